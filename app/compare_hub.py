"""Two moments side by side: a second playhead with a view of its own, its camera locked to the first, and colours that say
the difference.

    hub = CompareHub(desk); window.menus.add_to_time([hub.action])

The second one never runs by itself: it stands at a fixed moment, or follows the first at a distance. It has its own
Timekeeper, reader and reading thread, so neither waits for the other. Part of the composition root.   Thread: GUI.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QAction, QKeySequence

from app.bridge import HistoryReads, Timekeeper
from app.history.replay import ReplayReader
from app.job import Job
from app.model.language import tr
from app.model.snapshot import Snapshot
from app.model.times import MINUTE_NS, NS
from maps.prepared import Prepared
from maps.scene import CityScene
from widgets import icons, theme
from widgets.compare_bar import CompareBar, tied
from widgets.hover_card import HoverCard
from widgets.scene_view import SceneView

if TYPE_CHECKING:
    from app.model.playhead import Playhead
    from app.window import Desk

FOLLOW_NS = NS // 2  # live, the other moment is asked for this often
SUN_NS = 2 * MINUTE_NS


class CompareHub(QObject):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._job: Job | None = None
        self.other: OtherMoment | None = None
        self.action = QAction(icons.icon("compare", "dim"), tr("Compare two moments"), self)
        self.action.setShortcut(QKeySequence("Ctrl+Shift+D"))
        self.action.setCheckable(True)
        self.action.setEnabled(isinstance(desk.view, SceneView))
        self.action.toggled.connect(self._on_toggled)

    @Slot(bool)
    def _on_toggled(self, is_on: bool) -> None:
        if not is_on:
            self.close()
        elif not len(self._desk.session.opened.catalogue):
            self._desk.window.status.show_news(tr("This city has no signals, so there is nothing to compare"))
            self.action.setChecked(False)
        elif self._job is None and self.other is None:
            desk = self._desk
            city, origin = desk.scene.city, desk.session.opened.district.origin
            self._job = Job(lambda: Prepared.of(city, origin), self, name="compare")
            self._job.done.connect(self._on_prepared)
            self._job.failed.connect(self._on_failed)
            self._job.start()

    @Slot(object)
    def _on_prepared(self, prepared: Prepared) -> None:
        self._job = None
        if not self.action.isChecked() or self._desk.session.historian is None:
            self.action.setChecked(False)
            self._desk.window.status.show_news(tr("History is still being opened; try again in a moment"))
            return
        self.other = OtherMoment(self._desk, prepared)
        self.other.bar.closed.connect(lambda: self.action.setChecked(False))

    @Slot(str)
    def _on_failed(self, why: str) -> None:
        self._job = None
        self.action.setChecked(False)
        self._desk.window.status.show_notice(why)

    def close(self) -> None:
        """Back to one moment; also when the window goes."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if self.other is not None:
            self.other.close()
            self.other = None


