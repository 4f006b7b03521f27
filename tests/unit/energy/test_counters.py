"""Energy meters count up only, agree with the powers, and show the same however one comes to a day."""

from __future__ import annotations

import numpy as np
import pytest

from app.energy.counters import EPOCH, SPAN, Counters
from app.model.times import DAY_NS, MINUTE_NS
from tests.unit.energy import town


@pytest.mark.parametrize(
    "start", ["2026-11-15T00:00:00+01:00", "2026-03-27T00:00:00+01:00", "2026-12-30T00:00:00+01:00"]
)
def test_that_meters_never_count_down(start: str) -> None:
    t_ns = town.ns(start) + np.arange(0, 5 * DAY_NS, 5 * MINUTE_NS)
    table = town.model().values(t_ns)
    for row, signal in enumerate(town.catalogue().signals):
        if (
            "_kwh" in signal.id
            and "session" not in signal.id
            and "price" not in signal.id
            and "carbon" not in signal.id
        ):
            assert np.diff(table[:, row]).min() >= 0.0, signal.id
            assert table[0, row] > 0.0, signal.id


@pytest.mark.parametrize(
    ("meter", "power", "share"),
    [("offices.energy_kwh", "offices.load_kw", 0.01), ("offices.heat_kwh", "offices.heat_kw", 0.02),
     ("offices-pv.energy_kwh", "offices-pv.power_kw", 0.10), ("lab-pump.energy_kwh", "lab-pump.power_kw", 0.06)],
)  # fmt: skip
def test_that_a_meter_counts_what_the_power_says(meter: str, power: str, share: float) -> None:
    v = town.values("2026-06-18T00:00:00+02:00", hours=72)
    counted = v[meter][-1] - v[meter][0]
    assert counted == pytest.approx(np.trapezoid(v[power]) / 60.0, rel=share)


def _rough(first: int, days: int) -> np.ndarray:
    return np.stack([10.0 + np.arange(first, first + days) % 7, np.zeros(days)]).astype(np.float64)


@pytest.mark.parametrize(
    "number", [EPOCH, EPOCH + 5, EPOCH + SPAN, EPOCH + 3 * SPAN + 7, EPOCH - 1, EPOCH - SPAN - 3]
)
def test_that_readings_do_not_depend_on_what_was_asked_before(number: int) -> None:
    early, late = Counters(_rough), Counters(_rough)
    early.at_midnight(EPOCH - 2 * SPAN)
    late.at_midnight(EPOCH + 9 * SPAN)
    fresh = Counters(_rough).at_midnight(number)
    np.testing.assert_array_equal(early.at_midnight(number), fresh)
    np.testing.assert_array_equal(late.at_midnight(number), fresh)


def test_that_a_day_ends_where_the_next_begins() -> None:
    meters = Counters(_rough)
    powers = np.abs(np.sin(np.arange(2 * 1441).reshape(2, 1441) / 200.0))
    day = meters.of_day(EPOCH + 40, powers, 1 / 60)
    np.testing.assert_array_equal(day[:, 0], meters.at_midnight(EPOCH + 40))
    np.testing.assert_allclose(day[:, -1], meters.at_midnight(EPOCH + 41), rtol=1e-12)
