"""The light of a scene: the sun's place, what it does to the shared uniforms, and the shadows it throws.

Shadows are cast away from the GUI thread: `shadow_job` gives a function that holds all it needs, `take` its answer.
Frame: xyz_scene metres.   Thread: GUI, but for the jobs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from vtkmodules.vtkRenderingCore import vtkTexture

from app.model.district import District
from app.model.times import to_datetime
from maps import light, shading
from maps.ending import Check, always
from maps.mesh import LayerMesh
from maps.shade import CELLS, COARSEST_M, GROUND_LAYERS, ShadeTexture, Shadows, Survey, Window, cast, survey
from maps.sun import sun_place

Style = Literal["operator", "presentation"]
STEP_OF_SUN = 0.99998  # cosine of a third of a degree: shadows are cast anew after a minute or two
FAR_M = 4300.0  # where haze has taken two thirds of the colour
WINDOWS_M = (500.0, 1000.0, 2000.0, 3000.0)
Solid = tuple[NDArray[np.float32], NDArray[np.int32]]
Gone = NDArray[np.bool_] | None
Standing = Callable[[Window | None, Gone], Solid]


class Lighting:
    """hour: local, of the sun's moment.   now: the light that the uniforms hold."""

    def __init__(
        self, district: District, uniforms: shading.Uniforms, meshes: Mapping[str, LayerMesh]
    ) -> None:
        self._district, self._uniforms, self._meshes = district, uniforms, meshes
        self._extra: Sequence[Solid] = ()
        self._grounds: Sequence[Solid] = ()
        self._far_m = FAR_M
        self._shade = ShadeTexture()
        self._survey: Survey | None = None
        self._is_surveyed = False
        self._is_wide = False
        self._window: Window | None = None  # that is wanted
        self._window_of: Window | None = None  # that was surveyed
        self._standing: Standing | None = None
        self._gone: Gone = None  # (o,) objects that are hidden
        self._gone_of: Gone = None  # that were left out of the survey
        self._sun = (180.0, 35.0)
        self._cast_for: tuple[tuple[float, float, float], int] | None = None
        self._style: Style = "presentation"
        self._is_dark = True
        self.hour = 19.0
        self.now = light.daylight(*self._sun)

    @property
    def texture(self) -> vtkTexture:
        """The vtkTexture that holds shadows and heights."""
        return self._shade.texture

    @property
    def sun(self) -> tuple[float, float]:
        """Azimuth and elevation in degrees."""
        return self._sun

    def add_solids(self, extra: Sequence[Solid]) -> None:
        """Points and triangles that throw shadows besides the meshes, such as crowns of trees."""
        self._extra = extra

    def add_ground(self, points: NDArray[np.float32], triangles: NDArray[np.int32]) -> None:
        """Ground that is no layer of the model."""
        self._grounds = [*self._grounds, (points, triangles)]

    def set_size(self, across_m: float) -> None:
        """Haze leaves a large city visible from where it is seen as a whole; its shadows are those around the focus."""
        self._far_m = max(FAR_M, 5.0 * across_m)
        self._is_wide = across_m > CELLS * COARSEST_M

    def set_standing(self, standing: Standing) -> None:
        """What gives the solids within a window, where the buildings are no layer mesh. Called on any thread."""
        self._standing = standing

    def set_gone(self, gone: Gone) -> None:
        """(o,) objects that are hidden and throw no shadow; None for none. A given array is not changed any more."""
        self._gone = gone

    def set_view(self, focus: tuple[float, float, float], distance_m: float) -> None:
        """Where one looks: what the shadows of a wide city are cast around."""
        if not self._is_wide:
            return
        half = next((h for h in WINDOWS_M if h >= 0.9 * distance_m), WINDOWS_M[-1])
        grid = half / 2
        middle = (round(focus[0] / grid) * grid, round(focus[1] / grid) * grid)
        self._window = Window(middle, half)

    # -- light ------------------------------------------------------------------------------------------------

    def set_moment(self, t_ns: int) -> None:
        """The sun of this moment at the district's place."""
        now = to_datetime(t_ns, self._district.zone)
        self.hour = now.hour + now.minute / 60
        self.set_place(*sun_place(t_ns, self._district.lonlat))

    def set_place(self, azimuth_deg: float, elevation_deg: float) -> None:
        self._sun = (azimuth_deg, elevation_deg)
        self.relight(self._style, is_dark=self._is_dark)

    def relight(self, style: Style, *, is_dark: bool) -> None:
        self._style, self._is_dark = style, is_dark
        now = light.studio(is_dark) if style == "operator" else light.daylight(*self._sun)
        self.now = now
        put = self._uniforms.set
        put("sunDir", *now.sun_direction)
        put("keyDir", *now.key_direction)
        put("keyC", *now.key)
        put("skyC", *now.sky)
        put("bounceC", *now.bounce)
        put("horizonC", *now.horizon)
        put("zenithC", *now.zenith)
        put("glowC", *now.glow)
        put("nightS", now.night)
        put("sunDisc", 0.0 if style == "operator" else 1.0)
        put("shadowS", now.shadow if self._survey else 0.0)
        put("hazeK", 1.0 / (self._far_m * self._far_m), 0.43 / self._far_m)
        if not self._is_surveyed:
            put("fieldBox", 0.0, 0.0, 1.0, 1.0)
            put("fieldStep", 0.0)

    # -- shadows ----------------------------------------------------------------------------------------------

    @property
    def needs_shadows(self) -> bool:
        """Whether shadows cast now would change the picture."""
        if self._style != "presentation":
            return False
        if not self._is_surveyed or self._window != self._window_of or self._gone is not self._gone_of:
            return True
        return self._survey is not None and not self._is_cast(self.now.key_direction, 1)

    def _is_cast(self, direction: tuple[float, float, float], thin: int) -> bool:
        if self._cast_for is None or self._cast_for[1] > thin:
            return False
        return float(np.dot(self._cast_for[0], direction)) > STEP_OF_SUN

    def shadow_job(self) -> Callable[..., Shadows] | None:
        """What has to be computed for the shadows of this moment, or None where they are up to date. The job may run on
        any thread; the first one surveys the city, which takes a second or more; job(check=...) can be given up (maps/ending.py)."""
        if not self.needs_shadows:
            return None
        known, meshes, direction = self._survey, self._meshes, self.now.key_direction
        extra, grounds, window, standing = self._extra, self._grounds, self._window, self._standing
        gone = self._gone
        if window != self._window_of or gone is not self._gone_of:
            known = None

        def job(check: Check = always) -> Shadows:
            solids = [*extra, standing(window, gone)] if standing and not known else extra
            found = known or survey(_without(meshes, gone), solids, grounds, window, check=check)
            texels = cast(found, direction, check=check) if found else None
            return Shadows(found, texels, (direction, 1), window, gone)

        return job

    def take(self, shadows: Shadows) -> None:
        """The answer of a shadow job."""
        is_other = shadows.window != self._window_of or shadows.gone is not self._gone_of
        if not self._is_surveyed or is_other:
            self._survey, self._is_surveyed, self._window_of = shadows.survey, True, shadows.window
            self._gone_of = shadows.gone
            if self._survey:
                box = self._survey.field
                put = self._uniforms.set
                put("fieldBox", *box.low, 1 / box.size_m[0], 1 / box.size_m[1])
                put("fieldStep", box.cell_m * 1.4)
        if shadows.texels is not None:
            self._shade.put(shadows.texels)
            self._cast_for = shadows.key
            self._uniforms.set("shadowS", self.now.shadow)

    def ground_z(self, x: float, y: float) -> float | None:
        """Height of the ground in scene metres once the city is surveyed, else None."""
        return None if self._survey is None else self._survey.field.ground_at(x, y)


def _without(meshes: Mapping[str, LayerMesh], gone: Gone) -> Mapping[str, LayerMesh]:
    """What stands, less the objects that are hidden."""
    if gone is None:
        return meshes
    return {name: mesh if name in GROUND_LAYERS else mesh.without(gone) for name, mesh in meshes.items()}
