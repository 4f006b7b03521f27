"""Measurements at work: the tool in hand, the list of those made, their drawings over the city and their files.

Thread: GUI.   Frame: metres of the district's CRS.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.model.language import mark, tr
from maps.grid_scale import grid_scale
from maps.measure import Place
from maps.measurement_files import csv_of, geojson_of, profile_csv
from maps.measurements import Measurement
from maps.profile import Heights, Profile
from maps.surfaces import Surfaces
from widgets.background import Background
from widgets.measure_card import MeasureCard
from widgets.measure_drawings import drawing_of, line_drawing
from widgets.measure_overlay import Drawing, MeasureOverlay
from widgets.measure_tools import HINTS, MeasureTool, ToolName
from widgets.pointing import Pointing
from widgets.save_text import ask_and_write
from widgets.scene_view import SceneView

MOST = 100
LOOK_MS = 30
_TITLES: dict[ToolName, str] = {
    "distance": mark("Distance"), "height": mark("Height"), "area": mark("Area"), "profile": mark("Height profile"),
}  # fmt: skip


class Measuring(QObject):
    notice = Signal(str)
    profile_made = Signal(object)  # Profile
    tool_changed = Signal(str)  # name of the tool in hand, "" for none

    def __init__(self, view: SceneView, card: MeasureCard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view, self._scene, self.card = view, view.scene, card
        self._origin = self._scene.district.origin
        self._epsg = self._scene.district.epsg
        self.pointing = Pointing(view)
        self._looks: tuple[Surfaces, Heights] | None = None
        self._cut: Background[Profile] | None = None
        self._waiting = QTimer(self)
        self._waiting.setInterval(LOOK_MS)
        self._waiting.timeout.connect(self._on_cut)
        self.overlay = MeasureOverlay(view)
        self.kept: list[Measurement] = []
        self.tool: MeasureTool | None = None
        self._line: tuple[Place, ...] = ()
        self._spot: Place | None = None
        self._shown = -1  # number of the one under the pointer in the list
        card.removed.connect(self._on_removed)
        card.cleared.connect(self.clear)
        card.pointed.connect(self._on_row)
        card.save_asked.connect(self._on_save)

    @property
    def looks(self) -> tuple[Surfaces, Heights]:
        """What reads the city's surfaces and heights; made at the first tool."""
        if self._looks is None:
            city = self._scene.city
            self._looks = (Surfaces(city), Heights(city))
        return self._looks

    def take(self, name: ToolName, start: Place | None = None) -> None:
        """Put a tool in hand, in place of the one before."""
        self._drop()
        tool = MeasureTool(name, self.pointing, self.looks, self._scene, self)
        tool.changed.connect(self._on_changed)
        tool.made.connect(self._on_made)
        tool.line_drawn.connect(self._on_line)
        tool.ended.connect(self.put_away)
        self.tool = tool
        self.card.title.setText(tr(_TITLES[name]))
        self.card.show_hint(tr(HINTS[name]))
        self.card.show_scale(grid_scale(self._epsg, self._scene.district.lonlat).words())
        self.card.show_figures(None, falls_back=name != "profile")
        self._view.set_tool(tool)
        if start is not None:
            tool.start_from(start)
        self.tool_changed.emit(name)
        self._draw()

    @Slot()
    def put_away(self) -> None:
        """No tool in hand; the list stays."""
        self._drop()
        self.card.title.setText(tr("Measurements"))
        self.card.show_hint("")
        self.card.show_figures(None)
        self.tool_changed.emit("")
        self._draw()

    @Slot()
    def clear(self) -> None:
        self.kept.clear()
        self._refresh()

    @Slot()
    def clear_line(self) -> None:
        """The line of the profile goes with its panel."""
        self._line, self._spot = (), None
        self._waiting.stop()
        self._cut = None
        self._draw()

    def point_on_line(self, place: Place | None) -> None:
        """Mark a place of the profile in the city."""
        self._spot = place
        self._draw()

    # -- inside --------------------------------------------------------------------------------------------------------

    def _drop(self) -> None:
        if self.tool is not None:
            self._view.set_tool(None)
            self.tool.deleteLater()
            self.tool = None

    @Slot()
    def _on_changed(self) -> None:
        if self.tool is not None:
            self.card.show_figures(self.tool.preview(), falls_back=self.tool.name != "profile")
            self._draw()

    @Slot(object)
    def _on_made(self, made: Measurement) -> None:
        self.kept.append(made)
        del self.kept[:-MOST]
        self._refresh()

    @Slot(object)
    def _on_line(self, line: tuple[Place, ...]) -> None:
        self._line, self._spot = line, None
        heights, gone = self.looks[1], self._scene.gone
        self._cut = Background(partial(heights.profile, [p[:2] for p in line], skip=gone), "tvilling-profile")
        self._waiting.start()
        self._draw()

    @Slot()
    def _on_cut(self) -> None:
        """The newest line's answer; an older one that is still being computed is nobody's any more."""
        if self._cut is None or not self._cut.is_done:
            return
        self._waiting.stop()
        done, self._cut = self._cut, None
        try:
            found = done.answer()
        except ValueError:
            return  # a line that goes nowhere
        self.profile_made.emit(found)

    @Slot(int)
    def _on_removed(self, number: int) -> None:
        del self.kept[number : number + 1]
        self._refresh()

    @Slot(int)
    def _on_row(self, number: int) -> None:
        self._shown = number
        self._draw()

    def _refresh(self) -> None:
        self._shown = -1
        self.card.show_measurements(self.kept)
        self.card.show_figures(None)
        self._draw()

    def _draw(self) -> None:
        drawings: list[Drawing] = [
            drawing_of(made, self._origin, is_faint=i != self._shown) for i, made in enumerate(self.kept)
        ]
        if self._line:
            spot = ("surface", self._spot) if self._spot is not None else None
            drawings.append(line_drawing(self._line, self._origin, marker=spot))
        tool = self.tool
        if tool is not None:
            pointed = tool.pointed
            marker = (pointed.caught, pointed.place) if pointed is not None else None
            preview = tool.preview()
            if preview is not None:
                drawings.append(drawing_of(preview, self._origin, is_faint=False, marker=marker))
            elif pointed is not None or tool.points:
                points = [*tool.points, *([pointed.place] if pointed is not None and tool.points else [])]
                drawings.append(line_drawing(points, self._origin, marker=marker))
        self.overlay.show_drawings(drawings)

    @Slot(str)
    def _on_save(self, kind: str) -> None:
        kept, epsg = tuple(self.kept), self._epsg
        if kind == "csv":
            self._save("measurements.csv", tr("Tables (*.csv)"), lambda: csv_of(kept, epsg))
        else:
            is_wgs84 = kind.endswith("wgs84")
            self._save(
                "measurements.geojson",
                tr("GeoJSON (*.geojson *.json)"),
                lambda: geojson_of(kept, epsg, wgs84=is_wgs84),
            )

    def save_profile(self, found: Profile) -> None:
        names = self._scene.city.ids
        self._save("profile.csv", tr("Tables (*.csv)"), lambda: profile_csv(found, names, self._epsg))

    def _save(self, name: str, pattern: str, text: Any) -> None:
        ask_and_write(self._view.window(), tr("Save"), name, pattern, text, self.notice.emit)
