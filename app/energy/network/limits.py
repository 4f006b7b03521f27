"""What of a solved network is beyond its limits: what, where, how much.   Thread: any, pure.

Voltage: 0.90 to 1.10 of rated, EN 50160 (95 % of the ten-minute means of a week; here each state for itself, which is
stricter). Loading: 100 % of rating; a warning from 80 % on (assumption, usual in operation).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from app.energy.network.elements import Floats, Network
from app.energy.network.flow import Flow

LOW_PU, HIGH_PU = 0.90, 1.10
FULL_PCT, NEAR_PCT = 100.0, 80.0


class Limit(StrEnum):
    LINE = "cable loading"
    TRANSFORMER = "transformer loading"
    LOW_VOLTAGE = "low voltage"
    HIGH_VOLTAGE = "high voltage"
    UNFED = "without supply"


@dataclass(frozen=True, slots=True)
class Violation:
    """element: id of the cable, transformer or node.   value, limit: % or pu.   is_near: a warning only."""

    limit: Limit
    element: str
    value: float
    bound: float
    is_near: bool = False

    @property
    def words(self) -> str:
        if self.limit is Limit.UNFED:
            return f"{self.element}: {self.limit.value}"
        unit, digits = ("pu", 3) if "voltage" in self.limit.value else ("%", 0)
        return (
            f"{self.element}: {self.limit.value} {self.value:.{digits}f} {unit}, limit {self.bound:g} {unit}"
        )


def violations(network: Network, flow: Flow) -> tuple[Violation, ...]:
    """Of one state, worst first: what has no supply, then beyond the limit, then near it."""
    found = [
        *_loading(Limit.LINE, network.lines.ids, flow.line_pct),
        *_loading(Limit.TRANSFORMER, network.transformers.ids, flow.transformer_pct),
        *_voltage(network, flow.voltage_pu),
        *(Violation(Limit.UNFED, network.node_ids[i], 0.0, 0.0) for i in np.flatnonzero(~flow.is_fed)),
    ]
    return tuple(sorted(found, key=lambda v: (v.limit is not Limit.UNFED, v.is_near, -_excess(v), v.element)))


def _loading(limit: Limit, ids: tuple[str, ...], percent: Floats) -> list[Violation]:
    return [
        Violation(limit, ids[i], float(percent[i]), FULL_PCT, bool(percent[i] <= FULL_PCT))
        for i in np.flatnonzero(percent > NEAR_PCT)
    ]


def _voltage(network: Network, pu: Floats) -> list[Violation]:
    names = network.node_ids
    low = [Violation(Limit.LOW_VOLTAGE, names[i], float(pu[i]), LOW_PU) for i in np.flatnonzero(pu < LOW_PU)]
    high = [
        Violation(Limit.HIGH_VOLTAGE, names[i], float(pu[i]), HIGH_PU) for i in np.flatnonzero(pu > HIGH_PU)
    ]
    return low + high


def _excess(one: Violation) -> float:
    """Relative, so that volts and amperes can stand in one list."""
    return abs(one.value - one.bound) / one.bound if one.bound else 0.0
