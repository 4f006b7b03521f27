"""A low-voltage network: nodes, cables, transformers, switches and the grid above, as arrays.

kV, ohm, farad, A, kVA, kW, m; rows refer to rows. Three phases, balanced.   Thread: any, immutable (arrays read-only).
Errors: BadNetwork names the element and what is wrong with it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Rows = NDArray[np.intp]
MAX_NODES = 100_000


class BadNetwork(ValueError):
    """The message names the element, what is wrong, and what to do."""


@dataclass(frozen=True, slots=True)
class CableType:
    """Of a cable, per phase and km.   rated_a: what it carries for ever in the ground.   source: where the values are from."""

    name: str
    r_ohm_km: float
    x_ohm_km: float
    c_nf_km: float
    rated_a: float
    source: str


# Resistance at 20 °C, reactance, capacitance and current in the ground as pandapower's library of standard types (BSD-3)
# gives them, which names makers' tables for NAYY; NA2XS2Y is its 20 kV type.
_LIBRARY = "pandapower standard types"
# Sizes that the library lacks: resistance at 20 °C after IEC 60228, class 2; rating in the ground after DIN VDE 0276-603;
# reactance and capacitance as the sizes beside them. Written from memory of those tables, so each is an assumption.
_NORM = "assumption: IEC 60228, DIN VDE 0276-603"
CABLES: dict[str, CableType] = {
    one.name: one
    for one in (
        CableType("NAYY 4x50 SE", 0.642, 0.083, 210.0, 142.0, _LIBRARY),
        CableType("NAYY 4x120 SE", 0.225, 0.080, 264.0, 242.0, _LIBRARY),
        CableType("NAYY 4x150 SE", 0.208, 0.080, 261.0, 270.0, _LIBRARY),
        CableType("NAYY 4x35", 0.868, 0.086, 200.0, 118.0, _NORM),
        CableType("NAYY 4x95", 0.320, 0.082, 250.0, 215.0, _NORM),
        CableType("NAYY 4x240", 0.125, 0.080, 270.0, 357.0, _NORM),
        CableType("NYY 4x35", 0.524, 0.086, 200.0, 153.0, _NORM),
        CableType("NYY 4x95", 0.193, 0.082, 250.0, 270.0, _NORM),
        CableType("NYY 4x150", 0.124, 0.080, 260.0, 346.0, _NORM),
        CableType("NYY 4x240", 0.0754, 0.080, 270.0, 456.0, _NORM),
        CableType("NA2XS2Y 1x95 RM/25 12/20 kV", 0.313, 0.132, 216.0, 252.0, _LIBRARY),
        CableType("NA2XS2Y 1x185 RM/25 12/20 kV", 0.161, 0.117, 273.0, 362.0, _LIBRARY),
        CableType("NA2XS2Y 1x240 RM/25 12/20 kV", 0.122, 0.112, 304.0, 421.0, _LIBRARY),
    )
}


@dataclass(frozen=True, slots=True)
class TransformerType:
    """vk, vkr: short-circuit voltage and its ohmic part, %.   pfe_kw, i0_pct: without load."""

    name: str
    rated_kva: float
    high_kv: float
    low_kv: float
    vk_pct: float
    vkr_pct: float
    pfe_kw: float
    i0_pct: float
    source: str


TRANSFORMERS: dict[str, TransformerType] = {
    one.name: one
    for one in (
        TransformerType("0.25 MVA 20/0.4 kV", 250.0, 20.0, 0.4, 6.0, 1.44, 0.8, 0.32, _LIBRARY),
        TransformerType("0.4 MVA 20/0.4 kV", 400.0, 20.0, 0.4, 6.0, 1.425, 1.35, 0.3375, _LIBRARY),
        TransformerType("0.63 MVA 20/0.4 kV", 630.0, 20.0, 0.4, 6.0, 1.206, 1.65, 0.2619, _LIBRARY),
        TransformerType("0.25 MVA 10/0.4 kV", 250.0, 10.0, 0.4, 4.0, 1.2, 0.60, 0.24, _LIBRARY),
        TransformerType("0.4 MVA 10/0.4 kV", 400.0, 10.0, 0.4, 4.0, 1.325, 0.95, 0.2375, _LIBRARY),
        TransformerType("0.63 MVA 10/0.4 kV", 630.0, 10.0, 0.4, 4.0, 1.0794, 1.18, 0.1873, _LIBRARY),
    )
}


@dataclass(frozen=True, slots=True, eq=False)
class Lines:
    """r_ohm, x_ohm, c_f: of the whole cable.   rated_a: nan where unknown.   route: xy in the district's CRS, (n, 2) each."""

    ids: tuple[str, ...]
    start: Rows
    end: Rows
    r_ohm: Floats
    x_ohm: Floats
    c_f: Floats
    rated_a: Floats
    closed: NDArray[np.bool_]
    kinds: tuple[str, ...] = ()
    routes: tuple[Floats, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Transformers:
    """clock: vector group's number, 0..11."""

    ids: tuple[str, ...]
    high: Rows
    low: Rows
    high_kv: Floats
    low_kv: Floats
    rated_kva: Floats
    vk_pct: Floats
    vkr_pct: Floats
    pfe_kw: Floats
    i0_pct: Floats
    clock: NDArray[np.int64]


def no_lines() -> Lines:
    nothing, rows = np.zeros(0), np.zeros(0, np.intp)
    return Lines((), rows, rows, nothing, nothing, nothing, nothing, np.zeros(0, np.bool_))


def no_transformers() -> Transformers:
    nothing, rows = np.zeros(0), np.zeros(0, np.intp)
    return Transformers(
        (), rows, rows, nothing, nothing, nothing, nothing, nothing, nothing, nothing, np.zeros(0, np.int64)
    )


@dataclass(frozen=True, slots=True, eq=False)
class Network:
    """node_ids (n): unique.   rated_kv (n,).   xy (n, 2): district's CRS, nan where unknown.
    sources: rows of nodes that the grid above holds at source_pu.   bridges (b, 2): closed switches between nodes.
    hosts: by node what hangs there (asset ids).   note: where it comes from."""

    node_ids: tuple[str, ...]
    rated_kv: Floats
    lines: Lines
    transformers: Transformers
    sources: Rows
    source_pu: Floats
    bridges: NDArray[np.intp] = field(default_factory=lambda: np.zeros((0, 2), np.intp))
    xy: Floats = field(default_factory=lambda: np.zeros((0, 2)))
    hosts: tuple[tuple[str, ...], ...] = ()
    note: str = ""

    def __post_init__(self) -> None:
        check(self)

    def __len__(self) -> int:
        return len(self.node_ids)


def check(net: Network) -> None:
    """Raises BadNetwork."""
    count = len(net.node_ids)
    if not 0 < count <= MAX_NODES:
        raise BadNetwork(f"a network has 1 to {MAX_NODES} nodes; this one has {count}")
    if len(set(net.node_ids)) != count:
        twice = next(name for name in net.node_ids if net.node_ids.count(name) > 1)
        raise BadNetwork(f"node {twice} is there twice")
    if not len(net.sources):
        raise BadNetwork("no node is fed by the grid above: name one as source")
    lines, transformers = net.lines, net.transformers
    for what, ids, ends in (
        ("line", lines.ids, (lines.start, lines.end)),
        ("transformer", transformers.ids, (transformers.high, transformers.low)),
    ):
        for rows in ends:
            wrong = np.flatnonzero((rows < 0) | (rows >= count))
            if len(wrong):
                raise BadNetwork(f"{what} {ids[wrong[0]]} ends at a node that is not there")
        same = np.flatnonzero(ends[0] == ends[1])
        if len(same):
            raise BadNetwork(f"{what} {ids[same[0]]} begins and ends at the same node")
    if np.any((net.sources < 0) | (net.sources >= count)):
        raise BadNetwork("a source is at a node that is not there")
    if len(net.bridges) and (net.bridges.min() < 0 or net.bridges.max() >= count):
        raise BadNetwork("a switch is at a node that is not there")
    _positive("node", net.node_ids, "rated voltage", net.rated_kv)
    _positive("line", lines.ids, "resistance and reactance", np.hypot(lines.r_ohm, lines.x_ohm))
    for name, values in (("capacity", lines.c_f), ("resistance", lines.r_ohm), ("reactance", lines.x_ohm)):
        wrong = np.flatnonzero(~np.isfinite(values) | (values < 0.0))
        if len(wrong):
            raise BadNetwork(f"line {lines.ids[wrong[0]]}: its {name} is {values[wrong[0]]}")
    different = np.flatnonzero(net.rated_kv[lines.start] != net.rated_kv[lines.end])
    if len(different):
        raise BadNetwork(f"line {lines.ids[different[0]]} joins nodes of different rated voltage")
    for name, values in (
        ("rating", transformers.rated_kva), ("upper voltage", transformers.high_kv),
        ("lower voltage", transformers.low_kv), ("short-circuit voltage", transformers.vk_pct),
    ):  # fmt: skip
        _positive("transformer", transformers.ids, name, values)


def _positive(what: str, ids: tuple[str, ...], name: str, values: Floats) -> None:
    wrong = np.flatnonzero(~np.isfinite(values) | (values <= 0.0))
    if len(wrong):
        raise BadNetwork(f"{what} {ids[wrong[0]]}: its {name} is {values[wrong[0]]}, not above zero")
