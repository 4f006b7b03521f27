"""The things of the district that have signals: 16 trading buildings, 29 trading assets, and what only measures.

16 (10 + 6) and 29 (18 + 11) are what the local market at Brattøra and Sluppen had; the Energy house's 2,867 m2 of PV
and 485,000 kWh a year, the heat pumps of 46.4 and 26.5 kW, the 10,000 l tank of 40-90 degC and the 750 kW heat link
are published figures of that project. Every other figure is synthetic.   Units stand in the names.   Thread: any.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.model.asset import AssetKind as Kind

BRATTORA, SLUPPEN, TOWN = "Brattøra", "Sluppen", "Midtbyen"


@dataclass(frozen=True, slots=True)
class Wanted:
    """An asset before it has a place.   host: id of the asset whose building it stands in or on, "" for the ground.
    xy: where it stands on the ground; with a host it is found on the building.
    """

    id: str
    kind: Kind
    name: str
    area: str
    host: str = ""
    trades: bool = False
    use: str = ""
    xy: tuple[float, float] | None = None
    params: Mapping[str, float] = field(default_factory=dict)


def building_of(asset_id: str) -> str:
    """City object id of a trading building."""
    return f"b-{asset_id}"


def _building(ident: str, name: str, area: str, use: str, floor_area_m2: float, **more: float) -> Wanted:
    """Year, storeys and height are read off the building when it stands."""
    params = {"floor_area_m2": floor_area_m2, **more}
    return Wanted(ident, Kind.BUILDING, name, area, ident, True, use, params=params)


BUILDINGS: tuple[Wanted, ...] = (
    _building("energy-house", "Energy house Brattøra", BRATTORA, "office", 18_000, annual_kwh=230_000),
    _building("pier-offices", "Pirgården", BRATTORA, "office", 14_200),
    _building("harbour-hotel", "Fjordhotellet", BRATTORA, "hotel", 16_800),
    _building("culture-hall", "Havnesalen", BRATTORA, "culture", 9_400),
    _building("canal-offices", "Kanalgården", BRATTORA, "office", 12_600),
    _building("swim-hall", "Sjøbadet", BRATTORA, "culture", 7_800),
    _building("station-house", "Stasjonsgården", BRATTORA, "retail", 6_300),
    _building("harbour-parking", "Brattørkaia parkering", BRATTORA, "parking", 11_500),
    _building("quay-flats", "Kaitunet", BRATTORA, "residential", 10_900),
    _building("maritime-school", "Sjøskolen", BRATTORA, "school", 8_600),
    _building("sluppen-north", "Sluppen Nord", SLUPPEN, "office", 15_400),
    _building("sluppen-hub", "Sluppenhallen", SLUPPEN, "industry", 8_900),
    _building("sluppen-tech", "Teknobygget", SLUPPEN, "office", 11_800),
    _building("sluppen-school", "Elvebakken skole", SLUPPEN, "school", 7_400),
    _building("sluppen-flats", "Elvetunet", SLUPPEN, "residential", 9_700),
    _building("sluppen-lab", "Varmelaben", SLUPPEN, "office", 6_900),
)


def _pv(host: str, area: str, area_m2: float, tilt_deg: float, azimuth_deg: float = 180.0) -> Wanted:
    """annual_kwh: 169 kWh per m2 at the Energy house's tilt; flatter arrays yield a little less."""
    if host == "energy-house":
        annual = 485_000.0
    else:
        annual = round(area_m2 * 169.0 * (0.86 if tilt_deg < 15 else 0.97), -2)
    params = {
        "area_m2": area_m2,
        "rated_kw": round(area_m2 * 0.21, 1),
        "tilt_deg": tilt_deg,
        "azimuth_deg": azimuth_deg,
        "annual_kwh": annual,
    }
    return Wanted(f"{host}-pv", Kind.PV, _named(host, "PV"), area, host, True, params=params)


def _battery(host: str, area: str, capacity_kwh: float, rated_kw: float) -> Wanted:
    params = {
        "capacity_kwh": capacity_kwh,
        "rated_kw": rated_kw,
        "efficiency_pct": 92.0,
        "min_soc_pct": 8.0,
        "max_soc_pct": 96.0,
    }
    return Wanted(f"{host}-battery", Kind.BATTERY, _named(host, "battery"), area, host, True, params=params)


def _charger(host: str, area: str, ports: int, port_kw: float) -> Wanted:
    params = {
        "ports": ports,
        "port_kw": port_kw,
        "rated_kw": ports * port_kw,
        "bidirectional": 1.0,
        "battery_kwh": 62.0,
    }
    return Wanted(
        f"{host}-charger",
        Kind.CHARGER,
        _named(host, "chargers"),
        area,
        host,
        True,
        "bidirectional",
        params=params,
    )


