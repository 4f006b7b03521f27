"""The shift log: notes of the people on duty, as lines of the journal. Nothing is changed; a later line takes the place.

    session.alarms.note(written("Pump 2 is loud", actor, now_ns, tags=("open",), about="energy-house-hp"))
    notes_of(journal.each(kinds=("shift",)))   ->  (ShiftNote(...), ...)
    changed(note, "Pump 2 is very loud", actor, now_ns)            # one more line; the earlier words stay with the note

Tags: `open` is an open point, carried to the next shift until somebody closes it; `handover` is said at the change.
Thread: any, pure.   Times int64 ns.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from app.alarms.words import Actor
from app.journal.entry import Entry, Json
from app.model.language import tr
from app.model.note import plain, plain_line

NOTE, CLOSED, REMOVED, BEGAN = "shift.note", "shift.closed", "shift.removed", "shift.began"
OPEN, HANDOVER = "open", "handover"
TAGS = (OPEN, HANDOVER)
LONGEST = 2000


class BadShiftNote(ValueError):
    """Why it cannot be kept."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """What a note said before: who wrote it, and when."""

    t_ns: int
    who: str
    text: str
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ShiftNote:
    """n: its number in the journal.   t_ns: when written; at_ns: the moment it speaks of.   about: an asset, a signal or an
    alarm, "" for none.   picture: SHA-256 of the snapshot's file, "" for none.   view: where it was seen from, as JSON.
    closed_ns, closed_by: of an open point, 0 and "" while it is open.   edited_ns, edited_by: when and by whom it was last
    written anew, 0 and "" for never.   earlier: its words before, the first ones first.   who: wrote it first."""

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
    edited_ns: int = 0
    edited_by: str = ""
    earlier: tuple[Earlier, ...] = ()

    @property
    def edits(self) -> int:
        """How often it was written anew."""
        return len(self.earlier)

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
        raise BadShiftNote(tr("A note needs a text."))
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


def changed(
    note: ShiftNote, text: str, by: Actor, now_ns: int, *, tags: Iterable[str] | None = None, at_ns: int = 0
) -> Entry:
    """Other words, tags or another moment for a note. Raises BadShiftNote, also where nothing is different."""
    kept = note.tags if tags is None else tuple(tag for tag in TAGS if tag in set(tags))
    entry = written(
        text, by, now_ns, at_ns=at_ns or note.at_ns, tags=kept, about=note.about, instead_of=note.n
    )
    if (entry.why, set(kept), entry.data["at_ns"]) == (note.text, set(note.tags), note.at_ns):
        raise BadShiftNote(tr("Nothing of the note was changed."))
    return entry


def closed(note: ShiftNote, by: Actor, now_ns: int, why: str = "") -> Entry:
    """The open point is done. Raises BadShiftNote where it is not open."""
    if not note.is_open:
        raise BadShiftNote(tr("It is no open point, or closed already."))
    return Entry(now_ns, CLOSED, note.about, by.who, by.role, by.mode, plain(why, LONGEST), {"note": note.n})


def removed(note: ShiftNote, by: Actor, now_ns: int, why: str = "") -> Entry:
    """No longer shown; its line stays in the journal."""
    return Entry(now_ns, REMOVED, note.about, by.who, by.role, by.mode, plain(why, LONGEST), {"note": note.n})


def refers_to(entry: Entry) -> int:
    """Number of the line that this one is about: closes, removes or takes the place of; 0 for none."""
    return _number(entry.data.get("instead_of" if entry.kind == NOTE else "note"))


class LogFold:
    """Notes as they stand after the lines so far, in the order of their numbers. Lines that make no sense (of a later version)
    are left out. A note that was written anew keeps its first number; closing follows it."""

    def __init__(self) -> None:
        self._notes: dict[int, ShiftNote] = {}
        self._first_of: dict[int, int] = {}

    def take(self, entry: Entry) -> None:
        if entry.kind == NOTE:
            self._write(entry)
        elif entry.kind in (CLOSED, REMOVED):
            place = self._first_of.get(refers_to(entry))
            if place is None or place not in self._notes:
                return
            if entry.kind == REMOVED:
                del self._notes[place]
            elif self._notes[place].is_open:
                self._notes[place] = replace(
                    self._notes[place], closed_ns=entry.t_ns, closed_by=entry.who, closed_why=entry.why
                )

    def _write(self, entry: Entry) -> None:
        one, known = _note(entry), self._first_of.get(refers_to(entry))
        if known is None or known not in self._notes:
            self._notes[entry.n] = one
            self._first_of[entry.n] = entry.n
            return
        before = self._notes[known]
        was = Earlier(
            before.edited_ns or before.t_ns, before.edited_by or before.who, before.text, before.tags
        )
        self._notes[known] = replace(
            one, n=known, t_ns=before.t_ns, who=before.who, picture=one.picture or before.picture,
            view=one.view or before.view, closed_ns=before.closed_ns, closed_by=before.closed_by,
            closed_why=before.closed_why, edited_ns=entry.t_ns, edited_by=entry.who, earlier=(*before.earlier, was),
        )  # fmt: skip
        self._first_of[entry.n] = known

    def notes(self) -> tuple[ShiftNote, ...]:
        return tuple(self._notes.values())


def notes_of(entries: Iterable[Entry]) -> tuple[ShiftNote, ...]:
    """entries: in the order of their numbers."""
    fold = LogFold()
    for entry in entries:
        fold.take(entry)
    return fold.notes()


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
