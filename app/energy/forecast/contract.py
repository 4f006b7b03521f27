"""What a forecast is when it is handed to a view or a file.   Thread: any, immutable; arrays read-only.   Times: ns UTC."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Forecast:
    """expected, low, high (T,): means over the steps [start_ns + i * step_ns, + step_ns); low..high hold 80 % of outcomes,
    as the model's own past errors say.   model: persistence, similar day, physics.   basis: words, such as "6 past days".
    why: reason where there is no forecast (T = 0), "" otherwise."""

    quantity: str
    unit: str
    made_at_ns: int
    start_ns: int
    step_ns: int
    expected: Floats
    low: Floats
    high: Floats
    model: str
    basis: str = ""
    why: str = ""

    @property
    def is_known(self) -> bool:
        return len(self.expected) > 0


@dataclass(frozen=True, slots=True)
class Score:
    """How wrong the forecasts of one quantity were, by what was measured since.   count: steps compared.
    mae, bias: in its unit.   nmae_pct: of the mean of what was measured.   in_band_pct: measured within low..high.
    skill_pct: 100 (1 − mae / mae of persistence); None where persistence was not scored."""

    quantity: str
    model: str
    count: int
    mae: float
    bias: float
    nmae_pct: float | None = None
    in_band_pct: float | None = None
    skill_pct: float | None = None
    by_lead_h: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Outlook:
    """All that the forecast panel shows: forecasts in the order they are drawn, what was measured, and scores."""

    made_at_ns: int
    forecasts: tuple[Forecast, ...]
    scores: tuple[Score, ...] = ()
    measured: tuple[tuple[str, Any, Any], ...] = ()
    """(quantity, t_ns (n,), value (n,)) of the day before and since."""
