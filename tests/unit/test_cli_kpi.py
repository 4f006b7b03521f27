"""`tvilling kpi`: keys that scripts rely on, subjects, what is missing, and one line for what cannot be used."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.energy.district_model import DistrictModel
from app.energy.indicators.table import INDICATORS
from app.history.opening import open_history
from app.main import main
from app.model.reading import ReadingBatch
from app.model.times import HOUR_NS, MINUTE_NS, NS
from app.opening import history_folder, open_district
from tests.unit.energy.town import ns

START = ns("2026-06-18T10:00:00+02:00")
SPAN = ("--from", "2026-06-18T10:00:00+02:00", "--to", "2026-06-18T12:00:00+02:00")


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two hours of the demonstration by the minute."""
    folder = tmp_path_factory.mktemp("kpi")
    opened = open_district("trondheim")
    model = DistrictModel(opened.catalogue, opened.district.lonlat, opened.district.zone, 7)
    t_ns = START + np.arange(-1, 122, dtype=np.int64) * MINUTE_NS
    table = model.values(t_ns)
    n = table.shape[1]
    found = open_history(history_folder(folder, opened.district), opened.catalogue)
    when = np.repeat(t_ns, n)
    batch = ReadingBatch(
        np.tile(np.arange(n), len(t_ns)), when, table.ravel(), np.zeros(len(when)), when + NS
    )
    found.historian.append(batch.take(np.isfinite(batch.value)))
    found.historian.close()
    return folder


def answer(capsys: pytest.CaptureFixture[str], data: Path, *args: str) -> tuple[int, dict[str, Any]]:
    status = main(["kpi", "--json", "--data", str(data), *args])
    out, _ = capsys.readouterr()
    return status, json.loads(out)


def test_that_the_keys_scripts_rely_on_are_there(capsys: pytest.CaptureFixture[str], data: Path) -> None:
    status, found = answer(capsys, data, *SPAN)
    assert status == 0
    assert (found["from"], found["to"]) == ("2026-06-18T08:00:00Z", "2026-06-18T10:00:00Z")
    assert list(found["indicators"]) == [one.name for one in INDICATORS]
    share = found["indicators"]["self_sufficiency"]
    assert share["unit"] == "%"
    assert 0.0 < share["value"] <= 100.0
    assert share["coverage"] == 1.0
    assert share["sources"] == share["known"] > 50
    assert found["indicators"]["bill"]["unit"] == "NOK"
    assert found["indicators"]["trades"]["value"] is None
    assert set(found["kinds"]) == {"geographical", "functional", "virtual"}
    assert any("Trades and calls are not known" in line for line in found["remarks"])


def test_that_flows_keep_the_balance_of_what_was_used(capsys: pytest.CaptureFixture[str], data: Path) -> None:
    _, found = answer(capsys, data, *SPAN)
    into = sum(f["kwh"] for f in found["flows"] if f["to"] in ("buildings", "heat_pumps", "cars"))
    assert into == pytest.approx(found["indicators"]["used_kwh"]["value"], rel=1e-9)
    bought = sum(f["kwh"] for f in found["flows"] if f["from"] == "grid")
    assert bought == pytest.approx(found["indicators"]["bought_kwh"]["value"], rel=1e-9)


def test_that_areas_add_up_to_the_district(capsys: pytest.CaptureFixture[str], data: Path) -> None:
    areas = sorted({a.area for a in open_district("trondheim").catalogue.assets if a.area})
    whole = answer(capsys, data, *SPAN)[1]["indicators"]["used_kwh"]["value"]
    parts = [answer(capsys, data, *SPAN, "--area", area)[1] for area in areas]
    assert sum(p["indicators"]["used_kwh"]["value"] or 0.0 for p in parts) == pytest.approx(whole, rel=1e-9)


def test_that_a_building_has_its_roof_and_an_asset_only_itself(
    capsys: pytest.CaptureFixture[str], data: Path
) -> None:
    _, house = answer(capsys, data, *SPAN, "--building", "energy-house")
    assert house["subject"] == {"scope": "building", "name": "energy-house"}
    assert house["indicators"]["made_kwh"]["value"] > 0.0
    _, alone = answer(capsys, data, *SPAN, "--asset", "energy-house")
    assert alone["indicators"]["made_kwh"]["value"] is None
    assert alone["indicators"]["made_kwh"]["why"] == "nothing here measures it"


def test_that_people_get_a_table(capsys: pytest.CaptureFixture[str], data: Path) -> None:
    assert main(["kpi", "--data", str(data), *SPAN]) == 0
    out, _ = capsys.readouterr()
    assert out.splitlines()[0].endswith("CEST")
    assert "Self-sufficiency" in out
    assert "geographical: " in out


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("--from", "2026-06-19T10:00:00+02:00", "--to", "2026-06-18T10:00:00+02:00"), "--from is not before --to"),
        (("--from", "soon"), "soon"),
        (("--to", "2001-01-02T00:00:00Z"), "nothing was recorded"),
        (("--area", "Atlantis"), "--area Atlantis: there are"),
        (("--building", "no-such"), "no asset of this district has that id"),
        (("--asset", "../../etc"), "no asset of this district has that id"),
        (("--from", "1950-01-01T00:00:00Z"), "20 years"),
    ],
)  # fmt: skip
def test_that_what_cannot_be_used_is_said_in_one_line(
    capsys: pytest.CaptureFixture[str], data: Path, args: tuple[str, ...], words: str
) -> None:
    assert main(["kpi", "--data", str(data), *args]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert words in err
    assert len(err.strip().splitlines()) == 1


def test_that_too_few_sources_end_with_1(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """One building's meter of many: sums would be of a district that is not there."""
    opened = open_district("trondheim")
    found = open_history(history_folder(tmp_path, opened.district), opened.catalogue)
    row = next(i for i, s in enumerate(opened.catalogue.signals) if s.id == "energy-house.energy_kwh")
    t_ns = START + np.arange(0, 25, dtype=np.int64) * 5 * MINUTE_NS
    value = 100.0 + (t_ns - START) / HOUR_NS
    found.historian.append(ReadingBatch(np.full(25, row), t_ns, value, np.zeros(25), t_ns + NS))
    found.historian.close()
    status, told = answer(capsys, tmp_path, *SPAN)
    used = told["indicators"]["load_kwh"]
    assert status == 1
    assert used["valid"] is False
    assert 0.0 < used["coverage"] < 0.1
    assert told["indicators"]["self_sufficiency"]["value"] is None
