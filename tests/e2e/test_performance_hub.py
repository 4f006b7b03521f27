"""The performance page in the real window: nothing is read until it is open; figures of the journal; a journal that fails."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from pytestqt.qtbot import QtBot

from app.alarm_lines import entry_of
from app.alarms.words import Actor, Change, Priority, State, What
from app.journal.store import JournalError
from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS, NS, wall_ns
from app.opening import history_folder, open_district
from app.sealed_journal import compare
from app.sealed_journal_hub import JournalSealHub
from app.window import Desk
from tests.e2e.marks import needs_window
from tests.e2e.windows import desk_of

pytestmark = needs_window
KARI = Actor("kari", "operator", "live")


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """A journal with a flood of twelve two days ago, and a window over it."""
    from app.journal.store import Journal

    opened = open_district("voru")
    data = tmp_path / "data"
    began = wall_ns() - 2 * DAY_NS
    lines = [Change(began - 5 * DAY_NS, What.STARTED)]
    for k in range(12):
        at = began + k * 20 * NS
        lines.append(Change(at, What.RAISED, f"over:f{k}", State.NORM, State.UNACK, priority=Priority.HIGH))
        lines.append(
            Change(
                at + MINUTE_NS, What.ACKNOWLEDGED, f"over:f{k}", State.UNACK, State.ACKED, KARI, why="seen"
            )
        )
    lines.append(Change(began + 47 * HOUR_NS, What.STOPPED))
    with Journal(history_folder(data, opened.district) / "journal.sqlite") as journal:
        journal.append([entry_of(one) for one in sorted(lines, key=lambda line: line.t_ns)])
    with desk_of(opened, data, opened.district.feeds, fill_ns=2 * HOUR_NS) as made:
        with qtbot.waitSignal(made.session.ready, timeout=60_000):
            made.start()
        yield made


def test_that_the_page_is_read_when_it_opens_and_for_the_period_that_is_chosen(
    desk: Desk, qtbot: QtBot
) -> None:
    hub = desk.performance
    hub.look()
    assert hub.panel.sheet is None
    hub.open()
    qtbot.waitUntil(lambda: hub.panel.sheet is not None, timeout=60_000)
    sheet = hub.panel.sheet
    assert sheet is not None
    assert sheet.found.annunciations == 12
    assert len(sheet.found.floods) == 1
    assert sheet.found.is_covered
    assert sheet.found.answers.median_s == pytest.approx(60.0)
    hub.panel.choices[DAY_NS].click()
    qtbot.waitUntil(lambda: hub.panel.sheet is not sheet, timeout=60_000)
    assert hub.panel.sheet is not None
    assert hub.panel.sheet.found.annunciations == 0


def test_that_the_rule_of_an_alarm_is_asked_for(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.performance.rule_wanted) as asked:
        desk.performance.panel.rule_wanted.emit("over")
    assert asked.args == ["over"]


def test_that_a_journal_that_cannot_be_read_is_said(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object, **_more: object) -> None:
        raise JournalError("the disk is away")

    monkeypatch.setattr("app.performance_hub.sheet_of", refuse)
    desk.performance.open()
    qtbot.waitUntil(lambda: "disk is away" in desk.performance.panel.empty.text, timeout=60_000)
    assert desk.performance.panel.sheet is None


def test_that_the_journal_is_sealed_while_the_window_runs(desk: Desk, qtbot: QtBot) -> None:
    hub = JournalSealHub(desk)
    hub.look()
    qtbot.waitUntil(lambda: hub._until is not None and hub._until >= 26, timeout=60_000)
    ledger, journal = desk.session.ledger, desk.session.alarms.journal
    assert ledger is not None
    assert journal is not None
    qtbot.waitUntil(lambda: bool(ledger.log.find(["twin.alarm.ack/1"])), timeout=60_000)
    reader = journal.reader()
    found = compare(reader, ledger.log)
    journal.done_with(reader)
    assert found.match >= 26
    assert not found.differs
    assert len(ledger.log.find(["twin.alarm.ack/1"])) == 12
