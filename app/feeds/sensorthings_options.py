"""What a feed's address and table in district.toml say of a SensorThings service; checked once, in sentences.   Thread: any."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.feeds.feed import FeedMisconfigured
from app.feeds.http import Login
from app.feeds.http_options import Table, bad, read_address, read_table
from app.feeds.mqtt_address import Address
from app.model.district import FeedSpec

_SCHEMES = {
    "sensorthings+http": "http",
    "sensorthings+https": "https",
    "st+http": "http",
    "st+https": "https",
}
_TEXTS = ("overlap", "history", "mqtt", "user", "auth", "ca_file", "filter", "note")
_NUMBERS = {"poll_s": (1.0, 86_400.0), "page": (1, 10_000)}


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
        return self.login.is_seen(self.base)


def read_options(spec: FeedSpec) -> Options:
    """Raises FeedMisconfigured."""
    like = "write it as sensorthings+https://host/path/v1.1"
    address = read_address(spec, _SCHEMES, "service", like=like)
    if address.query:
        raise bad(spec.name, f"its address names no service; {like}")
    table = read_table(spec, {}, texts=_TEXTS, numbers=_NUMBERS)
    return Options(
        base=address.root + address.path + ("" if re.search(r"/v1\.\d$", address.path) else "/v1.1"),
        host=address.host,
        login=table.login(address.user),
        poll_s=table.number("poll_s"),
        page=int(table.number("page") or 500),
        overlap_ns=table.span("overlap"),
        history_ns=table.span("history"),
        mqtt=_mqtt(table),
        filter=table.text("filter"),
    )


def _mqtt(table: Table) -> str:
    value = table.text("mqtt", "auto")
    if value in ("auto", "off"):
        return value
    try:
        address = Address.parse(value)
    except FeedMisconfigured as error:
        raise bad(table.feed, "mqtt must be auto, off, or an address such as mqtt://host:1883") from error
    if address.password is not None:
        raise bad(table.feed, "a password has no place in an address; store it with `tvilling feed password`")
    return value
