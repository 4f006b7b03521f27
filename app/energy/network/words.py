"""What is said of cables, stations and limits: short lines of plain text.   Thread: any, pure."""

from __future__ import annotations

import math

import numpy as np

from app.energy.network.limits import FULL_PCT, NEAR_PCT, Limit, Violation
from app.energy.network.reading import NetworkPlan
from app.energy.network.state import GridState, worst
from app.model.catalogue import Catalogue
from app.model.language import tr
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
        tr("limit {rated_a} A", rated_a=format_value(float(lines.rated_a[row]), 0))
        if math.isfinite(lines.rated_a[row])
        else tr("no limit known")
    )
    if state is None or state.flow is None:
        return title, f"{kind}, {limit}"
    flow = state.flow
    if not flow.is_fed[lines.start[row]] or not flow.is_fed[lines.end[row]]:
        return title, tr("without supply, {kind}", kind=kind)
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
    pu = tr(
        "{voltage_pu} to {voltage_pu_2} pu",
        voltage_pu=format_value(float(flow.voltage_pu[a]), 3),
        voltage_pu_2=format_value(float(flow.voltage_pu[b]), 3),
    )
    kw, loss = float(flow.line_kw[row]), float(flow.line_loss_kw[row])
    return tr("{kw} kW, loss {loss} kW, {pu}", kw=format_value(kw, 1), loss=format_value(loss, 2), pu=pu)


def head_of(state: GridState) -> str:
    """The moment in one line."""
    if state.flow is None:
        return tr("Not solved")
    high, low, top = worst(state)
    stations = state.flow.transformer_pct[np.isfinite(state.flow.transformer_pct)]
    beside = (
        tr(", transformers up to {max} %", max=format_value(float(stations.max()), 0))
        if len(stations)
        else ""
    )
    return tr(
        "Cables up to {high} %{beside}, voltage {low} to {top} pu, losses {loss_kw} kW",
        high=format_value(high, 0),
        beside=beside,
        low=format_value(low, 3),
        top=format_value(top, 3),
        loss_kw=format_value(float(state.flow.loss_kw), 0),
    )


def violation_line(one: Violation, catalogue: Catalogue) -> str:
    name = name_of(one.element, catalogue)
    if one.limit is Limit.UNFED:
        return tr("{name}: without supply", name=name)
    if one.limit in (Limit.LOW_VOLTAGE, Limit.HIGH_VOLTAGE):
        return tr(
            "{name}: {value} pu, limit {bound:.2f}",
            name=name,
            value=format_value(one.value, 3),
            bound=one.bound,
        )
    bound = (
        tr("near its limit ({near_pct:.0f} %)", near_pct=NEAR_PCT)
        if one.is_near
        else tr("limit {full_pct:.0f} %", full_pct=FULL_PCT)
    )
    return f"{name}: {format_value(one.value, 0)} %, {bound}"
