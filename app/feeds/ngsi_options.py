"""What a feed's address and table in district.toml say of an NGSI-LD broker; checked once, in sentences.   Thread: any."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address
from typing import Any
from urllib.parse import parse_qsl, urlsplit, urlunsplit

from app.feeds.feed import FeedMisconfigured
from app.feeds.http import Login, is_loopback
from app.feeds.secrets import Secret
from app.model.district import FeedSpec
from app.model.times import NS

UPDATES = ("auto", "subscribe", "poll")
REPRESENTATIONS = ("normalized", "concise", "keyValues")
_SPAN = re.compile(r"(\d+(?:\.\d+)?)\s*(min|h|d|w)")
_SPAN_S = {"min": 60, "h": 3600, "d": 86_400, "w": 604_800}
_SCHEMES = {"ngsi-ld+http": "http", "ngsi-ld+https": "https", "ngsi+http": "http", "ngsi+https": "https"}
_LISTS = ("types", "ids")
_TEXTS = (
    "q",
    "context",
    "tenant",
    "updates",
    "listen",
    "notify_url",
    "history",
    "representation",
    "user",
    "note",
    "ca_file",
    "auth",
)
_NUMBERS = {"poll_s": (1.0, 86_400.0), "page": (1, 1000)}
_IN_ADDRESS = {"type": "types", "id": "ids", "q": "q"}


@dataclass(frozen=True, slots=True)
class Options:
    """base: up to and with `/ngsi-ld/v1`, no user in it.   host: for sentences.   poll_s: None to take the shortest period
    of the signals.   listen: address and port of the notification endpoint, None for loopback and any free port.
    notify_url: what the broker shall call instead of that address.   history_ns: how far back to ask, None for only what
    was missed since the last stored value.   context: sent to the broker, never opened."""

    base: str
    host: str
    types: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    q: str = ""
    context: str = ""
    tenant: str = ""
    updates: str = "auto"
    poll_s: float | None = None
    page: int = 100
    listen: tuple[str, int] | None = None
    notify_url: str = ""
    history_ns: int | None = None
    representation: str = "normalized"
    login: Login = field(default_factory=Login)

    @property
    def is_secret_seen(self) -> bool:
        """A password would cross the network in the clear."""
        return self.login.has_secret and self.base.startswith("http:") and not self.is_broker_here

    @property
    def is_broker_here(self) -> bool:
        """On this machine, so that it can reach an endpoint on loopback."""
        return is_loopback(self.host)

    @property
    def is_heard_beyond(self) -> bool:
        return self.listen is not None and not is_loopback(self.listen[0])

    @property
    def wants_subscription(self) -> bool:
        if self.updates == "auto":
            return self.is_broker_here or bool(self.notify_url)
        return self.updates == "subscribe"


def read_options(spec: FeedSpec) -> Options:
    """Raises FeedMisconfigured."""

    def bad(what: str) -> FeedMisconfigured:
        return FeedMisconfigured(f"Feed '{spec.name}': {what}")

    base, host, user, query = _address(spec, bad)
    table = {**query, **spec.options}
    if isinstance(table.get("password"), Secret):  # from the command line; http.py takes it from the spec
        del table["password"]
    for name, value in table.items():
        _check(name, value, bad)
    updates, representation = table.get("updates", "auto"), table.get("representation", "normalized")
    if updates not in UPDATES:
        raise bad(f"updates must be {', '.join(UPDATES)}")
    if representation not in REPRESENTATIONS:
        raise bad(f"representation must be {', '.join(REPRESENTATIONS)}")
    return Options(
        base=base,
        host=host,
        types=_words(table.get("types")),
        ids=_words(table.get("ids")),
        q=str(table.get("q", "")),
        context=str(table.get("context", "")),
        tenant=str(table.get("tenant", "")),
        updates=str(updates),
        poll_s=float(table["poll_s"]) if "poll_s" in table else None,
        page=int(table.get("page", 100)),
        listen=_listen(table.get("listen"), bad),
        notify_url=_web_address("notify_url", table.get("notify_url", ""), bad),
        history_ns=_span(table.get("history"), bad),
        representation=str(representation),
        login=Login(
            user=str(table.get("user", user)),
            auth=_auth(table.get("auth", "basic"), bad),
            ca=str(table.get("ca_file", "")),
        ),
    )


def _address(spec: FeedSpec, bad: Any) -> tuple[str, str, str, Mapping[str, str]]:
    like = "write it as ngsi-ld+http://host:port/?type=AirQualityObserved"
    try:
        parts = urlsplit(spec.url)
        port = parts.port
    except ValueError as error:
        raise bad(f"its address cannot be read; {like}") from error
    if parts.scheme not in _SCHEMES or not parts.hostname:
        raise bad(f"its address names no broker; {like}")
    if parts.password:
        raise bad("a password has no place in an address; store it with `tvilling feed password`")
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    path = parts.path.rstrip("/").removesuffix("/entities")
    if not path.endswith("/ngsi-ld/v1"):
        path += "/ngsi-ld/v1"
    base = urlunsplit((_SCHEMES[parts.scheme], f"{host}:{port}" if port else host, path, "", ""))
    query: dict[str, str] = {}
    for name, value in parse_qsl(parts.query):
        if name not in _IN_ADDRESS:
            raise bad(f"its address holds '{name[:40]}'; known are {', '.join(_IN_ADDRESS)}")
        query[_IN_ADDRESS[name]] = value
    return base, parts.hostname, parts.username or "", query


def _check(name: str, value: object, bad: Any) -> None:
    if name in _LISTS:
        if not (
            isinstance(value, str) or (isinstance(value, list) and all(isinstance(v, str) for v in value))
        ):
            raise bad(f"{name} must be text or a list of text")
    elif name in _NUMBERS:
        low, high = _NUMBERS[name]
        if not isinstance(value, (int, float)) or isinstance(value, bool) or not low <= value <= high:
            raise bad(f"{name} must lie in {low:g}..{high:g}")
    elif name not in _TEXTS:
        raise bad(f"'{name}' is not known; use {', '.join(sorted((*_TEXTS, *_LISTS, *_NUMBERS)))}")
    elif not isinstance(value, str) or not value.isprintable() or len(value) > 2000:
        raise bad(f"{name} must be one line of text")
    if name == "context":
        _web_address("context", str(value), bad)
    if name == "tenant" and not re.fullmatch(r"[A-Za-z0-9_.-]{0,100}", str(value)):
        raise bad("tenant must be letters, digits, _ . and -")


def _words(value: object) -> tuple[str, ...]:
    words = value.split(",") if isinstance(value, str) else value if isinstance(value, list) else []
    return tuple(str(w).strip() for w in words if str(w).strip())


def _listen(value: object, bad: Any) -> tuple[str, int] | None:
    if value is None:
        return None
    host, _, port = str(value).rpartition(":")
    host = host.strip("[]")
    try:
        ip_address(host)
        number = int(port)
    except ValueError as error:
        raise bad("listen must be an address and a port, such as 127.0.0.1:8090") from error
    if not 0 <= number <= 65_535:
        raise bad("listen needs a port in 0..65535")
    return host, number


def _web_address(name: str, value: str, bad: Any) -> str:
    if value and not re.fullmatch(r"https?://[^\s<>\"@]+", value):
        raise bad(f"{name} must be an address such as http://host/path")
    return value.rstrip("/") if name == "notify_url" else value


def _auth(value: object, bad: Any) -> str:
    if not re.fullmatch(r"[A-Za-z][A-Za-z-]{0,60}", str(value)):
        raise bad("auth must be basic, bearer, or the name of a header such as X-Auth-Token")
    return str(value)


def _span(value: object, bad: Any) -> int | None:
    if value is None:
        return None
    match = _SPAN.fullmatch(str(value).strip())
    if match is None or float(match[1]) > 100_000:
        raise bad("history must be a span such as 30d, 12h or 90min")
    return round(float(match[1]) * _SPAN_S[match[2]] * NS)
