"""The quays: cranes, ships, goods, and the train behind.   xy metres of PLACE.   Thread: any."""

from __future__ import annotations

from shapely import Polygon

from maps.demo.kit.cityjson import CityWriter, Face
from maps.demo.kit.shapes import turned
from maps.demo.kit.solids import box, circle, rect
from maps.demo.towns.sestao.plan import QUAY_Z, RIA_Z, TURN_DEG, at, land
from maps.demo.towns.sestao.works import beam


def crane(u: float, v: float, turn: float, jib_m: float = 31.0) -> list[Face]:
    """A portal crane on the quay: four legs, a turntable, the cabin and a lattice jib, here one beam with its stay."""
    x, y = at(u, v)
    z = land().height_at(x, y) + 0.1
    faces: list[Face] = []
    for a in (-4.2, 4.2):
        for b in (-4.0, 4.0):
            faces += box(rect(*turned(x, y, TURN_DEG, a, b), 0.9, 0.9, TURN_DEG), z, z + 11.5, "", "")
    for b in (-4.0, 4.0):
        faces += beam(
            (*turned(x, y, TURN_DEG, -4.6, b), z + 5.0), (*turned(x, y, TURN_DEG, 4.6, b), z + 5.0), 0.6, 0.7
        )
    faces += box(rect(x, y, 10.4, 9.6, TURN_DEG), z + 11.5, z + 12.7, "", "")
    faces += box(circle(x, y, 2.2, 10), z + 12.7, z + 14.6, "", "")
    heading = TURN_DEG + turn
    faces += box(rect(*turned(x, y, heading, -2.2, 0), 8.5, 4.6, heading), z + 14.6, z + 18.8, "", "")
    faces += box(rect(*turned(x, y, heading, 2.6, 1.4), 1.8, 1.8, heading), z + 15.2, z + 17.8, "", "")
    tip = (*turned(x, y, heading, jib_m * 0.78, 0), z + 16 + jib_m * 0.62)
    head = (*turned(x, y, heading, -1.5, 0), z + 29.0)
    for side in (-1.0, 1.0):
        root = (*turned(x, y, heading, 1.6, side), z + 17.0)
        near = (*turned(tip[0], tip[1], heading, 0, side * 0.3), tip[2])
        faces += beam(root, near, 0.5, 0.8)
        faces += beam((*turned(x, y, heading, 0.6, side), z + 18.6), head, 0.4, 0.5)
    faces += beam((*turned(x, y, heading, -5.4, 0), z + 18.6), head, 0.4, 0.5)
    faces += beam(head, tip, 0.3, 0.35)
    faces += box(rect(tip[0], tip[1], 0.16, 0.16, heading), z + 9.0, tip[2], "", "")
    return faces


def ship(
    city: CityWriter,
    ident: str,
    name: str,
    u: float,
    v: float,
    long: float,
    wide: float,
    turn: float,
    hull: str,
) -> None:
    """A coaster at the quay: hull, deck house aft, hatches."""
    x, y = at(u, v)
    heading = TURN_DEG + turn

    def ring(scale: float, more: float = 0.0) -> list[tuple[float, float]]:
        outline = (
            (-0.5, -0.42),
            (-0.46, -0.5),
            (0.34, -0.5),
            (0.45, -0.26),
            (0.5, 0),
            (0.45, 0.26),
            (0.34, 0.5),
            (-0.46, 0.5),
            (-0.5, 0.42),
        )
        return [turned(x, y, heading, p * (long + more), q * wide * scale) for p, q in outline]

    deck = Polygon(ring(1.0))
    low = RIA_Z - 0.5
    city.put(
        f"{ident}-hull",
        "GenericCityObject",
        box(deck, low, RIA_Z + 4.3, "", ""),
        {"colour": hull, "class": "ship", "name": name},
    )
    upper: list[Face] = []
    for p, (size_u, size_v), high in (
        (-0.36, (9, wide * 0.8), 9.5),
        (-0.36, (7, wide * 0.62), 13.0),
        (-0.42, (2.4, 2.4), 16.0),
        (-0.12, (long * 0.2, wide * 0.66), 1.6),
        (0.16, (long * 0.2, wide * 0.66), 1.6),
    ):
        shape = rect(*turned(x, y, heading, p * long, 0), size_u, size_v, heading)
        upper += box(shape, RIA_Z + 4.3, RIA_Z + 4.3 + high, "", "")
    upper += box(
        rect(*turned(x, y, heading, 0.02 * long, 0), 0.6, 0.6, heading), RIA_Z + 4.3, RIA_Z + 18, "", ""
    )
    city.put(f"{ident}-house", "GenericCityObject", upper, {"colour": "#dcd8cc", "class": "ship"})


def put_harbour(city: CityWriter) -> None:
    """Cranes on both quays and what lies at them."""
    for number, (colour, places) in enumerate(
        (("#4c6f86", ((300, 208, 62), (372, 208, 80), (-150, 208, 66))), ("#b4672e", ((444, 208, 118), (-40, 208, 110), (-330, 208, 70)))), 1
    ):  # fmt: skip
        faces = [f for u, v, turn in places for f in crane(u, v, turn)]
        city.put(
            f"cranes-{number}",
            "OtherConstruction",
            faces,
            {"colour": colour, "class": "crane", "name": "Quay cranes"},
        )
    ship(city, "coaster", "Coaster", 352, 229, 88, 13.5, 0, "#3b4a55")
    ship(city, "freighter", "Freighter", -70, 229, 104, 15, 180, "#7a3a30")
    ship(city, "tug", "Tug", 142, 150, 26, 8.5, 90, "#2f5a50")
    _stock(city)


def _stock(city: CityWriter) -> None:
    """Coils and plates on the quay, waiting."""
    faces: list[Face] = []
    for k in range(26):
        u = 262 + (k % 13) * 7.5 if k < 13 else 400 + (k % 13) * 6.0
        x, y = at(u, 184 + (k * 5 % 3) * 2.2)
        faces += box(rect(x, y, 4.4, 2.6, TURN_DEG), QUAY_Z + 0.1, QUAY_Z + 1.6 + (k * 7 % 4) * 0.5, "", "")
    _wagons(city)
    city.put(
        "stock",
        "GenericCityObject",
        faces,
        {"colour": "#8a8177", "class": "goods", "name": "Goods on the quay"},
    )


def _wagons(city: CityWriter) -> None:
    """A goods train below the slope."""
    faces: list[Face] = []
    for k in range(15):
        x, y = at(-120 + k * 13.6 + (30 if k > 8 else 0), 54.4)
        z = land().height_at(x, y)
        faces += box(rect(x, y, 12.2, 2.8, TURN_DEG), z + 1.0, z + 3.2 + (k % 3 == 0) * 0.6, "", "")
        for end in (-4.2, 4.2):
            faces += box(rect(*turned(x, y, TURN_DEG, end, 0), 2.2, 1.9, TURN_DEG), z, z + 1.0, "", "")
    city.put(
        "wagons", "GenericCityObject", faces, {"colour": "#6a4f43", "class": "train", "name": "Goods train"}
    )
