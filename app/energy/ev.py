"""Cars at chargers: when they come and go, what they need, and what they lend to the grid in the evening peak.

kW, kWh, local hours of the day; positive power charges the car.   Arrays: ports along axis 0.   Thread: any, pure.
assumption: arrival and departure hours, occupancy and needs were chosen to look like such places; each port has at most
one car by day (A) and one overnight (B), so no two overlap.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.energy.day import Day
from app.energy.noise import Floats, uniform

FREE, CONNECTED, CHARGING, DISCHARGING, FAULT = 0, 1, 2, 3, 4
"""Values of the signal `state` of a charger; FAULT is never simulated by the physics itself."""

PEAK_FROM_H, PEAK_TO_H = 16.5, 19.75  # when V2G may discharge
V2G_SHARE = 0.45  # of the port's power; assumption
V2G_KWH = 11.0  # most that a driver lends on one evening; assumption
SPARE_H = 0.25  # a car is ready this long before it leaves


@dataclass(frozen=True, slots=True, eq=False)
class Ports:
    """(p,) each. charger: row of the charger.   day_share, night_share: probability of a car by day and overnight.
    night_from_h: earliest arrival in the evening.
    """

    charger: NDArray[np.intp]
    power_kw: Floats
    battery_kwh: Floats
    bidirectional: NDArray[np.bool_]
    day_share: Floats
    night_share: Floats
    seed: NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Sessions:
    """(p,) each, hours since the midnight they belong to; is_there: whether there is a car at all.

    Charging runs from charge_from to charge_to at the port's power, lending from lend_from to lend_to at lend_kw.
    need_kwh: what the driver takes away; always met at `leave`.
    """

    is_there: NDArray[np.bool_]
    arrive: Floats
    leave: Floats
    charge_from: Floats
    charge_to: Floats
    lend_from: Floats
    lend_to: Floats
    lend_kw: Floats
    need_kwh: Floats


def sessions_of(ports: Ports, number: int, is_weekend: bool, overnight: bool) -> Sessions:
    """Of the local date with ordinal `number`; overnight ones end on the next date (hours past 24)."""
    part = 2 if overnight else 1

    def chance(index: int) -> Floats:
        return uniform(ports.seed, number, part * 100 + index)

    if overnight:
        share = ports.night_share
        arrive = 17.0 + 3.5 * chance(1) * chance(2)
        leave = 30.0 + 1.6 * chance(3)
    else:
        share = ports.day_share * (0.35 if is_weekend else 1.0)
        arrive = 7.0 + 2.2 * (chance(1) + chance(2)) / 2.0 + np.where(chance(7) < 0.3, 3.5, 0.0)
        leave = np.minimum(arrive + 2.0 + 7.0 * chance(3) ** 0.5, 16.9)
    is_there = chance(4) < share
    room = np.minimum((leave - arrive - SPARE_H - 0.1) * ports.power_kw, 0.8 * ports.battery_kwh)
    need = np.minimum(4.0 + 30.0 * chance(5), np.maximum(room, 0.5))
    lend_from = np.maximum(arrive + 0.1, PEAK_FROM_H)
    lend_kw = V2G_SHARE * ports.power_kw
    lend_h = np.clip(np.minimum(PEAK_TO_H, leave - 1.0) - lend_from, 0.0, V2G_KWH / lend_kw)
    lends = ports.bidirectional & (lend_h > 0.25) & overnight
    lend_h = np.where(lends, lend_h, 0.0)
    takes_h = (need + lend_kw * lend_h) / ports.power_kw
    latest = leave - SPARE_H - takes_h
    fits = ~lends | (latest >= lend_from + lend_h)
    lend_h = np.where(fits, lend_h, 0.0)
    takes_h = (need + lend_kw * lend_h) / ports.power_kw
    soon = np.where(lend_h > 0.0, 22.5 + 2.5 * chance(6), arrive + 0.05)
    start = np.minimum(soon, leave - SPARE_H - takes_h)
    return Sessions(
        is_there, arrive, leave, start, start + takes_h, lend_from, lend_from + lend_h, lend_kw, need
    )


@dataclass(frozen=True, slots=True, eq=False)
class Charging:
    """(c, m + 1) each, by charger: power at the grid, energy of the open sessions, ports in use, state."""

    power_kw: Floats
    session_kwh: Floats
    ports_used: Floats
    state: Floats


def charging(ports: Ports, chargers: int, day: Day) -> Charging:
    """Sum over the ports: yesterday's overnight cars, then today's."""
    shape = (chargers, len(day.hour))
    power, energy, used = np.zeros(shape), np.zeros(shape), np.zeros(shape)
    charges, lends = np.zeros(shape), np.zeros(shape)
    yesterday = (day.weekday - 1) % 7 >= 5
    for number, weekend, overnight, shift in (
        (day.number - 1, yesterday, True, 24.0),
        (day.number, day.is_weekend, False, 0.0),
        (day.number, day.is_weekend, True, 0.0),
    ):
        s = sessions_of(ports, number, weekend, overnight)
        here = np.flatnonzero(s.is_there)
        for p in here:
            hour = day.hour + shift
            first, last = np.searchsorted(hour, (s.arrive[p], s.leave[p]))
            if first == last:
                continue
            inside, row = slice(first, last), ports.charger[p]
            h = hour[inside]
            up = (h >= s.charge_from[p]) & (h < s.charge_to[p])
            down = (h >= s.lend_from[p]) & (h < s.lend_to[p])
            power[row, inside] += ports.power_kw[p] * up - s.lend_kw[p] * down
            energy[row, inside] += ports.power_kw[p] * np.clip(
                h - s.charge_from[p], 0.0, s.charge_to[p] - s.charge_from[p]
            )
            energy[row, inside] -= s.lend_kw[p] * np.clip(
                h - s.lend_from[p], 0.0, s.lend_to[p] - s.lend_from[p]
            )
            used[row, inside] += 1.0
            charges[row, inside] += up
            lends[row, inside] += down
    state = np.where(
        charges > 0, CHARGING, np.where(lends > 0, DISCHARGING, np.where(used > 0, CONNECTED, FREE))
    )
    return Charging(power, energy, used, state.astype(np.float64))
