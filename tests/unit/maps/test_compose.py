from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from maps.compose import BELOW_M, Source, compose
from maps.drape import DEEPER_M
from maps.height_grid import HeightGrid
from maps.ortho import LARGEST, read_ortho
from maps.readers.errors import BadModel
from tests.unit.maps.rasters import LOW, SIDE_M, hill, write_dem, write_raster


def geojson(path: Path, features: list[dict[str, Any]], epsg: int = 25832) -> Path:
    name = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{epsg}"}}
    made = {"type": "FeatureCollection", "crs": name, "features": features}
    path.write_text(json.dumps(made))
    return path


def square(x: float, y: float, side: float, **said: Any) -> dict[str, Any]:
    ring = [[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]]
    return {"type": "Feature", "properties": said, "geometry": {"type": "Polygon", "coordinates": [ring]}}


def houses(folder: Path, name: str = "houses.geojson", east: float = 0.0) -> Path:
    built = [
        square(LOW[0] + 200 + east + 60 * k, LOW[1] + 300, 20, building="yes", height=9) for k in range(5)
    ]
    return geojson(folder / name, built)


def test_that_footprints_stand_on_the_terrain(tmp_path: Path) -> None:
    made = compose(
        [Source(houses(tmp_path)), Source(write_dem(tmp_path / "dem.tif"))], epsg=None, cache_dir=None
    )
    assert made.epsg == 25832
    assert made.ortho is None
    city = made.city
    assert not city.above_ground
    assert city.types.count("TINRelief") == 1
    built = city.types.index("Building")
    corners = city.vertices[np.unique(city.triangles[city.triangle_object == built])]
    ground = hill(corners[:, 0], corners[:, 1])
    assert abs(corners[:, 2].min() - (ground.min() - DEEPER_M)) < 0.1
    assert abs(corners[:, 2].max() - (ground.min() + 9)) < 0.1


def test_that_terrain_of_another_system_is_brought_to_the_district_s(tmp_path: Path) -> None:
    made = compose([Source(write_dem(tmp_path / "dem.tif", 100))], epsg=25833, cache_dir=None)
    assert made.epsg == 25833
    from pyproj import Transformer

    back = Transformer.from_crs(25833, 25832, always_xy=True)
    v = made.city.vertices
    x, y = back.transform(v[:, 0], v[:, 1])
    inside = (np.abs(x - LOW[0] - SIDE_M / 2) < 480) & (np.abs(y - LOW[1] - SIDE_M / 2) < 480)
    assert np.abs(v[inside, 2] - hill(x[inside], y[inside])).max() < 0.15


def test_that_two_sheets_of_terrain_become_one(tmp_path: Path) -> None:
    from rasterio.transform import Affine

    def sheet(name: str, east: float) -> Source:
        place = Affine(10, 0, LOW[0] + east, 0, -10, LOW[1] + 1000)
        return Source(write_raster(tmp_path / name, np.full((100, 50), 30.0, np.float32), transform=place))

    made = compose([sheet("w.tif", 0), sheet("e.tif", 500)], epsg=None, cache_dir=None)
    grid = HeightGrid.of(made.city)
    assert grid is not None
    assert made.city.types.count("TINRelief") == 1
    assert abs(made.city.extent[3] - made.city.extent[0] - 990) < 1e-6


