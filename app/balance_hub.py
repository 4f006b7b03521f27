"""The Balance panel at work: figures of the chosen period, computed beside the window, following the playhead.

"Now" reads the snapshot that every view gets; periods read the history on a lane, the newest question wins, at most every
few seconds. LIVE, REPLAY and SCENARIO are the same to it.   Part of the composition root.   Thread: GUI.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence

from app.energy.indicators.compute import extras_of, indicators_of
from app.energy.indicators.contract import Indicators, Scope, Subject
from app.energy.indicators.energies import Energies, layout_of
from app.energy.indicators.kinds import Boundary, Kind, meets, reached, within
from app.energy.indicators.moment import MomentReader
from app.energy.indicators.period import Period
from app.energy.indicators.trend import trend_of
from app.model.asset import AssetKind
from app.model.signal import format_value
from app.model.snapshot import Snapshot
from app.model.times import HOUR_NS, format_time, to_datetime
from app.past_energies import period_of, read_energies, step_for
from widgets.balance_panel import FIGURES, BalancePanel, BalanceState
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
        self.dock = dock_beside(desk.window, desk.window.docks["trends"], "balance", "Balance", self.panel)
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
        self._shown: tuple[str, Subject, Boundary] | None = None
        self._asked_at = -1
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
        subject, boundary, wanted = (
            self.panel.wanted_subject,
            self.panel.wanted_boundary,
            self.panel.wanted_kind,
        )
        if self.panel.period == "now":
            self._shown = (self.panel.period, subject, boundary)
            self._show(self._stated(self._moment.of(keeper.snapshot), subject, boundary, wanted, is_now=True))
            return
        self._ask_plan()
        from_ns, to_ns = self._span()
        reads = self._desk.session.reads
        catalogue, layout, currency = self._catalogue, self._layout, self._district.currency
        known_at = keeper.playhead.known_at_ns

        def work() -> BalanceState:
            energies = read_energies(
                reads.historian, catalogue, from_ns, to_ns, step_for(to_ns - from_ns), layout=layout, currency=currency,
                known_at_ns=known_at,
            )  # fmt: skip
            return self._stated(energies, subject, boundary, wanted, is_now=False)

        wanted_now = (self.panel.period, subject, boundary)
        if wanted_now != self._shown:
            self._shown = wanted_now
            self._late.start(LATE_MS)  # never an old period's figures under a new one's name
        reads.ask("balance", work, self._show, self._on_trouble)

    @Slot()
    def _on_late(self) -> None:
        self.panel.show_state(BalanceState(why="Reading the history …"))

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
        self.panel.show_state(state)

    def _stated(
        self, energies: Energies, subject: Subject, boundary: Boundary, wanted: Kind, *, is_now: bool
    ) -> BalanceState:
        """Thread: any; touches nothing of Qt."""
        part = within(energies.of(subject), boundary)
        found = indicators_of(part, names=FIGURES)
        period = Period(part, extras_of(part))
        trends = {} if is_now else {name: trend_of(name, period) for name in FIGURES}
        return BalanceState(
            found, trends, self._verdict(part, boundary, wanted, is_now=is_now), self._title(found, is_now=is_now),
            self._planned(replace(found, subject=subject), boundary, is_now=is_now), self._why(part), self._district.synthetic,
        )  # fmt: skip

    def _verdict(self, part: Energies, boundary: Boundary, wanted: Kind, *, is_now: bool) -> str:
        kind = reached(part, extras_of(part), boundary)
        if kind is None:
            return "Too few sources to say which kind of district this is."
        span = "this moment" if is_now else "this period"
        sign = "as wanted" if meets(kind, wanted) else f"wanted: {wanted.value}"
        return f"{kind.value.capitalize()} in {span}: {kind.words} ({sign})."

    def _title(self, found: Indicators, *, is_now: bool) -> str:
        zone = self._district.zone
        if is_now:
            return format_time(found.to_ns, zone)
        return f"{format_time(found.from_ns, zone, seconds=False)} – {format_time(found.to_ns, zone, seconds=False)}"

    def _planned(self, found: Indicators, boundary: Boundary, *, is_now: bool) -> str:
        """What a normal year would have made of the same stretch, where the whole district is shown."""
        if is_now or self._plan is None or found.subject.scope is not Scope.DISTRICT:
            return ""
        planned = (
            self._plan.between(found.from_ns, found.to_ns) if boundary is not Boundary.FUNCTIONAL else None
        )
        if planned is None:
            return ""
        large = abs(planned) >= 10_000.0
        return f"plan {format_value(planned / 1000.0 if large else planned, 1 if large else 0)} {'MWh' if large else 'kWh'}"

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

        self._desk.session.reads.ask("balance:plan", work, found)

    def _why(self, part: Energies) -> str:
        if not part.layout.meters:
            return "Nothing here measures energy: signals.csv names no such meter for it."
        if not part.steps:
            return "Nothing was recorded in this period."
        return "No energy flows here in this period."

    @Slot(str)
    def _on_trouble(self, text: str) -> None:
        self._show(BalanceState(why=f"The period cannot be read: {text}"))


def _kind(table: object) -> Kind:
    word = table.get("ped_type", "dynamic") if isinstance(table, dict) else "dynamic"
    return Kind(word) if word in [k.value for k in Kind] else Kind.DYNAMIC
