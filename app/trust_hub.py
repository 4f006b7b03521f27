"""Trust as a person sees and changes it: the page of the preferences, and a loud word when the log forgot or was rewritten.

The log is looked at when it is opened and now and then (`trust.json` remembers what it showed); keys, witnesses and
committees are read and written beside the window.   Part of the composition root.   Thread: GUI.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from shiboken6 import isValid

from app.history.contract import HistoryError
from app.job import Job
from app.ledger.contract import LedgerError
from app.ledger.keys import KeyKeeper, platform_keyring
from app.ledger.log import TransparencyLog
from app.ledger.records import printable
from app.ledger.rotation import rotate
from app.ledger.trust_file import Trust
from app.model.language import mark, tr
from app.model.ledger import Check, Level
from app.opening import history_folder
from app.people.acting import action
from app.proof_trust import LogState, choose, chosen, look, with_file
from app.proving.opening import ledger_folder
from widgets.save_text import ask_and_write
from widgets.trust_page import OwnLog, TrustPage

if TYPE_CHECKING:
    from app.window import Desk

PAGE = mark("Trust")
EACH_MS = 10 * 60_000


class TrustHub(QObject):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk, self._data = desk, desk.data
        self.page: TrustPage | None = None
        self.state: LogState | None = None
        self.question: QMessageBox | None = None
        self.dialog: QFileDialog | None = None
        self._trust = Trust()
        self._warned = ""
        self._jobs: list[Job] = []
        self._timer = QTimer(self)
        self._timer.setInterval(EACH_MS)
        self._timer.timeout.connect(self.look)
        desk.window.preference_pages.append(self._make_page)
        desk.session.ready.connect(self._on_ready)
        desk.session.closing.connect(self._stop)

    @property
    def log(self) -> TransparencyLog | None:
        ledger = self._desk.session.ledger
        return ledger.log if ledger is not None and isinstance(ledger.log, TransparencyLog) else None

    @property
    def level(self) -> Level | None:
        """That readings reach which match what was anchored."""
        return None if self.state is None or self.state.verdict.ok is False else self.state.verdict.level

    @property
    def consistency(self) -> tuple[Check, ...]:
        """What the last look said of the log against what was seen before; for proofs of readings."""
        checks = () if self.state is None else self.state.verdict.checks
        return tuple(check for check in checks if check.name == "consistency")

    @Slot()
    def _on_ready(self) -> None:
        self._timer.start()
        self.look()

    @Slot()
    def _stop(self) -> None:
        self._timer.stop()
        for job in self._jobs:
            job.cancel()

    # -- what the log shows --------------------------------------------------------------------------------------------

    @Slot()
    def look(self) -> None:
        log, data = self.log, self._data
        if log is None:
            self._show_page()
            return
        self._beside(lambda: (look(data, log), chosen(data)), self._on_looked)

    def _on_looked(self, answer: tuple[LogState, Trust]) -> None:
        self.state, self._trust = answer
        verdict = self.state.verdict
        if verdict.ok is False and verdict.reason != self._warned:
            self._warned = verdict.reason
            self._desk.window.status.show_notice(
                tr(
                    "The ledger is not what it was: {reason}. Preferences > Trust says more.",
                    reason=verdict.reason,
                )
            )
        self._show_page()

    # -- the page ------------------------------------------------------------------------------------------------------

    def _make_page(self) -> tuple[str, QWidget]:
        page = self.page = TrustPage(self._desk.session.opened.district.zone)
        page.export_wanted.connect(self._export)
        page.rotate_wanted.connect(self._ask_rotation)
        page.witness_wanted.connect(lambda: self._ask_file(tr("Trust a witness")))
        page.committee_wanted.connect(lambda network: self._ask_file(tr("Import a committee"), network))
        page.witness_removed.connect(self._drop_witness)
        page.committee_removed.connect(self._drop_committee)
        page.destroyed.connect(self._on_page_gone)
        self._show_page()
        self.look()
        return tr(PAGE), page

    @Slot()
    def _on_page_gone(self) -> None:
        self.page = None

    def _show_page(self) -> None:
        page, state = self.page, self.state
        if page is None:
            return
        if state is not None:
            page.show_log(_own(state), can_rotate=self.log is not None and self.log.is_writable)
        elif self._desk.session.fetcher is not None and self.log is None:
            page.show_nothing(
                tr(
                    "Nothing is sealed here: this window keeps its history in memory, or another one writes it."
                )
            )
        page.show_chosen(
            [f"{printable(one.name, 80)}   {one.key_id.hex()}" for one in self._trust.witnesses],
            [_committee_line(one) for one in self._trust.committees],
        )

    def _tell(self, text: str) -> None:
        if self.page is not None:
            self.page.tell(text)

    @Slot()
    def _export(self) -> None:
        state = self.state
        if state is not None and self.page is not None:
            name = f"{state.origin.split('/')[-2]}-{state.fingerprint}.trust.json"
            text = state.own.encode().decode()
            self.dialog = ask_and_write(
                self.page,
                tr("Export the log's public key"),
                name,
                tr("Trust files (*.json)"),
                lambda: text,
                self._tell,
            )

    # -- witnesses and committees --------------------------------------------------------------------------------------

    def _ask_file(self, title: str, network: str = "") -> None:
        dialog = self.dialog = QFileDialog(
            self.page, title, "", tr("Keys and committees (*.json *.txt *.vkey);;All files (*)")
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.take(Path(path), network))
        dialog.open()

    @action("ledger.trust", about=lambda hub, path, network="": (path.name,))
    def take(self, path: Path, network: str = "") -> None:
        """Believes what this file names: witnesses, and committees of this network."""
        data, is_committee = self._data, bool(network)

        def work() -> tuple[Trust, str]:
            found = Trust.read(path)
            found = replace(found, witnesses=()) if is_committee else replace(found, committees=())
            if not (found.witnesses or found.committees):
                raise LedgerError(
                    tr(
                        "{name} names no {what}",
                        name=path.name,
                        what=tr("committee") if is_committee else tr("witness"),
                    )
                )
            count = len(found.committees) or len(found.witnesses)
            trust = choose(data, with_file(chosen(data), found, network))
            return trust, tr("{count} taken from {name}.", count=count, name=path.name)

        self._beside(work, self._on_chosen)

    def _drop_witness(self, place: int) -> None:
        kept = [one for k, one in enumerate(self._trust.witnesses) if k != place]
        self._keep(replace(self._trust, witnesses=tuple(kept)))

    def _drop_committee(self, place: int) -> None:
        kept = [one for k, one in enumerate(self._trust.committees) if k != place]
        self._keep(replace(self._trust, committees=tuple(kept)))

    @action("ledger.trust")
    def _keep(self, trust: Trust) -> None:
        data = self._data
        self._beside(lambda: (choose(data, trust), tr("It is not trusted any more.")), self._on_chosen)

    def _on_chosen(self, answer: tuple[Trust, str]) -> None:
        self._trust, told = answer
        self._show_page()
        self._tell(told)

    # -- another key ---------------------------------------------------------------------------------------------------

    @Slot()
    def _ask_rotation(self) -> None:
        box = self.question = QMessageBox(self.page.window() if self.page else self._desk.window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(tr("Change the key"))
        box.setText(tr("Sign with a new key from now on?"))
        box.setInformativeText(
            tr(
                "The old key vouches for the new one in the log itself, so whoever trusts the old one can follow. What was signed before stays provable; the old key signs nothing any more. Do this when somebody may have got hold of the old one, or when it is time to. Afterwards give the new public key to those who check your proofs."
            )
        )
        change = box.addButton(tr("Change the key"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        change.clicked.connect(self.rotate)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    @Slot()
    @action("ledger.key")
    def rotate(self) -> None:
        log, data = self.log, self._data
        if log is None:
            return
        folder = ledger_folder(history_folder(data, self._desk.session.opened.district))

        def work() -> tuple[LogState, Trust]:
            rotate(log, KeyKeeper(folder, platform_keyring()), "chosen in the preferences")
            return look(data, log), chosen(data)

        def done(answer: tuple[LogState, Trust]) -> None:
            self._on_looked(answer)
            self._tell(
                tr("The log signs with the key {fingerprint} from now on.", fingerprint=answer[0].fingerprint)
            )

        self._beside(work, done)

    # -- beside the window ---------------------------------------------------------------------------------------------

    def _beside(self, work: Callable[[], Any], done: Callable[[Any], object]) -> None:
        def told() -> Any:
            try:
                return work()
            except LedgerError as error:
                raise HistoryError(str(error)) from error  # which a Job tells as it stands
            except sqlite3.Error as error:  # closed while it was read, at the end of the window
                raise HistoryError(tr("The ledger cannot be read: {error}", error=error)) from error

        job = Job(told, self, "trust")
        self._jobs.append(job)

        def over() -> None:
            if job in self._jobs:
                self._jobs.remove(job)
            if isValid(job):
                job.deleteLater()

        job.done.connect(over)
        job.failed.connect(over)
        job.done.connect(done)
        job.failed.connect(self._on_failed)
        job.start()

    @Slot(str)
    def _on_failed(self, text: str) -> None:
        if self.page is not None:
            self.page.tell(text)
        elif text != self._warned:
            self._warned = text
            self._desk.window.status.show_notice(text)


def _own(state: LogState) -> OwnLog:
    ok = state.verdict.ok
    said = {
        True: tr("It agrees with everything that was seen of it before."),
        None: tr("It is signed; there is nothing yet that it could be compared with."),
        False: tr("It is not what it was: {reason}.", reason=state.verdict.reason),
    }[ok]
    return OwnLog(
        state.origin,
        state.vkey,
        state.fingerprint,
        state.retired,
        state.size,
        state.made_ns,
        state.verdict.level,
        ok,
        said,
    )


def _committee_line(one: Any) -> str:
    epoch = one.get("epoch")
    when = "genesis" if epoch == 0 else tr("epoch {epoch}", epoch=epoch)
    network = printable(str(one.get("network", tr("network not named"))), 40)
    return tr(
        "{network}   {when}   {count} members",
        network=network,
        when=when,
        count=len(one.get("voting_rights", ())),
    )
