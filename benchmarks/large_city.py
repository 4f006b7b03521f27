"""100,000 buildings: time to the first frame (cold and from the cache), frames while orbiting, and what a user would pick
instead: json.load and one pyvista actor a building (of a share of them, and what that would make for all).

    python benchmarks/large_city.py [FILE] [--buildings 100000] [--size 1280x800] [--frames 60] [--peer 4000] [--json]

Without FILE one is made by benchmarks/tile_city.py. Draws through whatever OpenGL there is; one thread of ours.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
LATITUDE, LONGITUDE = 52.5, 13.4


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--buildings", type=int, default=100_000)
    parser.add_argument("--size", default="1280x800")
    parser.add_argument("--frames", type=int, default=60)
    parser.add_argument("--peer", type=int, default=4000, help="buildings that pyvista draws; 0 for none")
    parser.add_argument("--part", choices=("all", "ours", "peer"), default="all", help=argparse.SUPPRESS)
    parser.add_argument("--cache", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("VTK_DEFAULT_OPENGL_WINDOW", "vtkEGLRenderWindow")
    size = tuple(int(v) for v in given.size.split("x"))
    if given.part == "ours":
        print(json.dumps(ours(given.file, given.cache, (size[0], size[1]), given.frames)))
        return 0
    if given.part == "peer":
        print(json.dumps(peer(given.file, given.peer, (size[0], size[1]), given.frames)))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        file = given.file or made(Path(folder), given.buildings)
        cache = Path(folder) / "cache"
        result: dict[str, Any] = {"file_mb": round(file.stat().st_size / 1e6, 1)}
        result["cold"] = part(
            "ours", file, given, cache
        )  # a process each, so that peak memory is that of one way
        result["cached"] = part("ours", file, given, cache)
        if given.peer:
            result["pyvista"] = part("peer", file, given, cache)
    if given.json:
        print(json.dumps(result))
    else:
        show(result)
    return 0


def made(folder: Path, buildings: int) -> Path:
    out = folder / "city.city.jsonl"
    script = Path(__file__).with_name("tile_city.py")
    subprocess.run([sys.executable, str(script), str(out), "--buildings", str(buildings)], check=True)
    return out


def part(name: str, file: Path, given: argparse.Namespace, cache: Path) -> dict[str, float]:
    command = [
        sys.executable,
        __file__,
        str(file),
        "--part",
        name,
        "--size",
        given.size,
        "--frames",
        str(given.frames),
    ]
    done = subprocess.run(
        [*command, "--peer", str(given.peer), "--cache", str(cache)], check=True, capture_output=True
    )
    return dict(json.loads(done.stdout.splitlines()[-1]))


def ours(file: Path, cache: Path, size: tuple[int, int], frames: int) -> dict[str, float]:
    from vtkmodules.vtkRenderingCore import vtkRenderWindow

    from app.model.catalogue import Catalogue
    from app.model.district import District
    from maps.camera import dolly, orbit
    from maps.mesh_cache import load_city
    from maps.scene import CityScene

    window = vtkRenderWindow()
    window.SetOffScreenRendering(1)
    window.SetMultiSamples(0)
    window.SetSize(*size)
    window.Render()  # a context: a driver's start is not ours
    start = time.perf_counter()
    city = load_city(file, cache)
    read = time.perf_counter()
    low = city.extent
    origin = ((low[0] + low[3]) / 2, (low[1] + low[4]) / 2, low[2])
    district = District(
        folder=file.parent, id="large", name="large", epsg=city.crs.epsg if city.crs else 0, zone=ZoneInfo("UTC"),
        currency="EUR", origin=origin, lonlat=(LONGITUDE, LATITUDE), model=file, cameras=MappingProxyType({}),
    )  # fmt: skip
    scene = CityScene(city, district, Catalogue.of((), ()))
    window.AddRenderer(scene.renderer)
    window.Render()
    window.WaitForCompletion()
    shown = time.perf_counter()
    result = {
        "read_s": read - start,
        "first_frame_s": shown - start,
        "peak_gb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6,
    }
    scene.set_sun_place(215.0, 30.0)
    base = scene.pose()
    scene.cast_shadows()
    from widgets.pace import Pace

    for style in ("presentation", "operator"):
        scene.set_style(style)  # type: ignore[arg-type]
        for name, factor in (("whole", 1.0), ("near", 0.15)):
            pace = Pace()
            scene.set_pose(dolly(base, factor))
            times = []
            for _ in range(frames):
                scene.set_pose(orbit(scene.pose(), 2.0, 0.0))
                scene.detail.budget = pace.budget
                window.SetSize(*(max(1, round(v * pace.scale)) for v in size))
                begin = time.perf_counter()
                window.Render()
                window.WaitForCompletion()
                times.append(time.perf_counter() - begin)
                pace.note(times[-1])
                if (job := scene.detail.job()) is not None:
                    scene.detail.take(job())  # on a thread of its own in the window
            result[f"{style} {name} ms"] = median(times[len(times) // 3 :]) * 1000
    return {k: round(v, 3) for k, v in result.items()}


def peer(file: Path, buildings: int, size: tuple[int, int], frames: int) -> dict[str, float]:
    """json.loads a line and one actor a building: the plain way."""
    import numpy as np
    import pyvista

    pyvista.OFF_SCREEN = True
    start = time.perf_counter()
    plotter = pyvista.Plotter(window_size=list(size), off_screen=True)
    drawn = total = 0
    with file.open(encoding="utf-8") as lines:
        head = json.loads(next(lines))
        scale, shift = np.array(head["transform"]["scale"]), np.array(head["transform"]["translate"])
        for line in lines:
            total += 1
            feature = json.loads(line)
            if drawn >= buildings:
                continue
            xyz = np.array(feature["vertices"]) * scale + shift
            faces: list[int] = []
            for item in feature["CityObjects"].values():
                for geometry in item.get("geometry", ()):
                    shells = (
                        geometry["boundaries"] if geometry["type"] == "Solid" else [geometry["boundaries"]]
                    )
                    for surface in (s for shell in shells for s in shell):
                        faces += [len(surface[0]), *surface[0]]
            if faces:
                plotter.add_mesh(pyvista.PolyData(xyz, np.array(faces)).triangulate(), color="white")
                drawn += 1
    parsed = time.perf_counter()
    plotter.show(auto_close=False)
    shown = time.perf_counter()
    times = []
    for _ in range(max(3, frames // 10)):
        plotter.camera.azimuth += 2.0
        begin = time.perf_counter()
        plotter.render()
        times.append(time.perf_counter() - begin)
    share = total / max(drawn, 1)
    return {
        "buildings_drawn": drawn, "of": total, "first_frame_s": round(shown - start, 2), "read_s": round(parsed - start, 2),
        "frame_ms": round(median(times) * 1000, 1), "frame_ms_for_all": round(median(times) * 1000 * share, 0),
        "peak_gb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6, 2),
    }  # fmt: skip


def show(result: dict[str, Any]) -> None:
    print(f"a file of {result['file_mb']} MB")
    for name in ("cold", "cached"):
        row = result[name]
        print(
            f"{name:8} read {row['read_s']:.2f} s   first frame {row['first_frame_s']:.2f} s   peak {row['peak_gb']:.2f} GB"
        )
    for name, value in result["cached"].items():
        if name.endswith(" ms"):
            print(f"orbit, {name[:-3]:22} {value:6.1f} ms a frame, {1000 / value:5.1f} frames/s")
    if "pyvista" in result:
        row = result["pyvista"]
        print(f"pyvista, an actor a building: {row['buildings_drawn']} of {row['of']} buildings: first frame {row['first_frame_s']} s, "
              f"{row['frame_ms']} ms a frame, {row['peak_gb']} GB; for all of them {row['frame_ms_for_all']:.0f} ms a frame")  # fmt: skip
        worst = max(v for k, v in result["cached"].items() if k.endswith(" ms"))
        print(f"ratio of frames: {row['frame_ms_for_all'] / worst:.0f} times as many a second")


if __name__ == "__main__":
    sys.exit(main())
