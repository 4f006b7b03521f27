"""A prover of a made-up past: some quarters of an hour, some of which differ once they are checked."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from app.history.contract import HistoryError
from app.model.times import MINUTE_NS
from app.model.trust import IntervalProof, Proof
from tests.gui.shell_fakes import T0

CELL = 15 * MINUTE_NS


def cell(k: int, proof: Proof = Proof.UNCHECKED, **more: object) -> IntervalProof:
    """The k-th quarter of an hour before T0."""
    return IntervalProof(T0 - (k + 1) * CELL, T0 - k * CELL, "sim", proof, 300, batches=(k,), **more)  # type: ignore[arg-type]


class FakeProver:
    """wrong: cells that turn out to differ.   asked: stretches that were checked; threads: who did it."""

    def __init__(self, cells: Iterable[IntervalProof], wrong: Iterable[int] = ()) -> None:
        self.known = {one.batches[0]: one for one in cells}
        self.wrong = set(wrong)
        self.asked: list[tuple[int, int]] = []
        self.threads: set[str] = set()
        self.broken = ""
        self._revision = 1

    def intervals(self, from_ns: int, to_ns: int) -> tuple[IntervalProof, ...]:
        self.threads.add(threading.current_thread().name)
        found = [one for one in self.known.values() if one.to_ns > from_ns and one.from_ns < to_ns]
        return (
            *sorted(found, key=lambda one: one.from_ns),
            IntervalProof(T0, T0 + CELL, "", Proof.UNANCHORED),
        )

    def check(
        self, from_ns: int, to_ns: int, stop: Callable[[], bool] = lambda: False
    ) -> Iterator[IntervalProof]:
        self.threads.add(threading.current_thread().name)
        self.asked.append((from_ns, to_ns))
        if self.broken:
            raise HistoryError(self.broken)
        for k, one in sorted(self.known.items()):
            if stop():
                return
            if one.to_ns > from_ns and one.from_ns < to_ns:
                self._revision += 1
                bad = k in self.wrong
                self.known[k] = replace(
                    one,
                    proof=Proof.DIFFERS if bad else Proof.MATCH,
                    reason="a.load_kw: a reading is not what was anchored" if bad else "",
                    signals=("a.load_kw",) if bad else (),
                    checked_ns=T0,
                )
                yield self.known[k]

    def revision(self) -> int:
        return self._revision

    def reading(self, signal_id: str, t_ns: int, unit: str = "", label: str = "") -> bytes:
        raise NotImplementedError

    def seal(self, k: int) -> None:
        """One more cell is anchored."""
        self.known[k] = cell(k)
        self._revision += 1
