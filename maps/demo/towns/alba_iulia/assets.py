"""What trades and measures in Alba Iulia: museum and university in the fort without panels, the lower town with them.

Made-up figures.   Thread: any.
"""

from __future__ import annotations

from app.model.asset import AssetKind as Kind
from maps.demo.kit.house import House
from maps.demo.kit.panels import pitched_pv
from maps.demo.kit.roster import Roster
from maps.demo.towns.alba_iulia.buildings import LOWER
from maps.demo.towns.alba_iulia.monuments import FORT


def roster(built: list[House]) -> Roster:
    r = Roster(yield_kwh_m2=218)
    for ident, name, area, use, floor_m2 in (
        ("library", "Old library", FORT, "culture", 3_100), ("university", "University", FORT, "school", 3_800),
        ("museum", "Museum", FORT, "culture", 2_600), ("barracks", "Barracks hall", FORT, "office", 2_900),
        ("market", "Market hall", LOWER, "retail", 4_100), ("city-hall", "City hall", LOWER, "office", 6_500),
        ("hospital", "Hospital", LOWER, "health", 12_000), ("school", "Secondary school", LOWER, "school", 4_200),
        ("sports", "Sports hall", LOWER, "school", 2_200), ("hotel", "Hotel", LOWER, "hotel", 8_400),
        ("station", "Railway station", LOWER, "retail", 2_700), ("theatre", "Theatre", LOWER, "culture", 2_500),
    ):  # fmt: skip
        r.building(ident, name, area, use, floor_m2)
    for host, square_m in (
        ("market", 560), ("city-hall", 380), ("hospital", 900), ("school", 640), ("sports", 520), ("hotel", 380), ("station", 620),
    ):  # fmt: skip
        r.pv(host, square_m, 10.0)
    pitched_pv(r, built, (("barracks", 300), ("university", 150)))
    r.battery("hospital", 600, 300)
    r.battery("station", 300, 150)
    r.battery("university", 120, 60)
    r.charger("station", 8, 50, is_bidirectional=False)
    r.charger("city-hall", 6, 22)
    r.charger("university", 4, 22)
    r.charger("hotel", 6, 11)
    r.heat_pump("university", 85, "ground")
    r.heat_pump("museum", 60, "ground")
    r.heat_pump("sports", 48, "air")
    r.heat_pump("hotel", 120, "air")
    r.tank("hospital", 30_000)
    r.tank("university", 12_000)
    r.ground("grid-main", Kind.TRANSFORMER, "Grid connection", LOWER, 1085, -180, "grid", rated_kva=12_500)
    r.ground("feeder-fort", Kind.FEEDER, "Feeder fortress", FORT, 232, -14, rated_a=400, load_kw=1_300)
    r.ground("feeder-lower", Kind.FEEDER, "Feeder lower town", LOWER, 1000, -30, rated_a=630, load_kw=3_100)
    r.ground("weather", Kind.WEATHER, "Weather station", FORT, -182, -10, height_m=10)
    r.ground("air-boulevard", Kind.AIR_QUALITY, "Air on the boulevard", LOWER, 716, 14)
    r.ground("air-fort", Kind.AIR_QUALITY, "Air in the fortress", FORT, 30, -30)
    r.ground("air-market", Kind.AIR_QUALITY, "Air at the market", LOWER, 708, -128, height_m=3)
    r.ground("air-south", Kind.AIR_QUALITY, "Air on the southern road", LOWER, 374, -290, height_m=3)
    r.ground("air-north", Kind.AIR_QUALITY, "Air on the northern road", LOWER, 388, 258, height_m=3)
    r.shared_cars("cars-boulevard", "boulevard", LOWER, 706, -30, 4, 3)
    r.shared_cars("cars-station", "station", LOWER, 900, 12, 4, 2)
    r.shared_cars("cars-university", "university", FORT, 90, 180, 3, 2)
    r.street_charger("street-market", "Strada Pieței", LOWER, 712, -74, 6, 11)
    return r
