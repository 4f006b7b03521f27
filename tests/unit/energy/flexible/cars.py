"""Visits as Hypothesis draws them, for the tests of charging."""

from __future__ import annotations

import numpy as np
from hypothesis import strategies as st

from app.energy.flexible.visits import Steps, Visits
from app.model.times import HOUR_NS

STEPS = Steps(0, HOUR_NS // 4, 48)


@st.composite
def visits(draw: st.DrawFn, most: int = 6, *, two_way: bool | None = None) -> Visits:
    """Of half a day; some come before it or leave after it, some stay too short for what they need."""
    count = draw(st.integers(1, most))

    def some(low: float, high: float) -> np.ndarray:
        return np.array(draw(st.lists(st.floats(low, high), min_size=count, max_size=count)))

    arrive = (some(-1.0, 11.0) * HOUR_NS).astype(np.int64)
    leave = arrive + (some(0.0, 8.0) * HOUR_NS).astype(np.int64)
    both = np.array(
        draw(st.lists(st.booleans() if two_way is None else st.just(two_way), min_size=count, max_size=count))
    )
    return Visits(arrive, leave, some(0, 40), some(1, 22), both, some(0, 15), some(5, 60), some(0.8, 1.0))


def one(
    arrive_h: float, leave_h: float, need: float, power: float, *, two_way: bool = False, eta: float = 1.0
) -> Visits:
    return Visits(
        np.array([int(arrive_h * HOUR_NS)]), np.array([int(leave_h * HOUR_NS)]), np.array([need]),
        np.array([power]), np.array([two_way]), np.array([10.0]), np.array([50.0]), np.array([eta]),
    )  # fmt: skip
