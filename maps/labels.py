"""Where symbols and labels go on the screen so that none overlap. Pure: arrays in, places out.

Greedy by rank: what matters more is placed first; a label that finds no room beside its symbol is left out, then the
symbol itself. Ranks do not depend on the camera, so little changes from frame to frame as it moves.

Units: device pixels from the bottom left.   Thread: any.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

GAP = 3.0


@dataclass(frozen=True, slots=True)
class Placed:
    """item: row of the input.   symbol: centre of the disc.   label: lower left corner of its label, or None."""

    item: int
    symbol: tuple[float, float]
    label: tuple[float, float] | None


def place(
    anchor: NDArray[np.float64],
    depth_m: NDArray[np.float64],
    rank: NDArray[np.float64],
    label_size: NDArray[np.float64],
    screen: tuple[int, int],
    *,
    disc: float,
    leader: float,
    reach_m: NDArray[np.float64],
    most_labels: int = 10,
) -> list[Placed]:
    """k things.   anchor (k, 2) where each stands; depth_m (k,) from the eye, not above 0 behind it; rank (k,) larger is
    placed first, from 100 on at any distance and always with a label if there is room; label_size (k, 2), width 0 for none.

    disc: diameter of a symbol; leader: its height above the anchor; reach_m (k,): how far off each still gets a symbol,
    and up to 0.7 of that a label. At most `most_labels` labels below rank 100.
    """
    half = disc / 2
    centre = anchor + np.array([0.0, leader])
    is_seen = (
        (depth_m > 0.5)
        & (centre[:, 0] > half)
        & (centre[:, 0] < screen[0] - half)
        & (centre[:, 1] > half)
        & (centre[:, 1] < screen[1] - half)
        & ((depth_m < reach_m) | (rank >= 100))
    )
    order = [i for i in np.lexsort((np.arange(len(rank)), -rank)) if is_seen[i]]
    taken = np.empty((2 * len(order) + 1, 4))
    used = 0
    out: list[Placed] = []

    def is_free(x0: float, y0: float, x1: float, y1: float) -> bool:
        t = taken[:used]
        return not bool(
            ((x0 - GAP < t[:, 2]) & (x1 + GAP > t[:, 0]) & (y0 - GAP < t[:, 3]) & (y1 + GAP > t[:, 1])).any()
        )

    def find_label(i: int, x: float, y: float) -> tuple[float, float] | None:
        nonlocal used
        width, height = label_size[i]
        bottom = float(np.round(y - height / 2))
        for left in (x + half + GAP + 1, x - half - GAP - 1 - width):
            inside = left >= 2 and left + width <= screen[0] - 2
            if inside and is_free(left, bottom, left + width, bottom + height):
                taken[used] = (left, bottom, left + width, bottom + height)
                used += 1
                return float(left), bottom
        return None

    waiting: list[tuple[int, float, float, tuple[float, float] | None]] = []
    for i in order:
        x, y = (float(v) for v in np.round(centre[i]))
        air = half if rank[i] < 100 else 0.0  # what matters less keeps more distance
        if not is_free(x - half - air, y - half, x + half + air, y + half):
            continue
        taken[used] = (x - half, y - half, x + half, y + half)
        used += 1
        # what is chosen has its label before any other symbol can take the room
        label = find_label(i, x, y) if rank[i] >= 100 and label_size[i, 0] > 0 else None
        waiting.append((int(i), x, y, label))
    labels = 0
    for i, x, y, label in waiting:
        if label is None and label_size[i, 0] > 0 and labels < most_labels and depth_m[i] < 0.7 * reach_m[i]:
            label = find_label(i, x, y)
            labels += label is not None
        out.append(Placed(i, (x, y), label))
    return out
