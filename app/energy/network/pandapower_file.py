"""Reads a network from pandapower's JSON: nodes, lines, two-winding transformers, closed switches, loads, static generators
and the external grid. What it has of other kinds in service is refused by name, since leaving it out would change the result.

    network, p_kw, q_kvar = read_pandapower(text)

Loads of constant power only.   Thread: any.   Errors: BadNetwork.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from app.energy.network.elements import (
    BadNetwork,
    Floats,
    Lines,
    Network,
    Transformers,
    no_lines,
    no_transformers,
)
from app.model.plain_json import loads

MAX_BYTES = 64 * 1024 * 1024
_OTHER = ("gen", "shunt", "trafo3w", "impedance", "dcline", "ward", "xward", "storage", "motor", "asymmetric_load",
          "asymmetric_sgen", "svc", "ssc", "vsc", "tcsc")  # fmt: skip
Table = list[dict[str, Any]]


def read_pandapower(text: str | bytes) -> tuple[Network, Floats, Floats]:
    """The network and the power drawn at each node, kW and kvar."""
    if len(text) > MAX_BYTES:
        raise BadNetwork(f"larger than {MAX_BYTES // 1024 // 1024} MB")
    try:
        tables = loads(text if isinstance(text, str) else text.decode("utf-8"))["_object"]
        read = {
            name: _table(tables, name)
            for name in ("bus", "line", "trafo", "switch", "load", "sgen", "ext_grid")
        }
        for name in _OTHER:
            if any(row.get("in_service", True) for row in _table(tables, name)):
                raise BadNetwork(f"it has elements of the kind {name}, which this reader does not know")
        frequency = float(tables.get("f_hz", 50.0))
        return _network(read, frequency)
    except (KeyError, TypeError, ValueError, RecursionError, AttributeError, IndexError) as error:
        if isinstance(error, BadNetwork):
            raise
        raise BadNetwork(f"no network as pandapower writes it ({type(error).__name__})") from error


def _table(tables: dict[str, Any], name: str) -> Table:
    """Rows in service or not, with their index as `index`."""
    found = tables.get(name)
    if found is None:
        return []
    inner = found["_object"] if isinstance(found, dict) else found
    whole = loads(inner) if isinstance(inner, str) else inner
    return [
        {**dict(zip(whole["columns"], row, strict=True)), "index": index}
        for index, row in zip(whole["index"], whole["data"], strict=True)
    ]


def _network(read: dict[str, Table], frequency: float) -> tuple[Network, Floats, Floats]:
    buses = [row for row in read["bus"] if row["in_service"]]
    at = {row["index"]: i for i, row in enumerate(buses)}
    names = [str(row["name"]) if row["name"] is not None else str(row["index"]) for row in buses]
    unique = tuple(
        n if names.count(n) == 1 else f"{n} ({row['index']})" for n, row in zip(names, buses, strict=True)
    )
    p, q = np.zeros(len(buses)), np.zeros(len(buses))
    for table, sign in (("load", 1.0), ("sgen", -1.0)):
        for row in read[table]:
            if not row["in_service"]:
                continue
            if any(row.get(name) for name in row if name.startswith("const_")):
                raise BadNetwork("it has loads that depend on voltage, which this reader does not know")
            scale = float(row.get("scaling", 1.0)) * 1000.0 * sign
            p[at[row["bus"]]] += float(row["p_mw"]) * scale
            q[at[row["bus"]]] += float(row["q_mvar"]) * scale
    open_lines: set[Any] = set()
    open_trafos: set[Any] = set()
    bridges = []
    for row in read["switch"]:
        if row["et"] == "b":
            if row["closed"]:
                bridges.append((at[row["bus"]], at[row["element"]]))
        elif not row["closed"]:
            (open_lines if row["et"] == "l" else open_trafos).add(row["element"])
    grids = [row for row in read["ext_grid"] if row["in_service"]]
    trafos = [row for row in read["trafo"] if row["in_service"] and row["index"] not in open_trafos]
    network = Network(
        unique,
        np.array([float(row["vn_kv"]) for row in buses]),
        _lines(read["line"], at, open_lines, frequency),
        _transformers(trafos, at),
        np.array([at[row["bus"]] for row in grids], np.intp),
        np.array([float(row["vm_pu"]) for row in grids]),
        np.array(bridges, np.intp).reshape(-1, 2),
        note="read from a file of pandapower",
    )
    return network, p, q


def _lines(table: Table, at: dict[Any, int], is_open: set[Any], frequency: float) -> Lines:
    del frequency  # capacity is given as such; the solver runs at 50 Hz
    rows = [row for row in table if row["in_service"]]
    if not rows:
        return no_lines()
    km = np.array([float(row["length_km"]) for row in rows])
    parallel = np.array([float(row["parallel"]) for row in rows])

    def column(name: str) -> Floats:
        return np.array([float(row[name]) for row in rows])

    rated = column("max_i_ka") * column("df") * parallel * 1000.0
    return Lines(
        tuple(str(row["name"]) if row["name"] else f"line {row['index']}" for row in rows),
        np.array([at[row["from_bus"]] for row in rows], np.intp),
        np.array([at[row["to_bus"]] for row in rows], np.intp),
        column("r_ohm_per_km") * km / parallel,
        column("x_ohm_per_km") * km / parallel,
        column("c_nf_per_km") * 1e-9 * km * parallel,
        np.where(rated < 9e6, rated, np.nan),
        np.array([row["index"] not in is_open for row in rows]),
        tuple(str(row["std_type"]) if row["std_type"] else "" for row in rows),
    )


def _transformers(rows: Table, at: dict[Any, int]) -> Transformers:
    if not rows:
        return no_transformers()

    def column(name: str) -> Floats:
        return np.array([float(row[name]) for row in rows])

    parallel = column("parallel")
    tapped = [row for row in rows if row.get("tap_pos") not in (None, row.get("tap_neutral"), 0, 0.0)]
    if tapped:
        raise BadNetwork(f"transformer {tapped[0]['name']} stands on a tap, which this reader does not know")
    return Transformers(
        tuple(str(row["name"]) if row["name"] else f"transformer {row['index']}" for row in rows),
        np.array([at[row["hv_bus"]] for row in rows], np.intp),
        np.array([at[row["lv_bus"]] for row in rows], np.intp),
        column("vn_hv_kv"),
        column("vn_lv_kv"),
        column("sn_mva") * 1000.0 * parallel,
        column("vk_percent"),
        column("vkr_percent"),
        column("pfe_kw") * parallel,
        column("i0_percent"),
        (np.round(column("shift_degree") / 30.0).astype(np.int64)) % 12,
    )
