"""What the black box says to people: panels by their titles, modes and roles by their words, acts as sentences.   Thread: any.

panels_text(("levels", "trends"), {"levels": "Overview", "trends": "Trends"})    ->  "Panels: Overview, Trends"
did_text(entry, name_of)                                                         ->  "ola acknowledged Feeder overloaded (seen)"
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from app.black_box import State
from app.journal.entry import Entry
from app.model.language import mark, tr
from app.people.roles import Role
from app.people.words import REFUSED, what_text

MODES = {"live": mark("LIVE"), "replay": mark("REPLAY"), "scenario": mark("SCENARIO")}
ACTS = {
    "alarm.acknowledged": mark("{who} acknowledged {what}"),
    "alarm.shelved": mark("{who} shelved {what}"),
    "alarm.unshelved": mark("{who} took {what} off the shelf"),
    "alarm.removed": mark("{who} took {what} out of service"),
    "alarm.returned": mark("{who} returned {what} to service"),
    "alarm.reset": mark("{who} reset {what}"),
    "shift.note": mark("{who} wrote in the shift log"),
    "shift.closed": mark("{who} closed an open point"),
}
DONE = ("action", *ACTS)
"""Kinds of lines, or their beginnings, that are acts of people."""
_SAID_ELSEWHERE = ("action.shift.", "action.alarms.acknowledge", "action.alarms.shelve", "action.alarms.unshelve",
                   "action.alarms.remove", "action.alarms.return", "action.alarms.reset")  # fmt: skip
"""The same act has a line that says more."""


def is_told(entry: Entry) -> bool:
    """False where another line of the same act says more."""
    return not entry.kind.startswith(_SAID_ELSEWHERE)


def role_text(role: str) -> str:
    try:
        return Role(role).word
    except ValueError:  # "locked", or of a later version
        return tr("locked") if role == "locked" else role


def panels_text(names: Iterable[str], titles: Mapping[str, str]) -> str:
    """titles: of the panels there are, by the name that is recorded. One that is not here any more is told by its name."""
    said = [titles.get(name) or name.replace("-", " ").replace("_", " ").capitalize() for name in names]
    return tr("Panels: {names}", names=", ".join(sorted(said))) if said else ""


def looked_at(state: State, when: str) -> str:
    """Where another time than now was looked at; "" in LIVE.   when: that moment in words."""
    if state.mode == "live":
        return ""
    mode = tr(MODES[state.mode]) if state.mode in MODES else state.mode
    return tr("They looked at {when} in {mode}.", when=when, mode=mode) if when else tr("They were in {mode}.", mode=mode)  # fmt: skip


def did_text(entry: Entry, name_of: Callable[[str], str]) -> str:
    """name_of: of an asset, by its id."""
    who, why = entry.who, f" ({entry.why})" if entry.why else ""
    if entry.kind in ACTS:
        title = str(entry.data.get("title") or "")
        place = name_of(str(entry.data.get("asset") or ""))
        what = tr(title) if title else name_of(entry.subject)
        what = f"{what}, {place}" if place and title else what
        why = "" if entry.kind == "shift.note" else why
        return tr(ACTS[entry.kind], who=who, what=what) + why
    if entry.kind == REFUSED:
        wanted = str(entry.data.get("what") or entry.data.get("command") or "")
        return tr("{who} was refused: {what}", who=who, what=tr(wanted)) + why
    words = what_text(entry.kind)
    about = (
        f": {name_of(entry.subject)}" if entry.subject and not entry.kind.startswith("action.person.") else ""
    )
    return f"{who}: {words}{about}{why}"
