"""The whole MQTT line against a real broker: publisher (paho, an independent client) -> broker -> feed -> history."""

from __future__ import annotations

import asyncio
import json
import shutil
import socketserver
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from paho.mqtt import publish as paho

from app.feeds.check import check
from app.feeds.feed import FeedContext, FeedLost
from app.feeds.mailbox import Mailbox
from app.feeds.secrets import Secret
from app.fetcher import Fetcher
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.district import FeedSpec
from app.model.events import Health, Link
from app.model.quality import Quality
from app.model.signal import Signal
from app.publish import publish
from tests.e2e.marks import needs_broker
from tests.e2e.mosquitto import Broker
from tests.e2e.mqtt_line import Memory, context, link_of, send, until, up

pytestmark = needs_broker


class Wave:
    def values(self, t_ns):
        return np.sin(t_ns[:, None] / 1e9 + np.arange(600)[None, :])


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def mailbox() -> Mailbox:
    return Mailbox(3)


@pytest.fixture
def fetch(memory: Memory, mailbox: Mailbox) -> Iterator[Callable[..., Fetcher]]:
    fetchers: list[Fetcher] = []

    def start(url: str, n: int = 3, **options: object) -> Fetcher:
        fetcher = Fetcher(
            context(("",) * n), [FeedSpec("mqtt", url, True, options)], memory, mailbox, tick_s=0.02
        )
        fetchers.append(fetcher)
        fetcher.start()
        return fetcher

    yield start
    assert all(fetcher.stop(10.0) for fetcher in fetchers)


def test_that_a_value_in_another_unit_is_kept_in_ours(broker, memory, mailbox):
    asset = Asset("b", AssetKind.BUILDING, "B", "A", (0.0, 0.0, 0.0))
    signals = [
        Signal("b.load_kw", "b", "power", "Load", "kW", 1.0, 0.0, 100.0, "m", "b/w", source_unit="W"),
        Signal("b.temp_c", "b", "temperature", "Air", "°C", 1.0, -50.0, 60.0, "m", "b/f", source_unit="degF"),
        Signal("b.odd", "b", "power", "Odd", "kW", 1.0, 0.0, 100.0, "m", "b/odd", source_unit="degF"),
    ]
    of = FeedContext(Catalogue.of([asset], signals), "test", (10.4, 63.4), ZoneInfo("Europe/Oslo"))
    fetcher = Fetcher(of, [FeedSpec("m", broker.url("p"))], memory, mailbox, tick_s=0.02)
    fetcher.start()
    try:
        up(fetcher)
        for topic, payload in (("b/w", "1500"), ("b/f", "212"), ("b/f", "68"), ("b/odd", "1")):
            send(broker, [(f"p/{topic}", payload)])
        until(lambda: len(memory.readings) == 3 and fetcher.healths()[0].rejected == 1)
        kept = sorted((r.signal, round(r.value, 9), r.quality) for r in memory.readings)
        assert kept == [(0, 1.5, Quality.GOOD), (1, 20.0, Quality.GOOD), (1, 100.0, Quality.BAD)]
        health = fetcher.healths()[0]
        assert dict(health.reasons) == {"unit does not fit": 1}
        assert health.recent[0].where == "b.odd"
    finally:
        assert fetcher.stop(10.0)


@pytest.mark.parametrize("qos", [0, 1])
def test_that_a_value_arrives_with_its_time_and_quality(broker, fetch, memory, mailbox, qos):
    fetcher = fetch(broker.url("town/district"), qos=qos)
    up(fetcher)
    before = time.time_ns()
    payload = json.dumps({"t": 1763827200.25, "v": 21.5, "q": "uncertain"})
    send(broker, [("town/district/pv-1/power_kw", payload)], qos=qos)
    send(broker, [("town/district/pv-2/power_kw", "-3.25")], qos=qos)
    until(lambda: len(memory.readings) == 2)
    first, second = memory.readings
    assert (first.signal, first.t_ns, first.value, first.quality) == (
        1,
        1763827200_250_000_000,
        21.5,
        Quality.UNCERTAIN,
    )
    assert (second.signal, second.value, second.quality) == (2, -3.25, Quality.GOOD)
    assert before <= second.t_ns <= time.time_ns()
    assert before <= first.seen_ns <= time.time_ns()
    batch, _ = mailbox.take()
    assert batch.value.tolist() == [21.5, -3.25]


