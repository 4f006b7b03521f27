"""Which parts of a city to draw how finely, so that a frame stays within a budget of triangles.   Thread: any (pure).

Every node of a tree can be drawn coarsely (`cost`, and an `error` in metres), or given up for something finer: an inner
node for its children, a leaf for its full shape. The coarse picture is refined where its error is largest on the screen,
until it cannot be seen or the budget is spent; what lies outside the view is left out.

Source: the idea of view-dependent refinement as in H. Hoppe, Progressive Meshes (1996), over static tiles.
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from maps.camera import Pose, Size
from maps.quadtree import Quadtree

SEEN_PX = 1.0  # an error below this many pixels is not worth a triangle


@dataclass(frozen=True, slots=True, eq=False)
class Forest:
    """What can be drawn of one tree.   coarse_cost, coarse_error (k,): of each node as a whole; full_cost (k,): of a leaf
    in full (inf for inner nodes). Costs in triangles, errors in metres.
    """

    tree: Quadtree
    coarse_cost: NDArray[np.float64]
    coarse_error: NDArray[np.float64]
    full_cost: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Choice:
    """Nodes of one forest to draw.   full: most needed first."""

    coarse: tuple[int, ...]
    full: tuple[int, ...]


def choose(
    forests: Sequence[Forest], pose: Pose, size: Size, budget: float, seen_px: float = SEEN_PX
) -> tuple[Choice, ...]:
    """One Choice a forest, in order.   budget: triangles of all together; the coarsest picture is drawn in any case."""
    px_per_rad = size[1] / (2 * np.tan(np.radians(pose.view_angle_deg) / 2))
    errors, seen = [], []
    for forest in forests:
        distance = _distance(forest.tree, pose.eye)
        errors.append((forest.coarse_error / np.maximum(distance, 1.0) * px_per_rad).tolist())
        seen.append(_in_view(forest.tree, pose, size).tolist())
    spent = 0.0
    heap: list[tuple[float, int, int]] = []
    done: list[tuple[list[int], list[int]]] = [([], []) for _ in forests]
    for number, forest in enumerate(forests):
        if len(forest.tree) and seen[number][0]:
            spent += forest.coarse_cost[0]
            heapq.heappush(heap, (-errors[number][0], number, 0))
    while heap:
        error, number, node = heapq.heappop(heap)
        forest, (coarse, full) = forests[number], done[number]
        children = forest.tree.children[node]
        if -error < seen_px:
            coarse.append(node)
            continue
        if children:
            visible = [c for c in children if seen[number][c]]
            more = float(sum(forest.coarse_cost[c] for c in visible)) - forest.coarse_cost[node]
            if spent + more > budget:
                coarse.append(node)
                continue
            spent += more
            for c in visible:
                heapq.heappush(heap, (-errors[number][c], number, c))
        else:
            more = forest.full_cost[node] - forest.coarse_cost[node]
            if spent + more > budget:
                coarse.append(node)
                continue
            spent += more
            full.append(node)
    return tuple(Choice(tuple(coarse), tuple(full)) for coarse, full in done)


def _distance(tree: Quadtree, eye: Sequence[float]) -> NDArray[np.float64]:
    """(k,) metres from the eye to the nearest point of each node's box; 0 inside."""
    e = np.asarray(eye)
    gap = np.maximum(np.maximum(tree.low - e, e - tree.high), 0.0)
    return np.asarray(np.sqrt(np.einsum("ij,ij->i", gap, gap)))


def _in_view(tree: Quadtree, pose: Pose, size: Size) -> NDArray[np.bool_]:
    """(k,) whether a node's box may show: not wholly beyond one of the four sides of the view or behind the eye."""
    forward = np.subtract(pose.focus, pose.eye)
    forward = forward / max(float(np.linalg.norm(forward)), 1e-9)
    right = np.cross(forward, (0.0, 0.0, 1.0))
    if float(np.linalg.norm(right)) < 1e-6:
        right = np.array([1.0, 0.0, 0.0])
    right = right / np.linalg.norm(right)
    up = np.cross(right, forward)
    tall = np.tan(np.radians(pose.view_angle_deg) / 2)
    wide = tall * size[0] / max(size[1], 1)
    sides = np.stack(
        [forward, forward * wide + right, forward * wide - right, forward * tall + up, forward * tall - up]
    )
    middle = (tree.low + tree.high) / 2 - np.asarray(pose.eye)
    half = (tree.high - tree.low) / 2
    reach = middle @ sides.T + half @ np.abs(sides).T  # farthest corner along each inward normal
    return np.asarray((reach >= 0).all(axis=1))
