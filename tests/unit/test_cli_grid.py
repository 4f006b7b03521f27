"""`tvilling grid`: one moment of the network, as text and as JSON; what is missing or broken is said in one line."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

import app.commands.history as history_command
from app.energy.district_model import DistrictModel
from app.main import main
from app.model.quality import Quality
from app.model.snapshot import Snapshot
from app.opening import SHIPPED, open_district

AT = "2026-01-20T15:00:00Z"


@pytest.fixture
def simulated(monkeypatch: pytest.MonkeyPatch) -> dict[str, float]:
    """A history that remembers what the simulator says; the returned values stand in for some of its signals."""
    instead: dict[str, float] = {}

    @contextmanager
    def history_of(_args: Any, place: Any) -> Iterator[Any]:
        def state_at(t_ns: int) -> Snapshot:
            catalogue, district = place.catalogue, place.district
            value = DistrictModel(catalogue, district.lonlat, district.zone, 7).values(np.array([t_ns]))[0]
            for name, number in instead.items():
                value[catalogue.row(name)] = number
            times = np.full(len(catalogue), t_ns)
            return Snapshot(t_ns, value, np.full(len(catalogue), Quality.SIMULATED, np.uint8), times, times)

        yield SimpleNamespace(state_at=state_at)

    monkeypatch.setattr(history_command, "history_of", history_of)
    return instead


@pytest.mark.usefixtures("simulated")
def test_that_it_says_loading_voltage_and_losses(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["grid", "--at", AT, "--district", "voru"]) == 0
    said = capsys.readouterr().out
    for words in ("From the grid above", "Losses", "pu", "nothing is beyond its limit", "synthetic"):
        assert words in said
    assert main(["grid", "--at", AT, "--district", "voru", "--all"]) == 0
    assert len(capsys.readouterr().out) > len(said)


def test_that_its_json_has_every_element_and_what_is_beyond_its_limit(
    simulated: dict[str, float], capsys: pytest.CaptureFixture[str]
) -> None:
    simulated["school.import_kw"] = 900.0
    assert main(["grid", "--at", AT, "--district", "voru", "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert found["solved"] is True
    assert found["coverage"] == 1.0
    assert len(found["nodes"]) == len(found["lines"]) + len(found["transformers"]) + 1
    assert any(v["bound"] == 100.0 and not v["near"] for v in found["violations"])


def test_that_a_state_that_cannot_be_solved_is_said(
    simulated: dict[str, float], capsys: pytest.CaptureFixture[str]
) -> None:
    simulated["school.import_kw"] = 1e7
    assert main(["grid", "--at", AT, "--district", "voru", "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert found["solved"] is False
    assert "no voltage carries this load" in found["why"]
    assert "lines" not in found


@pytest.mark.usefixtures("simulated")
def test_that_a_district_without_a_network_or_with_a_broken_one_ends_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "town"
    folder.mkdir()
    for name in ("district.toml", "signals.csv", "assets.gpkg"):
        shutil.copy(SHIPPED / "voru" / name, folder / name)
    assert open_district(folder).district.id == "voru"
    assert main(["grid", "--at", AT, "--district", str(folder)]) == 2
    assert "has no network.json" in capsys.readouterr().err
    (folder / "network.json").write_text("{")
    assert main(["grid", "--at", AT, "--district", str(folder)]) == 2
    said = capsys.readouterr().err
    assert "network.json: is no JSON" in said
    assert "Traceback" not in said
