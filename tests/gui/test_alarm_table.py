"""The alarm table and strip under hands: keys act, other keys of the window stay away, what flashes and what does not."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.alarms.commands import Acknowledge, PutBack, ResetLatched, Shelve, TakeOut, Unshelve
from app.alarms.flood import Flood
from app.alarms.words import Actor, Priority, ShelfKind, State
from app.model.times import NS, wall_ns
from tests.gui.alarm_fakes import NOW, FakeBoard, acked, alarm, many, name_of
from widgets import theme
from widgets.alarm_dialogs import ReasonDialog, ShelveDialog
from widgets.alarm_model import Show
from widgets.alarm_panel import JOURNAL, AlarmPanel
from widgets.alarm_strip import AlarmStrip
from widgets.alarm_symbols import Blinker

OSLO = ZoneInfo("Europe/Oslo")


@pytest.fixture
def blinker(qapp: QApplication) -> Iterator[Blinker]:
    theme.set_reduced_motion(False)
    made = Blinker()
    yield made
    made.need(False)


def panel_with(qtbot: QtBot, board: FakeBoard, blinker: Blinker) -> AlarmPanel:
    panel = AlarmPanel(board, OSLO, name_of, blinker, now=lambda: NOW)
    panel.destroyed.connect(board.stop)
    qtbot.addWidget(panel)
    panel.resize(1100, 320)
    panel.show()
    return panel


def press(panel: AlarmPanel, qtbot: QtBot, key: Qt.Key, mods: Qt.KeyboardModifier | None = None) -> None:
    qtbot.keyClick(panel.table, key, mods or Qt.KeyboardModifier.NoModifier)


def test_that_a_acknowledges_what_is_selected_and_only_what_asks(qtbot: QtBot, blinker: Blinker) -> None:
    a, b = alarm("over:a.power"), alarm("over:b.power", state=State.ACKED)
    board = FakeBoard([a, b])
    panel = panel_with(qtbot, board, blinker)
    panel.table.selectAll()
    press(panel, qtbot, Qt.Key.Key_A)

    (asked,) = board.asked
    assert isinstance(asked, Acknowledge)
    assert asked.alarms == (a.id,)


def test_that_shift_a_acknowledges_all_that_are_listed_and_nothing_that_the_filter_hides(
    qtbot: QtBot, blinker: Blinker
) -> None:
    board = FakeBoard([alarm("over:quay.power"), alarm("over:works.power"), alarm("over:town.power")])
    panel = panel_with(qtbot, board, blinker)
    panel.search.setText("works")
    panel._show_filter()
    panel.table.choose("over:works.power")
    press(panel, qtbot, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)

    (asked,) = board.asked
    assert isinstance(asked, Acknowledge)
    assert asked.alarms == ("over:works.power",)


def test_that_s_asks_how_long_and_why_and_does_nothing_without_a_reason(
    qtbot: QtBot, blinker: Blinker
) -> None:
    board = FakeBoard([alarm()])
    panel = panel_with(qtbot, board, blinker)
    panel.table.choose(alarm().id)
    press(panel, qtbot, Qt.Key.Key_S)
    dialog = panel.dialog
    assert isinstance(dialog, ShelveDialog)
    ok = dialog.buttons.buttons()[0]
    assert not ok.isEnabled()
    dialog.reason.setText("   ")
    assert not ok.isEnabled()
    dialog.spans.button(4 * 3600).click()
    dialog.once.setChecked(True)
    dialog.reason.setText("meter is changed")
    assert ok.isEnabled()
    ok.click()

    (asked,) = board.asked
    assert isinstance(asked, Shelve)
    assert (asked.duration_s, asked.reason, asked.kind) == (4 * 3600, "meter is changed", ShelfKind.ONE_SHOT)
    assert panel.dialog is None


def test_that_who_may_only_look_is_told_so_before_any_dialog(qtbot: QtBot, blinker: Blinker) -> None:
    board = FakeBoard([alarm()], Actor("ola", "viewer", "live"))
    panel = panel_with(qtbot, board, blinker)
    panel.table.choose(alarm().id)
    with qtbot.waitSignal(panel.told) as told:
        press(panel, qtbot, Qt.Key.Key_S)
    assert "viewer" in str(told.args)
    assert panel.dialog is None


def test_that_o_takes_out_with_a_reason_and_puts_back_without(qtbot: QtBot, blinker: Blinker) -> None:
    out = alarm("over:b.power", state=State.OOSRV, away_reason="broken")
    board = FakeBoard([alarm("over:a.power"), out])
    panel = panel_with(qtbot, board, blinker)
    panel.table.choose("over:a.power")
    press(panel, qtbot, Qt.Key.Key_O)
    dialog = panel.dialog
    assert isinstance(dialog, ReasonDialog)
    dialog.reason.setText("sensor broken")
    dialog.buttons.buttons()[0].click()
    panel.open_tab(Show.OUT)
    panel.table.choose(out.id)
    press(panel, qtbot, Qt.Key.Key_O)

    assert [type(c) for c in board.asked] == [TakeOut, PutBack]


def test_that_u_and_r_ask_at_once_and_return_and_t_say_where_to_go(qtbot: QtBot, blinker: Blinker) -> None:
    board = FakeBoard([alarm()])
    panel = panel_with(qtbot, board, blinker)
    panel.table.choose(alarm().id)
    press(panel, qtbot, Qt.Key.Key_U)
    press(panel, qtbot, Qt.Key.Key_R)
    assert [type(c) for c in board.asked] == [Unshelve, ResetLatched]
    for key, signal in ((Qt.Key.Key_Return, panel.went), (Qt.Key.Key_T, panel.trend_asked)):
        with qtbot.waitSignal(signal):
            press(panel, qtbot, key)


@pytest.mark.parametrize("key", [Qt.Key.Key_O, Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_S])
def test_that_the_windows_own_keys_do_not_act_while_the_table_has_the_keyboard(
    qtbot: QtBot, blinker: Blinker, key: Qt.Key
) -> None:
    panel = panel_with(qtbot, FakeBoard([alarm()]), blinker)
    event = QKeyEvent(QKeyEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    QApplication.sendEvent(panel.table, event)
    assert event.isAccepted()
    other = QKeyEvent(QKeyEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier)
    other.ignore()
    QApplication.sendEvent(panel.table, other)
    assert not other.isAccepted()


def test_that_an_alarm_is_shown_wherever_it_stands(qtbot: QtBot, blinker: Blinker) -> None:
    away = alarm("over:b.power", state=State.SHLVD)
    panel = panel_with(qtbot, FakeBoard([alarm("over:a.power"), away]), blinker)
    panel.search.setText("nothing fits this")
    panel._show_filter()

    assert panel.show_alarm(away.id)
    assert panel.shown is Show.SHELVED
    assert panel.table.current() == away
    assert panel.details.alarm == away
    assert not panel.show_alarm("over:quiet.power")


def test_that_what_goes_quiet_keeps_its_details_and_says_so(qtbot: QtBot, blinker: Blinker) -> None:
    one = alarm()
    board = FakeBoard([one])
    panel = panel_with(qtbot, board, blinker)
    panel.show_alarm(one.id)
    board.put(gone=(one.id,))

    assert panel.details.alarm == one
    assert panel.details.state.text() == "Back to normal"
    assert not panel.details.ack.isVisible()


def test_that_the_flood_folds_low_ones_and_says_where_they_are(qtbot: QtBot, blinker: Blinker) -> None:
    board = FakeBoard([alarm(f"over:{k}.power") for k in range(8)])
    panel = panel_with(qtbot, board, blinker)
    board.put_flood(Flood(NOW, 12, "over:3.power"))
    board.put(*[alarm(f"over:low{k}.power", Priority.LOW, asset="works") for k in range(5)])

    assert panel.model.ids()[0] == "over:3.power"
    assert panel.model.rowCount() == 8
    assert panel.folded.isVisible()
    assert panel.folded.text() == "5 low folded"
    panel.folded.click()
    assert panel.model.rowCount() == 13
    board.put_flood(None)
    assert not panel.model.first


def test_that_empty_lists_say_what_would_be_there(qtbot: QtBot, blinker: Blinker) -> None:
    panel = panel_with(qtbot, FakeBoard(), blinker)
    assert panel.empty.isVisible()
    assert "No alarms" in panel.empty.text
    for show in Show:
        panel.open_tab(show)
        assert len(panel.empty.text) > 30
    panel.open_tab(JOURNAL)
    assert panel.journal.isVisible()


# -- strip -------------------------------------------------------------------------------------------------------------


def strip_with(qtbot: QtBot, board: FakeBoard, blinker: Blinker) -> AlarmStrip:
    strip = AlarmStrip(board, name_of, blinker)
    strip.destroyed.connect(board.stop)
    qtbot.addWidget(strip)
    strip.resize(1280, strip.height())
    strip.show()
    return strip


def test_that_the_strip_is_low_and_calm_when_nothing_asks(qtbot: QtBot, blinker: Blinker) -> None:
    strip = strip_with(qtbot, FakeBoard(), blinker)
    assert strip.text() == "No alarms"
    assert strip.height() <= 28
    assert not strip.ack.isVisible()


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ((0, 87), "Alarms not known: 0 of 87 signals report"),
        ((40, 87), "No alarms in what is known: 40 of 87 signals report"),
        ((87, 87), "No alarms"),
        ((0, 0), "No alarms"),
    ],
)
def test_that_no_alarms_is_claimed_only_of_what_is_known(
    qtbot: QtBot, blinker: Blinker, known: tuple[int, int], said: str
) -> None:
    board = FakeBoard()
    strip, panel = strip_with(qtbot, board, blinker), panel_with(qtbot, board, blinker)
    board.put_known(*known)
    assert strip.text() == strip.accessibleName() == said
    assert panel.empty.text.startswith(said)
    assert strip.toolTip()


def test_that_before_the_alarm_system_has_looked_nothing_is_claimed(qtbot: QtBot, blinker: Blinker) -> None:
    board = FakeBoard()
    board.knowledge = None
    assert strip_with(qtbot, board, blinker).text() == "Alarms not known yet"


def test_that_what_is_not_known_differs_by_a_sign_and_not_by_colour_alone(
    qtbot: QtBot, blinker: Blinker
) -> None:
    """In grey pictures the sign's square differs between all three states."""
    board = FakeBoard()
    strip = strip_with(qtbot, board, blinker)
    seen = []
    for known in ((0, 87), (40, 87), (87, 87)):
        board.put_known(*known)
        sign = strip.grab(QRect(12, 6, 16, 16)).toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        seen.append(bytes(sign.constBits()))
    assert len(set(seen)) == 3


