"""Energy that goes from building to building as points of light along arcs: more of them, and quicker, where there is more.

    flows = EnergyFlows(); renderer.AddViewProp(...)          # two actors for all
    flows.show([Flow((0, 0, 10), (80, 20, 12), kwh=3.2)])     # an interval's; none takes them away
    flows.step(0.05)                                          # seconds: moves the lights in place

On in the presentation style, off in the operator style unless asked (`switch`), off under reduced motion. Each light is a
head with a tail that is fainter and smaller, so that its way is seen also where nothing moves.
Frame: xyz_scene metres.   Thread: GUI.   Units: kWh of the interval, m/s.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import numpy_to_vtk, numpy_to_vtkIdTypeArray
from vtkmodules.vtkCommonCore import vtkPoints
from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkPolyData
from vtkmodules.vtkRenderingCore import vtkActor, vtkPointGaussianMapper, vtkPolyDataMapper

from app.model.catalogue import Catalogue
from maps.arcs import MOST, POINTS, Arc, path
from maps.camera import Vec3
from maps.city_actors import LayerInfo

NAME = "flows"
TAIL = 8  # points of a light, its head among them
TAIL_M = 2.2  # between two of them
HEAD_M, TIP_M = 1.9, 0.6  # radius of the splat at the head and at the tail's tip
LEAST_LIGHTS, MOST_LIGHTS = 2, 14  # on one arc
KWH_A_LIGHT = 0.6
SLOW_M_S, QUICK_M_S, QUICK_KWH = 14.0, 42.0, 10.0
SEEN_AT = 0.06  # of the way: where a light has come up
RGB = (214, 236, 250)  # look.md: selection, info; paler, as a light
GUIDE_RGBA = (86, 180, 233, 70)


@dataclass(frozen=True, slots=True)
class Flow:
    """start, end: xyz_scene; the energy goes from start to end."""

    start: Vec3
    end: Vec3
    kwh: float


def lights_of(kwh: float) -> int:
    """How many an arc has."""
    return int(np.clip(round(kwh / KWH_A_LIGHT), LEAST_LIGHTS, MOST_LIGHTS))


def speed_of(kwh: float) -> float:
    """Metres a second: grows with the root of the energy, within what an eye follows."""
    share = min(1.0, max(0.0, kwh / QUICK_KWH)) ** 0.5
    return float(SLOW_M_S + share * (QUICK_M_S - SLOW_M_S))


class EnergyFlows:
    """shown: what is drawn.   is_asked: what a person chose, None while the style decides."""

    def __init__(self) -> None:
        self.shown: tuple[Flow, ...] = ()
        self.is_asked: bool | None = None
        self._style, self._is_still = "presentation", False
        self._paths = np.zeros((0, POINTS, 3))
        self._flow = np.zeros(0, np.intp)  # of each point
        self._phase = np.zeros(0)
        self._pace = np.zeros(0)  # of the whole way in a second
        self._xyz = np.zeros((0, 3), np.float32)
        self._rgba = np.zeros((0, 4), np.uint8)
        self._alpha = np.zeros(0)
        self._data, self._guides = vtkPolyData(), vtkPolyData()
        self._points = vtkPoints()
        self._lights, self._guide = self._light_actor(), self._guide_actor()

    def _light_actor(self) -> vtkActor:
        mapper = vtkPointGaussianMapper()
        mapper.SetInputData(self._data)
        mapper.SetScaleFactor(1.0)
        mapper.SetScaleTableSize(0)
        mapper.SetScaleArray("size")
        mapper.EmissiveOff()
        mapper.SetColorModeToDirectScalars()
        mapper.ScalarVisibilityOn()
        actor = vtkActor()
        actor.SetMapper(mapper)
        actor.GetProperty().LightingOff()
        actor.ForceTranslucentOn()
        actor.PickableOff()
        actor.VisibilityOff()
        return actor

    def _guide_actor(self) -> vtkActor:
        mapper = vtkPolyDataMapper()
        mapper.SetInputData(self._guides)
        mapper.ScalarVisibilityOff()
        actor = vtkActor()
        actor.SetMapper(mapper)
        actor.GetProperty().SetColor(*(c / 255 for c in GUIDE_RGBA[:3]))
        actor.GetProperty().SetOpacity(GUIDE_RGBA[3] / 255)
        actor.GetProperty().LightingOff()
        actor.PickableOff()
        actor.VisibilityOff()
        return actor

    def props(self) -> list[vtkActor]:
        return [self._guide, self._lights]

    # -- what is shown -------------------------------------------------------------------------------------------------

    @property
    def is_on(self) -> bool:
        """The layer's switch: as asked, else as the style has it."""
        return self._style == "presentation" if self.is_asked is None else self.is_asked

    @property
    def is_visible(self) -> bool:
        return self.is_on and bool(self.shown) and not self._is_still

    def show(self, flows: Sequence[Flow]) -> bool:
        """At most maps.arcs.MOST, those with most energy. True when the picture changes."""
        wanted = tuple(sorted((f for f in flows if f.kwh > 0), key=lambda f: (-f.kwh, f.start, f.end))[:MOST])
        if wanted == self.shown:
            return False
        self.shown = wanted
        if wanted:
            self._build()
        return self._apply() or self.is_visible

    def set_style(self, style: str) -> bool:
        self._style = style
        return self._apply()

    def set_still(self, is_still: bool) -> bool:
        """Reduced motion. True when the picture changes."""
        self._is_still = is_still
        return self._apply()

    def switch(self, is_on: bool) -> bool:
        """Asked for, or not wanted. True when the picture changes."""
        self.is_asked = is_on
        return self._apply()

    def _apply(self) -> bool:
        before = bool(self._lights.GetVisibility())
        for actor in (self._lights, self._guide):
            actor.SetVisibility(self.is_visible)
        return before != self.is_visible

    # -- as a layer of the scene ---------------------------------------------------------------------------------------

    def infos(self, catalogue: Catalogue) -> list[LayerInfo]:
        """None where nobody trades."""
        trading = sum(1 for asset in catalogue.assets if asset.trades)
        return [LayerInfo(NAME, "Energy flows", trading, self.is_on, 1.0)] if trading > 1 else []

    def switch_layer(self, name: str, is_visible: bool) -> bool:
        """False for another layer."""
        if name == NAME:
            self.switch(is_visible)
        return name == NAME

    # -- the lights ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        flows = self.shown
        self._paths = np.array([path(Arc(f.start, f.end)) for f in flows])
        lengths = np.linalg.norm(np.diff(self._paths, axis=1), axis=2).sum(axis=1)
        lengths = np.maximum(lengths, 1.0)
        counts = np.array([lights_of(f.kwh) for f in flows])
        light = np.repeat(np.arange(len(flows)), counts)
        number = np.concatenate([np.arange(n) for n in counts])
        start = number / counts[light] + 0.37 * light  # so that not all leave at once
        back = np.arange(TAIL) * TAIL_M
        self._flow = np.repeat(light, TAIL)
        behind = np.tile(back, len(light)) / lengths[self._flow]
        self._phase = np.repeat(start, TAIL) - behind
        self._pace = np.array([speed_of(f.kwh) for f in flows])[self._flow] / lengths[self._flow]
        share = np.linspace(1.0, 0.0, TAIL)
        self._alpha = np.tile(0.15 + 0.85 * share**1.6, len(light))
        sizes = np.tile(TIP_M + (HEAD_M - TIP_M) * share, len(light)).astype(np.float32)
        self._xyz = np.zeros((len(self._flow), 3), np.float32)
        self._rgba = np.zeros((len(self._flow), 4), np.uint8)
        self._rgba[:, :3] = RGB
        self._place()
        self._hand_over(sizes)

    def _hand_over(self, sizes: NDArray[np.float32]) -> None:
        """The arrays that VTK reads from now on; `step` writes into them."""
        self._points.SetData(numpy_to_vtk(self._xyz))
        colours, size = numpy_to_vtk(self._rgba), numpy_to_vtk(sizes, deep=True)
        colours.SetName("light")
        size.SetName("size")
        self._data.SetPoints(self._points)
        self._data.GetPointData().SetScalars(colours)
        self._data.GetPointData().AddArray(size)
        self._data.Modified()
        line = vtkPoints()
        line.SetData(numpy_to_vtk(self._paths.reshape(-1, 3).astype(np.float32), deep=True))
        row = np.arange(POINTS)[None, :] + np.arange(len(self._paths))[:, None] * POINTS
        cells = vtkCellArray()
        ends = np.arange(len(self._paths) + 1) * POINTS
        cells.SetData(
            numpy_to_vtkIdTypeArray(ends.astype(np.int64), deep=True),
            numpy_to_vtkIdTypeArray(row.astype(np.int64).ravel(), deep=True),
        )
        self._guides.SetPoints(line)
        self._guides.SetLines(cells)
        self._guides.Modified()

    def step(self, seconds: float) -> bool:
        """Moves the lights on. True when the picture changes."""
        if not self.is_visible:
            return False
        self._phase += self._pace * seconds
        self._place()
        self._points.GetData().Modified()
        self._points.Modified()
        self._data.GetPointData().GetScalars().Modified()
        self._data.Modified()
        return True

    def _place(self) -> None:
        phase = self._phase % 1.0
        at = phase * (POINTS - 1)
        low = np.minimum(at.astype(np.intp), POINTS - 2)
        share = (at - low)[:, None]
        a, b = self._paths[self._flow, low], self._paths[self._flow, low + 1]
        self._xyz[:] = a + (b - a) * share
        seen = np.clip(np.minimum(phase, 1.0 - phase) / SEEN_AT, 0.0, 1.0)
        self._rgba[:, 3] = (255 * self._alpha * seen).astype(np.uint8)

    @property
    def places(self) -> NDArray[np.float32]:
        """(n, 3) where the lights' points are now; read-only."""
        view = self._xyz.view()
        view.flags.writeable = False
        return view
