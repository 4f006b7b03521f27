"""NGSI-LD over many starts, into a history on the disk: each observation once, a correction as one, whatever happens between."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.model.events import Link
from app.model.times import MINUTE_NS, NS, iso
from tests.e2e.stored_line import Line, until
from tests.unit.feeds.ngsi_server import NgsiServer

KEY = "urn:m:1#level"


class Broker:
    """An NGSI-LD broker on a thread of its own, and what it was ever told."""

    def __init__(self) -> None:
        self.now_ns = time.time_ns() // NS * NS
        self.expected: Counter[tuple[int, int, float]] = Counter()
        self._ready, self._over = threading.Event(), asyncio.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()), name="broker")
        self._thread.start()
        assert self._ready.wait(20.0)

    async def _serve(self) -> None:
        async with NgsiServer() as self.server:
            self._loop = asyncio.get_running_loop()
            self._ready.set()
            await self._over.wait()

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._over.set)
        self._thread.join()

    def observe(self, minutes: float, value: float) -> None:
        t_ns = self.now_ns + round(minutes * 60) * NS
        self.expected[0, t_ns, value] += 1
        self.server.past.setdefault("urn:m:1", []).append(("level", value, t_ns))
        level: dict[str, Any] = {
            "type": "Property",
            "value": value,
            "observedAt": iso(t_ns),
            "unitCode": "MTR",
        }
        put = self.server.put({"id": "urn:m:1", "type": "Tank", "level": level})
        asyncio.run_coroutine_threadsafe(put, self._loop).result(20.0)

    def polled(self, times: int) -> None:
        """Until it was asked so often again."""
        before = len(self.server.log)
        until(lambda: len(self.server.log) >= before + times)


@pytest.fixture
def broker() -> Iterator[Broker]:
    broker = Broker()
    yield broker
    broker.close()


@pytest.mark.parametrize("updates", ["poll", "subscribe"])
def test_that_each_observation_is_stored_once_over_ends_breaks_and_corrections(
    tmp_path: Path, broker: Broker, updates: str
) -> None:
    for minute in range(-120, -60):
        broker.observe(minute, float(minute))
    with Line(tmp_path, broker.server.url, (KEY,), history="1d", poll_s=1, updates=updates) as line:
        fetcher = line.start()
        line.until(60)
        broker.observe(-59, -59.0)
        line.until(61)
        broker.observe(-59, -59.5)  # corrected while we look on
        line.until(62)
        line.stop()
        broker.observe(-58, -58.0)
        broker.observe(-59.5, -59.25)  # late
        broker.observe(-61, -61.5)  # corrected while we are away
        broker.observe(-57, -57.0)
        fetcher = line.start()
        line.until(66)
        assert line.stored() == broker.expected
        broker.server.fault = lambda method, path, params: "close"
        until(lambda: fetcher.healths()[0].link is Link.DOWN)
        for minute in (-56, -55, -54):  # of which a poll can see the last only
            broker.observe(minute, float(minute))
        broker.server.fault = lambda method, path, params: None
        line.until(69)
        for _ in range(3):
            line.stop()
            line.start()
            broker.polled(4)
        line.stop()
        assert line.stored() == broker.expected


def test_that_a_kill_loses_nothing_and_what_it_doubles_came_in_its_last_minute(
    tmp_path: Path, broker: Broker
) -> None:
    for minute in range(-300, -60):
        broker.observe(minute, float(minute))
    with Line(tmp_path, broker.server.url, (KEY,), history="1d", poll_s=1, updates="poll") as line:
        line.start()
        line.until(240)
    program = [sys.executable, "-m", "tests.e2e.ngsi_process", str(tmp_path), broker.server.url, KEY]
    killed = subprocess.Popen(program, stdout=subprocess.PIPE, text=True)
    assert killed.stdout is not None
    count = 240
    for minute in range(-60, -55):
        broker.observe(minute, float(minute))
        count += 1
        for said in killed.stdout:
            if int(said) >= count:
                break
    killed.kill()
    killed.wait(20.0)
    killed.stdout.close()
    broker.observe(-55, -55.0)
    broker.observe(-54, -54.0)
    with Line(tmp_path, broker.server.url, (KEY,), history="1d", poll_s=1, updates="poll") as line:
        line.start()
        until(lambda: set(line.stored()) >= set(broker.expected))
        broker.polled(4)
        line.stop()
        twice = line.stored() - broker.expected
        assert set(line.stored()) == set(broker.expected)
        assert all(t_ns >= broker.now_ns - 60 * MINUTE_NS for _, t_ns, _ in twice)
        assert max(line.stored().values()) <= 2