def test_that_with_acknowledged_alarms_standing_it_still_says_how_much_is_known(
    qtbot: QtBot, blinker: Blinker
) -> None:
    board = FakeBoard([alarm(state=State.ACKED)])
    strip = strip_with(qtbot, board, blinker)
    board.put_known(40, 87)
    assert "1 alarm stands, acknowledged; 40 of 87 signals report" in strip.text()


def test_that_the_strip_counts_says_the_worst_and_what_is_put_away(qtbot: QtBot, blinker: Blinker) -> None:
    board = FakeBoard(
        [alarm("over:a.power", Priority.MEDIUM), alarm("over:b.power"), acked(alarm("over:c.power")),
         alarm("over:d.power", state=State.SHLVD), alarm("over:e.power", state=State.OOSRV)]
    )  # fmt: skip
    strip = strip_with(qtbot, board, blinker)
    text = strip.text()

    assert "high 1 / 2" in text
    assert "medium 1 / 1" in text
    assert "Feeder over its limit  ·  B  ·  412.5 kW" in text
    assert "1 shelved" in text
    assert "1 out of service" in text
    board.put_flood(Flood(NOW, 14, "over:b.power"))
    assert "FLOOD 14 in 10 min" in strip.text()


@pytest.mark.parametrize("width", [800, 1000, 1280, 2560])
def test_that_nothing_in_the_strip_lies_over_another_however_narrow(
    qtbot: QtBot, blinker: Blinker, width: int
) -> None:
    away = [alarm(f"x:{k}.y", state=s) for k, s in enumerate((State.SHLVD, State.DSUPR, State.OOSRV))]
    board = FakeBoard([*many(40), *away])
    board.desk.trouble = "The journal cannot be written"
    board.put_flood(Flood(NOW, 112, "over:b.power"))
    strip = strip_with(qtbot, board, blinker)
    strip.show_muted(wall_ns() + 900 * NS)
    strip.resize(width, strip.height())
    QApplication.processEvents()  # buttons find their places
    strip.grab()

    assert strip._middle.width() > 40
    said = [text for text, _ in strip._notes_for(strip.width())]
    assert any("FLOOD 112" in text for text in said)
    assert "FLOOD 112 in 10 min" in strip.text()


