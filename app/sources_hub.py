"""The Feeds panel at work: its figures, and adding, editing, trying, pausing and removing feeds; looking around at a source.

A change is written into the district's folder (feed_keeping.py) and begins at once. What a discovery found (feed_trying.py) becomes assets and signals only where a person ticked it (widgets/found_streams.py).
Part of the composition root.   Thread: GUI; sources are tried beside the window.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMessageBox

from app.around import Loaded
from app.beside import Beside
from app.feed_keeping import edited, signals_added
from app.feed_trying import LOOK_S, context_of, kept_password, looked_around, tried
from app.feeds.check import shown
from app.feeds.discovery import Proposal
from app.feeds.feed import FeedContext
from app.keeping import is_shipped
from app.model.district import FeedSpec
from app.model.events import Health
from app.model.language import tr
from app.model.times import wall_ns
from app.opening import cache_folder
from app.people.acting import action
from app.proposals import Choice, proposed
from app.toml_feeds import options_of, options_text, with_feed, without_feed
from widgets.copy_choice import NEW_SIGNALS, choose_copy
from widgets.dock import dock_beside, show_beside
from widgets.feed_dialog import FeedDialog, Wish
from widgets.feeds_panel import FeedsPanel
from widgets.found_streams import FoundStreams
from widgets.open_progress import OpenProgress

if TYPE_CHECKING:
    from app.program import Program
    from app.window import Desk

EACH_MS = 1000


class SourcesHub(QObject):
    acted = Signal(str, object, object)  # action, what it is about, details: for the ledger

    def __init__(self, program: Program, desk: Desk, loaded: Loaded) -> None:
        super().__init__(desk)
        self._program, self._desk, self._loaded = program, desk, loaded
        self._specs = list(desk.session.feeds)
        self._healths: dict[str, Health] = {}
        self._beside = Beside(desk.window, "feeds", self)
        self.dialog: FeedDialog | None = None
        self.found: FoundStreams | None = None
        district = loaded.opened.district
        self.panel = FeedsPanel(district.zone, shown)
        trends = desk.window.docks["trends"]
        self.dock = dock_beside(desk.window, trends, "feeds", tr("Feeds"), self.panel)
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
        self._beside.end()

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
        elif what in ("pause", "resume"):
            self._hold(name, is_over=what == "resume")

    @action("feeds.pause", about=lambda hub, name, is_over: (name, "resumed" if is_over else "paused"))
    def _hold(self, name: str, is_over: bool) -> None:
        fetcher = self._desk.session.fetcher
        if fetcher is not None and fetcher.has_feed(name):
            (fetcher.resume_feed if is_over else fetcher.pause_feed)(name)
            self.acted.emit("feed-resumed" if is_over else "feed-paused", (name,), {})

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

    @action("feeds.discover", about=lambda hub, wish: (wish.spec.name,))
    def _try(self, wish: Wish) -> None:
        context, spec, password = self._context(), wish.spec, wish.password

        def answer(text: str) -> None:
            if self.dialog is not None:
                self.dialog.show_report(text)

        self._beside.run(lambda: tried(spec, password, context), answer, answer)

    def _context(self) -> FeedContext:
        """For trying: with the keys of streams that were bought."""
        return replace(context_of(self._loaded.opened), stream_key=self._desk.session.stream_key)

    @action("feeds.discover", about=lambda hub, spec: (spec.name,))
    def _discover(self, spec: FeedSpec) -> None:
        context, window = self._context(), self._desk.window
        panel = OpenProgress(tr("Looking around at {name}", name=spec.name), window)

        def over() -> None:
            panel.hide()
            panel.deleteLater()

        def answer(found: tuple[Proposal, ...]) -> None:
            over()
            choices = proposed(found, self._loaded.opened)
            if not found:
                window.status.show_notice(
                    tr("Nothing was found at {name} in {look_s:.0f} s.", name=spec.name, look_s=LOOK_S)
                )
            elif not choices:
                window.status.show_notice(
                    tr(
                        "All {count} streams at {name} are in the district already.",
                        count=len(found),
                        name=spec.name,
                    )
                )
            else:
                self._show_found(spec, choices)

        def failed(text: str) -> None:
            over()
            window.status.show_notice(text)

        job = self._beside.run(lambda: looked_around(spec, context), answer, failed)
        panel.cancelled.connect(job.cancel)
        panel.cancelled.connect(over)
        panel.show()

    def _show_found(self, spec: FeedSpec, choices: tuple[Choice, ...]) -> None:
        assets = [a.id for a in self._loaded.opened.catalogue.assets]
        self.found = FoundStreams(spec.name, choices, assets, self._desk.window)
        self.found.wanted.connect(lambda chosen: self._add_signals(spec, chosen))
        self.found.open()

    # -- keeping -------------------------------------------------------------------------------------------------------

    def put(self, wish: Wish) -> None:
        """A feed that did not come from the dialog, such as a stream that was bought."""
        self._keep(wish)

    @action("feeds.change", about=lambda hub, wish: (wish.spec.name,))
    def _keep(self, wish: Wish) -> None:
        """Into the folder, and at once into the running district."""
        spec = wish.spec
        if wish.password is not None:
            password = wish.password
            self._beside.run(lambda: kept_password(spec, password), self._say, self._say)
        self._write(lambda text: with_feed(text, spec, wish.before), tr("the feed {name}", name=spec.name))
        if wish.before and wish.before != spec.name:
            self._drop(wish.before)
        place = next((i for i, s in enumerate(self._specs) if s.name == spec.name), None)
        if place is None:
            self._specs.append(spec)
        else:
            self._specs[place] = spec
        self._healths.pop(spec.name, None)
        details = {"address": shown(spec.url), **({"before": wish.before} if wish.before else {})}
        self.acted.emit("feed-changed" if wish.before else "feed-added", (spec.name,), details)
        if self._desk.session.fetcher is not None:
            self._desk.session.fetcher.put_feed(spec)
        self.refresh()
        self.panel.choose(spec.name)

    def _ask_removal(self, spec: FeedSpec) -> None:
        box = QMessageBox(self._desk.window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(tr("Remove a feed"))
        box.setText(tr("Remove the feed {name}?", name=spec.name))
        box.setInformativeText(tr("What it has sent stays in history; its signals stay in the district."))
        remove = box.addButton(tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
        remove.clicked.connect(lambda: self.remove(spec.name))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    @action("feeds.remove", about=lambda hub, name: (name,))
    def remove(self, name: str) -> None:
        """Out of the folder, and out of the running district."""
        self._write(lambda text: without_feed(text, name), tr("the end of the feed {name}", name=name))
        self._drop(name)
        self.acted.emit("feed-removed", (name,), {})
        self.refresh()

    def _drop(self, name: str) -> None:
        self._specs = [s for s in self._specs if s.name != name]
        self._healths.pop(name, None)
        self._desk.window.status.forget_feed(name)
        if self._desk.session.fetcher is not None:
            self._desk.session.fetcher.remove_feed(name)

    def _write(self, edit: Callable[[str], str], what: str) -> None:
        self._say(edited(self._loaded, edit, what))

    def _add_signals(self, spec: FeedSpec, chosen: tuple[Choice, ...]) -> None:
        folder = self._loaded.opened.district.folder
        if not is_shipped(folder):
            self._write_signals(spec, chosen, folder)
            return
        choose_copy(
            self._desk.window,
            folder.name,
            lambda to: self._write_signals(spec, chosen, to),
            why=tr(NEW_SIGNALS),
        )

    @action("district.signals", about=lambda hub, spec, chosen, folder: (spec.name, folder.name))
    def _write_signals(self, spec: FeedSpec, chosen: tuple[Choice, ...], folder: Path) -> None:
        """The confirmed ones, the feed itself where it is not in the folder, and the district opened again."""
        opened, cache = self._loaded.opened, cache_folder(self._program.data)

        def work() -> Loaded:
            return signals_added(opened.district.folder, folder, spec, chosen, cache)

        self._program.run(tr("Adding {count} signals", count=len(chosen)), work, self._program.show)

    def _say(self, text: str) -> None:
        """ "" for nothing to say."""
        if text:
            self._desk.window.status.show_notice(text)
