"""Damaged real files: every reader draws what it can or refuses in one line, and always comes to an end."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest

from app.model.city import CityModel
from maps.mesh import build_meshes
from maps.readers import read_city
from maps.readers.errors import BadModel
from tests.unit.maps.readers.mutations import mutated

FILES = (
    "citymodels/building_with_innerring.city.json",
    "citymodels/railway_appearance.city.jsonl",
    "citymodels/montreal_b4.city.jsonl",
    "citymodels/delft_subset.city.jsonl",
    "citymodels/citygml4j_lod2_buildings.city.json",
    "citymodels/invalid/cjval/texture1.city.json",
    "citymodels/invalid/cjval/material.city.json",
    "citymodels/citygml4j_lod2_buildings_v3.gml",
    "citymodels/53392642_bldg_6697_op2.gml",
    "footprints/trondheim/trondheim_traffic_counters.geojson",
    "footprints/trondheim/trondheim_midtbyen_trees.geojson",
    "footprints/pyrosm_test.osm.pbf",
)
TIMES = 12


@pytest.mark.parametrize("name", FILES)
def test_that_a_damaged_file_never_crashes_nor_hangs(name: str, shared_data: Path, tmp_path: Path) -> None:
    source = shared_data / name
    if not source.is_file():
        pytest.skip(f"{name} is not here")
    data = source.read_bytes()
    for seed in range(TIMES):
        path = tmp_path / source.name
        path.write_bytes(mutated(data, seed))
        refusal = ""
        try:
            assert_sound(read_city(path, checks_all=seed % 2 == 0))
        except BadModel as error:
            refusal = str(error)
        assert "\n" not in refusal
        assert len(refusal) < 600


def assert_sound(city: CityModel) -> None:
    """What comes out can be drawn: numbers point to what is there, and nothing is nan."""
    assert np.isfinite(city.vertices).all()
    if len(city.triangles):
        assert city.triangles.min() >= 0
        assert city.triangles.max() < len(city.vertices)
        assert city.triangle_surface.max() < len(city.surface_object)
        assert city.surface_object.max() < len(city.ids)
        origin = tuple(0.0 if math.isnan(v) else v for v in city.extent[:3])
        for mesh in build_meshes(city, (origin[0], origin[1], origin[2])).values():
            assert np.isfinite(mesh.points).all()
            assert np.isfinite(mesh.normals).all()
    assert len(set(city.ids)) == len(city.ids)
    assert all("\n" not in p.message for p in city.problems)
