"""Where at the edge of the picture something lies that is outside of it: on the way from the middle to it.   Thread: any, pure.

    xy, turn = edge_places(points, pose, size, inset_px)

Frame: points in xyz_scene; places in device pixels from the bottom left; turns in sixteenths of a circle, 0 to the right,
counted against the clock.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from maps.camera import Pose, Size, axes

TURNS = 16


def edge_places(
    points: NDArray[np.float64], pose: Pose, size: Size, inset_px: float, right_px: float = 0.0
) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
    """(n, 2) places on a rectangle that lies inset_px within the picture, and (n,) which way each points.   right_px: so much
    more is kept free at the right.

    What lies behind the eye is shown on the side to which one has to turn; straight behind, or in the middle, below."""
    right, up, forward = axes(pose)
    rel = np.asarray(points, np.float64).reshape(-1, 3) - np.asarray(pose.eye)
    depth = rel @ forward
    way = np.column_stack([rel @ right, rel @ up])
    behind = depth <= 0.0
    way[behind, 1] = -np.abs(way[behind, 1])  # what lies behind is reached by turning, not by looking up
    length = np.hypot(way[:, 0], way[:, 1])
    way = np.where(length[:, None] > 1e-9, way / np.maximum(length, 1e-9)[:, None], [0.0, -1.0])
    half = np.maximum(np.array(size, np.float64) / 2 - inset_px, 1.0)
    wide = np.where(way[:, :1] > 0.0, np.maximum(half[0] - right_px, 1.0), half[0])
    reach = (np.hstack([wide, np.full_like(wide, half[1])]) / np.maximum(np.abs(way), 1e-9)).min(axis=1)
    turn = np.round(np.arctan2(way[:, 1], way[:, 0]) / (2 * np.pi / TURNS)).astype(np.intp) % TURNS
    return np.array(size) / 2 + way * reach[:, None], turn
