"""Readings that cannot be are not known; what is not known is not zero."""

from __future__ import annotations

from decimal import Decimal

import numpy as np
import pytest

from app.market_meters import Meters, Moment, Shown
from app.model.quality import Quality
from app.model.snapshot import Snapshot
from app.model.times import HOUR_NS, MINUTE_NS
from tests.unit.demonstration.hostile import catalogue

NOW = 1_774_688_400_000_000_000
METERS = Meters(catalogue())
PRICE = next(row for row, s in enumerate(catalogue().signals) if s.quantity == "price")
SOC = next(row for row, s in enumerate(catalogue().signals) if s.id.endswith("soc_pct"))
COUNTER = METERS.rows_of(METERS.assets[0])[0]


def seen(row: int, value: float, age_ns: int = MINUTE_NS, quality: Quality = Quality.GOOD) -> Moment:
    n = len(catalogue().signals)
    values, times = np.full(n, 50.0), np.full(n, NOW - MINUTE_NS)
    marks = np.full(n, int(Quality.GOOD), np.uint8)
    values[row], times[row], marks[row] = value, NOW - age_ns, quality
    return METERS.of(Snapshot(NOW, values, marks, times, times), NOW)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -0.001, 1e300])
def test_that_a_counter_that_cannot_be_is_not_known(value: float) -> None:
    assert COUNTER not in seen(COUNTER, value).by_row
    assert seen(COUNTER, 0.0).by_row[COUNTER].wh == 0


def test_that_a_price_of_zero_or_below_is_one_and_one_beyond_reason_old_or_bad_is_not() -> None:
    assert seen(PRICE, 0.0).spot == 0
    assert seen(PRICE, -0.5).spot == Decimal("-0.5")
    assert seen(PRICE, 0.4, HOUR_NS).spot == Decimal("0.4")
    assert seen(PRICE, 0.4, 2 * HOUR_NS).spot is None
    assert seen(PRICE, 0.4, quality=Quality.BAD).spot is None
    for value in (float("nan"), float("inf"), 1e300, 21.0, -6.0):
        assert seen(PRICE, value).spot is None


def test_that_a_charge_beyond_full_or_marked_bad_is_not_known() -> None:
    battery = catalogue().signals[SOC].asset
    assert seen(SOC, 40.0).soc[battery] == pytest.approx(0.4)
    assert battery not in seen(SOC, 101.0).soc
    assert battery not in seen(SOC, 40.0, quality=Quality.BAD).soc


def test_that_a_meter_that_fell_or_leapt_counts_nothing() -> None:
    asset = METERS.assets[0]
    rows = METERS.rows_of(asset)

    def counted(begin: int, end: int) -> bool:
        first = Moment(NOW, {row: Shown(begin, NOW) for row in rows}, None)
        last = Moment(NOW + 15 * MINUTE_NS, {row: Shown(end, NOW + 15 * MINUTE_NS) for row in rows}, None)
        known = any(one.asset == asset for one in METERS.between(first, last))
        assert known == (METERS.drawn_wh(asset, first, last) is not None)
        return known

    assert counted(1000, 1000)
    assert counted(1000, 2000)
    assert not counted(1000, 999)
    assert not counted(1000, 10**9)
