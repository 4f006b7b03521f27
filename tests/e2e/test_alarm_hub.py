"""Alarms in the real window: seen in strip, table, city and timeline; from any of them to the asset in three clicks; live in
every mode, and the past marked as such."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.alarm_hub import AROUND_NS
from app.alarms.rule import Kind, Rule, Select, Text
from app.alarms.sounds import Sounder
from app.alarms.words import Actor, Change, Priority, State, What
from app.bridge.alarm_board import BoardChange
from app.model.playhead import Mode
from app.model.quality import Quality
from app.model.reading import Reading, ReadingBatch
from app.model.times import MINUTE_NS, NS, wall_ns
from app.opening import open_district
from app.window import Desk
from maps.camera import pose_around
from tests.e2e.marks import needs_window
from tests.e2e.windows import desk_of
from widgets.alarm_model import Show
from widgets.alarm_panel import JOURNAL, THEN

pytestmark = needs_window
KARI = Actor("kari", "operator", "live")
RULE = Rule(
    "test-over", "Feeder over its limit", Kind.H, Priority.HIGH, Select(signal="load_pct", kind="feeder"), limit=100.0,
    group="grid", text=Text("Too much on the cable.", "It ages.", "Ask the battery.", 300.0),
)  # fmt: skip


class Hand:
    """Clicks like a person, and counts them."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot, self.clicks = qtbot, 0

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        self.clicks += 1
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place or widget.rect().center())


