"""The handover report in the window: gathered beside it, looked at, saved as PDF.

Part of the composition root.   Thread: GUI; journal and history are read on a reader's lane.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QFileDialog

from app.model.language import tr, trn
from app.model.times import format_time, wall_ns
from app.people.acting import action
from app.shift_pictures import pictures_of
from app.shift_proof import worth_of
from app.shift_report import Made, Report, Worth, gather
from app.shift_times import Shift, shift_at, shift_before
from app.version import VERSION
from widgets.scene_view import SceneView
from widgets.shift_paper import pages_of, write_report
from widgets.shift_preview import BEFORE, ShiftPreview, narrowed

if TYPE_CHECKING:
    from app.window import Desk


class HandoverHub(QObject):
    def __init__(self, desk: Desk, starts: Sequence[time], pictures: Path) -> None:
        """starts: of the shifts.   pictures: folder of those that notes kept."""
        super().__init__(desk)
        self._desk, self._starts, self._pictures = desk, starts, pictures
        self._zone = desk.session.opened.district.zone
        self.action = QAction(tr("Handover report..."), self)
        self.action.triggered.connect(self.open)
        self.preview: ShiftPreview | None = None
        self.report: Report | None = None
        self.city: QImage | None = None  # as it was when the report was made

    @Slot()
    def open(self) -> None:
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
        shift = shift_at(wall_ns(), self._starts, self._zone)
        if which == BEFORE:
            shift = shift_before(shift, self._starts, self._zone)
        actor, worth = self._desk.session.alarms.actor(), self._worth(shift)
        made = Made(actor.who, wall_ns(), actor.mode, VERSION)
        historian = session.historian
        self.city = self._grab()

        def work() -> Report:
            reader = journal.reader()
            try:
                return gather(session.opened, reader, historian, shift, made=made, worth=worth)
            finally:
                journal.done_with(reader)

        session.reads.ask("handover", work, self._on_report, self._on_trouble)

    def _on_report(self, report: Report) -> None:
        self.report = report
        if self.preview is None:
            return
        pages = pages_of(report, pictures=self._files(report), city=self.city)
        rang = trn("An alarm rang {n} time", "An alarm rang {n} times", report.rang)
        points = trn("{n} open point", "{n} open points", len(report.open))
        self.preview.show_pages(pages, f"{rang}; {points}")

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
            pages = write_report(self.report, path, pictures=self._files(self.report), city=self.city)
        except OSError as error:
            status.show_notice(str(error))
            return
        status.show_news(tr("{path}: {n} pages", path=path, n=pages))
        if self.preview is not None:
            self.preview.close()

    def _files(self, report: Report) -> dict[str, Path]:
        return pictures_of(report.notes, self._pictures)

    def _grab(self) -> QImage | None:
        """The city as it is shown now, over the preview's shoulder."""
        view = self._desk.view
        return narrowed(view.grabFramebuffer()) if isinstance(view, SceneView) else None

    def _worth(self, shift: Shift) -> Worth:
        watch = self._desk.proof.watch
        return worth_of(watch.ribbon.intervals, shift) if watch.is_open else Worth()
