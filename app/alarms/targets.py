"""What the figures are held against: target, amber and red of docs/practice.md, alarms 4.   Thread: any, pure.

    judged(performance)["per_hour"]  ->  Judged(value=7.4, target=6.0, flag=Flag.AMBER)

Only the average rate has two levels in the sources. For the others amber is "target missed", and red a multiple of it:
assumption. Nothing is judged where the alarm system ran for less than 90 % of the stretch.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.alarms.performance import Performance
from app.alarms.words import Priority

WANTED = {Priority.HIGH: 0.05, Priority.MEDIUM: 0.15, Priority.LOW: 0.80}
"""Shares of the three priorities; diagnostics are for who keeps the system and count in none."""
FEW = 20  # annunciations below which shares say nothing (assumption)


class Flag(StrEnum):
    """Drawn with a shape and a word, never with a colour alone."""

    MET = "met"
    AMBER = "amber"
    RED = "red"
    NONE = "none"  # not judged: no target, or too little is known


class Band(StrEnum):
    """Of the average rate, after EEMUA 191's benchmarks for a steady plant (remembered, not looked up)."""

    ACCEPTABLE = "very likely acceptable"  # less than one in 10 min
    MANAGEABLE = "manageable"  # one in 5 min
    DEMANDING = "likely to be over-demanding"  # one in 2 min
    UNACCEPTABLE = "very likely unacceptable"


@dataclass(frozen=True, slots=True)
class Target:
    """Met up to `most` (below it where `is_strict`), amber up to `red`, red above."""

    most: float
    red: float
    is_strict: bool = False

    def flag(self, value: float) -> Flag:
        if value < self.most or (value == self.most and not self.is_strict):
            return Flag.MET
        return Flag.RED if value > self.red else Flag.AMBER


@dataclass(frozen=True, slots=True)
class Judged:
    """value: None where nothing is known.   target: None where there is none."""

    value: float | None
    target: float | None
    flag: Flag


TARGETS = {
    "per_hour": Target(6.0, 12.0),
    "mean_hour": Target(5.0, 12.0),  # the grid version of EEMUA, as are the next three
    "peak_hour": Target(15.0, 30.0),
    "peak_minute": Target(2.0, 10.0),
    "steady": Target(1.0, 2.0),
    "flood_share": Target(0.01, 0.05, is_strict=True),
    "busy_hours": Target(0.01, 0.05, is_strict=True),
    "busy_tens": Target(0.01, 0.05, is_strict=True),
    "chattering": Target(0.0, 5.0),
    "standing": Target(5.0, 10.0, is_strict=True),
    "top_share": Target(0.05, 0.20),
    "wrong": Target(0.0, 0.0),
    "high_share": Target(0.10, 0.20),  # twice the wanted share, so that a handful more is no fault
    "medium_share": Target(0.25, 0.40),
}


def values_of(found: Performance) -> dict[str, float | None]:
    """The figures that have a target, by its name."""
    shares = shares_of(found)
    is_few = found.annunciations < FEW
    return {
        "per_hour": found.per_hour,
        "mean_hour": found.per_hour,
        "peak_hour": float(found.peak_hour) if found.hours else None,
        "peak_minute": float(found.peak_minute) if found.hours else None,
        "steady": found.steady,
        "flood_share": found.flood_share,
        "busy_hours": found.busy_hours / found.hours if found.hours else None,
        "busy_tens": found.busy_tens / found.tens if found.tens else None,
        "chattering": float(len(found.chattering)),
        "standing": float(found.standing_most),
        "top_share": None if is_few else found.pareto.top_share,
        "wrong": float(len(found.wrong)),
        "high_share": None if is_few else shares[Priority.HIGH],
        "medium_share": None if is_few else shares[Priority.MEDIUM],
    }


def judged(found: Performance) -> dict[str, Judged]:
    values = values_of(found)
    return {
        name: Judged(
            values[name],
            target.most,
            Flag.NONE
            if values[name] is None or not found.is_covered
            else target.flag(float(values[name] or 0.0)),
        )
        for name, target in TARGETS.items()
    }


def shares_of(found: Performance) -> dict[Priority, float | None]:
    """Of the three priorities among themselves; None where none of them was raised."""
    total = sum(found.priorities[p] for p in WANTED)
    return {p: found.priorities[p] / total if total else None for p in WANTED}


def band_of(found: Performance) -> Band | None:
    if found.per_hour is None or not found.is_covered:
        return None
    per_ten = found.per_hour / 6
    if per_ten <= 1:
        return Band.ACCEPTABLE
    if per_ten <= 2:
        return Band.MANAGEABLE
    return Band.DEMANDING if per_ten <= 5 else Band.UNACCEPTABLE
