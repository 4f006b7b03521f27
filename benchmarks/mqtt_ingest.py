"""Readings a second kept from a real MQTT broker, and what that does to the window's heartbeat.

    python benchmarks/mqtt_ingest.py [--rate 50000] [--seconds 20] [--per-message 1] [--signals 10000]
                                     [--history duck|none] [--qos 0|1] [--version 3|5] [--json]

A publisher process -> mosquitto -> the mqtt feed -> Fetcher -> Historian, while the main thread runs a Qt event loop
that drains the mailbox every 33 ms and notes how late a 5 ms timer comes. All three processes share this machine's cores.
One message carries one reading, {"t": 1795320600.123456, "v": 12345.678}, or with --per-message an array of them for one
signal, as gateways send. --rate counts readings. --qos 1: published and received at QoS 1, in a session that the broker keeps.
Goal (docs/design.md): 50,000 readings/s kept for 60 s, none lost, heartbeat p99 under 16 ms.
"""

from __future__ import annotations

import argparse
import json
import os
import socket
import subprocess
import sys
import tempfile
import threading
import time
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
from app.model.asset import Asset, AssetKind  # noqa: E402
from app.model.catalogue import Catalogue  # noqa: E402
from app.model.district import FeedSpec  # noqa: E402
from app.model.events import Link  # noqa: E402
from app.model.signal import Signal  # noqa: E402
from app.model.snapshot import Snapshot, apply  # noqa: E402
from tests.e2e.mosquitto import Broker, find_mosquitto  # noqa: E402

BEAT_MS = 5
DRAIN_MS = 33
PATIENCE_S = 10.0  # without progress, what is missing counts as lost


class Nothing:
    """A historian that forgets: to see what the store costs."""

    def __init__(self) -> None:
        self.readings = 0

    def append(self, batch) -> None:
        self.readings += len(batch)

    def append_events(self, events) -> None: ...

    def close(self) -> None: ...


def catalogue_of(n: int) -> Catalogue:
    assets = [Asset(f"asset-{i}", AssetKind.PV, f"Asset {i}", "Area", (0.0, 0.0, 0.0)) for i in range(n)]
    signals = [
        Signal(f"asset-{i}.power", f"asset-{i}", "power", "Power", "kW", 1.0, key=f"asset-{i}.power")
        for i in range(n)
    ]
    return Catalogue.of(assets, signals)


def publish(port: int, signals: int, rate: float, seconds: float, per_message: int, qos: int) -> None:
    """The publisher process: as cheap as it can be, because real sensors are elsewhere. Prints how many it sent.

    paho makes the connection; the messages are laid out here beforehand and only get their values at the time.
    """
    reading = b'{"t":%.6f,"v":%.3f}'
    form = reading if per_message == 1 else b"[" + b",".join([reading] * per_message) + b"]"
    heads = [
        _head(b"bench/asset-%d/power" % i, len(form % ((1.7e9, 1e4) * per_message)), qos)
        for i in range(signals)
    ]
    client = Client(CallbackAPIVersion.VERSION2, "bench-publisher")
    client.connect("127.0.0.1", port, 0)
    while not client.is_connected():
        client.loop(0.1)
    link = client.socket()
    link.setblocking(True)
    acknowledged = threading.Thread(
        target=_swallow, args=(link, qos * int(rate * seconds / per_message)), daemon=True
    )
    acknowledged.start()
    total, sent, step = int(rate * seconds / per_message), 0, max(1, int(rate / per_message / 200))
    began = time.monotonic()
    while sent < total:
        now = time.time()
        last = min(sent + step, total)
        values = [(now, 10_000 + i % 90_000) for i in range(last - sent)]
        parts = [heads[(sent + i) % signals] + form % (pair * per_message) for i, pair in enumerate(values)]
        link.sendall(b"".join(parts))
        sent = last
        ahead = sent * per_message / rate - (time.monotonic() - began)
        if ahead > 0:
            time.sleep(ahead)
    took = time.monotonic() - began
    acknowledged.join(120.0)  # a socket that is closed with something unread takes back what it has sent
    client.disconnect()
    print(json.dumps({"sent": sent * per_message, "took_s": took, "cpu_s": time.process_time()}))


def _swallow(link: socket.socket, count: int) -> None:
    """Reads so many acknowledgements of QoS 1; which they are does not matter here."""
    left = 4 * count
    while left > 0 and (read := link.recv(65536)):
        left -= len(read)


def _head(topic: bytes, payload_length: int, qos: int) -> bytes:
    """What stands before the payload in an MQTT 3.1.1 PUBLISH of up to 16 KiB. All are number 1 at QoS 1."""
    length = 2 + len(topic) + 2 * qos + payload_length
    coded = bytes([length]) if length < 128 else bytes([length & 127 | 128, length >> 7])
    number = b"\x00\x01" if qos else b""
    return bytes([0x30 | qos << 1]) + coded + len(topic).to_bytes(2, "big") + topic + number


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rate", type=float, default=50_000)
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--per-message", type=int, default=1)
    parser.add_argument("--signals", type=int, default=10_000)
    parser.add_argument("--history", choices=("duck", "none"), default="duck")
    parser.add_argument("--qos", type=int, choices=(0, 1), default=0)
    parser.add_argument("--version", type=int, choices=(3, 5), default=3)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--publish", type=int, metavar="PORT", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.publish:
        publish(args.publish, args.signals, args.rate, args.seconds, args.per_message, args.qos)
        return 0
    if find_mosquitto() is None:
        print("mqtt_ingest: mosquitto is not on this machine; on Debian: apt install mosquitto")
        return 0
    with tempfile.TemporaryDirectory() as folder, Broker(Path(folder)) as broker:
        report = measure(args, Path(folder), broker)
    if args.json:
        print(json.dumps(report))
    else:
        show(report)
    return 0


