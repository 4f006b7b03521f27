"""The overview of all districts: figures, time, hands and keys."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.model.places import DistrictFigures, DistrictPlace
from app.model.times import NS
from widgets import theme
from widgets.districts_overview import DistrictsOverview
from widgets.europe import CENTRE, LAND, project

T0 = 1_800_000_000 * NS  # 08:00 UTC
PLACES = (
    DistrictPlace(Path("/t"), "Trondheim", "Norway", (10.4, 63.43), ZoneInfo("Europe/Oslo"), is_current=True),
    DistrictPlace(Path("/l"), "Limerick", "Ireland", (-8.63, 52.66), ZoneInfo("Europe/Dublin")),
    DistrictPlace(Path("/s"), "<b>Smolyan</b>", "Bulgaria", (24.7, 41.57), ZoneInfo("Europe/Sofia")),
)


@pytest.fixture
def overview(qtbot: QtBot, qapp: QApplication) -> Iterator[DistrictsOverview]:
    theme.apply_theme(qapp, "dark")
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = DistrictsOverview(PLACES, lambda: T0, parent)
    dialog.open()
    yield dialog
    if isValid(dialog):  # chosen from, it has closed itself
        dialog.close()
    parent.close()


def test_that_each_card_says_local_time_and_figures(overview: DistrictsOverview) -> None:
    limerick = overview.cards[1]
    assert "08:00 GMT" in limerick.accessibleName()
    assert "10:00 EET" in overview.cards[2].accessibleName()
    assert limerick.figures()[0][1] == "…"
    overview.show_figures(DistrictFigures(Path("/l"), 1617.4, 0.0, None))
    assert [f[1] for f in limerick.figures()] == ["1\u2009617", "0", "–"]
    assert overview.cards[2].figures()[0][1] == "…"


@pytest.mark.parametrize("look", ["dark", "light"])
def test_that_a_click_on_a_dot_or_a_key_on_a_card_opens(
    overview: DistrictsOverview, qtbot: QtBot, qapp: QApplication, look: str
) -> None:
    theme.apply_theme(qapp, look)
    overview.grab()
    dot = overview.chart._px(*PLACES[2].lonlat).toPoint()
    qtbot.mouseMove(overview.chart, QPoint(3, 3))
    with qtbot.waitSignal(overview.chart.pointed):
        qtbot.mouseMove(overview.chart, dot)
    with qtbot.waitSignal(overview.chosen) as heard:
        qtbot.mouseClick(overview.chart, Qt.MouseButton.LeftButton, pos=dot)
    assert heard.args == [PLACES[2]]
    with qtbot.waitSignal(overview.chosen) as heard:
        qtbot.keyClick(overview.cards[1], Qt.Key.Key_Return)
    assert heard.args == [PLACES[1]]


def test_that_the_open_district_is_not_opened_again(overview: DistrictsOverview, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(overview.chosen):
        qtbot.mouseClick(overview.cards[0], Qt.MouseButton.LeftButton)


def test_that_names_do_not_lie_on_one_another_and_stay_on_the_map(overview: DistrictsOverview) -> None:
    boxes = overview.chart._boxes()
    for number, box in enumerate(boxes):
        assert overview.chart.rect().contains(box.toRect())
        assert not any(box.intersects(other) for other in boxes[number + 1 :])


def test_that_the_map_keeps_areas() -> None:
    def area(lon: float, lat: float) -> float:
        (x0, y0), (x1, y1), (x2, y2) = (
            project(lon + dx, lat + dy) for dx, dy in ((0, 0), (0.1, 0), (0, 0.1))
        )
        return abs((x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)) / math.cos(math.radians(lat + 0.05))

    assert project(*CENTRE) == pytest.approx((0.0, 0.0))
    assert area(-8.0, 40.0) == pytest.approx(area(27.0, 65.0), rel=2e-3)
    assert all(len(ring) >= 3 for ring in LAND)
