"""What is published when; the line to a real broker is tested in tests/e2e."""

from __future__ import annotations

import asyncio
import itertools
from zoneinfo import ZoneInfo

import pytest

from app.feeds.feed import FeedMisconfigured
from app.feeds.mqtt_payload import decode
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.quality import Quality
from app.model.signal import Signal
from app.publish import _payload, _rounds, publish


def _catalogue(*periods_s: float) -> Catalogue:
    asset = Asset("a", AssetKind.PV, "A", "Area", (0.0, 0.0, 0.0))
    return Catalogue.of(
        [asset], [Signal(f"a.{i}", "a", "power", "", "kW", p, key=f"a.{i}") for i, p in enumerate(periods_s)]
    )


def test_that_each_signal_keeps_its_own_period_after_all_were_sent_once():
    rounds = list(itertools.islice(_rounds(_catalogue(1, 2, 30), range(3), None), 61))
    assert {length for length, _ in rounds} == {1.0}
    due = [row for _, moments in rounds[1:] for rows in moments for row in rows]
    assert rounds[0][1] == [[0, 1, 2]]
    assert [due.count(row) for row in range(3)] == [60, 30, 2]


@pytest.mark.parametrize(("rate_hz", "per_round"), [(50.0, 50), (1.0, 1), (0.1, 1), (2.5, 2)])
def test_that_a_rate_is_that_of_every_signal(rate_hz, per_round):
    length_s, moments = next(_rounds(_catalogue(1, 2), range(2), rate_hz))
    assert len(moments) == per_round
    assert per_round / length_s == pytest.approx(rate_hz)
    assert all(rows == [0, 1] for rows in moments)


def test_that_a_value_says_that_it_is_simulated_and_keeps_its_digits():
    assert decode(_payload(1795320600.25, 0.1), 0, ZoneInfo("UTC")) == [
        (1795320600_250_000_000, 0.1, Quality.SIMULATED)
    ]


def test_that_what_is_not_known_is_not_sent():
    assert _payload(0.0, float("nan")) == b""


def test_that_nothing_to_publish_is_said():
    with pytest.raises(FeedMisconfigured):
        asyncio.run(publish("mqtt://127.0.0.1:1/x", None, _catalogue(1), signals=0))


def test_that_a_name_that_is_no_topic_is_refused_before_connecting():
    with pytest.raises(FeedMisconfigured, match="must hold no"):
        asyncio.run(publish("mqtt://127.0.0.1:1/x", None, _catalogue(1), topic="{asset}/#"))
