"""How figures of scenarios are called and written, and which of two is the better.   Thread: any; no widget."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.energy.indicators.table import INDICATORS
from app.model.language import mark, tr
from app.model.signal import format_value
from app.scenarios.running import Figure

_LIVE = {one.name: one.label for one in INDICATORS}
LABELS: Mapping[str, str] = {
    "bill": mark("Bill of a year"), "investment": mark("Investment"), "upkeep": mark("Upkeep a year"), "npv": mark("Net present value"),
    "annuity": mark("Cost a year"), "levelised": mark("Cost of a kWh"), "payback": mark("Paid back after"), "saved": mark("Saved a year"),
    "heat_kwh": mark("Heat used"), "pump_kwh": mark("Heat pumps"), "link_heat_kwh": mark("District heat"), "other_heat_kwh": mark("Other heat"),
    "heat_money": mark("Heat from elsewhere"), "peak_money": mark("Peak tariff"), "local_kwh": mark("Traded among neighbours"),
    "local_saved": mark("Saved by the local market"), "cars_missing_kwh": mark("Cars lacked"), "flooded_buildings": mark("Buildings in the water"),
    "flooded_floor_m2": mark("Floor in the water"), "flooded_chargers": mark("Chargers in the water"), "ruled_chargers": mark("Chargers with a rule"),
}  # fmt: skip
MORE = frozenset({
    "self_sufficiency", "self_consumption", "balance_kwh", "balance_pct", "made_kwh", "npv", "saved", "load_cover", "supply_cover", "load_factor",
    "heat_self_supply", "specific_yield", "co2_avoided_kg", "primary_kwh", "local_kwh", "local_saved",
})  # fmt: skip
LESS = frozenset({
    "bought_kwh", "co2_kg", "bill", "peak_import_kw", "used_kwh", "heat_kwh", "investment", "upkeep", "annuity", "levelised", "payback", "cost",
    "cars_missing_kwh", "heat_money", "peak_money", "flooded_buildings", "flooded_floor_m2", "flooded_chargers",
})  # fmt: skip
HEAD = ("self_sufficiency", "bought_kwh", "co2_kg", "peak_import_kw", "bill", "investment", "npv")
"""What a planner looks at first."""
_LARGE = {"kWh": ("MWh", "GWh"), "kg": ("t", "kt"), "kW": ("MW", "GW")}


@dataclass(frozen=True, slots=True)
class Said:
    """value and unit as shown; change: with its sign, "" where nothing is known or changes; is_better: None where it is neither."""

    label: str
    value: str
    unit: str
    change: str
    is_better: bool | None


def label_of(name: str) -> str:
    return tr(LABELS.get(name) or _LIVE.get(name) or name)


def scaled(value: float, unit: str) -> tuple[float, str]:
    """In the unit that leaves four digits at most before the point."""
    for larger in _LARGE.get(unit, ()):
        if abs(value) >= 10_000.0:
            value, unit = value / 1000.0, larger
    if unit not in ("MWh", "GWh") and len(unit) == 3 and unit.isupper() and abs(value) >= 1e6:
        return value / 1e6, f"M{unit}"  # as budgets are written: MNOK, MEUR
    return value, unit


def plain_number(value: float) -> str:
    return format_value(value, 0 if abs(value) >= 1000 else 1 if abs(value) >= 10 else 2)


def said(name: str, figure: Figure | None, change: float | None) -> Said:
    if figure is None or figure.value is None:
        return Said(label_of(name), "–", "", "", None)
    value, unit = scaled(figure.value, figure.unit)
    if change is None or not change:
        return Said(label_of(name), plain_number(value), unit, "", None)
    factor = 1.0 if not figure.value else value / figure.value
    better = None if name not in MORE | LESS else (change > 0) == (name in MORE)
    sign = "+" if change > 0 else ""
    return Said(label_of(name), plain_number(value), unit, f"{sign}{plain_number(change * factor)}", better)


def band_text(figure: Figure) -> str:
    """From the lowest to the highest of the runs, or ""."""
    if figure.low is None or figure.high is None or figure.value is None:
        return ""
    low, unit = scaled(figure.low, figure.unit)
    factor = 1.0 if not figure.low else low / figure.low
    return tr(
        "{low} to {high} {unit} in runs with other weather, needs and prices",
        low=plain_number(low),
        high=plain_number(figure.high * factor),
        unit=unit,
    )
