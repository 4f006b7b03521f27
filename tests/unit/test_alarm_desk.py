"""The thread of the alarms: news for the window, lines for the journal, and what happens where a disk refuses or a run is killed."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import textwrap
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.alarm_desk import AlarmDesk, News
from app.alarm_lines import alarm_of, change_of, entry_of, state_of
from app.alarms.commands import Acknowledge, Shelve
from app.alarms.rule import Kind, Rule, Select
from app.alarms.words import Actor, Alarm, Change, Priority, Shelf, ShelfKind, State, What
from app.feeds.feed import FeedContext, Intake
from app.feeds.mailbox import Mailbox
from app.fetcher import Fetcher
from app.journal import rescue
from app.journal.entry import Entry
from app.journal.store import Journal, JournalError
from app.model.catalogue import Catalogue
from app.model.district import FeedSpec
from app.model.events import Health, Link
from app.model.quality import Quality
from app.model.reading import ReadingBatch
from app.model.times import NS
from tests.unit.alarms.alarm_world import KARI, at, district, over, read

FIRST = "over:feeder-1.power"


class Clock:
    """A wall clock that is moved by hand."""

    def __init__(self) -> None:
        self.ns = at(0)

    def __call__(self) -> int:
        return self.ns


def until(holds: Callable[[], object], timeout_s: float = 10.0) -> None:
    end = time.monotonic() + timeout_s
    while not holds():
        assert time.monotonic() < end, "it did not come to pass"
        time.sleep(0.005)


class Running:
    def __init__(self, journal: Journal, catalogue: Catalogue, *rules: Rule, **more: Any) -> None:
        self.clock = Clock()
        self.desk = AlarmDesk(
            catalogue,
            rules or (over(),),
            journal,
            wall_ns=self.clock,
            mono_ns=self.clock,
            tick_s=0.02,
            **more,
        )
        self.alarms: dict[str, Alarm] = {}
        self.changes: list[Change] = []
        self.last: News | None = None
        self.answers: list[tuple[object, object]] = []

    def take(self) -> Running:
        news = self.desk.take()
        if news is not None:
            self.last = news
            self.changes += news.changes
            self.answers += news.answers
            for ident, alarm in news.alarms.items():
                self.alarms.pop(ident, None)
                if alarm is not None:
                    self.alarms[ident] = alarm
        return self


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal(tmp_path / "journal.sqlite") as one:
        yield one


def test_that_an_alarm_is_told_and_written_and_a_command_answered(journal: Journal) -> None:
    c = district()
    run = Running(journal, c)
    run.desk.start()
    run.desk.offer(read(c, ("feeder-1.power", 0, 500.0)))
    until(lambda: FIRST in run.take().alarms)
    run.desk.ask(Acknowledge((FIRST,), KARI, "seen"), "token")
    until(lambda: run.take().answers)
    assert run.alarms[FIRST].state is State.ACKED
    run.desk.ask(Acknowledge((FIRST,), KARI), "again")
    until(lambda: len(run.take().answers) == 2)
    assert run.desk.stop()
    kinds = [e.kind for e in journal.page(oldest_first=True)]
    assert kinds == ["alarm.started", "alarm.raised", "alarm.acknowledged", "action.refused", "alarm.stopped"]
    line = journal.page(kinds=("alarm.acknowledged",))[0]
    assert (line.who, line.role, line.mode, line.why, line.data["title"]) == (
        "kari", "operator", "live", "seen", "Feeder over its limit",
    )  # fmt: skip


def test_that_the_next_start_goes_on_and_the_shelf_too(journal: Journal) -> None:
    c = district()
    run = Running(journal, c)
    run.desk.start()
    run.desk.offer(read(c, ("feeder-1.power", 0, 500.0)))
    run.desk.ask(Shelve((FIRST,), KARI, 3600.0, "known"))
    until(lambda: run.take().alarms.get(FIRST) and run.alarms[FIRST].state is State.SHLVD)
    assert run.desk.stop()
    again = Running(journal, c)
    assert again.take().alarms[FIRST] == run.alarms[FIRST]
    again.desk.start()
    assert again.desk.stop()
    assert not journal.page(kinds=("system.ended-without-word",))


def test_that_a_disk_that_refuses_costs_no_line_and_is_told(expect_log: pytest.LogCaptureFixture) -> None:
    class Full(Journal):
        is_full = True

        def append(
            self, entries: Sequence[Entry], standing: Mapping[str, Mapping[str, Any] | None] | None = None
        ) -> int:
            if self.is_full:
                raise JournalError("The journal cannot be written (database or disk is full)")
            return super().append(entries, standing)

    journal, c = Full(None), district()
    run = Running(journal, c)
    run.desk.start()
    run.desk.offer(read(c, ("feeder-1.power", 0, 500.0)))
    until(lambda: FIRST in run.take().alarms and run.last and "disk is full" in run.last.trouble)
    assert "lines wait in memory" in run.last.trouble  # type: ignore[union-attr]
    journal.is_full = False
    until(lambda: run.take().last and not run.last.trouble)  # type: ignore[union-attr]
    assert run.desk.stop()
    assert [e.kind for e in journal.page(oldest_first=True)] == [
        "alarm.started",
        "alarm.raised",
        "alarm.stopped",
    ]


def test_that_the_window_is_told_what_the_journal_has(tmp_path: Path) -> None:
    """At whatever moment the news is taken, its lines stand in the file."""
    path, c = tmp_path / "journal.sqlite", district(200)
    run = Running(Journal(path), c)
    run.desk.start()
    with Journal(path, is_read_only=True) as reader:
        for n in range(1, 201):
            run.desk.offer(read(c, (f"feeder-{n}.power", n, 500.0)))
            news = run.desk.take()
            if news is not None:
                told = {one.alarm for one in news.changes if one.what is What.RAISED}
                assert told <= {one.subject for one in reader.page(kinds=("alarm.raised",), limit=1000)}
    assert run.desk.stop()


def test_that_lines_that_no_disk_took_until_the_end_come_with_the_next_start(
    tmp_path: Path, expect_log: pytest.LogCaptureFixture
) -> None:
    """A real limit of SQLite on the size of the file, which it reports as a full disk."""
    path, c = tmp_path / "journal.sqlite", district()
    journal = Journal(path)
    journal._db.execute("PRAGMA max_page_count = 1")
    run = Running(journal, c)
    run.desk.start()
    run.desk.offer(read(c, *(("feeder-1.power", s, 500.0 - 200.0 * (s % 2)) for s in range(400))))
    until(lambda: run.take().last and run.last.trouble)  # type: ignore[union-attr]
    assert run.desk.stop()
    journal.close()
    with Journal(path) as again:
        before = again.count()
        assert rescue.take(again) > 100
        kinds = [one.kind for one in again.each()]
        assert kinds[0] == "alarm.started"
        assert kinds[-1] == "alarm.stopped"
        assert again.count() > before


def test_that_a_thousand_alarms_at_once_are_all_told_and_all_written(journal: Journal) -> None:
    c = district(1000)
    run = Running(journal, c)
    run.desk.start()
    run.desk.offer(read(c, *((f"feeder-{n}.power", 0, 500.0) for n in range(1, 1001))))
    until(lambda: len(run.take().alarms) == 1000)
    assert run.desk.stop()
    assert len(journal.page(kinds=("alarm.raised",), limit=5000)) == 1000
    assert run.last is not None
    assert run.last.flood is not None


def test_that_ten_thousand_flapping_signals_keep_every_turn(journal: Journal) -> None:
    c = district(5000)
    run = Running(journal, c)
    run.desk.start()
    for s in range(4):
        value = 500.0 if s % 2 == 0 else 100.0
        run.desk.offer(read(c, *((f"feeder-{n}.power", s, value) for n in range(1, 5001))))
        run.clock.ns = at(s)
    until(lambda: journal.count() >= 20_001, 60.0)
    assert run.desk.stop(10.0)
    run.take()
    assert run.last is not None
    assert run.last.skipped, "the window is spared"
    assert journal.count() == 20_000 + 3, "start, flood, stop"


def test_that_a_clock_that_is_set_back_in_a_storm_is_told_and_a_shelf_lasts_as_long_as_was_said(
    journal: Journal,
) -> None:
    """Also where so much happens that older news is skipped."""
    c, mono = district(3000), Clock()
    run = Running(journal, c)
    run.desk._mono_ns = mono
    run.desk.start()
    run.desk.offer(read(c, ("feeder-1.power", 0, 500.0)))
    until(lambda: FIRST in run.take().alarms)
    run.desk.ask(Shelve((FIRST,), KARI, 3600.0, "known"))
    until(lambda: run.take().alarms[FIRST].state is State.SHLVD)
    until(lambda: run.desk.engine._offset_ns is not None)
    run.clock.ns -= 1800 * NS
    until(lambda: any(e.kind == "alarm.clock-jumped" for e in journal.page(limit=50)))
    for s in range(1, 5):
        value = 500.0 if s % 2 else 100.0
        run.desk.offer(read(c, *((f"feeder-{n}.power", s, value) for n in range(2, 3001))))
    until(lambda: journal.count() > 11_990, 60.0)
    assert run.desk.stop(10.0)
    run.take()
    assert run.last is not None
    assert run.last.skipped
    (jump,) = [one for one in run.changes if one.what is What.CLOCK_JUMPED]
    assert "set back by 30 min" in jump.why
    shelf = run.desk.engine.alarms[FIRST].shelf
    assert shelf is not None
    assert shelf.until_ns == at(1800), "half an hour by the new clock is the hour that was said"


def test_that_ten_thousand_signals_flap_through_the_fetch_thread_and_none_is_lost(tmp_path: Path) -> None:
    """Source, checks, history, alarms: each turn in the journal, each alarm on its last state, every reading stored."""
    turns, n = 4, 10_000
    c = district(n)
    rows = np.arange(len(c), dtype=np.int32)
    power = rows[[c.signals[row].id.endswith(".power") for row in rows]]
    began_ns = time.time_ns() - turns * NS

    class Flapping:
        async def run(self, intake: Intake) -> None:
            intake.link(Link.UP)
            for turn in range(turns):
                t_ns = np.full(len(power), began_ns + turn * NS)
                value = np.full(len(power), 500.0 if turn % 2 == 0 else 100.0)
                good = np.full(len(power), Quality.GOOD, np.uint8)
                intake.put_batch(ReadingBatch(power, t_ns, value, good, t_ns))
                await asyncio.sleep(0)
            await asyncio.Event().wait()

    stored: list[int] = []

    class Store:
        def append(self, batch: ReadingBatch) -> None:
            stored.append(len(batch))

        def append_events(self, _events: object) -> None:
            """Not looked at here."""

    with Journal(tmp_path / "journal.sqlite") as journal:
        desk = AlarmDesk(c, (over(),), journal, tick_s=0.02)
        context = FeedContext(c, "test", (10.4, 63.4), ZoneInfo("Europe/Oslo"))
        specs = (FeedSpec("x", "test://x"),)
        fetcher = Fetcher(
            context, specs, Store(), Mailbox(len(c)), make=lambda _s, _c: Flapping(), tick_s=0.02, tap=desk.offer
        )  # fmt: skip
        desk.start()
        fetcher.start()
        try:
            until(lambda: sum(stored) >= turns * len(power), 60.0)
        finally:
            assert fetcher.stop(10.0)
        until(lambda: journal.count() > turns * len(power), 60.0)
        assert desk.stop(10.0)
        assert len(power) == n
        assert desk.lost_lines == desk.lost_readings == 0
        counts = Counter(one.kind for one in journal.each(kinds=("alarm",)))
        assert counts["alarm.raised"] == counts["alarm.cleared"] == turns // 2 * n
        assert {alarm.state for alarm in desk.engine.alarms.values()} == {State.RTNUN}
        assert len(journal.standing()) >= n


def test_that_feeds_that_are_down_become_alarms_and_come_back(journal: Journal) -> None:
    lost = Rule("feed-down", "Source lost", Kind.EVENT, Priority.DIAGNOSTIC, Select(source="feed.down"))
    link = [Link.UP]
    run = Running(journal, district(), lost, healths=lambda: (Health("mqtt", link[0], "no answer", 0),))
    run.desk.start()
    link[0] = Link.DOWN
    until(lambda: "feed-down:mqtt" in run.take().alarms)
    assert run.alarms["feed-down:mqtt"].text == "no answer"
    link[0] = Link.UP
    until(lambda: run.take().alarms["feed-down:mqtt"].state is State.RTNUN)
    assert run.desk.stop()


LOST = Rule("feed-down", "Source lost", Kind.EVENT, Priority.DIAGNOSTIC, Select(source="feed.down"))


def test_that_a_window_that_closes_has_not_lost_its_sources(journal: Journal) -> None:
    link = [Link.UP]
    run = Running(journal, district(), LOST, healths=lambda: (Health("mqtt", link[0], "", 0),))
    run.desk.start()
    until(lambda: run.take().last)
    run.desk.stop_watching()
    link[0] = Link.STOPPED
    assert run.desk.stop()
    assert not journal.page(kinds=("alarm.raised",))


def test_that_a_source_that_was_down_at_the_end_and_is_up_at_the_next_start_is_no_longer_lost(
    journal: Journal,
) -> None:
    link = [Link.DOWN]
    run = Running(journal, district(), LOST, healths=lambda: (Health("mqtt", link[0], "", 0),))
    run.desk.start()
    until(lambda: "feed-down:mqtt" in run.take().alarms)
    assert run.desk.stop()
    again = Running(journal, district(), LOST, healths=lambda: (Health("mqtt", link[0], "", 0),))
    again.desk.start()
    until(lambda: "feed-down:mqtt" in again.take().alarms)
    link[0] = Link.UP
    until(lambda: again.take().alarms["feed-down:mqtt"].state is State.RTNUN)
    assert again.desk.stop()


def test_that_a_source_that_was_removed_while_it_was_down_does_not_stand_for_ever(journal: Journal) -> None:
    there = [True]
    run = Running(
        journal, district(), LOST,
        healths=lambda: (Health("mqtt", Link.DOWN, "", 0),) if there[0] else (),
    )  # fmt: skip
    run.desk.start()
    until(lambda: "feed-down:mqtt" in run.take().alarms)
    there[0] = False
    until(lambda: run.take().alarms["feed-down:mqtt"].state is State.RTNUN)
    assert run.desk.stop()


def test_that_a_kill_loses_nothing_that_was_announced_and_the_next_start_says_so(tmp_path: Path) -> None:
    script = textwrap.dedent(
        """
        import os, signal, sys, time
        from pathlib import Path
        from app.alarm_desk import AlarmDesk
        from app.journal.store import Journal
        from tests.unit.alarms.alarm_world import district, over, read
        c, told = district(50), set()
        desk = AlarmDesk(c, (over(),), Journal(Path(sys.argv[1])), tick_s=0.02)
        desk.start()
        for s in range(50):
            desk.offer(read(c, (f"feeder-{s + 1}.power", s, 500.0)))
            time.sleep(0.002)
        while len(told) < 50:
            news = desk.take()
            told |= set(news.alarms) if news else set()
        os.kill(os.getpid(), signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
        """
    )
    path = tmp_path / "journal.sqlite"
    done = subprocess.run(
        [sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode != 0
    assert not done.stderr, done.stderr
    with Journal(path) as journal:
        assert len(journal.page(kinds=("alarm.raised",), limit=100)) == 50
        run = Running(journal, district(50))
        assert len(run.take().alarms) == 50
        run.desk.start()
        assert run.desk.stop()
        assert journal.page(kinds=("system.ended-without-word",))[0].data["last_ns"]


ALARMS = st.builds(
    Alarm,
    id=st.text(max_size=8), rule=st.text(max_size=8), subject=st.text(max_size=8), title=st.text(max_size=8),
    priority=st.sampled_from(Priority), state=st.sampled_from(State), is_active=st.booleans(), occurrence=st.integers(1, 9),
    value=st.floats(allow_nan=False, allow_infinity=False), raised_ns=st.integers(0, 2**62),
    shelf=st.none() | st.builds(Shelf, st.sampled_from(ShelfKind), st.integers(0, 2**62), st.text(max_size=5), st.text(max_size=5), st.booleans()),
)  # fmt: skip


@given(ALARMS)
def test_that_an_alarm_comes_back_from_the_journal_as_it_was(alarm: Alarm) -> None:
    state = state_of(alarm)
    assert state is not None
    back = alarm_of(state)
    assert state_of(back) == state
    assert (back.id, back.state, back.shelf, back.value) == (alarm.id, alarm.state, alarm.shelf, alarm.value)


@given(
    st.builds(
        Change, st.integers(0, 2**62), st.sampled_from(What), st.text(max_size=9), st.sampled_from(State), st.sampled_from(State),
        st.builds(Actor, st.text(max_size=4), st.text(max_size=4), st.text(max_size=4)), st.integers(0, 99),
        st.sampled_from(Priority), st.floats(allow_nan=False, allow_infinity=False),
        st.floats(allow_nan=False, allow_infinity=False), st.integers(0, 2**62), st.integers(0, 2**62), st.text(max_size=9),
    )
)  # fmt: skip
def test_that_a_change_comes_back_from_the_journal_as_it_was(change: Change) -> None:
    assert change_of(entry_of(change)) == change


def test_that_broken_standing_state_costs_itself_only(
    journal: Journal, expect_log: pytest.LogCaptureFixture
) -> None:
    good = state_of(
        Alarm(
            FIRST,
            "over",
            "feeder-1.power",
            "x",
            Priority.LOW,
            state=State.ACKED,
            is_active=True,
            occurrence=1,
        )
    )
    journal.append(
        [Entry(at(0), "system.test")],
        {"alarm:a": {"state": "odd"}, f"alarm:{FIRST}": good, "other": {"x": 1}},
    )
    run = Running(journal, district())
    assert list(run.take().alarms) == [FIRST]
    assert "cannot be read" in expect_log.text
