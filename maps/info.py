"""What a city model holds, for `tvilling info` and the information panel.   Thread: any.   Units: those of the CRS.

describe(city, path)        the JSON document of docs/cli.md
describe_text(info)         the same for people, problems last
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from app.model.city import CityModel, SurfaceKind

MOST_OF_A_KIND_AS_TEXT = 3
MOST_KINDS_AS_TEXT = 20


def describe(city: CityModel, path: Path) -> dict[str, Any]:
    """Ready for a JSON writer: no nan, plain Python values. `extent` is null where nothing has a place.

    vertices: as the file counts them.   triangles, surfaces: of what is drawn, the highest complete level of detail.
    crs, extent: as the file says it.   placed: the metres it is drawn in, where those are others.
    """
    kinds = np.bincount(city.surface_kind, minlength=len(SurfaceKind))
    extent = city.file_extent or city.extent
    said = city.file_crs or city.crs
    placed = None
    if said is not None and city.crs is not None and said.epsg != city.crs.epsg:
        placed = {"epsg": city.crs.epsg, "name": city.crs.name, "extent": list(city.extent)}
    return {
        "path": str(path),
        "format": city.format,
        "version": city.version,
        "crs": None if said is None else {"epsg": said.epsg, "name": said.name},
        "placed": placed,
        "objects": dict(sorted(Counter(city.types).items())),
        "lods": list(city.lods),
        "vertices": city.file_vertices or len(city.vertices),
        "triangles": len(city.triangles),
        "surfaces": {SurfaceKind(k).name.lower(): int(n) for k, n in enumerate(kinds) if n},
        "instances": len(city.instances.object),
        "attributes": sorted(city.attributes),
        "extent": None if any(math.isnan(v) for v in extent) else list(extent),
        "problems": [
            {
                "severity": p.severity.value,
                "code": p.code,
                "object": p.object,
                "place": p.place,
                "message": p.message,
            }
            for p in city.problems
        ],
    }


def describe_text(info: Mapping[str, Any]) -> str:
    """Lines for a terminal. Names and ids from the file are printed without control characters."""
    crs = info["crs"]
    rows = [
        ("File", str(info["path"])),
        ("Format", " ".join(part for part in (info["format"], info["version"]) if part)),
        ("CRS", f"EPSG:{crs['epsg']}, {crs['name']}" if crs else "none; give one with --crs EPSG:N"),
        ("Extent", _extent(info["extent"])),
        ("Objects", f"{sum(info['objects'].values()):,}  ({_counts(info['objects'])})"),
        ("LoDs", ", ".join(info["lods"]) or "none"),
        ("Vertices", f"{info['vertices']:,}"),
        ("Triangles", f"{info['triangles']:,}"),
        ("Surfaces", f"{sum(info['surfaces'].values()):,}  ({_counts(info['surfaces'])})"),
    ]
    if info["instances"]:
        rows.append(("Instances", f"{info['instances']:,}"))
    problems = info["problems"]
    errors = sum(p["severity"] == "error" for p in problems)
    rows.append(("Problems", f"{errors} errors, {len(problems) - errors} warnings" if problems else "none"))
    lines = [f"{name:<10} {_plain(value)}" for name, value in rows]
    lines += [_plain(line) for line in _folded(problems)]
    return "\n".join(lines)


def _folded(problems: list[Mapping[str, str]]) -> list[str]:
    """Errors first; of many of a kind the first few, and how many more there are."""
    kinds: dict[tuple[str, str], list[Mapping[str, str]]] = {}
    for p in sorted(problems, key=lambda p: p["severity"] != "error"):
        kinds.setdefault((p["severity"], p["code"]), []).append(p)
    lines, shown = list[str](), 0
    for (severity, code), members in list(kinds.items())[:MOST_KINDS_AS_TEXT]:
        for p in members[:MOST_OF_A_KIND_AS_TEXT]:
            lines.append(f"  {severity}: {p['place'] or 'file'}: {p['message']} [{code}]")
        more = len(members) - MOST_OF_A_KIND_AS_TEXT
        if more > 0:
            lines.append(f"      and {more:,} more [{code}]; --json prints them all")
        shown += len(members)
    if shown < len(problems):
        lines.append(f"  and {len(problems) - shown:,} more of other kinds; --json prints them all")
    return lines


def _counts(counts: Mapping[str, int]) -> str:
    most = sorted(counts.items(), key=lambda item: -item[1])
    return ", ".join(f"{n:,} {name}" for name, n in most) or "none"


def _extent(extent: list[float] | None) -> str:
    if extent is None:
        return "none: nothing has geometry"
    low, high = extent[:3], extent[3:]
    size = " × ".join(f"{b - a:,.1f}" for a, b in zip(low, high, strict=True))
    return f"{', '.join(f'{v:.2f}' for v in low)} to {', '.join(f'{v:.2f}' for v in high)}  ({size})"


def _plain(text: str) -> str:
    """Remote text must not steer the terminal."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)
