"""Which of the wanted houses can stand: none in a street, in the water, or in another.   xy metres of the place.   Thread: any."""

from __future__ import annotations

from collections.abc import Iterable

import shapely
from shapely import STRtree
from shapely.geometry.base import BaseGeometry

from maps.demo.kit.house import House


def settled(wanted: Iterable[House], barred: BaseGeometry, *, free: tuple[str, ...] = ()) -> list[House]:
    """The first come stay; who touches an earlier one or what is barred is left out.

    Raises ValueError where that is a house with a name, which somebody placed by hand. free: idents that may stand anywhere.
    """
    kept: list[House] = []
    shapely.prepare(barred)
    for house in wanted:
        if house.ident in free:
            kept.append(house)
            continue
        if barred.intersects(house.footprint):
            if house.name:
                raise ValueError(f"{house.ident} stands in a street or in the water")
            continue
        if kept:
            tree = STRtree([k.footprint for k in kept])
            near = tree.query(house.footprint.buffer(-0.2), "intersects")
            if len(near) and house.name:
                raise ValueError(f"{house.ident} stands in another building, {kept[int(near[0])].ident}")
            if len(near):
                continue
        kept.append(house)
    return kept
