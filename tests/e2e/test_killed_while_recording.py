"""SIGKILL at any moment loses at most the last second and never the file: the real program, ten times."""

from __future__ import annotations

import json
import os
import signal as signals
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")
from paho.mqtt.client import CallbackAPIVersion, Client, MQTTMessage

from app.history.opening import open_history
from app.model.times import NS
from app.opening import open_district
from tests.e2e.marks import needs_broker, needs_display
from tests.e2e.mosquitto import Broker

REPO = Path(__file__).resolve().parents[2]
PREFIX = "kill/me"
TIMES = 10

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name != "posix", reason="SIGKILL is a word of POSIX"),
    needs_broker,
    needs_display,
]


@pytest.mark.timeout(420)
def test_that_ten_kills_lose_at_most_the_last_second_each(tmp_path: Path) -> None:
    opened = open_district("trondheim")
    row = 0
    signal = opened.catalogue.signals[row]
    asset, _, quantity = signal.id.partition(".")
    topic = f"{PREFIX}/{asset}/{quantity}"
    data = tmp_path / "data"
    expected = 0
    with Broker(tmp_path, "sys_interval 1") as broker:
        client = Client(CallbackAPIVersion.VERSION2)
        client.connect("127.0.0.1", broker.port)
        client.loop_start()
        broker_counts = Counts(client)
        try:
            for number in range(TIMES):
                broker_counts.wait_for(1)
                log = (tmp_path / f"log-{number}.txt").open("w")
                program = subprocess.Popen(
                    [sys.executable, "-m", "app.main", "open", str(opened.district.folder), "--feed", broker.url(PREFIX), "--data", str(data)],
                    cwd=REPO, env={**os.environ, "TVILLING_NO_GL": "1"}, stdout=log, stderr=log,
                )  # fmt: skip
                try:
                    broker_counts.wait_for(2, program)
                    sent: list[int] = []
                    end = (
                        time.monotonic() + 2.0 + 0.13 * number
                    )  # each kill meets another moment of the writer
                    while time.monotonic() < end:
                        t_ns = time.time_ns()
                        client.publish(
                            topic, json.dumps({"t": t_ns / NS, "v": signal.low + len(sent) % 50})
                        ).wait_for_publish(5)
                        sent.append(t_ns)
                        time.sleep(0.01)
                finally:
                    killed_ns = time.time_ns()
                    program.send_signal(signals.SIGKILL)
                    program.wait(10)
                    log.close()
                due = sum(t < killed_ns - NS for t in sent)
                assert due > 20, "the test itself sent too little"
                found = open_history(data / "districts" / "trondheim", opened.catalogue)
                try:
                    assert not any("damaged" in text.lower() for text in found.notices)
                    series = found.historian.series(row, sent[0] - NS // 2, killed_ns + NS, 100_000)
                    stored = int(series.count.sum())
                    total = found.historian.stats().readings
                finally:
                    found.historian.close()
                assert stored >= due, f"kill {number}: {stored} of {due} readings that were due are there"
                assert total >= expected + due, "an earlier run lost what it had stored"
                expected = total
        finally:
            client.disconnect()
            client.loop_stop()


class Counts:
    """How many clients are connected and how many subscriptions there are, told by the broker itself each second under
    $SYS. A program that was killed leaves its session and its subscriptions behind: that is how it loses nothing."""

    CLIENTS, SUBSCRIPTIONS = "$SYS/broker/clients/connected", "$SYS/broker/subscriptions/count"

    def __init__(self, client: Client) -> None:
        self._count = {self.CLIENTS: 0, self.SUBSCRIPTIONS: 0}
        client.on_message = self._on_message
        for topic in self._count:
            client.subscribe(topic)

    def _on_message(self, _client: object, _data: object, message: MQTTMessage) -> None:
        self._count[message.topic] = int(message.payload)

    def wait_for(self, clients: int, program: subprocess.Popen[bytes] | None = None) -> None:
        """So many connected; with a program, it has subscribed beside us too."""
        deadline, own = time.monotonic() + 60, len(self._count)
        while self._count[self.CLIENTS] != clients or (
            program is not None and self._count[self.SUBSCRIPTIONS] <= own
        ):
            assert program is None or program.poll() is None, "the program ended by itself"
            assert time.monotonic() < deadline, f"{self._count} and not {clients} clients"
            time.sleep(0.02)
