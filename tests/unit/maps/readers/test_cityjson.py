from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.testing import assert_allclose

from app.model.city import CityModel, SurfaceKind
from maps.readers import read_city

Saved = Callable[..., Path]
Document = Callable[..., dict[str, Any]]

PLACE = (570_000.0, 7_034_000.0, 0.0)  # of the fixture's transform


def areas(city: CityModel) -> Any:
    a, b, c = (city.vertices[city.triangles[:, k]] for k in range(3))
    return np.linalg.norm(np.cross(b - a, c - a), axis=1) / 2


def volume(city: CityModel) -> float:
    a, b, c = (city.vertices[city.triangles[:, k]] for k in range(3))
    return float(np.einsum("ij,ij->", a, np.cross(b, c)) / 6)


def codes(city: CityModel) -> list[str]:
    return [p.code for p in city.problems]


@pytest.mark.parametrize(
    "name", ["Solid", "MultiSurface", "CompositeSurface", "MultiSolid", "CompositeSolid"]
)
def test_that_every_type_of_geometry_gives_the_same_cube(
    name: str, document: Document, saved: Saved, shapes: Any
) -> None:
    nested = {"Solid": [shapes.cube], "MultiSolid": [[shapes.cube]], "CompositeSolid": [[shapes.cube]]}
    geometry = {"type": name, "lod": "2", "boundaries": nested.get(name, shapes.cube)}
    city = read_city(saved(document({"a": {"type": "Building", "geometry": [geometry]}})))
    assert (len(city.triangles), len(city.surface_kind), len(city.edges)) == (12, 6, 12)
    assert areas(city).sum() == pytest.approx(600)
    assert volume(city) == pytest.approx(1000)
    assert not city.problems


