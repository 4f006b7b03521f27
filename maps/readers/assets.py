"""assets.gpkg, the layer of things with a place: reading and writing.   Thread: any.   Units: metres of the district's CRS.

A GeoPackage is an SQLite file; reading it as one takes a millisecond where importing a geo library takes most of a
second, which is much of the time to the first frame. Writing, which is rare, goes through GDAL, so that every GIS reads it.
Columns of layer `assets` (POINT Z): id, kind, name, area, building, trades, use, params (a JSON object of numbers).
Format: OGC GeoPackage 1.3, https://www.geopackage.org/spec130/ (geometry blob: clause 2.1.3)
"""

from __future__ import annotations

import json
import math
import sqlite3
import struct
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from types import MappingProxyType
from typing import Any

from app.model.asset import Asset, AssetKind
from app.model.plain_json import loads
from maps.readers.errors import BadModel

LAYER = "assets"
_ENVELOPE_BYTES = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}
_NO_PARAMS: Mapping[str, float] = MappingProxyType({})
_WANTED = ("id", "kind", "name")
_MOST_ASSETS = 1_000_000


def read_assets(path: Path, *, epsg: int | None = None) -> tuple[Asset, ...]:
    """All assets in the file's order. epsg: the CRS they must be in, where it is to be checked. Raises BadModel."""
    if not path.is_file():
        raise BadModel(path, "is not there")
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as file:
            file.execute("PRAGMA trusted_schema = OFF")
            geometry = _geometry_column(file, path, epsg)
            cursor = file.execute(f'SELECT * FROM "{LAYER}" LIMIT {_MOST_ASSETS}')
            names = [column[0] for column in cursor.description]
            missing = [name for name in (*_WANTED, geometry) if name not in names]
            if missing:
                raise BadModel(path, f"layer '{LAYER}' has no column {', '.join(missing)}")
            return tuple(
                _asset(path, number, dict(zip(names, row, strict=True)), geometry)
                for number, row in enumerate(cursor, start=1)
            )
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise BadModel(path, f"is no GeoPackage that can be read ({error.__class__.__name__})") from error


def _geometry_column(file: sqlite3.Connection, path: Path, epsg: int | None) -> str:
    is_table = file.execute(
        "SELECT count(*) FROM sqlite_master WHERE name = ? AND type = 'table'", (LAYER,)
    ).fetchone()[0]
    if not is_table:
        raise BadModel(path, f"has no layer '{LAYER}'")
    row = file.execute(
        "SELECT g.column_name, s.organization_coordsys_id FROM gpkg_geometry_columns g"
        " LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id WHERE g.table_name = ?",
        (LAYER,),
    ).fetchone()
    if row is None or not isinstance(row[0], str):
        raise BadModel(path, f"layer '{LAYER}' has no geometry")
    if epsg is not None and row[1] != epsg:
        raise BadModel(path, f"layer '{LAYER}' is in EPSG:{row[1]}, the district in EPSG:{epsg}; convert it")
    return row[0]


def _asset(path: Path, number: int, row: dict[str, Any], geometry: str) -> Asset:
    where = f"layer '{LAYER}', row {number}"
    texts = {
        name: _text(path, where, name, row.get(name))
        for name in ("id", "kind", "name", "area", "building", "use")
    }
    if not texts["id"]:
        raise BadModel(path, f"{where}: id is empty")
    where = f"{where} ('{texts['id'][:60]}')"
    try:
        kind = AssetKind(texts["kind"])
    except ValueError as error:
        known = ", ".join(k.value for k in AssetKind)
        raise BadModel(
            path, f"{where}: kind '{texts['kind'][:40]}' is not known; known are {known}"
        ) from error
    return Asset(
        id=texts["id"],
        kind=kind,
        name=texts["name"] or texts["id"],
        area=texts["area"],
        xyz_crs=_point(path, where, row[geometry]),
        building=texts["building"] or None,
        trades=bool(row.get("trades")),
        use=texts["use"],
        params=_params(path, where, row.get("params")),
    )


