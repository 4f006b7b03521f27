"""A scenario's result as a GeoPackage: the footprint of each building with what it makes, uses and gains, and a table of the figures.

    write_map(path, outcome, city, epsg)        # .gpkg, whole or not at all

Columns carry their unit in the name; differences are scenario less base. Part of the composition root.   Thread: any but the GUI's.
Raises OSError.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from app.model.city import CityModel, SurfaceKind
from app.scenario_sheet import PER_OBJECT
from app.scenarios.running import Outcome, scenario_hash
from app.scenarios.words import MODEL_VERSION
from app.version import VERSION


def write_map(path: Path, outcome: Outcome, city: CityModel, epsg: int) -> None:
    """epsg: of the city's coordinates; 0 where nobody knows."""
    import geopandas
    import pandas
    import pyogrio

    objects = outcome.plan.base.objects
    rows = np.flatnonzero(objects.of_kind("building"))
    flows, base = outcome.year.meters.flows, outcome.base_year.meters.flows
    meter = objects.meter[rows]
    touched = {row: ident for ident, found in outcome.plan.touched.items() for row in found.tolist()}
    table: dict[str, Any] = {
        name: [str(objects.columns[name][r]) for r in rows] for name in ("id", "name", "use", "area", "heat")
    }
    table["changed_by"] = [touched.get(int(r), "") for r in rows]
    for name in ("year", "floor_m2", "roof_m2"):
        table[name] = np.asarray(objects.columns[name], dtype=np.float64)[rows]
    for name in PER_OBJECT:
        now, before = getattr(flows, name)[meter], getattr(base, name)[meter]
        table[f"{name}_kwh"], table[f"{name}_diff_kwh"] = now, now - before
    shapes = footprints(city, [objects.city[int(r)] for r in rows])
    frame = geopandas.GeoDataFrame(table, geometry=shapes, crs=f"EPSG:{epsg}" if epsg > 0 else None)
    figures = pandas.DataFrame(
        [
            {
                "figure": name,
                "unit": one.unit,
                "base": _plain(outcome.without.get(name)),
                "scenario": one.value,
                "low": one.low,
                "high": one.high,
            }
            for name, one in outcome.figures.items()
        ]
    )
    about = pandas.DataFrame(
        [
            ("scenario", outcome.scenario.name), ("base_hash", outcome.plan.base.hash), ("scenario_hash", scenario_hash(outcome.plan.base.hash, outcome.scenario)),
            ("result_hash", outcome.result_hash), ("model", MODEL_VERSION), ("program", f"Tvilling {VERSION}"),
            ("synthetic", "yes" if outcome.plan.base.is_synthetic else "no"), *(("remark", one) for one in outcome.remarks),
        ],
        columns=["name", "value"],
    )  # fmt: skip
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=".scenario-") as folder:
        beside = Path(folder) / "out.gpkg"
        try:
            pyogrio.write_dataframe(frame, beside, layer="buildings", driver="GPKG")
            pyogrio.write_dataframe(figures, beside, layer="figures", driver="GPKG", append=True)
            pyogrio.write_dataframe(about, beside, layer="about", driver="GPKG", append=True)
        except pyogrio.errors.DataSourceError as error:
            raise OSError(str(error)) from error
        os.replace(beside, path)  # noqa: PTH105


def footprints(city: CityModel, ids: list[str]) -> list[Any]:
    """What each covers, seen from above; None for one that is not in the model."""
    import shapely

    root = city.root_of()
    row_of = {ident: row for row, ident in enumerate(city.ids)}
    kind = city.triangle_kind
    at = root[city.triangle_object]
    flat = (kind == SurfaceKind.ROOF) | (kind == SurfaceKind.GROUND) | (kind == SurfaceKind.OTHER)
    out: list[Any] = []
    for ident in ids:
        row = row_of.get(ident, -1)
        mine = np.flatnonzero(flat & (at == row)) if row >= 0 else np.zeros(0, np.intp)
        if not len(mine):
            out.append(None)
            continue
        corners = city.vertices[city.triangles[mine], :2]
        whole = shapely.union_all(shapely.make_valid(shapely.polygons(corners)), grid_size=0.01)
        parts = [
            part for part in shapely.get_parts(whole) if part.geom_type == "Polygon" and part.area > 0.01
        ]
        out.append(shapely.multipolygons(parts) if parts else None)
    return out


def _plain(figure: Any) -> float | None:
    return None if figure is None else figure.value
