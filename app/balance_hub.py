"""The Balance panel at work: figures of the chosen period, computed beside the window, following the playhead.

"Now" reads the snapshot that every view gets; periods read the history on a lane, the newest question wins, at most every
few seconds. LIVE, REPLAY and SCENARIO are the same to it.   Part of the composition root.   Thread: GUI.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence

from app.energy.indicators.balance_view import Asked, BalanceState, BalanceView
from app.energy.indicators.contract import Scope, Subject
from app.energy.indicators.energies import layout_of
from app.energy.indicators.kinds import Kind
from app.energy.indicators.moment import MomentReader
from app.history.contract import Historian
from app.kept_series import kept
from app.model.asset import AssetKind
from app.model.language import tr
from app.model.snapshot import Snapshot
from app.model.times import HOUR_NS, to_datetime
from app.past_energies import period_of, read_energies, step_for
from widgets.balance_panel import BalancePanel
from widgets.dock import dock_beside, show_beside

if TYPE_CHECKING:
    from app.window import Desk
    from app.year_plan import YearPlan

NOW_MS = 1000
LATE_MS = 200
PERIOD_MS = 5000
"""How often a period is read again while time goes on; a jump or a choice is answered at once."""


class BalanceHub(QObject):
    figure_asked = Signal(object)  # Indicator: from what?

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        opened = desk.session.opened
        catalogue, district = opened.catalogue, opened.district
        self._catalogue, self._district = catalogue, district
        self._layout = layout_of(catalogue)
        self._moment = MomentReader(catalogue, self._layout, district.currency)
        areas = list(
            dict.fromkeys(a.area for a in catalogue.assets if a.kind is AssetKind.BUILDING and a.area)
        )
        self.panel = BalancePanel(areas, _kind(district.tables.get("kpi", {})))
        self.dock = dock_beside(
            desk.window, desk.window.docks["trends"], "balance", tr("Balance"), self.panel
        )
        self.action = self.dock.toggleViewAction()
        self.action.setShortcut(QKeySequence("Ctrl+7"))
        self.action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        desk.window.menus.add_panel(self.action)
        self.state = BalanceState()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self._on_late)
        self._plan: YearPlan | None = None
        self._plan_year = 0
        self._shown: tuple[str, Asked] | None = None
        self._view = BalanceView(district.zone, district.synthetic)
        self._asked_at = -1
        self._memory: tuple[Historian, Historian] | None = None
        self._connect()

    def _connect(self) -> None:
        desk, keeper = self._desk, self._desk.session.timekeeper
        self.panel.asked.connect(self.look)
        self.panel.figure_asked.connect(self.figure_asked)
        keeper.snapshot_changed.connect(self._on_snapshot)
        desk.session.ready.connect(self.look)
        desk.session.closing.connect(self._timer.stop)
        desk.session.closing.connect(self._late.stop)
        desk.selection_changed.connect(self._on_selection)
        desk.window.style_chosen.connect(self._on_style)
        self.dock.visibilityChanged.connect(self._on_visible)
        self._on_style(str(desk.state.get("style")))

    @Slot()
    def open(self) -> None:
        show_beside(self._desk.window, self._desk.window.docks["trends"], self.dock)
        self.look()

    @Slot(str)
    def _on_style(self, style: str) -> None:
        """An operator's eye is drawn by what moves: flows move in the presentation style only."""
        self.panel.sankey.set_animated(style == "presentation")

    @Slot(bool)
    def _on_visible(self, is_shown: bool) -> None:
        if is_shown:
            self.look()

    @Slot(object)
    def _on_selection(self, ident: str | None) -> None:
        found = next(
            (
                a
                for a in self._catalogue.assets
                if a.kind is AssetKind.BUILDING and ident in (a.building, a.id)
            ),
            None,
        )
        if found is None:
            self.panel.set_building(None)
        else:
            self.panel.set_building(Subject(Scope.BUILDING, found.id), found.name)

    @Slot(object)
    def _on_snapshot(self, snapshot: Snapshot) -> None:
        """At once after a jump, else when the time has come."""
        if self.dock.isHidden() or self._timer.isActive():
            return
        far = abs(snapshot.t_ns - self._asked_at) > HOUR_NS
        self._timer.start(0 if far else NOW_MS if self.panel.period == "now" else PERIOD_MS)

    @Slot()
    def look(self) -> None:
        if self.dock.isHidden():
            return
        keeper = self._desk.session.timekeeper
        self._asked_at = keeper.playhead.t_ns
        asked, view, plan = self.panel.wanted, self._view, self._plan
        is_other = (self.panel.period, asked) != self._shown
        self._shown = (self.panel.period, asked)
        if self.panel.period == "now":
            self._show(view.of(self._moment.of(keeper.snapshot), asked))
            return
        from_ns, to_ns = self._span()
        reads = self._desk.session.reads
        catalogue, layout, currency = self._catalogue, self._layout, self._district.currency
        known_at = keeper.playhead.known_at_ns

        def work() -> BalanceState:
            energies = read_energies(
                self._remembered(reads.historian), catalogue, from_ns, to_ns, step_for(to_ns - from_ns), layout=layout, currency=currency,
                known_at_ns=known_at,
            )  # fmt: skip
            return view.of(energies, asked, plan)

        if is_other:
            self._late.start(LATE_MS)  # never an old period's figures under a new one's name
        reads.ask("balance", work, self._show, self._on_trouble, lane="panels")

    def _remembered(self, historian: Historian) -> Historian:
        """Of the day so far only what is new is read.   Thread: the one of the lane."""
        if self._memory is None or self._memory[0] is not historian:
            self._memory = historian, kept(historian)
        return self._memory[1]

    @Slot()
    def _on_late(self) -> None:
        self.panel.show_state(BalanceState(why=tr("Reading the history …")))

    def _span(self) -> tuple[int, int]:
        head = self._desk.session.timekeeper.playhead
        if self.panel.period != "shown":
            return period_of(self.panel.period, head.t_ns, self._district.zone)
        if head.loop is not None:
            return head.loop
        from_ns, to_ns = self._desk.window.timeline.view()
        return from_ns, max(min(to_ns, head.bounds[1]), from_ns + 1)

    def _show(self, state: BalanceState) -> None:
        self._late.stop()
        self.state = state
        if self.panel.period != "now":
            self._ask_plan()  # after the figures, which a person waits for
        self.panel.show_state(state)

    @Slot()
    def _ask_plan(self) -> None:
        """Once a year: half a second of the year's run, beside the window."""
        year = to_datetime(self._desk.session.timekeeper.playhead.t_ns, self._district.zone).year
        if year == self._plan_year or self.dock.isHidden():
            return
        self._plan_year = year
        opened = self._desk.session.opened

        def work() -> YearPlan | None:
            from app.energy.planning.checks import PlanningError
            from app.year_plan import year_plan  # brings pvlib: not before the first frame

            try:
                return year_plan(opened, year)
            except PlanningError:
                return None  # a district that cannot be planned shows its balance without a plan

        def found(plan: YearPlan | None) -> None:
            self._plan = plan
            self.look()

        self._desk.session.reads.ask("plan", work, found, lane="panels")

    @Slot(str)
    def _on_trouble(self, text: str) -> None:
        self._show(BalanceState(why=tr("The period cannot be read: {text}", text=text)))


def _kind(table: object) -> Kind:
    word = table.get("ped_type", "dynamic") if isinstance(table, dict) else "dynamic"
    return Kind(word) if word in [k.value for k in Kind] else Kind.DYNAMIC
