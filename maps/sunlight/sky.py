"""What a sky sends in some span of time, as arrays; and the same gathered into few directions for ray casting.

W/m2; hours; azimuth clockwise from north, elevation from the horizon, degrees.   Thread: any, pure.

    sky = Sky(t_ns, azimuth_deg, elevation_deg, dni, dhi, ghi, step_h)       # from pvlib, see app/sun_year.py
    beams = gathered(sky)                                                    # a year in some 400 directions
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
IN_LEAF, BARE = 0.05, 0.45
"""Of the sun's light through a single crown. Source: Konarska et al., Transmissivity of solar radiation through crowns of
single urban trees, Theor. Appl. Climatol. 117 (2014): 0.01 to 0.05 in leaf, 0.40 to 0.52 bare."""
CELL_DEG = 4.0  # of the grid in which directions are gathered: half of it is 8 minutes of the sun's way


@dataclass(frozen=True, slots=True, eq=False)
class Sky:
    """(T,) each.   dni: on a plane facing the sun; dhi, ghi: diffuse and global on the horizontal.
    step_h: hours that each moment stands for.   crown: 0..1 of the light that crowns of broad-leaved trees let through at
    the time; None: they are in leaf.
    """

    t_ns: NDArray[np.int64]
    azimuth_deg: Floats
    elevation_deg: Floats
    dni: Floats
    dhi: Floats
    ghi: Floats
    step_h: Floats
    crown: Floats | None = None

    @property
    def direction(self) -> Floats:
        """(T, 3) unit vectors towards the sun, x east, y north, z up."""
        a, e = np.radians(self.azimuth_deg), np.radians(self.elevation_deg)
        return np.stack([np.sin(a) * np.cos(e), np.cos(a) * np.cos(e), np.sin(e)], axis=1)


@dataclass(frozen=True, slots=True, eq=False)
class Beams:
    """b directions of the sun.   direction (b, 3) unit vectors; energy (b, 3) kWh/m2: the direct light as a vector sum,
    so that energy . normal is what a plane facing it gets; hours (b,) that the sun stands there.
    diffuse, global_: kWh/m2 on the horizontal in the whole span.
    crown (b,), crown_diffuse: share of it that crowns let through, mean by energy.
    """

    direction: Floats
    energy: Floats
    hours: Floats
    diffuse: float
    global_: float
    crown: Floats
    crown_diffuse: float


def gathered(sky: Sky, cell_deg: float = CELL_DEG) -> Beams:
    """Moments whose sun stands in one cell of the sky share a ray. cell_deg 0: each moment has its own."""
    up = sky.elevation_deg > 0.0
    direction, step = sky.direction[up], sky.step_h[up]
    energy = direction * (sky.dni[up] * step / 1000.0)[:, None]
    if cell_deg > 0:
        ring = np.floor(sky.elevation_deg[up] / cell_deg).astype(np.int64)
        around = np.maximum(np.rint(360.0 / cell_deg * np.cos(np.radians((ring + 0.5) * cell_deg))), 1)
        sector = np.floor(sky.azimuth_deg[up] % 360.0 / 360.0 * around).astype(np.int64)
        _, cell = np.unique(ring * 100_000 + sector, return_inverse=True)
    else:
        cell = np.arange(len(step))
    n = int(cell.max(initial=-1)) + 1
    through = np.full(len(sky.step_h), IN_LEAF) if sky.crown is None else sky.crown
    weight = np.maximum(sky.dni[up] * step, 1e-9)
    diffuse = np.maximum(sky.dhi * sky.step_h, 1e-9)
    middle = _sums(cell, direction * step[:, None], n)
    length = np.linalg.norm(middle, axis=1, keepdims=True)
    return Beams(
        direction=middle / np.where(length > 0, length, 1.0),
        energy=_sums(cell, energy, n),
        hours=np.asarray(np.bincount(cell, step, n), np.float64),
        diffuse=float((sky.dhi * sky.step_h).sum() / 1000.0),
        global_=float((sky.ghi * sky.step_h).sum() / 1000.0),
        crown=np.bincount(cell, weight * through[up], n) / np.bincount(cell, weight, n),
        crown_diffuse=float((diffuse * through).sum() / diffuse.sum()) if len(diffuse) else IN_LEAF,
    )


def _sums(cell: NDArray[np.int64], vectors: Floats, n: int) -> Floats:
    columns = [np.bincount(cell, vectors[:, k], n) for k in range(3)]
    return np.stack(columns, axis=1).reshape(n, 3).astype(np.float64)
