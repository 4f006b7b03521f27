"""A district made up around files that somebody opens: no assets, no signals, the true place.   Thread: any.

    loaded = load((Path("vienna.city.jsonl"),), cache, epsg=31256)      # says its progress: maps/readers/progress.py
    loaded.opened.district.lonlat, loaded.city, loaded.is_placed

A district folder goes the same way, so that the window, `shot` and `new` take either. Part of the composition root.
Units: metres of the district's CRS; degrees for the place.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.model.catalogue import Catalogue
from app.model.city import CityModel
from app.model.district import BadDistrict, District
from app.model.language import tr
from app.model.times import DAY_NS
from app.opening import OpenedDistrict, find_district, open_district
from app.zones import zone_of

if TYPE_CHECKING:
    from maps.compose import Composed
    from maps.prepared import Prepared

NOWHERE = (10.0, 50.0)
"""Where no file says its place: the middle of Europe, so that there is a sun."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """paths: what was opened; a district's folder, or files.   ortho: a picture of the ground, or None.
    prepared: its scene (maps/prepared.py) where that was made beside the window.
    is_placed: False where nobody says the CRS, so that the place on Earth is not known.   epsg: what was asked for.
    """

    opened: OpenedDistrict
    city: CityModel
    ortho: Any
    paths: tuple[Path, ...]
    is_placed: bool = True
    epsg: int | None = None
    prepared: Prepared | None = None

    @property
    def is_district(self) -> bool:
        return is_district(self.paths)


def is_district(paths: Sequence[Path]) -> bool:
    """Whether these paths are one district folder (or its district.toml)."""
    return len(paths) == 1 and (paths[0].is_dir() or paths[0].name == "district.toml")


def load(paths: Sequence[Path], cache: Path | None, *, epsg: int | None = None) -> Loaded:
    """One district folder, or city models and layers. Raises BadDistrict or BadModel in one line, Cancelled."""
    paths = tuple(paths)
    for path in paths:
        if not path.exists() and not (len(paths) == 1 and path.parent == Path()):
            raise BadDistrict(tr("{path}: is not there", path=path))
    if is_district(paths) or not paths[0].exists():
        folder = find_district(paths[0])
        return load_opened(open_district(folder), cache)
    if folders := [p for p in paths if p.is_dir() or p.name == "district.toml"]:
        raise BadDistrict(
            tr("{folders}: is a folder among files; open one district, or files alone", folders=folders[0])
        )
    return around_files(paths, cache, epsg=epsg)


def around_files(files: Sequence[Path], cache: Path | None, *, epsg: int | None = None) -> Loaded:
    """Files in one CRS, and the district made up around them. Raises BadDistrict, BadModel, Cancelled."""
    made = _compose(list(zip(files, said_of(files, cache, epsg), strict=True)), None, cache)
    return around(made.city, files, ortho=made.ortho, epsg=epsg)


def with_scene(loaded: Loaded) -> Loaded:
    """With what a scene of it needs: the longest part of showing a large city. May raise Cancelled."""
    from maps.prepared import Prepared

    return replace(loaded, prepared=Prepared.of(loaded.city, loaded.opened.district.origin))


def said_of(files: Sequence[Path], cache: Path | None, epsg: int | None) -> list[int | None]:
    """For each file `epsg` where it names no CRS itself, else None. A file that is alone is taken at our word."""
    if epsg is None or len(files) == 1:
        return [epsg] * len(files)
    from maps.mesh_cache import load_city
    from maps.readers.errors import BadModel

    said: list[int | None] = []
    for file in files:
        try:
            said.append(epsg if load_city(file, cache).crs is None else None)
        except BadModel:  # a picture of the ground, or a fault that is told when all are read together
            said.append(None)
    return said


def load_opened(opened: OpenedDistrict, cache: Path | None) -> Loaded:
    """The model and the layers of an opened district."""
    district = opened.district
    files = [(district.model, district.model_epsg), *((layer.path, layer.epsg) for layer in district.layers)]
    if len(files) == 1 and district.model_epsg is None:
        from maps.mesh_cache import load_city  # the first frame must not wait for the geo libraries

        city, ortho = load_city(district.model, cache), None
        if city.crs is not None and city.crs.epsg != district.epsg:
            made = _compose(files, district.epsg, cache)
            city, ortho = made.city, made.ortho
    else:
        made = _compose(files, district.epsg, cache)
        city, ortho = made.city, made.ortho
    return Loaded(opened, city, ortho, (district.folder,))


def around(city: CityModel, paths: Sequence[Path], *, ortho: Any = None, epsg: int | None = None) -> Loaded:
    """The district in memory: origin in the model's middle, history under a name of its own. Raises BadDistrict."""
    import numpy as np

    low_x, low_y, low_z, high_x, high_y, _ = city.extent
    if not np.isfinite(low_x):
        raise BadDistrict(
            tr("{paths}: nothing in it can be drawn; `tvilling info` says what it holds", paths=paths[0])
        )
    origin = ((low_x + high_x) / 2, (low_y + high_y) / 2, low_z)
    place = lonlat_of(city.crs.epsg, origin[0], origin[1]) if city.crs else None
    lonlat = place or NOWHERE
    name = plain_name(paths)
    district = District(
        folder=paths[0].parent,
        id=_id_of(paths),
        name=name,
        epsg=city.crs.epsg if city.crs else 0,
        zone=zone_of(lonlat),
        currency="EUR",
        origin=origin,
        lonlat=lonlat,
        model=paths[0],
    )
    return Loaded(
        OpenedDistrict(district, Catalogue.of((), ())), city, ortho, tuple(paths), place is not None, epsg
    )


def lonlat_of(epsg: int, x: float, y: float) -> tuple[float, float] | None:
    """Degrees, or None where the point lies nowhere in this system or nobody knows the system."""
    import math

    from pyproj import Transformer
    from pyproj.exceptions import ProjError

    try:
        lon, lat = Transformer.from_crs(epsg, 4326, always_xy=True).transform(x, y)
    except ProjError:
        return None
    is_place = math.isfinite(lon) and math.isfinite(lat) and abs(lon) <= 180 and abs(lat) <= 90
    return (float(lon), float(lat)) if is_place else None


def noon_of(t_ns: int, lon: float) -> int:
    """When the sun stands highest at this longitude (degrees) on the day of t_ns, to a quarter of an hour; ns, UTC."""
    there = t_ns + round(lon / 360.0 * DAY_NS)
    return there - there % DAY_NS + DAY_NS // 2 - round(lon / 360.0 * DAY_NS)


def plain_name(paths: Sequence[Path]) -> str:
    """For people: the first file without its endings, and how many more; nothing that could steer a terminal."""
    first = re.sub(r"(\.city)?\.\w+$", "", paths[0].name) or paths[0].name
    shown = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in first)[:80]
    return shown if len(paths) == 1 else tr("{shown} and {count} more", shown=shown, count=len(paths) - 1)


def slug(text: str) -> str:
    """For ids and folders: letters, digits and hyphens, never empty."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")[:40] or "city"


def _id_of(paths: Sequence[Path]) -> str:
    """The same files have the same history, wherever the program was started."""
    where = hashlib.sha256("\0".join(str(p.resolve()) for p in paths).encode("utf-8", "surrogatepass"))
    return f"{slug(plain_name(paths))}-{where.hexdigest()[:10]}"


def _compose(files: Sequence[tuple[Path, int | None]], epsg: int | None, cache: Path | None) -> Composed:
    from maps.compose import Source, compose

    return compose([Source(path, known) for path, known in files], epsg=epsg, cache_dir=cache)
