"""Districts as the overview shows them: where they lie, and their figures of the moment.   Thread: any (frozen)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class DistrictPlace:
    """lonlat: degrees, WGS 84."""

    folder: Path
    name: str
    country: str
    lonlat: tuple[float, float]
    zone: ZoneInfo
    note: str = ""
    is_synthetic: bool = True
    is_current: bool = False


@dataclass(frozen=True, slots=True)
class DistrictFigures:
    """Of one moment; None where the district has nothing to say.   self_sufficiency_pct: of the local day so far."""

    folder: Path
    load_kw: float | None = None
    pv_kw: float | None = None
    self_sufficiency_pct: float | None = None
