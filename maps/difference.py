"""How one moment differs from another: state - base, signal by signal, as a Snapshot that colours like any other.

Where one of the two is not known or bad there is no difference, and none is invented.   Thread: any.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.model.quality import RANK, Quality
from app.model.snapshot import Snapshot


def difference(base: Snapshot, state: Snapshot) -> Snapshot:
    """state's time; value nan and quality ABSENT where either is BAD or ABSENT, else the less trusted quality of the two.
    at_ns: as long before that time as the older value was before its own moment, so that its age is kept; seen_ns: of the
    value that arrived first. Raises ValueError where the two are of different length."""
    if len(base) != len(state):
        raise ValueError(f"states of {len(base)} and {len(state)} signals cannot be compared")
    is_known = _usable(base) & _usable(state)
    worse = np.where(RANK[base.quality] >= RANK[state.quality], base.quality, state.quality)
    never = np.iinfo(np.int64).min
    base_at = np.where(is_known, base.at_ns, base.t_ns) + (state.t_ns - base.t_ns)
    return Snapshot(
        state.t_ns,
        np.where(is_known, state.value - base.value, np.nan),
        np.where(is_known, worse, np.uint8(Quality.ABSENT)).astype(np.uint8),
        np.where(is_known, np.minimum(base_at, state.at_ns), never),
        np.where(is_known, np.minimum(base.seen_ns, state.seen_ns), never),
    )


def _usable(state: Snapshot) -> NDArray[np.bool_]:
    known: NDArray[np.bool_] = (
        (state.quality != Quality.BAD) & (state.quality != Quality.ABSENT) & np.isfinite(state.value)
    )
    return known
