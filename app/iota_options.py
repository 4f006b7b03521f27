"""What a feed's address and table say of an IOTA node; checked once, in sentences.   Thread: any.

iota+https://indexer.mainnet.iota.cafe?package=0x909c...&read=events
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qsl
from zoneinfo import ZoneInfo

from app.feeds.feed import FeedMisconfigured
from app.feeds.http import Login
from app.feeds.http_options import Table, bad, read_address, read_table
from app.ledger.iota.networks import Network, address, network_of, network_of_host, type_name
from app.ledger.iota.questions import STREAMS, Wanted
from app.model.district import FeedSpec
from app.model.times import BadTime, parse_time, wall_ns

SCHEMES = {"iota+http": "http", "iota+https": "https"}
LIKE = "write it as iota+https://indexer.mainnet.iota.cafe?package=0x..."
_FILTERS = ("package", "sender", "module", "type", "since", "read", "network")
_TEXTS = (*_FILTERS, "user", "auth", "ca_file", "note")
_NUMBERS = {"poll_s": (0.2, 3600.0), "overlap_s": (0.0, 600.0)}


@dataclass(frozen=True, slots=True)
class Options:
    """base: scheme, host, port and path, no user in it."""

    base: str
    host: str
    login: Login
    network: Network
    wanted: Wanted
    poll_s: float
    overlap_s: float

    @property
    def is_secret_seen(self) -> bool:
        return self.login.is_seen(self.base)


def read_options(spec: FeedSpec, zone: ZoneInfo) -> Options:
    """Raises FeedMisconfigured."""
    place = read_address(spec, SCHEMES, "node", like=LIKE)
    try:
        said = dict(parse_qsl(place.query, keep_blank_values=True, strict_parsing=True, max_num_fields=20))
    except ValueError as error:
        if place.query:
            raise bad(spec.name, f"what stands after the ? of its address cannot be read; {LIKE}") from error
        said = {}
    if unknown := sorted(set(said) - set(_FILTERS)):
        raise bad(spec.name, f"'{unknown[0][:40]}' in its address is not known; use {', '.join(_FILTERS)}")
    table = read_table(spec, said, texts=_TEXTS, numbers=_NUMBERS)
    poll_s, overlap_s = table.number("poll_s"), table.number("overlap_s")
    return Options(
        base=place.root + place.path,
        host=place.host,
        login=table.login(place.user),
        network=_network(table, place.host),
        wanted=_wanted(table, zone),
        poll_s=3.0 if poll_s is None else poll_s,
        overlap_s=4.0 if overlap_s is None else overlap_s,
    )


def _network(table: Table, host: str) -> Network:
    told = table.text("network")
    found = network_of(told) if told else network_of_host(host)
    if found is None:
        raise bad(
            table.feed,
            "network must say which chain it is: mainnet, testnet, devnet, or the 8 hex digits of another chain's id",
        )
    return found


def _wanted(table: Table, zone: ZoneInfo) -> Wanted:
    streams = tuple(dict.fromkeys(word.strip() for word in table.text("read", "events").split(",")))
    if not streams or not set(streams) <= set(STREAMS):
        raise bad(table.feed, f"read must be one or some of {', '.join(STREAMS)}")
    module = table.text("module")
    package, _, name = module.partition("::")
    if module and (address(package) is None or not name.isidentifier() or not name.isascii()):
        raise bad(table.feed, "module must be written as 0xPACKAGE::name")
    kind = table.text("type")
    if kind and (address(kind.partition("::")[0]) is None or kind.count("::") < 2):
        raise bad(table.feed, "type must be written as 0xPACKAGE::module::Name")
    return Wanted(
        streams=streams,
        package=_address(table, "package"),
        sender=_address(table, "sender"),
        module=f"{address(package)}::{name}" if module else "",
        type=type_name(kind),
        since_ns=_since(table, zone),
    )


def _address(table: Table, name: str) -> str:
    told = table.text(name)
    found = address(told) if told else ""
    if found is None:
        raise bad(table.feed, f"{name} must be an address, 0x and up to 64 hex digits")
    return found


def _since(table: Table, zone: ZoneInfo) -> int | None:
    told = table.text("since")
    if not told:
        return None
    try:
        return parse_time(told, zone, wall_ns())
    except BadTime as error:
        raise FeedMisconfigured(f"Feed '{table.feed}': since: {error}") from error
