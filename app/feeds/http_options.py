"""What the tables of feeds that ask over HTTP have in common: an address, a login, texts, numbers, spans; checked once and
told in sentences.   Thread: any.

    table = read_table(spec, {}, texts=("history", "user", "auth", "ca_file"), numbers={"page": (1, 1000)})
    address = read_address(spec, {"st+http": "http"}, "service", like="write it as ...")
    table.span("history"), table.login(address.user)
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from app.feeds.feed import FeedMisconfigured
from app.feeds.http import Login
from app.feeds.secrets import Secret
from app.model.district import FeedSpec
from app.model.times import NS

MAX_TEXT = 2000
_SPAN = re.compile(r"(\d{1,6}(?:\.\d{1,6})?)\s*(s|min|h|d|w)")
_SPAN_S = {"s": 1, "min": 60, "h": 3600, "d": 86_400, "w": 604_800}


@dataclass(frozen=True, slots=True)
class Table:
    """values: each of the kind that it must be."""

    feed: str
    values: Mapping[str, Any]

    def text(self, name: str, default: str = "") -> str:
        return str(self.values.get(name, default))

    def number(self, name: str) -> float | None:
        return float(self.values[name]) if name in self.values else None

    def span(self, name: str) -> int | None:
        """In ns; None where it is not said. Raises FeedMisconfigured."""
        if name not in self.values:
            return None
        match = _SPAN.fullmatch(self.text(name).strip())
        if match is None:
            raise bad(self.feed, f"{name} must be a span such as 30d, 12h, 15min or 90s")
        return round(float(match[1]) * _SPAN_S[match[2]] * NS)

    def login(self, user: str) -> Login:
        """user: as in the address; the table's goes before it. Raises FeedMisconfigured."""
        auth = self.text("auth", "basic")
        if not re.fullmatch(r"[A-Za-z][A-Za-z-]{0,60}", auth):
            raise bad(self.feed, "auth must be basic, bearer, or the name of a header such as X-Auth-Token")
        return Login(self.text("user", user), auth, self.text("ca_file"))


@dataclass(frozen=True, slots=True)
class Address:
    """root: scheme, host and port, with no user in it.   host: for sentences.   path: with no slash at its end."""

    root: str
    host: str
    path: str
    user: str
    query: str


def bad(feed: str, what: str) -> FeedMisconfigured:
    return FeedMisconfigured(f"Feed '{feed}': {what}")


def read_table(
    spec: FeedSpec,
    more: Mapping[str, str],
    *,
    texts: Sequence[str],
    numbers: Mapping[str, tuple[float, float]],
    lists: Sequence[str] = (),
) -> Table:
    """more: what the address says; the table goes before it.   lists: text, or a list of texts. Raises FeedMisconfigured."""
    given = {**more, **spec.options}
    table = {k: v for k, v in given.items() if not isinstance(v, Secret)}  # http.py takes that from the spec
    for name, value in table.items():
        if name in lists:
            words = value if isinstance(value, list) else [value]
            if not all(isinstance(word, str) for word in words):
                raise bad(spec.name, f"{name} must be text or a list of text")
        elif name in numbers:
            low, high = numbers[name]
            if not isinstance(value, (int, float)) or isinstance(value, bool) or not low <= value <= high:
                raise bad(spec.name, f"{name} must lie in {low:g}..{high:g}")
        elif name not in texts:
            known = ", ".join(sorted((*texts, *lists, *numbers)))
            raise bad(spec.name, f"'{name[:40]}' is not known; use {known}")
        elif not isinstance(value, str) or not value.isprintable() or len(value) > MAX_TEXT:
            raise bad(spec.name, f"{name} must be one line of text")
    return Table(spec.name, table)


def read_address(spec: FeedSpec, schemes: Mapping[str, str], what: str, *, like: str) -> Address:
    """schemes: ours -> http or https.   what: broker or service. Raises FeedMisconfigured."""
    try:
        parts = urlsplit(spec.url)
        port = parts.port
    except ValueError as error:
        raise bad(spec.name, f"its address cannot be read; {like}") from error
    if parts.scheme not in schemes or not parts.hostname or parts.fragment:
        raise bad(spec.name, f"its address names no {what}; {like}")
    if parts.password:
        raise bad(
            spec.name,
            f"a password has no place in an address; store it with `tvilling feed password {spec.name}`",
        )
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    root = f"{schemes[parts.scheme]}://{host}" + (f":{port}" if port else "")
    return Address(root, parts.hostname, parts.path.rstrip("/"), parts.username or "", parts.query)
