"""Rules for batteries and tanks: own sun first, a ceiling for the peak, cheap heat for dear hours."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from app.energy.day import midnight_ns
from app.energy.ev import Ports, sessions_of
from app.energy.flexible.daily import daily_at_once, daily_cheapest
from app.energy.flexible.ports import visits_of
from app.energy.flexible.rules import below_peak, by_price, self_consumption
from app.energy.storage import Store
from app.model.asset import AssetKind
from app.model.times import HOUR_NS
from tests.unit.energy.town import OSLO, model


def _store(capacity: float = 100.0, power: float = 40.0, eta: float = 0.95, loss: float = 0.0) -> Store:
    return Store(*(np.array([x]) for x in (capacity, power, eta, eta, 0.1, 0.9, loss)))


@given(arrays(np.float64, (1, 60), elements=st.floats(-80, 80)), st.floats(0.1, 0.9))
def test_that_self_consumption_never_trades_with_the_grid(net: np.ndarray, start: float) -> None:
    ran = self_consumption(_store(), net, np.array([start]), 0.25)
    after = net + ran.power_kw
    assert (after * net >= 0.0).all()
    assert (np.abs(after) <= np.abs(net)).all()
    assert ran.soc.max() <= 0.9
    assert ran.soc.min() >= 0.1
    stored = (ran.soc[0, -1] - ran.soc[0, 0]) * 100.0
    assert ran.power_kw.sum() * 0.25 == pytest.approx(stored + ran.lost_kwh.sum(), abs=1e-9)


def test_that_a_year_in_one_go_is_the_year_in_pieces() -> None:
    net = np.random.default_rng(3).normal(0, 30, (1, 700))
    whole = self_consumption(_store(loss=0.001), net, np.array([0.5]), 1.0)
    first = self_consumption(_store(loss=0.001), net[:, :333], np.array([0.5]), 1.0)
    rest = self_consumption(_store(loss=0.001), net[:, 333:], first.soc[:, -1], 1.0)
    np.testing.assert_array_equal(whole.power_kw, np.concatenate([first.power_kw, rest.power_kw], axis=1))


def test_that_a_ceiling_holds_while_there_is_content() -> None:
    net = np.array([[10.0, 10.0, 60.0, 60.0, 10.0, 10.0]])
    ran = below_peak(_store(), net, np.array([40.0]), np.array([0.5]), 1.0)
    after = net + ran.power_kw
    assert (after <= 40.0 + 1e-12).all()
    assert ran.power_kw[0, 0] > 0.0


def test_that_a_tank_fills_when_heat_is_cheap_and_serves_when_it_is_dear() -> None:
    cost = np.tile(np.array([0.2] * 6 + [0.5] * 12 + [0.9] * 6), 2)
    ran = by_price(
        _store(loss=0.002), cost, np.full((1, 48), 15.0), np.full((1, 48), 20.0), np.array([0.5]), 24, 1.0
    )
    assert ((ran.power_kw[0] > 0) <= (cost == 0.2)).all()
    assert ran.power_kw[0, 24:30].sum() > 0.0
    assert ran.power_kw[0, 18:24].sum() < 0.0
    flat = by_price(
        _store(), np.full(48, 0.5), np.full((1, 48), 15.0), np.full((1, 48), 0.0), np.array([0.5]), 24, 1.0
    )
    np.testing.assert_array_equal(flat.power_kw, 0.0)


def test_that_a_year_of_daily_cars_meets_its_needs_in_the_cheap_hours() -> None:
    rng = np.random.default_rng(5)
    open_kw = np.zeros((4, 24))
    open_kw[:, 5:19] = 7.4
    need = rng.uniform(2, 30, (4, 10))
    price = rng.uniform(0, 1, 240)
    plain, smart = daily_at_once(open_kw, need, 1.0), daily_cheapest(open_kw, need, price, 1.0)
    own = daily_cheapest(open_kw, need, np.tile(price, (4, 1)), 1.0)
    for power in (plain, smart, own):
        np.testing.assert_allclose(power.reshape(4, 10, 24).sum(axis=2), need)
        assert (power <= np.tile(open_kw, 10)).all()
    np.testing.assert_array_equal(smart, own)
    assert ((smart - plain) @ price < 0.0).all()


def test_that_the_simulators_cars_are_the_same_visits() -> None:
    ports = model()._wiring.ports
    number = 739_400
    visits, charger = visits_of(ports, number, 3, OSLO)
    assert len(visits) > 5
    assert (np.diff(visits.arrive_ns) >= 0).all()
    assert visits.two_way.any()
    assert not visits.two_way.all()
    assert visits.need_kwh.sum() == pytest.approx(_metered(ports, number, 3))
    hours = (visits.leave_ns - visits.arrive_ns) / HOUR_NS
    assert (hours * visits.power_kw > visits.need_kwh).all()
    flows = model()._wiring.of_kind[AssetKind.CHARGER]
    assert set(charger.tolist()) <= set(range(len(flows)))


def _metered(ports: Ports, first: int, days: int) -> float:
    """What the simulator's chargers count for the visits that begin on these dates, lent energy brought back."""
    total = 0.0
    for overnight in (False, True):
        s = sessions_of(ports, np.arange(first, first + days), overnight)
        taken = ports.power_kw[:, None] * (s.charge_to - s.charge_from) - s.lend_kw * (
            s.lend_to - s.lend_from
        )
        total += float((taken * s.is_there).sum())
    return total


@pytest.mark.parametrize(("day", "shift_h"), [("2026-03-28", -1.0), ("2026-10-24", 1.0)])
def test_that_a_night_with_a_clock_change_is_an_hour_shorter_or_longer(day: str, shift_h: float) -> None:
    ports, number = model()._wiring.ports, date.fromisoformat(day).toordinal()
    night = sessions_of(ports, np.array([number]), overnight=True)
    visits, _ = visits_of(ports, number, 1, OSLO)
    by_clock = np.sort((night.leave - night.arrive)[night.is_there])
    stays = (visits.leave_ns - visits.arrive_ns) / HOUR_NS
    at_night = np.sort(stays[visits.leave_ns > midnight_ns(number + 1, OSLO) + 4 * HOUR_NS])
    np.testing.assert_allclose(at_night, by_clock + shift_h, atol=1e-6)
