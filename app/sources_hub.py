"""The Feeds panel at work: its figures, and adding, editing, trying, pausing and removing feeds; looking around at a source.

A change is written into the district's folder and begins at once; one of a district that comes with the program goes into a copy.
What a discovery found becomes assets and signals only where a person ticked it (widgets/found_streams.py).
Part of the composition root.   Thread: GUI; sources are tried beside the window.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMessageBox

from app.around import Loaded, load, with_scene
from app.district_copy import copy_district
from app.feeds.check import check, shown
from app.feeds.discovery import Proposal, discover
from app.feeds.feed import FeedContext, FeedLost, FeedMisconfigured
from app.feeds.secrets import NoKeyring, Secret, keep
from app.job import Job
from app.keeping import can_keep, is_shipped
from app.model.district import BadDistrict, FeedSpec
from app.model.events import Health
from app.model.times import wall_ns
from app.opening import cache_folder, open_district
from app.proposals import Choice, parts_of, proposed
from app.toml_feeds import options_of, options_text, with_feed, without_feed
from app.toml_layers import UneditableToml
from app.whole_file import write_text
from widgets.copy_choice import NEW_SIGNALS, choose_copy
from widgets.dock import dock_beside, show_beside
from widgets.feed_dialog import FeedDialog, Wish
from widgets.feeds_panel import FeedsPanel
from widgets.found_streams import FoundStreams
from widgets.open_progress import OpenProgress

if TYPE_CHECKING:
    from app.program import Program
    from app.window import Desk

TRY_S = 5.0
LOOK_S = 10.0
EACH_MS = 1000


class SourcesHub(QObject):
    def __init__(self, program: Program, desk: Desk, loaded: Loaded) -> None:
        super().__init__(desk)
        self._program, self._desk, self._loaded = program, desk, loaded
        self._specs = list(desk.session.feeds)
        self._healths: dict[str, Health] = {}
        self._jobs: list[Job] = []
        self.dialog: FeedDialog | None = None
        self.found: FoundStreams | None = None
        district = loaded.opened.district
        self.panel = FeedsPanel(district.zone, shown)
        trends = desk.window.docks["trends"]
        self.dock = dock_beside(desk.window, trends, "feeds", "Feeds", self.panel)
        self.action: QAction = self.dock.toggleViewAction()
        self.action.setShortcut(QKeySequence("Ctrl+5"))
        desk.window.menus.add_panel(self.action)
        self._timer = QTimer(self)
        self._timer.setInterval(EACH_MS)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()
        self.panel.asked.connect(self._on_asked)
        desk.session.pump.health.connect(self._on_health)
        desk.window.status.feed_asked.connect(self.open)
        desk.window.closing.connect(self.stop)
        self.refresh()

    @property
    def specs(self) -> tuple[FeedSpec, ...]:
        """The feeds as they are now."""
        return tuple(self._specs)

    @Slot(str)
    def open(self, name: str = "") -> None:
        """The panel, with this feed chosen."""
        show_beside(self._desk.window, self._desk.window.docks["trends"], self.dock)
        self.refresh()
        if name:
            self.panel.choose(name)

    @Slot()
    def stop(self) -> None:
        self._timer.stop()
        for job in list(self._jobs):
            job.cancel()

    @Slot(object)
    def _on_health(self, health: Health) -> None:
        self._healths[health.feed] = health

    @Slot()
    def refresh(self) -> None:
        if not self.dock.isHidden():
            self.panel.show_feeds(self._specs, self._healths, wall_ns())

    # -- what is asked of a feed ---------------------------------------------------------------------------------------

    @Slot(str, str)
    def _on_asked(self, what: str, name: str) -> None:
        spec = next((s for s in self._specs if s.name == name), None)
        fetcher = self._desk.session.fetcher
        if what == "add":
            self._edit(None)
        elif spec is None:
            return
        elif what == "edit":
            self._edit(spec)
        elif what == "test":
            self._edit(spec)
            if self.dialog is not None and not self.dialog.fault():
                self.dialog.test.click()
        elif what == "discover":
            self._discover(spec)
        elif what == "remove":
            self._ask_removal(spec)
        elif fetcher is not None and fetcher.has_feed(name):
            (fetcher.resume_feed if what == "resume" else fetcher.pause_feed)(name)

    def _edit(self, spec: FeedSpec | None) -> None:
        taken = [s.name for s in self._specs]
        dialog = FeedDialog(spec, taken, (options_text, options_of), self._desk.window)
        self.dialog = dialog
        dialog.tried.connect(self._try)
        dialog.wanted.connect(self._keep)
        dialog.finished.connect(self._on_closed)
        dialog.open()

    @Slot()
    def _on_closed(self) -> None:
        self.dialog = None

    # -- trying --------------------------------------------------------------------------------------------------------

    def _context(self) -> FeedContext:
        opened = self._loaded.opened
        d = opened.district
        return FeedContext(opened.catalogue, d.id, d.lonlat, d.zone, district_folder=d.folder)

    def _try(self, wish: Wish) -> None:
        from app.feeds import loop

        context, spec = self._context(), wish.spec
        if wish.password is not None:
            options = {**spec.options, "password": Secret(wish.password)}
            spec = replace(spec, options=MappingProxyType(options))

        def answer(report: dict[str, Any]) -> None:
            if self.dialog is not None:
                self.dialog.show_report(report_text(report))

        def failed(text: str) -> None:
            if self.dialog is not None:
                self.dialog.show_report(text)

        self._beside(lambda: loop.run(check(spec, context, TRY_S)), answer, failed)

    def _discover(self, spec: FeedSpec) -> None:
        from app.feeds import loop

        context, window = self._context(), self._desk.window
        panel = OpenProgress(f"Looking around at {spec.name}", window)

        def work() -> tuple[Proposal, ...]:
            try:
                return loop.run(discover(spec, context, LOOK_S))
            except (FeedLost, FeedMisconfigured) as error:
                raise BadDistrict(str(error)) from error  # app/job.py makes a sentence of it

        def over() -> None:
            panel.hide()
            panel.deleteLater()

        def answer(found: tuple[Proposal, ...]) -> None:
            over()
            choices = proposed(found, self._loaded.opened)
            if not found:
                window.status.show_notice(f"Nothing was found at {spec.name} in {LOOK_S:.0f} s.")
            elif not choices:
                window.status.show_notice(
                    f"All {len(found)} streams at {spec.name} are in the district already."
                )
            else:
                self._show_found(spec, choices)

        def failed(text: str) -> None:
            over()
            window.status.show_notice(text)

        job = self._beside(work, answer, failed)
        panel.cancelled.connect(job.cancel)
        panel.cancelled.connect(over)
        panel.show()

    def _show_found(self, spec: FeedSpec, choices: tuple[Choice, ...]) -> None:
        assets = [a.id for a in self._loaded.opened.catalogue.assets]
        self.found = FoundStreams(spec.name, choices, assets, self._desk.window)
        self.found.wanted.connect(lambda chosen: self._add_signals(spec, chosen))
        self.found.open()

    # -- keeping -------------------------------------------------------------------------------------------------------

    def _keep(self, wish: Wish) -> None:
        """Into the folder, and at once into the running district."""
        spec = wish.spec
        if wish.password is not None:
            secret, name, user = wish.password, spec.name, spec.options.get("user")
            self._beside(
                lambda: _kept(name, secret, spec.url, str(user) if user else None),
                lambda said: self._say(said) if said else None,
                self._say,
            )
        self._write(lambda text: with_feed(text, spec, wish.before), f"the feed {spec.name}")
        if wish.before and wish.before != spec.name:
            self._drop(wish.before)
        place = next((i for i, s in enumerate(self._specs) if s.name == spec.name), None)
        if place is None:
            self._specs.append(spec)
        else:
            self._specs[place] = spec
        self._healths.pop(spec.name, None)
        if self._desk.session.fetcher is not None:
            self._desk.session.fetcher.put_feed(spec)
        self.refresh()
        self.panel.choose(spec.name)

    def _ask_removal(self, spec: FeedSpec) -> None:
        box = QMessageBox(self._desk.window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle("Remove a feed")
        box.setText(f"Remove the feed {spec.name}?")
        box.setInformativeText("What it has sent stays in history; its signals stay in the district.")
        remove = box.addButton("Remove", QMessageBox.ButtonRole.DestructiveRole)
        box.addButton("Keep it", QMessageBox.ButtonRole.RejectRole)
        remove.clicked.connect(lambda: self.remove(spec.name))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def remove(self, name: str) -> None:
        """Out of the folder, and out of the running district."""
        self._write(lambda text: without_feed(text, name), f"the end of the feed {name}")
        self._drop(name)
        self.refresh()

    def _drop(self, name: str) -> None:
        self._specs = [s for s in self._specs if s.name != name]
        self._healths.pop(name, None)
        self._desk.window.status.forget_feed(name)
        if self._desk.session.fetcher is not None:
            self._desk.session.fetcher.remove_feed(name)

    def _write(self, edit: Callable[[str], str], what: str) -> None:
        folder = self._loaded.opened.district.folder
        path = folder / "district.toml"
        if self._loaded.is_district and not is_shipped(folder) and not can_keep(folder):
            self._say(f"{folder} may not be written to: {what} holds until the district is closed.")
            return
        if not self._loaded.is_district or is_shipped(folder):
            self._say(
                f"This district comes with the program: {what} holds until it is closed. Make a copy to keep it."
            )
            return
        try:
            write_text(path, edit(path.read_text("utf-8")))
        except (UneditableToml, OSError) as error:
            self._say(f"{path}: {what} is not kept: {error}. It holds until the district is closed.")

    def _add_signals(self, spec: FeedSpec, chosen: tuple[Choice, ...]) -> None:
        folder = self._loaded.opened.district.folder
        if not is_shipped(folder):
            self._write_signals(spec, chosen, folder)
            return
        choose_copy(
            self._desk.window, folder.name, lambda to: self._write_signals(spec, chosen, to), why=NEW_SIGNALS
        )

    def _write_signals(self, spec: FeedSpec, chosen: tuple[Choice, ...], folder: Path) -> None:
        """The confirmed ones, the feed itself where it is not in the folder, and the district opened again."""
        opened, cache = self._loaded.opened, cache_folder(self._program.data)

        def work() -> Loaded:
            from app.signals_writer import add_signals

            if folder.resolve() != opened.district.folder.resolve():
                copy_district(opened.district.folder, folder)
            path = folder / "district.toml"
            try:
                write_text(path, with_feed(path.read_text("utf-8"), spec))
                assets, signals = parts_of(chosen, open_district(folder), spec.name)
            except (UneditableToml, ValueError) as error:
                raise BadDistrict(f"{path}: {error}") from error
            add_signals(folder, assets, signals)
            return with_scene(load((folder,), cache))

        self._program.run(f"Adding {len(chosen)} signals", work, self._program.show)

    # -- beside the window ---------------------------------------------------------------------------------------------

    def _beside(
        self, work: Callable[[], Any], answer: Callable[[Any], object], failed: Callable[[str], object]
    ) -> Job:
        job = Job(work, self, "feeds")
        self._jobs.append(job)

        def over() -> None:
            with suppress(ValueError):
                self._jobs.remove(job)
            job.deleteLater()

        def on_done(found: Any) -> None:
            over()
            answer(found)

        def on_failed(text: str) -> None:
            over()
            failed(text)

        job.done.connect(on_done)
        job.failed.connect(on_failed)
        job.start()
        return job

    def _say(self, text: str) -> None:
        self._desk.window.status.show_notice(text)


def report_text(report: dict[str, Any]) -> str:
    """What a test found, in a few plain lines."""
    count, rejected = report["readings"], report["rejected"]
    if report["link"] != "up":
        return report["detail"] or "It could not be reached."
    lines = [
        f"Connected. {count} readings in {TRY_S:.0f} s" + (f", {rejected} rejected." if rejected else ".")
    ]
    lines += [f"{n} × {why}" for why, n in list(report["reasons"].items())[:3]]
    newest = report["newest"][:2]
    lines += [f"{one['signal']}  {one['value']:g} {one['unit']}" for one in newest]
    if not count and not rejected:
        lines.append("Nothing came; look around at its source, or wait for its next readings.")
    return "\n".join(lines)


def _kept(name: str, secret: str, url: str, user: str | None) -> str:
    """A sentence where the keyring did not take it."""
    try:
        keep(name, secret, url=url, user=user)
    except (NoKeyring, ValueError) as error:
        return f"The password of {name} is not kept: {error}."
    return ""
