"""The 3D city: layers, light, styles, data colours, symbols, camera and picking behind one renderer, with no Qt.

A host (widgets/scene_view.py or maps/offscreen.py) adds `.renderer` to its render window and draws when it likes; what
a frame needs (uniforms, clipping, label places) is brought up to date at the start of each.

    scene = CityScene(city, district, catalogue)
    scene.set_style("presentation"); scene.set_sun(t_ns); scene.show(snapshot)

Frame: xyz_scene, metres from the district's origin.   Thread: GUI.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from vtkmodules.vtkRenderingCore import vtkRenderer

from app.model.catalogue import Catalogue
from app.model.city import CityModel
from app.model.district import District
from app.model.snapshot import Snapshot
from maps import city_actors, ground_actors, materials, photo, shading, surroundings
from maps.blocks import Blocks, blocks_of
from maps.camera import Pose, Size, Vec3, above_ground, dolly, frame_box, pose_around
from maps.city_actors import LayerInfo
from maps.clip import ClipBox
from maps.colouring import ColourBy, Legend
from maps.cutting import Cutting
from maps.data_colours import DataColours
from maps.detail import choose
from maps.geometry import poly_data
from maps.lamps import Lamps
from maps.layers import LAYERS
from maps.lighting import Lighting, Style
from maps.lookup import OTHER, ROOF, WALL, ObjectLookup
from maps.mesh import LayerMesh
from maps.ortho import Ortho
from maps.outline import Outline
from maps.overlay import Overlay
from maps.picking import Hit, Picker
from maps.prepared import Prepared
from maps.shade import Shadows
from maps.sunlight.paint_actor import Paint
from maps.sunlight.painting import Painting
from maps.tile_sources import Woods
from maps.tiles import Made, TileLayer
from maps.trees import COARSE, Stand
from maps.underlay import Underlay
from maps.visibility import State

MIRROR_STEPS = 22
AT_REST = 1_600_000.0  # triangles of tiled layers in a picture that may take its time
AT_FIRST = 120_000.0  # and in one that has to be there soon
LOW_EYE_M = 45.0
DRAW_ORDER = (
    "buildings", "trees", "installations", "furniture", "bridges", "roads", "green", "water", "terrain",
)  # fmt: skip


class CityScene:
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
        if prepared is None or not prepared.suits(city, district.origin):
            prepared = Prepared.of(city, district.origin)
        self._objects, self._tints, self._wardrobe = prepared.objects, prepared.tints, prepared.wardrobe
        self._buildings, self._heights = prepared.buildings, prepared.heights
        self._meshes: dict[str, Any] = dict(prepared.meshes)
        self._lookup = ObjectLookup(len(city.ids), self._tints)
        self._uniforms = shading.Uniforms()
        self._lighting = Lighting(district, self._uniforms, self._meshes)
        self._style: Style = "presentation"
        self._is_dark = True
        self._ratio = 1.0
        self._budget = AT_FIRST
        self._row_of = {ident: row for row, ident in enumerate(city.ids)}
        self._picker = Picker(city, catalogue, self._meshes, self._buildings)
        self._chosen = Outline(self._objects.root, self._outlined, 3.2, 1.0)
        self._pointed = Outline(self._objects.root, self._outlined, 1.25, 0.85)
        self._overlay = Overlay(catalogue, district.origin)
        self._lamps = Lamps(city, catalogue)
        self._lit_for: tuple[int, int] = (-1, -1)
        self._snapshot: Snapshot | None = None
        self.data_colours = DataColours(city, catalogue, self._lookup)
        self._paint: Paint | None = None
        self._build(ortho, prepared.stand)
        self.set_pose(self.pose_of("overview") or self._overview())
        self._restyle()
        self.renderer.AddObserver("StartEvent", self._on_frame)  # type: ignore[arg-type]  # the stubs know numbers only

    # -- building ---------------------------------------------------------------------------------------------

    def _build(self, ortho: Ortho | None, stand: Stand | None) -> None:
        textures = {
            "baseTex": self._lookup.base.texture,
            "dataTex": self._lookup.data.texture,
            "fieldTex": self._lighting.texture,
        }
        self._textures = textures
        self._cuts = Cutting(self._lookup, self._uniforms, textures)
        woods = Woods(stand) if stand is not None else None
        self._layers = city_actors.build_layers(
            self.city, self._meshes, self._wardrobe, (self._buildings, woods), textures
        )
        if ortho is not None and "terrain" in self._layers:
            photo.put_on(self._layers["terrain"], ortho, self.district.origin)
        if stand is not None:
            crowns = stand.grow(np.arange(len(stand)), COARSE)
            self._lighting.add_solids([(crowns.points, crowns.triangles)])
        blocks = self._blocks()
        feet = np.column_stack([blocks.middle, blocks.floor])
        self._around = ground_actors.around(self._meshes, feet, self._wardrobe, textures, self._lookup.spare)
        if self._around and self._around.plain:
            points, _, faces = self._around.plain.mesh()
            self._lighting.add_ground(points, faces)
        points, faces = surroundings.dome()
        self._sky = shading.sky_actor(
            poly_data(points, faces, points, np.zeros((len(points), 4), np.float32))
        )
        self._sky.SetScale(5000.0)  # well inside the clipping range, or it is culled as too near
        # what stands comes first, the ground under it later, the sky last: hidden pixels are then never shaded
        layers = [self._layers[name] for name in DRAW_ORDER if name in self._layers]
        rest = [self._around.actor, self._sky] if self._around else [self._sky]
        for prop in [p for layer in layers for p in layer.props()] + rest:
            self.renderer.AddViewProp(prop)
        for actor in [a for layer in layers for a in layer.actors()] + rest:
            self._uniforms.add(actor)
            shading.put_int(actor, "planeRows", self._lookup.base.rows)
            shading.put_int(actor, "marchN", 0)
        for outline in (self._pointed, self._chosen):
            for actor in outline.actors:
                self.renderer.AddActor(actor)
        for flat in self._overlay.actors:
            self.renderer.AddViewProp(flat)
        low, high = self._bounds()
        self._low, self._high = low, high
        self._lighting.set_size(max(high[0] - low[0], high[1] - low[1]))
        if self._buildings is not None:
            self._lighting.set_standing(self._buildings.standing)

    def _blocks(self) -> Blocks:
        """A box for each building."""
        if self._buildings is not None:
            return self._buildings.blocks
        layer = self._objects.layer == LAYERS.index("buildings")
        return blocks_of(self.city, self._objects.root, layer, self.district.origin)

    def _outlined(self, row: int) -> list[LayerMesh]:
        """Meshes whose edges outline an object: of what stands, not of the ground."""
        whole = [m for n, m in self._meshes.items() if n in ("buildings", "bridges") and len(m.edges)]
        leaf = None if self._buildings is None else self._buildings.leaf_of(row)
        return (
            whole if self._buildings is None or leaf is None else [*whole, self._buildings.mesh_of_leaf(leaf)]
        )

    def _bounds(self) -> tuple[tuple[float, float, float], tuple[float, float, float]]:
        if self._buildings is not None:
            low, high = self._buildings.tree.low[0], self._buildings.tree.high[0]
            return (float(low[0]), float(low[1]), float(low[2])), (
                float(high[0]),
                float(high[1]),
                float(high[2]),
            )
        chosen = [m.points for n, m in self._meshes.items() if n == "buildings"] or [
            m.points for m in self._meshes.values()
        ]
        if not chosen:
            return (-50.0, -50.0, 0.0), (50.0, 50.0, 20.0)
        low = np.min([p.min(axis=0) for p in chosen], axis=0)
        high = np.max([p.max(axis=0) for p in chosen], axis=0)
        return (float(low[0]), float(low[1]), float(low[2])), (float(high[0]), float(high[1]), float(high[2]))

    def _overview(self) -> Pose:
        blocks = self._blocks().heart()
        if not len(blocks):
            return frame_box(self._low, self._high, 20.0, 24.0)
        low, high = blocks.bounds()
        a, b = low.min(axis=0).tolist(), high.max(axis=0).tolist()
        pose = frame_box((a[0], a[1], a[2]), (b[0], b[1], b[2]), 20.0, 15.0)
        return dolly(pose, 0.68)  # a box needs less room than the ball around it, and a picture is wide

    # -- style and light --------------------------------------------------------------------------------------

    def set_style(self, style: Style) -> None:
        if style not in ("operator", "presentation"):
            raise ValueError(f"no style '{style}'; there are operator and presentation")
        if style != self._style:
            self._style = style
            self._restyle()

    def set_theme(self, dark: bool) -> None:
        if dark != self._is_dark:
            self._is_dark = dark
            for outline in (self._pointed, self._chosen):
                outline.set_dark(dark)
            self._overlay.set_dark(dark)
            self._cuts.set_dark(dark)
            self._restyle()

    def set_sun(self, t_ns: int) -> None:
        """Light of this moment, and lamps of its local hour."""
        self._lighting.set_moment(t_ns)
        self._light_ghosts()
        self._light_lamps()

    def set_sun_place(self, azimuth_deg: float, elevation_deg: float) -> None:
        self._lighting.set_place(azimuth_deg, elevation_deg)
        self._light_ghosts()
        self._light_lamps()

    def _light_ghosts(self) -> None:
        if self._cuts.has_ghosts:
            self._dress_lines()

    def _light_lamps(self) -> None:
        """By day and in the operator style nobody sees them; by night they follow the load, at most once a minute."""
        if self._lighting.now.night <= 0.0 or self._style == "operator":
            return
        minute = -1 if self._snapshot is None else self._snapshot.t_ns // 60_000_000_000
        key = (minute, round(self._lighting.hour * 12))
        if key != self._lit_for:
            self._lit_for = key
            self._lookup.set_lit(self._lamps.share(self._lighting.hour, self._snapshot))

    # -- data -------------------------------------------------------------------------------------------------

    def show(self, snapshot: Snapshot) -> bool:
        """The state of all signals: labels, badges, data colours, lit windows. True when the picture changes."""
        self._snapshot = snapshot
        changed = self._overlay.show(snapshot)
        self._light_lamps()
        return self.data_colours.paint(snapshot) or changed

    def color_by(self, by: ColourBy | None) -> bool:
        """Colour objects by a signal or attribute, None for their own colours. False where the model has no such thing."""
        is_there = self.data_colours.choose(by)
        self.data_colours.paint(self._snapshot)
        return is_there

    def legend(self) -> Legend | None:
        """Of the colours shown now; None for the objects' own."""
        return self.data_colours.legend

    def compare_with(self, base: Snapshot | None) -> bool:
        """Data colours say how the state shown differs from this one; None for plain values. True when colours changed."""
        self.data_colours.compare(base)
        return self.data_colours.paint(self._snapshot)

    def share_scale(self, other: Legend | None) -> bool:
        """Data colours on a scale that holds another scene's too; True when colours changed."""
        return self.data_colours.widen(other) and self.data_colours.paint(self._snapshot)

    def set_painting(self, painting: Painting | None) -> None:
        """Lay values of roofs and ground over the city (maps/sunlight/painting.py); None takes them away."""
        if self._paint is not None:
            self.renderer.RemoveViewProp(self._paint.actor)
            self._uniforms.drop(self._paint.actor)
        self._paint = None
        if painting is not None:
            self._paint = Paint(painting, self._textures, self._cuts.gone)
            self._uniforms.add(self._paint.actor)
            self._paint.dress(self._style, self._cuts.cut)
            self.renderer.AddViewProp(self._paint.actor)

    # -- layers -----------------------------------------------------------------------------------------------

    def layers(self) -> tuple[LayerInfo, ...]:
        """What there is to switch, in drawing order, the asset symbols last."""
        own = [LayerInfo(x.name, x.label, x.objects, x.is_visible, x.opacity) for x in self._layers.values()]
        symbols = LayerInfo(
            "symbols", "Asset symbols", len(self.catalogue.assets), self._overlay.is_shown, 1.0
        )
        return (*own, symbols)

    def set_layer_visible(self, name: str, is_visible: bool) -> None:
        """Raises KeyError for a layer that is not there."""
        if name == "symbols":
            self._overlay.set_shown(is_visible)
            return
        layer = self._layers[name]
        layer.is_visible = is_visible
        self._show_layer(layer)

    def set_layer_opacity(self, name: str, opacity: float) -> None:
        """opacity: 0..1. Raises KeyError for a layer that is not there; symbols are always opaque."""
        if name == "symbols":
            return
        layer = self._layers[name]
        layer.set_opacity(opacity)
        self._show_layer(layer)

    def _show_layer(self, layer: city_actors.LayerActors) -> None:
        layer.show(with_lines=self._cuts.shows_lines(self._style))

    def _restyle(self) -> None:
        is_operator = self._style == "operator"
        if is_operator:
            ground, greys = materials.operator_greys(self._heights, is_dark=self._is_dark)
            self._lookup.set_base(WALL, greys)
            self._lookup.set_base(ROOF, greys * (1.12 if self._is_dark else 1.03))
            other = np.tile(np.array(ground), (len(self.city.ids), 1))
            self._lookup.set_spare(ground)
            self._lookup.set_base(OTHER, self._operator_ground(other))
        else:
            self._lookup.set_base(WALL, self._wardrobe.wall, with_own=True)
            self._lookup.set_base(ROOF, self._wardrobe.roof, with_own=True)
            self._lookup.set_base(OTHER, self._wardrobe.other, with_own=True)
            self._lookup.set_spare(ground_actors.COLOUR)
        for layer in self._layers.values():
            for actor in layer.lines:
                shading.set_line_colour(actor, materials.edge_colour(self._style, is_dark=self._is_dark))
            for actor in layer.kerbs:
                shading.set_line_colour(actor, materials.kerb_colour(self._style, is_dark=self._is_dark))
        self._recut()
        self._relight()
        self._lit_for = (-1, -1)
        self._light_lamps()

    def _operator_ground(self, other: Any) -> Any:
        shift = {"WaterBody": 0.80, "Road": 1.10, "TransportSquare": 1.08, "SolitaryVegetationObject": 1.16}
        if not self._is_dark:
            shift = {k: {"WaterBody": 0.93, "Road": 0.965}.get(k, 0.95) for k in shift}
        for row, kind in enumerate(self.city.types):
            other[row] *= shift.get(kind, 1.0)
        return other

    def _relight(self) -> None:
        self._lighting.relight(self._style, is_dark=self._is_dark)

    def set_heavy(self, is_heavy: bool) -> None:
        """Whether the next frames may take their time: the city's mirror image in the water. Off while the camera moves."""
        for actor, material in (s for layer in self._layers.values() for s in layer.surfaces):
            if material == "water":
                shading.put_int(actor, "marchN", MIRROR_STEPS if is_heavy else 0)

    # -- what is left away ------------------------------------------------------------------------------------

    def set_visibility(self, state: State) -> None:
        """state (o,): SHOWN, GHOST or HIDDEN of maps/visibility.py. What is not shown is not picked, nor its symbols."""
        needs = self._cuts.hide(state)
        self._picker.gone = self._cuts.gone
        self._lighting.set_gone(self._cuts.gone)
        if self._paint is not None:
            self.set_painting(self._paint.painting)
        self._cut_symbols()
        if needs:
            self._recut()
        else:
            self._dress_lines()

    def set_clip(self, box: ClipBox | None) -> None:
        """Draw and pick only what is inside a box; None for all."""
        self._picker.box = box
        for outline in (self._pointed, self._chosen):
            outline.set_clip(box)
        needs = self._cuts.set_box(box)
        self._cut_symbols()
        if needs:
            self._recut()

    def _cut_symbols(self) -> None:
        assets = self.catalogue.assets
        gone, box = self._cuts.gone, self._cuts.box
        away = np.zeros(len(assets), np.bool_)
        if gone is not None:
            for i, asset in enumerate(assets):
                row = self.row_of(asset.building)
                away[i] = row is not None and gone[row]
        if box is not None and len(assets):
            places = np.array([asset.xyz_crs for asset in assets]) - np.asarray(self.district.origin)
            away |= ~box.holds(np.column_stack([places[:, :2], np.full(len(places), box.centre[2])]))
        self._overlay.set_gone(away)

    @property
    def gone(self) -> NDArray[np.bool_] | None:
        """(o,) objects that are hidden or ghosts; None where all are shown."""
        return self._cuts.gone

    @property
    def clip(self) -> ClipBox | None:
        return self._cuts.box

    def bounds(self) -> tuple[tuple[float, float, float], tuple[float, float, float]]:
        """Lowest and highest corner of the buildings, or of everything where there are none."""
        return self._low, self._high

    def box_of(self, ident: str) -> tuple[tuple[float, float, float], tuple[float, float, float]] | None:
        """Extent of a city object with its parts, or of the one that an asset stands in."""
        row = self.row_of(ident)
        return self._picker.box_of(row) if row is not None else None

    def _recut(self) -> None:
        self._cuts.apply(self._layers.values(), self._style)
        if self._around:
            shading.set_program(self._around.actor, ground_actors.MATERIAL, self._style, self._cuts.cut)
        if self._paint is not None:
            self._paint.dress(self._style, self._cuts.cut)
        self._dress_lines()

    def _dress_lines(self) -> None:
        for layer in self._layers.values():
            self._cuts.dress_lines(layer, self._style, is_night=self._lighting.now.night > 0.5)
            self._show_layer(layer)

    # -- shadows ----------------------------------------------------------------------------------------------

    @property
    def needs_shadows(self) -> bool:
        """Whether `cast_shadows` would change the picture: a host calls it when it has a moment."""
        return self._lighting.needs_shadows

    def shadow_job(self) -> Callable[[], Shadows] | None:
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

    # -- detail -----------------------------------------------------------------------------------------------

    def set_budget(self, triangles: float) -> None:
        """How many triangles of tiled layers a frame may have: fewer are coarser in the distance."""
        self._budget = triangles

    def detail_job(self) -> Callable[[], Any] | None:
        """Makes tiles that the last frame lacked, on any thread; None where it lacked none."""
        for layer in self._tile_layers():
            if (job := layer.job()) is not None:
                return partial(_with, layer, job)
        return None

    def take_detail(self, answer: Any) -> None:
        """The answer of a detail job."""
        layer, made = answer
        layer.take(made)

    def finish_detail(self, size: Size) -> None:
        """Make all that a picture of this size needs here and now, for stills."""
        self._choose_tiles(size)
        for layer in self._tile_layers():
            layer.finish()

    def _tile_layers(self) -> list[TileLayer]:
        return [x.tiles for x in self._layers.values() if x.tiles is not None and x.is_visible]

    def _choose_tiles(self, size: Size) -> None:
        layers = self._tile_layers()
        for layer, choice in zip(
            layers, choose([x.source.forest for x in layers], self._pose, size, self._budget), strict=True
        ):
            layer.show(choice)

    # -- camera -----------------------------------------------------------------------------------------------

    def pose(self) -> Pose:
        return self._pose

    def set_pose(self, pose: Pose) -> None:
        """Takes a pose; the eye is kept above the ground."""
        pose = above_ground(pose, self.ground_z(pose.eye[0], pose.eye[1]))
        self._pose = pose
        self._lighting.set_view(pose.focus, pose.distance_m)
        camera = self.renderer.GetActiveCamera()
        camera.SetPosition(*pose.eye)
        camera.SetFocalPoint(*pose.focus)
        camera.SetViewUp(0.0, 0.0, 1.0) if abs(pose.elevation_deg) < 89.5 else camera.SetViewUp(0.0, 1.0, 0.0)
        camera.SetViewAngle(pose.view_angle_deg)

    def pose_of(self, name: str) -> Pose | None:
        """A named view of the district, or a view of an asset or city object; None where there is no such thing."""
        spec = self.district.cameras.get(name)
        if spec is not None:
            o = self.district.origin
            eye = (spec.eye[0] - o[0], spec.eye[1] - o[1], spec.eye[2] - o[2])
            focus = (spec.focus[0] - o[0], spec.focus[1] - o[1], spec.focus[2] - o[2])
            return Pose(eye, focus, spec.view_angle_deg)
        row = self.row_of(name)
        box = self._picker.box_of(row) if row is not None else None
        if box is not None:
            return self._pose_of_box(*box)
        if self.catalogue.has_asset(name):
            place = np.subtract(self.catalogue.asset(name).xyz_crs, self.district.origin)
            focus = (float(place[0]), float(place[1]), float(place[2]))
            return pose_around(focus, 140.0, self._pose.azimuth_deg, 28.0, self._pose.view_angle_deg)
        return None

    def _pose_of_box(self, low: tuple[float, float, float], high: tuple[float, float, float]) -> Pose:
        """Seen from the side one looks from already, with some street around it."""
        focus = ((low[0] + high[0]) / 2, (low[1] + high[1]) / 2, (low[2] + high[2]) / 2)
        distance = max(60.0, 2.6 * math.dist(low, high))
        return pose_around(focus, distance, self._pose.azimuth_deg, 26.0, self._pose.view_angle_deg)

    # -- choosing ---------------------------------------------------------------------------------------------

    def row_of(self, ident: str | None) -> int | None:
        """Row of a city object, or of the one that an asset stands in; None where there is none."""
        if ident is None:
            return None
        row = self._row_of.get(ident)
        if row is None and self.catalogue.has_asset(ident):
            row = self._row_of.get(self.catalogue.asset(ident).building or "")
        return row

    def pick(self, x_px: float, y_px: float, size: Size | None = None, *, symbols: bool = True) -> Hit | None:
        """What lies under a device pixel (from the bottom left): symbols first, then the city.

        size: of the picture the pixel counts in; by default that of the last frame.   symbols: False looks through them.
        """
        if size is None:
            width, height = self.renderer.GetSize()
            size = (max(1, width), max(1, height))
        symbol = self._overlay.hit(x_px, y_px) if symbols and self._overlay.is_shown else None
        if symbol is not None:
            return Hit("asset", *symbol)
        hidden = frozenset(name for name, layer in self._layers.items() if not layer.is_visible)
        return self._picker.pick(self._pose, size, x_px, y_px, hidden)

    def sees(self, xyz_scene: Vec3) -> bool:
        """Whether the eye has a free view of a place on a surface."""
        return self._picker.sees(self._pose.eye, xyz_scene)

    def symbol_boxes(self) -> list[tuple[float, float, float, float]]:
        """Left, bottom, right, top in device pixels of the asset symbols and labels of the last frame."""
        return self._overlay.boxes() if self._overlay.is_shown else []

    def highlight(self, ident: str | None) -> bool:
        """Outline the chosen thing. True when the picture changes."""
        return self._overlay.choose(ident) | self._chosen.show(self.row_of(ident))

    def hover(self, ident: str | None) -> bool:
        """A thinner outline for what the pointer is over. True when the picture changes."""
        return self._overlay.point(ident) | self._pointed.show(self.row_of(ident))

    def ground_z(self, x: float, y: float) -> float:
        known = self._lighting.ground_z(x, y)
        if known is not None:
            return known
        plain = self._around.plain if self._around else None
        return self._low[2] if plain is None else plain.at(x, y)

    @property
    def plain_ground(self) -> Underlay | None:
        """The ground that is made up where the city brings none; None where it brings its own."""
        return self._around.plain if self._around else None

    def set_pixel_ratio(self, ratio: float) -> None:
        """Device pixels per pixel of the design: sizes of symbols, text and lines follow it."""
        self._ratio = ratio

    # -- frames -----------------------------------------------------------------------------------------------

    def _on_frame(self, *_: Any) -> None:
        eye = self._pose.eye
        self._uniforms.set("camPos", *eye)
        self._sky.SetPosition(*eye)
        size = self.renderer.GetSize()
        self._choose_tiles((max(1, size[0]), max(1, size[1])))
        for outline in (self._pointed, self._chosen):
            outline.set_frame((size[0], size[1]), self._ratio)
        is_low = eye[2] - self.ground_z(eye[0], eye[1]) < LOW_EYE_M  # from above roofs little is hidden
        self._overlay.lay_out(
            self._pose, (max(1, size[0]), max(1, size[1])), self._ratio,
            partial(self._picker.is_hidden, eye) if is_low else None,
        )  # fmt: skip
        height = max(1.0, eye[2] - self.ground_z(eye[0], eye[1]))
        near = max(0.4, min(height * 0.35, self._pose.distance_m * 0.05))
        reach = self._around.reach_m if self._around else 0.0
        self.renderer.GetActiveCamera().SetClippingRange(near, max(18_000.0, math.hypot(*eye) + 1.3 * reach))


def _with(layer: TileLayer, job: Callable[[], Made]) -> tuple[TileLayer, Made]:
    return layer, job()
