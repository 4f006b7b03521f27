"""The headline figures: sums, boundaries, and honesty about what is missing."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.energy.balance import ALL, LOAD, PV, Balance, EnergyBalance
from app.model.quality import Quality
from app.model.snapshot import Snapshot, aged
from tests.unit.energy import town

NOON = "2026-06-18T12:00:00+02:00"


def _snapshot(changed: dict[str, tuple[float, Quality]] | None = None) -> Snapshot:
    t_ns = town.ns(NOON)
    value = town.model().values([t_ns])[0]
    quality = np.full(len(value), Quality.SIMULATED, dtype=np.uint8)
    for ident, (number, kind) in (changed or {}).items():
        row = town.catalogue().row(ident)
        value[row], quality[row] = number, kind
    times = np.full(len(value), t_ns, dtype=np.int64)
    return Snapshot(t_ns, value, quality, times, times)


def test_that_the_areas_add_up_to_the_whole() -> None:
    figures = EnergyBalance(town.catalogue()).of(_snapshot())
    assert list(figures.areas) == ["East", "West"]
    for name in ("load_kw", "pv_kw", "cars_kw", "battery_kw", "net_kw"):
        assert sum(getattr(a, name) for a in figures.areas.values()) == pytest.approx(
            getattr(figures.whole, name)
        )
    assert figures.whole.sources == figures.whole.known == 7
    assert figures.whole.is_valid


def test_that_the_whole_draws_what_its_buildings_and_streets_draw() -> None:
    figures = EnergyBalance(town.catalogue()).of(_snapshot())
    v = {s.id: x for s, x in zip(town.catalogue().signals, _snapshot().value, strict=True)}
    net = (
        sum(v[f"{b}.import_kw"] - v[f"{b}.export_kw"] for b in ("offices", "flats", "lab"))
        + v["kerb.power_kw"]
    )
    assert figures.whole.net_kw == pytest.approx(net)


def test_that_a_bad_value_leaves_the_sum_and_is_counted() -> None:
    load = EnergyBalance(town.catalogue()).of(_snapshot()).whole.load_kw
    figures = EnergyBalance(town.catalogue()).of(
        _snapshot({"flats.load_kw": (9e9, Quality.BAD), "offices-pv.power_kw": (np.nan, Quality.ABSENT)})
    )
    assert figures.whole.load_kw < load
    assert figures.whole.pv_kw == 0.0
    assert (figures.whole.known, figures.whole.sources) == (5, 7)
    assert not figures.whole.is_valid


@pytest.mark.parametrize(("periods", "known"), [(4, 7), (11, 6)])
def test_that_a_stale_value_enters_up_to_ten_periods(periods: int, known: int) -> None:
    catalogue = town.catalogue()
    row = catalogue.row("flats.load_kw")
    fresh = _snapshot()
    at_ns = fresh.at_ns.copy()
    at_ns[row] -= periods * catalogue.period_ns[row]
    old = aged(replace(fresh, at_ns=at_ns), fresh.t_ns, catalogue.stale_after_ns)
    assert old.quality_of(row) is Quality.STALE
    found, all_of_it = EnergyBalance(catalogue).of(old).whole, EnergyBalance(catalogue).of(fresh).whole
    assert (found.known, found.sources) == (known, 7)
    entered = 0.0 if known == 6 else fresh.value[row]
    assert found.load_kw == pytest.approx(all_of_it.load_kw - fresh.value[row] + entered)
    assert found.is_valid is (known == 7)  # one of three buildings is more than a tenth
    assert found.is_valid_of(PV)


def test_that_a_kind_that_is_silent_is_not_a_sum_of_nothing() -> None:
    loads = ("offices.load_kw", "flats.load_kw", "lab.load_kw")
    found = EnergyBalance(town.catalogue()).of(_snapshot({name: (np.nan, Quality.ABSENT) for name in loads}))
    assert (found.whole.known, found.whole.sources) == (4, 7)
    assert not found.whole.is_known(LOAD)
    assert not found.whole.is_known(ALL)
    assert found.whole.is_known(PV)
    assert found.whole.is_valid_of(PV)
    assert found.whole.self_sufficiency_pct is None


def test_that_nothing_known_says_so() -> None:
    figures = EnergyBalance(town.catalogue()).of(Snapshot.empty(len(town.catalogue())))
    assert figures.whole.self_sufficiency_pct is None
    assert figures.whole.coverage == 0.0


def _balance(load: float, pv: float, cars: float = 0.0, battery: float = 0.0) -> Balance:
    return Balance(load, pv, cars, battery, max(cars, 0.0), 4, 4)


def test_that_the_shares_are_the_ones_of_the_notes() -> None:
    half = _balance(load=100.0, pv=50.0)
    assert (half.import_kw, half.export_kw, half.self_sufficiency_pct, half.self_consumption_pct) == (
        50.0,
        0.0,
        50.0,
        100.0,
    )
    surplus = _balance(load=100.0, pv=160.0, battery=20.0)
    assert (surplus.import_kw, surplus.export_kw, surplus.self_sufficiency_pct) == (0.0, 40.0, 100.0)
    assert surplus.self_consumption_pct == pytest.approx(75.0)
    assert _balance(load=100.0, pv=0.0).self_consumption_pct is None
    assert _balance(load=50.0, pv=0.0, battery=100.0).self_sufficiency_pct == 0.0
