"""The city's layers as actors: surfaces, edges, trees, far ground; all read the same lookup and shade textures.

Thread: GUI.   Frame: xyz_scene.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray
from vtkmodules.vtkCommonDataModel import vtkPolyData
from vtkmodules.vtkRenderingCore import vtkActor, vtkProp, vtkTexture

from app.model.city import CityModel
from maps import geometry, shading, trees
from maps.columns import numbers
from maps.layers import LABELS, LAYERS
from maps.materials import Wardrobe
from maps.mesh import LayerMesh
from maps.tile_sources import Buildings, Source, Woods
from maps.tiles import TileLayer

MATERIAL = {
    "terrain": "ground",
    "water": "water",
    "green": "ground",
    "roads": "ground",
    "bridges": "ground",
    "buildings": "buildings",
    "installations": "panels",
    "furniture": "panels",
    "trees": "trees",
}
CONIFERS = (
    "spruce", "pine", "fir", "larch", "picea", "pinus", "abies", "larix", "juniper", "cedar", "gran", "furu", "needle", "conifer",
)  # fmt: skip
"""Words in the names of species, in the languages of our districts and of science."""
LIFT = {"green": 1.0, "roads": 2.0, "water": 0.5, "bridges": 0.0, "installations": 1.0}


@dataclass(frozen=True, slots=True)
class LayerInfo:
    """What a layer tree shows of one layer.   objects: city objects (parts count with their building)."""

    name: str
    label: str
    objects: int
    is_visible: bool
    opacity: float


@dataclass(slots=True, eq=False)
class LayerActors:
    """One layer.   surfaces: (actor, material); lines: edges that the operator style shows; kerbs: those of both styles.

    tiles: where the layer is drawn from tiles; its actors are then masters, which are not drawn themselves.
    """

    name: str
    label: str
    objects: int
    surfaces: list[tuple[vtkActor, str]] = field(default_factory=list)
    lines: list[vtkActor] = field(default_factory=list)
    kerbs: list[vtkActor] = field(default_factory=list)
    is_visible: bool = True
    opacity: float = 1.0
    tiles: TileLayer | None = None

    def actors(self) -> list[vtkActor]:
        """All that have a look of their own."""
        return [a for a, _ in self.surfaces] + self.lines + self.kerbs

    def props(self) -> list[vtkProp]:
        """All that a renderer draws."""
        tiled = [] if self.tiles is None else [self.tiles.assembly, self.tiles.line_assembly]
        return [*tiled, *self._own(self.actors())]

    def _own(self, actors: list[vtkActor]) -> list[vtkActor]:
        return actors if self.tiles is None else [a for a in actors if a not in self.tiles.masters]

    def show(self, *, with_lines: bool) -> None:
        """Draw what is switched on."""
        is_on = self.is_visible and self.opacity > 0.0
        if self.tiles is not None:
            self.tiles.assembly.SetVisibility(is_on)
            self.tiles.line_assembly.SetVisibility(is_on and with_lines)
        for actor in self._own([a for a, _ in self.surfaces]):
            actor.SetVisibility(is_on)
        for actor in self._own(self.lines):
            actor.SetVisibility(is_on and with_lines)
        for actor in self.kerbs:
            actor.SetVisibility(is_on)

    def set_opacity(self, opacity: float) -> None:
        """0..1."""
        self.opacity = max(0.0, min(1.0, opacity))
        if self.tiles is not None:
            self.tiles.set_opacity(self.opacity)
        for actor, _ in self.surfaces:
            shading.set_opacity(actor, self.opacity)


def build_layers(
    city: CityModel,
    meshes: dict[str, LayerMesh],
    wardrobe: Wardrobe,
    sources: tuple[Buildings | None, Woods | None],
    textures: dict[str, vtkTexture],
) -> dict[str, LayerActors]:
    """Actors of all layers that have something to draw, in drawing order.   sources: of layers drawn from tiles."""
    layers: dict[str, LayerActors] = {}
    root = city.root_of()
    buildings, woods = sources
    for name in LAYERS:
        if name == "buildings" and buildings is not None:
            layer = LayerActors(name, LABELS[name], len(buildings.blocks))
            _tile(layer, buildings, textures, with_lines=True)
            layers[name] = layer
            continue
        mesh = meshes.get(name)
        if mesh is None or not len(mesh.triangles):
            continue
        if name == "buildings":
            mat = geometry.building_attributes(mesh, wardrobe, storeys_of(city), root)
        else:
            mat = geometry.other_attributes(mesh, wardrobe)
        layer = LayerActors(name, LABELS.get(name, name), len(np.unique(root[mesh.point_object])))
        data = geometry.poly_data(mesh.points, mesh.triangles, mesh.normals, mat)
        layer.surfaces.append(
            (shading.surface_actor(data, textures, lift=LIFT.get(name, 0.0)), MATERIAL[name])
        )
        edges = geometry.owned_line_data(mesh.edge_points, mesh.edges, mesh.edge_object)
        if len(mesh.edges) and name in ("buildings", "bridges", "installations"):
            lines = shading.line_actor(edges, (0, 0, 0, 0.5))
            layer.lines.append(lines)
        if len(mesh.edges) and name in ("roads", "water"):
            layer.kerbs.append(shading.line_actor(edges, (0.9, 0.88, 0.84, 0.35), lift=3.0))
        layers[name] = layer
    if woods is not None:
        layer = layers.setdefault("trees", LayerActors("trees", LABELS["trees"], len(city.instances.object)))
        _tile(layer, woods, textures, with_lines=False)
    return layers


def _tile(layer: LayerActors, source: Source, textures: dict[str, vtkTexture], *, with_lines: bool) -> None:
    """Draw a layer from tiles."""
    master = shading.surface_actor(vtkPolyData(), textures, lift=LIFT.get(layer.name, 0.0))
    layer.surfaces.append((master, MATERIAL[layer.name]))
    lines = None
    if with_lines:
        lines = shading.line_actor(vtkPolyData(), (0, 0, 0, 0.5))
        layer.lines.append(lines)
    layer.tiles = TileLayer(source, master, lines)


def tree_stand(city: CityModel, origin: tuple[float, float, float]) -> trees.Stand | None:
    """The model's vegetation instances."""
    if not len(city.instances.object):
        return None
    is_tree = np.array(
        [city.types[r].removeprefix("+") == "SolitaryVegetationObject" for r in city.instances.object]
    )
    if not is_tree.any():
        return None
    xyz = city.instances.xyz[is_tree] - np.asarray(origin)
    size = city.instances.size[is_tree]
    rows = city.instances.object[is_tree]
    return trees.Stand.of(xyz, size[:, 0], size[:, 1], rows, _conifers(city)[rows])


