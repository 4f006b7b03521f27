"""What roofs get from a sky, with neighbours and ground in the way: hours of sun and kWh/m2, sample by sample.

Direct light: one ray a direction of the sun (maps/sunlight/sky.py). Diffuse: isotropic sky, the part of it that is seen,
by cosine-weighted rays over the hemisphere of the surface. Everything else that is seen reflects like ground in the open,
with ALBEDO. Crowns of trees let part of the light through, and no hour of sun (maps/sunlight/obstacles.py). kWh/m2 of the whole span of the sky.   Thread: any but the GUI's; says progress, may be cancelled.

    light = roof_irradiance(city, sky_of_a_year)
    light.kwh_m2[i], light.area_m2[i], light.object[i]
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.model.city import CityModel
from maps.readers.progress import say
from maps.sunlight.obstacles import Obstacles
from maps.sunlight.roofs import Roofs, roofs_of
from maps.sunlight.samples import SPACING_M, samples_on
from maps.sunlight.sky import Beams, Sky, gathered

Floats = NDArray[np.float64]
ALBEDO = 0.2
SKY_RAYS = 128
_LEAST_M2, _STEEPEST_DEG, _LEAST_VIEW = 8.0, 60.0, 0.5


@dataclass(frozen=True, slots=True, eq=False)
class RoofIrradiance:
    """r roof surfaces, in the order of maps/sunlight/roofs.py.

    surface, object (r,) rows of the CityModel; building (r,) row of the object's topmost parent.
    area_m2, tilt_deg, azimuth_deg (r,).   sky_view (r,) 0..1 share of the (cosine-weighted) hemisphere that is sky.
    hours (r,) that the middle of the sun is seen, mean over the roof; kwh_m2 (r,) on its plane = beam + diffuse + reflected.
    open_kwh_m2 (r,): what the same plane would get with nothing in the way; kwh_m2 / open_kwh_m2 is what shade leaves, and
    is what feeds the physics of PV, which knows tilt and weather but no neighbours.
    is_usable (r,): panels could lie there: large enough, not too steep, and open to half of the sky or more.
    """

    surface: NDArray[np.int32]
    object: NDArray[np.int32]
    building: NDArray[np.int32]
    area_m2: Floats
    tilt_deg: Floats
    azimuth_deg: Floats
    sky_view: Floats
    hours: Floats
    beam: Floats
    diffuse: Floats
    reflected: Floats
    open_kwh_m2: Floats
    is_usable: NDArray[np.bool_]

    @property
    def kwh_m2(self) -> Floats:
        return self.beam + self.diffuse + self.reflected


@dataclass(frozen=True, slots=True, eq=False)
class BuildingIrradiance:
    """b buildings.   kwh_m2, hours: means over their roofs by area; left 0..1: what shade leaves of an open roof's
    energy; usable_m2 with its own mean usable_kwh_m2 (nan: none)."""

    building: NDArray[np.int32]
    area_m2: Floats
    kwh_m2: Floats
    hours: Floats
    left: Floats
    usable_m2: Floats
    usable_kwh_m2: Floats


def roof_irradiance(
    city: CityModel,
    sky: Sky,
    *,
    obstacles: Obstacles | None = None,
    roofs: Roofs | None = None,
    spacing_m: float = SPACING_M,
    cell_deg: float | None = None,
) -> RoofIrradiance:
    """Roofs under a sky.   obstacles: by default the whole city and its trees; roofs: all by default; cell_deg: see `gathered`."""
    roofs = roofs_of(city) if roofs is None else roofs
    samples = samples_on(city, roofs, spacing_m)
    beams = gathered(sky) if cell_deg is None else gathered(sky, cell_deg)
    block = obstacles or Obstacles.of(city)
    hours, beam = lit(block, samples.point, roofs.normal[samples.roof], beams)
    view = sky_view(block, samples.point, roofs.normal[samples.roof], crown=beams.crown_diffuse)

    def mean(of_samples: Floats) -> Floats:
        return np.asarray(np.bincount(samples.roof, of_samples * samples.share, len(roofs)), np.float64)

    seen = mean(view)
    return RoofIrradiance(
        surface=roofs.surface,
        object=roofs.object,
        building=city.root_of()[roofs.object],
        area_m2=roofs.area_m2,
        tilt_deg=roofs.tilt_deg,
        azimuth_deg=roofs.azimuth_deg,
        sky_view=seen,
        hours=mean(hours),
        beam=mean(beam),
        diffuse=beams.diffuse * seen,
        reflected=beams.global_ * ALBEDO * (1.0 - seen),
        open_kwh_m2=_open(roofs.normal, beams),
        is_usable=_usable(roofs, seen),
    )


def lit(block: Obstacles, points: Floats, normals: Floats, beams: Beams) -> tuple[Floats, Floats]:
    """(p,) hours of sun and (p,) kWh/m2 of direct light on planes with these normals. Says progress, first half."""
    hours, beam = np.zeros(len(points)), np.zeros(len(points))
    for k, towards in enumerate(beams.direction):
        say("following the sun", 0.7 * k / len(beams.direction))
        faces = np.flatnonzero(normals @ towards > 0.0)
        is_free, is_behind = block.passed(points[faces], towards)
        free, through = faces[is_free], np.where(is_behind[is_free], beams.crown[k], 1.0)
        hours[faces[is_free & ~is_behind]] += beams.hours[k]
        beam[free] += np.maximum(normals[free] @ beams.energy[k], 0.0) * through
    return hours, beam


def sky_view(
    block: Obstacles, points: Floats, normals: Floats, rays: int = SKY_RAYS, crown: float = 0.0
) -> Floats:
    """(p,) 0..1: share of the hemisphere over each plane, weighted by the cosine, that is sky. An open horizontal one has
    1, an open plane of tilt b (1 + cos b) / 2, here to within 1 / rays.   crown: share that crowns let through.
    Says progress, second half."""
    nth = np.arange(rays)
    radius, turn = np.sqrt((nth + 0.5) / rays), nth * math.pi * (3.0 - math.sqrt(5.0))
    across, along, out = radius * np.cos(turn), radius * np.sin(turn), np.sqrt(1.0 - radius**2)
    helper = np.where(np.abs(normals[:, 2:]) < 0.9, (0.0, 0.0, 1.0), (1.0, 0.0, 0.0))
    side = np.cross(helper, normals)
    side /= np.maximum(np.linalg.norm(side, axis=1, keepdims=True), 1e-12)
    other = np.cross(normals, side)
    seen, open_ = np.zeros(len(points)), np.zeros(len(points))
    for k in range(rays):
        if k % 4 == 0:
            say("looking at the sky", 0.7 + 0.3 * k / rays)
        towards = across[k] * side + along[k] * other + out[k] * normals
        up = np.flatnonzero(towards[:, 2] > 0.0)
        open_[up] += 1.0
        is_free, is_behind = block.passed(points[up], towards[up])
        seen[up] += np.where(is_behind, crown, is_free)
    # the rays say what share of the open sky is left; how much an open plane sees is known exactly
    return np.asarray((1.0 + normals[:, 2]) / 2.0 * seen / np.maximum(open_, 1.0))


def by_building(light: RoofIrradiance) -> BuildingIrradiance:
    """Roofs of one building together, parts with their whole."""
    building, at = np.unique(light.building, return_inverse=True)

    def total(values: Floats) -> Floats:
        return np.asarray(np.bincount(at, values, len(building)), np.float64)

    area, usable = total(light.area_m2), total(light.area_m2 * light.is_usable)
    energy, good = light.kwh_m2 * light.area_m2, light.kwh_m2 * light.area_m2 * light.is_usable
    with np.errstate(invalid="ignore", divide="ignore"):
        return BuildingIrradiance(
            building.astype(np.int32), area, total(energy) / area,
            total(light.hours * light.area_m2) / area,
            total(energy) / total(light.open_kwh_m2 * light.area_m2), usable, total(good) / usable,
        )  # fmt: skip


def _open(normals: Floats, beams: Beams) -> Floats:
    """(r,) kWh/m2 with nothing in the way."""
    up = (1.0 + normals[:, 2]) / 2.0
    out = beams.diffuse * up + beams.global_ * ALBEDO * (1.0 - up)
    for energy in beams.energy:
        out += np.maximum(normals @ energy, 0.0)
    return np.asarray(out)


def _usable(roofs: Roofs, seen: Floats) -> NDArray[np.bool_]:
    return (roofs.area_m2 >= _LEAST_M2) & (roofs.tilt_deg <= _STEEPEST_DEG) & (seen >= _LEAST_VIEW)
