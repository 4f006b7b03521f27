"""Scenarios side by side: figures with better and worse in words, courses, and a table for a spreadsheet."""

from __future__ import annotations

import csv

from PySide6.QtWidgets import QApplication

from app.scenarios.running import Bench, Outcome
from app.scenarios.words import Intervention, Scenario
from tests.unit.scenarios.town import town
from widgets.compare_scenarios_chart import duration, monthly
from widgets.compare_scenarios_panel import CompareScenariosPanel
from widgets.compare_scenarios_table import ROWS


def ran() -> dict[str, Outcome]:
    bench = Bench(town())
    roofs = Intervention("roofs", "pv", where="roof_m2 > 100")
    old = Intervention("old", "envelope", where="year < 1990")
    made = [
        Scenario("a", "=Roofs", interventions=(roofs,)),
        Scenario("b", "Both", interventions=(roofs, old)),
    ]
    return {one.id: bench.run(one) for one in made}


def test_that_the_table_says_better_in_words_and_the_csv_holds_no_formula(qapp: QApplication) -> None:
    panel, outcomes = CompareScenariosPanel(), ran()
    panel.show_outcomes(outcomes, missing=0)
    row = ROWS.index("bought_kwh")
    assert panel.model.columnCount() == 3
    assert "better" in panel.model.text(row, 1)
    assert "better" not in panel.model.text(row, 0)
    lines = list(csv.reader(panel.model.csv().splitlines()))
    assert lines[0][3] == "'=Roofs"
    figure = outcomes["a"].figures["bought_kwh"].value
    assert figure is not None
    assert float(lines[1 + row][3]) == figure
    assert not panel.run.isEnabled()


def test_that_an_empty_panel_says_what_would_be_here_and_asks_for_runs(qapp: QApplication) -> None:
    panel = CompareScenariosPanel()
    panel.show_outcomes({}, missing=2)
    asked: list[bool] = []
    panel.run_asked.connect(lambda: asked.append(True))
    panel.run.click()
    assert asked == [True]
    assert not panel.empty.isHidden()
    assert not panel.save.isEnabled()
    assert panel.model.rowCount() == 0


def test_that_months_and_curves_are_of_the_same_energy(qapp: QApplication) -> None:
    panel, outcomes = CompareScenariosPanel(), ran()
    panel.resize(900, 600)
    panel.show_outcomes(outcomes, missing=0)
    year = outcomes["a"].year
    assert abs(monthly(year).sum() - year.import_kw.sum() * year.step_h / 1000.0) < 1e-6
    curve = duration(year)
    assert (curve[:-1] >= curve[1:]).all()
    panel.view.setCurrentIndex(1)
    assert panel.chart.is_monthly
    assert len(panel.chart.lines) == 3
    assert not panel.grab().isNull()
