"""The air layer in the real window: switched on it follows the moment, off it costs nothing, and the ground answers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from app.energy.air_field import Method
from app.model.quality import Quality
from app.model.snapshot import Snapshot
from app.opening import open_district
from app.window import Desk
from maps.picking import Hit
from tests.e2e.marks import needs_window
from tests.e2e.windows import desk_of

pytestmark = needs_window


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with desk_of(open_district("voru"), tmp_path / "data") as made:
        yield made


def state(desk: Desk, level: float, bad: str = "") -> Snapshot:
    """Every air station at about this level; `bad`: one whose value is bad."""
    catalogue = desk.session.opened.catalogue
    n = len(catalogue)
    value, quality = np.full(n, level), np.full(n, Quality.SIMULATED, np.uint8)
    value += 0.01 * np.arange(n)
    for row, signal in enumerate(catalogue.signals):
        if signal.asset == bad:
            quality[row] = Quality.BAD
    t_ns = desk.session.timekeeper.playhead.t_ns
    return Snapshot(t_ns, value, quality, np.full(n, t_ns), np.full(n, t_ns))


def show(desk: Desk, snapshot: Snapshot, qtbot: QtBot) -> None:
    desk.session.timekeeper._show(snapshot)
    desk.air.refresh()
    qtbot.waitUntil(lambda: desk.air.moment is not None and desk.air.moment.t_ns == snapshot.t_ns)


def test_that_the_layer_is_off_until_it_is_asked_for(desk: Desk, qtbot: QtBot) -> None:
    desk.session.timekeeper._show(state(desk, 12.0))
    assert desk.air.moment is None
    desk.air.actions[0].setChecked(True)
    qtbot.waitUntil(lambda: desk.air.moment is not None)
    assert desk.scene.air.is_visible
    assert desk.scene.air.sheet is not None


def test_that_a_bad_station_is_left_out_and_the_key_says_so(desk: Desk, qtbot: QtBot) -> None:
    desk.air.switch("air", True)
    show(desk, state(desk, 12.0, bad="air-square"), qtbot)
    moment = desk.air.moment
    assert moment is not None
    assert moment.method is Method.KRIGING
    assert len(moment.used) == len(moment.stations) - 1
    assert any("Air on the square (bad)" in line for line in desk.air.key.lines)


def test_that_another_quantity_is_shown_when_it_is_chosen(desk: Desk, qtbot: QtBot) -> None:
    desk.air.switch("air", True)
    show(desk, state(desk, 12.0), qtbot)
    desk.air.key.chosen.emit("noise")
    qtbot.waitUntil(lambda: desk.air.moment is not None and desk.air.moment.quantity == "noise")
    assert desk.air.card_key.lines[0].startswith("Noise, dB(A)")


def test_that_the_ground_says_value_and_error_while_the_layer_is_shown(desk: Desk, qtbot: QtBot) -> None:
    show_at = QPoint(40, 40)
    place = Hit("ground", "terrain", (-20.0, 60.0, 0.0))
    desk.view.hovered.emit(place, show_at)
    assert desk.hover.isHidden()
    desk.air.switch("air", True)
    show(desk, state(desk, 12.0), qtbot)
    desk.view.hovered.emit(place, show_at)
    assert not desk.hover.isHidden()
    assert desk.hover.lines[0] == "PM2.5, interpolated"
    assert " ± " in desk.hover.lines[1]


def test_that_wind_is_drawn_from_stations_that_are_fit(desk: Desk, qtbot: QtBot) -> None:
    desk.session.timekeeper._show(state(desk, 5.0))
    desk.air.switch("wind", True)
    assert [round(mark.speed_m_s) for mark in desk.air.wind] != []
    desk.session.timekeeper._show(state(desk, 5.0, bad="weather"))
    desk.air.refresh()
    assert desk.air.wind == ()
    assert "No wind is drawn of Weather station" in desk.window.status.notice.text()
