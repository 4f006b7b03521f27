"""The performance page's sheet: figures of the journal, names of the catalogue, and advice tried on the recorded signal."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from app.alarm_lines import entry_of
from app.alarm_sheet import bin_width, sheet_of
from app.alarms.engine import Engine
from app.alarms.words import Change, What
from app.history.contract import HistoryError
from app.history.duck import DuckHistorian
from app.journal.entry import Entry
from app.journal.store import Journal
from app.model.quality import Quality
from app.model.reading import ReadingBatch
from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS, NS
from tests.unit.alarms.alarm_world import START, district, over

PLACE = district()
SIGNAL = "feeder-1.power"
RULES = [over()]


def chattering() -> tuple[Journal, DuckHistorian]:
    """Ten minutes of a signal that swings round its limit every 10 s, judged by the engine, line by line in the journal."""
    n, row = 60, PLACE.row(SIGNAL)
    t_ns = START + HOUR_NS + np.arange(n, dtype=np.int64) * 10 * NS
    value = np.where(np.arange(n) % 2 == 0, 405.0, 392.0)
    quality = np.full(n, Quality.GOOD, np.uint8)
    quality[40], value[40] = Quality.BAD, 9999.0
    batch = ReadingBatch(np.full(n, row, np.int32), t_ns, value, quality, t_ns)
    store = DuckHistorian(None, PLACE)
    store.append(batch)
    engine = Engine(RULES, PLACE, started_ns=START)
    lines = [Change(START, What.STARTED)]
    for k in range(n):
        lines += engine.readings(batch.part(k, k + 1), int(t_ns[k]))
    lines.append(Change(START + 2 * HOUR_NS, What.STOPPED))
    journal = Journal(None)
    journal.append([entry_of(one, engine.alarm(one.alarm) if one.alarm else None) for one in lines])
    return journal, store


def test_that_a_chattering_alarm_is_named_and_advised_from_what_was_recorded() -> None:
    journal, store = chattering()
    sheet = sheet_of(journal, store, PLACE, RULES, START, START + 2 * HOUR_NS, is_made_up=True)
    (chatter,) = sheet.found.chattering
    advice = sheet.advice[chatter.alarm]
    assert advice.was == 29
    assert advice.deadband == pytest.approx(8.1)
    assert advice.with_deadband == 1
    named = sheet.called[chatter.alarm]
    assert (named.title, named.where, named.unit) == ("Feeder over its limit", "Feeder 1", "kW")
    assert sheet.found.is_covered
    assert sheet.is_made_up
    assert int(sheet.counts.sum()) == sheet.found.annunciations
    assert sheet.flood_spans
    store.close()


def test_that_without_the_rule_the_history_or_the_signal_there_is_no_advice() -> None:
    journal, store = chattering()
    span = (START, START + 2 * HOUR_NS)
    assert not sheet_of(journal, None, PLACE, RULES, *span).advice
    assert not sheet_of(journal, store, PLACE, [], *span).advice
    assert not sheet_of(journal, store, PLACE, [replace(over(), limit=9000.0)], *span).advice
    store.close()


def test_that_a_history_that_cannot_be_read_takes_no_figure_away(monkeypatch: pytest.MonkeyPatch) -> None:
    journal, store = chattering()

    def refuse(*_args: object) -> None:
        raise HistoryError("no")

    monkeypatch.setattr(store, "readings", refuse)
    sheet = sheet_of(journal, store, PLACE, RULES, START, START + 2 * HOUR_NS)
    assert not sheet.advice
    assert sheet.found.chattering
    store.close()


def test_that_a_chart_has_a_fit_number_of_bars() -> None:
    for days, most in ((1, 145), (7, 169), (30, 121)):
        assert 40 <= days * DAY_NS / bin_width(days * DAY_NS) <= most
    assert bin_width(MINUTE_NS) == 10 * MINUTE_NS


def test_that_of_a_flapping_plant_so_many_lines_are_read_and_no_more_and_the_sheet_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The figures of the newest lines are those of the same stretch read whole."""
    journal, _ = chattering()
    to_ns = START + 2 * HOUR_NS
    read: list[int] = []
    each = Journal.each

    def counted(self: Journal, **asked: Any) -> Iterator[Entry]:
        for one in each(self, **asked):
            read.append(one.n)
            yield one

    monkeypatch.setattr(Journal, "each", counted)
    short = sheet_of(journal, None, PLACE, RULES, START, to_ns, most_lines=20)
    assert len(read) == 19, "the last of the twenty lies at the end, which is left out"
    assert short.asked_ns == START
    assert short.found.from_ns > START
    whole = sheet_of(journal, None, PLACE, RULES, short.found.from_ns, to_ns)
    assert whole.asked_ns == 0
    assert short.found.annunciations == whole.found.annunciations
    assert [c.alarm for c in short.found.chattering] == [c.alarm for c in whole.found.chattering]


@pytest.mark.parametrize("most", [1, 2, 5, 1000])
def test_that_a_sheet_of_any_bound_is_made(most: int) -> None:
    journal, _ = chattering()
    sheet = sheet_of(journal, None, PLACE, RULES, START, START + 2 * HOUR_NS, most_lines=most)
    assert START <= sheet.found.from_ns < sheet.found.to_ns
    assert (sheet.asked_ns == 0) == (most == 1000)
