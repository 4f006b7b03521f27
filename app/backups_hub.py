"""Backup and restore of one desk's history: their actions, dialogs, progress and what is said at the end.

A restore needs the history to itself: the district ends in order, the old history is kept aside, and the district opens
again, also where it failed.   Part of the composition root.   Thread: GUI; the copying runs beside it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMessageBox

from app.around import Loaded, with_scene
from app.backups import Made, backed_up, restored
from app.history.backup import Contents, contents
from app.history.contract import HistoryError
from app.model.language import mark, tr
from app.model.times import to_datetime
from app.people.acting import action
from widgets import icons
from widgets.acting import marked
from widgets.feed_entry import count_text
from widgets.history_words import size_text
from widgets.open_progress import OpenProgress

if TYPE_CHECKING:
    from app.care_hub import CareHub
    from app.program import Program
    from app.window import Desk

FILES = mark("Histories (*.duckdb)")


class BackupsHub(QObject):
    acted = Signal(str, object, object)  # action, what it is about, details: for the ledger

    def __init__(self, program: Program, hub: CareHub, desk: Desk) -> None:
        super().__init__(hub)
        self._program, self._hub, self._desk = program, hub, desk
        self.backup = QAction(icons.icon("save", "dim"), tr("Back up history..."), self)
        marked(self.backup, "export.backup")
        self.backup.triggered.connect(self.ask_backup)
        self.restore = QAction(tr("Restore history from a backup..."), self)
        marked(self.restore, "history.restore")
        self.restore.triggered.connect(self.ask_restore)
        self.dialog: QFileDialog | None = None
        self.question: QMessageBox | None = None
        self.panel: OpenProgress | None = None
        desk.session.ready.connect(self._on_ready)
        self._on_ready()

    @Slot()
    def _on_ready(self) -> None:
        """Only a file that this window writes can be copied here."""
        is_there = self._hub.store is not None and self._desk.session.fetcher is not None
        for entry in (self.backup, self.restore):
            entry.setEnabled(is_there and self.panel is None)

    # -- backup --------------------------------------------------------------------------------------------------------

    @Slot()
    def ask_backup(self) -> None:
        """Where to. The dialog itself asks before it takes the place of a file."""
        name = f"{self._hub.district.id}-history-{datetime.now(UTC):%Y-%m-%d}.duckdb"
        dialog = self._files(tr("Back up the history"), QFileDialog.AcceptMode.AcceptSave, tr("Back up"))
        dialog.setDefaultSuffix("duckdb")
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda path: self.back_up(Path(path)))
        dialog.open()

    @action("export.backup", about=lambda hub, path: (path.name,))
    def back_up(self, path: Path) -> None:
        """Beside the window, while recording goes on."""
        store = self._hub.store
        if store is None or self.panel is not None:
            return
        self._begin(tr("Backing up to {name}", name=path.name))
        job = self._hub.beside(
            lambda: backed_up(store, path, may_replace=True), self._on_backed_up, self._on_failed
        )
        assert self.panel is not None
        job.progressed.connect(self.panel.show_progress)
        self.panel.cancelled.connect(job.cancel)
        self.panel.cancelled.connect(self._on_cancelled)
        self.panel.show_soon()

    def _on_backed_up(self, made: Made) -> None:
        self._end()
        self.acted.emit("backed-up", (made.path.name,), {"readings": made.readings})
        self._desk.window.status.show_notice(
            tr(
                "Backed up to {path}: {size_text}, {count_text} readings, read again and whole.",
                path=made.path,
                size_text=size_text(made.size),
                count_text=count_text(made.readings),
            )
        )

    # -- restore -------------------------------------------------------------------------------------------------------

    @Slot()
    def ask_restore(self) -> None:
        dialog = self._files(
            tr("Restore the history from a backup"), QFileDialog.AcceptMode.AcceptOpen, tr("Choose")
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.look_at(Path(path)))
        dialog.open()

    def look_at(self, file: Path) -> None:
        """What it holds, before anybody says yes."""
        self._begin(tr("Looking through {name}", name=file.name))
        job = self._hub.beside(
            lambda: contents(file), lambda found: self._ask_sure(file, found), self._on_failed
        )
        assert self.panel is not None
        self.panel.cancelled.connect(job.cancel)
        self.panel.cancelled.connect(self._on_cancelled)
        self.panel.show_soon()

    def _ask_sure(self, file: Path, found: Contents) -> None:
        self._end()
        box = self.question = QMessageBox(self._desk.window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(tr("Restore history"))
        box.setText(tr("Put {name} in the place of the history?", name=file.name))
        box.setInformativeText(self._told(found))
        restore = box.addButton(tr("Restore"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(tr("Keep what is there"), QMessageBox.ButtonRole.RejectRole))
        restore.clicked.connect(lambda: self.put_back(file))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _told(self, found: Contents) -> str:
        """What a person should know before saying yes."""
        district, catalogue = self._hub.district, self._desk.session.opened.catalogue
        known = {signal.id for signal in catalogue.signals}
        ours = sum(ident in known for ident in found.signals)
        lines = [
            tr(
                "The backup holds {count_text} readings of {count} signals",
                count_text=count_text(found.readings),
                count=len(found.signals),
            )
        ]
        if found.first_ns is not None and found.last_ns is not None:
            first, last = (to_datetime(t, district.zone) for t in (found.first_ns, found.last_ns))
            lines[0] += tr(
                ", from {first:%Y-%m-%d %H:%M} to {last:%Y-%m-%d %H:%M %Z}", first=first, last=last
            )
        lines[0] += "."
        if ours < len(found.signals):
            which = tr("None") if not ours else tr("Only {ours}", ours=ours)
            lines.append(tr("{which} of them are signals of {name}.", which=which, name=district.name))
        lines.append(
            tr(
                "The history of now is kept aside in {folder}; what came after the backup is in that file alone. The district is closed for this and opens again.",
                folder=self._hub.folder,
            )
        )
        return "\n\n".join(lines)

    @action("history.restore", about=lambda hub, file: (file.name,))
    def put_back(self, file: Path) -> None:
        """From here on nothing records until the district is open again."""
        folder, session = self._hub.folder, self._desk.session
        session.close()
        loaded = self._program.loaded
        assert loaded is not None
        opened = replace(loaded.opened, district=self._hub.district)
        loaded, feeds = replace(loaded, opened=opened), self._program.feeds.specs

        def work() -> tuple[Loaded, str]:
            try:
                kept = restored(file, folder)
            except (HistoryError, OSError) as error:
                said = tr("Not restored: {error}", error=error)
            else:
                said = tr("Restored from {file}.", file=file)
                if kept is not None:
                    said += tr(" The history before is kept as {kept}.", kept=kept)
            return with_scene(loaded), said

        def show(answer: tuple[Loaded, str]) -> None:
            self._program.show(answer[0], feeds)
            self._program.actions.record("restored", (file.name,), {"how": answer[1]})
            QTimer.singleShot(0, self._program, lambda: self._program.on_trouble(answer[1]))

        self._program.run(tr("Restoring {name}", name=file.name), work, show, can_cancel=False)

    # -- both ----------------------------------------------------------------------------------------------------------

    def _files(self, title: str, mode: QFileDialog.AcceptMode, accept: str) -> QFileDialog:
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = place if place and Path(place).is_dir() else str(Path.home())
        dialog = self.dialog = QFileDialog(self._desk.window, title, folder, tr(FILES))
        dialog.setAcceptMode(mode)
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, accept)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _begin(self, title: str) -> None:
        self.panel = OpenProgress(title, self._desk.window)
        self._on_ready()

    def _end(self) -> None:
        if self.panel is not None:
            self.panel.hide()
            self.panel.deleteLater()
            self.panel = None
        self._on_ready()

    @Slot()
    def _on_cancelled(self) -> None:
        self._end()
        self._desk.window.status.show_news(tr("Stopped; nothing is left of it."))

    @Slot(str)
    def _on_failed(self, text: str) -> None:
        self._end()
        self._desk.window.status.show_notice(text)
