"""What is drawn of a city: its layers, the ground it lies on and the sky, as actors in the order they are drawn in.

    built = Built(city, origin, prepared, lookup, textures)
    for prop in built.props(): renderer.AddViewProp(prop)

Who switches layers sets them in `layers`; their colours and shaders are dressing.py's.
Frame: xyz_scene metres.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from vtkmodules.vtkRenderingCore import vtkActor, vtkProp, vtkTexture

from app.model.city import CityModel
from maps import city_actors, ground_actors, photo, shading, surroundings
from maps.blocks import Blocks, blocks_of
from maps.camera import Pose, Vec3, dolly, frame_box
from maps.geometry import poly_data
from maps.layers import LAYERS
from maps.lighting import Lighting
from maps.lookup import ObjectLookup
from maps.mesh import LayerMesh
from maps.ortho import Ortho
from maps.prepared import Origin, Prepared
from maps.tile_sources import Woods
from maps.trees import COARSE
from maps.underlay import Underlay

MIRROR_STEPS = 22
SKY_M = 5000.0  # well inside the clipping range, or it is culled as too near
DRAW_ORDER = (
    "buildings", "trees", "installations", "furniture", "bridges", "roads", "green", "water", "terrain",
)  # fmt: skip


class Built:
    """low, high: corners of the buildings, or of everything where there are none.   around: None where there is nothing."""

    def __init__(
        self,
        city: CityModel,
        origin: Origin,
        prepared: Prepared,
        lookup: ObjectLookup,
        textures: dict[str, vtkTexture],
        ortho: Ortho | None = None,
    ) -> None:
        self._prepared = prepared
        stand, meshes = prepared.stand, dict(prepared.meshes)
        woods = Woods(stand) if stand is not None else None
        self.layers = city_actors.build_layers(
            city, meshes, prepared.wardrobe, (prepared.buildings, woods), textures
        )
        if ortho is not None and "terrain" in self.layers:
            photo.put_on(self.layers["terrain"], ortho, origin)
        self._blocks = _blocks(city, origin, prepared)
        feet = np.column_stack([self._blocks.middle, self._blocks.floor])
        self.around = ground_actors.around(meshes, feet, prepared.wardrobe, textures, lookup.spare)
        self.sky = _sky()
        self.low, self.high = _bounds(prepared)
        for actor in self.actors():
            shading.put_int(actor, "planeRows", lookup.base.rows)
            shading.put_int(actor, "marchN", 0)

    def props(self) -> list[vtkProp]:
        """What stands comes first, the ground under it later, the sky last: hidden pixels are then never shaded."""
        return [p for layer in self._in_order() for p in layer.props()] + self._rest()

    def actors(self) -> list[vtkActor]:
        """All that have a look of their own."""
        return [a for layer in self._in_order() for a in layer.actors()] + self._rest()

    def _in_order(self) -> list[city_actors.LayerActors]:
        return [self.layers[name] for name in DRAW_ORDER if name in self.layers]

    def _rest(self) -> list[vtkActor]:
        return [self.around.actor, self.sky] if self.around else [self.sky]

    def shade(self, lighting: Lighting) -> None:
        """Tell the light what throws shadows besides the meshes, on what they fall and how wide it all is."""
        stand, buildings = self._prepared.stand, self._prepared.buildings
        if stand is not None:
            crowns = stand.grow(np.arange(len(stand)), COARSE)
            lighting.add_solids([(crowns.points, crowns.triangles)])
        if self.plain is not None:
            points, _, faces = self.plain.mesh()
            lighting.add_ground(points, faces)
        lighting.set_size(max(self.high[0] - self.low[0], self.high[1] - self.low[1]))
        if buildings is not None:
            lighting.set_standing(buildings.standing)

    @property
    def plain(self) -> Underlay | None:
        """The ground that is made up where the city brings none; None where it brings its own."""
        return self.around.plain if self.around else None

    @property
    def reach_m(self) -> float:
        """How far the ground goes from the middle."""
        return self.around.reach_m if self.around else 0.0

    def ground_z(self, x: float, y: float) -> float:
        """A first guess, as long as the city is not surveyed."""
        return self.low[2] if self.plain is None else self.plain.at(x, y)

    def overview(self) -> Pose:
        """Over the heart of the city, where the district names none of its own."""
        blocks = self._blocks.heart()
        if not len(blocks):
            return frame_box(self.low, self.high, 20.0, 24.0)
        low, high = blocks.bounds()
        a, b = low.min(axis=0).tolist(), high.max(axis=0).tolist()
        pose = frame_box((a[0], a[1], a[2]), (b[0], b[1], b[2]), 20.0, 15.0)
        return dolly(pose, 0.68)  # a box needs less room than the ball around it, and a picture is wide

    def set_heavy(self, is_heavy: bool) -> None:
        """Whether frames may take their time: the city's mirror image in the water."""
        for actor, material in (s for layer in self.layers.values() for s in layer.surfaces):
            if material == "water":
                shading.put_int(actor, "marchN", MIRROR_STEPS if is_heavy else 0)


def _blocks(city: CityModel, origin: Origin, prepared: Prepared) -> Blocks:
    """A box for each building."""
    if prepared.buildings is not None:
        return prepared.buildings.blocks
    layer = prepared.objects.layer == LAYERS.index("buildings")
    return blocks_of(city, prepared.objects.root, layer, origin)


def _sky() -> vtkActor:
    points, faces = surroundings.dome()
    sky = shading.sky_actor(poly_data(points, faces, points, np.zeros((len(points), 4), np.float32)))
    sky.SetScale(SKY_M)
    return sky


def _bounds(prepared: Prepared) -> tuple[Vec3, Vec3]:
    if prepared.buildings is not None:
        tree = prepared.buildings.tree
        return _vec3(tree.low[0]), _vec3(tree.high[0])
    meshes: Mapping[str, LayerMesh] = prepared.meshes
    chosen = [m.points for n, m in meshes.items() if n == "buildings"] or [m.points for m in meshes.values()]
    if not chosen:
        return (-50.0, -50.0, 0.0), (50.0, 50.0, 20.0)
    low = np.min([p.min(axis=0) for p in chosen], axis=0)
    high = np.max([p.max(axis=0) for p in chosen], axis=0)
    return _vec3(low), _vec3(high)


def _vec3(xyz: NDArray[np.floating]) -> Vec3:
    return float(xyz[0]), float(xyz[1]), float(xyz[2])
