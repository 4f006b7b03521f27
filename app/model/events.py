"""Things that happened, in order, none lost: feed health and events for timeline, journal and status bar.   Thread: any."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Link(StrEnum):
    """State of a feed's connection."""

    CONNECTING = "connecting"
    UP = "up"
    DOWN = "down"  # will be tried again
    PAUSED = "paused"
    STOPPED = "stopped"


REPEATED = "duplicate"
"""The word for a reading that came before, value and all: left out, and no fault of anybody."""


@dataclass(frozen=True, slots=True)
class Refused:
    """One thing that a feed did not take.   why: a fixed word of ours.   where: what it was about (a topic, an id, a line
    of a file), remote text made printable and short; plain text, never markup."""

    t_ns: int
    why: str
    where: str = ""


@dataclass(frozen=True, slots=True)
class Health:
    """State of one feed. Counters run from its start.   detail: our own sentence, never remote text.
    since_ns: when `link` last changed.   retry_s: seconds to the next try when DOWN, else 0.
    last_ns: arrival of the newest accepted reading, 0 for none.   reasons: (why, count) of what was rejected.
    superseded: values that a newer one replaced before the window drew them (recorded all the same).
    marked: (why, count) of what our own checks kept with a remark: made BAD or UNCERTAIN, or, where only its time is odd
    (late, out of order, clock ahead), with the quality that it came with. One reading may have several remarks.
    bytes_in: payload received.   reconnects: times the link came up again.   recent: the last refused, newest first.
    """

    feed: str
    link: Link
    detail: str
    since_ns: int
    received: int = 0
    rejected: int = 0
    reasons: tuple[tuple[str, int], ...] = ()
    last_ns: int = 0
    rate_per_s: float = 0.0
    retry_s: float = 0.0
    superseded: int = 0
    marked: tuple[tuple[str, int], ...] = ()
    bytes_in: int = 0
    reconnects: int = 0
    recent: tuple[Refused, ...] = ()


class EventKind(StrEnum):
    FEED = "feed"
    HISTORY = "history"
    MODE = "mode"
    CLOCK = "clock"
    LEDGER = "ledger"


@dataclass(frozen=True, slots=True)
class Event:
    """t_ns: when.   source: feed or part that says so.   text: one sentence of ours."""

    t_ns: int
    kind: EventKind
    source: str
    text: str
