"""The Alarms panel: which alarms, a search and filters, the table, the journal, and the chosen one in full beside it.

    panel = AlarmPanel(board, zone, name_of, blinker); panel.show_alarm("pm25:a1.pm25")

What it is asked for it says: going there, trends, replay. Acknowledging and the like: alarm_acts.py.   Thread: GUI.   All text of alarms is plain.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSplitter,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.alarms.words import Alarm
from app.bridge.alarm_board import AlarmBoard, BoardChange
from app.model.language import mark, tr, trn
from app.model.times import wall_ns
from widgets import theme
from widgets.alarm_acts import AlarmActs
from widgets.alarm_details import AlarmDetails
from widgets.alarm_dialogs import ReasonDialog
from widgets.alarm_filter_button import FilterButton
from widgets.alarm_journal import AlarmJournal
from widgets.alarm_known import quiet_text
from widgets.alarm_model import AlarmModel, Show
from widgets.alarm_symbols import Blinker
from widgets.alarm_table import AlarmTable
from widgets.alarm_then import AlarmThen, ThenLine
from widgets.alarm_words import NameOf
from widgets.arranging import plain_label
from widgets.empty_state import EmptyState

TYPING_MS = 200
NARROW_W = 1150
JOURNAL, THEN = "journal", "then"
TABS = {
    Show.ACTIVE: mark("Active"),
    Show.UNACKED: mark("Unacknowledged"),
    Show.SHELVED: mark("Shelved"),
    Show.SUPPRESSED: mark("Suppressed"),
    Show.OUT: mark("Out of service"),
}
NOTHING = {
    Show.ACTIVE: (mark("No alarms"), mark("What asks for attention stands here, the most urgent on top.")),
    Show.UNACKED: (mark("Nothing to acknowledge"), mark("New alarms stand here until somebody acknowledges them.")),
    Show.SHELVED: (mark("Nothing is shelved"), mark("Choose an alarm and press S: it rests for a time, with a reason, and comes back by itself.")),
    Show.SUPPRESSED: (mark("Nothing is suppressed"), mark("A rule may say while what its alarm means nothing; such alarms stand here meanwhile.")),
    Show.OUT: (mark("Nothing is out of service"), mark("An engineer takes an alarm out of service with O, with a reason, and returns it the same way.")),
}  # fmt: skip
FOLDS_SHOWN = 3


class AlarmPanel(QWidget):
    went = Signal(object)  # Alarm: fly there, select it
    trend_asked = Signal(object)  # Alarm
    told = Signal(str)  # a sentence for the status line

    def __init__(
        self,
        board: AlarmBoard,
        zone: ZoneInfo,
        name_of: NameOf,
        blinker: Blinker,
        parent: QWidget | None = None,
        *,
        now: Callable[[], int] = wall_ns,
    ) -> None:
        super().__init__(parent)
        self._board = board
        self._rules = {rule.id: rule for rule in board.rules}
        self.model = AlarmModel(zone, name_of, lambda: self._rules, now)
        self.model.setParent(self)  # ends with the panel, and with it what is connected to it
        self.table = AlarmTable(self.model, blinker)
        self.details = AlarmDetails(zone, name_of, blinker, now=now)
        self.journal = AlarmJournal(zone, name_of)
        self.then = AlarmThen()
        self.tabs = QButtonGroup(self)
        self.search = QLineEdit()
        self.narrow = FilterButton(board)
        self.folded = QToolButton()
        self.note = plain_label("", "label", is_dim=True)
        self.empty = EmptyState("bell", "", "")
        self.acts = AlarmActs(board, window=self, home=self.table)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._lay_out()
        self._connect()
        self.model.show_all(board.alarms.values())
        self._on_flood(board.flood)
        self._show_filter()

    # -- how it is put together ----------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(tr("Search alarms"))
        self.search.setAccessibleName(tr("Search alarms"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(64)
        self.search.setMaximumWidth(200)
        line = QHBoxLayout()
        line.setContentsMargins(theme.S, theme.XS, theme.S, theme.XS)
        line.setSpacing(2)
        others = ((JOURNAL, mark("Journal")), (THEN, mark("HIST")))
        for place, (show, words) in enumerate((*TABS.items(), *others)):
            button = QToolButton()
            button.setText(tr(words))
            button.setCheckable(True)
            button.setChecked(show is Show.ACTIVE)
            button.setProperty("flat", True)
            self.tabs.addButton(button, place)
            line.addWidget(button)
            if show == THEN:
                button.setToolTip(tr("The alarms of the moment shown, from the journal"))
                button.setAccessibleName(tr("Alarms of the moment shown"))
                button.hide()
        self.folded.setProperty("flat", True)
        self.folded.setCheckable(True)
        self.folded.hide()
        line.addStretch(1)
        for widget in (self.note, self.folded, self.narrow, self.search):
            line.addWidget(widget)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        stack = QWidget()
        self._stack = QStackedLayout(stack)
        for widget in (self.empty, self.table, self.journal, self.then):
            self._stack.addWidget(widget)
        column.addWidget(stack, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.details)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([680, 340])
        self.details.setMinimumWidth(250)
        self._left = left
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(split)
        self.setMinimumHeight(150)

    def _connect(self) -> None:
        board, table, details = self._board, self.table, self.details
        board.changed.connect(self._on_changed)
        board.flood_changed.connect(self._on_flood)
        board.rules_changed.connect(self._on_rules)
        board.knowledge_changed.connect(lambda _known: self._show_rows())
        self.tabs.idClicked.connect(lambda _place: self._show_filter())
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self._typing.timeout.connect(self._show_filter)
        self.narrow.changed.connect(self._show_filter)
        self.narrow.cleared.connect(self._on_cleared)
        self.folded.toggled.connect(self._on_folded)
        self.model.counted.connect(self._show_counts)
        self.model.rowsInserted.connect(lambda *_: self._show_rows())
        self.model.rowsRemoved.connect(lambda *_: self._show_rows())
        self.model.modelReset.connect(self._show_rows)
        table.chosen.connect(self._on_chosen)
        table.opened.connect(self.went)
        table.trend_asked.connect(self.trend_asked)
        table.acknowledged.connect(self.acts.acknowledge)
        table.shelve_asked.connect(self.acts.shelve)
        table.unshelved.connect(self._board.unshelve)
        table.service_asked.connect(self.acts.service)
        table.reset_asked.connect(self._board.reset)
        table.menu_asked.connect(self._open_menu)
        self.acts.told.connect(self.told)
        self.acts.went.connect(self.went)
        self.acts.trend_asked.connect(self.trend_asked)
        details.acted.connect(self._on_acted)
        details.alarm_asked.connect(self.show_alarm)
        self.journal.alarm_chosen.connect(self._on_journal_alarm)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the filter is a sign alone, unless it says what it leaves."""
        super().resizeEvent(event)
        self._show_narrow()

    def _show_narrow(self) -> None:
        self.narrow.show_narrow(self.width() < NARROW_W and self.model.filter.is_open)

    # -- asked from outside --------------------------------------------------------------------------------------------

    @property
    def shown(self) -> Show | str:
        place = self.tabs.checkedId()
        return (*TABS, JOURNAL, THEN)[place]

    @Slot(str)
    def show_alarm(self, ident: str) -> bool:
        """Choose it, in whatever list it stands. False where it is quiet again."""
        alarm = self._board.alarms.get(ident)
        if alarm is None:
            return False
        if not self.table.choose(ident) or not isinstance(self.shown, Show):
            home = next(s for s in (Show.ACTIVE, *list(Show)[2:]) if alarm.state in s.states)
            self.open_tab(home)
            if not self.table.choose(ident):
                self.search.clear()
                self.narrow.clear()
                self._show_filter()
                self.folded.setChecked(True)
                self.table.choose(ident)
        return True

    def open_tab(self, show: Show | str) -> None:
        place = (*TABS, JOURNAL, THEN).index(show)
        self.tabs.button(place).setChecked(True)
        self._show_filter()

    def show_then(self, lines: Sequence[ThenLine] | None) -> None:
        """The alarms of the moment that is shown; None while the window is live, and nothing of it stands here."""
        tab = self.tabs.button(len(TABS) + 1)
        tab.setVisible(lines is not None)
        tab.setText(tr("HIST {n}", n=len(lines)) if lines else tr("HIST"))
        self.then.show_then(lines or ())
        if lines is None and self.shown == THEN:
            self.open_tab(Show.ACTIVE)
        elif self.shown == THEN:
            self._show_filter()

    # -- what a person does: alarm_acts.py -----------------------------------------------------------------------------

    @property
    def dialog(self) -> ReasonDialog | None:
        """The one that is open."""
        return self.acts.dialog

    @Slot(str)
    def _on_acted(self, what: str) -> None:
        """A button of the details."""
        alarm = self.details.alarm
        if alarm is None:
            return
        ids = (alarm.id,)
        {
            "acknowledge": lambda: self.acts.acknowledge(ids),
            "note": lambda: self.acts.acknowledge_with_note(ids),
            "shelve": lambda: self.acts.shelve(ids),
            "unshelve": lambda: self._board.unshelve(ids),
            "service": lambda: self.acts.service(ids),
            "reset": lambda: self._board.reset(ids),
            "go": lambda: self.went.emit(alarm),
            "trend": lambda: self.trend_asked.emit(alarm),
        }.get(what, lambda: None)()

    # -- news ----------------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_changed(self, change: BoardChange) -> None:
        self.model.apply(change)
        shown = self.details.alarm
        if shown is not None:
            now = self._board.alarms.get(shown.id)
            if now is None and shown.id in change.gone:
                self.details.show_gone()
            elif now is not None and now != shown:
                self.details.update_alarm(now, self._rules.get(now.rule))
        if change.changes and self.shown == JOURNAL:
            self.journal.look()

    @Slot(object)
    def _on_flood(self, flood: object) -> None:
        first = getattr(flood, "first", "") if flood is not None else ""
        self.model.show_flood(first, folds_low=not self.folded.isChecked())
        self._show_counts()

    @Slot(bool)
    def _on_folded(self, shows: bool) -> None:
        self.model.show_flood(self.model.first, folds_low=not shows)
        self._show_counts()

    @Slot(object)
    def _on_rules(self, rules: Sequence[object]) -> None:
        self._rules = {rule.id: rule for rule in rules}  # type: ignore[attr-defined]

    @Slot()
    def _show_counts(self) -> None:
        counts = self.model.counts()
        for place, (show, words) in enumerate(TABS.items()):
            n, button = counts[show], self.tabs.button(place)
            if n and not button.minimumWidth():
                # room for four digits at once: else the window would be laid out anew with each, and the city drawn
                button.setText(f"{tr(words)} 9999")
                button.setMinimumWidth(button.sizeHint().width())
            button.setText(f"{tr(words)} {n}" if n else tr(words))
        folded = self.model.folded()
        n = sum(count for _, count in folded)
        self.folded.setVisible(bool(self.model.first) and (n > 0 or self.folded.isChecked()))
        if self.folded.isChecked():
            self.folded.setText(tr("Fold low ones"))
            return
        places = ", ".join(f"{place} {count}" for place, count in folded[:FOLDS_SHOWN])
        more = "…" if len(folded) > FOLDS_SHOWN else ""
        if not self.folded.minimumWidth():
            self.folded.setText(trn("{n} low folded", "{n} low folded", 9999))
            self.folded.setMinimumWidth(self.folded.sizeHint().width())
        self.folded.setText(trn("{n} low folded", "{n} low folded", n))
        self.folded.setToolTip(f"<qt>{escape(places)}{more}</qt>")
        self.folded.setAccessibleName(f"{self.folded.text()}: {places}")

    @Slot()
    def _show_filter(self) -> None:
        self._typing.stop()
        shown = self.shown
        wanted = self.narrow.filter(self.search.text())
        if shown == JOURNAL:
            self.journal.show_only(wanted.text)
            self._stack.setCurrentWidget(self.journal)
        elif shown == THEN:
            self.empty.set_text(
                tr("No alarms then"), tr("At the moment shown nothing rang, or the alarm system did not run.")
            )
            self._stack.setCurrentWidget(self.then if self.then.lines else self.empty)
        else:
            assert isinstance(shown, Show)
            self.model.show_only(shown, wanted)
            self._show_rows()
        self._show_narrow()

    @Slot()
    def _show_rows(self) -> None:
        shown = self.shown
        if not isinstance(shown, Show):
            return
        has_rows = self.model.rowCount() > 0
        if not has_rows:
            title, hint = NOTHING[shown]
            if not self.model.filter.is_open and self.model.counts()[shown]:
                title, hint = mark("Nothing fits"), mark("Search for something else, or clear the filter.")
            said = tr(title)
            if shown is Show.ACTIVE and title == NOTHING[shown][0]:
                said = quiet_text(self._board.knowledge)  # no more than is known
            self.empty.set_text(said, tr(hint))
            if not self.model.counts()[Show.ACTIVE]:
                self._on_chosen(None)
        self._stack.setCurrentWidget(self.table if has_rows else self.empty)

    @Slot(object)
    def _on_chosen(self, alarm: Alarm | None) -> None:
        if alarm is None:
            if self.details.alarm is not None and self.details.alarm.id not in self._board.alarms:
                return  # what was chosen has gone quiet: its details stay, and say so
            self.details.clear()
        elif self.details.alarm is None or alarm.id != self.details.alarm.id:
            self.details.show_alarm(alarm, self._rules.get(alarm.rule))
        elif alarm != self.details.alarm:
            self.details.update_alarm(alarm, self._rules.get(alarm.rule))

    @Slot(str)
    def _on_journal_alarm(self, ident: str) -> None:
        alarm = self._board.alarms.get(ident)
        if alarm is not None:
            self._on_chosen(alarm)

    @Slot()
    def _on_cleared(self) -> None:
        self.search.clear()
        self._show_filter()

    @Slot(QPoint)
    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in self.acts.actions_of(self.table.selected(), menu):
            menu.addAction(action)
        menu.popup(place)