def _text(path: Path, where: str, name: str, value: object) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        raise BadModel(path, f"{where}: {name} must be text")
    return value


def _params(path: Path, where: str, value: object) -> Mapping[str, float]:
    if value is None or value == "":
        return _NO_PARAMS
    try:
        found = loads(value) if isinstance(value, str) else None
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise BadModel(path, f"{where}: params must be a JSON object of numbers")
    params: dict[str, float] = {}
    for name, number in found.items():
        if (
            isinstance(number, bool)
            or not isinstance(number, int | float)
            or abs(number) > 1e300
            or number != number
        ):
            raise BadModel(path, f"{where}: params '{name[:40]}' is no number")
        params[name] = float(number)
    return MappingProxyType(params)


def _point(path: Path, where: str, blob: object) -> tuple[float, float, float]:
    """A GeoPackage point; z is 0 where it has none."""
    try:
        xyz = _parse_point(blob if isinstance(blob, bytes) else b"")
    except (struct.error, LookupError) as error:
        raise BadModel(path, f"{where}: the geometry is no point") from error
    if not all(math.isfinite(v) for v in xyz):
        raise BadModel(path, f"{where}: the point has no finite coordinates")
    return xyz


def _parse_point(blob: bytes) -> tuple[float, float, float]:
    """Raises struct.error or LookupError."""
    if blob[:2] != b"GP":
        raise LookupError("magic")
    flags = blob[3]
    start = 8 + _ENVELOPE_BYTES[flags >> 1 & 7]
    order = "<" if blob[start : start + 1] == b"\x01" else ">"
    (code,) = struct.unpack_from(f"{order}I", blob, start + 1)
    has_z = bool(code & 0x80000000) or code in (1001, 3001)
    if code & 0x0FFFFFFF not in (1, 1001, 2001, 3001):
        raise LookupError("type")
    values = struct.unpack_from(f"{order}{'3' if has_z else '2'}d", blob, start + 5)
    return (values[0], values[1], values[2] if has_z else 0.0)


def write_assets(path: Path, assets: Sequence[Asset], epsg: int) -> None:
    """Writes (or replaces) the file; the same assets give the same table. Raises BadModel where it cannot be written."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise BadModel(path, "cannot be written") from error
    _write(path, assets, epsg, is_more=False)


def append_assets(path: Path, assets: Sequence[Asset], epsg: int) -> None:
    """At the end of a file that is there; its other columns and layers stay. Raises BadModel where it cannot be written."""
    _write(path, assets, epsg, is_more=True)


def _write(path: Path, assets: Sequence[Asset], epsg: int, *, is_more: bool) -> None:
    import numpy as np
    import pyogrio
    import pyogrio.errors
    import pyogrio.raw

    points = np.array([_wkb(asset.xyz_crs) for asset in assets], dtype=object)
    columns: dict[str, list[Any]] = {
        "id": [a.id for a in assets],
        "kind": [a.kind.value for a in assets],
        "name": [a.name for a in assets],
        "area": [a.area for a in assets],
        "building": [a.building for a in assets],
        "use": [a.use for a in assets],
        "params": [
            json.dumps(dict(a.params), sort_keys=True, ensure_ascii=False, allow_nan=False) for a in assets
        ],
    }
    values = [np.array(column, dtype=object) for column in columns.values()]
    values.append(np.array([a.trades for a in assets], dtype=np.bool_))
    pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": "2026-01-01T00:00:00.000Z"})
    try:
        pyogrio.raw.write(
            str(path),
            points,
            values,
            [*columns, "trades"],
            layer=LAYER,
            driver="GPKG",
            geometry_type="Point Z",
            crs=f"EPSG:{epsg}",
            layer_options=None if is_more else {"SPATIAL_INDEX": "NO"},
            append=is_more,
        )
    except (OSError, pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError) as error:
        raise BadModel(path, "cannot be written") from error
    finally:
        pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": None})


def _wkb(xyz: tuple[float, float, float]) -> bytes:
    """ISO well-known binary of a POINT Z, little-endian."""
    return struct.pack("<BI3d", 1, 1001, *xyz)
