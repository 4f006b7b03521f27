"""The electric network of a made town: from the grid connection over feeders and distribution stations to every building.

network_of(assets, footprints, net, place) -> the document that network.json holds (docs/grid.md describes it). Nothing of it
is measured. What hangs on which feeder is the rule of app/energy/wiring.py: the nearest in the same area.
kW, kV, m; xy metres of the place, metres of the CRS in the document.   Thread: any, deterministic.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from shapely import LineString, Point, Polygon
from shapely.ops import nearest_points, unary_union

from app.model.asset import Asset
from app.model.asset import AssetKind as Kind
from maps.demo.kit import cable_choice as choose
from maps.demo.kit.place import Place
from maps.demo.kit.street_graph import XY, Section, StreetGraph
from maps.demo.kit.streets import StreetNet

FORMAT = "tvilling network 1"
NOTE = "synthetic: laid along the streets by rule, with typical cables and transformers; nothing of it is measured"
ABOVE_KV, REGIONAL_KV, FEEDER_KV, LOW_KV = 66.0, 22.0, 11.0, 0.4  # assumption: usual in Norwegian towns
SOURCE_PU = 1.02  # as app/energy/grid.py
OWN_STATION_KW = 220.0  # a building that draws more has a station of its own; assumption
STATION_KW, STATION_REACH_M, STATION_MOST = 350.0, 160.0, 8  # what else shares a station; assumption
HIGH_TOGETHER = 0.7  # stations of a feeder do not peak at once; assumption
ASIDE_M = {
    LOW_KV: 1.7,
    FEEDER_KV: -1.7,
    REGIONAL_KV: -3.2,
}  # beside the middle of the street, so that none hides another
_ON_STREET = (Kind.CHARGER, Kind.BATTERY, Kind.PV, Kind.TURBINE)


@dataclass(frozen=True, slots=True)
class Customer:
    """design_kw: what it may draw or feed at once.   feeder: its asset id, "" where the town has none."""

    id: str
    xy: XY
    design_kw: float
    feeder: str


@dataclass
class Station:
    id: str
    xy: XY
    feeder: str
    rest_kw: float = 0.0
    customers: list[Customer] = field(default_factory=list)

    @property
    def design_kw(self) -> float:
        return self.rest_kw + sum(c.design_kw for c in self.customers)


def write_network(path: Path, document: Mapping[str, Any]) -> None:
    """One element a line, so that a change of one is a change of one line."""
    parts = []
    for key, value in document.items():
        if isinstance(value, list):
            rows = ",\n  ".join(json.dumps(row, ensure_ascii=False) for row in value)
            parts.append(f'"{key}": [\n  {rows}\n]')
        else:
            parts.append(f'"{key}": {json.dumps(value, ensure_ascii=False)}')
    path.write_text("{\n" + ",\n".join(parts) + "\n}\n", encoding="utf-8", newline="\n")


def network_of(
    assets: Sequence[Asset], footprints: Mapping[str, Polygon], net: StreetNet, place: Place
) -> dict[str, Any] | None:
    """None for a town without a grid connection.   footprints: of the houses by ident, xy of the place."""
    return _Layout(assets, footprints, net, place).document()


class _Layout:
    def __init__(
        self, assets: Sequence[Asset], footprints: Mapping[str, Polygon], net: StreetNet, place: Place
    ) -> None:
        self._place = place
        self._streets = [s.line for s in net.streets]
        self._all_streets = unary_union(self._streets)
        self._taken: set[XY] = set()
        self._nodes: dict[str, dict[str, Any]] = {}
        self._lines: list[dict[str, Any]] = []
        self._transformers: list[dict[str, Any]] = []
        self._xy: dict[str, XY] = {}
        transformers = [a for a in assets if a.kind is Kind.TRANSFORMER]
        self._grid = next((a for a in transformers if a.use == "grid"), None)
        self._below = [a for a in transformers if a is not self._grid]
        self._feeders = [a for a in assets if a.kind is Kind.FEEDER]
        for asset in (*transformers, *self._feeders):
            self._xy[asset.id] = self._own(self._local(asset))
        self._customers = self._find_customers(assets, footprints)
        self._stations = self._find_stations()

    def document(self) -> dict[str, Any] | None:
        if self._grid is None:
            return None
        places = list(self._xy.values())
        self._row = {name: i for i, name in enumerate(self._xy)}
        self._graph = StreetGraph(self._streets, places)
        rest = self._lay_upper()
        for station in self._stations:
            self._lay_low(station)
        return {
            "format": FORMAT,
            "note": NOTE,
            "crs": f"EPSG:{self._place.epsg}",
            "sources": [{"node": f"{self._grid.id}:in", "pu": SOURCE_PU}],
            "feeders": rest,
            "nodes": list(self._nodes.values()),
            "transformers": self._transformers,
            "lines": self._lines,
        }

    # -- who is to be reached ------------------------------------------------------------------------------------------

    def _local(self, asset: Asset) -> XY:
        return asset.xyz_crs[0] - self._place.origin[0], asset.xyz_crs[1] - self._place.origin[1]

    def _own(self, xy: XY) -> XY:
        """Near here, where nothing else is: two places never share a vertex."""
        x, y = round(xy[0], 1), round(xy[1], 1)
        while (x, y) in self._taken:
            x = round(x + 0.4, 1)
        self._taken.add((x, y))
        return x, y

    def _find_customers(self, assets: Sequence[Asset], footprints: Mapping[str, Polygon]) -> list[Customer]:
        """Buildings with all that hangs on them, and what stands in the street by itself."""
        seen, found = set(), []
        hosts = {a.building for a in assets if a.kind is Kind.BUILDING and a.building}
        for asset in assets:
            if asset.kind is Kind.BUILDING and asset.building and asset.building not in seen:
                seen.add(asset.building)
                shape = footprints[asset.building]
                door, _ = nearest_points(shape, self._all_streets)
                mine = [a for a in assets if a.building == asset.building]
                found.append(
                    Customer(asset.id, self._own((door.x, door.y)), _design_kw(mine), self._feeder(asset))
                )
            elif asset.kind in _ON_STREET and asset.building not in hosts:
                xy = self._own(self._local(asset))
                found.append(
                    Customer(asset.id, xy, max(asset.param("rated_kw", 20.0), 1.0), self._feeder(asset))
                )
        for customer in found:
            self._xy[customer.id] = customer.xy
        return found

    def _feeder(self, asset: Asset) -> str:
        feeder = _nearest(asset, self._feeders)
        return feeder.id if feeder is not None else ""

    def _find_stations(self) -> list[Station]:
        """Greatest customers first; the rest joins a station near by that has room, or gets the next one."""
        stations: list[Station] = []
        count: dict[str, int] = {}
        for one in sorted(self._customers, key=lambda c: (-c.design_kw, c.id)):
            near = [
                s
                for s in stations
                if s.feeder == one.feeder
                and one.design_kw <= OWN_STATION_KW
                and s.design_kw + one.design_kw <= STATION_KW
                and len(s.customers) < STATION_MOST
                and math.dist(s.xy, one.xy) <= STATION_REACH_M
            ]
            if not near:
                near = [self._new_station(one.feeder, one.xy, count)]
                stations += near
            min(near, key=lambda s: (round(math.dist(s.xy, one.xy), 1), s.id)).customers.append(one)
        for feeder in self._feeders:
            mine = [s for s in stations if s.feeder == feeder.id]
            if not mine:  # a feeder with nothing metered still carries its rest
                mine = [self._new_station(feeder.id, self._xy[feeder.id], count)]
                stations += mine
            for station in mine:
                station.rest_kw = 0.30 * feeder.param("load_kw", 0.0) / len(mine)  # as app/energy/wiring.py
        return sorted(stations, key=lambda s: s.id)

    def _new_station(self, feeder: str, near: XY, count: dict[str, int]) -> Station:
        count[feeder] = count.get(feeder, 0) + 1
        on_street, _ = nearest_points(self._all_streets, Point(near))
        name = f"{feeder or (self._grid.id if self._grid else 'grid')}-s{count[feeder]}"
        self._xy[name] = self._own((on_street.x, on_street.y))
        return Station(name, self._xy[name], feeder)

    # -- laying --------------------------------------------------------------------------------------------------------

    def _lay_upper(self) -> list[dict[str, Any]]:
        """Grid connection, substations, feeders, the cables to the stations. Returns the feeders with their rest."""
        grid = self._grid
        assert grid is not None
        feeder_kv = self._feeders[0].param("rated_kv", FEEDER_KV) if self._feeders else FEEDER_KV
        top_kv = REGIONAL_KV if self._below else feeder_kv
        self._node(f"{grid.id}:in", ABOVE_KV, self._xy[grid.id])
        self._node(grid.id, top_kv, self._xy[grid.id])
        rated = grid.param("rated_kva", 10_000.0)
        self._transformer(
            grid.id, f"{grid.id}:in", grid.id, ABOVE_KV, top_kv, rated, 10.0, 0.5, 0.0006 * rated, 0.1
        )
        if self._below:
            demand = {}
            for station in self._below:
                rated = station.param("rated_kva", 1000.0)
                self._node(f"{station.id}:in", top_kv, self._xy[station.id])
                self._node(station.id, feeder_kv, self._xy[station.id])
                self._transformer(
                    station.id, f"{station.id}:in", station.id, top_kv, feeder_kv, rated, 6.0, 0.9, 0.001 * rated, 0.2,
                )  # fmt: skip
                demand[self._row[station.id]] = 0.6 * rated
            self._lay(grid.id, demand, top_kv, grid.id, {self._row[s.id]: f"{s.id}:in" for s in self._below})
        said = []
        feeders: list[Asset | None] = [*self._feeders]
        for feeder in feeders or [None]:
            mine = [s for s in self._stations if s.feeder == (feeder.id if feeder else "")]
            origin = grid.id
            if feeder is not None:
                host = _nearest(feeder, self._below or [grid])
                assert host is not None
                self._node(feeder.id, feeder_kv, self._xy[feeder.id])
                self._head(feeder, host.id, feeder_kv)
                origin = feeder.id
                said.append(
                    {
                        "id": feeder.id,
                        "line": feeder.id,
                        "rest": {s.id: round(1.0 / len(mine), 6) for s in mine},
                    }
                )
            for s in mine:
                self._node(f"{s.id}:in", feeder_kv, s.xy)
                self._node(s.id, LOW_KV, s.xy)
                choice = choose.transformer_for(s.design_kw)
                self._transformers.append(
                    {"id": s.id, "high": f"{s.id}:in", "low": s.id, "type": choice.type, "parallel": choice.parallel, "high_kv": feeder_kv, "low_kv": LOW_KV}
                )  # fmt: skip
            demand = {self._row[s.id]: HIGH_TOGETHER * s.design_kw for s in mine}
            self._lay(origin, demand, feeder_kv, origin, {self._row[s.id]: f"{s.id}:in" for s in mine})
        return said

    def _head(self, feeder: Asset, host: str, kv: float) -> None:
        """The feeder's own cable; its limit is the one that the asset states."""
        rated = feeder.param("rated_a", 300.0)
        row = next(
            (i for i, c in enumerate(choose.choices(kv)) if c[1] >= rated), len(choose.choices(kv)) - 1
        )
        sections = self._graph.tree(self._row[host], {self._row[feeder.id]: 1.0})
        points = [p for section in sections for p in section.points]
        self._line(
            feeder.id,
            host,
            feeder.id,
            kv,
            row,
            points,
            sum(s.length_m for s in sections),
            rated_a=min(rated, choose.choices(kv)[row][1]),
        )

    def _lay_low(self, station: Station) -> None:
        demand = {self._row[c.id]: max(c.design_kw, 4.0) for c in station.customers}
        for customer in station.customers:
            self._node(customer.id, LOW_KV, customer.xy, [customer.id])
        self._lay(station.id, demand, LOW_KV, station.id, {self._row[c.id]: c.id for c in station.customers})

    def _lay(
        self, root: str, demand: Mapping[int, float], kv: float, prefix: str, ends: Mapping[int, str]
    ) -> None:
        """A tree of cables from a node to the places of `demand`. Junctions become nodes prefix-j1, prefix-j2, ..."""
        sections = self._graph.tree(self._row[root], demand)
        rows = _strengthened(sections, kv) if kv < 1.0 else [choose.cable_for(s.demand, kv) for s in sections]
        name_of = {self._graph.places[self._row[root]]: root}
        junctions = 0
        for number, (section, row) in enumerate(zip(sections, rows, strict=True), 1):
            if section.place >= 0:
                name = ends[section.place]
            else:
                junctions += 1
                name = f"{prefix}-j{junctions}"
                self._node(name, kv, self._graph.xy[section.end])
            name_of[section.end] = name
            self._line(
                f"{prefix}-c{number}", name_of[section.start], name, kv, row, section.points, section.length_m
            )

    # -- writing down --------------------------------------------------------------------------------------------------

    def _crs(self, x: float, y: float) -> list[float]:
        return list(self._place.crs_xyz(x, y, 0.0)[:2])

    def _node(self, name: str, kv: float, xy: XY, hosts: Sequence[str] = ()) -> None:
        node: dict[str, Any] = {"id": name, "kv": kv, "xy": self._crs(*xy)}
        if hosts:
            node["hosts"] = list(hosts)
        self._nodes[name] = node

    def _transformer(
        self, name: str, high: str, low: str, high_kv: float, low_kv: float, kva: float, vk: float, vkr: float, pfe: float, i0: float
    ) -> None:  # fmt: skip
        self._transformers.append(
            {"id": name, "high": high, "low": low, "rated_kva": kva, "high_kv": high_kv, "low_kv": low_kv, "vk_pct": vk, "vkr_pct": vkr, "pfe_kw": round(pfe, 3), "i0_pct": i0}
        )  # fmt: skip

    def _line(
        self,
        name: str,
        a: str,
        b: str,
        kv: float,
        row: int,
        points: Sequence[XY],
        length: float,
        rated_a: float = 0.0,
    ) -> None:
        choice = choose.choices(kv)[row][0]
        line: dict[str, Any] = {
            "id": name,
            "from": a,
            "to": b,
            "type": choice.type,
            "parallel": choice.parallel,
        }
        if rated_a:
            line["rated_a"] = rated_a
        line["length_m"] = round(max(length, 1.0), 1)
        aside = ASIDE_M.get(kv, ASIDE_M[FEEDER_KV])
        line["route"] = [self._crs(x, y) for x, y in _beside(points, aside)]
        self._lines.append(line)