@pytest.fixture(scope="module")
def opened(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """One window for all of this file: opening it takes longer than most tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TVILLING_NO_SOUND", "1")
        with desk_of(open_district("sestao"), tmp_path_factory.mktemp("alarms") / "data") as made:
            made.scene.set_style("operator")
            made.window.resize(1280, 800)
            made.view.set_reduced_motion(True)
            made.start()
            until(lambda: made.session.alarms.desk is not None, 60.0)
            made.session.alarms.actor = lambda: KARI
            made.alarms.board.permit = lambda _action: True
            made.session.timekeeper.seek(
                wall_ns() - MINUTE_NS
            )  # the thread that reads states is there from here on
            QTest.qWait(200)
            yield made


@pytest.fixture
def desk(opened: Desk) -> Iterator[Desk]:
    """Live, with one rule, and nothing known of any signal."""
    hub, alarms = opened.alarms, opened.session.alarms.desk
    assert alarms is not None
    opened.session.timekeeper.go_live()
    for rules in ([], [RULE]):
        alarms.put_rules(rules, KARI)
        until(lambda rules=rules: [r.id for r in hub.board.rules] == [r.id for r in rules])
    until(lambda: not hub.board.alarms and not hub.board._waiting)
    hub.panel.search.clear()
    hub.panel.open_tab(Show.ACTIVE)
    hub.dock.hide()
    yield opened
    hub.dialog = None
    t_ns = wall_ns()
    opened.session.alarms.offer(
        ReadingBatch.of([Reading(row, t_ns, 0.0, Quality.GOOD, t_ns) for row in signals(opened)])
    )
    until(lambda: not any(alarm.is_active and alarm.row >= 0 for alarm in hub.board.alarms.values()))


def until(holds: Callable[[], object], timeout_s: float = 10.0) -> None:
    end = time.monotonic() + timeout_s
    while not holds():
        assert time.monotonic() < end, "it did not come to pass"
        QTest.qWait(10)


def signals(desk: Desk) -> list[int]:
    catalogue = desk.session.opened.catalogue
    return [
        row for row, s in enumerate(catalogue.signals) if s.id.endswith(".load_pct") and "feeder" in s.asset
    ]


def say(desk: Desk, qtbot: QtBot, value: float, row: int, rule: Rule = RULE) -> str:
    """A reading for the alarm desk; the id of its alarm."""
    t_ns = wall_ns()
    desk.session.alarms.offer(ReadingBatch.of([Reading(row, t_ns, value, Quality.GOOD, t_ns)]))
    ident = f"{rule.id}:{desk.session.opened.catalogue.signals[row].id}"
    board, is_over = desk.alarms.board, value > 100
    qtbot.waitUntil(lambda: (ident in board.alarms and board.alarms[ident].is_active) is is_over)
    return ident


def test_that_an_alarm_is_seen_in_strip_table_and_city_and_takes_an_acknowledgement(
    desk: Desk, qtbot: QtBot
) -> None:
    hub = desk.alarms
    assert hub.strip.isVisible()
    assert hub.strip.text() == f"Alarms not known: 0 of {len(signals(desk))} signals report"
    ident = say(desk, qtbot, 131.0, signals(desk)[0])

    assert "high 1 / 1" in hub.strip.text()
    assert hub.panel.model.ids() == (ident,)
    qtbot.waitUntil(lambda: len(desk.scene.alarms._marks) == 1)
    hub.acknowledge_top()
    qtbot.waitUntil(lambda: hub.board.alarms[ident].state is State.ACKED)
    assert hub.board.alarms[ident].acked_by == "kari"
    say(desk, qtbot, 50.0, signals(desk)[0])
    said = f"No alarms in what is known: 1 of {len(signals(desk))} signals report"
    qtbot.waitUntil(lambda: hub.strip.text() == said)
    qtbot.waitUntil(lambda: desk.scene.alarms._marks == ())


@pytest.mark.parametrize("way", ["strip", "table", "ring"])
def test_that_from_any_alarm_the_assets_details_are_at_most_three_clicks_away(
    desk: Desk, qtbot: QtBot, way: str
) -> None:
    hub, hand = desk.alarms, Hand(qtbot)
    row = signals(desk)[0]
    ident = say(desk, qtbot, 131.0, row)
    asset = desk.session.opened.catalogue.signals[row].asset
    if way == "strip":
        hand.click(hub.strip, hub.strip._middle.center().toPoint())
    elif way == "table":
        hand.click(hub.strip.list)
        table = hub.panel.table
        hand.click(table.viewport(), table.visualRect(hub.panel.model.index(0, 1)).center())
        hand.click(hub.panel.details.go)
    else:
        desk.view.fly_to(asset)
        qtbot.waitUntil(lambda: bool(desk.scene.alarms.placed))
        placed = desk.scene.alarms.placed[0]
        ratio = desk.view.devicePixelRatioF()
        place = QPointF(placed.x / ratio, (desk.view.size_px()[1] - 1 - placed.y) / ratio)  # type: ignore[union-attr]
        hand.click(desk.view, place.toPoint())

    assert hand.clicks <= 3
    assert desk.selected == asset
    assert desk.inspector._target is not None
    assert desk.inspector._target.id == asset
    assert hub.panel.details.alarm is not None
    assert hub.panel.details.alarm.id == ident
    assert not hub.dock.isHidden()


def test_that_the_details_say_what_the_journal_and_the_history_know(desk: Desk, qtbot: QtBot) -> None:
    hub, row, rule = desk.alarms, signals(desk)[0], replace(RULE, id="test-known")
    assert desk.session.alarms.desk is not None
    desk.session.alarms.desk.put_rules([rule], KARI)
    for value in (131.0, 50.0):
        ident = say(desk, qtbot, value, row, rule)
        if value > 100:
            hub.board.acknowledge([ident])
            qtbot.waitUntil(lambda: not hub.board.counts.unacked[Priority.HIGH])
    qtbot.wait(1100)
    ident = say(desk, qtbot, 140.0, row, rule)
    hub.go_by_id(ident)
    details = hub.panel.details
    qtbot.waitUntil(details.earlier_note.isVisible)
    assert details.earlier_note.text() == "1 time in 30 days"
    assert details.texts["action"].text() == "Ask the battery."
    assert details.respond.text().startswith("Respond within 5 min")
    assert details.value.text() == "140.0 %"
    assert details.limit.text() == "limit > 100.0 %"
    assert details.proof.isVisible()
    qtbot.waitUntil(details.trend.isVisible)
    hand = Hand(qtbot)
    hand.click(details.trends)
    alarm, window = hub.board.alarms[ident], desk.trends.window
    assert (window.from_ns, window.to_ns) == (alarm.at_ns - AROUND_NS, alarm.at_ns + AROUND_NS)
    assert desk.trends.signals() == (alarm.subject,)


def test_that_what_feeds_it_is_named_as_a_likely_cause(desk: Desk, qtbot: QtBot) -> None:
    hub = desk.alarms
    qtbot.waitUntil(lambda: bool(hub.answers._upstream))
    upstream = hub.answers._upstream
    catalogue = desk.session.opened.catalogue
    feeders = [catalogue.signals[row].asset for row in signals(desk)]
    below = next(asset for asset, above in upstream.items() if above in feeders)
    assert catalogue.has_asset(below)
    first = say(desk, qtbot, 120.0, signals(desk)[feeders.index(upstream[below])])
    session = desk.session.alarms
    assert session.desk is not None
    event = Rule(
        "test-event", "House without power", Kind.EVENT, Priority.MEDIUM, Select(source="test.house")
    )
    session.desk.put_rules([RULE, event], KARI)
    session.desk.tell("test.house", below, True, asset=below)
    ident = f"test-event:{below}"
    qtbot.waitUntil(lambda: ident in hub.board.alarms)
    hub.go_by_id(ident)

    texts = [
        hub.panel.details._causes.itemAt(k).widget().text() for k in range(hub.panel.details._causes.count())
    ]
    assert any(text.startswith("Upstream") and "Feeder over its limit" in text for text in texts), (
        first,
        texts,
    )


def test_that_in_replay_the_strip_stays_live_and_the_city_shows_the_past_marked_hist(
    desk: Desk, qtbot: QtBot
) -> None:
    hub, keeper, row = desk.alarms, desk.session.timekeeper, signals(desk)[0]
    ident = say(desk, qtbot, 131.0, row)
    stood_ns = wall_ns()
    qtbot.wait(600)
    hub.board.acknowledge([ident])
    say(desk, qtbot, 50.0, row)
    qtbot.waitUntil(lambda: not hub.board.alarms)
    qtbot.wait(600)
    keeper.set_first(stood_ns - MINUTE_NS)
    keeper.seek(stood_ns + NS // 10)
    keeper.pause()
    assert not hub.strip.live.isVisible()
    other = say(desk, qtbot, 150.0, signals(desk)[1])
    assert hub.strip.live.isVisible()
    assert not keeper.playhead.is_live  # offered, never done by itself

    def past() -> list[str]:
        return [m.alarm for m in desk.scene.alarms._marks if m.is_past]

    qtbot.waitUntil(lambda: past() == [ident], timeout=10_000)
    assert all(m.is_past for m in desk.scene.alarms._marks)
    assert [line.alarm for line in hub.panel.then.lines] == [ident]
    hub._bring_up()
    hub.panel.open_tab(THEN)
    assert hub.panel.then.item(0, 3).text() == "HIST, Unacknowledged"
    assert hub.panel.then.item(0, 1).text() == RULE.title
    hub.panel.then.activated.emit(hub.panel.then.model().index(0, 1))
    assert hub.panel.shown == JOURNAL
    hub.panel.open_tab(THEN)
    assert "high 1 / 1" in hub.strip.text()  # that of now
    assert hub.panel.model.ids() == (other,)
    hub._on_picked(type("Hit", (), {"alarm": ident})())
    assert hub.panel.shown == JOURNAL
    qtbot.waitUntil(lambda: hub.panel.journal.model.rowCount() > 0)
    hub.strip.live.click()
    assert keeper.playhead.is_live
    assert hub.panel.shown != THEN
    assert hub.panel.then.lines == ()
    assert not hub.strip.live.isVisible()
    qtbot.waitUntil(lambda: [m.is_past for m in desk.scene.alarms._marks] == [False])


def test_that_in_a_scenario_alarms_are_marked_and_a_click_never_leads_to_an_acknowledgement(
    desk: Desk, qtbot: QtBot
) -> None:
    """Any mode but LIVE: there is no clock of scenarios yet, so the mode itself is set."""
    hub, keeper, row = desk.alarms, desk.session.timekeeper, signals(desk)[0]
    ident = say(desk, qtbot, 131.0, row)
    stood_ns = wall_ns()
    until(lambda: [m.is_past for m in desk.scene.alarms._marks] == [False])
    keeper.set_first(stood_ns - MINUTE_NS)
    keeper.seek(stood_ns)
    keeper._move(replace(keeper.playhead, mode=Mode.SCENARIO))
    assert hub._desk.session.timekeeper.playhead.mode is Mode.SCENARIO
    until(lambda: [(m.alarm, m.is_past) for m in desk.scene.alarms._marks] == [(ident, True)])
    hub._on_picked(type("Hit", (), {"alarm": ident})())
    assert hub.panel.shown == JOURNAL
    assert hub.panel.details.alarm is None or hub.panel.details.alarm.id != ident
    say(desk, qtbot, 150.0, signals(desk)[1])
    assert hub.strip.live.isVisible(), "a new high one offers the way back, and nothing takes it"
    assert keeper.playhead.mode is Mode.SCENARIO
    assert hub.board.alarms[ident].state is State.UNACK


def test_that_an_alarm_out_of_view_has_an_arrow_and_one_key_goes_there(desk: Desk, qtbot: QtBot) -> None:
    hub, rows = desk.alarms, signals(desk)
    ident = say(desk, qtbot, 131.0, rows[0])
    asset = desk.session.opened.catalogue.signals[rows[0]].asset
    place = desk.scene.place_of(asset)
    assert place is not None
    desk.view.fly(pose_around((place[0] + 900.0, place[1] + 900.0, place[2]), 60.0, 45.0, 40.0))  # type: ignore[union-attr]
    until(lambda: [mark.alarm for mark in desk.scene.alarms.outside] == [ident])
    hub.go_to_unseen()
    until(lambda: desk.scene.alarms.outside == () and bool(desk.scene.alarms.placed))
    assert desk.selected == asset
    hub.go_to_unseen()
    assert desk.window.status.notice.text() == "No alarm that asks lies out of view."


def test_that_a_clock_that_is_set_and_a_rule_that_fails_are_said_in_the_window(desk: Desk) -> None:
    hub, notice = desk.alarms, desk.window.status.notice
    before = notice.text()
    why = "the clock was set back by 30 min"
    failed = Change(wall_ns(), What.RULE_FAILED, "odd:", why="divided by itself")
    hub._on_changed(BoardChange((), (), (Change(wall_ns(), What.CLOCK_JUMPED, why=why), failed)))
    said = []
    while (text := notice.text()) and text != before:
        said.append(text)
        notice.dismiss()
    assert any(why in text for text in said)
    assert any("odd" in text and "all others go on" in text for text in said)


def test_that_alarms_stand_on_the_timeline_and_the_journal_grows_while_it_is_read(
    desk: Desk, qtbot: QtBot
) -> None:
    hub, row = desk.alarms, signals(desk)[0]
    ident = say(desk, qtbot, 131.0, row)
    hub.open()
    hub.panel.open_tab(JOURNAL)
    model = hub.panel.journal.model
    qtbot.waitUntil(lambda: model.rowCount() > 0)
    before = model.rowCount()
    hub.board.acknowledge([ident])
    qtbot.waitUntil(lambda: model.rowCount() > before, timeout=10_000)
    desk.window.timeline.refresh()
    qtbot.waitUntil(lambda: any(m.sign == "alarm_high" for m in desk.window.timeline.marks.all))


def test_that_a_high_alarm_sounds_until_it_is_muted_or_acknowledged(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub = desk.alarms
    played: list[Priority] = []
    monkeypatch.setattr(hub.tones, "play", played.append)
    monkeypatch.setattr(hub, "sounder", Sounder())
    hub._ring.stop()  # asked by hand here
    say(desk, qtbot, 131.0, signals(desk)[0])
    hub._sound()
    assert played == [Priority.HIGH]
    hub._sound()
    assert played == [Priority.HIGH]  # again after ten seconds only
    hub.mute(300)
    assert "muted" in hub.strip.sound.text()
    say(desk, qtbot, 131.0, signals(desk)[1])
    hub._sound()
    assert played == [Priority.HIGH]
    hub.mute(0)
    assert not hub.strip.sound.text()
    hub._ring.start()


def test_that_a_note_about_an_alarm_stands_at_the_moment_it_rose(desk: Desk, qtbot: QtBot) -> None:
    hub = desk.alarms
    ident = say(desk, qtbot, 131.0, signals(desk)[0])
    hub.go_by_id(ident)
    hub.panel.details.write.click()
    assert hub.dialog is not None
    hub.dialog.text.setPlainText("The big pump was started.")
    hub.dialog._on_keep()
    (note,) = [n for n in desk.notes.all if n.text.startswith("The big pump")]
    assert note.from_ns == hub.board.alarms[ident].at_ns
    assert note.signal == hub.board.alarms[ident].subject
