"""Finding things by what a person types: letters without their marks, the start of a word before its middle.

    index = SearchIndex([Entry("building", "town-03-h2", "Kirkegata 4", "town-03-h2 · residential")])
    index.find("kirkeg", 12)

All lines lie in one text, the shortest titles first, so that a search is a few scans in C and stops at the first good ones:
100,000 entries answer within some milliseconds.   Thread: any (pure; an index is never changed).
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from maps.search_typos import Bigrams

_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th", "ð": "d"}
)
_LOOKED_AT, _ENOUGH = 8000, 300  # lines that one search scores, and good ones after which it stops
_LEAST_TYPO = 4  # letters that a line must have before one of them may be wrong


@dataclass(frozen=True, slots=True)
class Entry:
    """kind: building, asset, signal, alarm, command, workspace, district, view, place, time, recent.   ident: what the host acts on.
    title: what is matched first; detail: matched too, shown dimmer; key: of a command.
    """

    kind: str
    ident: str
    title: str
    detail: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """marks: (from, to) of what was matched in the title, in order, not overlapping."""

    entry: Entry
    score: float
    marks: tuple[tuple[int, int], ...] = ()


def folded(text: str) -> str:
    """Lower case without marks: Písek -> pisek, Brattøra -> brattora."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.lower().translate(_LETTERS))
    return "".join(c for c in plain if not unicodedata.combining(c))


def _line(text: str) -> str:
    """Folded, and everything between words a space, one for one."""
    plain = folded(text)
    return plain if plain.isalnum() else "".join(c if c.isalnum() else " " for c in plain)


class SearchIndex:
    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries: Sequence[Entry] = sorted(entries, key=lambda e: (len(e.title), e.title))
        self._lines = [f"{_line(e.title)}\t{_line(e.ident)}\t{_line(e.detail)}" for e in self._entries]
        self._text = "\n" + "\n".join(self._lines) + "\n"
        self._starts: list[int] = []
        at = 0
        for line in self._lines:
            self._starts.append(at)
            at += len(line) + 1
        self._bigrams: Bigrams | None = Bigrams(self._text) if self._lines else None

    def __len__(self) -> int:
        return len(self._entries)

    def find(self, text: str, most: int = 12) -> list[Found]:
        """Best first. All words must occur, in the title or beside it; where nothing has them all, one letter may be wrong."""
        words = _line(text).split()
        if not words:
            return []
        found = list(self._exact(words)) or list(self._loosely(words))
        found.sort(key=lambda f: (-f.score, len(f.entry.title), f.entry.title))
        return found[:most]

    def _exact(self, words: Sequence[str]) -> Iterator[Found]:
        """Scans for the rarest word: at the start of a line, of a word, anywhere; stops where enough are found."""
        pilot = min(words, key=self._text.count) if len(words) > 1 else words[0]
        seen: set[int] = set()
        good = looked = 0
        for before in ("\n", " ", "\t", ""):
            at = self._text.find(before + pilot)
            while at >= 0 and looked < _LOOKED_AT and good < _ENOUGH:
                number = bisect_right(self._starts, at) - 1
                if number not in seen:
                    seen.add(number)
                    looked += 1
                    if score := _score(self._lines[number], words):
                        good += 1
                        yield self._found(number, score, words)
                at = self._text.find(before + pilot, at + 1)

    def _loosely(self, words: Sequence[str]) -> Iterator[Found]:
        """Lines that have nearly all pairs of letters; a word may lack one letter, have one more, or one that differs."""
        if self._bigrams is None or max(map(len, words)) < _LEAST_TYPO:
            return
        for number in self._bigrams.nearest(" ".join(words), _ENOUGH):
            if score := _near(self._lines[number].replace("\t", " ").split(), words):
                yield self._found(number, score, ())

    def _found(self, number: int, score: float, words: Sequence[str]) -> Found:
        entry = self._entries[number]
        title = self._lines[number].split("\t", 1)[0]
        return Found(entry, score, _marks(title, words) if len(title) == len(entry.title) else ())


def _score(line: str, words: Sequence[str]) -> float:
    """0 where a word is missing."""
    title, ident, detail = line.split("\t")
    total = 5.0 * len(words) if " ".join(words) == " ".join(ident.split()) else 0.0
    for word in words:
        at = title.find(word)
        if at == 0:
            total += 6.0 if len(word) == len(title) else 4.5 if title[len(word)] == " " else 4.0
        elif at > 0:
            total += 3.0 if f" {word}" in title else 1.5
        elif word in ident or word in detail:
            total += 1.2 if ident.startswith(word) or f" {word}" in f" {ident} {detail}" else 0.8
        else:
            return 0.0
    return total / len(words)


def _near(line: Sequence[str], words: Sequence[str]) -> float:
    """Each word as it is, or nearly, among the words of a line; 0 where one is not."""
    total = 0.0
    for word in words:
        if any(other.startswith(word) for other in line):
            total += 1.0
        elif len(word) >= _LEAST_TYPO and any(_is_near(word, other) for other in line):
            total += 0.6
        else:
            return 0.0
    return 0.6 * total / len(words)


def _is_near(word: str, other: str) -> bool:
    """One letter more, less or different, or two that changed places, against the start of the other word."""
    same = next((k for k, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), None)
    if same is None:
        return len(word) <= len(other) + 1
    a, b = word[same:], other[same:]
    changes = ((a[1:], b[1:]), (a[1:], b), (a, b[1:]))
    is_swapped = len(a) > 1 and len(b) > 1 and a[0] == b[1] and a[1] == b[0] and b[2:].startswith(a[2:])
    return is_swapped or any(theirs.startswith(ours) for ours, theirs in changes)


def _marks(title: str, words: Sequence[str]) -> tuple[tuple[int, int], ...]:
    marks: list[tuple[int, int]] = []
    for word in words:
        at = 0 if title.startswith(word) else title.find(f" {word}") + 1 or title.find(word)
        if at >= 0 and not any(a < at + len(word) and at < b for a, b in marks):
            marks.append((at, at + len(word)))
    return tuple(sorted(marks))
