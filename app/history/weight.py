"""What the history weighs, how fast it grows, how long that goes on, and what another choice of keeping would thin.

    found = historian.weight(now_ns); outlook(found, Keeping(raw_days=90, max_gb=20)).cap_in_ns

Growth is that of the newest day by event time, at what a reading weighs here with its keyframes and figures; it is an
estimate, and told as one.   Thread: any; `cursor` is the calling thread's own.   Units: ns, bytes, GB of 10**9 bytes.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import duckdb

from app.history.density import density
from app.history.retention import LEAST_RAW_NS, QUARTER_NS, Keeping, used_bytes
from app.history.rollups import SLOT_NS
from app.history.segments import NEVER
from app.history.view import View
from app.model.times import DAY_NS, HOUR_NS

SHORTEST_NS = HOUR_NS // 2  # less than that of a day says nothing of its rate
GB = 1e9


@dataclass(frozen=True, slots=True)
class Weight:
    """used: bytes that the history needs; file: bytes on disk, with its log and what will be used again; free: on that
    disk.   per_day: bytes a day, None where there is too little to tell.   raw_from_ns: before it readings are thinned,
    None where all are there.   first_ns, last_ns: event times, None where nothing is stored."""

    used: int
    file: int
    free: int | None
    readings: int
    signals: int
    first_ns: int | None
    last_ns: int | None
    per_day: int | None
    raw_from_ns: int | None
    keeping: Keeping

    @property
    def share(self) -> float | None:
        """Of what it may take; None without a bound."""
        return None if self.keeping.max_gb is None else self.used / (self.keeping.max_gb * GB)


@dataclass(frozen=True, slots=True)
class Outlook:
    """Each None where it does not come about or nobody can tell.   level: bytes at which it stays but for a little, when
    days are bounded.   level_in_ns, cap_in_ns, full_in_ns: until then, until the bound, until the disk is full."""

    level: int | None = None
    level_in_ns: int | None = None
    cap_in_ns: int | None = None
    full_in_ns: int | None = None


@dataclass(frozen=True, slots=True)
class Loss:
    """What a choice would thin: so many readings of from_ns <= t < to_ns, of which at most `left` stay."""

    readings: int
    left: int
    from_ns: int
    to_ns: int


def weigh(view: View, cursor: duckdb.DuckDBPyConnection, path: Path | None, file: int, now_ns: int) -> Weight:
    """The parts that stand in `keeping` are the caller's to fill in."""
    first_ns, last_ns = view.bounds or (None, None)
    readings = view.readings.held + view.late.held + view.thin.held
    log = max(0, file - path.stat().st_size) if path is not None and path.exists() else 0
    used = used_bytes(cursor) + log  # what stands in the log goes into the file
    per_day = None
    if first_ns is not None and readings:
        start = max(first_ns, now_ns - DAY_NS)
        if now_ns - start >= SHORTEST_NS:
            newest = int(density(cursor, view, start, now_ns, 1)[0])
            per_day = round(newest * used / readings * DAY_NS / (now_ns - start))
    edge = view.rolled.raw_from_ns
    return Weight(
        used, file, _free(path), readings, view.ids.count, first_ns, last_ns, per_day,
        None if edge == NEVER else edge, Keeping(),
    )  # fmt: skip


def outlook(weight: Weight, keeping: Keeping) -> Outlook:
    """How this goes on with that choice, at the rate of now."""
    if not weight.per_day or weight.first_ns is None or weight.last_ns is None:
        return Outlook()
    a_day, level, level_in = weight.per_day, None, None
    if keeping.raw_days is not None:
        raw_from = weight.first_ns if weight.raw_from_ns is None else max(weight.first_ns, weight.raw_from_ns)
        more_ns = round(keeping.raw_days * DAY_NS) - (weight.last_ns - raw_from)
        level = round(a_day * max(keeping.raw_days, weight.used / a_day + more_ns / DAY_NS))
        level_in = max(0, more_ns)
    cap_in = None
    if keeping.max_gb is not None and (level is None or level >= keeping.max_gb * GB):
        cap_in = max(0, round((keeping.max_gb * GB - weight.used) / a_day * DAY_NS))
    full_in = None
    if weight.free is not None:
        most = min(
            level if level is not None else float("inf"), (keeping.max_gb or float("inf")) * GB
        )  # it never takes more than that
        if most - weight.file > weight.free:
            full_in = round(weight.free / a_day * DAY_NS)
    return Outlook(level, level_in, cap_in, full_in)


def would_thin(view: View, cursor: duckdb.DuckDBPyConnection, keeping: Keeping, now_ns: int) -> Loss | None:
    """What this choice would thin now, little by little; None for nothing.

    For the bound in GB the oldest pieces are counted until enough would be free, since a piece goes as a whole.
    """
    bounds = view.bounds
    edges = [edge] if (edge := keeping.edge_ns(now_ns, 0.0)) is not None else []
    if keeping.max_gb is not None and (over := used_bytes(cursor) - keeping.max_gb * GB) > 0:
        newest = now_ns - LEAST_RAW_NS
        edges.append(min(newest, _edge_for(view, cursor, over)) // SLOT_NS * SLOT_NS)
    if bounds is None or not edges:
        return None
    from_ns = max(bounds[0], view.rolled.raw_from_ns)
    to_ns = min(max(edges), bounds[1] + 1)
    if to_ns <= from_ns:
        return None
    count = int(density(cursor, view, from_ns, to_ns, 1)[0])
    quarters = (to_ns - 1) // QUARTER_NS - from_ns // QUARTER_NS + 1
    return Loss(count, min(count, quarters * view.ids.count), from_ns, to_ns) if count else None


def _edge_for(view: View, cursor: duckdb.DuckDBPyConnection, over: float) -> int:
    """Behind which piece so many bytes would be free."""
    held = view.readings.held + view.late.held + view.thin.held
    each = used_bytes(cursor) / max(1, held)
    reached = NEVER
    for part in view.readings.parts:
        if over <= 0:
            break
        over -= part.rows * each
        reached = part.high_ns + SLOT_NS
    return reached


def _free(path: Path | None) -> int | None:
    try:
        return None if path is None else shutil.disk_usage(path.parent).free
    except OSError:
        return None
