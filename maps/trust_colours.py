"""How far each object can be trusted, as colours: solid where it is proven, hatched where nothing holds it yet. Pure: no VTK.

    plan = trust_plan(city, catalogue); paint, legend = plan.paint(state)       # state (a,) uint8 of Trust for each asset

An object says the worst of the assets that stand in it. Colour never stands alone: what is not anchored is hatched, what
differs has its outline and its word in the legend.   Thread: any.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from app.model.asset import AssetKind
from app.model.catalogue import Catalogue
from app.model.city import CityModel
from maps.colouring import NO_DATA, NO_DATA_RGB, OLD, VALUE, Legend


class Trust(IntEnum):
    """Of an asset at the moment that is shown. The number is how much attention it asks for."""

    NOTHING = 0  # nothing is measured there
    PROVEN = 1  # compared with the ledger, and it is what was anchored
    UNCHECKED = 2  # anchored, and not compared yet
    MADE_UP = 3  # interpolated or put in by hand: drawn as a ghost
    UNANCHORED = 4  # no ledger holds it yet
    DIFFERS = 5


# look.md: proven, alarm high; the others are greys of the operator's city
RGB = {
    Trust.PROVEN: (0x00, 0x9E, 0x73),
    Trust.UNCHECKED: (0x7E, 0xA8, 0x9B),
    Trust.MADE_UP: (0xA9, 0xB2, 0xBA),
    Trust.UNANCHORED: (0xC9, 0xB8, 0x8C),
    Trust.DIFFERS: (0xD5, 0x5E, 0x00),
}
WORDS = {
    Trust.PROVEN: "Proven",
    Trust.UNCHECKED: "Anchored, not checked",
    Trust.MADE_UP: "Interpolated",
    Trust.UNANCHORED: "Not anchored yet",
    Trust.DIFFERS: "DIFFERS",
}
_ALPHA = {Trust.UNANCHORED: OLD, Trust.MADE_UP: NO_DATA}


@dataclass(frozen=True, slots=True, eq=False)
class TrustPlan:
    """objects (k,) rows of the city model; asset (k,) which asset each says, by place in the catalogue; an object may stand
    there several times, once for each asset in it.   distinct: each of them once; found once, since each paint counts."""

    total: int
    objects: NDArray[np.int32]
    asset: NDArray[np.int32]
    root: NDArray[np.int32]
    distinct: NDArray[np.int32] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "distinct", np.unique(self.objects))

    def of_objects(self, state: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """(o,) the worst of its assets for each object, its parts with it; NOTHING where none stands."""
        worst = np.zeros(self.total, np.uint8)
        np.maximum.at(worst, self.objects, state[self.asset])
        return np.where(worst > 0, worst, worst[self.root]).astype(np.uint8)

    def paint(self, state: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], Legend]:
        """Colours (o, 4) for maps/lookup.py, and what they mean with how many of each."""
        of = self.of_objects(state)
        out = _TABLE.view(np.uint32)[:, 0].take(of).view(np.uint8).reshape(-1, 4)
        counts = np.bincount(of[self.distinct], minlength=len(Trust))
        categories = tuple(
            (f"{WORDS[one]} ({counts[one]})", RGB[one]) for one in WORDS if counts[one] or one is Trust.PROVEN
        )
        return out, replace(
            _LEGEND, categories=categories, coloured=int(counts[1:].sum()), missing=int(counts[0])
        )


def trust_plan(city: CityModel, catalogue: Catalogue) -> TrustPlan | None:
    """None where no asset stands in anything of the model."""
    place = {ident: row for row, ident in enumerate(city.ids)}
    objects: list[int] = []
    assets: list[int] = []
    owner = city.attributes.get("asset")
    parts: dict[str, list[int]] = {}
    if owner is not None:
        for row, asset_id in enumerate(owner):
            if isinstance(asset_id, str):
                parts.setdefault(asset_id, []).append(row)
    for number, asset in enumerate(catalogue.assets):
        rows = parts.get(asset.id, [])
        if asset.building in place and (asset.kind is AssetKind.BUILDING or not rows):
            rows = [*rows, place[asset.building]]
        objects += rows
        assets += [number] * len(rows)
    if not objects:
        return None
    return TrustPlan(
        len(city.ids), np.array(objects, np.int32), np.array(assets, np.int32), np.asarray(city.root_of())
    )


_LEGEND = Legend("Proof", "", float("nan"), float("nan"), np.zeros((256, 3), np.uint8))
_TABLE = np.zeros((len(Trust), 4), np.uint8)
for _one, _rgb in RGB.items():
    _TABLE[_one, :3], _TABLE[_one, 3] = _rgb, _ALPHA.get(_one, VALUE)
_TABLE[Trust.MADE_UP, :3] = NO_DATA_RGB
