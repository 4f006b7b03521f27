"""One HTTP client for feeds that ask a source: bounded answers, bounded waits, no other hosts, certificates checked.

    async with await client(spec, context, base="https://host/v1.1", login=Login(user="ola")) as source:
        things = await source.get_json("https://host/v1.1/Things", intake)

What a feed's table may say of it: `user`, `auth` (basic; bearer: the secret is a token; or a header's name), `ca_file` (a file
below the district's folder). The secret comes from the keyring or the environment (secrets.py) and goes to the base's
host alone. Thread: the fetch loop. Sizes in bytes, waits in seconds. Errors are sentences of ours (http_errors.py).
"""

from __future__ import annotations

import asyncio
import ssl
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from types import TracebackType
from typing import Any, Self
from urllib.parse import urljoin, urlsplit

import httpx
import msgspec

from app.feeds.feed import FeedContext, FeedLost, FeedMisconfigured, Intake
from app.feeds.http_errors import Elsewhere, TooLarge, of_status, unreachable
from app.feeds.secrets import Secret, password, variable
from app.model.district import FeedSpec

CONNECT_S, READ_S, ANSWER_S = 5.0, 30.0, 60.0
MAX_ANSWER = 16 * 1024 * 1024
MAX_REDIRECTS = 3
MAX_URL = 8000


@dataclass(frozen=True, slots=True)
class Login:
    """auth: basic, bearer, or the name of a header that carries the secret.   ca: certificates to trust, or ""."""

    user: str = ""
    auth: str = "basic"
    ca: str = ""

    @property
    def has_secret(self) -> bool:
        return bool(self.user) or self.auth != "basic"

    def is_seen(self, base: str) -> bool:
        """A secret would cross the network in the clear."""
        return self.has_secret and base.startswith("http:") and not is_loopback(urlsplit(base).hostname or "")


class HttpSource:
    """Use `client`. Speaks only to the scheme, host and port of `base`."""

    def __init__(
        self, http: httpx.AsyncClient, base: str, feed: str, answer_s: float, max_answer: int
    ) -> None:
        self._http = http
        self._origin = _origin(base)
        self._feed = feed
        self._answer_s = answer_s
        self._max_answer = max_answer
        self._was_let_in = False
        self.host = urlsplit(base).hostname or ""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._http.aclose()

    async def get_json(self, url: str, intake: Intake | None = None) -> Any:
        """What the source answers. Raises FeedLost and its kinds in http_errors.py, FeedMisconfigured where it does not
        let us in from the start."""
        raw = await self.get(url, intake.got_bytes if intake is not None else lambda count: None)
        try:
            return msgspec.json.decode(raw)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, ValueError) as error:
            raise FeedLost(f"What {self.host} answers is not JSON, or was cut off") from error

    async def get(self, url: str, got_bytes: Callable[[int], None]) -> bytes:
        """The body of a 2xx answer, unpacked.   got_bytes: told what crosses the network."""
        url = self.allowed(url)
        try:
            async with asyncio.timeout(self._answer_s):
                for _ in range(MAX_REDIRECTS + 1):
                    async with self._http.stream("GET", url) as answer:
                        if answer.has_redirect_location:
                            url = self.allowed(urljoin(url, answer.headers["location"]))
                            continue
                        if not answer.is_success:
                            raise of_status(answer, self.host, self._feed, was_let_in=self._was_let_in)
                        body = await self._body(answer, got_bytes)
                        self._was_let_in = True
                        return body
        except TimeoutError as error:
            raise FeedLost(f"{self.host} took too long to answer") from error
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError, UnicodeError) as error:
            raise unreachable(error, self.host) from error
        raise FeedLost(f"{self.host} sends us round in a circle")

    async def exchange(
        self,
        method: str,
        url: str,
        got_bytes: Callable[[int], None],
        *,
        headers: Mapping[str, str] | None = None,
        content: bytes | None = None,
    ) -> tuple[int, Mapping[str, str], bytes]:
        """Status, headers and body of one answer, whatever the status says; no redirect is followed."""
        url = self.allowed(url)
        try:
            async with (
                asyncio.timeout(self._answer_s),
                self._http.stream(method, url, headers=headers, content=content) as answer,
            ):
                return answer.status_code, answer.headers, await self._body(answer, got_bytes)
        except TimeoutError as error:
            raise FeedLost(f"{self.host} took too long to answer") from error
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError, UnicodeError) as error:
            raise unreachable(error, self.host) from error

    def allowed(self, url: str) -> str:
        """The address, where it stays at our source; a link that says http behind a proxy that speaks https is taken as
        https. Raises Elsewhere."""
        try:
            origin = _origin(url)
        except ValueError as error:
            raise Elsewhere(f"{self.host} sends an address that cannot be read") from error
        scheme, host, port = self._origin
        if len(url) > MAX_URL or "@" in urlsplit(url).netloc:
            raise Elsewhere(f"{self.host} sends an address that cannot be read")
        if origin == self._origin:
            return url
        if scheme == "https" and origin == ("http", host, 80) and port == 443:
            return "https" + url[4:]
        raise Elsewhere(f"{self.host} sends us to another host, where we do not go")

    async def _body(self, answer: httpx.Response, got_bytes: Callable[[int], None]) -> bytes:
        packing = answer.headers.get("content-encoding", "identity").strip().lower()
        if packing not in ("identity", "gzip", ""):
            raise FeedLost(f"{self.host} packs its answer in a way that we did not ask for")
        unpack = zlib.decompressobj(31) if packing == "gzip" else None
        parts: list[bytes] = []
        size = came = 0
        try:
            async for chunk in answer.aiter_raw():
                got_bytes(len(chunk))
                came += len(chunk)
                part = unpack.decompress(chunk, self._max_answer + 1 - size) if unpack else chunk
                size += len(part)
                parts.append(part)
                if max(size, came) > self._max_answer or (unpack is not None and unpack.unconsumed_tail):
                    raise TooLarge(f"{self.host} answers with more than {self._max_answer // 1_048_576} MiB")
        except zlib.error as error:
            raise FeedLost(f"What {self.host} answers cannot be unpacked") from error
        if unpack is not None and not unpack.eof:
            raise FeedLost(f"What {self.host} answers was cut off")
        return b"".join(parts)


