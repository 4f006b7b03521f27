"""Other units in the real window: chosen in menu or preferences they hold at once, and are there again; limits stay."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from pytestqt.qtbot import QtBot

from app.model import units_shown
from app.model.signal import format_of
from app.model.times import HOUR_NS
from app.opening import open_district
from app.units_hub import prepare_units
from app.window import Desk
from tests.e2e.marks import needs_window
from tests.e2e.windows import desk_of
from widgets.preferences import Preferences
from widgets.state_manager import StateManager
from widgets.units_page import UnitsPage

pytestmark = needs_window


@pytest.fixture(autouse=True)
def _as_the_data() -> Iterator[None]:
    yield
    units_shown.use({})


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    opened = open_district("voru")
    with desk_of(opened, tmp_path / "data", opened.district.feeds, fill_ns=3 * HOUR_NS) as made:
        made.window.resize(1500, 900)
        made.start()
        qtbot.waitUntil(lambda: made.session.fetcher is not None, timeout=120_000)
        yield made


def test_that_open_panels_change_together_and_the_choice_is_kept(desk: Desk, qtbot: QtBot) -> None:
    catalogue = desk.session.opened.catalogue
    rules = desk.session.alarms.board.rules
    warm = next(s for s in catalogue.signals if s.unit == "°C")
    power = next(s for s in catalogue.signals if s.unit == "kW" and s.asset == warm.asset)
    desk.select("asset", warm.asset)
    for one in (warm, power):
        desk.draw_trend(one.id)
    row = next(r for r in desk.inspector.figures.rows if r.signal is not None and r.signal.id == warm.id)
    qtbot.waitUntil(lambda: row.value_text not in ("", "–"), timeout=60_000)
    assert "°C" in row.copied_text()

    desk.window.open_preferences("Units")
    dialog = desk.window.findChild(Preferences)
    assert dialog is not None
    page = dialog.findChild(UnitsPage)
    assert page is not None
    page.ready.setCurrentIndex(page.ready.findData("us"))
    page.ready.activated.emit(page.ready.currentIndex())
    page.units["power"].setCurrentText("MW")
    page.units["power"].activated.emit(page.units["power"].currentIndex())
    assert page.ready.currentData() == "own"
    if folder := os.environ.get("TVILLING_PICTURES"):
        dialog.grab().save(str(Path(folder) / "units-page.png"))
    dialog.close()

    assert "°F" in row.copied_text()
    at = desk.session.opened.catalogue.row(warm.id)
    value = float(desk.session.timekeeper.snapshot.value[at])
    assert row.value_text == format_of(warm, value)  # number and unit changed in one step
    assert 32.0 < units_shown.shown(value, "°C") < 120.0
    assert desk.headline is not None
    assert [f.unit for f in desk.headline.figures if f.unit in ("kW", "MW")] == ["MW"] * 3
    plots = desk.trends.stack.plots
    assert {side.shown_unit for plot in plots for side in plot.sides} == {"°F", "MW"}
    assert {side.unit for plot in plots for side in plot.sides} == {"°C", "kW"}  # what is drawn stays
    assert desk.session.alarms.board.rules == rules  # no limit follows
    if folder := os.environ.get("TVILLING_PICTURES"):
        qtbot.wait(3000)
        desk.window.grab().save(str(Path(folder) / "units.png"))

    desk.remember()
    kept = json.loads((desk.data / "window.json").read_text("utf-8"))
    assert (kept["unit_temperature"], kept["unit_power"], kept["unit_energy"]) == ("°F", "MW", "data")
    desk.units.use({})
    assert "°C" in row.copied_text()


def test_that_a_unit_that_is_none_is_said_and_stays_as_the_data(tmp_path: Path) -> None:
    (tmp_path / "window.json").write_text(
        json.dumps({"version": 1, "unit_power": "horse", "unit_length": "ft"}), encoding="utf-8"
    )
    state = StateManager(tmp_path / "window.json", {})
    prepare_units(state)
    assert units_shown.chosen() == {"length": "ft"}
    assert any("unit_power" in notice for notice in state.notices)
