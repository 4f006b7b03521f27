"""Laws that hold for any energies: nothing is made or lost by splitting flows, shares are shares, moments agree."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.energy.balance import EnergyBalance
from app.energy.indicators.compute import indicators_of, links_of
from app.energy.indicators.energies import Extras, Role, layout_of
from app.energy.indicators.flowsplit import split
from app.energy.indicators.moment import MomentReader
from app.energy.indicators.period import Period
from app.model.quality import Quality
from app.model.snapshot import Snapshot
from tests.unit.energy import town
from tests.unit.energy.indicators.yard import energies_of, figures_of

FLOWING = (Role.LOAD, Role.SOLAR, Role.TURBINE, Role.CARS_IN, Role.CARS_OUT, Role.BATTERY_IN, Role.BATTERY_OUT)  # fmt: skip
kwh = st.floats(0.0, 1e4) | st.just(0.0)


@st.composite
def days(draw: st.DrawFn) -> dict[Role, list[float]]:
    steps = draw(st.integers(1, 12))
    return {role: draw(st.lists(kwh, min_size=steps, max_size=steps)) for role in FLOWING}


@given(days())
def test_that_what_enters_a_flow_split_leaves_it(day: dict[Role, list[float]]) -> None:
    made = np.add(day[Role.SOLAR], day[Role.TURBINE])
    out = np.add(day[Role.BATTERY_OUT], day[Role.CARS_OUT])
    load, fill = np.add(day[Role.LOAD], day[Role.CARS_IN]), np.array(day[Role.BATTERY_IN])
    s = split(made, out, load, fill)
    close = {"atol": 1e-6, "rtol": 1e-9}
    np.testing.assert_allclose(s.made_to_load + s.made_to_store + s.made_to_grid, made, **close)
    np.testing.assert_allclose(s.store_to_load + s.store_to_grid + s.store_to_store, out, **close)
    np.testing.assert_allclose(s.made_to_load + s.store_to_load + s.grid_to_load, load, **close)
    np.testing.assert_allclose(s.made_to_store + s.store_to_store + s.grid_to_store, fill, **close)
    np.testing.assert_allclose(s.bought - s.sold, load + fill - made - out, **close)
    for part in (s.made_to_load, s.made_to_store, s.made_to_grid, s.store_to_load, s.store_to_grid, s.store_to_store,
                 s.grid_to_load, s.grid_to_store):  # fmt: skip
        assert (part >= 0.0).all()
    assert not ((s.bought > 1e-6) & (s.sold > 1e-6)).any()


@given(days())
def test_that_the_sankey_keeps_every_node_in_balance(day: dict[Role, list[float]]) -> None:
    energies = energies_of(day)
    amounts: dict[str, float] = {}
    into: dict[str, float] = {}
    for link in links_of(Period(energies, Extras())):
        assert link.amount is not None
        amounts[link.source] = amounts.get(link.source, 0.0) + link.amount
        into[link.target] = into.get(link.target, 0.0) + link.amount
    assert amounts.get("pv", 0.0) == pytest.approx(sum(day[Role.SOLAR]), rel=1e-9, abs=1e-6)
    assert into.get("cars", 0.0) == pytest.approx(sum(day[Role.CARS_IN]), rel=1e-9, abs=1e-6)
    assert into.get("battery", 0.0) == pytest.approx(sum(day[Role.BATTERY_IN]), rel=1e-9, abs=1e-6)


@given(days())
def test_that_shares_are_shares_and_sums_fit(day: dict[Role, list[float]]) -> None:
    found = {name: one.value for name, one in figures_of(day).by_name.items()}
    for name in ("self_sufficiency", "self_consumption"):
        assert found[name] is None or 0.0 <= found[name] <= 100.0
    for name in ("load_cover", "supply_cover"):
        assert found[name] is None or 0.0 <= found[name] <= 1.0 + 1e-9
    made, used, bought, sold = (found[n] or 0.0 for n in ("made_kwh", "used_kwh", "bought_kwh", "sold_kwh"))
    stores = sum(day[Role.BATTERY_IN]) - sum(day[Role.BATTERY_OUT]) - sum(day[Role.CARS_OUT])
    assert bought - sold == pytest.approx(used + stores - made, rel=1e-9, abs=1e-6)
    assert found["neutrality_kwh"] == pytest.approx(sold - bought, abs=1e-6)


def _snapshot(values: list[float], silent: list[bool]) -> Snapshot:
    """All good and read now, but for those that are silent."""
    catalogue = town.catalogue()
    n = len(catalogue.signals)
    value = np.resize(np.array(values), n)
    quality = np.where(np.resize(np.array(silent), n), Quality.ABSENT, Quality.GOOD).astype(np.uint8)
    value = np.where(quality == Quality.ABSENT, np.nan, value)
    t_ns = town.ns("2026-06-18T12:00:00+02:00")
    return Snapshot(t_ns, value, quality, np.full(n, t_ns), np.full(n, t_ns))


@settings(max_examples=30)
@given(
    st.lists(st.floats(0.0, 500.0), min_size=7, max_size=31), st.lists(st.booleans(), min_size=3, max_size=11)
)
def test_that_the_headline_and_the_indicators_of_a_moment_agree(
    values: list[float], silent: list[bool]
) -> None:
    """One set of formulas: app/energy/balance.py, which the headline shows, and the table."""
    catalogue, snapshot = town.catalogue(), _snapshot(values, silent)
    headline = EnergyBalance(catalogue).of(snapshot).whole
    energies = MomentReader(catalogue, layout_of(catalogue)).of(snapshot)
    found = indicators_of(energies).by_name
    known = energies.coverage(*FLOWING) > 0.0
    if known:
        assert found["bought_kwh"].value == pytest.approx(headline.import_kw, abs=1e-6)
        assert found["sold_kwh"].value == pytest.approx(headline.export_kw, abs=1e-6)
        if headline.consumption_kw > 1e-6:
            assert found["self_sufficiency"].value == pytest.approx(headline.self_sufficiency_pct, abs=1e-4)
    if energies.coverage(Role.LOAD) > 0.0:
        assert found["load_kwh"].value == pytest.approx(headline.load_kw, abs=1e-6)
    assert found["bought_kwh"].unit == "kW"
