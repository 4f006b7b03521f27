"""The Forecast panel at work: made anew each quarter of an hour while it is in sight, and for each replayed moment.

LIVE: what was forecast is kept and judged as time goes on. REPLAY: only what was known then (`known_at` of the playhead),
with what came since drawn over it. Nothing is read while the panel is folded away.
Part of the composition root.   Thread: GUI; the history is read on the reader's lane for slow work.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence

from app.energy.forecast.contract import Outlook
from app.energy.forecast.tracker import Tracker
from app.model.language import mark, tr
from app.model.playhead import Mode, Playhead
from widgets.dock import dock_beside, show_beside
from widgets.forecast_panel import QUANTITIES, ForecastPanel

if TYPE_CHECKING:
    from app.window import Desk

EACH_MS = 1000
SETTLES_MS = 400  # a playhead that is dragged comes to rest first
AGAIN = 30  # looks that are let pass after a failure
STEP_NS = 900 * 10**9
NO_SCENARIO = mark("A scenario is computed, not measured: LIVE and REPLAY have forecasts.")
Moment = tuple[Mode, int, int | None]


class ForecastHub(QObject):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        district = desk.session.opened.district
        self.panel = ForecastPanel(district.zone, QUANTITIES, district.synthetic)
        self.dock = dock_beside(
            desk.window, desk.window.docks["trends"], "forecast", tr("Forecast"), self.panel
        )
        self.action = self.dock.toggleViewAction()
        self.action.setShortcut(QKeySequence("Ctrl+Shift+F"))
        self.action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        desk.window.menus.add_panel(self.action)
        self._shown: Moment | None = None  # asked for, or in sight
        self._tracker: Tracker | None = None
        self._is_ready = False
        self._waits = 0
        self._is_asking = False  # one at a time: a replay that runs is followed as quickly as answers come
        self._timer = QTimer(self)
        self._timer.setInterval(EACH_MS)
        self._timer.timeout.connect(self.look)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(SETTLES_MS)
        self._rest.timeout.connect(self.look)
        self._connect()

    def _connect(self) -> None:
        session = self._desk.session
        self.dock.visibilityChanged.connect(self._on_visible)
        session.timekeeper.playhead_changed.connect(self._on_playhead)
        session.ready.connect(self._on_ready)
        session.closing.connect(self._timer.stop)
        session.closing.connect(self._rest.stop)

    @Slot()
    def _on_ready(self) -> None:
        self._is_ready = True
        self.look()

    @Slot()
    def open(self) -> None:
        show_beside(self._desk.window, self._desk.window.docks["trends"], self.dock)

    @Slot(bool)
    def _on_visible(self, is_visible: bool) -> None:
        if is_visible:
            self._timer.start()
            self.look()
        else:
            self._timer.stop()

    @Slot()
    def _on_playhead(self) -> None:
        if self._timer.isActive() and not self._desk.session.timekeeper.playhead.is_live:
            self._rest.start()

    @Slot()
    def look(self) -> None:
        """Ask for a forecast where the quarter of an hour, the mode or what is known has changed. Costs nothing else."""
        session = self._desk.session
        head = session.timekeeper.playhead
        wanted = _moment(head)
        if wanted == self._shown or self._is_asking or not self._is_ready or self.dock.isHidden():
            return
        if head.mode is Mode.SCENARIO:
            self._shown = wanted
            self.panel.show_trouble(tr(NO_SCENARIO))
            return
        if self._waits > 0:
            self._waits -= 1
            return
        self._shown, self._is_asking = wanted, True
        reads, opened, tracker = session.reads, session.opened, self._tracker

        def work() -> tuple[Outlook, Tracker]:
            from app.forecasting import outlook_of, read_known, with_what_came

            catalogue, district = opened.catalogue, opened.district
            known = read_known(reads.historian, catalogue, district, head.t_ns, known_at_ns=head.known_at_ns)
            outlook, went_on = outlook_of(known, tracker if head.is_live else None)
            if not head.is_live:
                outlook = with_what_came(outlook, reads.historian, catalogue, district, head.bounds[1])
            return outlook, went_on

        def done(answer: tuple[Outlook, Tracker]) -> None:
            self._is_asking = False
            if head.is_live:
                self._tracker = answer[1]
            if _moment(session.timekeeper.playhead)[0] is wanted[0]:
                self.panel.show_outlook(answer[0], _remark(head))

        reads.ask("forecast", work, done, self._on_failed, lane="proof")

    def _on_failed(self, words: str) -> None:
        self._is_asking, self._shown, self._waits = False, None, AGAIN
        self.panel.show_trouble(f"{words[:1].upper()}{words[1:].rstrip('.')}.")


def _moment(head: Playhead) -> Moment:
    quarter = head.t_ns // STEP_NS
    known = None if head.known_at_ns is None else head.known_at_ns // STEP_NS
    return head.mode, quarter, known


def _remark(head: Playhead) -> str:
    if head.is_live:
        return ""
    then = tr("as it had arrived then") if head.known_at_ns is not None else tr("as corrected since")
    return tr("replayed moment, data {then}; what came is drawn over it", then=then)