def test_that_another_topic_template_is_followed(broker, fetch, memory):
    fetcher = fetch(broker.url(), topic="{quantity}/of/{asset}")
    up(fetcher)
    send(broker, [("power_kw/of/pv-0", "1.5")])
    until(lambda: [r.value for r in memory.readings] == [1.5])


def test_that_a_broker_absent_at_the_start_is_found_later(tmp_path, fetch, memory, mailbox):
    broker = Broker(tmp_path)
    fetcher = fetch(broker.url())
    until(lambda: link_of(fetcher) is Link.DOWN)
    assert "is the broker running?" in fetcher.healths()[0].detail
    broker.start()
    try:
        up(fetcher)
        send(broker, [("pv-0/power_kw", "5")])
        until(lambda: [r.value for r in memory.readings] == [5.0])
    finally:
        broker.kill()


def test_that_a_broker_that_vanishes_and_returns_is_followed_and_said(broker, fetch, memory, mailbox):
    fetcher = fetch(broker.url())
    up(fetcher)
    send(broker, [("pv-0/power_kw", "1")])
    until(lambda: len(memory.readings) == 1)
    broker.kill()
    until(lambda: link_of(fetcher) is Link.DOWN)
    broker.start()
    up(fetcher)
    send(broker, [("pv-0/power_kw", "2")])
    until(lambda: [r.value for r in memory.readings] == [1.0, 2.0])
    assert fetcher.stop()
    links = [n.link for n in mailbox.take()[1] if isinstance(n, Health) and n.feed == "mqtt"]
    seen = iter(links)
    assert all(
        wanted in seen
        for wanted in (Link.CONNECTING, Link.UP, Link.DOWN, Link.CONNECTING, Link.UP, Link.STOPPED)
    )
    texts = [e.text for e in memory.events]
    assert any("is up" in t for t in texts)
    assert any("is down" in t for t in texts)


def test_that_bad_payloads_are_counted_with_their_reason_and_never_stored(broker, fetch, memory):
    fetcher = fetch(broker.url("p"))
    up(fetcher)
    now = time.time()
    bad = {
        "not a number": [b"true", b"hello", b"\xff\xfe", b"1_000", b"9" * 100],
        "not json": [b'{"v": 1', b'{"v": NaN}', b'{"v": 1, "x": ' + b"[" * 50_000],
        "wrong fields": [b'{"v": true}', b'{"v": {"v": 1}}', b'{"v": "7"}', b'{"value": 7}', b'{"v": null}', b"[7]"],
        "not finite": [b"nan", b"-inf", b"1e999"],
        "time in the future": [b'{"t": %d, "v": 1}' % (now + 3600)],
        "time before 2000": [b'{"t": 0, "v": 1}'],
        "bad time": [b'{"t": "yesterday 17:00", "v": 1}', b'{"t": "2026-11-22T04:30:00", "v": 1}', b'{"t": "now", "v": 1}'],
        "unknown quality": [b'{"v": 1, "q": "excellent"}', b'{"v": 1, "q": "stale"}'],
        "empty": [b""],
        "oversized": [b"1" * 65_537, b'{"v": 1}' + b" " * 3_000_000],
    }  # fmt: skip
    paho.multiple(
        [("p/pv-0/power_kw", payload, 0, False) for payloads in bad.values() for payload in payloads]
        + [("p/elsewhere", b"1", 0, False), ("p/pv-0/power_kw", b"42", 0, False)],
        hostname="127.0.0.1",
        port=broker.port,
    )
    until(lambda: len(memory.readings) >= 1 and fetcher.healths()[0].rejected > 0)
    assert [r.value for r in memory.readings] == [42.0]
    assert dict(fetcher.healths()[0].reasons) == {
        **{why: len(payloads) for why, payloads in bad.items()},
        "unknown topic": 1,
    }
    assert link_of(fetcher) is Link.UP


