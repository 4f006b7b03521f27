"""What the grid and the supplier charge, read from a district's `[tariffs]`.   Thread: any, immutable.   Errors: BadTariff.

    [tariffs.electricity_peak]   # currency per kW of the month's highest hour, by band
    from_kw = [0, 200, 500, 800]
    price = [45, 42, 38, 35]
    [tariffs.grid_energy]        # currency per kWh that is drawn, by local hour of the day
    from_hour = [0, 6, 22]
    price = [0.18, 0.29, 0.18]
    [tariffs.supplier]           # for what the local market did not bring: spot and a little more, spot and a little less
    markup = 0.05
    deduction = 0.02
    [tariffs.local_market]
    grid_share_pct = 20

Bands work like those of a tax: each kW pays the price of the band it lies in, so that one more kW never makes a bill
smaller (assumption: the pilot's notes give the bands and not how they add up). A band that is missing is a hole and is
refused, not filled.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

from app.model.times import to_datetime

DEAREST = Decimal(1_000_000)
"""A price above it, or below its negative, is a slip of the pen."""


class BadTariff(ValueError):
    """Says which table and what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Bands:
    """price[i] holds from starts[i] up to starts[i + 1]; the last one on and on."""

    starts: tuple[Decimal, ...]
    price: tuple[Decimal, ...]

    def at(self, where: Decimal | int) -> Decimal:
        return self.price[bisect_right(self.starts, where) - 1]

    def cost(self, quantity: Decimal) -> Decimal:
        """Of so many kW, each at the price of its band."""
        total = Decimal(0)
        for i, start in enumerate(self.starts):
            end = self.starts[i + 1] if i + 1 < len(self.starts) else quantity
            total += self.price[i] * max(min(quantity, end) - start, Decimal(0))
        return total


@dataclass(frozen=True, slots=True)
class Tariffs:
    """None: the district names no such tariff, and nothing is charged under that name (invoices say so)."""

    currency: str
    peak: Bands | None = None
    grid_energy: Bands | None = None
    markup: Decimal = Decimal(0)
    deduction: Decimal = Decimal(0)
    grid_share_pct: Decimal = Decimal(0)

    def grid_price(self, t_ns: int, zone: ZoneInfo) -> Decimal | None:
        """Per kWh drawn at this moment, by the clocks of the place."""
        return None if self.grid_energy is None else self.grid_energy.at(to_datetime(t_ns, zone).hour)

    def supplier_sells_at(self, spot: Decimal) -> Decimal:
        return spot + self.markup

    def supplier_buys_at(self, spot: Decimal) -> Decimal:
        return spot - self.deduction


def tariffs_of(tables: Mapping[str, Any], currency: str) -> Tariffs:
    """tables: what stands under `[tariffs]`."""
    local, supplier = _table(tables, "local_market"), _table(tables, "supplier")
    share = _number(local.get("grid_share_pct", 0), "tariffs.local_market.grid_share_pct")
    if not 0 <= share <= 100:
        raise BadTariff(f"tariffs.local_market.grid_share_pct is {share}: it is a share from 0 to 100 %")
    return Tariffs(
        currency,
        _bands(tables, "electricity_peak", "from_kw", None, f"{currency}/kW"),
        _bands(tables, "grid_energy", "from_hour", 24, f"{currency}/kWh"),
        _number(supplier.get("markup", 0), "tariffs.supplier.markup"),
        _number(supplier.get("deduction", 0), "tariffs.supplier.deduction"),
        share,
    )


def _bands(tables: Mapping[str, Any], name: str, key: str, end: int | None, unit: str) -> Bands | None:
    where = f"tariffs.{name}"
    if name not in tables:
        return None
    table = _table(tables, name)
    said = table.get("unit", unit)
    if said != unit:
        raise BadTariff(f"{where}.unit is {said!r}: {unit} is wanted")
    starts = _numbers(table, key, where)
    price = _numbers(table, "price", where)
    if not starts or len(starts) != len(price):
        raise BadTariff(f"{where}: {key} and price want the same number of values, at least one")
    if starts[0] != 0:
        raise BadTariff(f"{where}.{key} begins at {starts[0]}: from 0 to there nothing has a price")
    if any(b <= a for a, b in pairwise(starts)):
        raise BadTariff(f"{where}.{key} does not rise from value to value")
    if end is not None and starts[-1] >= end:
        raise BadTariff(f"{where}.{key} goes up to {starts[-1]}: a day ends at {end}")
    return Bands(starts, price)


def _table(tables: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = tables.get(name, {})
    if not isinstance(found, Mapping):
        raise BadTariff(f"tariffs.{name} is no table")
    return found


def _numbers(table: Mapping[str, Any], key: str, where: str) -> tuple[Decimal, ...]:
    found = table.get(key)
    if not isinstance(found, list | tuple) or len(found) > 100:
        raise BadTariff(f"{where}.{key} wants a list of at most 100 numbers")
    return tuple(_number(one, f"{where}.{key}") for one in found)


def _number(value: object, where: str) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | float | str | Decimal):
        raise BadTariff(f"{where} is no number")
    try:
        found = Decimal(str(value))
    except InvalidOperation:
        raise BadTariff(f"{where} is no number") from None
    if not found.is_finite() or abs(found) > DEAREST:
        raise BadTariff(f"{where} is {found}: no price")
    return found
