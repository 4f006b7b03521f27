"""What the tests of the MQTT line share: a catalogue, a fetcher on it, a historian that only remembers, a sender."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from paho.mqtt import publish as paho

from app.feeds.feed import FeedContext
from app.feeds.mailbox import Mailbox
from app.fetcher import Fetcher
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.district import FeedSpec
from app.model.events import Event, Health, Link
from app.model.reading import Reading, ReadingBatch
from app.model.signal import Signal
from app.model.times import NS
from tests.e2e.mosquitto import Broker


class Memory:
    """A historian that only remembers what was appended."""

    def __init__(self) -> None:
        self.readings: list[Reading] = []
        self.events: list[Event] = []

    def append(self, batch: ReadingBatch) -> None:
        columns = (batch.signal, batch.t_ns, batch.value, batch.quality, batch.seen_ns)
        self.readings.extend(Reading(*row) for row in zip(*(c.tolist() for c in columns), strict=True))

    def append_events(self, events: Sequence[Event]) -> None:
        self.events.extend(events)


def context(
    keys: Sequence[str] = ("", "", ""),
    *,
    units: Sequence[str] = (),
    folder: Path | None = None,
    district_folder: Path | None = None,
) -> FeedContext:
    """pv-0, pv-1 ... with one signal each that no check doubts, of the feed "mqtt" with these keys."""
    assets = [
        Asset(f"pv-{i}", AssetKind.BATTERY, f"PV {i}", "Brattøra", (0.0, 0.0, 0.0)) for i in range(len(keys))
    ]
    signals = [
        Signal(
            f"pv-{i}.power_kw", f"pv-{i}", "number", "Number", units[i] if units else "kW", 1.0, -1e9, 1e9,
            "mqtt", key or f"pv-{i}.power_kw",
        )
        for i, key in enumerate(keys)
    ]  # fmt: skip
    return FeedContext(
        Catalogue.of(assets, signals), "test", (10.4, 63.4), ZoneInfo("Europe/Oslo"),
        folder=folder, district_folder=district_folder,
    )  # fmt: skip


class Line:
    """A running fetcher with one mqtt feed, and what it kept."""

    def __init__(self, url: str, of: FeedContext, **options: Any) -> None:
        self.memory = Memory()
        self.mailbox = Mailbox(len(of.catalogue))
        self._fetcher = Fetcher(
            of, [FeedSpec("mqtt", url, True, options)], self.memory, self.mailbox, tick_s=0.02
        )
        self._fetcher.start()

    @property
    def health(self) -> Health:
        return self._fetcher.healths()[0]

    @property
    def readings(self) -> list[Reading]:
        return self.memory.readings

    def is_up(self) -> None:
        until(lambda: self.health.link is Link.UP)

    def down_because(self) -> str:
        until(lambda: self.health.link in (Link.DOWN, Link.STOPPED))
        return self.health.detail

    def has(self, count: int) -> None:
        until(lambda: len(self.readings) >= count)

    def __enter__(self) -> Line:
        return self

    def __exit__(self, *_: object) -> None:
        assert self._fetcher.stop(10.0)


def until(holds: Callable[[], bool], within_s: float = 40.0) -> None:
    end = time.monotonic() + within_s
    while not holds():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.01)


def link_of(fetcher: Fetcher) -> Link:
    """Of its one feed."""
    return fetcher.healths()[0].link


def up(fetcher: Fetcher) -> None:
    until(lambda: link_of(fetcher) is Link.UP)


def send(
    broker: Broker,
    messages: Sequence[tuple[str, str | bytes]],
    *,
    qos: int = 0,
    retain: bool = False,
    **more: Any,
) -> None:
    paho.multiple(
        [(topic, payload, qos, retain) for topic, payload in messages],
        hostname="127.0.0.1",
        port=broker.port,
        **more,
    )


def send_value(broker: Broker, prefix: str, signal_id: str, value: float, t_ns: int) -> None:
    """One reading as the feed's own format has it."""
    asset, _, quantity = signal_id.partition(".")
    send(broker, [(f"{prefix}/{asset}/{quantity}", json.dumps({"t": t_ns / NS, "v": value}))], qos=1)
