"""Files whose verdict another validator gives: ours must be the same. And what cannot be read at all, in one line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.model.city import Severity
from maps.readers import cityjson_sequence, read_city
from maps.readers.errors import BadModel

Saved = Callable[..., Path]
Json = dict[str, Any]
INVALID = {
    "duplicate.json": {"duplicate-id", "unknown-parent"},
    "material.city.json": {"bad-material"},
    "material2.city.json": {"bad-material"},
    "o.json": {"bad-index"},
    "o4.json": {"bad-index", "unknown-version"},
    "texture1.city.json": {"bad-texture"},
    "texture2.city.json": {"bad-texture"},
    "texture6.city.json": {"bad-texture"},
}
VALID = (
    "cube.city.json",
    "japanese.city.json",
    "material3.city.json",
    "noise1.city.json",
    "o2.json",
    "sem_point.city.json",
    "texture3.city.json",
)


@pytest.fixture
def cjval(shared_data: Path) -> Path:
    return shared_data / "citymodels" / "invalid" / "cjval"


def test_that_every_file_of_the_source_is_judged(cjval: Path) -> None:
    assert {p.name for p in cjval.glob("*.json")} <= {*INVALID, *VALID, "o3.json"}


@pytest.mark.parametrize("name", INVALID)
def test_that_an_invalid_file_has_the_error_its_source_says(name: str, cjval: Path) -> None:
    city = read_city(cjval / name, checks_all=True)
    errors = {p.code for p in city.problems if p.severity is Severity.ERROR}
    assert errors & INVALID[name], errors
    assert all(p.place for p in city.problems if p.severity is Severity.ERROR)


@pytest.mark.parametrize("name", VALID)
def test_that_a_valid_file_has_no_error(name: str, cjval: Path) -> None:
    city = read_city(cjval / name, checks_all=True)
    assert [p for p in city.problems if p.severity is Severity.ERROR] == []


def test_that_a_member_nobody_knows_is_a_warning(cjval: Path) -> None:
    assert "unknown-member" in {p.code for p in read_city(cjval / "o2.json", checks_all=True).problems}


def test_that_a_doubled_member_is_an_error(tmp_path: Path, document: Any) -> None:
    path = tmp_path / "a.city.json"
    path.write_text(json.dumps(document({}))[:-1] + ', "version": "2.0"}\n')
    found = [p for p in read_city(path, checks_all=True).problems if p.code == "duplicate-key"]
    assert [p.place for p in found] == ["version"]


def test_that_extensions_are_used_with_a_note(cjval: Path) -> None:
    (note,) = (p for p in read_city(cjval / "noise1.city.json").problems if p.code == "extensions")
    assert note.severity is Severity.WARNING
    assert "Noise" in note.message


def box(**more: Any) -> Json:
    faces = [[[3, 2, 1, 0]], [[4, 5, 6, 7]], [[0, 1, 5, 4]], [[1, 2, 6, 5]], [[2, 3, 7, 6]], [[3, 0, 4, 7]]]
    return {"type": "Solid", "lod": "2", "boundaries": [faces], **more}


def city_with(document: Callable[..., Json], geometry: Json, **more: Any) -> Json:
    return document({"a": {"type": "Building", "geometry": [geometry]}}, **more)


def test_that_materials_become_the_colours_of_their_surfaces(document: Any, saved: Saved) -> None:
    looks = {"materials": [{"name": "red", "diffuseColor": [1, 0, 0]}, {"name": "none"}]}
    geometry = box(material={"day": {"values": [[0, None, 1, 0, 0, 0]]}})
    city = read_city(saved(city_with(document, geometry, appearance=looks)))
    assert not city.problems
    assert city.surface_rgb is not None
    assert city.surface_rgb.tolist() == [[255, 0, 0, 255], [0] * 4, [0] * 4, *[[255, 0, 0, 255]] * 3] or (
        city.surface_rgb[:, 3].tolist() == [255, 0, 0, 255, 255, 255]
    )


def test_that_the_default_theme_is_the_one_that_is_drawn(document: Any, saved: Saved) -> None:
    looks = {
        "materials": [{"diffuseColor": [1, 0, 0]}, {"diffuseColor": [0, 0, 1]}],
        "default-theme-material": "night",
    }
    geometry = box(material={"day": {"value": 0}, "night": {"value": 1}})
    city = read_city(saved(city_with(document, geometry, appearance=looks)))
    assert city.surface_rgb is not None
    assert (city.surface_rgb == [0, 0, 255, 255]).all()


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("../../etc/passwd.png", "path-leaves-folder"),
        ("/etc/hostname.png", "path-leaves-folder"),
        ("C:\\\\windows\\\\a.png", "path-leaves-folder"),
        ("\\\\\\\\server\\\\share\\\\a.png", "path-leaves-folder"),
        ("textures/../../a.png", "path-leaves-folder"),
        ("http://example.org/a.png", "remote-image"),
        ("file:///etc/a.png", "remote-image"),
        ("textures/a.svg", "unknown-image"),
        ("a\\u0000b.png", "path-leaves-folder"),
        ("gone.png", "missing-image"),
    ],
)
def test_that_no_image_outside_the_folder_is_ever_opened(
    name: str, code: str, document: Any, saved: Saved, monkeypatch: pytest.MonkeyPatch
) -> None:
    import rasterio

    def never(*_: Any, **__: Any) -> None:
        raise AssertionError("an image was opened")

    monkeypatch.setattr(rasterio, "open", never)
    name = json.loads(f'"{name}"')
    looks = {
        "textures": [{"type": "PNG", "image": name}],
        "vertices-texture": [[0, 0], [1, 0], [1, 1], [0, 1]],
    }
    geometry = box(texture={"t": {"values": [[[[0, 0, 1, 2, 3]]] * 6]}})
    city = read_city(saved(city_with(document, geometry, appearance=looks)))
    assert [p.code for p in city.problems] == [code]
    assert city.surface_rgb is None


def test_that_a_texture_gives_the_mean_colour_of_its_image(
    document: Any, saved: Saved, tmp_path: Path
) -> None:
    import numpy as np
    import rasterio

    with rasterio.open(
        tmp_path / "wall.tif", "w", driver="GTiff", width=8, height=8, count=3, dtype="uint8", transform=rasterio.Affine(1, 0, 0, 0, -1, 8)
    ) as picture:  # fmt: skip
        for band, value in enumerate((200, 100, 50), start=1):
            picture.write(np.full((8, 8), value, np.uint8), band)
    looks = {
        "textures": [{"type": "PNG", "image": "wall.tif"}],
        "vertices-texture": [[0, 0], [1, 0], [1, 1], [0, 1]],
    }
    geometry = box(texture={"t": {"values": [[[[0, 0, 1, 2, 3]]] * 5 + [[[None]]]]}})
    city = read_city(saved(city_with(document, geometry, appearance=looks)))
    assert city.surface_rgb is not None
    assert city.surface_rgb[0].tolist() == [200, 100, 50, 255]
    assert city.surface_rgb[5].tolist() == [0, 0, 0, 0]


def test_that_a_child_unknown_to_itself_is_told(document: Any, saved: Saved) -> None:
    made = document(
        {"a": {"type": "Building", "children": ["p"]}, "p": {"type": "BuildingPart", "geometry": [box()]}}
    )
    assert [p.code for p in read_city(saved(made)).problems] == ["one-sided-parent"]


def test_that_a_bent_surface_is_told_with_its_deviation(document: Any, saved: Saved) -> None:
    made = city_with(document, {"type": "MultiSurface", "lod": "2", "boundaries": [[[0, 1, 2, 3]]]})
    made["vertices"] = [[0, 0, 0], [10, 0, 0], [10, 10, 2], [0, 10, 0]]
    (problem,) = read_city(saved(made)).problems
    assert (problem.code, problem.place) == ("non-planar", "CityObjects['a'].geometry[0], surface 0")
    assert "0.49 m" in problem.message or "0.5" in problem.message


@pytest.mark.parametrize(("lod", "triangles"), [(None, 12), ("2", 12), ("1", 2), ("1.5", 2), ("0", 2)])
def test_that_a_level_of_detail_can_be_chosen(
    lod: str | None, triangles: int, document: Any, saved: Saved
) -> None:
    low = {"type": "MultiSurface", "lod": "1", "boundaries": [[[0, 1, 2, 3]]]}
    made = document({"a": {"type": "Building", "geometry": [box(), low]}})
    assert len(read_city(saved(made), lod=lod).triangles) == triangles


def test_that_a_level_that_is_not_drawn_is_checked_when_asked(document: Any, saved: Saved) -> None:
    low = {"type": "MultiSurface", "lod": "1", "boundaries": [[[0, 1, 99]]]}
    path = saved(document({"a": {"type": "Building", "geometry": [box(), low]}}))
    assert not read_city(path).problems
    assert [p.code for p in read_city(path, checks_all=True).problems] == ["bad-index"]


def test_that_an_extent_that_is_not_the_objects_is_told(document: Any, saved: Saved) -> None:
    made = city_with(document, box())
    made["metadata"]["geographicalExtent"] = [0, 0, 0, 1, 1, 1]
    assert [p.code for p in read_city(saved(made)).problems] == ["wrong-extent"]


def test_that_objects_thousands_of_kilometres_apart_are_told(document: Any, saved: Saved) -> None:
    made = city_with(document, box())
    made["vertices"] = [*made["vertices"][:7], [90_000_000, 0, 0]]
    assert "scattered" in {p.code for p in read_city(saved(made)).problems}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"   \n \n", "empty"),
        (b"\0" * 5000, "empty"),
        ("{}".encode("utf-16"), "UTF-16"),
        ("{}  {}".encode("utf-16-le"), "UTF-16"),
        (b'{"type": "CityJSON\xe9\xe8"}', "UTF-8"),
        (b"PK\x03\x04rest", "ZIP"),
        (b"\x1f\x8brest", "gzip"),
        (b"<?xml version='1.0'?><a/>", "XML"),
        (b"[" * 100_000, "nested|not a city model|cut off"),
        (b'{"CityObjects":' * 20_000, "nested|cut off|JSON"),
        (b'{"type": "CityJSON", "version": "2.0"', "cut off"),
    ],
)
@pytest.mark.parametrize("name", ["a.city.json", "a.city.jsonl"])
def test_that_what_is_no_city_is_refused_in_one_line(
    content: bytes, words: str, name: str, tmp_path: Path
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(BadModel, match=words) as caught:
        read_city(path)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 400


def test_that_a_line_without_end_is_not_read_to_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cityjson_sequence, "LONGEST_LINE", 1_000_000)
    path = tmp_path / "nothing.city.jsonl"
    with path.open("wb") as file:
        file.write(b" ")
        file.truncate(2_000_000_000)  # a hole: two gigabytes of zeros that take no room
    with pytest.raises(BadModel, match="line 1 is longer than 1 MB"):
        read_city(path)


def test_that_a_document_of_gigabytes_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "nothing.city.json"
    with path.open("wb") as file:
        file.write(b"{")
        file.truncate(2_000_000_000)
    with pytest.raises(BadModel, match=r"2\.0 GB"):
        read_city(path)
