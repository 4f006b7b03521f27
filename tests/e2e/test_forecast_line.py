"""`tvilling forecast` over a filled history of a demonstration district: no look ahead, reasons in words, exit statuses."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.backfill import backfill
from app.energy.district_model import DistrictModel
from app.main import main
from app.model.times import DAY_NS, HOUR_NS, iso, parse_time
from app.opening import history_folder, open_district
from app.stores import open_store

END = parse_time("2026-05-20T10:00:00Z", open_district("voru").district.zone, 0)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("forecast")
    place = open_district("voru")
    own = history_folder(folder, place.district)
    own.mkdir(parents=True)
    historian = open_store(own, place).historian
    model = DistrictModel(place.catalogue, place.district.lonlat, place.district.zone, 7)
    backfill(historian, model, place.catalogue, END - 3 * DAY_NS, END)
    historian.close()
    return folder


def _ask(capsys: pytest.CaptureFixture[str], data: Path, *args: str) -> tuple[int, str, str]:
    status = main(["forecast", "--district", "voru", "--data", str(data), *args])
    said = capsys.readouterr()
    return status, said.out, said.err


def test_that_the_next_day_is_printed_and_given_as_json(
    capsys: pytest.CaptureFixture[str], data: Path
) -> None:
    status, out, _ = _ask(capsys, data, "--at", iso(END))
    assert status == 0
    assert "load, kW: " in out
    assert "balance, kW: " in out
    status, out, _ = _ask(capsys, data, "--at", iso(END - 6 * HOUR_NS), "--all", "--json")
    found = json.loads(out)
    assert status == 0
    assert found["made_at"] == iso(END - 6 * HOUR_NS)
    by_model = {(one["quantity"], one["model"]): one for one in found["forecasts"]}
    assert ("pv", "physics") in by_model
    assert ("load", "persistence") in by_model
    for one in found["forecasts"]:
        assert len(one["steps"]) == 96
        assert all(low <= mid <= high for _, mid, low, high in one["steps"])
        assert one["score"]["count"] > 0


def test_that_too_short_a_past_is_said_and_ends_with_one(
    capsys: pytest.CaptureFixture[str], data: Path
) -> None:
    status, out, _ = _ask(capsys, data, "--at", iso(END - 3 * DAY_NS + 5 * HOUR_NS))
    assert status == 1
    assert "load: no forecast: " in out
    assert "a whole day is the least" in out


def test_that_a_moment_before_all_history_is_refused_in_one_line(
    capsys: pytest.CaptureFixture[str], data: Path
) -> None:
    status, out, err = _ask(capsys, data, "--at", "2020-01-01T00:00:00Z")
    assert (status, out) == (2, "")
    assert err.count("\n") == 1
    assert "only what came since" in err
