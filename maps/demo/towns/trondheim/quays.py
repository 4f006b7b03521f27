"""Ground of the harbour and of Sluppen: edge stones, promenade, quay paving, lawns and yards.

xy metres of the place.   Thread: any.
"""

from __future__ import annotations

from shapely import Polygon, unary_union
from shapely import box as bounds

from maps.demo.kit.ground import Cover
from maps.demo.kit.solids import rect
from maps.demo.towns.trondheim import build, plan, streets
from maps.demo.towns.trondheim.park import KERB


def promenade() -> list[Polygon]:
    """Planting beds between the trees and the quay."""
    beds = [rect(-262 + 34 * k, 378 + 1.2 * k, 24, 7, 2) for k in range(4)]
    beds += [rect(200 + 30 * k, 387, 20, 7, 1) for k in range(4)]
    beds += [rect(-560 + 3 * k, 296 - 26 * k, 7, 18, -7) for k in range(3)]
    return beds


def harbour_covers() -> list[Cover]:
    """Edge stones along every built edge; green in the blocks of the island; quay paving elsewhere."""
    island = plan.island()
    edge = plan.built_edge().buffer(0.9, cap_style="flat", join_style="mitre")
    near = [h.footprint.buffer(6, join_style="mitre") for h in build.houses() if island.contains(h.footprint)]
    green_zone = unary_union(
        [
            bounds(-576, 224, -440, 326),
            bounds(-424, 220, -290, 338),
            bounds(-276, 212, -126, 318),
            bounds(-108, 214, 80, 288),
            bounds(96, 218, 214, 344),
            bounds(234, 220, 358, 356),
            bounds(380, 228, 536, 356),
        ]
    )
    lawns = unary_union(
        plan.polygons(
            green_zone.intersection(island)
            .difference(unary_union([*near, streets.corridors().buffer(4, quad_segs=2)]))
            .buffer(-2, quad_segs=2)
            .buffer(2, quad_segs=2)
            .simplify(0.3)
        )
    )
    town_quay = plan.built_edge().buffer(44).intersection(bounds(-600, -10, 460, 90)).difference(island)
    front = bounds(372, -262, 450, 60)
    return [
        Cover("quay-edge", "LandUse", edge, 0.3, {"surface": "quay", "class": "edge"}),
        Cover(
            "lawns-harbour", "LandUse", lawns, 0.14, {"surface": "grass", "class": "lawn", "area": "Brattøra"}
        ),
        Cover(
            "promenade-beds",
            "LandUse",
            unary_union(promenade()).difference(unary_union(near)),
            0.45,
            {"surface": "grass", "class": "lawn", "area": "Brattøra"},
        ),
        Cover(
            "promenade",
            "LandUse",
            island.buffer(-4, join_style="mitre").difference(island.buffer(-10, join_style="mitre")),
            KERB,
            {"surface": "paving", "class": "promenade", "area": "Brattøra", "name": "Havnepromenaden"},
        ),
        Cover(
            "quay-brattora",
            "LandUse",
            unary_union([island, plan.piers()]),
            KERB,
            {"surface": "quay", "class": "quay", "area": "Brattøra", "name": "Brattørkaia"},
        ),
        Cover(
            "quay-town",
            "LandUse",
            unary_union(plan.polygons(town_quay)),
            KERB,
            {"surface": "quay", "class": "quay", "name": "Kanalkaia"},
        ),
        Cover(
            "river-front", "LandUse", front, KERB, {"surface": "gravel", "class": "yard", "name": "Bryggene"}
        ),
    ]


def sluppen_covers() -> list[Cover]:
    zone = Polygon([(-330, -392), (-30, -404), (110, -430), (60, -520), (-60, -660), (-330, -660)])
    yards, parking = [], []
    for h in build.houses():
        if h.area == "Sluppen":
            yards.append(h.footprint.buffer(6.5, join_style="mitre"))
    parking = [
        rect(-208, -470, 34, 20, 4),
        rect(-188 - 30, -590, 30, 16, 4),
        rect(-300, -492, 36, 18, 4),
        rect(-168, -610, 14, 26, 4),
        rect(0, -460, 34, 15, 2),
    ]
    free = unary_union([h.footprint.buffer(1) for h in build.houses()])
    lots = unary_union(parking).difference(unary_union([free, streets.corridors()]))
    return [
        Cover(
            "parking-sluppen",
            "LandUse",
            unary_union(plan.polygons(lots)),
            0.05,
            {"surface": "asphalt", "class": "parking", "area": "Sluppen"},
        ),
        Cover(
            "yards-sluppen",
            "LandUse",
            unary_union(yards),
            KERB,
            {"surface": "paving", "class": "yard", "area": "Sluppen"},
        ),
        Cover(
            "lawns-sluppen", "LandUse", zone, 0.14, {"surface": "grass", "class": "lawn", "area": "Sluppen"}
        ),
    ]
