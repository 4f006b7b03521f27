"""Where a town lies: its CRS, the corner that its xy count from, and how far it reaches.   xy metres.   Thread: any."""

from __future__ import annotations

from dataclasses import dataclass

from shapely import Polygon
from shapely import box as bounds


@dataclass(frozen=True, slots=True)
class Place:
    """ident: of the district, [a-z0-9-].   epsg: a projected CRS in metres.   origin: east and north of xy (0, 0).
    core: half width and half height of the part with fine ground; landscape: of everything, both round (0, 0).
    """

    ident: str
    epsg: int
    origin: tuple[float, float]
    core: tuple[float, float] = (700.0, 550.0)
    landscape: tuple[float, float] = (1400.0, 1200.0)

    @property
    def core_box(self) -> Polygon:
        return _around(self.core)

    @property
    def landscape_box(self) -> Polygon:
        return _around(self.landscape)

    def crs_xyz(self, x: float, y: float, z: float) -> tuple[float, float, float]:
        """CRS metres, to the centimetre."""
        return (round(self.origin[0] + x, 2), round(self.origin[1] + y, 2), round(z, 2))


def _around(half: tuple[float, float]) -> Polygon:
    return bounds(-half[0], -half[1], half[0], half[1])
