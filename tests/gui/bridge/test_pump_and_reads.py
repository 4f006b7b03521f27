"""The meeting point of threads and Qt: needs an event loop, no window."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from app.bridge import FeedPump, HistoryReads
from app.model.events import Event, EventKind, Health, Link
from app.model.reading import ReadingBatch
from tests.gui.bridge.past import T0, batch


def test_that_the_pump_hands_over_the_newest_values_and_every_notice_in_order(qtbot: QtBot) -> None:
    notices = [
        Event(1, EventKind.FEED, "a", "one"),
        Health("f", Link.UP, "", 0),
        Event(2, EventKind.FEED, "a", "two"),
    ]

    class Box:
        def take(self) -> tuple[ReadingBatch | None, list[Health | Event]]:
            return batch(5.0, T0), notices

    pump, seen = FeedPump(Box()), []
    pump.happened.connect(lambda e: seen.append(e.text))
    pump.health.connect(lambda h: seen.append(h.feed))
    pump.readings.connect(lambda b: seen.append(float(b.value[0])))
    pump.drain()
    assert seen == ["one", "f", "two", 5.0]


def test_that_answers_arrive_on_the_gui_thread_and_jobs_run_elsewhere(
    qtbot: QtBot, reads: HistoryReads
) -> None:
    got: list[tuple[str, str]] = []
    reads.ask(
        "k",
        lambda: threading.current_thread().name,
        lambda a: got.append((a, threading.current_thread().name)),
    )
    qtbot.waitUntil(lambda: bool(got))
    assert got == [("tvilling-read-view_0", "MainThread")]


def test_that_only_the_newest_question_of_a_key_is_answered(qtbot: QtBot, reads: HistoryReads) -> None:
    gate, ran, got = threading.Event(), [], []
    reads.ask("first", lambda: gate.wait(5), lambda _a: None)  # keeps the lane busy
    for i in range(20):
        reads.ask("scrub", lambda i=i: ran.append(i) or i, got.append)
    gate.set()
    qtbot.waitUntil(lambda: bool(got))
    qtbot.wait(50)
    assert got == [19]
    assert ran == [19], "superseded questions must not even run"


def test_that_a_failing_question_tells_whoever_asked(qtbot: QtBot, reads: HistoryReads) -> None:
    told: list[str] = []
    reads.ask("k", lambda: reads.historian.bounds(), told.append, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["history is still being opened"]
