"""Figures of the alarm system: laws, and each row of the notes against a hand-made journal."""

from __future__ import annotations

import itertools
from collections import deque
from dataclasses import replace
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.alarms.actors import CHATTER_NS, PARETO_SHARE, pareto
from app.alarms.flood import Floods
from app.alarms.past import past_of, wrong_with
from app.alarms.performance import TEN_NS, bins_of, floods_of, per_bin, performance_of, split
from app.alarms.targets import Band, Flag, band_of, judged
from app.alarms.words import SYSTEM, Actor, Change, Priority, State, What
from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS, NS

T0 = 1_767_225_600 * NS  # 2026-01-01, UTC midnight
KARI = Actor("kari", "operator", "live")
OLA = Actor("ola", "engineer", "live")


def raised(
    t_s: float, alarm: str = "a", priority: Priority = Priority.LOW, was: State = State.NORM
) -> Change:
    return Change(T0 + round(t_s * NS), What.RAISED, alarm, was, State.UNACK, priority=priority)


def cleared(t_s: float, alarm: str = "a", was: State = State.UNACK) -> Change:
    now = State.RTNUN if was is State.UNACK else was if was.is_put_away else State.NORM
    return Change(T0 + round(t_s * NS), What.CLEARED, alarm, was, now)


def acked(t_s: float, alarm: str = "a", was: State = State.UNACK) -> Change:
    now = State.ACKED if was is State.UNACK else State.NORM
    return Change(T0 + round(t_s * NS), What.ACKNOWLEDGED, alarm, was, now, KARI)


def shelved(
    t_s: float, alarm: str = "a", hours: float = 1.0, by: Actor = KARI, why: str = "valve serviced"
) -> Change:
    t_ns = T0 + round(t_s * NS)
    until = t_ns + round(hours * HOUR_NS)
    return Change(t_ns, What.SHELVED, alarm, State.UNACK, State.SHLVD, by, until_ns=until, why=why)


STARTED = Change(T0, What.STARTED)


def figures(*changes: Change, hours: float = 24.0):  # type: ignore[no-untyped-def]
    end = T0 + round(hours * HOUR_NS)
    return performance_of(past_of([STARTED, *changes], end), T0, end)


# -- rates ------------------------------------------------------------------------------------------------------------


def test_that_a_rate_is_per_hour_in_which_the_alarm_system_ran() -> None:
    lines = [STARTED, *(raised(60 * k, f"a{k}") for k in range(12)), Change(T0 + 2 * HOUR_NS, What.STOPPED)]
    found = performance_of(past_of(lines, T0 + 2 * HOUR_NS), T0, T0 + 4 * HOUR_NS)
    assert found.per_hour == pytest.approx(6.0)
    assert found.coverage == pytest.approx(0.5)
    assert not found.is_covered
    assert all(one.flag is Flag.NONE for one in judged(found).values())
    assert band_of(found) is None


def test_that_an_empty_journal_gives_no_rate_rather_than_none_at_all() -> None:
    found = performance_of(past_of([], T0), T0, T0 + DAY_NS)
    assert found.per_hour is None
    assert found.steady is None
    assert found.flood_share is None
    assert found.coverage == 0.0


def test_that_a_stretch_without_length_is_refused() -> None:
    with pytest.raises(ValueError, match="empty"):
        performance_of(past_of([], T0), T0, T0)


def test_that_a_run_that_ended_without_a_word_counts_up_to_its_last_line() -> None:
    lines = [
        STARTED,
        raised(3600),
        Change(T0 + 5 * HOUR_NS, What.STARTED),
        Change(T0 + 6 * HOUR_NS, What.STOPPED),
    ]
    found = performance_of(past_of(lines, T0 + 6 * HOUR_NS), T0, T0 + 6 * HOUR_NS)
    assert found.covered_ns == 2 * HOUR_NS


