"""What stays while districts come and go in the window: the opening of others, one after the other.

    status = run_window(open_district("smolyan"), data, feeds)

A new desk is made beside the old one and takes its place on the screen; then the old one ends in order (feeds, history,
VTK, window). Where the new one cannot be made, the old one stays. Part of the composition root.   Thread: GUI.
"""

from __future__ import annotations

import math
import os
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot
from shiboken6 import isValid

from app import layering, recent
from app.actions_hub import ActionsHub
from app.application import make_application
from app.around import Loaded, is_district, load, load_opened, with_scene
from app.care_hub import CareHub
from app.evidence_hub import EvidenceHub
from app.files_hub import FilesHub, name_filter
from app.job import Job, sentence
from app.making import make_district
from app.model.district import FeedSpec
from app.model.language import tr
from app.opening import OpenedDistrict, cache_folder
from app.people.acting import action
from app.people_post import make_post
from app.records_hub import RecordsHub
from app.scaling import scale_at_start
from app.sealed_journal_hub import JournalSealHub
from app.session import FIRST_FILL_NS
from app.sources_hub import SourcesHub
from app.tidying import settled
from app.translating import chosen, speak
from app.trouble import Trouble
from app.window import Desk
from widgets.new_district import NewDistrict, NewDistrictWish
from widgets.open_progress import OpenProgress

TIDY_MS = 1500


def run_window(opened: OpenedDistrict, data: Path, feeds: Sequence[FeedSpec], *, kiosk: bool = False) -> int:
    """A district, until the window is closed. Exit status."""
    scale_at_start(data / "window.json", os.environ)
    make_application(sys.argv[:1])
    return _run(load_opened(opened, cache_folder(data)), data, feeds, kiosk)


def run_files(paths: Sequence[Path], data: Path, epsg: int | None = None, *, kiosk: bool = False) -> int:
    """Files of one's own, read before the window is there. Raises what `load` raises."""
    from app.commands.progress import shown_on_terminal

    with shown_on_terminal():
        loaded = load(paths, cache_folder(data), epsg=epsg)
    scale_at_start(data / "window.json", os.environ)
    make_application(sys.argv[:1])
    return _run(loaded, data, (), kiosk)


def _run(loaded: Loaded, data: Path, feeds: Sequence[FeedSpec], kiosk: bool) -> int:
    app = make_application(sys.argv[:1])
    speak(app, chosen(data / "window.json", os.environ))
    trouble = Trouble(data)
    program = Program(data)
    if kiosk:
        program.post.enter_kiosk()
    trouble.happened.connect(program.on_trouble)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: program.close())
    program.show(loaded, feeds)
    if program.desk is not None and not kiosk:
        program.desk.wall.begin_if_wanted()
    status = app.exec()
    trouble.end()
    return int(status)


