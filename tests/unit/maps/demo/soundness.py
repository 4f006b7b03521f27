"""Is a made CityJSON file sound: closed solids that look outwards, flat faces, indices and parents that fit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import chain
from typing import Any

import numpy as np

City = dict[str, Any]
Shell = list[list[list[int]]]


def solids(city: City) -> Iterator[tuple[str, Shell]]:
    for ident, thing in city["CityObjects"].items():
        for shape in thing.get("geometry", []):
            if shape["type"] == "Solid":
                for shell in shape["boundaries"]:
                    yield ident, shell


def metres(city: City) -> np.ndarray:
    return np.array(city["vertices"]) * city["transform"]["scale"]


def open_solids(city: City) -> list[str]:
    """Ids of solids that have an edge which no second face uses the other way round."""
    out = []
    for ident, shell in solids(city):
        edges: Counter[tuple[int, int]] = Counter()
        for ring in chain.from_iterable(shell):
            edges.update(zip(ring, ring[1:] + ring[:1], strict=True))
        if any(n != edges[b, a] for (a, b), n in edges.items()):
            out.append(ident)
    return out


def inside_out(city: City, least_m3: float = 5.0) -> list[str]:
    """Ids of solids whose volume is below least_m3: they look inwards, or are next to nothing."""
    points, out = metres(city), []
    for ident, shell in solids(city):
        origin = points[shell[0][0][0]]
        volume = 0.0
        for ring in chain.from_iterable(shell):
            p = points[ring] - origin
            volume += float(np.dot(np.cross(p, np.roll(p, -1, axis=0)).sum(axis=0), p[0]))
        if volume / 6 <= least_m3:
            out.append(ident)
    return out


def bent_faces(city: City, tolerance_m: float = 0.02) -> list[str]:
    points, out = metres(city), []
    for ident, shell in solids(city):
        for ring in (face[0] for face in shell):
            p = points[ring] - points[ring].mean(axis=0)
            normal = np.cross(p, np.roll(p, -1, axis=0)).sum(axis=0)
            size = np.linalg.norm(normal)
            if size > 0.1 and np.abs(p @ (normal / size)).max() >= tolerance_m:
                out.append(ident)
    return out


def panel_areas(city: City) -> dict[str, float]:
    """m2 by asset id."""
    points, out = metres(city), {}
    for thing in city["CityObjects"].values():
        if thing["type"] == "BuildingInstallation":
            area = 0.0
            for (ring,) in thing["geometry"][0]["boundaries"]:
                p = points[ring] - points[ring[0]]
                area += float(np.linalg.norm(np.cross(p, np.roll(p, -1, axis=0)).sum(axis=0))) / 2
            out[thing["attributes"]["asset"]] = area
    return out
