"""Readings, time and people go in, changes come out: limits, delays, deadbands, unknowns, shelves, floods, clocks."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from app.alarms.commands import Acknowledge, PutBack, ResetLatched, Shelve, TakeOut, Unshelve
from app.alarms.engine import Engine
from app.alarms.rule import Kind, Point, Rule, Select
from app.alarms.words import Actor, Change, Priority, ShelfKind, State, What
from app.model.catalogue import Catalogue
from app.model.quality import Quality
from tests.unit.alarms.alarm_world import KARI, OLA, START, at, district, over, read

FIRST = "over:feeder-1.power"


def engine_of(*rules: Rule, catalogue: Catalogue | None = None, **more: object) -> tuple[Engine, Catalogue]:
    catalogue = catalogue or district()
    return Engine(rules, catalogue, started_ns=START, **more), catalogue  # type: ignore[arg-type]


def words(changes: list[Change]) -> list[tuple[str, str]]:
    return [(c.alarm, c.what.value) for c in changes]


def test_that_a_value_over_its_limit_raises_and_one_below_clears() -> None:
    engine, c = engine_of(over())
    assert words(
        engine.readings(read(c, ("feeder-1.power", 0, 401.0), ("feeder-2.power", 0, 400.0)), at(0))
    ) == [(FIRST, "raised")]
    alarm = engine.alarms[FIRST]
    assert (alarm.state, alarm.value, alarm.limit, alarm.unit, alarm.asset, alarm.area) == (
        State.UNACK, 401.0, 400.0, "kW", "feeder-1", "Quay",
    )  # fmt: skip
    assert words(engine.readings(read(c, ("feeder-1.power", 60, 399.0)), at(60))) == [(FIRST, "cleared")]
    assert engine.alarms[FIRST].state is State.RTNUN
    assert engine.do(Acknowledge((FIRST,), KARI), at(61)).changes
    assert not engine.alarms


def test_that_a_low_limit_looks_the_other_way() -> None:
    low = Rule("low", "Low", Kind.L, Priority.LOW, Select(quantity="temperature"), limit=-5.0, deadband=2.0)
    engine, c = engine_of(low)
    seen = [
        bool(engine.readings(read(c, ("battery.temperature", s, v)), at(s)))
        for s, v in enumerate((-5.0, -5.1, -3.5, -2.9, -4.0))
    ]
    assert seen == [False, True, False, True, False]


def test_that_the_limit_may_be_a_share_of_what_the_asset_is_rated_for() -> None:
    engine, c = engine_of(over(0.9, of="rated_kw", deadband=0.05))
    assert engine.points[0].limit == pytest.approx(360.0)
    assert engine.points[0].deadband == pytest.approx(20.0)
    assert engine.readings(read(c, ("feeder-1.power", 0, 361.0)), at(0))
    assert not engine.readings(read(c, ("feeder-1.power", 1, 341.0)), at(1)), "inside the deadband"
    assert engine.readings(read(c, ("feeder-1.power", 2, 339.0)), at(2))


def test_that_a_limit_that_an_asset_lacks_is_said_and_the_others_stay() -> None:
    catalogue = district()
    wanting = Rule("hot", "Hot", Kind.H, Priority.LOW, Select(), limit=1.0, of="rated_kw")
    engine, _ = engine_of(wanting, catalogue=catalogue)
    assert len(engine.points) == 4
    assert "battery" in engine.troubles[0].text


def test_that_an_excursion_shorter_than_the_on_delay_says_nothing() -> None:
    engine, c = engine_of(over(on_delay_s=30.0))
    assert not engine.readings(read(c, ("feeder-1.power", 0, 500.0)), at(0))
    assert not engine.tick(at(29))
    assert not engine.readings(read(c, ("feeder-1.power", 29.5, 300.0)), at(29.5))
    assert not engine.tick(at(100))
    engine.readings(read(c, ("feeder-1.power", 101, 500.0)), at(101))
    assert words(engine.tick(at(131))) == [(FIRST, "raised")]
    assert engine.alarms[FIRST].at_ns == at(101), "the event time of the reading that began it"


def test_that_a_return_shorter_than_the_off_delay_says_nothing() -> None:
    engine, c = engine_of(over(off_delay_s=60.0))
    engine.readings(read(c, ("feeder-1.power", 0, 500.0)), at(0))
    engine.readings(read(c, ("feeder-1.power", 10, 300.0)), at(10))
    assert not engine.tick(at(60))
    engine.readings(read(c, ("feeder-1.power", 65, 500.0)), at(65))
    assert not engine.tick(at(200))
    assert engine.alarms[FIRST].occurrence == 1


def test_that_readings_that_come_late_in_one_batch_are_judged_one_after_the_other() -> None:
    engine, c = engine_of(over(on_delay_s=30.0))
    batch = read(
        c, ("feeder-1.power", 0, 500.0), ("feeder-1.power", 40, 300.0), ("feeder-1.power", 50, 500.0)
    )
    assert words(engine.readings(batch, at(60))) == [(FIRST, "raised"), (FIRST, "cleared")]
    assert words(engine.tick(at(80))) == [(FIRST, "raised")]
    assert engine.alarms[FIRST].occurrence == 2


def test_that_a_spike_between_two_ticks_is_not_missed() -> None:
    engine, c = engine_of(over())
    batch = read(c, *(("feeder-1.power", s / 10, 500.0 if s == 5 else 100.0) for s in range(10)))
    assert words(engine.readings(batch, at(1))) == [(FIRST, "raised"), (FIRST, "cleared")]


def test_that_what_is_bad_absent_or_interpolated_neither_raises_nor_clears() -> None:
    engine, c = engine_of(over(on_delay_s=10.0))
    for n, quality in enumerate((Quality.BAD, Quality.INTERPOLATED, Quality.ABSENT)):
        assert not engine.readings(read(c, ("feeder-1.power", n, 900.0, quality)), at(n))
    assert not engine.tick(at(20))
    engine.readings(read(c, ("feeder-1.power", 21, 900.0)), at(21))
    assert engine.tick(at(31))
    for n, quality in enumerate((Quality.BAD, Quality.INTERPOLATED)):
        assert not engine.readings(read(c, ("feeder-1.power", 40 + n, 0.0, quality)), at(40 + n))
    assert engine.alarms[FIRST].is_active


def test_that_a_delay_does_not_run_out_over_a_signal_that_went_silent() -> None:
    engine, c = engine_of(over(on_delay_s=600.0))
    engine.readings(read(c, ("feeder-1.power", 0, 900.0)), at(0))
    assert not engine.tick(at(601)), "the last reading is ten minutes old and stale after three"


def test_that_an_older_reading_changes_nothing() -> None:
    engine, c = engine_of(over())
    engine.readings(read(c, ("feeder-1.power", 60, 100.0)), at(60))
    assert not engine.readings(read(c, ("feeder-1.power", 30, 900.0)), at(61))


def test_that_a_time_ahead_of_our_clock_does_not_hold_back_what_follows() -> None:
    engine, c = engine_of(over())
    engine.readings(read(c, ("feeder-1.power", 9_000, 100.0)), at(0))
    assert engine.readings(read(c, ("feeder-1.power", 60, 900.0)), at(60))


def test_that_silence_bad_quality_booleans_rates_and_deviations_have_rules_of_their_own() -> None:
    rules = (
        Rule("silent", "No data", Kind.NO_DATA, Priority.DIAGNOSTIC, Select(signals=("battery.temperature",)), limit=30.0),
        Rule("bad", "Bad", Kind.BAD_QUALITY, Priority.DIAGNOSTIC, Select(signals=("battery.temperature",))),
        Rule("fast", "Fast", Kind.RATE, Priority.LOW, Select(signals=("battery.temperature",)), limit=0.5),
        Rule("far", "Far from its setpoint", Kind.DEVIATION, Priority.LOW, Select(signals=("feeder-1.power",)), limit=50.0, reference=".setpoint"),
        Rule("on", "On", Kind.BOOLEAN, Priority.LOW, Select(signals=("feeder-2.setpoint",))),
    )  # fmt: skip
    engine, c = engine_of(*rules)
    t = "battery.temperature"
    assert not engine.tick(at(29))
    assert words(engine.tick(at(31))) == [(f"silent:{t}", "raised")]
    assert words(engine.readings(read(c, (t, 40, 20.0)), at(40))) == [(f"silent:{t}", "cleared")]
    assert not engine.readings(read(c, (t, 50, 24.0)), at(50))
    assert words(engine.readings(read(c, (t, 60, 30.0)), at(60))) == [(f"fast:{t}", "raised")]
    assert words(engine.readings(read(c, (t, 61, 30.0, Quality.BAD)), at(61))) == [(f"bad:{t}", "raised")]
    assert not engine.readings(read(c, ("feeder-1.power", 62, 300.0)), at(62)), "its setpoint is not known"
    assert words(engine.readings(read(c, ("feeder-1.setpoint", 63, 200.0)), at(63))) == [
        ("far:feeder-1.power", "raised")
    ]
    assert words(engine.readings(read(c, ("feeder-2.setpoint", 64, 1.0)), at(64))) == [
        ("on:feeder-2.setpoint", "raised")
    ]


def test_that_an_acknowledged_alarm_rings_again_after_its_time() -> None:
    engine, c = engine_of(over(re_alarm_s=600.0))
    engine.readings(read(c, ("feeder-1.power", 0, 500.0)), at(0))
    engine.do(Acknowledge((FIRST,), KARI), at(10))
    assert not engine.tick(at(609))
    assert words(engine.tick(at(611))) == [(FIRST, "realarmed")]
    assert engine.alarms[FIRST].state is State.UNACK


def test_that_a_shelf_warns_ends_and_gives_back_what_still_holds() -> None:
    engine, c = engine_of(over())
    engine.readings(read(c, ("feeder-1.power", 0, 500.0)), at(0))
    done = engine.do(Shelve((FIRST,), KARI, 900.0, "work on the cable"), at(10))
    assert engine.alarms[FIRST].state is State.SHLVD
    assert done.changes[0].until_ns == at(910)
    assert not engine.tick(at(600))
    assert words(engine.tick(at(611))) == [(FIRST, "shelf-ending")]
    assert not engine.tick(at(700)), "the warning comes once"
    assert words(engine.tick(at(910))) == [(FIRST, "shelf-ended")]
    assert engine.alarms[FIRST].state is State.UNACK


def test_that_a_one_shot_shelf_ends_when_the_alarm_goes_away() -> None:
    engine, c = engine_of(over())
    engine.readings(read(c, ("feeder-1.power", 0, 500.0)), at(0))
    engine.do(Shelve((FIRST,), KARI, 900.0, "known", ShelfKind.ONE_SHOT), at(10))
    changes = engine.readings(read(c, ("feeder-1.power", 20, 100.0)), at(20))
    assert words(changes) == [(FIRST, "cleared"), (FIRST, "shelf-ended")]
    assert not engine.alarms
    assert words(engine.readings(read(c, ("feeder-1.power", 30, 500.0)), at(30))) == [(FIRST, "raised")]


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (Shelve((FIRST,), KARI, 900.0, "  "), "Say why"),
        (Shelve((FIRST,), KARI, 9 * 3600.0, "long"), "at most 8 h"),
        (Shelve((FIRST,), KARI, 0.0, "short"), "at most 8 h"),
        (Shelve((FIRST,), KARI, float("nan"), "odd"), "at most 8 h"),
        (Shelve((FIRST,), Actor("v", "viewer"), 900.0, "x"), "may not shelve"),
        (Acknowledge((FIRST,), Actor("v", "viewer")), "may look"),
        (Acknowledge((FIRST,), Actor("p", "presenter")), "may look"),
        (TakeOut((FIRST,), KARI, "x"), "engineer"),
        (TakeOut((FIRST,), OLA, ""), "Say why"),
        (PutBack((FIRST,), KARI), "engineer"),
        (ResetLatched((FIRST,), KARI), "nothing to reset"),
        (Unshelve((FIRST,), KARI), "not shelved"),
        (Acknowledge(("nothing:here",), KARI), "no such alarm"),
    ],
)  # fmt: skip
def test_that_what_may_not_be_done_is_refused_with_the_reason(command: object, why: str) -> None:
    engine, c = engine_of(over())
    engine.readings(read(c, ("feeder-1.power", 0, 500.0)), at(0))
    before = dict(engine.alarms)
    done = engine.do(command, at(5))  # type: ignore[arg-type]
    assert not done.changes
    assert why in done.refused[0][1]
    assert engine.alarms == before


def test_that_out_of_service_goes_on_below_and_comes_back_ringing() -> None:
    engine, c = engine_of(over())
    assert engine.do(TakeOut((FIRST,), OLA, "sensor out"), at(0)).changes, "also a quiet one"
    assert words(engine.readings(read(c, ("feeder-1.power", 1, 500.0)), at(1))) == [(FIRST, "raised")]
    assert engine.alarms[FIRST].state is State.OOSRV
    engine.do(PutBack((FIRST,), OLA), at(2))
    assert engine.alarms[FIRST].state is State.UNACK


def test_that_unshelving_nothing_by_name_takes_all_from_the_shelf() -> None:
    engine, c = engine_of(over())
    engine.readings(read(c, ("feeder-1.power", 0, 500.0), ("feeder-2.power", 0, 500.0)), at(0))
    engine.do(Shelve(tuple(engine.alarms), KARI, 900.0, "x"), at(1))
    done = engine.do(Unshelve((), KARI), at(2))
    assert len(done.changes) == 2


class WhileLow:
    """True while feeder 2 is at rest: a stand-in for the language of expressions."""

    needs_time = False

    def __init__(self, text: str, points: list[Point], catalogue: Catalogue) -> None:
        if text == "broken":
            raise ValueError("line 1, column 1: 'broken' means nothing here")
        self.fails, self.k, self.row = text == "fails", len(points), catalogue.row("feeder-2.power")
        self.rows = np.array([self.row], np.intp)

    def evaluate(
        self, value: NDArray[np.float64], quality: NDArray[np.uint8], at_ns: NDArray[np.int64], now_ns: int
    ) -> NDArray[np.int8]:
        if self.fails:
            raise ZeroDivisionError("once in a while")
        known = np.isfinite(value[self.row])
        return np.full(self.k, int(value[self.row] < 10.0) if known else -1, np.int8)


def test_that_suppression_by_design_follows_its_expression_and_unknown_hides_nothing() -> None:
    engine, c = engine_of(over(suppressed_while="feeder-2.power < 10"), compile_=WhileLow)
    engine.readings(read(c, ("feeder-1.power", 0, 500.0)), at(0))
    assert engine.alarms[FIRST].state is State.UNACK
    assert not engine.tick(at(1))
    engine.readings(read(c, ("feeder-2.power", 2, 0.0)), at(2))
    assert (FIRST, "suppressed") in words(engine.tick(at(3)))
    assert engine.alarms[FIRST].state is State.DSUPR
    engine.readings(read(c, ("feeder-2.power", 4, 50.0)), at(4))
    assert (FIRST, "unsuppressed") in words(engine.tick(at(5)))
    assert engine.alarms[FIRST].state is State.UNACK


def test_that_what_comes_off_the_shelf_while_suppressed_does_not_ring() -> None:
    engine, c = engine_of(over(suppressed_while="feeder-2.power < 10"), compile_=WhileLow)
    engine.readings(read(c, ("feeder-1.power", 0, 500.0)), at(0))
    engine.do(Shelve((FIRST,), KARI, 60.0, "x"), at(1))
    engine.readings(read(c, ("feeder-2.power", 2, 0.0)), at(2))
    engine.tick(at(3))
    changes = engine.tick(at(61))
    assert [w for i, w in words(changes) if i == FIRST] == ["shelf-ended", "suppressed"]


def test_that_a_rule_with_an_error_is_said_and_the_others_go_on() -> None:
    broken = Rule("broken", "Broken", Kind.EXPRESSION, Priority.LOW, expression="broken")
    failing = Rule("failing", "Failing", Kind.EXPRESSION, Priority.LOW, expression="fails")
    engine, c = engine_of(broken, failing, over(), compile_=WhileLow)
    assert "column 1" in engine.troubles[0].text
    changes = engine.readings(read(c, ("feeder-1.power", 0, 500.0)), at(0)) + engine.tick(at(1))
    assert (FIRST, "raised") in words(changes)
    assert [c.why for c in changes if c.what is What.RULE_FAILED] == [
        "The rule failed and rests: ZeroDivisionError: once in a while"
    ]
    assert not [c for c in engine.tick(at(2)) if c.what is What.RULE_FAILED], "said once"


def test_that_a_flood_begins_with_ten_in_ten_minutes_names_the_first_and_ends() -> None:
    catalogue = district(12)
    engine, c = engine_of(over(), catalogue=catalogue)
    changes = []
    for n in range(1, 13):
        changes += engine.readings(read(c, (f"feeder-{n}.power", n, 500.0)), at(n))
    assert [x.what for x in changes].count(What.FLOOD_BEGAN) == 1
    assert engine.flood is not None
    assert (engine.flood.first, engine.flood.count) == (FIRST, 12)
    assert not engine.tick(at(600))
    assert [x.what for x in engine.tick(at(608.5))] == [What.FLOOD_ENDED]
    assert engine.flood is None


def test_that_a_clock_that_is_set_neither_ends_shelves_early_nor_makes_silence_nor_hides_readings() -> None:
    silent = Rule(
        "silent", "No data", Kind.NO_DATA, Priority.DIAGNOSTIC, Select(quantity="power"), limit=120.0
    )
    engine, c = engine_of(over(), silent)
    mono = 0
    engine.tick(at(0), mono)
    engine.readings(read(c, ("feeder-1.power", 1, 500.0), ("feeder-2.power", 1, 1.0)), at(1))
    engine.do(Shelve((FIRST,), KARI, 600.0, "x"), at(2))
    hour = 3600
    changes = engine.tick(at(10 + hour), mono + 10 * 10**9)  # forward by an hour
    assert [x.what for x in changes][:1] == [What.CLOCK_JUMPED]
    assert not [x for x in changes if x.alarm.startswith("silent")]
    engine.tick(at(20), mono + 20 * 10**9)  # and back
    assert engine.readings(read(c, ("feeder-2.power", 30, 500.0)), at(30)), "not taken for late"


def test_that_rules_may_change_while_alarms_stand() -> None:
    engine, c = engine_of(
        over(), Rule("gone", "Gone", Kind.H, Priority.LOW, Select(quantity="power"), limit=400.0)
    )
    engine.readings(read(c, ("feeder-1.power", 0, 500.0), ("feeder-2.power", 0, 350.0)), at(0))
    engine.do(Acknowledge((FIRST,), KARI), at(1))
    changes = engine.put_rules([replace(over(300.0), title="New words")], at(2), OLA)
    assert words(changes)[0] == ("", "rules-changed")
    assert ("gone:feeder-1.power", "retired") in words(changes)
    kept = engine.alarms[FIRST]
    assert (kept.state, kept.title, kept.occurrence) == (State.ACKED, "New words", 1)
    assert words(engine.tick(at(3))) == [("over:feeder-2.power", "raised")], (
        "against the new limit, without a new reading"
    )


def test_that_a_start_goes_on_where_the_last_one_ended() -> None:
    engine, c = engine_of(over())
    engine.readings(read(c, ("feeder-1.power", 0, 500.0), ("feeder-2.power", 0, 500.0)), at(0))
    engine.do(Acknowledge((FIRST,), KARI, "on it"), at(1))
    again, _ = engine_of(over(), restored=tuple(engine.alarms.values()))
    assert again.alarms == engine.alarms
    assert not again.readings(read(c, ("feeder-1.power", 60, 500.0)), at(60)), (
        "it still holds: no second ring"
    )
    assert words(again.readings(read(c, ("feeder-2.power", 60, 1.0)), at(60))) == [
        ("over:feeder-2.power", "cleared")
    ]


def test_that_parts_of_the_program_tell_what_no_signal_says() -> None:
    lost = Rule("feed-down", "Source lost", Kind.EVENT, Priority.DIAGNOSTIC, Select(source="feed.down"))
    engine, _ = engine_of(lost)
    assert not engine.told("feed.down", "mqtt", False, at(0))
    assert words(engine.told("feed.down", "mqtt", True, at(1), text="no answer")) == [
        ("feed-down:mqtt", "raised")
    ]
    assert not engine.told("feed.down", "mqtt", True, at(2))
    assert engine.alarms["feed-down:mqtt"].text == "no answer"
    assert words(engine.told("feed.down", "mqtt", False, at(3))) == [("feed-down:mqtt", "cleared")]


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 1), st.floats(300, 500), st.sampled_from([0, 1, 3, 7])), min_size=1, max_size=60),
    st.lists(st.integers(1, 59), max_size=5),
    st.sampled_from([0.0, 5.0, 20.0]),
    st.sampled_from([0.0, 5.0, 20.0]),
)  # fmt: skip
def test_that_the_way_readings_are_packed_into_batches_makes_no_difference(
    rows: list[tuple[int, float, int]], cuts: list[int], on: float, off: float
) -> None:
    one, c = engine_of(over(deadband=20.0, on_delay_s=on, off_delay_s=off))
    many, _ = engine_of(over(deadband=20.0, on_delay_s=on, off_delay_s=off))
    readings = [(f"feeder-{f + 1}.power", 7.0 * n, v, Quality(q)) for n, (f, v, q) in enumerate(rows)]
    end = at(7.0 * len(rows))
    single = [x for r in readings for x in many.readings(read(c, r), end)]
    places = sorted({0, *(x for x in cuts if x < len(readings)), len(readings)})
    packed = [x for a, b in itertools.pairwise(places) for x in one.readings(read(c, *readings[a:b]), end)]
    key = lambda x: (x.alarm, x.occurrence, x.what, x.value, x.at_ns)  # noqa: E731
    assert sorted(map(key, packed)) == sorted(map(key, single))
    assert one.alarms.keys() == many.alarms.keys()
