"""Banner, timeline, transport, status line and the window that arranges them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.bridge import HistoryReads, Timekeeper
from app.model.events import Health, Link
from app.model.playhead import Mode
from app.model.times import HOUR_NS, MINUTE_NS, NS
from tests.gui.shell_fakes import DISTRICT, OSLO, T0, Clock, clock, keeper, reading, reads  # noqa: F401
from widgets.banner import Banner
from widgets.main_window import MainWindow
from widgets.state_manager import StateManager
from widgets.status_bar import StatusBar
from widgets.timeline import Timeline
from widgets.transport import Transport
from widgets.window_parts import WindowParts


@pytest.fixture
def window(qtbot: QtBot, keeper: Timekeeper, reads: HistoryReads, tmp_path: Path) -> MainWindow:
    state = StateManager(tmp_path / "window.json")
    window = MainWindow(
        WindowParts(DISTRICT, keeper, reads, state, QWidget(), QWidget(), QWidget(), QWidget())
    )
    qtbot.addWidget(window)
    return window


def test_that_the_banner_says_mode_time_with_zone_and_age(
    qtbot: QtBot, keeper: Timekeeper, clock: Clock
) -> None:
    banner = Banner(keeper, OSLO)
    qtbot.addWidget(banner)
    assert banner.text() == "LIVE 2027-01-15 09:00:00 CET no data yet"
    keeper.on_readings(reading(1.0, T0 - 3 * NS))
    assert banner.text() == "LIVE 2027-01-15 09:00:00 CET data 3 s old"
    keeper.seek(T0 - HOUR_NS)
    assert "REPLAY 2027-01-15 09:00:00 CET paused" in banner.text(), "the state shown is still that of now"
    keeper.tick()
    qtbot.waitUntil(lambda: "REPLAY 2027-01-15 08:00:00 CET paused" in banner.text())
    keeper.play(-60)
    assert "−60× · 1 min/s" in banner.text()


def test_that_a_click_on_the_timeline_scrubs_there_and_never_back_to_live(
    qtbot: QtBot,
    keeper: Timekeeper,
    reads: HistoryReads,
) -> None:
    line = Timeline(keeper, reads, OSLO)
    qtbot.addWidget(line)
    line.resize(1000, 56)
    wanted = line.t_of(500)
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(500, 30))
    assert keeper.playhead.mode is Mode.REPLAY
    assert abs(keeper.playhead.t_ns - wanted) < MINUTE_NS
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(999, 30))
    assert keeper.playhead.mode is Mode.REPLAY
    assert keeper.playhead.t_ns == T0
    qtbot.waitUntil(lambda: len(line.past.density) > 0)
    line.grab()


def test_that_the_wheel_zooms_around_the_pointer(
    qtbot: QtBot, keeper: Timekeeper, reads: HistoryReads
) -> None:
    line = Timeline(keeper, reads, OSLO)
    qtbot.addWidget(line)
    line.resize(1000, 56)
    before, span = line.t_of(300), line.view()[1] - line.view()[0]
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QWheelEvent

    event = QWheelEvent(
        QPointF(300, 20), QPointF(300, 20), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    line.wheelEvent(event)
    assert abs(line.t_of(300) - before) < span / 1000
    assert line.view()[1] - line.view()[0] == pytest.approx(span * 0.8, rel=1e-6)


def test_that_a_time_typed_in_words_is_gone_to_and_nonsense_is_marked(
    qtbot: QtBot, keeper: Timekeeper
) -> None:
    bar = Transport(keeper, OSLO)
    qtbot.addWidget(bar)
    bar.goto.setText("2027-01-15T03:10:00+01:00")
    bar.goto.returnPressed.emit()
    assert keeper.playhead.t_ns == T0 - (5 * 60 + 50) * MINUTE_NS
    bar.goto.setText("when I was young")
    bar.goto.returnPressed.emit()
    assert "is not a time" in bar.goto.toolTip()
    assert bar.goto.text()


def test_that_the_keys_of_the_transport_drive_the_playhead(
    window: MainWindow, keeper: Timekeeper, qtbot: QtBot
) -> None:
    by_key = {a.shortcut().toString(): a for a in window.transport.actions_of}
    by_key["Space"].trigger()
    assert keeper.playhead.mode is Mode.REPLAY
    assert not keeper.playhead.is_playing
    by_key["J"].trigger()
    assert keeper.playhead.speed < 0
    by_key["B"].trigger()
    by_key[","].trigger()
    by_key["B"].trigger()
    assert keeper.playhead.loop is not None
    by_key["Esc"].trigger()
    assert keeper.playhead.is_live


def test_that_no_two_actions_share_a_key(window: MainWindow) -> None:
    keys = [
        a.shortcut().toString()
        for m in window.menus.actions()
        for a in m.menu().actions()
        if not a.shortcut().isEmpty()
    ]
    assert len(keys) == len(set(keys))


def test_that_the_city_keeps_half_of_the_window_at_1280x800(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1280, 800)
    window.lay_out_afresh()
    with qtbot.waitExposed(window):
        window.show()
    qtbot.wait(50)
    scene = window.centralWidget()
    assert scene.width() * scene.height() >= 0.5 * window.width() * window.height()


def test_that_docks_come_back_as_they_were_left(
    window: MainWindow,
    qtbot: QtBot,
    keeper: Timekeeper,
    reads: HistoryReads,
    tmp_path: Path,
) -> None:
    window.show()
    window.docks["trends"].show()
    window.docks["inspector"].close()
    window.keep()
    assert window._parts.state.save()
    state = StateManager(tmp_path / "window.json")
    again = MainWindow(
        WindowParts(DISTRICT, keeper, reads, state, QWidget(), QWidget(), QWidget(), QWidget())
    )
    qtbot.addWidget(again)
    again.show()
    assert again.docks["trends"].isVisible()
    assert not again.docks["inspector"].isVisible()


def test_that_the_status_line_tells_of_each_feed_in_our_own_words(qtbot: QtBot) -> None:
    bar = StatusBar("Made up.")
    qtbot.addWidget(bar)
    bar.show_health(Health("sim", Link.UP, "", 0, received=10, rate_per_s=20.0, last_ns=0))
    bar.show_health(
        Health("mqtt", Link.DOWN, "refused", 0, rejected=3, reasons=(("not json", 3),), retry_s=5)
    )
    assert bar.feed_texts() == {"sim": "sim 20/s", "mqtt": "mqtt down, next try in 5 s · 3 rejected"}
    bar.show_progress(0.5, "filling")
    bar.show_notice("<b>History</b> was damaged and kept aside.")
    assert bar.notice.text().startswith("<b>")
    assert all(label.textFormat() is not Qt.TextFormat.RichText for label in bar.findChildren(QLabel))
    bar.notice.dismiss()
    assert bar.notice.text() == ""


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"theme": 7, "docks": "%%%", "style": "operator"}', "\x00\xff"]
)
def test_that_broken_settings_cost_only_what_is_broken(qtbot: QtBot, tmp_path: Path, text: str) -> None:
    path = tmp_path / "window.json"
    path.write_text(text, encoding="utf-8")
    state = StateManager(path)
    assert state.get("theme") == "system"
    assert state.bytes_of("docks").isEmpty()
    assert state.notices
    if "operator" in text:
        assert state.get("style") == "operator"
    else:
        assert (tmp_path / "window.broken.json").exists()
    assert state.save()
    assert json.loads(path.read_text(encoding="utf-8"))["theme"] == "system"


def test_that_the_title_of_a_panel_covers_nothing_of_the_panel(qtbot):
    from PySide6.QtWidgets import QMainWindow, QWidget

    from widgets.dock import panel_dock

    window = QMainWindow()
    qtbot.addWidget(window)
    dock = panel_dock("x", "A panel", QWidget(), window)
    window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
    window.resize(600, 400)
    window.show()
    qtbot.wait(20)
    assert dock.titleBarWidget().geometry().bottom() < dock.widget().geometry().top()
