"""The things of the district that have signals: 16 trading buildings, 29 trading assets, and what only measures.

16 (10 + 6) and 29 (18 + 11) are what the local market at Brattøra and Sluppen had; the Energy house's 2,867 m2 of PV
and 485,000 kWh a year, the heat pumps of 46.4 and 26.5 kW, the 10,000 l tank of 40-90 degC and the 750 kW heat link
are published figures of that project. Every other figure is synthetic.   Units stand in the names.   Thread: any.
"""

from __future__ import annotations

from functools import cache

from app.model.asset import AssetKind as Kind
from maps.demo.kit.roster import Roster

BRATTORA, SLUPPEN, TOWN = "Brattøra", "Sluppen", "Midtbyen"
METERED = 44
"""How many buildings of the town are metered without trading; district.py says which they are."""


@cache
def roster() -> Roster:
    """169 kWh per m2 of PV: at the Energy house's tilt; flatter arrays yield a little less."""
    r = Roster()
    _buildings(r)
    _trading(r)
    _measuring(r)
    return r


def _buildings(r: Roster) -> None:
    r.building("energy-house", "Energy house Brattøra", BRATTORA, "office", 18_000, annual_kwh=230_000)
    r.building("pier-offices", "Pirgården", BRATTORA, "office", 14_200)
    r.building("harbour-hotel", "Fjordhotellet", BRATTORA, "hotel", 16_800)
    r.building("culture-hall", "Havnesalen", BRATTORA, "culture", 9_400)
    r.building("canal-offices", "Kanalgården", BRATTORA, "office", 12_600)
    r.building("swim-hall", "Sjøbadet", BRATTORA, "culture", 7_800)
    r.building("station-house", "Stasjonsgården", BRATTORA, "retail", 6_300)
    r.building("harbour-parking", "Brattørkaia parkering", BRATTORA, "parking", 11_500)
    r.building("quay-flats", "Kaitunet", BRATTORA, "residential", 10_900)
    r.building("maritime-school", "Sjøskolen", BRATTORA, "school", 8_600)
    r.building("sluppen-north", "Sluppen Nord", SLUPPEN, "office", 15_400)
    r.building("sluppen-hub", "Sluppenhallen", SLUPPEN, "industry", 8_900)
    r.building("sluppen-tech", "Teknobygget", SLUPPEN, "office", 11_800)
    r.building("sluppen-school", "Elvebakken skole", SLUPPEN, "school", 7_400)
    r.building("sluppen-flats", "Elvetunet", SLUPPEN, "residential", 9_700)
    r.building("sluppen-lab", "Varmelaben", SLUPPEN, "office", 6_900)


def _trading(r: Roster) -> None:
    r.pv("energy-house", 2867, 19.7, annual_kwh=485_000.0)
    r.pv("pier-offices", 640, 10.0)
    r.pv("harbour-hotel", 420, 10.0)
    r.pv("culture-hall", 900, 12.0)
    r.pv("canal-offices", 560, 10.0, 165.0)
    r.pv("swim-hall", 780, 14.0, 190.0)
    r.pv("harbour-parking", 1250, 8.0)
    r.pv("maritime-school", 700, 10.0)
    r.battery("energy-house", 460, 200)
    r.battery("harbour-parking", 920, 400)
    r.battery("swim-hall", 230, 100)
    r.charger("harbour-parking", 16, 22)
    r.charger("pier-offices", 8, 11)
    r.charger("harbour-hotel", 6, 22)
    r.heat_pump("energy-house", 165.0, "seawater", min_outdoor_c=-40.0)
    r.heat_pump("swim-hall", 190.0, "seawater", min_outdoor_c=-40.0)
    r.tank("swim-hall", 24_000)
    r.heat_link("canal-offices", 450)
    r.pv("sluppen-north", 850, 10.0, 172.0)
    r.pv("sluppen-hub", 1480, 12.0, 172.0)
    r.pv("sluppen-tech", 620, 10.0, 172.0)
    r.pv("sluppen-school", 540, 10.0, 185.0)
    r.battery("sluppen-hub", 690, 300)
    r.battery("sluppen-north", 230, 100)
    r.charger("sluppen-tech", 10, 22)
    r.heat_pump("sluppen-lab", 46.4, "air", suffix="1", min_outdoor_c=-8.0)
    r.heat_pump("sluppen-lab", 26.5, "air", suffix="2", min_outdoor_c=-8.0)
    r.tank("sluppen-lab", 10_000)
    r.heat_link("sluppen-lab", 750)


_TRANSFORMER, _FEEDER, _AIR, _BIKE = Kind.TRANSFORMER, Kind.FEEDER, Kind.AIR_QUALITY, Kind.BIKE_DOCK


