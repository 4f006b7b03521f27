"""What interventions choose from: the buildings and chargers of a district as a table.   Thread: any, immutable.

(n,) arrays; words are object arrays of str, numbers float64 with NaN where nobody says. xyz: metres in the district's CRS.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from app.energy.noise import Floats
from app.energy.planning.district import Rows
from app.model.language import mark

COLUMNS: Mapping[str, str] = MappingProxyType({
    "id": mark("id of the asset"),
    "name": mark("name"),
    "kind": mark("building or charger"),
    "use": mark("residential, office, school ..."),
    "area": mark("part of the district"),
    "heat": mark("how it is heated: district heat, heat pump, other"),
    "year": mark("year of building"),
    "floor_m2": mark("floor area"),
    "roof_m2": mark("roof where panels can lie"),
    "wall_m2": mark("walls to the sun"),
    "height_m": mark("height of the building"),
    "ground_m": mark("height of the ground it stands on"),
    "load_kwh": mark("electricity of a year, without heat and cars"),
    "heat_kwh": mark("heat and hot water of a year"),
    "pv_kwp": mark("PV that is there"),
    "battery_kwh": mark("batteries that are there"),
    "ports": mark("connectors of a charger"),
})  # fmt: skip
"""What a query can ask for -> what it is, in words."""


@dataclass(frozen=True, eq=False)
class Objects:
    """columns: each of COLUMNS (n,).   meter (n,): row in the planning district.   city (n,): id in the city model, "" for none."""

    columns: Mapping[str, NDArray[np.generic]]
    meter: Rows
    city: tuple[str, ...]
    xyz: Floats

    def __len__(self) -> int:
        return len(self.meter)

    @property
    def ids(self) -> Sequence[str]:
        return [str(one) for one in self.columns["id"]]

    def row_of(self, ident: str) -> int:
        """By id of the asset or of its object in the city model; −1 for neither."""
        found = np.flatnonzero(self.columns["id"] == ident)
        if len(found):
            return int(found[0])
        return self.city.index(ident) if ident and ident in self.city else -1

    def of_kind(self, kind: str) -> NDArray[np.bool_]:
        return np.asarray(self.columns["kind"] == kind)

    def words(self, column: str) -> tuple[str, ...]:
        """The different words of a column, by how often they stand there."""
        names, counts = np.unique([str(one) for one in self.columns[column]], return_counts=True)
        return tuple(str(names[i]) for i in np.argsort(-counts, kind="stable") if names[i])
