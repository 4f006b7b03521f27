"""The history of one desk as a person cares for it: what it weighs, how long it is kept, backup and restore.

Questions to the store go beside the window; its weight is asked now and then and shown in the status line.
Part of the composition root.   Thread: GUI; changes of keeping and copies run in threads of their own.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from app.around import Loaded
from app.backups_hub import BackupsHub
from app.history.duck import DuckHistorian
from app.history.retention import Keeping
from app.history.weight import Loss, Weight
from app.history_keeping import place_of, remember
from app.job import Job
from app.model.district import District
from app.model.language import mark, tr
from app.model.times import wall_ns
from app.opening import history_folder
from app.people.acting import action
from widgets.history_page import HistoryPage
from widgets.history_words import loss_text

if TYPE_CHECKING:
    from app.program import Program
    from app.window import Desk

T = TypeVar("T")
PAGE = mark("History")
EACH_MS = 20_000


class CareHub(QObject):
    acted = Signal(str, object, object)  # action, what it is about, details: for the ledger

    def __init__(self, program: Program, desk: Desk, loaded: Loaded) -> None:
        super().__init__(desk)
        self._program, self._desk = program, desk
        self.district = loaded.opened.district  # with what was chosen since
        self.folder = history_folder(program.data, self.district)
        self.weight: Weight | None = None
        self._jobs: list[Job] = []
        self.page: HistoryPage | None = None
        self.question: QMessageBox | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(EACH_MS)
        self._timer.timeout.connect(self.ask_weight)
        desk.session.ready.connect(self._on_ready)
        desk.window.preference_pages.append(self._make_page)
        desk.window.status.store_asked.connect(lambda: desk.window.open_preferences(tr(PAGE)))
        desk.window.closing.connect(self.stop)
        self.backups = BackupsHub(program, self, desk)

    @Slot()
    def stop(self) -> None:
        self._timer.stop()
        for job in list(self._jobs):
            job.cancel()

    # -- what it weighs ------------------------------------------------------------------------------------------------

    @property
    def store(self) -> DuckHistorian | None:
        """The file that this window writes; None where it is a server's or in memory."""
        found = self._desk.session.historian
        return found if isinstance(found, DuckHistorian) and self._desk.session.is_recording else None

    @Slot()
    def _on_ready(self) -> None:
        self._timer.start()
        self.ask_weight()

    @Slot()
    def ask_weight(self) -> None:
        store = self.store
        if store is not None:
            self._desk.session.reads.ask("history:weight", lambda: store.weight(wall_ns()), self._on_weight)
        elif self.page is not None and self._desk.session.fetcher is not None:
            self.page.show_nothing(self._why_nothing())

    def _why_nothing(self) -> str:
        if isinstance(self._desk.session.historian, DuckHistorian):
            return tr("This window records nothing: what comes is kept in memory until it is closed.")
        return tr(
            "This history lies on a server that several workstations share; its own rules say how long it is kept."
        )

    def _on_weight(self, weight: Weight) -> None:
        self.weight = weight
        self._desk.window.status.show_weight(weight)
        self._show_page()

    # -- the page of the preferences -----------------------------------------------------------------------------------

    def _make_page(self) -> tuple[str, QWidget]:
        page = self.page = HistoryPage(self.district.zone)
        page.considered.connect(self._consider)
        page.wanted.connect(self.want)
        page.destroyed.connect(self._on_page_gone)
        self._show_page()
        self.ask_weight()
        return tr(PAGE), page

    @Slot()
    def _on_page_gone(self) -> None:
        self.page = None

    def _show_page(self) -> None:
        if self.page is not None and self.weight is not None:
            place = place_of(self.district, self.folder)
            self.page.show_weight(self.weight, place, place.parent == self.district.folder)

    @Slot(object)
    def _consider(self, keeping: Keeping) -> None:
        store = self.store
        if store is None:
            return

        def answer(loss: Loss | None) -> None:
            if self.page is not None and self.page.keeping() == keeping:
                self.page.show_loss(loss)

        self._desk.session.reads.ask("history:loss", lambda: store.would_thin(keeping, wall_ns()), answer)

    @Slot(object)
    def want(self, keeping: Keeping) -> None:
        """Asked first where something would go."""
        store = self.store
        if store is not None:
            self._desk.session.reads.ask(
                "history:want",
                lambda: store.would_thin(keeping, wall_ns()),
                lambda loss: self._ask_loss(keeping, loss) if loss else self.keep(keeping),
            )

    def _ask_loss(self, keeping: Keeping, loss: Loss) -> None:
        box = self.question = QMessageBox(self.page.window() if self.page else self._desk.window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(tr("Keep less history"))
        box.setText(tr("Thin what is older?"))
        box.setInformativeText(
            tr(
                "{loss_text}\n\nIt begins in about a minute and goes on little by little. What was thinned does not come back; File > Back up history keeps all of it in a file of its own.",
                loss_text=loss_text(loss, self.district.zone),
            )
        )
        thin = box.addButton(tr("Thin it"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(tr("Keep it as it is"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        thin.clicked.connect(lambda: self.keep(keeping))
        stay.clicked.connect(self._reset_page)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    @Slot()
    def _reset_page(self) -> None:
        if self.page is not None:
            self.page.reset()

    @action("history.retention", about=lambda hub, keeping: (said_of(keeping),))
    def keep(self, keeping: Keeping) -> None:
        """Into the file that says so, and at once into the store that runs."""
        store, district, folder = self.store, self.district, self.folder
        if store is None:
            return
        say = self._desk.session.notice.emit

        def work() -> District:
            now = remember(district, folder, keeping)
            store.keep(keeping, say)  # waits for an append that runs
            return now

        def kept(now: District) -> None:
            self.district = now
            self._desk.window.status.show_news(said_of(keeping))
            self.acted.emit("keeping-changed", (), {"rule": said_of(keeping)})
            self.ask_weight()

        def failed(text: str) -> None:
            self._desk.window.status.show_notice(tr("Not changed: {text}", text=text))
            self._reset_page()

        self.beside(work, kept, failed)

    # -- beside the window ---------------------------------------------------------------------------------------------

    def beside(
        self, work: Callable[[], T], done: Callable[[T], object], failed: Callable[[str], object]
    ) -> Job:
        job = Job(work, self, "history")
        self._jobs.append(job)

        def over() -> None:
            with suppress(ValueError):
                self._jobs.remove(job)
            job.deleteLater()

        job.done.connect(over)
        job.failed.connect(over)
        job.done.connect(done)
        job.failed.connect(failed)
        job.start()
        return job


def said_of(keeping: Keeping) -> str:
    """A sentence when it was changed."""
    days = (
        tr("for ever") if keeping.raw_days is None else tr("for {raw_days:g} days", raw_days=keeping.raw_days)
    )
    bound = (
        ""
        if keeping.max_gb is None
        else tr(", and the history takes at most {max_gb:g} GB", max_gb=keeping.max_gb)
    )
    return tr("From now on all readings are kept {days}{bound}.", days=days, bound=bound)
