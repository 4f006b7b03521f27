"""Flat maps to cities: prisms, layers, CRSs, and files with faults."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.model.city import CityModel, SurfaceKind
from maps.readers import read_city
from maps.readers.errors import BadModel

pytest.importorskip("pyogrio", reason="the geo libraries are not installed")

EAST, NORTH = 569_000.0, 7_034_000.0
UTM = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::25832"}}
Json = dict[str, Any]


def square(x: float = 0, y: float = 0, side: float = 10, z: float | None = None) -> list[list[float]]:
    ring = [[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]]
    return [[EAST + p[0], NORTH + p[1], *([] if z is None else [z])] for p in ring]


def area(*rings: Any) -> Json:
    return {"type": "Polygon", "coordinates": list(rings)}


def feature(geometry: Json | None, **properties: Any) -> Json:
    return {"type": "Feature", "properties": properties, "geometry": geometry}


@pytest.fixture
def read(tmp_path: Path) -> Callable[..., CityModel]:
    """The city of these features, or of a text as it is; in UTM 32 where nothing else is said."""

    def make(*features: Any, name: str = "map.geojson", crs: Json | None = UTM, **more: Any) -> CityModel:
        path = tmp_path / name
        content: Any = features[0] if features and isinstance(features[0], str | bytes) else None
        if content is None:
            document: Json = {"type": "FeatureCollection", "features": list(features)}
            content = json.dumps({**document, **({"crs": crs} if crs else {})})
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read_city(path, **more)

    return make


def codes(city: CityModel) -> Counter[str]:
    return Counter(p.code for p in city.problems)


def volume(city: CityModel) -> float:
    p = city.vertices - city.vertices[0]
    a, b, c = (p[city.triangles[:, k]] for k in range(3))
    return float(np.einsum("ij,ij->i", a, np.cross(b, c)).sum() / 6)


def surface_areas(city: CityModel) -> dict[int, float]:
    a, b, c = (city.vertices[city.triangles[:, k]] for k in range(3))
    size = np.linalg.norm(np.cross(b - a, c - a), axis=1) / 2
    return {int(k): float(size[city.triangle_kind == k].sum()) for k in np.unique(city.triangle_kind)}


def test_that_a_footprint_becomes_a_closed_prism_with_its_courtyard(read: Callable[..., CityModel]) -> None:
    city = read(feature(area(square(side=10), square(3, 3, 4)), building="yes", height="6 m"))
    assert city.types == ("Building",)
    assert city.lods == ("1",)
    assert volume(city) == pytest.approx((100 - 16) * 6)
    size = surface_areas(city)
    assert size[SurfaceKind.ROOF] == pytest.approx(84)
    assert size[SurfaceKind.GROUND] == pytest.approx(84)
    assert size[SurfaceKind.WALL] == pytest.approx((40 + 16) * 6)
    assert city.above_ground


def test_that_the_turn_of_a_ring_does_not_matter(read: Callable[..., CityModel]) -> None:
    city = read(feature(area(square()[::-1]), height=5))
    assert volume(city) == pytest.approx(500)
    assert not city.problems


def test_that_the_parts_of_a_multi_polygon_stay_one_building(read: Callable[..., CityModel]) -> None:
    both = {"type": "MultiPolygon", "coordinates": [[square()], [square(20)]]}
    city = read(feature(both, height=5))
    assert len(city.ids) == 1
    assert volume(city) == pytest.approx(1000)


def test_that_footprints_with_heights_of_their_own_stand_on_them(read: Callable[..., CityModel]) -> None:
    city = read(feature(area(square(z=42.5)), height=5), feature(area(square(30, z=44.0)), height=5))
    assert not city.above_ground
    assert city.extent[2] == pytest.approx(42.5)
    assert city.extent[5] == pytest.approx(49.0)


def test_that_every_assumed_height_is_told_once_with_its_count(read: Callable[..., CityModel]) -> None:
    city = read(
        *(feature(area(square(20 * i)), building="house") for i in range(3)),
        feature(area(square(90)), height=4),
    )
    (problem,) = [p for p in city.problems if p.code == "no-height"]
    assert problem.message.startswith("3 of 4 buildings have no height: assumed are 7.0 m for house")
    assert list(city.attributes["heightSource"][2:]) == ["default for house (7 m ± 8%)", "attribute height"]


def test_that_an_absurd_height_is_a_problem_with_the_id(read: Callable[..., CityModel]) -> None:
    city = read(feature(area(square()), id="b7", height=-4))
    assert ("absurd-height", "b7") in {(p.code, p.object) for p in city.problems}
    assert city.attributes["measuredHeight"][0] == pytest.approx(7, rel=0.1)


@pytest.mark.parametrize("name", ["HAUTEUR", "Building:Height", "measuredHeight", "H_MAX"])
def test_that_heights_have_many_names(name: str, read: Callable[..., CityModel]) -> None:
    assert read(feature(area(square()), **{name: "11,5"})).extent[5] == pytest.approx(11.5)


def test_that_tags_become_what_the_styles_ask_for(read: Callable[..., CityModel]) -> None:
    tags = {
        "building": "apartments",
        "building:levels": "3",
        "start_date": "1904-05",
        "building:material": "wood",
    }
    where = {
        "addr:street": "Kongens gate",
        "addr:housenumber": "1",
        "addr:postcode": "7011",
        "addr:city": "Trondheim",
    }
    said = read(feature(area(square()), **tags, **where, **{"roof:shape": "gabled"})).attributes_of(0)
    assert (said["use"], said["year"], said["facade"], said["storeys"]) == ("residential", 1904, "timber", 3)
    assert said["roofType"] == "gabled"
    assert said["address"] == "Kongens gate 1, 7011 Trondheim"


def test_that_a_wide_roof_is_assumed_flat_and_says_so(read: Callable[..., CityModel]) -> None:
    city = read(feature(area(square(side=40)), height=5), feature(area(square(60)), height=5))
    assert list(city.attributes["roofType"]) == ["flat", None]
    assert city.attributes["roofTypeSource"][0] == "assumed from the area"


def test_that_parts_stand_in_for_the_outline_that_they_fill(read: Callable[..., CityModel]) -> None:
    city = read(
        feature(area(square(side=10)), id="whole", building="yes", height=30),
        feature(
            area(square(side=10)), id="tower", **{"building:part": "yes", "height": 30, "min_height": 10}
        ),
        feature(area(square(0, 0, 10)), id="foot", **{"building:part": "yes", "height": 10}),
    )
    assert Counter(city.types) == {"Building": 1, "BuildingPart": 2}
    assert city.parent.tolist() == [-1, 0, 0]
    assert volume(city) == pytest.approx(100 * 30)
    assert "whole" not in {city.ids[row] for row in city.surface_object}


def test_that_crossing_streets_lie_beside_each_other(read: Callable[..., CityModel]) -> None:
    def line(*points: tuple[float, float]) -> Json:
        return {"type": "LineString", "coordinates": [[EAST + x, NORTH + y] for x, y in points]}

    city = read(
        feature(line((-50, 0), (50, 0)), highway="primary", name="A"),
        feature(line((0, -50), (0, 50)), highway="residential", name="B", width="6"),
        feature(line((0, 0), (50, 0)), highway="primary", name="A"),
    )
    assert Counter(city.types) == {"Road": 2}
    assert sorted(city.attributes["name"]) == ["A", "B"]
    size = sum(surface_areas(city).values())
    a, b = (110 - 1) * 10.0, 2 * (50 - 5) * 6.0
    assert size == pytest.approx(a + b, rel=0.05)
    assert (city.vertices[:, 2] == 0).all()


def test_that_streets_which_end_before_their_junction_are_led_to_it(read: Callable[..., CityModel]) -> None:
    def arm(x: float, y: float) -> Json:
        ends = [[EAST + 6 * x, NORTH + 6 * y], [EAST + 60 * x, NORTH + 60 * y]]
        return feature({"type": "LineString", "coordinates": ends}, highway="residential", name=f"{x}{y}")

    city = read(arm(1, 0), arm(0, 1), arm(-1, 0), arm(0, -1))
    assert sum(surface_areas(city).values()) == pytest.approx(2 * 126 * 6 - 36, rel=0.02)


def test_that_a_pond_is_cut_out_of_its_park(read: Callable[..., CityModel]) -> None:
    city = read(
        feature(area(square(side=100)), leisure="park"), feature(area(square(20, 20)), natural="water")
    )
    assert Counter(city.types) == {"PlantCover": 1, "WaterBody": 1}
    assert sum(surface_areas(city).values()) == pytest.approx(100 * 100)


def test_that_trees_are_instances_with_the_height_they_say(read: Callable[..., CityModel]) -> None:
    point = {"type": "Point", "coordinates": [EAST, NORTH]}
    city = read(feature(point, natural="tree", height="14 m"), feature(point, natural="tree"))
    assert city.types == ("SolitaryVegetationObject",) * 2
    assert city.instances.size[0, 0] == 14.0
    assert np.isnan(city.instances.size[1, 0])


def test_that_ids_are_kept_and_made_unique(read: Callable[..., CityModel]) -> None:
    city = read(*(feature(area(square(20 * i)), id="b1", height=5) for i in range(3)))
    assert city.ids == ("b1", "b1.2", "b1.3")
    assert codes(city)["duplicate-id"] == 1


def test_that_degrees_become_metres(read: Callable[..., CityModel]) -> None:
    city = read(
        feature(area([[10.4, 63.43], [10.401, 63.43], [10.401, 63.431], [10.4, 63.431], [10.4, 63.43]])),
        crs=None,
    )
    assert city.crs is not None
    assert (city.crs.epsg, city.file_crs.epsg if city.file_crs else None) == (32632, 4326)
    assert city.extent[3] - city.extent[0] == pytest.approx(52, abs=4)
    assert city.file_extent is not None
    assert city.file_extent[:2] == pytest.approx((10.4, 63.43))


def test_that_metres_where_degrees_are_said_are_told_and_drawn(read: Callable[..., CityModel]) -> None:
    city = read(feature(area(square()), height=5), crs=None)
    assert codes(city)["metres-for-degrees"] == 1
    assert city.crs is None
    assert read(feature(area(square()), height=5), crs=None, epsg=25832).crs is not None


def turned_town(swap: bool) -> list[Json]:
    """Twenty houses at the latitude of Trondheim, not along the axes, in degrees."""
    out = []
    for i in range(20):
        turn = 0.5 + 0.1 * i
        corners = [(0, 0), (12, 0), (12, 8), (0, 8), (0, 0)]
        ring = []
        for x, y in corners:
            east, north = x * np.cos(turn) - y * np.sin(turn) + 30 * i, x * np.sin(turn) + y * np.cos(turn)
            lon, lat = 10.4 + east / (111_320 * np.cos(np.radians(63.43))), 63.43 + north / 111_320
            ring.append([lat, lon] if swap else [lon, lat])
        out.append(feature(area(ring), height=5))
    return out


@pytest.mark.parametrize("swap", [False, True])
def test_that_right_angles_tell_which_way_round_degrees_are(
    swap: bool, read: Callable[..., CityModel]
) -> None:
    city = read(*turned_town(swap), crs=None)
    assert city.crs is not None
    assert city.crs.epsg == 32632
    assert codes(city)["swapped-axes"] == int(swap)
    assert volume(city) == pytest.approx(20 * 12 * 8 * 5, rel=0.02)


def test_that_a_bow_tie_is_untied_and_told(read: Callable[..., CityModel]) -> None:
    ring = [[EAST + x, NORTH + y] for x, y in ((0, 0), (10, 10), (10, 0), (0, 10), (0, 0))]
    city = read(feature(area(ring), height=4))
    assert codes(city) == {"invalid-polygon": 1}
    assert volume(city) == pytest.approx(50 * 4)


def test_that_what_has_no_area_or_no_place_is_told_and_left_out(read: Callable[..., CityModel]) -> None:
    city = read(
        feature(area(square()), height=4),
        feature(area([[EAST, NORTH], [EAST + 5, NORTH], [EAST, NORTH]]), height=4),
        feature(area(square(side=1e30)), height=4),
        feature(area(square(2_000_000)), height=4),
        feature(None),
    )
    assert volume(city) == pytest.approx(400)
    assert codes(city) == {"no-area": 1, "bad-coordinates": 2, "no-geometry": 1}


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.geojson", "", "is empty"),
        ("a.geojson", "<html>", "is no GeoJSON"),
        ("a.geojson", '<OGRVRTDataSource><OGRVRTLayer name="x"/></OGRVRTDataSource>', "is no GeoJSON"),
        (
            "a.geojson",
            '{"type": "gdal_streamed_alg", "command_line": "gdal vector pipeline"}',
            "cannot be read",
        ),
        ("a.geojson", '{"type": "FeatureCollection", "features": [', "cannot be read as GeoJSON"),
        ("a.geojson", '{"type": "FeatureCollection", "features": []}', "without any shapes"),
        ("a.geojson", '{"type": "FeatureCollection", "features": ' + "[" * 100_000, "cannot be read"),
        ("a.gpkg", "hello", "is no GeoPackage"),
        ("a.gpkg", b"SQLite format 3\0" + b"\0" * 4000, "cannot be read as GeoPackage"),
        ("a.shp", "hello", "is no Shapefile"),
        ("a.fgb", b"fgb\x03fgb\x00" + b"\xff" * 300, "FlatGeobuf"),
        ("a.osm.pbf", "hello", "is no OSM PBF"),
    ],
)
def test_that_a_file_which_is_no_map_is_refused_in_one_line(
    name: str, content: Any, words: str, read: Callable[..., CityModel]
) -> None:
    with pytest.raises(BadModel, match=words) as caught:
        read(content, name=name)
    assert "\n" not in str(caught.value)


def test_that_geojson_under_the_name_of_cityjson_is_read(read: Callable[..., CityModel]) -> None:
    assert read(feature(area(square()), height=4), name="map.json").format == "GeoJSON"


def written(path: Path, crs: str | None = "EPSG:25832", **options: Any) -> Path:
    """A layer of two squares, written by GDAL in the format of the path's name."""
    import pyogrio.raw
    import shapely

    shapes = np.array([shapely.Polygon(square()), shapely.Polygon(square(20))], dtype=object)
    heights = np.array([5.0, np.nan])
    pyogrio.raw.write(
        path, shapely.to_wkb(shapes), [heights], ["height"], geometry_type="Polygon", crs=crs, **options
    )
    return path


