"""What a sun study costs: rays a second, a day and a year, representative days against the whole year, and the plain ways.

    python benchmarks/sun_study.py [--models PATH ...] [--every 1 6 12] [--json]

Models: the demonstration district, and Vienna of ../shared/data where it is there. The plain ways trace a share of the
same rays in the same run: vtkStaticCellLocator (a ray a call, as a script with VTK or pyvista would) and Moeller and
Trumbore's test of every ray against every triangle in numpy; both must agree with ours on which rays are blocked.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np

REPO = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPO))
DISTRICT = REPO / "assets" / "districts" / "trondheim"
VIENNA = REPO.parent / "shared" / "data" / "citymodels" / "vienna.city.jsonl"

from app.around import load  # noqa: E402
from app.model.times import DAY_NS  # noqa: E402
from app.sun_year import clear_sky_between, clear_sky_year  # noqa: E402
from maps.sunlight.irradiance import SKY_RAYS, by_building, roof_irradiance  # noqa: E402
from maps.sunlight.obstacles import Obstacles  # noqa: E402
from maps.sunlight.roofs import roofs_of  # noqa: E402
from maps.sunlight.samples import samples_on  # noqa: E402
from maps.sunlight.sky import gathered  # noqa: E402

NEW_YEAR_NS = 1_767_225_600 * 10**9
LOCATOR_RAYS, NUMPY_RAYS = 4_000, 40


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--models", nargs="*", type=Path, default=[p for p in (DISTRICT, VIENNA) if p.exists()]
    )
    parser.add_argument("--every", nargs="*", type=int, default=[6, 12, 30])
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    found = {path.name.split(".")[0]: measured(path, given.every) for path in given.models}
    print(json.dumps(found, indent=None if given.json else 1))
    return 0


def measured(path: Path, every: list[int]) -> dict[str, Any]:
    loaded = load((path,), None)
    city, lonlat = loaded.city, loaded.opened.district.lonlat
    clear_sky_between(NEW_YEAR_NS, NEW_YEAR_NS + DAY_NS, lonlat)  # pvlib's import is not ours
    start = time.perf_counter()
    obstacles = Obstacles.of(city)
    obstacles.passed(np.zeros((1, 3)), np.array([0.0, 0.0, 1.0]))  # the tree is built at the first ray
    built = time.perf_counter() - start
    samples = samples_on(city, roofs_of(city))
    out: dict[str, Any] = {
        "triangles": len(city.triangles), "trees": len(city.instances.object), "roof_samples": len(samples.point),
        "build_s": round(built, 2),
    }  # fmt: skip
    day = clear_sky_between(NEW_YEAR_NS + 171 * DAY_NS, NEW_YEAR_NS + 172 * DAY_NS, lonlat)
    out["day_s"] = timed(lambda: roof_irradiance(city, day, obstacles=obstacles))[0]
    year = clear_sky_year(NEW_YEAR_NS, lonlat)
    took, whole = timed(lambda: roof_irradiance(city, year, obstacles=obstacles))
    out["year_s"] = took
    fine = by_building(roof_irradiance(city, year, obstacles=obstacles, cell_deg=1.0))
    total = by_building(whole)
    out["directions"] = len(gathered(year).hours)
    out["gathering_error_percent"] = error(total.kwh_m2, fine.kwh_m2)
    for days in every:
        took, part = timed(
            lambda days=days: roof_irradiance(
                city, clear_sky_year(NEW_YEAR_NS, lonlat, every=days), obstacles=obstacles
            )
        )
        few = by_building(part)
        out[f"every_{days}"] = {"s": took, "error_percent": error(few.kwh_m2, total.kwh_m2)}
    out["sky_rays_a_sample"] = SKY_RAYS
    return out | rays(city, obstacles, samples.point)


def rays(city: Any, obstacles: Obstacles, points: Any) -> dict[str, Any]:
    """Ours and the plain ways on rays from roofs towards a low sun."""
    towards = np.array([0.5, -0.7, 0.4]) / np.linalg.norm([0.5, -0.7, 0.4])
    many = points[np.random.default_rng(5).integers(0, len(points), 400_000)]
    block = obstacles.solid
    start = time.perf_counter()
    block.hidden(many, towards)
    ours = len(many) / (time.perf_counter() - start)
    blocked = block.hidden(many[:LOCATOR_RAYS], towards)
    start = time.perf_counter()
    by_vtk = locator(city, many[:LOCATOR_RAYS], towards)
    vtk = LOCATOR_RAYS / (time.perf_counter() - start)
    start = time.perf_counter()
    by_numpy = moeller_trumbore(city, many[:NUMPY_RAYS], towards)
    plain = NUMPY_RAYS / (time.perf_counter() - start)
    return {
        "rays_a_second": round(ours), "vtk_rays_a_second": round(vtk), "numpy_rays_a_second": round(plain, 1),
        "times_vtk": round(ours / vtk), "times_numpy": round(ours / plain),
        "agree_vtk": round(float((blocked == by_vtk).mean()), 4),
        "agree_numpy": round(float((blocked[:NUMPY_RAYS] == by_numpy).mean()), 4),
    }  # fmt: skip


def locator(city: Any, points: Any, towards: Any) -> Any:
    """One call a ray; what builds the locator is not counted against it here, for it is built once."""
    from vtkmodules.util.numpy_support import numpy_to_vtk, numpy_to_vtkIdTypeArray
    from vtkmodules.vtkCommonCore import mutable, vtkPoints
    from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkPolyData, vtkStaticCellLocator

    middle = city.vertices.mean(axis=0)
    shape, corners, cells = vtkPolyData(), vtkPoints(), vtkCellArray()
    corners.SetData(numpy_to_vtk(city.vertices - middle, deep=True))
    count = len(city.triangles)
    cells.SetData(
        numpy_to_vtkIdTypeArray(np.arange(0, 3 * count + 1, 3), deep=True),
        numpy_to_vtkIdTypeArray(city.triangles.astype(np.int64).ravel(), deep=True),
    )
    shape.SetPoints(corners)
    shape.SetPolys(cells)
    tree = vtkStaticCellLocator()
    tree.SetDataSet(shape)
    tree.BuildLocator()
    t, part, cell = mutable(0.0), mutable(0), mutable(0)
    hit, uv = [0.0] * 3, [0.0] * 3
    ends = points - middle + 20_000.0 * towards
    return np.array(
        [tree.IntersectWithLine(a, b, 1e-9, t, hit, uv, part, cell) == 1 for a, b in zip((points - middle).tolist(), ends.tolist(), strict=True)]
    )  # fmt: skip


def moeller_trumbore(city: Any, points: Any, towards: Any) -> Any:
    a, b, c = (city.vertices[city.triangles[:, k]] for k in range(3))
    u_edge, v_edge = b - a, c - a
    p = np.cross(towards, v_edge)
    with np.errstate(divide="ignore", invalid="ignore"):
        scale = 1.0 / np.einsum("mk,mk->m", u_edge, p)
        out = []
        for point in points:
            s = point - a
            u = np.einsum("mk,mk->m", s, p) * scale
            q = np.cross(s, u_edge)
            v = q @ towards * scale
            t = np.einsum("mk,mk->m", v_edge, q) * scale
            out.append(bool(((u >= 0) & (v >= 0) & (u + v <= 1) & (t > 0)).any()))
    return np.array(out)


def error(few: Any, whole: Any) -> dict[str, float]:
    """In percent of each building's own figure."""
    off = 100.0 * (few / whole - 1.0)
    return {"mean": round(float(off.mean()), 2), "p95": round(float(np.quantile(np.abs(off), 0.95)), 2)}


def timed(job: Any) -> tuple[float, Any]:
    start = time.perf_counter()
    answer = job()
    return round(time.perf_counter() - start, 2), answer


if __name__ == "__main__":
    raise SystemExit(main())
