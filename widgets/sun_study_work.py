"""What the sun study computes, away from the GUI thread: a request with all it needs, a frozen answer.   Thread: any.

The sky comes through a function that the composition root gives (app/sun_year.py), since widgets know no physics.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.model.city import CityModel
from maps.readers.progress import Cancelled, heard_by
from maps.sunlight.irradiance import RoofIrradiance
from maps.sunlight.painting import Painting, painting
from maps.sunlight.sky import Sky
from maps.sunlight.study import kept_study
from maps.underlay import Underlay


@dataclass(frozen=True, slots=True, eq=False)
class Ask:
    """what: a key of maps/sunlight/listing.py QUANTITY.   span_ns, lonlat: what the sky is of.   plain: the scene's made-up ground."""

    what: str
    span_ns: tuple[int, int]
    lonlat: tuple[float, float]
    sky: Callable[[], Sky]
    plain: Underlay | None


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    what: str
    light: RoofIrradiance
    painting: Painting


class Work:
    """Call it on a thread; `share` and `doing` may be read and `cancel` called from any other."""

    def __init__(
        self, city: CityModel, origin: tuple[float, float, float], ask: Ask, cache_dir: Path | None
    ) -> None:
        self._city, self._origin, self._ask, self._cache_dir = city, origin, ask, cache_dir
        self._stop = threading.Event()
        self.share, self.doing = 0.0, ""

    def cancel(self) -> None:
        self._stop.set()

    def __call__(self) -> Found | None:
        """None where it was cancelled. Raises NoRays."""
        ask = self._ask
        about = [str(ask.span_ns), str(ask.lonlat), "day" if ask.span_ns[1] else "year"]
        try:
            with heard_by(self._hear):
                study = kept_study(
                    self._city, ask.sky, about, self._cache_dir, plain=ask.plain, origin=self._origin
                )
                drawn = painting(self._city, self._origin, study.roofs, study.ground, ask.what)
                self._hear("drawing", 1.0)
        except Cancelled:
            return None
        return Found(ask.what, study.roofs, drawn)

    def _hear(self, what: str, share: float) -> None:
        if self._stop.is_set():
            raise Cancelled
        self.share, self.doing = share, what
