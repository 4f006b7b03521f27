"""Writes the black box while the window is in use, and shows a past moment as the operator saw it.

In REPLAY, Time > As the operator saw it: camera, selection, style, colours and layers follow what was recorded, and a card
tells who it was, which panels were open and what was done, which stands on the timeline, too. The person can steer at any
moment; nothing of it acts, and at its end camera, selection, style, colours and layers are as they were before. Part of the composition root.   Thread: GUI; the journal is read on a reader's lane.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAction, QKeySequence

from app.alarms.words import Actor
from app.black_box import BlackBox, Seen, State, Track, rounded, states_of
from app.black_box_words import DONE, did_text, is_told, looked_at, panels_text, role_text
from app.bookmarks import SavedView
from app.journal.store import Journal
from app.model.language import tr
from app.model.playhead import Mode, Playhead
from app.model.times import HOUR_NS, MINUTE_NS, NS, format_time, wall_ns
from app.version import VERSION
from maps.camera import Pose
from maps.colouring import ColourBy
from widgets.box_card import BoxCard
from widgets.dock import docks_of
from widgets.scene_view import SceneView
from widgets.timeline_captions import Caption

if TYPE_CHECKING:
    from app.window import Desk

LOOK_MS = 1000
BEFORE_NS, AFTER_NS = 6 * HOUR_NS, 2 * HOUR_NS
"""How much of the journal is read around the moment shown."""
LATELY_NS = 10 * MINUTE_NS


@dataclass(frozen=True, slots=True, eq=False)
class _Read:
    """Of from_ns..to_ns.   done: what people did, oldest first."""

    track: Track
    done: tuple[Caption, ...]
    from_ns: int
    to_ns: int


class BlackBoxHub(QObject):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._box = BlackBox(desk.session.alarms.note)
        self._read: _Read | None = None
        self._is_reading = self._is_taken = False
        self._shown: Seen | None = None
        self._own: tuple[SavedView, str] | None = None  # what the person saw and had selected before
        self.card = BoxCard(desk.view)
        self.action = QAction(tr("As the operator saw it"), self)
        self.action.setCheckable(True)
        self.action.setShortcut(QKeySequence("Ctrl+Shift+J"))
        self.action.setToolTip(tr("Replay with the camera, selection and panels of who was on duty"))
        self.action.setEnabled(False)
        self.action.toggled.connect(self._on_toggled)
        desk.window.menus.add_to_time([self.action])
        self._each = QTimer(self)
        self._each.setInterval(LOOK_MS)
        self._each.timeout.connect(self.look)
        keeper = desk.session.timekeeper
        keeper.mode_changed.connect(self._on_mode)
        keeper.playhead_changed.connect(self._on_head)
        desk.session.ready.connect(self._on_ready)
        desk.session.closing.connect(self._on_closing)
        self.card.left.connect(lambda: self.action.setChecked(False))
        self.card.taken.connect(self._on_taken)

    # -- writing -------------------------------------------------------------------------------------------------------

    @Slot()
    def _on_ready(self) -> None:
        self._box.begin(self.state(), self._actor(), wall_ns(), VERSION)
        self._each.start()

    @Slot()
    def _on_closing(self) -> None:
        self._each.stop()
        self._box.end(self._actor(), wall_ns())

    @Slot()
    def look(self) -> None:
        """Once a second; while somebody looks through the eyes of another, that is told as the replay it is."""
        self._box.look(self.state(), self._actor(), wall_ns())

    def state(self) -> State:
        desk = self._desk
        head, pose, by = desk.session.timekeeper.playhead, desk.scene.pose(), desk.layers.chosen_colour()
        t_s = 0
        if not head.is_live:
            t_s = head.t_ns // NS
            if head.is_playing:
                t_s -= t_s % max(5, round(5 * abs(head.speed)))  # five seconds of the wall between two lines
        docks = docks_of(desk.window)
        return State(
            head.mode.value,
            t_s,
            head.speed if head.is_playing and not head.is_live else 0.0,
            rounded((*pose.eye, *pose.focus, pose.view_angle_deg)),
            desk.selected or "",
            str(desk.state.get("style")),
            () if by is None else (by.kind, by.name),
            tuple(sorted(layer.name for layer in desk.scene.layers() if layer.is_visible)),
            tuple(sorted(dock.objectName() for dock in docks if dock.isVisible())),
            self._actor().role == "locked",
        )

    def _actor(self) -> Actor:
        return self._desk.session.alarms.actor()

    # -- seeing again --------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_mode(self, head: Playhead) -> None:
        can = head.mode is Mode.REPLAY
        self.action.setEnabled(can)
        if not can:
            self.action.setChecked(False)

    @Slot(bool)
    def _on_toggled(self, is_on: bool) -> None:
        if is_on:
            self._own = self._desk.finding.views.seen("", None), self._desk.selected or ""
            self._shown, self._is_taken = None, False
            self.card.show_taken(is_taken=False)
            self._read = None
            self._ask(self._desk.session.timekeeper.playhead.t_ns)
            return
        self.card.hide()
        self._desk.window.timeline.show_captions(())
        if self._own is not None:
            (view, selected), self._own = self._own, None
            self._desk.finding.views.show_view(view)
            if selected != (self._desk.selected or ""):
                self._select(selected)

    @Slot(bool)
    def _on_taken(self, is_taken: bool) -> None:
        self._is_taken = is_taken
        self.card.show_taken(is_taken=is_taken)
        if not is_taken and self._shown is not None:
            self._move(self._shown.state)

    @Slot(object)
    def _on_head(self, head: Playhead) -> None:
        if not self.action.isChecked() or head.mode is not Mode.REPLAY:
            return
        read = self._read
        if read is None or not read.from_ns <= head.t_ns < read.to_ns:
            self._ask(head.t_ns)
        else:
            self._show(head.t_ns)

    def _ask(self, t_ns: int) -> None:
        journal = self._desk.session.alarms.journal
        if journal is None or self._is_reading:
            return
        self._is_reading, name_of = True, self._name_of
        self._desk.session.reads.ask(
            "black box", lambda: _read_around(journal, t_ns, name_of), self._on_read, self._on_trouble
        )

    def _on_read(self, read: _Read) -> None:
        """The playhead may have gone on meanwhile, beyond what was read."""
        self._is_reading, self._read = False, read
        if not self.action.isChecked():
            return
        self._desk.window.timeline.show_captions(read.done)
        self._on_head(self._desk.session.timekeeper.playhead)

    def _on_trouble(self, text: str) -> None:
        self._is_reading = False
        self.action.setChecked(False)
        self._desk.window.status.show_notice(text)

    def _show(self, t_ns: int) -> None:
        assert self._read is not None
        seen, zone = self._read.track.at(t_ns), self._desk.session.opened.district.zone
        lately = [one for one in self._read.done if t_ns - LATELY_NS < one.t_ns <= t_ns]
        lines = [
            f"{format_time(one.t_ns, zone, date=False).split(' ')[0]}  {one.text}" for one in reversed(lately)
        ]
        if seen is None:
            self.card.show_seen(tr("No window was open"), tr("Nothing is recorded of this moment."), lines)
        else:
            then = format_time(seen.state.t_s * NS, zone) if seen.state.t_s else ""
            parts = (looked_at(seen.state, then), panels_text(seen.state.panels, self._titles()))
            role = role_text(seen.role)
            title = tr("As {who} saw it ({role})", who=seen.who, role=role)
            self.card.show_seen(title, "\n".join(part for part in parts if part), lines)
            if self._shown is None or seen.state != self._shown.state:
                self._follow(seen.state)
        self._shown = seen
        self.card.show()

    def _titles(self) -> dict[str, str]:
        """Of the panels, as people see them."""
        docks = docks_of(self._desk.window)
        return {dock.objectName(): dock.windowTitle() for dock in docks}

    def _name_of(self, ident: str) -> str:
        catalogue = self._desk.session.opened.catalogue
        return catalogue.asset(ident).name if catalogue.has_asset(ident) else ident

    def _follow(self, state: State) -> None:
        desk = self._desk
        before = self._shown.state if self._shown is not None else None
        if state.style in ("operator", "presentation") and (before is None or before.style != state.style):
            desk.scene.set_style(
                "operator" if state.style == "operator" else "presentation"
            )  # not what is remembered as this person's choice
        known = {layer.name for layer in desk.scene.layers()}
        if before is None or before.layers != state.layers:
            for name in known:
                desk.scene.set_layer_visible(name, name in state.layers)
        if before is None or before.colour != state.colour:
            fits = len(state.colour) == 2 and state.colour[0] in ("signal", "attribute")
            desk.layers.choose_colour(ColourBy(*state.colour) if fits else None)  # type: ignore[arg-type]
        if before is None or before.selected != state.selected:
            self._select(state.selected)
        if before is None or before.camera != state.camera:
            self._move(state)
        desk.view.redraw()

    def _select(self, ident: str) -> None:
        """Outlined and in the inspector, which is not opened for it: panels are the person's own."""
        desk = self._desk
        if not ident:
            desk.pick(None)
            return
        is_asset = desk.session.opened.catalogue.has_asset(ident)
        desk.inspector.show_target("asset" if is_asset else "building", ident)
        desk._choose(ident)

    def _move(self, state: State) -> None:
        view = self._desk.view
        if self._is_taken or len(state.camera) != 7 or not isinstance(view, SceneView):
            return
        a, b, c, d, e, f, angle = state.camera
        view.fly(Pose((a, b, c), (d, e, f), angle))


def _read_around(journal: Journal, t_ns: int, name_of: Callable[[str], str]) -> _Read:
    """All of it, page by page.   Thread: a reader's."""
    reader = journal.reader()
    try:
        from_ns, to_ns = t_ns - BEFORE_NS, t_ns + AFTER_NS
        track = states_of(reader.each(kinds=("box",), from_ns=from_ns - BEFORE_NS, to_ns=to_ns))
        done = [
            Caption(entry.t_ns, did_text(entry, name_of))
            for entry in reader.each(kinds=DONE, from_ns=from_ns, to_ns=to_ns)
            if is_told(entry)
        ]
    finally:
        journal.done_with(reader)
    return _Read(track, tuple(sorted(done, key=lambda one: one.t_ns)), from_ns, to_ns)
