"""What each signal's readings are held against: limits, pace, how long it may stand still, what it may show at night.

Of the signal itself, else of the rule for its quantity and asset (app/model/quality_rules.py).   Thread: any, read only.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.model.asset import AssetKind
from app.model.catalogue import Catalogue
from app.model.quality_rules import NIGHT_KW, NIGHT_W_M2, rule_for
from app.model.signal import Signal
from app.model.times import MINUTE_NS, NS


class Limits:
    """Columns in catalogue order, values in Signal.unit.   low, high: beyond them is BAD; nan: none.   rate: units a second.
    unchanged_ns: one value for so long is doubtful.   no_zero: does not jump to 0.   full: 100 may stand.   counts_up: a
    register.   night: most that may be without sun.   late_ns: age at arrival from which it is late."""

    def __init__(self, catalogue: Catalogue, table: Mapping[str, Any]) -> None:
        signals = catalogue.signals
        kinds = [catalogue.asset(s.asset).kind for s in signals]
        rules = [rule_for(s.quantity, kind, table) for s, kind in zip(signals, kinds, strict=True)]
        pairs = list(zip(signals, rules, strict=True))
        self.low = _floats(r.low if math.isnan(s.low) else s.low for s, r in pairs)
        self.high = _floats(r.high if math.isnan(s.high) else s.high for s, r in pairs)
        rate = _floats(r.max_rate if math.isnan(s.max_rate) else s.max_rate for s, r in pairs)
        self.rate = np.where(rate > 0, rate, np.inf)
        self.unchanged_ns = np.array(
            [max(round(r.unchanged_after_s * NS), 10 * s.period_ns) if r.unchanged_after_s else 2**62 for s, r in pairs],
            dtype=np.int64,
        )  # fmt: skip
        self.no_zero = np.array([not r.may_be_zero for r in rules], dtype=np.bool_)
        self.full = np.array([s.quantity == "soc" for s in signals], dtype=np.bool_)
        self.counts_up = np.array([_counts_up(s) for s in signals], dtype=np.bool_)
        self.night = _floats(_night(s.quantity, kind) for s, kind in zip(signals, kinds, strict=True))
        self.late_ns = np.array([max(3 * s.period_ns, MINUTE_NS) for s in signals], dtype=np.int64)


def _floats(values: Any) -> NDArray[np.float64]:
    return np.array(list(values), dtype=np.float64)


def _counts_up(signal: Signal) -> bool:
    """A register that never falls; one of a charging session or of a day begins anew by right."""
    name = signal.id.lower()
    return (
        signal.quantity == "energy"
        and signal.unit.endswith("h")
        and not any(w in name for w in ("session", "today", "daily"))
    )


def _night(quantity: str, kind: AssetKind) -> float:
    """What a signal of the sun's power may show at night."""
    if kind is AssetKind.PV and quantity == "power":
        return NIGHT_KW
    return NIGHT_W_M2 if quantity == "irradiance" else math.inf
