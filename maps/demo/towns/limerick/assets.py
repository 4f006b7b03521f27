"""The things of the district that have signals: 15 trading buildings, the river turbine, and what only measures.

The turbine of 12 kW below the bridge and the names of the nine first buildings are published; all other figures are
synthetic. Roofs of the Georgian terraces are protected: panels lie on the newer houses only.   Thread: any.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.model.asset import AssetKind as Kind
from maps.demo.kit.house import House
from maps.demo.kit.panels import downhill_deg, tilt_deg
from maps.demo.kit.roster import Roster
from maps.demo.towns.limerick import at
from maps.demo.towns.limerick.named import GEORGIAN, OLD, QUAYS, WEST


def roster(houses: Sequence[House]) -> Roster:
    """The houses, for the slopes of pitched roofs that carry panels. Raises StopIteration where one does not stand."""
    r = Roster(yield_kwh_m2=165.0)
    g = GEORGIAN
    for ident, name, area, use, m2 in (
        ("gardens", "Gardens International", g, "office", 11_400), ("gpo", "General Post Office", g, "office", 6_800),
        ("parking", "Quay car park", QUAYS, "parking", 9_600), ("engine", "ENGINE", g, "office", 8_000),
        ("lcetb", "LCETB", g, "school", 6_500), ("hotel", "Riverside hotel", QUAYS, "hotel", 11_800),
        ("athenaeum", "Athenaeum", g, "culture", 980), ("rowing", "Rowing Club", QUAYS, "culture", 880),
        ("chamber", "Limerick Chamber", g, "office", 470), ("rooney", "Rooney Auctioneers", g, "office", 450),
        ("youth", "Limerick Youth Service", g, "school", 480),
        ("testbed-1", "Georgian test-bed house 1", g, "residential", 460),
        ("testbed-2", "Georgian test-bed house 2", g, "office", 460),
        ("testbed-3", "Georgian test-bed house 3", g, "residential", 460),
        ("testbed-4", "Georgian test-bed house 4", g, "residential", 460),
    ):  # fmt: skip
        r.building(ident, name, area, use, m2)
    _trading(r, houses)
    _measuring(r)
    return r


def _trading(r: Roster, houses: Sequence[House]) -> None:
    slope = next(h for h in houses if h.ident == "b-rowing").roof_slope or (0.0, 0.0, 0.0)
    r.pv("gardens", 620, 10.0)
    r.pv("parking", 1250, 8.0)
    r.pv("engine", 560, 10.0)
    r.pv("lcetb", 900, 10.0)
    r.pv("hotel", 900, 10.0)
    r.pv("rowing", 60, round(tilt_deg(slope), 1), round(downhill_deg(slope), 1))
    r.battery("gardens", 230, 100)
    r.battery("parking", 690, 300)
    r.battery("testbed-1", 14, 5)
    r.battery("testbed-3", 14, 5)
    r.charger("parking", 14, 22)
    r.charger("gardens", 6, 22)
    r.charger("testbed-2", 2, 7.4)
    r.heat_pump("gardens", 120.0, "air", min_outdoor_c=-15.0)
    r.heat_pump("hotel", 190.0, "river", min_outdoor_c=-40.0)
    r.heat_pump("rowing", 14.0, "river", min_outdoor_c=-40.0)
    for k in range(1, 5):
        r.heat_pump(f"testbed-{k}", 9.0, "air", min_outdoor_c=-15.0)
    r.heat_pump("youth", 12.0, "air", min_outdoor_c=-15.0)
    r.tank("hotel", 12_000)
    r.tank("lcetb", 5_000)


TURBINE = at(-44, 186)


def _measuring(r: Roster) -> None:
    r.turbine("river-turbine", "River turbine", QUAYS, *TURBINE, 12.0, z_m=2.4)
    r.ground(
        "grid-main", Kind.TRANSFORMER, "Grid connection", QUAYS, *at(116, -425), "grid", rated_kva=16_000
    )
    for ident, name, area, e, n, kva in (
        ("quay-tr", "Substation Quays", QUAYS, 33, 92, 2000), ("pery-tr", "Substation Pery Street", GEORGIAN, 392, -118, 2500),
        ("island-tr", "Substation old town", OLD, 157, 470, 1000), ("west-tr", "Substation Strand", WEST, -170, 262, 1000),
    ):  # fmt: skip
        r.ground(ident, Kind.TRANSFORMER, name, area, *at(e, n), rated_kva=kva)
    for ident, name, area, e, n, kw in (
        ("feeder-quay", "Feeder Quay Road", QUAYS, 26, -30, 1900), ("feeder-henry", "Feeder Henry Street", GEORGIAN, 114, 90, 1800),
        ("feeder-main", "Feeder O'Connell Street", GEORGIAN, 206, 150, 2300), ("feeder-pery", "Feeder Pery Street", GEORGIAN, 392, 20, 1500),
    ):  # fmt: skip
        r.ground(ident, Kind.FEEDER, name, area, *at(e, n), rated_a=300, rated_kv=10, load_kw=kw)
    r.ground("weather-park", Kind.WEATHER, "Weather station park", GEORGIAN, *at(500, -240), height_m=10)
    for ident, name, area, e, n in (
        ("air-main", "Air quality O'Connell Street", GEORGIAN, 206, -20), ("air-quay", "Air quality Quay Road", QUAYS, 12, -104),
        ("air-bridge", "Air quality bridge", QUAYS, 14, 272), ("air-pery", "Air quality Pery Street", GEORGIAN, 392, -200),
    ):  # fmt: skip
        r.ground(ident, Kind.AIR_QUALITY, name, area, *at(e, n), height_m=3)
    for ident, name, area, e, n, docks in (
        ("bike-quay", "City bikes Quay Road", QUAYS, 11, 40, 20), ("bike-main", "City bikes crescent", GEORGIAN, 218, -300, 16),
        ("bike-park", "City bikes park", GEORGIAN, 394, -250, 18), ("bike-castle", "City bikes castle", OLD, 66, 520, 14),
    ):  # fmt: skip
        r.ground(ident, Kind.BIKE_DOCK, name, area, *at(e, n), docks=docks)
    r.shared_cars("cars-georgian", "Mallow Street", GEORGIAN, -62, -82, 5, 3)
    r.shared_cars("cars-quay", "Quay Road", QUAYS, -192, 86, 4, 2)
    r.shared_cars("cars-castle", "castle", OLD, 80, 416, 3, 2)
    r.street_charger("street-charger-1", "Glentworth Street", GEORGIAN, *at(330, -18), 4, 22)
    r.street_charger("street-charger-2", "Mallow Street", GEORGIAN, *at(240, -112), 4, 22)
