"""Sun, clear sky and plane of array against pvlib's own figures for the seven cities (../shared/data/reference)."""

from __future__ import annotations

import csv
from collections import defaultdict
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from app.energy.sky import clear_sky
from app.energy.sun import sun_at
from maps.sun import sun_place
from maps.sunlight.irradiance import roof_irradiance
from maps.sunlight.sky import Sky
from tests.unit.maps.cities import boxes

pytest.importorskip("embreex")
_FILE = Path(__file__).parents[5] / "shared/data/reference/pvlib_solarpos_clearsky_poa_7cities.csv"
_TILT = 30.0


def _rows() -> dict[str, list[dict[str, str]]]:
    out: dict[str, list[dict[str, str]]] = defaultdict(list)
    if _FILE.is_file():
        with _FILE.open(encoding="utf-8") as lines:
            for row in csv.DictReader(lines):
                out[row["city"]].append(row)
    return out


_ROWS = _rows()
_NAMES = sorted(_ROWS) or [
    pytest.param("", marks=pytest.mark.skip(reason="no ../shared/data/reference here"))
]


def _column(city: str, name: str) -> np.ndarray:
    return np.array([float(row[name]) for row in _ROWS[city]])


def _place(city: str) -> tuple[tuple[float, float], float, np.ndarray]:
    first = _ROWS[city][0]
    t_s = np.array([datetime.fromisoformat(row["utc"]).timestamp() for row in _ROWS[city]])
    return (float(first["lon"]), float(first["lat"])), float(first["alt"]), t_s


@pytest.mark.parametrize("city", _NAMES)
def test_that_the_sun_stands_where_the_reference_says(city: str) -> None:
    lonlat, altitude, t_s = _place(city)
    sun = sun_at(t_s, lonlat, altitude)
    assert sun.zenith_deg == pytest.approx(_column(city, "zenith"), abs=0.01)
    assert (sun.azimuth_deg - _column(city, "azimuth") + 180) % 360 - 180 == pytest.approx(0.0, abs=0.01)
    drawn = np.array([sun_place(round(t * 1e9), lonlat) for t in t_s])  # the light of the scene
    assert drawn[:, 1] == pytest.approx(90.0 - _column(city, "zenith"), abs=0.05)


@pytest.mark.parametrize("city", _NAMES)
def test_that_the_clear_sky_is_that_of_the_reference_within_five_watts(city: str) -> None:
    lonlat, altitude, t_s = _place(city)
    clear = clear_sky(t_s, sun_at(t_s, lonlat, altitude), altitude)
    for name in ("ghi", "dni", "dhi"):
        assert getattr(clear, name) == pytest.approx(_column(city, name), abs=5.0, rel=0.01)


@pytest.mark.parametrize("city", _NAMES)
def test_that_an_open_roof_of_30_degrees_gets_the_plane_of_array_of_the_reference(city: str) -> None:
    """Every moment of the reference by itself: sun up, within 2 W/m2 (one hour a step, so Wh are W)."""
    lean = np.tan(np.radians(_TILT))
    house = boxes(np.array([[0.0, 0.0, 0.0]]), np.array([[10.0, 10.0, 5.0]]))
    house.vertices[:, 2] += np.where(house.vertices[:, 2] > 0, house.vertices[:, 1] * lean, 0.0)
    zenith, azimuth = _column(city, "zenith"), _column(city, "azimuth")
    dni, dhi, ghi = (_column(city, name) for name in ("dni", "dhi", "ghi"))
    want = _column(city, "poa_30S")
    for k in np.flatnonzero(zenith < 90.0):
        pick = slice(k, k + 1)
        sky = Sky(
            np.zeros(1, np.int64),
            azimuth[pick],
            90.0 - zenith[pick],
            dni[pick],
            dhi[pick],
            ghi[pick],
            np.ones(1),
        )
        light = roof_irradiance(house, sky, spacing_m=10.0)
        assert light.kwh_m2[0] * 1000 == pytest.approx(want[k], abs=2.0)
