"""What the sun study computes, away from the GUI thread: a request with all it needs, a frozen answer.   Thread: any.

The sky comes through a function that the composition root gives (app/sun_year.py), since widgets know no physics.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from app.model.city import CityModel
from maps.readers.progress import Cancelled, heard_by
from maps.sunlight.ground import ground_light
from maps.sunlight.irradiance import RoofIrradiance, roof_irradiance
from maps.sunlight.painting import Painting, painting
from maps.sunlight.rays import Occluder
from maps.sunlight.sky import Sky


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    what: str  # hours | kwh_m2
    light: RoofIrradiance
    painting: Painting


class Work:
    """Call it on a thread; `share` may be read and `cancel` called from any other."""

    def __init__(
        self, city: CityModel, origin: tuple[float, float, float], sky: Callable[[], Sky], what: str
    ) -> None:
        self._city, self._origin, self._sky, self._what = city, origin, sky, what
        self._stop = threading.Event()
        self.share = 0.0

    def cancel(self) -> None:
        self._stop.set()

    def __call__(self) -> Found | None:
        """None where it was cancelled. Raises NoRays."""
        try:
            with heard_by(lambda _what, share: self._hear(0.5 * share)):
                sky = self._sky()
                block = Occluder.of(self._city)
                light = roof_irradiance(self._city, sky, occluder=block)
            with heard_by(lambda _what, share: self._hear(0.5 + 0.5 * share)):
                ground = ground_light(self._city, sky, occluder=block)
        except Cancelled:
            return None
        return Found(self._what, light, painting(self._city, self._origin, light, ground, self._what))

    def _hear(self, share: float) -> None:
        if self._stop.is_set():
            raise Cancelled
        self.share = share
