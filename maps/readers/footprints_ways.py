"""Lines that are streets, paths, rails and rivers -> strips of their width, to be laid with the other ground.   Thread: one.

The width is what a line says, else its lanes, else what its class usually has.   Units: metres.
"""

from __future__ import annotations

from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from maps.readers.footprints_gaps import join_ends
from maps.readers.footprints_ground import Piece
from maps.readers.footprints_source import Layer
from maps.readers.footprints_tags import Tags
from maps.readers.heights import metres
from maps.readers.osm_tags import surface_of
from maps.readers.problems import Problems


class Way(NamedTuple):
    """rank: what is laid first keeps its place."""

    rank: int
    width_m: float
    surface: str
    type: str = "Road"


WAYS: Final[dict[str, Way]] = {
    "motorway": Way(1, 14.0, "asphalt"),
    "trunk": Way(2, 11.0, "asphalt"),
    "primary": Way(3, 10.0, "asphalt"),
    "secondary": Way(4, 8.5, "asphalt"),
    "tertiary": Way(5, 7.5, "asphalt"),
    "busway": Way(6, 6.0, "asphalt"),
    "unclassified": Way(7, 6.0, "asphalt"),
    "residential": Way(7, 6.0, "asphalt"),
    "road": Way(7, 6.0, "asphalt"),
    "living_street": Way(8, 5.0, "paving"),
    "pedestrian": Way(9, 6.0, "paving"),
    "service": Way(10, 3.5, "asphalt"),
    "track": Way(13, 2.8, "gravel"),
    "cycleway": Way(14, 2.5, "asphalt"),
    "footway": Way(15, 2.0, "paving"),
    "bridleway": Way(15, 1.8, "gravel"),
    "steps": Way(15, 2.0, "paving"),
    "path": Way(16, 1.4, "gravel"),
    "rail": Way(11, 3.2, "rail", "Railway"),
    "light_rail": Way(11, 3.0, "rail", "Railway"),
    "narrow_gauge": Way(11, 2.6, "rail", "Railway"),
    "tram": Way(12, 2.6, "rail", "Railway"),
    "river": Way(0, 14.0, "", "WaterBody"),
    "canal": Way(0, 10.0, "", "WaterBody"),
    "stream": Way(0, 2.0, "", "WaterBody"),
    "ditch": Way(0, 1.0, "", "WaterBody"),
    "drain": Way(0, 1.0, "", "WaterBody"),
}
_SAME: Final = {
    "bus_guideway": "busway",
    "corridor": "footway",
    "raceway": "service",
    "disused": "track",
    "preserved": "rail",
}
_LANE_M = 3.25
_LINK_M = 5.5


def pieces_of(
    layer: Layer, tags: Tags, ids: list[str], picked: NDArray[np.bool_], theme: str, problems: Problems
) -> list[Piece]:
    """Strips of the picked (n,) lines. What runs in a tunnel is left out, and so are lines without a length."""
    import shapely

    chosen = np.flatnonzero(picked).tolist()
    words = tags.words(
        "highway", "railway", "waterway", "fclass", "type", "class", "roadclass", "category", "kind"
    )
    tunnel, name = tags.words("tunnel"), tags.get("name", "roadname", "streetname", "ref")
    width, lanes = tags.get("width", "widthm"), tags.get("lanes", "numlanes")
    oneway, surface = tags.words("oneway"), tags.words("surface")
    rows, ways, widths, labels = [], [], [], []
    hidden = unknown = 0
    for row in chosen:
        if tunnel[row] not in (None, "no"):
            hidden += 1
            continue
        label, way = _way(words[row], theme, is_osm=layer.is_osm and tags.has("osmid"))
        if way is None:
            unknown += 1
            continue
        rows.append(row)
        ways.append(way)
        labels.append(label)
        widths.append(
            _width(way, label, width[row], lanes[row], is_oneway=oneway[row] in ("yes", "1", "true"))
        )
    where = f"layer {layer.name}"
    if hidden:
        problems.warning("not-drawn", "", where, f"{hidden:,} ways run in tunnels and are not drawn")
    if unknown:
        problems.warning("not-drawn", "", where, f"{unknown:,} lines are of a kind that has no place here")
    strips = shapely.buffer(join_ends(layer.shapes[rows]), np.array(widths, np.float64) / 2, quad_segs=3)
    sound = shapely.is_valid(strips) & ~shapely.is_empty(strips)
    out = []
    for row, way, label, width_m, strip, ok in zip(
        rows, ways, labels, widths, strips, sound.tolist(), strict=True
    ):
        if ok:
            base = float(layer.base[row])
            said = {
                "class": label,
                "surface": surface_of(surface[row]) or way.surface,
                "width": round(width_m, 2),
            }
            known = {k: v for k, v in said.items() if v}
            out.append(Piece(way.type, way.rank, ids[row], str(name[row] or ""), known, strip, where, base))
    return out


def _way(word: Any, theme: str, *, is_osm: bool) -> tuple[str, Way | None]:
    plain = str(word).removeprefix("highway.").removeprefix("railway.") if word is not None else ""
    plain = plain.removesuffix("_link") if plain.endswith("_link") else plain
    plain = _SAME.get(plain, plain)
    if way := WAYS.get(plain):
        return plain, way
    if is_osm:
        return plain, None  # construction, proposed, platforms, cable cars
    return ("river", WAYS["river"]) if theme == "water" else ("road", WAYS["road"])


def _width(way: Way, label: str, said: Any, lanes: Any, *, is_oneway: bool) -> float:
    """Metres. One lane each way of a street is often written as one lane: it is no narrower than its class."""
    width = metres(said)
    if 0.5 <= width <= 80:
        return width
    count = metres(lanes)
    if way.type != "Road" or not 1 <= count <= 14:
        return way.width_m
    by_lanes = float(count) * _LANE_M + 0.5
    return by_lanes if is_oneway and count > 1 else max(by_lanes, min(way.width_m, 9.0))
