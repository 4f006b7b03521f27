"""Cars that stand at connectors for a while: when they come and go, what they need, and what they could lend.

kWh in the car's battery, kW at the connector, times ns UTC.   Arrays (s visits, n steps), time last.   Thread: any, pure.
Content is counted from what the car had when it came: 0 on arrival, `need_kwh` when it leaves.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.energy.flexible.checks import Unusable, numbers
from app.energy.noise import Floats
from app.model.times import HOUR_NS


@dataclass(frozen=True, slots=True)
class Steps:
    """n steps of step_ns from start_ns on."""

    start_ns: int
    step_ns: int
    n: int

    @property
    def step_h(self) -> float:
        return self.step_ns / HOUR_NS

    @property
    def edges_ns(self) -> NDArray[np.int64]:
        return self.start_ns + self.step_ns * np.arange(self.n + 1, dtype=np.int64)


@dataclass(frozen=True, slots=True, eq=False)
class Visits:
    """(s,) each. power_kw: of the connector or of the car, whichever is less.   two_way: it may lend.
    spare_kwh: how far below its content on arrival the driver lets it go.   room_kwh: how far above the battery reaches.
    eta: one way between connector and battery, 0..1.   Raises Unusable where a number is none.
    """

    arrive_ns: NDArray[np.int64]
    leave_ns: NDArray[np.int64]
    need_kwh: Floats
    power_kw: Floats
    two_way: NDArray[np.bool_]
    spare_kwh: Floats
    room_kwh: Floats
    eta: Floats

    def __post_init__(self) -> None:
        shape = (len(self.arrive_ns),)
        for name in ("need_kwh", "power_kw", "spare_kwh", "room_kwh", "eta"):
            numbers(f"{name} of visit", getattr(self, name), shape, least=0.0)
        late = np.flatnonzero(self.leave_ns < self.arrive_ns)
        if len(late):
            raise Unusable(f"visit {late[0]} leaves before it arrives")
        if ((self.eta <= 0.0) | (self.eta > 1.0)).any():
            raise Unusable("eta of a visit lies outside 0..1")

    def __len__(self) -> int:
        return len(self.arrive_ns)

    def open_kw(self, steps: Steps) -> Floats:
        """(s, n): the most mean power of each step; less in the steps in which the car comes or goes."""
        edges = steps.edges_ns
        since = np.maximum(edges[:-1], self.arrive_ns[:, None])
        until = np.minimum(edges[1:], self.leave_ns[:, None])
        share = np.maximum(until - since, 0) / steps.step_ns
        return np.asarray(share * self.power_kw[:, None])

    def target_kwh(self, open_kw: Floats, step_h: float) -> Floats:
        """(s,): what the car leaves with: its need, or all that the time, the connector and the battery allow."""
        possible = open_kw.sum(axis=1) * step_h * self.eta
        return np.asarray(np.minimum(np.minimum(self.need_kwh, possible), self.room_kwh))


@dataclass(frozen=True, slots=True, eq=False)
class Charged:
    """power_kw (s, n): mean at the connector, below zero where it lends.   content_kwh (s, n + 1): since arrival.
    missing_kwh (s,): of the need, where the time or the battery was too small."""

    power_kw: Floats
    content_kwh: Floats
    missing_kwh: Floats

    def lent_kwh(self, step_h: float) -> Floats:
        """(s,): given back at the connector."""
        return np.asarray(np.maximum(-self.power_kw, 0.0).sum(axis=1) * step_h)