def _strengthened(sections: Sequence[Section], kv: float) -> list[int]:
    """By current, then the greatest section of the weakest way is strengthened until every way keeps its voltage."""
    rows = [choose.cable_for(s.demand, kv) for s in sections]
    before = {s.end: i for i, s in enumerate(sections)}
    strongest = len(choose.choices(kv)) - 1
    ways = []
    for i, section in enumerate(sections):
        way, at = [i], section.start
        while at in before:
            way.append(before[at])
            at = sections[before[at]].start
        ways.append(way)
    while True:
        drops = [choose.drop(s.demand, kv, s.length_m, row) for s, row in zip(sections, rows, strict=True)]
        worst = max(ways, key=lambda way: sum(drops[i] for i in way), default=[])
        weak = [i for i in worst if rows[i] < strongest]
        if sum(drops[i] for i in worst) <= choose.LOW_DROP or not weak:
            return rows
        rows[max(weak, key=lambda i: (drops[i], -i))] += 1


def _beside(points: Sequence[XY], aside_m: float) -> list[XY]:
    """The same way, so far to its right, measured west to east so that both directions agree; its ends stay."""
    line = np.array(LineString(points).simplify(0.25).coords)
    keep = np.r_[True, np.hypot(*np.diff(line, axis=0).T) > 0.05]
    line = line[keep]
    if len(line) < 2:
        return list(points)
    ahead = np.diff(line, axis=0)
    ahead /= np.hypot(*ahead.T)[:, None]
    sign = np.where((ahead[:, 0] > 1e-9) | ((np.abs(ahead[:, 0]) <= 1e-9) & (ahead[:, 1] > 0)), 1.0, -1.0)
    side = np.column_stack([ahead[:, 1], -ahead[:, 0]]) * sign[:, None] * aside_m
    moved = [tuple(line[0])]
    for k in range(len(side)):
        for p in (line[k], line[k + 1]):
            q = (round(float(p[0] + side[k][0]), 2), round(float(p[1] + side[k][1]), 2))
            if q != moved[-1]:
                moved.append(q)
    moved.append(tuple(line[-1]))
    return [(float(x), float(y)) for x, y in moved]


def _design_kw(mine: Sequence[Asset]) -> float:
    """Of a building: plain electricity by use and floor, heat pumps, six tenths of the chargers; or its PV where that is more."""
    building = next(a for a in mine if a.kind is Kind.BUILDING)
    area = building.param("floor_area_m2", 2000.0)
    load = choose.DESIGN_W_M2.get(building.use, choose.OTHER_W_M2) * area / 1000.0
    load += sum(a.param("rated_kw", 30.0) for a in mine if a.kind is Kind.HEAT_PUMP)
    load += 0.6 * sum(a.param("rated_kw", 22.0) for a in mine if a.kind is Kind.CHARGER)
    return max(load, sum(a.param("rated_kw", 0.0) for a in mine if a.kind in (Kind.PV, Kind.BATTERY)))


def _nearest(asset: Asset, hosts: Sequence[Asset]) -> Asset | None:
    """In the same area, or anywhere where the area has none; as app/energy/wiring.py."""
    near = [h for h in hosts if h.area == asset.area] or list(hosts)
    return min(near, key=lambda h: math.dist(h.xyz_crs[:2], asset.xyz_crs[:2])) if near else None
