"""What the city lies on where its file ends: the border's ground carried on to the horizon, or a plain ground made up.

Thread: GUI.   Frame: xyz_scene.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from vtkmodules.vtkRenderingCore import vtkActor, vtkTexture

from maps import geometry, materials, shading, surroundings
from maps.materials import Wardrobe
from maps.mesh import LayerMesh
from maps.underlay import COVERED, NODES, Underlay, covers

MATERIAL = "ground"
GROUNDS = ("terrain", "water", "green", "roads")
COLOUR = materials.rgb("#868b7c")  # neither grass nor paving
MOST_FEET = 400_000


@dataclass(frozen=True, slots=True, eq=False)
class Around:
    """actor: of material "ground".   plain: where the ground is made up.   reach_m: how far it goes from the middle."""

    actor: vtkActor
    plain: Underlay | None
    reach_m: float


def around(
    meshes: dict[str, LayerMesh],
    feet: NDArray[np.floating],
    wardrobe: Wardrobe,
    textures: dict[str, vtkTexture],
    spare_row: int,
) -> Around | None:
    """feet (k, 3): of the buildings.   spare_row: of the lookup, whose colour a made-up ground has. None where there is nothing."""
    own = [meshes[n] for n in GROUNDS if n in meshes]
    if _is_ground(meshes):
        names = ("terrain", "water")
        return Around(
            _carried_on([meshes[n] for n in names if n in meshes], wardrobe, textures),
            None,
            surroundings.FAR_M,
        )
    corners = [_lying(m) for m in own]
    known = [p for p in (feet, *corners) if len(p)]
    if not known:
        return None
    plain = Underlay.below(np.concatenate(known))
    points, normals, triangles = plain.mesh()
    edge = plain.edge()
    reach = max(surroundings.FAR_M, 3.0 * float(np.hypot(*(plain.step * NODES))))
    rows = np.full(len(edge), spare_row, np.int32)
    p, t, _ = surroundings.far_ground(edge, rows, far_m=reach, drop_m=0.0)
    up = np.tile(np.array([0, 0, 1], np.float32), (len(p), 1))
    both = np.concatenate([points, p])
    mat = np.zeros((len(both), 4), np.float32)
    mat[:, 0], mat[:, 1] = spare_row, materials.PLAIN
    data = geometry.poly_data(
        both, np.concatenate([triangles, t + len(points)]), np.concatenate([normals, up]), mat
    )
    return Around(shading.surface_actor(data, textures, lift=-2.0), plain, reach)


def _is_ground(meshes: dict[str, LayerMesh]) -> bool:
    """Whether terrain, with what lies in it, fills the rectangle that it spans."""
    if "terrain" not in meshes:
        return False
    found = [meshes[n] for n in GROUNDS if n in meshes]
    starts = np.cumsum([0] + [len(m.points) for m in found])
    points = np.concatenate([m.points for m in found])
    triangles = np.concatenate([m.triangles + s for m, s in zip(found, starts, strict=False)])
    return covers(points, triangles) >= COVERED


def _lying(mesh: LayerMesh) -> NDArray[np.float32]:
    """Points of a ground: its corners, and the middles of its triangles, some of which are large."""
    both = np.concatenate([mesh.points, mesh.points[mesh.triangles].mean(axis=1)])
    return np.asarray(both[:: max(1, len(both) // MOST_FEET)])


def _carried_on(grounds: list[LayerMesh], wardrobe: Wardrobe, textures: dict[str, vtkTexture]) -> vtkActor:
    points = np.concatenate([m.points for m in grounds])
    rows = np.concatenate([m.point_object for m in grounds])
    starts = np.cumsum([0] + [len(m.points) for m in grounds])
    triangles = np.concatenate([m.triangles + start for m, start in zip(grounds, starts, strict=False)])
    p, t, row = surroundings.far_ground(*surroundings.border(points, triangles, rows))
    normals = np.tile(np.array([0, 0, 1], np.float32), (len(p), 1))
    mat = np.zeros((len(p), 4), np.float32)
    mat[:, 0], mat[:, 1] = row, wardrobe.other_code[row]
    return shading.surface_actor(geometry.poly_data(p, t, normals, mat), textures, lift=-2.0)
