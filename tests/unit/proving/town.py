"""A small history and its ledger for a test: readings as a loop makes them, sealed and compared as the program does."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import duckdb
import numpy as np

from app.history.duck import DuckHistorian
from app.ledger.keys import KeyKeeper
from app.ledger.log import TransparencyLog
from app.model.catalogue import Catalogue
from app.model.quality import Quality
from app.model.reading import ReadingBatch
from app.model.times import MINUTE_NS, NS
from app.model.trust import IntervalProof, Proof
from app.proving.index import BatchIndex
from app.proving.lists import SignalLists
from app.proving.prover import LogProver
from app.proving.sealing import CELL_NS, Sealer
from tests.unit.history.past import START, catalogue_of

PERIOD_NS = 30 * NS
BEGIN = START // CELL_NS * CELL_NS


@dataclass(eq=False)
class Town:
    folder: Path
    historian: DuckHistorian
    log: TransparencyLog
    index: BatchIndex
    lists: SignalLists
    sealer: Sealer
    prover: LogProver
    signals: int

    def record(self, from_ns: int, to_ns: int, *, seen_ns: int | None = None, shift: float = 0.0) -> None:
        """Every signal each 30 s; arrival a second later, or at seen_ns."""
        times = np.arange(from_ns, to_ns, PERIOD_NS)
        t = np.repeat(times, self.signals)
        signal = np.tile(np.arange(self.signals, dtype=np.int32), len(times))
        value = np.sin(t / 1e12) + signal + shift
        seen = t + NS if seen_ns is None else np.full(len(t), seen_ns)
        self.historian.append(ReadingBatch(signal, t, value, np.full(len(t), Quality.GOOD, np.uint8), seen))

    def seal(self, now_ns: int) -> int:
        count = 0
        while made := self.sealer.step(now_ns):
            count += made
        return count

    def verify(self, from_ns: int = BEGIN - 10**18, to_ns: int = BEGIN + 10**18) -> list[IntervalProof]:
        self.prover.forget()
        return sorted(self.prover.check(from_ns, to_ns), key=lambda one: one.from_ns)

    def differing(self) -> list[IntervalProof]:
        return [one for one in self.verify() if one.proof is not Proof.MATCH]


@contextmanager
def town(
    folder: Path,
    signals: int = 3,
    feeds: dict[str, str] | None = None,
    catalogue: Catalogue | None = None,
    run_size: int | None = 64,
) -> Iterator[Town]:
    """feeds: signal id -> source, "sim" for those that are not named."""
    found = feeds or {}
    source_of = lambda name: found.get(name, "sim")  # noqa: E731
    historian = DuckHistorian(
        folder / "history.duckdb", catalogue or catalogue_of(signals, 30.0), run_size=run_size
    )
    log = TransparencyLog.open(folder / "ledger" / "log.sqlite", KeyKeeper(folder / "ledger"), "town")
    index, lists = BatchIndex(log), SignalLists(folder / "ledger" / "lists.sqlite")
    index.refresh()
    historian.seal(index.edge)
    sealer = Sealer(historian, log, index, lists, source_of, "town")
    prover = LogProver(historian, log, index, lists, source_of)
    try:
        yield Town(folder, historian, log, index, lists, sealer, prover, signals)
    finally:
        historian.close()
        log.close()
        lists.close()


def tampered(folder: Path, *statements: str) -> None:
    """Done to the file while nobody has it open. {readings} stands for the first piece of the readings."""
    connection = duckdb.connect(str(folder / "history.duckdb"))
    for statement in statements:
        connection.execute(statement)
    connection.close()


def minutes(count: float) -> int:
    return BEGIN + round(count * MINUTE_NS)
