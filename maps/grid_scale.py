"""How long a metre of the ground is on the map grid: the scale factor k of a projected CRS at a place.   Thread: any.

    scale = grid_scale(25832, (10.39, 63.43))
    scale.k, scale.words()

Lengths measured in the model are grid lengths; divided by k they are lengths on the ellipsoid. Heights change them by
another 1 part in 6.4 million for each metre above it, which is left out.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class GridScale:
    """k: grid length over length on the ellipsoid; the mean where it differs by direction. convergence_deg: from true to
    grid north, clockwise positive. None in place of numbers where there is no CRS to know them from.
    """

    epsg: int
    k: float | None
    convergence_deg: float | None

    def words(self) -> str:
        """One sentence for a tooltip."""
        if self.k is None:
            return "Lengths are those of the model's own coordinates; the district names no map grid."
        off_mm = (self.k - 1.0) * 1e5  # cm in a kilometre
        if abs(off_mm) < 1.0:
            how = "which here is the length on the ground to within 1 cm in 1 km"
        else:
            how = f"here {abs(off_mm):.0f} cm in 1 km {'longer' if off_mm > 0 else 'shorter'} than on the ground"
        return f"Lengths in the grid of EPSG:{self.epsg}, {how} (k = {self.k:.6f}); bearings count from grid north."


@lru_cache(maxsize=64)
def grid_scale(epsg: int, lonlat: tuple[float, float]) -> GridScale:
    """epsg: 0 where the district has none.   lonlat: degrees, WGS 84."""
    nothing = GridScale(epsg, None, None)
    if epsg <= 0:
        return nothing
    import numpy as np
    from pyproj import CRS, Proj
    from pyproj.exceptions import CRSError, ProjError

    try:
        system = CRS.from_epsg(epsg)
        flat = system.sub_crs_list[0] if system.is_compound else system
        if not flat.is_projected:
            return nothing
        found = Proj(flat).get_factors(*lonlat)
    except (CRSError, ProjError):
        return nothing
    k = float(np.sqrt(found.areal_scale))
    if not np.isfinite(k) or k <= 0:
        return nothing
    return GridScale(epsg, k, float(found.meridian_convergence))
