"""The black box: lines add up to what was seen, whatever was written in between, and their number is bounded."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.alarms.words import Actor
from app.black_box import PER_HOUR, BlackBox, State, rounded, states_of
from app.journal.entry import Entry
from app.model.times import HOUR_NS, NS
from tests.unit.alarms.alarm_world import START

KARI = Actor("kari", "operator", "live")
STATES = st.builds(
    State,
    mode=st.sampled_from(["live", "replay"]), t_s=st.integers(0, 2**40), speed=st.sampled_from([0.0, 1.0, 60.0]),
    camera=st.just(()) | st.lists(st.floats(-1e4, 1e4).map(lambda v: round(v, 1)), min_size=7, max_size=7).map(tuple),
    selected=st.text(max_size=4), style=st.sampled_from(["operator", "presentation"]),
    colour=st.just(()) | st.just(("signal", "power")), layers=st.lists(st.text(max_size=3), max_size=3).map(tuple),
    panels=st.lists(st.sampled_from(["alarms", "balance"]), max_size=2).map(tuple), locked=st.booleans(),
)  # fmt: skip


@given(st.lists(STATES, min_size=1, max_size=150))
def test_that_what_was_seen_at_each_moment_is_told_again(states: list[State]) -> None:
    lines: list[Entry] = []
    box = BlackBox(lines.append)
    for second, state in enumerate(states):
        box.look(state, KARI, START + second * 10 * NS)
    box.end(KARI, START + len(states) * 10 * NS)
    track = states_of(lines)
    for second, state in enumerate(states):
        seen = track.at(START + second * 10 * NS + 5)
        assert seen is not None
        assert (seen.state, seen.who) == (state, "kari")
    assert track.at(START - 1) is None
    assert track.at(START + len(states) * 10 * NS) is None, "the window was closed"


def test_that_somebody_who_never_rests_stays_within_the_budget() -> None:
    lines: list[Entry] = []
    box = BlackBox(lines.append)
    for second in range(3 * 3600):
        box.look(State(camera=(float(second), 0.0, 0.0, 0.0, 0.0, 0.0, 35.0)), KARI, START + second * NS)
    assert len(lines) <= PER_HOUR * 3 + PER_HOUR / 4 + 1
    assert box.skipped > 0
    assert box.look(State(selected="a"), KARI, START + 3 * HOUR_NS), "what is no camera is always written"


def test_that_a_camera_at_rest_writes_nothing() -> None:
    lines: list[Entry] = []
    box = BlackBox(lines.append)
    one = State(camera=rounded((1.00, 2.0, 3.0, 0, 0, 0, 35.0)))
    box.look(one, KARI, START)
    assert not box.look(replace(one, camera=rounded((1.02, 2.0, 3.0, 0, 0, 0, 35.0))), KARI, START + NS)
    assert len(lines) == 1


def test_that_lines_without_a_beginning_are_not_guessed_from() -> None:
    lines: list[Entry] = []
    box = BlackBox(lines.append)
    for second in range(120):
        box.look(State(t_s=second + 1, mode="replay"), KARI, START + second * 10 * NS)
    track = states_of(lines[5:])
    assert track.at(START + 200 * NS) is None
    seen = track.at(START + 1150 * NS)
    assert seen is not None
    assert seen.state.t_s == 116


def test_that_what_makes_no_sense_costs_itself_only() -> None:
    odd = {
        "mode": 5,
        "t_s": True,
        "camera": [1, "x"],
        "panels": "alarms",
        "locked": 1,
        "selected": "ok",
        "later": {},
    }
    track = states_of([Entry(START, "box.began", data=odd), Entry(START + 1, "box.sung", data={})])  # type: ignore[arg-type]
    seen = track.at(START)
    assert seen is not None
    assert seen.state == State(selected="ok")


def test_that_a_window_that_stays_open_is_seen_for_twenty_hours_and_one_that_crashed_is_not() -> None:
    lines: list[Entry] = []
    box = BlackBox(lines.append)
    for minute in range(20 * 60):
        box.look(State(selected=f"a{minute // 60}"), KARI, START + minute * 60 * NS)
    late = [line for line in lines if line.t_ns >= START + 8 * HOUR_NS]  # a replay reads no further back
    seen = states_of(late).at(START + 19 * HOUR_NS + 30 * 60 * NS)
    assert seen is not None
    assert seen.state.selected == "a19"
    assert states_of(lines).at(START + 25 * HOUR_NS) is None, "it ended without a word"


def test_that_whatever_changes_each_second_stays_within_the_budget_and_its_reserve() -> None:
    lines: list[Entry] = []
    box = BlackBox(lines.append)
    for second in range(3600):
        box.look(State(selected=str(second)), KARI, START + second * NS)
    assert len(lines) <= PER_HOUR * 1.5 + 2
