"""A long run with feeds that fail at random: memory flat, counts exact, nothing lost and nothing doubled.

    python benchmarks/soak.py [--hours 24] [--speed 10] [--signals 200] [--rate 20] [--seed 7]

The clock of feeds and recorder is the machine's own and is not sped up: `--speed` times as many messages are sent instead,
and the run takes hours / speed of wall time (24 h at 10x: 2.4 h). --rate: readings a second at 1x, over MQTT at QoS 1.
Beside them the simulator runs at its own pace. Every 10 to 40 s one of these: the broker gone by SIGKILL and back with
what it had kept; the feed paused and resumed; both at once; the broker silent (SIGSTOP); messages that cannot be read.
A broker that is killed loses what it had acknowledged but not yet written down, which is no doing of ours: so the publisher
falls silent and the broker is told to write (SIGUSR1) before the kill. Kills with readings on the way are not covered.
Checks: readings sent == stored, each once; messages spoilt == rejected; after the first hour resident memory without the
history's own cache within 5 % of what it was then (the highest of six minutes against the highest of the last six), that
cache within its limit; threads and open files no more than then (+2). The hour is one of the clock, since that is what hourly
work (figures of the hour before) goes by: it takes its room once. The cache goes up and down by itself: what is appended stays
in it until 32 MB of log are written into the file. One line a minute; exit status 1 where a check does not hold.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, replace
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np
from paho.mqtt.client import Client
from paho.mqtt.enums import CallbackAPIVersion

REPO = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPO))

from app.feeds.feed import FeedContext  # noqa: E402
from app.feeds.mailbox import Mailbox  # noqa: E402
from app.fetcher import Fetcher  # noqa: E402
from app.history.database import CONFIG  # noqa: E402
from app.history.duck import DuckHistorian  # noqa: E402
from app.history.opening import open_history  # noqa: E402
from app.model.asset import Asset, AssetKind  # noqa: E402
from app.model.catalogue import Catalogue  # noqa: E402
from app.model.district import FeedSpec  # noqa: E402
from app.model.events import Link  # noqa: E402
from app.model.signal import Signal  # noqa: E402
from app.model.snapshot import Snapshot, apply  # noqa: E402
from tests.e2e.mosquitto import Broker, find_mosquitto  # noqa: E402
from tests.unit.energy import town  # noqa: E402

FAULTS = ("kill", "pause", "pause and kill", "silent", "malformed")
SPOILT = (b"{", b"[1,", b'{"v":"x"}', b"warm", b"", b'{"t":"noon","v":1}')
PATIENCE_S = 60.0


@dataclass(frozen=True, slots=True)
class Sample:
    minute: int
    rss_mb: float  # all of the process
    cache_mb: float  # of it, what DuckDB says that it holds
    threads: int
    files: int


class Publisher:
    """One connection at a time; `send` returns when the broker has acknowledged all."""

    def __init__(self, port: int, signals: int) -> None:
        self._port, self._signals = port, signals
        self._client: Client | None = None
        self.sent = self.spoilt = 0

    def open(self) -> None:
        self._client = Client(CallbackAPIVersion.VERSION2)
        self._client.connect("127.0.0.1", self._port, 30)
        self._client.loop_start()

    def close(self) -> None:
        if self._client is not None:
            self._client.disconnect()
            self._client.loop_stop()
            self._client = None

    def send(self, count: int) -> None:
        """Each its own moment, in microseconds, so that whatever is doubled or missing is found."""
        start = time.time()
        for i in range(count):
            row = self.sent % self._signals
            self._say(row, b'{"t":%.6f,"v":%d}' % (start + i * 1e-6, self.sent % 1000))
            self.sent += 1
        self._wait()

    def spoil(self, chance: random.Random) -> None:
        for _ in range(chance.randint(1, 20)):
            self._say(chance.randrange(self._signals), chance.choice(SPOILT))
            self.spoilt += 1
        self._wait()

    def _say(self, row: int, payload: bytes) -> None:
        assert self._client is not None
        self._last = self._client.publish(f"soak/soak-{row}/power", payload, 1)

    def _wait(self) -> None:
        self._last.wait_for_publish(PATIENCE_S)
        if not self._last.is_published():
            raise RuntimeError("the broker did not acknowledge in time")


def catalogue_of(n: int) -> Catalogue:
    """n signals over MQTT, and the simulated town."""
    simulated = town.catalogue()
    assets = [Asset(f"soak-{i}", AssetKind.PV, f"Soak {i}", "Area", (0.0, 0.0, 0.0)) for i in range(n)]
    signals = [
        Signal(
            f"soak-{i}.power", f"soak-{i}", "power", "Power", "kW", 10.0, feed="mqtt", key=f"soak-{i}/power"
        )
        for i in range(n)
    ]
    theirs = [replace(signal, feed="sim") for signal in simulated.signals]
    return Catalogue.of([*assets, *simulated.assets], [*signals, *theirs])


def sample(minute: int, historian: DuckHistorian) -> Sample:
    status = Path("/proc/self/status").read_text()
    rss_kb = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))
    with historian._db.reading() as cursor:
        held = int(cursor.execute("SELECT sum(memory_usage_bytes) FROM duckdb_memory()").fetchall()[0][0])
    files = sum(1 for _ in Path("/proc/self/fd").iterdir())
    return Sample(minute, rss_kb / 1024, held / 2**20, threading.active_count(), files)


def until_up(fetcher: Fetcher) -> None:
    end = time.monotonic() + PATIENCE_S
    while fetcher.healths()[0].link is not Link.UP:
        if time.monotonic() > end:
            raise RuntimeError(f"the feed did not come up: {fetcher.healths()[0].detail}")
        time.sleep(0.05)


def fail(kind: str, chance: random.Random, broker: Broker, publisher: Publisher, fetcher: Fetcher) -> None:
    if kind == "malformed":
        publisher.spoil(chance)
        return
    if kind == "silent":
        broker.suspend()
        time.sleep(chance.uniform(0.5, 3.0))
        broker.resume()
        return
    time.sleep(0.5)  # what was sent arrives
    if "pause" in kind:
        fetcher.pause_feed("mqtt")
        while fetcher.healths()[0].link is not Link.PAUSED:
            time.sleep(0.02)
        publisher.send(chance.randint(10, 500))  # the broker keeps it for us
    if "kill" in kind:
        broker.keep()
        time.sleep(0.5)
        broker.kill()
        publisher.close()
        time.sleep(chance.uniform(0.2, 2.0))
        broker.start()
        publisher.open()
    if "pause" in kind:
        fetcher.resume_feed("mqtt")
    until_up(fetcher)


def run(args: argparse.Namespace, folder: Path) -> bool:
    chance = random.Random(args.seed)
    catalogue = catalogue_of(args.signals)
    historian = open_history(folder / "history", catalogue).historian
    assert isinstance(historian, DuckHistorian)
    mailbox = Mailbox(len(catalogue))
    zone = ZoneInfo("Europe/Oslo")
    context = FeedContext(catalogue, "soak", (10.4, 63.4), zone, folder=folder / "feeds")
    lines = ("persistence true", f"persistence_location {folder}/", "autosave_interval 1800")
    samples: list[Sample] = []
    done: dict[str, int] = dict.fromkeys(FAULTS, 0)
    stop = threading.Event()
    drains = threading.Thread(target=drain, args=(mailbox, len(catalogue), stop), name="soak-window")
    with Broker(folder, *lines) as broker:
        specs = [FeedSpec("mqtt", broker.url("soak"), True, {"qos": 1}), FeedSpec("sim", "sim://?seed=7")]
        fetcher = Fetcher(context, specs, historian, mailbox)
        fetcher.start()
        drains.start()
        publisher = Publisher(broker.port, args.signals)
        publisher.open()
        until_up(fetcher)
        began = time.monotonic()
        end, fault_at, minute_at = began + args.hours * 3600 / args.speed, began + 10, began
        while (now := time.monotonic()) < end:
            if now >= minute_at:
                samples.append(sample(len(samples), historian))
                tell(samples[-1], publisher, fetcher, done)
                minute_at += 60
            if now >= fault_at:
                kind = chance.choice(FAULTS)
                fail(kind, chance, broker, publisher, fetcher)
                done[kind] += 1
                fault_at = time.monotonic() + chance.uniform(10, 40)
            publisher.send(max(1, round(args.rate * args.speed / 10)))
            time.sleep(0.1)
        samples.append(sample(len(samples), historian))
        tell(samples[-1], publisher, fetcher, done)
        last, moved = -1, time.monotonic()
        while time.monotonic() - moved < 3.0:  # until nothing more arrives
            if (received := fetcher.healths()[0].received) != last:
                last, moved = received, time.monotonic()
            time.sleep(0.1)
        publisher.close()
        is_stopped = fetcher.stop(30.0)
        health, recording = fetcher.healths()[0], fetcher.healths()[-1]
    stop.set()
    drains.join()
    stored, distinct = count(historian, args.signals)
    historian.close()
    return verdict(args, samples, publisher, health, recording, stored, distinct, is_stopped)


def drain(mailbox: Mailbox, n: int, stop: threading.Event) -> None:
    state = Snapshot.empty(n)
    while not stop.wait(0.033):
        batch, _ = mailbox.take()
        if batch is not None:
            state = apply(state, batch)


def count(historian, signals: int) -> tuple[int, int]:
    """Readings of the MQTT signals as stored, and how many differ in signal or time."""
    batches = list(historian.readings(0, 1 << 62, range(signals)))
    signal = np.concatenate([b.signal for b in batches])
    t_ns = np.concatenate([b.t_ns for b in batches])
    return len(signal), len(np.unique(np.stack([signal, t_ns]), axis=1).T)


def tell(now: Sample, publisher: Publisher, fetcher: Fetcher, done: dict[str, int]) -> None:
    health = fetcher.healths()[0]
    print(
        f"min {now.minute:4}  rss {now.rss_mb:7.1f} MB  cache {now.cache_mb:6.1f} MB  threads {now.threads:3}  files {now.files:3}  "
        f"sent {publisher.sent:9,}  received {health.received:9,}  rejected {health.rejected:6,}  "
        + ", ".join(f"{kind} {times}" for kind, times in done.items()),
        flush=True,
    )


def verdict(args, samples, publisher, health, recording, stored, distinct, is_stopped) -> bool:
    settled = [s for s in samples if s.minute > 60]
    is_long = len(settled) > 12  # the same six minutes twice prove nothing
    settled = settled or samples[-1:]
    first, last = settled[0], settled[-1]
    ours = [s.rss_mb - s.cache_mb for s in settled]
    grown = max(ours[-6:]) / max(ours[:6]) - 1
    cache_mb = max(s.cache_mb for s in samples)
    checks = {
        f"sent {publisher.sent:,}, stored {stored:,}": stored == publisher.sent,
        f"each once ({distinct:,} of {stored:,})": distinct == stored,
        f"spoilt {publisher.spoilt:,}, rejected {health.rejected:,} {dict(health.reasons)}": health.rejected
        == publisher.spoilt,
        f"lost by the recorder {recording.rejected}": recording.rejected == 0,
        f"memory {first.rss_mb:.1f} to {last.rss_mb:.1f} MB; without the cache {max(ours[:6]):.1f} to {max(ours[-6:]):.1f} MB, "
        f"{grown:+.1%}{'' if is_long else ' (too short: proves nothing)'}": is_long and grown <= 0.05,
        f"the history's cache at most {cache_mb:.1f} MB of {CONFIG['memory_limit']}": cache_mb <= 512,
        f"threads {first.threads} to {last.threads}": last.threads <= first.threads + 2,
        f"files {first.files} to {last.files}": last.files <= first.files + 2,
        "stopped in time": is_stopped,
    }
    for text, holds in checks.items():
        print(f"{'holds ' if holds else 'FAILS '} {text}")
    return all(checks.values())


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--hours", type=float, default=24.0)
    parser.add_argument("--speed", type=float, default=10.0)
    parser.add_argument("--signals", type=int, default=200)
    parser.add_argument("--rate", type=float, default=20.0)
    parser.add_argument("--seed", type=int, default=7)
    args = parser.parse_args()
    if find_mosquitto() is None:
        print("soak: mosquitto is not on this machine; on Debian: apt install mosquitto")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        return 0 if run(args, Path(folder)) else 1


if __name__ == "__main__":
    sys.exit(main())
