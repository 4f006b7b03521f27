"""The clip box: a box of which only the inside is drawn, turned about the vertical. Pure.

    box = ClipBox.around(low, high)
    box.planes()                       # (6, 4): a x + b y + c z + d >= 0 inside
    box.holds(points)

Frame: xyz_scene metres.   Thread: any.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from maps.camera import Vec3

LEAST_M = 0.5


@dataclass(frozen=True, slots=True)
class ClipBox:
    """centre: of the box; half: half its sides along its own x, y and z; turn_deg: of its x axis from east, counter-clockwise."""

    centre: Vec3
    half: Vec3
    turn_deg: float = 0.0

    @classmethod
    def around(cls, low: Vec3, high: Vec3, margin_m: float = 1.0) -> ClipBox:
        """The upright box with these corners and a little air."""
        centre = tuple((a + b) / 2 for a, b in zip(low, high, strict=True))
        half = tuple(max(LEAST_M, (b - a) / 2 + margin_m) for a, b in zip(low, high, strict=True))
        return cls((centre[0], centre[1], centre[2]), (half[0], half[1], half[2]))

    def axes(self) -> NDArray[np.float64]:
        """(3, 3) unit vectors of its own x, y, z, one a row."""
        a = math.radians(self.turn_deg)
        return np.array([[math.cos(a), math.sin(a), 0.0], [-math.sin(a), math.cos(a), 0.0], [0.0, 0.0, 1.0]])

    def local(self, points: NDArray[np.floating]) -> NDArray[np.float64]:
        """(n, 3) in the box's own frame: inside is -half..half."""
        return np.asarray((np.asarray(points, np.float64) - np.asarray(self.centre)) @ self.axes().T)

    def holds(self, points: NDArray[np.floating]) -> NDArray[np.bool_]:
        return np.asarray((np.abs(self.local(points)) <= np.asarray(self.half)).all(axis=-1))

    def planes(self) -> NDArray[np.float64]:
        """(6, 4) a, b, c, d with a x + b y + c z + d >= 0 inside, normals of length 1."""
        axes, half = self.axes(), np.asarray(self.half)
        middle = axes @ np.asarray(self.centre)
        out = np.empty((6, 4))
        out[:3, :3], out[:3, 3] = axes, half - middle
        out[3:, :3], out[3:, 3] = -axes, half + middle
        return out

    def corners(self) -> NDArray[np.float64]:
        """(8, 3) bottom four, counter-clockwise from above, then the top four."""
        unit = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)], np.float64)
        own = np.concatenate([np.column_stack([unit, np.full(4, z)]) for z in (-1.0, 1.0)])
        return np.asarray((own * np.asarray(self.half)) @ self.axes() + np.asarray(self.centre))

    def with_side(self, axis: int, is_high: bool, value: float) -> ClipBox:
        """Move one of the six sides to `value`, metres along the box's own axis from its centre; the opposite one stays."""
        own = (-self.half[axis], self.half[axis])
        low, high = (
            (own[0], max(value, own[0] + 2 * LEAST_M))
            if is_high
            else (min(value, own[1] - 2 * LEAST_M), own[1])
        )
        shift = self.axes()[axis] * (low + high) / 2
        half = list(self.half)
        half[axis] = (high - low) / 2
        c = np.asarray(self.centre) + shift
        return replace(self, centre=(float(c[0]), float(c[1]), float(c[2])), half=(half[0], half[1], half[2]))

    def turned(self, turn_deg: float) -> ClipBox:
        """About its own middle."""
        return replace(self, turn_deg=(turn_deg + 180.0) % 360.0 - 180.0)

    def enter(self, eye: Vec3, direction: Vec3) -> tuple[float, float] | None:
        """How far along a line of sight the box begins and ends (0 where the eye is inside), None where it is missed."""
        start, way = self.local(np.asarray([eye]))[0], self.axes() @ np.asarray(direction)
        near, far = 0.0, math.inf
        for s, w, h in zip(start, way, self.half, strict=True):
            if abs(w) < 1e-12:
                if abs(s) > h:
                    return None
                continue
            a, b = sorted(((-h - s) / w, (h - s) / w))
            near, far = max(near, a), min(far, b)
        return (near, far) if near <= far else None
