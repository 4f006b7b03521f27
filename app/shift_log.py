"""The shift log: notes of the people on duty, as lines of the journal. Nothing is changed; a later line takes the place.

    session.alarms.note(written("Pump 2 is loud", actor, now_ns, tags=("open",), about="energy-house-hp"))
    notes_of(journal.page(kinds=("shift",), oldest_first=True))   ->  (ShiftNote(...), ...)

Tags: `open` is an open point, carried to the next shift until somebody closes it; `handover` is said at the change.
Thread: any, pure.   Times int64 ns.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from app.alarms.words import Actor
from app.journal.entry import Entry, Json
from app.model.note import plain, plain_line

NOTE, CLOSED, REMOVED, BEGAN = "shift.note", "shift.closed", "shift.removed", "shift.began"
OPEN, HANDOVER = "open", "handover"
TAGS = (OPEN, HANDOVER)
LONGEST = 2000


class BadShiftNote(ValueError):
    """Why it cannot be kept."""


@dataclass(frozen=True, slots=True)
class ShiftNote:
    """n: its number in the journal.   t_ns: when written; at_ns: the moment it speaks of.   about: an asset, a signal or an
    alarm, "" for none.   picture: SHA-256 of the snapshot's file, "" for none.   view: where it was seen from, as JSON.
    closed_ns, closed_by: of an open point, 0 and "" while it is open.   edits: how often it was written anew."""

    n: int
    t_ns: int
    at_ns: int
    who: str
    text: str
    tags: tuple[str, ...] = ()
    about: str = ""
    picture: str = ""
    view: Mapping[str, Json] | None = None
    closed_ns: int = 0
    closed_by: str = ""
    closed_why: str = ""
    edits: int = 0

    @property
    def is_open(self) -> bool:
        return OPEN in self.tags and not self.closed_ns


def written(
    text: str,
    by: Actor,
    now_ns: int,
    *,
    at_ns: int = 0,
    tags: Iterable[str] = (),
    about: str = "",
    picture: str = "",
    view: Mapping[str, Json] | None = None,
    instead_of: int = 0,
) -> Entry:
    """instead_of: number of the note that this one takes the place of. Raises BadShiftNote."""
    words = plain(text, LONGEST)
    if not words:
        raise BadShiftNote("A note needs a text.")
    data: dict[str, Json] = {"at_ns": at_ns or now_ns}
    known = [tag for tag in dict.fromkeys(tags) if tag in TAGS]
    if known:
        data["tags"] = list(known)
    if picture:
        data["picture"] = picture
    if view:
        data["view"] = dict(view)
    if instead_of:
        data["instead_of"] = instead_of
    return Entry(now_ns, NOTE, plain_line(about), by.who, by.role, by.mode, words, data)


def closed(note: ShiftNote, by: Actor, now_ns: int, why: str = "") -> Entry:
    """The open point is done. Raises BadShiftNote where it is not open."""
    if not note.is_open:
        raise BadShiftNote("It is no open point, or closed already.")
    return Entry(now_ns, CLOSED, note.about, by.who, by.role, by.mode, plain(why, LONGEST), {"note": note.n})


def removed(note: ShiftNote, by: Actor, now_ns: int, why: str = "") -> Entry:
    """No longer shown; its line stays in the journal."""
    return Entry(now_ns, REMOVED, note.about, by.who, by.role, by.mode, plain(why, LONGEST), {"note": note.n})


def notes_of(entries: Iterable[Entry]) -> tuple[ShiftNote, ...]:
    """entries: in the order of their numbers. Lines that make no sense (of a later version) are left out.

    A note that was written anew keeps its first number; closing follows it."""
    notes: dict[int, ShiftNote] = {}
    first_of: dict[int, int] = {}
    for entry in entries:
        if entry.kind == NOTE:
            one = _note(entry)
            known = first_of.get(_number(entry.data.get("instead_of")))
            if known is not None and known in notes:
                before = notes[known]
                notes[known] = replace(
                    one, n=known, t_ns=before.t_ns, edits=before.edits + 1, picture=one.picture or before.picture,
                    view=one.view or before.view, closed_ns=before.closed_ns, closed_by=before.closed_by,
                    closed_why=before.closed_why,
                )  # fmt: skip
                first_of[entry.n] = known
            else:
                notes[entry.n] = one
                first_of[entry.n] = entry.n
        elif entry.kind in (CLOSED, REMOVED):
            place = first_of.get(_number(entry.data.get("note")))
            if place is None or place not in notes:
                continue
            if entry.kind == REMOVED:
                del notes[place]
            elif notes[place].is_open:
                notes[place] = replace(
                    notes[place], closed_ns=entry.t_ns, closed_by=entry.who, closed_why=entry.why
                )
    return tuple(notes.values())


def open_points(notes: Iterable[ShiftNote], t_ns: int) -> tuple[ShiftNote, ...]:
    """Those that were open at t_ns, the oldest first."""
    return tuple(
        sorted(
            (
                n
                for n in notes
                if OPEN in n.tags and n.t_ns <= t_ns and (not n.closed_ns or n.closed_ns > t_ns)
            ),
            key=lambda n: (n.t_ns, n.n),
        )
    )


def _note(entry: Entry) -> ShiftNote:
    data = entry.data
    tags, view = data.get("tags"), data.get("view")
    return ShiftNote(
        entry.n,
        entry.t_ns,
        _number(data.get("at_ns")) or entry.t_ns,
        entry.who,
        entry.why,
        tuple(tag for tag in tags if tag in TAGS) if isinstance(tags, list) else (),
        entry.subject,
        str(data.get("picture") or ""),
        view if isinstance(view, dict) else None,
    )


def _number(value: Json) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) else 0
