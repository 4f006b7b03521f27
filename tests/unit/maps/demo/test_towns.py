"""What holds for every committed district: sound model, assets in their places, signals with physics, honest words."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.model.asset import AssetKind as Kind
from app.model.catalogue import Catalogue
from app.model.district import read_district, read_signals
from maps.demo.__main__ import DISTRICTS, known_towns, make
from maps.readers import read_city
from maps.readers.assets import read_assets
from tests.unit.maps.demo.soundness import bent_faces, inside_out, open_solids, panel_areas

MOST_BYTES = 4_600_000


@pytest.fixture(scope="module", params=known_towns())
def folder(request: pytest.FixtureRequest) -> Path:
    path = DISTRICTS / str(request.param)
    if not (path / "district.toml").is_file():
        pytest.skip(f"{request.param} has not been made yet")
    return path


@pytest.fixture(scope="module")
def city(folder: Path) -> dict[str, Any]:
    return dict(json.loads((folder / "city.city.json").read_text(encoding="utf-8")))


def test_that_made_again_it_is_the_same(folder: Path, city: dict[str, Any], tmp_path: Path) -> None:
    make(folder.name, tmp_path)
    fresh = json.loads((tmp_path / "city.city.json").read_text(encoding="utf-8"))
    assert list(fresh["CityObjects"]) == list(city["CityObjects"])
    ours, theirs = np.array(fresh["vertices"]), np.array(city["vertices"])
    assert np.abs(ours - theirs).max() <= 1  # mm: another processor may round a sine the other way
    assert (tmp_path / "signals.csv").read_bytes() == (folder / "signals.csv").read_bytes()
    assert read_assets(tmp_path / "assets.gpkg") == read_assets(folder / "assets.gpkg")
    networks = (tmp_path / "network.json", folder / "network.json")
    assert networks[0].read_bytes() == networks[1].read_bytes()


def test_that_its_solids_are_closed_flat_and_look_outwards(city: dict[str, Any]) -> None:
    assert open_solids(city) == []
    assert inside_out(city) == []
    assert bent_faces(city) == []


def test_that_the_model_is_small_rich_and_without_fault(folder: Path) -> None:
    district = read_district(folder)
    assert (folder / "city.city.json").stat().st_size < MOST_BYTES
    read = read_city(folder / "city.city.json")
    assert read.problems == ()
    assert read.crs is not None
    assert read.crs.epsg == district.epsg
    kinds = Counter(read.types)
    assert kinds["Building"] >= 150
    assert kinds["Road"] >= 8
    assert kinds["SolitaryVegetationObject"] >= 100
    assert kinds["TINRelief"] == 1


def test_that_assets_belong_to_buildings_and_panels_have_their_area(
    folder: Path, city: dict[str, Any]
) -> None:
    district = read_district(folder)
    assets = {a.id: a for a in read_assets(folder / "assets.gpkg", epsg=district.epsg)}
    x0, y0, _, x1, y1, _ = city["metadata"]["geographicalExtent"]
    for asset in assets.values():
        assert x0 < asset.xyz_crs[0] < x1, asset.id
        assert y0 < asset.xyz_crs[1] < y1, asset.id
        if asset.building is not None:
            assert city["CityObjects"][asset.building]["type"] == "Building", asset.id
    areas = panel_areas(city)
    assert set(areas) == {a.id for a in assets.values() if a.kind is Kind.PV}
    for ident, area in areas.items():
        assert area == pytest.approx(assets[ident].param("area_m2", 0), rel=0.02), ident


def test_that_every_signal_has_physics_and_stays_in_its_limits(folder: Path) -> None:
    from app.energy.district_model import DistrictModel
    from app.model.times import DAY_NS, MINUTE_NS, parse_time

    district = read_district(folder)
    catalogue = Catalogue.of(read_assets(folder / "assets.gpkg"), read_signals(folder / "signals.csv"))
    model = DistrictModel(catalogue, district.lonlat, district.zone, 7)
    assert model.unknown() == ()
    start = parse_time("2026-06-21T00:00:00+00:00", district.zone, 0)
    values = model.values(start + np.arange(0, DAY_NS, 10 * MINUTE_NS))
    assert np.isfinite(values).all()
    for row, signal in enumerate(catalogue.signals):
        if np.isfinite(signal.high):
            assert values[:, row].max() <= signal.high, signal.id


def test_that_the_district_says_that_it_is_synthetic_and_where_it_is(folder: Path) -> None:
    district = read_district(folder)
    assert district.synthetic
    assert "ynthetic" in district.note
    assert {"overview", "street"} <= set(district.cameras)
    assert any(f.url.startswith("sim://") and f.is_enabled for f in district.feeds)
    currency = district.currency.lower()
    prices = [s.id for s in read_signals(folder / "signals.csv") if s.quantity == "price"]
    assert prices
    assert all(p.endswith(f"price_{currency}_kwh") for p in prices)


def test_that_its_place_agrees_with_its_coordinates(folder: Path) -> None:
    from pyproj import Transformer

    district = read_district(folder)
    to_lonlat = Transformer.from_crs(district.epsg, 4326, always_xy=True)
    lon, lat = to_lonlat.transform(*district.origin[:2])
    assert (lon, lat) == pytest.approx(district.lonlat, abs=0.03)
