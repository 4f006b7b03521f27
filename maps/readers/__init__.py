"""File formats -> CityModel, one small file each behind one registry.

A new format is one module with `read(path, *, epsg) -> CityModel` and one line in FORMATS. Modules are imported when
a file of theirs is opened.   Thread: any.

    city = read_city(Path("city.city.json"))
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import cast

from app.model.city import CityModel
from maps.readers.errors import BadModel
from maps.readers.wanted import Wanted, wanted, wanting

Read = Callable[..., CityModel]

FORMATS: dict[str, str] = {
    ".json": "maps.readers.cityjson:read_cityjson",
    ".jsonl": "maps.readers.cityjson:read_cityjson",
    ".geojson": "maps.readers.footprints:read_footprints",
    ".geojsonl": "maps.readers.footprints:read_footprints",
    ".geojsons": "maps.readers.footprints:read_footprints",
    ".gpkg": "maps.readers.footprints:read_footprints",
    ".shp": "maps.readers.footprints:read_footprints",
    ".fgb": "maps.readers.footprints:read_footprints",
    ".pbf": "maps.readers.footprints:read_footprints",
    ".gml": "maps.readers.citygml:read_citygml",
    ".citygml": "maps.readers.citygml:read_citygml",
    ".xml": "maps.readers.citygml:read_citygml",
    ".gml.gz": "maps.readers.citygml:read_citygml",
    ".citygml.gz": "maps.readers.citygml:read_citygml",
    ".xml.gz": "maps.readers.citygml:read_citygml",
    ".tif": "maps.readers.geotiff:read_geotiff",
    ".tiff": "maps.readers.geotiff:read_geotiff",
    ".asc": "maps.readers.geotiff:read_geotiff",
    ".png": "maps.readers.geotiff:read_geotiff",
    ".jpg": "maps.readers.geotiff:read_geotiff",
    ".jpeg": "maps.readers.geotiff:read_geotiff",
}
"""End of the file name (lower case, the longest that fits wins) -> "module:function"."""


def read_city(
    path: Path, *, epsg: int | None = None, lod: str | None = None, checks_all: bool = False
) -> CityModel:
    """A city model in any format we know. epsg: the CRS where the file says none or a wrong one.
    lod: the level of detail to draw.   checks_all: faults of levels that are not drawn are told too.

    Raises BadModel: one line with the file, what is wrong, and what to do.
    """
    path = Path(path)
    if path.is_dir():
        raise BadModel(path, "is a folder; give the city model in it")
    if not path.exists():
        raise BadModel(path, "is not there")
    with wanting(Wanted(lod, checks_all) if lod or checks_all else wanted()):
        return _reader_of(path)(path, epsg=epsg)


def _reader_of(path: Path) -> Read:
    name = path.name.lower()
    for end in sorted(FORMATS, key=len, reverse=True):
        if name.endswith(end):
            module, _, function = FORMATS[end].partition(":")
            return cast(Read, getattr(import_module(module), function))
    raise BadModel(path, f"has a format that is not known; known are {', '.join(sorted(FORMATS))}")