def _measuring(r: Roster) -> None:
    r.ground("grid-main", _TRANSFORMER, "Grid connection", TOWN, -318, -262, "grid", rated_kva=25_000)
    r.ground("brattora-east-tr", _TRANSFORMER, "Substation Brattøra east", BRATTORA, 232, 228, rated_kva=2500)
    r.ground(
        "brattora-west-tr", _TRANSFORMER, "Substation Brattøra west", BRATTORA, -276.5, 228, rated_kva=2500
    )
    r.ground("sluppen-tr", _TRANSFORMER, "Substation Sluppen", SLUPPEN, -178, -505, rated_kva=2000)
    r.ground("town-tr", _TRANSFORMER, "Substation Midtbyen", TOWN, -159, -47, rated_kva=3150)
    r.ground(
        "feeder-quay",
        _FEEDER,
        "Feeder Brattørkaia",
        BRATTORA,
        227,
        338,
        rated_a=400,
        rated_kv=11,
        load_kw=2600,
    )
    r.ground(
        "feeder-marina", _FEEDER, "Feeder Marina", BRATTORA, -110, 250, rated_a=300, rated_kv=11, load_kw=1800
    )
    r.ground(
        "feeder-west",
        _FEEDER,
        "Feeder Pirsenteret",
        BRATTORA,
        -425.5,
        300,
        rated_a=300,
        rated_kv=11,
        load_kw=1700,
    )
    r.ground(
        "feeder-station",
        _FEEDER,
        "Feeder Stasjonen",
        BRATTORA,
        150,
        215,
        rated_a=300,
        rated_kv=11,
        load_kw=1500,
    )
    r.ground(
        "feeder-sluppen-1",
        _FEEDER,
        "Feeder Sluppen nord",
        SLUPPEN,
        -190,
        -420,
        rated_a=300,
        rated_kv=11,
        load_kw=1900,
    )
    r.ground(
        "feeder-sluppen-2",
        _FEEDER,
        "Feeder Sluppen sør",
        SLUPPEN,
        -200,
        -540,
        rated_a=300,
        rated_kv=11,
        load_kw=1600,
    )
    r.ground(
        "feeder-town-1", _FEEDER, "Feeder Fjordgata", TOWN, -60, 0, rated_a=400, rated_kv=11, load_kw=2900
    )
    r.ground(
        "feeder-town-2", _FEEDER, "Feeder Torget", TOWN, 25.6, -150, rated_a=400, rated_kv=11, load_kw=2700
    )
    r.ground("weather-harbour", Kind.WEATHER, "Weather station harbour", BRATTORA, 330, 395, height_m=10)
    r.ground("weather-sluppen", Kind.WEATHER, "Weather station Sluppen", SLUPPEN, -346, -533, height_m=10)
    r.ground("air-quay", _AIR, "Air quality Brattørkaia", BRATTORA, 85, 260, height_m=3)
    r.ground("air-station", _AIR, "Air quality Stasjonen", BRATTORA, -60, 120, height_m=3)
    r.ground("air-square", _AIR, "Air quality Torget", TOWN, -60, -110, height_m=3)
    r.ground("air-bridge", _AIR, "Air quality Bybrua", TOWN, 360, -190, height_m=3)
    r.ground("air-sluppen", _AIR, "Air quality Sluppenvegen", SLUPPEN, -141.5, -410, height_m=3)
    r.ground("air-river", _AIR, "Air quality Elvebakken", SLUPPEN, -360, -420, height_m=3)
    r.ground("bike-quay", _BIKE, "City bikes Brattørkaia", BRATTORA, 206, 368, docks=24)
    r.ground("bike-marina", _BIKE, "City bikes Marina", BRATTORA, -104, 313, docks=18)
    r.ground("bike-west", _BIKE, "City bikes Sjøbadet", BRATTORA, -300, 350, docks=18)
    r.ground("bike-station", _BIKE, "City bikes Stasjonen", BRATTORA, -70, 122, docks=30)
    r.ground("bike-canal", _BIKE, "City bikes Kanalen", TOWN, -150, 28.5, docks=20)
    r.ground("bike-square", _BIKE, "City bikes Torget", TOWN, -100, -130, docks=28)
    r.ground("bike-bridge", _BIKE, "City bikes Bybrua", TOWN, 350, -60, docks=16)
    r.ground("bike-park", _BIKE, "City bikes Parken", TOWN, -20, -285, docks=16)
    r.ground("bike-sluppen", _BIKE, "City bikes Sluppen", SLUPPEN, -200, -440, docks=22)
    r.ground("bike-school", _BIKE, "City bikes Elvebakken", SLUPPEN, -400, -410, docks=14)
    r.shared_cars("cars-station", "Stasjonen", BRATTORA, -56, 138, 6, 4)
    r.shared_cars("cars-quay", "Brattørkaia", BRATTORA, 180, 392, 4, 3)
    r.shared_cars("cars-square", "Torget", TOWN, -72, -196, 6, 4)
    r.shared_cars("cars-bridge", "Bybrua", TOWN, 350, -110, 4, 2)
    r.shared_cars("cars-sluppen", "Sluppen", SLUPPEN, -194, -474, 5, 3)
    for number, street, x, y, ports, port_kw in (
        (1, "Fjordgata", -220, 2, 4, 22),
        (2, "Kanalgata", 90, 2, 4, 22),
        (3, "Torget", -30, -150, 6, 22),
        (4, "Kjøpmannsgata", 347.5, -130, 4, 11),
        (5, "Parkveien", -240, -270, 6, 50),
        (6, "Bakkegata", 540, -60, 4, 11),
    ):
        r.street_charger(f"street-charger-{number}", street, TOWN, x, y, ports, port_kw)
