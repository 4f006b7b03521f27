"""What the columns of an unknown file probably mean, from its first rows: a proposal for a person, never more.   Thread: any.

    seen = look(table)                    # Look: first rows as text, kinds, times, step
    proposal = propose(seen)              # TableMap without signals' ids: names stand for themselves

The zone of times without one is never guessed: "" until a person says it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyarrow as pa

from app.model.language import tr
from app.tables.block import BadTable, Table, texts
from app.tables.clock import NAIVE, NS, joined, moments
from app.tables.csv_dialect import CsvDialect
from app.tables.mapping import LongMap, SignalMap, TableMap, TimeMap
from app.tables.numbers import NO_NUMBER, NOTHING, OK, numbers

ROWS = 200
_TIME_NAMES = re.compile(
    r"time|date|datum|dato|zeit|tid|fra\b|from|start|stamp|moment|heure|fecha|aeg|čas|ts\b|^t$", re.IGNORECASE
)
_CLOCK = re.compile(r"\d{1,2}(:\d{2}){0,2}")
_VALUE_NAMES = re.compile(
    r"^(value|val|v|result|reading|volum|volume|wert|verdi|valor|measurement|messwert)\b", re.IGNORECASE
)
_ID_NAMES = re.compile(
    r"signal|sensor|id\b|station|name|parameter|series|tag|point|punkt|code|channel|meter", re.IGNORECASE
)
_UNIT_NAMES = re.compile(r"^(unit|units|uom|einheit|enhet)$", re.IGNORECASE)
_QUALITY_NAMES = re.compile(r"^(quality|flag|status|qc|qualitycode|validity)$", re.IGNORECASE)
_PARTS = re.compile(r"(^|[_\W])(month|hour|day|year|weekday|week)($|[_\W])", re.IGNORECASE)
EPOCH_RANGE = {"s": (3e8, 5e9), "ms": (3e11, 5e12), "us": (3e14, 5e15), "ns": (3e17, 5e18)}


@dataclass(frozen=True, slots=True)
class Look:
    """cells: column -> the first rows as text.   kinds: time, number, text or empty.   dialect: of a CSV, else None."""

    names: tuple[str, ...]
    cells: dict[str, list[str]]
    kinds: dict[str, str]
    forms: dict[str, str]
    zoned: dict[str, bool]
    dialect: CsvDialect | None
    ragged: int = 0

    @property
    def count(self) -> int:
        return max((len(column) for column in self.cells.values()), default=0)


def look(table: Table, rows: int = ROWS) -> Look:
    """Raises BadTable."""
    block = next(iter(table.blocks()), None)
    if block is None:
        raise BadTable(tr("the file has no rows"))
    dialect = getattr(table, "dialect", None)
    decimal = dialect.decimal if isinstance(dialect, CsvDialect) else "."
    cells: dict[str, list[str]] = {}
    kinds: dict[str, str] = {}
    forms: dict[str, str] = {}
    zoned: dict[str, bool] = {}
    for name, kind in zip(table.names, table.kinds, strict=True):
        column = block.columns[name].slice(0, rows)
        cells[name] = texts(column).to_pylist()
        kinds[name], forms[name], zoned[name] = _kind(column, name, kind, decimal)
    return Look(tuple(table.names), cells, kinds, forms, zoned, dialect, len(block.ragged))


def _kind(column: pa.Array, name: str, told: str, decimal: str) -> tuple[str, str, bool]:
    """time, number, text or empty; the form of a time; whether it carries a zone."""
    if told == "time":
        _, offset, good = moments(column, "iso")
        return "time", "iso", bool((offset[good] != NAIVE).all())
    _, state = numbers(column, decimal)
    given = int((state != NOTHING).sum())
    if not given:
        return "empty", "", False
    is_number = int((state == OK).sum()) >= 0.95 * given
    if is_number:
        form = _epoch_form(column, decimal) if _TIME_NAMES.search(name) else ""
        return ("time", form, True) if form else ("number", "", False)
    for form in ("iso", *_day_orders(texts(column).to_pylist())):
        _, offset, good = moments(column, form)
        if int(good.sum()) >= 0.95 * given:
            return "time", form, bool((offset[good] != NAIVE).all())
    return "text", "", False


def _epoch_form(column: pa.Array, decimal: str) -> str:
    value, state = numbers(column, decimal)
    middle = float(np.median(value[state == OK])) if (state != NO_NUMBER).any() else 0.0
    return next((form for form, (low, high) in EPOCH_RANGE.items() if low <= middle <= high), "")


def _day_orders(cells: Sequence[str]) -> tuple[str, str]:
    """Day first unless a second number above 12 says otherwise; which it is stays for a person to see."""
    pairs = [m for text in cells if (m := re.match(r"(\d{1,2})[./-](\d{1,2})[./-]\d{4}", text))]
    is_us = any(int(m.group(2)) > 12 for m in pairs) and not any(int(m.group(1)) > 12 for m in pairs)
    return ("mdy", "dmy") if is_us else ("dmy", "mdy")


def propose(seen: Look) -> TableMap:
    """Raises BadTable where no column is a time: then a person says start and step."""
    time = _time(seen)
    used = {time.column, time.date, time.clock}
    left = [name for name in seen.names if name not in used and seen.kinds[name] != "time"]
    figures = [name for name in left if seen.kinds[name] == "number" and not _PARTS.search(name)]
    ids = [n for n in left if _ID_NAMES.search(n) and len(set(seen.cells[n])) < max(2, seen.count)]
    value = next((n for n in figures if _VALUE_NAMES.search(n)), "")
    ids = [n for n in ids if n != value]
    if value and ids:
        unit = next((n for n in left if _UNIT_NAMES.search(n)), "")
        quality = next((n for n in left if _QUALITY_NAMES.search(n)), "")
        return TableMap(time, long=LongMap((ids[0],), value, quality, unit), csv=seen.dialect)
    return TableMap(time, tuple(SignalMap(name, "") for name in figures), csv=seen.dialect)


def _time(seen: Look) -> TimeMap:
    times = [name for name in seen.names if seen.kinds[name] == "time"]
    times.sort(
        key=lambda name: (not _TIME_NAMES.search(name), not _has_clock(seen, name), not seen.zoned[name])
    )
    for name in times:
        if _has_clock(seen, name) or seen.forms[name] not in ("iso", "dmy", "mdy"):
            return TimeMap(
                column=name,
                format=seen.forms[name],
                step_s=step_s(seen, TimeMap(name, format=seen.forms[name])),
            )
    for name in times:
        clock = next((n for n in seen.names if n != name and _is_clock(seen, n)), "")
        if clock:
            spec = TimeMap(date=name, clock=clock, format=seen.forms[name])
            return TimeMap(date=name, clock=clock, format=seen.forms[name], step_s=step_s(seen, spec))
    if times:
        return TimeMap(column=times[0], format=seen.forms[times[0]], step_s=86_400.0)
    raise BadTable(
        tr(
            "no column holds times; say when the first row is and how many seconds lie between two (start, step_s)"
        )
    )


def _has_clock(seen: Look, name: str) -> bool:
    return any(":" in text or "T" in text for text in seen.cells[name][:20])


def _is_clock(seen: Look, name: str) -> bool:
    given = [text for text in seen.cells[name] if text]
    is_clock = bool(given) and all(_CLOCK.fullmatch(text) for text in given[:50])
    return is_clock and (
        any(":" in text for text in given) or bool(re.search(r"hour|time|tid|uhr|clock", name, re.IGNORECASE))
    )


def step_s(seen: Look, time: TimeMap) -> float:
    """The usual span between two different times, in seconds; 0 where there is none."""
    if time.column:
        column = pa.array(seen.cells[time.column], pa.string())
    else:
        dates, clocks = (pa.array(seen.cells[name], pa.string()) for name in (time.date, time.clock))
        column = joined(dates, clocks)
    local, _, good = moments(column, time.format)
    spans = np.diff(np.unique(local[good]))
    return float(np.median(spans)) / NS if len(spans) else 0.0
