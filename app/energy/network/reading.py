"""Reads network.json of a district folder: the network, and which nodes carry what of each feeder has no meter of its own.

    plan = read_network(folder / "network.json")        # plan.network, plan.feeders

The file's form stands in docs/grid.md.   kV, A, kVA, kW, m.   Thread: any.   Errors: BadNetwork, one line with the place.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np

from app.energy.network.elements import (
    CABLES,
    MAX_NODES,
    TRANSFORMERS,
    BadNetwork,
    CableType,
    Floats,
    Lines,
    Network,
    Rows,
    Transformers,
)
from app.model.plain_json import loads

FORMAT = "tvilling network 1"
MAX_BYTES = 64 * 1024 * 1024
MOST_POINTS = 2_000_000
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True, eq=False)
class FeederRest:
    """asset: id of the feeder.   line: row of its cable, or −1.   nodes, shares: where what has no meter hangs; sum 1."""

    asset: str
    line: int
    nodes: Rows
    shares: Floats


@dataclass(frozen=True, slots=True, eq=False)
class NetworkPlan:
    """crs: as the file names it, such as "EPSG:25832"; routes and places are in it."""

    network: Network
    feeders: tuple[FeederRest, ...]
    crs: str
    types: tuple[CableType | None, ...]
    parallel: tuple[int, ...]


def read_network(path: Path) -> NetworkPlan:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise BadNetwork(f"{path.name}: larger than {MAX_BYTES // 1024 // 1024} MB")
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadNetwork(f"{path.name}: cannot be read ({type(error).__name__})") from error
    try:
        return parse_network(text)
    except BadNetwork as error:
        raise BadNetwork(f"{path.name}: {error}") from error


def parse_network(text: str) -> NetworkPlan:
    try:
        raw = loads(text)
    except (ValueError, RecursionError) as error:
        raise BadNetwork(f"is no JSON ({type(error).__name__})") from error
    if not isinstance(raw, dict) or raw.get("format") != FORMAT:
        raise BadNetwork(f'needs "format": "{FORMAT}"')
    nodes, lines = _rows(raw, "nodes"), _rows(raw, "lines")
    if len(nodes) > MAX_NODES:
        raise BadNetwork(f"has {len(nodes)} nodes; at most {MAX_NODES}")
    ids = [_text(node, "id", f"node {k + 1}") for k, node in enumerate(nodes)]
    at = {name: k for k, name in enumerate(ids)}
    kv = np.array([_number(node, "kv", f"node {name}") for node, name in zip(nodes, ids, strict=True)])
    cables = _own_cables(raw)
    made, types, parallel = _lines(lines, at, cables)
    sources = _rows(raw, "sources")
    network = Network(
        tuple(ids),
        kv,
        made,
        _transformers(_rows(raw, "transformers"), at),
        np.array([_node(s, "node", at, f"source {k + 1}") for k, s in enumerate(sources)], np.intp),
        np.array(
            [_number(s, "pu", f"source {k + 1}", 1.0, low=0.5, high=1.5) for k, s in enumerate(sources)]
        ),
        _switches(_rows(raw, "switches"), at),
        np.array(
            [_place(node, f"node {name}") for node, name in zip(nodes, ids, strict=True)], np.float64
        ).reshape(-1, 2),
        tuple(_hosts(node, name) for node, name in zip(nodes, ids, strict=True)),
        _short_note(raw.get("note", "")),
    )
    feeders = _feeders(_rows(raw, "feeders"), at, {name: k for k, name in enumerate(made.ids)})
    return NetworkPlan(_frozen(network), feeders, str(raw.get("crs", ""))[:40], types, parallel)


# -- parts -------------------------------------------------------------------------------------------------------------


def _own_cables(raw: Row) -> Mapping[str, CableType]:
    """The library's, and those that the file brings under "cable_types"."""
    found = dict(CABLES)
    for k, row in enumerate(_rows(raw, "cable_types")):
        name = _text(row, "name", f"cable type {k + 1}")
        what = f"cable type {name}"
        r, x, c, rated = (
            _number(row, key, what, low=0.0) for key in ("r_ohm_km", "x_ohm_km", "c_nf_km", "rated_a")
        )
        found[name] = CableType(name, r, x, c, rated, _short(row.get("source", "the file")))
    return found


