"""What the columns of a file mean: a TableMap, read from and written to TOML, so that what was done once can be repeated.

    [map.time]                       [[map.signals]]
    column = "time"                  name = "Elgeseter_pm25"        # a column (wide), or an id in the signal column (long)
    format = "iso"                   signal = "elgeseter.pm25"
    zone = "Europe/Oslo"             unit = "ug/m3"

It stands in a file NAME.map.toml beside the data or in the district's folder, or as `[feeds.map]` in district.toml.
All keys: docs/feeds.md, "Files".   Thread: any (frozen).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from app.model.asset import AssetKind
from app.model.quality import Quality
from app.tables.clock import FORMATS
from app.tables.csv_dialect import CsvDialect
from app.tables.local_time import zone_of
from app.tables.numbers import ABSENT

MOST_BYTES = 4 << 20
RULES = ("first", "second", "order")
STAMPS = ("beginning", "ending")
STORABLE = tuple(q.word for q in Quality if q not in (Quality.STALE, Quality.ABSENT))


class BadMap(ValueError):
    """A mapping that cannot be used; one line: where, what, what would do."""


class TimeMap(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """column, or date and clock, or start and step_s for rows that have no time and follow each other.
    format: clock.FORMATS.   zone: of times without one ("" where all carry theirs).
    ambiguous: which of two equal local times is meant when clocks go back: first, second, or by the order of rows.
    stamp: whether a time is the beginning or the ending of the interval that its value is of; kept is the beginning.
    step_s: length of that interval.   arrival: a column that says when a value reached the source's archive, "" for none.
    """

    column: str = ""
    date: str = ""
    clock: str = ""
    format: str = "iso"
    zone: str = ""
    ambiguous: str = "first"
    stamp: str = "beginning"
    step_s: float = 0.0
    start: str = ""
    arrival: str = ""


class LongMap(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """signal: columns that together say which signal a row is of, joined with a point.   unit: a column."""

    signal: tuple[str, ...]
    value: str
    quality: str = ""
    unit: str = ""


class SignalMap(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """name: a column of a wide file, or what the signal columns of a long one hold.   signal: id in signals.csv.
    unit: as the file has it, "" for the signal's own.   quality: a column, for wide files.
    """

    name: str
    signal: str
    unit: str = ""
    quality: str = ""


class NewAsset(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A thing that the district does not know yet.   lonlat: degrees, WGS 84.   z: metres above the sea."""

    id: str
    kind: str
    name: str
    lonlat: tuple[float, float]
    z: float = 0.0
    area: str = ""


