"""A day and its outlook read from a real store and a log: what is stored comes back, what is missing stays missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from app.history.contract import Historian, Series
from app.history.duck import DuckHistorian
from app.ledger.contract import LedgerError, Log
from app.mobility_read import MobilityReader
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.quality import Quality
from app.model.reading import ReadingBatch
from app.model.signal import Signal
from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS, parse_time

OSLO = ZoneInfo("Europe/Oslo")
DAY0 = parse_time("2026-11-16T00:00:00+01:00", OSLO, 0)  # a Monday
NAMES = ("kerb.power_kw", "kerb.ports_used", "kerb.state", "dock.bikes")


def catalogue() -> Catalogue:
    kerb = Asset("kerb", AssetKind.CHARGER, "Kerb", "", (0, 0, 0), params={"ports": 2, "rated_kw": 22})
    dock = Asset("dock", AssetKind.BIKE_DOCK, "Dock", "", (0, 0, 0), params={"docks": 10})
    signals = [Signal(n, n.split(".")[0], "count", n, "", 60.0, key=n) for n in NAMES]
    return Catalogue.of((kerb, dock), signals)


def fill(historian: Historian, first_ns: int, until_ns: int, *, skips: tuple[int, int] = (0, 0)) -> None:
    """From 08 to 10 a car charges with 6 kW; bikes 4, and none from 12 to 13. No reading within `skips`."""
    t = np.arange(first_ns, until_ns, MINUTE_NS, dtype=np.int64)
    t = t[(t < skips[0]) | (t >= skips[1])]
    hour = (t - DAY0) % DAY_NS / HOUR_NS
    charges = (hour >= 8) & (hour < 10)
    columns = (6.0 * charges, 1.0 * charges, 2.0 * charges, np.where((hour >= 12) & (hour < 13), 0.0, 4.0))
    n = len(t)
    historian.append(
        ReadingBatch(
            np.repeat(np.arange(4, dtype=np.int32), n), np.tile(t, 4), np.concatenate(columns),
            np.full(4 * n, Quality.GOOD, np.uint8), np.tile(t, 4),
        )
    )  # fmt: skip


class NoLog:
    def find(self, kinds: Sequence[str], *_args: Any, **_more: Any) -> list[Any]:
        raise LedgerError("the log is locked")


class OneByOne:
    """A store that does not answer for many signals at once."""

    def __init__(self, inner: Historian) -> None:
        self._inner = inner

    def bounds(self) -> tuple[int, int] | None:
        return self._inner.bounds()

    def series(self, *args: Any) -> Series:
        return self._inner.series(*args)


@pytest.fixture
def historian() -> Any:
    store = DuckHistorian(None, catalogue())
    yield store
    store.close()


def test_that_a_day_is_read_as_it_was_stored(historian: Historian) -> None:
    fill(historian, DAY0, DAY0 + DAY_NS)
    day = MobilityReader(catalogue(), OSLO).day(historian, None, DAY0 + 15 * HOUR_NS, DAY0 + 20 * HOUR_NS)
    assert (day.from_ns, day.to_ns, day.until_ns) == (DAY0, DAY0 + DAY_NS, DAY0 + 20 * HOUR_NS)
    assert day.charged_kwh == pytest.approx(12.0, abs=0.2)
    assert day.coverage == pytest.approx(1.0, abs=0.01)
    (one,) = day.sessions
    assert (one.start_ns, one.end_ns) == (DAY0 + 8 * HOUR_NS, DAY0 + 10 * HOUR_NS)
    assert day.shares[0].empty == ((DAY0 + 12 * HOUR_NS, DAY0 + 13 * HOUR_NS),)


def test_that_a_gap_is_not_bridged(historian: Historian) -> None:
    gap = (DAY0 + 9 * HOUR_NS, DAY0 + 11 * HOUR_NS)
    fill(historian, DAY0, DAY0 + 20 * HOUR_NS, skips=gap)
    day = MobilityReader(catalogue(), OSLO).day(historian, None, DAY0 + 15 * HOUR_NS, DAY0 + 20 * HOUR_NS)
    assert day.charged_kwh == pytest.approx(6.0, abs=0.2)
    assert day.coverage == pytest.approx(0.9, abs=0.01)
    (one,) = day.sessions
    assert one.end_ns is not None
    assert abs(one.end_ns - gap[0]) <= 2 * MINUTE_NS


def test_that_a_log_that_cannot_be_read_leaves_the_signals_to_speak(historian: Historian) -> None:
    fill(historian, DAY0, DAY0 + 20 * HOUR_NS)
    reader = MobilityReader(catalogue(), OSLO)
    day = reader.day(historian, cast("Log", NoLog()), DAY0 + 15 * HOUR_NS, DAY0 + 20 * HOUR_NS)
    assert len(day.sessions) == 1


def test_that_an_outlook_is_the_same_from_many_at_once_and_one_by_one(historian: Historian) -> None:
    now = DAY0 + 4 * DAY_NS + 7 * HOUR_NS
    fill(historian, DAY0, now)
    reader = MobilityReader(catalogue(), OSLO)
    found = reader.outlooks(historian, now)
    slow = reader.outlooks(cast("Historian", OneByOne(historian)), now)
    assert [one.quantity for one, _ in found] == ["Charging load", "Free bikes"]
    for (a, _), (b, _) in zip(found, slow, strict=True):
        np.testing.assert_allclose(a.expected, b.expected, atol=0.25)
    load, bikes = found[0][0], found[1][0]
    assert load.expected[:3] == pytest.approx([0.0] * 3, abs=0.1)
    assert load.expected[4:12] == pytest.approx([6.0] * 8, abs=0.1)  # 08 to 10
    assert bikes.expected[20:24] == pytest.approx([0.0] * 4, abs=0.3)  # 12 to 13
    assert bikes.high.max() <= 10.0


def test_that_days_of_23_and_25_hours_are_read_whole(historian: Historian) -> None:
    spring = parse_time("2026-03-29T12:00:00+02:00", OSLO, 0)
    autumn = parse_time("2026-10-25T12:00:00+01:00", OSLO, 0)
    reader = MobilityReader(catalogue(), OSLO)
    lengths: Mapping[int, int] = {spring: 23, autumn: 25}
    for noon, hours in lengths.items():
        day = reader.day(historian, None, noon, noon + 2 * DAY_NS)
        assert day.to_ns - day.from_ns == hours * HOUR_NS
        assert day.charged_kwh is None
