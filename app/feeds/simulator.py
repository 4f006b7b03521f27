"""`sim://`: the built-in simulated district, live. No network, no account: what a fresh machine shows first.

    sim://?seed=7
    sim://?seed=7&faults=dropout:energy-house.load_kw,stuck:sluppen-hub-battery.soc_pct,spike:air-quay.pm25_ug_m3

Each signal reports at its own period on the grid of app/energy/schedule.py, with quality SIMULATED. Values are computed
ahead in blocks on a worker thread, so that the loop never waits for physics.   Thread: the fetch loop.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from urllib.parse import parse_qsl, urlsplit

import numpy as np
import numpy.typing as npt

from app.energy.district_model import DistrictModel
from app.energy.schedule import Rows, Schedule, Times
from app.feeds.feed import FeedContext, FeedMisconfigured, Intake
from app.feeds.registry import feed
from app.feeds.simulator_faults import Faults, read_faults
from app.feeds.source_units import SourceUnits
from app.model.district import FeedSpec
from app.model.events import Link
from app.model.quality import Quality
from app.model.reading import ReadingBatch
from app.model.times import MINUTE_NS, NS

TICK_S = 0.2
BLOCK_NS = 10 * MINUTE_NS
AHEAD_NS = 2 * MINUTE_NS  # the next block is begun this long before it is needed
JUMP_NS = (
    30 * NS
)  # the wall clock moved further than this between two ticks: go on from there, send nothing between


@dataclass(frozen=True, slots=True, eq=False)
class _Block:
    """Readings that fall due at from_ns <= seen_ns < to_ns, sorted by that."""

    from_ns: int
    to_ns: int
    batch: ReadingBatch

    def between(self, from_ns: int, to_ns: int) -> ReadingBatch:
        first, last = np.searchsorted(self.batch.seen_ns, (from_ns, to_ns))
        return self.batch.take(np.arange(first, last))


@feed("sim")
class SimulatorFeed:
    """Quality is SIMULATED: nobody shall take it for a measurement."""

    stale_after_s = 120.0

    def __init__(
        self, spec: FeedSpec, context: FeedContext, *, wall_ns: Callable[[], int] = time.time_ns
    ) -> None:
        seed, self._faults = _options(spec, context)
        rows = context.catalogue.rows_of_feed(spec.name) or range(len(context.catalogue))
        self._catalogue = context.catalogue
        self._units = SourceUnits.of_what_is_kept(context.catalogue)
        self._schedule = Schedule(context.catalogue, rows)
        self._context, self._seed = context, seed
        self._model: DistrictModel | None = None
        self._wall_ns = wall_ns

    async def run(self, intake: Intake) -> None:
        """Sends the newest reading of every signal at once, then each when it is due."""
        intake.link(Link.CONNECTING, "Computing the first values")
        sent_ns = self._wall_ns()
        intake.put_batch(_arriving(await asyncio.to_thread(self._newest, sent_ns), sent_ns))
        block = await asyncio.to_thread(self._compute, sent_ns + 1)
        intake.link(Link.UP, "Values are simulated")
        coming: asyncio.Task[_Block] | None = None
        try:
            while True:
                now_ns = self._wall_ns()
                if abs(now_ns - sent_ns) > JUMP_NS:
                    _drop(coming)
                    coming = None
                    intake.put_batch(_arriving(await asyncio.to_thread(self._newest, now_ns), now_ns))
                    block = await asyncio.to_thread(self._compute, now_ns + 1)
                    sent_ns = now_ns
                elif now_ns > sent_ns:
                    intake.put_batch(_arriving(block.between(sent_ns + 1, now_ns + 1), now_ns))
                    if now_ns + 1 >= block.to_ns:
                        end_ns = block.to_ns
                        block = await (coming or self._begin(end_ns))
                        coming = None
                        intake.put_batch(_arriving(block.between(end_ns, now_ns + 1), now_ns))
                    elif coming is None and block.to_ns - now_ns < AHEAD_NS:
                        coming = self._begin(block.to_ns)
                    sent_ns = now_ns
                await asyncio.sleep(TICK_S)
        finally:
            _drop(coming)

    def _begin(self, from_ns: int) -> asyncio.Task[_Block]:
        return asyncio.create_task(asyncio.to_thread(self._compute, from_ns))

    # -- on a worker thread ---------------------------------------------------------------------------------------------

    def _compute(self, from_ns: int) -> _Block:
        to_ns = from_ns + BLOCK_NS
        return _Block(from_ns, to_ns, self._readings(*self._schedule.between(from_ns, to_ns)))

    def _newest(self, at_ns: int) -> ReadingBatch:
        return self._readings(*self._schedule.latest(at_ns))

    def _readings(self, rows: Rows, t_ns: Times) -> ReadingBatch:
        if self._model is None:
            here = self._context
            self._model = DistrictModel(here.catalogue, here.lonlat, here.zone, self._seed)
        quality = np.full(len(rows), Quality.SIMULATED, dtype=np.uint8)
        if not self._faults:
            return ReadingBatch(rows, t_ns, self._sample(rows, t_ns), quality, t_ns)
        place, event_ns, value = self._faults.send(rows, t_ns, self._sample)
        return ReadingBatch(rows[place], event_ns, value, quality[place], t_ns[place])

    def _sample(self, rows: Rows, t_ns: Times) -> npt.NDArray[np.float64]:
        """In the unit that the real source would send."""
        assert self._model is not None
        return self._units.apply(rows, self._model.sample(rows, t_ns))[0]


def _arriving(batch: ReadingBatch, now_ns: int) -> ReadingBatch:
    """The same readings, seen now: computed ahead is not known ahead."""
    return replace(batch, seen_ns=np.full(len(batch), now_ns, dtype=np.int64))


def _drop(task: asyncio.Task[_Block] | None) -> None:
    if task is not None:
        task.cancel()


def _options(spec: FeedSpec, context: FeedContext) -> tuple[int, Faults]:
    seed, wanted = 7, ""
    try:
        options = parse_qsl(urlsplit(spec.url).query, keep_blank_values=True)
    except ValueError as error:
        raise FeedMisconfigured(
            f"Feed '{spec.name}': the address cannot be read; write sim://?seed=7"
        ) from error
    for key, text in options:
        if key == "seed":
            if not text.isdigit() or int(text) >= 1 << 31:
                raise FeedMisconfigured(f"Feed '{spec.name}': seed must be a whole number below 2147483648")
            seed = int(text)
        elif key == "faults":
            wanted = text
        else:
            raise FeedMisconfigured(f"Feed '{spec.name}': '{key}' is not known; use seed, faults")
    return seed, read_faults(wanted, spec.name, context.catalogue, seed)
