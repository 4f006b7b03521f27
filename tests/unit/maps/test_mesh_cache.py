from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from app.model.city import CityModel
from maps import mesh_cache
from maps.mesh_cache import load_city
from maps.readers.errors import BadModel

CITY = """{"type": "CityJSON", "version": "2.0", "transform": {"scale": [1, 1, 1], "translate": [0, 0, 0]},
 "metadata": {"referenceSystem": "EPSG:25832"}, "vertices": [[0, 0, 0], [9, 0, 0], [9, 9, 0], [0, 9, 0]],
 "CityObjects": {"a": {"type": "Building", "attributes": {"year": 1904, "tags": ["x"], "big": 1.5}, "parents": ["nobody"],
  "geometry": [{"type": "MultiSurface", "lod": "2", "boundaries": [[[0, 1, 2, 3]]]}]},
  "t": {"type": "SolitaryVegetationObject", "geometry": [{"type": "MultiPoint", "lod": 1, "boundaries": [2]}]}}}"""


@pytest.fixture
def city_file(tmp_path: Path) -> Path:
    path = tmp_path / "city.json"
    path.write_text(CITY)
    return path


def same(a: CityModel, b: CityModel) -> bool:
    arrays = (
        "vertices",
        "triangles",
        "triangle_surface",
        "surface_object",
        "surface_kind",
        "edges",
        "parent",
    )
    return (
        all(np.array_equal(getattr(a, n), getattr(b, n)) for n in arrays)
        and all(getattr(a, n).dtype == getattr(b, n).dtype for n in arrays)
        and (a.ids, a.types, a.crs, a.format, a.version, a.lods, a.problems, a.file_vertices)
        == (b.ids, b.types, b.crs, b.format, b.version, b.lods, b.problems, b.file_vertices)
        and {k: v.tolist() for k, v in a.attributes.items()}
        == {k: v.tolist() for k, v in b.attributes.items()}
        and np.array_equal(a.instances.size, b.instances.size, equal_nan=True)
        and np.array_equal(a.instances.xyz, b.instances.xyz)
    )


def no_reader(path: Path, *, epsg: int | None = None) -> CityModel:
    raise AssertionError("the file was parsed again")


def test_that_the_second_load_is_the_same_city_without_parsing(
    city_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = load_city(city_file, tmp_path / "cache")
    monkeypatch.setattr(mesh_cache, "read_city", no_reader)
    assert same(first, load_city(city_file, tmp_path / "cache"))
    assert not list((tmp_path / "cache").glob("*.part"))


def test_that_a_changed_file_another_crs_and_a_newer_reader_are_read_again(
    city_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = tmp_path / "cache"
    load_city(city_file, cache)
    city_file.write_text(CITY.replace("1904", "1905"))
    os.utime(city_file, ns=(1, 1))
    assert load_city(city_file, cache).attributes["year"][0] == 1905
    crs = load_city(city_file, cache, epsg=32633).crs
    assert crs is not None
    assert crs.epsg == 32633
    monkeypatch.setattr(mesh_cache, "READER_VERSION", 999)
    monkeypatch.setattr(mesh_cache, "read_city", no_reader)
    with pytest.raises(AssertionError):
        load_city(city_file, cache, epsg=32633)


def test_that_a_cache_damaged_anywhere_is_ignored_and_made_again(city_file: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    good = load_city(city_file, cache)
    (kept,) = cache.glob("*.city")
    data = kept.read_bytes()
    for damaged in (
        b"",
        b"hello",
        data[: len(data) // 2],
        *(_flipped(data, at) for at in range(0, len(data), 97)),
    ):
        kept.write_bytes(damaged)
        assert same(good, load_city(city_file, cache))


def _flipped(data: bytes, at: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :]


def test_that_a_cache_that_cannot_be_written_is_done_without(city_file: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert len(load_city(city_file, tmp_path / "file").triangles) == 2
    assert len(load_city(city_file, None).triangles) == 2


def test_that_a_missing_file_is_said_by_the_reader(tmp_path: Path) -> None:
    with pytest.raises(BadModel, match="not there"):
        load_city(tmp_path / "gone.json", tmp_path)
