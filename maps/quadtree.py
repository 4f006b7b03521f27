"""A quadtree over places, cut until each leaf is light enough to be drawn as a whole.   Frame: any plane, metres.

Items are sorted along a Morton curve, so every node's items are one slice of `order`.   Thread: any (pure).
Source: G. M. Morton, A Computer Oriented Geodetic Data Base (1966).

    tree = Quadtree.over(low, high, weight, most=40_000)
    tree.order[tree.start[k] : tree.end[k]]          # items of node k
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

DEPTH = 14  # 16,384 cells along each side of the square around everything


@dataclass(frozen=True, slots=True, eq=False)
class Quadtree:
    """k nodes over n items; node 0 is the root, children come after their parent.

    order (n,) int32 items along the curve; start, end (k,) int32 slices of it; children: rows of nodes, () for a leaf.
    low, high (k, 3) float64 extent of the items; weight (k,) float64.
    """

    order: NDArray[np.int32]
    start: NDArray[np.int32]
    end: NDArray[np.int32]
    children: tuple[tuple[int, ...], ...]
    low: NDArray[np.float64]
    high: NDArray[np.float64]
    weight: NDArray[np.float64]

    @classmethod
    def over(
        cls, low: NDArray[np.floating], high: NDArray[np.floating], weight: NDArray[np.floating], most: float
    ) -> Quadtree:
        """low, high (n, 3) extent of each item; weight (n,): a node heavier than `most` is cut, down to single cells."""
        n = len(weight)
        if not n:
            none = np.empty(0, np.int32)
            return cls(none, none, none, (), np.empty((0, 3)), np.empty((0, 3)), np.empty(0))
        code = _morton((low[:, :2] + high[:, :2]) / 2)
        order = np.argsort(code, kind="stable").astype(np.int32)
        code, mass = code[order], np.concatenate([[0.0], np.cumsum(weight[order], dtype=np.float64)])
        start, end = [0], [n]
        children: list[tuple[int, ...]] = [()]
        todo = [(0, 0)]  # node, depth
        while todo:
            node, depth = todo.pop()
            a, b = start[node], end[node]
            if mass[b] - mass[a] <= most or depth >= DEPTH:
                continue
            shift = np.uint64(2 * (DEPTH - 1 - depth))
            quarter = (code[a:b] >> shift) & np.uint64(3)
            cuts = a + np.searchsorted(quarter, np.arange(5))
            mine = []
            for p, q in zip(cuts[:-1].tolist(), cuts[1:].tolist(), strict=True):
                if q > p:
                    mine.append(len(start))
                    todo.append((len(start), depth + 1))
                    start.append(p)
                    end.append(q)
                    children.append(())
            children[node] = tuple(mine)
        low_sorted, high_sorted = low[order], high[order]
        lows = np.array([low_sorted[a:b].min(axis=0) for a, b in zip(start, end, strict=True)], np.float64)
        highs = np.array([high_sorted[a:b].max(axis=0) for a, b in zip(start, end, strict=True)], np.float64)
        return cls(
            order,
            np.array(start, np.int32),
            np.array(end, np.int32),
            tuple(children),
            lows,
            highs,
            mass[end] - mass[start],
        )

    def __len__(self) -> int:
        return len(self.children)

    def items(self, node: int) -> NDArray[np.int32]:
        return self.order[self.start[node] : self.end[node]]

    def is_leaf(self, node: int) -> bool:
        return not self.children[node]

    def leaves(self) -> list[int]:
        return [k for k, below in enumerate(self.children) if not below]

    def leaf_of_item(self) -> NDArray[np.int32]:
        """(n,) the leaf of each item."""
        out = np.empty(len(self.order), np.int32)
        for leaf in self.leaves():
            out[self.items(leaf)] = leaf
        return out


def _morton(xy: NDArray[np.floating]) -> NDArray[np.uint64]:
    """(n,) interleaved bits of the cell of each place in the square around all."""
    low = xy.min(axis=0)
    side = max(float((xy.max(axis=0) - low).max()), 1e-6)
    cell = np.minimum((xy - low) / side * (1 << DEPTH), (1 << DEPTH) - 1).astype(np.uint64)
    return _spread(cell[:, 0]) | (_spread(cell[:, 1]) << np.uint64(1))


def _spread(v: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Every bit moved to an even place."""
    for shift, mask in ((16, 0x0000FFFF0000FFFF), (8, 0x00FF00FF00FF00FF), (4, 0x0F0F0F0F0F0F0F0F)):
        v = (v | (v << np.uint64(shift))) & np.uint64(mask)
    for shift, mask in ((2, 0x3333333333333333), (1, 0x5555555555555555)):
        v = (v | (v << np.uint64(shift))) & np.uint64(mask)
    return v
