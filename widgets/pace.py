"""How coarsely frames of a moving camera are drawn, so that they come quickly on any machine.   Thread: any (pure).

pace = Pace(); pace.scale; pace.budget; pace.note(took_s)
"""

from __future__ import annotations

SLOW_S = 0.05  # a frame that takes longer is drawn coarser next time
QUICK_S = SLOW_S / 4
STEPS = ((1.0, 1_600_000.0), (1.0, 500_000.0), (0.7, 300_000.0), (0.5, 180_000.0), (0.5, 90_000.0))
"""Share of the pixels along a side, and triangles of tiled layers; the first is a picture at rest."""


class Pace:
    def __init__(self) -> None:
        self._step = 1

    @property
    def scale(self) -> float:
        return STEPS[self._step][0]

    @property
    def budget(self) -> float:
        return STEPS[self._step][1]

    @property
    def is_full(self) -> bool:
        """Whether this machine need not coarsen anything."""
        return self._step <= 1

    def note(self, took_s: float) -> None:
        """Fewer pixels and triangles where frames are slow, more where there is plenty of time."""
        if took_s > SLOW_S:
            self._step = min(self._step + 1, len(STEPS) - 1)
        elif took_s < QUICK_S:
            self._step = max(self._step - 1, 0)
