"""Power flow of a network: voltages, loading, losses, for one state or many at once.

    solver = Solver(network); flow = solver.solve(p_kw, q_kvar)        # (n,) or (T, n), drawn power positive

Newton-Raphson of power-grid-model (MPL-2.0), balanced three phases, loads of constant power.   kW, kvar, pu, A, %.
Thread: a Solver belongs to one thread at a time; the rest any.   Errors: BadState for what cannot be solved, with the reason.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from power_grid_model import (
    CalculationMethod,
    ComponentType,
    DatasetType,
    LoadGenType,
    PowerGridModel,
    WindingType,
    initialize_array,
)
from power_grid_model.errors import PowerGridError  # type: ignore[attr-defined]

from app.energy.network.elements import Floats, Network
from app.energy.network.flow import BadState, Flow

STIFF_VA = 1e15
"""Short-circuit power of the grid above: a slack node, as the reference networks have it."""
TOLERANCE_PU = 1e-8
KW, KVA = 1e3, 1e3


class Solver:
    """Keeps the network in the engine's form, so that a further state costs only its solution."""

    def __init__(self, network: Network) -> None:
        self.network = network
        self._model = PowerGridModel(_input(network), system_frequency=50.0)

    def solve(self, p_kw: Floats, q_kvar: Floats) -> Flow:
        """p_kw, q_kvar: (n,) or (T, n), drawn at each node; generation below zero.

        Raises BadState where a number is none, or where no voltage carries this load.
        """
        p, q = np.asarray(p_kw, dtype=np.float64), np.asarray(q_kvar, dtype=np.float64)
        count = len(self.network)
        if p.shape != q.shape or p.shape[-1] != count or p.ndim not in (1, 2):
            raise BadState(f"power is wanted for each of {count} nodes")
        wrong = np.flatnonzero(~np.isfinite(np.atleast_2d(p + q)).all(axis=0))
        if len(wrong):
            raise BadState(f"the power at node {self.network.node_ids[wrong[0]]} is not known")
        loads = initialize_array(DatasetType.update, ComponentType.sym_load, p.shape)
        loads["id"] = _LOAD + np.arange(count)
        loads["p_specified"], loads["q_specified"] = p * KW, q * KVA
        try:
            if p.ndim == 1:
                self._model.update(update_data={ComponentType.sym_load: loads})
                found = self._model.calculate_power_flow(**_HOW)
            else:
                found = self._model.calculate_power_flow(update_data={ComponentType.sym_load: loads}, **_HOW)
        except PowerGridError as error:
            raise BadState(_why(error)) from error
        return self._flow(found)

    def _flow(self, found: Any) -> Flow:
        node, source = found[ComponentType.node], found[ComponentType.source]
        net = self.network
        shape = node.shape[:-1]
        fed = np.asarray(node["energized"], dtype=np.bool_)
        line = found.get(ComponentType.line)
        transformer = found.get(ComponentType.transformer)
        amperes = _column(line, "i_from", shape, len(net.lines.ids))
        amperes = np.maximum(amperes, _column(line, "i_to", shape, len(net.lines.ids)))
        into = _column(line, "p_from", shape, len(net.lines.ids)) / KW
        out = _column(line, "p_to", shape, len(net.lines.ids)) / KW
        count = len(net.transformers.ids)
        upper, lower = (_column(transformer, name, shape, count) / KW for name in ("p_from", "p_to"))
        return Flow(
            voltage_pu=np.where(fed, node["u_pu"], np.nan),
            angle_deg=np.where(fed, np.degrees(node["u_angle"]), np.nan),
            is_fed=fed,
            line_a=amperes,
            line_pct=100.0 * amperes / net.lines.rated_a,
            line_kw=into,
            line_loss_kw=into + out,
            transformer_pct=100.0 * _column(transformer, "loading", shape, count),
            transformer_kw=upper,
            transformer_loss_kw=upper + lower,
            source_kw=np.asarray(source["p"].sum(axis=-1) / KW),
        )