def test_that_an_inner_shell_takes_its_volume_away(document: Document, saved: Saved, shapes: Any) -> None:
    small = [[2 + v // 2 for v in p] for p in shapes.cube_vertices]
    inner = [[[v + 8 for v in reversed(ring)] for ring in face] for face in shapes.cube]
    geometry = shapes.solid(boundaries=[shapes.cube, inner])
    city = read_city(
        saved(document({"a": {"type": "Building", "geometry": [geometry]}}, shapes.cube_vertices + small))
    )
    assert volume(city) == pytest.approx(1000 - 125)
    assert not city.problems


@pytest.mark.parametrize("is_inner", [False, True])
def test_that_a_shell_inside_out_is_turned_and_told(
    is_inner: bool, document: Document, saved: Saved, shapes: Any
) -> None:
    turned = [[list(reversed(ring)) for ring in face] for face in shapes.cube]
    small = [[2 + v // 2 for v in p] for p in shapes.cube_vertices]
    inner = [[[v + 8 for v in ring] for ring in face] for face in shapes.cube]
    shells = [shapes.cube, inner] if is_inner else [turned]
    city = read_city(
        saved(
            document(
                {"a": {"type": "Building", "geometry": [shapes.solid(boundaries=shells)]}},
                shapes.cube_vertices + small,
            )
        )
    )
    assert volume(city) == pytest.approx(875 if is_inner else 1000)
    assert codes(city) == ["inside-out"]


def test_that_the_highest_level_of_detail_is_drawn_and_all_are_named(
    document: Document, saved: Saved, shapes: Any
) -> None:
    ground = shapes.surfaces("0", [[[0, 1, 2, 3]]])
    city = read_city(
        saved(
            document(
                {"a": {"type": "Building", "geometry": [ground, shapes.solid("2.2"), shapes.solid("1.2")]}}
            )
        )
    )
    assert city.lods == ("0", "1.2", "2.2")
    assert len(city.triangles) == 12


def test_that_a_broken_high_level_gives_way_to_the_complete_one_below(
    document: Document, saved: Saved, shapes: Any
) -> None:
    broken = shapes.solid("2", [[*shapes.cube, [[0, 1, 99]]]])
    city = read_city(
        saved(
            document(
                {"a": {"type": "Building", "geometry": [shapes.surfaces("1", [[[0, 1, 2, 3]]]), broken]}}
            )
        )
    )
    assert len(city.surface_kind) == 1
    assert codes(city) == ["bad-index"]


def test_that_what_is_usable_is_drawn_where_no_level_is_complete(
    document: Document, saved: Saved, shapes: Any
) -> None:
    broken = shapes.solid("2", [[*shapes.cube, [[0, 1, 10**30]], [[0, 1, -1]]]])
    city = read_city(saved(document({"a": {"type": "Building", "geometry": [broken]}})))
    assert len(city.triangles) == 12
    assert codes(city) == ["bad-index", "bad-index"]
    assert city.problems[0].place == "CityObjects['a'].geometry[0].boundaries, surface 6"


def test_that_a_solid_and_its_own_surfaces_are_drawn_once_with_their_semantics(
    document: Document, saved: Saved, shapes: Any
) -> None:
    semantics = {"surfaces": [{"type": "WallSurface"}], "values": [0] * 6}
    both = [shapes.solid(), shapes.surfaces(semantics=semantics)]
    city = read_city(saved(document({"a": {"type": "Building", "geometry": both}})))
    assert city.surface_kind.tolist() == [SurfaceKind.WALL] * 6


def test_that_a_building_gives_way_to_its_more_detailed_parts(
    document: Document, saved: Saved, shapes: Any
) -> None:
    objects = {
        "house": {
            "type": "Building",
            "children": ["wing", "panel"],
            "geometry": [shapes.surfaces("0", [[[0, 1, 2, 3]]])],
        },
        "wing": {"type": "BuildingPart", "parents": ["house"], "geometry": [shapes.solid("2")]},
        "panel": {"type": "BuildingInstallation", "parents": ["house"]},
    }
    city = read_city(saved(document(objects)))
    assert set(city.surface_object.tolist()) == {city.ids.index("wing")}
    assert city.root_of().tolist() == [0, 0, 0]


def test_that_semantics_of_a_solid_name_each_surface_and_null_says_nothing(
    document: Document, saved: Saved, shapes: Any
) -> None:
    semantics = {
        "surfaces": [{"type": "GroundSurface"}, {"type": "RoofSurface"}, {"type": "+Odd"}],
        "values": [[0, 1, None, 2, None, None]],
    }
    city = read_city(
        saved(document({"a": {"type": "Building", "geometry": [shapes.solid(semantics=semantics)]}}))
    )
    assert city.surface_kind.tolist() == [SurfaceKind.GROUND, SurfaceKind.ROOF, 0, 0, 0, 0]


@pytest.mark.parametrize("values", [[[0, 0]], [[0, 0, 0, 0, 0, 7]], [[0, 0, 0, 0, 0, -1]], 3, [["x"] * 6]])
def test_that_wrong_semantics_are_told_and_the_shape_is_drawn_all_the_same(
    values: Any, document: Document, saved: Saved, shapes: Any
) -> None:
    semantics = {"surfaces": [{"type": "RoofSurface"}], "values": values}
    city = read_city(
        saved(document({"a": {"type": "Building", "geometry": [shapes.solid(semantics=semantics)]}}))
    )
    assert codes(city) == ["bad-semantics"]
    assert len(city.triangles) == 12
    assert not city.surface_kind.any()


@pytest.mark.parametrize(("type_", "kind"), [("WaterBody", SurfaceKind.WATER), ("Road", SurfaceKind.TRAFFIC)])
def test_that_water_and_roads_have_their_kind_without_semantics_and_face_up(
    type_: str, kind: SurfaceKind, document: Document, saved: Saved, shapes: Any
) -> None:
    downwards = shapes.surfaces("1", [[[3, 2, 1, 0]]])
    city = read_city(saved(document({"a": {"type": type_, "geometry": [downwards]}})))
    assert city.surface_kind.tolist() == [kind]
    assert volume_above(city) > 0


def volume_above(city: CityModel) -> float:
    """Area seen from above, less that seen from below."""
    a, b, c = (city.vertices[city.triangles[:, k]] for k in range(3))
    return float(np.cross(b - a, c - a)[:, 2].sum())


def test_that_the_transform_and_the_crs_apply(document: Document, saved: Saved, shapes: Any) -> None:
    made = document({"a": {"type": "Building", "geometry": [shapes.solid()]}})
    made["transform"] = {"scale": [0.001, 0.001, 0.01], "translate": [569000.0, 7033000.0, -2.0]}
    city = read_city(saved(made))
    assert_allclose(city.extent, (569000, 7033000, -2, 569000.01, 7033000.01, -1.9))
    assert city.crs is not None
    assert (city.crs.epsg, city.crs.name) == (25832, "ETRS89 / UTM zone 32N")


@pytest.mark.parametrize(
    ("text", "epsg"),
    [
        ("urn:ogc:def:crs:EPSG::2056", 2056),
        ("http://www.opengis.net/def/crs/EPSG/6.12/3068", 3068),
        ("urn:ogc:def:crs,crs:EPSG::25832,crs:EPSG::5783", 25832),
        ("EPSG:7415", 7415),
    ],
)
def test_that_every_way_to_write_a_crs_is_read(
    text: str, epsg: int, document: Document, saved: Saved, shapes: Any
) -> None:
    made = document({}, metadata={"referenceSystem": text})
    city = read_city(saved(made))
    assert city.crs is not None
    assert city.crs.epsg == epsg


def test_that_an_asked_crs_overrides_the_file(document: Document, saved: Saved) -> None:
    city = read_city(saved(document({})), epsg=32633)
    assert city.crs is not None
    assert city.crs.epsg == 32633


@pytest.mark.parametrize("text", ["EPSG:999999", "the usual one"])
def test_that_an_unknown_crs_is_a_problem_and_not_the_end(
    text: str, document: Document, saved: Saved
) -> None:
    city = read_city(saved(document({}, metadata={"referenceSystem": text})))
    assert city.crs is None
    assert codes(city) == ["unknown-crs"]


def test_that_vertices_are_not_shared_between_objects(document: Document, saved: Saved, shapes: Any) -> None:
    objects = {name: {"type": "Building", "geometry": [shapes.solid()]} for name in ("a", "b")}
    city = read_city(saved(document(objects)))
    assert len(city.vertices) == 16
    assert city.file_vertices == 8
    of_vertex = [set(city.triangle_object[(city.triangles == v).any(axis=1)].tolist()) for v in range(16)]
    assert all(len(owners) == 1 for owners in of_vertex)


def test_that_attributes_are_a_table_with_none_where_nothing_is_said(
    document: Document, saved: Saved
) -> None:
    city = read_city(
        saved(
            document(
                {
                    "a": {"type": "Building", "attributes": {"year": 1904, "tags": ["x", "y"]}},
                    "b": {"type": "Building", "attributes": {"synthetic": True}},
                }
            )
        )
    )
    assert city.attributes["year"].tolist() == [1904, None]
    assert city.attributes_of(0) == {"year": 1904, "tags": ["x", "y"]}
    assert city.attributes_of(1) == {"synthetic": True}


TEMPLATES = {
    "templates": [{"type": "MultiSurface", "lod": "2", "boundaries": [[[0, 1, 2]], [[0, 2, 3]]]}],
    "vertices-templates": [[9, 9, 9], [10, 9, 9], [10, 11, 9], [9, 11, 13]],
}


def test_that_an_instance_is_a_copy_of_its_template_where_it_stands(document: Document, saved: Saved) -> None:
    twice = [2, 0, 0, 1, 0, 2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 1]
    instance = {"type": "GeometryInstance", "template": 0, "boundaries": [6], "transformationMatrix": twice}
    city = read_city(
        saved(
            document(
                {"lamp": {"type": "CityFurniture", "geometry": [instance]}},
                **{"geometry-templates": TEMPLATES},
            )
        )
    )
    assert len(city.triangles) == 2
    assert_allclose(
        np.subtract(city.extent, (*PLACE, *PLACE)), (18 + 11, 18 + 10, 18 + 10, 20 + 11, 22 + 10, 26 + 10)
    )
    assert city.lods == ("2",)


def test_that_a_tree_as_instance_or_points_stands_among_the_instances(
    document: Document, saved: Saved
) -> None:
    as_template = {"type": "GeometryInstance", "template": 0, "boundaries": [6]}
    as_points = {"type": "MultiPoint", "lod": "1", "boundaries": [0, 2]}
    objects = {
        "oak": {
            "type": "SolitaryVegetationObject",
            "attributes": {"height": 12.5, "crownDiameter": 8},
            "geometry": [as_template],
        },
        "elm": {"type": "SolitaryVegetationObject", "geometry": [as_template]},
        "row": {"type": "SolitaryVegetationObject", "attributes": {"height": 4}, "geometry": [as_points]},
    }
    city = read_city(saved(document(objects, **{"geometry-templates": TEMPLATES})))
    assert not len(city.triangles)
    assert city.instances.object.tolist() == [0, 1, 2, 2]
    assert_allclose(city.instances.xyz - PLACE, [[10, 10, 10], [10, 10, 10], [0, 0, 0], [10, 10, 0]])
    assert_allclose(city.instances.size, [[12.5, 8], [4, 2], [4, np.nan], [4, np.nan]])


def test_that_a_sequence_gives_the_same_city_as_the_document(
    document: Document, saved: Saved, shapes: Any
) -> None:
    made = document({"a": {"type": "Building", "attributes": {"n": 1}, "geometry": [shapes.solid()]}})
    whole = read_city(saved(made))
    feature = {
        "type": "CityJSONFeature",
        "id": "a",
        "CityObjects": made["CityObjects"],
        "vertices": made["vertices"],
    }
    lines = json.dumps({**made, "CityObjects": {}, "vertices": []}) + "\n\n" + json.dumps(feature) + "\n"
    for name in ("city.city.jsonl", "city.json"):
        parts = read_city(saved(lines, name))
        assert parts.format == "CityJSONSeq"
        assert_allclose(parts.vertices, whole.vertices)
        assert np.array_equal(parts.triangles, whole.triangles)
        assert parts.ids == whole.ids
        assert parts.crs == whole.crs


def test_that_a_byte_order_mark_is_no_hindrance(document: Document, saved: Saved) -> None:
    assert read_city(saved("\ufeff" + json.dumps(document({})))).version == "2.0"
