"""Publishes a simulated district over MQTT, in the form that the mqtt feed reads: `tvilling simulate --to mqtt://...`.

Every value says that it is simulated.   Thread: any asyncio loop.

    sent = await publish("mqtt://localhost:1883/tvilling", model, catalogue, rate_hz=2.0, seconds=60.0)
"""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import Iterator, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from app.feeds.feed import FeedMisconfigured
from app.feeds.mqtt_address import Address
from app.feeds.mqtt_options import DEFAULT_TOPIC
from app.feeds.mqtt_routes import topic_of
from app.feeds.mqtt_session import Session, open_session
from app.feeds.simulator_faults import Faults
from app.feeds.source_units import SourceUnits
from app.model.catalogue import Catalogue
from app.model.times import NS

SLICE = 500  # messages between two looks at the clock and at the broker's backlog


class Values(Protocol):
    """What can be published: `DistrictModel`, or any stand-in."""

    def values(self, t_ns: NDArray[np.int64]) -> NDArray[np.float64]:
        """(T,) moments -> (T, n) values in catalogue order; nan where there is none."""


async def publish(
    url: str,
    source: Values,
    catalogue: Catalogue,
    *,
    rate_hz: float | None = None,
    seconds: float | None = None,
    signals: int | None = None,
    topic: str = DEFAULT_TOPIC,
    faults: Faults | None = None,
) -> int:
    """Send until `seconds` have passed (None: until cancelled); returns how many readings were sent.

    rate_hz: readings a second of each signal; None: each at its own period.   signals: only the first n.   faults: what goes wrong.
    Where the machine or the broker is slower than asked, it sends what it can, every signal in turn.
    Raises FeedLost, FeedMisconfigured.
    """
    address = Address.parse(url)
    rows = range(min(len(catalogue), len(catalogue) if signals is None else signals))
    if not rows:
        raise FeedMisconfigured("There is no signal to publish")
    topics = [address.topic(topic_of(catalogue.signals[row], topic)) for row in rows]
    for name in topics:
        if any(sign in name for sign in "+#\0"):
            raise FeedMisconfigured(f"'{name}' cannot be a topic: it must hold no + or #")
    source = _AsSent(source, catalogue)
    session = await open_session(address)
    try:
        return await _send(session, source, topics, _rounds(catalogue, rows, rate_hz), seconds, faults)
    finally:
        await session.close(timeout_s=5.0)


class _AsSent:
    """The values in the units that the real sources would send."""

    def __init__(self, source: Values, catalogue: Catalogue) -> None:
        self._source, self._rows = source, np.arange(len(catalogue))
        self._units = SourceUnits.of_what_is_kept(catalogue)

    def values(self, t_ns: NDArray[np.int64]) -> NDArray[np.float64]:
        kept = self._source.values(t_ns)[:, : len(self._rows)]
        rows = np.tile(self._rows[: kept.shape[1]], len(kept))
        return self._units.apply(rows, kept.ravel())[0].reshape(kept.shape)


async def _send(
    session: Session,
    source: Values,
    topics: Sequence[str],
    rounds: Iterator[tuple[float, list[list[int]]]],
    seconds: float | None,
    faults: Faults | None = None,
) -> int:
    """rounds: (length in s, rows due at each of its evenly spaced moments)."""
    loop = asyncio.get_running_loop()
    sent = 0
    began = due = time.monotonic()
    ends = math.inf if seconds is None else began + seconds
    for length_s, moments in rounds:
        step_s = length_s / len(moments)
        starts_ns = time.time_ns() - time.monotonic_ns() + round(due * NS)
        t_ns = starts_ns + (np.arange(len(moments)) * step_s * NS).astype(np.int64)
        values = (await loop.run_in_executor(None, source.values, t_ns)).tolist()
        for moment, rows in enumerate(moments):
            t_s = float(t_ns[moment]) / NS
            for at in range(0, max(len(rows), 1), SLICE):
                wait_s = due + step_s * at / max(len(rows), 1) - time.monotonic()
                await asyncio.sleep(max(0.0, min(wait_s, ends - time.monotonic())))
                if time.monotonic() >= ends:
                    return sent
                part = rows[at : at + SLICE]
                if faults:
                    part_rows = np.array(part, dtype=np.int32)
                    due_ns = np.full(len(part), t_ns[moment], dtype=np.int64)
                    sends = await loop.run_in_executor(None, _faulty, faults, part_rows, due_ns, source)
                else:
                    sends = [(row, t_s, values[moment][row]) for row in part]
                for row, event_s, value in sends:
                    if payload := _payload(event_s, value):
                        session.publish(topics[row], payload)
                        sent += 1
                await session.drain()
            due += step_s
        due = max(due, time.monotonic() - 1.0)  # too slow: give up the oldest debt
    return sent


def _rounds(
    catalogue: Catalogue, rows: Sequence[int], rate_hz: float | None
) -> Iterator[tuple[float, list[list[int]]]]:
    """About a second each, so that the source is asked for a block of moments at once."""
    if rate_hz is not None:
        count = max(1, round(rate_hz))
        while True:
            yield count / rate_hz, [list(rows)] * count
    period = [max(1, round(catalogue.signals[row].period_s)) for row in rows]
    second = 0
    while True:
        first = second == 0  # all at once at first, so that a listener sees every signal
        yield 1.0, [[row for row in rows if first or (second + row) % period[row] == 0]]
        second += 1


def _faulty(
    faults: Faults, rows: NDArray[np.int32], due_ns: NDArray[np.int64], source: Values
) -> list[tuple[int, float, float]]:
    """(row, event time in s, value) of what a source with these faults sends."""

    def sample(which: NDArray[np.int32], t_ns: NDArray[np.int64]) -> NDArray[np.float64]:
        moments, place = np.unique(t_ns, return_inverse=True)
        return np.asarray(source.values(moments)[place, which], dtype=np.float64)

    place, event_ns, value = faults.send(rows, due_ns, sample)
    return list(zip(rows[place].tolist(), (event_ns / NS).tolist(), value.tolist(), strict=True))


def _payload(t_s: float, value: float) -> bytes:
    """Nothing where there is no value."""
    return b'{"t":%.6f,"v":%r,"q":"simulated"}' % (t_s, value) if math.isfinite(value) else b""
