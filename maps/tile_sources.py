"""What the tiles of a layer are made of: buildings as blocks or in full, trees as coarse or fine crowns.

A source makes plain arrays for a node of its tree, coarse or in full; maps/tiles.py draws them.
Frame: xyz_scene metres.   Thread: any (pure; a source is never changed).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from app.model.city import CityModel
from maps import geometry, trees
from maps.blocks import Blocks, blocks_of
from maps.detail import Forest
from maps.materials import Wardrobe
from maps.mesh import LayerMesh, build_meshes
from maps.objects import Objects
from maps.parts import Parts
from maps.quadtree import Quadtree
from maps.shade import Window
from maps.tints import Tints

LEAF_TRIANGLES = 24_000  # of a leaf in full: a few milliseconds to draw, a few tens to make
CELLS = 14  # blocks along a side of an inner node
BLOCK_ERROR_M = 2.5  # what a block is wrong by: a roof's shape, a dormer, a step in a wall
CROWN_ERROR_M = 1.2
FULL_SHADOWS_M = 1000.0  # half side of the widest window that full shapes throw shadows in
_TALLEST = 3  # an inner node's cells are wrong by a share of their side


@dataclass(frozen=True, slots=True, eq=False)
class TileArrays:
    """points, normals (n, 3) float32; mat (n, 4) float32, see maps/geometry.py; triangles (m, 3) int32.

    edge_points (q, 3), edges (e, 2), edge_object (e,): lines that the operator style shows; empty for coarse ones.
    """

    points: NDArray[np.float32]
    normals: NDArray[np.float32]
    mat: NDArray[np.float32]
    triangles: NDArray[np.int32]
    edge_points: NDArray[np.float32]
    edges: NDArray[np.int32]
    edge_object: NDArray[np.int32]


class Source(Protocol):
    @property
    def forest(self) -> Forest: ...

    def coarse(self, node: int) -> TileArrays: ...

    def full(self, leaf: int) -> TileArrays: ...


class Buildings:
    """blocks: one a building, in the order of the tree's items."""

    def __init__(
        self,
        city: CityModel,
        objects: Objects,
        is_drawn: NDArray[np.bool_],
        origin: tuple[float, float, float],
        dress: tuple[Wardrobe, NDArray[np.float64]],
        tints: Tints | None = None,
    ) -> None:
        """is_drawn (o,): objects of the buildings' layer.   dress: colours, and storeys (o,) where the model says."""
        self._objects, self._origin, self._dress, self._tints = objects, origin, dress, tints
        self.blocks: Blocks = blocks_of(city, objects.root, is_drawn, origin)
        n = len(city.ids)
        row = objects.root[city.surface_object][city.triangle_surface]
        triangles = np.bincount(row, minlength=n)[self.blocks.object].astype(np.float64)
        self.tree = Quadtree.over(*self.blocks.bounds(), triangles, LEAF_TRIANGLES)
        self._leaf = np.full(n, -1, np.int32)  # of each building's root
        if len(self.blocks):
            self._leaf[self.blocks.object] = self.tree.leaf_of_item()
        self._city, self._is_drawn = city, is_drawn
        self.forest = self._forest()

    @cached_property
    def _parts(self) -> Parts:
        """Made at the first full tile; a first frame has none."""
        group = np.where(self._is_drawn, self._leaf[self._objects.root], -1).astype(np.int32)
        return Parts(self._city, group)

    def _forest(self) -> Forest:
        tree = self.tree
        is_leaf = np.array([tree.is_leaf(k) for k in range(len(tree))], np.bool_)
        count = (tree.end - tree.start).astype(np.float64)
        side = (tree.high - tree.low)[:, :2].max(axis=1, initial=0.0) if len(tree) else np.empty(0)
        cost = np.where(is_leaf, count, np.minimum(count, CELLS * CELLS)) * 10
        error = np.where(is_leaf, BLOCK_ERROR_M, np.maximum(side / CELLS / _TALLEST, BLOCK_ERROR_M))
        return Forest(tree, cost, error, np.where(is_leaf, tree.weight, np.inf))

    def leaf_of(self, row: int) -> int | None:
        """The leaf that holds an object's building; None for what is no building or has no geometry."""
        leaf = int(self._leaf[self._objects.root[row]])
        return None if leaf < 0 else leaf

    def mesh_of_leaf(self, leaf: int) -> LayerMesh:
        """Full shape of a leaf's buildings."""
        made = build_meshes(self._parts.city(leaf), self._origin, self._objects, self._tints).get("buildings")
        return self.blocks.take(self.tree.items(leaf)).faces() if made is None else made

    def standing(
        self, window: Window | None, gone: NDArray[np.bool_] | None = None
    ) -> tuple[NDArray[np.float32], NDArray[np.int32]]:
        """Points and triangles of what may throw a shadow into a window: in full, or low blocks where it is a wide one.

        A block's flat top would shade the eaves of its own roof, so it is lowered.   gone (o,): what throws none.
        """
        if window is None:
            window = Window((0.0, 0.0), np.inf)
        reach = window.half_m + 150.0
        if window.half_m <= FULL_SHADOWS_M:
            half = (self.tree.high - self.tree.low)[:, :2] / 2
            away = np.abs(self.tree.low[:, :2] + half - window.middle) - half
            near = np.asarray((away < reach).all(axis=1))
            made = [self.mesh_of_leaf(leaf) for leaf in self.tree.leaves() if near[leaf]]
            if gone is not None:
                made = [m.without(gone) for m in made]
            starts = np.cumsum([0] + [len(m.points) for m in made])
            if made:
                return np.concatenate([m.points for m in made]), np.concatenate(
                    [m.triangles + s for m, s in zip(made, starts, strict=False)]
                ).astype(np.int32)
        rows = np.flatnonzero((np.abs(self.blocks.middle - window.middle) < reach).all(axis=1))
        if gone is not None:
            rows = rows[~gone[self.blocks.object[rows]]]
        blocks = self.blocks.take(rows)
        mesh = replace(blocks, top=blocks.floor + 0.6 * (blocks.top - blocks.floor)).faces()
        return mesh.points, mesh.triangles

    def coarse(self, node: int) -> TileArrays:
        blocks = self.blocks.take(self.tree.items(node))
        if not self.tree.is_leaf(node):
            side = float((self.tree.high[node] - self.tree.low[node])[:2].max())
            blocks = blocks.merged(max(side / CELLS, 1.0))
        return self._arrays(blocks.faces())

    def full(self, leaf: int) -> TileArrays:
        return self._arrays(self.mesh_of_leaf(leaf))

    def _arrays(self, mesh: LayerMesh) -> TileArrays:
        wardrobe, storeys = self._dress
        mat = geometry.building_attributes(mesh, wardrobe, storeys, self._objects.root)
        return TileArrays(
            mesh.points, mesh.normals, mat, mesh.triangles, mesh.edge_points, mesh.edges, mesh.edge_object
        )


