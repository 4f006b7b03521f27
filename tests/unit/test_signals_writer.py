"""Adding assets and signals to a folder: all or nothing, and what was there stays."""

from __future__ import annotations

import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from app.district_copy import copy_district
from app.model.asset import Asset, AssetKind
from app.model.district import BadDistrict
from app.model.signal import Signal
from app.opening import open_district
from app.signals_writer import add_signals, xy_of

STATION = Asset("elgeseter", AssetKind.AIR_QUALITY, "Elgeseter", "", (569_700.0, 7_033_000.0, 12.0))
PM25 = Signal("elgeseter.pm25", "elgeseter", "pm25", "PM2.5, mean of an hour", "µg/m³", 3600.0, 0.0, feed="import", key="a,b")  # fmt: skip


@pytest.fixture
def town(trondheim: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "town"
    folder.mkdir()
    for name in ("district.toml", "signals.csv", "assets.gpkg"):
        shutil.copyfile(trondheim / name, folder / name)
    return folder


def test_that_assets_and_signals_are_added_behind_those_that_are_there(town: Path) -> None:
    before = open_district(town).catalogue
    add_signals(town, [STATION], [PM25])
    after = open_district(town).catalogue
    assert after.assets == (*before.assets, STATION)
    assert after.signals == (*before.signals, PM25)
    assert sorted(p.name for p in town.iterdir()) == ["assets.gpkg", "district.toml", "signals.csv"]


def test_that_old_lines_columns_and_other_layers_stay_as_they_are(town: Path) -> None:
    text = (town / "signals.csv").read_text("utf-8").splitlines()
    own = "\r\n".join([text[0] + ",owner", *(line + ",me" for line in text[1:])])
    (town / "signals.csv").write_bytes(b"\xef\xbb\xbf" + own.encode())
    with sqlite3.connect(town / "assets.gpkg") as file:
        file.execute("CREATE TABLE mine (a INTEGER)")
        file.execute("ALTER TABLE assets ADD COLUMN owner TEXT")
        file.execute("UPDATE assets SET owner = 'me'")
    file.close()
    add_signals(town, [STATION], [PM25])
    now = (town / "signals.csv").read_bytes()
    assert now.startswith(b"\xef\xbb\xbf" + own.encode() + b"\r\n")
    assert now.count(b"\n") == own.count("\n") + 2
    with sqlite3.connect(town / "assets.gpkg") as file:
        assert file.execute("SELECT count(*) FROM mine").fetchone() == (0,)
        assert file.execute("SELECT count(*) FROM assets WHERE owner IS NULL").fetchone() == (1,)
    file.close()


@pytest.mark.parametrize(
    ("assets", "signals", "says"),
    [
        ([], [PM25], "belongs to asset 'elgeseter'"),
        ([STATION, STATION], [], "stands twice"),
        ([STATION], [PM25, replace(PM25, id="elgeseter.pm10")], "share key"),
        ([STATION], [replace(PM25, id="elgeseter.")], "write it as"),
        ([STATION], [replace(PM25, period_s=0.0)], "period"),
        ([replace(STATION, xyz_crs=(float("nan"), 0, 0))], [], "finite"),
        ([replace(STATION, name="a\nb")], [], "unprintable"),
    ],
)
def test_that_what_does_not_fit_changes_nothing(
    town: Path, assets: list[Asset], signals: list[Signal], says: str
) -> None:
    before = {p.name: p.read_bytes() for p in town.iterdir()}
    with pytest.raises(BadDistrict, match=says) as caught:
        add_signals(town, assets, signals)
    assert "\n" not in str(caught.value)
    assert "adding-" not in str(caught.value)
    assert {p.name: p.read_bytes() for p in town.iterdir()} == before


def test_that_a_shipped_district_is_copied_first(trondheim: Path, tmp_path: Path) -> None:
    with pytest.raises(BadDistrict, match="never changed"):
        add_signals(trondheim, [STATION], [PM25])
    mine = copy_district(trondheim, tmp_path / "mine")
    add_signals(mine, [STATION], [PM25])
    opened = open_district(mine)
    assert opened.catalogue.row_or_none("elgeseter.pm25") is not None
    assert opened.district.id != open_district(trondheim).district.id


def test_that_a_place_in_degrees_becomes_metres() -> None:
    x, y = xy_of((10.3988, 63.4321), 25832)
    assert (x, y) == pytest.approx((569_800, 7_034_500), abs=300)
    with pytest.raises(BadDistrict):
        xy_of((200.0, 0.0), 25832)
