"""What opening a city model costs: reading, meshing, and reading again from the cache.

    python benchmarks/read_city.py [PATH...] [--runs 5] [--buildings 0] [--peers] [--json]

Without a path: the demonstration district and, where they are beside the repository, the real files of others.
--buildings N adds a CityJSONSeq of N houses made on the spot (goal of docs/design.md: 100,000, first frame in 5 s cold,
0.7 s from the cache, 1 GB). Times are the least of the runs, wall ms, each file in a process of its own for its memory.
first_read_mb, peak_mb: of the reading process after the first reading, and after all of it (with its meshes);
worker_mb: the largest of its helpers, of which there is one a core for a large file.
--peers: plain json and cjio on the same files, one run each next to ours (benchmarks/read_peers.py), and the ratios.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

REPO = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPO))

from maps.mesh import build_meshes  # noqa: E402
from maps.mesh_cache import load_city  # noqa: E402
from maps.readers import read_city  # noqa: E402

FACES = [
    [[3, 2, 1, 0]],
    [[0, 1, 5, 4]],
    [[1, 2, 6, 9, 5]],
    [[2, 3, 7, 6]],
    [[3, 0, 4, 8, 7]],
    [[4, 5, 9, 8]],
    [[6, 7, 8, 9]],
]
"""A gabled house: ground, four walls, two roofs."""


def write_houses(path: Path, count: int) -> None:
    head = {
        "type": "CityJSON",
        "version": "2.0",
        "transform": {"scale": [0.001] * 3, "translate": [560000.0, 7030000.0, 0.0]},
        "metadata": {"referenceSystem": "https://www.opengis.net/def/crs/EPSG/0/25832"},
        "CityObjects": {},
        "vertices": [],
    }
    kinds = [
        "GroundSurface",
        "WallSurface",
        "WallSurface",
        "WallSurface",
        "WallSurface",
        "RoofSurface",
        "RoofSurface",
    ]
    semantics = {"surfaces": [{"type": kind} for kind in kinds], "values": [list(range(7))]}
    with path.open("w", encoding="utf-8") as file:
        file.write(json.dumps(head) + "\n")
        for n in range(count):
            x, y, h = n % 316 * 20_000, n // 316 * 20_000, 5_000 + n * 7919 % 9_000
            ring = [[x, y, 0], [x + 12_000, y, 0], [x + 12_000, y + 9_000, 0], [x, y + 9_000, 0]]
            top = [[a, b, h] for a, b, _ in ring]
            ridge = [[x, y + 4_500, h + 3_000], [x + 12_000, y + 4_500, h + 3_000]]
            geometry = {"type": "Solid", "lod": "2", "boundaries": [FACES], "semantics": semantics}
            attributes = {
                "name": f"House {n}",
                "use": "residential",
                "year": 1850 + n % 170,
                "storeys": 1 + n % 5,
                "roofType": "gabled",
                "address": f"Storgata {n % 400}",
                "source": "made by benchmarks/read_city.py",
            }
            house = {"type": "Building", "attributes": attributes, "geometry": [geometry]}
            feature = {
                "type": "CityJSONFeature",
                "id": f"house-{n}",
                "CityObjects": {f"house-{n}": house},
                "vertices": ring + top + ridge,
            }
            file.write(json.dumps(feature) + "\n")


def least_ms(runs: int, work: Callable[[], object]) -> float:
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return min(times)


def measure(path: Path, runs: int) -> dict[str, Any]:
    start = time.perf_counter()
    city = read_city(path)
    first_ms = (time.perf_counter() - start) * 1000
    worker_mb = round(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)
    first_mb = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    origin = city.extent[:3]
    with tempfile.TemporaryDirectory() as cache:
        load_city(path, Path(cache))
        cached_ms = least_ms(runs, lambda: load_city(path, Path(cache)))
    return {
        "file": path.name,
        "mb": round(path.stat().st_size / 1e6, 1),
        "objects": len(city.ids),
        "triangles": len(city.triangles),
        "first_read_ms": round(first_ms, 1),
        "read_ms": round(least_ms(runs, lambda: read_city(path)), 1),
        "mesh_ms": round(least_ms(runs, lambda: build_meshes(city, origin)), 1),
        "cached_ms": round(cached_ms, 1),
        "peak_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
        "first_read_mb": first_mb,
        "worker_mb": worker_mb,
    }


def with_peers(row: dict[str, Any], path: Path) -> dict[str, Any]:
    """_times: how many times as long as our first reading."""
    out = dict(row)
    for name in ("json", "cjio"):
        command = [sys.executable, str(REPO / "benchmarks" / "read_peers.py"), name, str(path)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            out[f"{name}_failed"] = done.stderr.strip().splitlines()[-1]
            continue
        peer = json.loads(done.stdout)
        out[f"{name}_ms"], out[f"{name}_mb"] = peer["ms"], peer["peak_mb"]
        out[f"{name}_times"] = round(peer["ms"] / row["first_read_ms"], 2)
    return out


def default_paths() -> list[Path]:
    shared = REPO.parent / "shared" / "data" / "citymodels"
    found = [REPO / "assets" / "districts" / "trondheim" / "city.city.json", *sorted(shared.glob("*.json*"))]
    return [path for path in found if path.is_file()]


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--buildings", type=int, default=0)
    parser.add_argument("--peers", action="store_true")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--alone", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.alone:
        print(json.dumps(measure(args.paths[0], args.runs)))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        paths = args.paths or default_paths()
        if args.buildings:
            made = Path(folder) / f"houses-{args.buildings}.city.jsonl"
            write_houses(made, args.buildings)
            paths = [*paths, made]
        rows = []
        for path in paths:
            runs = args.runs if path.stat().st_size < 50e6 else 1
            command = [sys.executable, __file__, str(path), "--alone", "--runs", str(runs)]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            if done.returncode:
                print(f"{path.name}: {done.stderr.strip().splitlines()[-1]}", file=sys.stderr)
                continue
            row = json.loads(done.stdout)
            rows.append(with_peers(row, path) if args.peers else row)
            if not args.json:
                print("  ".join(f"{key} {value}" for key, value in rows[-1].items()), flush=True)
    if args.json:
        print(json.dumps(rows, indent=1))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
