"""A scripted incident, as an operator meets it: a feeder is overloaded at dusk while its meters' feed goes stale.

Raised, seen, acknowledged, traced, resolved, replayed, reported: with a real broker, the ready rules, the real window, the
journal and the paper. With TVILLING_INCIDENT=FOLDER its pictures and the PDF are kept there (docs/incident.md).
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.alarms.rule import Rule
from app.alarms.words import State
from app.model.district import FeedSpec
from app.model.events import Link
from app.model.playhead import Mode
from app.model.times import HOUR_NS, NS, wall_ns
from app.opening import open_district
from app.window import Desk
from tests.e2e.marks import needs_broker, needs_window
from tests.e2e.mosquitto import Broker
from tests.e2e.mqtt_line import send_value
from tests.e2e.windows import desk_of

pytestmark = [needs_broker, *needs_window]
PREFIX = "city/grid"
FEEDER = "feeder-quay"
ALARM = f"feeder-overload:{FEEDER}.load_pct"
DOWN = "feed-down:meters"


def keep(desk: Desk, name: str) -> None:
    folder = os.environ.get("TVILLING_INCIDENT")
    if folder:
        QTest.qWait(2500)  # until the city is drawn finely again, after it moved
        desk.window.grab().save(str(Path(folder) / f"incident-{name}.png"))


def test_that_an_overload_at_dusk_while_a_feed_goes_stale_is_met_from_alarm_to_report(
    qtbot: QtBot, qapp: QApplication, broker: Broker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TVILLING_NO_SOUND", "1")
    opened = open_district("trondheim")
    feeds = [FeedSpec("meters", broker.url(PREFIX))]
    with desk_of(opened, tmp_path / "data", feeds) as desk:
        hub, keeper = desk.alarms, desk.session.timekeeper
        desk.window.resize(1600, 1000)
        desk.start()
        qtbot.waitUntil(lambda: desk.session.alarms.desk is not None, timeout=60_000)
        qtbot.waitUntil(lambda: desk.has_drawn, timeout=60_000)
        desk.view.set_reduced_motion(True)
        desk.spaces.actions[0].trigger()  # the operator's workspace
        row = opened.catalogue.row(f"{FEEDER}.load_pct")
        board = hub.board
        fetcher = desk.session.fetcher
        assert fetcher is not None
        # a value that is sent before the broker knows who listens is gone
        qtbot.waitUntil(
            lambda: any(h.feed == "meters" and h.link is Link.UP for h in fetcher.healths()), timeout=30_000
        )

        def meter(percent: float, seconds_ago: float) -> None:
            send_value(broker, PREFIX, f"{FEEDER}.load_pct", percent, wall_ns() - round(seconds_ago * NS))

        began = wall_ns()
        meter(82.0, 200)
        qtbot.waitUntil(lambda: keeper.live_snapshot.value[row] == 82.0, timeout=20_000)
        assert "of 67 signals report" in hub.strip.text(), "nothing asks, of what is known"

        # raised: above its limit for longer than the half minute of its rule
        meter(113.0, 90)
        meter(116.0, 40)
        qtbot.waitUntil(lambda: ALARM in board.alarms, timeout=20_000)
        alarm = board.alarms[ALARM]
        assert (alarm.state, alarm.priority.value, alarm.unit) == (State.UNACK, "high", "%")

        # seen: in the strip and in the city; one click goes there
        assert "Feeder overloaded" in hub.strip.text()
        qtbot.waitUntil(lambda: [m.alarm for m in desk.scene.alarms._marks] == [ALARM], timeout=10_000)
        keep(desk, "1-raised")
        place = hub.strip._middle.center().toPoint()
        QTest.mouseClick(hub.strip, Qt.MouseButton.LeftButton, pos=place)
        qtbot.waitUntil(lambda: desk.selected == FEEDER, timeout=10_000)
        details = hub.panel.details
        assert details.alarm is not None
        assert details.alarm.id == ALARM
        assert "distribution operator" in details.texts["action"].text()

        # acknowledged, by key, with who and when in the journal
        hub.panel.table.setFocus()
        QTest.keyClick(hub.panel.table, Qt.Key.Key_A)
        qtbot.waitUntil(lambda: board.alarms[ALARM].state is State.ACKED, timeout=10_000)
        assert board.alarms[ALARM].acked_by == desk.session.alarms.actor().who

        # meanwhile the feed goes stale: another alarm, of another kind, and no false all-clear of the first
        broker.stop()
        qtbot.waitUntil(lambda: DOWN in board.alarms, timeout=60_000)
        assert board.alarms[DOWN].priority.value == "diagnostic"
        assert board.alarms[ALARM].is_active, "silence clears nothing"
        keep(desk, "2-stale")
        desk.shift.write("Called the operator of the meters: their broker is being restarted.", ("open",))
        board.acknowledge([DOWN])

        # traced: the trend around it, the reading's proof, what the rule says
        qtbot.waitUntil(details.trend.isVisible, timeout=10_000)
        details.trends.click()
        assert f"{FEEDER}.load_pct" in desk.trends.signals()
        assert details.proof.isVisible()
        keep(desk, "3-traced")
        desk.window.docks["trends"].hide()

        # resolved: the feed is back, the load goes down for longer than the off-delay
        broker.start()
        qtbot.waitUntil(
            lambda: not board.alarms[DOWN].is_active if DOWN in board.alarms else True, timeout=60_000
        )
        desk.session.alarms.desk.put_rules(  # the off-delay of a minute is not waited for in a test
            [r if r.id != "feeder-overload" else _at_once(r) for r in board.rules],
            desk.session.alarms.actor(),
        )
        meter(69.0, 0.0)
        qtbot.waitUntil(lambda: ALARM not in board.alarms, timeout=30_000)
        keep(desk, "4-resolved")

        # replayed: the moment of the overload, marked as past; the strip stays live
        stood = alarm.raised_ns + NS // 2
        keeper.set_first(began - HOUR_NS)
        keeper.seek(stood)
        keeper.pause()
        assert keeper.playhead.mode is Mode.REPLAY
        qtbot.waitUntil(
            lambda: ALARM in [m.alarm for m in desk.scene.alarms._marks if m.is_past], timeout=20_000
        )
        qtbot.waitUntil(lambda: keeper.snapshot.value[row] > 100.0, timeout=10_000)
        assert not [a for a in board.alarms.values() if a.priority.value == "high"]
        keep(desk, "5-replayed")
        desk.black_box.action.trigger()
        qtbot.waitUntil(desk.black_box.card.isVisible, timeout=10_000)
        keep(desk, "6-as-it-was-seen")
        keeper.go_live()

        # reported
        desk.shift.handover.open()
        preview = desk.shift.handover.preview
        assert preview is not None
        qtbot.waitUntil(preview.save.isEnabled, timeout=60_000)
        paper = Path(os.environ.get("TVILLING_INCIDENT", str(tmp_path))) / "handover.pdf"
        desk.shift.handover.save(paper)
        text = " ".join(" ".join(page.extract_text().split()) for page in PdfReader(paper).pages)
        for words in (
            "Feeder overloaded",
            "Source lost",
            "their broker is being restarted",
            "Open points",
            "synthetic data",
        ):
            assert words in text, words


def _at_once(rule: Rule) -> Rule:
    return replace(rule, off_delay_s=0.0)
