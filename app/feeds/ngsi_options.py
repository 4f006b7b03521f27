"""What a feed's address and table in district.toml say of an NGSI-LD broker; checked once, in sentences.   Thread: any."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address
from urllib.parse import parse_qsl

from app.feeds.http import Login, is_loopback
from app.feeds.http_options import Table, bad, read_address, read_table
from app.model.district import FeedSpec

UPDATES = ("auto", "subscribe", "poll")
REPRESENTATIONS = ("normalized", "concise", "keyValues")
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
        return self.login.is_seen(self.base)

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
    like = "write it as ngsi-ld+http://host:port/?type=AirQualityObserved"
    address = read_address(spec, _SCHEMES, "broker", like=like)
    table = read_table(spec, _query(spec.name, address.query), texts=_TEXTS, numbers=_NUMBERS, lists=_LISTS)
    updates, representation = table.text("updates", "auto"), table.text("representation", "normalized")
    if updates not in UPDATES:
        raise bad(spec.name, f"updates must be {', '.join(UPDATES)}")
    if representation not in REPRESENTATIONS:
        raise bad(spec.name, f"representation must be {', '.join(REPRESENTATIONS)}")
    if not re.fullmatch(r"[A-Za-z0-9_.-]{0,100}", table.text("tenant")):
        raise bad(spec.name, "tenant must be letters, digits, _ . and -")
    path = address.path.removesuffix("/entities")
    return Options(
        base=address.root + path + ("" if path.endswith("/ngsi-ld/v1") else "/ngsi-ld/v1"),
        host=address.host,
        types=_words(table.values.get("types")),
        ids=_words(table.values.get("ids")),
        q=table.text("q"),
        context=_web_address(table, "context"),
        tenant=table.text("tenant"),
        updates=updates,
        poll_s=table.number("poll_s"),
        page=int(table.number("page") or 100),
        listen=_listen(table),
        notify_url=_web_address(table, "notify_url").rstrip("/"),
        history_ns=table.span("history"),
        representation=representation,
        login=table.login(address.user),
    )


def _query(feed: str, text: str) -> Mapping[str, str]:
    query: dict[str, str] = {}
    for name, value in parse_qsl(text):
        if name not in _IN_ADDRESS:
            raise bad(feed, f"its address holds '{name[:40]}'; known are {', '.join(_IN_ADDRESS)}")
        query[_IN_ADDRESS[name]] = value
    return query


def _words(value: object) -> tuple[str, ...]:
    words = value.split(",") if isinstance(value, str) else value if isinstance(value, list) else []
    return tuple(str(w).strip() for w in words if str(w).strip())


def _listen(table: Table) -> tuple[str, int] | None:
    if "listen" not in table.values:
        return None
    host, _, port = table.text("listen").rpartition(":")
    host = host.strip("[]")
    try:
        ip_address(host)
        number = int(port)
    except ValueError as error:
        raise bad(table.feed, "listen must be an address and a port, such as 127.0.0.1:8090") from error
    if not 0 <= number <= 65_535:
        raise bad(table.feed, "listen needs a port in 0..65535")
    return host, number


def _web_address(table: Table, name: str) -> str:
    value = table.text(name)
    if value and not re.fullmatch(r"https?://[^\s<>\"@]+", value):
        raise bad(table.feed, f"{name} must be an address such as http://host/path")
    return value
