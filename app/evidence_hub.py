"""Evidence for others out of the window: an interval as a bundle, with its progress and a way to stop it.

The stretch between A and B of the timeline is offered, else the last hour that is sealed.
Part of the composition root.   Thread: GUI; the bundle is made beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot
from PySide6.QtGui import QAction

from app.history.contract import HistoryError
from app.job import Job
from app.ledger.contract import LedgerError
from app.model.language import tr, trn
from app.model.times import HOUR_NS, to_datetime, wall_ns
from app.model.trust import Proof
from app.people.acting import action
from app.proving.bundling import Made, hints_of
from maps.readers.progress import say
from widgets import icons
from widgets.acting import marked
from widgets.evidence_dialog import EvidenceDialog
from widgets.history_words import size_text
from widgets.open_progress import OpenProgress
from widgets.proof_ribbon import Ribbon, Tally
from widgets.proof_words import counted, span_text

if TYPE_CHECKING:
    from app.window import Desk


class EvidenceHub(QObject):
    acted = Signal(str, object, object)  # action, what it is about, details: for the ledger

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.action = QAction(icons.icon("ledger", "dim"), tr("Export evidence…"), self)
        self.action.setToolTip(tr("Readings of a time with all that proves them, as one file"))
        marked(self.action, "export.evidence")
        self.action.triggered.connect(self.ask)
        self.dialog: EvidenceDialog | None = None
        self.job: Job | None = None
        self._panel: OpenProgress | None = None
        desk.session.closing.connect(self.cancel)

    def _tally(self, from_ns: int, to_ns: int) -> Tally:
        ledger = self._desk.session.ledger
        return Ribbon.of(ledger.prover.intervals(from_ns, to_ns)).tally if ledger is not None else Tally()

    def _offered(self) -> tuple[int, int]:
        head, ledger = self._desk.session.timekeeper.playhead, self._desk.session.ledger
        if head.loop is not None:
            return head.loop
        assert ledger is not None
        found = ledger.prover.intervals(head.bounds[1] - 24 * HOUR_NS, head.bounds[1])
        last = max((one.to_ns for one in found if one.proof is not Proof.UNANCHORED), default=head.bounds[1])
        return last - HOUR_NS, last

    @Slot()
    def ask(self) -> None:
        desk = self._desk
        if desk.session.ledger is None:
            desk.window.status.show_news(
                tr("There is no ledger in this window, so there is nothing to prove with.")
            )
            return
        if self.job is not None:
            return
        opened, span = desk.session.opened, self._offered()
        day = to_datetime(span[0], opened.district.zone).strftime("%Y-%m-%d")
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = Path(place) if place and Path(place).is_dir() else Path.home()
        self.dialog = EvidenceDialog(
            span,
            wall_ns(),
            opened.district.zone,
            folder / f"{opened.district.id}-evidence-{day}.zip",
            self._chosen(),
            self._tally,
            desk.window,
        )
        self.dialog.wanted.connect(self.export)
        self.dialog.open()

    def _chosen(self) -> tuple[str, Sequence[str]] | None:
        """What is selected in the city: its name and all its signals."""
        catalogue, ident = self._desk.session.opened.catalogue, self._desk.selected
        if ident is None:
            return None
        assets = [one for one in catalogue.assets if ident in (one.id, one.building)]
        names = {one.id for one in assets}
        signals = [one.id for one in catalogue.signals if one.asset in names]
        return (assets[0].name, signals) if signals else None

    @Slot(object, object, object, object)
    @action("export.evidence", about=lambda hub, start, end, signals, path: (path.name,))
    def export(self, from_ns: int, to_ns: int, signals: Sequence[str] | None, path: Path) -> None:
        session = self._desk.session
        ledger, opened = session.ledger, session.opened
        if ledger is None or self.job is not None:
            return
        maker = ledger.prover.bundler(hints_of(opened.district, opened.catalogue, signals))

        def told(share: float) -> bool:
            say(tr("reading and hashing"), share)  # raises where somebody has cancelled
            return False

        def work() -> Made:
            try:
                return maker.make(path, from_ns, to_ns, made_ns=wall_ns(), signals=signals, progress=told)
            except LedgerError as error:
                raise HistoryError(str(error)) from error

        self.job = Job(work, self, name="evidence")
        self.job.done.connect(lambda made: self._on_made(path, made))
        self.job.failed.connect(self._on_failed)
        self._panel = OpenProgress(tr("Exporting {name}", name=path.name), self._desk.window)
        self.job.progressed.connect(self._panel.show_progress)
        self._panel.cancelled.connect(self.cancel)
        self._panel.show_soon()
        self.job.start()

    def _on_made(self, path: Path, made: Made) -> None:
        self._end()
        span = span_text(made.from_ns, made.to_ns, self._desk.session.opened.district.zone)
        self.acted.emit("evidence-exported", (path.name,), {"readings": made.readings, "span": span})
        text = tr(
            "Saved {path}: {counted}, {span}, {size_text}",
            path=path,
            counted=counted(made.readings, "reading"),
            span=span,
            size_text=size_text(made.bytes),
        )
        if made.without:
            count = len(made.without)
            text += trn(
                "; {n} batch left out: {next}",
                "; {n} batches left out: {next}",
                count,
                next=next(iter(made.without.values())),
            )
        self._desk.window.status.show_notice(f"{text}.")

    @Slot(str)
    def _on_failed(self, why: str) -> None:
        self._end()
        self._desk.window.status.show_notice(tr("No evidence was exported: {why}", why=why))

    @Slot()
    def cancel(self) -> None:
        """Nothing is left of the file."""
        if self.job is not None:
            self.job.cancel()
            self.job.join(5.0)
            self._end()

    def _end(self) -> None:
        for part in (self.job, self._panel):
            if part is not None:
                part.deleteLater()
        if self._panel is not None:
            self._panel.hide()
        self.job = self._panel = None
