"""Heights along a line drawn over the city: ground, water, and what stands on it, cut by an upright plane.

    found = profile(city, [(x0, y0), (x1, y1)])
    found.at_m, found.ground_z, found.top_z

Each height is that of the highest surface straight above the line, the same that a plumb line from the sky would touch.
Frame: metres of the model's CRS.   Thread: any (pure; numpy lets go of the GIL).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.model.city import CityModel
from maps.layers import layer_of

Floats = NDArray[np.float64]
LEAST, MOST = 200, 2000  # places looked at along a line
FINEST_M: Final = 0.1
_GROUND, _WATER, _TOP, _NONE = 0, 1, 2, 3
_CLASS: Final = {
    "terrain": _GROUND, "green": _GROUND, "roads": _GROUND, "water": _WATER, "trees": _NONE,
}  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Profile:
    """n places along the line, from its start.

    at_m (n,) level distance from the start; xy (n, 2); ground_z, water_z, base_z, top_z (n,) heights, nan where there is
    no such thing: base and top are the lowest and the highest cut through buildings, bridges and what else stands.
    top_row (n,) int32 object of the highest, -1 where nothing stands.   corners_m: where the line's own points lie.
    """

    at_m: Floats
    xy: Floats
    ground_z: Floats
    water_z: Floats
    base_z: Floats
    top_z: Floats
    top_row: NDArray[np.int32]
    corners_m: tuple[float, ...]

    @property
    def length_m(self) -> float:
        return self.corners_m[-1]

    @property
    def surface_z(self) -> Floats:
        """The highest of all: what a plumb line touches."""
        return np.fmax(np.fmax(self.ground_z, self.water_z), self.top_z)

    @property
    def has_heights(self) -> bool:
        return bool(np.isfinite(self.surface_z).any())

    def nearest(self, at_m: float) -> int:
        """The place of the line nearest to a distance from its start."""
        i = int(np.searchsorted(self.at_m, at_m))
        if i > 0 and (i == len(self.at_m) or at_m - self.at_m[i - 1] < self.at_m[i] - at_m):
            return i - 1
        return i


class Heights:
    """The heights of one city; knows what each object is, and its ground, once for all questions."""

    def __init__(self, city: CityModel) -> None:
        self._city = city
        self._kind = _classes(city)
        self._corners: dict[bool, Floats] = {}

    def profile(
        self,
        line: Sequence[tuple[float, float]],
        *,
        skip: NDArray[np.bool_] | None = None,
        places: int | None = None,
    ) -> Profile:
        """line: two points or more.   skip (o,): objects that are left out, such as hidden ones.   places: how many are
        looked at; by default so many that a step is 0.1 m or the line has 2000 of them.
        Raises ValueError for a line without length.
        """
        points = np.asarray(line, np.float64).reshape(-1, 2)
        legs = np.hypot(*np.diff(points, axis=0).T) if len(points) > 1 else np.zeros(0)
        points, legs = points[np.concatenate([[True], legs > 1e-6])], legs[legs > 1e-6]
        if not len(legs):
            raise ValueError("a profile needs a line of two different points")
        corners = np.concatenate([[0.0], np.cumsum(legs)])
        n = places or int(np.clip(corners[-1] / FINEST_M, LEAST, MOST))
        at = np.linspace(0.0, corners[-1], n)
        leg = np.minimum(np.searchsorted(corners, at, side="right") - 1, len(legs) - 1)
        unit = np.diff(points, axis=0) / legs[:, None]
        xy = points[leg] + unit[leg] * (at - corners[leg])[:, None]
        kind = self._kind if skip is None else np.where(skip, _NONE, self._kind)
        high = np.full((3, n), np.nan)
        base, row = np.full(n, np.nan), np.full(n, -1, np.int32)
        for i in range(len(legs)):
            mine = np.flatnonzero(leg == i)
            if len(mine):
                _cut(self._city, points[i], unit[i], at[mine] - corners[i], kind, mine, high, base, row)
        return Profile(at, xy, high[_GROUND], high[_WATER], base, high[_TOP], row, tuple(corners.tolist()))

    def at(self, xy: Floats, *, ground_only: bool = False) -> Floats:
        """(n,) the highest surface over each of (n, 2) places, nan where there is none.   ground_only: terrain, green, streets."""
        if ground_only not in self._corners:
            of = self._kind[self._city.triangle_object]
            wanted = of == _GROUND if ground_only else of != _NONE
            self._corners[ground_only] = self._city.vertices[self._city.triangles[wanted]]
        corner = self._corners[ground_only]
        low, high = corner[:, :, :2].min(axis=1), corner[:, :, :2].max(axis=1)
        out = np.full(len(xy), np.nan)
        for i, p in enumerate(xy):
            near = corner[((low <= p) & (high >= p)).all(axis=1)]
            z = _above(near, p)
            if len(z):
                out[i] = z.max()
        return out


def profile(
    city: CityModel,
    line: Sequence[tuple[float, float]],
    *,
    skip: NDArray[np.bool_] | None = None,
    places: int | None = None,
) -> Profile:
    """One profile of a city that is asked no more; see Heights."""
    return Heights(city).profile(line, skip=skip, places=places)


def heights_at(city: CityModel, xy: Floats, *, ground_only: bool = False) -> Floats:
    """The same for single places."""
    return Heights(city).at(xy, ground_only=ground_only)


def _above(corner: Floats, p: Floats) -> Floats:
    """Heights at which upright lines through p meet the triangles."""
    a, b, c = corner[:, 0], corner[:, 1], corner[:, 2]
    area = _turn(b - a, c - a)
    keep = np.abs(area) > 1e-9
    a, b, c, area = a[keep], b[keep], c[keep], area[keep]
    rel = np.zeros_like(a)
    rel[:, :2] = p - a[:, :2]
    u, v = _turn(rel, c - a) / area, _turn(b - a, rel) / area
    inside = (u >= -1e-9) & (v >= -1e-9) & (u + v <= 1 + 1e-9)
    z = a[:, 2] + u * (b[:, 2] - a[:, 2]) + v * (c[:, 2] - a[:, 2])
    return np.asarray(z[inside])


def _turn(a: Floats, b: Floats) -> Floats:
    return np.asarray(a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0])


def _classes(city: CityModel) -> NDArray[np.int64]:
    """(o,) what each object is for a profile. An attribute matters for the layer of land use and installations only."""
    known: dict[tuple[str, object, object], int] = {}
    surface, function = city.attributes.get("surface"), city.attributes.get("function")
    out = np.empty(len(city.ids), np.int64)
    for row, type_ in enumerate(city.types):
        said = surface[row] if surface is not None else None
        task = function[row] if function is not None else None
        key = (type_, str(said), str(task))
        if key not in known:
            known[key] = _CLASS.get(layer_of(type_, {"surface": said, "function": task}), _TOP)
        out[row] = known[key]
    return out


def _cut(
    city: CityModel, start: Floats, unit: Floats, at: Floats, kind: NDArray[np.int64], into: NDArray[np.intp],
    high: Floats, base: Floats, row: NDArray[np.int32],
) -> None:  # fmt: skip
    """One leg: cut what its plane meets, and take heights at the places `at` (level metres along it)."""
    rel = city.vertices[:, :2] - start
    along = rel @ unit
    beside = rel @ np.array([unit[1], -unit[0]])
    t = beside[city.triangles]
    meets = (t.min(axis=1) <= 0.0) & (t.max(axis=1) >= 0.0)
    meets &= kind[city.triangle_object] != _NONE
    met = np.flatnonzero(meets)
    s = along[city.triangles[met]]
    near = (s.max(axis=1) >= at[0] - 1e-6) & (s.min(axis=1) <= at[-1] + 1e-6)
    met = met[near]
    corners = city.triangles[met]
    s, t, z = along[corners], beside[corners], city.vertices[corners, 2]
    ends_s, ends_z, ok = _ends(s, t, z)
    met, ends_s, ends_z = met[ok], ends_s[ok], ends_z[ok]
    step = (at[-1] - at[0]) / (len(at) - 1) if len(at) > 1 else 1.0
    if step <= 0:
        step = 1.0
    first = np.clip(np.ceil((ends_s[:, 0] - at[0]) / step - 1e-9), 0, len(at)).astype(np.int64)
    last = np.clip(np.floor((ends_s[:, 1] - at[0]) / step + 1e-9), -1, len(at) - 1).astype(np.int64)
    count = np.maximum(last - first + 1, 0)
    which = np.repeat(np.arange(len(met)), count)
    place = np.arange(len(which)) - np.repeat(np.cumsum(count) - count, count) + first[which]
    length = np.maximum(ends_s[which, 1] - ends_s[which, 0], 1e-12)
    f = np.clip((at[place] - ends_s[which, 0]) / length, 0.0, 1.0)
    height = ends_z[which, 0] + f * (ends_z[which, 1] - ends_z[which, 0])
    obj = city.triangle_object[met[which]]
    for k in (_GROUND, _WATER, _TOP):
        mine = kind[obj] == k
        order = np.argsort(height[mine], kind="stable")
        p, h = into[place[mine][order]], height[mine][order]
        high[k, p] = h  # ascending: the last, highest one stays
        if k == _TOP:
            row[p] = obj[mine][order]
            base[p[::-1]] = h[::-1]


def _ends(s: Floats, t: Floats, z: Floats) -> tuple[Floats, Floats, NDArray[np.bool_]]:
    """(m, 2) along and height of the two ends of each cut, nearer end first; and which triangles are truly cut."""
    m = len(s)
    low_s, high_s = np.full(m, np.inf), np.full(m, -np.inf)
    low_z, high_z = np.zeros(m), np.zeros(m)
    for k in range(3):
        j = (k + 1) % 3
        crosses = (t[:, k] <= 0) != (t[:, j] <= 0)
        span = np.where(crosses, t[:, j] - t[:, k], 1.0)
        f = np.where(crosses, -t[:, k] / span, 0.0)
        at = s[:, k] + f * (s[:, j] - s[:, k])
        height = z[:, k] + f * (z[:, j] - z[:, k])
        lower, higher = crosses & (at < low_s), crosses & (at > high_s)
        low_s, low_z = np.where(lower, at, low_s), np.where(lower, height, low_z)
        high_s, high_z = np.where(higher, at, high_s), np.where(higher, height, high_z)
    ok = np.isfinite(low_s) & np.isfinite(high_s) & (high_s > low_s)
    return np.stack([low_s, high_s], axis=1), np.stack([low_z, high_z], axis=1), ok