def test_that_six_an_hour_is_met_seven_amber_and_thirteen_red() -> None:
    flags = [
        judged(figures(*(raised(3600 * h + 500 * k, f"a{h}{k}") for h in range(24) for k in range(n)) ))["per_hour"].flag
        for n in (6, 7)
    ]  # fmt: skip
    red = judged(figures(*(raised(3600 * h + 270 * k, f"a{h}{k}") for h in range(24) for k in range(13))))
    assert flags == [Flag.MET, Flag.AMBER]
    assert red["per_hour"].flag is Flag.RED


def test_that_bands_follow_the_average_rate() -> None:
    def band(per_hour: int) -> Band | None:
        step = 3600 / per_hour
        return band_of(figures(*(raised(step * k, f"a{k}") for k in range(24 * per_hour))))

    assert [band(n) for n in (6, 12, 30, 60)] == list(Band)


def test_that_busy_hours_and_busy_ten_minutes_are_counted_by_the_clock() -> None:
    found = figures(*(raised(2 * 3600 + 60 * k, f"a{k}") for k in range(31)))
    assert (found.busy_hours, found.hours) == (1, 24)
    assert (found.busy_tens, found.tens) == (0, 144)
    assert found.peak_ten == 10
    assert found.peak_minute == 1
    assert figures(*(raised(50 * k, f"a{k}") for k in range(12))).busy_tens == 1


def test_that_diagnostics_load_no_operator() -> None:
    found = figures(*(raised(k, f"d{k}", Priority.DIAGNOSTIC) for k in range(50)))
    assert found.annunciations == 0
    assert not found.floods
    assert found.priorities[Priority.DIAGNOSTIC] == 50


# -- floods -----------------------------------------------------------------------------------------------------------


def test_that_a_flood_begins_with_the_tenth_and_ends_when_four_are_left() -> None:
    times = np.array([T0 + 30 * k * NS for k in range(10)], np.int64)
    assert floods_of(times) == [(T0 + 270 * NS, T0 + 150 * NS + TEN_NS)]
    assert floods_of(times[:9]) == []


def test_that_a_flood_names_what_came_first_and_counts_what_belongs_to_it() -> None:
    found = figures(*(raised(100 + 30 * k, f"a{k}") for k in range(12)))
    (flood,) = found.floods
    assert (flood.first, flood.alarms) == ("a0", 12)
    assert found.flood_share == pytest.approx((flood.end_ns - flood.begin_ns) / DAY_NS)


@given(st.lists(st.integers(0, 7200), min_size=0, max_size=120))
def test_that_floods_of_the_past_are_those_that_live_would_have_announced(seconds: list[int]) -> None:
    """The engine's own counting, asked each second: the same beginnings, and each end within that second."""
    times = sorted(seconds)
    live, found, is_on = Floods(), [], False
    waiting = deque(times)
    for now in range(0, 7200 + 1300):
        lines = []
        while waiting and waiting[0] <= now:
            lines.append(raised(waiting.popleft()))
        for change in live.take(lines, T0 + now * NS):
            is_on = change.what is What.FLOOD_BEGAN
            found.append((change.what, change.t_ns))
    assert not is_on
    expected = []
    for begin, end in floods_of(np.array([T0 + t * NS for t in times], np.int64)):
        expected += [(What.FLOOD_BEGAN, begin), (What.FLOOD_ENDED, end)]
    assert found == expected


# -- laws -------------------------------------------------------------------------------------------------------------

_EVENTS = st.lists(
    st.tuples(
        st.integers(0, 3 * 144 - 1),  # tens of minutes of three days
        st.integers(0, 599),
        st.sampled_from(["a", "b", "c", "d"]),
        st.sampled_from(list(Priority)),
        st.sampled_from(["raise", "clear", "ack", "shelve", "unshelve"]),
    ),
    max_size=80,
)


