"""The tools that make measurements: distance, height, area, and the line of a profile. Each collects points and says `made`.

    tool = MeasureTool("distance", pointing, scene)
    view.set_tool(tool); tool.changed.connect(...); tool.made.connect(...)

What a click means: `height` and `area` take a building or a surface at one click, and points where that is not what was
clicked or Shift is held. Thread: GUI.   Frame: metres of the district's CRS.
"""

from __future__ import annotations

from typing import Any, Literal

import numpy as np
from PySide6.QtCore import QObject, QPointF, Qt, Signal

from app.model.language import mark
from maps.measure import Place
from maps.measurements import Measurement, of_area, of_building, of_distance, of_height, of_surface
from maps.profile import Heights
from maps.surfaces import Surfaces
from widgets.pointing import Pointed, Pointing

ToolName = Literal["distance", "height", "area", "profile"]
HINTS: dict[ToolName, str] = {
    "distance": mark("Click points; double-click ends. Backspace takes one back."),
    "height": mark(
        "Click a building for its height, or two points elsewhere. Shift+click starts from a point of a building."
    ),
    "area": mark(
        "Click a roof or wall for its area, or corners on the ground; double-click ends. Shift+click takes any point."
    ),
    "profile": mark("Click points of a line; double-click cuts the city along it."),
}
_LEAST: dict[ToolName, int] = {"distance": 2, "height": 2, "area": 3, "profile": 2}


class MeasureTool(QObject):
    changed = Signal()  # the points, or what the pointer would add
    made = Signal(object)  # Measurement
    line_drawn = Signal(object)  # tuple of places: the line of a profile
    ended = Signal()  # Esc with nothing begun

    def __init__(
        self,
        name: ToolName,
        pointing: Pointing,
        looks: tuple[Surfaces, Heights],
        scene: Any,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.name: ToolName = name
        self._pointing, self._scene = pointing, scene
        self._surfaces, self._heights = looks
        self.points: list[Place] = []
        self.pointed: Pointed | None = None
        self._preview: Measurement | None = None

    def start_from(self, place: Place) -> None:
        """Begin with a point that is known already."""
        self.points = [place]
        self.changed.emit()

    def preview(self) -> Measurement | None:
        """What a click here and an end would make; None where that is nothing yet."""
        return self._preview

    # -- ViewTool ------------------------------------------------------------------------------------------------------

    def moved(self, place: QPointF | None) -> None:
        self.pointed = self._pointing.at(place) if place is not None else None
        self._look()

    def clicked(self, place: QPointF, *, is_shift: bool) -> None:
        pointed = self._pointing.at(place)
        if pointed is None:
            return
        self.pointed = pointed
        whole = None if self.points or is_shift else self._whole(pointed)
        if whole is not None:
            self._preview = None
            self.made.emit(whole)
        else:
            self.points.append(pointed.place)
            if self.name == "height" and len(self.points) == 2:
                self.finished()
        self._look()

    def finished(self) -> None:
        """Make what the points are worth; too few are dropped."""
        points = self._clean()
        self.points = []
        if len(points) >= _LEAST[self.name]:
            if self.name == "profile":
                self.line_drawn.emit(tuple(points))
            else:
                self.made.emit(self._of(points))
        self._look()

    def key(self, key: int) -> bool:
        if key == Qt.Key.Key_Escape:
            if self.points:
                self.points = []
                self._look()
            else:
                self.ended.emit()
        elif key == Qt.Key.Key_Backspace:
            del self.points[-1:]
            self._look()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished()
        else:
            return False
        return True

    # -- inside --------------------------------------------------------------------------------------------------------

    def _look(self) -> None:
        pointed, self._preview = self.pointed, None
        if pointed is not None:
            self._preview = None if self.points else self._whole(pointed)
            points = [*self.points, pointed.place]
            if self._preview is None and len(points) >= 2 and self.name != "profile":
                self._preview = self._of(points)
        elif len(self.points) >= _LEAST[self.name] and self.name != "profile":
            self._preview = self._of(self.points)
        self.changed.emit()

    def _clean(self) -> list[Place]:
        """Without points that were clicked twice."""
        out: list[Place] = []
        for p in self.points:
            if not out or np.linalg.norm(np.subtract(p, out[-1])) > 0.01:
                out.append(p)
        return out

    def _of(self, points: list[Place]) -> Measurement:
        if self.name == "height":
            return of_height(points[0], points[-1])
        if self.name == "area" and len(points) >= 3:
            return of_area(points)
        return of_distance(points)

    def _whole(self, pointed: Pointed) -> Measurement | None:
        """A building's height or a surface's area, where that is what lies under the pointer."""
        hit = pointed.hit
        if hit is None or hit.kind == "ground" or self.name not in ("height", "area"):
            return None
        row = self._scene.row_of(hit.id)
        if row is None:
            return None
        if self.name == "area":
            surface = self._surfaces.at(row, self._pointing.to_crs(hit.xyz_scene))
            return of_surface(surface, hit.id) if surface is not None else None
        standing = self._surfaces.standing(row)
        if standing is None:
            return None
        ground = self._heights.at(np.array([standing.foot[:2]]), ground_only=True)[0]
        if np.isfinite(ground):
            standing = self._surfaces.standing(row, float(ground))
        return of_building(standing, self._scene.city.ids[row]) if standing is not None else None
