"""What is drawn at each node at one moment, from the signals of the district: live, replayed or of a scenario alike.

    injector = Injector(plan, catalogue); found = injector.at(snapshot)          # found.p_kw, found.q_kvar, found.silent

Of a building: import less export; else its net; else its load with its chargers and batteries less its PV. Of what stands in
the street: its own power. What a feeder carries beyond those hangs, by the plan's shares, on its stations: houses without a
meter, and those whose meter is silent now. Nothing is invented: what nobody measures is not there, and is named.
kW, kvar; drawn positive.   Thread: any.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.energy.grid import POWER_FACTOR
from app.energy.network.elements import Floats
from app.energy.network.reading import NetworkPlan
from app.model.asset import Asset
from app.model.asset import AssetKind as Kind
from app.model.catalogue import Catalogue
from app.model.snapshot import Snapshot, usable

ENOUGH = 0.90
"""Share of the sources below which a result says so and is not coloured (docs/practice.md)."""
REACTIVE = math.tan(math.acos(POWER_FACTOR))
Terms = tuple[tuple[int, float], ...]
_STREET_SIGN = {Kind.CHARGER: 1.0, Kind.BATTERY: 1.0, Kind.PV: -1.0, Kind.TURBINE: -1.0}


@dataclass(frozen=True, slots=True, eq=False)
class Injections:
    """p_kw, q_kvar (n,) or (T, n).   is_known (h,) or (T, h): of the injector's hosts, then of its feeders.
    silent: ids of the hosts and feeders that say nothing usable (of one moment; of many: at any of them)."""

    p_kw: Floats
    q_kvar: Floats
    is_known: NDArray[np.bool_]
    silent: tuple[str, ...]

    @property
    def coverage(self) -> float:
        """Share of the sources that are known; 1 where none is wanted."""
        return float(self.is_known.mean()) if self.is_known.size else 1.0

    @property
    def is_enough(self) -> bool:
        return self.coverage >= ENOUGH


class Injector:
    """hosts: asset ids with a node of their own.   node_of: row of the node of each.   strangers: hosts that are no asset."""

    def __init__(self, plan: NetworkPlan, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._count = len(plan.network)
        pairs = [
            (node, host)
            for node, hosts in enumerate(plan.network.hosts)
            for host in hosts
            if catalogue.has_asset(host)
        ]
        self.hosts = tuple(host for _, host in pairs)
        self.strangers = tuple(
            host for hosts in plan.network.hosts for host in hosts if not catalogue.has_asset(host)
        )
        self.node_of = np.array([node for node, _ in pairs], np.intp)
        choices = [_choices(catalogue, host) for host in self.hosts]
        self._levels = [_padded([c[k] if k < len(c) else None for c in choices]) for k in range(3)]
        self.feeders = tuple(f.asset for f in plan.feeders if catalogue.has_asset(f.asset))
        known = [f for f in plan.feeders if catalogue.has_asset(f.asset)]
        self._feeder_power = _padded([_one(catalogue, f.asset, "power_kw") for f in known])
        self._share = np.zeros((len(known), self._count))
        self._under = np.zeros((len(known), len(self.hosts)))
        feeds = _downstream(plan)
        for k, feeder in enumerate(known):
            np.add.at(self._share[k], feeder.nodes, feeder.shares)
            if feeder.line >= 0:
                inside = _below(int(plan.network.lines.end[feeder.line]), feeds, self._count)
                self._under[k] = inside[self.node_of]

    @property
    def sources(self) -> tuple[str, ...]:
        """Whose values are wanted, in the order of `is_known`."""
        return self.hosts + self.feeders

    def feeder_of(self) -> dict[str, str]:
        """Host -> the measured feeder that carries it; where one hangs below another, the nearer one."""
        size = self._under.sum(axis=1)
        found: dict[str, str] = {}
        for k in np.argsort(-size, kind="stable").tolist():  # the smaller ones last: they count
            for host in np.flatnonzero(self._under[k]).tolist():
                found[self.hosts[host]] = self.feeders[k]
        return found

    def at(self, snapshot: Snapshot) -> Injections:
        return self.of(snapshot.value, usable(snapshot, self._catalogue.given_up_after_ns))

    def of(self, value: Floats, is_usable: NDArray[np.bool_]) -> Injections:
        """value, is_usable: (n signals,) or (T, n signals), in catalogue order."""
        power = np.full((*value.shape[:-1], len(self.hosts)), np.nan)
        for level in self._levels:
            power = np.where(np.isnan(power), level.sums(value, is_usable), power)
        is_known = np.isfinite(power)
        drawn = np.where(is_known, power, 0.0)
        p, q = np.zeros((*value.shape[:-1], self._count)), np.zeros((*value.shape[:-1], self._count))
        np.add.at(p.T, self.node_of, drawn.T)
        np.add.at(q.T, self.node_of, _reactive(drawn).T)
        carried = self._feeder_power.sums(value, is_usable)
        feeder_known = np.isfinite(carried)
        rest = np.where(feeder_known, carried, 0.0) - np.where(feeder_known, drawn @ self._under.T, 0.0)
        p += rest @ self._share
        q += _reactive(rest) @ self._share
        both = np.concatenate([is_known, feeder_known], axis=-1)
        flat = np.atleast_1d(both.reshape(-1, len(self.sources)).all(axis=0))
        silent = tuple(name for name, ok in zip(self.sources, flat, strict=True) if not ok)
        return Injections(p, q, both, silent)


def _reactive(kw: Floats) -> Floats:
    """What draws does so at the usual power factor; inverters feed in without (both assumptions)."""
    return REACTIVE * np.maximum(kw, 0.0)


@dataclass(frozen=True, slots=True, eq=False)
class _Padded:
    """rows, sign (k, m): of signals to be summed; sign 0 is padding.   exists (k,)."""

    rows: NDArray[np.intp]
    sign: Floats
    exists: NDArray[np.bool_]

    def sums(self, value: Floats, is_usable: NDArray[np.bool_]) -> Floats:
        """(..., k), nan where a part is not known."""
        if not value.shape[-1]:
            return np.full((*value.shape[:-1], len(self.exists)), np.nan)
        parts = np.where(self.sign == 0.0, 0.0, value[..., self.rows] * self.sign)
        whole = (is_usable[..., self.rows] | (self.sign == 0.0)).all(axis=-1) & self.exists
        return np.where(whole, parts.sum(axis=-1), np.nan)


def _padded(terms: Sequence[Terms | None]) -> _Padded:
    width = max((len(t) for t in terms if t), default=1)
    rows, sign = np.zeros((len(terms), width), np.intp), np.zeros((len(terms), width))
    for k, found in enumerate(terms):
        for j, (row, factor) in enumerate(found or ()):
            rows[k, j], sign[k, j] = row, factor
    return _Padded(rows, sign, np.array([bool(t) for t in terms], np.bool_))


def _one(catalogue: Catalogue, asset: str, suffix: str, sign: float = 1.0) -> Terms | None:
    row = catalogue.row_or_none(f"{asset}.{suffix}")
    return None if row is None or catalogue.signals[row].unit != "kW" else ((row, sign),)


def _choices(catalogue: Catalogue, host: str) -> list[Terms | None]:
    """Ways to know what a host draws, the best first."""
    asset = catalogue.asset(host)
    if asset.kind is not Kind.BUILDING:
        return [_one(catalogue, host, "power_kw", _STREET_SIGN.get(asset.kind, 1.0))]
    bought, sold = _one(catalogue, host, "import_kw"), _one(catalogue, host, "export_kw", -1.0)
    meter = (*bought, *sold) if bought and sold else bought
    load = _one(catalogue, host, "load_kw")
    if load is not None:
        for other in _beside(catalogue, asset):
            part = _one(catalogue, other.id, "power_kw", _STREET_SIGN[other.kind])
            load = None if load is None or part is None else (*load, *part)
    return [meter, _one(catalogue, host, "net_kw"), load]


def _beside(catalogue: Catalogue, building: Asset) -> list[Asset]:
    """What stands at it and is not within its load."""
    if not building.building:
        return []
    return [a for a in catalogue.assets_of_building(building.building) if a.kind in _STREET_SIGN]


def _downstream(plan: NetworkPlan) -> dict[int, list[int]]:
    """What each node feeds directly: lines and transformers as they are drawn, from start to end."""
    net, found = plan.network, dict[int, list[int]]()
    closed = net.lines.closed
    for a, b in (
        *zip(net.lines.start[closed], net.lines.end[closed], strict=True),
        *zip(net.transformers.high, net.transformers.low, strict=True),
    ):
        found.setdefault(int(a), []).append(int(b))
    return found


def _below(node: int, feeds: dict[int, list[int]], count: int) -> NDArray[np.bool_]:
    """(count,) which nodes lie beyond this one, itself among them."""
    inside = np.zeros(count, np.bool_)
    heads = [node]
    while heads:
        at = heads.pop()
        if not inside[at]:
            inside[at] = True
            heads += feeds.get(at, [])
    return inside
