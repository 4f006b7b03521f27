"""The demonstration district: all its signals have physics, and none of them leaves its limits over the year."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.energy.balance import EnergyBalance
from app.energy.district_model import DistrictModel
from app.model.catalogue import Catalogue
from app.model.district import read_district, read_signals
from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS, parse_time


@pytest.fixture(scope="module")
def demo(trondheim: Path) -> DistrictModel:
    if not (trondheim / "assets.gpkg").is_file():
        pytest.skip("the demonstration district has not been made; run python -m maps.demo")
    from maps.readers.assets import read_assets

    district = read_district(trondheim)
    catalogue = Catalogue.of(read_assets(trondheim / "assets.gpkg"), read_signals(trondheim / "signals.csv"))
    return DistrictModel(catalogue, district.lonlat, district.zone, 7)


def test_that_every_signal_has_physics(demo: DistrictModel) -> None:
    assert demo.unknown() == ()


@pytest.mark.parametrize("day", ["2026-01-20", "2026-03-29", "2026-06-21", "2026-11-22"])
def test_that_no_value_is_cut_off_at_a_limit(demo: DistrictModel, day: str) -> None:
    start = parse_time(f"{day}T00:00:00+01:00", demo.zone, 0)
    values = demo.values(start + np.arange(0, DAY_NS, 3 * MINUTE_NS))
    assert np.isfinite(values).all()
    for row, signal in enumerate(demo.catalogue.signals):
        series = values[:, row]
        if np.isfinite(signal.high) and not signal.id.endswith(
            ("cloud_pct", "ports_used", "docks", "bikes", "cars", "free_places")
        ):
            assert series.max() < signal.high, signal.id
        assert series.min() >= (signal.low if np.isfinite(signal.low) else -np.inf), signal.id


def test_that_the_energy_house_makes_what_its_owner_states(demo: DistrictModel) -> None:
    start = parse_time("2026-01-01T12:00:00+01:00", demo.zone, 0)
    row = demo.catalogue.row("energy-house-pv.energy_kwh")
    meter = demo.values([start, start + 365 * DAY_NS])[:, row]
    assert meter[1] - meter[0] == pytest.approx(485_000.0, rel=0.12)  # years differ


def test_that_every_load_and_source_enters_the_headline(demo: DistrictModel) -> None:
    from app.model.quality import Quality
    from app.model.snapshot import Snapshot

    t_ns = parse_time("2026-06-21T13:00:00+02:00", demo.zone, 0)
    value = demo.values([t_ns])[0]
    times = np.full(len(value), t_ns - HOUR_NS, dtype=np.int64)
    quality = np.full(len(value), Quality.SIMULATED, dtype=np.uint8)
    whole = EnergyBalance(demo.catalogue).of(Snapshot(t_ns, value, quality, times, times)).whole
    assert whole.sources >= 80
    assert whole.is_valid
    assert 10.0 < (whole.self_sufficiency_pct or 0.0) <= 100.0
