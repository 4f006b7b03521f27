"""Records a second taken in from an IOTA node, with their evidence checked, and what that does to the window's heartbeat.

    python benchmarks/ledger_intake.py [--rate 1000] [--seconds 20] [--json]

A node process (JSON-RPC over HTTP, transactions really signed, one event each) -> the iota feed -> Fetcher -> iota.sqlite,
while the main thread runs a Qt event loop and notes how late a 5 ms timer comes. Both share this machine's cores.
Goal: 1,000 records a second kept, none lost, all at V2, heartbeat p99 under 16 ms.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

REPO = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPO))

BEAT_MS = 5
BEFORE_S = 1.0
PATIENCE_S = 20.0


def node(rate: float, seconds: float) -> None:
    """The node's process: all is made beforehand, and shows up by the clock. Prints its address."""
    from tests.unit.ledger.iota.sim import RpcFault, SimNode, serving

    total = int(rate * seconds)
    sim = SimNode()
    made = sim.emit(total)
    place = {one.digest: n for n, one in enumerate(made)}
    options = {"showRawInput": True, "showRawEffects": True, "showEvents": True}
    begin = {"at": 0.0}

    def prepare() -> tuple[list[str], list[str]]:
        start_ms = int(begin["at"] * 1000)
        events, blocks = [], []
        for n, one in enumerate(made):
            one.t_ms, one.checkpoint = start_ms + int(n / rate * 1000), n // 50
            events.append(json.dumps(sim._event(one, 0)))
            blocks.append(json.dumps(sim._told(one, options)))
        return events, blocks

    begin["at"] = time.time() + total * 6e-5 + 3.0
    events, blocks = prepare()

    def there() -> int:
        return max(0, min(total, int((time.time() - begin["at"]) * rate)))

    def answer(body: bytes) -> bytes:
        asked = json.loads(body)
        method, params = asked["method"], asked["params"]
        result = _result(method, params)
        return f'{{"jsonrpc":"2.0","id":{asked["id"]},"result":{result}}}'.encode()

    def _result(method: str, params: list[Any]) -> str:
        if method == "iotax_queryEvents":
            cursor = params[1]
            first = 0 if cursor is None else place[cursor["txDigest"]] + 1
            last = min(first + params[2], there())
            told = ",".join(events[first:last])
            end = {"txDigest": made[last - 1].digest, "eventSeq": "0"} if last > first else cursor
            more = "true" if last < there() else "false"
            return f'{{"data":[{told}],"nextCursor":{json.dumps(end)},"hasNextPage":{more}}}'
        if method == "iota_multiGetTransactionBlocks":
            return "[" + ",".join(blocks[place[digest]] for digest in params[0]) + "]"
        if method == "iota_getChainIdentifier":
            return json.dumps(sim.chain)
        if method == "iota_getLatestCheckpointSequenceNumber":
            return '"7"'
        if method == "iota_getCheckpoint":
            told = {
                "epoch": "1",
                "sequenceNumber": "7",
                "digest": "1" * 32,
                "timestampMs": str(int(time.time() * 1000)),
            }
            return json.dumps({**told, "transactions": []})
        raise RpcFault(-32601, method)

    with serving(answer) as url:
        print(json.dumps({"url": url, "begins": begin["at"]}), flush=True)
        sys.stdin.read()


def measure(args: argparse.Namespace, folder: Path) -> dict[str, Any]:
    from PySide6.QtCore import QCoreApplication, Qt, QTimer

    from app.feeds.mailbox import Mailbox
    from app.fetcher import Fetcher
    from app.ledger.iota.store import IotaStore
    from app.model.district import FeedSpec
    from benchmarks.mqtt_ingest import Nothing
    from tests.unit.feeds.conftest import make_context
    from tests.unit.ledger.iota.sim import CHAIN, PACKAGE

    child = subprocess.Popen(
        [sys.executable, __file__, "--node", "--rate", str(args.rate), "--seconds", str(args.seconds)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(REPO)},
    )
    assert child.stdout is not None
    told = json.loads(child.stdout.readline())
    total = int(args.rate * args.seconds)
    context = replace(make_context(), ledger_folder=folder)
    mailbox = Mailbox(len(context.catalogue))
    options = {"network": CHAIN, "package": PACKAGE, "poll_s": 1.0}
    fetcher = Fetcher(context, [FeedSpec("iota", f"iota+{told['url']}", True, options)], Nothing(), mailbox)
    app = QCoreApplication([])
    late_ms: list[float] = []
    box = {"beat": time.perf_counter(), "moved": time.monotonic(), "last": -1, "done_s": 0.0}

    def beat() -> None:
        now = time.perf_counter()
        if time.time() >= told["begins"]:
            late_ms.append(max(0.0, (now - box["beat"]) * 1000 - BEAT_MS))
        box["beat"] = now

    def look() -> None:
        mailbox.take()
        got = fetcher.healths()[0].received
        if got != box["last"]:
            box["last"], box["moved"] = got, time.monotonic()
            box["done_s"] = time.time() - told["begins"]
        is_late = (
            time.time() > told["begins"] + args.seconds + 2 and time.monotonic() - box["moved"] > PATIENCE_S
        )
        if got >= total or is_late:
            app.quit()

    timers = []
    for interval, slot in ((BEAT_MS, beat), (33, look)):
        timer = QTimer()
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(slot)
        timer.start(interval)
        timers.append(timer)
    cpu, began = time.process_time(), time.monotonic()
    fetcher.start()
    app.exec()
    cpu, wall = time.process_time() - cpu, time.monotonic() - began
    time.sleep(BEFORE_S)  # evidence of the last page
    health = fetcher.healths()[0]
    fetcher.stop(5.0)
    child.stdin.close() if child.stdin else None
    child.wait(10)
    store = IotaStore(folder / "iota.sqlite")
    levels: dict[str, int] = {}
    for _, record in store.records(most=10_000_000):
        levels[str(record.level)] = levels.get(str(record.level), 0) + 1
    stored = store.count()
    store.close()
    return {
        "asked_per_s": args.rate,
        "sent": total,
        "stored": stored,
        "lost": total - stored,
        "levels": levels,
        "all_stored_after_s": box["done_s"] - args.seconds,
        "kept_per_s": stored / max(box["done_s"], 1e-9),
        "rejected": health.rejected,
        "heartbeat_p50_ms": float(np.percentile(late_ms, 50)),
        "heartbeat_p99_ms": float(np.percentile(late_ms, 99)),
        "heartbeat_max_ms": float(np.max(late_ms)),
        "cpu_program": cpu / wall,
        "us_per_record": cpu / max(stored, 1) * 1e6,
        "bytes_on_disk": sum(p.stat().st_size for p in folder.iterdir()),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rate", type=float, default=1000)
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--node", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.node:
        node(args.rate, args.seconds)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        report = measure(args, Path(folder))
    if args.json:
        print(json.dumps(report))
        return 0
    for name, value in report.items():
        print(f"{name:<20} {value:,.2f}" if isinstance(value, float) else f"{name:<20} {value}")
    is_reached = (
        report["lost"] == 0
        and report["heartbeat_p99_ms"] < 16
        and set(report["levels"]) == {"V2"}
        and report["all_stored_after_s"] < 5
    )
    print(f"{'goal reached':<20} {'yes' if is_reached else 'no'} (none lost, all at V2, p99 under 16 ms)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
