"""Puts the layers of a file into metres of one CRS, and the bottom of their shapes apart.   Thread: any.

Asks each layer's own reference system, or the person's; where nobody says one, numbers that can only be degrees are read as
degrees. Latitude before longitude cannot be told by numbers alone in most of the world, but by walls: read the wrong way
round, the right angles of a town are right no more.   Units: metres after, those of the file before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.model.city import Crs
from maps.readers.crs import UnknownCrs, crs_of, epsg_of
from maps.readers.footprints_source import Layer
from maps.readers.frame import Frame, frame_of
from maps.readers.problems import Problems

FARTHEST_M: Final = 300_000.0  # from the middle of the file: a district is smaller, a stray point is not
_FEWEST_CORNERS = 40
_SQUARE_DEG = 4.0


class Settled(Frame):
    """A frame for points that are in its metres already."""

    def to_metres(self, xyz: NDArray[np.float64]) -> NDArray[np.float64]:
        return xyz


def settled(frame: Frame) -> Settled:
    return Settled(**{f.name: getattr(frame, f.name) for f in fields(frame)})


def place(layers: list[Layer], epsg: int | None, problems: Problems) -> tuple[list[Layer], Frame]:
    """The layers in metres, without what has no place; and the frame that says so. Raises UnknownCrs for an unknown epsg."""
    frames: dict[int | None, Frame] = {}
    first: Frame | None = None
    moved: list[Layer] = []
    for read in layers:
        crs = _crs_of(read, epsg, problems)
        layer = _without_absurd(read, crs, problems)
        key = None if crs is None else crs.epsg
        if key not in frames:
            frames[key] = frame_of(crs)
            if crs is not None and _is_degrees(crs.epsg) and _is_turned(layers, layer):
                what = "latitude stands before longitude: the walls have right angles only when swapped back"
                problems.error("swapped-axes", "", f"layer {layer.name}", what)
                frames[key] = _Turned(**{f.name: getattr(frames[key], f.name) for f in fields(Frame)})
        frame = frames[key]
        layer = _move(layer, frame, problems)
        moved.append(layer)
        if first is None:
            first = frame
        elif first.crs is not None and frame.crs is not None and frame.crs.epsg != first.crs.epsg:
            _reproject(layer, frame.crs.epsg, first.crs.epsg)
    whole = settled(first or frame_of(None))
    whole.faults = list(dict.fromkeys(fault for frame in frames.values() for fault in frame.faults))
    return _near(moved, problems), whole


class _Turned(Frame):
    """Latitude comes first in the file, though its format wants it second."""

    def to_metres(self, xyz: NDArray[np.float64]) -> NDArray[np.float64]:
        return Frame.to_metres(self, xyz[:, [1, 0, 2]])


def _crs_of(layer: Layer, epsg: int | None, problems: Problems) -> Crs | None:
    where = f"layer {layer.name}"
    if epsg is not None:
        return crs_of(epsg)
    middle, size = _middle_and_size(layer)
    looks_like_degrees = abs(middle[0]) <= 180 and abs(middle[1]) <= 180 and size < 5
    if layer.crs is None:
        if looks_like_degrees and np.abs(middle).max() > 0.5:
            what = "no reference system is said; the coordinates look like degrees and are read as EPSG:4326"
            problems.warning("no-crs", "", where, f"{what}; give another with --crs EPSG:N")
            return crs_of(4326)
        what = "no reference system is said; the coordinates are taken as metres; give one with --crs EPSG:N"
        problems.warning("no-crs", "", where, what)
        return None
    number = epsg_of(layer.crs) or _register_number(layer, problems)
    if number is None:
        return None
    if _is_degrees(number) and np.abs(middle).max() > 360:
        what = f"the coordinates are metres where EPSG:{number} means degrees; give the right one with --crs EPSG:N"
        problems.error("metres-for-degrees", "", where, what)
        return None
    try:
        return crs_of(number)
    except UnknownCrs as error:
        problems.error("unknown-crs", "", where, str(error))
        return None


def _register_number(layer: Layer, problems: Problems) -> int | None:
    """The EPSG number of a CRS given in words; where the register has none, the shapes go to degrees on the way."""
    import shapely
    from pyproj import CRS, Transformer
    from pyproj.exceptions import CRSError

    try:
        said = CRS.from_user_input(layer.crs)
        if number := said.to_epsg(min_confidence=60):
            return int(number)
        change = Transformer.from_crs(said, 4326, always_xy=True)
    except CRSError:
        problems.error("unknown-crs", "", f"layer {layer.name}", "the reference system cannot be understood")
        return None
    layer.shapes = shapely.transform(
        layer.shapes, lambda xy: np.column_stack(change.transform(xy[:, 0], xy[:, 1]))
    )
    what = "the reference system has no EPSG number; the coordinates are taken through WGS 84"
    problems.warning("crs-without-number", "", f"layer {layer.name}", what)
    return 4326


def _without_absurd(layer: Layer, crs: Crs | None, problems: Problems) -> Layer:
    """Numbers that no map has must not decide where the others lie."""
    most = 400.0 if crs is not None and _is_degrees(crs.epsg) else 1e8
    return _only_finite(
        layer, most, "a coordinate is no number or too large for the reference system", problems
    )


def _only_finite(layer: Layer, most: float, why: str, problems: Problems) -> Layer:
    import shapely

    xy, owner = shapely.get_coordinates(layer.shapes, return_index=True)
    good = np.ones(len(layer.shapes), np.bool_)
    good[owner[~(np.abs(xy) <= most).all(axis=1)]] = False
    for at in np.flatnonzero(~good).tolist():
        where = f"layer {layer.name}, feature {layer.fid[at]}"
        problems.error("bad-coordinates", "", where, f"{why}; it is not drawn")
    return layer if good.all() else layer.only(good)


def _move(layer: Layer, frame: Frame, problems: Problems) -> Layer:
    """The shapes in metres and flat; their lowest z to layer.base."""
    import shapely

    xyz = shapely.get_coordinates(layer.shapes, include_z=True)
    has_height = bool(shapely.has_z(layer.shapes).any())
    xyz[~np.isfinite(xyz[:, 2]), 2] = 0.0
    metres = frame.to_metres(xyz)
    if has_height:
        count = shapely.get_num_coordinates(layer.shapes)
        base = np.fmin.reduceat(metres[:, 2], np.concatenate([[0], np.cumsum(count)[:-1]]))
        if np.nanmax(np.abs(base), initial=0.0) > 0:
            layer.base = np.where(shapely.has_z(layer.shapes), base, np.nan)
    lost = ~np.isfinite(metres[:, :2]).all(axis=1)
    metres[lost] = np.inf  # nan would open the rings
    layer.shapes = shapely.set_coordinates(shapely.force_2d(layer.shapes), metres[:, :2])
    why = "a coordinate lies outside the reference system"
    return _only_finite(layer, 1e9, why, problems) if lost.any() else layer


def _reproject(layer: Layer, from_epsg: int, to_epsg: int) -> None:
    import shapely
    from pyproj import Transformer

    change = Transformer.from_crs(from_epsg, to_epsg, always_xy=True)
    layer.shapes = shapely.transform(
        layer.shapes, lambda xy: np.column_stack(change.transform(xy[:, 0], xy[:, 1]))
    )


def _near(layers: list[Layer], problems: Problems) -> list[Layer]:
    """Without shapes so far off that the city would be a dot beside them."""
    import shapely

    kept: list[Layer] = []
    if not layers:
        return kept
    bounds = [shapely.bounds(layer.shapes) for layer in layers]
    every = np.concatenate(bounds)
    middle = np.median(every, axis=0) if len(every) else np.zeros(4)
    for layer, box in zip(layers, bounds, strict=True):
        is_near = np.abs(box - middle).max(axis=1) < FARTHEST_M
        for at in np.flatnonzero(~is_near).tolist():
            what = f"it lies more than {FARTHEST_M / 1000:.0f} km from the rest; it is not drawn"
            problems.error("bad-coordinates", "", f"layer {layer.name}, feature {layer.fid[at]}", what)
        if is_near.any():
            kept.append(layer if is_near.all() else layer.only(is_near))
    return kept


def _middle_and_size(layer: Layer) -> tuple[NDArray[np.float64], float]:
    import shapely

    xy = shapely.get_coordinates(layer.shapes)
    xy = xy[np.isfinite(xy).all(axis=1)]
    if not len(xy):
        return np.zeros(2), 0.0
    low, high = np.percentile(xy, [2, 98], axis=0)
    return np.median(xy, axis=0), float(np.max(high - low))


def _is_degrees(epsg: int) -> bool:
    from pyproj import CRS

    return epsg == 4326 or bool(CRS.from_epsg(epsg).is_geographic)


def _is_turned(layers: Sequence[Layer], layer: Layer) -> bool:
    """Whether many walls meet at right angles when x and y are swapped, and few when they are not."""
    import shapely

    same = [other.shapes for other in layers if other.crs == layer.crs]
    polygons = np.concatenate(same)
    polygons = polygons[np.isin(shapely.get_type_id(polygons), (3, 6))][:3000]
    xy, owner = shapely.get_coordinates(polygons, return_index=True)
    if len(xy) < _FEWEST_CORNERS or not np.isfinite(xy).all() or np.abs(xy).max() > 90:
        return False  # beyond 90 degrees only one order is possible, and the frame sees to that
    plain, turned = (_share_of_right_angles(p, owner) for p in (xy, xy[:, ::-1]))
    return turned > 0.35 and turned > 2.0 * plain


def _share_of_right_angles(lonlat: NDArray[np.float64], owner: NDArray[np.int64]) -> float:
    """Among corners whose walls do not run along the axes, where every order would look right."""
    metres = lonlat * np.array([1.0, 1.0])
    metres[:, 0] *= np.cos(np.radians(np.median(lonlat[:, 1])))
    side = np.diff(metres, axis=0)
    a, b = side[:-1], side[1:]
    size = np.linalg.norm(a, axis=1) * np.linalg.norm(b, axis=1)
    slant = np.degrees(np.arctan2(a[:, 1], a[:, 0])) % 90
    ok = (owner[:-2] == owner[2:]) & (size > 0) & (slant > 8) & (slant < 82)
    if ok.sum() < _FEWEST_CORNERS / 2:
        return 0.0
    angle = np.degrees(np.arccos(np.clip(np.einsum("ij,ij->i", a[ok], b[ok]) / size[ok], -1, 1)))
    return float((np.abs(angle - 90) < _SQUARE_DEG).mean())
