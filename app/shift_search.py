"""Looking for notes in all shifts: page by page from the newest back, without reading the whole journal.

    search = Search(Query(text="pump", only_open=True), name_of)
    found = search.more(journal)          # on a reader's thread; again for the next page

Of the journal only lines of the shift log are read, by their index, newest first. What became of a note stands in later
lines, so these have been read by then: a note is told as it stands now. Text is sought in the words as they stand now, not
in earlier ones.   Thread: one at a time.   Raises JournalError.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.journal.entry import Entry
from app.journal.store import Journal
from app.shift_log import HANDOVER, ShiftNote, notes_of, refers_to

PAGE = 50
CHUNK = 500
MOST_READ = 20_000
"""Lines that one page may cost; where they are spent it says how far it came."""


@dataclass(frozen=True, slots=True)
class Query:
    """text, who, about: words that all must be in it, in any order, small or capital.   from_ns <= moment < to_ns."""

    text: str = ""
    who: str = ""
    about: str = ""
    only_open: bool = False
    for_handover: bool = False
    from_ns: int | None = None
    to_ns: int | None = None

    def fits(self, note: ShiftNote, name_of: Callable[[str], str]) -> bool:
        if (self.only_open and not note.is_open) or (self.for_handover and HANDOVER not in note.tags):
            return False
        if self.from_ns is not None and note.at_ns < self.from_ns:
            return False
        if self.to_ns is not None and note.at_ns >= self.to_ns:
            return False
        about = f"{note.about} {name_of(note.about)}" if note.about else ""
        return (
            _has(f"{note.text} {about} {note.who}", self.text)
            and _has(f"{note.who} {note.edited_by}", self.who)
            and _has(about, self.about)
        )


@dataclass(frozen=True, slots=True)
class Found:
    """notes: those of this page, the newest written first.   until_ns: how far back was looked; has_more: there are older lines."""

    notes: tuple[ShiftNote, ...]
    has_more: bool
    until_ns: int


class Search:
    def __init__(self, query: Query, name_of: Callable[[str], str]) -> None:
        self.query, self._name_of = query, name_of
        self._before: int | None = None
        self._until_ns = 0
        self._later: dict[int, list[Entry]] = {}  # number of a line -> later lines about it
        self._waiting: list[ShiftNote] = []  # found and not yet shown

    def more(self, journal: Journal, most: int = PAGE) -> Found:
        found, read, is_over = self._waiting, 0, False
        while len(found) < most and read < MOST_READ and not is_over:
            lines = journal.page(kinds=("shift",), before_n=self._before, limit=CHUNK)
            read += len(lines)
            for line in lines:
                self._before, self._until_ns = line.n, line.t_ns
                found += self._take(line)
            is_over = len(lines) < CHUNK
            if is_over:
                found += self._rest()
        self._waiting = found[most:]
        return Found(tuple(found[:most]), not is_over or bool(self._waiting), self._until_ns)

    def _take(self, line: Entry) -> list[ShiftNote]:
        about, later = refers_to(line), self._later.pop(line.n, [])
        if 0 < about < line.n:
            self._later.setdefault(about, []).extend((*later, line))
            return []
        return self._told([*later, line])

    def _rest(self) -> list[ShiftNote]:
        """Lines about something that never came: a note among them stands for itself."""
        left, self._later = self._later, {}
        return [note for lines in left.values() for note in self._told(lines)]

    def _told(self, lines: list[Entry]) -> list[ShiftNote]:
        """All lines about one note, folded as everywhere."""
        notes = notes_of(sorted(lines, key=lambda line: line.n))
        return [note for note in notes if self.query.fits(note, self._name_of)]


def _has(said: str, wanted: str) -> bool:
    said = said.casefold()
    return all(word in said for word in wanted.casefold().split())