class Woods:
    """Trees. An inner node is drawn as some of its trees, each wide enough for those left out."""

    MOST = 300  # crowns of an inner node

    def __init__(self, stand: trees.Stand) -> None:
        self._stand = stand
        each = float(trees.triangles_of(trees.FINE))
        self.tree = Quadtree.over(*stand.bounds(), np.full(len(stand), each), LEAF_TRIANGLES)
        tree = self.tree
        is_leaf = np.array([tree.is_leaf(k) for k in range(len(tree))], np.bool_)
        count = (tree.end - tree.start).astype(np.float64)
        cost = np.where(is_leaf, count, np.minimum(count, self.MOST)) * trees.triangles_of(trees.COARSE)
        thinned = np.sqrt(np.maximum(count / self.MOST, 1.0)) * 2.0
        error = np.where(is_leaf, CROWN_ERROR_M, np.maximum(thinned, CROWN_ERROR_M))
        self.forest = Forest(tree, cost, error, np.where(is_leaf, tree.weight, np.inf))

    def coarse(self, node: int) -> TileArrays:
        rows, spread = self.tree.items(node), 1.0
        if not self.tree.is_leaf(node) and len(rows) > self.MOST:
            step = -(-len(rows) // self.MOST)
            rows, spread = rows[::step], float(np.sqrt(step)) * 0.8
        return _bare(self._stand.grow(rows, trees.COARSE, spread))

    def full(self, leaf: int) -> TileArrays:
        return _bare(self._stand.grow(self.tree.items(leaf), trees.FINE))


def _bare(grown: trees.Trees) -> TileArrays:
    none = np.empty((0, 2), np.int32)
    return TileArrays(
        grown.points,
        grown.normals,
        grown.mat,
        grown.triangles,
        np.empty((0, 3), np.float32),
        none,
        np.empty(0, np.int32),
    )