async def client(
    spec: FeedSpec,
    context: FeedContext,
    *,
    base: str,
    login: Login = Login(),
    answer_s: float = ANSWER_S,
    max_answer: int = MAX_ANSWER,
) -> HttpSource:
    """To be used as a context manager.   base: the source's address, http or https, without a user.
    Raises FeedMisconfigured."""
    auth, headers = None, {"User-Agent": "Tvilling", "Accept": "application/json", "Accept-Encoding": "gzip"}
    if login.has_secret:
        secret = await _secret(spec, login)
        if login.auth == "basic":
            auth = httpx.BasicAuth(login.user, secret)
        elif login.auth == "bearer":
            headers["Authorization"] = f"Bearer {secret}"
        else:
            headers[login.auth] = secret
    http = httpx.AsyncClient(
        auth=auth,
        verify=await asyncio.to_thread(_trust, spec, login, context),
        timeout=httpx.Timeout(READ_S, connect=CONNECT_S),
        limits=httpx.Limits(max_connections=4),
        follow_redirects=False,
        trust_env=not is_loopback(urlsplit(base).hostname or ""),
        headers=headers,
    )
    return HttpSource(http, base, spec.name, answer_s, max_answer)


def is_loopback(host: str) -> bool:
    if host.lower() == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


async def _secret(spec: FeedSpec, login: Login) -> str:
    given = spec.options.get("password")
    if isinstance(given, Secret):  # from the command line
        secret: str | None = given.reveal()
    else:  # a keyring may ask the person, and the other feeds shall not wait for that
        secret = await asyncio.to_thread(password, spec.name, login.user or None, url=spec.url)
    if not secret or not (secret.isascii() and secret.isprintable()):
        raise FeedMisconfigured(
            f"Feed '{spec.name}' needs a password of printable ASCII; store it with `tvilling feed password {spec.name}` or set {variable(spec.name)}"
        )
    return secret


def _trust(spec: FeedSpec, login: Login, context: FeedContext) -> ssl.SSLContext | bool:
    if not login.ca:
        return True
    folder = context.district_folder
    if folder is None:
        raise FeedMisconfigured(
            f"Feed '{spec.name}': ca_file is a file below the district's folder, and there is none here"
        )
    try:
        path = (folder / login.ca).resolve()
        if not path.is_relative_to(folder.resolve()):
            raise FeedMisconfigured(
                f"Feed '{spec.name}': ca_file must name a file below the district's folder"
            )
        return ssl.create_default_context(cafile=path)
    except (OSError, ValueError) as error:
        raise FeedMisconfigured(
            f"Feed '{spec.name}': the certificates in ca_file cannot be read ({error.__class__.__name__})"
        ) from error


def _origin(url: str) -> tuple[str, str, int]:
    """Raises ValueError."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("no web address")
    return parts.scheme, parts.hostname.lower(), parts.port or (443 if parts.scheme == "https" else 80)
