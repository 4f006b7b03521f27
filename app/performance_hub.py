"""The performance page at work: read beside the window when it is opened, when a period is chosen, and every few minutes.

The figures are of the live alarms, whatever the window shows.   Part of the composition root.   Thread: GUI; journal and
history are read on the reader's lane for slow work.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence

from app.alarm_sheet import sheet_of
from app.alarms.sheet import Sheet
from app.journal.store import JournalError
from app.model.language import tr
from app.model.times import wall_ns
from widgets.dock import dock_beside, show_beside
from widgets.performance_panel import PerformancePanel

if TYPE_CHECKING:
    from app.window import Desk

EACH_MS = 5 * 60_000
SHORTCUT = "Ctrl+Shift+R"


class PerformanceHub(QObject):
    rule_wanted = Signal(str)  # id of a rule whose editor is asked for
    draft_wanted = Signal(str, object)  # and Advice that is to be drafted in it

    def __init__(self, desk: Desk, now_ns: Callable[[], int] = wall_ns) -> None:
        super().__init__(desk)
        self._desk, self._now_ns = desk, now_ns
        district = desk.session.opened.district
        self.panel = PerformancePanel(district.zone, district.synthetic)
        self.dock = dock_beside(
            desk.window, desk.window.docks["trends"], "performance", tr("Alarm performance"), self.panel
        )
        self.action = self.dock.toggleViewAction()
        self.action.setShortcut(QKeySequence(SHORTCUT))
        self.action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        desk.window.menus.add_panel(self.action)
        self._timer = QTimer(self)
        self._timer.setInterval(EACH_MS)
        self._timer.timeout.connect(self.look)
        self._is_ready = False
        self._connect()

    def _connect(self) -> None:
        session = self._desk.session
        self.dock.visibilityChanged.connect(self._on_visible)
        session.ready.connect(self._on_ready)
        session.closing.connect(self._timer.stop)
        self.panel.period_chosen.connect(self.look)
        self.panel.rule_wanted.connect(self.rule_wanted)
        self.panel.draft_wanted.connect(self.draft_wanted)
        self.panel.alarm_chosen.connect(self.show_alarm)

    @Slot()
    def open(self) -> None:
        show_beside(self._desk.window, self._desk.window.docks["trends"], self.dock)

    @Slot(str)
    def show_alarm(self, alarm: str) -> None:
        """Where it is, in the city and the inspector."""
        catalogue = self._desk.session.opened.catalogue
        subject = alarm.partition(":")[2]
        row = catalogue.row_or_none(subject)
        ident = catalogue.signals[row].asset if row is not None else subject
        if catalogue.has_asset(ident):
            self._desk.select("asset", ident)

    @Slot()
    def _on_ready(self) -> None:
        self._is_ready = True
        self.look()

    @Slot(bool)
    def _on_visible(self, is_visible: bool) -> None:
        if is_visible:
            self._timer.start()
            self.look()
        else:
            self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Read the period again. Does nothing while the page is folded away."""
        session = self._desk.session
        journal = session.alarms.journal
        if not self._is_ready or journal is None or self.dock.isHidden():
            return
        to_ns = self._now_ns()
        from_ns = to_ns - self.panel.period_ns
        opened, rules, historian = session.opened, session.alarms.board.rules, session.historian

        def work() -> Sheet:
            reader = journal.reader()
            try:
                return sheet_of(
                    reader,
                    historian,
                    opened.catalogue,
                    rules,
                    from_ns,
                    to_ns,
                    is_made_up=opened.district.synthetic,
                )
            except JournalError as error:
                raise ValueError(str(error)) from error
            finally:
                journal.done_with(reader)

        session.reads.ask("performance", work, self.panel.show_sheet, self._on_failed, lane="panels")

    def _on_failed(self, words: str) -> None:
        self.panel.show_trouble(
            tr("The journal cannot be read"), f"{words[:1].upper()}{words[1:].rstrip('.')}."
        )