def _heat_pump(
    host: str, suffix: str, area: str, rated_kw: float, source: str, min_outdoor_c: float
) -> Wanted:
    params = {
        "rated_kw": rated_kw,
        "rated_heat_kw": round(rated_kw * (3.6 if source == "seawater" else 3.1), 1),
        "min_outdoor_c": min_outdoor_c,
    }
    name = _named(host, f"heat pump {suffix}".strip())
    ident = f"{host}-heat-pump" + (f"-{suffix}" if suffix else "")
    return Wanted(ident, Kind.HEAT_PUMP, name, area, host, True, source, params=params)


def _store(host: str, area: str, volume_l: float) -> Wanted:
    params = {
        "volume_l": volume_l,
        "min_c": 40.0,
        "max_c": 90.0,
        "capacity_kwh": round(volume_l * 1.163e-3 * 50.0, 1),
        "rated_kw": round(volume_l * 0.02, 1),
        "efficiency_pct": 95.0,
    }
    return Wanted(f"{host}-tank", Kind.THERMAL_STORE, _named(host, "tank"), area, host, True, params=params)


def _heat_link(host: str, area: str, rated_kw: float) -> Wanted:
    return Wanted(
        f"{host}-heat-link",
        Kind.DISTRICT_HEAT,
        _named(host, "heat link"),
        area,
        host,
        True,
        params={"rated_kw": rated_kw, "supply_c": 85.0},
    )


def _named(host: str, what: str) -> str:
    return f"{next(b.name for b in BUILDINGS if b.id == host)} {what}"


TRADING: tuple[Wanted, ...] = (
    _pv("energy-house", BRATTORA, 2867, 19.7),
    _pv("pier-offices", BRATTORA, 640, 10.0),
    _pv("harbour-hotel", BRATTORA, 420, 10.0),
    _pv("culture-hall", BRATTORA, 900, 12.0),
    _pv("canal-offices", BRATTORA, 560, 10.0, 165.0),
    _pv("swim-hall", BRATTORA, 780, 14.0, 190.0),
    _pv("harbour-parking", BRATTORA, 1250, 8.0),
    _pv("maritime-school", BRATTORA, 700, 10.0),
    _battery("energy-house", BRATTORA, 460, 200),
    _battery("harbour-parking", BRATTORA, 920, 400),
    _battery("swim-hall", BRATTORA, 230, 100),
    _charger("harbour-parking", BRATTORA, 16, 22),
    _charger("pier-offices", BRATTORA, 8, 11),
    _charger("harbour-hotel", BRATTORA, 6, 22),
    _heat_pump("energy-house", "", BRATTORA, 165.0, "seawater", -40.0),
    _heat_pump("swim-hall", "", BRATTORA, 190.0, "seawater", -40.0),
    _store("swim-hall", BRATTORA, 24_000),
    _heat_link("canal-offices", BRATTORA, 450),
    _pv("sluppen-north", SLUPPEN, 850, 10.0, 172.0),
    _pv("sluppen-hub", SLUPPEN, 1480, 12.0, 172.0),
    _pv("sluppen-tech", SLUPPEN, 620, 10.0, 172.0),
    _pv("sluppen-school", SLUPPEN, 540, 10.0, 185.0),
    _battery("sluppen-hub", SLUPPEN, 690, 300),
    _battery("sluppen-north", SLUPPEN, 230, 100),
    _charger("sluppen-tech", SLUPPEN, 10, 22),
    _heat_pump("sluppen-lab", "1", SLUPPEN, 46.4, "air", -8.0),
    _heat_pump("sluppen-lab", "2", SLUPPEN, 26.5, "air", -8.0),
    _store("sluppen-lab", SLUPPEN, 10_000),
    _heat_link("sluppen-lab", SLUPPEN, 750),
)


def _ground(
    ident: str, kind: Kind, name: str, area: str, x: float, y: float, use: str = "", **params: float
) -> Wanted:
    return Wanted(ident, kind, name, area, xy=(x, y), use=use, params=params)


_TRANSFORMER, _FEEDER, _AIR, _BIKE = Kind.TRANSFORMER, Kind.FEEDER, Kind.AIR_QUALITY, Kind.BIKE_DOCK

