"""The kit, by the toy town that uses all of it: sound solids, the same bytes, assets in their places."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import LineString, box

from app.model.asset import AssetKind as Kind
from app.model.district import read_signals
from maps.demo.kit.land import Land, Platform
from maps.demo.kit.place import Place
from maps.demo.kit.shapes import plain_ident
from maps.demo.kit.solids import circle, dome_rings, domed, onion_rings
from maps.readers import read_city
from maps.readers.assets import read_assets
from tests.unit.maps.demo import toy_town
from tests.unit.maps.demo.soundness import bent_faces, inside_out, open_solids, panel_areas
from tests.unit.maps.demo.test_demo_again import is_closed


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("toy")
    toy_town.make_district(folder)
    return folder


@pytest.fixture(scope="module")
def city(made: Path) -> dict[str, Any]:
    return dict(json.loads((made / "city.city.json").read_text(encoding="utf-8")))


def test_that_a_town_made_twice_is_the_same_bytes(made: Path, tmp_path: Path) -> None:
    toy_town.make_district(tmp_path)
    for name in ("city.city.json", "assets.gpkg", "signals.csv"):
        assert (tmp_path / name).read_bytes() == (made / name).read_bytes(), name


def test_that_its_solids_are_closed_flat_and_look_outwards(city: dict[str, Any]) -> None:
    assert open_solids(city) == []
    assert inside_out(city) == []
    assert bent_faces(city) == []


def test_that_our_reader_finds_no_fault_and_every_kind_of_thing_is_there(made: Path) -> None:
    read = read_city(made / "city.city.json")
    assert read.problems == ()
    kinds = Counter(read.types)
    assert kinds["Building"] >= 80
    assert kinds["Bridge"] == 2
    assert {"Road", "TINRelief", "WaterBody", "SolitaryVegetationObject", "OtherConstruction"} <= set(kinds)


def test_that_assets_have_the_places_areas_and_prices_they_say(made: Path, city: dict[str, Any]) -> None:
    assets = {a.id: a for a in read_assets(made / "assets.gpkg", epsg=25832)}
    areas = panel_areas(city)
    assert set(areas) == {a.id for a in assets.values() if a.kind is Kind.PV}
    for ident, area in areas.items():
        assert area == pytest.approx(assets[ident].param("area_m2", 0), rel=0.01)
    assert assets["turbine"].xyz_crs[2] == 3.2
    signals = {s.id: s for s in read_signals(made / "signals.csv")}
    assert signals["grid-main.price_eur_kwh"].unit == "EUR/kWh"
    assert "turbine.power_kw" in signals


def test_that_a_platform_lifts_what_stands_on_it_and_its_walls_close_the_step(city: dict[str, Any]) -> None:
    land = toy_town.LAND
    inside = toy_town.CASTLE.centroid
    base = float(land.base_height(np.array([inside.x]), np.array([inside.y]))[0])
    assert land.height_at(inside.x, inside.y) == pytest.approx(base + 4.0)
    assert land.height_at(260, -180) == 9.0
    assert {"castle-hill-wall", "yard-wall", "quay-wall"} <= set(city["CityObjects"])


@given(x=st.floats(-400, 400), y=st.floats(-350, 350))
@settings(max_examples=60, deadline=None)
def test_that_ground_meets_the_water_at_banks_and_stands_above_it_at_quays(x: float, y: float) -> None:
    river = LineString([(-600, 0), (600, 0)]).buffer(30)
    land = Land(
        Place("x", 25832, (0.0, 0.0)),
        water=river,
        level=lambda x, y: np.full(len(x), 8.0),
        quays=box(-100, 0, 100, 60),
        water_z=5.0,
        platforms=[Platform("p", box(300, 300, 340, 340), z=12.0)],
    )
    z = land.height_at(x, y)
    assert 5.0 - 1.5 <= z <= 12.0
    if -80 < x < 80 and 31 < y < 60:
        assert z == pytest.approx(8.0)


@given(sides=st.integers(3, 16), radius=st.floats(1.0, 20.0), rise=st.floats(0.5, 20.0))
@settings(max_examples=30, deadline=None)
def test_that_towers_of_every_crown_are_closed(sides: int, radius: float, rise: float) -> None:
    shape = circle(3.0, 4.0, radius, sides)
    assert is_closed(domed(shape, 0.0, 10.0, [], 10.0 + rise))
    assert is_closed(domed(shape, 0.0, 10.0, [], None))
    assert is_closed(domed(shape, 0.0, 10.0, dome_rings(10.0, rise), 10.0 + rise))
    assert is_closed(domed(shape, 0.0, 10.0, onion_rings(10.0, rise), 10.0 + rise))


def test_that_names_become_plain_idents() -> None:
    assert plain_ident("Øvre Bakklandet") == "ovre-bakklandet"
    assert plain_ident("Škroupovo náměstí") == "skroupovo-namesti"
    assert plain_ident("O'Connell St.") == "o-connell-st"
