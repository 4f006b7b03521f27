"""What a window and a series must say of given readings: held against the plain loop of past.py.   Nothing here knows an engine."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from app.history.contract import Series, Window
from app.model.quality import RANK, Quality
from app.model.reading import ReadingBatch
from app.model.snapshot import apply
from app.model.times import MINUTE_NS, NS
from tests.unit.history.past import assert_same, oracle

N = 4  # signals
STEP = 5 * MINUTE_NS  # 400 of them are a day and a half: whatever a store cuts by hour or day is crossed
PERIOD_S = 600.0


def check_window(window: Window, parts: list[ReadingBatch], t_ns: int, known_ns: int | None) -> None:
    """It holds the moment, and every state in it is the oracle's."""
    assert window.from_ns <= t_ns <= window.to_ns
    changes = window.changes
    assert bool((changes.t_ns[1:] >= changes.t_ns[:-1]).all())
    assert not len(changes) or (window.from_ns < changes.t_ns[0] and changes.t_ns[-1] <= window.to_ns)
    assert window.state.t_ns == window.from_ns
    inside = {t_ns, window.to_ns, max(window.from_ns, t_ns - STEP // 2), *changes.t_ns[:40].tolist()}
    for moment in inside:
        upto = int(np.searchsorted(changes.t_ns, moment, "right"))
        state = apply(window.state, changes.part(0, upto), moment)
        assert_same(state, oracle(parts, N, moment, known_ns))


def check_series(
    series: Series, parts: list[ReadingBatch], from_ns: int, to_ns: int, points: int, known_ns: int | None
) -> None:
    """Buckets are runs of readings one after another, with the figures that a plain loop finds."""
    every = ReadingBatch.joined(parts)
    last: dict[int, tuple[float, int]] = {}
    for i in range(len(every)):
        t_ns = int(every.t_ns[i])
        is_known = known_ns is None or every.seen_ns[i] <= known_ns
        if every.signal[i] == series.signal and from_ns <= t_ns < to_ns and is_known:
            last[t_ns] = float(every.value[i]), int(every.quality[i])
    times = sorted(last)
    assert len(series.t_ns) <= points
    assert list(series.t_ns) == sorted(set(series.t_ns.tolist()))
    if len(times) <= points:
        assert list(series.t_ns) == times
    edges = [*series.t_ns.tolist(), to_ns]
    assert set(edges[:-1]) <= set(times)
    assert (edges[0] if times else to_ns) == (times[0] if times else to_ns)
    usable: list[int] = []
    for k in range(len(series.t_ns)):
        inside = [t for t in times if edges[k] <= t < edges[k + 1]]
        counted = [
            t for t in inside if np.isfinite(last[t][0]) and last[t][1] not in (Quality.BAD, Quality.ABSENT)
        ]
        usable += counted
        values = [last[t][0] for t in counted]
        assert series.count[k] == len(values)
        found = (series.low[k], series.high[k], series.mean[k])
        if values:
            assert found == (min(values), max(values), pytest.approx(sum(values) / len(values)))
        else:
            assert np.isnan(found).all()
        if series.worst is not None:
            worst = max((_seen_as(*last[t]) for t in inside), key=lambda q: int(RANK[q]))
            assert series.worst[k] == worst
    limit = round(2 * PERIOD_S * NS)
    exact = {(a, b) for a, b in pairwise(usable) if b - a > limit}
    bucket = (to_ns - from_ns) // points
    assert set(series.gaps) <= exact
    assert {(a, b) for a, b in exact if b - a > 3 * bucket or len(times) <= points} <= set(series.gaps)


def _seen_as(value: float, quality: int) -> int:
    return quality if quality == Quality.ABSENT or np.isfinite(value) else int(Quality.BAD)