def _lines(
    rows: list[Row], at: Mapping[str, int], cables: Mapping[str, CableType]
) -> tuple[Lines, tuple[CableType | None, ...], tuple[int, ...]]:
    ids, kinds, routes, types, count = [], [], [], [], []
    numbers: list[tuple[float, ...]] = []
    ends: list[tuple[int, int]] = []
    points = 0
    for k, row in enumerate(rows):
        name = _text(row, "id", f"line {k + 1}")
        what = f"line {name}"
        ends.append((_node(row, "from", at, what), _node(row, "to", at, what)))
        parallel = int(_number(row, "parallel", what, 1.0, low=1.0, high=100.0))
        km = _number(row, "length_m", what, low=0.01) / 1000.0
        kind = str(row.get("type", ""))[:100]
        type_ = cables.get(kind)
        if type_ is None and not all(key in row for key in ("r_ohm", "x_ohm")):
            raise BadNetwork(
                f'{what}: cable type "{_short(kind)}" is not known; name one of the list in docs/grid.md, or give "cable_types"'
            )
        r, x, c, rated = (
            (type_.r_ohm_km * km / parallel, type_.x_ohm_km * km / parallel, type_.c_nf_km * 1e-9 * km * parallel, type_.rated_a * parallel)
            if type_ is not None
            else (0.0, 0.0, 0.0, math.nan)
        )  # fmt: skip
        numbers.append((
            _number(row, "r_ohm", what, r, low=0.0), _number(row, "x_ohm", what, x, low=0.0), _number(row, "c_f", what, c, low=0.0),
            _number(row, "rated_a", what, rated, low=0.0) if "rated_a" in row or type_ is not None else math.nan,
            float(_is_closed(row, what)),
        ))  # fmt: skip
        route = _route(row, what)
        points += len(route)
        if points > MOST_POINTS:
            raise BadNetwork(f"its routes have more than {MOST_POINTS} points")
        ids.append(name)
        kinds.append(kind)
        routes.append(route)
        types.append(type_)
        count.append(parallel)
    if len(set(ids)) != len(ids):
        twice = next(name for name in ids if ids.count(name) > 1)
        raise BadNetwork(f"line {twice} is there twice")
    table = np.array(numbers, np.float64).reshape(-1, 5).T
    both = np.array(ends, np.intp).reshape(-1, 2)
    r_ohm, x_ohm, c_f, rated_a = (column.copy() for column in table[:4])
    start, end = both[:, 0].copy(), both[:, 1].copy()
    lines = Lines(
        tuple(ids), start, end, r_ohm, x_ohm, c_f, rated_a, table[4] > 0.5, tuple(kinds), tuple(routes)
    )
    return lines, tuple(types), tuple(count)


def _transformers(rows: list[Row], at: Mapping[str, int]) -> Transformers:
    ids, high, low, clock = [], [], [], []
    numbers: list[tuple[float, ...]] = []
    for k, row in enumerate(rows):
        name = _text(row, "id", f"transformer {k + 1}")
        what = f"transformer {name}"
        kind = TRANSFORMERS.get(str(row.get("type", "")))
        if kind is None and "type" in row:
            raise BadNetwork(f'{what}: type "{_short(row["type"])}" is not known; give its values instead')
        parallel = _number(row, "parallel", what, 1.0, low=1.0, high=100.0)

        def value(key: str, row: Row = row, what: str = what, kind: object = kind, **bounds: float) -> float:
            return _number(row, key, what, getattr(kind, key, None), **bounds)

        numbers.append((
            value("high_kv", low=1e-3), value("low_kv", low=1e-3), value("rated_kva", low=1e-3) * parallel,
            value("vk_pct", low=0.01, high=99.0), value("vkr_pct", low=0.0, high=99.0),
            value("pfe_kw", low=0.0) * parallel, value("i0_pct", low=0.0, high=99.0),
        ))  # fmt: skip
        ids.append(name)
        high.append(_node(row, "high", at, what))
        low.append(_node(row, "low", at, what))
        clock.append(int(_number(row, "clock", what, 5.0, low=0.0, high=11.0)))
    table = np.array(numbers, np.float64).reshape(-1, 7).T
    high_kv, low_kv, kva, vk, vkr, pfe, i0 = (column.copy() for column in table)
    return Transformers(
        tuple(ids), np.array(high, np.intp), np.array(low, np.intp), high_kv, low_kv, kva, vk, vkr, pfe, i0,
        np.array(clock, np.int64),
    )  # fmt: skip


def _switches(rows: list[Row], at: Mapping[str, int]) -> Rows:
    closed = [
        (_node(row, "from", at, f"switch {k + 1}"), _node(row, "to", at, f"switch {k + 1}"))
        for k, row in enumerate(rows)
        if _is_closed(row, f"switch {k + 1}")
    ]
    return np.array(closed, np.intp).reshape(-1, 2)


