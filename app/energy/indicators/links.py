"""The flows of a period as a Sankey wants them, and how far each of its ends is measured.

What enters leaves. Where a kind of source says too little, every split is a guess: its flows are there without an amount, and
the end that is silent is there too, as silence is no zero.   kWh, or kW of a moment.   Thread: any, pure.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import numpy as np

from app.energy.indicators.contract import LEAST_COVERAGE, FlowEnd, Link
from app.energy.indicators.energies import Energies, Role
from app.energy.indicators.period import Period

ENDS: Mapping[tuple[str, bool], Role] = MappingProxyType(
    {
        ("pv", True): Role.SOLAR,
        ("turbine", True): Role.TURBINE,
        ("battery", True): Role.BATTERY_OUT,
        ("cars", True): Role.CARS_OUT,
        ("district_heat", True): Role.DISTRICT_HEAT,
        ("buildings", False): Role.LOAD,
        ("heat_pumps", False): Role.PUMP,
        ("cars", False): Role.CARS_IN,
        ("battery", False): Role.BATTERY_IN,
        ("heat", False): Role.DISTRICT_HEAT,
    }
)
"""(node, is a source): what measures it. The grid is what is left, measured by all of them."""
_SPLIT = (
    Role.LOAD, Role.SOLAR, Role.TURBINE, Role.CARS_IN, Role.CARS_OUT, Role.BATTERY_IN, Role.BATTERY_OUT,
)  # fmt: skip


def links_of(period: Period) -> tuple[Link, ...]:
    """Flows for a Sankey; a flow whose sources say too little is there without amount."""
    e, flows = period.energies, period.flows
    if not e.steps:
        return ()
    found: dict[tuple[str, str], float] = {}
    pump = np.minimum(e.total(Role.PUMP), e.total(Role.LOAD))
    if not _says_enough(e, Role.PUMP):
        pump = np.zeros_like(pump)  # they stay within the buildings, which measure them too
    made = _shares({"pv": e.total(Role.SOLAR), "turbine": e.total(Role.TURBINE)})
    stores = _shares({"battery": e.total(Role.BATTERY_OUT), "cars": e.total(Role.CARS_OUT)})
    loads = _shares(
        {"buildings": e.total(Role.LOAD) - pump, "heat_pumps": pump, "cars": e.total(Role.CARS_IN)}
    )
    every = np.ones((1, e.steps))
    battery, grid = (("battery",), every), (("grid",), every)
    for amount, (sources, a), (targets, b) in (
        (flows.made_to_load, made, loads),
        (flows.made_to_store, made, battery),
        (flows.made_to_grid, made, grid),
        (flows.store_to_load, stores, loads),
        (flows.store_to_grid, stores, grid),
        (flows.store_to_store, stores, battery),
        (flows.grid_to_load, grid, loads),
        (flows.grid_to_store, grid, battery),
    ):
        for source, row in zip(sources, ((a * amount) @ b.T).tolist(), strict=True):
            for target, kwh in zip(targets, row, strict=True):
                found[source, target] = found.get((source, target), 0.0) + kwh
    is_known = e.coverage(*_SPLIT) >= LEAST_COVERAGE
    links = [Link(*key, amount if is_known else None) for key, amount in found.items() if amount > 0.0]
    heat = float(e.total(Role.DISTRICT_HEAT).sum())
    if heat > 0.0:
        links.append(Link("district_heat", "heat", heat if _says_enough(e, Role.DISTRICT_HEAT) else None))
    return (*links, *_silent(e, links))


def ends_of(energies: Energies) -> Mapping[tuple[str, bool], FlowEnd]:
    """By node and side: of those that something measures."""
    found = {}
    for key, role in ENDS.items():
        if not energies.rows(role) or not energies.steps:
            continue
        total = float(energies.total(role).sum()) if _says_enough(energies, role) else None
        found[key] = FlowEnd(*energies.known(role), total)
    return MappingProxyType(found)


def _silent(energies: Energies, links: list[Link]) -> list[Link]:
    """Ends that would be missing in the picture only because they said too little."""
    shown = {(one.source, True) for one in links} | {(one.target, False) for one in links}
    into = "buildings" if energies.rows(Role.LOAD) else "grid"
    found = []
    for (name, is_source), role in ENDS.items():
        if (name, is_source) in shown or _says_enough(energies, role):
            continue
        if role is Role.DISTRICT_HEAT:
            if is_source:
                found.append(Link("district_heat", "heat", None))
        else:
            found.append(Link(name, into, None) if is_source else Link("grid", name, None))
    return found


def _says_enough(energies: Energies, role: Role) -> bool:
    """So does what is not there at all."""
    return energies.coverage(role) >= LEAST_COVERAGE


def _shares(parts: dict[str, np.ndarray]) -> tuple[tuple[str, ...], np.ndarray]:
    """(n, T): of each step, 0 where the step has nothing."""
    each = np.stack(list(parts.values()))
    whole = each.sum(axis=0)
    return tuple(parts), np.divide(each, whole, out=np.zeros_like(each), where=whole > 1e-12)
