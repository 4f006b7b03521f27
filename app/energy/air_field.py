"""What lies between the stations: ordinary kriging of air quality and noise, with how far it can be trusted.

    weights = Weights.of(stations_xy, places_xy, SPECS["pm25"])      # depends on places only: made once, used each second
    field = interpolated(weights, values)                             # estimate and one standard error at every place

From four stations on: ordinary kriging with a stated exponential variogram (range and nugget by quantity, see SPECS); its
sill is the variance of the stations at that moment, with a floor. It is exact at stations and certain there. Two or three
stations cannot carry a variogram: inverse distance, with the error of leaving one out. One station says nothing of other
places. No estimate lies outside what the stations themselves measured: nothing is invented.
Source of kriging: Cressie, Statistics for Spatial Data (1993), ch. 3; Chilès and Delfiner, Geostatistics (2012), ch. 3.
Metres; values in the unit of the signal.   Thread: any, pure.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from app.energy.noise import Floats

LEAST_FOR_KRIGING = 4
MOST_WHOLE, NEIGHBOURS = 48, 24
"""Of more stations than MOST_WHOLE each place is kriged from its nearest NEIGHBOURS: what stands behind them is screened
(Chilès and Delfiner 2012, 3.6), and a system of thousands would be solved for little."""
POWER = 2.0  # of inverse distance; Shepard (1968)
KNOWS = 0.80  # error as a share of the scatter between stations up to which the colour is full; assumption
_TOUCH_M = 0.01  # nearer than this a place is the station


class Method(StrEnum):
    KRIGING = "ordinary kriging"
    DISTANCE = "inverse distance"
    ALONE = "one station"
    NONE = "no station"


@dataclass(frozen=True, slots=True)
class Spec:
    """range_m: practical range of the exponential variogram (95 % of the sill).   nugget: share of the sill.
    floor, floor_share: least standard deviation between places, in the unit and as a share of the mean.
    clear, gone: one standard error up to which the colour is full, and from which it is gone; shares of the estimate where
    is_relative, else in the unit.
    """

    range_m: float
    nugget: float
    floor: float
    floor_share: float
    clear: float
    gone: float
    is_relative: bool = True


# The shares: Directive 2008/50/EC, Annex I, allows measurements for orientation 25 % (NO2) and models of hourly NO2 50 %.
# range_m, nugget, floor: assumption. Fine particles are much the same across a town; NO2 and noise fall off within streets.
SPECS: Mapping[str, Spec] = MappingProxyType(
    {
        "pm25": Spec(2000.0, 0.05, 0.3, 0.10, 0.25, 0.50),
        "pm10": Spec(1200.0, 0.08, 0.5, 0.15, 0.25, 0.50),
        "no2": Spec(900.0, 0.08, 0.5, 0.15, 0.25, 0.50),
        "noise": Spec(500.0, 0.10, 2.0, 0.0, 3.0, 6.0, is_relative=False),
    }
)


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """weight (p, k): of each station at each place, rows add up to 1.   factor (p,): error variance as a share of the sill.
    leave_out (k, k): weights that estimate each station from the others, its own 0; nan rows where that cannot be.
    near (p, m), near_left_out (k, m): of many stations the rows of those that count; weight and leave_out are then (., m).
    """

    method: Method
    spec: Spec
    weight: Floats
    factor: Floats
    leave_out: Floats
    stations: int
    near: NDArray[np.intp] | None = None
    near_left_out: NDArray[np.intp] | None = None

    def at_places(self, values: Floats) -> Floats:
        """(p,) weighted sums of the stations' values (k,)."""
        return _weighted(self.weight, values, self.near)

    def at_stations(self, values: Floats) -> Floats:
        """(k,) each station from the others."""
        return _weighted(self.leave_out, values, self.near_left_out)

    @classmethod
    def of(cls, stations: Floats, places: Floats, spec: Spec) -> Weights:
        """stations (k, 2), places (p, 2): metres of one plane. Stations at one and the same spot are a ValueError."""
        k = len(stations)
        if not np.isfinite(stations).all():
            raise ValueError("a station has no place")
        if k > 1 and _nearest_two(stations) < _TOUCH_M:
            raise ValueError("two stations stand at the same place: give one of them another")
        if k > MOST_WHOLE:
            return cls._of_many(stations, places, spec)
        without = [np.delete(np.arange(k), i) for i in range(k)]
        leave_out = np.full((k, k), np.nan)
        if k == 0:
            empty = np.zeros((len(places), 0))
            return cls(Method.NONE, spec, empty, np.full(len(places), np.nan), leave_out, 0)
        if k == 1:
            unknown = np.full(len(places), np.nan)
            return cls(Method.ALONE, spec, np.ones((len(places), 1)), unknown, leave_out, 1)
        method = Method.KRIGING if k >= LEAST_FOR_KRIGING else Method.DISTANCE
        solve = _kriged if method is Method.KRIGING else _by_distance
        weight, factor = solve(stations, places, spec)
        for i, rest in enumerate(without):
            found, _ = solve(stations[rest], stations[i : i + 1], spec)
            leave_out[i] = 0.0
            leave_out[i, rest] = found[0]
        return cls(method, spec, weight, factor, leave_out, k)

    @classmethod
    def _of_many(cls, stations: Floats, places: Floats, spec: Spec) -> Weights:
        from scipy.spatial import cKDTree  # heavy

        tree = cKDTree(stations)
        near = np.asarray(tree.query(places, k=NEIGHBOURS)[1], np.intp)
        # the first is the station itself: no two share a place
        around = np.asarray(tree.query(stations, k=NEIGHBOURS + 1)[1], np.intp)[:, 1:]
        weight, factor = _kriged_nearby(stations, places, near, spec)
        leave_out, _ = _kriged_nearby(stations, stations, around, spec)
        return cls(Method.KRIGING, spec, weight, factor, leave_out, len(stations), near, around)


