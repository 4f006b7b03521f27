"""The real application, window and all, with a real broker and a real database file."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.model.district import FeedSpec
from app.model.playhead import Mode
from app.model.times import MINUTE_NS, wall_ns
from app.opening import open_district
from app.session import Session
from tests.e2e.marks import needs_broker, needs_window
from tests.e2e.mosquitto import Broker
from tests.e2e.mqtt_line import send_value
from tests.e2e.windows import desk_of
from widgets.inspector import Inspector

pytestmark = [needs_broker, *needs_window]
PREFIX = "city/quay"


def shown(widget: Inspector, signal_id: str) -> str:
    """The figure as a person reads it in the inspector."""
    figure = widget.figure(signal_id)
    return figure.value_text if figure is not None else ""


def test_that_a_value_arrives_is_seen_replayed_and_left_again(
    qtbot: QtBot, qapp: QApplication, broker: Broker, tmp_path: Path
) -> None:
    opened = open_district("trondheim")
    asset = next(
        a for a in opened.catalogue.assets if a.building and a.trades and opened.catalogue.rows_of(a.id)
    )
    row = opened.catalogue.rows_of(asset.id)[0]
    signal = opened.catalogue.signals[row]
    with desk_of(opened, tmp_path / "data", [FeedSpec("mqtt", broker.url(PREFIX))]) as desk:
        keeper = desk.session.timekeeper
        desk.start()
        qtbot.waitUntil(lambda: desk.has_drawn, timeout=60_000)
        qtbot.waitUntil(lambda: "/s" in desk.window.status.feed_texts().get("mqtt", ""), timeout=30_000)

        now = wall_ns()
        old, new = signal.low + 1.25, signal.low + 2.5
        send_value(broker, PREFIX, signal.id, old, now - 2 * MINUTE_NS)
        qtbot.waitUntil(lambda: keeper.live_snapshot.value[row] == old, timeout=10_000)
        send_value(broker, PREFIX, signal.id, new, now)
        qtbot.waitUntil(lambda: keeper.live_snapshot.value[row] == new, timeout=10_000)

        desk.select("asset", asset.id)
        qtbot.waitUntil(
            lambda: f"{new:.{signal.decimals}f}" in shown(desk.inspector, signal.id), timeout=5_000
        )

        qtbot.waitUntil(lambda: desk.session.historian.stats().readings == 2, timeout=5_000)
        keeper.set_first(now - 10 * MINUTE_NS)
        keeper.seek(now - MINUTE_NS)
        assert keeper.playhead.mode is Mode.REPLAY
        assert "REPLAY" in desk.window.banner.text()
        qtbot.waitUntil(
            lambda: f"{old:.{signal.decimals}f}" in shown(desk.inspector, signal.id), timeout=5_000
        )

        keeper.seek(now - 5 * MINUTE_NS)
        qtbot.waitUntil(lambda: "–" in shown(desk.inspector, signal.id), timeout=5_000)

        keeper.go_live()
        qtbot.waitUntil(
            lambda: f"{new:.{signal.decimals}f}" in shown(desk.inspector, signal.id), timeout=5_000
        )
        assert "LIVE" in desk.window.banner.text()
        assert desk.view.grab().toImage().pixelColor(5, 5).isValid()
    with_history = list((tmp_path / "data" / "districts" / "trondheim").glob("history*"))
    assert with_history


def test_that_a_second_window_on_the_same_data_says_who_holds_it_and_records_nothing(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    opened = open_district("trondheim")
    first = Session(opened, tmp_path, [], fill_ns=0)
    second = Session(opened, tmp_path, [], fill_ns=0)
    notices: list[str] = []
    second.notice.connect(notices.append)
    try:
        with qtbot.waitSignal(first.ready, timeout=20_000):
            first.start()
        with qtbot.waitSignal(second.ready, timeout=20_000):
            second.start()
        assert first.is_recording
        assert not second.is_recording
        assert str(os.getpid()) in notices[0]
        assert "records nothing" in notices[0]
    finally:
        assert second.close()
        assert first.close()


def test_that_a_damaged_history_is_kept_aside_said_and_a_fresh_one_started(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    opened = open_district("trondheim")
    folder = tmp_path / "districts" / "trondheim"
    folder.mkdir(parents=True)
    (folder / "history.duckdb").write_bytes(b"this is no database" * 1000)
    session = Session(opened, tmp_path, [], fill_ns=0)
    notices: list[str] = []
    session.notice.connect(notices.append)
    try:
        with qtbot.waitSignal(session.ready, timeout=20_000):
            session.start()
        assert session.is_recording
        assert "damaged" in notices[0].lower()
        assert any("damaged" in p.name for p in folder.iterdir())
    finally:
        assert session.close()


def test_that_a_data_folder_that_cannot_be_written_costs_the_recording_and_nothing_else(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    session = Session(open_district("trondheim"), tmp_path / "file" / "data", [], fill_ns=0)
    notices: list[str] = []
    session.notice.connect(notices.append)
    try:
        with qtbot.waitSignal(session.ready, timeout=20_000):
            session.start()
        assert not session.is_recording
        assert "records nothing" in notices[0]
    finally:
        assert session.close()