def test_that_enter_on_the_strip_goes_there_or_opens_the_list(qtbot: QtBot, blinker: Blinker) -> None:
    board = FakeBoard([alarm()])
    strip = strip_with(qtbot, board, blinker)
    with qtbot.waitSignal(strip.alarm_chosen) as said:
        qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert said.args == [alarm().id]
    board.put(gone=(alarm().id,))
    with qtbot.waitSignal(strip.list_asked):
        qtbot.keyClick(strip, Qt.Key.Key_Return)


def test_that_the_strip_acknowledges_the_one_it_shows(qtbot: QtBot, blinker: Blinker) -> None:
    strip = strip_with(qtbot, FakeBoard(many(12)), blinker)
    assert strip.top is not None
    with qtbot.waitSignal(strip.acknowledged) as said:
        strip.ack.click()
    assert said.args == [strip.top.id]


def test_that_only_what_asks_flashes_below_two_hertz_and_never_under_reduced_motion(
    qtbot: QtBot, blinker: Blinker
) -> None:
    ticks: list[tuple[bool, bool, bool]] = []
    blinker.ticked.connect(
        lambda: ticks.append(tuple(blinker.is_lit(s) for s in (State.UNACK, State.RTNUN, State.ACKED)))  # type: ignore[arg-type]
    )
    blinker.need(True)
    interval_ms = blinker._timer.interval()
    for _ in range(8):
        blinker._on_tick()
    assert all(acked_lit for _, _, acked_lit in ticks)
    turns = [sum(a[k] != b[k] for a, b in pairwise(ticks)) for k in (0, 1)]
    assert turns[0] > turns[1] > 0
    assert 1000 / (2 * interval_ms) <= 2.0  # full flashes a second
    theme.set_reduced_motion(True)
    blinker._on_tick()
    assert not blinker._timer.isActive()
    blinker.need(True)
    assert not blinker._timer.isActive()
    assert blinker.is_lit(State.UNACK)
    theme.set_reduced_motion(False)


def test_that_growing_numbers_do_not_lay_the_window_out_anew(qtbot: QtBot, blinker: Blinker) -> None:
    """Else each digit more makes the city a little smaller, and it is drawn again: in a storm five times."""
    board = FakeBoard(many(3))
    panel = panel_with(qtbot, board, blinker)
    board.put_flood(Flood(NOW, 10, many(1)[0].id))
    before = panel.minimumSizeHint().width()
    for count in (30, 300, 3000):
        board.put(*many(count))
        assert panel.minimumSizeHint().width() == before
    assert panel.tabs.button(0).text() == "Active 3000"