class Program(QObject):
    """One desk at a time. `open_paths` and `add_paths` read beside the window and then show what they read."""

    def __init__(self, data: Path, *, fill_ns: int = FIRST_FILL_NS) -> None:
        super().__init__()
        self._data, self._fill_ns = data, fill_ns
        self.post = make_post()
        self.loaded: Loaded | None = None
        self.desk: Desk | None = None
        self.job: Job | None = None
        self.panel: OpenProgress | None = None
        self.files: FilesHub | None = None
        self.pending_import: object = (
            None  # what waits for a district with its new signals (app/import_hub.py)
        )

    def show(self, loaded: Loaded, feeds: Sequence[FeedSpec] | None = None) -> None:
        """In place of what is shown now. Raises what the making of a scene raises, and then nothing has changed."""
        old = self.desk
        if old is not None:
            old.remember()
        feeds = loaded.opened.district.feeds if feeds is None else feeds
        new = Desk(
            loaded.opened,
            self._data,
            feeds,
            fill_ns=self._fill_ns,
            city=loaded.city,
            ortho=loaded.ortho,
            prepared=loaded.prepared,
            post=self.post,
        )
        if old is not None:
            new.window.restoreGeometry(old.window.saveGeometry())
            new.window.restoreState(old.window.saveState())
        loaded = replace(loaded, prepared=None)  # the scene has what it needs of it
        self.desk, self.loaded = new, loaded
        new.state.set("recent", recent.added(new.state.get("recent"), loaded.paths, loaded.epsg))
        self.files = FilesHub(self, new, loaded)
        self.feeds = SourcesHub(self, new, loaded)
        self.care = CareHub(self, new, loaded)
        self.evidence = EvidenceHub(new)
        care = self.care.backups
        self.files.menu.add_care([care.backup, care.restore, self.evidence.action])
        self.records = RecordsHub(self, new)
        self.journal_seal = JournalSealHub(new)
        hubs = (
            self.feeds,
            self.files.imports,
            self.care,
            self.care.backups,
            self.records.streams,
            self.evidence,
        )
        self.actions = ActionsHub(new, hubs)
        new.window.closing.connect(lambda: self._on_closing(new))
        new.start()
        if old is not None:
            old.replace()
            old.window.deleteLater()
            old.deleteLater()  # scenes hold on to themselves, and are large
        QTimer.singleShot(TIDY_MS, self, settled)
        QTimer.singleShot(0, self.files.greet)

    @property
    def data(self) -> Path:
        return self._data

    def close(self) -> None:
        if self.job is not None:
            self.job.cancel()
        if self.desk is not None:
            self.desk.close()  # by the system: also where a person may not close it

    # -- asked by menus, drops and dialogs -----------------------------------------------------------------------------

    @action("district.open", about=lambda program, paths, *_, **__: tuple(path.name for path in paths))
    def open_paths(self, paths: Sequence[Path], epsg: int | None = None) -> None:
        """A district folder, or files: read beside the window, then shown in place of what is there."""
        cache = cache_folder(self._data)
        paths = tuple(paths)
        self.run(
            _title(tr("Opening"), paths), lambda: with_scene(load(paths, cache, epsg=epsg)), self._show_or_say
        )

    def add_paths(self, paths: Sequence[Path], epsg: int | None = None, *, keeps: bool = False) -> None:
        """Layers laid into what is shown, until it is closed; keeps: and into the folder of the district."""
        now = self.loaded
        if now is None:
            return
        if not now.is_district:
            self.open_paths((*now.paths, *paths), epsg or now.epsg)
        elif keeps:
            self._keep_layers(paths, epsg)
        else:
            self._lay_in(paths, epsg)

    @action("district.layers", about=lambda program, paths, *_: tuple(path.name for path in paths))
    def _keep_layers(self, paths: Sequence[Path], epsg: int | None) -> None:
        self._add(paths, epsg, keeps=True)

    @action("district.open", about=lambda program, paths, *_: tuple(path.name for path in paths))
    def _lay_in(self, paths: Sequence[Path], epsg: int | None) -> None:
        self._add(paths, epsg, keeps=False)

    def _add(self, paths: Sequence[Path], epsg: int | None, *, keeps: bool) -> None:
        now, cache, paths = self.loaded, cache_folder(self._data), tuple(paths)
        assert now is not None
        kept = (
            tr(
                "Kept in {folder}; File > Remove a layer takes it out again.",
                folder=now.opened.district.folder,
            )
            if keeps
            else ""
        )
        self.run(
            _title(tr("Adding"), paths),
            lambda: with_scene(layering.added(now, paths, cache, epsg=epsg, keeps=keeps)),
            lambda loaded: self._show_or_say(loaded, kept),
        )

    @action("district.make", about=lambda program, folder, paths: (folder.name,))
    def copy_with(self, folder: Path, paths: Sequence[Path]) -> None:
        """A copy of the district that is shown, with these layers in it, in its place."""
        now, cache = self.loaded, cache_folder(self._data)
        assert now is not None
        name = now.opened.district.name
        self.run(
            tr("Copying {name}", name=name),
            lambda: with_scene(layering.copied(now, folder, paths, cache)),
            lambda loaded: self._show_or_say(
                loaded,
                tr("This is a copy of {name}, in {folder}: yours to change.", name=name, folder=folder),
            ),
        )

    @action("district.unlayer", about=lambda program, path: (path.name,))
    def remove_layer(self, path: Path) -> None:
        """Out of what is shown, and out of district.toml where it is named there; the file itself stays."""
        now, cache = self.loaded, cache_folder(self._data)
        assert now is not None
        self.run(
            _title(tr("Removing"), (path,)),
            lambda: with_scene(layering.removed(now, path, cache)),
            lambda loaded: self._show_or_say(
                loaded,
                tr(
                    "{name} is no layer any more; the file stays in {parent}.",
                    name=path.name,
                    parent=path.parent,
                ),
            ),
        )

    def make_new(self) -> None:
        """A dialog, then a district folder made beside the window, then that one is opened."""
        assert self.desk is not None
        assert self.loaded is not None
        files = () if self.loaded.is_district else self.loaded.paths
        dialog = NewDistrict(files, Path.home(), name_filter(), self.desk.window, self.loaded.epsg)
        dialog.wanted.connect(self._on_new_wanted)
        dialog.open()

    @Slot(object)
    @action("district.make", about=lambda program, wish: (wish.name,))
    def _on_new_wanted(self, wish: NewDistrictWish) -> None:
        cache = cache_folder(self._data)

        def work() -> Loaded:
            make_district(wish.folder, wish.files, cache, epsg=wish.epsg, name=wish.name, zone=wish.zone)
            return with_scene(load((wish.folder,), cache))

        self.run(tr("Making the district {name}", name=wish.name), work, self._show_or_say)

    def show_overview(self) -> None:
        """All districts on a map."""
        from app.overview_dialog import OverviewDialog  # brings the physics with it

        assert self.desk is not None
        assert self.loaded is not None
        current = self.loaded.opened.district.folder if self.loaded.is_district else None
        OverviewDialog(current, lambda folder: self.open_paths((folder,)), self.desk.window).open()

    def run(
        self, title: str, work: Callable[[], Any], then: Callable[[Any], object], *, can_cancel: bool = True
    ) -> None:
        """Long work with its panel in the window; a second one takes the place of the first."""
        self._end_job()
        assert self.desk is not None
        self.job = Job(work, self)
        self.panel = OpenProgress(title, self.desk.window)
        self.job.progressed.connect(self.panel.show_progress)
        self.panel.cancelled.connect(self._on_cancelled)
        self.job.failed.connect(self._on_failed)
        self.job.done.connect(lambda answer: self._on_done(answer, then))
        self.panel.stop.setVisible(can_cancel)
        self.panel.show_soon()
        self.job.start()

    @Slot(str)
    def on_trouble(self, text: str) -> None:
        if self.desk is not None:
            self.desk.window.status.show_notice(text)

    # -- answers -------------------------------------------------------------------------------------------------------

    def _on_done(self, answer: Any, then: Callable[[Any], object]) -> None:
        if self.panel is not None:  # what follows takes the GUI thread: say so before
            self.panel.show_progress(tr("building the scene"), math.nan)
            self.panel.repaint()
        self._done_with(then, answer)

    def _done_with(self, then: Callable[[Any], object], answer: Any) -> None:
        self.job, job = None, self.job
        self.panel, panel = None, self.panel
        try:
            then(answer)
        finally:
            for part in (job, panel):
                if part is not None and isValid(part):
                    part.deleteLater()
            if panel is not None and isValid(panel):
                panel.hide()

    def _show_or_say(self, loaded: Loaded, news: str = "") -> None:
        try:
            self.show(loaded)
            QTimer.singleShot(0, self, partial(self._tell, news))  # after the greeting
        except Exception as error:  # noqa: BLE001  a scene that cannot be made must not cost the one that is there
            self.on_trouble(sentence(error))

    def _tell(self, news: str) -> None:
        if news and self.desk is not None:
            self.desk.window.status.show_news(news)

    def _on_closing(self, desk: Desk) -> None:
        if desk is self.desk and self.job is not None:
            self.job.cancel()

    @Slot(str)
    def _on_failed(self, text: str) -> None:
        self._end_job()
        self.on_trouble(text)

    @Slot()
    def _on_cancelled(self) -> None:
        self._end_job()

    def _end_job(self) -> None:
        if self.job is not None:
            self.job.cancel()
            self.job.deleteLater()
            self.job = None
        if self.panel is not None:
            self.panel.hide()
            self.panel.deleteLater()
            self.panel = None


def _title(what: str, paths: Sequence[Path]) -> str:
    name = paths[0].parent.name if paths[0].name == "district.toml" else paths[0].name
    more = "" if len(paths) == 1 else tr(" and {count} more", count=len(paths) - 1)
    kind = tr("the district ") if is_district(paths) else ""
    return f"{what} {kind}{name}{more}"