_HOW: dict[str, Any] = {
    "symmetric": True,
    "error_tolerance": TOLERANCE_PU,
    "max_iterations": 40,
    "calculation_method": CalculationMethod.newton_raphson,
}
_LINE, _TRANSFORMER, _LINK, _SOURCE, _LOAD = (k * 10_000_000 for k in range(1, 6))


def _input(net: Network) -> dict[Any, Any]:
    node = initialize_array(DatasetType.input, ComponentType.node, len(net))
    node["id"], node["u_rated"] = np.arange(len(net)), net.rated_kv * 1e3
    made: dict[Any, Any] = {ComponentType.node: node}
    lines = net.lines
    if lines.ids:
        line = initialize_array(DatasetType.input, ComponentType.line, len(lines.ids))
        line["id"] = _LINE + np.arange(len(lines.ids))
        line["from_node"], line["to_node"] = lines.start, lines.end
        line["from_status"] = line["to_status"] = lines.closed
        line["r1"], line["x1"], line["c1"], line["tan1"] = lines.r_ohm, lines.x_ohm, lines.c_f, 0.0
        line["i_n"] = np.where(np.isfinite(lines.rated_a), lines.rated_a, 1e9)
        made[ComponentType.line] = line
    t = net.transformers
    if t.ids:
        one = initialize_array(DatasetType.input, ComponentType.transformer, len(t.ids))
        one["id"] = _TRANSFORMER + np.arange(len(t.ids))
        one["from_node"], one["to_node"] = t.high, t.low
        one["from_status"] = one["to_status"] = 1
        one["u1"], one["u2"], one["sn"] = t.high_kv * 1e3, t.low_kv * 1e3, t.rated_kva * KVA
        one["uk"], one["pk"] = t.vk_pct / 100.0, t.vkr_pct / 100.0 * t.rated_kva * KVA
        one["i0"], one["p0"] = np.maximum(t.i0_pct / 100.0, t.pfe_kw / t.rated_kva), t.pfe_kw * KW
        odd = t.clock % 2 == 1
        one["winding_from"] = np.where(odd, WindingType.delta, WindingType.wye_n)
        one["winding_to"] = WindingType.wye_n
        one["clock"] = t.clock
        one["tap_side"], one["tap_pos"], one["tap_min"], one["tap_max"], one["tap_size"] = 0, 0, 0, 0, 0.0
        made[ComponentType.transformer] = one
    if len(net.bridges):
        link = initialize_array(DatasetType.input, ComponentType.link, len(net.bridges))
        link["id"] = _LINK + np.arange(len(net.bridges))
        link["from_node"], link["to_node"] = net.bridges[:, 0], net.bridges[:, 1]
        link["from_status"] = link["to_status"] = 1
        made[ComponentType.link] = link
    source = initialize_array(DatasetType.input, ComponentType.source, len(net.sources))
    source["id"], source["node"] = _SOURCE + np.arange(len(net.sources)), net.sources
    source["status"], source["u_ref"], source["sk"] = 1, net.source_pu, STIFF_VA
    made[ComponentType.source] = source
    load = initialize_array(DatasetType.input, ComponentType.sym_load, len(net))
    load["id"], load["node"] = _LOAD + np.arange(len(net)), np.arange(len(net))
    load["status"], load["type"] = 1, LoadGenType.const_power
    load["p_specified"] = load["q_specified"] = 0.0
    made[ComponentType.sym_load] = load
    return made


def _column(table: Any, name: str, shape: tuple[int, ...], count: int) -> Floats:
    return np.zeros((*shape, count)) if table is None else np.asarray(table[name], dtype=np.float64)


def _why(error: Exception) -> str:
    text = type(error).__name__
    if "Iteration" in text:
        return "no voltage carries this load: it is more than the network can take"
    return "the network cannot be solved in this state"


__all__ = ["BadState", "Flow", "Solver"]