class OtherMoment(QObject):
    """The left half, while it is there."""

    def __init__(self, desk: Desk, prepared: Prepared) -> None:
        super().__init__(desk)
        self._desk = desk
        session, district = desk.session, desk.session.opened.district
        catalogue, historian = session.opened.catalogue, session.historian
        assert historian is not None
        self._zone = district.zone
        self._reads = HistoryReads(historian, self)
        reader = ReplayReader(historian, catalogue)
        self.keeper = Timekeeper(catalogue, self._reads, reader, ahead=reader, parent=self)
        self.scene = CityScene(desk.scene.city, district, catalogue, ortho=desk.ortho, prepared=prepared)
        self.view = SceneView(self.scene)
        assert isinstance(desk.view, SceneView)
        self._first = desk.view
        self._hover = HoverCard(catalogue, self.keeper, self.view)
        self.bar = CompareBar(district.zone)
        desk.legend.pin(True)
        self._tie_ns: int | None = self.bar.chosen_tie()
        self._sun_ns = self._followed_ns = 0
        self._is_moving = False
        self._dress()
        self._connect()
        desk.window.stage.show_beside(self.view, self.bar)
        self.keeper.start(session.timekeeper.playhead.bounds[0])
        self.keeper.pause()
        self._follow(session.timekeeper.playhead)
        self._on_camera()

    def _dress(self) -> None:
        """As the first one looks now."""
        one, state = self._desk.scene, self._desk.state
        self.scene.set_theme(theme.current().is_dark)
        self.scene.set_style(state.get("style"))
        self.view.set_reduced_motion(state.get("reduced_motion"))
        self._copy_layers()
        self.scene.color_by(one.data_colours.by)
        if one.clip is not None:
            self.scene.set_clip(one.clip)
        self.scene.highlight(self._desk.selected)

    def _connect(self) -> None:
        desk, keeper = self._desk, self._desk.session.timekeeper
        self._links = [
            (keeper.playhead_changed, self._follow),
            (keeper.snapshot_changed, self._on_base),
            (self.keeper.snapshot_changed, self._on_state),
            (desk.view.camera_changed, self._on_camera),
            (self.view.camera_changed, self._on_own_camera),
            (self.view.picked, desk.pick),
            (self.view.hovered, self._on_hovered),
            (desk.layers.changed, self._copy_layers),
            (desk.layers.coloured, self._copy_colours),
            (desk.window.style_chosen, self._on_style),
            (desk.selection_changed, self._on_selected),
            (theme.hub().changed, self._on_theme),
            (self._reads.trouble, desk.window.status.show_notice),
            (self.bar.tie_chosen, self._on_tie),
            (self.bar.moment_entered, self._on_entered),
            (self.bar.difference_chosen, self._on_difference),
        ]
        for signal, slot in self._links:
            signal.connect(slot)

    def close(self) -> None:
        """In order: questions, view, then the widgets."""
        for signal, slot in self._links:
            signal.disconnect(slot)
        self.keeper.stop()
        self._reads.shutdown()
        if self._desk.scene.compare_with(None):
            self._desk.layers.show_legend()
        self._desk.legend.pin(False)
        self.view.shutdown()
        self._desk.window.stage.show_alone()
        self.view.deleteLater()
        self.bar.deleteLater()
        self.deleteLater()
        self._desk.view.redraw()

    # -- the moment ----------------------------------------------------------------------------------------------------

    @Slot(object)
    def _follow(self, head: Playhead) -> None:
        """The first one moved: follow it where tied, and say where both stand."""
        self.bar.set_now(head.bounds[1])
        if self._tie_ns is not None:
            wanted = tied(head.t_ns, self._tie_ns, self._zone)
            if not head.is_live or abs(wanted - self._followed_ns) >= FOLLOW_NS:
                self._followed_ns = wanted
                self._seek(wanted)
        self.bar.show_moments(self.keeper.playhead.t_ns, head.t_ns)

    def _seek(self, t_ns: int) -> None:
        head = self._desk.session.timekeeper.playhead
        self.keeper.set_first(min(head.bounds[0], t_ns))
        self.keeper.seek(t_ns)

    @Slot(object)
    def _on_tie(self, tie_ns: int | None) -> None:
        self._tie_ns = tie_ns
        self._followed_ns = 0
        self._follow(self._desk.session.timekeeper.playhead)

    @Slot(object)
    def _on_entered(self, t_ns: int) -> None:
        self._tie_ns = None
        self._seek(t_ns)
        self._follow(self._desk.session.timekeeper.playhead)

    @Slot(object)
    def _on_state(self, state: Snapshot) -> None:
        """The other moment is read."""
        self.scene.show(state)
        if abs(state.t_ns - self._sun_ns) > SUN_NS:
            self._sun_ns = state.t_ns
            self.scene.set_sun(state.t_ns)
        self._compare()
        self.view.redraw()

    @Slot(object)
    def _on_base(self, _state: Snapshot) -> None:
        self._compare()

    @Slot(bool)
    def _on_difference(self, _is_on: bool) -> None:
        self._copy_colours()

    def _compare(self) -> None:
        """Colours: the difference in the right one, or both on one scale."""
        one = self._desk.scene
        if self.bar.difference.isChecked():
            changed = one.compare_with(self.keeper.snapshot)
        else:
            changed = one.share_scale(self.scene.legend())
            if self.scene.share_scale(one.legend()):
                self.view.redraw()
        if changed:
            self._desk.layers.show_legend()
            self._desk.view.redraw()

    # -- the look ------------------------------------------------------------------------------------------------------

    @Slot()
    def _copy_colours(self) -> None:
        """By the same thing; while the right one shows differences the left one has its own colours."""
        one = self._desk.scene
        is_difference = self.bar.difference.isChecked()
        if not is_difference:
            one.compare_with(None)
        by = one.data_colours.by
        self.scene.color_by(None if is_difference and by is not None and by.kind == "signal" else by)
        if is_difference and by is None:
            self._desk.window.status.show_news(tr("Choose under Layers by what to colour the difference"))
        self._compare()
        self._desk.layers.show_legend()
        self._desk.view.redraw()
        self.view.redraw()

    @Slot()
    def _copy_layers(self) -> None:
        for layer in self._desk.scene.layers():
            self.scene.set_layer_visible(layer.name, layer.is_visible)
            if layer.name != "symbols":
                self.scene.set_layer_opacity(layer.name, layer.opacity)
        self.view.redraw()

    @Slot()
    def _on_camera(self) -> None:
        self._lock(self._first, self.view)

    @Slot()
    def _on_own_camera(self) -> None:
        self._lock(self.view, self._first)

    def _lock(self, source: SceneView, goal: SceneView) -> None:
        """Both cameras in one place; the one that follows does not lead back."""
        if self._is_moving:
            return
        self._is_moving = True
        try:
            goal.move_to(source.scene.pose())
        finally:
            self._is_moving = False

    @Slot(object, object)
    def _on_hovered(self, hit: object, place: QPoint) -> None:
        self._hover.show_hit(hit, place)

    @Slot(object)
    def _on_selected(self, ident: str | None) -> None:
        if self.scene.highlight(ident):
            self.view.redraw()

    @Slot(str)
    def _on_style(self, name: str) -> None:
        self.scene.set_style(name)  # type: ignore[arg-type]
        self.view.redraw()

    @Slot(object)
    def _on_theme(self, look: theme.Theme) -> None:
        self.scene.set_theme(look.is_dark)
        self.view.redraw()
