"""Writes the black box while the window is in use, and shows a past moment as the operator saw it.

In REPLAY, Tools > As the operator saw it: camera, selection, style, colours and layers follow what was recorded, and a card
tells who it was, which panels were open and what was done. The person can steer at any moment; nothing of it acts, and at
its end the window is as it was before. Part of the composition root.   Thread: GUI; the journal is read on a reader's lane.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDockWidget

from app.alarms.words import Actor
from app.black_box import BlackBox, Seen, State, Track, rounded, states_of
from app.bookmarks import SavedView
from app.journal.entry import Entry
from app.journal.store import Journal
from app.model.language import tr
from app.model.playhead import Mode, Playhead
from app.model.times import HOUR_NS, MINUTE_NS, NS, format_time, wall_ns
from app.version import VERSION
from maps.camera import Pose
from maps.colouring import ColourBy
from widgets.box_card import BoxCard
from widgets.scene_view import SceneView

if TYPE_CHECKING:
    from app.window import Desk

LOOK_MS = 1000
BEFORE_NS, AFTER_NS = 6 * HOUR_NS, 2 * HOUR_NS
"""How much of the journal is read around the moment shown."""
MOST = 40_000
LATELY_NS = 10 * MINUTE_NS
DONE = (
    "action",
    "alarm.acknowledged",
    "alarm.shelved",
    "alarm.unshelved",
    "alarm.removed",
    "alarm.returned",
    "alarm.reset",
)


@dataclass(frozen=True, slots=True, eq=False)
class _Read:
    """Of from_ns..to_ns."""

    track: Track
    done: tuple[Entry, ...]
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
        self._own: SavedView | None = None  # what the person saw before
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
        docks = desk.window.findChildren(QDockWidget)
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
            self._own = self._desk.finding.views.seen("", None)
            self._shown, self._is_taken = None, False
            self.card.show_taken(is_taken=False)
            self._read = None
            self._ask(self._desk.session.timekeeper.playhead.t_ns)
            return
        self.card.hide()
        if self._own is not None:
            self._desk.finding.views.show_view(self._own)
            self._own = None

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
        self._is_reading = True
        self._desk.session.reads.ask(
            "black box", lambda: _read_around(journal, t_ns), self._on_read, self._on_trouble
        )

    def _on_read(self, read: _Read) -> None:
        self._is_reading, self._read = False, read
        if self.action.isChecked():
            self._show(self._desk.session.timekeeper.playhead.t_ns)

    def _on_trouble(self, text: str) -> None:
        self._is_reading = False
        self.action.setChecked(False)
        self._desk.window.status.show_notice(text)

    def _show(self, t_ns: int) -> None:
        assert self._read is not None
        seen, zone = self._read.track.at(t_ns), self._desk.session.opened.district.zone
        lately = [e for e in self._read.done if t_ns - LATELY_NS < e.t_ns <= t_ns]
        lines = [f"{format_time(e.t_ns, zone, date=False)}  {_did(e)}" for e in reversed(lately)]
        if seen is None:
            self.card.show_seen(tr("No window was open"), tr("Nothing is recorded of this moment."), lines)
        else:
            words = tr("Panels: {names}", names=", ".join(seen.state.panels)) if seen.state.panels else ""
            if seen.state.mode != Mode.LIVE.value:
                then = format_time(seen.state.t_s * NS, zone) if seen.state.t_s else ""
                words = tr(
                    "They looked at {mode} {time}. {words}",
                    mode=seen.state.mode.upper(),
                    time=then,
                    words=words,
                )
            self.card.show_seen(tr("As {who} saw it ({role})", who=seen.who, role=seen.role), words, lines)
            if self._shown is None or seen.state != self._shown.state:
                self._follow(seen.state)
        self._shown = seen
        self.card.show()

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
        desk = self._desk
        if not ident:
            desk.inspector.clear()
            desk.pick(None)
        elif desk.session.opened.catalogue.has_asset(ident):
            desk.select("asset", ident)
        else:
            desk.select("building", ident)

    def _move(self, state: State) -> None:
        view = self._desk.view
        if self._is_taken or len(state.camera) != 7 or not isinstance(view, SceneView):
            return
        a, b, c, d, e, f, angle = state.camera
        view.fly(Pose((a, b, c), (d, e, f), angle))


def _read_around(journal: Journal, t_ns: int) -> _Read:
    """Thread: a reader's."""
    reader = journal.reader()
    try:
        from_ns, to_ns = t_ns - BEFORE_NS, t_ns + AFTER_NS
        box = reader.page(
            kinds=("box",), from_ns=from_ns - BEFORE_NS, to_ns=to_ns, limit=MOST, oldest_first=True
        )
        done = reader.page(kinds=DONE, from_ns=from_ns, to_ns=to_ns, limit=MOST, oldest_first=True)
    finally:
        journal.done_with(reader)
    return _Read(states_of(box), tuple(done), from_ns, to_ns)


def _did(entry: Entry) -> str:
    what = str(entry.data.get("what") or entry.kind.partition(".")[2])
    title = str(entry.data.get("title") or entry.subject)
    why = f" ({entry.why})" if entry.why else ""
    return f"{entry.who}: {what} {title}{why}"
