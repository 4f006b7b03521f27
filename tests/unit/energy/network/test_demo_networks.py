"""The networks of the seven demonstration districts: whole, radial, in the streets, and hung as the simulator hangs them."""

from __future__ import annotations

import numpy as np
import pytest

from app.energy.network.elements import CABLES, TRANSFORMERS
from app.energy.network.solving import Solver
from app.energy.wiring import wire
from app.model.asset import AssetKind as Kind
from maps.demo.kit import cable_choice
from tests.unit.energy.network.districts import NAMES, district_of

pytestmark = pytest.mark.parametrize("name", NAMES)


def test_that_all_seven_have_one(name: str) -> None:
    assert len(NAMES) == 7
    district, _, plan = district_of(name)
    assert plan.crs == f"EPSG:{district.epsg}"
    assert "synthetic" in plan.network.note


def test_that_every_building_with_a_meter_is_reached_once_and_nothing_else_hangs_there(name: str) -> None:
    _, catalogue, plan = district_of(name)
    hosts = [host for at in plan.network.hosts for host in at]
    assert len(set(hosts)) == len(hosts)
    buildings = {a.id for a in catalogue.assets if a.kind is Kind.BUILDING}
    street = {
        a.id for a in catalogue.assets
        if a.kind in (Kind.CHARGER, Kind.PV, Kind.BATTERY, Kind.TURBINE) and a.building is None
    }  # fmt: skip
    assert set(hosts) == buildings | street


def test_that_it_is_a_tree_from_one_source_and_all_is_fed(name: str) -> None:
    _, _, plan = district_of(name)
    net = plan.network
    assert len(net.lines.ids) + len(net.transformers.ids) == len(net) - 1
    nothing = np.zeros(len(net))
    assert Solver(net).solve(nothing, nothing).is_fed.all()


def test_that_assets_keep_their_names_as_transformers_and_cables(name: str) -> None:
    _, catalogue, plan = district_of(name)
    transformers = {a.id for a in catalogue.assets if a.kind is Kind.TRANSFORMER}
    feeders = {a.id for a in catalogue.assets if a.kind is Kind.FEEDER}
    assert transformers <= set(plan.network.transformers.ids)
    assert feeders == {f.asset for f in plan.feeders}
    for feeder in plan.feeders:
        assert plan.network.lines.ids[feeder.line] == feeder.asset
        assert plan.network.lines.rated_a[feeder.line] <= catalogue.asset(feeder.asset).param(
            "rated_a", 300.0
        )


def test_that_what_hangs_on_a_feeder_is_what_the_simulator_hangs_there(name: str) -> None:
    _, catalogue, plan = district_of(name)
    wiring = wire(catalogue, 7)
    if not wiring.feeders:
        pytest.skip("a district without feeders")
    net = plan.network
    below: dict[int, list[int]] = {}
    for a, b in [
        *zip(net.lines.start, net.lines.end, strict=True),
        *zip(net.transformers.high, net.transformers.low, strict=True),
    ]:
        below.setdefault(int(a), []).append(int(b))
    for f, asset in enumerate(wiring.feeders):
        rest = next(r for r in plan.feeders if r.asset == asset.id)
        heads, found = [int(net.lines.end[rest.line])], set()
        while heads:
            at = heads.pop()
            found |= set(net.hosts[at])
            heads += below.get(at, [])
        wanted = {
            b.id for b, at in zip(wiring.buildings, wiring.feeder_of[Kind.BUILDING], strict=True) if at == f
        }
        for kind in (Kind.CHARGER, Kind.PV, Kind.BATTERY, Kind.TURBINE):
            rows = zip(wiring.of_kind[kind], wiring.at_building[kind], wiring.feeder_of[kind], strict=True)
            wanted |= {a.id for a, building, at in rows if building < 0 and at == f}
        assert found == wanted, asset.id
        assert rest.shares.sum() == pytest.approx(1.0)


def test_that_routes_join_their_nodes_and_are_as_long_as_said(name: str) -> None:
    net = district_of(name)[2].network
    for k, route in enumerate(net.lines.routes):
        ends = net.xy[net.lines.start[k]], net.xy[net.lines.end[k]]
        assert np.hypot(*(route[0] - ends[0])) < 0.2, net.lines.ids[k]
        assert np.hypot(*(route[-1] - ends[1])) < 0.2, net.lines.ids[k]
        km = np.hypot(*np.diff(route, axis=0).T).sum() / 1000.0
        kind = CABLES[net.lines.kinds[k]]
        said = net.lines.r_ohm[k] / kind.r_ohm_km * district_of(name)[2].parallel[k]
        assert km == pytest.approx(said, rel=0.25, abs=0.02), net.lines.ids[k]


def test_that_the_rule_of_choice_knows_the_library(name: str) -> None:
    del name
    for cable, rated, r, x in (*cable_choice.LOW_CABLES, *cable_choice.HIGH_CABLES):
        kind = CABLES[cable]
        assert (kind.rated_a, kind.r_ohm_km, kind.x_ohm_km) == (rated, r, x)
    for transformer, kva in cable_choice.TRANSFORMERS:
        assert TRANSFORMERS[transformer].rated_kva == kva
