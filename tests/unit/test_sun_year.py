from __future__ import annotations

import numpy as np

from app.model.times import DAY_NS
from app.sun_year import crown_share
from maps.sunlight.sky import BARE, IN_LEAF

_JANUARY, _JULY = 1_767_225_600 * 10**9 + 5 * DAY_NS, 1_767_225_600 * 10**9 + 190 * DAY_NS


def test_that_trees_are_bare_in_winter_on_either_side_of_the_equator() -> None:
    t_ns = np.array([_JANUARY, _JULY])
    assert crown_share(t_ns, 63.4).tolist() == [BARE, IN_LEAF]
    assert crown_share(t_ns, -37.8).tolist() == [IN_LEAF, BARE]
    assert crown_share(t_ns, 5.0).tolist() == [IN_LEAF, IN_LEAF]
