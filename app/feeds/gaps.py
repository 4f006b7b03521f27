"""Stretches of the past that are still to be fetched, and how far polls look back.   Thread: any, pure.   Times int64 ns."""

from __future__ import annotations

from collections.abc import Iterable

from app.model.signal import Signal
from app.model.times import MINUTE_NS

OVERLAP_NS = 15 * MINUTE_NS
FAR_NS = 2**63 - 1

Gap = tuple[int, int]
"""[from, until)"""


def overlap_ns(signal: Signal, asked: int | None = None) -> int:
    """How late an observation may come: what is asked for, else the longer of 15 minutes and three periods."""
    return asked if asked is not None else max(OVERLAP_NS, 3 * signal.period_ns)


def joined(gaps: Iterable[Gap], most_ns: int = FAR_NS) -> list[Gap]:
    """Apart from each other, in order, nothing before 0 nor from most_ns on."""
    found: list[Gap] = []
    for from_ns, until_ns in sorted((max(a, 0), min(b, most_ns)) for a, b in gaps):
        if from_ns >= until_ns:
            continue
        if found and from_ns <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], until_ns))
        else:
            found.append((from_ns, until_ns))
    return found


def without(gaps: Iterable[Gap], from_ns: int, until_ns: int) -> list[Gap]:
    """What is left of them once that stretch was had."""
    parts = (part for a, b in gaps for part in ((a, min(b, from_ns)), (max(a, until_ns), b)))
    return [(a, b) for a, b in parts if a < b]


def are_sound(gaps: Iterable[Gap]) -> bool:
    """Of what a file says."""
    return all(0 <= a < b <= FAR_NS for a, b in gaps)
