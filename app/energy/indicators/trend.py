"""How an indicator went step by step, for the small line beside it.   Thread: any, pure."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.energy.indicators.period import EXCHANGE, Period

Floats = NDArray[np.float64]


def trend_of(name: str, period: Period) -> Floats:
    """(T,), NaN where a step is not known; empty for an indicator that has no steps."""
    used, made, bought, sold = period.used, period.made, period.bought, period.sold
    e = period.energies
    known = (
        np.isfinite(e.kwh[e.rows(*EXCHANGE)]).mean(axis=0) >= 0.9
        if e.rows(*EXCHANGE)
        else np.ones(e.steps, bool)
    )
    with np.errstate(divide="ignore", invalid="ignore"):
        found = {
            "self_sufficiency": 100.0 * np.clip(1.0 - bought / used, 0.0, 1.0),
            "self_consumption": 100.0 * np.clip(1.0 - sold / made, 0.0, 1.0),
            "balance_kwh": np.cumsum(made - used),
            "co2_kg": np.cumsum(bought * np.nan_to_num(e.carbon)) / 1000.0,
            "peak_import_kw": bought / e.step_h,
            "cost": np.cumsum((bought - sold) * np.nan_to_num(e.spot)),
        }.get(name)
    if found is None:
        return np.zeros(0)
    told = {"co2_kg": e.carbon, "cost": e.spot}.get(name)
    if told is not None:  # what nobody told is no price of nothing
        known = known & np.isfinite(told)
    return np.where(known & np.isfinite(found), found, np.nan)
