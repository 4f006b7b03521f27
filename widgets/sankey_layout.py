"""Where the nodes and ribbons of a Sankey diagram lie: pure geometry, no Qt.

Sources stand at the left, uses at the right, each in a fixed order, so that the picture keeps its shape while amounts
change. All widths share one scale: what enters a node leaves it, and both sides are as high as what flows. A node has at
least room for its label; a thin flow is drawn as thin as it is, never thicker than a thicker one.   Units: pixels.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.energy.indicators.contract import Link

LEFT = ("pv", "turbine", "battery", "cars", "grid", "district_heat")
RIGHT = ("buildings", "heat_pumps", "cars", "battery", "grid", "heat", "losses")
NOTHING = 1e-6
"""kWh or kW below which there is no flow: less than any meter shows."""
LEAST_SLOT = 28.0
HAIR = 0.4
"""Room for two lines of a label."""


@dataclass(frozen=True, slots=True)
class SankeyNode:
    """top, height: of its bar; slot_top, slot_height: of its bar and label.   amount: sum of what is known."""

    name: str
    is_source: bool
    top: float
    height: float
    slot_top: float
    slot_height: float
    amount: float
    is_known: bool


@dataclass(frozen=True, slots=True)
class Ribbon:
    """From y0 at the left to y1 at the right (upper edges).   is_known: False is hatched, as wide as a hair."""

    source: str
    target: str
    y0: float
    y1: float
    width: float
    amount: float
    is_known: bool


@dataclass(frozen=True, slots=True)
class SankeyPlan:
    nodes: tuple[SankeyNode, ...] = ()
    ribbons: tuple[Ribbon, ...] = ()
    scale: float = 0.0
    """Pixels for each unit of amount."""

    @property
    def total(self) -> float:
        return sum(ribbon.amount for ribbon in self.ribbons)


def between(before: Ribbon | None, after: Ribbon, share: float) -> Ribbon:
    """On the way from one picture to the next, share 0..1; a ribbon that is new grows where it will be."""
    if before is None:
        return replace(after, width=after.width * share)
    return replace(
        after,
        y0=before.y0 + (after.y0 - before.y0) * share,
        y1=before.y1 + (after.y1 - before.y1) * share,
        width=before.width + (after.width - before.width) * share,
    )


def looks_same(one: SankeyPlan, other: SankeyPlan) -> bool:
    """No eye would tell them apart: the same ribbons, each within a hair of where it was."""
    return len(one.ribbons) == len(other.ribbons) and all(
        (a.source, a.target, a.is_known) == (b.source, b.target, b.is_known)
        and abs(a.width - b.width) < HAIR
        and abs(a.y0 - b.y0) < HAIR
        and abs(a.y1 - b.y1) < HAIR
        for a, b in zip(one.ribbons, other.ribbons, strict=True)
    )


def lay_out(links: Sequence[Link], height: float) -> SankeyPlan:
    """height: of the whole diagram."""
    shown = [one for one in links if one.amount is None or one.amount > NOTHING]
    if not shown or height <= 0.0:
        return SankeyPlan()
    sides = {
        True: _sums(shown, LEFT, lambda one: one.source),
        False: _sums(shown, RIGHT, lambda one: one.target),
    }
    least = min(LEAST_SLOT, height / max(len(side) for side in sides.values()))
    scale = min(_scale([a for a, _ in side.values()], height, least) for side in sides.values())
    nodes: dict[tuple[str, bool], SankeyNode] = {}
    for is_source, side in sides.items():
        slots = [max(amount * scale, least) for amount, _ in side.values()]
        gap = max(height - sum(slots), 0.0) / max(len(slots), 1)
        y = gap / 2.0
        for (name, (amount, is_known)), slot in zip(side.items(), slots, strict=True):
            bar = amount * scale
            nodes[name, is_source] = SankeyNode(
                name, is_source, y + (slot - bar) / 2.0, bar, y, slot, amount, is_known
            )
            y += slot + gap
    return SankeyPlan(tuple(nodes.values()), tuple(_ribbons(shown, nodes, scale)), scale)


def _sums(links: Sequence[Link], order: Sequence[str], end) -> dict[str, tuple[float, bool]]:  # type: ignore[no-untyped-def]
    found: dict[str, tuple[float, bool]] = {}
    names = [*order, *sorted({end(one) for one in links} - set(order))]
    for name in names:
        mine = [one for one in links if end(one) == name]
        if mine:
            found[name] = (
                sum(one.amount or 0.0 for one in mine),
                all(one.amount is not None for one in mine),
            )
    return found


def _scale(amounts: Sequence[float], height: float, least: float) -> float:
    """The largest scale at which all slots fit: found by letting small ones have their least room."""
    left, room = sorted(amounts, reverse=True), height
    small = 0
    while left:
        whole = sum(left)
        scale = max(room - small * least, 0.0) / whole if whole > 0.0 else 0.0
        if left[-1] * scale >= least:
            return scale
        left.pop()
        small += 1
    biggest = max(amounts, default=0.0)
    return least / biggest if biggest > 0.0 else 0.0


def _ribbons(
    links: Sequence[Link], nodes: Mapping[tuple[str, bool], SankeyNode], scale: float
) -> list[Ribbon]:
    """At each node in the order of the other side, so that ribbons of one node do not cross each other."""
    at = {key: node.top for key, node in nodes.items()}
    place = {key: i for i, key in enumerate(nodes)}
    starts: dict[tuple[str, str], float] = {}
    for one in sorted(links, key=lambda k: (place[k.source, True], place[k.target, False])):
        starts[one.source, one.target] = at[one.source, True]
        at[one.source, True] += (one.amount or 0.0) * scale
    found = []
    for one in sorted(links, key=lambda k: (place[k.target, False], place[k.source, True])):
        width = (one.amount or 0.0) * scale
        y1 = at[one.target, False]
        at[one.target, False] += width
        found.append(
            Ribbon(
                one.source,
                one.target,
                starts[one.source, one.target],
                y1,
                width,
                one.amount or 0.0,
                one.amount is not None,
            )
        )
    return found
