"""Flows for the Sankey where meters are silent: silence is no zero, and no split of a guess."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.energy.indicators.contract import FlowEnd, Link
from app.energy.indicators.energies import Role
from app.energy.indicators.links import ENDS
from tests.unit.energy.indicators.yard import figures_of

NONE = [float("nan")] * 4
TEN = [10.0] * 4


def test_that_a_silent_roof_stays_in_the_picture() -> None:
    found = figures_of({Role.LOAD: TEN, Role.SOLAR: NONE})
    assert Link("pv", "buildings", None) in found.flows
    assert Link("grid", "buildings", None) in found.flows
    assert found.ends["pv", True] == FlowEnd(0, 1, None)
    assert found.ends["buildings", False] == FlowEnd(1, 1, 40.0)  # what is measured is said


def test_that_a_house_of_which_nothing_came_is_not_known_rather_than_without_flows() -> None:
    found = figures_of({Role.LOAD: NONE})
    assert found.flows == (Link("grid", "buildings", None),)


def test_that_silent_heat_pumps_stay_within_the_buildings() -> None:
    found = figures_of({Role.LOAD: TEN, Role.PUMP: NONE})
    assert Link("grid", "buildings", pytest.approx(40.0)) in found.flows
    assert Link("grid", "heat_pumps", None) in found.flows


def test_that_district_heat_of_half_the_day_is_no_figure() -> None:
    found = figures_of({Role.LOAD: TEN, Role.DISTRICT_HEAT: [5.0, 5.0, float("nan"), float("nan")]})
    assert [f for f in found.flows if f.source == "district_heat"] == [Link("district_heat", "heat", None)]
    assert Link("grid", "buildings", pytest.approx(40.0)) in found.flows


def test_that_a_silent_roof_without_a_house_sends_to_the_grid() -> None:
    assert figures_of({Role.SOLAR: NONE}).flows == (Link("pv", "grid", None),)


_ROLES = sorted({role for role in ENDS.values() if role is not Role.PUMP}, key=str)
_amounts = st.lists(st.one_of(st.floats(0.0, 500.0), st.just(float("nan"))), min_size=4, max_size=4)


@settings(max_examples=60, deadline=None)
@given(st.fixed_dictionaries({}, optional={role: _amounts for role in _ROLES}).filter(bool))
def test_that_every_silent_end_is_there_and_every_known_one_sums_to_its_meters(
    kwh: dict[Role, list[float]],
) -> None:
    found = figures_of(kwh)
    by_end: dict[tuple[str, bool], list[float | None]] = {}
    for one in found.flows:
        assert one.amount is None or one.amount >= 0.0
        by_end.setdefault((one.source, True), []).append(one.amount)
        by_end.setdefault((one.target, False), []).append(one.amount)
    for key, role in ENDS.items():
        if role not in kwh:
            continue
        row = np.array(kwh[role])
        if np.isnan(row).any():  # of one source in four steps: less than 90 %
            assert None in by_end[key]
            assert found.ends[key].amount is None
            continue
        assert found.ends[key] == FlowEnd(1, 1, pytest.approx(row.sum()))
        amounts = by_end.get(key, [])
        if None not in amounts:
            assert sum(a or 0.0 for a in amounts) == pytest.approx(row.sum(), abs=1e-6)


def test_that_a_figure_counts_its_sources_as_its_proof_does() -> None:
    for one in figures_of({Role.LOAD: TEN, Role.SOLAR: NONE, Role.CARS_IN: TEN}).by_name.values():
        made_of = one.provenance
        assert made_of is not None
        assert (one.known, one.of) == (made_of.known, len(made_of.sources))
