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
from maps.ortho import Ortho, read_ortho
from maps.readers.builder import CityBuilder
from maps.readers.errors import BadModel
from maps.readers.geotiff import PICTURE
from maps.readers.progress import say

FAR_M: Final = 100_000.0
"""A layer further than this from the first model belongs to another place; it is left out."""
AROUND_M: Final = 300.0
"""How far a picture is shown beyond the city."""
BELOW_M: Final = 0.05


@dataclass(frozen=True, slots=True)
class Source:
    """epsg: where the file names no CRS, or a wrong one."""

    path: Path
    epsg: int | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Composed:
    """epsg: the CRS of everything; None where no file says one."""

    city: CityModel
    ortho: Ortho | None
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
    pairs = _near(list(zip(cities, sources, strict=True)))
    pictures = [(c, s) for c, s in pairs if c.version == PICTURE]
    others = _quieter([c for c, _ in pairs if c.version != PICTURE])
    say("putting the layers on the ground", 0.9)
    laid = on_the_ground(others) if others else []
    city = merge([*laid, *_plain_under(laid, [c for c, _ in pictures])])
    return Composed(city, _ortho([s for _, s in pictures], others, target), target)


def _ortho(sheets: Sequence[Source], others: Sequence[CityModel], epsg: int | None) -> Ortho | None:
    """The pictures as one, as far as the city reaches."""
    if not sheets:
        return None
    boxes = np.array([c.extent for c in others if np.isfinite(c.extent).all()])
    within = None
    if len(boxes):
        low, high = boxes[:, :2].min(axis=0) - AROUND_M, boxes[:, 3:5].max(axis=0) + AROUND_M
        within = (float(low[0]), float(low[1]), float(high[0]), float(high[1]))
    return read_ortho([(s.path, s.epsg) for s in sheets], epsg=epsg, within=within)


def _plain_under(laid: Sequence[CityModel], pictures: Sequence[CityModel]) -> list[CityModel]:
    """Where there is no terrain a picture lies flat below the lowest ground; else only its problems are kept."""
    if any("TINRelief" in c.types for c in laid):
        return [_emptied(c) for c in pictures]
    is_above = all(c.above_ground for c in laid)
    lowest = [float(c.extent[2]) for c in laid if np.isfinite(c.extent[2])]
    out = []
    for picture in pictures:
        vertices = picture.vertices.copy()
        vertices[:, 2] = min(lowest, default=0.0) - BELOW_M
        out.append(replace(picture, vertices=vertices, above_ground=is_above))
    return out


def _emptied(city: CityModel) -> CityModel:
    """No objects: only what is said of the file."""
    return replace(CityBuilder(city.format).finish(), crs=city.crs, problems=city.problems)


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


def _near(pairs: Sequence[tuple[CityModel, Source]]) -> list[tuple[CityModel, Source]]:
    """Without what lies in another part of the world than the first: coordinates that far apart cannot be drawn exactly."""
    boxes = [np.array(c.extent) for c, _ in pairs]
    first = next((k for k, box in enumerate(boxes) if np.isfinite(box).all()), None)
    if first is None:
        return list(pairs)
    kept, lost = [], []
    for (city, source), box in zip(pairs, boxes, strict=True):
        gap = np.maximum(0.0, np.maximum(boxes[first][:2] - box[3:5], box[:2] - boxes[first][3:5]))
        if np.isfinite(box).all() and np.hypot(*gap) > FAR_M:
            what = f"lies {np.hypot(*gap) / 1000:,.0f} km from {pairs[first][1].path.name} and is not drawn; check its reference system"
            lost.append(Problem(Severity.ERROR, "far-away", "", source.path.name, what))
        else:
            kept.append((city, source))
    if lost:
        kept[0] = (_with(kept[0][0], *lost), kept[0][1])
    return kept


def _quieter(cities: Sequence[CityModel]) -> list[CityModel]:
    """A file of streets need not say that it has no buildings where another file has them."""
    if not any("no-buildings" not in {p.code for p in c.problems} for c in cities):
        return list(cities)
    return [replace(c, problems=tuple(p for p in c.problems if p.code != "no-buildings")) for c in cities]


def _with(city: CityModel, *problems: Problem) -> CityModel:
    return replace(city, problems=(*city.problems, *problems))
