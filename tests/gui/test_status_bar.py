"""What the status line says of feeds and history, and how notices wait to be read."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.history.contract import HistoryStats
from app.model.events import Health, Link
from app.model.times import DAY_NS, MINUTE_NS, NS
from tests.gui.shell_fakes import T0
from widgets.feed_entry import feed_details, feed_text
from widgets.history_words import size_text
from widgets.notices import NoticeLine
from widgets.status_bar import StatusBar


@pytest.mark.parametrize(
    ("health", "text"),
    [
        (Health("sim", Link.UP, "", 0, rate_per_s=20.4, last_ns=T0 - NS), "sim 20/s"),
        (Health("sim", Link.UP, "", 0, rate_per_s=0.25, last_ns=T0 - NS), "sim 0.2/s"),
        (Health("sim", Link.UP, "", 0, rate_per_s=51234.0, last_ns=T0), "sim 51\u2009234/s"),
        (Health("m", Link.UP, "", 0, last_ns=T0 - 2 * MINUTE_NS), "m 0/s, nothing for 2 min"),
        (Health("m", Link.DOWN, "refused", 0, retry_s=5.0), "m down, next try in 5 s"),
        (Health("m", Link.CONNECTING, "", 0), "m connecting"),
        (Health("m", Link.STOPPED, "bad url", 0, rejected=1200), "m stopped · 1\u2009200 rejected"),
    ],
)
def test_that_a_feed_is_told_in_few_words(health: Health, text: str) -> None:
    assert feed_text(health, T0) == text


def test_that_the_details_give_reasons_and_what_was_superseded() -> None:
    health = Health(
        "mqtt", Link.DOWN, "The broker refused.", T0 - MINUTE_NS, received=1000, rejected=3,
        reasons=(("not json", 2), ("not finite", 1)), last_ns=T0 - 5 * NS, superseded=7,
    )  # fmt: skip
    lines = feed_details(health, T0).splitlines()
    assert lines[:2] == ["mqtt: not connected for 1 min", "The broker refused."]
    assert "    2 × not json" in lines
    assert "newest 5 s ago" in lines
    assert "all are recorded" in lines[-1]


def test_that_a_feed_that_falls_silent_is_noticed_without_its_help(qtbot: QtBot) -> None:
    now = [T0]
    bar = StatusBar(now=lambda: now[0])
    qtbot.addWidget(bar)
    bar.show_health(Health("mqtt", Link.UP, "", T0, rate_per_s=20.0, last_ns=T0))
    assert bar.feed_texts() == {"mqtt": "mqtt 20/s"}
    now[0] += 3 * MINUTE_NS
    bar._refresh()
    assert "nothing for 3 min" in bar.feed_texts()["mqtt"]


def test_that_history_says_its_size_and_whether_it_records(qtbot: QtBot) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    stats = HistoryStats(12_345, 614, T0 - 7 * DAY_NS, T0, 84_000_000)
    bar.show_history(stats, True)
    assert bar.history_text() == "history 84 MB"
    bar.show_history(stats, False)
    assert bar.history_text() == "history 84 MB · not recording"


def test_that_a_recorder_that_cannot_write_is_no_feed_and_is_told(qtbot: QtBot) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.show_health(
        Health("history", Link.DOWN, "The disk is full.", T0, rejected=40, reasons=(("memory was full", 40),))
    )
    assert bar.feed_texts() == {}
    assert bar.history_text() == "history cannot be written · 40 lost"


@pytest.mark.parametrize(
    ("size", "text"),
    [(0, "0 kB"), (12_400, "12 kB"), (3_400_000, "3.4 MB"), (84e6, "84 MB"), (2.5e9, "2.5 GB")],
)
def test_that_sizes_are_short(size: float, text: str) -> None:
    assert size_text(int(size)) == text


def test_that_a_notice_stays_until_it_is_dismissed_and_the_next_one_waits(qtbot: QtBot) -> None:
    line = NoticeLine()
    qtbot.addWidget(line)
    line.show_notice("History was damaged.")
    line.show_notice("History was damaged.")
    line.show_notice("The settings start anew.")
    line.show_news("Feed 'mqtt' is up")
    assert line.text() == "History was damaged."
    line.dismiss()
    assert line.text() == "The settings start anew."
    line.dismiss()
    assert line.text() == "Feed 'mqtt' is up"
    line._on_news_over()
    assert line.text() == ""


def test_that_ten_thousand_notices_do_not_pile_up(qtbot: QtBot) -> None:
    line = NoticeLine()
    qtbot.addWidget(line)
    for number in range(10_000):
        line.show_notice(f"notice {number}")
    dismissed = 0
    while line.text():
        line.dismiss()
        dismissed += 1
    assert dismissed <= 50


def test_that_progress_says_what_and_leaves_when_done(qtbot: QtBot) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.show()
    bar.show_progress(0.4, "filling the past seven days from the simulator")
    assert bar._bar.isVisible()
    assert bar._bar.value() == 400
    assert bar._doing.text().startswith("Filling the past")
    bar.show_progress(1.0, "")
    assert not bar._bar.isVisible()
