"""What the checks say of readings that cannot be true, and the laws that hold for any stream."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.energy.district_model import DistrictModel
from app.energy.schedule import Schedule
from app.energy.sun import sun_at
from app.feeds import checks as c
from app.feeds.checks import Checks, Found
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.quality import Quality
from app.model.quality_rules import fault_of
from app.model.reading import Reading, ReadingBatch
from app.model.signal import Signal
from app.model.snapshot import Snapshot
from app.model.sun_height import sun_height_deg
from app.model.times import HOUR_NS, MINUTE_NS, NS
from app.opening import open_district

NOON = 1_782_043_200 * NS  # 2026-06-21T12:00:00Z
NIGHT = 1_797_811_200 * NS  # 2026-12-21T00:00:00Z
HERE = (10.4, 63.4)
TEMPERATURE, ENERGY, PV, SOC, ODD = range(5)


def town() -> Catalogue:
    def asset(ident: str, kind: AssetKind) -> Asset:
        return Asset(ident, kind, ident, "A", (0.0, 0.0, 0.0))

    return Catalogue(
        (asset("w", AssetKind.WEATHER), asset("b", AssetKind.BUILDING), asset("p", AssetKind.PV)),
        (
            Signal("w.t", "w", "temperature", "T", "°C", 60, key="w.t", low=-60, high=60),
            Signal("b.e", "b", "energy", "E", "kWh", 60, key="b.e"),
            Signal("p.p", "p", "power", "P", "kW", 60, key="p.p", low=-1, high=500),
            Signal("b.soc", "b", "soc", "S", "%", 60, key="b.soc"),
            Signal("b.x", "b", "else", "X", "", 60, key="b.x", max_rate=1.0),
        ),
    )


def of(*rows: tuple[int, int, float]) -> ReadingBatch:
    return ReadingBatch.of([Reading(s, t, v, Quality.GOOD, t + NS) for s, t, v in rows])


def run(*rows: tuple[int, int, float], known: Snapshot | None = None) -> tuple[ReadingBatch, Found]:
    return Checks(town(), HERE, None, lambda: known).run(of(*rows))


def minutes(*values: float, signal: int = TEMPERATURE, start: int = NOON) -> list[tuple[int, int, float]]:
    return [(signal, start + i * MINUTE_NS, v) for i, v in enumerate(values)]


@pytest.mark.parametrize(
    ("rows", "marked", "qualities"),
    [
        (minutes(10, 10.5, 11), {}, "GGG"),
        (minutes(10, 80, 10.1), {c.OUT_OF_RANGE: 1}, "GBG"),
        (minutes(10, 30, 10), {c.TOO_FAST: 2}, "GUU"),
        (minutes(5.5, 0, 5), {c.ZERO: 1}, "GUG"),
        (minutes(100, 101, 3, 4, signal=ENERGY), {c.RESET: 1}, "GGUG"),
        (minutes(100, -1, 101, signal=ENERGY), {c.OUT_OF_RANGE: 1}, "GBG"),
        (minutes(30, 31, signal=PV, start=NIGHT), {c.NIGHT: 2}, "UU"),
        (minutes(0.01, signal=PV, start=NIGHT), {}, "G"),
        (minutes(30, signal=PV), {}, "G"),
        (minutes(1, 1e300, signal=ODD), {c.OUT_OF_RANGE: 1}, "GB"),
        (minutes(0, 61, signal=ODD), {c.TOO_FAST: 1}, "GU"),
        ([(TEMPERATURE, NOON + i * HOUR_NS, 7.0) for i in range(14)], {c.UNCHANGED: 2}, "G" * 12 + "UU"),
        ([(SOC, NOON + i * HOUR_NS, 100.0) for i in range(99)], {}, "G" * 99),
    ],
)
def test_that_each_doubt_is_marked_with_its_reason(rows, marked, qualities):
    batch, found = run(*rows)
    assert dict(found.marked) == marked
    assert "".join(Quality(q).name[0] for q in batch.quality) == qualities
    assert not found.dropped
    assert batch.value.tolist() == [v for _, _, v in rows]


def test_that_a_repetition_is_dropped_and_a_correction_kept():
    first = (TEMPERATURE, NOON, 10.0)
    batch, found = run(first, first, (TEMPERATURE, NOON, 10.5), first)
    assert batch.value.tolist() == [10.0, 10.5, 10.0]
    assert found.dropped == {c.DUPLICATE: 1}


def test_that_what_comes_late_is_kept_as_good_and_counted_by_how_late():
    rows = [
        Reading(TEMPERATURE, NOON - age, 1.0, Quality.GOOD, NOON)
        for age in (0, 30 * NS, 10 * MINUTE_NS, 2 * HOUR_NS, 50 * HOUR_NS)
    ]
    batch, found = Checks(town()).run(ReadingBatch.of(rows))
    assert (batch.quality == Quality.GOOD).all()
    assert found.marked == {
        c.OUT_OF_ORDER: 1, "late by minutes": 1, "late by hours": 1, "late by days": 1,
    }  # fmt: skip


def test_that_a_clock_ahead_is_said_once_a_signal():
    ahead = [Reading(SOC, NOON + i * NS, 50.0 + i / 9, Quality.GOOD, NOON - 3 * NS) for i in range(5)]
    checks = Checks(town())
    counts: Counter[str] = Counter()
    for part in (ahead[:2], ahead[2:]):
        counts += checks.run(ReadingBatch.of(part))[1].marked
    assert counts == {c.CLOCK_AHEAD: 1}


def test_that_the_stored_state_is_what_the_first_reading_is_held_against():
    known = Snapshot.empty(5)
    value, quality, at = known.value.copy(), known.quality.copy(), known.at_ns.copy()
    value[:2], quality[:2], at[:2] = (10.0, 500.0), Quality.GOOD, NOON - MINUTE_NS
    known = Snapshot(NOON, value, quality, at, at)
    batch, found = run((TEMPERATURE, NOON - MINUTE_NS, 10.0), (ENERGY, NOON, 7.0), known=known)
    assert batch.signal.tolist() == [ENERGY]
    assert found.dropped == {c.DUPLICATE: 1}
    assert found.marked == {c.RESET: 1}


def test_that_a_person_s_value_and_a_district_s_rules_stand():
    person = ReadingBatch.of([Reading(PV, NIGHT, 30.0, Quality.SUBSTITUTED, NIGHT)])
    assert Checks(town(), HERE).run(person)[0].quality.tolist() == [Quality.SUBSTITUTED]
    off = Checks(town(), HERE, {"enabled": False}).run(of((PV, NIGHT, 30.0), (TEMPERATURE, NIGHT, 99.0)))
    assert off[0].quality.tolist() == [Quality.GOOD, Quality.BAD]
    own = Checks(town(), HERE, {"temperature": {"max_rate": 0}}).run(of(*minutes(10, 30)))
    assert not own[1].marked


@pytest.mark.parametrize(
    "table",
    [3, {"enabled": 1}, {"x": 1}, {"t": {"low": "a"}}, {"t": {"lo": 1}}, {"t": {"max_rate": -1}}, {"t": {"low": float("nan")}}],
)  # fmt: skip
def test_that_a_quality_table_that_cannot_be_used_says_why(table):
    assert fault_of(table).startswith("[quality")


def test_that_the_short_formula_of_the_sun_follows_the_exact_one():
    t_ns = NOON + np.arange(0, 365 * 24, 7) * HOUR_NS
    for place in (HERE, (-70.0, -33.0), (25.0, 0.0)):
        exact = 90.0 - sun_at(t_ns / 1e9, place).zenith_deg
        assert np.abs(sun_height_deg(t_ns, place) - exact).max() < 0.25


readings = st.lists(
    st.tuples(
        st.integers(0, 4),
        st.integers(0, 40).map(lambda m: NOON + m * 7 * HOUR_NS // 8) | st.integers(946_684_800 * NS, 2**62),
        st.sampled_from([0.0, 5.5, 100.0, -3.0, 1e300, -0.0]) | st.floats(allow_nan=False, allow_infinity=False),
        st.sampled_from([Quality.GOOD, Quality.BAD, Quality.UNCERTAIN, Quality.SUBSTITUTED]),
        st.integers(0, 2**62),
    ),
    max_size=40,
)  # fmt: skip


@settings(max_examples=200)
@given(readings, st.lists(st.integers(0, 40), max_size=5))
def test_that_where_a_stream_is_cut_changes_nothing_and_every_reading_is_counted(rows, cuts):
    whole = ReadingBatch.of([Reading(*row) for row in rows])
    one, found = Checks(town(), HERE).run(whole)
    assert len(one) + sum(found.dropped.values()) == len(rows)
    checks, parts, total = Checks(town(), HERE), [], Found()
    edges = sorted({0, len(rows), *(min(cut, len(rows)) for cut in cuts)})
    for start, end in pairwise(edges):
        part, more = checks.run(whole.part(start, end))
        parts.append(part)
        total.dropped += more.dropped
        total.marked += more.marked
    cut = ReadingBatch.joined(parts)
    for name in ReadingBatch.__slots__:
        assert getattr(cut, name).tolist() == getattr(one, name).tolist()
    assert total == found


def test_that_a_healthy_day_of_a_demonstration_district_is_not_doubted():
    opened = open_district("sestao")
    catalogue, place = opened.catalogue, opened.district
    rows = np.arange(len(catalogue), dtype=np.int32)
    model = DistrictModel(catalogue, place.lonlat, place.zone, 7)
    schedule, checks = Schedule(catalogue, rows), Checks(catalogue, place.lonlat)
    for hour in range(24):
        which, t_ns = schedule.between(NIGHT + hour * HOUR_NS, NIGHT + (hour + 1) * HOUR_NS)
        quality = np.full(len(which), Quality.SIMULATED, dtype=np.uint8)
        batch, found = checks.run(ReadingBatch(which, t_ns, model.sample(which, t_ns), quality, t_ns))
        assert found == Found()
        assert len(batch) == len(which)
