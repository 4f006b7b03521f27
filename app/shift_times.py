"""Which shift a moment belongs to. Shifts follow the clock on the wall of the district, also on the days it is changed.

    shifts = read_shifts(district.tables)          # [shifts] starts = ["06:00", "14:00", "22:00"]
    shift_at(now_ns, shifts, zone)                 # Shift(from_ns, to_ns, "14:00")

Thread: any, pure.   Times int64 ns.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from app.model.times import to_datetime, to_ns

USUAL = ("06:00", "14:00", "22:00")
"""assumption: three shifts of eight hours."""
MOST = 12


class BadShifts(ValueError):
    """What is wrong in [shifts], and what to write."""


@dataclass(frozen=True, slots=True)
class Shift:
    """from_ns <= t < to_ns.   name: when it begins, as on the wall."""

    from_ns: int
    to_ns: int
    name: str


def read_shifts(tables: Mapping[str, Any]) -> tuple[time, ...]:
    """Of a district's [shifts] table; three of eight hours where there is none. Raises BadShifts."""
    table = tables.get("shifts", {})
    starts = table.get("starts", USUAL) if isinstance(table, Mapping) else None
    wanted = '[shifts] starts must be a list of times, such as ["06:00", "14:00", "22:00"]'
    if not isinstance(starts, (list, tuple)) or not 1 <= len(starts) <= MOST:
        raise BadShifts(wanted)
    found: list[time] = []
    for start in starts:
        try:
            one = time.fromisoformat(start)
        except (TypeError, ValueError) as error:
            raise BadShifts(wanted) from error
        if one.tzinfo is not None or one in found:
            raise BadShifts(f"{wanted}; '{str(start)[:20]}' stands twice or has a zone")
        found.append(one)
    return tuple(sorted(found))


def shift_at(t_ns: int, starts: Sequence[time], zone: ZoneInfo) -> Shift:
    """The shift that t_ns lies in."""
    day = to_datetime(t_ns, zone).date()
    edges = sorted(
        {
            (_instant(datetime.combine(day + timedelta(days=k), start), zone), start)
            for k in (-2, -1, 0, 1, 2)
            for start in starts
        }
    )
    place = max(k for k, (edge, _) in enumerate(edges) if edge <= t_ns)
    later = next(k for k in range(place + 1, len(edges)) if edges[k][0] > edges[place][0])
    return Shift(edges[place][0], edges[later][0], edges[place][1].strftime("%H:%M"))


def shift_before(shift: Shift, starts: Sequence[time], zone: ZoneInfo) -> Shift:
    return shift_at(shift.from_ns - 1, starts, zone)


def _instant(local: datetime, zone: ZoneInfo) -> int:
    """A start that a spring day skips is when the clock jumps over it; of two in autumn the first."""
    return to_ns(local.replace(tzinfo=zone, fold=0))
