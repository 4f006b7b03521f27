from __future__ import annotations

import zlib
from pathlib import Path

import numpy as np
import pytest

from maps.height_grid import HeightGrid
from maps.readers import read_city
from maps.readers.errors import BadModel
from maps.readers.geotiff import PICTURE
from maps.readers.progress import Cancelled, heard_by
from maps.readers.raster_heights import MOST_NODES, fill_small_gaps
from tests.unit.maps.rasters import LOW, SIDE_M, hill, write_dem, write_raster


def codes(path: Path) -> list[str]:
    return [p.code for p in read_city(path).problems]


def test_that_heights_come_out_where_the_raster_says(tmp_path: Path) -> None:
    city = read_city(write_dem(tmp_path / "dem.tif"))
    assert city.types == ("TINRelief",)
    assert city.crs is not None
    assert city.crs.epsg == 25832
    assert not city.problems
    assert len(city.triangles) == 2 * 49 * 49
    x, y, z = city.vertices.T
    assert np.abs(z - hill(x, y)).max() < 1e-4
    a, b, c = (city.vertices[city.triangles[:, k]] for k in range(3))
    assert (np.cross(b - a, c - a)[:, 2] > 0).all(), "seen from above"
    grid = HeightGrid.of(city)
    assert grid is not None
    assert grid.z.shape == (50, 50)
    assert np.abs(grid.at(city.vertices[:, :2]) - z).max() < 1e-9


def test_that_a_large_raster_is_averaged_to_what_can_be_drawn(tmp_path: Path) -> None:
    city = read_city(write_dem(tmp_path / "dem.tif", 1000))
    assert len(city.triangles) <= 2 * MOST_NODES
    assert [p.code for p in city.problems] == ["averaged"]
    x, y, z = city.vertices.T
    assert np.abs(z - hill(x, y)).max() < 0.02, "the mean of a block lies near its middle"


def test_that_overviews_are_read_in_place_of_the_whole(tmp_path: Path) -> None:
    import rasterio
    from rasterio.enums import Resampling

    path = write_dem(tmp_path / "dem.tif", 2000, tiled=True)
    with rasterio.open(path, "r+") as file:
        file.build_overviews([2, 4], Resampling.average)
    city = read_city(path)
    x, y, z = city.vertices.T
    assert np.abs(z - hill(x, y)).max() < 0.1
    assert "6 x 6 pixels" in city.problems[0].message


def test_that_degrees_become_metres_of_the_zone(tmp_path: Path) -> None:
    from rasterio.transform import Affine

    z = np.full((20, 30), 12.0, np.float32)
    place = Affine(0.001, 0, 10.40, 0, -0.001, 63.44)
    city = read_city(write_raster(tmp_path / "d.tif", z, crs="EPSG:4326", transform=place))
    assert city.crs is not None
    assert city.crs.epsg == 32632
    assert city.file_crs is not None
    assert city.file_crs.epsg == 4326
    assert 1300 < city.extent[3] - city.extent[0] < 1600


def test_that_a_turned_raster_lies_turned(tmp_path: Path) -> None:
    from rasterio.transform import Affine

    place = Affine.translation(*LOW) @ Affine.rotation(30) @ Affine.scale(10, -10)
    z = np.arange(12.0, dtype=np.float32).reshape(3, 4)
    city = read_city(write_raster(tmp_path / "d.tif", z, transform=place))
    expected = np.array([place @ (c + 0.5, r + 0.5) for r in range(3) for c in range(4)])
    assert np.abs(city.vertices[:, :2] - expected).max() < 1e-6
    assert city.vertices[:, 2].tolist() == z.reshape(-1).tolist()
    a, b, c = (city.vertices[city.triangles[:, k]] for k in range(3))
    assert (np.cross(b - a, c - a)[:, 2] > 0).all()


def test_that_scale_offset_and_feet_are_understood(tmp_path: Path) -> None:
    z = np.full((9, 9), 1000, np.int16)
    path = write_raster(tmp_path / "d.tif", z, scales=(0.1,), offsets=(50.0,), units=("ft",))
    city = read_city(path)
    assert city.vertices[:, 2] == pytest.approx(150.0 * 0.3048)
    assert "feet" in codes(path)


def test_that_heights_of_a_compound_system_in_feet_become_metres(tmp_path: Path) -> None:
    z = np.full((9, 9), 100.0, np.float32)
    city = read_city(write_raster(tmp_path / "d.tif", z, crs="EPSG:25832+6360"))  # NAVD88, US survey feet
    assert city.vertices[:, 2] == pytest.approx(30.48, abs=0.01)


