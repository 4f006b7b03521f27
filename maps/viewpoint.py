"""Where the scene is seen from: the pose and the renderer's camera under it, and poses that show a thing.

Frame: xyz_scene metres.   Thread: GUI.
"""

from __future__ import annotations

import math

from vtkmodules.vtkRenderingCore import vtkRenderer

from app.model.district import District
from maps.camera import Pose, Vec3, pose_around

FARTHEST_M = 18_000.0


class Viewpoint:
    """pose: as it was set last."""

    def __init__(self, renderer: vtkRenderer, district: District, pose: Pose) -> None:
        self._renderer, self._district = renderer, district
        self.pose = pose

    def set(self, pose: Pose) -> None:
        self.pose = pose
        camera = self._renderer.GetActiveCamera()
        camera.SetPosition(*pose.eye)
        camera.SetFocalPoint(*pose.focus)
        camera.SetViewUp(0.0, 0.0, 1.0) if abs(pose.elevation_deg) < 89.5 else camera.SetViewUp(0.0, 1.0, 0.0)
        camera.SetViewAngle(pose.view_angle_deg)

    def set_range(self, height_m: float, reach_m: float) -> None:
        """What is drawn between near and far.   height_m: of the eye over the ground.   reach_m: of the ground."""
        height = max(1.0, height_m)
        near = max(0.4, min(height * 0.35, self.pose.distance_m * 0.05))
        far = max(FARTHEST_M, math.hypot(*self.pose.eye) + 1.3 * reach_m)
        self._renderer.GetActiveCamera().SetClippingRange(near, far)

    def named(self, name: str) -> Pose | None:
        """A view that the district names."""
        spec = self._district.cameras.get(name)
        if spec is None:
            return None
        o = self._district.origin
        eye = (spec.eye[0] - o[0], spec.eye[1] - o[1], spec.eye[2] - o[2])
        focus = (spec.focus[0] - o[0], spec.focus[1] - o[1], spec.focus[2] - o[2])
        return Pose(eye, focus, spec.view_angle_deg)

    def of_box(self, low: Vec3, high: Vec3) -> Pose:
        """Seen from the side one looks from already, with some street around it."""
        focus = ((low[0] + high[0]) / 2, (low[1] + high[1]) / 2, (low[2] + high[2]) / 2)
        distance = max(60.0, 2.6 * math.dist(low, high))
        return pose_around(focus, distance, self.pose.azimuth_deg, 26.0, self.pose.view_angle_deg)

    def of_place(self, focus: Vec3) -> Pose:
        """Of a thing that has a place and no extent."""
        return pose_around(focus, 140.0, self.pose.azimuth_deg, 28.0, self.pose.view_angle_deg)
