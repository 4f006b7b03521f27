"""The power curve of a small wind turbine, branch by branch, and its air."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.energy.turbine import power_kw as of_turbines
from app.energy.turbine import rotor_rpm
from app.energy.wind import CUT_IN_M_S, CUT_OUT_M_S, RATED_M_S, at_hub_m_s, density_kg_m3, power_kw
from app.model.asset import Asset, AssetKind

TEN = np.array(10.0)


@pytest.mark.parametrize(
    ("speed", "share"),
    [(0.0, 0.0), (CUT_IN_M_S, 0.0), (7.0, (343 - 27) / (1331 - 27)), (RATED_M_S, 1.0), (18.0, 1.0),
     (CUT_OUT_M_S - 0.01, 1.0), (CUT_OUT_M_S, 0.0), (40.0, 0.0)],
)  # fmt: skip
def test_that_each_branch_of_the_curve_gives_what_it_says(speed: float, share: float) -> None:
    assert float(power_kw(np.array(speed), TEN)) == pytest.approx(10.0 * share)


@given(st.floats(0.0, 24.9), st.floats(0.0, 0.5))
def test_that_more_wind_never_gives_less_below_the_storm(speed: float, more: float) -> None:
    stronger = min(speed + more, 24.99)
    assert float(power_kw(np.array(stronger), TEN)) >= float(power_kw(np.array(speed), TEN)) - 1e-12


def test_that_thin_air_gives_as_much_less_as_it_weighs_less() -> None:
    thin = density_kg_m3(np.array(900.0), np.array(15.0))
    assert float(density_kg_m3(np.array(1013.25), np.array(15.0))) == pytest.approx(1.225, rel=1e-3)
    full, less = (power_kw(np.array(8.0), TEN, d, cut_in=0.0) for d in (1.225, float(thin)))
    assert float(less / full) == pytest.approx(float(thin) / 1.225)


def test_that_a_higher_hub_has_more_wind() -> None:
    assert float(at_hub_m_s(np.array(5.0), 10.0, 10.0)) == 5.0
    assert float(at_hub_m_s(np.array(5.0), 10.0, 20.0)) == pytest.approx(5.0 * 2**0.2)


def test_that_a_turbine_of_the_catalogue_has_this_curve_and_stands_in_a_storm() -> None:
    mill = Asset(
        "mill", AssetKind.TURBINE, "Mill", "", (0.0, 0.0, 0.0), use="wind",
        params={"rated_kw": 10.0, "cut_out_m_s": 20.0},
    )  # fmt: skip
    speed = np.array([[2.0, 7.0, 19.0, 21.0]])
    assert of_turbines(speed, (mill,))[0].tolist() == pytest.approx(
        [0.0, float(power_kw(np.array(7.0), TEN)), 10.0, 0.0]
    )
    assert rotor_rpm(speed, (mill,))[0, [0, 3]].tolist() == [0.0, 0.0]
