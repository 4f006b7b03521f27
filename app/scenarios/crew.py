"""Many variants in processes of this machine.   Thread: any but the GUI's; one run at a time.

    with Crew(base, workers=2) as crew:
        answers = crew.run([Ask(one) for one in variants], said=progress, check=raise_if_cancelled)

Each worker is a fresh process (spawn: the same on every system), gets the base once as bytes and then one ask at a time over a pipe of its
own; nothing listens anywhere. A worker that is killed takes one ask with it; that is run once more by another and told in `remarks`.
What check raises ends the workers at once, so a cancel never waits for a year to be over; the next run starts new ones.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from types import TracebackType
from typing import Self

from app.model.language import tr
from app.scenarios.answers import Answer, Ask, answered, key_of
from app.scenarios.base import Base
from app.scenarios.parcel import pack, unpack
from app.scenarios.running import Bench

EACH_S = 0.1
"""Between looks at check."""
TRIES = 2


class CrewError(RuntimeError):
    """No worker can work here; the message says what to do."""


@dataclass(eq=False)
class _Worker:
    process: BaseProcess
    pipe: Connection
    ask: int | None = None
    is_ready: bool = False


@dataclass(eq=False)
class Crew:
    """workers: None: as many as there are processors, up to 8.   remarks: of the last run, in words."""

    base: Base
    workers: int | None = None
    remarks: list[str] = field(default_factory=list)
    _parcel: bytes = b""
    _crew: list[_Worker] = field(default_factory=list)
    _failed: int = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self.close()

    @property
    def pids(self) -> tuple[int, ...]:
        """Of the processes that are there now."""
        return tuple(one.process.pid for one in self._crew if one.process.pid is not None)

    def run(
        self,
        asks: list[Ask],
        *,
        said: Callable[[int, int], None] = lambda done, of: None,
        check: Callable[[], None] = lambda: None,
        had: Callable[[int, Answer], None] = lambda number, answer: None,
    ) -> tuple[Answer, ...]:
        """Raises CrewError where no worker can be started, and what check raises."""
        self.remarks.clear()
        self._failed = 0
        answers: dict[int, Answer] = {}
        waiting, tries = deque(range(len(asks))), [0] * len(asks)
        try:
            while len(answers) < len(asks):
                check()
                self._give(asks, waiting)
                for pipe in wait([one.pipe for one in self._crew], timeout=EACH_S):
                    worker = next(one for one in self._crew if one.pipe is pipe)
                    try:
                        number, answer = unpack(worker.pipe.recv_bytes())
                    except (EOFError, OSError):
                        self._lost(worker, asks, waiting, tries, answers, had)
                        continue
                    if number is None:
                        worker.is_ready = True
                        continue
                    worker.ask = None
                    answers[number] = answer
                    had(number, answer)
                    said(len(answers), len(asks))
        except BaseException:
            self._end(kill=True)
            raise
        return tuple(answers[n] for n in range(len(asks)))

    def close(self) -> None:
        self._end(kill=False)

    def _give(self, asks: list[Ask], waiting: deque[int]) -> None:
        """An ask to each worker that has none; new workers where there are more asks than workers."""
        most = self.workers or min(os.cpu_count() or 1, 8)
        while len(self._crew) < min(most, len(waiting) + sum(one.ask is not None for one in self._crew)):
            self._crew.append(self._started())
        for worker in self._crew:
            if waiting and worker.is_ready and worker.ask is None:
                worker.ask = waiting.popleft()
                try:
                    worker.pipe.send_bytes(pack((worker.ask, asks[worker.ask])))
                except OSError:
                    continue  # it is gone: the pipe says so at the next look, with its ask

    def _started(self) -> _Worker:
        if not self._parcel:
            self._parcel = pack(self.base)
        context = multiprocessing.get_context("spawn")
        here, there = context.Pipe()
        process = context.Process(target=_work, args=(there,), name="tvilling-scenarios", daemon=True)
        try:
            process.start()
        except OSError as error:
            here.close()
            raise CrewError(
                tr("no process for variants can be started ({error}); run with one worker", error=error)
            ) from error
        finally:
            there.close()
        with contextlib.suppress(OSError):  # it ended at once: the pipe says so at the next look
            here.send_bytes(self._parcel)
        return _Worker(process, here)

    def _lost(
        self, worker: _Worker, asks: list[Ask], waiting: deque[int], tries: list[int], answers: dict[int, Answer],
        had: Callable[[int, Answer], None],
    ) -> None:  # fmt: skip
        worker.process.join(5.0)
        code, number = worker.process.exitcode, worker.ask
        self._crew.remove(worker)
        worker.pipe.close()
        if not worker.is_ready:
            self._failed += 1
            if self._failed > 2:
                raise CrewError(
                    tr("processes for variants end before they begin (status {code}); run with one worker", code=code)
                )  # fmt: skip
        if number is None:
            return
        tries[number] += 1
        name = asks[number].scenario.id
        if tries[number] < TRIES:
            self.remarks.append(
                tr("A process ended while it ran {name} (status {code}); it was run again.", name=name, code=code)
            )  # fmt: skip
            waiting.appendleft(number)
            return
        why = tr(
            "two processes ended while they ran this (status {code}); is there enough memory?", code=code
        )
        self.remarks.append(f"{name}: {why}")
        answers[number] = Answer(key_of(self.base.hash, asks[number]), why=why)
        had(number, answers[number])

    def _end(self, *, kill: bool) -> None:
        for worker in self._crew:
            if kill:
                worker.process.kill()
            worker.pipe.close()
        for worker in self._crew:
            worker.process.join(1.0)
            if worker.process.is_alive():
                worker.process.kill()
                worker.process.join(1.0)
            worker.process.close()
        self._crew.clear()


def _work(pipe: Connection) -> None:
    """In the worker: until the other end closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's to answer
    try:
        bench = Bench(unpack(pipe.recv_bytes()))
        pipe.send_bytes(pack((None, None)))
        while True:
            number, ask = unpack(pipe.recv_bytes())
            pipe.send_bytes(pack((number, answered_or_fault(bench, ask))))
    except (EOFError, OSError):
        return


def answered_or_fault(bench: Bench, ask: Ask) -> Answer:
    """A fault of the program is told and ends no other variant."""
    try:
        return answered(bench, ask)
    except Exception as error:  # noqa: BLE001  whatever it is, it is handed to the parent
        return Answer(
            key_of(bench.base.hash, ask),
            why=tr("a fault in the program: {error}", error=f"{type(error).__name__}: {error}"[:300]),
        )