def _conifers(city: CityModel) -> NDArray[np.bool_]:
    """(o,) whether an object names a species of needle trees."""
    column = city.attributes.get("species")
    if column is None:
        return np.zeros(len(city.ids), np.bool_)
    known: dict[Any, bool] = {}
    for word in {v for v in column if isinstance(v, str)}:
        known[word] = any(name in word.lower() for name in CONIFERS)
    return np.array([isinstance(v, str) and known[v] for v in column], np.bool_)


def storeys_of(city: CityModel) -> NDArray[np.float64]:
    """(o,) storeys above ground where a model says so, else nan."""
    out = np.full(len(city.ids), np.nan)
    for name in ("storeysAboveGround", "storeys"):
        column = city.attributes.get(name)
        if column is not None:
            said = numbers(column)
            usable = (said > 0) & (said < 200)
            out[usable] = said[usable]
    return out


def heights_of(
    city: CityModel, meshes: dict[str, LayerMesh], buildings: Buildings | None
) -> NDArray[np.float64]:
    """(o,) height of each building (of its root, all parts together) in metres; 0 for what is none."""
    root = city.root_of()
    low, high = np.full(len(city.ids), np.inf), np.full(len(city.ids), -np.inf)
    mesh = meshes.get("buildings")
    if buildings is not None:
        low[buildings.blocks.object] = buildings.blocks.floor
        high[buildings.blocks.object] = buildings.blocks.peak
    elif mesh is not None:
        row = root[mesh.point_object]
        np.minimum.at(low, row, mesh.points[:, 2])
        np.maximum.at(high, row, mesh.points[:, 2])
    with np.errstate(invalid="ignore"):
        height = np.where(np.isfinite(high - low), high - low, 0.0)
    return np.asarray(height[root])


__all__ = ["LayerActors", "build_layers", "heights_of", "tree_stand"]
