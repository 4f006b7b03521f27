"""The committed city model: enough of everything, sound CityJSON, closed solids that look outwards."""

from __future__ import annotations

import copy
import json
from collections import Counter
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from maps.demo.kit.house import House
from tests.unit.maps.demo.soundness import bent_faces, inside_out, metres, open_solids

City = dict[str, Any]


def test_that_there_are_at_least_250_buildings_of_many_roofs(committed: City) -> None:
    buildings = [t for t in committed["CityObjects"].values() if t["type"] == "Building"]
    roofs = Counter(t["attributes"]["roofType"] for t in buildings)
    assert len(buildings) >= 250
    assert set(roofs) >= {"flat", "gabled", "hipped", "mansard", "shed", "sawtooth"}
    assert min(roofs["flat"], roofs["gabled"], roofs["mansard"]) >= 50


def test_that_streets_water_green_terrain_and_trees_are_there(committed: City) -> None:
    kinds = Counter(t["type"] for t in committed["CityObjects"].values())
    assert kinds["Road"] >= 30
    assert kinds["Bridge"] >= 4
    assert kinds["WaterBody"] >= 2
    assert kinds["TINRelief"] == 1
    assert 1500 <= kinds["SolitaryVegetationObject"] <= 3200
    assert kinds["BuildingInstallation"] == 12


def test_that_every_solid_is_closed_flat_and_looks_outwards(committed: City) -> None:
    assert open_solids(committed) == []
    assert inside_out(committed) == []
    assert bent_faces(committed) == []


def test_that_indices_semantics_and_parents_fit(committed: City) -> None:
    objects = committed["CityObjects"]
    n, n_templates = len(committed["vertices"]), len(committed["geometry-templates"]["templates"])
    for ident, thing in objects.items():
        for parent in thing.get("parents", []):
            assert ident in objects[parent]["children"]
        for shape in thing.get("geometry", []):
            if shape["type"] == "GeometryInstance":
                assert 0 <= shape["template"] < n_templates
                assert 0 <= shape["boundaries"][0] < n
                assert len(shape["transformationMatrix"]) == 16
                continue
            shells = shape["boundaries"] if shape["type"] == "Solid" else [shape["boundaries"]]
            values = shape.get("semantics", {}).get("values")
            if values is not None:
                values = values if shape["type"] == "Solid" else [values]
                assert [len(v) for v in values] == [len(s) for s in shells], ident
            for ring in chain.from_iterable(chain.from_iterable(shells)):
                assert len(ring) >= 3
                assert 0 <= min(ring) <= max(ring) < n


def test_that_the_file_passes_the_schema_of_cityjson(committed: City) -> None:
    jsonschema = pytest.importorskip("jsonschema", reason="the schema checker is not installed")
    schema = Path(__file__).resolve().parents[5] / "shared/data/citymodels/schemas/cityjson.20.json"
    if not schema.is_file():
        pytest.skip("no schema of others here: shared/data is absent")
    # the smallest objects of each type and few vertices: the checker is slow, and what one function makes is all alike
    by_type: dict[str, list[str]] = {}
    for ident, thing in committed["CityObjects"].items():
        by_type.setdefault(thing["type"], []).append(ident)
    size = {ident: len(json.dumps(thing)) for ident, thing in committed["CityObjects"].items()}
    chosen = [ident for idents in by_type.values() for ident in sorted(idents, key=size.__getitem__)[:2]]
    few = {ident: copy.deepcopy(committed["CityObjects"][ident]) for ident in chosen}
    for thing in few.values():
        for geometry in thing.get("geometry", ()):
            geometry["boundaries"] = geometry["boundaries"][:20]
    sample = {**committed, "CityObjects": few, "vertices": committed["vertices"][:50]}
    jsonschema.Draft7Validator(json.loads(schema.read_text(encoding="utf-8"))).validate(sample)


def test_that_our_own_reader_finds_no_fault(district_folder: Any) -> None:
    from maps.readers import read_city

    city = read_city(district_folder / "city.city.json")
    assert city.problems == ()
    assert city.crs is not None
    assert city.crs.epsg == 25832
    assert len(city.triangles) < 120_000


def test_that_buildings_stand_clear_of_water_streets_and_each_other() -> None:
    from shapely import STRtree

    from maps.demo.towns.trondheim import build, plan, streets

    houses: tuple[House, ...] = build.houses()
    feet = [h.footprint for h in houses]
    wet, street = plan.water(), streets.corridors()
    rail = streets.rail_bed()
    for house in houses:
        assert house.footprint.is_valid, house.ident
        assert wet.intersection(house.footprint).area == 0, house.ident
        assert street.intersection(house.footprint).area < 0.5, house.ident
        assert rail.intersection(house.footprint).area == 0, house.ident
    pairs = STRtree(feet).query(feet, "intersects")
    overlaps = [feet[a].intersection(feet[b]).area for a, b in pairs.T if a < b]
    assert max(overlaps) < 2.0


def test_that_roofs_lie_within_their_building(committed: City) -> None:
    points = metres(committed)
    for ident, thing in committed["CityObjects"].items():
        if thing["type"] != "Building":
            continue
        height = thing["attributes"]["measuredHeight"]
        used = np.unique(
            list(
                chain.from_iterable(
                    chain.from_iterable(chain.from_iterable(thing["geometry"][0]["boundaries"]))
                )
            )
        )
        z = points[used, 2]
        assert 3.0 < height < 70.0, ident
        assert z.max() - z.min() < height + 16.0, ident


def test_that_every_block_of_the_old_town_is_built_up() -> None:
    from maps.demo.towns.trondheim import build

    feet = [h.footprint for h in build.houses()]
    for block in build.town_blocks():
        assert sum(block.contains(f.centroid) for f in feet) >= 8, block.centroid
