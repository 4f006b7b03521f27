"""A small district with a made-up past, for the tests of the panels.   Thread: GUI."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal

from app.history.contract import HistoryError, Series
from app.model import signal as model
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.city import CityModel
from app.model.events import Event
from app.model.playhead import Playhead
from app.model.quality import Quality
from app.model.snapshot import Snapshot
from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS, NS
from tests.unit.maps.bare_city import bare_city, column

NOW = 1_763_820_000 * NS  # 2025-11-22 15:00 CET
PERIOD_NS = MINUTE_NS


def _signal(
    asset: str, quantity: str, label: str, unit: str, decimals: int = 1, low: float = 0, high: float = 1e4
) -> model.Signal:
    return model.Signal(
        f"{asset}.{quantity}",
        asset,
        quantity,
        label,
        unit,
        60.0,
        low,
        high,
        "sim",
        f"{asset}/{quantity}",
        decimals,
    )


def small_catalogue() -> Catalogue:
    place = (569_000.0, 7_034_000.0, 4.0)
    params = MappingProxyType({"floor_area_m2": 18_580.0, "storeys": 8.0})
    assets = (
        Asset(
            "bk-17", AssetKind.BUILDING, "Brattørkaia 17", "Brattøra", place, "b-017", True, "office", params
        ),
        Asset(
            "bk-17-pv",
            AssetKind.PV,
            "Roof PV, Brattørkaia 17",
            "Brattøra",
            place,
            "b-017",
            True,
            params=MappingProxyType({"rated_kwp": 512.0, "tilt_deg": 26.0}),
        ),
        Asset(
            "bk-17-hp",
            AssetKind.HEAT_PUMP,
            "Seawater heat pump 1",
            "Brattøra",
            place,
            "b-017",
            params=MappingProxyType({"rated_kw": 46.4}),
        ),
        Asset("wx", AssetKind.WEATHER, "Weather mast", "Brattøra", place),
    )
    signals = (
        _signal("bk-17", "load_kw", "Electric load", "kW"),
        _signal("bk-17", "heat_kw", "Heat demand", "kW"),
        _signal("bk-17", "net_kw", "Net exchange", "kW", low=-5000),
        _signal("bk-17", "indoor_c", "Indoor temperature", "°C", low=-20, high=60),
        _signal("bk-17", "co2_ppm", "CO₂ in the air", "ppm", 0),
        _signal("bk-17", "energy_kwh", "Energy today", "kWh", 0),
        _signal("bk-17-pv", "power_kw", "PV power", "kW", high=600),
        _signal("bk-17-hp", "power_kw", "Electric power", "kW", high=60),
        _signal("bk-17-hp", "supply_c", "Supply temperature", "°C", high=90),
        _signal("wx", "outdoor_c", "Outdoor temperature", "°C", low=-40, high=45),
        _signal("wx", "wind_ms", "Wind speed", "m/s", high=60),
    )
    return Catalogue.of(assets, signals)


def small_city() -> CityModel:
    """A building with attributes and a lawn; no geometry."""
    return bare_city(
        ids=("b-017", "lawn-3"),
        types=("Building", "LandUse"),
        attributes={
            "name": column("Brattørkaia 17", None),
            "use": column("office", None),
            "year": column(2019, None),
            "storeys": column(8, None),
            "roofType": column("<b>shed</b>", None),
            "surface": column(None, "grass"),
            "address": column("Brattørkaia 17A", None),
        },
    )


def level(row: int) -> float:
    return (180.0, 96.0, -42.0, 21.4, 612.0, 1834.0, 228.0, 31.0, 44.0, 3.2, 5.1)[row % 11]


def value_at(row: int, t_ns: Any) -> Any:
    """A smooth day with a little noise, the same for the same moment."""
    hours = np.asarray(t_ns, dtype=np.float64) / HOUR_NS
    swing = np.sin((hours - 9 + row) / 24 * 2 * np.pi) + 0.25 * np.sin(hours * 2.1 + row)
    noise = 0.05 * np.sin(np.asarray(t_ns) // PERIOD_NS * 12.9898 + row)
    return level(row) * (1 + 0.3 * swing + noise)


class FakeHistorian:
    """series: one reading a minute back to the beginning of time, with a hole between 06:00 and 08:00 before NOW - 8 h."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, int, int, int]] = []
        self.known: list[int | None] = []
        self.happened: list[Event] = []
        self.is_broken = False
        self.first_ns = NOW - 30 * DAY_NS
        self.last_ns = NOW
        self.hole = (NOW - 9 * HOUR_NS, NOW - 8 * HOUR_NS)

    def state_at(self, t_ns: int, known_at_ns: int | None = None) -> Snapshot:
        self.known.append(known_at_ns)
        return snapshot_at(small_catalogue(), t_ns)

    def events(self, from_ns: int, to_ns: int) -> tuple[Event, ...]:
        return tuple(e for e in self.happened if from_ns <= e.t_ns < to_ns)

    def series(
        self, signal: int, from_ns: int, to_ns: int, points: int = 2000, known_at_ns: int | None = None
    ) -> Series:
        self.asked.append((signal, from_ns, to_ns, points))
        self.known.append(known_at_ns)
        if self.is_broken:
            raise HistoryError("the history cannot be read; it was kept aside")
        start = max(from_ns, self.first_ns)
        start = -(-start // PERIOD_NS) * PERIOD_NS
        t = np.arange(start, min(to_ns, self.last_ns + 1), PERIOD_NS, dtype=np.int64)
        t = t[(t <= self.hole[0]) | (t >= self.hole[1])]
        if not len(t):
            empty = np.empty(0)
            return Series(signal, np.empty(0, np.int64), empty, empty, empty, np.empty(0, np.int64), ())
        v = value_at(signal, t)
        width = max((to_ns - from_ns) // points, 1)
        bucket = (t - from_ns) // width
        starts = np.flatnonzero(np.append(True, np.diff(bucket) != 0))
        count = np.diff(np.append(starts, len(t)))
        low, high = np.minimum.reduceat(v, starts), np.maximum.reduceat(v, starts)
        mean = np.add.reduceat(v, starts) / count
        gaps = (self.hole,) if t[0] <= self.hole[0] and t[-1] >= self.hole[1] else ()
        return Series(signal, t[starts], low, high, mean, count, gaps)


class FakeReads(QObject):
    """Answers when `answer` is called, or at once; the newest question of a key wins."""

    attached = Signal()

    def __init__(self, historian: FakeHistorian, *, is_instant: bool = True) -> None:
        super().__init__()
        self._historian, self.is_instant = historian, is_instant
        self.open: dict[str, tuple[Callable[[], Any], Callable[[Any], None], Any]] = {}
        self.keys: list[str] = []
        self.is_attached = True

    @property
    def historian(self) -> FakeHistorian:
        if not self.is_attached:
            raise HistoryError("history is still being opened")
        return self._historian

    def ask(
        self,
        key: str,
        job: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[str], None] | None = None,
    ) -> None:
        self.keys.append(key)
        self.open[key] = (job, done, failed)
        if self.is_instant:
            self.answer()

    def forget(self, key: str) -> None:
        self.open.pop(key, None)

    def answer(self) -> None:
        while self.open:
            job, done, failed = self.open.pop(next(iter(self.open)))
            try:
                result = job()
            except HistoryError as error:
                if failed:
                    failed(str(error))
                continue
            done(result)


class FakeClock(QObject):
    """The playhead and the snapshots, moved by hand."""

    playhead_changed = Signal(object)
    snapshot_changed = Signal(object)

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self.playhead = Playhead.at_live(NOW, (NOW - 30 * DAY_NS, NOW))
        self.snapshot = snapshot_at(catalogue, NOW)
        self._catalogue = catalogue

    def seek(self, t_ns: int) -> None:
        self.move(self.playhead.seek(t_ns))

    def move(self, head: Playhead) -> None:
        self.playhead = head
        self.playhead_changed.emit(head)
        self.show(snapshot_at(self._catalogue, head.t_ns))

    def show(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self.snapshot_changed.emit(snapshot)


def snapshot_at(catalogue: Catalogue, t_ns: int, **changes: tuple[float, Quality]) -> Snapshot:
    """Every signal as `value_at` says, SIMULATED, 3 s old.   changes: row as r3=(value, quality)."""
    n = len(catalogue)
    value = np.array([float(value_at(row, t_ns)) for row in range(n)])
    quality = np.full(n, Quality.SIMULATED, dtype=np.uint8)
    at_ns = np.full(n, t_ns - 3 * NS, dtype=np.int64)
    for name, (number, kind) in changes.items():
        row = int(name[1:])
        value[row], quality[row] = number, kind
        if kind is Quality.STALE:
            at_ns[row] = t_ns - 14 * MINUTE_NS
        if kind is Quality.ABSENT:
            value[row], at_ns[row] = np.nan, np.iinfo(np.int64).min
    return Snapshot(t_ns, value, quality, at_ns, at_ns)
