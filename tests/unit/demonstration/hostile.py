"""A historian over a past of the small town whose readings go wrong on demand, and a log to run the demonstration on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cache
from typing import cast

import numpy as np

from app.backfill import backfill
from app.demonstration.runner import DemoLedger, DemoPlace
from app.energy.market.bids import QUARTER_NS
from app.energy.market.tariffs import tariffs_of
from app.history.contract import Historian
from app.history.duck import DuckHistorian
from app.ledger.canonical import encode
from app.ledger.contract import Entry
from app.ledger.device_watch import DeviceWatch
from app.ledger.tokens import Salt
from app.model.catalogue import Catalogue
from app.model.quality import Quality
from app.model.snapshot import Snapshot
from app.model.times import HOUR_NS
from tests.unit.demonstration.writing import WritesAtOnce
from tests.unit.energy.town import OSLO, model
from tests.unit.energy.town import catalogue as town_catalogue
from tests.unit.ledger.memory_log import MemoryLog

TARIFFS = tariffs_of(
    {
        "electricity_peak": {"from_kw": [0, 100], "price": [45, 42]},
        "grid_energy": {"from_hour": [0, 6, 22], "price": [0.18, 0.29, 0.18]},
        "supplier": {"markup": 0.06, "deduction": 0.04},
        "local_market": {"grid_share_pct": 20},
    },
    "NOK",
)


@cache
def catalogue() -> Catalogue:
    """The town's, with the words and bounds of a district's signals.csv."""
    town = town_catalogue()
    signals = []
    for signal in town.signals:
        if "price" in signal.id:
            signals.append(replace(signal, quantity="price", unit="NOK/kWh"))
        elif signal.id.endswith(("power_kw", "load_kw")):
            signals.append(replace(signal, unit="kW", low=-400.0, high=400.0))
        else:
            signals.append(signal)
    return Catalogue.of(town.assets, signals)


Bend = Callable[[float], float]
FAULTS: dict[str, Bend] = {
    "gap": lambda _: float("nan"),
    "reset": lambda v: v % 10.0,
    "leap": lambda v: v + 5e6,
    "negative": lambda v: -abs(v) - 1.0,
    "absurd": lambda _: 1e300,
    "infinite": lambda _: float("inf"),
    "zero": lambda _: 0.0,
    "loaded": lambda _: 95.0,
}


@dataclass(frozen=True)
class Fault:
    """Bends what one row shows over from_ns <= t < to_ns."""

    row: int
    kind: str
    from_ns: int
    to_ns: int


@dataclass
class Past:
    """States at every quarter's boundary from start_ns to end_ns, read once."""

    start_ns: int
    end_ns: int
    states: dict[int, Snapshot] = field(default_factory=dict)

    @classmethod
    def of(cls, start_ns: int, end_ns: int) -> Past:
        historian = DuckHistorian(None, catalogue())
        backfill(historian, model(), catalogue(), start_ns, end_ns)
        try:
            ends = range(start_ns, end_ns + 1, QUARTER_NS)
            return cls(start_ns, end_ns, {t: historian.state_at(t - 1) for t in ends})
        finally:
            historian.close()


@dataclass
class HostileHistorian:
    """What DemoLedger asks of a Historian: bounds and states."""

    past: Past
    faults: list[Fault] = field(default_factory=list)

    def bounds(self) -> tuple[int, int]:
        return self.past.start_ns, self.past.end_ns

    def state_at(self, t_ns: int) -> Snapshot:
        state = self.past.states.get(t_ns + 1)
        if state is None:  # before anything was recorded
            first = self.past.states[self.past.start_ns]
            return replace(first, value=np.full_like(first.value, np.nan), at_ns=np.zeros_like(first.at_ns))
        bent = [fault for fault in self.faults if fault.from_ns <= t_ns < fault.to_ns]
        if not bent:
            return state
        value, at_ns, quality = state.value.copy(), state.at_ns.copy(), state.quality.copy()
        for fault in bent:
            if fault.kind == "stale":
                at_ns[fault.row] = t_ns - HOUR_NS * 2
            elif fault.kind == "bad":
                quality[fault.row] = Quality.BAD
            else:
                value[fault.row] = FAULTS[fault.kind](float(value[fault.row]))
        return replace(state, value=value, at_ns=at_ns, quality=quality)


def runner(historian: HostileHistorian, log: MemoryLog, most: int = 10**9) -> DemoLedger:
    place = DemoPlace("town", catalogue(), OSLO, TARIFFS, 7, Salt(b"7" * 32))
    return DemoLedger(
        place,
        cast(Historian, historian),
        log,
        WritesAtOnce(log, most),
        DeviceWatch(),
        wall_ns=lambda: historian.past.end_ns,
        rest_s=0.0,
    )


def seal(log: MemoryLog, from_ns: int, until_ns: int) -> None:
    for start in range(from_ns, until_ns, QUARTER_NS):
        window = {"start_ns": str(start), "end_ns": str(start + QUARTER_NS)}
        payload = {"source": "sim", "window": window, "run": {"until_ns": str(until_ns)}}
        log.append([Entry("twin.readings.batch/1", start, encode(payload))])


def run(demo: DemoLedger) -> None:
    while demo.step():
        pass
