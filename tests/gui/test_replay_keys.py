"""The rarer keys of a replay: frames, days, gears, what is known, the hour that comes twice, the calendar."""

from __future__ import annotations

from datetime import date, datetime

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bridge import HistoryReads, Timekeeper
from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS, NS, to_datetime, to_ns
from tests.gui.shell_fakes import OSLO, T0, Clock, clock, keeper, reads  # noqa: F401
from widgets.banner import Banner
from widgets.calendar_card import CalendarCard, day_starts_of
from widgets.knowledge import AT, CORRECTED, THEN, known_text
from widgets.transport import ROOM, Transport


@pytest.fixture
def bar(qtbot: QtBot, keeper: Timekeeper, reads: HistoryReads) -> Transport:
    bar = Transport(keeper, OSLO, reads=reads)
    qtbot.addWidget(bar)
    return bar


def press(bar: Transport, text: str) -> None:
    next(a for a in bar.actions_of if a.text().startswith(text)).trigger()


@pytest.mark.parametrize(
    ("action", "moved_ns"),
    [
        ("One frame on", 30 * NS),
        ("One frame back", -30 * NS),
        ("One minute back", -MINUTE_NS),
        ("One hour on", HOUR_NS),
        ("One day back", -DAY_NS),
    ],
)
def test_that_steps_are_as_long_as_they_say(
    bar: Transport, keeper: Timekeeper, action: str, moved_ns: int
) -> None:
    at = T0 - 30 * HOUR_NS if moved_ns > -DAY_NS else T0 - 5 * HOUR_NS
    keeper.seek(at)
    press(bar, action)
    assert keeper.playhead.t_ns == at + moved_ns
    assert not keeper.playhead.is_playing


def test_that_a_day_is_a_day_by_the_clocks_also_when_they_are_changed(
    bar: Transport, keeper: Timekeeper
) -> None:
    noon = to_ns(datetime(2026, 10, 25, 12, tzinfo=OSLO))
    keeper.set_first(noon - 9 * DAY_NS)
    keeper.seek(noon)
    press(bar, "One day back")
    assert noon - keeper.playhead.t_ns == 25 * HOUR_NS
    assert to_datetime(keeper.playhead.t_ns, OSLO).hour == 12


