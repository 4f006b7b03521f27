"""All that the performance page shows of a period, read and computed beside the window.   Thread: any (frozen)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from app.alarms.chatter_advice import Advice
from app.alarms.performance import Performance


@dataclass(frozen=True, slots=True)
class Called:
    """What an alarm is called.   where: name of the asset, or the subject.   unit: of its limit."""

    title: str
    where: str
    unit: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """bin_ns (k,), counts (k,): alarms in each bin of width_ns.   flood_spans: (from, to) that touch the period.
    runs: (from, to) of the period in which the alarm system ran.   advice: of chattering alarms, where something would do.   unknown: lines of the journal that could not be understood.
    is_made_up: the district and its people are synthetic.   asked_ns: from when it was asked for, where there were more
    lines than are read for one sheet; 0 where it is whole."""

    found: Performance
    bin_ns: NDArray[np.int64]
    counts: NDArray[np.int64]
    width_ns: int
    runs: tuple[tuple[int, int], ...] = ()
    flood_spans: tuple[tuple[int, int], ...] = ()
    called: Mapping[str, Called] = field(default_factory=dict)
    advice: Mapping[str, Advice] = field(default_factory=dict)
    unknown: int = 0
    is_made_up: bool = False
    asked_ns: int = 0
