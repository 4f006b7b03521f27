"""The streets as a graph on which cables are laid: shortest ways from one place to many, as a tree.

xy metres of the place.   Thread: any; deterministic (ties by the order of vertices).

    graph = StreetGraph([street.line for street in net.streets], [(x, y), ...])
    sections = graph.tree(0, {3: 120.0, 5: 40.0})        # places by their row in the list; demand by place
"""

from __future__ import annotations

import heapq
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import shapely
from shapely import LineString, Point, STRtree
from shapely.ops import substring, unary_union

XY = tuple[float, float]
OFF_STREET = 1.6
"""A metre beside the streets counts as so many: a cable leaves them only to reach its house. Assumption."""


@dataclass(frozen=True, slots=True)
class Section:
    """A piece of cable between two nodes of a tree.   start, end: vertices; the start is nearer to the source.
    place: row of the place where it ends, or −1 at a junction.   demand: sum of all that lies beyond it."""

    start: int
    end: int
    place: int
    points: tuple[XY, ...]
    length_m: float
    demand: float


class StreetGraph:
    """places: what is to be reached; each is joined to the nearest street by a straight piece."""

    def __init__(self, lines: Sequence[LineString], places: Sequence[XY]) -> None:
        self._vertex: dict[XY, int] = {}
        self.xy: list[XY] = []
        self._ways: list[dict[int, tuple[float, tuple[XY, ...]]]] = []
        pieces = _pieces(lines)
        tree = STRtree(pieces)
        joins: list[list[tuple[float, XY, XY]]] = [[] for _ in pieces]
        for place in places:
            point = Point(place)
            k = int(tree.nearest(point))
            s = pieces[k].project(point)
            at = pieces[k].interpolate(s)
            joins[k].append((s, (at.x, at.y), place))
        for piece, joined in zip(pieces, joins, strict=True):
            cuts = sorted({0.0, piece.length, *(round(s, 3) for s, _, _ in joined)})
            for a, b in pairwise(cuts):
                part = substring(piece, a, min(b, piece.length))
                if isinstance(part, LineString) and part.length > 0.0:
                    self._put([(x, y) for x, y in part.coords], 1.0)
            for s, _, place in joined:
                at = piece.interpolate(min(round(s, 3), piece.length))
                self._put([(at.x, at.y), place], OFF_STREET)
        self.places = [self._at(place) for place in places]
        self._join_parts()

    def tree(self, root: int, demand: Mapping[int, float]) -> list[Section]:
        """The shortest ways from place `root` to the places of `demand`, cut where they part and at every place."""
        start = self.places[root]
        before, order = self._shortest(start)
        beyond: dict[int, float] = {}
        ends = {self.places[p]: p for p in demand}
        for place, power in demand.items():
            at = self.places[place]
            while at != start:
                beyond[at] = beyond.get(at, 0.0) + power
                at = before[at]
        children: dict[int, list[int]] = {}
        for vertex in order:
            if vertex in beyond:
                children.setdefault(before[vertex], []).append(vertex)
        sections: list[Section] = []
        heads = [(start, child) for child in children.get(start, ())]
        while heads:
            origin, at = heads.pop(0)
            points = list(self._points(origin, at))
            while at not in ends and len(children[at]) == 1:
                points += self._points(at, children[at][0])[1:]
                at = children[at][0]
            length = float(np.hypot(*np.diff(np.array(points), axis=0).T).sum())
            sections.append(Section(origin, at, ends.get(at, -1), tuple(points), length, beyond[at]))
            heads += [(at, child) for child in children.get(at, ())]
        return sections

    # -- inside --------------------------------------------------------------------------------------------------------

    def _at(self, xy: XY) -> int:
        key = (round(xy[0], 1), round(xy[1], 1))
        found = self._vertex.get(key)
        if found is None:
            found = self._vertex[key] = len(self.xy)
            self.xy.append(key)
            self._ways.append({})
        return found

    def _put(self, points: Sequence[XY], weight: float) -> None:
        a, b = self._at(points[0]), self._at(points[-1])
        if a == b:
            return
        whole = (self.xy[a], *points[1:-1], self.xy[b])
        cost = weight * float(np.hypot(*np.diff(np.array(whole), axis=0).T).sum())
        if b not in self._ways[a] or cost < self._ways[a][b][0]:
            self._ways[a][b] = (cost, whole)
            self._ways[b][a] = (cost, whole[::-1])

    def _points(self, a: int, b: int) -> tuple[XY, ...]:
        return self._ways[a][b][1]

    def _shortest(self, start: int) -> tuple[dict[int, int], list[int]]:
        """Dijkstra: the vertex before each, and the vertices by distance."""
        before: dict[int, int] = {}
        best = {start: 0.0}
        order: list[int] = []
        done: set[int] = set()
        heap = [(0.0, start)]
        while heap:
            far, at = heapq.heappop(heap)
            if at in done:
                continue
            done.add(at)
            order.append(at)
            for to, (cost, _) in sorted(self._ways[at].items()):
                if far + cost < best.get(to, np.inf) - 1e-9:
                    best[to], before[to] = far + cost, at
                    heapq.heappush(heap, (far + cost, to))
        return before, order

    def _join_parts(self) -> None:
        """Streets that meet no other are joined to the nearest by a straight piece, as a cable under a river would."""
        while True:
            _, order = self._shortest(0)
            inside = set(order)
            rest = [v for v in range(len(self.xy)) if v not in inside]
            if not rest:
                return
            here = np.array([self.xy[v] for v in sorted(inside)])
            there = np.array([self.xy[v] for v in rest])
            gaps = np.hypot(*(here[:, None] - there[None]).transpose(2, 0, 1))
            i, j = np.unravel_index(int(gaps.argmin()), gaps.shape)
            self._put([self.xy[sorted(inside)[i]], self.xy[rest[j]]], OFF_STREET)


def _pieces(lines: Sequence[LineString]) -> list[LineString]:
    """Streets cut where they meet; one that stops just short of another reaches it."""
    whole = list(lines)
    for k, line in enumerate(lines):
        others = shapely.MultiLineString([o for j, o in enumerate(lines) if j != k] or [line])
        for end in (line.coords[0], line.coords[-1]):
            gap = shapely.shortest_line(Point(end), others)
            if 0.01 < gap.length < 12.0:
                whole.append(gap)
    merged = unary_union([shapely.set_precision(line, 0.1) for line in whole])
    return [g for g in getattr(merged, "geoms", [merged]) if isinstance(g, LineString) and g.length > 0.0]
