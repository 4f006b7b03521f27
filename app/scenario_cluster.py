"""Variants on a Dask cluster that a person named: the same asks and answers as in processes here.   Thread: any but the GUI's.

    runner = DaskRunner(base, "tcp://10.0.0.5:8786")          # raises ClusterError in words
    answers = runner.run([Ask(one) for one in variants])

Protocol: the client of `distributed` (an extra: docs/scenarios.md), with the cluster's scheduler alone; nothing listens here. The base is sent
once and kept by every worker; its threads have a Bench each. Workers need this program in the same version, which is looked at before
anything is sent. Dask runs again what a lost worker had. Parcels are pickled in both directions, as all of Dask is: name only a cluster that
you trust (tls:// with the certificates of Dask's own settings).   Part of the composition root.
"""

from __future__ import annotations

import hashlib
import importlib
import logging
import re
import socket
import sys
import threading
import time
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from app.model.language import tr
from app.scenarios.answers import Answer, Ask, key_of
from app.scenarios.base import Base
from app.scenarios.crew import answered_or_fault
from app.scenarios.parcel import pack, unpack
from app.scenarios.running import Bench
from app.scenarios.words import MODEL_VERSION

CONNECT_S = 10.0
ALONE_S = 30.0
"""Without any worker for so long, a run ends."""
EACH_S = 0.05
LOOK_S = 5.0
_ADDRESS = re.compile(r"(tcp|tls)://(\[[0-9a-fA-F:]+\]|[A-Za-z0-9._-]+):([0-9]{1,5})")
_mine = threading.local()


class ClusterError(RuntimeError):
    """The cluster cannot be used; the message says why and what to do."""


def _said_here(record: logging.LogRecord) -> bool:
    """Nothing of Dask's own log goes on: what it has to say is said here, in words."""
    return False


def about_worker() -> dict[str, str]:
    """Asked of every worker before work: what must be the same on both sides."""
    return {
        "model": MODEL_VERSION,
        "python": f"{sys.version_info[0]}.{sys.version_info[1]}",
        "numpy": np.__version__.rpartition(".")[0],
    }


def answer_there(base: bytes, digest: str, ask: bytes) -> bytes:
    """On a worker: with the Bench of this thread, made from the base at its first ask."""
    if getattr(_mine, "digest", "") != digest:
        _mine.bench, _mine.digest = Bench(unpack(base)), digest
    return pack(answered_or_fault(_mine.bench, unpack(ask)))


