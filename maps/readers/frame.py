"""From the coordinates of a file to metres that are true to scale: x east, y north, z up.   Thread: one.

    frame = frame_of(Crs(6697, "JGD2011 + ..."), order="authority")     # latitude, longitude, height
    xyz = frame.to_metres(points)                                       # EPSG:32654
    frame.crs, frame.said, frame.faults

A projected CRS in metres is kept. Degrees, feet and Mercator maps of the world (whose metres are up to twice as long as
the ground's) go to the UTM zone of the first points. Where x and y stand the wrong way round, or degrees stand where
metres are said, only the area that the CRS was made for can tell: such files are read as they were meant, with a fault.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from app.model.city import Crs
from maps.readers.crs import crs_of

if TYPE_CHECKING:
    from pyproj import CRS, Transformer

Order = Literal["xy", "authority"]
Fault = tuple[str, str]
_MARGIN_DEG = 2.0  # around the area of use: national grids are used a little beyond their borders
_ETRS89 = frozenset(
    {4258, 4936, 4937, 7423}
)  # geographic systems of Europe, whose UTM zones have numbers of their own


@dataclass(slots=True, eq=False)
class Frame:
    """said: as the file names it.   crs: of what comes out; may change with the first points.

    faults: (code, sentence) of what was found wrong with the coordinates.   extent: of what came in, in the order x, y, z
    of the file's CRS (longitude before latitude); kept only where something is converted.
    """

    said: Crs | None
    order: Order = "xy"
    crs: Crs | None = None
    faults: list[Fault] = field(default_factory=list)
    _is_decided: bool = False
    _transformer: Transformer | None = None
    _swap: bool = False
    _z_factor: float = 1.0
    _low: NDArray[np.float64] | None = None
    _high: NDArray[np.float64] | None = None

    @property
    def extent(self) -> tuple[float, float, float, float, float, float] | None:
        if self._low is None or self._high is None:
            return None
        low, high = self._low.tolist(), self._high.tolist()
        return (low[0], low[1], low[2], high[0], high[1], high[2])

    @property
    def is_identity(self) -> bool:
        """Whether points go through unchanged; known once the first ones have."""
        return self._transformer is None and not self._swap and self._z_factor == 1.0

    def to_metres(self, xyz: NDArray[np.float64]) -> NDArray[np.float64]:
        """(n, 3) in the file's order and units -> (n, 3) metres in `crs`; nan stays nan, and what has no place becomes it."""
        if not self._is_decided:
            self._decide(xyz)
        if self.is_identity or not len(xyz):
            return xyz
        if self._swap:
            xyz = xyz[:, [1, 0, 2]]
        self._widen(xyz)
        out = xyz
        if self._transformer is not None:
            x, y = self._transformer.transform(xyz[:, 0], xyz[:, 1])
            out = np.column_stack([x, y, xyz[:, 2]])
            out[~np.isfinite(out).all(axis=1)] = np.nan
        if self._z_factor != 1.0:
            out = out * np.array([1.0, 1.0, self._z_factor])
        return out

    def _widen(self, xyz: NDArray[np.float64]) -> None:
        finite = xyz[np.isfinite(xyz).all(axis=1)]
        if len(finite):
            low, high = finite.min(axis=0), finite.max(axis=0)
            self._low = low if self._low is None else np.minimum(self._low, low)
            self._high = high if self._high is None else np.maximum(self._high, high)

    def _decide(self, xyz: NDArray[np.float64]) -> None:
        """From the first points: the order, the units, and the UTM zone where one is needed."""
        at = xyz[np.isfinite(xyz).all(axis=1)]
        if not len(at):
            return
        self._is_decided = True
        if self.said is None:
            return
        system = _system(self.said.epsg)
        middle = np.median(at[:, :2], axis=0)
        self._swap = self.order == "authority" and _is_north_first(system)
        plain = middle[::-1] if self._swap else middle
        self._judge(system, plain)
        if len(system.axis_info) > 2:
            self._z_factor = system.axis_info[2].unit_conversion_factor or 1.0

    def _judge(self, system: CRS, xy: NDArray[np.float64]) -> None:
        lonlat = _lonlat(system, xy)
        if _is_inside(system, lonlat):
            self._place(system, lonlat)
            return
        assert self.said is not None
        name = f"EPSG:{self.said.epsg}"
        other = _lonlat(system, xy[::-1])
        if _is_inside(system, other):
            self._swap = not self._swap
            self.faults.append(
                ("swapped-axes", f"x and y stand the wrong way round for {name}; they are swapped back")
            )
            self._place(system, other)
            return
        if not system.is_geographic:
            for degrees, swapped in ((xy, False), (xy[::-1], True)):
                if _is_inside(system, (float(degrees[0]), float(degrees[1]))):
                    self._swap ^= swapped
                    what = f"the coordinates are degrees where {name} means metres; they are read as longitude and latitude"
                    self.faults.append(("degrees-for-metres", what))
                    self._place(_system(4326), (float(degrees[0]), float(degrees[1])))
                    return
        what = f"the coordinates lie outside the area that {name} is made for; check the reference system"
        self.faults.append(("outside-area", what))
        if np.isfinite(lonlat).all():
            self._place(system, lonlat)

    def _place(self, system: CRS, lonlat: tuple[float, float]) -> None:
        """Keep a system that is true to scale, else go to the UTM zone of the place."""
        if _is_true_to_scale(system):
            return
        from pyproj import Transformer

        lon, lat = lonlat
        if not (np.isfinite([lon, lat]).all() and abs(lat) <= 84.0):
            self.faults.append(
                ("no-zone", "no UTM zone covers this place; the coordinates are kept as they are")
            )
            return
        zone = int((lon + 180.0) % 360.0 // 6.0) + 1
        in_europe = self.said is not None and self.said.epsg in _ETRS89 and 28 <= zone <= 38 and lat > 0
        epsg = 25800 + zone if in_europe else (32600 if lat >= 0 else 32700) + zone
        self.crs = crs_of(epsg)
        self._transformer = Transformer.from_crs(_flat(system), epsg, always_xy=True)


def frame_of(crs: Crs | None, *, order: Order = "xy") -> Frame:
    """crs: what the file (or the person) says; None where nobody says anything, and points then go through unchanged.

    order: "authority" where the format follows the register's axis order, as CityGML does.
    Raises UnknownCrs for a number that the register does not have.
    """
    if crs is not None:
        _system(crs.epsg)
    return Frame(crs, order, crs)


@lru_cache(maxsize=64)
def _system(epsg: int) -> CRS:
    from pyproj import CRS
    from pyproj.exceptions import CRSError

    from maps.readers.crs import UnknownCrs

    try:
        return CRS.from_epsg(epsg)
    except CRSError as error:
        raise UnknownCrs(f"EPSG:{epsg} is not in the EPSG register") from error


def _flat(system: CRS) -> CRS:
    """The horizontal part: heights go through unchanged, whatever their datum."""
    if system.is_compound:
        return system.sub_crs_list[0]
    return system.to_2d() if len(system.axis_info) > 2 else system


def _is_true_to_scale(system: CRS) -> bool:
    flat = _flat(system)
    if not flat.is_projected or flat.coordinate_operation is None:
        return False
    if any(abs(axis.unit_conversion_factor - 1.0) > 1e-12 for axis in flat.axis_info[:2]):
        return False
    method = flat.coordinate_operation.method_name.lower()
    return not (
        ("mercator" in method and "transverse" not in method and "oblique" not in method)
        or "pseudo" in method
    )


def _is_north_first(system: CRS) -> bool:
    axis = _flat(system).axis_info
    return len(axis) > 1 and axis[0].direction.lower() in ("north", "south")


@lru_cache(maxsize=64)
def _to_lonlat(epsg_wkt: str) -> Transformer:
    from pyproj import CRS, Transformer

    return Transformer.from_crs(CRS.from_wkt(epsg_wkt), 4326, always_xy=True)


def _lonlat(system: CRS, xy: NDArray[np.float64]) -> tuple[float, float]:
    """Degrees; inf where the point lies nowhere in this system."""
    lon, lat = _to_lonlat(_flat(system).to_wkt()).transform(float(xy[0]), float(xy[1]))
    return (float(lon), float(lat))


def _is_inside(system: CRS, lonlat: tuple[float, float]) -> bool:
    """Within the area that the system is made for, and a little around it."""
    lon, lat = lonlat
    if not (np.isfinite([lon, lat]).all() and -180 <= lon <= 180 and -90 <= lat <= 90):
        return False
    area = system.area_of_use or _flat(system).area_of_use
    if area is None:
        return True
    if not area.south - _MARGIN_DEG <= lat <= area.north + _MARGIN_DEG:
        return False
    if area.west <= area.east:
        return area.west - _MARGIN_DEG <= lon <= area.east + _MARGIN_DEG
    return lon >= area.west - _MARGIN_DEG or lon <= area.east + _MARGIN_DEG  # across the date line
