"""Several city models as one, and a city model in another CRS.   Thread: any (pure).   Units: metres of the CRS.

    merge([in_crs(city, 25832) for city in cities])

Ids stay unique: an id that an earlier model has gets a number behind it, and a problem tells so. What differs from file to
file (attributes, problems) is kept side by side.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from app.model.city import CityModel, Instances, Problem, Severity
from maps.readers.builder import lod_key
from maps.readers.crs import UnknownCrs, crs_of
from maps.readers.problems import Problems

if TYPE_CHECKING:
    from pyproj import CRS, Transformer

_BY_SURFACE: Final = ("surface_rgb",)
"""Arrays that only some models have, one row a surface."""


def in_crs(city: CityModel, epsg: int) -> CityModel:
    """The same model in another projected CRS in metres. A model without CRS is taken to be in it already.

    Heights are kept, unless both systems name a vertical datum and the grid between the two is installed; where it is
    not, a problem says so. Raises UnknownCrs where epsg is not in the register, or counts in degrees or feet.
    """
    target = crs_of(epsg)
    if city.crs is None or city.crs.epsg == epsg:
        return city if city.crs is not None else replace(city, crs=target)
    transformer, is_3d, problem = _between(city.crs.epsg, epsg)
    vertices, lost = _moved(city.vertices, transformer, is_3d)
    anchors, lost_anchors = _moved(city.instances.xyz, transformer, is_3d)
    problems = list(city.problems)
    if problem is not None:
        problems.append(problem)
    if lost or lost_anchors:
        what = f"{lost + lost_anchors:,} points have no place in EPSG:{epsg}; what stands on them is left out"
        problems.append(Problem(Severity.ERROR, "outside-area", "", "", what))
    moved = replace(
        city,
        vertices=vertices,
        instances=Instances(city.instances.object, anchors, city.instances.size),
        crs=target,
        file_crs=city.file_crs or city.crs,
        file_extent=city.file_extent or city.extent,
        problems=tuple(problems),
    )
    return _without_lost(moved) if lost or lost_anchors else moved


def merge(cities: Sequence[CityModel]) -> CityModel:
    """One model of all, in the order given; CRS, format and version of the first. All must be in one CRS."""
    if not cities:
        raise ValueError("there is nothing to merge")
    if len(cities) == 1:
        return cities[0]
    named = {c.crs.epsg for c in cities if c.crs is not None}
    if len(named) > 1:
        raise ValueError(f"the models are in different systems: {sorted(named)}")
    rows = _starts([len(c.ids) for c in cities])
    points = _starts([len(c.vertices) for c in cities])
    surfaces = _starts([len(c.surface_object) for c in cities])
    renamed = Problems()
    each = list(zip(cities, rows, points, surfaces, strict=True))
    first = cities[0]
    return replace(
        first,
        vertices=np.concatenate([c.vertices for c in cities]),
        triangles=_joined([c.triangles + p for c, _, p, _ in each]),
        triangle_surface=_joined([c.triangle_surface + s for c, _, _, s in each]),
        surface_object=_joined([c.surface_object + r for c, r, _, _ in each]),
        surface_kind=np.concatenate([c.surface_kind for c in cities]),
        edges=_joined([c.edges + p for c, _, p, _ in each]),
        ids=_unique_ids(cities, renamed),
        types=tuple(t for c in cities for t in c.types),
        parent=_joined([np.where(c.parent >= 0, c.parent + r, -1) for c, r, _, _ in each]),
        attributes=_side_by_side(cities, rows),
        instances=Instances(
            _joined([c.instances.object + r for c, r, _, _ in each]),
            np.concatenate([c.instances.xyz for c in cities]),
            np.concatenate([c.instances.size for c in cities]),
        ),
        crs=next((c.crs for c in cities if c.crs is not None), None),
        format=" + ".join(dict.fromkeys(c.format for c in cities if c.format)),
        lods=tuple(sorted({lod for c in cities for lod in c.lods}, key=lod_key)),
        problems=(*(p for c in cities for p in c.problems), *renamed.all()),
        file_vertices=sum(c.file_vertices or len(c.vertices) for c in cities),
        file_extent=None,
        above_ground=all(c.above_ground for c in cities),
        **_optional(cities),
    )


def _starts(counts: Sequence[int]) -> list[int]:
    return [0, *np.cumsum(counts[:-1]).tolist()]


def _joined(parts: Sequence[NDArray[Any]]) -> NDArray[np.int32]:
    return np.concatenate(parts).astype(np.int32)


def _optional(cities: Sequence[CityModel]) -> dict[str, Any]:
    """Colours of surfaces where a model has them: nan (or 0) for those of the others."""
    out: dict[str, Any] = {}
    for name in _BY_SURFACE:
        have = [getattr(c, name, None) for c in cities]
        known = next((h for h in have if h is not None), None)
        if known is None:
            continue
        blank = np.nan if known.dtype.kind == "f" else 0
        out[name] = np.concatenate(
            [
                np.full((len(c.surface_object), *known.shape[1:]), blank, known.dtype) if h is None else h
                for c, h in zip(cities, have, strict=True)
            ]
        )
    return out


def _unique_ids(cities: Sequence[CityModel], problems: Problems) -> tuple[str, ...]:
    if len({i for c in cities for i in c.ids}) == sum(len(c.ids) for c in cities):
        return tuple(i for c in cities for i in c.ids)
    taken = {i for c in cities for i in c.ids}
    seen: set[str] = set()
    out: list[str] = []
    for city in cities:
        for ident in city.ids:
            name = ident
            if ident in seen:
                number = 2
                while (name := f"{ident} ({number})") in taken:
                    number += 1
                taken.add(name)
                problems.warning(
                    "duplicate-id", ident, "", f"another file has an object of this id; here it is '{name}'"
                )
            seen.add(name)
            out.append(name)
    return tuple(out)


def _side_by_side(cities: Sequence[CityModel], rows: Sequence[int]) -> dict[str, NDArray[np.object_]]:
    total = rows[-1] + len(cities[-1].ids)
    out: dict[str, NDArray[np.object_]] = {}
    for city, start in zip(cities, rows, strict=True):
        for name, column in city.attributes.items():
            if name not in out:
                out[name] = np.full(total, None, object)
            out[name][start : start + len(column)] = column
    return out


def _moved(
    xyz: NDArray[np.float64], transformer: Transformer, is_3d: bool
) -> tuple[NDArray[np.float64], int]:
    """Points in the other system, and how many have no place there (their coordinates become nan)."""
    if not len(xyz):
        return xyz, 0
    if is_3d:
        out = np.column_stack(transformer.transform(xyz[:, 0], xyz[:, 1], xyz[:, 2]))
    else:
        out = np.column_stack([*transformer.transform(xyz[:, 0], xyz[:, 1]), xyz[:, 2]])
    lost = np.atleast_1d(~np.isfinite(out).all(axis=1))
    out[lost] = np.nan
    return out, int(lost.sum())


def _without_lost(city: CityModel) -> CityModel:
    """Without triangles, edges and instances that touch a point of no place; such points move to a good one."""
    good = np.atleast_1d(np.isfinite(city.vertices).all(axis=1))
    kept = good[city.triangles].all(axis=1)
    anchors = np.atleast_1d(np.isfinite(city.instances.xyz).all(axis=1))
    vertices = city.vertices.copy()
    vertices[~good] = vertices[good][0] if good.any() else 0.0
    few = city.instances
    return replace(
        city,
        vertices=vertices,
        triangles=city.triangles[kept],
        triangle_surface=city.triangle_surface[kept],
        edges=city.edges[good[city.edges].all(axis=1)],
        instances=Instances(few.object[anchors], few.xyz[anchors], few.size[anchors]),
    )


def _between(source: int, target: int) -> tuple[Transformer, bool, Problem | None]:
    """The transformer, whether it takes heights along, and what to say of the vertical datum."""
    from pyproj import CRS
    from pyproj.exceptions import CRSError
    from pyproj.transformer import Transformer, TransformerGroup

    try:
        one, other = CRS.from_epsg(source), CRS.from_epsg(target)
    except CRSError as error:
        raise UnknownCrs(f"EPSG:{source} or EPSG:{target} is not in the EPSG register") from error
    if not other.is_projected or any(
        abs(axis.unit_conversion_factor - 1.0) > 1e-12 for axis in _flat(other).axis_info
    ):
        raise UnknownCrs(f"EPSG:{target} does not count in metres; a city needs a projected system that does")
    flat = Transformer.from_crs(_flat(one), _flat(other), always_xy=True)
    heights, theirs = _vertical(one), _vertical(other)
    if heights is None or theirs is None or heights == theirs:
        return flat, False, None
    with warnings.catch_warnings():  # of grids that are missing: said below
        warnings.simplefilter("ignore", UserWarning)
        group = TransformerGroup(one, other, always_xy=True)
    with_grid = [t for t in group.transformers if "ballpark" not in t.description.lower()]
    if with_grid and group.best_available:
        return with_grid[0], True, None
    what = f"heights are {heights} and the district's are {theirs}; no grid between the two is installed, so they are kept as they are"
    return flat, False, Problem(Severity.WARNING, "vertical-datum", "", "", what)


def _flat(system: CRS) -> CRS:
    if system.is_compound:
        return system.sub_crs_list[0]
    return system.to_2d() if len(system.axis_info) > 2 else system


def _vertical(system: CRS) -> str | None:
    """The name of the vertical part, None where there is none, or where it is not in metres (a Frame made it metres)."""
    if not system.is_compound or len(system.sub_crs_list) < 2:
        return None
    part = system.sub_crs_list[1]
    is_metre = all(abs(axis.unit_conversion_factor - 1.0) < 1e-12 for axis in part.axis_info)
    return str(part.name) if is_metre else None
