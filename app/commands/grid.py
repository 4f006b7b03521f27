"""`tvilling grid`: the power flow of the district's network at a moment, from the history. Changes nothing.

Exit status 1 where something is beyond its limit, cannot be solved, or rests on less than 90 % of its meters.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from app.commands.common import Unusable, add_json, opened, print_json, print_line, time_of
from app.model.signal import format_value
from app.model.snapshot import aged
from app.model.times import format_time, iso, wall_ns

if TYPE_CHECKING:
    from app.energy.network.elements import Network
    from app.energy.network.reading import NetworkPlan
    from app.energy.network.state import GridState

FILE = "network.json"


def add(commands: Any) -> None:
    parser = commands.add_parser(
        "grid", help="power flow of the network at a moment: loading, voltage, losses"
    )
    parser.add_argument("--at", metavar="T", help="default: now")
    parser.add_argument(
        "--all", action="store_true", help="every cable and transformer, not only the ten highest"
    )
    add_json(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from app.commands.history import history_of
    from app.energy.network.elements import BadNetwork
    from app.energy.network.reading import read_network
    from app.energy.network.state import GridWatch

    place = opened(args)
    path = place.district.folder / FILE
    if not path.is_file():
        raise Unusable(f"{place.district.id} has no {FILE}: docs/grid.md says what such a file holds")
    try:
        plan = read_network(path)
    except BadNetwork as error:
        raise Unusable(f"{place.district.folder / str(error)}") from error
    at_ns = time_of(args.at, place, "--at") if args.at else wall_ns()
    with history_of(args, place) as historian:
        snapshot = aged(historian.state_at(at_ns), at_ns, place.catalogue.stale_after_ns)
    state = GridWatch(plan, place.catalogue).at(snapshot)
    if args.json:
        print_json(as_json(plan, state))
    else:
        print_line(f"{place.district.name} at {format_time(at_ns, place.district.zone)}")
        _print(plan, state, args.all)
    return 0 if state.is_enough and not any(not v.is_near for v in state.violations) else 1


def as_json(plan: NetworkPlan, state: GridState) -> dict[str, Any]:
    net, flow = plan.network, state.flow
    document: dict[str, Any] = {
        "at": iso(state.t_ns),
        "solved": flow is not None,
        "why": state.words,
        "coverage": state.coverage,
        "silent": list(state.injections.silent),
        "note": net.note,
    }
    if flow is None:
        return document
    return document | {
        "source_kw": float(flow.source_kw),
        "loss_kw": float(flow.loss_kw),
        "lines": [
            {"id": name, "type": kind, "loading_pct": float(pct), "current_a": float(a), "limit_a": float(limit), "power_kw": float(kw), "loss_kw": float(loss)}
            for name, kind, pct, a, limit, kw, loss in zip(
                net.lines.ids, _kinds(net), flow.line_pct, flow.line_a, net.lines.rated_a, flow.line_kw, flow.line_loss_kw, strict=True
            )
        ],
        "transformers": [
            {"id": name, "loading_pct": float(pct), "power_kw": float(kw)}
            for name, pct, kw in zip(net.transformers.ids, flow.transformer_pct, flow.transformer_kw, strict=True)
        ],
        "nodes": [
            {"id": name, "kv": float(kv), "voltage_pu": float(pu), "fed": bool(fed)}
            for name, kv, pu, fed in zip(net.node_ids, net.rated_kv, flow.voltage_pu, flow.is_fed, strict=True)
        ],
        "violations": [
            {"limit": v.limit.value, "element": v.element, "value": v.value, "bound": v.bound, "near": v.is_near}
            for v in state.violations
        ],
    }  # fmt: skip


def _kinds(net: Network) -> tuple[str, ...]:
    return net.lines.kinds or ("",) * len(net.lines.ids)


def _print(plan: NetworkPlan, state: GridState, is_all: bool) -> None:
    from app.energy.network.state import worst

    net, flow = plan.network, state.flow
    if state.words:
        print_line(state.words)
    if flow is None:
        return
    _, low, high = worst(state)
    print_line(f"{'From the grid above':28} {format_value(float(flow.source_kw), 0):>10} kW")
    print_line(f"{'Losses':28} {format_value(float(flow.loss_kw), 1):>10} kW")
    print_line(f"{'Voltage':28} {format_value(low, 3):>10} to {format_value(high, 3)} pu")
    rows = [
        *zip(net.lines.ids, _kinds(net), flow.line_pct.tolist(), flow.line_kw.tolist(), strict=True),
        *zip(
            net.transformers.ids, [f"transformer {kva:.0f} kVA" for kva in net.transformers.rated_kva],
            flow.transformer_pct.tolist(), flow.transformer_kw.tolist(), strict=True,
        ),
    ]  # fmt: skip
    rows.sort(key=lambda row: -row[2])
    print_line()
    for name, kind, pct, kw in rows if is_all else rows[:10]:
        print_line(f"{name:28} {format_value(pct, 1):>8} % {format_value(kw, 1):>10} kW   {kind}")
    print_line()
    if not state.violations:
        print_line("nothing is beyond its limit" if state.is_enough else "limits are not judged")
    for violation in state.violations:
        print_line(("near: " if violation.is_near else "") + violation.words)
    print_line(f"network: {net.note}")
