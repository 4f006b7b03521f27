"""Finding things by what a person types: letters without their marks, the start of a word before its middle.

    index = SearchIndex([Entry("building", "town-03-h2", "Kirkegata 4", "town-03-h2 · residential")])
    index.find("kirkeg", 12)
    place_in("63.43, 10.40")            # -> Place(lonlat) or Place(metres)

Thread: any (pure; an index is never changed).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th", "ð": "d"}
)
_NUMBER = r"[-+]?\d+(?:\.\d+)?"
_PAIR = re.compile(rf"^\s*({_NUMBER})\s*[,; ]\s*({_NUMBER})\s*$")
_DMS = re.compile(
    r"^\s*(\d{1,2})°\s*(\d{1,2})['′]\s*(\d{1,2}(?:\.\d+)?)[\"″]\s*([NS])[,\s]+"
    r"(\d{1,3})°\s*(\d{1,2})['′]\s*(\d{1,2}(?:\.\d+)?)[\"″]\s*([EW])\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Entry:
    """kind: building, asset, signal, command, district, view, place, time.   ident: what the host acts on.
    title: what is matched first; detail: matched too, shown dimmer; key: of a command.
    """

    kind: str
    ident: str
    title: str
    detail: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """marks: (from, to) in the title that was matched, or nothing."""

    entry: Entry
    score: float
    marks: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Place:
    """is_lonlat: degrees, longitude first; else metres of the district's CRS, east first."""

    x: float
    y: float
    is_lonlat: bool


def folded(text: str) -> str:
    """Lower case without marks: Písek -> pisek, Brattøra -> brattora."""
    plain = unicodedata.normalize("NFKD", text.lower().translate(_LETTERS))
    return "".join(c for c in plain if not unicodedata.combining(c))


class SearchIndex:
    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries: Sequence[Entry] = tuple(entries)
        self._titles = [folded(e.title) for e in self._entries]
        self._details = [folded(f"{e.ident} {e.detail}") for e in self._entries]

    def __len__(self) -> int:
        return len(self._entries)

    def find(self, text: str, most: int = 12) -> list[Found]:
        """Best first. All words must occur, in the title or beside it; letters in order will do where nothing else does."""
        words = folded(text).split()
        if not words:
            return []
        found: list[Found] = []
        for number, title in enumerate(self._titles):
            if words[0] not in title and words[0] not in self._details[number]:
                continue
            score = self._score(number, words)
            if score > 0:
                found.append(
                    Found(self._entries[number], score, _marks(title, self._entries[number].title, words[0]))
                )
        if not found:
            found = self._loosely("".join(words))
        found.sort(key=lambda f: (-f.score, len(f.entry.title), f.entry.title))
        return found[:most]

    def _score(self, number: int, words: Sequence[str]) -> float:
        title, detail = self._titles[number], self._details[number]
        total = 0.0
        for word in words:
            at = title.find(word)
            if at == 0:
                total += 4.0 if len(word) < len(title) else 6.0
            elif at > 0:
                total += 3.0 if not title[at - 1].isalnum() else 1.5
            elif word in detail:
                total += 1.2 if detail.startswith(word) else 0.8
            else:
                return 0.0
        return total

    def _loosely(self, letters: str) -> list[Found]:
        """Titles that have the letters in this order, one of them may be wrong where there are five or more."""
        out = []
        for number, title in enumerate(self._titles):
            missed = _missed(title, letters)
            if missed == 0 or (missed == 1 and len(letters) >= 5):
                out.append(Found(self._entries[number], 0.5 - 0.2 * missed - 0.001 * len(title), None))
        return out


def place_in(text: str) -> Place | None:
    """Coordinates as people paste them; None for anything else. Degrees are taken latitude first where that is possible."""
    if match := _DMS.match(text):
        d, m, s, ns, e, em, es, ew = match.groups()
        lat = (int(d) + int(m) / 60 + float(s) / 3600) * (-1 if ns.upper() == "S" else 1)
        lon = (int(e) + int(em) / 60 + float(es) / 3600) * (-1 if ew.upper() == "W" else 1)
        return Place(lon, lat, True) if abs(lat) <= 90 and abs(lon) <= 180 else None
    match = _PAIR.match(text)
    if match is None:
        return None
    a, b = float(match.group(1)), float(match.group(2))
    if abs(a) <= 90 and abs(b) <= 180:
        return Place(b, a, True)
    if abs(a) <= 180 and abs(b) <= 90:
        return Place(a, b, True)
    return Place(a, b, False)


def _marks(title: str, shown: str, word: str) -> tuple[int, int] | None:
    at = title.find(word)
    return (at, at + len(word)) if at >= 0 and len(title) == len(shown) else None


def _missed(title: str, letters: str) -> int:
    at = missed = 0
    for letter in letters:
        found = title.find(letter, at)
        if found < 0:
            missed += 1
        else:
            at = found + 1
    return missed
