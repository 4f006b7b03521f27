from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from maps.mesh import build_meshes
from maps.readers import read_city
from maps.readers.errors import BadModel
from maps.readers.problems import MOST_PER_CODE

Saved = Callable[..., Path]
Document = Callable[..., dict[str, Any]]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "is empty"),
        ("   \n", "is empty"),
        ("{", "is cut off"),
        ("hello", "is not JSON"),
        ("[1, 2]", "not a city model"),
        ('{"type": "FeatureCollection", "features": []}', "without any shapes"),
        ('{"type": "Topology", "objects": {}}', "it has type 'Topology'"),
        ('{"type": "CityJSON", "version": "2.0", "vertices": []}', "without CityObjects"),
        ("[" * 200_000, "is"),
        ('{"type": "CityJSON", "vertices": ' + "[" * 200_000, "is"),
        ("\x00\x01\x02", "is not JSON"),
    ],
)
@pytest.mark.parametrize("name", ["x.json", "x.city.jsonl"])
def test_that_a_file_that_is_no_city_model_is_refused_in_one_line(
    text: str, said: str, name: str, saved: Saved
) -> None:
    if name.endswith("l") and "CityObjects" in said:
        pytest.skip("a sequence starts with such a line")
    path = saved(text, name)
    with pytest.raises(BadModel, match=said) as caught:
        read_city(path)
    assert str(caught.value).startswith(str(path))
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 400


def test_that_a_missing_file_a_folder_and_an_unknown_format_are_refused(tmp_path: Path) -> None:
    (tmp_path / "x.dwg").write_text("x")
    for path, said in (("gone.json", "not there"), (".", "folder"), ("x.dwg", "format that is not known")):
        with pytest.raises(BadModel, match=said):
            read_city(tmp_path / path)


def test_that_a_file_cut_anywhere_is_refused_or_read_but_never_breaks(
    document: Document, saved: Saved, shapes: Any
) -> None:
    text = json.dumps(document({"a": {"type": "Building", "geometry": [shapes.solid()]}}))
    for end in range(0, len(text), 7):
        with pytest.raises(BadModel):
            read_city(saved(text[:end]))


def test_that_a_sequence_keeps_its_good_lines_and_names_the_bad_ones(
    document: Document, saved: Saved, shapes: Any
) -> None:
    made = document({})
    feature = {
        "type": "CityJSONFeature",
        "CityObjects": {"a": {"type": "Building", "geometry": [shapes.solid()]}},
        "vertices": made["vertices"],
    }
    good = json.dumps(feature)
    lines = [
        json.dumps(made),
        good,
        good[:60],
        '{"type": "Feature"}',
        good,
        '{"type": "CityJSONFeature", "CityObjects": 3}',
    ]
    city = read_city(saved("\n".join(lines), "x.city.jsonl"))
    assert len(city.triangles) == 12
    assert [(p.code, p.place) for p in city.problems] == [
        ("not-json", "line 3"),
        ("not-a-feature", "line 4"),
        ("duplicate-id", "line 5: CityObjects['a']"),
        ("bad-objects", "line 6: CityObjects"),
    ]


def test_that_numbers_json_does_not_have_are_told_and_the_rest_is_drawn(
    document: Document, saved: Saved, shapes: Any
) -> None:
    vertices: list[Any] = [list(map(float, v)) for v in shapes.cube_vertices]
    vertices[7][2] = float("nan")
    city = read_city(saved(document({"a": {"type": "Building", "geometry": [shapes.solid()]}}, vertices)))
    assert [p.code for p in city.problems] == ["not-a-number", "bad-vertex", *["bad-vertex"] * 3]
    assert city.problems[1].place == "vertices[7]"
    assert np.isfinite(city.vertices).all()
    assert len(city.triangles) >= 6


@pytest.mark.parametrize("bad", ["1e999", "1e300", '"x"', "null", "[]", "true", "9" * 5000])
def test_that_a_vertex_that_is_no_place_is_told_and_the_others_keep_their_numbers(
    bad: str, document: Document, saved: Saved, shapes: Any
) -> None:
    objects = {
        "a": {"type": "Building", "geometry": [shapes.surfaces(boundaries=[[[0, 1, 2, 3]], [[4, 5, 6]]])]}
    }
    text = json.dumps(document(objects, [*shapes.cube_vertices[:7], ["BAD", 0, 0]]))
    city = read_city(saved(text.replace('"BAD"', bad)))
    assert city.problems
    assert {p.code for p in city.problems} <= {"bad-vertex", "bad-vertices"}
    if len(bad) < 1000:
        assert len(city.triangles) == 3


def test_that_a_doubled_id_is_told_however_the_file_is_spaced(document: Document, saved: Saved) -> None:
    for indent in (None, 2):
        text = json.dumps(document({"a": {"type": "Building"}, "b": {"type": "Road"}}), indent=indent)
        city = read_city(saved(text.replace('"b":', '"a":')))
        assert [p.code for p in city.problems] == ["duplicate-id"]
        assert city.types == ("Road",)
        assert not read_city(saved(text)).problems


