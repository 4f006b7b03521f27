"""A rule set over the past: the same engine as live, the same answers; and what differs between two."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.alarm_trial import against, tried_over
from app.alarms.engine import Engine
from app.alarms.past import past_of
from app.alarms.rule import Kind, Rule, Select
from app.alarms.trial import LEAD_NS, STEP_NS, Cancelled, compared, steps, try_rules
from app.alarms.words import Change, Priority, What
from app.history.contract import HistoryError
from app.history.duck import DuckHistorian
from app.model.reading import ReadingBatch
from app.model.times import HOUR_NS, MINUTE_NS, NS
from tests.unit.alarms.alarm_world import START, district, over, read

PLACE = district()
SIGNAL = "feeder-1.power"


def swinging(minutes: int = 240, *, low: float = 300.0, high: float = 450.0, every: int = 30) -> ReadingBatch:
    """By the minute; above the limit for the second half of each stretch of `every` minutes."""
    rows = [(SIGNAL, 60.0 * m, high if m % every >= every // 2 else low) for m in range(minutes)]
    return read(PLACE, *rows)


def parts(batch: ReadingBatch, size: int) -> list[ReadingBatch]:
    return [batch.part(k, min(k + size, len(batch))) for k in range(0, len(batch), size)]


@given(st.lists(st.integers(-100, 4000), max_size=40), st.integers(1, 9), st.integers(1, 4000))
def test_that_all_readings_come_once_in_order_and_time_only_goes_on(
    times: list[int], size: int, end_s: int
) -> None:
    rows = [(SIGNAL, t / 3, float(k)) for k, t in enumerate(sorted(times))]
    end_ns = START + end_s * NS
    found = list(steps(parts(read(PLACE, *rows), size), START, end_ns))
    nows = [now for now, _ in found]
    assert nows == sorted(nows)
    assert nows[-1] <= end_ns
    assert max(np.diff([START, *nows]), default=0) <= 2 * STEP_NS
    taken = [v for _, batch in found for v in batch.value.tolist()]
    assert taken == [value for _, t, value in rows if START + round(t * NS) < end_ns]
    assert all((batch.t_ns <= now).all() for now, batch in found if len(batch))


@given(st.integers(1, 500))
def test_that_how_history_is_read_changes_nothing(size: int) -> None:
    whole = swinging()
    end = START + 4 * HOUR_NS
    one = try_rules([over(deadband=20.0)], PLACE, [whole], START + LEAD_NS, end)
    other = try_rules([over(deadband=20.0)], PLACE, parts(whole, size), START + LEAD_NS, end)
    assert one.changes == other.changes
    assert one.readings == other.readings == 240


def test_that_a_trial_raises_what_live_raised() -> None:
    """Live: readings as they come, a tick each second. A trial: in steps. The same spells, each within one step."""
    rule, batch = over(on_delay_s=90.0, off_delay_s=45.0, deadband=20.0), swinging()
    engine, lines = Engine([rule], PLACE, started_ns=START), [Change(START, What.STARTED)]
    at = 0
    for second in range(4 * 3600):
        now = START + second * NS
        if at < len(batch) and batch.t_ns[at] <= now:
            lines += engine.readings(batch.part(at, at + 1), now)
            at += 1
        lines += engine.tick(now)
    end = START + 4 * HOUR_NS
    live = past_of(lines, end)
    tried = try_rules([rule], PLACE, [batch], START + LEAD_NS, end)
    assert len(live.spells) == len(tried.past.spells) == 8
    for mine, theirs in zip(tried.past.spells, live.spells, strict=True):
        assert abs(mine.begin_ns - theirs.begin_ns) <= STEP_NS
        assert abs(mine.end_ns - theirs.end_ns) <= STEP_NS
    rows = compared(tried.past, live, START, end)
    assert [(one.both, one.only_new, one.only_old, one.unknown) for one in rows] == [(8, 0, 0, 0)]


def test_that_another_limit_shows_what_it_adds_and_what_it_misses() -> None:
    end = START + 4 * HOUR_NS
    quiet = [over(), Rule("low", "Too low", Kind.L, Priority.LOW, Select(quantity="power"), limit=100.0)]
    loud = [
        replace(over(), limit=250.0),
        Rule("low", "Too low", Kind.L, Priority.LOW, Select(quantity="power"), limit=350.0),
    ]
    old = try_rules(quiet, PLACE, [swinging()], START + LEAD_NS, end)
    new = try_rules(loud, PLACE, [swinging()], START + LEAD_NS, end)
    rows = {one.alarm: one for one in compared(new.past, old.past, START + LEAD_NS, end)}
    low, high = rows[f"low:{SIGNAL}"], rows[f"over:{SIGNAL}"]
    assert (low.both, low.only_old) == (0, 0)
    assert low.only_new == 6
    assert (high.both, high.only_new, high.only_old) == (1, 0, 0)  # one long spell that holds all of the old
    back = {one.alarm: one for one in compared(old.past, new.past, START + LEAD_NS, end)}
    assert back[f"low:{SIGNAL}"].only_old == 6


def test_that_what_the_old_one_could_not_know_is_not_held_against_it() -> None:
    end = START + 4 * HOUR_NS
    new = try_rules([over()], PLACE, [swinging()], START + LEAD_NS, end)
    lines = [Change(START + 3 * HOUR_NS, What.STARTED), Change(end, What.STOPPED)]
    (row,) = compared(new.past, past_of(lines, end), START + LEAD_NS, end)
    assert row.unknown == 4
    assert row.only_new == 2


def test_that_a_trial_can_be_given_up_and_says_how_far_it_is() -> None:
    heard: list[float] = []

    def hear(share: float) -> bool:
        heard.append(share)
        return share < 0.5

    with pytest.raises(Cancelled):
        try_rules([over()], PLACE, [swinging()], START, START + 4 * HOUR_NS, progress=hear)
    assert heard == sorted(heard)
    assert 0.5 <= heard[-1] < 0.6


def test_that_a_rule_set_that_rings_without_end_is_stopped_and_said() -> None:
    flap = read(PLACE, *((SIGNAL, float(s), 450.0 if s % 2 else 300.0) for s in range(7200)))
    found = try_rules([over()], PLACE, [flap], START, START + 2 * HOUR_NS, most=500)
    assert found.until_ns < START + HOUR_NS
    assert 500 < len(found.changes) < 600


def test_that_a_rule_with_an_error_leaves_the_others_at_work() -> None:
    broken = Rule("bad", "Bad", Kind.EXPRESSION, Priority.LOW, expression="1 +")
    told = Rule("down", "Down", Kind.EVENT, Priority.LOW, Select(source="feed.down"))
    found = try_rules([broken, told, over()], PLACE, [swinging()], START, START + 4 * HOUR_NS)
    assert found.troubles
    assert found.events == ("down",)
    assert len(found.past.spells) == 8


def test_that_an_empty_stretch_is_refused() -> None:
    with pytest.raises(ValueError, match="empty"):
        try_rules([over()], PLACE, [], START, START)


# -- where it meets history --------------------------------------------------------------------------------------------


def test_that_history_is_tried_over_with_what_was_known_when_it_began() -> None:
    """The only reading is from before the lead: what is active then is found to be."""
    store = DuckHistorian(None, PLACE)
    store.append(read(PLACE, (SIGNAL, -7200.0, 450.0), (SIGNAL, 1800.0, 460.0), (SIGNAL, 5400.0, 300.0)))
    found = tried_over(store, PLACE, [over()], START, START + 2 * HOUR_NS)
    (spell,) = found.past.spells
    assert spell.begin_ns <= START - LEAD_NS + STEP_NS
    assert abs(spell.end_ns - (START + 90 * MINUTE_NS)) <= STEP_NS
    answer = against(
        found, past_of([Change(START, What.STARTED)], START + 2 * HOUR_NS), START, START + 2 * HOUR_NS
    )
    assert (answer.both, answer.only_new, answer.only_old, answer.unknown) == (0, 1, 0, 0)
    assert answer.new.annunciations == 0  # it rang before the stretch
    store.close()


def test_that_a_stretch_in_which_nothing_was_recorded_says_so() -> None:
    store = DuckHistorian(None, PLACE)
    with pytest.raises(HistoryError, match="Nothing was recorded"):
        tried_over(store, PLACE, [over()], START, START + HOUR_NS)
    store.close()
