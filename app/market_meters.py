"""Which meters the local market reads, and what they showed at a moment.   Thread: any, pure.

Part of the composition root.
A quarter's energy is the difference of two readings of a counter: the last one at or before each of its ends. Readings that
cannot be (a counter below zero, a price that is no slip of the pen only, a charge beyond full) count as not known.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

import numpy as np

from app.energy.market.agents import Expected
from app.energy.market.bids import TICK, Gate
from app.energy.market.comfort import COOLEST_C, room
from app.energy.wiring import wire
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.quality import Quality
from app.model.snapshot import Snapshot
from app.model.times import HOUR_NS, MINUTE_NS

OLDEST_NS = 10 * MINUTE_NS
"""A reading older than this at the end of a quarter says nothing about the quarter: the asset does not bid."""
PRICE_HOLDS_NS = HOUR_NS + OLDEST_NS
"""A price is told by the hour."""
MOST_KWH, MOST_KW, MOST_LOADING_PCT = 1e9, 1e6, 1000.0
"""What is beyond them no meter of a district shows; assumption."""
INDOOR_C = (-10.0, 45.0)
BEYOND, LEAST_KW, MOST_ASSET_KW = 3.0, 10.0, 5_000.0
"""A counter that rises by more than three times the highest power of its asset, and 10 kW, leapt; assumption, as in
app/past_energies.py. Where the catalogue does not say what an asset can draw, 5 MW; assumption."""
_MADE = {
    AssetKind.PV: "energy_kwh",
    AssetKind.TURBINE: "energy_kwh",
    AssetKind.BATTERY: "energy_out_kwh",
    AssetKind.CHARGER: "energy_out_kwh",
}
_USED = {
    AssetKind.BUILDING: "energy_kwh",
    AssetKind.BATTERY: "energy_in_kwh",
    AssetKind.CHARGER: "energy_kwh",
}
_GATE = Gate()
_COUNTS = (Quality.GOOD, Quality.SIMULATED, Quality.SUBSTITUTED)


@dataclass(frozen=True, slots=True)
class Shown:
    """A counter's reading.   t_ns: its event time."""

    wh: int
    t_ns: int


@dataclass(frozen=True, slots=True)
class Metered:
    """What one asset's meters counted in an interval, Wh, none below zero."""

    asset: str
    kind: AssetKind
    made_wh: int
    used_wh: int


@dataclass(frozen=True, slots=True)
class Moment:
    """What all meters showed.   by_row: readings that count.   spot: price of a kWh, None where it is not known.
    soc: 0..1 of batteries; loading: % of transformers; drawn_kw: of heat pumps and chargers; indoor_c: of buildings; those that
    are known."""

    t_ns: int
    by_row: Mapping[int, Shown]
    spot: Decimal | None
    soc: Mapping[str, float] = field(default_factory=dict)
    loading: Mapping[str, float] = field(default_factory=dict)
    drawn_kw: Mapping[str, float] = field(default_factory=dict)
    indoor_c: Mapping[str, float] = field(default_factory=dict)


def counter_wh(kwh: float) -> int:
    """A meter's reading as whole Wh. Differences of such readings add up over any chain of intervals."""
    return int(Decimal(kwh) * 1000)


