"""What is said of cables, stations and limits: short lines of plain text.   Thread: any, pure."""

from __future__ import annotations

import math

import numpy as np

from app.energy.network.limits import FULL_PCT, NEAR_PCT, Limit, Violation
from app.energy.network.reading import NetworkPlan
from app.energy.network.state import GridState, worst
from app.model.catalogue import Catalogue
from app.model.signal import format_value

_PARTS = {"s": "station", "c": "cable", "j": "junction"}


def name_of(element: str, catalogue: Catalogue) -> str:
    """ "feeder-quay-s3-c1" -> "Feeder Brattørkaia, station 3, cable 1"; ids that follow no such rule stay as they are."""
    base, said = element.partition(":")[0], []
    while not catalogue.has_asset(base):
        base, _, part = base.rpartition("-")
        if not base or part[:1] not in _PARTS or not part[1:].isdigit():
            return element
        said.append(f"{_PARTS[part[0]]} {part[1:]}")
    return ", ".join([catalogue.asset(base).name, *reversed(said)])


def cable_lines(
    plan: NetworkPlan, catalogue: Catalogue, row: int, state: GridState | None
) -> tuple[str, str]:
    """Name, and what it carries with its limit."""
    lines = plan.network.lines
    title = name_of(lines.ids[row], catalogue)
    kind = f"{plan.parallel[row]} × {lines.kinds[row]}" if plan.parallel[row] > 1 else lines.kinds[row]
    limit = (
        f"limit {format_value(float(lines.rated_a[row]), 0)} A"
        if math.isfinite(lines.rated_a[row])
        else "no limit known"
    )
    if state is None or state.flow is None:
        return title, f"{kind}, {limit}"
    flow = state.flow
    if not flow.is_fed[lines.start[row]] or not flow.is_fed[lines.end[row]]:
        return title, f"without supply, {kind}"
    loading = f"{format_value(float(flow.line_pct[row]), 0)} %" if math.isfinite(flow.line_pct[row]) else "–"
    return title, f"{loading}, {format_value(float(flow.line_a[row]), 0)} A ({limit}), {kind}"


def cable_more(plan: NetworkPlan, row: int, state: GridState | None) -> str:
    """Power, loss and voltage at both ends; empty where it is not solved."""
    if state is None or state.flow is None:
        return ""
    flow, lines = state.flow, plan.network.lines
    a, b = int(lines.start[row]), int(lines.end[row])
    if not (flow.is_fed[a] and flow.is_fed[b]):
        return ""
    pu = f"{format_value(float(flow.voltage_pu[a]), 3)} to {format_value(float(flow.voltage_pu[b]), 3)} pu"
    kw, loss = float(flow.line_kw[row]), float(flow.line_loss_kw[row])
    return f"{format_value(kw, 1)} kW, loss {format_value(loss, 2)} kW, {pu}"


def head_of(state: GridState) -> str:
    """The moment in one line."""
    if state.flow is None:
        return "Not solved"
    high, low, top = worst(state)
    stations = state.flow.transformer_pct[np.isfinite(state.flow.transformer_pct)]
    beside = f", transformers up to {format_value(float(stations.max()), 0)} %" if len(stations) else ""
    return (
        f"Cables up to {format_value(high, 0)} %{beside}, voltage {format_value(low, 3)} to {format_value(top, 3)} pu, "
        f"losses {format_value(float(state.flow.loss_kw), 0)} kW"
    )


def violation_line(one: Violation, catalogue: Catalogue) -> str:
    name = name_of(one.element, catalogue)
    if one.limit is Limit.UNFED:
        return f"{name}: without supply"
    if one.limit in (Limit.LOW_VOLTAGE, Limit.HIGH_VOLTAGE):
        return f"{name}: {format_value(one.value, 3)} pu, limit {one.bound:.2f}"
    bound = f"near its limit ({NEAR_PCT:.0f} %)" if one.is_near else f"limit {FULL_PCT:.0f} %"
    return f"{name}: {format_value(one.value, 0)} %, {bound}"