MEASURING: tuple[Wanted, ...] = (
    _ground("grid-main", _TRANSFORMER, "Grid connection", TOWN, -318, -262, "grid", rated_kva=25_000),
    _ground("brattora-east-tr", _TRANSFORMER, "Substation Brattøra east", BRATTORA, 232, 228, rated_kva=2500),
    _ground(
        "brattora-west-tr", _TRANSFORMER, "Substation Brattøra west", BRATTORA, -276.5, 228, rated_kva=2500
    ),
    _ground("sluppen-tr", _TRANSFORMER, "Substation Sluppen", SLUPPEN, -178, -505, rated_kva=2000),
    _ground("town-tr", _TRANSFORMER, "Substation Midtbyen", TOWN, -159, -47, rated_kva=3150),
    _ground(
        "feeder-quay",
        _FEEDER,
        "Feeder Brattørkaia",
        BRATTORA,
        227,
        338,
        rated_a=400,
        rated_kv=11,
        load_kw=2600,
    ),
    _ground(
        "feeder-marina", _FEEDER, "Feeder Marina", BRATTORA, -110, 250, rated_a=300, rated_kv=11, load_kw=1800
    ),
    _ground(
        "feeder-west",
        _FEEDER,
        "Feeder Pirsenteret",
        BRATTORA,
        -425.5,
        300,
        rated_a=300,
        rated_kv=11,
        load_kw=1700,
    ),
    _ground(
        "feeder-station",
        _FEEDER,
        "Feeder Stasjonen",
        BRATTORA,
        150,
        215,
        rated_a=300,
        rated_kv=11,
        load_kw=1500,
    ),
    _ground(
        "feeder-sluppen-1",
        _FEEDER,
        "Feeder Sluppen nord",
        SLUPPEN,
        -190,
        -420,
        rated_a=300,
        rated_kv=11,
        load_kw=1900,
    ),
    _ground(
        "feeder-sluppen-2",
        _FEEDER,
        "Feeder Sluppen sør",
        SLUPPEN,
        -200,
        -540,
        rated_a=300,
        rated_kv=11,
        load_kw=1600,
    ),
    _ground(
        "feeder-town-1", _FEEDER, "Feeder Fjordgata", TOWN, -60, 0, rated_a=400, rated_kv=11, load_kw=2900
    ),
    _ground(
        "feeder-town-2", _FEEDER, "Feeder Torget", TOWN, 25.6, -150, rated_a=400, rated_kv=11, load_kw=2700
    ),
    _ground("weather-harbour", Kind.WEATHER, "Weather station harbour", BRATTORA, 330, 395, height_m=10),
    _ground("weather-sluppen", Kind.WEATHER, "Weather station Sluppen", SLUPPEN, -346, -533, height_m=10),
    _ground("air-quay", _AIR, "Air quality Brattørkaia", BRATTORA, 85, 260, height_m=3),
    _ground("air-station", _AIR, "Air quality Stasjonen", BRATTORA, -60, 120, height_m=3),
    _ground("air-square", _AIR, "Air quality Torget", TOWN, -60, -110, height_m=3),
    _ground("air-bridge", _AIR, "Air quality Bybrua", TOWN, 360, -190, height_m=3),
    _ground("air-sluppen", _AIR, "Air quality Sluppenvegen", SLUPPEN, -141.5, -410, height_m=3),
    _ground("air-river", _AIR, "Air quality Elvebakken", SLUPPEN, -360, -420, height_m=3),
    _ground("bike-quay", _BIKE, "City bikes Brattørkaia", BRATTORA, 206, 368, docks=24),
    _ground("bike-marina", _BIKE, "City bikes Marina", BRATTORA, -104, 313, docks=18),
    _ground("bike-west", _BIKE, "City bikes Sjøbadet", BRATTORA, -300, 350, docks=18),
    _ground("bike-station", _BIKE, "City bikes Stasjonen", BRATTORA, -70, 122, docks=30),
    _ground("bike-canal", _BIKE, "City bikes Kanalen", TOWN, -150, 28.5, docks=20),
    _ground("bike-square", _BIKE, "City bikes Torget", TOWN, -100, -130, docks=28),
    _ground("bike-bridge", _BIKE, "City bikes Bybrua", TOWN, 350, -60, docks=16),
    _ground("bike-park", _BIKE, "City bikes Parken", TOWN, -20, -285, docks=16),
    _ground("bike-sluppen", _BIKE, "City bikes Sluppen", SLUPPEN, -200, -440, docks=22),
    _ground("bike-school", _BIKE, "City bikes Elvebakken", SLUPPEN, -400, -410, docks=14),
    *(
        _ground(
            f"street-charger-{number}",
            Kind.CHARGER,
            f"Street chargers {street}",
            TOWN,
            x,
            y,
            "street",
            ports=ports,
            port_kw=port_kw,
            rated_kw=ports * port_kw,
            bidirectional=0,
            battery_kwh=62,
        )
        for number, street, x, y, ports, port_kw in (
            (1, "Fjordgata", -220, 2, 4, 22),
            (2, "Kanalgata", 90, 2, 4, 22),
            (3, "Torget", -30, -150, 6, 22),
            (4, "Kjøpmannsgata", 347.5, -130, 4, 11),
            (5, "Parkveien", -240, -270, 6, 50),
            (6, "Bakkegata", 540, -60, 4, 11),
        )
    ),
)

METERED = 44
"""How many buildings of the town are metered without trading; blocks.py says which they are."""
