"""Damaged maps: whatever bytes are changed, a map is a city, or refused in one line."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from maps.readers import read_city
from maps.readers.errors import BadModel

pytest.importorskip("pyogrio", reason="the geo libraries are not installed")

FILES = ["bubenec.gpkg", "pyrosm_test.osm.pbf", "trondheim/trondheim_traffic_counters.geojson"]
ROUNDS = 12


@pytest.mark.parametrize("name", FILES)
def test_that_a_damaged_map_is_read_or_refused(name: str, shared_data: Path, tmp_path: Path) -> None:
    whole = (shared_data / "footprints" / name).read_bytes()
    luck = random.Random(name)  # the same damage every time
    path = tmp_path / Path(name).name
    for _ in range(ROUNDS):
        data = bytearray(whole)
        for _ in range(luck.choice([1, 20, 400])):
            data[luck.randrange(64, len(data))] = luck.randrange(256)
        if luck.random() < 0.3:
            del data[luck.randrange(64, len(data)) :]
        path.write_bytes(data)
        assert "\n" not in _told(path)


def _told(path: Path) -> str:
    try:
        read_city(path)
    except BadModel as error:
        return str(error)
    return ""
