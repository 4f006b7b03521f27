"""Cars at chargers: when they come and go, what they need, and what they lend to the grid in the evening peak.

kW, kWh, local hours of the day; positive power charges the car.   Arrays: ports along axis 0.   Thread: any, pure.
assumption: arrival and departure hours, occupancy and needs were chosen to look like such places; each port has at most
one car by day (A) and one overnight (B), so no two overlap.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.energy.day import Day, is_weekend
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
    """(p, d) each, hours since the midnight they belong to; is_there: whether there is a car at all.

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

    def at(self, ports: NDArray[np.intp], column: NDArray[np.int64]) -> Sessions:
        """(len(ports), len(column)): the date of each point of a day."""
        return Sessions(*(getattr(self, name)[np.ix_(ports, column)] for name in Sessions.__slots__))


def sessions_of(ports: Ports, number: NDArray[np.int64], overnight: bool) -> Sessions:
    """Of the local dates with these ordinals (d,); overnight ones end on the next date (hours past 24)."""
    part = 2 if overnight else 1
    seed = ports.seed[:, None]
    power, battery, two_way = (
        ports.power_kw[:, None],
        ports.battery_kwh[:, None],
        ports.bidirectional[:, None],
    )

    def chance(index: int) -> Floats:
        return uniform(seed, number, part * 100 + index)

    if overnight:
        share = np.broadcast_to(ports.night_share[:, None], (len(seed), len(number)))
        arrive = 17.0 + 3.5 * chance(1) * chance(2)
        leave = 30.0 + 1.6 * chance(3)
    else:
        share = ports.day_share[:, None] * np.where(is_weekend(number), 0.35, 1.0)
        arrive = 7.0 + 2.2 * (chance(1) + chance(2)) / 2.0 + np.where(chance(7) < 0.3, 3.5, 0.0)
        leave = np.minimum(arrive + 2.0 + 7.0 * chance(3) ** 0.5, 16.9)
    is_there = chance(4) < share
    room = np.minimum((leave - arrive - SPARE_H - 0.1) * power, 0.8 * battery)
    need = np.minimum(4.0 + 30.0 * chance(5), np.maximum(room, 0.5))
    lend_from = np.maximum(arrive + 0.1, PEAK_FROM_H)
    lend_kw = np.broadcast_to(V2G_SHARE * power, need.shape)
    lend_h = np.clip(np.minimum(PEAK_TO_H, leave - 1.0) - lend_from, 0.0, V2G_KWH / lend_kw)
    lends = two_way & (lend_h > 0.25) & overnight
    lend_h = np.where(lends, lend_h, 0.0)
    takes_h = (need + lend_kw * lend_h) / power
    latest = leave - SPARE_H - takes_h
    fits = ~lends | (latest >= lend_from + lend_h)
    lend_h = np.where(fits, lend_h, 0.0)
    takes_h = (need + lend_kw * lend_h) / power
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
    place = day.number - day.number[0]
    numbers = np.arange(day.number[0] - 1, day.number[-1] + 1)
    night, by_day = sessions_of(ports, numbers, overnight=True), sessions_of(ports, numbers, overnight=False)
    shape = (chargers, len(day.hour))
    power, energy, used, charges, lends = (np.zeros(shape) for _ in range(5))
    for sessions, column, hour in (
        (night, place, day.hour + 24.0),
        (by_day, place + 1, day.hour),
        (night, place + 1, day.hour),
    ):
        here = np.flatnonzero(sessions.is_there[:, np.unique(column)].any(axis=1))
        s = sessions.at(here, column)
        inside = s.is_there & (hour >= s.arrive) & (hour < s.leave)
        rate = ports.power_kw[here, None]
        up = inside & (hour >= s.charge_from) & (hour < s.charge_to)
        down = inside & (hour >= s.lend_from) & (hour < s.lend_to)
        taken = rate * np.clip(hour - s.charge_from, 0.0, s.charge_to - s.charge_from)
        lent = s.lend_kw * np.clip(hour - s.lend_from, 0.0, s.lend_to - s.lend_from)
        for total, part in (
            (power, rate * up - s.lend_kw * down),
            (energy, (taken - lent) * inside),
            (used, inside),
            (charges, up),
            (lends, down),
        ):
            np.add.at(total, ports.charger[here], part)
    state = np.where(
        charges > 0, CHARGING, np.where(lends > 0, DISCHARGING, np.where(used > 0, CONNECTED, FREE))
    )
    return Charging(power, energy, used, state.astype(np.float64))
