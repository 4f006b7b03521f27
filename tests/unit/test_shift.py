"""Shifts by the clock on the wall, the shift log as lines that are only added to, and what a handover tells."""

from __future__ import annotations

import tomllib
from datetime import datetime, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.alarm_lines import entry_of
from app.alarms.commands import Acknowledge, Shelve
from app.alarms.engine import Engine
from app.alarms.words import Actor, Change
from app.journal.entry import Entry
from app.journal.store import Journal
from app.model.times import HOUR_NS, to_ns
from app.opening import open_district
from app.shift_log import BadShiftNote, ShiftNote, closed, notes_of, open_points, removed, written
from app.shift_report import Made, Report, gather
from app.shift_times import BadShifts, Shift, read_shifts, shift_at, shift_before
from app.version import VERSION
from tests.unit.alarms.alarm_world import KARI, at, district, over, read

OSLO = ZoneInfo("Europe/Oslo")
USUAL = read_shifts({})


def local(text: str) -> int:
    return to_ns(datetime.fromisoformat(text).replace(tzinfo=OSLO))


def test_that_a_moment_belongs_to_the_shift_that_runs_on_the_wall() -> None:
    day = shift_at(local("2026-11-23 07:00"), USUAL, OSLO)
    assert (day.name, day.to_ns - day.from_ns) == ("06:00", 8 * HOUR_NS)
    night = shift_at(local("2026-11-23 03:00"), USUAL, OSLO)
    assert (night.name, night.from_ns) == ("22:00", local("2026-11-22 22:00"))
    assert shift_at(day.from_ns, USUAL, OSLO) == day
    assert shift_before(day, USUAL, OSLO) == night


@pytest.mark.parametrize(("night", "hours"), [("2026-03-29 01:00", 7), ("2026-10-25 01:00", 9)])
def test_that_the_night_of_a_clock_change_is_shorter_or_longer(night: str, hours: int) -> None:
    shift = shift_at(local(night), USUAL, OSLO)
    assert shift.to_ns - shift.from_ns == hours * HOUR_NS


@given(
    st.integers(local("2025-01-01 00:00"), local("2027-12-31 00:00")),
    st.lists(st.times().map(lambda t: t.replace(microsecond=0)), min_size=1, max_size=6, unique=True),
)
def test_that_every_moment_has_one_shift_and_shifts_join_without_a_gap(t_ns: int, starts: list[time]) -> None:
    starts = sorted(starts)
    shift = shift_at(t_ns, starts, OSLO)
    assert shift.from_ns <= t_ns < shift.to_ns
    after = shift_at(shift.to_ns, starts, OSLO)
    assert after.from_ns == shift.to_ns
    assert shift_before(after, starts, OSLO) == shift


@pytest.mark.parametrize(
    "starts", [[], "06:00", ["six"], ["06:00", "06:00"], [6], ["25:00"], ["06:00+01:00"], 5]
)
def test_that_shifts_that_make_no_sense_are_refused_with_an_example(starts: Any) -> None:
    with pytest.raises(BadShifts, match="such as"):
        read_shifts({"shifts": {"starts": starts}})


# -- the log -------------------------------------------------------------------------------------------------------------


def kept(*entries: Entry) -> tuple[ShiftNote, ...]:
    with Journal(None) as journal:
        journal.append(list(entries))
        return notes_of(journal.page(kinds=("shift",), oldest_first=True))


def test_that_a_note_keeps_its_place_when_it_is_written_anew() -> None:
    first = written("Pump 2 is loud", KARI, at(0), tags=("open",), about="pump-2", picture="ab12")
    again = written("Pump 2 is very loud", KARI, at(60), tags=("open",), about="pump-2", instead_of=1)
    (note,) = kept(first, again)
    assert (note.n, note.text, note.t_ns, note.edits, note.picture) == (
        1,
        "Pump 2 is very loud",
        at(0),
        1,
        "ab12",
    )


