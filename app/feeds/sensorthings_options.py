"""What a feed's address and table in district.toml say of a SensorThings service; checked once, in sentences.   Thread: any."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from app.feeds.feed import FeedMisconfigured
from app.feeds.http import Login, is_loopback
from app.feeds.mqtt_address import Address
from app.feeds.secrets import Secret
from app.model.district import FeedSpec
from app.model.times import NS

_SCHEMES = {
    "sensorthings+http": "http",
    "sensorthings+https": "https",
    "st+http": "http",
    "st+https": "https",
}
_TEXTS = ("overlap", "history", "mqtt", "user", "auth", "ca_file", "filter", "note")
_NUMBERS = {"poll_s": (1.0, 86_400.0), "page": (1, 10_000)}
_SPAN = re.compile(r"(\d{1,6}(?:\.\d{1,6})?)\s*(s|min|h|d|w)")
_SPAN_S = {"s": 1, "min": 60, "h": 3600, "d": 86_400, "w": 604_800}


@dataclass(frozen=True, slots=True)
class Options:
    """base: up to and with the version, no user in it.   overlap_ns: how late an observation may come, None for the rule
    in sensorthings_take.py.   history_ns: how far back to ask for a signal that has nothing stored, None for not at all.
    mqtt: "auto", "off", or a broker's address.   filter: the service's own filter on Datastreams, for looking around."""

    base: str
    host: str
    login: Login
    poll_s: float | None = None
    page: int = 500
    overlap_ns: int | None = None
    history_ns: int | None = None
    mqtt: str = "auto"
    filter: str = ""

    @property
    def is_secret_seen(self) -> bool:
        """A password would cross the network in the clear."""
        return self.login.has_secret and self.base.startswith("http:") and not is_loopback(self.host)


def read_options(spec: FeedSpec) -> Options:
    """Raises FeedMisconfigured."""

    def bad(what: str) -> FeedMisconfigured:
        return FeedMisconfigured(f"Feed '{spec.name}': {what}")

    base, host, user = _address(spec, bad)
    table = {k: v for k, v in spec.options.items() if not isinstance(v, Secret)}
    for name, value in table.items():
        if name in _NUMBERS:
            low, high = _NUMBERS[name]
            if not isinstance(value, (int, float)) or isinstance(value, bool) or not low <= value <= high:
                raise bad(f"{name} must lie in {low:g}..{high:g}")
        elif name not in _TEXTS:
            raise bad(f"'{name[:40]}' is not known; use {', '.join(sorted((*_TEXTS, *_NUMBERS)))}")
        elif not isinstance(value, str) or not value.isprintable() or len(value) > 2000:
            raise bad(f"{name} must be one line of text")
    auth = str(table.get("auth", "basic"))
    if not re.fullmatch(r"[A-Za-z][A-Za-z-]{0,60}", auth):
        raise bad("auth must be basic, bearer, or the name of a header such as X-Auth-Token")
    return Options(
        base=base,
        host=host,
        login=Login(str(table.get("user", user)), auth, str(table.get("ca_file", ""))),
        poll_s=float(table["poll_s"]) if "poll_s" in table else None,
        page=int(table.get("page", 500)),
        overlap_ns=_span("overlap", table.get("overlap"), bad),
        history_ns=_span("history", table.get("history"), bad),
        mqtt=_mqtt(str(table.get("mqtt", "auto")), bad),
        filter=str(table.get("filter", "")),
    )


def _address(spec: FeedSpec, bad: Any) -> tuple[str, str, str]:
    like = "write it as sensorthings+https://host/path/v1.1"
    try:
        parts = urlsplit(spec.url)
        port = parts.port
    except ValueError as error:
        raise bad(f"its address cannot be read; {like}") from error
    if parts.scheme not in _SCHEMES or not parts.hostname or parts.query or parts.fragment:
        raise bad(f"its address names no service; {like}")
    if parts.password:
        raise bad(
            f"a password has no place in an address; store it with `tvilling feed password {spec.name}`"
        )
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    path = parts.path.rstrip("/")
    if not re.search(r"/v1\.\d$", path):
        path += "/v1.1"
    base = urlunsplit((_SCHEMES[parts.scheme], f"{host}:{port}" if port else host, path, "", ""))
    return base, parts.hostname, parts.username or ""


def _mqtt(value: str, bad: Any) -> str:
    if value in ("auto", "off"):
        return value
    try:
        address = Address.parse(value)
    except FeedMisconfigured as error:
        raise bad("mqtt must be auto, off, or an address such as mqtt://host:1883") from error
    if address.password is not None:
        raise bad("a password has no place in an address; store it with `tvilling feed password`")
    return value


def _span(name: str, value: object, bad: Any) -> int | None:
    if value is None:
        return None
    match = _SPAN.fullmatch(str(value).strip())
    if match is None:
        raise bad(f"{name} must be a span such as 30d, 12h, 15min or 90s")
    return round(float(match[1]) * _SPAN_S[match[2]] * NS)
