"""What a person wrote at a moment or over a stretch of time: shown on the timeline and in charts.   Thread: any.

Text is plain text, never markup: control characters and those that turn the direction of text are taken out, and it
is bounded.

    Note.written("The pump was changed", 1_800_000_000_000_000_000, author="Kari", made_ns=now)
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from uuid import uuid4

LONGEST_TEXT = 2_000
LONGEST_NAME = 80
_TURNS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
EARLIEST_NS, LATEST_NS = -(2**62), 2**62  # years 1823 to 2116


class BadNote(ValueError):
    """A note that cannot be kept; the message says why."""


@dataclass(frozen=True, slots=True)
class Note:
    """from_ns, to_ns: event time, ns since the epoch; to_ns None for a moment, else > from_ns.   made_ns: when written.
    signal: id of the signal it is about, or None for the district.
    """

    id: str
    from_ns: int
    to_ns: int | None
    text: str
    author: str
    made_ns: int
    signal: str | None = None

    @classmethod
    def written(
        cls,
        text: str,
        from_ns: int,
        to_ns: int | None = None,
        *,
        author: str,
        made_ns: int,
        signal: str | None = None,
        id: str = "",
    ) -> Note:
        """Cleaned and checked; a stretch may be given either way round. Raises BadNote."""
        words = plain(text, LONGEST_TEXT)
        if not words:
            raise BadNote("a note needs a text")
        if to_ns is not None and to_ns < from_ns:
            from_ns, to_ns = to_ns, from_ns
        last = from_ns if to_ns is None else to_ns
        if not EARLIEST_NS <= from_ns <= last <= LATEST_NS or abs(made_ns) > LATEST_NS:
            raise BadNote("a note lies outside the years that can be kept")
        return cls(
            plain_line(id) or uuid4().hex,
            from_ns,
            None if to_ns == from_ns else to_ns,
            words,
            plain_line(author),
            made_ns,
            plain_line(signal) if signal else None,
        )

    @property
    def end_ns(self) -> int:
        """The last moment it speaks of."""
        return self.from_ns if self.to_ns is None else self.to_ns

    def touches(self, from_ns: int, to_ns: int) -> bool:
        """Whether any of it lies in from_ns <= t <= to_ns."""
        return self.from_ns <= to_ns and self.end_ns >= from_ns

    @property
    def title(self) -> str:
        """Its first line."""
        return self.text.split("\n", 1)[0]


def plain(text: str, most: int) -> str:
    """Lines of printable text without trailing space, at most `most` characters."""
    lines = text[: 4 * most].replace("\r\n", "\n").replace("\r", "\n").split("\n")
    kept = ("".join(c for c in line.replace("\t", " ") if not _is_unseen(c)).rstrip() for line in lines)
    return "\n".join(kept).strip()[:most].rstrip()


def plain_line(text: str) -> str:
    return plain(text, LONGEST_NAME).replace("\n", " ")


def _is_unseen(char: str) -> bool:
    """Control characters, halves of pairs, and what turns the direction of text; joiners of scripts stay."""
    return unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") or char in _TURNS
