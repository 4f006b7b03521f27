from __future__ import annotations

import numpy as np

from app.model.times import DAY_NS
from app.sun_year import clear_sky_year, crown_share
from maps.sunlight.sky import BARE, IN_LEAF

_JANUARY, _JULY = 1_767_225_600 * 10**9 + 5 * DAY_NS, 1_767_225_600 * 10**9 + 190 * DAY_NS


def test_that_trees_are_bare_in_winter_on_either_side_of_the_equator() -> None:
    t_ns = np.array([_JANUARY, _JULY])
    assert crown_share(t_ns, 63.4).tolist() == [BARE, IN_LEAF]
    assert crown_share(t_ns, -37.8).tolist() == [IN_LEAF, BARE]
    assert crown_share(t_ns, 5.0).tolist() == [IN_LEAF, IN_LEAF]


def test_that_a_few_days_stand_for_the_year_within_half_a_percent() -> None:
    whole, few = (clear_sky_year(1_767_225_600 * 10**9, (10.4, 63.4), every=n) for n in (1, 12))
    assert len(few.t_ns) < len(whole.t_ns) / 10
    energy, part = ((sky.ghi * sky.step_h).sum() for sky in (whole, few))
    assert abs(part / energy - 1.0) < 0.005
    assert abs(few.step_h.sum() - 365 * 24) < 1e-6
