"""The district a scenario starts from: what stands there as arrays, what could be added, and its hash.   Thread: any, immutable.

Made by app/scenario_base.py, which may read maps; here it is only data. kW, kWh, m2, degrees.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np

from app.energy.noise import Floats
from app.energy.planning.district import PlanningDistrict, Rows
from app.energy.planning.weather_year import WeatherYear
from app.energy.weather import Place
from app.model.language import tr
from app.scenarios.objects import Objects
from app.scenarios.words import BaseRef


def _none() -> Floats:
    return np.zeros(0)


@dataclass(frozen=True, slots=True, eq=False)
class Surfaces:
    """Roofs or walls that could carry modules, (r,) each.   object: row of Objects.   light: share of an open surface's light that
    shade leaves.   sun_kwh_m2: what a clear year brings to it; NaN where nobody has studied it."""

    object: Rows = field(default_factory=lambda: np.zeros(0, dtype=np.intp))
    area_m2: Floats = field(default_factory=_none)
    tilt_deg: Floats = field(default_factory=_none)
    azimuth_deg: Floats = field(default_factory=_none)
    light: Floats = field(default_factory=_none)
    sun_kwh_m2: Floats = field(default_factory=_none)

    def __len__(self) -> int:
        return len(self.object)


@dataclass(frozen=True, eq=False)
class Base:
    """district: id.   planning: its meters.   cars(weather): (c, T) kW of the chargers that are there, V2G below zero.
    charger_meter, charger_object (c,): row of the meter, of Objects.   charger_kwh, charger_kw (c,): of its mean day, of its connectors.   tables: of district.toml.   parts: name -> SHA-256.
    remarks: what had to be assumed of this district, in words.
    """

    district: str
    name: str
    currency: str
    zone: ZoneInfo
    place: Place
    planning: PlanningDistrict
    objects: Objects
    roofs: Surfaces
    walls: Surfaces
    cars: Callable[[WeatherYear], Floats]
    charger_meter: Rows
    charger_object: Rows
    charger_kwh: Floats
    charger_kw: Floats
    hash: str
    parts: Mapping[str, str]
    tables: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    remarks: tuple[str, ...] = ()
    is_synthetic: bool = True

    @property
    def ref(self) -> BaseRef:
        return BaseRef(self.district, self.hash, self.parts)


PARTS: Mapping[str, str] = MappingProxyType({
    "buildings": "buildings", "assets": "assets", "terms": "tariffs and terms", "model": "city model",
})  # fmt: skip


def changed_since(ref: BaseRef, base: Base) -> str:
    """What of the district is other than when the scenario was made, in words; "" where nothing is, or nobody said."""
    if ref.district and ref.district != base.district:
        return tr(
            "it was made for the district {there}, this is {here}", there=ref.district, here=base.district
        )
    if not ref.hash or ref.hash == base.hash:
        return ""
    other = [
        PARTS.get(name, name)
        for name in sorted({*ref.parts, *base.parts})
        if ref.parts.get(name) != base.parts.get(name)
    ]
    return tr("since it was made these are other: {parts}", parts=", ".join(other) or tr("the district"))
