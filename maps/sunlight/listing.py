"""The roofs of a study building by building, the best first, as rows and as a spreadsheet's text.   Thread: any, pure.

m2; hours or kWh/m2 of the study's span.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from app.model.city import CityModel
from maps.sunlight.irradiance import RoofIrradiance, by_building

QUANTITY: Final = {"hours": "hours", "kwh_day": "kwh_m2", "kwh_year": "kwh_m2"}
"""What a study shows -> the field of RoofIrradiance and GroundLight."""
UNIT: Final = {"hours": "h", "kwh_day": "kWh/m²", "kwh_year": "kWh/m²"}
_COLUMN: Final = {"hours": "hours", "kwh_day": "kwh_per_m2_day", "kwh_year": "kwh_per_m2_year"}
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class RoofRow:
    """value: mean over the roofs by area; usable_value: mean over what panels could lie on, nan where nothing is.
    left: 0..1, what shade leaves of an open roof's energy."""

    id: str
    name: str
    area_m2: float
    usable_m2: float
    value: float
    usable_value: float
    left: float


def listing(city: CityModel, light: RoofIrradiance, what: str) -> list[RoofRow]:
    """what: a key of QUANTITY."""
    total = by_building(light)
    value = getattr(total, QUANTITY[what])
    usable = total.usable_kwh_m2 if QUANTITY[what] == "kwh_m2" else np.full(len(value), np.nan)
    names = city.attributes.get("name")
    rows = []
    for k in np.argsort(-value, kind="stable"):
        row = int(total.building[k])
        name = names[row] if names is not None and isinstance(names[row], str) else city.ids[row]
        rows.append(
            RoofRow(
                city.ids[row], str(name), float(total.area_m2[k]), float(total.usable_m2[k]), float(value[k]), float(usable[k]), float(total.left[k])
            )
        )  # fmt: skip
    return rows


def as_csv(rows: Sequence[RoofRow], what: str) -> str:
    """A head and a line each. Words that a spreadsheet would take for a formula get an apostrophe before them."""
    out = io.StringIO()
    lines = csv.writer(out, lineterminator="\n")
    head = ["id", "name", "roof_m2", "usable_m2", _COLUMN[what]]
    lines.writerow(
        [*head, f"usable_{_COLUMN[what]}", "share_left_by_shade"] if QUANTITY[what] == "kwh_m2" else head
    )
    for row in rows:
        line = [_plain(row.id), _plain(row.name), f"{row.area_m2:.1f}", f"{row.usable_m2:.1f}", f"{row.value:.1f}"]  # fmt: skip
        if QUANTITY[what] == "kwh_m2":
            line += ["" if np.isnan(row.usable_value) else f"{row.usable_value:.1f}", f"{row.left:.3f}"]
        lines.writerow(line)
    return out.getvalue()


def _plain(text: str) -> str:
    return "'" + text if text.startswith(_FORMULA) else text
