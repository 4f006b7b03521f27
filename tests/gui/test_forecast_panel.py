"""The forecast panel: what it says of each quantity, of one that has no forecast, and under the pointer."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import numpy as np
import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.energy.forecast.contract import Forecast, Outlook, Score
from app.model.times import DAY_NS, MINUTE_NS
from widgets.forecast_panel import ForecastPanel
from widgets.forecast_words import details, score_parts

OSLO = ZoneInfo("Europe/Oslo")
NOON = 1_782_900_000 * 10**9  # 2026-07-01 12:00 in Oslo
STEP = 15 * MINUTE_NS


def forecast(quantity: str = "load", top: float = 400.0, why: str = "") -> Forecast:
    line = np.zeros(0) if why else top * (0.5 + 0.5 * np.sin(np.arange(96) / 96 * np.pi))
    unit = "NOK/kWh" if quantity == "price" else "kW"
    return Forecast(
        quantity,
        unit,
        NOON,
        NOON,
        STEP,
        line,
        0.9 * line,
        1.2 * line,
        "similar day",
        "band from 6 past days",
        why,
    )


def point_at(widget: QWidget, place: QPointF) -> None:
    """As the pointer would, wherever the real one is."""
    button, none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    move = QMouseEvent(QEvent.Type.MouseMove, place, widget.mapToGlobal(place), button, button, none)
    QApplication.sendEvent(widget, move)


def outlook() -> Outlook:
    t_ns = NOON - DAY_NS + STEP * np.arange(96) + STEP // 2
    came = np.where(np.arange(96) == 80, np.nan, 200.0)
    score = Score("load", "similar day", 960, 21.0, -4.0, 8.4, 78.0, 31.0, ((1.0, 9.0), (24.0, 25.0)))
    made = (forecast(), forecast("price", 0.8), forecast("pv", why="roof-3 reported 41 % of the last 7 days"))
    return Outlook(NOON, made, (score,), (("load", t_ns, came),))


@pytest.fixture
def panel(qtbot: QtBot) -> ForecastPanel:
    made = ForecastPanel(OSLO, synthetic=True)
    qtbot.addWidget(made)
    made.resize(1200, 220)
    made.show()
    made.show_outlook(outlook())
    return made


def test_that_each_chart_says_its_top_its_model_and_its_error(panel: ForecastPanel) -> None:
    load, pv, price, balance = panel.charts
    assert load.accessibleName() == (
        "Load, next 24 hours. highest 400 at 00:00. Similar day · error 21 kW (8 %) · 78 % in band"
    )
    assert "not judged yet" in price.accessibleName()
    assert "No forecast: roof-3 reported 41 % of the last 7 days." in pv.accessibleName()
    assert "No signal of this district says it." in balance.accessibleName()
    assert panel.head.text() == (
        "Made at 2026-07-01 12:00:00 CEST from what was known then · synthetic district"
    )


def test_that_the_tip_tells_model_band_bias_skill_and_lead_times() -> None:
    words = details(forecast(), outlook().scores[0])
    for part in (
        "Similar day: the mean of past days", "Band from 6 past days.", "too low by 4 kW", "78 % of what came lay in",
        "31 % less error than taking yesterday again", "9 kW up to 1 h, 25 kW up to 24 h",
    ):  # fmt: skip
        assert part in words
    assert score_parts(forecast(), None) == ("Similar day, not judged yet",)


def test_that_the_pointer_and_the_arrow_keys_read_a_step(panel: ForecastPanel, qtbot: QtBot) -> None:
    load = panel.charts[0]
    load.grab()  # painted once, so that it knows where its plot lies
    point_at(load, QPointF(load.width() - 30, 120))
    assert load.said.startswith(("09:", "10:", "11:"))
    qtbot.keyClick(load, Qt.Key.Key_Escape)
    assert load.said == "highest 400 at 00:00"
    qtbot.keyClick(load, Qt.Key.Key_Right)
    qtbot.keyClick(load, Qt.Key.Key_Right)
    assert load.said.startswith("13:00   ")


@pytest.mark.parametrize(("width", "columns"), [(1200, 4), (560, 2), (300, 1)])
def test_that_charts_stand_as_the_room_allows(
    panel: ForecastPanel, qtbot: QtBot, width: int, columns: int
) -> None:
    panel.resize(width, 600)
    qtbot.waitUntil(lambda: len({chart.y() for chart in panel.charts}) == 4 // columns)
    assert not panel.grab().isNull()


def test_that_trouble_stands_in_place_of_old_lines(panel: ForecastPanel) -> None:
    panel.show_trouble("The history is held by another process.")
    assert panel.outlook is None
    assert all("held by another process" in chart.accessibleName() for chart in panel.charts)
    assert not panel.grab().isNull()


def test_that_flat_and_zero_forecasts_are_painted(panel: ForecastPanel) -> None:
    nothing = np.zeros(96)
    flat = Forecast("balance", "kW", NOON, NOON, STEP, nothing, nothing, nothing, "persistence")
    panel.show_outlook(Outlook(NOON, (flat,)))
    assert not panel.grab().isNull()


def test_that_data_that_ended_long_ago_are_named(panel: ForecastPanel) -> None:
    made = outlook()
    _, t_ns, came = made.measured[0]
    gone = np.where(t_ns > NOON - 3 * 4 * STEP, np.nan, came)
    panel.show_outlook(Outlook(NOON, made.forecasts, (), (("load", t_ns, gone),)))
    assert "newest data of 2026-07-01 08:52:30 CEST" in panel.head.text()
