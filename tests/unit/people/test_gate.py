"""Every action passes one gate, and each leaves a line: who, role, when, mode, why. Refused ones too. No code is in any."""

from __future__ import annotations

import logging
from types import SimpleNamespace

import pytest

from app.people.acting import Ungated, action, gate_of
from app.people.actions import ACTIONS
from app.people.gate import MOST_WAITING, Deed, Gate
from app.people.post import Purpose, Refused
from app.people.roles import Capability, Role, least
from tests.unit.people.posts import CODES, NOT_SET_UP, Seat, rules


def gated(role: Role, **more: object) -> tuple[Gate, list[Deed], Seat]:
    seat, written = Seat(rules({"kari": role})), list[Deed]()
    gate = Gate(seat.post, mode=lambda: "replay", now_ns=lambda: 42)
    gate.write_to(written.append)
    return gate, written, seat


@pytest.mark.parametrize("name", ACTIONS)
@pytest.mark.parametrize("role", Role)
def test_that_each_action_leaves_a_line_whether_it_was_allowed_or_not(name: str, role: Role) -> None:
    gate, written, _ = gated(role)
    may = ACTIONS[name].capability in role.capabilities
    assert gate.passes(name, ("a thing",), "a reason") is may
    assert len(written) == 1
    line = written[0]
    assert (line.t_ns, line.who, line.role, line.mode, line.about) == (
        42,
        "kari",
        role,
        "replay",
        ("a thing",),
    )
    assert line.kind == (f"action.{name}" if may else "action.refused")
    assert line.why == "a reason" if may else name in line.why


def test_that_every_capability_is_some_role_s_and_used_by_an_action_or_by_a_limit() -> None:
    used = {one.capability for one in ACTIONS.values()} | {Capability.SHELVE_LONG}
    assert used == set(Capability)
    for capability in Capability:
        assert capability in least(capability).capabilities
    assert set(Role.VIEWER.capabilities) < set(Role.OPERATOR.capabilities) < set(Role.ENGINEER.capabilities)
    assert [role.shelves_ns // 3_600_000_000_000 for role in Role] == [0, 0, 8, 24]


@pytest.mark.parametrize("role", [Role.VIEWER, Role.PRESENTER])
def test_that_who_only_looks_changes_nothing_that_others_see(role: Role) -> None:
    harmless = {Capability.LOOK, Capability.ARRANGE, Capability.OPEN, Capability.PRESENT}
    assert role.capabilities <= harmless


def test_that_a_locked_window_and_a_kiosk_do_nothing_at_all() -> None:
    gate, written, seat = gated(Role.ENGINEER)
    seat.post.lock()
    assert not any(gate.passes(name) for name in ACTIONS)
    assert gate.why_not("feeds.remove") == "The window is locked."
    assert len(written) == len(ACTIONS)
    seat.tries(Purpose.UNLOCK, Role.ENGINEER, CODES[Role.ENGINEER])
    seat.post.enter_kiosk()
    looks = {name for name, one in ACTIONS.items() if one.capability is Capability.LOOK}
    assert {name for name in ACTIONS if gate.passes(name)} == looks


def test_that_a_refusal_says_what_is_needed_and_what_one_is() -> None:
    gate, _, _ = gated(Role.OPERATOR)
    said: list[str] = []
    gate.on_refused = lambda _action, why: said.append(why)
    gate.passes("feeds.remove")
    assert said == ["Removing a feed needs the role engineer; you are operator."]


def test_that_what_was_done_before_the_journal_was_there_comes_first_and_the_rest_is_counted() -> None:
    gate = Gate(Seat(NOT_SET_UP, grant=Role.OPERATOR).post)
    for number in range(MOST_WAITING + 3):
        gate.note("action.notes.write", "Writing a note", (str(number),))
    written: list[Deed] = []
    gate.write_to(written.append)
    assert [line.about[0] for line in written] == [str(n) for n in range(3, MOST_WAITING + 3)]
    assert gate.lost == 3


class Desk:
    def __init__(self, gate: Gate) -> None:
        self.gate = gate
        self.done: list[object] = []

    @action("feeds.remove", about=lambda _desk, name: (name,))
    def remove(self, name: str) -> str:
        self.done.append(name)
        return "gone"


def test_that_a_marked_method_runs_only_past_the_gate() -> None:
    gate, written, _ = gated(Role.ENGINEER)
    desk = Desk(gate)
    assert desk.remove("mqtt") == "gone"
    assert written[0].kind == "action.feeds.remove"
    assert written[0].about == ("mqtt",)
    gate, written, _ = gated(Role.VIEWER)
    desk = Desk(gate)
    assert desk.remove("mqtt") is None
    assert desk.done == []
    assert written[0].kind == "action.refused"


def test_that_a_signal_may_bring_more_than_the_method_takes() -> None:
    class Button(Desk):
        @action("ledger.key")
        def press(self) -> None:
            self.done.append("pressed")

    gate, _, _ = gated(Role.ENGINEER)
    button = Button(gate)
    press: object = button.press
    press(True)  # type: ignore[operator]
    assert button.done == ["pressed"]


def test_that_a_reason_is_asked_for_where_roles_are_set_up_and_stands_in_the_line() -> None:
    gate, written, _ = gated(Role.ENGINEER)
    asked: list[object] = []
    gate.on_why = lambda act, go_on: (asked.append(act.name), go_on("moved to the new broker"))
    desk = Desk(gate)
    assert desk.remove("mqtt") is None
    assert asked == ["feeds.remove"]
    assert desk.done == ["mqtt"]
    assert written[0].why == "moved to the new broker"
    gate.on_why = lambda _act, _go_on: None  # and was not given
    desk.remove("second")
    assert desk.done == ["mqtt"]


def test_that_rights_lost_while_the_reason_was_written_are_lost() -> None:
    gate, written, seat = gated(Role.ENGINEER)
    gate.on_why = lambda _act, go_on: (seat.post.lock(), go_on("too late"))
    desk = Desk(gate)
    desk.remove("mqtt")
    assert desk.done == []
    assert written[-1].kind == "action.refused"


def test_that_what_has_no_gate_does_not_act() -> None:
    with pytest.raises(Ungated):
        Desk(None).remove("mqtt")  # type: ignore[arg-type]
    gate, _, _ = gated(Role.VIEWER)
    inner = SimpleNamespace(_desk=SimpleNamespace(session=SimpleNamespace(gate=gate)))
    assert gate_of(inner) is gate


def test_that_an_action_that_nobody_declared_cannot_be_marked() -> None:
    with pytest.raises(KeyError):
        action("feeds.explode")


def test_that_a_planted_code_is_in_no_line_and_no_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    gate, written, seat = gated(Role.OPERATOR)
    secret = "PLANTED-nine-red-buoys"
    for purpose in Purpose:
        for role in Role:
            try:
                attempt = seat.post.ask(purpose, role)
            except Refused:
                continue
            attempt.check(secret)
            outcome = seat.post.settle(attempt)
            gate.note("person.refused", outcome.text, (str(role),), str(outcome))
            assert secret not in f"{outcome!r}{attempt!r}{vars(attempt)!r}{vars(seat.post)!r}"
    assert written
    assert secret not in repr(written)
    assert secret not in caplog.text
