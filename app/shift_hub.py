"""The shift log at work: notes into the journal, pictures beside it, open points carried on. The report: handover_hub.py.

Part of the composition root.   Thread: GUI; journal and history are read on a reader's lane.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QImage, QKeySequence

from app.alarms.words import Actor
from app.bookmarks import SavedView
from app.handover_hub import HandoverHub
from app.journal.entry import Entry, Json
from app.model.language import tr
from app.model.playhead import Playhead
from app.model.times import wall_ns
from app.opening import history_folder
from app.people.acting import action
from app.shift_log import BadShiftNote, ShiftNote, changed, closed, removed, written
from app.shift_pictures import FOLDER, keep
from app.shift_reading import LogReading, LogState
from app.shift_search import Found, Query, Search
from app.shift_times import USUAL, BadShifts, Shift, read_shifts, shift_at, shift_before
from widgets.acting import marked
from widgets.dock import dock_beside, show_beside
from widgets.scene_view import SceneView
from widgets.shift_panel import ShiftPanel
from widgets.shift_preview import narrowed

if TYPE_CHECKING:
    from app.window import Desk

LOOK_MS = 15_000
WRITTEN_MS = 300


class ShiftHub(QObject):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        district = desk.session.opened.district
        self._zone = district.zone
        try:
            self._starts = read_shifts(district.tables)
        except BadShifts as error:
            self._starts = read_shifts({"shifts": {"starts": list(USUAL)}})
            desk.window.status.show_notice(f"{district.folder / 'district.toml'}: {error}")
        self.pictures = history_folder(desk.data, district) / FOLDER
        self.handover = HandoverHub(desk, self._starts, self.pictures)
        self.panel = ShiftPanel(district.zone, self._name_of)
        self.dock = dock_beside(
            desk.window, desk.window.docks["trends"], "shift", tr("Shift log"), self.panel
        )
        self.action = self.dock.toggleViewAction()
        self.action.setShortcut(QKeySequence("Ctrl+Shift+L"))
        self.action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self.write_action = marked(QAction(tr("Write in the shift log"), self), "shift.note")
        self.write_action.setShortcut(QKeySequence("Ctrl+Shift+M"))
        desk.window.menus.add_panel(self.action)
        desk.window.menus.add_to_time([self.write_action, self.handover.action])
        self.notes: tuple[ShiftNote, ...] = ()
        self._reading = LogReading()
        self._search: Search | None = None  # through all shifts, page by page
        self._each = QTimer(self)
        self._each.setInterval(LOOK_MS)
        self._connect()

    def _connect(self) -> None:
        self.panel.written.connect(self.write)
        self.panel.edited.connect(self.change)
        self.panel.removed.connect(self.remove)
        self.panel.searched.connect(self.search)
        self.panel.more_asked.connect(self.search_on)
        self._desk.session.timekeeper.playhead_changed.connect(self._on_head)
        self._desk.session.timekeeper.mode_changed.connect(self._on_head)
        self.panel.close_asked.connect(self.close_point)
        self.panel.go_asked.connect(self.go)
        self.panel.report_asked.connect(self.handover.open)
        self.write_action.triggered.connect(self.begin)
        self._each.timeout.connect(self.look)
        self.dock.visibilityChanged.connect(lambda _is_visible: self._on_seen())
        self._desk.session.ready.connect(self._on_ready)
        self._desk.session.closing.connect(self._each.stop)

    @property
    def shift(self) -> Shift:
        """The one that runs."""
        return shift_at(wall_ns(), self._starts, self._zone)

    @Slot()
    def _on_ready(self) -> None:
        self._each.start()
        self.look()

    # -- the log -------------------------------------------------------------------------------------------------------

    @Slot()
    def begin(self) -> None:
        """From anywhere: the cursor in the line."""
        show_beside(self._desk.window, self._desk.window.docks["trends"], self.dock)
        self.panel.begin_note()

    @action("shift.note")
    def write(
        self, text: str, tags: tuple[str, ...], with_picture: bool = False, at_ns: int | None = None
    ) -> None:
        """at_ns: the moment it speaks of, 0 for now; None: the one that is shown."""
        head = self._desk.session.timekeeper.playhead
        if at_ns is None:
            at_ns = 0 if head.is_live else head.t_ns
        picture, view = self._keep_picture() if with_picture else ("", None)
        self._try(
            lambda by, now: written(
                text, by, now, at_ns=at_ns, tags=tags, about=self._desk.selected or "", picture=picture, view=view
            )
        )  # fmt: skip

    @action("shift.change", about=lambda _hub, note, *_more: (f"note {note.n}",))
    def change(self, note: ShiftNote, text: str, tags: tuple[str, ...], at_ns: int) -> None:
        """Other words for a note; its earlier ones stay with it."""
        self._try(lambda by, now: changed(note, text, by, now, tags=tags, at_ns=at_ns))

    @action("shift.remove", about=lambda _hub, note, _why: (f"note {note.n}",))
    def remove(self, note: ShiftNote, why: str) -> None:
        """No longer shown; its lines stay in the journal."""
        self._try(lambda by, now: removed(note, by, now, why))

    @action("shift.close", about=lambda _hub, note: (f"note {note.n}",))
    def close_point(self, note: ShiftNote) -> None:
        self._try(lambda by, now: closed(note, by, now))

    def _try(self, make: Callable[[Actor, int], Entry]) -> None:
        try:
            self._note(make(self._actor(), wall_ns()))
        except BadShiftNote as error:
            self._desk.window.status.show_news(str(error))

    def _note(self, entry: Entry) -> None:
        self._desk.session.alarms.note(entry)
        QTimer.singleShot(WRITTEN_MS, self, self._look_again)  # when the journal has it

    @Slot(object)
    def go(self, note: ShiftNote) -> None:
        """To the moment and the view it was written from."""
        desk = self._desk
        if note.view is not None:
            view = _view(note)
            if view is not None:
                desk.finding.views.show_view(view)
                return
        desk.session.timekeeper.seek(note.at_ns)
        if note.about and desk.session.opened.catalogue.has_asset(note.about):
            desk.select("asset", note.about)

    @Slot()
    def look(self) -> None:
        journal = self._desk.session.alarms.journal
        if journal is None:
            return
        shift, reading = self.shift, self._reading
        self._desk.session.reads.ask(
            "shift log", lambda: reading.look(journal, shift), lambda log: self._show(log, shift)
        )

    def _show(self, log: LogState, shift: Shift) -> None:
        since = shift_before(shift, self._starts, self._zone).from_ns
        self.notes = tuple(n for n in log.notes if n.is_open or n.t_ns >= since)
        self.panel.show_notes(self.notes, shift, log.asked)

    @Slot()
    def _look_again(self) -> None:
        self.look()
        if self._search is not None:
            self.search(self._search.query)

    @Slot()
    def _on_seen(self) -> None:
        self._on_head(self._desk.session.timekeeper.playhead)
        self.look()

    @Slot(object)
    def _on_head(self, head: Playhead) -> None:
        """In REPLAY a note is offered the moment that is shown."""
        if not self.dock.isHidden():
            self.panel.offer_moment(None if head.is_live else head.t_ns)

    # -- all shifts ----------------------------------------------------------------------------------------------------

    @Slot(object)
    def search(self, query: Query | None) -> None:
        """None: no longer."""
        self._search = None if query is None else Search(query, self._name_of)
        if query is not None:
            self._find(is_first=True)

    @Slot()
    def search_on(self) -> None:
        self._find(is_first=False)

    def _find(self, *, is_first: bool) -> None:
        journal, search = self._desk.session.alarms.journal, self._search
        if journal is None or search is None:
            return

        def work() -> Found:
            reader = journal.reader()
            try:
                return search.more(reader)
            finally:
                journal.done_with(reader)

        def show(found: Found) -> None:
            if search is self._search:
                self.panel.show_found(found, is_first=is_first)

        self._desk.session.reads.ask("shift search", work, show)

    def _keep_picture(self) -> tuple[str, dict[str, Json] | None]:
        """Name of the file and the way back to this view; ("", None) where it cannot be kept, which is said."""
        view = self._desk.view
        head = self._desk.session.timekeeper.playhead
        seen = self._desk.finding.views.seen("", None if head.is_live else head.t_ns)
        way = json.loads(json.dumps({
            "eye": seen.eye, "focus": seen.focus, "angle": seen.view_angle_deg, "style": seen.style,
            "colour": seen.colour, "t_ns": seen.t_ns or wall_ns(), "layers": {k: v[0] for k, v in seen.layers.items()},
        }))  # fmt: skip
        if not isinstance(view, SceneView):
            return "", way
        image: QImage = narrowed(view.grabFramebuffer())
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub says bytes, the call wants text
        try:
            name = keep(self.pictures, bytes(buffer.data().data()))
        except OSError as error:
            why = error.strerror or str(error)
            self._desk.window.status.show_news(
                tr("The picture could not be kept ({why}); the note is.", why=why)
            )
            return "", way
        return name, way

    def _actor(self) -> Actor:
        return self._desk.session.alarms.actor()

    def _name_of(self, ident: str) -> str:
        catalogue = self._desk.session.opened.catalogue
        return catalogue.asset(ident).name if catalogue.has_asset(ident) else ident


def _view(note: ShiftNote) -> SavedView | None:
    """Of a later version or by another hand it may make no sense."""
    data = note.view or {}
    try:
        eye, focus = (tuple(float(v) for v in data[name]) for name in ("eye", "focus"))  # type: ignore[union-attr, arg-type]
        if len(eye) != 3 or len(focus) != 3:
            return None
        colour, layers = data.get("colour"), data.get("layers")
        return SavedView(
            "", eye, focus, float(data["angle"]), str(data.get("style", "")),  # type: ignore[arg-type]
            {str(k): (bool(v), 1.0) for k, v in layers.items()} if isinstance(layers, dict) else {},
            (str(colour[0]), str(colour[1])) if isinstance(colour, list) and len(colour) == 2 else None,
            int(data["t_ns"]),  # type: ignore[arg-type]
        )  # fmt: skip
    except (KeyError, TypeError, ValueError):
        return None