def test_that_no_two_actions_share_a_key(bar: Transport) -> None:
    keys = [key.toString() for action in bar.actions_of for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_that_what_is_known_can_be_chosen_in_a_replay_only(
    bar: Transport, keeper: Timekeeper, qtbot: QtBot
) -> None:
    banner = Banner(keeper, OSLO)
    qtbot.addWidget(banner)
    assert not bar.known.isEnabled()
    keeper.seek(T0 - HOUR_NS)
    assert bar.known.isEnabled()
    bar.known.toggle_action.trigger()
    assert keeper.playhead.known_at_ns == T0 - HOUR_NS
    assert bar.known.choices[THEN].isChecked()
    assert "as known then" in banner.text()
    keeper.step(-NS)
    assert keeper.playhead.known_at_ns == T0 - HOUR_NS - NS, "what was known moves with the moment"
    bar.known.know("yesterday 17:00")
    assert known_text(keeper.playhead, OSLO) == "as known at 2027-01-14 17:00:00 CET"
    assert bar.known.choices[AT].isChecked()
    assert "as known at 2027-01-14 17:00:00 CET" in banner.text()
    with qtbot.waitSignal(bar.known.trouble) as told:
        bar.known.know("one day")
    assert "is not a time" in told.args[0]
    bar.known.toggle_action.trigger()
    assert keeper.playhead.known_at_ns is None
    assert bar.known.choices[CORRECTED].isChecked()
    bar.known.toggle_action.trigger()
    keeper.go_live()
    assert "known" not in banner.text()


def test_that_each_choice_of_knowledge_says_what_it_means(bar: Transport) -> None:
    assert all(len(action.toolTip()) > 30 for action in bar.known.choices.values())


def test_that_the_hour_that_comes_twice_is_asked(bar: Transport, keeper: Timekeeper, qtbot: QtBot) -> None:
    night = to_ns(datetime(2026, 10, 25, 12, tzinfo=OSLO))
    keeper.set_first(night - 9 * DAY_NS)
    bar.goto.setText("2026-10-25 02:30")
    bar.goto.returnPressed.emit()
    assert keeper.playhead.is_live, "nothing is guessed"
    menu = bar.goto.choice
    assert menu is not None
    texts = [a.text() for a in menu.actions()]
    assert texts == [
        "2026-10-25 02:30:00 CEST   (the first)",
        "2026-10-25 02:30:00 CET   (the second)",
    ]
    menu.actions()[1].trigger()
    menu.close()
    assert keeper.playhead.t_ns == night - int(9.5 * HOUR_NS)


def test_that_an_hour_that_is_skipped_is_said(bar: Transport, keeper: Timekeeper) -> None:
    bar.goto.setText("2026-03-29 02:30")
    bar.goto.returnPressed.emit()
    assert "does not exist here" in bar.goto.accessibleDescription()
    assert keeper.playhead.is_live


def test_that_narrow_windows_lose_buttons_and_never_keys(bar: Transport, qtbot: QtBot) -> None:
    bar.resize(1280, 32)
    bar.show()
    assert all(w.isVisible() for name, _ in ROOM for w in bar._groups[name])
    assert bar.sizeHint().width() <= 1280
    bar.resize(760, 32)
    assert not any(w.isVisible() for name, _ in ROOM for w in bar._groups[name])
    assert bar.goto.isVisible()
    assert bar.minimumSizeHint().width() <= 760
    assert all(a.isEnabled() for a in bar.actions_of if a.text().startswith(("Note", "The next")))


def test_that_the_filter_goes_with_the_question(bar: Transport, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.event_asked) as asked:
        press(bar, "The next event")
    assert asked.args == [1, "all"]
    bar.filter.menu().actions()[2].trigger()
    with qtbot.waitSignal(bar.event_asked) as asked:
        press(bar, "The event before")
    assert asked.args == [-1, "feed"]


class Month:
    """Readings on every day but the third one."""

    def density(self, from_ns: int, to_ns: int, bins: int) -> NDArray[np.int64]:
        at = from_ns + (to_ns - from_ns) * np.arange(bins, dtype=np.int64) // bins
        days = np.array([to_datetime(int(t), OSLO).day for t in at])
        return np.where(days == 3, 0, 2).astype(np.int64)


def test_that_the_calendar_marks_days_with_readings_and_goes_to_the_same_time(
    qtbot: QtBot, bar: Transport, keeper: Timekeeper, reads: HistoryReads, qapp: QApplication
) -> None:
    reads.attach(Month())  # type: ignore[arg-type]
    start = to_ns(datetime(2026, 10, 1, tzinfo=OSLO))
    keeper.set_first(start)
    keeper.seek(to_ns(datetime(2026, 10, 20, 14, 5, tzinfo=OSLO)))
    bar.open_calendar()
    card = bar.calendar
    assert card is not None
    qtbot.waitUntil(lambda: bool(card.grid.counts))
    assert card.grid.counts[3] == 0
    assert (card.grid.counts[24], card.grid.counts[25]) == (2 * 96, 2 * 100), "a day of 25 hours has more"
    assert "25 Oct has 25 h" in card.says.text()
    assert card.grid.grab().width() > 0
    place = card.grid.place_of(27).center()
    qtbot.mouseClick(card.grid, Qt.MouseButton.LeftButton, pos=QPoint(round(place.x()), round(place.y())))
    assert keeper.playhead.t_ns == to_ns(datetime(2026, 10, 27, 14, 5, tzinfo=OSLO))
    assert not card.isVisible()


def test_that_the_calendar_answers_to_keys(
    qtbot: QtBot, keeper: Timekeeper, reads: HistoryReads, bar: Transport
) -> None:
    card = CalendarCard(keeper, reads, OSLO, bar)
    card.open_above(bar)
    assert card.grid.chosen == date(2027, 1, 15)
    qtbot.keyClick(card.grid, Qt.Key.Key_PageUp)
    assert card.title.text() == "December 2026"
    for _ in range(16):
        qtbot.keyClick(card.grid, Qt.Key.Key_Left)
    assert card.grid.chosen == date(2026, 12, 30)
    with qtbot.waitSignal(card.chosen) as said:
        qtbot.keyClick(card.grid, Qt.Key.Key_Return)
    assert to_datetime(said.args[0], OSLO).date() == date(2026, 12, 30)


def test_that_a_month_of_days_is_whole() -> None:
    for year, month in ((2026, 3), (2026, 10), (2026, 12)):
        starts = day_starts_of(year, month, OSLO)
        assert starts == sorted(starts)
        assert to_datetime(starts[-1], OSLO).day == 1
