"""The districts side by side: where each lies and its headline figures now, from its simulator.   Thread: any.

    for place in places(): figures_at(place.folder, wall_ns())

Histories stay closed: a district that nobody looks at records nothing, so its figures are those of its physics at that
moment, and labelled so. Part of the composition root.   Units: degrees, kW, %.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import numpy as np

from app.energy.balance import EnergyBalance
from app.energy.day import day_number, make_day
from app.energy.district_model import DistrictModel
from app.model.catalogue import Catalogue
from app.model.district import BadDistrict, District, read_district
from app.model.places import DistrictFigures, DistrictPlace
from app.model.quality import Quality
from app.model.snapshot import Snapshot
from app.model.times import MINUTE_NS
from app.opening import open_district, shipped_districts
from app.zones import country_of
from maps.readers.progress import say

STEP_NS = 10 * MINUTE_NS
POWERS = frozenset({"load_kw", "power_kw"})  # what an EnergyBalance reads


def places(current: Path | None = None) -> tuple[DistrictPlace, ...]:
    """Those that come with the program, and the open one where it is another; one that cannot be read is left out."""
    folders = list(shipped_districts())
    if current is not None and not any(f.resolve() == current.resolve() for f in folders):
        folders.append(current)
    found = []
    for folder in folders:
        try:
            district = read_district(folder)
        except BadDistrict:
            continue
        is_current = current is not None and folder.resolve() == current.resolve()
        found.append(_place(district, is_current))
    return tuple(found)


def _place(district: District, is_current: bool) -> DistrictPlace:
    return DistrictPlace(
        district.folder,
        district.name,
        country_of(district.zone),
        district.lonlat,
        district.zone,
        district.note,
        district.synthetic,
        is_current,
    )


def all_figures(
    shown: tuple[DistrictPlace, ...], t_ns: int, tell: Callable[[DistrictFigures], object]
) -> None:
    """One after the other; each is told as soon as it is known."""
    for number, place in enumerate(shown):
        say(place.name, number / len(shown))
        try:
            tell(figures_at(place.folder, t_ns))
        except BadDistrict:
            continue


def figures_at(folder: Path, t_ns: int) -> DistrictFigures:
    """Load and PV at a moment, and self-sufficiency of the local day so far. Raises BadDistrict."""
    opened = open_district(folder)
    district = opened.district
    powers = [s for s in opened.catalogue.signals if s.id.rpartition(".")[2] in POWERS]
    catalogue = Catalogue.of(
        opened.catalogue.assets, powers
    )  # counters cost most of the time, and are not shown
    feed = next((f for f in district.feeds if f.is_enabled and f.url.startswith("sim:")), None)
    if feed is None or not len(catalogue):
        return DistrictFigures(folder)
    seed = parse_qs(urlsplit(feed.url).query).get("seed", ["7"])[0]
    model = DistrictModel(catalogue, district.lonlat, district.zone, int(seed) if seed.isdigit() else 7)
    start = make_day(day_number(t_ns, district.zone), district.zone).start_ns
    times = np.append(np.arange(start, t_ns, STEP_NS, dtype=np.int64), t_ns)
    balance, quality = EnergyBalance(catalogue), np.full(len(catalogue), Quality.SIMULATED, np.uint8)
    parts = []
    for at, value in zip(times.tolist(), model.values(times), strict=True):
        seen = np.full(len(catalogue), at, np.int64)
        parts.append(balance.of(Snapshot(at, value, quality, seen, seen)).whole)
    used = sum(p.consumption_kw for p in parts)
    bought = sum(p.import_kw for p in parts)
    share = 100.0 * min(max(1.0 - bought / used, 0.0), 1.0) if used > 0 else None
    return DistrictFigures(folder, parts[-1].load_kw, parts[-1].pv_kw, share)
