"""Which signals share a plot, and on which of its two scales they stand. Pure, no Qt.   Thread: any.

unit    one plot for each unit (the usual)
split   one plot for each signal
sides   two units share a plot, one with its scale on the left, one on the right
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.model.language import mark, tr

MODES: tuple[tuple[str, str], ...] = (
    ("unit", mark("One plot for each unit")),
    ("split", mark("One plot for each signal")),
    ("sides", mark("Two units in a plot, left and right")),
)


@dataclass(frozen=True, slots=True)
class Group:
    """key: stays while the plot stays.   left, right: signal ids in order; right is empty where there is one scale."""

    key: str
    left: tuple[str, ...]
    right: tuple[str, ...] = ()


def groups(lines: Sequence[tuple[str, str]], mode: str) -> tuple[Group, ...]:
    """lines: (signal id, unit) in the order a person gave them; no two units ever share a scale."""
    if mode == "split":
        return tuple(Group(tr("signal {name}", name=name), (name,)) for name, _unit in lines)
    units: dict[str, list[str]] = {}
    for name, unit in lines:
        units.setdefault(unit, []).append(name)
    if mode == "sides":
        order = list(units)
        pairs = [order[k : k + 2] for k in range(0, len(order), 2)]
        return tuple(
            Group(
                tr("unit {pair}", pair=pair[0]),
                tuple(units[pair[0]]),
                tuple(units[pair[1]]) if len(pair) > 1 else (),
            )
            for pair in pairs
        )
    return tuple(Group(tr("unit {unit}", unit=unit), tuple(names)) for unit, names in units.items())
