"""Pasts for the tests of forecasts: made of a daily shape with noise, in Oslo, by quarters of an hour."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import numpy as np

from app.energy.forecast.past import Past
from app.model.times import MINUTE_NS, to_ns

OSLO = ZoneInfo("Europe/Oslo")
STEP = 15 * MINUTE_NS


def start(year: int, month: int, day: int, hour: int = 0) -> int:
    return to_ns(datetime(year, month, day, hour, tzinfo=OSLO))


def daily(n: int, noise: float = 0.0, seed: int = 1) -> np.ndarray:
    """Highest at noon, with noise that wanders."""
    rng = np.random.default_rng(seed)
    wander = np.zeros(n)
    for i in range(1, n):
        wander[i] = 0.97 * wander[i - 1] + rng.normal(0.0, noise)
    return 100.0 - 40.0 * np.cos(np.arange(n) / 96.0 * 2.0 * np.pi) + wander


def past_of(values: np.ndarray, start_ns: int | None = None, **more: object) -> Past:
    return Past(start_ns or start(2026, 6, 1), STEP, OSLO, {"load": values}, **more)  # type: ignore[arg-type]


def sunny(days: int, clouds: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(clear, made) of a PV array; clouds (days,): what share gets through. clear reaches a day further."""
    hour = np.arange((days + 1) * 96) / 4.0 % 24.0
    clear = np.maximum(np.sin((hour - 5.0) / 14.0 * np.pi), 0.0) * 50.0 * ((hour > 5.0) & (hour < 19.0))
    return clear, clear[: days * 96] * np.repeat(clouds, 96)
