"""Faults that go through a real broker: what is stored, refused, marked and shown at the other end."""

from __future__ import annotations

import asyncio
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from app.feeds import checks as c
from app.feeds.feed import FeedContext
from app.feeds.mailbox import Mailbox
from app.feeds.simulator_faults import read_faults
from app.fetcher import Fetcher
from app.history.duck import DuckHistorian
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.district import FeedSpec
from app.model.quality import Quality
from app.model.signal import Signal
from app.model.snapshot import aged
from app.model.times import wall_ns
from app.publish import publish
from tests.e2e.marks import needs_broker
from tests.e2e.mqtt_line import until, up

pytestmark = needs_broker
RATE_HZ, SECONDS = 10.0, 1.0


class Flat:
    """Two meters that count and two temperatures that move."""

    def values(self, t_ns):
        t_s = (t_ns / 1e9)[:, None]
        return np.concatenate([t_s % 1e6 + 1e6, t_s % 1e6 + 1e6, 20 + np.sin(t_s), 20 + np.cos(t_s)], axis=1)


@pytest.mark.parametrize(
    ("faults", "rejected", "marked", "shown"),
    [
        ("duplicate:b.1", {c.DUPLICATE: 1.0}, {}, Quality.SIMULATED),
        ("spike:b.2:p=1", {}, {c.OUT_OF_RANGE: 1.0}, Quality.BAD),
        ("late:b.2:2h", {}, {"late by hours": 1.0}, Quality.STALE),
        ("dropout:b.2", {}, {}, Quality.ABSENT),
        ("reset:b.0:500ms", {}, {c.RESET: None}, Quality.SIMULATED),
        ("skew:b.2:10m", {"time in the future": 1.0}, {}, Quality.ABSENT),
    ],
)  # fmt: skip
def test_that_a_fault_sent_through_a_broker_is_counted_stored_and_shown_as_it_is(
    tmp_path, broker, faults, rejected, marked, shown
):
    asset = Asset("b", AssetKind.BUILDING, "B", "A", (0.0, 0.0, 0.0))
    signals = [
        Signal(f"b.{i}", "b", "energy" if i < 2 else "temperature", "", "kWh" if i < 2 else "°C", 60.0,
               high=1e9 if i < 2 else 100.0, feed="sim", key=f"b.{i}", max_rate=0.0)
        for i in range(4)
    ]  # fmt: skip
    catalogue = Catalogue.of([asset], signals)
    context = FeedContext(catalogue, "test", (10.4, 63.4), ZoneInfo("Europe/Oslo"))
    historian = DuckHistorian(tmp_path / "history.duckdb", catalogue)
    fetcher = Fetcher(context, [FeedSpec("sim", broker.url("faults"))], historian, Mailbox(4))
    fetcher.start()
    try:
        up(fetcher)
        plan = read_faults(faults, "simulate", catalogue)
        sent = asyncio.run(
            publish(broker.url("faults"), Flat(), catalogue, rate_hz=RATE_HZ, seconds=SECONDS, faults=plan)
        )
        until(lambda: fetcher.healths()[0].received + fetcher.healths()[0].rejected >= sent)
        assert fetcher.stop(10.0)
        health = fetcher.healths()[0]
        rounds = int((sent - sent % 3) / (5 if "duplicate" in faults else 3 if "dropout" in faults else 4))
        assert health.received + health.rejected == sent
        assert historian.stats().readings == health.received
        assert dict(health.reasons).keys() == rejected.keys()
        assert dict(health.marked).keys() == marked.keys()
        for got, wanted in ((dict(health.reasons), rejected), (dict(health.marked), marked)):
            for why, share in wanted.items():
                assert got[why] >= 1
                if share is not None:
                    assert abs(got[why] - share * rounds) <= 2
        now = wall_ns()
        assert historian.state_at(now).quality_of(1) is not Quality.ABSENT
        assert aged(historian.state_at(now), now, catalogue.stale_after_ns).quality_of(2) is shown
    finally:
        fetcher.stop(10.0)
        historian.close()
