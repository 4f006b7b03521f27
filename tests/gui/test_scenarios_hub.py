"""Scenarios in a window without a widget: files, quick looks that the newest wins, results, what is looked at."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

import app.scenarios_hub as module
from app.bridge.reads import HistoryReads
from app.model.district import District
from app.opening import open_district
from app.scenario_compare_hub import ScenarioCompareHub
from app.scenarios.words import Intervention, Scenario
from app.scenarios_hub import ScenariosHub
from tests.unit.scenarios.town import town
from widgets.dock import panel_dock

PV = Intervention("roofs", "pv", where="roof_m2 > 100")


class FakeDesk(QObject):
    def __init__(self, data: Path, district: District) -> None:
        super().__init__()
        self.data = data
        self.session = SimpleNamespace(
            reads=HistoryReads(parent=self), opened=SimpleNamespace(district=district)
        )
        self.scene = SimpleNamespace(city=None)


@pytest.fixture
def hub(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ScenariosHub]:
    monkeypatch.setattr(module, "base_of", lambda *_a, **_k: town())
    desk: Any = FakeDesk(tmp_path, open_district("trondheim").district)
    yield ScenariosHub(desk)
    desk.session.reads.shutdown()


def test_that_files_are_read_beside_the_window_and_a_broken_one_says_its_line(
    hub: ScenariosHub, qtbot: QtBot
) -> None:
    own = hub.folders[-1]
    own.mkdir(parents=True)
    (own / "mine.toml").write_text('[[intervention]]\nid = "a"\nkind = "pvx"\n', encoding="utf-8")
    with qtbot.waitSignal(hub.files_changed, timeout=10_000):
        hub.read_files()
    assert {"roofs", "roofs-battery-v2g", "deep-retrofit"} <= set(hub.scenarios)
    broken = hub.files["mine"]
    assert broken.is_own
    assert broken.scenario is None
    assert "mine.toml:3:1" in broken.problem


def test_that_of_many_looks_the_newest_is_answered_and_then_the_year(hub: ScenariosHub, qtbot: QtBot) -> None:
    quick: list[Any] = []
    hub.quick_changed.connect(quick.append)
    draft = Scenario("d", "D", assumptions={"members": 2.0}, interventions=(PV,))
    for coverage in range(10, 60):
        hub.look(Scenario("d", "D", interventions=(PV.with_value("coverage", float(coverage)),)))
    years: list[Any] = []
    hub.drafted.connect(years.append)
    hub.look(draft, is_final=True)
    qtbot.waitUntil(lambda: len(years) == 2, timeout=20_000)
    assert len(quick) < 10, "those in between were given up"
    assert quick[-1].scenario == draft
    assert quick[-1].is_coarse
    year = years[1]
    assert not year.is_coarse
    assert years[0].figures["bought_kwh"].low is None, "the year comes before its band"
    assert year.figures["bought_kwh"].low < year.figures["bought_kwh"].high


def test_that_what_is_run_is_kept_shown_and_left(hub: ScenariosHub, qtbot: QtBot) -> None:
    shown: list[Any] = []
    hub.shown_changed.connect(shown.append)
    hub.files = {
        "one": module.Shelf(
            "one", Path("one.toml"), Scenario("one", "One", assumptions={"members": 0.0}, interventions=(PV,))
        )
    }
    with qtbot.waitSignal(hub.results_changed, timeout=20_000):
        hub.run("one")
    hub.show("one")
    assert hub.shown is hub.results["one"]
    hub.leave()
    assert shown == [hub.results["one"], None]
    with qtbot.waitSignal(hub.failed, timeout=1_000) as told:
        hub.show("two")
    assert "no scenario 'two'" in told.args[1]


def test_that_a_contradiction_is_told_in_words(hub: ScenariosHub, qtbot: QtBot) -> None:
    nowhere = Scenario("n", "N", interventions=(Intervention("a", "pv", where='use == "castle"'),))
    with qtbot.waitSignal(hub.failed, timeout=20_000) as told:
        hub.look(nowhere)
    assert "no building matches" in told.args[1]


def test_that_comparing_runs_what_lacks_and_forgets_what_was_changed_since(
    hub: ScenariosHub, qtbot: QtBot
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    trends = panel_dock("trends", "Trends", QWidget(), window)
    window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, trends)
    desk: Any = QObject()
    desk.window = window
    window.docks = {"trends": trends}  # type: ignore[attr-defined]
    window.menus = SimpleNamespace(add_panel=lambda _action: None)  # type: ignore[attr-defined]
    compare = ScenarioCompareHub(desk, hub)
    plain = {"members": 0.0}
    bad = Intervention("a", "pv", where='use == "castle"')
    hub.files = {
        name: module.Shelf(
            name, Path(f"{name}.toml"), Scenario(name, name, assumptions=plain, interventions=(what,))
        )
        for name, what in (("bad", bad), ("good", PV), ("more", PV.with_value("coverage", 90.0)))
    }
    assert compare.missing == ["bad", "good", "more"]
    compare.run_missing()
    qtbot.waitUntil(lambda: set(hub.results) == {"good", "more"}, timeout=20_000)
    assert compare.missing == ["bad"]
    changed = Scenario("good", "good", assumptions=plain, interventions=(PV.with_value("coverage", 10.0),))
    hub.files = {**hub.files, "good": module.Shelf("good", Path("good.toml"), changed)}
    assert set(compare.current) == {"more"}, "an old result is not shown for a new scenario"
    hub.failed.emit("", "a draft failed")
    assert compare.panel.news.text() != "a draft failed"
