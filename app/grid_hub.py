"""The electric network at work: solved for the moment shown, drawn in the ground, and judged against its limits.

Follows the playhead, LIVE and REPLAY alike: while the layer is shown at most once a second, else every quarter of a minute,
so that a broken limit is told though nobody looks. Reading, solving and the ribbons' shape are made beside the window.
    hub.judged.connect(...)          # GridJudgement of every solved moment: what is beyond its limit, since when
Part of the composition root.   Thread: GUI; the work is done on the reader's lane.   Units: pu, %, ns.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence

from app.energy.network.limits import Limit
from app.energy.network.reading import NetworkPlan, read_network
from app.energy.network.state import GridState, GridWatch, Standing, standing
from app.energy.network.words import cable_lines, cable_more, head_of, violation_line
from app.model.language import tr
from app.model.playhead import Mode
from app.model.snapshot import Snapshot
from maps.cable_ribbons import Shape, Way
from maps.cable_ways import ways_on
from maps.cables import LAYER, SCALES, CablePicture, LimitMark, Shown
from maps.camera import Vec3, pose_around
from widgets import icons
from widgets.grid_key import GridCard, GridKey, GridWords
from widgets.scene_view import SceneView

if TYPE_CHECKING:
    from app.window import Desk

FILE = "network.json"
EACH_MS, HIDDEN_MS = 1000, 15_000
MOST_MARKS = 60


@dataclass(frozen=True, slots=True, eq=False)
class GridJudgement:
    """state: of the moment.   standing: what is near or beyond its limit, worst first, and since when.   mode: whose moment."""

    state: GridState
    standing: tuple[Standing, ...]
    mode: Mode


@dataclass(frozen=True, slots=True, eq=False)
class _Loaded:
    watch: GridWatch
    ways: tuple[Way, ...]
    shape: Shape
    node_places: dict[str, Vec3]


class GridHub(QObject):
    judged = Signal(object)  # GridJudgement

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.path = desk.session.opened.district.folder / FILE
        self.state: GridState | None = None
        self.standing: tuple[Standing, ...] = ()
        self.shown = Shown.LOADING
        self._loaded: _Loaded | None = None
        self._is_loading = self._is_due = False
        self._told: frozenset[tuple[Limit, str]] = frozenset()
        self.key, self.card_key = GridKey(), GridKey()
        self.key.hide()
        others = [frame for frame in (desk.legend, desk.air.card) if frame is not None]
        self.card = GridCard(self.card_key, desk.view, others)
        self.action = QAction(icons.icon("feeder", "dim", "text"), tr("Electric network"), self)
        self.action.setCheckable(True)
        self.action.setShortcut(QKeySequence("Ctrl+Shift+G"))
        self.action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self.action.toggled.connect(self.switch)
        desk.window.menus.add_panel(self.action)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._on_due)
        if not self.path.is_file():
            self.action.setEnabled(False)
            self.action.setToolTip(tr("This district has no {file}", file=FILE))
            return
        desk.layers.add_row(self.key)
        self._connect()

    def _connect(self) -> None:
        desk = self._desk
        for key in (self.key, self.card_key):
            key.chosen.connect(self.choose)
            key.asked.connect(self.show_element)
        desk.layers.changed.connect(self._on_layers)
        desk.session.timekeeper.snapshot_changed.connect(self._on_snapshot)
        desk.session.ready.connect(self.load)
        desk.session.closing.connect(self._wait.stop)
        desk.view.hovered.connect(self._on_hovered)
        desk.view.picked.connect(self._on_picked)
        desk.window.docks["layers"].visibilityChanged.connect(self._show_card)

    # -- reading it once -----------------------------------------------------------------------------------------------

    @Slot()
    def load(self) -> None:
        """Read the file and lay the cables on the ground, beside the window. Called again it does nothing."""
        if self._loaded is not None or self._is_loading:
            return
        self._is_loading = True
        opened, city, path = self._desk.session.opened, self._desk.scene.city, self.path

        def work() -> _Loaded:
            plan = read_network(path)
            net, origin = plan.network, opened.district.origin
            ways, shape = ways_on(
                city, origin, net.lines.ids, net.lines.routes or ((np.empty((0, 2)),) * len(net.lines.ids)),
                net.rated_kv[net.lines.start], net.lines.rated_a,
            )  # fmt: skip
            return _Loaded(GridWatch(plan, opened.catalogue), ways, shape, _node_places(plan, ways))

        self._desk.session.reads.ask("grid:load", work, self._on_loaded, self._on_failed, lane="ahead")

    def _on_loaded(self, loaded: _Loaded) -> None:
        self._loaded, self._is_loading = loaded, False
        self._desk.scene.cables.put(loaded.ways, loaded.shape)
        self._desk.layers.refresh()
        if self.action.isChecked():
            self.switch(True)
        self.refresh()

    def _on_failed(self, text: str) -> None:
        self._is_loading = False
        self.action.setEnabled(False)
        self._desk.window.status.show_notice(tr("The electric network is not shown: {text}", text=text))

    @property
    def plan(self) -> NetworkPlan | None:
        return None if self._loaded is None else self._loaded.watch.plan

    # -- asked by hands ------------------------------------------------------------------------------------------------

    @Slot(bool)
    def switch(self, is_on: bool) -> None:
        """As in the layer tree."""
        if self._loaded is None:
            self.load()
            return
        if self._desk.scene.cables.is_visible != is_on:
            self._desk.scene.set_layer_visible(LAYER, is_on)
            self._desk.layers.refresh()
            self._desk.view.redraw()
            self._on_layers()

    @Slot(object)
    def choose(self, shown: Shown) -> None:
        self.shown = shown
        for key in (self.key, self.card_key):
            key.show_quantity(shown)
        self._show()

    @Slot(str)
    def show_element(self, element: str) -> None:
        """Fly to a cable, transformer or node; a cable is outlined."""
        place = self._place_of(element)
        if place is None or self._loaded is None:
            return
        self.switch(True)
        ids = self._loaded.watch.plan.network.lines.ids
        self._desk.scene.cables.choose(ids.index(element) if element in ids else None)
        view = self._desk.view
        if isinstance(view, SceneView):  # not where the city cannot be drawn
            view.fly(pose_around(place, 260.0, 20.0, 48.0))
        self._show_words()

    @Slot()
    def _on_layers(self) -> None:
        cables = self._desk.scene.cables
        if self._loaded is not None:
            self.action.setChecked(cables.is_visible)
        self.key.setVisible(cables.is_visible)
        self._show_card()
        if cables.is_visible:
            self.refresh()

    @Slot()
    def _show_card(self) -> None:
        is_wanted = self._desk.scene.cables.is_visible and self._desk.window.docks["layers"].isHidden()
        self.card.setVisible(is_wanted)
        if is_wanted:
            self.card.place()

    # -- the moment ----------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_snapshot(self, _snapshot: Snapshot) -> None:
        if self._loaded is None:
            return
        if self._wait.isActive():
            self._is_due = True
        else:
            self.refresh()

    @Slot()
    def _on_due(self) -> None:
        if self._is_due:
            self.refresh()

    def refresh(self) -> None:
        """Solve the moment shown."""
        if self._loaded is None:
            return
        keeper, watch = self._desk.session.timekeeper, self._loaded.watch
        snapshot, mode = keeper.snapshot, keeper.playhead.mode
        self._is_due = False
        self._wait.start(EACH_MS if self._desk.scene.cables.is_visible else HIDDEN_MS)
        self._desk.session.reads.ask(
            "grid", lambda: watch.at(snapshot), lambda state: self._on_state(state, mode), self._on_trouble
        )

    def _on_state(self, state: GridState, mode: Mode) -> None:
        before = self.state
        self.standing = standing(self.standing, before.t_ns if before is not None else None, state)
        self.state = state
        self._show()
        if mode is Mode.LIVE:
            self._tell()
        self.judged.emit(GridJudgement(state, self.standing, mode))

    def _on_trouble(self, text: str) -> None:
        self._desk.window.status.show_news(tr("The electric network cannot be solved: {text}", text=text))

    def _tell(self) -> None:
        """A limit that is broken and was not at the last look."""
        beyond = [s.violation for s in self.standing if not s.violation.is_near]
        new = [v for v in beyond if (v.limit, v.element) not in self._told]
        self._told = frozenset((v.limit, v.element) for v in beyond)
        if new:
            line = violation_line(new[0], self._desk.session.opened.catalogue)
            more = tr(", and {count} more", count=len(new) - 1) if len(new) > 1 else ""
            self._desk.window.status.show_news(
                tr("Network beyond its limits. {line}{more}", line=line, more=more)
            )

    # -- showing -------------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        if self._loaded is None:
            return
        if self._desk.scene.cables.show(self._picture()):
            self._desk.view.redraw()
        self._show_words()

    def _picture(self) -> CablePicture | None:
        state, plan = self.state, self.plan
        if plan is None or state is None or state.flow is None:
            return None
        lines, flow = plan.network.lines, state.flow
        grey = np.full(len(lines.ids), np.nan)
        start = end = grey
        if state.is_enough and self.shown is Shown.LOADING:
            start = end = np.where(flow.is_fed[lines.end] & lines.closed, flow.line_pct, np.nan)
        elif state.is_enough and self.shown is Shown.VOLTAGE:
            start, end = flow.voltage_pu[lines.start], flow.voltage_pu[lines.end]
        marks = []
        for one in self.standing[:MOST_MARKS]:
            place = self._place_of(one.violation.element)
            if place is not None:
                marks.append(LimitMark(place, one.violation.is_near))
        return CablePicture(start, end, SCALES[self.shown], tuple(marks))

    def _show_words(self) -> None:
        plan, catalogue = self.plan, self._desk.session.opened.catalogue
        if plan is None or not self._desk.scene.cables.is_visible:
            return
        row = self._desk.scene.cables.chosen
        lines: tuple[str, ...] = ()
        if row is not None:
            parts = (*cable_lines(plan, catalogue, row, self.state), cable_more(plan, row, self.state))
            lines = tuple(part for part in parts if part)
        broken = tuple(
            (s.violation.element, violation_line(s.violation, catalogue), s.violation.is_near)
            for s in self.standing
        )
        head = head_of(self.state) if self.state is not None else tr("Not solved yet")
        sure = self.state.words if self.state is not None else ""
        note = tr("Synthetic network") if "synthetic" in plan.network.note else plan.network.note
        for key in (self.key, self.card_key):
            key.show_words(GridWords(head, sure, lines, broken, note))
        self._show_card()

    def _place_of(self, element: str) -> Vec3 | None:
        """Middle of a cable, place of a node or of a transformer's lower node."""
        if self._loaded is None:
            return None
        net, ways = self._loaded.watch.plan.network, self._loaded.ways
        if element in net.lines.ids:
            points = ways[net.lines.ids.index(element)].points
            x, y, z = points[len(points) // 2] if len(points) else (0.0, 0.0, 0.0)
            return (float(x), float(y), float(z)) if len(points) else None
        if element in net.transformers.ids:
            element = net.node_ids[int(net.transformers.low[net.transformers.ids.index(element)])]
        return self._loaded.node_places.get(element)

    # -- pointer -------------------------------------------------------------------------------------------------------

    def _under(self, hit: object) -> int | None:
        if hit is None or getattr(hit, "kind", "") != "ground":
            return None
        x, y, _ = hit.xyz_scene  # type: ignore[attr-defined]
        return self._desk.scene.cables.at(x, y, max(4.0, self._desk.scene.pose().distance_m / 200.0))

    @Slot(object, object)
    def _on_hovered(self, hit: object, place: QPoint) -> None:
        row, plan = self._under(hit), self.plan
        if row is not None and plan is not None:
            words = cable_lines(plan, self._desk.session.opened.catalogue, row, self.state)
            self._desk.hover.show_words(*words, place)

    @Slot(object)
    def _on_picked(self, hit: object) -> None:
        if not self._desk.scene.cables.is_visible:
            return
        row = self._under(hit)
        if self._desk.scene.cables.choose(row):
            self._desk.view.redraw()
        plan, catalogue = self.plan, self._desk.session.opened.catalogue
        if row is not None and plan is not None and catalogue.has_asset(plan.network.lines.ids[row]):
            self._desk.select("asset", plan.network.lines.ids[row])
        self._show_words()


def _node_places(plan: NetworkPlan, ways: tuple[Way, ...]) -> dict[str, Vec3]:
    """Of the nodes where a drawn cable ends, and of those across a transformer from one."""
    net = plan.network
    found: dict[int, Vec3] = {}
    for way, a, b in zip(ways, net.lines.start.tolist(), net.lines.end.tolist(), strict=True):
        if len(way.points):
            for node, (x, y, z) in ((a, way.points[0]), (b, way.points[-1])):
                found.setdefault(node, (float(x), float(y), float(z)))
    for a, b in zip(net.transformers.high.tolist(), net.transformers.low.tolist(), strict=True):
        for node, other in ((a, b), (b, a)):
            if node not in found and other in found:
                found[node] = found[other]
    return {net.node_ids[node]: place for node, place in found.items()}
