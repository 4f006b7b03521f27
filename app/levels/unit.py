"""Level 2: the assets of an area or a building by kind, and which of their signals say most.   Thread: any, pure.

for group in unit_of(catalogue, place): group.kind, group.entries
"""

from __future__ import annotations

from dataclasses import dataclass

from app.levels.trail import Place, assets_at
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue

SHOWN = 3
_FIRST = {
    AssetKind.TRANSFORMER: ("loading", "voltage", "temperature", "power"),
    AssetKind.FEEDER: ("loading", "voltage", "current"),
    AssetKind.BATTERY: ("soc", "power", "temperature"),
    AssetKind.CHARGER: ("power", "state"),
    AssetKind.HEAT_PUMP: ("power", "cop", "temperature"),
    AssetKind.THERMAL_STORE: ("soc", "temperature", "heat"),
    AssetKind.DISTRICT_HEAT: ("heat", "temperature", "flow"),
    AssetKind.BUILDING: ("power", "temperature", "co2"),
    AssetKind.PV: ("power", "irradiance", "temperature"),
    AssetKind.TURBINE: ("power",),
    AssetKind.WEATHER: ("temperature", "wind", "irradiance"),
    AssetKind.AIR_QUALITY: ("pm25", "no2", "noise"),
    AssetKind.BIKE_DOCK: ("count",),
    AssetKind.CAR_SHARE: ("count",),
}
_COUNTERS = ("energy",)  # they only grow: no normal band says anything of them
_ORDER = (
    AssetKind.TRANSFORMER, AssetKind.FEEDER, AssetKind.BUILDING, AssetKind.PV, AssetKind.TURBINE, AssetKind.BATTERY,
    AssetKind.HEAT_PUMP, AssetKind.THERMAL_STORE, AssetKind.DISTRICT_HEAT, AssetKind.CHARGER,
)  # fmt: skip
"""The grid first, then who uses and makes energy; the rest as the catalogue has it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """rows: of the signals to show, at most SHOWN; empty where it measures nothing but counters."""

    asset: Asset
    rows: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Group:
    kind: AssetKind
    entries: tuple[Entry, ...]


def is_analogue(quantity: str) -> bool:
    """Whether a bar with a normal band says something of it."""
    return quantity not in _COUNTERS


def primary_rows(catalogue: Catalogue, asset: Asset, most: int = SHOWN) -> tuple[int, ...]:
    """The signals that say most of an asset, of different quantities first."""
    rows = [r for r in catalogue.rows_of(asset.id) if is_analogue(catalogue.signals[r].quantity)]
    first = _FIRST.get(asset.kind, ())
    chosen: list[int] = []
    for quantity in first:
        found = next((r for r in rows if catalogue.signals[r].quantity == quantity), None)
        if found is not None:
            chosen.append(found)
    chosen += [r for r in rows if r not in chosen] if len(chosen) < most else []
    return tuple(chosen[:most])


def unit_of(catalogue: Catalogue, place: Place) -> tuple[Group, ...]:
    groups: dict[AssetKind, list[Entry]] = {}
    for ident in assets_at(place, catalogue):
        asset = catalogue.asset(ident)
        groups.setdefault(asset.kind, []).append(Entry(asset, primary_rows(catalogue, asset)))
    known = [kind for kind in _ORDER if kind in groups]
    rest = [kind for kind in groups if kind not in known]
    return tuple(Group(kind, tuple(groups[kind])) for kind in (*known, *rest))