def lines_of(events: list[tuple[int, int, str, Priority, str]]) -> list[Change]:
    """A journal that the state machine could have written."""
    state: dict[str, tuple[State, bool]] = {}
    lines = [STARTED]
    for ten, second, alarm, priority, verb in sorted(events, key=lambda e: (e[0], e[1])):
        t_s = ten * 600 + second
        was, active = state.get(alarm, (State.NORM, False))
        if verb == "raise" and not active:
            change = raised(t_s, alarm, priority, was)
            if was is State.SHLVD:
                change = replace(change, is_now=State.SHLVD)
            active = True
        elif verb == "clear" and active:
            change, active = cleared(t_s, alarm, was), False
        elif verb == "ack" and was.is_annunciated:
            change = acked(t_s, alarm, was)
        elif verb == "shelve" and not was.is_put_away:
            change = replace(shelved(t_s, alarm), was=was)
        elif verb == "unshelve" and was is State.SHLVD:
            back = State.UNACK if active else State.NORM
            change = Change(T0 + t_s * NS, What.UNSHELVED, alarm, was, back, KARI, priority=priority)
        else:
            continue
        state[alarm] = (change.is_now, active)
        lines.append(change)
    return lines


@given(_EVENTS, st.integers(1, 3 * 24 - 1))
def test_that_a_stretch_is_the_sum_of_its_parts(
    events: list[tuple[int, int, str, Priority, str]], cut: int
) -> None:
    end = T0 + 3 * DAY_NS
    past, middle = past_of(lines_of(events), end), T0 + cut * HOUR_NS
    whole = performance_of(past, T0, end)
    first, second = performance_of(past, T0, middle), performance_of(past, middle, end)
    for name in (
        "annunciations",
        "covered_ns",
        "busy_hours",
        "busy_tens",
        "hours",
        "tens",
        "flood_ns",
        "shelvings",
    ):
        assert getattr(whole, name) == getattr(first, name) + getattr(second, name), name
    assert whole.priorities == {p: first.priorities[p] + second.priorities[p] for p in Priority}
    assert whole.floods == first.floods + second.floods
    assert len(whole.wrong) == len(first.wrong) + len(second.wrong)
    assert sum(one.times for one in whole.chattering) == sum(
        o.times for p in (first, second) for o in p.chattering
    )
    assert whole.standing_most == max(first.standing_most, second.standing_most)
    assert whole.peak_hour == max(first.peak_hour, second.peak_hour)
    assert whole.answers.never <= first.answers.never + second.answers.never
    assert (whole.shelved, whole.removed) == (second.shelved, second.removed)


@given(_EVENTS)
def test_that_sums_agree_however_they_are_taken(events: list[tuple[int, int, str, Priority, str]]) -> None:
    end = T0 + 3 * DAY_NS
    past = past_of(lines_of(events), end)
    found = performance_of(past, T0, end)
    assert (
        sum(found.priorities[p] for p in (Priority.HIGH, Priority.MEDIUM, Priority.LOW))
        == found.annunciations
    )
    assert found.answers.acknowledged + found.answers.never == found.annunciations
    assert int(per_bin(past, T0, end, HOUR_NS)[1].sum()) == found.annunciations
    assert sum(one.count for one in found.pareto.rows) <= found.annunciations
    if found.annunciations:
        assert sum(one.count for one in found.pareto.rows) >= PARETO_SHARE * found.annunciations
        assert found.per_hour == pytest.approx(found.annunciations / 72)
    assert found.flood_ns <= found.covered_ns <= end - T0


