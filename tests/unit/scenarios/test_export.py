"""A result as spreadsheet and GeoPackage: what is written is read again, and no text of a scenario becomes a formula."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from types import MappingProxyType

import geopandas
import numpy as np
import pyogrio
import pytest

from app.scenario_map import footprints, write_map
from app.scenario_sheet import write_sheet
from app.scenarios.band import banded, members
from app.scenarios.running import Bench, Outcome
from app.scenarios.words import Intervention, Scenario
from tests.unit.maps.cities import boxes
from tests.unit.scenarios.town import town


@pytest.fixture(scope="module")
def outcome() -> Outcome:
    scenario = Scenario(
        "s", '=HYPERLINK("http://x")', "+1", interventions=(Intervention("roofs", "pv", where="roof_m2 > 100", values=MappingProxyType({"coverage": 50.0})),)
    )  # fmt: skip
    bench = Bench(town())
    whole = bench.run(scenario)
    return banded(whole, [bench.run(scenario, member=one) for one in members(2)])


def test_that_a_spreadsheet_has_its_sheets_every_hour_and_no_formula(
    outcome: Outcome, tmp_path: Path
) -> None:
    path = tmp_path / "out.xlsx"
    write_sheet(path, outcome)
    with zipfile.ZipFile(path) as book:
        names = re.findall(r'<sheet name="([^"]+)"', book.read("xl/workbook.xml").decode())
        hours = book.read("xl/worksheets/sheet2.xml").decode()
        everything = "".join(book.read(n).decode() for n in book.namelist() if n.startswith("xl/worksheets/"))
        words = book.read("xl/sharedStrings.xml").decode()
    assert names == ["Figures", "Hours", "Objects", "Money", "Assumptions", "About"]
    assert hours.count("<row ") == 8761
    assert "<f>" not in everything
    assert "=HYPERLINK" in words
    assert outcome.result_hash in words
    assert [p.name for p in tmp_path.iterdir()] == ["out.xlsx"]


def test_that_a_map_has_each_building_with_its_place_and_its_difference(
    outcome: Outcome, tmp_path: Path
) -> None:
    city = boxes(
        np.array([[0.0, 0.0, 0.0], [100.0, 0.0, 0.0]]), np.array([[20.0, 10.0, 8.0], [30.0, 10.0, 8.0]])
    )
    path = tmp_path / "out.gpkg"
    write_map(path, outcome, city, 25832)
    assert [p.name for p in tmp_path.iterdir()] == ["out.gpkg"]
    frame = geopandas.read_file(path, layer="buildings")
    assert list(frame["id"]) == ["b0", "b1", "b2", "b3", "b4"]
    assert frame.crs.to_epsg() == 25832
    made = outcome.year.meters.flows.pv
    np.testing.assert_allclose(frame["pv_kwh"], made[:5])
    np.testing.assert_allclose(frame["pv_diff_kwh"], made[:5])
    assert list(frame["changed_by"]) == ["roofs", "roofs", "roofs", "", "roofs"]
    figures = pyogrio.read_dataframe(path, layer="figures")
    assert set(outcome.figures) == set(figures["figure"])
    about = pyogrio.read_dataframe(path, layer="about")
    assert outcome.result_hash in set(about["value"])


def test_that_a_footprint_is_what_a_building_covers() -> None:
    city = boxes(
        np.array([[0.0, 0.0, 0.0], [100.0, 0.0, 0.0]]), np.array([[20.0, 10.0, 8.0], [30.0, 10.0, 8.0]])
    )
    found = footprints(city, [city.ids[0], "nobody", city.ids[1]])
    assert found[1] is None
    assert found[0].area == pytest.approx(200.0, rel=0.02)
    assert found[2].area == pytest.approx(300.0, rel=0.02)
