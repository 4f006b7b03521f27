"""The ledger of a district, put together: log, index, lists, sealer, prover, and its thread.

    opened = open_ledger(folder, historian, source_of, "trondheim")     # folder: the district's in the data folder
    opened.keeper(...).start(); opened.ledger.prover...; opened.close()
    hold_edge(historian, folder)                                        # without a ledger: imports must not go behind the edge

Thread: any but the GUI's (a keyring may ask the person).   Raises LedgerError.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.history.contract import Historian
from app.history.sealed import Sealable
from app.ledger.batch import KIND, Batch
from app.ledger.contract import LedgerError
from app.ledger.keys import KeyKeeper, platform_keyring
from app.ledger.log import TransparencyLog
from app.model.catalogue import Catalogue
from app.model.events import Event
from app.proving.contract import Ledger
from app.proving.index import BatchIndex
from app.proving.keeper import LedgerKeeper
from app.proving.lists import SignalLists
from app.proving.prover import LogProver
from app.proving.scribe import QueueScribe
from app.proving.sealing import UNLISTED, Sealer, SourceOf


@dataclass(eq=False)
class OpenedLedger:
    """log, index, lists, prover: of this district.   ledger: what windows and hubs get."""

    log: TransparencyLog
    index: BatchIndex
    lists: SignalLists
    sealer: Sealer
    prover: LogProver
    scribe: QueueScribe
    keeper: LedgerKeeper | None = None

    @property
    def ledger(self) -> Ledger:
        return Ledger(self.log, self.prover, self.scribe)

    def run(self, written_until: Callable[[], int | None], say: Callable[[Event], None]) -> None:
        """Starts its thread."""
        self.keeper = LedgerKeeper(self.log, self.sealer, self.scribe, written_until, say)
        self.scribe.wake = self.keeper.wake
        self.keeper.start()

    def close(self, timeout_s: float = 2.0) -> bool:
        """True when its thread ended in time. Twice is fine."""
        in_time = self.keeper.stop(timeout_s) if self.keeper else True
        if in_time:
            self.log.close()
            self.lists.close()
        return in_time


def ledger_folder(folder: Path) -> Path:
    return folder / "ledger"


def log_path(folder: Path) -> Path:
    return ledger_folder(folder) / "log.sqlite"


def sources_of(catalogue: Catalogue) -> SourceOf:
    """Signal id -> the name of its feed."""
    feeds = {signal.id: signal.feed for signal in catalogue.signals}
    return lambda name: feeds.get(name, UNLISTED) or UNLISTED


def open_ledger(
    folder: Path,
    historian: Historian,
    catalogue: Catalogue,
    district: str,
    *,
    is_read_only: bool = False,
    now: Callable[[], int] = time.time_ns,
) -> OpenedLedger:
    """is_read_only: for looking only, where there is one already."""
    if not isinstance(historian, Sealable):
        raise LedgerError("a history that workstations share is not sealed yet; only one in a file is")
    place = ledger_folder(folder)
    if is_read_only:
        log = TransparencyLog.read(log_path(folder))
    else:
        log = TransparencyLog.open(log_path(folder), KeyKeeper(place, platform_keyring()), district)
    try:
        index, source_of = BatchIndex(log), sources_of(catalogue)
        index.refresh()
        historian.seal(index.edge)
        lists = SignalLists(place / "lists.sqlite")
        sealer = Sealer(historian, log, index, lists, source_of, district)
        prover = LogProver(historian, log, index, lists, source_of, now)
    except BaseException:
        log.close()
        raise
    return OpenedLedger(log, index, lists, sealer, prover, QueueScribe(now=now))


def hold_edge(historian: Historian, folder: Path, now: Callable[[], int] = time.time_ns) -> None:
    """What is stored from now on arrives after all that is sealed. Does nothing where nothing is sealed. Of a log that cannot be
    read nobody knows how far it goes, so all of it counts as arriving now: what is sealed is never behind that."""
    if not isinstance(historian, Sealable) or not log_path(folder).exists():
        return
    try:
        log = TransparencyLog.read(log_path(folder))
        try:
            for kept in log.find([KIND], newest_first=True, most=1):
                batch = Batch.decode(kept.entry.data)
                historian.seal((batch.run_until_ns, batch.seen_until_ns))
        finally:
            log.close()
    except LedgerError:
        historian.seal((now(), now()))