def test_that_terrain_gives_way_to_ground_that_the_city_brings(tmp_path: Path) -> None:
    z = 20.0
    ring = [[0, 0], [400, 0], [400, 400], [0, 400]]
    park = {
        "type": "CityJSON", "version": "2.0", "transform": {"scale": [1, 1, 1], "translate": [LOW[0] + 300, LOW[1] + 300, z]},
        "metadata": {"referenceSystem": "https://www.opengis.net/def/crs/EPSG/0/25832"},
        "CityObjects": {"park": {"type": "PlantCover", "geometry": [
            {"type": "MultiSurface", "lod": "1", "boundaries": [[[0, 1, 2, 3]]]}]}},
        "vertices": [[*p, 0] for p in ring],
    }  # fmt: skip
    (tmp_path / "park.city.json").write_text(json.dumps(park))
    flat = write_raster(tmp_path / "dem.tif", np.full((100, 100), z, np.float32))
    city = compose([Source(tmp_path / "park.city.json"), Source(flat)], epsg=None, cache_dir=None).city
    terrain = city.vertices[np.unique(city.triangles[city.triangle_object == city.types.index("TINRelief")])]
    under = (np.abs(terrain[:, :2] - np.array(LOW) - 500) < 200).all(axis=1)
    assert (terrain[under, 2] < z - 0.4).all()
    assert (terrain[(np.abs(terrain[:, :2] - np.array(LOW) - 500) > 230).any(axis=1), 2] == z).all()


def test_that_problems_name_their_file_and_ids_stay_unique(tmp_path: Path) -> None:
    made = compose(
        [Source(houses(tmp_path)), Source(houses(tmp_path, "more.geojson", 400))], epsg=None, cache_dir=None
    )
    assert len(set(made.city.ids)) == 10
    assert all(p.place.startswith(("houses.geojson", "more.geojson")) or p.code == "duplicate-id" for p in made.city.problems)  # fmt: skip
    assert made.city.above_ground


def test_that_a_layer_of_another_part_of_the_world_is_left_out_and_told(tmp_path: Path) -> None:
    far = geojson(tmp_path / "far.geojson", [square(12.0, 41.0, 0.001, building="yes")], epsg=4326)
    made = compose([Source(houses(tmp_path)), Source(far)], epsg=None, cache_dir=None)
    assert "far-away" in [p.code for p in made.city.problems]
    assert made.city.extent[3] - made.city.extent[0] < 1000


def test_that_a_district_in_degrees_is_refused_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(BadModel, match="metres"):
        compose([Source(houses(tmp_path))], epsg=4326, cache_dir=None)


def test_that_streets_without_heights_meet_a_model_that_has_them(tmp_path: Path) -> None:
    box = [[x, y, z] for z in (0, 10) for x, y in ((0, 0), (10, 0), (10, 10), (0, 10))]
    faces = [[[3, 2, 1, 0]], [[4, 5, 6, 7]], [[0, 1, 5, 4]], [[1, 2, 6, 5]], [[2, 3, 7, 6]], [[3, 0, 4, 7]]]
    model = {
        "type": "CityJSON", "version": "2.0", "transform": {"scale": [1, 1, 1], "translate": [LOW[0] + 300, LOW[1] + 300, 95]},
        "metadata": {"referenceSystem": "https://www.opengis.net/def/crs/EPSG/0/25832"},
        "CityObjects": {"b": {"type": "Building", "geometry": [{"type": "Solid", "lod": "1", "boundaries": [faces]}]}},
        "vertices": box,
    }  # fmt: skip
    (tmp_path / "b.city.json").write_text(json.dumps(model))
    sources = [Source(tmp_path / "b.city.json"), Source(houses(tmp_path))]
    city = compose(sources, epsg=None, cache_dir=None).city
    assert not city.above_ground
    assert 94 < city.extent[2] < 95.1


# -- pictures of the ground ------------------------------------------------------------------------------------


def quarters(path: Path, **more: Any) -> Path:
    """Red in the north-west, green in the north-east, blue in the south."""
    image = np.zeros((3, 200, 200), np.uint8)
    image[0, :100, :100] = image[1, :100, 100:] = image[2, 100:] = 200
    return write_raster(path, image, **more)


