"""Alarms in the journal: a Change as an Entry and back, an Alarm as what stands and back.   Thread: any, pure.

Both ways are exact, so that performance and replay read from the journal what the engine said. What is not a number is
left out and comes back as nan.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import fields
from sys import intern
from typing import Any

from app.alarms.words import NEVER, Actor, Alarm, Change, Priority, Shelf, ShelfKind, State, What
from app.journal.entry import MAX_WHY, Entry, Json

AREA = "alarm"
_NUMBERS = ("value", "limit")
_WHATS = {one.value: one for one in What}
_STATES = {one.value: one for one in State}
_PRIORITIES = {one.value: one for one in Priority}
"""Looked up: a word is asked for five times a line, and a journal has a million."""


def entry_of(change: Change, alarm: Alarm | None = None) -> Entry:
    """alarm: as it stands after it, for the words that a reader of the journal needs (title, place, unit)."""
    data: dict[str, Json] = {
        "was": change.was.value, "is": change.is_now.value, "occurrence": change.occurrence, "priority": change.priority.value,
    }  # fmt: skip
    for name in _NUMBERS:
        number = getattr(change, name)
        if math.isfinite(number):
            data[name] = number
    if change.at_ns != NEVER:
        data["at_ns"] = change.at_ns
    if change.until_ns != NEVER:
        data["until_ns"] = change.until_ns
    if alarm is not None:
        for name in ("title", "asset", "area", "group", "unit", "subject"):
            if text := getattr(alarm, name):
                data[name] = text
    by = change.by
    return Entry(
        change.t_ns,
        f"{AREA}.{change.what.value}",
        change.alarm,
        by.who,
        by.role,
        by.mode,
        change.why[:MAX_WHY],
        data,
    )


def change_of(entry: Entry) -> Change:
    """Raises ValueError for an entry that is none of an alarm's, or of a later version that says things unknown here."""
    area, _, what = entry.kind.partition(".")
    if area != AREA:
        raise ValueError(f"{entry.kind} is no entry of an alarm")
    data = entry.data
    return Change(
        t_ns=entry.t_ns,
        what=_WHATS.get(what) or What(what),
        alarm=intern(entry.subject),
        was=_STATES.get(was := str(data.get("was", State.NORM.value))) or State(was),
        is_now=_STATES.get(now := str(data.get("is", State.NORM.value))) or State(now),
        by=Actor(entry.who, entry.role, entry.mode),
        occurrence=_whole(data, "occurrence"),
        priority=_PRIORITIES.get(rank := str(data.get("priority", Priority.LOW.value))) or Priority(rank),
        value=_number(data, "value"),
        limit=_number(data, "limit"),
        at_ns=_whole(data, "at_ns"),
        until_ns=_whole(data, "until_ns"),
        why=entry.why,
    )


def state_of(alarm: Alarm) -> dict[str, Any] | None:
    """What stands, for the journal's table; None where nothing needs to be remembered."""
    if alarm.is_quiet and not alarm.occurrence:
        return None
    state: dict[str, Any] = {}
    for one in fields(Alarm):
        value = getattr(alarm, one.name)
        if isinstance(value, float) and not math.isfinite(value):
            continue
        state[one.name] = value.value if isinstance(value, (State, Priority)) else value
    if alarm.shelf is not None:
        shelf = alarm.shelf
        state["shelf"] = {
            "kind": shelf.kind.value, "until_ns": shelf.until_ns, "reason": shelf.reason, "who": shelf.who, "is_warned": shelf.is_warned,
        }  # fmt: skip
    return state


def alarm_of(state: Mapping[str, Any]) -> Alarm:
    """Raises ValueError where it is not what `state_of` wrote."""
    try:
        known = {one.name: state[one.name] for one in fields(Alarm) if one.name in state}
        known["state"], known["priority"] = State(known["state"]), Priority(known["priority"])
        shelf = known.get("shelf")
        if shelf is not None:
            known["shelf"] = Shelf(
                ShelfKind(shelf["kind"]), int(shelf["until_ns"]), str(shelf["reason"]), str(shelf["who"]), bool(shelf["is_warned"])
            )  # fmt: skip
        return Alarm(**known)
    except (KeyError, TypeError) as error:
        raise ValueError(f"this is no alarm ({error})") from error


def _whole(data: Mapping[str, Json], name: str) -> int:
    value = data.get(name, 0)
    return value if isinstance(value, int) else 0


def _number(data: Mapping[str, Json], name: str) -> float:
    value = data.get(name)
    return float(value) if isinstance(value, (int, float)) else math.nan
