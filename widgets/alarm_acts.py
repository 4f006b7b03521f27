"""What a person does with chosen alarms: acknowledge, shelve, out of service, after a reason where one is needed; and the menu
that offers it, each with its key in the table.   Thread: GUI.

    acts = AlarmActs(board, window=panel, home=table); acts.shelve(ids); acts.actions_of(ids, menu)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.alarms.commands import MAX_SHELF_S
from app.alarms.words import Alarm, State
from app.bridge.alarm_board import AlarmBoard
from app.model.language import tr
from widgets.acting import marked
from widgets.alarm_dialogs import ReasonDialog, ShelveDialog, about_text

_ACTS = {
    "A": "alarms.acknowledge",
    "S": "alarms.shelve",
    "U": "alarms.unshelve",
    "O": "alarms.remove",
    "R": "alarms.reset",
}
"""Key of an entry -> what it does (app/people/actions.py)."""


class AlarmActs(QObject):
    told = Signal(str)  # why nothing was done
    went = Signal(object)  # Alarm: go there
    trend_asked = Signal(object)  # Alarm

    def __init__(self, board: AlarmBoard, *, window: QWidget, home: QWidget) -> None:
        """window: over which dialogs open.   home: has the keyboard after them."""
        super().__init__(window)
        self._board, self._window, self._home = board, window, home
        self.dialog: ReasonDialog | None = None

    @Slot(object)
    def acknowledge(self, ids: Sequence[str]) -> None:
        asks = [i for i in ids if (a := self._board.alarms.get(i)) is not None and a.state.is_annunciated]
        if asks:
            self._board.acknowledge(asks)
        elif ids:
            self.told.emit(tr("Nothing of this asks to be acknowledged."))

    def acknowledge_with_note(self, ids: Sequence[str]) -> None:
        self._ask(
            ReasonDialog(tr("Acknowledge"), about_text(self._of(ids)), tr("Acknowledge"), tr("Note"), self._window, must=False),
            lambda text: self._board.acknowledge(ids, text),
        )  # fmt: skip

    @Slot(object)
    def shelve(self, ids: Sequence[str], seconds: int = 0) -> None:
        role = self._board.actor().role
        longest = MAX_SHELF_S.get(role)
        if longest is None:
            self.told.emit(tr("The role {role} may not shelve alarms.", role=role))
            return
        alarms = self._of(ids)
        if alarms:
            dialog = ShelveDialog(alarms, longest, self._window, seconds)
            dialog.shelve_wanted.connect(lambda span_s, why, kind: self._board.shelve(ids, span_s, why, kind))
            self._ask(dialog)

    @Slot(object)
    def service(self, ids: Sequence[str]) -> None:
        """Out of service, or back where all of them are out."""
        alarms = self._of(ids)
        if alarms and all(a.state is State.OOSRV for a in alarms):
            self._board.put_back(ids)
        elif alarms:
            self._ask(
                ReasonDialog(
                    tr("Take out of service"), about_text(alarms), tr("Take out"), tr("Why it goes out of service"), self._window
                ),
                lambda text: self._board.take_out(ids, text),
            )  # fmt: skip

    def _of(self, ids: Sequence[str]) -> list[Alarm]:
        return [alarm for i in ids if (alarm := self._board.alarms.get(i)) is not None]

    def _ask(self, dialog: ReasonDialog, done: Callable[[str], object] | None = None) -> None:
        self.dialog = dialog
        if done is not None:
            dialog.wanted.connect(done)
        dialog.finished.connect(self._on_dialog_done)
        dialog.open()

    @Slot(int)
    def _on_dialog_done(self, _code: int) -> None:
        self.dialog = None
        self._home.setFocus(Qt.FocusReason.OtherFocusReason)

    def actions_of(self, ids: Sequence[str], parent: QMenu) -> list[QAction]:
        """What can be done with these, each with its key in the table."""
        alarms = self._of(ids)
        if not alarms:
            return []
        made: list[QAction] = []

        def add(text: str, key: str, run: Callable[[], object], *, is_on: bool = True) -> None:
            action = QAction(text, parent)
            if key:
                action.setShortcut(QKeySequence(key))  # shown; the table takes the key itself
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setEnabled(is_on)
            action.triggered.connect(lambda _on=False: run())
            if key in _ACTS:
                marked(action, _ACTS[key])
            made.append(action)

        one = alarms[0]
        away = {a.state for a in alarms}
        add(
            tr("Acknowledge"),
            "A",
            lambda: self.acknowledge(ids),
            is_on=any(a.state.is_annunciated for a in alarms),
        )
        add(tr("Acknowledge with a note…"), "", lambda: self.acknowledge_with_note(ids), is_on=any(a.state.is_annunciated for a in alarms))  # fmt: skip
        add(tr("Shelve…"), "S", lambda: self.shelve(ids), is_on=not away <= {State.OOSRV, State.DSUPR})
        add(tr("Take off the shelf"), "U", lambda: self._board.unshelve(ids), is_on=State.SHLVD in away)
        is_out = away == {State.OOSRV}
        add(tr("Return to service") if is_out else tr("Take out of service…"), "O", lambda: self.service(ids))
        add(tr("Reset"), "R", lambda: self._board.reset(ids), is_on=any(a.is_latched for a in alarms))
        add(tr("Go there"), "Return", lambda: self.went.emit(one), is_on=len(alarms) == 1)
        add(tr("Trend around it"), "T", lambda: self.trend_asked.emit(one), is_on=len(alarms) == 1)
        return made