class NewSignal(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A signal that the district does not know yet; its asset is what stands before the point of its id."""

    id: str
    quantity: str
    unit: str
    period_s: float
    label: str = ""
    low: float | None = None
    high: float | None = None
    decimals: int = 1


class TableMap(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """long: None for a wide file, one column a signal.   filter: column -> the texts of rows that are taken.
    quality: text in the file -> our word.   absent: texts that mean no value.
    """

    time: TimeMap
    signals: tuple[SignalMap, ...] = ()
    long: LongMap | None = None
    filter: dict[str, tuple[str, ...]] = {}
    quality: dict[str, str] = {}
    absent: tuple[str, ...] = ABSENT
    csv: CsvDialect | None = None
    new_assets: tuple[NewAsset, ...] = ()
    new_signals: tuple[NewSignal, ...] = ()

    def columns(self) -> tuple[str, ...]:
        """Those that are read, each once."""
        t = self.time
        named = [t.column, t.date, t.clock, t.arrival, *self.filter]
        if self.long:
            named += [*self.long.signal, self.long.value, self.long.quality, self.long.unit]
        else:
            named += [name for s in self.signals for name in (s.name, s.quality)]
        return tuple(dict.fromkeys(name for name in named if name))

    def checked(self, where: str) -> TableMap:
        """Itself. Raises BadMap."""

        def need(ok: bool, what: str) -> None:
            if not ok:
                raise BadMap(f"{where}: {what}")

        t = self.time
        ways = [bool(t.column), bool(t.date), bool(t.start)]
        need(sum(ways) == 1, "map.time needs one of column, date (with clock), or start with step_s")
        need(
            not t.start or 0 < t.step_s <= 366 * 86_400,
            "map.time.start needs step_s, the seconds between two rows",
        )
        need(t.format in FORMATS, f"map.time.format '{t.format[:20]}' is not known; use {', '.join(FORMATS)}")
        need(t.ambiguous in RULES, f"map.time.ambiguous must be {', '.join(RULES)}")
        need(t.stamp in STAMPS, f"map.time.stamp must be {' or '.join(STAMPS)}")
        need(
            t.stamp == "beginning" or t.step_s > 0,
            "map.time.stamp = 'ending' needs step_s, the interval's seconds",
        )
        need(0 <= t.step_s <= 366 * 86_400, "map.time.step_s must lie between 0 and a year")
        if t.zone:
            try:
                zone_of(t.zone)
            except ValueError as error:
                raise BadMap(f"{where}: map.time.zone: {error}") from error
        need(
            self.long is not None or bool(self.signals),
            "give [[map.signals]] (one column each) or [map.long]",
        )
        need(
            self.long is None or bool(self.long.signal and self.long.value), "map.long needs signal and value"
        )
        names = [s.name for s in self.signals]
        empty = next((s.name for s in self.signals if not s.signal), None)
        need(
            empty is None,
            f"map.signals '{(empty or '')[:60]}' says no signal; give its id, or take the entry out",
        )
        need(len(set(names)) == len(names), "two of map.signals have the same name")
        for word in self.quality.values():
            need(word in STORABLE, f"map.quality: '{word[:20]}' is not known; use {', '.join(STORABLE)}")
        need(self.csv is None or not self.csv.fault(), f"map.{self.csv.fault() if self.csv else ''}")
        kinds = [k.value for k in AssetKind]
        for asset in self.new_assets:
            need(
                asset.kind in kinds,
                f"map.new_assets '{asset.id[:40]}': kind must be one of {', '.join(kinds)}",
            )
        return self


_ASK = "when the first row is, such as 2020-01-01T00:00:00+01:00; step_s: seconds between two rows"


def map_of(table: Any, where: str) -> TableMap:
    """From a TOML table. Raises BadMap."""
    try:
        return msgspec.convert(table, TableMap).checked(where)
    except msgspec.ValidationError as error:
        text = str(error).replace("$.", "map.").replace(" - at `$`", "")
        raise BadMap(f"{where}: {' '.join(text.split())[:300]}") from error


def read_map(path: Path) -> TableMap:
    """A file with a `[map]` table. Raises BadMap."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise BadMap(f"{path}: is larger than a mapping can be")
        raw = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise BadMap(f"{path}: cannot be read ({error.strerror})") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadMap(f"{path}: {error}") from error
    if not isinstance(raw.get("map"), dict):
        raise BadMap(f"{path}: needs a [map] table; the dialog of File > Import writes one")
    return map_of(raw["map"], str(path))


def map_text(table: TableMap) -> str:
    """The same as TOML; what `read_map` reads back is equal."""
    plain: Mapping[str, Any] = msgspec.to_builtins(table)
    plain = _shortened(plain, msgspec.to_builtins(TableMap(TimeMap())))
    plain["time"] = _shortened(msgspec.to_builtins(table.time), msgspec.to_builtins(TimeMap()))
    lines = [
        "# What the columns of a file mean to Tvilling: tvilling history import FILE --map THIS",
        "[map]",
    ]
    lines += [f"{key} = {_value(value)}" for key, value in plain.items() if not _is_table(value)]
    for key, value in plain.items():
        if isinstance(value, dict):
            lines += [
                "",
                f"[map.{key}]",
                *(f"{_key(k)} = {_value(v)}" for k, v in value.items() if v is not None),
            ]
        elif _is_table(value):
            for row in value:
                kept = {k: v for k, v in row.items() if v not in (None, "") or k == "signal"}
                lines += ["", f"[[map.{key}]]", *(f"{k} = {_value(v)}" for k, v in kept.items())]
    return "\n".join(lines) + "\n"


def _shortened(table: Mapping[str, Any], default: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in table.items() if value is not None and value != default.get(key)}


def _is_table(value: Any) -> bool:
    is_list = isinstance(value, (list, tuple))
    return isinstance(value, dict) or (is_list and bool(value) and isinstance(value[0], dict))


def _key(text: str) -> str:
    return text if re.fullmatch(r"[A-Za-z0-9_-]+", text) else _value(text)


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(_value(v) for v in value)}]"
    safe = "".join(
        f"\\u{ord(c):04X}" if c in '"\\' or ord(c) < 32 or ord(c) == 127 else c for c in str(value)
    )
    return f'"{safe}"'