def test_that_a_retained_value_without_a_time_is_uncertain(broker, fetch, memory):
    send(broker, [("pv-0/power_kw", "5")], retain=True)
    send(broker, [("pv-1/power_kw", '{"t": 1763827200, "v": 6}')], retain=True)
    fetcher = fetch(broker.url())
    up(fetcher)
    until(lambda: len(memory.readings) == 2)
    found = {r.signal: (r.value, r.quality) for r in memory.readings}
    assert found == {0: (5.0, Quality.UNCERTAIN), 1: (6.0, Quality.GOOD)}


def test_that_it_stops_at_once_while_connected_and_while_waiting(broker, fetch):
    connected, waiting = fetch(broker.url()), fetch("mqtt://127.0.0.1:1/x")
    up(connected)
    until(lambda: link_of(waiting) is Link.DOWN)
    assert connected.stop(2.0)
    assert waiting.stop(2.0)
    # the pool's thread may still be leaving: it is told to go, not waited for
    until(lambda: not [t for t in threading.enumerate() if t.name.startswith("tvilling-")])


def test_that_a_broker_that_wants_a_password_is_told_in_our_own_words(tmp_path, fetch):
    with Broker(tmp_path, "allow_anonymous false") as broker:
        fetcher = fetch(broker.url(user="ola"))
        until(lambda: link_of(fetcher) is Link.DOWN)
        assert "user name" in fetcher.healths()[0].detail


def test_that_a_broker_that_falls_silent_is_noticed(broker, fetch):
    fetcher = fetch(broker.url(), keepalive_s=1)
    up(fetcher)
    broker.suspend()
    until(lambda: link_of(fetcher) is Link.DOWN)
    assert "answer" in fetcher.healths()[0].detail


def test_that_a_wrong_option_stops_the_feed_and_says_which(broker, fetch):
    fetcher = fetch(broker.url(), qos=2)
    until(lambda: link_of(fetcher) is Link.STOPPED)
    assert fetcher.healths()[0].detail == "Feed 'mqtt': qos must be 0 or 1"


