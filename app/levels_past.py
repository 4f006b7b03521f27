"""What an indicator needs of the past: its last hour as a line, and the band that is usual for it.

Part of the composition root; no Qt.   Thread: a reader's.   Units: ns, the signal's own.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.history.contract import Historian, Series
from app.levels.scale import usual_band
from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS

TREND_NS, TREND_POINTS = HOUR_NS, 60
USUAL_NS, USUAL_POINTS = DAY_NS, 288
"""Assumption: what is usual is taken from the day before, in steps of five minutes."""
AGAIN_NS = MINUTE_NS  # a line of an hour moves by a pixel a minute
USUAL_AGAIN_NS = 6 * HOUR_NS


@dataclass(frozen=True, slots=True, eq=False)
class Past:
    """lines: by row, from_ns <= t < to_ns.   usual: by row, 5 and 95 % of the day before, None of too little."""

    from_ns: int
    to_ns: int
    lines: dict[int, Series]
    usual: dict[int, tuple[float, float] | None]


def read_past(
    historian: Historian, lines: Iterable[int], usual: Iterable[int], t_ns: int, known_at_ns: int | None
) -> Past:
    """lines, usual: catalogue rows.   t_ns: the moment shown.   Raises HistoryError."""
    more = {} if known_at_ns is None else {"known_at_ns": known_at_ns}
    from_ns, to_ns = t_ns - TREND_NS, t_ns + 1
    bands: dict[int, tuple[float, float] | None] = {}
    for row in usual:
        series = historian.series(row, t_ns - USUAL_NS, to_ns, USUAL_POINTS, **more)
        bands[row] = usual_band(series.mean)
    found = {row: historian.series(row, from_ns, to_ns, TREND_POINTS, **more) for row in lines}
    return Past(from_ns, to_ns, found, bands)
