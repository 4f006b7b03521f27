"""What would quieten a chattering alarm: the signal is judged as the engine judges it, and what is offered would do."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.alarms.chatter_advice import Advice, _chatters, advise, advised, begins_of
from app.alarms.engine import Engine
from app.alarms.rule import Kind, expand
from app.alarms.words import What
from app.model.times import NS
from tests.unit.alarms.alarm_world import START, district, over, read

PLACE = district(1)
SIGNAL = "feeder-1.power"


def point(rule):  # type: ignore[no-untyped-def]
    return expand([rule], PLACE)[0][0]


@given(
    st.lists(
        st.tuples(st.integers(1, 20), st.sampled_from([300.0, 385.0, 395.0, 400.0, 405.0, 450.0])),
        max_size=60,
    ),
    st.sampled_from([0.0, 10.0, 50.0]),
    st.sampled_from([0.0, 3.0, 15.0]),
    st.sampled_from([0.0, 4.0, 12.0]),
    st.booleans(),
)
def test_that_a_signal_is_judged_as_the_engine_judges_it(
    steps: list[tuple[int, float]], deadband: float, on_s: float, off_s: float, is_low: bool
) -> None:
    rule = over(deadband=deadband, on_delay_s=on_s, off_delay_s=off_s)
    if is_low:
        rule = replace(rule, kind=Kind.L)
    engine = Engine([rule], PLACE, started_ns=START)
    raised, t, times, values = 0, 0, [], []
    for gap, value in steps:
        t += gap
        lines = engine.readings(read(PLACE, (SIGNAL, float(t), value)), START + t * NS)
        raised += sum(line.what is What.RAISED for line in lines)
        times.append(START + t * NS)
        values.append(value)
    sign = -1.0 if is_low else 1.0
    found = begins_of(
        np.array(times, np.int64),
        sign * np.array(values, np.float64),
        sign * 400.0,
        deadband,
        round(on_s * NS),
        round(off_s * NS),
    )
    assert len(found) == raised


def swing(depth: float, seconds: int = 10, count: int = 60) -> tuple[np.ndarray, np.ndarray]:  # type: ignore[type-arg]
    t = START + np.arange(count, dtype=np.int64) * seconds * NS
    return t, np.where(np.arange(count) % 2 == 0, 405.0, 400.0 - depth)


def test_that_a_shallow_chatter_is_quietened_by_a_deadband_just_as_deep() -> None:
    rule = over()
    found = advise(rule, point(rule), *swing(8.0))
    assert found is not None
    assert found.was == 30
    assert found.deadband == pytest.approx(8.1)
    assert found.with_deadband == 1
    assert found.off_delay_s == 15.0
    assert found.with_off_delay == 1
    assert found.on_delay_s == 15.0
    assert found.with_on_delay == 0


def test_that_a_deep_chatter_is_offered_delays_and_no_deadband() -> None:
    rule = over()
    found = advise(rule, point(rule), *swing(390.0))
    assert found is not None
    assert found.deadband is None
    assert found.off_delay_s == 15.0


def test_that_nothing_is_offered_where_nothing_chatters_or_no_limit_is() -> None:
    rule = over()
    assert advise(rule, point(rule), *swing(8.0, seconds=60)) is None
    assert advise(rule, point(rule), np.empty(0, np.int64), np.empty(0)) is None
    assert advise(replace(rule, kind=Kind.RATE), point(rule), *swing(8.0)) is None


@given(
    st.lists(st.tuples(st.integers(1, 30), st.floats(300, 500)), min_size=3, max_size=80), st.floats(0, 20)
)
def test_that_whatever_is_offered_would_do(steps: list[tuple[int, float]], deadband: float) -> None:
    rule = over(deadband=deadband)
    t = START + np.cumsum([gap for gap, _ in steps]).astype(np.int64) * NS
    x = np.array([value for _, value in steps])
    found = advise(rule, point(rule), t, x)
    if found is None:
        assert not _chatters(begins_of(t, x, 400.0, deadband, 0, 0))
        return
    if found.deadband is not None:
        assert found.deadband > deadband
        then = begins_of(t, x, 400.0, found.deadband, 0, 0)
        assert len(then) == found.with_deadband
        assert not _chatters(then)
    if found.off_delay_s is not None:
        assert not _chatters(begins_of(t, x, 400.0, deadband, 0, round(found.off_delay_s * NS)))


def test_that_the_rule_as_advised_differs_in_one_thing_and_does_not_chatter() -> None:
    rule = over()
    deep = advised(rule, Advice(9, deadband=12.34567, with_deadband=1, off_delay_s=30.0, with_off_delay=2))
    assert deep == replace(rule, deadband=12.35)
    assert advised(rule, Advice(9, off_delay_s=30.0)) == replace(rule, off_delay_s=30.0)
    assert advised(rule, Advice(9, on_delay_s=5.0)) == replace(rule, on_delay_s=5.0)
    assert advised(rule, Advice(9)) is None


def test_that_a_deadband_in_units_is_not_written_where_the_rule_has_a_share() -> None:
    share = replace(over(), of="asset.rated_kw", limit=0.9)
    assert advised(share, Advice(9, deadband=12.0)) is None
    assert advised(share, Advice(9, deadband=12.0, off_delay_s=60.0)) == replace(share, off_delay_s=60.0)
