"""Opens GeoJSON, GeoPackage, Shapefile, FlatGeobuf and OSM PBF files: every layer with shapes, as arrays.   Thread: any.

Units: those of the file. The first bytes decide whether the file is what its name says, because GDAL would otherwise open
whatever it recognises, and some of its formats name other files and addresses.
"""

from __future__ import annotations

import shutil
import tempfile
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from maps.readers.errors import BadModel
from maps.readers.problems import Problems
from maps.readers.progress import say

FORMAT_NAMES: Final = {
    ".geojson": "GeoJSON",
    ".json": "GeoJSON",
    ".geojsonl": "GeoJSON text sequence",
    ".geojsons": "GeoJSON text sequence",
    ".jsonl": "GeoJSON text sequence",
    ".gpkg": "GeoPackage",
    ".shp": "Shapefile",
    ".fgb": "FlatGeobuf",
    ".pbf": "OSM PBF",
}
_MAGIC: Final = {".gpkg": b"SQLite format 3\0", ".shp": b"\x00\x00\x27\x0a", ".fgb": b"fgb"}
_PREFIX: Final = {"GeoJSON": "GeoJSON:", "GeoJSON text sequence": "GeoJSONSeq:"}
_NOT_READ: Final = frozenset(
    {"multilinestrings", "other_relations"}
)  # of OSM: routes and boundaries, not things
Columns = dict[str, NDArray[np.object_]]


@dataclass(slots=True, eq=False)
class Layer:
    """n features.   fid (n,); shapes (n,) shapely geometries or None; fields: name -> (n,) values, None where absent.

    crs: EPSG:n or WKT as the file says.   base (n,): lowest z of shapes in three dimensions, nan where they are flat.
    """

    name: str
    fid: NDArray[np.int64]
    shapes: NDArray[np.object_]
    fields: Columns
    crs: str | None
    is_osm: bool
    base: NDArray[np.float64]

    def only(self, keep: NDArray[np.bool_]) -> Layer:
        fields = {name: column[keep] for name, column in self.fields.items()}
        return Layer(
            self.name, self.fid[keep], self.shapes[keep], fields, self.crs, self.is_osm, self.base[keep]
        )


def format_of(path: Path) -> str:
    return FORMAT_NAMES.get(path.suffix.lower(), "GeoJSON")


def read_layers(path: Path, problems: Problems) -> list[Layer]:
    """All layers that have shapes. Raises BadModel where the file is not what its name says, or cannot be opened."""
    import pyogrio.errors

    _demand_magic(path)
    faults = (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, ValueError, MemoryError)
    try:
        with warnings.catch_warnings(record=True) as heard:
            warnings.simplefilter("always")
            if path.suffix.lower() == ".shp" and not _beside(path, ".shx"):
                layers = _with_new_index(path, problems)
            else:
                layers = _read_all(path, problems)
    except faults as error:
        raise BadModel(path, f"cannot be read as {format_of(path)}: {_first_line(error, path)}") from error
    for text in dict.fromkeys(_first_line(w.message, path) for w in heard):
        problems.warning("reader", "", "", f"while reading: {text}")
    if path.suffix.lower() == ".shp" and not _beside(path, ".dbf"):
        what = "there is no .dbf beside the .shp: names, heights and kinds are missing"
        problems.warning("missing-part", "", "", what)
    return layers


def _read_all(path: Path, problems: Problems) -> list[Layer]:
    import pyogrio

    name = _PREFIX.get(format_of(path), "") + str(path.resolve())
    listed = [
        (str(layer), kind)
        for layer, kind in pyogrio.list_layers(name)
        if kind is not None and not (path.suffix.lower() == ".pbf" and layer in _NOT_READ)
    ]
    layers = []
    for number, (layer, _) in enumerate(listed):
        say(f"reading {layer[:40]}", 0.5 * number / len(listed))
        found = _read_layer(name, layer, problems)
        if len(found.fid):
            layers.append(found)
    return layers