@dataclass(frozen=True, slots=True, eq=False)
class AirField:
    """estimate, error (p,): one standard error, nan where none can be said.   certainty (p,): 1 colour, 0 hatched.
    left_out_error (k,): estimate of each station from the others, less what it measured.
    """

    method: Method
    estimate: Floats
    error: Floats
    certainty: Floats
    left_out_error: Floats

    @property
    def left_out_rms(self) -> float:
        """Of leaving one out; nan where there are too few."""
        known = self.left_out_error[np.isfinite(self.left_out_error)]
        return float(np.sqrt(np.mean(known**2))) if len(known) else float("nan")


def interpolated(weights: Weights, values: Floats) -> AirField:
    """values (k,): finite, in the order of the stations. Others are a ValueError: leave such stations out."""
    spec, p = weights.spec, len(weights.factor)
    if len(values) != weights.stations or not np.isfinite(values).all():
        raise ValueError("one finite value for each station is needed")
    unknown = np.full(p, np.nan)
    if weights.method is Method.NONE:
        return AirField(weights.method, unknown, unknown, np.zeros(p), np.empty(0))
    estimate = np.clip(weights.at_places(values), values.min(), values.max())
    if weights.method is Method.ALONE:
        return AirField(weights.method, estimate, unknown, np.zeros(p), np.full(1, np.nan))
    left_out = np.clip(weights.at_stations(values), values.min(), values.max()) - values
    error = np.sqrt(weights.factor) * _scatter(weights, values, left_out)
    sure = np.minimum(certainty(estimate, error, spec), explained(weights.factor))
    return AirField(weights.method, estimate, error, sure, left_out)


def certainty(estimate: Floats, error: Floats, spec: Spec) -> Floats:
    """1 up to `clear`, 0 from `gone` on, straight between; 0 where no error can be said."""
    size = error / np.maximum(np.abs(estimate), 1e-9) if spec.is_relative else error
    return _falling(size, spec.clear, spec.gone)


def explained(factor: Floats) -> Floats:
    """0 where the error is as large as the scatter between stations: there one knows no more than their mean."""
    return _falling(np.sqrt(factor), KNOWS, 1.0)


def _falling(size: Floats, clear: float, gone: float) -> Floats:
    return np.asarray(np.clip((gone - np.nan_to_num(size, nan=np.inf)) / (gone - clear), 0.0, 1.0))


