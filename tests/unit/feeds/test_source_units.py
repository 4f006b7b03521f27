"""What a source sends becomes what we keep: once, in the intake, on whole arrays."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.feeds.feed import FeedContext
from app.feeds.intake import UNFIT, BufferedIntake
from app.feeds.sensorthings_take import conversion
from app.feeds.simulator import SimulatorFeed
from app.feeds.source_units import SourceUnits
from app.feeds.units import UnitMismatch, converter
from app.model.catalogue import Catalogue
from app.model.district import FeedSpec
from app.model.quality import Quality
from app.model.times import NS
from tests.unit.feeds.conftest import make_catalogue, make_context

NOW = 1_800_000_000 * NS
PAIRS = [
    ("W", "kW"),
    ("degF", "°C"),
    ("°C", "degF"),
    ("MWh", "kWh"),
    ("1", "%"),
    ("hPa", "Pa"),
    ("K", "°C"),
    ("", "kW"),
]


def sending(*units: str) -> Catalogue:
    """make_catalogue's signals, kept in kW, sent in these units."""
    catalogue = make_catalogue(len(units))
    signals = [replace(s, source_unit=u) for s, u in zip(catalogue.signals, units, strict=True)]
    return Catalogue.of(catalogue.assets, signals)


def intake_of(catalogue: Catalogue) -> BufferedIntake:
    return BufferedIntake("x", catalogue, wall_ns=lambda: NOW)


@settings(deadline=None)  # the first pair loads pint
@given(st.sampled_from(PAIRS), st.lists(st.floats(-1e9, 1e9), min_size=1, max_size=20))
def test_that_the_array_says_what_the_converter_says_of_each(
    pair: tuple[str, str], values: list[float]
) -> None:
    units = SourceUnits(["", pair[0]], [pair[1], pair[1]])
    out, unfit = units.apply(np.ones(len(values), np.int32), np.array(values))
    convert = converter(*pair) or (lambda value: value)
    assert not unfit.any()
    assert np.allclose(out, [convert(v) for v in values], rtol=1e-12, atol=1e-9)


@settings(deadline=None)
@given(st.sampled_from(PAIRS), st.floats(-1e6, 1e6))
def test_that_the_way_back_leads_back(pair: tuple[str, str], value: float) -> None:
    source, target = pair
    there, back = SourceUnits([source], [target]), SourceUnits([target], [source or target])
    rows = np.zeros(1, np.int32)
    assert back.apply(rows, there.apply(rows, np.array([value]))[0])[0][0] == pytest.approx(value, abs=1e-6)


def test_that_a_conversion_that_is_no_straight_line_is_done_value_by_value() -> None:
    def find(source: str, target: str) -> Callable[[float], float] | None:
        return lambda value: 10.0 * math.log10(value)  # raises at 0 and below

    units = SourceUnits(["x", ""], ["dB", "kW"], find)
    rows = np.array([0, 1, 0, 0], np.int32)
    out, unfit = units.apply(rows, np.array([100.0, 7.0, 1000.0, -1.0]))
    assert out[:3].tolist() == pytest.approx([20.0, 7.0, 30.0])
    assert math.isnan(out[3])  # which the intake refuses as not finite
    assert not unfit.any()


def test_that_each_unit_is_looked_up_once_and_only_when_a_value_comes() -> None:
    asked: list[str] = []

    def find(source: str, target: str) -> Callable[[float], float] | None:
        asked.append(source)
        if source == "bad":
            raise UnitMismatch("no")
        return lambda value: 2.0 * value

    units = SourceUnits(["a", "bad", "never", ""], ["t"] * 4, find)
    assert asked == []
    for _ in range(3):
        out, unfit = units.apply(np.array([0, 1, 3], np.int32), np.ones(3))
        assert (out.tolist(), unfit.tolist()) == ([2.0, 1.0, 1.0], [False, True, False])
    assert asked == ["a", "bad"]


def test_that_values_are_judged_after_they_are_converted() -> None:
    intake = intake_of(sending("W", ""))  # possible is up to 1000 kW
    intake.put(0, NOW, 500_000.0)
    intake.put(1, NOW, 500.0)
    intake.put(0, NOW, 1_500_000.0)
    batch = intake.take()
    assert batch is not None
    assert batch.value.tolist() == [500.0, 500.0, 1500.0]
    assert batch.quality.tolist() == [Quality.GOOD, Quality.GOOD, Quality.BAD]


def test_that_a_unit_that_does_not_fit_is_refused_with_every_value_counted_and_its_signal_said_once() -> None:
    intake = intake_of(sending("°C", "", "furlong/fortnight"))
    for _ in range(3):
        for row in (0, 0, 1, 2):
            intake.put(row, NOW, 1.0)
        batch = intake.take()
        assert batch is not None
        assert batch.signal.tolist() == [1]
    health = intake.health()
    assert dict(health.reasons) == {UNFIT: 9}
    assert health.rejected + health.received == 12
    assert sorted((r.why, r.where) for r in health.recent) == [(UNFIT, "a0.power"), (UNFIT, "a2.power")]


@pytest.mark.parametrize("value", [1e308, -1e308, math.inf, math.nan])
def test_that_what_becomes_infinite_is_refused(value: float) -> None:
    intake = intake_of(sending("MW"))
    intake.put(0, NOW, value)
    assert intake.take() is None
    assert dict(intake.health().reasons) == {"not finite": 1}


def test_that_unknown_rows_are_refused_before_they_are_looked_up() -> None:
    intake = intake_of(sending("W"))
    for row in (-1, 1, 2**31 - 1):
        intake.put(row, NOW, 1.0)
    assert intake.take() is None
    assert dict(intake.health().reasons) == {"unknown signal": 3}


def test_that_the_simulator_sends_what_the_real_source_would() -> None:
    async def first(context: FeedContext) -> list[float]:
        intake = BufferedIntake("sim", context.catalogue, wall_ns=lambda: NOW)
        task = asyncio.create_task(
            SimulatorFeed(FeedSpec("sim", "sim://"), context, wall_ns=lambda: NOW).run(intake)
        )
        while (batch := intake.take()) is None:  # noqa: ASYNC110 - an intake has no event
            await asyncio.sleep(0.01)
        task.cancel()
        return [float(v) for v in batch.value]

    plain, other = make_context(3), replace(make_context(3), catalogue=sending("W", "MW", ""))
    assert asyncio.run(first(other)) == pytest.approx(asyncio.run(first(plain)), rel=1e-9)


def test_that_sensorthings_leaves_a_persons_unit_to_the_intake() -> None:
    signal = sending("W").signals[0]
    assert conversion({"symbol": "MW"}, signal) is None
    convert = conversion({"symbol": "MW"}, replace(signal, source_unit=""))
    assert convert is not None
    assert convert(2.0) == 2000.0
