"""What trades and measures in Sestao: works with large roofs and waste heat, the town's buildings, chargers. Made-up figures.

Thread: any.
"""

from __future__ import annotations

from app.model.asset import AssetKind as Kind
from maps.demo.kit.house import House
from maps.demo.kit.panels import pitched_pv
from maps.demo.kit.roster import Roster
from maps.demo.towns.sestao.buildings import CENTRE, RIVERSIDE, UPPER
from maps.demo.towns.sestao.plan import at, on_slope
from maps.demo.towns.sestao.works import WORKS


def roster(built: list[House]) -> Roster:
    r = Roster(yield_kwh_m2=205)
    for ident, name, area, use, floor_m2 in (
        ("steel-works", "Electric steel works", WORKS, "industry", 11_300), ("rolling-mill", "Rolling mill", WORKS, "industry", 7_100),
        ("workshops", "Workshops", WORKS, "industry", 8_300), ("innovation", "Innovation centre", WORKS, "office", 11_500),
        ("harbour-office", "Harbour office", WORKS, "office", 1_340), ("town-hall", "Town hall", CENTRE, "office", 1_800),
        ("market", "Market hall", CENTRE, "retail", 4_300), ("school", "School", UPPER, "school", 3_500),
        ("sports", "Sports hall", UPPER, "school", 1_800), ("health", "Health centre", UPPER, "health", 6_000),
        ("station", "Railway station", RIVERSIDE, "retail", 620),
    ):  # fmt: skip
        r.building(ident, name, area, use, floor_m2)
    for host, square_m, azimuth in (
        ("innovation", 700, 180.0), ("market", 560, 180.0), ("harbour-office", 120, 180.0), ("school", 480, 180.0), ("sports", 360, 180.0), ("health", 420, 180.0),
    ):  # fmt: skip
        r.pv(host, square_m, 10.0, azimuth)
    r.pv("steel-works", 6_000, 21.1, 128.0)
    r.pv("workshops", 3_600, 21.1, 128.0)
    pitched_pv(r, built, (("rolling-mill", 2_400), ("station", 70)))
    r.battery("steel-works", 2_400, 1_200)
    r.battery("innovation", 400, 200)
    r.battery("market", 150, 75)
    r.charger("innovation", 12, 22)
    r.charger("market", 6, 22)
    r.charger("station", 6, 50, is_bidirectional=False)
    r.charger("harbour-office", 2, 150, is_bidirectional=False)
    r.heat_pump("innovation", 110, "seawater")
    r.heat_pump("town-hall", 40, "air")
    r.heat_pump("school", 70, "air")
    r.tank("innovation", 20_000)
    r.tank("steel-works", 60_000)
    for host, rated in (("health", 320), ("market", 240), ("harbour-office", 110)):
        r.heat_link(host, rated)
    r.ground("grid-main", Kind.TRANSFORMER, "Grid connection", WORKS, *at(610, 96), "grid", rated_kva=20_000)
    r.ground("feeder-works", Kind.FEEDER, "Feeder works", WORKS, *at(240, 82), rated_a=630, load_kw=5_200)
    r.ground(
        "feeder-town", Kind.FEEDER, "Feeder town", CENTRE, *on_slope(-72, -106), rated_a=400, load_kw=2_300
    )
    r.ground("weather", Kind.WEATHER, "Weather station", WORKS, *at(-640, 204), height_m=10)
    r.ground("air-plaza", Kind.AIR_QUALITY, "Air on the square", CENTRE, *on_slope(-40, -140))
    r.ground("air-quay", Kind.AIR_QUALITY, "Air on the quay", RIVERSIDE, *at(120 - 34, 204))
    r.ground("air-west", Kind.AIR_QUALITY, "Air on the western slope", CENTRE, -388, -210, height_m=3)
    r.ground("air-upper", Kind.AIR_QUALITY, "Air in the upper town", CENTRE, -68, -420, height_m=3)
    r.ground("air-east", Kind.AIR_QUALITY, "Air on the eastern road", CENTRE, 376, -92, height_m=3)
    r.shared_cars("cars-mayor", "Calle Mayor", CENTRE, -6, -118, 4, 3)
    r.shared_cars("cars-market", "market", CENTRE, -190, 70, 3, 2)
    r.shared_cars("cars-quay", "quay", RIVERSIDE, 258, -2, 4, 2)
    r.street_charger("street-mayor", "Calle Mayor", CENTRE, *on_slope(90, -111), 6, 11)
    return r
