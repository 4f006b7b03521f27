"""A scenario in the city: entered when one is shown, left by L, Esc, the banner or the bar, and then without a trace.

    hub = ScenarioSceneHub(desk)             # listens to desk.scenarios.shown_changed

While it is shown the mode is SCENARIO, the live alarms stay live, and the sun is that of the day and hour that the bar says.
Shapes are made on the reader's thread; of two scenarios in a row the newer counts.   Part of the composition root.   Thread: GUI.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence

from app.model.language import tr
from app.model.playhead import Mode, Playhead
from app.scenario_scene import RESULTS, planned_of, values_of
from app.scenarios.kinds import ASSUMPTIONS, KINDS
from app.scenarios.running import Outcome
from maps.colouring import results_plan
from maps.picking import Hit
from maps.scenario_shapes import Shaper, Shapes
from widgets import icons
from widgets.scenario_bar import ScenarioBar
from widgets.scene_divider import SceneDivider
from widgets.scene_view import SceneView

if TYPE_CHECKING:
    from app.window import Desk


class ScenarioSceneHub(QObject):
    """outcome: what is shown; None outside SCENARIO."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.outcome: Outcome | None = None
        self._shaper: Shaper | None = None
        self._by: tuple[str, bool] = ("", False)
        results = [(one.name, tr(one.words)) for one in RESULTS.values()]
        self.bar = ScenarioBar(results, desk.session.opened.district.zone)
        self.bar.hide()
        self.bar.result_chosen.connect(self.colour_by)
        self.bar.moment_chosen.connect(self._on_moment)
        self.divider = SceneDivider(desk.view) if isinstance(desk.view, SceneView) else None
        self.bar.swipe.setEnabled(self.divider is not None)
        self.bar.swipe_chosen.connect(self.divide)
        if self.divider is not None:
            self.divider.moved.connect(self._on_divider)
        self.bar.left.connect(desk.session.timekeeper.go_live)
        desk.window.stage.put_bar(self.bar)
        self.action = QAction(icons.icon("scenario", "dim"), tr("Scenario in the city"), self)
        self.action.setShortcut(QKeySequence("Ctrl+Shift+K"))
        self.action.setCheckable(True)
        self.action.toggled.connect(self._on_action)
        desk.window.menus.add_to_time([self.action])
        desk.scenarios.shown_changed.connect(self._on_shown)
        desk.scenarios.failed.connect(self._on_failed)
        desk.session.timekeeper.mode_changed.connect(self._on_mode)
        desk.view.picked.connect(self._on_picked)
        desk.layers.coloured.connect(self._on_other_colours)

    @property
    def is_on(self) -> bool:
        return self.outcome is not None

    @Slot(bool)
    def _on_action(self, is_on: bool) -> None:
        """The one that the Scenarios panel has open, with what is not saved of it."""
        desk, draft = self._desk, self._desk.planning.draft
        if not is_on:
            desk.scenarios.leave()
        elif self.outcome is None and draft is None:
            self.action.setChecked(False)
            desk.window.status.show_news(tr("Choose a scenario in the Scenarios panel first"))
        elif self.outcome is None and draft is not None:
            desk.scenarios.show_draft(draft.now)

    @Slot(str, str)
    def _on_failed(self, _name: str, why: str) -> None:
        if self.outcome is None and self.action.isChecked():
            self.action.setChecked(False)
            self._desk.window.status.show_notice(why)

    @Slot(object)
    def _on_shown(self, outcome: Outcome | None) -> None:
        if outcome is None:
            self._leave()
            return
        desk = self._desk
        if self._shaper is None:
            city, origin = desk.scene.city, desk.session.opened.district.origin
            self._shaper = Shaper(city, origin, desk.scene.ground_z)
        shaper = self._shaper
        self.outcome = outcome
        self.action.setChecked(True)
        desk.session.timekeeper.enter_scenario()
        self.bar.show_name(outcome.scenario.name)
        self.bar.set_year(round(float(outcome.scenario.assumptions.get("year", ASSUMPTIONS["year"].default))))
        self.bar.show()
        self._on_moment(self.bar.moment_ns)
        self._colour()
        desk.session.reads.ask(
            "scenario:shapes", lambda: (outcome, shaper.shapes(planned_of(outcome))), self._on_shapes,
            desk.window.status.show_notice, lane="scenario",
        )  # fmt: skip

    def _on_shapes(self, found: tuple[Outcome, Shapes]) -> None:
        outcome, shapes = found
        if outcome is not self.outcome:
            return
        self._desk.scene.show_planned(shapes)
        if shapes.undrawn:
            self._desk.window.status.show_news(
                tr("Counted and not drawn, for want of a place: {ids}", ids=", ".join(shapes.undrawn))
            )
        self._desk.view.redraw()

    def _leave(self) -> None:
        if self.outcome is None:
            return
        self.outcome = None
        self.action.setChecked(False)
        desk = self._desk
        self.bar.swipe.setChecked(False)
        self.bar.hide()
        desk.scene.show_planned(None)
        desk.scene.data_colours.show_results(None)
        desk.scene.show(desk.session.timekeeper.snapshot)
        desk.layers.show_legend()
        if desk.session.timekeeper.playhead.mode is Mode.SCENARIO:
            desk.session.timekeeper.go_live()
        desk.time.take_sun_back()

    @Slot(object)
    def _on_mode(self, head: Playhead) -> None:
        """L, Esc, the banner, or a jump into the past: the scenario is left."""
        if head.mode is not Mode.SCENARIO and self.outcome is not None:
            self._desk.scenarios.leave()

    @Slot(bool)
    def divide(self, is_on: bool) -> None:
        """Left of a line the city as it is."""
        view, line = self._desk.view, self.divider
        if line is None or not isinstance(view, SceneView):
            return
        is_on = is_on and self.outcome is not None
        line.setVisible(is_on)
        view.divide(line.share if is_on else None)
        if not is_on:
            self._desk.scene.draw_half(False)

    @Slot(float)
    def _on_divider(self, share: float) -> None:
        if self.divider is not None and self.divider.isVisible() and isinstance(self._desk.view, SceneView):
            self._desk.view.divide(share)

    @Slot(str, bool)
    def colour_by(self, name: str, is_difference: bool) -> None:
        """name: of RESULTS, "" for the colours of before."""
        self._by = (name, is_difference)
        self._colour()

    def _colour(self) -> None:
        desk, (name, is_difference) = self._desk, self._by
        if self.outcome is None:
            return
        if name:
            result = RESULTS[name]
            words = tr(result.words)
            title = f"Δ {words}" if is_difference else words
            values = values_of(self.outcome, result, desk.scene.city, is_difference=is_difference)
            unit = tr("points") if is_difference and result.unit == "%" else result.unit
            base = None
            if not is_difference:
                before = values_of(self.outcome, result, desk.scene.city, is_base=True)
                base = results_plan(title, unit, before, desk.scene.city)
            desk.scene.data_colours.show_results(
                results_plan(title, unit, values, desk.scene.city, is_difference=is_difference), base
            )
        else:
            desk.scene.data_colours.show_results(None)
            desk.scene.show(desk.session.timekeeper.snapshot)
        desk.layers.show_legend()
        desk.view.redraw()

    @Slot()
    def _on_other_colours(self) -> None:
        """Chosen in the Layers panel: those take the place of a result."""
        if self._by[0]:
            self._by = ("", False)
            self.bar.by.setCurrentIndex(0)

    @Slot(object)
    def _on_moment(self, t_ns: int) -> None:
        if self.outcome is not None:
            self._desk.scene.set_sun(t_ns)
            self._desk.view.redraw()

    @Slot(object)
    def _on_picked(self, hit: Hit | None) -> None:
        """What a new thing belongs to."""
        if hit is None or not hit.planned or self.outcome is None:
            return
        one = next((x for x in self.outcome.scenario.interventions if x.id == hit.planned), None)
        if one is not None:
            self._desk.window.status.show_news(
                tr("Scenario: {kind} ({id})", kind=tr(KINDS[one.kind].label), id=one.id)
            )