def test_that_unknown_and_circular_parents_are_told_and_cut(document: Document, saved: Saved) -> None:
    objects = {
        "a": {"type": "BuildingPart", "parents": ["nobody"]},
        "b": {"type": "BuildingPart", "parents": ["c"]},
        "c": {"type": "BuildingPart", "parents": ["b"]},
        "d": {"type": "BuildingPart", "parents": ["d"]},
        "e": {"type": "Building", "children": ["ghost"]},
    }
    city = read_city(saved(document(objects)))
    assert sorted(p.code for p in city.problems) == [
        "own-parent",
        "parent-cycle",
        "unknown-child",
        "unknown-parent",
    ]
    assert city.root_of().tolist() in ([0, 1, 1, 3, 4], [0, 2, 2, 3, 4])


def test_that_rings_of_too_few_points_are_told_and_only_they_are_missing(
    document: Document, saved: Saved, shapes: Any
) -> None:
    faces = [*shapes.cube, [[0, 1]], [[0, 0, 1, 1]], [[0, 1, 2, 3], [4, 4, 4]], []]
    city = read_city(
        saved(document({"a": {"type": "Building", "geometry": [shapes.surfaces(boundaries=faces)]}}))
    )
    few = [p for p in city.problems if p.code == "too-few-points"]
    assert len(few) == 3
    assert few[0].place == "CityObjects['a'].geometry[0], surface 6"
    assert len(city.triangles) == 14
    assert len(city.surface_kind) == 10


def test_that_objects_and_geometries_of_the_wrong_shape_are_told_and_left_out(
    document: Document, saved: Saved, shapes: Any
) -> None:
    objects = {
        "good": {"type": "Building", "geometry": [shapes.solid()]},
        "list": [1, 2],
        "untyped": {"geometry": []},
        "flat": {"type": "Building", "geometry": [shapes.solid(boundaries=[1, 2, 3])]},
        "words": {"type": "Building", "geometry": [shapes.surfaces(boundaries=[[["a", "b", "c"]]])]},
        "odd": {"type": "Building", "geometry": [{"type": "Blob", "boundaries": []}]},
        "lost": {
            "type": "CityFurniture",
            "geometry": [{"type": "GeometryInstance", "template": 4, "boundaries": [0]}],
        },
    }
    city = read_city(saved(document(objects)))
    assert [(p.object, p.code) for p in city.problems] == [
        ("list", "bad-object"),
        ("untyped", "bad-object"),
        ("flat", "bad-boundaries"),
        ("words", "bad-boundaries"),
        ("odd", "unknown-geometry"),
        ("lost", "unknown-template"),
    ]
    assert city.problems[3].place == "CityObjects['words'].geometry[0].boundaries[0][0][0]"
    assert len(city.triangles) == 12


def test_that_a_flood_of_problems_is_counted_and_not_kept(document: Document, saved: Saved) -> None:
    objects = {f"o{n}": {"type": "BuildingPart", "parents": ["nobody"]} for n in range(MOST_PER_CODE + 50)}
    city = read_city(saved(document(objects)))
    assert len(city.problems) == MOST_PER_CODE + 1
    assert city.problems[-1].message == "50 more problems of the kind 'unknown-parent'"


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=8,
)
MEMBERS = ["type", "version", "transform", "metadata", "CityObjects", "vertices", "geometry-templates"]


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_that_any_value_anywhere_is_read_or_refused_but_never_breaks(
    data: st.DataObject, document: Document, saved: Saved, shapes: Any
) -> None:
    semantics = {"surfaces": [{"type": "RoofSurface"}], "values": [[0] * 6]}
    made = document(
        {"a": {"type": "Building", "attributes": {"x": 1}, "geometry": [shapes.solid(semantics=semantics)]}}
    )
    spots: list[tuple[Any, Any]] = [(made, m) for m in MEMBERS]
    thing = made["CityObjects"]["a"]
    spots += [(thing, k) for k in ("type", "geometry", "attributes", "parents", "children")]
    geometry = thing["geometry"][0]
    spots += [(geometry, k) for k in ("type", "lod", "boundaries", "semantics")]
    spots += [(geometry["boundaries"], 0), (geometry["boundaries"][0], 2), (geometry["boundaries"][0][2], 0)]
    spots += [(semantics, "values"), (semantics, "surfaces"), (made["vertices"], 3)]
    where, key = data.draw(st.sampled_from(spots))
    where[key] = data.draw(JSON_VALUES)
    try:
        city = read_city(saved(made))
    except BadModel:
        return
    assert np.isfinite(city.vertices).all()
    for mesh in build_meshes(city, (0.0, 0.0, 0.0)).values():
        assert np.isfinite(mesh.points).all()
        assert np.isfinite(mesh.normals).all()


def test_that_brackets_without_end_are_refused_whatever_depth_python_allows(saved: Saved) -> None:
    """Another library may raise Python's limit (py-ecc does); then the standard library's reader would end the process."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(200_000)
    try:
        for text in ("[" * 200_000, '{"type": "CityJSON", "vertices": ' + "[" * 200_000):
            with pytest.raises(BadModel):
                read_city(saved(text, "deep.json"))
    finally:
        sys.setrecursionlimit(before)
