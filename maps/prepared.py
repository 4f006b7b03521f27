"""What a scene needs of a city and what takes long to compute, as plain arrays: made beside the window, drawn in it.

    prepared = Prepared.of(city, district.origin)         # in any thread; makes no VTK object
    scene = CityScene(city, district, catalogue, prepared=prepared)        # on the GUI thread

Frame: xyz_scene metres from the district's origin.   Thread: any (pure); says its progress (maps/readers/progress.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from app.model.city import CityModel
from maps.city_actors import heights_of, storeys_of, tree_stand
from maps.layers import LAYERS
from maps.materials import Wardrobe
from maps.mesh import LayerMesh, build_meshes
from maps.objects import Objects
from maps.parts import Parts
from maps.readers.progress import say
from maps.tile_sources import Buildings
from maps.tints import Tints
from maps.trees import Stand

WHOLE_UP_TO = 250_000  # triangles of buildings; more are drawn from tiles
Origin = tuple[float, float, float]


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """buildings: tiles of them, None where there are few enough to be drawn as a whole.   meshes: by layer, of all else.

    heights (o,): metres of each building, 0 for what is none.   stand: trees given as instances, None without any.
    """

    city: CityModel
    origin: Origin
    objects: Objects
    tints: Tints | None
    wardrobe: Wardrobe
    buildings: Buildings | None
    meshes: Mapping[str, LayerMesh]
    heights: NDArray[np.float64]
    stand: Stand | None

    @classmethod
    def of(cls, city: CityModel, origin: Origin) -> Prepared:
        """origin: CRS metres of the scene's (0, 0, 0). May raise Cancelled."""
        say("building the scene", 0.0)
        objects, tints, wardrobe = Objects.of(city), Tints.of(city), Wardrobe(city)
        say("building the scene", 0.3)
        buildings = _tiled(city, origin, objects, tints, wardrobe)
        say("building the scene", 0.6)
        meshes = build_meshes(_whole(city, objects, buildings), origin, objects, tints)
        say("building the scene", 0.9)
        heights = heights_of(city, meshes, buildings)
        stand = tree_stand(city, origin)
        return cls(city, origin, objects, tints, wardrobe, buildings, meshes, heights, stand)

    def suits(self, city: CityModel, origin: Origin) -> bool:
        """Whether it was made of this very city."""
        return self.city is city and self.origin == origin


def _tiled(
    city: CityModel, origin: Origin, objects: Objects, tints: Tints | None, wardrobe: Wardrobe
) -> Buildings | None:
    """Where there are many buildings: drawn from tiles."""
    is_drawn = objects.layer == LAYERS.index("buildings")
    if int(is_drawn[city.triangle_object].sum()) <= WHOLE_UP_TO:
        return None
    return Buildings(city, objects, is_drawn, origin, (wardrobe, storeys_of(city)), tints)


def _whole(city: CityModel, objects: Objects, buildings: Buildings | None) -> CityModel:
    """The city without what is drawn from tiles."""
    if buildings is None:
        return city
    is_building = objects.layer == LAYERS.index("buildings")
    if is_building[city.surface_object].all():
        none = np.empty((0, 3), np.int32)
        return replace(city, triangles=none, triangle_surface=none[:, 0], edges=none[:, :2])
    return Parts(city, np.where(is_building, -1, 0).astype(np.int32)).city(0)
