"""`tvilling scenario sweep`: its document, its words where the call cannot be used, and that it keeps what it ran."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.commands import scenario as command
from app.main import main
from app.scenarios.running import Bench
from tests.unit.scenarios.town import town

FILE = """
[scenario]
id = "roofs"
name = "Roofs"
[[intervention]]
id = "all"
kind = "pv"
where = "floor_m2 > 0"
coverage = "60 %"
[[intervention]]
id = "store"
kind = "battery"
where = 'use == "office"'
capacity = "80 kWh"
"""


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place: Any = type(
        "Place", (), {"district": type("D", (), {"currency": "NOK", "folder": tmp_path, "id": "t"})}
    )
    monkeypatch.setattr(command, "_bench", lambda args: (place, Bench(town())))
    monkeypatch.setattr("app.scenario_files.history_folder", lambda data, district: data)
    path = tmp_path / "roofs.toml"
    path.write_text(FILE, encoding="utf-8")
    return path


def sweep(file: Path, *more: str) -> int:
    vary = ["--vary", "all.coverage=20..90 %", "--vary", "store.capacity=20..200 kWh"]
    return main(
        [
            "--data",
            str(file.parent / "data"),
            "scenario",
            "sweep",
            str(file),
            "--quick",
            "--workers",
            "1",
            *vary,
            *more,
        ]
    )


def test_that_a_sweep_prints_one_document_and_keeps_what_it_ran(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert sweep(file, "--samples", "32", "--json") == 0
    first = json.loads(capsys.readouterr().out)
    assert first["runs"] == 32
    assert [one["name"] for one in first["vary"]] == ["all.coverage", "store.capacity"]
    assert len(first["figures"]["co2_kg"]["values"]) == 32
    assert first["figures"]["made_kwh"]["indices"][1]["total"] == pytest.approx(0.0)
    assert len(first["figures"]["npv"]["tornado"]) == 2
    assert list((file.parent / "data").rglob("*.npz"))
    assert sweep(file, "--samples", "32", "--json") == 0
    assert json.loads(capsys.readouterr().out) == first
    assert sweep(file, "--samples", "16", "--method", "lhs") == 0
    assert "Spearman" in capsys.readouterr().out


def test_that_a_front_is_printed_cheapest_first(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert sweep(file, "--samples", "30", "--pareto", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    costs = [one["cost"] for one in found["front"]]
    assert costs == sorted(costs)
    assert len(found["all"]["cost"]) == found["runs"] <= 30
    assert sweep(file, "--samples", "30", "--pareto") == 0
    assert "as the scenario says" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (["--vary", "none.coverage=1..2 %"], "there is no intervention none"),
        (["--vary", "all.coverage=2..3 %"], "varied twice"),
        (["--samples", "5"], "are possible"),
        (["--workers", "0"], "--workers 0"),
        (["--seed", "-1"], "--seed -1"),
        (["--dask", "here"], "write the scheduler as tcp://HOST:PORT"),
        (["--pareto", "--vary", "discount=2..6 %"], "nobody's choice"),
    ],
)
def test_that_a_call_that_cannot_be_used_ends_in_one_line(
    file: Path, capsys: pytest.CaptureFixture[str], more: list[str], said: str
) -> None:
    assert sweep(file, *more) == 2
    seen = capsys.readouterr()
    assert said in seen.err.splitlines()[-1]
    assert not seen.out