@pytest.mark.parametrize(("missing", "nodata"), [(-9999.0, -9999.0), (np.nan, None), (-32768.0, None)])
def test_that_small_holes_are_filled_and_large_ones_stay_open(
    tmp_path: Path, missing: float, nodata: float | None
) -> None:
    def with_holes(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        z = hill(x, y)
        z[10:13, 20:24] = missing
        z[40:70, 40:70] = missing
        return z

    more = {} if nodata is None else {"nodata": nodata}
    city = read_city(write_dem(tmp_path / "dem.tif", 100, with_holes, **more))
    assert len(city.vertices) == 100 * 100 - 30 * 30
    x, y, z = city.vertices.T
    assert np.abs(z - hill(x, y)).max() < 1.0
    assert "void" in [p.code for p in city.problems]
    assert ("absurd-height" in [p.code for p in city.problems]) == (missing == -32768.0)


def test_that_filling_leaves_known_heights_alone() -> None:
    z = np.random.default_rng(2).random((30, 30)) + 2000.0
    z[5, 5] = np.nan
    out, filled, left_open = fill_small_gaps(z)
    assert (filled, left_open) == (1, 0)
    assert 2000.0 < out[5, 5] < 2001.0
    assert np.array_equal(out[~np.isnan(z)], z[~np.isnan(z)])


def test_that_a_raster_without_a_system_says_so_and_takes_the_one_given(tmp_path: Path) -> None:
    path = write_dem(tmp_path / "dem.tif", crs=None)
    assert codes(path) == ["missing-crs"]
    city = read_city(path, epsg=25832)
    assert city.crs is not None
    assert not city.problems


def test_that_an_ascii_grid_is_read(tmp_path: Path) -> None:
    rows = "\n".join(" ".join(str(10 * r + c) for c in range(4)) for r in range(3))
    path = tmp_path / "d.asc"
    path.write_text(
        f"ncols 4\nnrows 3\nxllcorner {LOW[0]}\nyllcorner {LOW[1]}\ncellsize 10\nNODATA_value -9999\n{rows}\n"
    )
    city = read_city(path, epsg=25832)
    assert len(city.triangles) == 12
    assert city.vertices[:, 2].max() == 23.0
    assert city.extent[0] == LOW[0] + 5


@pytest.mark.parametrize("bands", [1, 3, 4])
def test_that_colours_are_a_picture_and_no_heights(tmp_path: Path, bands: int) -> None:
    path = write_raster(tmp_path / "photo.tif", np.full((bands, 40, 60), 90, np.uint8))
    city = read_city(path)
    assert city.version == PICTURE
    assert city.above_ground
    assert city.extent == (LOW[0], LOW[1], 0.0, LOW[0] + SIDE_M, LOW[1] + SIDE_M, 0.0)
    assert codes(path) == ["picture"]


def broken(folder: Path, how: str) -> Path:
    path = folder / "dem.tif"
    if how == "empty":
        path.write_bytes(b"")
    elif how == "no tiff":
        path.write_bytes(b"PK\x03\x04" + b"x" * 400)
    elif how == "cut":
        write_dem(path, 300, compress="deflate", tiled=True)
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 3])
    elif how == "garbled":
        write_dem(path, 300, compress="deflate")
        raw = bytearray(path.read_bytes())
        raw[2000:60_000] = b"\x5a" * 58_000
        path.write_bytes(raw)
    elif how == "bomb":
        write_raster(
            path, np.zeros((1, 16), np.uint8), compress="deflate"
        )  # made larger below, by its own header
        raw = bytearray(path.read_bytes())
        _enlarge(raw, {256: 120_000, 257: 120_000})
        path.write_bytes(raw)
    elif how == "nowhere":
        from rasterio.transform import Affine

        write_raster(path, np.zeros((9, 9), np.float32), transform=Affine.identity())
    elif how == "all void":
        write_raster(path, np.full((9, 9), np.nan, np.float32))
    return path


def _enlarge(raw: bytearray, sizes: dict[int, int]) -> None:
    """Writes other values into tags of the first directory (little-endian classic TIFF)."""
    at = int.from_bytes(raw[4:8], "little")
    for k in range(int.from_bytes(raw[at : at + 2], "little")):
        entry = at + 2 + 12 * k
        if (tag := int.from_bytes(raw[entry : entry + 2], "little")) in sizes:
            raw[entry + 2 : entry + 12] = (
                (4).to_bytes(2, "little") + (1).to_bytes(4, "little") + sizes[tag].to_bytes(4, "little")
            )


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
@pytest.mark.parametrize("how", ["empty", "no tiff", "cut", "garbled", "bomb", "nowhere", "all void"])
def test_that_a_broken_raster_is_refused_in_one_line(tmp_path: Path, how: str) -> None:
    path = broken(tmp_path, how)
    with pytest.raises(BadModel) as said:
        read_city(path)
    assert str(path) in str(said.value)
    assert "\n" not in str(said.value)


def test_that_random_damage_finds_no_crash(tmp_path: Path) -> None:
    path = write_dem(tmp_path / "dem.tif", 60, compress="deflate")
    whole = path.read_bytes()
    rng = np.random.default_rng(zlib.crc32(b"raster"))
    for _ in range(120):
        raw = bytearray(whole)
        for at in rng.integers(0, 700 if rng.random() < 0.7 else len(raw), 3):
            raw[at] = rng.integers(0, 256)
        path.write_bytes(raw)
        try:
            read_city(path)
        except BadModel as error:
            assert "\n" not in str(error)  # noqa: PT017  either it is read or it is refused


def test_that_a_vrt_is_no_format_for_it_points_to_other_files(tmp_path: Path) -> None:
    path = tmp_path / "d.vrt"
    path.write_text("<VRTDataset/>")
    with pytest.raises(BadModel, match="not known"):
        read_city(path)
    (tmp_path / "d.tif").write_text("<VRTDataset rasterXSize='2' rasterYSize='2'></VRTDataset>")
    with pytest.raises(BadModel):
        read_city(tmp_path / "d.tif")


def test_that_reading_can_be_cancelled(tmp_path: Path) -> None:
    def stop(_what: str, _share: float) -> None:
        raise Cancelled

    path = write_dem(tmp_path / "dem.tif")
    with pytest.raises(Cancelled), heard_by(stop):
        read_city(path)
