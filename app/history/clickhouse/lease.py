"""Who writes: one workstation at a time says every few seconds that it does; the others watch.

A lease is a row in `writers`. It is polite, not proof: two that start in the same second may both believe themselves
alone until their next beat, when the one that began later gives way. What both wrote meanwhile is kept: nothing
overwrites anything here.   Thread: any; the beat runs in `tvilling-lease`.   Units: ns of the wall clock.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from app.history.clickhouse.engine import Engine, EngineError, quoted
from app.model.times import NS

BEAT_S = 5.0
STALE_NS = 30 * NS
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Holder:
    who: str
    since_ns: int
    beat_ns: int


def holder(engine: Engine, now_ns: int, but: str = "") -> Holder | None:
    """Who writes now, leaving out one; None where nobody does. Of several the one that began first."""
    found = engine.query(
        f"SELECT who, argMax(since_ns, beat_ns) AS since, max(beat_ns) AS beat FROM {quoted(engine.database)}.writers"
        " WHERE who != {but:String} GROUP BY who HAVING beat > {stale:Int64} AND since > 0 ORDER BY since, who LIMIT 1",
        {"but": but, "stale": now_ns - STALE_NS},
    )
    if not len(found["who"]):
        return None
    who = found["who"][0]
    who = who.decode("utf-8", "replace") if isinstance(who, bytes) else str(who)
    return Holder(who, int(found["since"][0]), int(found["beat"][0]))


class Lease:
    """who: unique, such as "anna@desk-4 (1234)".   on_lost: called once when another turns out to be the first."""

    def __init__(
        self,
        engine: Engine,
        who: str,
        on_lost: Callable[[Holder], None],
        *,
        wall_ns: Callable[[], int] = time.time_ns,
        beat_s: float = BEAT_S,
    ) -> None:
        self._engine, self._who, self._on_lost = engine, who, on_lost
        self._wall_ns, self._beat_s = wall_ns, beat_s
        self._since_ns = wall_ns()
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._run, name="tvilling-lease", daemon=True)

    def start(self) -> None:
        self.beat()
        self._thread.start()

    def beat(self) -> Holder | None:
        """Says that we write; who was there before us, if anybody."""
        self._say(self._wall_ns())
        first = holder(self._engine, self._wall_ns(), but=self._who)
        return first if first and (first.since_ns, first.who) < (self._since_ns, self._who) else None

    def release(self) -> None:
        """Nobody has to wait until the lease is stale."""
        self._end.set()
        if self._thread.ident is not None:
            self._thread.join(5.0)
        try:
            self._since_ns = 0
            self._say(self._wall_ns() + 1)
        except EngineError as error:
            _log.info("the lease was not given back: %s", error)

    def _say(self, beat_ns: int) -> None:
        self._engine.execute(
            f"INSERT INTO {quoted(self._engine.database)}.writers"
            " SELECT {who:String}, {since:Int64}, {beat:Int64}",
            {"who": self._who, "since": self._since_ns, "beat": beat_ns},
        )

    def _run(self) -> None:
        while not self._end.wait(self._beat_s):
            try:
                first = self.beat()
            except EngineError as error:  # the server is away: the readings wait, and so do we
                _log.info("the lease could not be renewed: %s", error)
                continue
            if first is not None:
                self._on_lost(first)
                return
