"""The shift log at work: notes into the journal, pictures beside it, open points carried on, and the handover report.

Part of the composition root.   Thread: GUI; journal and history are read on a reader's lane.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QImage, QKeySequence
from PySide6.QtWidgets import QFileDialog

from app.alarms.words import Actor
from app.bookmarks import SavedView
from app.journal.entry import Entry, Json
from app.journal.store import Journal
from app.model.language import tr
from app.model.times import format_time, wall_ns
from app.model.trust import Proof
from app.opening import history_folder
from app.people.acting import action
from app.shift_log import BadShiftNote, ShiftNote, closed, notes_of, written
from app.shift_report import Report, gather
from app.shift_times import USUAL, BadShifts, Shift, read_shifts, shift_at, shift_before
from app.whole_file import write_bytes
from widgets.dock import dock_beside, show_beside
from widgets.scene_view import SceneView
from widgets.shift_panel import ShiftPanel
from widgets.shift_paper import pages_of, write_report
from widgets.shift_preview import BEFORE, ShiftPreview

if TYPE_CHECKING:
    from app.window import Desk

LOOK_MS = 15_000
MOST = 20_000
PICTURE_W = 1280
"""The wider side of a kept picture; assumption: enough for a page."""


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
        self.pictures = history_folder(desk.data, district) / "shift"
        self.panel = ShiftPanel(district.zone, self._name_of)
        self.dock = dock_beside(
            desk.window, desk.window.docks["trends"], "shift", tr("Shift log"), self.panel
        )
        self.action = self.dock.toggleViewAction()
        self.action.setShortcut(QKeySequence("Ctrl+Shift+L"))
        self.action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self.write_action = QAction(tr("Write in the shift log"), self)
        self.write_action.setShortcut(QKeySequence("Ctrl+Shift+M"))
        self.report_action = QAction(tr("Handover report..."), self)
        desk.window.menus.add_panel(self.action)
        desk.window.menus.add_to_time([self.write_action, self.report_action])
        self.notes: tuple[ShiftNote, ...] = ()
        self.preview: ShiftPreview | None = None
        self.report: Report | None = None
        self._each = QTimer(self)
        self._each.setInterval(LOOK_MS)
        self._connect()

    def _connect(self) -> None:
        self.panel.written.connect(self.write)
        self.panel.close_asked.connect(self.close_point)
        self.panel.go_asked.connect(self.go)
        self.panel.report_asked.connect(self.open_report)
        self.write_action.triggered.connect(self.begin)
        self.report_action.triggered.connect(self.open_report)
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
        image: QImage = view.grabFramebuffer()
        if image.width() > PICTURE_W:
            image = image.scaledToWidth(PICTURE_W, Qt.TransformationMode.SmoothTransformation)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, b"PNG")
        data = bytes(buffer.data().data())
        name = hashlib.sha256(data).hexdigest()
        try:
            self.pictures.mkdir(parents=True, exist_ok=True)
            write_bytes(self.pictures / f"{name}.png", data)
        except OSError as error:
            why = error.strerror or str(error)
            self._desk.window.status.show_news(
                tr("The picture could not be kept ({why}); the note is.", why=why)
            )
            return "", way
        return name, way

    # -- the report ----------------------------------------------------------------------------------------------------

    @Slot()
    def open_report(self) -> None:
        self.preview = ShiftPreview(self._desk.window)
        self.preview.shift_chosen.connect(self._gather)
        self.preview.saved.connect(self.hand_over)
        self.preview.destroyed.connect(self._on_preview_gone)
        self.preview.open()
        self._gather(0)

    @Slot()
    def _on_preview_gone(self) -> None:
        self.preview = None

    def _gather(self, which: int) -> None:
        session, journal = self._desk.session, self._desk.session.alarms.journal
        if journal is None:
            if self.preview is not None:
                self.preview.show_trouble(tr("The journal opens with the history; try again in a moment."))
            return
        shift = shift_before(self.shift, self._starts, self._zone) if which == BEFORE else self.shift
        proof, who = self._proof(shift), self._actor().who
        historian = session.historian

        def work() -> Report:
            reader = journal.reader()
            try:
                return gather(
                    session.opened, reader, historian, shift, by=who, made_ns=wall_ns(), proof=proof
                )
            finally:
                journal.done_with(reader)

        session.reads.ask("handover", work, self._on_report, self._on_trouble)

    def _on_report(self, report: Report) -> None:
        self.report = report
        if self.preview is None:
            return
        pages = pages_of(report, pictures=self._files(report))
        rang = sum(line.raised for line in report.alarms)
        self.preview.show_pages(
            pages, tr("{n} times an alarm rang; {open} open points", n=rang, open=len(report.open))
        )

    def _on_trouble(self, text: str) -> None:
        if self.preview is not None:
            self.preview.show_trouble(text)

    @Slot()
    def hand_over(self) -> None:
        """Ask where to."""
        if self.report is None:
            return
        when = format_time(self.report.shift.from_ns, self._zone)[:16].replace(":", "").replace(" ", "-")
        name = f"handover-{self._desk.session.opened.district.id}-{when}.pdf"
        dialog = QFileDialog(
            self._desk.window, tr("Save the handover report"), str(Path.home() / name), "PDF (*.pdf)"
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.save(Path(path)))
        dialog.open()

    @action("shift.hand-over", about=lambda _hub, path: (path.name,))
    def save(self, path: Path) -> None:
        assert self.report is not None
        status = self._desk.window.status
        try:
            pages = write_report(self.report, path, pictures=self._files(self.report))
        except OSError as error:
            status.show_notice(str(error))
            return
        status.show_news(tr("{path}: {n} pages", path=path, n=pages))
        if self.preview is not None:
            self.preview.close()

    def _files(self, report: Report) -> dict[str, Path]:
        """Pictures of the notes, those whose bytes are what the journal says."""
        found = {}
        for note in report.notes:
            path = self.pictures / f"{note.picture}.png"
            if note.picture.isalnum() and path.is_file() and _digest(path) == note.picture:
                found[note.picture] = path
        return found

    def _proof(self, shift: Shift) -> dict[str, int]:
        watch = self._desk.proof.watch
        if not watch.is_open:
            return {}
        words = {
            Proof.MATCH: tr("intervals match the anchor"), Proof.UNANCHORED: tr("are not anchored yet"),
            Proof.UNCHECKED: tr("are not checked"), Proof.DIFFERS: tr("DIFFER"),
        }  # fmt: skip
        inside = [
            one for one in watch.ribbon.intervals if one.from_ns < shift.to_ns and one.to_ns > shift.from_ns
        ]
        return {word: sum(1 for one in inside if one.proof is proof) for proof, word in words.items()}

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


def _digest(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""
