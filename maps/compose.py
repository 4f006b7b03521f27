"""City models, layers and terrain of a district -> one city in one CRS.   Thread: any.   Units: metres of that CRS.

    made = compose([Source(Path("buildings.gpkg")), Source(Path("roads.geojson"), 4326)], epsg=25832, cache_dir=None)
    made.city, made.ortho, made.epsg

What counts its heights from the ground is put onto the terrain (maps/drape.py). Problems keep the name of their file.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np

from app.model.city import CityModel, Problem, Severity
from maps.ground import on_the_ground
from maps.merge import in_crs, merge
from maps.mesh_cache import load_city
from maps.readers.errors import BadModel
from maps.readers.progress import say

FAR_M: Final = 100_000.0
"""A layer further than this from the first model belongs to another place; it is left out."""


@dataclass(frozen=True, slots=True)
class Source:
    """epsg: where the file names no CRS, or a wrong one."""

    path: Path
    epsg: int | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Composed:
    """epsg: the CRS of everything; None where no file says one."""

    city: CityModel
    ortho: None
    epsg: int | None


def compose(sources: Sequence[Source], *, epsg: int | None, cache_dir: Path | None) -> Composed:
    """Reads all (maps/mesh_cache.py) and brings them into one CRS: epsg, or that of the first that names one.

    Raises BadModel in one line, Cancelled (maps/readers/progress.py).
    """
    if not sources:
        raise ValueError("there is nothing to compose")
    cities = []
    for number, source in enumerate(sources):
        say(f"reading {source.path.name}", number / len(sources))
        city = load_city(source.path, cache_dir, epsg=source.epsg)
        cities.append(city if len(sources) == 1 else _signed(city, source.path))
    target = epsg if epsg is not None else next((c.crs.epsg for c in cities if c.crs is not None), None)
    if target is not None:
        cities = [_brought(c, s, target) for c, s in zip(cities, sources, strict=True)]
    cities = _quieter(_near(cities, sources))
    say("putting the layers on the ground", 0.9)
    return Composed(merge(on_the_ground(cities)), None, target)


def _signed(city: CityModel, path: Path) -> CityModel:
    """Problems with the name of their file before the place."""
    problems = [replace(p, place=f"{path.name}: {p.place}" if p.place else path.name) for p in city.problems]
    return replace(city, problems=tuple(problems))


def _brought(city: CityModel, source: Source, epsg: int) -> CityModel:
    if city.crs is None:
        what = f"names no reference system; it is taken as EPSG:{epsg}, that of the district. Say the right one if it is another"
        city = _with(city, Problem(Severity.WARNING, "missing-crs", "", source.path.name, what))
    try:
        moved = in_crs(city, epsg)
    except ValueError as error:
        raise BadModel(source.path, f"cannot be brought to the district's system: {error}") from error
    new = moved.problems[len(city.problems) :]
    return replace(
        moved,
        problems=(*city.problems, *(replace(p, place=p.place or source.path.name) for p in new)),
    )


def _near(cities: Sequence[CityModel], sources: Sequence[Source]) -> list[CityModel]:
    """Without what lies in another part of the world than the first: coordinates that far apart cannot be drawn exactly."""
    boxes = [np.array(c.extent) for c in cities]
    first = next((k for k, box in enumerate(boxes) if np.isfinite(box).all()), None)
    if first is None:
        return list(cities)
    kept, lost = [], []
    for city, box, source in zip(cities, boxes, sources, strict=True):
        gap = np.maximum(0.0, np.maximum(boxes[first][:2] - box[3:5], box[:2] - boxes[first][3:5]))
        if np.isfinite(box).all() and np.hypot(*gap) > FAR_M:
            what = f"lies {np.hypot(*gap) / 1000:,.0f} km from {sources[first].path.name} and is not drawn; check its reference system"
            lost.append(Problem(Severity.ERROR, "far-away", "", source.path.name, what))
        else:
            kept.append(city)
    if lost:
        kept[0] = replace(kept[0], problems=(*kept[0].problems, *lost))
    return kept


def _quieter(cities: Sequence[CityModel]) -> list[CityModel]:
    """A file of streets need not say that it has no buildings where another file has them."""
    if not any("no-buildings" not in {p.code for p in c.problems} for c in cities):
        return list(cities)
    return [replace(c, problems=tuple(p for p in c.problems if p.code != "no-buildings")) for c in cities]


def _with(city: CityModel, *problems: Problem) -> CityModel:
    return replace(city, problems=(*city.problems, *problems))
