"""Fills a time span of the history from the simulator, so that a fresh machine has a past to replay.

On the same grid of times as the live simulator feed, with quality SIMULATED; arrival time = event time.
Thread: any but the GUI's; `progress` is called on it.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from app.energy.district_model import DistrictModel
from app.energy.schedule import Schedule
from app.history.contract import Historian
from app.model.catalogue import Catalogue
from app.model.quality import Quality
from app.model.reading import ReadingBatch
from app.model.times import HOUR_NS, format_time

BLOCK_NS = 6 * HOUR_NS


def backfill(
    historian: Historian,
    model: DistrictModel,
    catalogue: Catalogue,
    from_ns: int,
    to_ns: int,
    progress: Callable[[float, str], bool] = lambda share, what: True,
) -> int:
    """Append all readings of from_ns <= t < to_ns in blocks sorted by time; returns how many.

    progress(0..1, what): called before each block and at the end; False stops after what is stored.
    Called again after a stop, or with a history that already reaches into the span, it goes on after the last stored
    time. Raises HistoryError.
    """
    bounds = historian.bounds()
    start = from_ns if bounds is None else max(from_ns, bounds[1] + 1)
    schedule = Schedule(catalogue)
    count = 0
    for begin in range(start, to_ns, BLOCK_NS):
        what = f"simulating {format_time(begin, model.zone, seconds=False)}"
        if not progress((begin - from_ns) / (to_ns - from_ns), what):
            return count
        rows, t_ns = schedule.between(begin, min(begin + BLOCK_NS, to_ns))
        quality = np.full(len(rows), Quality.SIMULATED, dtype=np.uint8)
        historian.append(ReadingBatch(rows, t_ns, model.sample(rows, t_ns), quality, t_ns))
        count += len(rows)
    progress(1.0, "the past is filled")
    return count
