"""Buildings and their parts: polygons with columns -> objects with attributes and closed prisms.   Thread: one.   Units: metres.

Every building tells where its height is from (`heightSource`); each rule is told once, with how many it served.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from maps.readers import heights
from maps.readers.builder import CityBuilder
from maps.readers.footprints_bulk import add_prisms
from maps.readers.footprints_facts import facts_of
from maps.readers.footprints_repair import simple_polygons
from maps.readers.footprints_source import Layer
from maps.readers.footprints_tags import Tags
from maps.readers.footprints_unique import add_unique

_WIDE_M2 = 450.0  # no tiled roof is that wide
_COVERED = 0.8  # share of an outline that its parts cover, from which on they are drawn in its place


@dataclass(slots=True, eq=False)
class Tally:
    """How many buildings each rule served, over all layers."""

    count: int = 0
    by_attribute: int = 0
    by_storeys: int = 0
    defaults: Counter[str] | None = None

    def add(self, found: heights.Heights) -> None:
        self.count += len(found.top)
        self.by_attribute += found.by_attribute
        self.by_storeys += found.by_storeys
        self.defaults = (self.defaults or Counter()) + Counter(found.by_default)

    def report(self, builder: CityBuilder) -> None:
        assumed = sum((self.defaults or {}).values())
        if assumed:
            rules = (self.defaults or Counter()).most_common()
            told = ", ".join(f"{rule} ({n:,})" if len(rules) > 1 else rule for rule, n in rules[:6])
            told += f" and {len(rules) - 6} more rules" if len(rules) > 6 else ""
            what = f"{assumed:,} of {self.count:,} buildings have no height: assumed are {told}, each \u00b1 {heights.VARIED:.0%}"
            builder.problems.warning("no-height", "", "", what)
        if self.by_storeys:
            what = f"{self.by_storeys:,} of {self.count:,} buildings tell their storeys only: {heights.STOREY_M} m a storey, other uses more"
            builder.problems.warning("height-from-storeys", "", "", what)


def add_buildings(
    builder: CityBuilder, layer: Layer, tags: Tags, all_ids: list[str], picked: NDArray[np.bool_], parts: NDArray[np.bool_], low: float, tally: Tally
) -> None:  # fmt: skip
    """picked, parts (n,): features that are buildings, and parts of buildings. low: ground of shapes that have none."""
    import shapely

    where = f"layer {layer.name}"
    chosen = np.flatnonzero(picked | parts)
    ids = [all_ids[i] for i in chosen.tolist()]
    polygons, owner = simple_polygons(layer.shapes[chosen], ids, where, builder.problems)
    if not len(polygons):
        return
    has_area, owner = np.unique(owner, return_inverse=True)
    chosen, ids = chosen[has_area], [ids[i] for i in has_area.tolist()]
    area = np.zeros(len(chosen))
    np.add.at(area, owner, shapely.area(polygons))
    facts = facts_of(tags, chosen)
    kind_names = ("building", "buildingpart", "buildingtype", "fclass", "type", "class", "nature", "function")
    kinds = _known_kind(tags, chosen, kind_names)
    found = _heights(tags, chosen, ids, kinds, [f.get("use") for f in facts], area)
    for at in found.absurd:
        what = "the height or number of storeys makes no sense; the next rule is used"
        builder.problems.error("absurd-height", ids[at], where, what)
    parent, hidden = _parents(polygons, owner, parts[chosen], area)
    tally.add(found)
    rows = np.full(len(chosen), -1, np.int64)
    names: dict[int, str] = {}
    for at in np.argsort(parts[chosen], kind="stable").tolist():  # buildings before their parts
        said = {**tags.attributes(int(chosen[at])), **facts[at]}
        said["measuredHeight"] = round(float(found.top[at]), 2)
        said["heightSource"] = found.source[at]
        if "roofType" not in said and area[at] > _WIDE_M2:
            said["roofType"], said["roofTypeSource"] = "flat", "assumed from the area"
        above = names.get(int(parent[at]))
        type_ = "BuildingPart" if above is not None else "Building"
        rows[at], names[at] = add_unique(builder, ids[at], layer.name, type_, said, (above,) if above else ())
    ground = layer.base[chosen]
    ground = np.where(np.isfinite(ground), ground, low)
    draw = ~hidden[owner]
    owner = owner[draw]
    places = [f"{where}, feature {layer.fid[chosen[at]]}" for at in owner.tolist()]
    add_prisms(
        builder,
        rows[owner],
        polygons[draw],
        (ground + found.base)[owner],
        (ground + found.top)[owner],
        places,
    )
    builder.lods.add("1")


def _heights(
    tags: Tags, chosen: NDArray[np.intp], ids: list[str], kinds: list[Any], use: list[Any], area: NDArray[np.float64]
) -> heights.Heights:  # fmt: skip
    return heights.choose(
        ids,
        height=tags.get(*heights.HEIGHT_NAMES)[chosen],
        storeys=tags.get(*heights.STOREY_NAMES)[chosen],
        roof=tags.get(*heights.ROOF_NAMES)[chosen],
        min_height=tags.get(*heights.BASE_NAMES)[chosen],
        min_level=tags.get(*heights.BASE_STOREY_NAMES)[chosen],
        kind=kinds,
        use=use,
        area_m2=area,
    )


def _known_kind(tags: Tags, chosen: NDArray[np.intp], names: tuple[str, ...]) -> list[Any]:
    """OSM's word for each building, from the first column whose word has a default height."""
    out: list[Any] = [None] * len(chosen)
    for name in names:
        words = tags.words(name)[chosen]
        for at, word in enumerate(words):
            if out[at] is None and word is not None and heights.has_default(word):
                out[at] = word
    return out


def _parents(
    polygons: NDArray[np.object_], owner: NDArray[np.int64], is_part: NDArray[np.bool_], area: NDArray[np.float64]
) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:  # fmt: skip
    """(k,) the building that each part lies in, else -1; (k,) buildings that their parts stand for."""
    import shapely

    count = len(is_part)
    parent, covered = np.full(count, -1, np.int64), np.zeros(count)
    if not is_part.any() or is_part.all():
        return parent, np.zeros(count, np.bool_)
    outlines = np.flatnonzero(~is_part[owner])
    tree = shapely.STRtree(polygons[outlines])
    pieces = np.flatnonzero(is_part[owner])
    at, hit = tree.query(shapely.point_on_surface(polygons[pieces]), predicate="intersects")
    parent[owner[pieces[at]]] = owner[outlines[hit]]
    np.add.at(covered, owner[outlines[hit]], shapely.area(polygons[pieces[at]]))
    return parent, ~is_part & (covered > _COVERED * area) & (covered > 0)
