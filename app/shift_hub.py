"""The shift log at work: notes into the journal, pictures beside it, open points carried on. The report: handover_hub.py.

Part of the composition root.   Thread: GUI; journal and history are read on a reader's lane.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QImage, QKeySequence

from app.alarms.words import Actor
from app.bookmarks import SavedView
from app.handover_hub import HandoverHub
from app.journal.entry import Entry, Json
from app.journal.store import Journal
from app.model.language import tr
from app.model.times import wall_ns
from app.opening import history_folder
from app.people.acting import action
from app.shift_log import BadShiftNote, ShiftNote, closed, notes_of, written
from app.shift_pictures import FOLDER, keep
from app.shift_times import USUAL, BadShifts, Shift, read_shifts, shift_at, shift_before
from widgets.acting import marked
from widgets.dock import dock_beside, show_beside
from widgets.scene_view import SceneView
from widgets.shift_panel import ShiftPanel
from widgets.shift_preview import narrowed

if TYPE_CHECKING:
    from app.window import Desk

LOOK_MS = 15_000
MOST = 20_000


@dataclass(frozen=True, slots=True, eq=False)
class _Log:
    notes: tuple[ShiftNote, ...]
    asked: int


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
        self._each = QTimer(self)
        self._each.setInterval(LOOK_MS)
        self._connect()

    def _connect(self) -> None:
        self.panel.written.connect(self.write)
        self.panel.close_asked.connect(self.close_point)
        self.panel.go_asked.connect(self.go)
        self.panel.report_asked.connect(self.handover.open)
        self.write_action.triggered.connect(self.begin)
        self._each.timeout.connect(self.look)
        self.dock.visibilityChanged.connect(lambda _is_visible: self.look())
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
    def write(self, text: str, tags: tuple[str, ...], with_picture: bool = False) -> None:
        head = self._desk.session.timekeeper.playhead
        picture, view = self._keep_picture() if with_picture else ("", None)
        try:
            entry = written(
                text, self._actor(), wall_ns(), at_ns=0 if head.is_live else head.t_ns, tags=tags,
                about=self._desk.selected or "", picture=picture, view=view,
            )  # fmt: skip
        except BadShiftNote as error:
            self._desk.window.status.show_news(str(error))
            return
        self._note(entry)

    @action("shift.note")
    def close_point(self, note: ShiftNote) -> None:
        try:
            self._note(closed(note, self._actor(), wall_ns()))
        except BadShiftNote as error:
            self._desk.window.status.show_news(str(error))

    def _note(self, entry: Entry) -> None:
        self._desk.session.alarms.note(entry)
        QTimer.singleShot(300, self, self.look)  # when the journal has it

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
        shift = self.shift
        self._desk.session.reads.ask(
            "shift log", lambda: _read(journal, shift), lambda log: self._show(log, shift)
        )

    def _show(self, log: _Log, shift: Shift) -> None:
        since = shift_before(shift, self._starts, self._zone).from_ns
        self.notes = tuple(n for n in log.notes if n.is_open or n.t_ns >= since)
        self.panel.show_notes(self.notes, shift, log.asked)

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


def _read(journal: Journal, shift: Shift) -> _Log:
    """Thread: a reader's."""
    reader = journal.reader()
    try:
        entries = reader.page(kinds=("shift",), limit=MOST)
        rang = reader.page(kinds=("alarm.raised", "alarm.realarmed"), from_ns=shift.from_ns, limit=MOST)
    finally:
        journal.done_with(reader)
    asked = sum(1 for e in rang if e.data.get("is") == "unack" and e.data.get("priority") != "diagnostic")
    return _Log(notes_of(reversed(entries)), asked)


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
