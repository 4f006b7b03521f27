"""The committed assets and signals: the counts of the local market, places on buildings, limits that can be met."""

from __future__ import annotations

import math
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from shapely import Point

from app.model.asset import Asset
from app.model.asset import AssetKind as Kind
from app.model.catalogue import Catalogue
from app.model.district import read_district, read_signals
from maps.demo.towns.trondheim import ORIGIN
from maps.readers.assets import read_assets
from tests.unit.maps.demo.soundness import panel_areas


@pytest.fixture(scope="module")
def catalogue(district_folder: Path) -> Catalogue:
    return Catalogue.of(
        read_assets(district_folder / "assets.gpkg", epsg=25832),
        read_signals(district_folder / "signals.csv"),
    )


def xy(asset: Asset) -> tuple[float, float]:
    return (asset.xyz_crs[0] - ORIGIN[0], asset.xyz_crs[1] - ORIGIN[1])


def test_that_sixteen_buildings_trade_ten_and_six(catalogue: Catalogue) -> None:
    areas = Counter(a.area for a in catalogue.assets if a.trades and a.kind is Kind.BUILDING)
    assert areas == {"Brattøra": 10, "Sluppen": 6}


def test_that_29_assets_trade_eighteen_and_eleven(catalogue: Catalogue) -> None:
    traded = [a for a in catalogue.assets if a.trades and a.kind is not Kind.BUILDING]
    assert Counter(a.area for a in traded) == {"Brattøra": 18, "Sluppen": 11}
    both_ways = {a.area for a in traded if a.kind is Kind.CHARGER and a.param("bidirectional", 0)}
    assert both_ways == {"Brattøra", "Sluppen"}


def test_that_the_published_figures_are_kept(catalogue: Catalogue) -> None:
    pv = catalogue.asset("energy-house-pv")
    assert (pv.param("area_m2", 0), pv.param("annual_kwh", 0)) == (2867, 485_000)
    pumps = [catalogue.asset(f"sluppen-lab-heat-pump-{n}").param("rated_kw", 0) for n in (1, 2)]
    assert pumps == [46.4, 26.5]
    tank = catalogue.asset("sluppen-lab-tank")
    assert [tank.param(k, 0) for k in ("volume_l", "min_c", "max_c")] == [10_000, 40, 90]
    assert catalogue.asset("sluppen-lab-heat-link").param("rated_kw", 0) == 750


def test_that_there_are_about_600_signals_with_limits_in_order(catalogue: Catalogue) -> None:
    assert 580 <= len(catalogue) <= 640
    for signal in catalogue.signals:
        assert signal.key == signal.id == f"{signal.asset}.{signal.id.rsplit('.', 1)[1]}"
        assert signal.feed == "sim"
        assert signal.unit or signal.quantity in ("count", "state", "cop")
        assert not math.isnan(signal.low)
        assert math.isnan(signal.high) or signal.low < signal.high, signal.id


def test_that_every_asset_has_signals_and_every_building_is_in_the_model(
    catalogue: Catalogue, committed: dict[str, Any]
) -> None:
    objects = committed["CityObjects"]
    for asset in catalogue.assets:
        assert catalogue.rows_of(asset.id), asset.id
        if asset.building is not None:
            assert objects[asset.building]["type"] == "Building", asset.id
        assert asset.building or asset.kind is not Kind.BUILDING


def test_that_assets_stand_on_or_beside_their_buildings(catalogue: Catalogue) -> None:
    from maps.demo.towns.trondheim import build, plan

    feet = {h.ident: h.footprint for h in build.houses()}
    for asset in catalogue.assets:
        place = Point(*xy(asset))
        if asset.building is None:
            assert not plan.water().contains(place), asset.id
            assert not any(f.contains(place) for f in feet.values()), asset.id
        else:
            reach = 6.0 if asset.kind is Kind.CHARGER else 0.01
            assert feet[asset.building].distance(place) < reach, asset.id


def test_that_panels_have_the_area_that_their_asset_says(
    catalogue: Catalogue, committed: dict[str, Any]
) -> None:
    areas = panel_areas(committed)
    for ident, area in areas.items():
        assert area == pytest.approx(catalogue.asset(ident).param("area_m2", 0), rel=0.01)
    assert set(areas) == {a.id for a in catalogue.assets if a.kind is Kind.PV}


def test_that_the_district_says_that_it_is_synthetic(district_folder: Path) -> None:
    district = read_district(district_folder)
    assert district.synthetic
    assert "3.5 km" in district.note
    assert {"overview", "street"} <= set(district.cameras)
    assert [(f.name, f.is_enabled) for f in district.feeds] == [("sim", True), ("mqtt", False)]
    assert district.origin[:2] == ORIGIN
