"""Height of the dry ground.   xy metres of the place.   Thread: any.

Flat harbour fill at +2.5 m, a gentle rise through the town, river banks, a terrace at Sluppen, two hills with wooden
houses, higher ground beyond. The shape is made up.
"""

from __future__ import annotations

import numpy as np

from maps.demo.kit.land import Floats, distance, hill, step
from maps.demo.towns.trondheim import plan


def level(x: Floats, y: Floats) -> Floats:
    """Height of dry ground, at points of one dimension."""
    rise = 2.5 * step(20, -300, y) + 6.0 * step(-300, -470, y) + 14.0 * step(-620, -1150, y)
    rise += hill(x, y, 850, -110, 345, 420, 64)
    rise += hill(x, y, -1000, -470, 620, 500, 78)
    rise += hill(x, y, 1150, -620, 760, 620, 118)
    rise += hill(x, y, 250, -1130, 620, 420, 86)
    rise += hill(x, y, -620, -1080, 640, 380, 120)
    rise += hill(x, y, 1290, 0, 420, 310, 74)
    # the hills end within the landscape, so that the far ground joins it at one level
    rise = np.minimum(rise, 9.0) + np.maximum(rise - 9.0, 0.0) * (
        (1 - step(0.78, 0.985, np.abs(x) / 1500)) * (1 - step(0.74, 0.985, -y / 1300))
    )
    near_river = distance(x, y, plan.river_line()) - 38
    rise *= 0.08 + 0.92 * step(12, 130, near_river)
    from_holm = distance(x, y, plan.holm())
    return np.asarray(np.where(from_holm <= 0, 5.0, 2.5 + rise))


def height_at(x: float, y: float) -> float:
    return plan.lie().height_at(x, y)
