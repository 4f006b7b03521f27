"""The Mobility panel: words and figures say what is known, rows are chosen by hand and key, a replay shows what was seen."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import numpy as np
import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from app.energy.forecast.contract import Forecast
from app.energy.mobility.day import HOUR_NS, MINUTE_NS, Line, MobilityDay, charger_day, share_day
from app.energy.mobility.places import ChargePoint, Doing, SharePlace
from app.energy.mobility.sessions import Told
from app.model.quality import Quality
from app.model.snapshot import Snapshot
from widgets import theme
from widgets.mobility_marks import paint_doing
from widgets.mobility_panel import AHEAD, SHARED, WIDE, MobilityPanel

UTC = ZoneInfo("UTC")
POINTS = (
    ChargePoint("kerb", "Kerb", "", 2, 22.0, True, 0, 1, 2, 3),
    ChargePoint("hall", "Hall", "", 4, 44.0, False, 4, 5, 6, 7),
)
PLACES = (SharePlace("dock", "Dock", "", True, 10, 8, -1), SharePlace("share", "Share", "", False, 4, 9, -1))
VALUES = (7.4, 3.2, 2.0, 1.0, -5.0, 1.0, 3.0, 2.0, 4.0, 1.0)


def state(quality: dict[int, Quality] | None = None) -> Snapshot:
    n = len(VALUES)
    q = np.full(n, Quality.SIMULATED, np.uint8)
    for row, one in (quality or {}).items():
        q[row] = one
    return Snapshot(0, np.array(VALUES), q, np.zeros(n, np.int64), np.zeros(n, np.int64))


def line(values: list[float]) -> Line:
    return Line(np.arange(len(values), dtype=np.int64) * MINUTE_NS, np.array(values))


def day() -> MobilityDay:
    told = [
        Told("kerb", "a1", 1, "started", 0, 60 * MINUTE_NS, 0, 0),
        Told("kerb", "a1", 1, "ended", 1, 180 * MINUTE_NS, 9000, 1000),
    ]
    power = line([0.0] * 60 + [6.0] * 60 + [-3.0] * 60 + [0.0] * 60)
    kerb = charger_day(POINTS[0], power, Line.nothing(), Line.nothing(), told, 0, 4 * HOUR_NS)
    hall = charger_day(
        POINTS[1], Line.nothing(), line([0.0] * 30 + [1.0] * 30), Line.nothing(), (), 0, 4 * HOUR_NS
    )
    dock = share_day(PLACES[0], line([4.0] * 120 + [0.0] * 120), Line.nothing(), 0, 4 * HOUR_NS)
    share = share_day(PLACES[1], line([1.0] * 240), Line.nothing(), 0, 4 * HOUR_NS)
    return MobilityDay(0, 24 * HOUR_NS, 4 * HOUR_NS, (kerb, hall), (dock, share))


@pytest.fixture
def panel(qtbot: QtBot) -> MobilityPanel:
    made = MobilityPanel(POINTS, PLACES, UTC)
    qtbot.addWidget(made)
    made.resize(900, 260)
    made.show()
    made.show_day(day())
    made.show_now(state())
    made.show_moment(4 * HOUR_NS)
    return made


def said(panel: MobilityPanel) -> dict[str, str]:
    return {f.name: f"{f.text} {f.unit}".strip() for f in panel.head.figures}


def test_that_rows_say_state_power_ports_and_energy(panel: MobilityPanel) -> None:
    assert panel.gantt.line_of(0) == "Kerb: charging, 7.4 kW, 1/2 ports, 3.2 kWh"
    assert panel.gantt.line_of(1) == "Hall: giving back, −5.0 kW, 2/4 ports, 1.0 kWh"
    assert panel.shared.line_of(0).startswith("Dock: 4 bikes, 6 free; empty once")
    assert panel.shared.line_of(1) == "Share: 1 cars, 3 free; never empty or full"


def test_that_the_head_sums_what_is_known(panel: MobilityPanel) -> None:
    assert said(panel)["Charging"] == "7 kW"
    assert said(panel)["Giving back"] == "5 kW"
    assert said(panel)["Ports used"] == "3 of 6"
    assert said(panel)["Free bikes"] == "4"
    assert said(panel)["Charged today"] == "[6] kWh"  # one of two chargers is known


def test_that_what_is_stale_is_a_dash_and_a_sum_with_too_little_stands_in_brackets(
    panel: MobilityPanel,
) -> None:
    panel.show_now(state({0: Quality.STALE, 2: Quality.BAD, 8: Quality.ABSENT}))
    assert panel.gantt.line_of(0).startswith("Kerb: not known, –,")
    assert said(panel)["Giving back"] == "[5] kW"
    assert said(panel)["Free bikes"] == "–"


def test_that_an_earlier_moment_shows_what_could_be_seen_then(panel: MobilityPanel) -> None:
    panel.show_moment(90 * MINUTE_NS)
    assert panel.day is not None
    (one,) = panel.day.chargers[0].sessions
    assert one.end_ns is None
    assert said(panel)["Charged today"] == "[3] kWh"
    panel.show_moment(4 * HOUR_NS)
    assert panel.day.chargers[0].sessions[0].end_ns == 180 * MINUTE_NS


def test_that_a_session_is_found_under_the_pointer_and_says_what_it_is(panel: MobilityPanel) -> None:
    gantt = panel.gantt
    found = gantt.session_at(0, 100 * MINUTE_NS, 8.0)
    assert found is not None
    tip = gantt.tip_at(0, 100 * MINUTE_NS, 8.0)
    assert "Port 1: 01:00" in tip
    assert "9.0 kWh charged" in tip
    assert "1.0 kWh given back" in tip
    assert "Record a1" in tip
    assert gantt.session_at(0, 200 * MINUTE_NS, 8.0) is None
    assert found.giving == ((120 * MINUTE_NS, 180 * MINUTE_NS),)


def test_that_a_row_is_chosen_by_click_and_by_key(panel: MobilityPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.chosen) as heard:
        qtbot.mouseClick(panel.gantt.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 90))
    assert heard.args == ["hall"]
    qtbot.keyClick(panel.gantt, Qt.Key.Key_Up)
    with qtbot.waitSignal(panel.chosen) as heard:
        qtbot.keyClick(panel.gantt, Qt.Key.Key_Return)
    assert heard.args == ["kerb"]
    panel.choose_asset("hall")
    assert panel.gantt.current == 1
    panel.choose_asset("somewhere-else")
    assert panel.gantt.current == -1


def test_that_the_next_hours_stand_beside_where_there_is_room(panel: MobilityPanel) -> None:
    assert panel.outlook.isHidden()
    panel.show_view(AHEAD)
    assert not panel.outlook.isHidden()
    assert panel._rows.isHidden()
    panel.resize(WIDE + 20, 260)
    assert not panel._rows.isHidden()
    panel.show_view(SHARED)
    assert panel._stack.currentWidget() is panel.shared


def test_that_a_forecast_that_cannot_be_made_says_why(panel: MobilityPanel) -> None:
    nothing = np.empty(0)
    none = Forecast(
        "Free bikes", "", 0, 0, 900 * 10**9, nothing, nothing, nothing, "similar day", why="needs 2 days"
    )
    wave = np.linspace(10.0, 20.0, 48)
    some = Forecast(
        "Charging load", "kW", 0, 0, 900 * 10**9, wave, wave - 2, wave + 2, "similar day", "5 past days"
    )
    so_far = np.full(96, np.nan)
    panel.show_outlooks([(some, so_far), (none, so_far)], 0)
    assert panel.outlook.lines == (
        "Charging load: 20 kW in 12 h, 80 % between 18, 22",
        "Free bikes: needs 2 days",
    )
    panel.show_view(AHEAD)
    assert not panel.outlook.grab().isNull()


def test_that_a_district_without_any_says_what_would_be_here(qtbot: QtBot) -> None:
    panel = MobilityPanel((), (), UTC)
    qtbot.addWidget(panel)
    panel.show()
    assert panel._stack.currentWidget() is panel.empty
    assert "assets.gpkg" in panel.empty.text


def test_that_every_state_has_a_shape_of_its_own(qtbot: QtBot) -> None:
    pictures = set()
    for doing in Doing:
        image = QImage(28, 28, QImage.Format.Format_Grayscale8)  # without colour
        image.fill(0)
        painter = QPainter(image)
        paint_doing(painter, image.rect().toRectF(), doing, theme.DARK)
        painter.end()
        pictures.add(bytes(image.constBits()))
    assert len(pictures) == len(Doing)


def test_that_a_painted_panel_has_no_fault_in_either_theme(panel: MobilityPanel, qapp: object) -> None:
    assert not panel.grab().isNull()
    panel.show_view(SHARED)
    assert not panel.grab().isNull()


def test_that_a_moment_shown_before_a_day_is_read_is_no_fault(qtbot: QtBot) -> None:
    made = MobilityPanel(POINTS, PLACES, UTC)
    qtbot.addWidget(made)
    made.resize(900, 260)
    made.show()
    made.show_moment(1_795_366_800 * 10**9)
    assert not made.grab().isNull()
