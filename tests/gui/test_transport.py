"""Speeds in words, times in words, loops in three presses."""

from __future__ import annotations

from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from app.bridge import Timekeeper
from app.model.times import HOUR_NS, MINUTE_NS, BadTime, read_time, to_ns
from tests.gui.shell_fakes import OSLO, T0, clock, keeper, reads  # noqa: F401
from widgets.banner import gear_text
from widgets.transport import Transport


@pytest.mark.parametrize(
    ("speed", "text"),
    [
        (1.0, "1× · 1 s/s"),
        (30.0, "30× · 30 s/s"),
        (-60.0, "−60× · 1 min/s"),
        (1200.0, "1200× · 20 min/s"),
        (-3600.0, "−3600× · 1 h/s"),
    ],
)
def test_that_a_speed_says_what_passes_in_a_second(speed: float, text: str) -> None:
    assert gear_text(speed) == text


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("03:10", datetime(2027, 1, 15, 3, 10, tzinfo=OSLO)),
        ("yesterday 17:00", datetime(2027, 1, 14, 17, tzinfo=OSLO)),
        ("2027-01-13", datetime(2027, 1, 13, tzinfo=OSLO)),
        ("2027-01-13 7:05", datetime(2027, 1, 13, 7, 5, tzinfo=OSLO)),
        ("2027-01-13T07:05:09", datetime(2027, 1, 13, 7, 5, 9, tzinfo=OSLO)),
        ("2026-07-01 12:00", datetime(2026, 7, 1, 12, tzinfo=OSLO)),  # summer time, though it is winter now
    ],
)
def test_that_a_time_without_a_zone_is_the_districts(text: str, wanted: datetime) -> None:
    assert read_time(text, OSLO, T0) == to_ns(wanted)


def test_that_relative_words_count_from_the_newest_moment() -> None:
    assert read_time(" -15min ", OSLO, T0) == T0 - 15 * MINUTE_NS


@pytest.mark.parametrize("text", ["", "2027-02-30", "2027-13-01 10:00", "25:61", "2027-01-13 99:00", "soon"])
def test_that_what_is_no_time_is_one_sentence(text: str) -> None:
    with pytest.raises(BadTime) as caught:
        read_time(text, OSLO, T0)
    assert "\n" not in str(caught.value)


def test_that_three_presses_set_a_b_and_none(qtbot: QtBot, keeper: Timekeeper) -> None:
    bar = Transport(keeper, OSLO)
    qtbot.addWidget(bar)
    loop = next(a for a in bar.actions_of if a.text().startswith("Loop"))
    keeper.seek(T0 - 2 * HOUR_NS)
    with qtbot.waitSignal(bar.a_marked) as said:
        loop.trigger()
    assert said.args == [T0 - 2 * HOUR_NS]
    assert keeper.playhead.loop is None
    keeper.seek(T0 - HOUR_NS)
    with qtbot.waitSignal(bar.a_marked) as said:
        loop.trigger()
    assert said.args == [None]
    assert keeper.playhead.loop == (T0 - 2 * HOUR_NS, T0 - HOUR_NS)
    loop.trigger()
    assert keeper.playhead.loop is None


def test_that_backwards_pressed_twice_is_forwards_again(qtbot: QtBot, keeper: Timekeeper) -> None:
    bar = Transport(keeper, OSLO)
    qtbot.addWidget(bar)
    back = next(a for a in bar.actions_of if a.text() == "Play backwards")
    keeper.seek(T0 - HOUR_NS)
    back.trigger()
    assert (keeper.playhead.is_playing, keeper.playhead.speed) == (True, -1.0)
    back.trigger()
    assert keeper.playhead.speed == 1.0


def test_that_there_is_one_speed_in_live(qtbot: QtBot, keeper: Timekeeper) -> None:
    bar = Transport(keeper, OSLO)
    qtbot.addWidget(bar)
    assert bar.speed.text() == "live"
    faster = next(a for a in bar.actions_of if a.text() == "Faster")
    assert not faster.isEnabled()
    keeper.seek(T0 - HOUR_NS)
    faster.trigger()
    assert keeper.playhead.speed == 2.0
    assert bar.speed.text() == "2× · 2 s/s"


def test_that_a_time_typed_wrong_is_told_and_a_right_one_is_gone_to(qtbot: QtBot, keeper: Timekeeper) -> None:
    bar = Transport(keeper, OSLO)
    qtbot.addWidget(bar)
    bar.goto.setText("soon")
    bar.goto.returnPressed.emit()
    assert "is not a time" in bar.goto.accessibleDescription()
    assert keeper.playhead.is_live
    bar.goto.clear()
    bar.goto.textEdited.emit("")
    assert bar.goto.accessibleDescription() == ""
    bar.goto.setText("-1h")
    bar.goto.returnPressed.emit()
    assert keeper.playhead.t_ns == T0 - HOUR_NS