def _read_layer(name: str, layer: str, problems: Problems) -> Layer:
    import pyogrio.raw
    import shapely

    try:
        meta, fid, wkb, values = pyogrio.raw.read(
            name, layer=layer, return_fids=True, datetime_as_string=True
        )
    except UnicodeDecodeError:
        what = "the text is in no known encoding and is read as Latin-1; letters may be wrong"
        problems.warning("encoding", "", layer, what)
        meta, fid, wkb, values = pyogrio.raw.read(
            name, layer=layer, return_fids=True, datetime_as_string=True, encoding="latin-1"
        )
    n = len(fid)
    shapes = np.full(n, None, dtype=object)
    if wkb is not None:
        with np.errstate(invalid="ignore"):  # a nan among the coordinates is told later, with its place
            shapes = shapely.from_wkb(wkb, on_invalid="ignore")
    gone = shapely.is_missing(shapes) | shapely.is_empty(shapes)
    if gone.any():
        what = f"{int(gone.sum()):,} of {n:,} features have no geometry that can be read"
        problems.warning("no-geometry", "", f"layer {layer}", what)
    fields = {str(f): plain_values(v) for f, v in zip(meta["fields"], values, strict=True)}
    read = Layer(
        layer,
        np.asarray(fid, np.int64),
        shapes,
        fields,
        meta["crs"] or None,
        "other_tags" in fields or "osm_id" in fields,
        np.full(n, np.nan),
    )
    return read.only(~gone)


def plain_values(values: NDArray[Any]) -> NDArray[np.object_]:
    """(n,) Python numbers, texts and booleans; None for nan, for what is empty and for what is none of these."""
    out: NDArray[np.object_] = values.astype(object)
    if values.dtype.kind == "f":
        out[~np.isfinite(values)] = None
    elif values.dtype.kind not in "iub":
        plain = [v if isinstance(v, str | bool | int | float) and v != "" else _listed(v) for v in out]
        out = np.fromiter(plain, dtype=object, count=len(plain))
    return out


def _listed(value: Any) -> str | None:
    if isinstance(value, list | tuple | np.ndarray) and len(value):
        return ", ".join(str(v) for v in value)[:500]
    return None


def _with_new_index(path: Path, problems: Problems) -> list[Layer]:
    """A shapefile without its .shx: GDAL can make one, but not in a folder that is another's."""
    import pyogrio

    what = "there is no .shx beside the .shp: the index is made again"
    problems.warning("missing-part", "", "", what)
    with tempfile.TemporaryDirectory(prefix="tvilling-") as folder:
        copy = Path(folder) / path.name
        for part in (".shp", ".dbf", ".prj", ".cpg"):
            if there := _beside(path, part):
                shutil.copyfile(there, copy.with_suffix(part))
        pyogrio.set_gdal_config_options({"SHAPE_RESTORE_SHX": True})
        try:
            return _read_all(copy.with_suffix(".shp"), problems)
        finally:
            pyogrio.set_gdal_config_options({"SHAPE_RESTORE_SHX": None})


def _beside(path: Path, end: str) -> Path | None:
    for name in (path.with_suffix(end), path.with_suffix(end.upper())):
        if name.is_file():
            return name
    return None


def _demand_magic(path: Path) -> None:
    try:
        with path.open("rb") as file:
            head = file.read(4096)
    except OSError as error:
        raise BadModel(path, f"cannot be read ({error.strerror or error.__class__.__name__})") from error
    if not head:
        raise BadModel(path, "is empty")
    end, kind = path.suffix.lower(), format_of(path)
    if kind.startswith("GeoJSON"):
        good = head.removeprefix(b"\xef\xbb\xbf").lstrip(b" \t\r\n\x1e").startswith(b"{")
    elif kind == "OSM PBF":
        good = b"OSMHeader" in head[:64]
    else:
        good = head.startswith(_MAGIC[end])
    if not good:
        raise BadModel(path, f"is no {kind}: it begins with other bytes than such a file")


def _first_line(error: object, path: Path) -> str:
    """GDAL's own words, short and without our folders."""
    text = str(error).strip() or error.__class__.__name__
    folder = str(path.resolve().parent) + "/"
    if "not a database" in text or "malformed" in text:
        return "the database in it is damaged or cut off"
    text = text.splitlines()[0].replace(folder, "").replace("GeoJSON:", "").replace("GeoJSONSeq:", "")
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)[:200]
