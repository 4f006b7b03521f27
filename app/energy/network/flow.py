"""What a solved network is: voltages, loading, losses; and why a state cannot be solved.

kW, pu, A, %.   Thread: any, immutable. The engine that solves is in solving.py, which takes its time to import.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.energy.network.elements import Floats


class BadState(ValueError):
    """This state cannot be solved; the message says why."""


@dataclass(frozen=True, slots=True, eq=False)
class Flow:
    """One state, or (T, ...) of many. Nodes that no source reaches have nan and is_fed False.

    voltage_pu, angle_deg (n,).   line_a, line_pct, line_kw, line_loss_kw (l,): power enters at the line's start.
    transformer_pct, transformer_kw, transformer_loss_kw (t,): power enters at the upper side.   source_kw: all that is drawn
    from the grid above.   line_pct is nan where a cable has no rating.
    """

    voltage_pu: Floats
    angle_deg: Floats
    is_fed: NDArray[np.bool_]
    line_a: Floats
    line_pct: Floats
    line_kw: Floats
    line_loss_kw: Floats
    transformer_pct: Floats
    transformer_kw: Floats
    transformer_loss_kw: Floats
    source_kw: Floats

    @property
    def loss_kw(self) -> Any:
        """All cables and transformers: a number, or (T,)."""
        return np.nansum(self.line_loss_kw, axis=-1) + np.nansum(self.transformer_loss_kw, axis=-1)
