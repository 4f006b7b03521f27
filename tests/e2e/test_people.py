"""People at the running window: what a role may do, stepping up by code, the lock; each deed in the journal."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialogButtonBox, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.commands.permission import CHANGING
from app.model.times import wall_ns
from app.people.acting import MARKED
from app.people.actions import ACTIONS
from app.people.gate import Deed, Gate
from app.people.post import Purpose
from app.people.roles import Role
from app.program import Program
from tests.e2e.marks import needs_window
from tests.e2e.people import journal_of, program_of, seat_of
from tests.e2e.windows import desk_in, notice
from tests.unit.people.posts import CODES, Seat, rules
from widgets.acting import ACTS
from widgets.banner import Banner

pytestmark = needs_window
LOOKING = Path(__file__).with_name("looking_controls.txt")
ELSEWHERE = {"alarms", "rules", "shift", "window"}
"""First words of actions that the alarm engine itself refuses and writes, or whose panels mark them."""


@pytest.fixture
def seat() -> Seat:
    return seat_of(Role.OPERATOR)


@pytest.fixture
def program(
    seat: Seat, qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    with program_of(seat, qtbot, tmp_path, monkeypatch) as made:
        yield made


def give(program: Program, qtbot: QtBot, code: str) -> None:
    """Type it into the dialog that is open, and press its button."""
    hub = desk_in(program).people
    dialog = hub.dialog
    assert dialog is not None
    qtbot.keyClicks(dialog.code, code)
    button = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert button.isEnabled()
    button.click()
    assert dialog.code.text() == "", "the code does not stay"


def test_that_what_an_operator_may_not_do_is_greyed_with_its_reason_and_refused_in_the_journal(
    program: Program, qtbot: QtBot
) -> None:
    desk = desk_in(program)
    buttons = program.feeds.panel.buttons
    assert not buttons["add"].isEnabled()
    assert "needs the role engineer; you are operator" in buttons["add"].toolTip()
    assert desk.window.transport.actions_of, "and looking is free"
    before = len(program.feeds.specs)
    program.feeds.remove("whatever")
    assert len(program.feeds.specs) == before
    assert "needs the role engineer" in notice(program)
    refused = journal_of(program, qtbot, "action.refused")[-1]
    assert (refused.who, refused.role, refused.mode, refused.subject) == (
        "kari",
        "operator",
        "live",
        "whatever",
    )
    assert "feeds.remove" in refused.why


def test_that_a_note_stands_in_the_journal_with_who_when_and_in_which_mode(
    program: Program, qtbot: QtBot
) -> None:
    desk = desk_in(program)
    from_ns = wall_ns()
    assert desk.notes.write("quay flooded", from_ns) is not None
    entry = journal_of(program, qtbot, "action.notes.write")[-1]
    assert (entry.who, entry.role, entry.mode, entry.subject) == ("kari", "operator", "live", "quay flooded")
    assert from_ns <= entry.t_ns <= wall_ns()


def test_that_stepping_up_takes_the_code_and_frees_the_controls(
    program: Program, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(0)
    desk, hub = desk_in(program), desk_in(program).people
    hub.ask(Purpose.STEP_UP, Role.ENGINEER)
    give(program, qtbot, "PLANTED nine red buoys")
    qtbot.waitUntil(
        lambda: hub.dialog is not None and "not the code" in hub.dialog.told.text(), timeout=20_000
    )
    assert desk.session.post.role is Role.OPERATOR
    give(program, qtbot, CODES[Role.ENGINEER])
    qtbot.waitUntil(lambda: desk.session.post.role is Role.ENGINEER, timeout=20_000)
    assert "engineer" in hub.entry.text()
    assert "stepped up" in hub.entry.text()
    button = program.feeds.panel.buttons["add"]
    assert button.isEnabled()
    assert button.toolTip() == "Add a feed"
    hub.down.trigger()
    assert desk.session.post.role is Role.OPERATOR
    assert not button.isEnabled()
    lines = journal_of(program, qtbot, "action.person.stepped-down")
    assert lines
    entries = journal_of(program, qtbot, "action.person")
    assert [e.kind for e in entries][-3:] == [
        "action.person.not-stepped-up",
        "action.person.stepped-up",
        "action.person.stepped-down",
    ]
    everything = repr(entries) + caplog.text
    assert "PLANTED" not in everything
    assert CODES[Role.ENGINEER] not in everything
    data = desk.data
    for file in data.rglob("*"):
        if file.is_file():
            raw = file.read_bytes()
            assert b"PLANTED" not in raw
            assert CODES[Role.ENGINEER].encode() not in raw


def test_that_too_many_wrong_codes_make_the_dialog_wait(program: Program, qtbot: QtBot, seat: Seat) -> None:
    hub = desk_in(program).people
    for _ in range(5):
        assert not seat.tries(Purpose.STEP_UP, Role.ENGINEER, "wrong")
    hub.ask(Purpose.STEP_UP, Role.ENGINEER)
    dialog = hub.dialog
    assert dialog is not None
    assert "next try in 1 min" in dialog.told.text()
    assert not dialog.code.isEnabled()
    seat.clock.go(61)
    qtbot.waitUntil(dialog.code.isEnabled, timeout=5_000)
    dialog.reject()


def test_that_an_idle_window_locks_shows_the_city_and_lets_nothing_through(
    program: Program, qtbot: QtBot, seat: Seat
) -> None:
    desk, hub = desk_in(program), desk_in(program).people
    inspector = desk.window.docks["inspector"]
    desk.windows.move(inspector, 2)
    second = desk.windows.seconds[2]
    seat.clock.go(15 * 60 + 1)
    qtbot.waitUntil(lambda: seat.post.is_locked, timeout=5_000)
    assert hub.cover.isVisible()
    assert second.cover.isVisible(), "every window is locked"
    middle = inspector.mapTo(second, inspector.rect().center())
    assert second.childAt(middle) is second.cover or second.cover.isAncestorOf(second.childAt(middle))
    second.close()
    assert second.isVisible(), "and stays"
    assert not desk.windows.seconds[2].findChild(Banner).isHidden()
    assert desk.window.banner.isVisible()
    centre = desk.window.banner.mapTo(desk.window, desk.window.banner.rect().center())
    assert not hub.cover.mask().contains(centre), "which time is shown stays as it is"
    assert hub.cover.mask().contains(hub.cover.card.geometry().center())
    was_playing = desk.session.timekeeper.playhead
    qtbot.keyClick(desk.window, Qt.Key.Key_Space)
    assert desk.session.timekeeper.playhead.is_playing == was_playing.is_playing
    qtbot.waitUntil(lambda: hub.dialog is not None, timeout=5_000)
    assert hub.dialog is not None
    assert not desk.window.close(), "not closed by a person"
    assert desk.window.isVisible()
    assert desk.notes.write("from behind the lock", wall_ns()) is None
    assert all(not action.isEnabled() for action in hub.menu.actions() if action.property(ACTS))
    give(program, qtbot, CODES[Role.OPERATOR])
    qtbot.waitUntil(lambda: not seat.post.is_locked, timeout=20_000)
    assert not hub.cover.isVisible()
    assert not second.cover.isVisible()
    desk.windows.close_all()
    assert desk.notes.write("and before it", wall_ns()) is not None
    kinds = [e.kind for e in journal_of(program, qtbot, "action.person.unlocked")]
    assert kinds == ["action.person.unlocked"]
    locked = journal_of(program, qtbot, "action.refused")[-1]
    assert "locked" in locked.why


def test_that_a_menu_or_a_dialog_that_was_open_does_not_stand_in_the_way_of_unlocking(
    program: Program, qtbot: QtBot, seat: Seat
) -> None:
    desk, hub = desk_in(program), desk_in(program).people
    hub.menu.popup(desk.window.mapToGlobal(desk.window.rect().center()))
    assert QApplication.activePopupWidget() is not None
    seat.post.lock()
    assert QApplication.activePopupWidget() is None
    seat.tries(Purpose.UNLOCK, Role.OPERATOR, CODES[Role.OPERATOR])
    desk.window.open_preferences()
    preferences = QApplication.activeModalWidget()
    assert preferences is not None
    seat.post.lock()
    qtbot.keyClick(preferences, Qt.Key.Key_Escape)
    assert preferences.isVisible(), "not closed by a key"
    dialog = hub.dialog
    assert dialog is not None
    qtbot.keyClicks(dialog.code, CODES[Role.OPERATOR])
    qtbot.mouseClick(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not seat.post.is_locked, timeout=20_000)
    preferences.close()


def test_that_alarms_are_acted_on_under_the_person_s_name_and_not_behind_a_lock(
    program: Program, seat: Seat
) -> None:
    board = desk_in(program).session.alarms.board
    assert (board.actor().who, board.actor().role) == ("kari", "operator")
    seat.post.lock()
    assert board.actor().role == "locked"
    seat.tries(Purpose.UNLOCK, Role.OPERATOR, CODES[Role.OPERATOR])


def test_that_the_name_is_the_system_s_and_where_nothing_is_set_up_it_says_so(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.unit.people.posts import NOT_SET_UP

    with program_of(Seat(NOT_SET_UP), qtbot, tmp_path, monkeypatch) as program:
        hub = desk_in(program).people
        assert hub.post.role is Role.OPERATOR, "of a folder that is one's own"
        assert "not set up" in hub.entry.text()
        assert not hub.lock_now.isEnabled()
        assert "nobody could unlock" in hub.lock_now.toolTip()
        assert program.feeds.panel.buttons["add"].isEnabled()


def test_that_a_mistake_in_the_settings_is_told_and_leaves_viewers(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dataclasses import replace

    broken = replace(rules(), codes={}, problems=("/etc/xdg/tvilling/people.toml: admins: no such setting.",))
    with program_of(Seat(broken), qtbot, tmp_path, monkeypatch) as program:
        assert "admins: no such setting" in notice(program)
        assert "everybody is a viewer" in notice(program)
        assert desk_in(program).people.post.role is Role.VIEWER


def test_that_a_reason_is_asked_for_and_stands_in_the_journal(
    program: Program, qtbot: QtBot, seat: Seat
) -> None:
    seat.tries(Purpose.STEP_UP, Role.ENGINEER, CODES[Role.ENGINEER])
    hub = desk_in(program).people
    program.feeds.remove("old broker")
    why = hub.why
    assert why is not None
    ok = why.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled(), "a reason is wanted"
    qtbot.keyClicks(why.why, "moved to the new one")
    ok.click()
    entry = journal_of(program, qtbot, "action.feeds.remove")[-1]
    assert (entry.subject, entry.why, entry.role) == ("old broker", "moved to the new one", "engineer")


# -- that nothing is forgotten ------------------------------------------------------------------------------------------


def test_that_every_action_is_done_by_a_marked_method(program: Program) -> None:
    missing = {
        name
        for name in ACTIONS
        if name not in MARKED and name not in CHANGING.values() and name.partition(".")[0] not in ELSEWHERE
    }
    assert missing <= {"export.report", "export.table"}, (
        "written by save_text.py, or declared for panels that come later"
    )


@pytest.mark.parametrize("may", [True, False])
def test_that_each_marked_method_leaves_a_line_and_runs_only_where_it_may(
    program: Program, may: bool
) -> None:
    gate = Gate(Seat(rules({"kari": Role.ENGINEER if may else Role.VIEWER})).post)
    written: list[Deed] = []
    gate.write_to(written.append)
    for name, methods in MARKED.items():
        for method in methods:
            body, ran = method.__wrapped__, list[int]()
            written.clear()
            about = method.__kwdefaults__  # signals bring what they bring: here anything will do
            assert about is None
            holder = _Any()
            holder.gate = gate
            method.__wrapped__ = lambda *_args, ran=ran, **_more: ran.append(1)
            try:
                method(holder, *_anything(body))
            finally:
                method.__wrapped__ = body
            allowed = ACTIONS[name].capability in gate.post.capabilities
            assert [line.kind for line in written] == [f"action.{name}" if allowed else "action.refused"], (
                name
            )
            assert bool(ran) == allowed, f"{method.__qualname__} runs past a gate that is shut"


class _Any:
    """Whatever a method wants to say of its argument."""

    gate: Gate

    def __getattr__(self, _name: str) -> _Any:
        return self

    def __call__(self, *_args: object) -> _Any:
        return self

    def __str__(self) -> str:
        return "something"

    def __getitem__(self, _key: object) -> _Any:
        return self

    def __iter__(self) -> Iterator[object]:
        return iter(())


def _anything(method: object) -> list[object]:
    import inspect

    from app.history.retention import Keeping

    wanted = list(inspect.signature(method).parameters.values())[1:]  # type: ignore[arg-type]
    needed = [p for p in wanted if p.default is p.empty and p.kind is p.POSITIONAL_OR_KEYWORD]
    return [Keeping() if p.name == "keeping" else _Any() for p in needed]


def test_that_no_control_of_the_window_changes_anything_without_saying_which_action_it_does(
    program: Program, qtbot: QtBot
) -> None:
    """A new control: marked(control, "an.action") where it changes something, else a line in looking_controls.txt."""
    desk_in(program).window.open_preferences()
    looking = set(LOOKING.read_text("utf-8").splitlines())
    forgotten = set()
    window = desk_in(program).window
    for top in QApplication.topLevelWidgets():
        if top is not window and not window.isAncestorOf(top) and not top.isVisible():
            continue  # of a window of an earlier test, which goes when Qt finds the time
        menus = [m for m in (*top.findChildren(QMenu), top) if isinstance(m, QWidget)]
        found = [*top.findChildren(QAction), *top.findChildren(QAbstractButton)]
        for control in (*found, *(a for menu in menus for a in menu.actions())):
            words = words_of(control)
            if control.property(ACTS) is None and words and not words.isdigit() and words not in looking:
                forgotten.add(words)
            assert control.property(ACTS) in (None, *ACTIONS), words
    for top in QApplication.topLevelWidgets():
        if top is not desk_in(program).window and top.isVisible():
            top.close()
    assert not forgotten


def words_of(control: QAction | QAbstractButton) -> str:
    """ "" for who sits here, which is other for each."""
    if control.property("who") or (control.parent() is not None and control.parent().property("who")):
        return ""
    name = "" if isinstance(control, QAction) else control.accessibleName()
    text = (control.text() or control.toolTip() or name or control.objectName()).split("   (")[0]
    return " ".join(text.replace("&", "").split())
