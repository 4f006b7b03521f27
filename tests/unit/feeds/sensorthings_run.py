"""Runs a SensorThings feed of the tests through as many polls as a test wants, without a real clock."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from app.feeds.feed import FeedContext
from app.feeds.intake import BufferedIntake
from app.feeds.sensorthings import AGAIN_S, SensorThingsFeed
from app.feeds.sensorthings_state import Kept, State
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.district import FeedSpec
from app.model.signal import Signal
from app.model.times import MINUTE_NS, NS, iso

NOW = 1_767_268_800 * NS  # 2026-01-01T12:00:00Z


def at(minutes: float) -> str:
    return iso(NOW + round(minutes * MINUTE_NS))


def context(*keys: str, folder: Path | None = None, source_unit: str = "") -> FeedContext:
    asset = Asset("a", AssetKind.WEATHER, "A", "Quay", (0.0, 0.0, 0.0))
    signals = [
        Signal(f"a.s{i}", "a", "temperature", "T", "°C", 60.0, feed="city", key=k, source_unit=source_unit)
        for i, k in enumerate(keys)
    ]
    return FeedContext(
        Catalogue.of([asset], signals), "test", (10.4, 63.43), ZoneInfo("Europe/Oslo"), folder=folder
    )


class Unwritten(State):
    """As if the program had been killed: nothing more is put down."""

    def write(self, streams: Mapping[str, Kept]) -> None: ...


class Ended(Exception):
    """The test has seen enough."""


def run(
    url: str,
    where: FeedContext,
    *steps: Callable[[], object],
    now_ns: int = NOW,
    slept: list[float] | None = None,
    is_killed: bool = False,
    life: str = "",
    **options: Any,
) -> tuple[list[tuple[int, float, float]], BufferedIntake]:
    """(signal, minutes from NOW, value) of what was put while the feed polled once for each step and once before."""
    left = iter(steps)
    if slept is None:
        slept = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)
        if seconds == AGAIN_S:  # a past or a broker that is away
            raise Ended
        for _ in range(500):
            if not feed._pasts:
                break
            await asyncio.sleep(0.01)
        step = next(left, None)
        if step is None:
            raise Ended
        step()

    state = (Unwritten if is_killed else State)(where.folder, "city", life or secrets.token_hex(4))
    feed = SensorThingsFeed(
        FeedSpec("city", url, True, options),
        where,
        sleep=sleep,
        wall_ns=lambda: now_ns,
        keep_s=0.01,
        state=state,
    )
    intake = BufferedIntake("city", where.catalogue, wall_ns=lambda: now_ns)
    try:
        asyncio.run(feed.run(intake))
    except* Ended:
        pass
    batch = intake.take()
    if batch is None:
        return [], intake
    rows = zip(batch.signal.tolist(), batch.t_ns.tolist(), batch.value.tolist(), strict=True)
    return [(s, (t - NOW) / MINUTE_NS, v) for s, t, v in rows], intake