@given(_EVENTS, st.randoms(use_true_random=False))
def test_that_the_order_of_different_alarms_at_one_time_changes_nothing(
    events: list[tuple[int, int, str, Priority, str]], random
) -> None:  # type: ignore[no-untyped-def]
    lines = [replace(line, t_ns=T0 + (line.t_ns - T0) // HOUR_NS * HOUR_NS) for line in lines_of(events)]
    mixed = list(lines[1:])
    for _ in range(40):
        at = random.randrange(max(1, len(mixed) - 1))
        if (
            at + 1 < len(mixed)
            and mixed[at].t_ns == mixed[at + 1].t_ns
            and mixed[at].alarm != mixed[at + 1].alarm
        ):
            mixed[at], mixed[at + 1] = mixed[at + 1], mixed[at]
    end = T0 + 3 * DAY_NS
    assert performance_of(past_of(lines, end), T0, end) == performance_of(
        past_of([STARTED, *mixed], end), T0, end
    )


@settings(max_examples=30)
@given(st.lists(st.tuples(st.integers(0, 1000), st.integers(1, 100)), max_size=20), st.integers(1, 50))
def test_that_bins_touched_are_counted_once(spans: list[tuple[int, int]], width: int) -> None:
    runs = sorted((a, a + n) for a, n in spans)
    brute = {t // width for a, b in runs for t in range(a, b)}
    assert bins_of(runs, width) == len(brute)


# -- bad actors -------------------------------------------------------------------------------------------------------


def test_that_three_in_a_minute_chatter_and_two_do_not() -> None:
    lines = []
    for k in range(4):
        lines += [raised(15 * k), cleared(15 * k + 5)]
    (one,) = figures(*lines).chattering
    assert (one.times, one.worst, one.first_ns, one.last_ns) == (4, 4, T0, T0 + 45 * NS)
    assert one.spells[0] == (T0, T0 + 5 * NS)
    assert not figures(raised(0), cleared(5), raised(30), cleared(31)).chattering
    assert not figures(*(raised(CHATTER_NS / NS * k / 2) for k in range(3))).chattering


def test_that_a_chattering_alarm_chatters_on_the_shelf_too() -> None:
    lines: list[Change] = [shelved(0)]
    for k in range(3):
        on = replace(raised(10 * k + 1, was=State.SHLVD), is_now=State.SHLVD)
        lines += [on, cleared(10 * k + 5, was=State.SHLVD)]
    found = figures(*lines)
    assert len(found.chattering) == 1
    assert found.annunciations == 0


def test_that_a_fleeting_alarm_is_over_in_seconds_and_unanswered() -> None:
    found = figures(raised(0), cleared(8), raised(600, "b"), acked(604, "b"), cleared(606, "b", State.ACKED))
    assert [(one.alarm, one.times, one.median_s) for one in found.fleeting] == [("a", 1, 8.0)]


def test_that_an_alarm_stands_after_a_day_and_not_while_it_is_put_away() -> None:
    found = figures(raised(0), raised(3600, "b"), shelved(7200, "b", 8.0), hours=48)
    assert [(one.alarm, one.shown_ns) for one in found.standing] == [("a", 2 * DAY_NS)]
    assert found.standing_most == 1
    back = Change(T0 + 10 * HOUR_NS, What.SHELF_ENDED, "b", State.SHLVD, State.UNACK, SYSTEM)
    again = figures(raised(0), raised(3600, "b"), shelved(7200, "b", 8.0), back, hours=48)
    assert [one.alarm for one in again.standing] == ["a", "b"]
    assert again.standing[1].since_ns == T0 + 10 * HOUR_NS
    assert again.standing_most == 2


def test_that_the_worst_actors_stand_first_and_make_four_fifths() -> None:
    lines = [raised(60 * k, "worst") for k in range(40)] + [raised(3600 + 60 * k, f"b{k}") for k in range(20)]
    past = past_of([STARTED, *lines], T0 + DAY_NS)
    found = pareto(past.annunciations, T0, T0 + DAY_NS)
    assert found.rows[0].alarm == "worst"
    assert found.rows[0].share == pytest.approx(40 / 60)
    assert found.for_most == 9  # 40 + 8 of 60
    assert len(found.rows) == 10
    assert found.top_share == pytest.approx(49 / 60)
    assert found.alarms == 21


# -- people -----------------------------------------------------------------------------------------------------------


def test_that_answers_are_timed_and_those_that_never_came_are_counted() -> None:
    lines = [raised(0), acked(30), raised(100, "b"), acked(190, "b"), raised(200, "c")]
    found = figures(*lines).answers
    assert (found.acknowledged, found.never, found.median_s) == (2, 1, 60.0)
    assert found.p95_s == pytest.approx(87.0)


def test_that_one_answer_covers_all_that_waited() -> None:
    found = figures(raised(0), cleared(10), raised(20, was=State.RTNUN), acked(50)).answers
    assert (found.acknowledged, found.never) == (2, 0)
    assert found.median_s == pytest.approx(40.0)


def test_that_what_was_put_away_and_by_whom_it_might_not_be_is_said() -> None:
    lines = [
        raised(0), shelved(10),
        raised(20, "b"), shelved(30, "b", hours=9.0),
        raised(40, "c"), shelved(50, "c", why=" "),
        raised(60, "d"), shelved(70, "d", by=Actor("gjest", "viewer")),
    ]  # fmt: skip
    found = figures(*lines)
    assert (found.shelved, found.shelvings) == (4, 4)
    assert [one.wrong for one in found.wrong] == [
        "longer than the 8 h of role operator", "no reason was given", "role viewer may not shelve"
    ]  # fmt: skip
    assert judged(found)["wrong"].flag is Flag.RED


def test_that_only_an_engineer_takes_an_alarm_out_of_service_and_only_the_design_suppresses() -> None:
    out = Change(T0, What.REMOVED, "a", State.NORM, State.OOSRV, KARI, why="broken")
    assert "engineer" in wrong_with(out)
    assert wrong_with(replace(out, by=OLA)) == ""
    assert wrong_with(replace(out, by=OLA, why="")) == "no reason was given"
    design = Change(T0, What.SUPPRESSED, "a", State.UNACK, State.DSUPR)
    assert wrong_with(design) == ""
    assert wrong_with(replace(design, by=OLA)) != ""
    assert wrong_with(raised(0)) == ""


# -- periods ----------------------------------------------------------------------------------------------------------


def test_that_days_weeks_and_months_follow_the_local_calendar() -> None:
    oslo = ZoneInfo("Europe/Oslo")
    start, end = T0 + 80 * DAY_NS, T0 + 100 * DAY_NS  # over the change of the clocks on 29 March
    for by in ("day", "week", "month"):
        parts = split(start, end, by, oslo)
        assert parts[0][0] == start
        assert parts[-1][1] == end
        assert all(a[1] == b[0] for a, b in itertools.pairwise(parts))
    lengths = {b - a for a, b in split(start, end, "day", oslo)[1:-1]}
    assert lengths == {DAY_NS, 23 * HOUR_NS}
    with pytest.raises(ValueError, match="day, week, month"):
        split(start, end, "year", oslo)
    assert MINUTE_NS * 60 == HOUR_NS


# -- a journal that no machine wrote ----------------------------------------------------------------------------------

_ODD = st.builds(
    Change,
    t_ns=st.one_of(st.integers(T0 - DAY_NS, T0 + 2 * DAY_NS), st.sampled_from([0, -(2**63), 2**63 - 1])),
    what=st.sampled_from(list(What)),
    alarm=st.sampled_from(["", "a", "b:c", ":", "over:"]),
    was=st.sampled_from(list(State)),
    is_now=st.sampled_from(list(State)),
    by=st.sampled_from([KARI, OLA, SYSTEM, Actor("", "")]),
    priority=st.sampled_from(list(Priority)),
    until_ns=st.integers(-(2**63), 2**63 - 1),
    why=st.sampled_from(["", "x"]),
)


@given(st.lists(_ODD, max_size=60))
def test_that_whatever_stands_in_a_journal_is_counted_and_nothing_falls_over(lines: list[Change]) -> None:
    """Tampered, of another version, with a clock that ran back and forth."""
    end = T0 + DAY_NS
    found = performance_of(past_of(lines, end), T0, end)
    assert 0.0 <= found.coverage <= 1.0
    assert found.flood_ns <= found.covered_ns
    assert found.answers.acknowledged + found.answers.never == found.annunciations
    assert found.standing_most >= 0
    assert all(one.shown_ns >= 0 for one in found.standing)
    judged(found)