@dataclass(eq=False)
class DaskRunner:
    """remarks: of the last run, in words.   workers: of the cluster when it was found."""

    base: Base
    address: str
    connect_s: float = CONNECT_S
    alone_s: float = ALONE_S
    remarks: list[str] = field(default_factory=list)
    _dask: Any = None
    _client: Any = None
    _sent: Any = None
    _digest: str = ""
    _looked: float = 0.0

    def __post_init__(self) -> None:
        found = _ADDRESS.fullmatch(self.address)
        if found is None or not 0 < int(found[3]) < 65536:
            raise ClusterError(
                tr("'{address}': write the scheduler as tcp://HOST:PORT", address=self.address[:80])
            )
        try:
            self._dask = importlib.import_module("distributed")
        except ImportError as error:
            raise ClusterError(
                tr("Dask is not installed; python3 run.py --extra dask installs it, or leave out --dask")
            ) from error
        for name in [n for n in logging.root.manager.loggerDict if n.partition(".")[0] == "distributed"]:
            logging.getLogger(name).addFilter(_said_here)
        try:
            # first by hand: a client that never connects leaves a thread behind
            socket.create_connection((found[2].strip("[]"), int(found[3])), self.connect_s).close()
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # other versions: compared below, in words
                self._client = self._dask.Client(
                    self.address, timeout=self.connect_s, set_as_default=False, name="tvilling"
                )
        except (OSError, TimeoutError, ValueError, RuntimeError) as error:
            raise ClusterError(
                tr("{address}: no scheduler answers; is it running, and is this its address?", address=self.address)
            ) from error  # fmt: skip
        try:
            self._is_same()
        except BaseException:
            self.close()
            raise

    @property
    def workers(self) -> tuple[str, ...]:
        return tuple(sorted(self._client.scheduler_info(n_workers=-1).get("workers", ())))

    def _is_same(self) -> None:
        """Raises ClusterError where the workers run something else, or there are none."""
        if not self.workers:
            raise ClusterError(
                tr("{address}: the cluster has no workers yet; start some", address=self.address)
            )
        try:
            said: Mapping[str, Any] = self._client.run(about_worker, on_error="return")
        except Exception as error:
            raise ClusterError(_not_there(self.address)) from error
        ours = about_worker()
        for worker, theirs in sorted(said.items()):
            if not isinstance(theirs, dict):
                raise ClusterError(_not_there(worker))
            other = [
                f"{name} {theirs.get(name)} ({tr('here')} {ours[name]})"
                for name in ours
                if theirs.get(name) != ours[name]
            ]
            if other:
                raise ClusterError(
                    tr("{worker} runs other versions: {what}; install the same on all", worker=worker, what=", ".join(other))
                )  # fmt: skip

    def run(
        self,
        asks: list[Ask],
        *,
        said: Callable[[int, int], None] = lambda done, of: None,
        check: Callable[[], None] = lambda: None,
        had: Callable[[int, Answer], None] = lambda number, answer: None,
    ) -> tuple[Answer, ...]:
        """Raises ClusterError where the cluster is lost, and what check raises; the workers may finish what they run just then."""
        self.remarks.clear()
        if not asks:
            return ()
        if self._client is None or self._client.status != "running":
            raise ClusterError(_lost(self.address))
        there, answers = set(self.workers), dict[int, Answer]()

        def came(number: int, answer: Answer) -> None:
            answers[number] = answer
            had(number, answer)
            said(len(answers), len(asks))

        suspects = self._round(list(enumerate(asks)), check, came)
        for (
            number
        ) in suspects:  # several were on the workers that ended: alone, each shows whether it was the one
            if self._round([(number, asks[number])], check, came):
                why = tr("several workers ended while they ran this; is there enough memory?")
                came(number, Answer(key_of(self.base.hash, asks[number]), why=why))
        self.remarks += [
            tr("The worker {name} was lost; what it had was run again.", name=name)
            for name in sorted(there - set(self.workers))
        ]
        return tuple(answers[n] for n in range(len(asks)))

    def _round(
        self, asks: list[tuple[int, Ask]], check: Callable[[], None], came: Callable[[int, Answer], None]
    ) -> list[int]:
        """Returns those whose workers ended again and again."""
        futures: dict[Any, tuple[int, Ask]] = {}
        done, suspects = 0, []
        try:
            if self._sent is None:
                parcel = pack(self.base)
                self._digest = hashlib.sha256(parcel).hexdigest()
                self._sent = self._client.scatter(parcel, broadcast=True)
            for number, ask in asks:
                one = self._client.submit(
                    answer_there, self._sent, self._digest, pack(ask), pure=False, retries=1
                )
                futures[one] = (number, ask)
            coming = self._dask.as_completed(list(futures), loop=self._client.loop)
            since = time.monotonic()
            while done < len(asks):
                check()
                ready = coming.next_batch(block=False)
                if not ready:
                    since = self._is_alive(since)
                    time.sleep(EACH_S)
                    continue
                since = time.monotonic()
                for one in ready:
                    number, ask = futures.pop(one)
                    done += 1
                    answer = self._answer(one, ask)
                    if answer is None:
                        suspects.append(number)
                    else:
                        came(number, answer)
        except (OSError, TimeoutError) as error:
            raise ClusterError(_lost(self.address)) from error
        finally:
            if futures and self._client.status == "running":
                self._client.cancel(list(futures), force=True)
        return sorted(suspects)

    def close(self) -> None:
        if self._client is not None:
            self._client.close(timeout=2)
            self._client = None

    def _is_alive(self, since: float) -> float:
        """since: of the last sign of work; looked at the workers again after LOOK_S, since asking costs the scheduler time. Raises
        ClusterError."""
        if self._client.status != "running":
            raise ClusterError(_lost(self.address))
        now = time.monotonic()
        if now - self._looked < min(LOOK_S, self.alone_s):
            return since
        self._looked = now
        if self.workers:
            return now
        if now - since > self.alone_s:
            raise ClusterError(tr("{address}: all workers are gone", address=self.address))
        return since

    def _answer(self, future: Any, ask: Ask) -> Answer | None:
        """None where its workers ended. What a task that failed has to say is fixed words: remote text is not shown."""
        if future.status == "finished":
            found = unpack(future.result())
            assert isinstance(found, Answer)
            return found
        if self._client.status != "running":
            raise ClusterError(_lost(self.address))
        if future.status in ("cancelled", "lost"):  # all that held the base ended: it is sent anew
            self._sent = None
            return None
        kind = type(future.exception()).__name__
        if kind == "KilledWorker":
            return None
        return Answer(key_of(self.base.hash, ask), why=tr("a worker could not run this ({kind})", kind=kind))


def _lost(address: str) -> str:
    return tr("{address}: the connection to the cluster was lost; what was done is kept", address=address)


def _not_there(worker: str) -> str:
    return tr("{worker} does not have this program; install the same version on all workers", worker=worker)
