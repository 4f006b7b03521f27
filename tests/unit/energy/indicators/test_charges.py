"""Tariffs on what crosses the boundary, by hand: markup, hours of the day, months and their peaks, clock changes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.energy.indicators.charges import charges_of
from app.energy.indicators.compute import extras_of, indicators_of
from app.energy.indicators.energies import Energies, Role
from app.energy.market.tariffs import tariffs_of
from app.model.times import MINUTE_NS
from tests.unit.energy.indicators.yard import energies_of
from tests.unit.energy.town import OSLO, ns

TARIFFS = tariffs_of(
    {
        "electricity_peak": {"unit": "NOK/kW", "from_kw": [0, 10], "price": [40, 30]},
        "grid_energy": {"unit": "NOK/kWh", "from_hour": [0, 6], "price": [0.1, 0.3]},
        "supplier": {"markup": 0.05, "deduction": 0.02},
    },
    "NOK",
)


def of(start: str, load: list[float], spot: list[float], step_minutes: int = 60) -> Energies:
    found = energies_of(
        {Role.LOAD: load, Role.SOLAR: [0.0] * len(load)}, spot=spot, step_ns=step_minutes * MINUTE_NS
    )
    return replace(found, start_ns=ns(start))


def figure(energies: Energies, name: str) -> float | None:
    charges = charges_of(TARIFFS, energies, OSLO)
    return indicators_of(energies, extras=replace(extras_of(energies), charges=charges)).by_name[name].value


def test_that_energy_costs_spot_markup_and_the_hours_grid_price() -> None:
    energies = of("2026-06-01T05:00:00+02:00", [2.0, 2.0], [1.0, 1.0])
    assert figure(energies, "bill") == pytest.approx(2 * (1.0 + 0.05 + 0.1) + 2 * (1.0 + 0.05 + 0.3))
    sold = energies_of({Role.LOAD: [0.0], Role.SOLAR: [3.0]}, spot=[1.0])
    assert figure(sold, "bill") == pytest.approx(-3 * 0.98)


def test_that_the_highest_hour_of_each_month_costs_its_tiers() -> None:
    july = of("2026-06-30T22:00:00+02:00", [12.0, 4.0, 5.0, 6.0], [1.0] * 4)
    assert figure(july, "peak_cost") == pytest.approx((10 * 40 + 2 * 30) + 6 * 40)  # June 12 kW, July 6 kW


def test_that_quarters_make_hours_before_they_make_a_peak() -> None:
    energies = of("2026-06-01T12:00:00+02:00", [4.0, 0.0, 0.0, 1.0], [1.0] * 4, 15)
    assert figure(energies, "peak_cost") == pytest.approx(5 * 40)


def test_that_steps_longer_than_an_hour_have_no_peak() -> None:
    assert figure(of("2026-06-01T00:00:00+02:00", [1.0], [1.0], 120), "peak_cost") is None


@pytest.mark.parametrize(("day", "quarters"), [("2026-03-29", 92), ("2026-10-25", 100)])
def test_that_a_day_with_a_clock_change_pays_its_hours_by_the_clock(day: str, quarters: int) -> None:
    """Cheap from midnight to six by the clock: five hours of it in March, seven in October."""
    zone = "+01:00" if day < "2026-06" else "+02:00"
    energies = of(f"{day}T00:00:00{zone}", [0.25] * quarters, [0.0] * quarters, 15)
    charges = charges_of(TARIFFS, energies, OSLO)
    cheap = int(np.sum(charges.grid == 0.1))
    assert cheap == (quarters - 72)
    assert set(charges.month.tolist()) == {2026 * 12 + int(day[5:7])}


def test_that_what_has_no_price_has_no_bill() -> None:
    assert figure(of("2026-06-01T05:00:00+02:00", [2.0, 2.0], [1.0, float("nan")]), "bill") is None
