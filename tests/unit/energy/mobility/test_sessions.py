"""Sessions from records and from signals: nothing invented, nothing drawn across a gap."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.energy import ev
from app.energy.mobility.sessions import (
    PUT_OFF_NS,
    Session,
    Smart,
    Source,
    Told,
    from_records,
    from_steps,
    smart_share,
    spans_below,
    with_giving,
    with_smart,
)

MIN = 60 * 10**9


def told(
    event: str, seq: int, minute: int, charged: int = 0, given: int = 0, ident: str = "s1", port: int = 2
) -> Told:
    return Told("kerb", ident, port, event, seq, minute * MIN, charged, given)


def steps(*pairs: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
    t = np.array([m * MIN for m, _ in pairs], np.int64)
    return t, np.array([n for _, n in pairs], float)


def test_that_a_started_and_an_ended_record_are_one_session() -> None:
    (one,) = from_records([told("started", 0, 10), told("ended", 1, 70, 9000, 1200)])
    assert (one.start_ns, one.end_ns, one.lane) == (10 * MIN, 70 * MIN, 1)
    assert (one.charged_wh, one.given_wh, one.source) == (9000, 1200, Source.RECORD)


def test_that_what_has_not_ended_has_no_end_and_no_energy_that_nobody_told() -> None:
    (one,) = from_records([told("started", 0, 10)])
    assert one.end_ns is None
    assert one.charged_wh is None


def test_that_the_same_record_twice_is_one_session_and_order_does_not_matter() -> None:
    events = [told("ended", 1, 70, 9000), told("started", 0, 10), told("started", 0, 10)]
    assert from_records(events) == from_records(events[1:][::-1] + events[:1])
    assert len(from_records(events)) == 1


def test_that_an_end_without_a_beginning_or_before_it_is_not_drawn() -> None:
    assert from_records([told("ended", 1, 70, 9000)]) == ()
    assert from_records([told("started", 0, 80), told("ended", 1, 70)]) == ()


@pytest.mark.parametrize(
    "payload",
    [{}, {"asset": "a"}, None, [], {"meter_wh": 3}, {"asset": "a", "meter_wh": {"now": "x", "start": 0}}],
)
def test_that_what_is_no_session_record_is_no_event(payload: object) -> None:
    assert Told.of(payload, 0) is None


def test_that_steps_of_ports_used_become_sessions_in_free_lanes() -> None:
    t, used = steps((0, 0), (10, 1), (20, 2), (40, 1), (60, 0))
    found = from_steps("kerb", t, used, (), 90 * MIN, 2)
    assert [(s.lane, s.start_ns // MIN, s.end_ns and s.end_ns // MIN) for s in found] == [
        (0, 10, 40),
        (1, 20, 60),
    ]
    assert all(s.source is Source.SIGNAL for s in found)


def test_that_a_car_that_was_there_at_the_first_reading_has_no_known_beginning() -> None:
    t, used = steps((0, 1), (10, 0))
    (one,) = from_steps("kerb", t, used, (), 90 * MIN, 2)
    assert one.begins_in_gap


def test_that_a_gap_ends_a_session_and_what_comes_after_is_another() -> None:
    t, used = steps((0, 0), (10, 1), (50, 1), (70, 0))
    first, second = from_steps("kerb", t, used, ((20 * MIN, 50 * MIN),), 90 * MIN, 2)
    assert first.end_ns == 20 * MIN
    assert not first.begins_in_gap
    assert (second.start_ns, second.begins_in_gap, second.end_ns) == (50 * MIN, True, 70 * MIN)


def test_that_a_gap_up_to_now_leaves_no_car_standing_there() -> None:
    t, used = steps((0, 0), (10, 1))
    (one,) = from_steps("kerb", t, used, ((20 * MIN, 90 * MIN),), 90 * MIN, 2)
    assert one.end_ns == 20 * MIN


@given(st.lists(st.integers(0, 6), min_size=1, max_size=40), st.integers(1, 6))
def test_that_at_every_moment_as_many_sessions_are_open_as_ports_in_use(used: list[int], ports: int) -> None:
    t = np.arange(len(used), dtype=np.int64) * MIN
    found = from_steps("kerb", t, np.array(used, float), (), len(used) * MIN, ports)
    for k, count in enumerate(used):
        open_ = [s for s in found if s.start_ns <= t[k] and (s.end_ns is None or s.end_ns > t[k])]
        assert len(open_) == min(count, ports)
        assert len({s.lane for s in open_}) == len(open_)
        assert all(0 <= s.lane < ports for s in open_)


def test_that_spans_below_hold_from_reading_to_reading_and_stop_at_gaps() -> None:
    t, power = steps((0, 5), (10, -3), (20, -4), (30, 2), (40, -1))
    assert spans_below(t, power, -0.05, (), 50 * MIN) == ((10 * MIN, 30 * MIN), (40 * MIN, 50 * MIN))
    assert spans_below(t, power, -0.05, ((25 * MIN, 30 * MIN),), 50 * MIN)[0] == (10 * MIN, 25 * MIN)


def session(start: int, end: int | None, given: int | None = None, lane: int = 0) -> Session:
    return Session("kerb", lane, start * MIN, None if end is None else end * MIN, 1000, given)


def test_that_only_the_car_that_gave_back_is_marked_where_there_are_two() -> None:
    lent, other = session(0, 100, 5000), session(10, 90, 0, lane=1)
    marked = with_giving([lent, other], [(30 * MIN, 40 * MIN)], 120 * MIN)
    assert [s.giving for s in marked] == [((30 * MIN, 40 * MIN),), ()]


def test_that_a_car_alone_at_a_charger_that_gives_back_is_the_one() -> None:
    (one,) = with_giving([session(0, None, None)], [(30 * MIN, 40 * MIN)], 120 * MIN)
    assert one.giving == ((30 * MIN, 40 * MIN),)


def smart_of(state: list[float], sessions: list[Session]) -> list[Smart]:
    t = np.arange(len(state), dtype=np.int64) * MIN
    return [s.smart for s in with_smart(sessions, t, np.array(state), ev.CONNECTED, ev.CHARGING)]


def test_that_what_was_put_off_is_smart_and_what_began_at_once_is_not() -> None:
    waits = [float(ev.CONNECTED)] * 20 + [float(ev.CHARGING)] * 20
    assert smart_of(waits, [session(0, 60)]) == [Smart.YES]
    assert smart_of([float(ev.CHARGING)] * 40, [session(0, 60)]) == [Smart.NO]
    assert smart_of(waits, [session(0, 60, 400)]) == [Smart.YES]


def test_that_with_another_car_there_one_state_does_not_tell() -> None:
    state = [float(ev.CHARGING)] * 40
    assert smart_of(state, [session(0, 60), session(0, 60, lane=1)]) == [Smart.UNKNOWN] * 2
    assert smart_of([], [session(0, 60)]) == [Smart.UNKNOWN]


def test_that_the_share_counts_only_what_can_be_told() -> None:
    one, two, three = session(0, 60, 400), session(0, 60), session(70, None)
    marked = with_smart([one, two, three], np.empty(0, np.int64), np.empty(0), 1.0, 2.0)
    assert smart_share(marked) == (1.0, 1, 3)
    assert smart_share([]) == (None, 0, 0)
    assert PUT_OFF_NS > 0


def test_that_what_the_driver_asked_for_is_kept_from_the_record_that_tells_it() -> None:
    payload = {
        "asset": "kerb", "session_id": "s", "connector": 1, "event": "started", "seq": 0,
        "meter_wh": {"start": 5, "now": 5}, "given_wh": 0, "need_wh": 11_500, "leaves": "2026-11-22T17:00:00Z",
    }  # fmt: skip
    first = Told.of(payload, 0)
    assert first is not None
    (one,) = from_records([first])
    assert one.need_wh == 11_500
    assert one.leave_ns == 1_795_366_800 * 10**9


@pytest.mark.parametrize("wrong", ["soon", 7, None, "2026-11-22T17:00:00", {}])
def test_that_a_departure_that_is_no_time_is_not_known(wrong: object) -> None:
    payload = {
        "asset": "kerb", "session_id": "s", "connector": 1, "event": "started", "seq": 0,
        "meter_wh": {"start": 5, "now": 5}, "given_wh": 0, "need_wh": True, "leaves": wrong,
    }  # fmt: skip
    first = Told.of(payload, 0)
    assert first is not None
    assert (first.leave_ns, first.need_wh) == (None, None)
