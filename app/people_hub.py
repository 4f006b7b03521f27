"""People at the window: who sits here in the status line, stepping up and down, the lock, reasons; and what is greyed for whom.

    hub = PeopleHub(desk); hub.lock(); hub.ask(Purpose.STEP_UP)

What may be done is decided by the gate (app/people); here it is shown. Codes are checked beside the window (0.1 s).
Part of the composition root.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.kiosk_hub import KioskHub
from app.model.language import tr
from app.people.actions import Action
from app.people.post import Attempt, Outcome, Purpose, Refused, wait_text
from app.people.roles import Role
from app.people_controls import Controls
from widgets import icons
from widgets.input_guard import InputGuard
from widgets.lock_cover import LockCover
from widgets.people_code import CodeDialog
from widgets.people_entry import PeopleEntry
from widgets.people_sheet import PeopleSheet
from widgets.people_why import WhyDialog

if TYPE_CHECKING:
    from app.window import Desk

EACH_MS = 1000
LANE = "code"


class PeopleHub(QObject):
    changed = Signal()  # role, lock or kiosk

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk, self.post, self.gate = desk, desk.session.post, desk.session.gate
        self.entry = PeopleEntry()
        self.guard = InputGuard(self)
        self.controls = Controls(self.gate)
        self.cover = LockCover(desk.window, self._spared)
        self.dialog: CodeDialog | None = None
        self.why: WhyDialog | None = None
        self.sheet: PeopleSheet | None = None
        self.menu = QMenu(tr("&People"), desk.window)
        self.menu.setToolTipsVisible(True)
        self._make_actions()
        self.kiosk = KioskHub(desk, self)
        self.menu.insertAction(self._roles, self.kiosk.action)
        desk.window.menus.add_menu(self.menu)
        self.entry.setMenu(self.menu)
        desk.window.status.addPermanentWidget(self.entry)
        self._timer = QTimer(self)
        self._timer.setInterval(EACH_MS)
        self._timer.timeout.connect(self._tick)
        self._connect()
        self._show()

    def _make_actions(self) -> None:
        self._up = {
            role: self._action(partial(self._step_up, role)) for role in Role if role is not Role.VIEWER
        }
        self.down = self._action(self.step_down, tr("Step down"))
        self.menu.addSeparator()
        self.lock_now = self._action(self.lock, tr("Lock now"), "lock", "Ctrl+Alt+L")
        self.menu.addSeparator()
        self._roles = self._action(self.show_roles, tr("What each role may do"), "info")

    def _action(self, run: Callable[[], object], text: str = "", icon: str = "", key: str = "") -> QAction:
        action = QAction(text, self)
        if icon:
            action.setIcon(icons.icon(icon, "dim"))
        if key:
            action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _checked=False: run())
        self.menu.addAction(action)
        return action

    def _connect(self) -> None:
        desk = self._desk
        self._unlisten = self.post.listen(self._on_post)
        self.gate.on_refused = self._on_refused
        self.gate.on_why = self._ask_why
        desk.window.permit = self.gate.passes
        desk.window.may_close = lambda: desk.is_closing or not (self.post.is_locked or self.post.is_kiosk)
        self.guard.allow(self.cover)
        self.guard.touched.connect(self.post.touch)
        self.guard.woken.connect(self._on_woken)
        self.guard.opened.connect(self.controls.take)
        self.guard.opened.connect(self.kiosk.turn_away)
        self.cover.asked.connect(lambda: self.ask(Purpose.UNLOCK))
        desk.session.closing.connect(self.stop)
        desk.window.closing.connect(self.stop)
        desk.session.ready.connect(self._on_ready)

    @Slot()
    def stop(self) -> None:
        self._timer.stop()
        self._unlisten()
        self.guard.watch(False)
        if self.dialog is not None:
            self.dialog.close()

    # -- what is shown -------------------------------------------------------------------------------------------------

    @Slot()
    def _on_ready(self) -> None:
        for text in self.post.rules.problems[:3]:
            self._desk.window.status.show_notice(
                tr("{problem} Until then everybody is a viewer.", problem=text)
            )
        self.controls.refresh()  # here for the first time: it looks at every control, and the first frame is out
        self._desk.session.gate.note("action.person.began", self.post.role.value)

    @Slot()
    def _tick(self) -> None:
        if self.post.tick():
            self.gate.note("action.person.locked", "locked after idle minutes")

    def _on_post(self) -> None:
        self._show()
        self.controls.refresh()
        self.changed.emit()

    def _show(self) -> None:
        post = self.post
        is_strict = post.is_set_up or post.is_locked or post.is_kiosk
        self.guard.watch(is_strict)
        if post.locks_after_s > 0:
            self._timer.start()
        if post.is_locked:
            self.guard.shut()
            self.cover.show_over(post.person.name)
        else:
            self.cover.hide()
            if not post.is_kiosk:
                self.guard.open()
        self._show_entry()
        self._show_menu()
        self.kiosk.show()

    def _show_entry(self) -> None:
        post = self.post
        note, icon = "", "person"
        if post.is_locked:
            note, icon = tr("locked"), "lock"
        elif post.is_raised:
            note, icon = tr("stepped up"), "role-up"
        elif not post.is_set_up:
            note = tr("not set up")
        elif post.rules.problems:
            note = tr("settings have a mistake")
        self.entry.show_who(post.person.name, post.role.word, note=note, icon=icon, details=self._details())

    def _details(self) -> str:
        post = self.post
        lines = [tr("{who}, as the system names you: {role}.", who=post.person.name, role=post.role.word)]
        if not post.is_set_up:
            lines.append(
                tr(
                    "Nobody has set up who may what on this machine: you are {role} here.",
                    role=post.base.word,
                )
            )
            lines.append(tr("An administrator does it with: tvilling people grant NAME ROLE"))
        elif post.rules.problems:
            lines += [
                tr("The settings have a mistake, so nobody is more than a viewer:"),
                *post.rules.problems[:3],
            ]
        elif post.is_raised:
            lines.append(tr("By a code; it ends when you step down or the window locks."))
        if post.locks_after_s > 0:
            lines.append(tr("Locks after {n} min without a touch.", n=round(post.locks_after_s / 60)))
        return "\n".join(lines)

    def _show_menu(self) -> None:
        post = self.post
        is_free = not (post.is_locked or post.is_kiosk)
        for role, action in self._up.items():
            action.setText(tr("Step up to {role}…", role=role.word))
            can = role in post.raising and is_free
            action.setEnabled(can)
            why = "" if can else self._why_not_up(role)
            action.setToolTip(why or tr("With the code of this role"))
        self.down.setEnabled(post.is_raised and is_free)
        self.down.setToolTip(
            ""
            if post.is_raised
            else tr("You have not stepped up: {role} is what you are.", role=post.base.word)
        )
        self.lock_now.setEnabled(post.can_lock and is_free)
        self.lock_now.setToolTip(
            tr("The city and the alarms stay in sight; nothing can be done until a code is given")
            if post.can_lock
            else tr(
                "No code is set, so nobody could unlock the window. An administrator sets one: tvilling people code operator"
            )
        )

    def _why_not_up(self, role: Role) -> str:
        post = self.post
        if role is post.role or role.capabilities <= post.base.capabilities:
            return tr("You have that already.")
        if role not in post.rules.codes:
            return tr(
                "No code is set for {role}. An administrator sets it: tvilling people code {name}",
                role=role.word,
                name=role.value,
            )
        return tr("The window is locked.") if post.is_locked else tr("A kiosk shows; leave it first.")

    @Slot()
    def show_roles(self) -> None:
        self.sheet = PeopleSheet(self._desk.window, self.post.role)
        self.sheet.open()

    def _spared(self) -> list[QWidget]:
        """What a lock leaves in sight as it is: the line of the alarms, and which time is shown."""
        return [self._desk.window.banner, self._desk.alarms.strip]

    # -- what is done --------------------------------------------------------------------------------------------------

    @Slot()
    def step_down(self) -> None:
        role = self.post.role
        if self.post.step_down():
            self.gate.note("action.person.stepped-down", role.value)

    @Slot()
    def lock(self) -> None:
        if self.post.lock():
            self.gate.note("action.person.locked", "locked by the person")

    def _step_up(self, role: Role) -> None:
        self.ask(Purpose.STEP_UP, role)

    @Slot()
    def _on_woken(self) -> None:
        if self.post.is_locked:
            self.ask(Purpose.UNLOCK)

    def ask(self, purpose: Purpose, role: Role | None = None) -> None:
        """Opens the dialog for a code; one at a time."""
        if self.dialog is not None:
            self.dialog.raise_()
            return
        roles = [role] if role is not None else list(self.post.unlocking)
        if not roles:
            self._desk.window.status.show_news(tr("No code is set that would do."))
            return
        title, words, does = _words(purpose, roles[0])
        dialog = CodeDialog(self._desk.window, title, words, [r.value for r in roles], self._wait, does)
        self.dialog = dialog
        self.guard.allow(dialog)
        dialog.given.connect(partial(self._try, purpose))
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def _wait(self, role: str) -> str:
        wait = self.post.wait_s(Role(role))
        return tr("Too many wrong codes: next try in {wait}.", wait=wait_text(wait)) if wait > 0 else ""

    @Slot()
    def _on_closed(self) -> None:
        self.dialog = None

    def _try(self, purpose: Purpose, role: str, code: str) -> None:
        try:
            attempt = self.post.ask(purpose, Role(role))
        except Refused as refused:
            self._say(str(refused))
            return
        if self.post.trouble:
            self._desk.window.status.show_notice(f"{self.post.trouble}.")
        self._desk.session.reads.ask(
            LANE,
            lambda: attempt.check(code),
            lambda _found: self._settle(attempt),
            lambda _why: self._settle(attempt),
        )

    def _settle(self, attempt: Attempt) -> None:
        role = self.post.role
        outcome: Outcome = self.post.settle(attempt)
        kind = f"action.person.{'' if outcome.ok else 'not-'}{_DONE[outcome.purpose]}"
        self.gate.note(kind, outcome.role.value, (outcome.role.value,), f"was {role.value}")
        if outcome.ok and self.dialog is not None:
            self.dialog.accept()
        elif not outcome.ok:
            self._say(outcome.text)

    def _say(self, text: str) -> None:
        if self.dialog is not None:
            self.dialog.show_refusal(text)

    def _on_refused(self, _action: Action, why: str) -> None:
        self._desk.window.status.show_news(tr("Not done. {why}", why=why))

    def _ask_why(self, action: Action, go_on: Callable[[str], object]) -> None:
        self.why = WhyDialog(self._desk.window, action.text)
        self.why.given.connect(go_on)
        self.why.open()


_DONE = {Purpose.STEP_UP: "stepped-up", Purpose.UNLOCK: "unlocked", Purpose.LEAVE_KIOSK: "left-kiosk"}


def _words(purpose: Purpose, role: Role) -> tuple[str, str, str]:
    """Title, what it is for, and the word on the button."""
    if purpose is Purpose.UNLOCK:
        return (
            tr("Unlock"),
            tr("Any of these codes unlocks the window. Your role is then your own."),
            tr("Unlock"),
        )
    if purpose is Purpose.LEAVE_KIOSK:
        return tr("Leave the kiosk"), tr("Any of these codes ends the kiosk."), tr("Leave")
    return (
        tr("Step up to {role}", role=role.word),
        tr("What you do from now on stands in the journal under your name and this role."),
        tr("Step up"),
    )
