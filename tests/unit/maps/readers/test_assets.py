from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.model.asset import Asset, AssetKind
from maps.readers.assets import read_assets, write_assets
from maps.readers.errors import BadModel

ASSETS = (
    Asset(
        "energy-house",
        AssetKind.BUILDING,
        "Energihuset",
        "Brattøra",
        (570000.25, 7034000.5, 3.0),
        "b-1",
        True,
        "office",
    ),
    Asset(
        "pv-1",
        AssetKind.PV,
        "PV «sør»",
        "Sluppen",
        (-1.5, 2.0, 30.125),
        params={"rated_kw": 400.0, "tilt_deg": 10.0},
    ),
)


@pytest.fixture
def written(tmp_path: Path) -> Path:
    path = tmp_path / "assets.gpkg"
    write_assets(path, ASSETS, 25832)
    return path


def change(path: Path, *commands: str) -> None:
    with closing(sqlite3.connect(path)) as file, file:
        for command in commands:
            file.execute(command)


def test_that_assets_come_back_as_they_were_written(written: Path) -> None:
    assert read_assets(written) == ASSETS
    assert read_assets(written, epsg=25832) == ASSETS


def test_that_writing_twice_gives_the_same_bytes(written: Path, tmp_path: Path) -> None:
    write_assets(tmp_path / "again.gpkg", ASSETS, 25832)
    assert (tmp_path / "again.gpkg").read_bytes() == written.read_bytes()


def test_that_another_crs_is_refused_where_it_matters(written: Path) -> None:
    with pytest.raises(BadModel, match="EPSG:25832, the district in EPSG:25833"):
        read_assets(written, epsg=25833)


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("UPDATE assets SET kind = 'spaceship' WHERE id = 'pv-1'", r"row 2 \('pv-1'\): kind 'spaceship'"),
        ("UPDATE assets SET params = '[1]'", "params must be a JSON object"),
        ("UPDATE assets SET params = '{'", "params must be a JSON object"),
        ('UPDATE assets SET params = \'{"a": "x"}\'', "params 'a' is no number"),
        ("UPDATE assets SET params = '{\"a\": NaN}'", "params 'a' is no number"),
        ("UPDATE assets SET params = '{\"a\": 1e999}'", "params 'a' is no number"),
        ("UPDATE assets SET params = '{\"a\": true}'", "params 'a' is no number"),
        ("UPDATE assets SET geom = NULL", "the geometry is no point"),
        ("UPDATE assets SET geom = x'4750'", "the geometry is no point"),
        ("UPDATE assets SET id = ''", "id is empty"),
        ("UPDATE assets SET name = x'00ff'", "name must be text"),
        ("ALTER TABLE assets DROP COLUMN kind", "no column kind"),
        ("DROP TABLE assets", "has no layer 'assets'"),
        ("DELETE FROM gpkg_geometry_columns", "has no geometry"),
        ("DROP TABLE gpkg_geometry_columns", "no GeoPackage that can be read"),
    ],
)
def test_that_a_wrong_file_is_refused_in_one_line_that_names_the_row(
    command: str, said: str, written: Path
) -> None:
    change(written, command)
    with pytest.raises(BadModel, match=said) as caught:
        read_assets(written)
    assert "\n" not in str(caught.value)


def test_that_a_view_in_place_of_the_layer_is_not_run(written: Path) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id FROM n"
    change(written, "DROP TABLE assets", f"CREATE VIEW assets AS {endless}")
    with pytest.raises(BadModel, match="no layer"):
        read_assets(written)


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\x00" + b"\xff" * 200])
def test_that_a_file_that_is_no_geopackage_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.gpkg"
    path.write_bytes(content)
    with pytest.raises(BadModel):
        read_assets(path)
    with pytest.raises(BadModel, match="not there"):
        read_assets(tmp_path / "gone.gpkg")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(at=st.integers(0, 200_000), value=st.integers(0, 255))
def test_that_any_damaged_byte_is_survived(at: int, value: int, written: Path, tmp_path: Path) -> None:
    data = bytearray(written.read_bytes())
    data[at % len(data)] = value
    path = tmp_path / "damaged.gpkg"
    path.write_bytes(data)
    try:
        read_assets(path)
    except BadModel:
        return
