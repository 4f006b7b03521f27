"""Where the eye stands: poses and their moves as pure functions, so that a move can be tested without a window.

Frame: xyz_scene, metres from the district's origin, z up; the camera never rolls.   Angles: degrees.   Thread: any.

    pose = orbit(pose, 5.0, 0.0)
    pixel, depth = project(points, pose, (1280, 800))
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

Vec3 = tuple[float, float, float]
Size = tuple[int, int]

LOWEST_DEG, HIGHEST_DEG = 1.0, 89.0
NEAREST_M, FARTHEST_M = 4.0, 60_000.0
CLEARANCE_M = 1.7  # the eye of a standing person


@dataclass(frozen=True, slots=True)
class Pose:
    """eye, focus: metres in the scene.   view_angle_deg: vertical, as VTK counts it."""

    eye: Vec3
    focus: Vec3
    view_angle_deg: float = 35.0

    @property
    def distance_m(self) -> float:
        return math.dist(self.eye, self.focus)

    @property
    def azimuth_deg(self) -> float:
        """Compass direction of view: 0 looks north (+y), 90 east (+x)."""
        return math.degrees(math.atan2(self.focus[0] - self.eye[0], self.focus[1] - self.eye[1])) % 360.0

    @property
    def elevation_deg(self) -> float:
        """Of the eye above the focus' horizon: 90 looks straight down."""
        return math.degrees(math.asin(max(-1.0, min(1.0, (self.eye[2] - self.focus[2]) / self.distance_m))))


def pose_around(
    focus: Vec3, distance_m: float, azimuth_deg: float, elevation_deg: float, view_angle_deg: float = 35.0
) -> Pose:
    """A pose looking at `focus` in the compass direction `azimuth_deg`, from `elevation_deg` above."""
    a, e = math.radians(azimuth_deg), math.radians(elevation_deg)
    back = (-math.sin(a) * math.cos(e), -math.cos(a) * math.cos(e), math.sin(e))
    return Pose(_along(focus, back, distance_m), focus, view_angle_deg)


def orbit(pose: Pose, turn_deg: float, rise_deg: float) -> Pose:
    """Around the focus; the elevation stays between 1 and 89 degrees, so the view never turns over."""
    elevation = max(LOWEST_DEG, min(HIGHEST_DEG, pose.elevation_deg + rise_deg))
    return pose_around(
        pose.focus, pose.distance_m, pose.azimuth_deg + turn_deg, elevation, pose.view_angle_deg
    )


def pan(pose: Pose, right: float, up: float) -> Pose:
    """Along the ground; 1.0 is the height of the picture at the focus. The eye keeps its height."""
    reach = 2.0 * pose.distance_m * math.tan(math.radians(pose.view_angle_deg) / 2)
    a = math.radians(pose.azimuth_deg)
    slope = max(0.25, math.sin(math.radians(abs(pose.elevation_deg))))  # foreshortening of the ground
    x = reach * (right * math.cos(a) + up / slope * math.sin(a))
    y = reach * (-right * math.sin(a) + up / slope * math.cos(a))
    return replace(pose, eye=_shift(pose.eye, x, y), focus=_shift(pose.focus, x, y))


def dolly(pose: Pose, factor: float, target: Vec3 | None = None) -> Pose:
    """Nearer (factor < 1) or farther. What lies at `target` stays where it is on the screen (zoom to cursor)."""
    target = target or pose.focus
    near = NEAREST_M / max(pose.distance_m, 1e-6)
    factor = max(min(1.0, near), min(factor, max(1.0, FARTHEST_M / max(pose.distance_m, 1e-6))))
    return replace(pose, eye=_scaled(pose.eye, target, factor), focus=_scaled(pose.focus, target, factor))


def above_ground(pose: Pose, ground_z_m: float) -> Pose:
    """The same view, its eye lifted to eye height above the ground below it."""
    lowest = ground_z_m + CLEARANCE_M
    if pose.eye[2] >= lowest:
        return pose
    return replace(pose, eye=(pose.eye[0], pose.eye[1], lowest))


