"""Checking against the ledger beside the window: what comes first, what it gives way to, and that it ends."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from app import proof_watch
from app.bridge import HistoryReads
from app.model.trust import Proof
from app.proof_watch import ProofWatch
from tests.gui.proof_fakes import CELL, FakeProver, cell
from tests.gui.shell_fakes import T0, reads  # noqa: F401


@pytest.fixture
def watch(qtbot: QtBot, reads: HistoryReads, monkeypatch: pytest.MonkeyPatch) -> Iterator[ProofWatch]:
    monkeypatch.setattr(proof_watch, "LEAST_MS", 1)
    monkeypatch.setattr(proof_watch, "IDLE_MS", 5)
    monkeypatch.setattr(proof_watch, "FAILED_MS", (5,))
    watch = ProofWatch(reads, lambda: (T0 - 40 * CELL, T0 - 20 * CELL), load=lambda: 0.0)
    yield watch
    watch.stop()


def is_done(watch: ProofWatch) -> Callable[[], bool]:
    return lambda: watch.ribbon.tally.pending == 0 and watch.ribbon.tally.match > 0


def test_that_what_is_shown_is_checked_first_and_everything_in_the_end(
    watch: ProofWatch, qtbot: QtBot
) -> None:
    prover = FakeProver((cell(k) for k in range(200)), wrong=[100])
    watch.start(prover)
    qtbot.waitUntil(is_done(watch))
    assert prover.asked[0][1] == T0 - 20 * CELL, "the newest of what is shown"
    assert (watch.ribbon.tally.match, watch.ribbon.tally.differs) == (199, 1)
    assert watch.ribbon.proof_at(T0 - 100 * CELL - 1) is Proof.DIFFERS
    assert not watch.is_checking


def test_that_the_window_s_own_thread_never_asks_the_prover_for_intervals_or_checks(
    watch: ProofWatch, qtbot: QtBot
) -> None:
    prover = FakeProver(cell(k) for k in range(50))
    watch.start(prover)
    qtbot.waitUntil(is_done(watch))
    assert prover.threads
    assert threading.current_thread().name not in prover.threads


def test_that_a_step_ends_early_when_the_moment_shown_is_waited_for(
    watch: ProofWatch, reads: HistoryReads, qtbot: QtBot
) -> None:
    held, began = threading.Event(), threading.Event()

    class Slow(FakeProver):
        def check(self, from_ns, to_ns, stop=lambda: False):  # type: ignore[no-untyped-def]
            began.set()
            while not stop() and not held.is_set():
                held.wait(0.005)
            yield from super().check(from_ns, to_ns, stop)

    prover = Slow(cell(k) for k in range(10))
    watch.start(prover)
    qtbot.waitUntil(began.is_set)
    reads.ask("state", lambda: held.wait(0.5), lambda _held: None, lane="state")
    qtbot.waitUntil(lambda: len(prover.asked) >= 1)
    held.set()
    qtbot.waitUntil(is_done(watch))


def test_that_a_new_seal_is_noticed_and_checked(watch: ProofWatch, qtbot: QtBot) -> None:
    prover = FakeProver(cell(k) for k in range(1, 5))
    watch.start(prover)
    qtbot.waitUntil(is_done(watch))
    prover.seal(0)
    qtbot.waitUntil(lambda: watch.ribbon.tally.match == 5)


def test_that_what_cannot_be_compared_is_not_asked_for_for_ever(watch: ProofWatch, qtbot: QtBot) -> None:
    class Mute(FakeProver):
        def check(self, from_ns, to_ns, stop=lambda: False):  # type: ignore[no-untyped-def]
            self.asked.append((from_ns, to_ns))
            return iter(())

    prover = Mute(cell(k) for k in range(3))
    watch.start(prover)
    qtbot.waitUntil(lambda: bool(prover.asked) and not watch.is_checking)
    count = len(prover.asked)
    qtbot.wait(30)
    assert len(prover.asked) == count
    assert watch.ribbon.tally.unchecked == 3


def test_that_a_failed_check_is_said_and_tried_again(watch: ProofWatch, qtbot: QtBot) -> None:
    prover = FakeProver(cell(k) for k in range(3))
    prover.broken = "the history cannot be read"
    watch.start(prover)
    qtbot.waitUntil(lambda: watch.trouble == "the history cannot be read")
    prover.broken = ""
    qtbot.waitUntil(is_done(watch))
    assert not watch.trouble


def test_that_a_busy_machine_is_checked_slowly(watch: ProofWatch, qtbot: QtBot) -> None:
    watch.load = lambda: 9.0
    prover = FakeProver(cell(k) for k in range(500))
    watch.start(prover)
    qtbot.waitUntil(lambda: watch.ribbon.tally.match > 0)
    qtbot.wait(30)
    assert len(prover.asked) == 1, "the next step waits for seconds"
    assert watch.is_checking