def measure(args: argparse.Namespace, folder: Path, broker: Broker) -> dict[str, object]:
    catalogue = catalogue_of(args.signals)
    historian = _historian(args.history, folder, catalogue)
    mailbox = Mailbox(len(catalogue))
    context = FeedContext(catalogue, "bench", (10.4, 63.4), ZoneInfo("Europe/Oslo"), folder=folder / "feeds")
    options = {"qos": args.qos, "version": args.version}
    fetcher = Fetcher(context, [FeedSpec("mqtt", broker.url("bench"), True, options)], historian, mailbox)
    fetcher.start()
    while fetcher.healths()[0].link is not Link.UP:
        time.sleep(0.01)
    asked = ["--rate", str(args.rate), "--seconds", str(args.seconds), "--signals", str(args.signals)]
    asked += ["--per-message", str(args.per_message), "--qos", str(args.qos)]
    publisher = subprocess.Popen(
        [sys.executable, __file__, "--publish", str(broker.port), *asked],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(REPO)},
    )
    cpu_before, broker_before, began = time.process_time(), _cpu_s(broker.pid), time.monotonic()
    late_ms, shown = _window(publisher, mailbox, Snapshot.empty(len(catalogue)))
    cpu_s, broker_s = time.process_time() - cpu_before, _cpu_s(broker.pid) - broker_before
    told = json.loads(publisher.communicate()[0])
    sent, last, moved = told["sent"], -1, time.monotonic()
    while (stored := fetcher.healths()[-1].received) < sent and time.monotonic() - moved < PATIENCE_S:
        if stored != last:
            last, moved = stored, time.monotonic()
        time.sleep(0.05)
    behind_s = time.monotonic() - began - told["took_s"]
    stopped = fetcher.stop(60.0)
    health, recording = fetcher.healths()
    in_store = historian.readings if isinstance(historian, Nothing) else historian.stats().readings
    historian.close()
    return {
        "history": type(historian).__name__,
        "signals": args.signals,
        "per_message": args.per_message,
        "qos": args.qos,
        "version": args.version,
        "asked_per_s": args.rate,
        "seconds": told["took_s"],
        "sent": sent,
        "sent_per_s": sent / told["took_s"],
        "received": health.received,
        "rejected": health.rejected,
        "stored": in_store,
        "lost": sent - in_store,
        "lost_by_recorder": recording.rejected,
        "shown": shown,
        "superseded": health.superseded,
        "all_stored_after_s": behind_s,
        "heartbeat_p50_ms": float(np.percentile(late_ms, 50)),
        "heartbeat_p99_ms": float(np.percentile(late_ms, 99)),
        "heartbeat_max_ms": float(np.max(late_ms)),
        "cpu_program": cpu_s / told["took_s"],
        "cpu_broker": broker_s / told["took_s"],
        "cpu_publisher": told["cpu_s"] / told["took_s"],
        "us_per_reading": cpu_s / max(health.received, 1) * 1e6,
        "stopped_in_time": stopped,
    }


def _historian(kind: str, folder: Path, catalogue: Catalogue):
    if kind == "none":
        return Nothing()
    from app.history.opening import open_history

    return open_history(folder / "history", catalogue).historian


def _window(publisher: subprocess.Popen, mailbox: Mailbox, state: Snapshot) -> tuple[list[float], int]:
    """The main thread while the publisher runs: lateness of each 5 ms beat in ms, and how many values were shown."""
    from PySide6.QtCore import QCoreApplication, Qt, QTimer

    app = QCoreApplication([])
    late_ms: list[float] = []
    box = {"state": state, "shown": 0, "beat": time.perf_counter()}

    def beat() -> None:
        now = time.perf_counter()
        late_ms.append(max(0.0, (now - box["beat"]) * 1000 - BEAT_MS))
        box["beat"] = now

    def drain() -> None:
        batch, _ = mailbox.take()
        if batch is not None:
            box["state"] = apply(box["state"], batch)
            box["shown"] += len(batch)
        if publisher.poll() is not None:
            app.quit()

    timers = []
    for interval, slot in ((BEAT_MS, beat), (DRAIN_MS, drain)):
        timer = QTimer()
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(slot)
        timer.start(interval)
        timers.append(timer)
    app.exec()
    return late_ms, box["shown"]


def _cpu_s(pid: int) -> float:
    """Processor time of another process; nan where the system does not say."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return float("nan")
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def show(report: dict[str, object]) -> None:
    for name, value in report.items():
        print(
            f"{name:<20} {value:,.2f}"
            if isinstance(value, float)
            else f"{name:<20} {value:,}"
            if type(value) is int
            else f"{name:<20} {value}"
        )
    reached = (
        report["lost"] == 0
        and report["heartbeat_p99_ms"] < 16
        and report["sent_per_s"] > 0.99 * report["asked_per_s"]
    )
    print(f"{'goal reached':<20} {'yes' if reached else 'no'} (none lost, p99 under 16 ms, rate as asked)")


if __name__ == "__main__":
    sys.exit(main())
