"""The report of a scenario: its pages say what is changed, what comes of it, what is assumed and by what it is known again."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType

import pytest
import shapely
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from app.scenarios.reasons import contributions
from app.scenarios.running import Bench, Figure
from app.scenarios.words import Intervention, Scenario
from tests.unit.scenarios.town import town
from widgets.scenario_paper import write_report
from widgets.scenario_words import band_text, said, scaled


def test_that_a_report_says_all_that_a_council_asks_and_lists_what_is_assumed(
    qapp: QApplication, tmp_path: Path
) -> None:
    scenario = Scenario(
        "s", "Sun on <b>roofs</b>", "For the council", assumptions=MappingProxyType({"discount": 3.0}),
        interventions=(Intervention("roofs", "pv", where="roof_m2 > 100"), Intervention("old", "envelope", where="year < 1990", year=2030)),
    )  # fmt: skip
    bench = Bench(town())
    outcome = bench.run(scenario)
    shapes = [shapely.multipolygons([shapely.box(20 * k, 0, 20 * k + 10, 8)]) for k in range(4)] + [None]
    path = tmp_path / "report.pdf"
    pages = write_report(path, outcome, contributions(bench, scenario, outcome), shapes, "2026-11-23")
    reader = PdfReader(path)
    text = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    assert len(reader.pages) == pages >= 2
    for words in (
        "Sun on <b>roofs</b>", "What is changed", "PV on roofs", "Better envelope", "What comes of it", "Self-sufficiency", "What it costs", "What each gave",
        "together", "Discount rate 3 %", "synthetic data", outcome.result_hash, "1 / ",
    ):  # fmt: skip
        assert words in text, words
    assert [p.name for p in tmp_path.iterdir()] == ["report.pdf"]
    with pytest.raises(OSError, match="no such folder"):
        write_report(tmp_path / "none" / "x.pdf", outcome, (), shapes, "")


def test_that_figures_are_scaled_signed_and_judged() -> None:
    assert scaled(2.5e7, "kWh") == (25.0, "GWh") or scaled(2.5e7, "kWh") == (25_000.0, "MWh")
    assert scaled(3_000_000.0, "NOK") == (3.0, "MNOK")
    less = said("bought_kwh", Figure(900.0, "kWh"), -100.0)
    assert (less.change, less.is_better) == ("−100.0", True)
    assert said("self_sufficiency", Figure(10.0, "%"), -1.0).is_better is False
    assert said("v2g_kwh", Figure(10.0, "kWh"), 1.0).is_better is None
    assert said("npv", None, None).value == "–"
    assert band_text(Figure(1.0, "kWh")) == ""
    assert "0.50 to 2.00 kWh" in band_text(Figure(1.0, "kWh", 0.5, 2.0))
