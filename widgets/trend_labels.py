"""Places for the labels at the ends of lines, so that none covers another.   Pixels, y downwards.   Thread: any."""

from __future__ import annotations

from collections.abc import Sequence


def spread(wanted: Sequence[float], height: float, top: float, bottom: float) -> list[float]:
    """Centres for labels of one height, in the order given: each as near to its wish as the others let it, all inside
    top..bottom where they fit (where they do not, they start at the top and run over).

    Neighbours that overlap become one block that sits at the mean of its wishes; blocks join until none overlap.
    """
    order = sorted(range(len(wanted)), key=lambda i: wanted[i])
    half = height / 2
    blocks: list[tuple[float, list[int]]] = []  # (centre, members)
    for index in order:
        centre = min(max(wanted[index], top + half), max(top + half, bottom - half))
        blocks.append((centre, [index]))
        while len(blocks) > 1 and _overlap(blocks[-2], blocks[-1], height):
            (_, low), (_, high) = blocks[-2:]
            members = low + high
            reach = len(members) * half
            # each member's wish for the centre of the whole block
            wish = sum(wanted[m] - (k - (len(members) - 1) / 2) * height for k, m in enumerate(members))
            centre = min(max(wish / len(members), top + reach), max(top + reach, bottom - reach))
            blocks[-2:] = [(centre, members)]
    places = [0.0] * len(wanted)
    for centre, members in blocks:
        for k, member in enumerate(members):
            places[member] = centre + (k - (len(members) - 1) / 2) * height
    return places


def _overlap(low: tuple[float, list[int]], high: tuple[float, list[int]], height: float) -> bool:
    return high[0] - low[0] < (len(low[1]) + len(high[1])) * height / 2 - 1e-6