def variogram(distance_m: Floats, spec: Spec) -> Floats:
    """0 at 0, then nugget + (1 - nugget)(1 - exp(-3 h / range)): a share of the sill."""
    rise = spec.nugget + (1.0 - spec.nugget) * (1.0 - np.exp(-3.0 * distance_m / spec.range_m))
    return np.asarray(np.where(distance_m < _TOUCH_M, 0.0, rise))


def _scatter(weights: Weights, values: Floats, left_out: Floats) -> float:
    """Standard deviation between far places: of the stations themselves; by inverse distance of what leaving out missed."""
    floor = max(weights.spec.floor, weights.spec.floor_share * abs(float(values.mean())))
    if weights.method is Method.KRIGING:
        return max(float(values.std(ddof=1)), floor)
    return max(float(np.sqrt(np.mean(left_out**2))), floor)


def _kriged(stations: Floats, places: Floats, spec: Spec) -> tuple[Floats, Floats]:
    """The system with one Lagrange multiplier, in semivariances (Cressie, 3.2.12 to 3.2.16)."""
    k = len(stations)
    system = np.ones((k + 1, k + 1))
    system[:k, :k] = variogram(_distances(stations, stations), spec)
    system[k, k] = 0.0
    right = np.ones((k + 1, len(places)))
    right[:k] = variogram(_distances(stations, places), spec)
    solved = np.linalg.solve(system, right)
    factor = np.maximum(np.einsum("ip,ip->p", solved, right), 0.0)
    return np.ascontiguousarray(solved[:k].T), factor


def _by_distance(stations: Floats, places: Floats, spec: Spec) -> tuple[Floats, Floats]:
    """Shepard's weights. The error grows from nothing at a station as the variogram does with the nearest one."""
    away = _distances(places, stations)
    nearness = 1.0 / np.maximum(away, _TOUCH_M) ** POWER
    on = away < _TOUCH_M
    nearness = np.where(on.any(axis=1, keepdims=True), on.astype(np.float64), nearness)
    return nearness / nearness.sum(axis=1, keepdims=True), variogram(away.min(axis=1), spec)


def _distances(a: Floats, b: Floats) -> Floats:
    return np.asarray(np.hypot(a[:, None, 0] - b[None, :, 0], a[:, None, 1] - b[None, :, 1]))


def _nearest_two(stations: Floats) -> float:
    if len(stations) <= MOST_WHOLE:
        away = _distances(stations, stations)
        return float(away[~np.eye(len(stations), dtype=bool)].min())
    from scipy.spatial import cKDTree  # heavy; without it thousands would need a table of all pairs

    return float(np.asarray(cKDTree(stations).query(stations, k=2)[0])[:, 1].min())


def _weighted(weight: Floats, values: Floats, near: NDArray[np.intp] | None) -> Floats:
    return np.asarray(weight @ values if near is None else np.einsum("pm,pm->p", weight, values[near]))


def _kriged_nearby(
    stations: Floats, places: Floats, near: NDArray[np.intp], spec: Spec, at_once: int = 4096
) -> tuple[Floats, Floats]:
    """As `_kriged`, each place from stations of its own.   near (p, m)."""
    m = near.shape[1]
    weight, factor = np.empty(near.shape), np.empty(len(places))
    for first in range(0, len(places), at_once):
        chosen = slice(first, first + at_once)
        spots = stations[near[chosen]]
        n = len(spots)
        system = np.ones((n, m + 1, m + 1))
        system[:, :m, :m] = variogram(np.linalg.norm(spots[:, :, None] - spots[:, None, :], axis=-1), spec)
        system[:, m, m] = 0.0
        right = np.ones((n, m + 1, 1))
        right[:, :m, 0] = variogram(np.linalg.norm(spots - places[chosen, None], axis=-1), spec)
        solved = np.linalg.solve(system, right)[:, :, 0]
        weight[chosen] = solved[:, :m]
        factor[chosen] = np.maximum(np.einsum("ni,ni->n", solved, right[:, :, 0]), 0.0)
    return weight, factor
