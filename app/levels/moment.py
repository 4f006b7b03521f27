"""What the pages of all levels show at one moment, made once for all of them.   Thread: any (frozen).

In LIVE alarms are those of the board; for a past or imagined moment they are what the values say against the rules' limits,
marked as such: nothing of them can be acknowledged.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from app.alarms.knowledge import Knowledge
from app.alarms.words import Alarm
from app.levels.indicator import ACKED
from app.levels.limits import Limits
from app.levels.overview import Worst, worst_beyond, worst_beyond_assets, worst_of, worst_of_assets
from app.model.catalogue import Catalogue
from app.model.snapshot import Snapshot


@dataclass(frozen=True, slots=True, eq=False)
class Moment:
    """ranks (n,) int8: most urgent alarm of each signal (indicator.py), -1 none.   areas, assets: the worst of each.   down: feeds that are
    not up now; () where the moment is not now.   known: what the alarm system knows now, None for another moment."""

    snapshot: Snapshot
    ranks: NDArray[np.int8]
    is_hist: bool = False
    areas: Mapping[str, Worst] = field(default_factory=dict)
    assets: Mapping[str, Worst] = field(default_factory=dict)
    down: tuple[str, ...] = ()
    known: Knowledge | None = None


def live_moment(
    snapshot: Snapshot, alarms: Iterable[Alarm], down: Iterable[str], known: Knowledge | None = None
) -> Moment:
    alarms = tuple(alarms)
    return Moment(
        snapshot,
        ranks_of(alarms, len(snapshot)),
        False,
        worst_of(alarms),
        worst_of_assets(alarms),
        tuple(down),
        known,
    )


def past_moment(snapshot: Snapshot, limits: Limits, catalogue: Catalogue) -> Moment:
    ranks = limits.beyond(snapshot, catalogue.given_up_after_ns)
    return Moment(
        snapshot,
        ranks,
        True,
        worst_beyond(ranks, catalogue, limits),
        worst_beyond_assets(ranks, catalogue, limits),
    )


def ranks_of(alarms: Iterable[Alarm], n: int) -> NDArray[np.int8]:
    """(n,) of alarms that are active, latched or not acknowledged, and not put away; the code of indicator.py."""
    ranks = np.full(n, -1, dtype=np.int8)
    for alarm in alarms:
        is_there = not alarm.state.is_put_away and not alarm.is_quiet
        if is_there and 0 <= alarm.row < n:
            code = alarm.priority.rank + (0 if alarm.state.is_annunciated else ACKED)
            ranks[alarm.row] = code if ranks[alarm.row] < 0 else min(int(ranks[alarm.row]), code)
    return ranks
