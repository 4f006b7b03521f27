"""The demonstration districts with their networks, for tests."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from app.energy.network.reading import NetworkPlan, read_network
from app.model.catalogue import Catalogue
from app.model.district import District, read_district, read_signals
from maps.readers.assets import read_assets

DISTRICTS = Path(__file__).resolve().parents[4] / "assets" / "districts"
NAMES = tuple(sorted(p.parent.name for p in DISTRICTS.glob("*/network.json")))


@cache
def district_of(name: str) -> tuple[District, Catalogue, NetworkPlan]:
    folder = DISTRICTS / name
    catalogue = Catalogue.of(read_assets(folder / "assets.gpkg"), read_signals(folder / "signals.csv"))
    return read_district(folder), catalogue, read_network(folder / "network.json")
