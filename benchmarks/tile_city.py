"""A large city made by tiling a small one: copies of a CityJSONSeq side by side, with new ids and moved vertices.

    python benchmarks/tile_city.py OUT.city.jsonl [--buildings 100000] [--source FILE]

The source is by default the hundred LoD2 houses among the real files of others; where those are not here, a made-up row
of gabled houses stands in. The features are copied as text, so 100,000 of them take seconds.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT.parent / "shared" / "data" / "citymodels" / "citygml4j_lod2_buildings.city.jsonl"
CRS = "https://www.opengis.net/def/crs/EPSG/0/25833"
PLACE = (390_000.0, 5_819_000.0, 30.0)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--buildings", type=int, default=100_000)
    parser.add_argument("--source", type=Path, default=SOURCE)
    given = parser.parse_args()
    lines = given.source.read_text(encoding="utf-8").splitlines() if given.source.is_file() else made_up()
    head, features = json.loads(lines[0]), [json.loads(line) for line in lines[1:]]
    scale = head["transform"]["scale"]
    low, high = extent(features, scale)
    step = [high[k] - low[k] + 8.0 for k in (0, 1)]
    head["transform"]["translate"] = [PLACE[k] - (low[k] if k < 2 else 0.0) for k in range(3)]
    head["metadata"] = {"referenceSystem": CRS}
    side = math.ceil(math.sqrt(given.buildings / len(features)))
    written = 0
    with given.out.open("w", encoding="utf-8") as out:
        out.write(json.dumps(head, separators=(",", ":")) + "\n")
        for tile in range(side * side):
            shift = [round(step[0] * (tile % side) / scale[0]), round(step[1] * (tile // side) / scale[1])]
            for feature in features:
                if written == given.buildings:
                    break
                out.write(json.dumps(moved(feature, f"-{tile}", shift), separators=(",", ":")) + "\n")
                written += 1
    print(f"{given.out}: {written:,} features, {given.out.stat().st_size / 1e6:.0f} MB", file=sys.stderr)
    return 0


def moved(feature: dict[str, Any], suffix: str, shift: list[int]) -> dict[str, Any]:
    objects = {}
    for name, thing in feature["CityObjects"].items():
        links = {k: [other + suffix for other in thing[k]] for k in ("parents", "children") if k in thing}
        objects[name + suffix] = {**thing, **links}
    vertices = [[x + shift[0], y + shift[1], z] for x, y, z in feature["vertices"]]
    return {**feature, "id": feature["id"] + suffix, "CityObjects": objects, "vertices": vertices}


def extent(features: list[dict[str, Any]], scale: list[float]) -> tuple[list[float], list[float]]:
    points = [v for feature in features for v in feature["vertices"]]
    return tuple([f(v[k] for v in points) * scale[k] for k in range(3)] for f in (min, max))  # type: ignore[return-value]


def made_up() -> list[str]:
    import tempfile

    from read_city import write_houses

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "houses.city.jsonl"
        write_houses(path, 100)
        return path.read_text(encoding="utf-8").splitlines()


if __name__ == "__main__":
    sys.exit(main())