def test_that_an_open_point_goes_on_until_somebody_closes_it() -> None:
    note = kept(written("Call the meter operator", KARI, at(0), tags=("open",)))[0]
    (after,) = kept(
        written("Call the meter operator", KARI, at(0), tags=("open",)), closed(note, KARI, at(600), "done")
    )
    assert not after.is_open
    assert (after.closed_by, after.closed_why) == ("kari", "done")
    assert open_points([after], at(300)) == (after,), "it was open then"
    assert not open_points([after], at(700))
    with pytest.raises(BadShiftNote):
        closed(after, KARI, at(700))


def test_that_a_removed_note_is_not_shown_and_its_line_stays() -> None:
    entry = written("wrong", KARI, at(0))
    note = kept(entry)[0]
    assert not kept(entry, removed(note, KARI, at(1)))


def test_that_a_note_is_plain_text_and_never_empty() -> None:
    with pytest.raises(BadShiftNote):
        written(" \n\x00 ", KARI, at(0))
    assert written("a\x1b[31mb", KARI, at(0)).why == "a[31mb"


def test_that_lines_of_a_later_version_cost_themselves_only() -> None:
    odd = Entry(
        at(0),
        "shift.note",
        "",
        "kari",
        "operator",
        "",
        "x",
        {"tags": 5, "at_ns": "soon", "view": "odd", "instead_of": True},
    )
    assert len(kept(odd, Entry(at(1), "shift.closed", data={"note": "one"}), Entry(at(2), "shift.sung"))) == 1


# -- the report ----------------------------------------------------------------------------------------------------------


def story(journal: Journal) -> Shift:
    """A feeder that is overloaded twice, one that is shelved, a note, and a refused action."""
    c = district()
    engine = Engine([over()], c, started_ns=at(0))

    def keep(changes: tuple[Change, ...] | list[Change]) -> None:
        journal.append([entry_of(x, engine.alarm(x.alarm)) for x in changes])

    journal.append([Entry(at(0), "alarm.started")])
    for minute, value in ((10, 500.0), (20, 300.0), (70, 510.0)):
        keep(engine.readings(read(c, ("feeder-1.power", 60 * minute, value)), at(60 * minute)))
        keep(engine.do(Acknowledge(tuple(engine.alarms), KARI, "seen"), at(60 * minute + 120)).changes)
    keep(engine.readings(read(c, ("feeder-2.power", 4800, 500.0)), at(4800)))
    keep(engine.do(Shelve(("over:feeder-2.power",), KARI, 3600.0, "cable work"), at(4900)).changes)
    journal.append([written("Cable work until noon", KARI, at(4950), tags=("open",), about="feeder-2")])
    journal.append(
        [Entry(at(5000), "action.refused", "over:x", "kari", "viewer", "live", "", {"what": "shelve"})]
    )
    journal.append([Entry(at(8 * 3600), "alarm.stopped")])
    return Shift(at(0), at(8 * 3600), "06:00")


def report_of(journal: Journal) -> Report:
    shift = story(journal)
    return gather(
        open_district("trondheim"), journal, None, shift, made=Made("kari", shift.to_ns, "live", "1.2")
    )


def test_that_a_handover_tells_what_rang_what_stands_what_is_put_away_and_what_is_open() -> None:
    with Journal(None) as journal:
        found = report_of(journal)
    assert [(a.title, a.raised, a.acked_by, a.state) for a in found.alarms] == [
        ("Feeder over its limit", 2, "kari", "acked"),
        ("Feeder over its limit", 1, "", "shlvd"),
    ]
    assert [c.alarm for c in found.standing] == ["over:feeder-1.power"]
    assert [(c.alarm, c.why) for c in found.away] == [("over:feeder-2.power", "cable work")]
    assert [n.text for n in found.open] == ["Cable work until noon"]
    assert found.performance is not None
    assert found.performance.annunciations == 3
    assert sum(sum(counts.values()) for _, counts in found.hours) == 3
    assert "History was not there" in found.remarks[0]


