"""Stores of energy: a battery or a tank, run step by step with its losses.

kW, kWh; positive power charges.   Arrays: stores along axis 0 (k,), steps along axis 1.   Thread: any, pure.
No energy appears or vanishes but in the two efficiencies and the standing loss (tested to 1e-9).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.energy.noise import Floats, uniform

MIDNIGHT_LOW, MIDNIGHT_SPREAD = 0.45, 0.15  # content at midnight, 0.45 to 0.60; assumption
WATER_KWH_M3_K = 1.163  # specific heat x density of water near 50 °C


@dataclass(frozen=True, slots=True, eq=False)
class Store:
    """(k,) each. capacity_kwh; power_kw: largest in either direction, at the terminals.
    eta_in, eta_out: one way efficiencies 0..1.   low, high: usable state of charge, 0..1.   loss_per_h: share of the
    content lost in an hour.
    """

    capacity_kwh: Floats
    power_kw: Floats
    eta_in: Floats
    eta_out: Floats
    low: Floats
    high: Floats
    loss_per_h: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """power_kw (k, n): at the terminals in each step.   soc (k, n + 1): 0..1 at the ends of the steps.
    lost_kwh (k, n): turned to heat in each step.
    """

    power_kw: Floats
    soc: Floats
    lost_kwh: Floats


_CHUNK = 128  # steps computed at a time: what lies between two of them stays in the cache


def run(store: Store, wanted_kw: Floats, start_soc: Floats, step_h: float) -> Run:
    """Follow wanted_kw (k, n) as far as power and content allow.

    Vectorised over stores, stepped over time: a year of hours of 1,000 stores takes about 0.3 s, half of it memory.
    A content outside of low..high (a start, or what a standing loss did) is not driven further out, nor forced back.
    """
    k, n = wanted_kw.shape
    power, lost = np.empty((k, n)), np.empty((k, n))
    soc = np.empty((k, n + 1))
    soc[:, 0] = content = np.clip(start_soc, 0.0, 1.0)
    capacity = np.maximum(store.capacity_kwh, 1e-9)
    keep = np.broadcast_to(1.0 - store.loss_per_h * step_h, (k,))
    for at in range(0, n, _CHUNK):
        part = slice(at, min(at + _CHUNK, n))
        wanted = np.clip(np.ascontiguousarray(wanted_kw[:, part].T), -store.power_kw, store.power_kw)
        most, least = np.maximum(wanted, 0.0), np.minimum(wanted, 0.0)
        change = most * (store.eta_in * step_h / capacity)
        change += least * (step_h / (store.eta_out * capacity))
        ends, left = walk(content, change, keep, store.low, store.high)
        stored = np.subtract(ends[1:], left)
        stored *= capacity
        given = terminal_kw(stored, store.eta_in, store.eta_out, step_h)
        np.minimum(np.maximum(given, least, out=given), most, out=given)  # rounding adds nothing
        power[:, part] = given.T
        lost[:, part] = (given * step_h - stored + (ends[:-1] - left) * capacity).T
        soc[:, part.start + 1 : part.stop + 1] = ends[1:].T
        content = ends[-1]
    return Run(power, soc, lost)


def terminal_kw(stored_kwh: Floats, eta_in: Floats, eta_out: Floats, step_h: float) -> Floats:
    """What flows at the terminals while the content changes by stored_kwh in a step: more in, less out."""
    power = np.maximum(stored_kwh, 0.0) * (1.0 / (eta_in * step_h))
    power += np.minimum(stored_kwh, 0.0) * (eta_out / step_h)
    return np.asarray(power)


def walk(
    start: Floats, change: Floats, keep: Floats, low: Floats, high: Floats, *, forced: bool = False
) -> tuple[Floats, Floats]:
    """The one step that every store here takes: next = clip(keep x content + change, low, high), as content (n + 1, k)
    at the ends of the steps and left (n, k), what the standing loss leaves of it before anything flows.

    start, keep (k,).   change (n, k), time first.   low, high (k,), or (n, k) of the end of each step. What already lies
    outside stays where it is; forced: it is brought inside (a car that must be charged by the time it leaves).
    """
    n, k = change.shape
    ends, left = np.empty((n + 1, k)), np.empty((n, k))
    ends[0] = start
    floor, roof, moved = np.empty(k), np.empty(k), np.empty(k)
    lows, highs = np.broadcast_to(low, (n, k)), np.broadcast_to(high, (n, k))
    for i in range(n):
        rest = np.multiply(ends[i], keep, out=left[i])
        np.add(rest, change[i], out=moved)
        if forced:
            np.clip(moved, lows[i], highs[i], out=ends[i + 1])
            continue
        np.minimum(rest, lows[i], out=floor)
        np.maximum(rest, highs[i], out=roof)
        np.maximum(moved, floor, out=moved)
        np.minimum(moved, roof, out=ends[i + 1])
    return ends, left


def tank_kwh(litres: float, low_c: float = 40.0, high_c: float = 90.0) -> float:
    """Heat that a water tank holds between two temperatures; 10,000 L from 40 to 90 °C (D5.3) hold 582 kWh."""
    return litres / 1000.0 * WATER_KWH_M3_K * (high_c - low_c)


def shave(store: Store, profile_kw: Floats, start_soc: Floats, end_soc: Floats, step_h: float) -> Run:
    """Fill the valleys of a day's profile (k, n) and shave its peaks, and end the day at end_soc (k,).

    Above one level the store gives, below another it takes; the levels are those at which a full swing is used.
    The last sixth of the day returns to end_soc along a half sine, so that the next day starts where its date says.
    """
    n = profile_kw.shape[1]
    tail = n // 6
    main = profile_kw[:, : n - tail]
    room = np.maximum(store.high - start_soc, 0.0) * store.capacity_kwh / (store.eta_in * step_h)
    swing = np.maximum(store.high - store.low, 0.0) * store.capacity_kwh * store.eta_out / step_h
    gives = np.clip(main - _level(main, swing, store.power_kw), 0.0, store.power_kw[:, None])
    takes = np.clip(-main - _level(-main, room, store.power_kw), 0.0, store.power_kw[:, None])
    soft = np.minimum(
        1.0, np.arange(1, main.shape[1] + 1) / (n // 48 + 1)
    )  # half an hour to come up at midnight
    day = run(store, (takes - gives) * soft, start_soc, step_h)
    keep = 1.0 - store.loss_per_h * step_h
    weight = np.sin(np.linspace(0.0, np.pi, tail + 2)[1:-1])
    aged = keep[:, None] ** np.arange(tail - 1, -1, -1)
    missing = (end_soc - day.soc[:, -1] * keep**tail) * store.capacity_kwh
    stored = missing[:, None] * weight / (weight * aged).sum(axis=1, keepdims=True) / step_h
    back = np.where(stored >= 0.0, stored / store.eta_in[:, None], stored * store.eta_out[:, None])
    rest = run(store, back, day.soc[:, -1], step_h)
    return Run(
        np.concatenate([day.power_kw, rest.power_kw], axis=1),
        np.concatenate([day.soc, rest.soc[:, 1:]], axis=1),
        np.concatenate([day.lost_kwh, rest.lost_kwh], axis=1),
    )


def start_of_days(seeds: NDArray[np.int64], number: NDArray[np.int64]) -> Floats:
    """(k, d): content 0..1 at the midnights of these dates: a day depends on its date only."""
    return np.asarray(MIDNIGHT_LOW + MIDNIGHT_SPREAD * uniform(seeds[:, None], number))


def level_days(store: Store, profile_kw: Floats, ends: Floats, step_h: float) -> Run:
    """`shave` of many days at once: profile_kw (k, days x steps).   ends (k, days + 1): content at each midnight.

    Days are run side by side, each from its own start.
    """
    k, days = len(profile_kw), ends.shape[1] - 1
    steps = profile_kw.shape[1] // days
    blocks = profile_kw.reshape(k * days, steps)
    ran = shave(repeated(store, days), blocks, ends[:, :-1].ravel(), ends[:, 1:].ravel(), step_h)
    power, lost, soc = (
        flow.reshape(k, steps * days) for flow in (ran.power_kw, ran.lost_kwh, ran.soc[:, :-1])
    )
    soc = np.concatenate([soc, ran.soc[:, -1].reshape(k, days)[:, -1:]], axis=1)
    return Run(power, soc, lost)


def _level(profile: Floats, amount: Floats, power_kw: Floats) -> Floats:
    """(k, 1): the height above which the profile (k, n), cut at power_kw, sums to `amount` (k,); by bisection."""
    low, high = profile.min(axis=1, keepdims=True), profile.max(axis=1, keepdims=True)
    for _ in range(24):
        middle = 0.5 * (low + high)
        above = np.clip(profile - middle, 0.0, power_kw[:, None]).sum(axis=1, keepdims=True) > amount[:, None]
        low, high = np.where(above, middle, low), np.where(above, high, middle)
    return np.asarray(high)


def repeated(store: Store, times: int) -> Store:
    """Each store `times` times over: many days of one store are run side by side."""
    return Store(*(np.repeat(getattr(store, name), times) for name in Store.__slots__))