class Meters:
    """Of the assets that trade.   made, used: row of the counter by asset.   owner: the building's asset that stands for
    all that is at it, by asset; an asset without such a building stands for itself.   place: transformer that feeds it."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.made = self._rows(_MADE)
        self.used = self._rows(_USED)
        self.kinds = {a.id: a.kind for a in catalogue.assets}
        self._assets = {a.id: a for a in catalogue.assets}
        self.assets = tuple(
            a.id for a in catalogue.assets if a.trades and (a.id in self.made or a.id in self.used)
        )
        self.owner = self._owners()
        self.place = self._places()
        self._soc = self._named("soc_pct", {AssetKind.BATTERY})
        self._loading = self._named("load_pct", {AssetKind.TRANSFORMER})
        self._drawn = self._named("power_kw", {AssetKind.HEAT_PUMP, AssetKind.CHARGER, AssetKind.BATTERY})
        self._indoor = self._named("indoor_c", {AssetKind.BUILDING})
        self.pumps = self._named("energy_kwh", {AssetKind.HEAT_PUMP})
        self._pumped = {self.owner[a.id] for a in catalogue.assets if a.kind is AssetKind.HEAT_PUMP}
        every = {*self.made.values(), *self.used.values(), *self.pumps.values()}
        self._all = np.array(sorted(every), dtype=np.intp)
        self._most_kw = self._highest()
        self._spot = next((row for row, s in enumerate(catalogue.signals) if s.quantity == "price"), None)

    def rows_of(self, asset: str) -> tuple[int, ...]:
        return tuple(rows[asset] for rows in (self.made, self.used) if asset in rows)

    def drawn_wh(self, asset: str, first: Moment, last: Moment) -> int | None:
        """What an asset drew between two moments, below zero what it gave; None where a meter is not known."""
        total = 0
        for rows, sign in ((self.used, 1), (self.pumps, 1), (self.made, -1)):
            row = rows.get(asset)
            if row is None:
                continue
            counted = self._counted(asset, row, first, last)
            if counted is None:
                return None
            total += sign * counted
        return total

    def asset(self, name: str) -> Asset:
        return self._assets[name]

    def of(self, state: Snapshot, t_ns: int) -> Moment:
        """state: as of just before t_ns, the end of one quarter and the start of the next."""
        fresh = (state.at_ns[self._all] > t_ns - OLDEST_NS) & np.isin(state.quality[self._all], _COUNTS)
        fresh &= (state.value[self._all] >= 0.0) & (state.value[self._all] <= MOST_KWH)  # false for nan
        shown = {
            int(row): Shown(counter_wh(float(state.value[row])), int(state.at_ns[row]))
            for row in self._all[fresh]
        }

        def known(rows: Mapping[str, int], low: float, high: float, scale: float = 1.0) -> dict[str, float]:
            return {
                asset: float(state.value[row]) * scale
                for asset, row in rows.items()
                if low <= state.value[row] <= high
                and state.at_ns[row] > t_ns - OLDEST_NS
                and state.quality[row] in _COUNTS
            }

        return Moment(
            t_ns,
            shown,
            self._price(state, t_ns),
            known(self._soc, 0.0, 100.0, 0.01),
            known(self._loading, 0.0, MOST_LOADING_PCT),
            known(self._drawn, -MOST_KW, MOST_KW),
            known(self._indoor, *INDOOR_C),
        )

    def between(self, first: Moment, last: Moment) -> list[Metered]:
        """Assets all of whose meters were read at both ends, and none of which ran backwards or leapt."""
        found = []
        for asset in self.assets:
            counted = {row: self._counted(asset, row, first, last) for row in self.rows_of(asset)}
            if None not in counted.values():
                made = counted.get(self.made.get(asset, -1)) or 0
                used = counted.get(self.used.get(asset, -1)) or 0
                found.append(Metered(asset, self.kinds[asset], made, used))
        return found

    def expected(self, before: Moment, now: Moment) -> list[Expected]:
        """What each asset is expected to make and use in the interval that begins now: what it did in the one before."""
        found = []
        for one in self.between(before, now):
            asset = self._assets[one.asset]
            rated = asset.param("rated_kw", 0.0)
            drawn = now.drawn_kw.get(one.asset)
            urgency = None if drawn is None or rated <= 0.0 else min(max(drawn, 0.0) / rated, 1.0)
            soc = now.soc.get(one.asset)
            owner, place = self.owner[one.asset], self.place.get(one.asset, "")
            warmth = self._warmth(one.asset, now)
            found.append(
                Expected(one.asset, owner, one.kind, one.made_wh, one.used_wh, soc, urgency, place, warmth)
            )
        return found

    def _warmth(self, asset: str, now: Moment) -> float | None:
        indoor_c = now.indoor_c.get(asset)
        return None if indoor_c is None or asset not in self._pumped else room(indoor_c, COOLEST_C, 1.0)

    def _counted(self, asset: str, row: int, first: Moment, last: Moment) -> int | None:
        """Wh; None where it was not read at both ends, ran backwards or leapt."""
        begin, end = first.by_row.get(row), last.by_row.get(row)
        if begin is None or end is None or end.wh < begin.wh:
            return None
        hours = max(last.t_ns - first.t_ns, end.t_ns - begin.t_ns) / HOUR_NS
        is_leap = end.wh - begin.wh > self._most_kw[asset] * hours * 1000.0
        return None if is_leap else end.wh - begin.wh

    def _price(self, state: Snapshot, t_ns: int) -> Decimal | None:
        row = self._spot
        if row is None or state.at_ns[row] <= t_ns - PRICE_HOLDS_NS or state.quality[row] not in _COUNTS:
            return None
        value = float(state.value[row])
        if not float(_GATE.lowest) <= value <= float(_GATE.highest):  # nan, too
            return None
        return Decimal(repr(value)).quantize(TICK)

    def _highest(self) -> dict[str, float]:
        """kW above which a counter leapt."""
        found: dict[str, float] = {}
        for asset in self.catalogue.assets:
            bounds = [asset.param("rated_kw", 0.0)] + [
                max(abs(signal.low), abs(signal.high))
                for signal in (self.catalogue.signals[row] for row in self.catalogue.rows_of(asset.id))
                if signal.unit == "kW" and np.isfinite(signal.low) and np.isfinite(signal.high)
            ]
            most_kw = max(bounds)
            found[asset.id] = max(BEYOND * most_kw, LEAST_KW) if most_kw > 0.0 else MOST_ASSET_KW
        return found

    def _owners(self) -> dict[str, str]:
        hosts = {
            a.building: a.id
            for a in self.catalogue.assets
            if a.kind is AssetKind.BUILDING and a.id in self.assets
        }
        return {a.id: hosts.get(a.building, a.id) for a in self.catalogue.assets}

    def _places(self) -> dict[str, str]:
        """Through the feeder that the physics hangs it on."""
        wiring = wire(self.catalogue, 0)
        found = {}
        for kind, feeder_of in wiring.feeder_of.items():
            for asset, feeder in zip(wiring.of_kind[kind], feeder_of, strict=True):
                if feeder >= 0 and len(wiring.transformers):
                    above = np.flatnonzero(wiring.under[:, feeder])
                    if len(above):
                        found[asset.id] = wiring.transformers[int(above[0])].id
        return found

    def _named(self, suffix: str, kinds: set[AssetKind]) -> dict[str, int]:
        rows = {
            a.id: self.catalogue.row_or_none(f"{a.id}.{suffix}")
            for a in self.catalogue.assets
            if a.kind in kinds
        }
        return {asset: row for asset, row in rows.items() if row is not None}

    def _rows(self, suffixes: Mapping[AssetKind, str]) -> dict[str, int]:
        found = {}
        for asset in self.catalogue.assets:
            suffix = suffixes.get(asset.kind) if asset.trades else None
            row = None if suffix is None else self.catalogue.row_or_none(f"{asset.id}.{suffix}")
            if row is not None:
                found[asset.id] = row
        return found
