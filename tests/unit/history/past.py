"""Catalogues and readings for the tests of the history, and the oracle that they are held against."""

from __future__ import annotations

import numpy as np

from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.reading import ReadingBatch
from app.model.signal import Signal
from app.model.snapshot import Snapshot, apply
from app.model.times import NS

START = 1_760_000_000 * NS


def catalogue_of(n: int, period_s: float = 30.0, names: list[str] | None = None) -> Catalogue:
    names = names or [f"s{i}" for i in range(n)]
    asset = Asset("a", AssetKind.BUILDING, "A", "Here", (0.0, 0.0, 0.0))
    return Catalogue.of([asset], [Signal(f"a.{x}", "a", x, x, "kW", period_s, key=f"k/{x}") for x in names])


def steady(
    n: int, steps: int, start_ns: int = START, period_ns: int = 30 * NS, lag_ns: int = NS
) -> ReadingBatch:
    """Each of n signals once a period; the value tells signal and step."""
    t_ns = np.repeat(start_ns + np.arange(steps) * period_ns, n)
    signal = np.tile(np.arange(n), steps)
    value = np.repeat(np.arange(steps), n) * 1000.0 + signal
    return ReadingBatch(signal, t_ns, value, np.zeros(len(t_ns)), t_ns + lag_ns)


def oracle(batches: list[ReadingBatch], n: int, t_ns: int, known_at_ns: int | None = None) -> Snapshot:
    """All readings with event time <= t_ns in order of (event time, arrival), one after another."""
    every = ReadingBatch.joined(batches)
    chosen = every.t_ns <= t_ns
    if known_at_ns is not None:
        chosen &= every.seen_ns <= known_at_ns
    every = every.take(chosen)
    every = every.take(np.lexsort((np.arange(len(every)), every.t_ns)))
    state = Snapshot.empty(n, t_ns)
    value, quality = state.value.copy(), state.quality.copy()
    at_ns, seen_ns = state.at_ns.copy(), state.seen_ns.copy()
    for i in range(len(every)):
        row = every.signal[i]
        value[row], quality[row] = every.value[i], every.quality[i]
        at_ns[row], seen_ns[row] = every.t_ns[i], every.seen_ns[i]
    return Snapshot(t_ns, value, quality, at_ns, seen_ns)


def assert_same(a: Snapshot, b: Snapshot) -> None:
    assert a.t_ns == b.t_ns
    for name in ("at_ns", "quality", "value", "seen_ns"):
        np.testing.assert_array_equal(getattr(a, name), getattr(b, name), err_msg=name)


__all__ = ["START", "apply", "assert_same", "catalogue_of", "oracle", "steady"]
