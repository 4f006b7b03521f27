"""The city's layers as actors: surfaces, edges, trees, far ground; all read the same lookup and shade textures.

Thread: GUI.   Frame: xyz_scene.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from vtkmodules.vtkRenderingCore import vtkActor, vtkTexture

from app.model.city import CityModel
from maps import geometry, materials, shading, surroundings, trees
from maps.layers import LABELS, LAYERS
from maps.materials import Wardrobe
from maps.mesh import LayerMesh

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
    """One layer.   surfaces: (actor, material); lines: edges that the operator style shows; kerbs: those of both styles."""

    name: str
    label: str
    objects: int
    surfaces: list[tuple[vtkActor, str]] = field(default_factory=list)
    lines: list[vtkActor] = field(default_factory=list)
    kerbs: list[vtkActor] = field(default_factory=list)
    is_visible: bool = True
    opacity: float = 1.0

    def actors(self) -> list[vtkActor]:
        return [a for a, _ in self.surfaces] + self.lines + self.kerbs


def build_layers(
    city: CityModel,
    meshes: dict[str, LayerMesh],
    wardrobe: Wardrobe,
    grown: trees.Trees | None,
    textures: dict[str, vtkTexture],
) -> dict[str, LayerActors]:
    """Actors of all layers that have something to draw, in drawing order."""
    layers: dict[str, LayerActors] = {}
    root = city.root_of()
    for name in LAYERS:
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
    if grown is not None and len(grown.triangles):
        layer = layers.setdefault("trees", LayerActors("trees", LABELS["trees"], len(city.instances.object)))
        data = geometry.poly_data(grown.points, grown.triangles, grown.normals, grown.mat)
        layer.surfaces.append((shading.surface_actor(data, textures), "trees"))
    return layers


def far_ground_actor(
    meshes: dict[str, LayerMesh], wardrobe: Wardrobe, textures: dict[str, vtkTexture]
) -> tuple[vtkActor, str] | None:
    """The border's ground carried on to the horizon, or None where the model has no ground at all."""
    names = ("terrain", "water") if "terrain" in meshes else ("water", "green", "roads")
    grounds = [meshes[n] for n in names if n in meshes]
    if not grounds:
        return None
    points = np.concatenate([m.points for m in grounds])
    rows = np.concatenate([m.point_object for m in grounds])
    starts = np.cumsum([0] + [len(m.points) for m in grounds])
    triangles = np.concatenate([m.triangles + start for m, start in zip(grounds, starts, strict=False)])
    p, t, row = surroundings.far_ground(*surroundings.border(points, triangles, rows))
    if not len(t):
        return None
    normals = np.tile(np.array([0, 0, 1], np.float32), (len(p), 1))
    mat = np.zeros((len(p), 4), np.float32)
    mat[:, 0], mat[:, 1] = row, wardrobe.other_code[row]
    data = geometry.poly_data(p, t, normals, mat)
    return shading.surface_actor(data, textures, lift=-2.0), "ground"


def grow_trees(city: CityModel, origin: tuple[float, float, float]) -> trees.Trees | None:
    """Crowns for the model's vegetation instances."""
    if not len(city.instances.object):
        return None
    is_tree = np.array(
        [city.types[r].removeprefix("+") == "SolitaryVegetationObject" for r in city.instances.object]
    )
    if not is_tree.any():
        return None
    xyz = city.instances.xyz[is_tree] - np.asarray(origin)
    size = city.instances.size[is_tree]
    return trees.grow(xyz, size[:, 0], size[:, 1], city.instances.object[is_tree])


def storeys_of(city: CityModel) -> NDArray[np.float64]:
    """(o,) storeys above ground where a model says so, else nan."""
    out = np.full(len(city.ids), np.nan)
    for name in ("storeysAboveGround", "storeys"):
        column = city.attributes.get(name)
        if column is not None:
            for row, value in enumerate(column):
                if isinstance(value, (int, float)) and not isinstance(value, bool) and 0 < value < 200:
                    out[row] = float(value)
    return out


def heights_of(city: CityModel, meshes: dict[str, LayerMesh]) -> NDArray[np.float64]:
    """(o,) height of each building (of its root, all parts together) in metres; 0 for what is none."""
    root = city.root_of()
    low, high = np.full(len(city.ids), np.inf), np.full(len(city.ids), -np.inf)
    mesh = meshes.get("buildings")
    if mesh is not None:
        row = root[mesh.point_object]
        np.minimum.at(low, row, mesh.points[:, 2])
        np.maximum.at(high, row, mesh.points[:, 2])
    height = np.where(np.isfinite(high - low), high - low, 0.0)
    return np.asarray(height[root])


__all__ = ["LayerActors", "build_layers", "far_ground_actor", "grow_trees", "heights_of", "materials"]
