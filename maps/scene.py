"""The 3D city behind one renderer, with no Qt: what a host and its panels ask, handed to the parts that do it.

A host (widgets/scene_view.py or maps/offscreen.py) adds `.renderer` and over it `.marks` to its render window and draws
when it likes; what a frame needs (uniforms, clipping, label places) is brought up to date at the start of each. The marks
(symbols, labels, rings of alarms) may be drawn again alone over a city that stays.

    scene = CityScene(city, district, catalogue)
    scene.set_style("presentation"); scene.set_sun(t_ns); scene.show(snapshot)

The parts: built.py (actors), dressing.py (style), lighting.py and lit_windows.py, data_colours.py, overpaint.py,
cutting.py (what is left away), detailing.py (tiles), viewpoint.py (camera), pointing.py (picking, outlines, symbols).
Frame: xyz_scene, metres from the district's origin.   Thread: GUI.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from vtkmodules.vtkRenderingCore import vtkRenderer

from app.model.catalogue import Catalogue
from app.model.city import CityModel
from app.model.district import District
from app.model.snapshot import Snapshot
from maps import shading
from maps.air_layer import AirLayer
from maps.alarm_marks import AlarmMark, AlarmMarks
from maps.arcs import Arc, Arcs
from maps.built import Built
from maps.cables import CableLayer
from maps.camera import Pose, Size, Vec3, above_ground, ray
from maps.city_actors import LayerInfo
from maps.clip import ClipBox
from maps.colouring import ColourBy, Legend
from maps.cutting import Cutting
from maps.data_colours import DataColours
from maps.detailing import Detailing
from maps.dressing import Dressing
from maps.energy_flows import EnergyFlows
from maps.lamps import Lamps
from maps.lighting import Lighting, Style
from maps.lit_windows import LitWindows
from maps.lookup import ObjectLookup
from maps.ortho import Ortho
from maps.overpaint import Overpaint
from maps.picking import Hit
from maps.pointing import Pointing
from maps.prepared import Prepared
from maps.scenario_layer import ScenarioLayer
from maps.scenario_shapes import Shapes
from maps.shade import Shadows
from maps.share_layer import KINDS as SHARED_KINDS
from maps.share_layer import ShareLayer
from maps.sunlight.painting import Painting
from maps.underlay import Underlay
from maps.viewpoint import Viewpoint
from maps.visibility import GHOST, State

LOW_EYE_M = 45.0
PLANNED_NEAR_M = 3.0  # modules belong to the roof that they lie on


class CityScene:
    """data_colours, detail, air, cables, alarms: parts that panels and hosts speak to themselves."""

    def __init__(
        self,
        city: CityModel,
        district: District,
        catalogue: Catalogue,
        *,
        ortho: Ortho | None = None,
        prepared: Prepared | None = None,
    ) -> None:
        """ortho: a picture of the ground, which lies on the terrain.   prepared: of this city, where it was made beside."""
        self.city, self.district, self.catalogue = city, district, catalogue
        self.renderer = vtkRenderer()
        self.renderer.SetBackgroundAlpha(1.0)
        self.renderer.SetAutomaticLightCreation(0)
        self.marks = vtkRenderer()
        self.marks.SetAutomaticLightCreation(0)
        self.marks.SetPreserveColorBuffer(True)
        self.marks.SetInteractive(0)
        if prepared is None or not prepared.suits(city, district.origin):
            prepared = Prepared.of(city, district.origin)
        lookup = ObjectLookup(len(city.ids), prepared.tints)
        self._uniforms = shading.Uniforms()
        self._lighting = Lighting(district, self._uniforms, prepared.meshes)
        self.air = AirLayer(self._uniforms)
        textures = {
            "airTex": self.air.texture,
            "baseTex": lookup.base.texture,
            "dataTex": lookup.data.texture,
            "fieldTex": self._lighting.texture,
        }
        self.data_colours = DataColours(city, catalogue, lookup)
        self._built = Built(city, district.origin, prepared, lookup, textures, ortho)
        self._built.shade(self._lighting)
        self._cuts = Cutting(lookup, self._uniforms, textures)
        self._paint = Overpaint(self.renderer, self._uniforms, textures, self._cuts)
        self._dressing = Dressing(
            city, prepared, lookup, self._built, self._cuts, self._lighting, self._paint
        )
        self._windows = LitWindows(Lamps(city, catalogue), lookup, self._lighting)
        self.detail = Detailing(self._built.layers)
        self._pointing = Pointing(city, district, catalogue, prepared)
        self._view = Viewpoint(self.renderer, district, self._built.overview())
        self._snapshot: Snapshot | None = None
        self.city_changed = True  # by the last `show`
        self._ratio = 1.0
        self._arcs = Arcs()
        self._sharing = ShareLayer(catalogue, district.origin)
        self.flows = EnergyFlows()
        self.cables = CableLayer()
        self.planned = ScenarioLayer()
        self._asked_state: State = np.zeros(len(city.ids), np.uint8)
        self.alarms = AlarmMarks()
        for prop in [
            *self._built.props(),
            *self._pointing.props(),
            *self._arcs.props(),
            *self.air.props(),
            *self._sharing.props(),
            *self.flows.props(),
            *self.cables.props(),
            *self.planned.props(),
        ]:
            self.renderer.AddViewProp(prop)
        for mark in [*self._pointing.marks(), *self.alarms.props()]:
            self.marks.AddViewProp(mark)
        for actor in self._built.actors():
            self._uniforms.add(actor)
        self.set_pose(self.pose_of("overview") or self._view.pose)
        self._restyle()
        self.renderer.AddObserver("StartEvent", self._on_frame)  # type: ignore[arg-type]  # the stubs know numbers only
        self.marks.AddObserver("StartEvent", self._on_marks)  # type: ignore[arg-type]

    # -- style and light --------------------------------------------------------------------------------------

    def set_style(self, style: Style) -> None:
        if style not in ("operator", "presentation"):
            raise ValueError(f"no style '{style}'; there are operator and presentation")
        self.flows.set_style(style)
        if style != self._dressing.style:
            self._dressing.style = style
            self._restyle()

    def set_theme(self, dark: bool) -> None:
        if dark != self._dressing.is_dark:
            self._dressing.is_dark = dark
            self._pointing.set_dark(dark)
            self.air.set_dark(dark)
            self.cables.set_dark(dark)
            self._cuts.set_dark(dark)
            self._restyle()

    def _restyle(self) -> None:
        self._dressing.put_on()
        self._windows.forget()
        self._windows.light(self._dressing.style, self._snapshot)

    def set_sun(self, t_ns: int) -> None:
        """Light of this moment, and lamps of its local hour."""
        self._lighting.set_moment(t_ns)
        self._follow_light()

    def set_sun_place(self, azimuth_deg: float, elevation_deg: float) -> None:
        self._lighting.set_place(azimuth_deg, elevation_deg)
        self._follow_light()

    def _follow_light(self) -> None:
        self._dressing.follow_night()
        self._windows.light(self._dressing.style, self._snapshot)

    def set_heavy(self, is_heavy: bool) -> None:
        """Whether the next frames may take their time: the city's mirror image in the water. Off while the camera moves."""
        self._built.set_heavy(is_heavy)

    # -- data -------------------------------------------------------------------------------------------------

    def show(self, snapshot: Snapshot) -> bool:
        """The state of all signals: labels, badges, data colours, lit windows. True when the picture changes;
        `city_changed` then says whether more than the marks do."""
        self._snapshot = snapshot
        marks_changed = self._pointing.overlay.show(snapshot)
        self.city_changed = self._sharing.show(snapshot) | self._windows.light(self._dressing.style, snapshot)
        self.city_changed |= self.data_colours.paint(snapshot)
        return self.city_changed or marks_changed

    def color_by(self, by: ColourBy | None) -> bool:
        """Colour objects by a signal or attribute, None for their own colours. False where the model has no such thing."""
        is_there = self.data_colours.choose(by)
        self.data_colours.paint(self._snapshot)
        return is_there

    def legend(self) -> Legend | None:
        """Of the colours shown now; None for the objects' own."""
        return self.data_colours.legend

    def set_trust(self, state: NDArray[np.uint8]) -> bool:
        """state (a,): maps.trust_colours.Trust of each asset, for the colours by proof. True when the picture changes."""
        return self.data_colours.set_trust(state)

    def show_alarms(self, marks: Sequence[AlarmMark]) -> bool:
        """Rings at these places; their assets keep their symbols. True when the picture changes."""
        self._pointing.overlay.urge(mark.asset for mark in marks)
        return self.alarms.show(marks)

    def set_arcs(self, arcs: Sequence[Arc]) -> bool:
        """Draw these between things of the city; none takes them away. True when the picture changes."""
        return self._arcs.show(arcs)

    def arcs_between(self, pairs: Sequence[tuple[str, str]]) -> list[Arc]:
        """From top to top of the things of these ids; pairs of which one has no place are left out."""
        tops = {ident: self._top_of(ident) for pair in pairs for ident in pair}
        found = [(tops[a], tops[b]) for a, b in pairs if a != b]
        return [Arc(a, b) for a, b in found if a is not None and b is not None]

    def _top_of(self, ident: str) -> Vec3 | None:
        box = self.box_of(ident)
        if box is None:
            return self._pointing.place_of(ident)
        (x0, y0, _), (x1, y1, z1) = box
        return (x0 + x1) / 2, (y0 + y1) / 2, z1

    def compare_with(self, base: Snapshot | None) -> bool:
        """Data colours say how the state shown differs from this one; None for plain values. True when colours changed."""
        self.data_colours.compare(base)
        return self.data_colours.paint(self._snapshot)

    def share_scale(self, other: Legend | None) -> bool:
        """Data colours on a scale that holds another scene's too; True when colours changed."""
        return self.data_colours.widen(other) and self.data_colours.paint(self._snapshot)

    def set_painting(self, painting: Painting | None) -> None:
        """Lay values of roofs and ground over the city (maps/sunlight/painting.py); None takes them away."""
        self._paint.put(painting, self._dressing.style)

    # -- layers -----------------------------------------------------------------------------------------------

    def layers(self) -> tuple[LayerInfo, ...]:
        """What there is to switch, in drawing order, the asset symbols last."""
        own = [
            LayerInfo(x.name, x.label, x.objects, x.is_visible, x.opacity)
            for x in self._built.layers.values()
        ]
        is_shown = self._pointing.overlay.is_shown
        own += [*self.air.infos(self.catalogue), *self._sharing.infos(), *self.flows.infos(self.catalogue)]
        own += self.cables.infos()
        return (*own, LayerInfo("symbols", "Asset symbols", len(self.catalogue.assets), is_shown, 1.0))

    def set_layer_visible(self, name: str, is_visible: bool) -> None:
        """Raises KeyError for a layer that is not there."""
        if name == "symbols":
            self._pointing.overlay.set_shown(is_visible)
            return
        if any(part.switch_layer(name, is_visible) for part in (self.air, self.flows, self.cables)):
            return
        if self._sharing.switch_layer(name, is_visible):
            self._pointing.overlay.focus(SHARED_KINDS if is_visible else ())
            if self._snapshot is not None:
                self.show(self._snapshot)
            return
        layer = self._built.layers[name]
        layer.is_visible = is_visible
        self._dressing.show(layer)

    def set_layer_opacity(self, name: str, opacity: float) -> None:
        """opacity: 0..1. Raises KeyError for a layer that is not there; symbols are always opaque."""
        if name in ("symbols", "sharing", "flows") or self.air.set_layer_opacity(name, opacity):
            return
        if self.cables.set_layer_opacity(name, opacity):
            return
        layer = self._built.layers[name]
        layer.set_opacity(opacity)
        self._dressing.show(layer)

    # -- what is left away ------------------------------------------------------------------------------------

    def set_visibility(self, state: State) -> None:
        """state (o,): SHOWN, GHOST or HIDDEN of maps/visibility.py. What is not shown is not picked, nor its symbols."""
        self._asked_state = state
        state = self._less_torn_down(state)
        needs = self._cuts.hide(state)
        self._lighting.set_gone(self._cuts.gone)
        self._paint.put_again(self._dressing.style)
        self._pointing.cut(self._cuts.gone, self._cuts.box)
        if needs:
            self._dressing.recut()
        else:
            self._dressing.dress_lines()

    def show_planned(self, shapes: Shapes | None) -> bool:
        """What a scenario adds and tears down; None for the city as it is. True when the picture changes."""
        before = self.planned.shown.gone if self.planned.shown is not None else ()
        changed = self.planned.show(shapes)
        if before != (shapes.gone if shapes is not None else ()):
            self.set_visibility(self._asked_state)
        return changed

    def draw_half(self, is_left: bool) -> None:
        """For the next pass of a divided picture: the city as it is at the left, with the scenario at the right."""
        self.planned.set_drawn(not is_left)
        self.data_colours.draw_base(is_left)
        if self.planned.shown is not None and self.planned.shown.gone:
            state = self._asked_state if is_left else self._less_torn_down(self._asked_state)
            if self._cuts.hide(state):
                self._dressing.recut()

    def _less_torn_down(self, state: State) -> State:
        """What a scenario tears down is a ghost, unless it is hidden anyway."""
        gone = self.planned.shown.gone if self.planned.shown is not None else ()
        if not gone:
            return state
        rows = {row for ident in gone if (row := self.row_of(ident)) is not None}
        is_gone = np.isin(self.city.root_of(), list(rows))
        return np.where(is_gone, np.maximum(state, GHOST), state).astype(np.uint8)

    def set_clip(self, box: ClipBox | None) -> None:
        """Draw and pick only what is inside a box; None for all."""
        needs = self._cuts.set_box(box)
        self._pointing.cut(self._cuts.gone, box)
        if needs:
            self._dressing.recut()

    @property
    def gone(self) -> NDArray[np.bool_] | None:
        """(o,) objects that are hidden or ghosts; None where all are shown."""
        return self._cuts.gone

    @property
    def clip(self) -> ClipBox | None:
        return self._cuts.box

    # -- shadows ----------------------------------------------------------------------------------------------

    @property
    def needs_shadows(self) -> bool:
        """Whether `cast_shadows` would change the picture: a host calls it when it has a moment."""
        return self._lighting.needs_shadows

    def shadow_job(self) -> Callable[..., Shadows] | None:
        """What has to be computed for the shadows of this moment, for any thread; None where they are up to date."""
        return self._lighting.shadow_job()

    def take_shadows(self, shadows: Shadows) -> None:
        """The answer of a shadow job."""
        self._lighting.take(shadows)

    def cast_shadows(self) -> None:
        """Bring the shadows up to date here and now, for stills."""
        job = self.shadow_job()
        if job is not None:
            self.take_shadows(job())

    # -- camera -----------------------------------------------------------------------------------------------

    def pose(self) -> Pose:
        return self._view.pose

    def set_pose(self, pose: Pose) -> None:
        """Takes a pose; the eye is kept above the ground."""
        pose = above_ground(pose, self.ground_z(pose.eye[0], pose.eye[1]))
        self._lighting.set_view(pose.focus, pose.distance_m)
        self._view.set(pose)

    def pose_of(self, name: str) -> Pose | None:
        """A named view of the district, or a view of an asset or city object; None where there is no such thing."""
        if (pose := self._view.named(name)) is not None:
            return pose
        if (box := self.box_of(name)) is not None:
            return self._view.of_box(*box)
        place = self._pointing.place_of(name)
        return None if place is None else self._view.of_place(place)

    def bounds(self) -> tuple[Vec3, Vec3]:
        """Lowest and highest corner of the buildings, or of everything where there are none."""
        return self._built.low, self._built.high

    def ground_z(self, x: float, y: float) -> float:
        known = self._lighting.ground_z(x, y)
        return self._built.ground_z(x, y) if known is None else known

    @property
    def plain_ground(self) -> Underlay | None:
        """The ground that is made up where the city brings none; None where it brings its own."""
        return self._built.plain

    # -- choosing ---------------------------------------------------------------------------------------------

    def row_of(self, ident: str | None) -> int | None:
        """Row of a city object, or of the one that an asset stands in; None where there is none."""
        return self._pointing.row_of(ident)

    def place_of(self, ident: str) -> Vec3 | None:
        """Of an asset."""
        return self._pointing.place_of(ident)

    def box_of(self, ident: str) -> tuple[Vec3, Vec3] | None:
        """Extent of a city object with its parts, or of the one that an asset stands in."""
        return self._pointing.box_of(ident)

    def pick(self, x_px: float, y_px: float, size: Size | None = None, *, symbols: bool = True) -> Hit | None:
        """What lies under a device pixel (from the bottom left): symbols first, then the city.

        size: of the picture the pixel counts in; by default that of the last frame.   symbols: False looks through them.
        """
        mark = self.alarms.hit(x_px, y_px) if symbols else None
        if mark is not None:
            return Hit("asset", mark.asset, mark.place, mark.alarm)
        hidden = frozenset(name for name, layer in self._built.layers.items() if not layer.is_visible)
        size = size or self._frame_size()
        hit = self._pointing.pick(self._view.pose, size, x_px, y_px, hidden, symbols=symbols)
        return self._or_planned(hit, size, x_px, y_px)

    def _or_planned(self, hit: Hit | None, size: Size, x_px: float, y_px: float) -> Hit | None:
        """What a scenario put before it; on a building it is that building with the intervention named."""
        if self.planned.shown is None or (hit is not None and hit.kind == "asset"):
            return hit
        eye, way = ray(self._view.pose, size, x_px, y_px)
        found = self.planned.hit(eye, np.asarray(way))
        if found is None:
            return hit
        far = np.inf if hit is None else math.dist(eye, hit.xyz_scene)
        if found[0] > far + PLANNED_NEAR_M:
            return hit
        x, y, z = (float(e + found[0] * w) for e, w in zip(eye, way, strict=True))
        if hit is not None and hit.kind == "building" and found[0] > far - PLANNED_NEAR_M:
            return Hit(hit.kind, hit.id, (x, y, z), planned=found[1])
        return Hit("ground", "", (x, y, z), planned=found[1])

    def sees(self, xyz_scene: Vec3) -> bool:
        """Whether the eye has a free view of a place on a surface."""
        return self._pointing.sees(self._view.pose.eye, xyz_scene)

    def symbol_boxes(self) -> list[tuple[float, float, float, float]]:
        """Left, bottom, right, top in device pixels of the asset symbols and labels of the last frame."""
        return self._pointing.symbol_boxes()

    def highlight(self, ident: str | None) -> bool:
        """Outline the chosen thing. True when the picture changes."""
        return self._pointing.highlight(ident)

    def highlight_also(self, ident: str | None) -> bool:
        """Outline one more thing, such as the other side of a trade. True when the picture changes."""
        return self._pointing.highlight_also(ident)

    def hover(self, ident: str | None) -> bool:
        """A thinner outline for what the pointer is over. True when the picture changes."""
        return self._pointing.hover(ident)

    def warn_of(self, ident: str | None) -> bool:
        """Lights one building up in the colour of a high alarm; None for none. True when the picture changes."""
        return self._pointing.warn_of(ident)

    # -- frames -----------------------------------------------------------------------------------------------

    def set_pixel_ratio(self, ratio: float) -> None:
        """Device pixels per pixel of the design: sizes of symbols, text and lines follow it."""
        self._ratio = ratio

    def _frame_size(self) -> Size:
        width, height = self.renderer.GetSize()
        return max(1, width), max(1, height)

    def _on_frame(self, *_: Any) -> None:
        pose, size = self._view.pose, self._frame_size()
        height = pose.eye[2] - self.ground_z(pose.eye[0], pose.eye[1])
        self._uniforms.set("camPos", *pose.eye)
        self._built.sky.SetPosition(*pose.eye)
        self.detail.choose(pose, size)
        self._pointing.lay_out(size, self._ratio)
        self._view.set_range(height, self._built.reach_m)

    def _on_marks(self, *_: Any) -> None:
        pose, size = self._view.pose, self._frame_size()
        hides = (
            pose.eye[2] - self.ground_z(pose.eye[0], pose.eye[1]) < LOW_EYE_M
        )  # from above little is hidden
        self._pointing.lay_out_marks(pose, size, self._ratio, hides=hides)
        self.alarms.lay_out(pose, size, self._ratio, self._pointing.symbols())
