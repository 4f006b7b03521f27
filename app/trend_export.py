"""The numbers of a chart as files and as text: CSV, Parquet, and lines for the clipboard.   Thread: any; no Qt.

Long form, one row a point: signal, unit, time_utc, time_local, low, mean, high, count, quality. A header says what is
in it: title, signals, from, to, zone, mode, and whether these are readings or buckets. In CSV it stands in lines that
begin with `#`, in Parquet in the file's metadata under `tvilling`. Numbers are written so that they read back the same.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from pathlib import Path
from typing import TextIO

import numpy as np
from numpy.typing import NDArray

from app.model.quality import Quality
from app.model.times import format_time, iso, to_datetime

COLUMNS = ("signal", "unit", "time_utc", "time_local", "low", "mean", "high", "count", "quality")


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """One drawn line: parallel arrays (n,), breaks left out.   worst: uint8 Quality, None where the store did not say.
    shift_days: of a comparison, drawn so many days later than it was; t_ns is when it was.
    """

    signal: str
    label: str
    unit: str
    t_ns: NDArray[np.int64]
    low: NDArray[np.float64]
    mean: NDArray[np.float64]
    high: NDArray[np.float64]
    count: NDArray[np.int64]
    worst: NDArray[np.uint8] | None = None
    shift_days: int = 0


@dataclass(frozen=True, slots=True)
class Heading:
    """What is printed over a picture and at the top of a file.   known_at_ns: None for *as corrected*."""

    title: str
    from_ns: int
    to_ns: int
    zone: tzinfo
    mode: str
    known_at_ns: int | None = None

    def lines(self, shown: Sequence[Shown], *, is_raw: bool) -> list[str]:
        """Title, signals, from, to, zone, mode, decimation."""
        known = (
            "as corrected"
            if self.known_at_ns is None
            else f"as known at {format_time(self.known_at_ns, self.zone)}"
        )
        names = "; ".join(_name(line) for line in shown)
        return [
            f"{self.title}",
            f"signals: {names}",
            f"from: {format_time(self.from_ns, self.zone)} ({iso(self.from_ns)})",
            f"to: {format_time(self.to_ns, self.zone)} ({iso(self.to_ns)})",
            f"zone: {self.zone}",
            f"mode: {self.mode}, {known}",
            f"points: {decimation(shown, is_raw=is_raw)}",
        ]


def decimation(shown: Sequence[Shown], *, is_raw: bool) -> str:
    has_buckets = any((line.count > 1).any() for line in shown)
    if is_raw and not has_buckets:
        return "every reading"
    if is_raw:
        return "as fine as the store still has them: lowest, mean and highest of each bucket"
    return "as drawn: lowest, mean and highest of each bucket" if has_buckets else "as drawn: every reading"


def write_csv(path: Path, heading: Heading, shown: Sequence[Shown], *, is_raw: bool = False) -> int:
    """Rows written. Raises OSError."""
    with path.open("w", encoding="utf-8", newline="") as file:
        for line in heading.lines(shown, is_raw=is_raw):
            file.write(f"# {line}\n")
        return _write_rows(file, heading.zone, shown)


def _write_rows(file: TextIO, zone: tzinfo, shown: Sequence[Shown]) -> int:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(COLUMNS)
    written = 0
    for line in shown:
        writer.writerows(_rows(line, zone))
        written += len(line.t_ns)
    return written


def _rows(line: Shown, zone: tzinfo) -> Iterable[tuple[object, ...]]:
    name = _plain(line.signal) + (f" ({line.shift_days} d before)" if line.shift_days else "")
    for k, t in enumerate(line.t_ns.tolist()):
        quality = "" if line.worst is None else Quality(int(line.worst[k])).word
        local = to_datetime(t, zone).isoformat()
        figures = (_number(column[k]) for column in (line.low, line.mean, line.high))
        yield name, line.unit, iso(t), local, *figures, int(line.count[k]), quality


def _number(value: np.float64) -> float | str:
    """As it reads back; empty where there is none, such as beside a bad reading."""
    return float(value) if np.isfinite(value) else ""


def write_parquet(path: Path, heading: Heading, shown: Sequence[Shown], *, is_raw: bool = False) -> int:
    """Rows written; times are timestamps of ns in UTC. Raises OSError."""
    import pyarrow as pa  # here: only who exports pays for it
    from pyarrow import parquet

    def column(parts: list[NDArray[np.generic]], kind: object) -> object:
        return pa.array(np.concatenate(parts) if parts else [], type=kind)

    n = [len(line.t_ns) for line in shown]
    names = [_plain(line.signal) for line in shown]
    words = [
        [None] * k if line.worst is None else [Quality(int(w)).word for w in line.worst]
        for line, k in zip(shown, n, strict=True)
    ]
    table = pa.table(
        {
            "signal": pa.array([s for s, k in zip(names, n, strict=True) for _ in range(k)], pa.string()),
            "unit": pa.array([line.unit for line, k in zip(shown, n, strict=True) for _ in range(k)], pa.string()),
            "time_utc": column([line.t_ns for line in shown], pa.timestamp("ns", tz="UTC")),
            "low": column([line.low for line in shown], pa.float64()),
            "mean": column([line.mean for line in shown], pa.float64()),
            "high": column([line.high for line in shown], pa.float64()),
            "count": column([line.count for line in shown], pa.int64()),
            "quality": pa.array([w for part in words for w in part], pa.string()),
            "days_before": pa.array([line.shift_days for line, k in zip(shown, n, strict=True) for _ in range(k)], pa.int32()),
        }
    )  # fmt: skip
    about = json.dumps(heading.lines(shown, is_raw=is_raw), ensure_ascii=False)
    parquet.write_table(table.replace_schema_metadata({"tvilling": about}), path)
    return int(table.num_rows)


def as_text(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Columns apart by tabs, for the clipboard."""
    return "\n".join("\t".join(_plain(cell) for cell in row) for row in (heads, *rows))


def _name(line: Shown) -> str:
    unit = f" [{line.unit}]" if line.unit else ""
    before = f", {line.shift_days} d before" if line.shift_days else ""
    return f"{_plain(line.label)} ({_plain(line.signal)}){unit}{before}"


def _plain(text: str) -> str:
    """On one line, and never a formula where a spreadsheet opens it."""
    line = " ".join(text.split())
    return "'" + line if line[:1] in ("=", "+", "@") else line
