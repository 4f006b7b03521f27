"""Which stations can be interpolated between at a moment, what they say, and the field of it for the city.

    found = AirPlan(catalogue, origin, "no2", box)         # once for a quantity
    moment = found.at(snapshot)                            # any thread: stations used and left out, field, scale

What is stale, bad or absent is left out, and the moment says so.   Thread: any (one at a time for a plan).
Frame: xyz_scene metres; values in the signals' unit.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from app.energy.air_field import SPECS, AirField, Method, Weights, interpolated
from app.model.asset import AssetKind
from app.model.catalogue import Catalogue
from app.model.quality import Quality
from app.model.signal import Signal
from app.model.snapshot import Snapshot

SHAPE = 144, 144  # cells of the field
_WHY = {Quality.STALE: "stale", Quality.BAD: "bad", Quality.ABSENT: "no value"}


@dataclass(frozen=True, slots=True)
class Mark:
    """A limit or guideline on the scale.   words: whose it is and over which time it counts.   source: where it stands."""

    value: float
    words: str
    source: str


@dataclass(frozen=True, slots=True)
class Scale:
    """title, for people.   high: end of the colour scale, which begins at `low`; it grows where more is measured."""

    title: str
    low: float
    high: float
    marks: tuple[Mark, ...]


_WHO, _EU = "WHO global air quality guidelines (2021)", "Directive (EU) 2024/2881, from 2030"
_WHO_NOISE = "WHO environmental noise guidelines (2018), road traffic"
_EU_NOISE = "Directive 2002/49/EC, mapping threshold"
SCALES: Mapping[str, Scale] = MappingProxyType(
    {
        "pm25": Scale("PM2.5", 0.0, 30.0, (Mark(15.0, "WHO 24 h", _WHO), Mark(25.0, "EU 24 h", _EU))),
        "pm10": Scale("PM10", 0.0, 60.0, (Mark(45.0, "WHO and EU 24 h", f"{_WHO}; {_EU}"),)),
        "no2": Scale("NO₂", 0.0, 60.0, (Mark(25.0, "WHO 24 h", _WHO), Mark(50.0, "EU 24 h", _EU))),
        "noise": Scale(
            "Noise", 35.0, 80.0, (Mark(53.0, "WHO Lden", _WHO_NOISE), Mark(55.0, "EU Lden", _EU_NOISE))
        ),
    }
)


@dataclass(frozen=True, slots=True)
class Station:
    """xyz: in the scene.   why: "" where it is used, else why it is left out."""

    asset: str
    name: str
    xyz: tuple[float, float, float]
    value: float
    why: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Moment:
    """What is known of one quantity at t_ns.   value, error, certainty (h, w), southernmost row first."""

    quantity: str
    unit: str
    decimals: int
    t_ns: int
    method: Method
    stations: tuple[Station, ...]
    box: tuple[float, float, float, float]
    value: NDArray[np.float64]
    error: NDArray[np.float64]
    certainty: NDArray[np.float64]
    left_out_rms: float
    high: float
    is_simulated: bool = False

    @property
    def scale(self) -> Scale:
        return SCALES[self.quantity]

    @property
    def used(self) -> tuple[Station, ...]:
        return tuple(s for s in self.stations if not s.why)

    def at(self, x: float, y: float) -> tuple[float, float, float] | None:
        """Value, error and certainty at a place of the scene; None outside the field or where nothing is said."""
        h, w = self.value.shape
        x0, y0, x1, y1 = self.box
        if not (x0 <= x < x1 and y0 <= y < y1):
            return None
        row, column = int((y - y0) / (y1 - y0) * h), int((x - x0) / (x1 - x0) * w)
        value = float(self.value[row, column])
        if not math.isfinite(value):
            return None
        return value, float(self.error[row, column]), float(self.certainty[row, column])


def quantities(catalogue: Catalogue) -> tuple[str, ...]:
    """What this city's air stations measure of what has a scale, in the order of SCALES."""
    there = {s.quantity for s in catalogue.signals if catalogue.asset(s.asset).kind is AssetKind.AIR_QUALITY}
    return tuple(name for name in SCALES if name in there)


