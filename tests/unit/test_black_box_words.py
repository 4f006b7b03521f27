"""What the black box says to people: titles and sentences, never names of objects."""

from __future__ import annotations

from app.black_box import State
from app.black_box_words import did_text, is_told, looked_at, panels_text, role_text
from app.journal.entry import Entry


def name_of(ident: str) -> str:
    return {"feeder-quay": "Feeder Quay"}.get(ident, ident)


def test_that_panels_are_told_by_the_titles_that_people_see() -> None:
    titles = {"levels": "Overview", "trends": "Trends"}
    assert panels_text(("levels", "trends"), titles) == "Panels: Overview, Trends"
    assert panels_text(("sun_study-old",), titles) == "Panels: Sun study old", "one that is gone"
    assert panels_text((), titles) == ""


def test_that_acts_are_sentences() -> None:
    seen = Entry(
        1,
        "alarm.acknowledged",
        "x:y",
        "ola",
        why="seen",
        data={"title": "Feeder overloaded", "asset": "feeder-quay"},
    )
    assert did_text(seen, name_of) == "ola acknowledged Feeder overloaded, Feeder Quay (seen)"
    began = Entry(1, "action.person.began", "", "root", data={"what": "operator"})
    assert did_text(began, name_of) == "root: Sat down at the window"
    paused = Entry(1, "action.feeds.pause", "meters", "ola", data={"what": "x"})
    assert did_text(paused, name_of) == "ola: Pausing or resuming a feed: meters"
    refused = Entry(1, "action.refused", "", "eva", why="you are viewer", data={"what": "Removing a feed"})
    assert did_text(refused, name_of) == "eva was refused: Removing a feed (you are viewer)"
    assert (
        did_text(Entry(1, "shift.note", "", "ola", why="secret words"), name_of)
        == "ola wrote in the shift log"
    )


def test_that_one_act_is_told_once() -> None:
    assert not is_told(Entry(1, "action.shift.note"))
    assert not is_told(Entry(1, "action.alarms.acknowledge"))
    assert is_told(Entry(1, "action.alarms.silence"))
    assert is_told(Entry(1, "shift.note"))


def test_that_modes_and_roles_are_words() -> None:
    assert role_text("operator") == "operator"
    assert role_text("locked") == "locked"
    assert looked_at(State(), "12:00") == ""
    assert looked_at(State(mode="replay"), "12:00") == "They looked at 12:00 in REPLAY."
