"""A large sequence read by several processes is the same city, and where it cannot be the plain way is taken."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from app.model.city import CityModel
from maps.readers import cityjson, cityjson_parallel, read_city
from maps.readers.progress import Cancelled, heard_by

FACES = [[[3, 2, 1, 0]], [[4, 5, 6, 7]], [[0, 1, 5, 4]], [[1, 2, 6, 5]], [[2, 3, 7, 6]], [[3, 0, 4, 7]]]


def sequence(path: Path, count: int, crs: str = "25832", twice: bool = False) -> Path:
    place = [570_000.0, 7_034_000.0, 0.0] if crs != "4326" else [10.4, 63.4, 0.0]
    head = {
        "type": "CityJSON",
        "version": "2.0",
        "transform": {"scale": [1.0] * 3, "translate": place},
        "metadata": {"referenceSystem": f"https://www.opengis.net/def/crs/EPSG/0/{crs}"},
        "CityObjects": {},
        "vertices": [],
    }
    rows = [head]
    for k in range(count):
        x, y = (k % 40) * 20, (k // 40) * 20
        corners = [[x + i, y + j, z] for z in (0, 9) for i, j in ((0, 0), (9, 0), (9, 9), (0, 9))]
        name = "b0" if twice and k == count - 1 else f"b{k}"
        thing = {
            "type": "Building",
            "attributes": {"year": 1900 + k % 100, "odd": "x"} if k % 2 else {"year": 1},
        }
        thing["geometry"] = [{"type": "Solid", "lod": "2", "boundaries": [FACES]}]
        if k == count - 3:
            thing["geometry"][0]["boundaries"] = [[*FACES, [[0, 1, 99]]]]
        rows.append(
            {"type": "CityJSONFeature", "id": name, "CityObjects": {name: thing}, "vertices": corners}
        )
    path.write_text("\n".join(json.dumps(row) for row in rows) + "\n")
    return path


@pytest.fixture
def small_is_worth_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cityjson, "WORTH_BYTES", 1000)
    monkeypatch.setattr(cityjson_parallel, "WORTH_BYTES", 1000)
    monkeypatch.setattr(cityjson_parallel, "STRETCH_BYTES", 20_000)
    monkeypatch.setattr(cityjson_parallel, "MOST_WORKERS", 2)
    monkeypatch.setattr(cityjson_parallel.os, "cpu_count", lambda: 2)


def plain(path: Path, monkeypatch: pytest.MonkeyPatch) -> CityModel:
    with monkeypatch.context() as patch:
        patch.setattr(cityjson, "WORTH_BYTES", 10**12)
        return read_city(path)


@pytest.mark.usefixtures("small_is_worth_it")
def test_that_several_processes_read_the_same_city(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = sequence(tmp_path / "a.city.jsonl", 300)
    together = cityjson_parallel.read_in_parallel(path, None)
    assert together is not None
    alone = plain(path, monkeypatch)
    for name in (
        "vertices",
        "triangles",
        "triangle_surface",
        "surface_object",
        "surface_kind",
        "edges",
        "parent",
    ):
        assert np.array_equal(getattr(together, name), getattr(alone, name)), name
    assert (together.ids, together.types, together.crs, together.lods) == (
        alone.ids,
        alone.types,
        alone.crs,
        alone.lods,
    )
    assert together.problems == alone.problems
    assert [p.place for p in together.problems if p.code == "bad-index"] == [
        "line 299: CityObjects['b297'].geometry[0].boundaries, surface 6"
    ]
    assert {k: v.tolist() for k, v in together.attributes.items()} == {
        k: v.tolist() for k, v in alone.attributes.items()
    }
    assert together.file_vertices == alone.file_vertices
    assert (together.format, together.version) == (alone.format, alone.version)


@pytest.mark.usefixtures("small_is_worth_it")
@pytest.mark.parametrize(("crs", "twice"), [("4326", False), ("25832", True)])
def test_that_degrees_and_doubled_ids_are_read_the_plain_way(
    crs: str, twice: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = sequence(tmp_path / "a.city.jsonl", 60, crs, twice)
    assert cityjson_parallel.read_in_parallel(path, None) is None
    assert read_city(path).problems == plain(path, monkeypatch).problems


@pytest.mark.usefixtures("small_is_worth_it")
def test_that_a_person_can_stop_the_processes(tmp_path: Path) -> None:
    path = sequence(tmp_path / "a.city.jsonl", 300)

    def enough(_what: str, _share: float) -> None:
        raise Cancelled

    with heard_by(enough), pytest.raises(Cancelled):
        cityjson_parallel.read_in_parallel(path, None)


@pytest.mark.usefixtures("small_is_worth_it")
def test_that_where_no_process_can_be_started_the_file_is_read_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = sequence(tmp_path / "a.city.jsonl", 60)

    class Refusing:
        def Process(self, **_: object) -> None:
            raise OSError("no more processes")

    monkeypatch.setattr(cityjson_parallel.multiprocessing, "get_context", lambda _: Refusing())
    assert len(read_city(path).ids) == 60
