"""Import of readings in a window: from the File menu or a drop, through the dialog, into the history of the open district.

The file is looked through and imported beside the window (app/job.py). Signals that the district does not know are written into
its folder first, and the district is opened again; one that comes with the program is copied before.
Part of the composition root.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from app.adding import new_parts, with_new_signals
from app.around import Loaded, load, with_scene
from app.beside import Beside
from app.district_copy import copy_district
from app.history.contract import HistoryError
from app.import_look import first_look, proposed
from app.import_words import done, foreseen
from app.importing import Importer, Outcome, keeping
from app.job import Job
from app.keeping import is_shipped
from app.map_files import write_map
from app.model.catalogue import Catalogue
from app.model.district import BadDistrict
from app.model.language import tr
from app.opening import cache_folder, open_district
from app.people.acting import action
from app.tables.block import BadTable
from app.tables.csv_dialect import CsvDialect
from app.tables.csv_table import CsvTable
from app.tables.guess import Look
from app.tables.mapping import BadMap, TableMap
from widgets.copy_choice import NEW_SIGNALS, choose_copy
from widgets.import_dialog import ImportDialog

if TYPE_CHECKING:
    from app.program import Program
    from app.window import Desk


@dataclass(frozen=True, slots=True)
class Pending:
    """An import that waits for a district with its new signals to be open."""

    path: Path
    table: TableMap


class ImportHub(QObject):
    acted = Signal(str, object, object)  # action, what it is about, details: for the ledger

    def __init__(self, program: Program, desk: Desk, loaded: Loaded) -> None:
        super().__init__(desk)
        self._program, self._desk, self._loaded = program, desk, loaded
        self._queue: list[Path] = []
        self._beside = Beside(desk.window, "import", self)
        self._check: Job | None = None
        self.dialog: ImportDialog | None = None
        self._importer: Importer | None = None
        desk.window.closing.connect(self.stop)
        desk.session.ready.connect(self._on_ready)

    @Slot()
    def choose(self) -> None:
        dialog = QFileDialog(self._desk.window, tr("Import readings"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([tr("Readings (*.csv *.csv.gz *.tsv *.txt *.parquet *.jsonl *.jsonl.gz *.ndjson)"), tr("All files (*)")])  # fmt: skip
        dialog.filesSelected.connect(lambda names: self.take([Path(name) for name in names]))
        dialog.open()

    def take(self, paths: Sequence[Path]) -> None:
        """One dialog after the other."""
        self._queue += paths
        if self.dialog is None:
            self._next()

    @Slot()
    def stop(self) -> None:
        """The window closes: what has been read is stored, the rest is given up."""
        if self._importer is not None:
            self._importer.stop()
        self._beside.end(2.0, cancels=self._importer is None)

    # -- the dialog ----------------------------------------------------------------------------------------------------

    def _next(self) -> None:
        if not self._queue:
            return
        if not self._loaded.is_district:
            self._queue.clear()
            self._say(
                tr(
                    "Readings belong to a district: open one, or make one from these files (File > New district)."
                )
            )
            return
        path, catalogue = self._queue.pop(0), self._loaded.opened.catalogue
        folder = self._loaded.opened.district.folder
        self._run(lambda: first_look(path, folder, catalogue), lambda found: self._show(path, *found))

    def _show(self, path: Path, seen: Look, table: TableMap) -> None:
        district, catalogue = self._loaded.opened.district, self._loaded.opened.catalogue
        dialog = ImportDialog(path.name, seen, table, catalogue, district.zone.key, self._desk.window)
        self.dialog = dialog
        dialog.changed.connect(lambda wanted: self._look_through(path, wanted))
        dialog.reread.connect(lambda dialect: self._reread(path, dialect))
        dialog.kept.connect(lambda wanted: self._keep(path, wanted))
        dialog.wanted.connect(lambda wanted: self._on_wanted(path, wanted))
        dialog.finished.connect(self._on_finished)
        dialog.open()

    @Slot()
    def _on_finished(self) -> None:
        self._end_check()
        self.dialog = None
        self._next()

    def _reread(self, path: Path, dialect: CsvDialect) -> None:
        catalogue = self._loaded.opened.catalogue

        def answer(found: tuple[Look, TableMap]) -> None:
            if self.dialog is not None:
                self.dialog.show_file(*found)

        self._run(lambda: proposed(CsvTable(path, dialect), catalogue), answer)

    def _look_through(self, path: Path, table: TableMap) -> None:
        """What would come of it; a newer question ends the older."""
        self._end_check()
        try:
            catalogue = self._with_new(table)
        except (BadDistrict, ValueError) as error:
            self._show_outcome(tr("Not ready to import"), str(error))
            return

        def answer(outcome: Outcome) -> None:
            if self.dialog is not None:
                self.dialog.add_names(list(outcome.unknown)[:500])
            zone = self._loaded.opened.district.zone
            self._show_outcome(*foreseen(outcome, table, zone), is_any=outcome.stored > 0)

        self._check = self._run(lambda: Importer(path, table, None, catalogue).run(), answer, is_check=True)

    def _show_outcome(self, verdict: str, detail: str, *, is_any: bool = False) -> None:
        if self.dialog is not None:
            self.dialog.show_outcome(verdict, detail, is_any=is_any)

    def _with_new(self, table: TableMap) -> Catalogue:
        opened = self._loaded.opened
        assets, signals = new_parts(opened, table)
        return Catalogue.of((*opened.catalogue.assets, *assets), (*opened.catalogue.signals, *signals))

    def _keep(self, path: Path, table: TableMap) -> None:
        stem = Path(path.name.removesuffix(".gz")).stem
        dialog = QFileDialog(
            self._desk.window, tr("Save the mapping"), str(path.with_name(f"{stem}.map.toml"))
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([tr("Mappings (*.map.toml)")])
        dialog.selectFile(f"{stem}.map.toml")
        dialog.fileSelected.connect(lambda name: self._write(Path(name), table))
        dialog.open()

    @action("export.mapping", about=lambda hub, place, table: (place.name,))
    def _write(self, place: Path, table: TableMap) -> None:
        try:
            write_map(place, table)
        except OSError as error:
            self._say(f"{place}: {error.strerror or type(error).__name__}")

    # -- the import ----------------------------------------------------------------------------------------------------

    def _on_wanted(self, path: Path, table: TableMap) -> None:
        opened = self._loaded.opened
        if not any(new_parts(opened, table)):
            self._import(path, table)
        elif is_shipped(opened.district.folder):
            self._choose_copy(path, table)
        else:
            self._add(path, table, opened.district.folder)

    def _choose_copy(self, path: Path, table: TableMap) -> None:
        """New signals go into a copy of a district that comes with the program."""
        name = self._loaded.opened.district.folder.name
        choose_copy(self._desk.window, name, lambda to: self._add(path, table, to), why=tr(NEW_SIGNALS))

    @action("district.signals", about=lambda hub, path, table, folder: (path.name, folder.name))
    def _add(self, path: Path, table: TableMap, folder: Path) -> None:
        """The new signals written, the district opened again, and then the import in that window."""
        opened, cache = self._loaded.opened, cache_folder(self._program.data)

        def work() -> Loaded:
            if folder.resolve() != opened.district.folder.resolve():
                copy_district(opened.district.folder, folder)
            with_new_signals(open_district(folder), table)
            return with_scene(load((folder,), cache))

        def answer(loaded: Loaded) -> None:
            self._program.pending_import = Pending(path, table)
            self._program.show(loaded)

        self._run(work, answer, title=tr("Adding signals to {name}", name=opened.district.name))

    @Slot()
    def _on_ready(self) -> None:
        pending, self._program.pending_import = self._program.pending_import, None
        if isinstance(pending, Pending):
            self._import(pending.path, pending.table)

    @action("import.readings", about=lambda hub, path, table: (path.name,))
    def _import(self, path: Path, table: TableMap) -> None:
        session = self._desk.session
        if session.historian is None or not session.is_recording:
            self._say(
                tr("This window records nothing, so nothing can be imported here; close the other one first.")
            )
            return
        try:
            importer = Importer(path, table, keeping(session.historian), self._loaded.opened.catalogue)
        except (BadTable, BadMap, BadDistrict, HistoryError) as error:
            self._say(str(error))
            return
        self._importer = importer

        def answer(outcome: Outcome) -> None:
            self._importer = None
            if outcome.first_ns is not None and outcome.stored:
                bounds = session.historian.bounds() if session.historian is not None else None
                if bounds is not None:
                    session.timekeeper.set_first(bounds[0])
            self.acted.emit("imported", (path.name,), {"readings": outcome.stored})
            self._say(done(path.name, outcome))

        self._run(importer.run, answer, title=tr("Importing {name}", name=path.name), stop=importer.stop)

    # -- work beside the window ----------------------------------------------------------------------------------------

    def _run(
        self, work: Any, answer: Any, *, title: str = "", stop: Any = None, is_check: bool = False
    ) -> Job:
        def told() -> Any:
            try:
                return work()
            except (BadTable, BadMap) as error:
                raise BadDistrict(str(error)) from error  # app/job.py makes a sentence of it

        def failed(text: str) -> None:
            self._importer = None if stop else self._importer
            if is_check and self.dialog is not None:
                self.dialog.show_outcome(tr("This cannot be imported"), text)
            else:
                self._say(text)
                if self.dialog is None:
                    self._next()

        job = self._beside.run(told, answer, failed, title=title, stop=stop)
        if is_check:
            job.progressed.connect(self._on_checking)
        return job

    @Slot(str, float)
    def _on_checking(self, _what: str, share: float) -> None:
        if self.dialog is not None:
            self.dialog.show_checking(tr("{share:.0f} % of the file", share=share * 100))

    def _end_check(self) -> None:
        if self._check is not None:
            self._beside.give_up(self._check)
        self._check = None

    def _say(self, text: str) -> None:
        self._desk.window.status.show_notice(text)
