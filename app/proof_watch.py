"""Checks history against the ledger beside the window, little by little, and keeps what is known ready for the views.

    watch = ProofWatch(reads, view=timeline.view, is_playing=...); watch.start(prover); watch.changed.connect(...)

The stretch that is shown comes first, then the rest, newest first. Each step is one job of the lane "proof": an hour of
readings at first, then as much as takes about a second. It stops short when the moment shown is asked for, rests as
long as it worked, longer while a replay runs, and for seconds while the machine has more to do than it can. What was checked stays
known to the prover until a seal changes it.
Part of the composition root (QtCore only).   Thread: GUI; jobs run on reader threads.   Units: ns since the epoch; s, ms.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.bridge import HistoryReads
from app.history.contract import HistoryError
from app.ledger.contract import LedgerError
from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS
from app.model.trust import IntervalProof, Proof
from app.proving.contract import Prover
from widgets.proof_ribbon import Ribbon

_Key = tuple[str, int, tuple[int, ...]]
EVER_NS = 1 << 62
CELL_NS = 15 * MINUTE_NS
IDLE_MS = 2000  # nothing to check: how often to look whether there is
LEAST_MS = 30
BUSY_MS = 3000  # between two steps on a busy machine
FAILED_MS = (5_000, 20_000, 60_000)
QUICK_S, SLOW_S = 0.5, 1.2  # a step shorter than the one grows, longer than the other shrinks
REST_S = 0.25  # rests as long as it worked, and no longer than this
PLAYING = 5.0  # but for so many times what it worked while a replay runs
ASK_S = 0.5  # what is known is asked for at most so often, and a tenth of the time at most
LOADED = 2.0  # waiting processes a processor, from which the machine is busy


def load_per_cpu() -> float:
    """0 where the system does not say."""
    return os.getloadavg()[0] / (os.cpu_count() or 1) if hasattr(os, "getloadavg") else 0.0


@dataclass(frozen=True, slots=True)
class _Known:
    """pending: what can be checked and was not, by time."""

    ribbon: Ribbon
    pending: tuple[IntervalProof, ...]

    @classmethod
    def of(cls, ribbon: Ribbon, given_up: frozenset[_Key]) -> _Known:
        """Thinned stretches say a reason and a time, and are not pending."""
        return cls(
            ribbon,
            tuple(
                one
                for one in ribbon.intervals
                if one.proof is Proof.UNCHECKED and one.checked_ns is None and _key(one) not in given_up
            ),
        )


@dataclass(frozen=True, slots=True)
class _Step:
    known: _Known
    given_up: frozenset[_Key]
    took_s: float


class ProofWatch(QObject):
    """ribbon: what is known.   is_checking: something is left to be done.   trouble: why it cannot go on, or ""."""

    changed = Signal()

    def __init__(
        self,
        reads: HistoryReads,
        view: Callable[[], tuple[int, int]],
        parent: QObject | None = None,
        *,
        is_playing: Callable[[], bool] = lambda: False,
        load: Callable[[], float] = load_per_cpu,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._reads, self._view = reads, view
        self._is_playing, self._monotonic = is_playing, monotonic
        self.load = load
        self._known = _Known(Ribbon(), ())
        self.is_checking = False
        self.trouble = ""
        self._prover: Prover | None = None
        self._revision = -1
        self._span_ns = HOUR_NS
        self._tries = 0
        self._gives_way = self._is_over = False
        self._is_asking = False
        self._asked_s, self._ask_took_s = -1e9, 0.0
        self._given_up: frozenset[_Key] = frozenset()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        self._heed = QTimer(self)  # while a step runs: does somebody wait for the moment shown?
        self._heed.setInterval(40)
        self._heed.timeout.connect(self._look_around)

    @property
    def ribbon(self) -> Ribbon:
        return self._known.ribbon

    @property
    def is_open(self) -> bool:
        """Whether there is a ledger to check against."""
        return self._prover is not None

    def start(self, prover: Prover) -> None:
        self._prover = prover
        self._ask()

    @Slot()
    def stop(self) -> None:
        """A step that runs ends as soon as it can."""
        self._is_over = self._gives_way = True
        self._timer.stop()
        self._heed.stop()

    @Slot()
    def look(self) -> None:
        """Something else is shown: that comes first now."""
        self._gives_way = True  # the step that runs is for what was shown

    # -- what is known -------------------------------------------------------------------------------------------------

    @Slot()
    def _go_on(self) -> None:
        prover = self._prover
        if prover is None or self._is_over:
            return
        is_due = self._monotonic() - self._asked_s >= max(ASK_S, 10 * self._ask_took_s)
        if prover.revision() != self._revision and (is_due or not self.is_checking):
            self._ask()
        else:
            self._step()

    def _ask(self) -> None:
        prover = self._prover
        assert prover is not None
        self._revision, clock, given_up = prover.revision(), self._monotonic, self._given_up

        def job() -> tuple[_Known, float]:
            began = clock()
            known = _Known.of(Ribbon.of(prover.intervals(-EVER_NS, EVER_NS)), given_up)
            return known, clock() - began

        self._reads.ask("proof:known", job, self._on_known, self._on_failed, lane="proof")

    def _on_known(self, answer: tuple[_Known, float]) -> None:
        self._known, self._ask_took_s = answer
        self._asked_s = self._monotonic()
        self.is_checking = bool(self._known.pending)
        if not self.is_checking:
            self.trouble = ""
        self.changed.emit()
        if not self._is_over:
            self._timer.start(LEAST_MS if self.is_checking else IDLE_MS)

    # -- checking ------------------------------------------------------------------------------------------------------

    def _next(self) -> tuple[int, int] | None:
        """The stretch to check now: of what is shown first, the newest of it."""
        pending = self._known.pending
        if not pending:
            return None
        from_ns, to_ns = self._view()
        shown = [one for one in pending if one.to_ns > from_ns and one.from_ns < to_ns]
        newest = max(shown or pending, key=lambda one: one.to_ns)
        low = max(newest.from_ns, newest.to_ns - self._span_ns)
        for one in sorted(shown or pending, key=lambda one: one.to_ns, reverse=True):
            if one.to_ns < low or newest.to_ns - one.from_ns > self._span_ns:
                break
            low = min(low, one.from_ns)
        return low, newest.to_ns

    def _step(self) -> None:
        prover, stretch = self._prover, self._next()
        if prover is None or stretch is None:
            was_checking, self.is_checking = self.is_checking, False
            if was_checking:
                self.changed.emit()
            self._timer.start(IDLE_MS)
            return
        if self._reads.waits("state"):
            self._timer.start(LEAST_MS)
            return
        self._gives_way = False
        clock, ribbon, given_up = self._monotonic, self.ribbon, self._given_up

        def job() -> _Step:
            began = clock()
            try:
                found = list(prover.check(*stretch, lambda: self._gives_way))
            except LedgerError as error:
                raise HistoryError(str(error)) from error
            took_s = clock() - began
            merged = _merged(ribbon, found)
            gone = given_up if self._gives_way else given_up | _unanswered(merged, stretch)
            return _Step(_Known.of(merged, gone), gone, took_s)

        self._heed.start()
        self._reads.ask("proof:check", job, self._on_step, self._on_failed, lane="proof")

    def _on_step(self, step: _Step) -> None:
        self._heed.stop()
        if self._is_over:
            return
        self._known, self._given_up, took_s = step.known, step.given_up, step.took_s
        self._tries, self.trouble = 0, ""
        self.is_checking = bool(self._known.pending)
        self.changed.emit()
        if took_s < QUICK_S:
            self._span_ns = min(DAY_NS, 2 * self._span_ns)
        elif took_s > SLOW_S:
            self._span_ns = max(CELL_NS, self._span_ns // 2)
        rest_s = PLAYING * took_s if self._is_playing() else min(REST_S, took_s)
        least_ms = BUSY_MS if self.load() > LOADED else LEAST_MS
        self._timer.start(max(least_ms, round(rest_s * 1000)))

    @Slot()
    def _look_around(self) -> None:
        if self._reads.waits("state"):
            self._gives_way = True

    def _on_failed(self, why: str) -> None:
        self._heed.stop()
        if self._is_over:
            return
        self.trouble = why
        self._revision = -1
        self.changed.emit()
        self._timer.start(FAILED_MS[min(self._tries, len(FAILED_MS) - 1)])
        self._tries += 1


def _merged(ribbon: Ribbon, found: list[IntervalProof]) -> Ribbon:
    done = {_key(one): one for one in found}
    before = [done.pop(_key(one), one) for one in ribbon.intervals]
    return Ribbon.of((*before, *done.values()))


def _unanswered(ribbon: Ribbon, stretch: tuple[int, int]) -> frozenset[_Key]:
    """What a check of this stretch said nothing of: asked again it would say nothing again."""
    return frozenset(
        _key(one)
        for one in ribbon.intervals
        if one.proof is Proof.UNCHECKED and one.checked_ns is None
        if one.from_ns < stretch[1] and one.to_ns > stretch[0]
    )


def _key(one: IntervalProof) -> _Key:
    return one.source, one.from_ns, one.batches