def _feeders(rows: list[Row], at: Mapping[str, int], line_at: Mapping[str, int]) -> tuple[FeederRest, ...]:
    found = []
    for k, row in enumerate(rows):
        name = _text(row, "id", f"feeder {k + 1}")
        rest = row.get("rest", {})
        if not isinstance(rest, dict):
            raise BadNetwork(f'feeder {name}: "rest" is a table of nodes and shares')
        nodes = [_node({"node": key}, "node", at, f"feeder {name}") for key in rest]
        shares = np.array([_number(rest, key, f"feeder {name}", low=0.0) for key in rest])
        if len(shares) and shares.sum() <= 0.0:
            raise BadNetwork(f"feeder {name}: its shares are all zero")
        line = row.get("line")
        if line is not None and (not isinstance(line, str) or line not in line_at):
            raise BadNetwork(f'feeder {name}: its line "{_short(line)}" is not there')
        shares = shares / shares.sum() if len(shares) else shares
        found.append(
            FeederRest(name, -1 if line is None else line_at[line], np.array(nodes, np.intp), shares)
        )
    return tuple(found)


# -- cells -------------------------------------------------------------------------------------------------------------


def _rows(raw: Row, name: str) -> list[Row]:
    found = raw.get(name, [])
    if not isinstance(found, list) or not all(isinstance(row, dict) for row in found):
        raise BadNetwork(f'"{name}" is a list of tables')
    return found


def _text(row: Row, key: str, what: str) -> str:
    found = row.get(key)
    if not isinstance(found, str) or not 0 < len(found) <= 200 or not found.isprintable():
        raise BadNetwork(f'{what}: needs a short text as "{key}"')
    return found


def _number(
    row: Row, key: str, what: str, default: float | None = None, *, low: float = -math.inf, high: float = math.inf
) -> float:  # fmt: skip
    found = row.get(key, default)
    if found is None:
        raise BadNetwork(f'{what}: "{key}" is missing')
    if isinstance(found, bool) or not isinstance(found, int | float) or abs(found) > 1e12:
        raise BadNetwork(f'{what}: "{key}" = {_short(found)} is no number that can be used')
    if key in row and not math.isfinite(found):
        raise BadNetwork(f'{what}: "{key}" is not known ({found})')
    if not math.isnan(found) and not low <= found <= high:
        raise BadNetwork(f'{what}: "{key}" = {found:g} is outside {low:g} to {high:g}')
    return float(found)


def _is_closed(row: Row, what: str) -> bool:
    found = row.get("closed", True)
    if not isinstance(found, bool):
        raise BadNetwork(f'{what}: "closed" is true or false')
    return found


def _short(value: object) -> str:
    """Of a stranger's text what can stand in one line."""
    return "".join(c if c.isprintable() else "?" for c in str(value)[:40])


def _node(row: Row, key: str, at: Mapping[str, int], what: str) -> int:
    name = row.get(key)
    if not isinstance(name, str) or name not in at:
        raise BadNetwork(f'{what}: its node "{_short(name)}" is not there')
    return at[name]


def _place(row: Row, what: str) -> tuple[float, float]:
    return _pair(row["xy"], what) if "xy" in row else (math.nan, math.nan)


def _route(row: Row, what: str) -> Floats:
    found = row.get("route", [])
    if not isinstance(found, list):
        raise BadNetwork(f'{what}: "route" is a list of places')
    return np.array([_pair(p, what) for p in found], np.float64).reshape(-1, 2)


def _pair(found: Any, what: str) -> tuple[float, float]:
    is_pair = isinstance(found, list) and len(found) == 2
    if not is_pair or not all(
        isinstance(v, int | float) and not isinstance(v, bool) and abs(v) < 1e9 for v in found
    ):
        raise BadNetwork(f"{what}: a place is two numbers, metres")
    return float(found[0]), float(found[1])


def _hosts(row: Row, what: str) -> tuple[str, ...]:
    found = row.get("hosts", [])
    if not isinstance(found, list) or not all(isinstance(name, str) for name in found):
        raise BadNetwork(f'node {what}: "hosts" is a list of asset ids')
    return tuple(found)


def _short_note(value: object) -> str:
    return "".join(c if c.isprintable() else " " for c in str(value)[:500])


def _frozen(network: Network) -> Network:
    """Its arrays made read-only."""
    for part in (network, network.lines, network.transformers):
        for item in fields(part):
            value = getattr(part, item.name)
            if isinstance(value, np.ndarray):
                value.flags.writeable = False
    for route in network.lines.routes:
        route.flags.writeable = False
    return network
