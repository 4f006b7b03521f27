"""Footprints made by others, with the counts that their makers state (MANIFEST.md beside them)."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from app.model.city import CityModel
from maps.readers import read_city

pytest.importorskip("pyogrio", reason="the geo libraries are not installed")


def read(shared_data: Path, name: str) -> CityModel:
    return read_city(shared_data / "footprints" / name)


def test_that_trondheim_has_its_2951_buildings_but_one_without_area(shared_data: Path) -> None:
    city = read(shared_data, "trondheim/trondheim_midtbyen_buildings.geojson")
    assert Counter(city.types) == {"Building": 2950}
    assert Counter(p.code for p in city.problems) == {"no-area": 1, "no-height": 1}
    assert city.crs is not None
    assert city.crs.epsg == 32632
    assert city.above_ground
    assert Counter(city.attributes["use"])["residential"] == 355 + 104 + 7


def test_that_trondheim_has_its_2306_trees(shared_data: Path) -> None:
    city = read(shared_data, "trondheim/trondheim_midtbyen_trees.geojson")
    assert len(city.instances.object) == 2306


def test_that_the_streets_of_trondheim_are_found_by_name(shared_data: Path) -> None:
    city = read(shared_data, "trondheim/trondheim_roads.geojson")
    assert set(city.types) == {"Road"}
    assert {"Kongens gate", "Munkegata", "Innherredsveien"} <= set(city.attributes["name"])


def test_that_the_traffic_counters_stand_at_their_places(shared_data: Path) -> None:
    city = read(shared_data, "trondheim/trondheim_traffic_counters.geojson")
    assert Counter(city.types) == {"CityFurniture": 10}


def test_that_all_layers_of_bubenec_are_read_and_what_is_unknown_is_told(shared_data: Path) -> None:
    city = read(shared_data, "bubenec.gpkg")
    count = Counter(city.types)
    assert (count["Building"], count["LandUse"]) == (144, 407)
    assert count["Road"] > 0
    assert [p.place for p in city.problems if p.code == "unknown-layer"] == ["layer tessellation"]
    assert city.crs is not None
    assert (city.crs.epsg, city.file_crs.epsg if city.file_crs else 0) == (32633, 3857)


def test_that_the_map_of_finland_has_its_buildings_streets_and_woods(shared_data: Path) -> None:
    city = read(shared_data, "pyrosm_test.osm.pbf")
    count = Counter(city.types)
    assert count["Building"] > 2171 - 10
    assert count["Road"] > 100
    assert count["PlantCover"] > 10
    assert all(i.startswith(("way/", "relation/", "node/")) for i in city.ids)