def blend(a: Pose, b: Pose, f: float) -> Pose:
    """Between two poses, f from 0 to 1: the focus goes straight, the direction turns, the distance scales evenly."""
    f = max(0.0, min(1.0, f))
    if f in (0.0, 1.0):
        return b if f else a
    turn = (b.azimuth_deg - a.azimuth_deg + 180.0) % 360.0 - 180.0
    focus = tuple(p + (q - p) * f for p, q in zip(a.focus, b.focus, strict=True))
    distance = math.exp(_mix(math.log(a.distance_m), math.log(b.distance_m), f))
    return pose_around(
        (focus[0], focus[1], focus[2]),
        distance,
        a.azimuth_deg + turn * f,
        _mix(a.elevation_deg, b.elevation_deg, f),
        _mix(a.view_angle_deg, b.view_angle_deg, f),
    )


def ease(f: float) -> float:
    """Soft start and end for a flight."""
    f = max(0.0, min(1.0, f))
    return f * f * f * (f * (6.0 * f - 15.0) + 10.0)


def flight_s(a: Pose, b: Pose) -> float:
    """How long a flight should take: 0.18 s for a nudge to 1.2 s across the district."""
    scale = max(1.0, min(a.distance_m, b.distance_m))
    way = math.dist(a.focus, b.focus) / scale + abs(math.log(b.distance_m / a.distance_m))
    turn = abs((b.azimuth_deg - a.azimuth_deg + 180.0) % 360.0 - 180.0) / 180.0
    return max(0.18, min(1.2, 0.25 * (way + turn) + 0.18))


def frame_box(
    low: Vec3, high: Vec3, azimuth_deg: float, elevation_deg: float, view_angle_deg: float = 35.0
) -> Pose:
    """A pose that sees a whole box."""
    centre = tuple((a + b) / 2 for a, b in zip(low, high, strict=True))
    radius = max(math.dist(low, high) / 2, 1.0)
    distance = radius / math.sin(math.radians(view_angle_deg) / 2)
    return pose_around(
        (centre[0], centre[1], centre[2]), distance, azimuth_deg, elevation_deg, view_angle_deg
    )


def axes(pose: Pose) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Unit vectors right, up and forward of the picture."""
    forward = np.subtract(pose.focus, pose.eye)
    forward = forward / np.linalg.norm(forward)
    right = np.cross(forward, (0.0, 0.0, 1.0))
    length = np.linalg.norm(right)
    right = right / length if length > 1e-9 else np.array([1.0, 0.0, 0.0])
    return right, np.cross(right, forward), forward


def project(
    points: NDArray[np.floating], pose: Pose, size: Size
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """(n, 2) pixels from the bottom left and (n,) metres in front of the eye (negative: behind it)."""
    right, up, forward = axes(pose)
    rel = np.asarray(points, dtype=np.float64).reshape(-1, 3) - np.asarray(pose.eye)
    depth = rel @ forward
    scale = size[1] / 2 / math.tan(math.radians(pose.view_angle_deg) / 2)
    safe = np.where(np.abs(depth) < 1e-6, 1e-6, depth)
    pixel = np.stack([size[0] / 2 + rel @ right / safe * scale, size[1] / 2 + rel @ up / safe * scale], 1)
    return pixel, depth


def ray(pose: Pose, size: Size, x_px: float, y_px: float) -> tuple[Vec3, Vec3]:
    """Origin and unit direction of the line of sight through a pixel (origin bottom left)."""
    right, up, forward = axes(pose)
    scale = math.tan(math.radians(pose.view_angle_deg) / 2) / (size[1] / 2)
    direction = forward + right * (x_px - size[0] / 2) * scale + up * (y_px - size[1] / 2) * scale
    direction = direction / np.linalg.norm(direction)
    return pose.eye, (float(direction[0]), float(direction[1]), float(direction[2]))


def _mix(a: float, b: float, f: float) -> float:
    return a + (b - a) * f


def _shift(p: Vec3, x: float, y: float) -> Vec3:
    return (p[0] + x, p[1] + y, p[2])


def _along(p: Vec3, direction: Vec3, length: float) -> Vec3:
    return (p[0] + direction[0] * length, p[1] + direction[1] * length, p[2] + direction[2] * length)


def _scaled(p: Vec3, about: Vec3, factor: float) -> Vec3:
    return (
        about[0] + (p[0] - about[0]) * factor,
        about[1] + (p[1] - about[1]) * factor,
        about[2] + (p[2] - about[2]) * factor,
    )
