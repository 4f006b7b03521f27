"""The alarms' past out of the journal: what stood before, runs that ended without a word, what cannot be understood."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.alarm_lines import entry_of
from app.alarm_past import ALIVE, ENDED, read_past, told
from app.alarms.past import past_of
from app.alarms.performance import performance_of
from app.alarms.words import Change, State, What
from app.journal.entry import Entry
from app.journal.store import Journal
from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS, NS
from tests.unit.alarms.test_performance import _EVENTS, KARI, STARTED, T0, lines_of, raised, shelved


def journal_of(lines: list[Change]) -> Journal:
    journal = Journal(None)
    journal.append([entry_of(line) for line in lines])
    return journal


@given(_EVENTS, st.integers(0, 60), st.integers(1, 12))
def test_that_figures_of_a_part_are_the_same_whether_all_is_read_or_only_what_is_needed(
    events: list, first: int, length: int
) -> None:  # type: ignore[type-arg]
    """What stood before the part comes out of few lines; all of the journal would say the same."""
    lines = [*lines_of(events), Change(T0 + 3 * DAY_NS, What.STOPPED)]
    from_ns = T0 + first * HOUR_NS
    to_ns = from_ns + length * HOUR_NS
    journal = journal_of(lines)
    part = performance_of(read_past(journal, from_ns, to_ns), from_ns, to_ns)
    whole = performance_of(
        past_of([x for x in lines if x.t_ns < to_ns], min(to_ns, T0 + 3 * DAY_NS)), from_ns, to_ns
    )
    journal.close()
    assert part == whole


def test_that_what_stands_counts_from_its_return_though_that_lies_far_back() -> None:
    """Found by Hypothesis: raised, shelved and taken back long before the part that is asked for."""
    back = Change(T0 + 60 * NS, What.UNSHELVED, "a", State.SHLVD, State.UNACK, KARI)
    seen = Change(T0 + 120 * NS, What.ACKNOWLEDGED, "a", State.UNACK, State.ACKED, KARI)
    journal = journal_of([STARTED, raised(0), shelved(30), back, seen])
    from_ns, to_ns = T0 + 60 * HOUR_NS, T0 + 61 * HOUR_NS
    (one,) = performance_of(read_past(journal, from_ns, to_ns), from_ns, to_ns).standing
    assert one.since_ns == T0 + 60 * NS


def test_that_a_run_that_ended_without_a_word_counts_to_where_it_was_known_to_run() -> None:
    journal = journal_of([STARTED, raised(60)])
    journal.append(
        [
            entry_of(Change(T0 + 10 * HOUR_NS, What.STARTED)),
            Entry(T0 + 10 * HOUR_NS, ENDED, data={"last_ns": T0 + 2 * HOUR_NS}),
            entry_of(Change(T0 + 11 * HOUR_NS, What.STOPPED)),
        ]
    )
    assert read_past(journal, T0, T0 + DAY_NS).runs == (
        (T0, T0 + 2 * HOUR_NS),
        (T0 + 10 * HOUR_NS, T0 + 11 * HOUR_NS),
    )
    assert read_past(journal, T0, T0 + 5 * HOUR_NS).runs == ((T0, T0 + 2 * HOUR_NS),)
    assert read_past(journal, T0, T0 + HOUR_NS).runs == ((T0, T0 + HOUR_NS),)


def test_that_a_run_that_goes_on_counts_to_its_last_sign_of_life() -> None:
    journal = journal_of([STARTED])
    journal.append([], {ALIVE: {"t_ns": T0 + 90 * MINUTE_NS}})
    assert read_past(journal, T0, T0 + DAY_NS).runs == ((T0, T0 + 90 * MINUTE_NS),)


def test_that_lines_of_a_later_version_are_left_out_and_counted() -> None:
    journal = journal_of([STARTED, raised(60)])
    journal.append([Entry(T0 + HOUR_NS, "alarm.levitated", "a"), entry_of(raised(4000, "b"))])
    found = told(journal, T0, T0 + DAY_NS)
    assert found.unknown == 1
    assert [one.alarm for one in found.past.annunciations] == ["a", "b"]


def test_that_an_empty_journal_tells_nothing() -> None:
    assert read_past(Journal(None), T0, T0 + DAY_NS).runs == ()
