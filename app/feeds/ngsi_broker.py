"""Questions to an NGSI-LD broker (ETSI GS CIM 009): entities, their past, subscriptions, types.

Every answer is bounded and counted; paging follows the broker's own links, its count, or full pages, and always ends.
Addresses in an answer are never opened: of a `next` link only the offset is taken.
Thread: the fetch thread's asyncio loop.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl, quote, urlsplit

import msgspec

from app.feeds.feed import FeedLost, FeedMisconfigured, Intake
from app.feeds.http import HttpSource
from app.feeds.http_errors import TooLarge
from app.feeds.ngsi_options import Options

MAX_PAGES = 2000
_CORE = "http://www.w3.org/ns/json-ld#context"


@dataclass(frozen=True, slots=True)
class Answer:
    """body: decoded JSON; None where there is none."""

    status: int
    headers: Mapping[str, str]
    body: object


class Broker:
    """source: an open client for options.base.   intake: where bytes are counted."""

    def __init__(self, source: HttpSource, options: Options, intake: Intake) -> None:
        self._source = source
        self._options = options
        self._intake = intake
        self._was_let_in = False
        self._headers = {"Accept": "application/json"}
        if options.tenant:
            self._headers["NGSILD-Tenant"] = options.tenant
        self._link: dict[str, str] = {}
        if options.context:
            self._link["Link"] = f'<{options.context}>; rel="{_CORE}"; type="application/ld+json"'

    async def ask(
        self, method: str, path: str, params: Mapping[str, str] | None = None, body: object = None
    ) -> Answer:
        """One exchange. Raises FeedLost where nobody answers or the server is in trouble, FeedMisconfigured where it asks
        for a user; other statuses are the caller's to judge."""
        headers = {**self._headers, **self._link}
        content = None if body is None else msgspec.json.encode(body)
        if content is not None:
            headers["Content-Type"] = "application/json"
        url = f"{self._options.base}/{path}"
        if params:
            url += "?" + "&".join(f"{k}={quote(v, safe=',:;')}" for k, v in params.items())
        try:
            status, got, raw = await self._source.exchange(
                method, url, self._intake.got_bytes, headers=headers, content=content
            )
        except TooLarge as error:
            raise FeedLost(f"{error}; set page to a smaller number") from error
        if status in (401, 403):
            raise self._refused(
                f"The broker at {self._options.host} refuses us ({status}); check user, password and tenant"
            )
        if 300 <= status < 400:
            raise self._refused(
                f"The broker at {self._options.host} sends us elsewhere ({status}); give its own address"
            )
        if status >= 500 and status != 501:
            raise FeedLost(f"The broker at {self._options.host} is in trouble ({status})")
        if status == 429:
            raise FeedLost(f"The broker at {self._options.host} asks us to come later (429)")
        return Answer(status, got, self._decoded(raw) if status in (200, 206) else None)

    async def entities(self, params: Mapping[str, str]) -> AsyncIterator[object]:
        """Payloads of all pages. Raises FeedMisconfigured where the broker does not know such a question."""
        async for answer in self._pages("entities", {**params, "count": "true"}):
            yield answer.body

    async def temporal(self, params: Mapping[str, str]) -> Answer:
        return await self.ask("GET", "temporal/entities", params)

    async def types(self) -> tuple[str, ...]:
        """Names of the entity types there are; empty where the broker does not tell."""
        answer = await self.ask("GET", "types")
        names = answer.body.get("typeList") if isinstance(answer.body, dict) else None
        return tuple(n for n in names if isinstance(n, str))[:1000] if isinstance(names, list) else ()

    async def _pages(self, path: str, params: Mapping[str, str]) -> AsyncIterator[Answer]:
        offset, limit = 0, self._options.page
        for _ in range(MAX_PAGES):
            asked = {**params, "limit": str(limit), **({"offset": str(offset)} if offset else {})}
            answer = await self.ask("GET", path, asked)
            if answer.status == 404:
                raise self._refused(
                    f"There is no NGSI-LD broker at {self._options.base} (404); check the address"
                )
            if answer.status not in (200, 206):
                raise BadQuestion(answer.status, self._options.host)
            self._was_let_in = True
            count = len(answer.body) if isinstance(answer.body, list) else 1
            yield answer
            further = _next_offset(answer.headers, offset, count, limit)
            if not count or further is None or further <= offset:
                return
            offset = further
        self._intake.reject("too many pages", where=path)

    def _refused(self, sentence: str) -> FeedLost | FeedMisconfigured:
        """A broker that answered before may do so again: a token runs out, a proxy is restarted."""
        return FeedLost(sentence) if self._was_let_in else FeedMisconfigured(sentence)

    def _decoded(self, raw: bytes) -> object:
        if not raw.strip():
            return None
        try:
            return msgspec.json.decode(raw)
        except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
            self._intake.reject("not json")
            raise FeedLost(f"The broker at {self._options.host} does not answer in JSON") from error


class BadQuestion(FeedMisconfigured):
    """The broker does not take a question as we put it."""

    def __init__(self, status: int, host: str) -> None:
        super().__init__(
            f"The broker at {host} does not take the question ({status}); check types, ids and q"
        )
        self.status = status


def _next_offset(headers: Mapping[str, str], offset: int, count: int, limit: int) -> int | None:
    for address in re.findall(r"<([^<>]*)>\s*;[^,<]*rel=\"?next\"?", headers.get("link", "")[:8000]):
        for name, value in parse_qsl(urlsplit(address).query):
            if name == "offset" and value.isascii() and value.isdigit() and len(value) < 10:
                return int(value)
    total = headers.get("ngsild-results-count", "")
    if total.isascii() and total.isdigit() and len(total) < 10:
        return offset + count if offset + count < int(total) else None
    return offset + count if count >= limit else None