@pytest.mark.parametrize("answer", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\x20\xff\xff\xff\xff\xff", b""])
def test_that_something_that_is_no_broker_is_told_so(fetch, answer):
    class NoBroker(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            self.request.recv(1000)
            self.request.sendall(answer)

    with socketserver.TCPServer(("127.0.0.1", 0), NoBroker) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            fetcher = fetch(f"mqtt://127.0.0.1:{server.server_address[1]}/")
            until(lambda: link_of(fetcher) is Link.DOWN)
            assert fetcher.healths()[0].detail in (
                "What the broker sends is not MQTT",
                "The broker closed the connection",
                "The connection to the broker broke",
            )
            assert fetcher.stop()
        finally:
            server.shutdown()
            thread.join()


def test_that_tls_to_a_plain_port_fails_with_a_sentence(broker, fetch):
    fetcher = fetch(broker.url().replace("mqtt://", "mqtts://"))
    until(lambda: link_of(fetcher) is Link.DOWN)
    assert "broker" in fetcher.healths()[0].detail
    assert "SSL" not in fetcher.healths()[0].detail


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """One for 127.0.0.1, with its key beside it."""
    if (program := shutil.which("openssl")) is None:
        pytest.skip("openssl is not on this machine")
    made = tmp_path / "broker.crt"
    asked = "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=test -addext subjectAltName=IP:127.0.0.1"
    subprocess.run(
        [program, *asked.split(), "-keyout", str(tmp_path / "broker.key"), "-out", str(made)],
        check=True,
        capture_output=True,
    )
    return made


@pytest.mark.parametrize("is_trusted", [True, False])
def test_that_tls_carries_a_burst_whole_and_only_from_a_broker_we_trust(
    tmp_path, fetch, memory, certificate, monkeypatch, is_trusted
):
    if is_trusted:
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with Broker(tmp_path, f"certfile {certificate}", f"keyfile {certificate.with_suffix('.key')}") as broker:
        url = broker.url("tls").replace("mqtt://", "mqtts://")
        fetcher = fetch(url, n=600)
        if not is_trusted:
            until(lambda: link_of(fetcher) is Link.DOWN)
            assert fetcher.healths()[0].detail.startswith(
                "The broker's certificate is signed by itself and not trusted here"
            )
            return
        up(fetcher)
        sent = asyncio.run(publish(url, Wave(), context(("",) * 600).catalogue, rate_hz=20.0, seconds=1.0))
        until(lambda: len(memory.readings) >= sent)
        assert len(memory.readings) == sent >= 600
        assert fetcher.stop()


def test_that_what_simulate_publishes_arrives_complete(broker, fetch, memory):
    fetcher = fetch(broker.url("sim"), n=600)
    up(fetcher)
    sent = asyncio.run(
        publish(broker.url("sim"), Wave(), context(("",) * 600).catalogue, rate_hz=5.0, seconds=1.5)
    )
    until(lambda: len(memory.readings) >= sent)
    assert sent >= 600
    assert len(memory.readings) == sent
    assert {r.signal for r in memory.readings} == set(range(600))
    assert {r.quality for r in memory.readings} == {Quality.SIMULATED}
    reading = memory.readings[-1]
    assert reading.value == pytest.approx(np.sin(reading.t_ns / 1e9 + reading.signal), abs=1e-3)


def test_that_simulate_sends_only_the_signals_asked_for_and_all_at_first(broker, fetch, memory):
    fetcher = fetch(broker.url())
    up(fetcher)
    sent = asyncio.run(publish(broker.url(), Wave(), context(("",) * 3).catalogue, seconds=0.5, signals=2))
    until(lambda: len(memory.readings) >= sent)
    assert {r.signal for r in memory.readings} == {0, 1}


def test_that_publishing_to_nobody_raises_a_sentence():
    with pytest.raises(FeedLost, match="is the broker running"):
        asyncio.run(publish("mqtt://127.0.0.1:1/x", Wave(), context(("",) * 3).catalogue, seconds=0.5))


def test_that_feed_check_reports_rate_rejects_and_newest_values(broker):
    async def both() -> dict[str, object]:
        spec = FeedSpec("mqtt", broker.url("x", user="ola"), True, {"password": Secret("secret")})
        checking = asyncio.create_task(check(spec, context(), 2.0))
        await asyncio.sleep(0.5)
        await publish(broker.url("x"), Wave(), context().catalogue, rate_hz=10.0, seconds=1.0)
        await asyncio.to_thread(send, broker, [("x/pv-0/power_kw", "gibberish")])
        return await checking

    report = asyncio.run(both())
    assert report["url"] == broker.url("x", user="ola")
    assert report["link"] == "up"
    assert report["readings"] > 0
    assert report["reasons"] == {"not a number": 1}
    assert {entry["signal"] for entry in report["newest"]} == {f"pv-{i}.power_kw" for i in range(3)}
    json.dumps(report)


def test_that_feed_check_of_an_absent_broker_says_down():
    report = asyncio.run(check(FeedSpec("mqtt", "mqtt://127.0.0.1:1/x"), context(), 0.5))
    assert (report["link"], report["readings"], report["newest"]) == ("down", 0, [])
    assert "is the broker running" in report["detail"]