class AirPlan:
    """Weights are kept for the stations that were used last: they change only when one falls out or comes back."""

    def __init__(
        self,
        catalogue: Catalogue,
        origin: tuple[float, float, float],
        quantity: str,
        box: tuple[float, float, float, float],
    ) -> None:
        self.quantity, self.box = quantity, box
        self._rows, self._signals, self._assets = [], [], []
        for row, signal in enumerate(catalogue.signals):
            asset = catalogue.asset(signal.asset)
            if asset.kind is AssetKind.AIR_QUALITY and signal.quantity == quantity:
                self._rows.append(row)
                self._signals.append(signal)
                self._assets.append(asset)
        self._xyz = np.array([a.xyz_crs for a in self._assets], float).reshape(-1, 3) - np.asarray(origin)
        self._places = cells(box)
        self._weights: tuple[tuple[int, ...], Weights] | None = None

    def at(self, snapshot: Snapshot) -> Moment:
        """snapshot: aged."""
        stations = self._stations(snapshot)
        chosen = tuple(i for i, s in enumerate(stations) if not s.why)
        if self._weights is None or self._weights[0] != chosen:
            spots = self._xyz[list(chosen), :2].reshape(-1, 2)
            self._weights = chosen, Weights.of(spots, self._places, SPECS[self.quantity])
        values = np.array([stations[i].value for i in chosen], float)
        field: AirField = interpolated(self._weights[1], values)
        first: Signal | None = self._signals[0] if self._signals else None
        scale = SCALES[self.quantity]
        top = float(values.max()) if len(values) else scale.high
        high = scale.high if top <= scale.high else math.ceil(top / 10.0) * 10.0
        return Moment(
            self.quantity, first.unit if first else "", first.decimals if first else 1, snapshot.t_ns, field.method,
            stations, self.box, field.estimate.reshape(SHAPE), field.error.reshape(SHAPE),
            field.certainty.reshape(SHAPE), field.left_out_rms, high,
            any(snapshot.quality_of(self._rows[i]) is Quality.SIMULATED for i in chosen),
        )  # fmt: skip

    def _stations(self, snapshot: Snapshot) -> tuple[Station, ...]:
        found: list[Station] = []
        taken: dict[tuple[int, int], list[tuple[float, float]]] = {}  # by square metre
        for i, row in enumerate(self._rows):
            quality, value = snapshot.quality_of(row), float(snapshot.value[row])
            why = _WHY.get(quality, "" if math.isfinite(value) else "no value")
            xyz = self._xyz[i]
            spot = math.floor(xyz[0]), math.floor(xyz[1])
            if not why and _is_beside(xyz, spot, taken):
                why = "at the place of another"
            elif not why:
                taken.setdefault(spot, []).append((float(xyz[0]), float(xyz[1])))
            place = float(xyz[0]), float(xyz[1]), float(xyz[2])
            found.append(Station(self._assets[i].id, self._assets[i].name, place, value, why))
        return tuple(found)


def _is_beside(
    xyz: NDArray[np.float64],
    spot: tuple[int, int],
    taken: Mapping[tuple[int, int], list[tuple[float, float]]],
) -> bool:
    """Whether another stands within 0.1 m."""
    near = (taken.get((spot[0] + dx, spot[1] + dy), []) for dx in (-1, 0, 1) for dy in (-1, 0, 1))
    return any(math.hypot(xyz[0] - x, xyz[1] - y) < 0.1 for found in near for x, y in found)


def cells(box: tuple[float, float, float, float]) -> NDArray[np.float64]:
    """(h * w, 2) middles of the field's cells, row by row."""
    h, w = SHAPE
    x = box[0] + (np.arange(w) + 0.5) * (box[2] - box[0]) / w
    y = box[1] + (np.arange(h) + 0.5) * (box[3] - box[1]) / h
    return np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)
