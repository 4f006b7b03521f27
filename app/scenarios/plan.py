"""What is run: the base with the interventions put in, and what they cost and touch.   Thread: any; one owner while it is made.

The first rows of `district` are the base's meters in its order; a new building or turbine comes after them. A demolished building
keeps its row and needs nothing. kW, kWh, m2; money in the district's currency.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from app.energy.market.tariffs import BadTariff, tariffs_of
from app.energy.noise import Floats
from app.energy.planning.district import Part, PlanningDistrict, Rows
from app.energy.storage import Store
from app.model.language import tr
from app.scenarios.base import Base

P = TypeVar("P", bound=Part)


@dataclass(frozen=True, slots=True)
class Item:
    """What one intervention costs.   upkeep: each year.   year: it is bought in; None: the first."""

    intervention: str
    investment: float
    upkeep: float
    life_a: float
    year: int | None = None
    counted: str = ""


@dataclass(frozen=True, slots=True)
class Terms:
    """In the currency.   energy (24): added to the spot price of a kWh bought, by local hour; feed_in: of a kWh sold.   peak: bands
    (from kW, price of each kW in it) for the month's highest hour.   flat: the mean spot price of four weeks in place of the hour's.
    rule: of the local market, "none" without; local: share of what is left over and missing that it reaches.   said: the intervention."""

    energy: tuple[float, ...] = (0.0,) * 24
    feed_in: float = 0.0
    peak: tuple[tuple[float, float], ...] = ()
    flat: bool = False
    rule: str = "none"
    local: float = 0.0
    said: str = ""

    @classmethod
    def of_tables(cls, tables: Mapping[str, Any], currency: str) -> Terms:
        """What the district's `[tariffs]` say.   Raises BadTariff."""
        told = tariffs_of(tables.get("tariffs", {}), currency)
        grid, peak = told.grid_energy, told.peak
        energy = tuple(float(told.markup + (grid.at(hour) if grid else 0)) for hour in range(24))
        bands = (
            tuple((float(a), float(b)) for a, b in zip(peak.starts, peak.price, strict=True)) if peak else ()
        )
        return cls(energy, -float(told.deduction), bands)

    def peak_money(self, kw: float) -> float:
        """Of a month whose highest hour is kw: each kW at the price of its band (tariffs.py)."""
        ends = [*(start for start, _ in self.peak[1:]), np.inf]
        return sum(
            price * max(min(kw, end) - start, 0.0)
            for (start, price), end in zip(self.peak, ends, strict=True)
        )


@dataclass(eq=False)
class Plan:
    """control, strategy (k,): of the fleets and batteries of each meter, "" where nothing says.   by_control, by_strategy: meter ->
    the intervention that said it.   chargers_on (c,): False for those whose cars are elsewhere or follow a rule.
    touched: intervention -> rows of Objects.   added: new meters, (id, intervention, place or None)."""

    base: Base
    district: PlanningDistrict
    control: list[str]
    strategy: list[str]
    chargers_on: NDArray[np.bool_]
    terms: Terms = field(default_factory=Terms)
    items: list[Item] = field(default_factory=list)
    touched: dict[str, Rows] = field(default_factory=dict)
    added: list[tuple[str, str]] = field(default_factory=list)
    gone: dict[int, str] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)
    counted: dict[str, float] = field(default_factory=dict)
    planes_by: dict[str, tuple[int, int]] = field(default_factory=dict)
    said_by: dict[tuple[str, int], str] = field(default_factory=dict)

    @classmethod
    def of(cls, base: Base) -> Plan:
        k = len(base.planning)
        plan = cls(base, base.planning, [""] * k, [""] * k, np.ones(len(base.charger_meter), dtype=np.bool_))
        try:
            plan.terms = Terms.of_tables(base.tables, base.currency)
        except BadTariff as error:
            plan.remarks.append(tr("no tariffs are counted: {error}", error=error))
        return plan

    def __len__(self) -> int:
        return len(self.district)

    def with_part(self, name: str, more: Part) -> None:
        """name: planes, pumps, batteries, fleets or turbines."""
        found: dict[str, Any] = {name: joined(getattr(self.district, name), more)}
        self.district = replace(self.district, **found)

    def changed(self, name: str, meters: Rows, values: Floats) -> None:
        """name: of an array (k,) of the district."""
        array = np.array(getattr(self.district, name), dtype=np.float64)
        array[meters] = values
        found: dict[str, Any] = {name: array}
        self.district = replace(self.district, **found)

    def cleared(self, meters: Rows) -> None:
        """Nothing is needed there any more and nothing stands there."""
        district, k = self.district, len(self.district)
        place = np.arange(k)
        place[meters] = -1
        parts: dict[str, Any] = {
            name: getattr(district, name).picked(place)
            for name in ("planes", "pumps", "tanks", "batteries", "fleets", "turbines")
        }
        arrays: dict[str, Any] = {}
        for name in ("electric_kwh", "heat_kwh", "water_kwh", "link_kw"):
            arrays[name] = np.where(place < 0, 0.0, getattr(district, name))
        self.district = replace(district, **parts, **arrays)

    def with_meter(
        self, ident: str, use: int, electric: float, heat: float, water: float, link: float, *, by_wire: bool
    ) -> int:
        """A new row. Returns it."""
        old = self.district
        one = np.ones(1)
        self.district = replace(
            old, names=(*old.names, ident), use=np.append(old.use, use),
            electric_kwh=np.append(old.electric_kwh, electric * one), heat_kwh=np.append(old.heat_kwh, heat * one),
            water_kwh=np.append(old.water_kwh, water * one), link_kw=np.append(old.link_kw, link * one),
            electric_backup=np.append(old.electric_backup, by_wire),
            movable=np.append(old.movable, 0.0) if len(old.movable) else old.movable,
        )  # fmt: skip
        self.control.append("")
        self.strategy.append("")
        return len(old)


def joined(part: P, more: P) -> P:
    """Both, the first first."""
    both: dict[str, Any] = {}
    for f in fields(part):
        a, b = getattr(part, f.name), getattr(more, f.name)
        if isinstance(a, Store):
            both[f.name] = Store(*(np.concatenate([getattr(a, n), getattr(b, n)]) for n in Store.__slots__))
        elif isinstance(a, tuple):
            both[f.name] = (*a, *b)
        else:
            both[f.name] = np.concatenate([a, b])
    return type(part)(**both)