@pytest.mark.filterwarnings("ignore:'crs' was not provided")
@pytest.mark.parametrize("name", ["a.gpkg", "a.shp", "a.fgb", "a.geojson"])
def test_that_every_format_gives_the_same_city(name: str, tmp_path: Path) -> None:
    city = read_city(written(tmp_path / name))
    assert Counter(city.types) == {"Building": 2}
    told = {source.partition(" ")[0] for source in city.attributes["heightSource"]}
    assert told == {"attribute", "default"}


def test_that_a_shapefile_with_parts_missing_is_read_with_what_is_there(tmp_path: Path) -> None:
    path = written(tmp_path / "a.shp")
    before = {p.name for p in tmp_path.iterdir()} - {"a.shx", "a.dbf", "a.prj"}
    for end in (".shx", ".dbf", ".prj"):
        path.with_suffix(end).unlink()
    city = read_city(path)
    assert Counter(city.types) == {"Building": 2}
    assert codes(city)["missing-part"] == 2
    assert codes(city)["no-crs"] == 1
    assert {p.name for p in tmp_path.iterdir()} == before  # nothing is written beside a person's file


def test_that_layers_of_different_systems_meet(tmp_path: Path) -> None:
    import pyogrio.raw
    import shapely
    from pyproj import Transformer

    path = written(tmp_path / "a.gpkg", layer="buildings")
    change = Transformer.from_crs(25832, 3857, always_xy=True)
    road = shapely.LineString([change.transform(EAST + x, NORTH) for x in (0, 30)])
    pyogrio.raw.write(
        path, shapely.to_wkb(np.array([road])), [np.array(["residential"], object)], ["highway"],
        layer="roads", geometry_type="LineString", crs="EPSG:3857", append=True,
    )  # fmt: skip
    city = read_city(path)
    assert Counter(city.types) == {"Building": 2, "Road": 1}
    assert city.crs is not None
    assert city.crs.epsg == 25832
    assert city.extent[0] == pytest.approx(EAST - 3, abs=0.1)
