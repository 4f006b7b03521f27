"""Every branch of a heat pump: the pilot's supply curve, the cut-off, each source, the bounds of the COP, and sharing."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.energy import heat_pump
from app.energy.heat_pump import (
    CUT_OFF_C,
    LEAST_COP,
    MOST_COP,
    RAMP_K,
    cop,
    may_run,
    shared,
    source_c,
    supply_c,
)


@pytest.mark.parametrize(
    ("outdoor", "supply"),
    [(35.0, 30.0), (15.0, 30.0), (14.999, 30.002), (12.0, 36.0), (10.0, 40.0), (9.999, 40.001), (0.0, 50.0),
     (-8.0, 58.0), (-8.001, 65.0), (-30.0, 65.0)],
)  # fmt: skip
def test_that_each_branch_of_the_supply_curve_is_the_pilots(outdoor: float, supply: float) -> None:
    assert float(supply_c(np.array(outdoor))) == pytest.approx(supply)


@given(st.floats(-8.0, 40.0), st.floats(0.0, 5.0))
def test_that_warmer_weather_never_asks_for_hotter_water_above_the_cut_off(
    outdoor: float, more: float
) -> None:
    assert float(supply_c(np.array(outdoor + more))) <= float(supply_c(np.array(outdoor))) + 1e-9


@pytest.mark.parametrize(
    ("outdoor", "share"),
    [(-20.0, 0.0), (CUT_OFF_C, 0.0), (CUT_OFF_C + RAMP_K / 2, 0.5), (CUT_OFF_C + RAMP_K, 1.0), (20.0, 1.0)],
)
def test_that_the_pump_is_off_at_the_cut_off_and_back_over_a_short_ramp(outdoor: float, share: float) -> None:
    assert float(may_run(np.array(outdoor))) == pytest.approx(share)


def test_that_the_cop_is_the_stated_share_of_carnots() -> None:
    hot, lift = 50.0 + 273.15 + 4.0, 50.0 - 0.0 + 8.0
    assert float(cop(np.array(0.0), np.array(50.0))) == pytest.approx(0.46 * hot / lift)
    assert float(cop(np.array(40.0), np.array(30.0))) == MOST_COP  # next to no lift
    assert float(cop(np.array(-70.0), np.array(65.0))) == LEAST_COP


@pytest.mark.parametrize(
    ("use", "coldest", "warmest"),
    [
        ("seawater", 5.5, 10.5),
        ("river", 4.5, 15.5),
        ("ground", 6.5, 10.5),
        ("air", -11.0, -11.0),
        ("", -11.0, -11.0),
    ],
)
def test_that_each_source_has_its_own_temperature(use: str, coldest: float, warmest: float) -> None:
    found = np.broadcast_to(source_c(use, np.array([-1.0, 1.0]), np.array(-11.0)), (2,))
    assert found.tolist() == [coldest, warmest]


def test_that_a_pump_gives_no_more_than_its_condenser_nor_its_motor_allow() -> None:
    most = heat_pump.most_heat_kw(np.array(10.0), np.array(25.0), np.array([2.0, 3.0]), np.array([1.0, 1.0]))
    assert most.tolist() == [20.0, 25.0]
    assert float(heat_pump.most_heat_kw(np.array(10.0), np.array(25.0), np.array(3.0), np.array(0.0))) == 0.0


@given(st.lists(st.floats(0.0, 1e3), min_size=1, max_size=5), st.floats(0.0, 1e4))
def test_that_pumps_of_a_building_share_what_it_wants_by_their_size(most: list[float], wanted: float) -> None:
    each = np.array(most)[:, None]
    heat = shared(each, np.full_like(each, each.sum()), np.full_like(each, wanted))
    assert heat.sum() == pytest.approx(
        min(wanted, each.sum()) if each.sum() > 1e-9 else 0.0, rel=1e-9, abs=1e-9
    )
    assert (heat <= each + 1e-9).all()
    assert (heat >= 0.0).all()