def test_that_a_shift_that_runs_is_told_as_far_as_it_went() -> None:
    with Journal(None) as journal:
        shift = story(journal)
        found = gather(open_district("trondheim"), journal, None, shift, made=Made("kari", at(1000)))
    assert "so far" in found.remarks[0]
    assert [a.raised for a in found.alarms] == [1]


def test_that_what_stood_before_the_shift_is_handed_over_too() -> None:
    with Journal(None) as journal:
        story(journal)
        later = Shift(at(8 * 3600), at(16 * 3600), "14:00")
        found = gather(open_district("trondheim"), journal, None, later, made=Made("kari", later.to_ns))
    assert not found.alarms
    assert [c.alarm for c in found.standing] == ["over:feeder-1.power"]
    assert [n.text for n in found.open] == ["Cable work until noon"]


def test_that_an_actor_of_another_machine_stays_plain_text(tmp_path: Path) -> None:
    with Journal(tmp_path / "j.sqlite") as journal:
        journal.append([written("<b>bold</b>", Actor("<i>x</i>"), at(0))])
        assert notes_of(journal.page(kinds=("shift",)))[0].who == "<i>x</i>"


def raised(n: int, alarm: str, priority: str) -> Entry:
    data: dict[str, Any] = {
        "was": "norm",
        "is": "unack",
        "priority": priority,
        "title": alarm,
        "asset": "feeder-1",
    }
    return Entry(at(60 * n), "alarm.raised", alarm, data=data)


def with_diagnostic(journal: Journal) -> Shift:
    """The story, and a source that fails twice."""
    shift = story(journal)
    journal.append([raised(200 + k, f"feed-down:f{k}", "diagnostic") for k in range(2)])
    return shift


def test_that_diagnostic_alarms_are_counted_apart_everywhere() -> None:
    with Journal(None) as journal:
        shift = with_diagnostic(journal)
        found = gather(open_district("trondheim"), journal, None, shift, made=Made("kari", shift.to_ns))
    assert found.performance is not None
    assert (found.rang, found.rang_diagnostic) == (3, 2)
    assert found.performance.annunciations == found.rang
    assert sum(sum(counts.values()) for _, counts in found.hours) == found.rang
    assert {a.priority for a in found.alarms} == {"high"}
    assert {c.alarm for c in found.standing_diagnostic} == {"feed-down:f0", "feed-down:f1"}
    assert not {c.alarm for c in found.standing} & {c.alarm for c in found.standing_diagnostic}


def test_that_a_storm_is_counted_to_its_last_line_and_long_lists_keep_the_newest(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("app.shift_report.MOST_ACTIONS", 10)
    with Journal(None) as journal:
        journal.append([Entry(at(0), "alarm.started")])
        for _ in range(6):
            journal.append([raised(k % 400, f"over:{k % 50}", "low") for k in range(10_000)])
        journal.append([raised(401, f"feed-down:{k}", "diagnostic") for k in range(300)])
        journal.append([Entry(at(402 * 60 + k), "action.feeds.pause", f"f{k}") for k in range(25)])
        shift = Shift(at(0), at(8 * 3600), "06:00")
        found = gather(open_district("trondheim"), journal, None, shift, made=Made("kari", shift.to_ns))
    assert found.rang == 60_000, "none is cut"
    assert [e.subject for e in found.actions] == [f"f{k}" for k in range(15, 25)]
    assert found.more_actions == 15
    assert (len(found.feeds), found.more_feeds) == (200, 100)
    assert found.feeds[-1].subject == "feed-down:299"


def test_that_what_stood_long_before_is_found_behind_any_number_of_lines() -> None:
    with Journal(None) as journal:
        journal.append([raised(0, "over:old", "high")])
        for _ in range(6):
            journal.append([Entry(at(10 + k % 60), "alarm.flood-began") for k in range(10_000)])
        shift = Shift(at(3600), at(8 * 3600), "06:00")
        found = gather(open_district("trondheim"), journal, None, shift, made=Made("kari", shift.to_ns))
    assert [c.alarm for c in found.standing] == ["over:old"]


def test_that_the_number_of_the_version_is_that_of_the_package() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["version"] == VERSION
