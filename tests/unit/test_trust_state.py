"""How far each asset can be trusted follows from the interval of the very reading that is shown."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.quality import Quality
from app.model.signal import Signal
from app.model.snapshot import Snapshot
from app.model.times import MINUTE_NS, NS
from app.model.trust import IntervalProof, Proof
from app.trust_state import TrustOf
from maps.trust_colours import Trust

START = 1_760_000_400 * NS
QUARTER = 15 * MINUTE_NS


def catalogue() -> Catalogue:
    assets = [Asset(name, AssetKind.BUILDING, name, "Here", (0.0, 0.0, 0.0)) for name in ("a", "b", "c")]
    signals = [
        Signal(f"{asset}.{what}", asset, what, what, "kW", 30.0, feed=feed, key=f"{asset}.{what}")
        for asset, what, feed in (("a", "x", "sim"), ("a", "y", "mqtt"), ("b", "x", "sim"), ("c", "x", "sim"))
    ]
    return Catalogue.of(assets, signals)


def shown(minutes: list[float], qualities: list[Quality]) -> Snapshot:
    at = np.array([START + round(m * MINUTE_NS) for m in minutes])
    return Snapshot(START + 60 * MINUTE_NS, np.ones(4), np.array(qualities, np.uint8), at, at)


def interval(quarter: int, proof: Proof, source: str = "sim", signals: tuple[str, ...] = ()) -> IntervalProof:
    start = START + quarter * QUARTER
    return IntervalProof(start, start + QUARTER, source, proof, signals=signals)


GOOD = [Quality.GOOD] * 4


def test_that_a_value_is_as_good_as_the_interval_it_lies_in() -> None:
    of = TrustOf(catalogue())
    intervals = [interval(0, Proof.MATCH), interval(1, Proof.UNCHECKED), interval(0, Proof.MATCH, "mqtt")]
    state = of.signals(shown([1, 1, 16, 31], GOOD), intervals)
    assert state.tolist() == [Trust.PROVEN, Trust.PROVEN, Trust.UNCHECKED, Trust.UNANCHORED]
    assert of.assets(shown([1, 16, 1, 1], GOOD), intervals).tolist() == [
        Trust.UNANCHORED,
        Trust.PROVEN,
        Trust.PROVEN,
    ]


def test_that_only_the_signals_that_differ_are_blamed_where_they_are_known() -> None:
    of = TrustOf(catalogue())
    named = [interval(0, Proof.DIFFERS, signals=("b.x",))]
    assert of.signals(shown([1, 1, 1, 1], GOOD), named).tolist() == [
        Trust.PROVEN,
        Trust.UNANCHORED,
        Trust.DIFFERS,
        Trust.PROVEN,
    ]
    unnamed = [interval(0, Proof.DIFFERS)]
    assert of.signals(shown([1, 1, 1, 16], GOOD), unnamed).tolist() == [
        Trust.DIFFERS,
        Trust.UNANCHORED,
        Trust.DIFFERS,
        Trust.UNANCHORED,
    ]


def test_that_what_was_made_up_is_a_ghost_and_what_is_absent_is_nothing() -> None:
    of = TrustOf(catalogue())
    qualities = [Quality.INTERPOLATED, Quality.ABSENT, Quality.SUBSTITUTED, Quality.GOOD]
    state = of.signals(shown([1, 1, 1, 1], qualities), [interval(0, Proof.MATCH)])
    assert state.tolist() == [Trust.MADE_UP, Trust.NOTHING, Trust.MADE_UP, Trust.PROVEN]
    differs = [interval(0, Proof.DIFFERS, signals=("a.x",))]
    assert of.signals(shown([1, 1, 1, 1], qualities), differs)[0] == Trust.DIFFERS


def test_that_the_span_is_that_of_the_readings_shown() -> None:
    of = TrustOf(catalogue())
    some = shown([1, 2, 16, 31], [Quality.GOOD, Quality.ABSENT, Quality.GOOD, Quality.GOOD])
    assert of.span(some) == (START + MINUTE_NS, START + 31 * MINUTE_NS + 1)
    assert of.span(replace(some, quality=np.full(4, Quality.ABSENT, np.uint8))) is None