def test_that_a_picture_keeps_its_place_and_its_north(tmp_path: Path) -> None:
    ortho = read_ortho([(quarters(tmp_path / "p.tif"), None)], epsg=25832)
    assert ortho.box == (LOW[0], LOW[1], LOW[0] + SIDE_M, LOW[1] + SIDE_M)
    assert ortho.image.shape == (200, 200, 3)
    assert ortho.image[10, 10].tolist() == [200, 0, 0]
    assert ortho.image[10, 190].tolist() == [0, 200, 0]
    assert ortho.image[190, 10].tolist() == [0, 0, 200]
    assert (ortho.alpha == 255).all()


def test_that_a_picture_of_another_system_is_turned_and_open_at_its_corners(tmp_path: Path) -> None:
    ortho = read_ortho([(quarters(tmp_path / "p.tif"), None)], epsg=25833)
    assert (ortho.alpha[0, 0], ortho.alpha[ortho.alpha.shape[0] // 2, ortho.alpha.shape[1] // 2]) == (0, 255)
    h, w = ortho.alpha.shape
    assert ortho.image[h // 4, w // 4].tolist() == [200, 0, 0]


def test_that_a_huge_picture_is_brought_down_and_a_part_of_it_is_finer(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "p.tif", np.full((3, 6000, 6000), 80, np.uint8), compress="deflate")
    whole = read_ortho([(path, None)], epsg=25832)
    assert whole.image.shape == (LARGEST, LARGEST, 3)
    box = (LOW[0] + 100, LOW[1] + 100, LOW[0] + 200, LOW[1] + 150)
    part = read_ortho([(path, None)], epsg=25832, within=box)
    assert part.box == box
    assert part.image.shape == (300, 600, 3)


def test_that_sixteen_bits_a_palette_and_a_world_file_are_read(tmp_path: Path) -> None:
    import rasterio

    deep = np.tile(np.linspace(0, 9000, 50).astype(np.uint16), (4, 50, 1))
    image = read_ortho([(write_raster(tmp_path / "deep.tif", deep), None)], epsg=25832).image
    assert image.min() == 0
    assert image.max() == 255

    table = write_raster(tmp_path / "palette.tif", np.full((20, 20), 7, np.uint8))
    with rasterio.open(table, "r+") as file:
        file.write_colormap(1, {7: (10, 20, 30, 255)})
    assert read_ortho([(table, None)], epsg=25832).image[3, 3].tolist() == [10, 20, 30]

    with rasterio.open(tmp_path / "deep.tif") as file:
        place = file.transform
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", rasterio.errors.NotGeoreferencedWarning)
        with rasterio.open(
            tmp_path / "w.png", "w", driver="PNG", width=50, height=50, count=3, dtype="uint8"
        ) as out:
            out.write(np.full((3, 50, 50), 120, np.uint8))
    (tmp_path / "w.pgw").write_text(f"20\n0\n0\n-20\n{place.c + 10}\n{place.f - 10}\n")
    (tmp_path / "w.png.aux.xml").unlink(missing_ok=True)
    ortho = read_ortho([(tmp_path / "w.png", 25832)], epsg=25832)
    assert ortho.box == pytest.approx((LOW[0], LOW[1], LOW[0] + SIDE_M, LOW[1] + SIDE_M))


def test_that_a_picture_lies_on_the_terrain_or_on_a_plane_below_the_city(tmp_path: Path) -> None:
    photo = Source(quarters(tmp_path / "p.tif"))
    with_terrain = compose(
        [Source(houses(tmp_path)), Source(write_dem(tmp_path / "dem.tif")), photo], epsg=None, cache_dir=None
    )
    assert with_terrain.ortho is not None
    assert with_terrain.city.types.count("TINRelief") == 1
    assert "picture" in [p.code for p in with_terrain.city.problems]
    flat = compose([Source(houses(tmp_path)), photo], epsg=None, cache_dir=None)
    assert flat.ortho is not None
    assert flat.city.extent[2] == -BELOW_M
    assert flat.city.above_ground
    alone = compose([photo], epsg=None, cache_dir=None)
    assert alone.city.extent[3] - alone.city.extent[0] == SIDE_M
