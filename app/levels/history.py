"""What happened to an asset: its alarms as stretches of time, and its last lines, from journal entries and notes.

    strip = history_of(changes, notes, from_ns, to_ns)

Thread: any, pure.   Times: ns, our clock for alarms, event time for notes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.alarms.words import Change, Priority, What
from app.model.note import Note

_SAID = {
    What.RAISED, What.CLEARED, What.ACKNOWLEDGED, What.REALARMED, What.RESET, What.SHELVED, What.UNSHELVED, What.SHELF_ENDED,
    What.REMOVED, What.RETURNED,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Stretch:
    """An occurrence of an alarm: raised until cleared; to_ns is the end of what is shown while it goes on."""

    from_ns: int
    to_ns: int
    priority: Priority
    alarm: str
    is_over: bool


@dataclass(frozen=True, slots=True)
class Said:
    """One line, as plain parts.   what: of the alarm, None for a note.   title: of the alarm, or the note's first line."""

    t_ns: int
    what: What | None
    title: str
    who: str = ""
    why: str = ""
    priority: Priority | None = None


@dataclass(frozen=True, slots=True)
class AssetHistory:
    from_ns: int
    to_ns: int
    stretches: tuple[Stretch, ...] = ()
    notes: tuple[int, ...] = ()
    lines: tuple[Said, ...] = ()


def history_of(
    changes: Iterable[tuple[Change, str]], notes: Iterable[Note], from_ns: int, to_ns: int, most: int = 12
) -> AssetHistory:
    """changes: with the alarm's title, in any order.   Nothing after to_ns is told: a replay knows no future.   lines: the
    newest first, at most `most`."""
    known = sorted((pair for pair in changes if pair[0].t_ns <= to_ns), key=lambda pair: pair[0].t_ns)
    open_: dict[str, Change] = {}
    stretches: list[Stretch] = []
    for change, _title in known:
        if change.what is What.RAISED:
            open_[change.alarm] = change
        elif change.what in (What.CLEARED, What.RETIRED) and change.alarm in open_:
            begun = open_.pop(change.alarm)
            stretches.append(Stretch(begun.t_ns, change.t_ns, begun.priority, change.alarm, True))
    stretches += [Stretch(c.t_ns, to_ns, c.priority, c.alarm, False) for c in open_.values()]
    said = [
        Said(c.t_ns, c.what, title, c.by.who if c.by.role != "system" else "", c.why, c.priority)
        for c, title in known
        if c.what in _SAID
    ]
    heard = [note for note in notes if note.from_ns <= to_ns]
    said += [Said(note.from_ns, None, note.title, note.author) for note in heard]
    return AssetHistory(
        from_ns,
        to_ns,
        tuple(s for s in stretches if s.to_ns >= from_ns),
        tuple(note.from_ns for note in heard if note.end_ns >= from_ns),
        tuple(sorted(said, key=lambda one: -one.t_ns)[:most]),
    )
