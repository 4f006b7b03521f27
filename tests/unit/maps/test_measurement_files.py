"""Measurements as figures and as files for other programs."""

from __future__ import annotations

import csv
import io
import json
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from maps.measurement_files import csv_of, geojson_of, lonlat_of, profile_csv
from maps.measurements import Measurement, compass, of_area, of_building, of_distance, of_height
from maps.profile import Profile
from maps.surfaces import Standing

HERE = (569_960.0, 7_034_790.0, 3.0)
THERE = (569_990.0, 7_034_830.0, 3.0)
CORNER = (569_990.0, 7_034_790.0, 3.0)


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_that_figures_have_the_digits_that_pointing_deserves() -> None:
    made = of_distance([HERE, THERE])
    assert (made.main.text, made.main.unit) == ("50.00", "m")
    assert {f.key: f.text for f in made.figures}["bearing_deg"] == "36.9"
    assert of_area([HERE, CORNER, THERE]).main.text == "600.0"
    assert of_height(THERE, (*HERE[:2], 1.5)).main.text == "\u22121.50"
    assert compass(226.0) == "SW"
    assert compass(math.nan) == ""


def test_that_a_crossed_ring_says_that_its_area_is_not_plain() -> None:
    bow = [(0, 0, 0), (10, 10, 0), (10, 0, 0), (0, 10, 0)]
    assert "cross" in of_area(bow).note


def test_that_a_table_has_places_in_the_crs_and_in_degrees() -> None:
    tower = of_building(Standing(0, 3.0, 33.0, math.nan, HERE, (*HERE[:2], 33.0)), "=cmd()")
    distance, building = rows(csv_of([of_distance([HERE, THERE]), tower], 25832))
    assert float(distance["slope_m"]) == pytest.approx(50.0)
    assert distance["points"].startswith("569960.000 7034790.000 3.000; ")
    lon, lat = (float(v) for v in distance["lonlat"].split("; ")[0].split())
    assert (lon, lat) == (pytest.approx(10.40, abs=0.01), pytest.approx(63.43, abs=0.01))
    assert 0.9996 < float(distance["grid_scale"]) < 0.9998
    assert (building["height_m"], building["eaves_m"]) == ("30.0000", "")
    assert building["object"] == "'=cmd()"  # no formula for a spreadsheet


@given(
    st.lists(
        st.tuples(st.floats(2e5, 8e5), st.floats(5e6, 7.5e6), st.floats(-10, 900)), min_size=3, max_size=6
    )
)
def test_that_geojson_comes_back_as_the_same_places_in_either_crs(points: list) -> None:
    from pyproj import Transformer

    made = [of_distance(points), of_area(points)]
    there = Transformer.from_crs(4326, 25832, always_xy=True)
    for is_wgs84 in (True, False):
        document = json.loads(geojson_of(made, 25832, wgs84=is_wgs84))
        assert ("crs" in document) is not is_wgs84
        line, area = (f["geometry"] for f in document["features"])
        found = np.array(line["coordinates"])
        x, y = there.transform(found[:, 0], found[:, 1]) if is_wgs84 else (found[:, 0], found[:, 1])
        np.testing.assert_allclose(np.column_stack([x, y]), np.array(points)[:, :2], atol=0.01)
        ring = area["coordinates"][0]
        assert ring[0] == ring[-1]
        assert len(ring) == len(points) + 1


def test_that_without_a_crs_there_are_no_degrees() -> None:
    assert math.isnan(lonlat_of([HERE], 0)[0][0])
    (only,) = rows(csv_of([Measurement("distance", (HERE, THERE), of_distance([HERE, THERE]).figures)], 0))
    assert (only["epsg"], only["grid_scale"], only["lonlat"]) == ("", "", "")


def test_that_a_profile_s_table_leaves_open_what_is_not_there() -> None:
    nan = math.nan
    found = Profile(
        np.array([0.0, 5.0]), np.array([[1.0, 2.0], [6.0, 2.0]]), np.array([3.0, nan]), np.array([nan, 0.0]),
        np.array([nan, 1.0]), np.array([nan, 9.0]), np.array([-1, 0], np.int32), (0.0, 5.0),
    )  # fmt: skip
    first, second = rows(profile_csv(found, ["house"], 25832))
    assert (first["ground_z"], first["top_z"], first["object"]) == ("3.0000", "", "")
    assert (second["ground_z"], second["water_z"], second["top_z"], second["object"]) == (
        "",
        "0.0000",
        "9.0000",
        "house",
    )
