"""The large buildings, one recipe each: the sixteen that trade, and the offices, flats and towers between them.

xy metres of maps.demo.   Thread: any.   Names are invented; only the Energy house follows a real one's figures.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from shapely import Point, Polygon
from shapely import box as bounds
from shapely.geometry.polygon import orient

from maps.demo.assets import BRATTORA, SLUPPEN
from maps.demo.cityjson import Face
from maps.demo.house import House, seeded, stand
from maps.demo.solids import (
    GROUND,
    ROOF,
    WALL,
    Terrace,
    flat_house,
    gabled,
    hipped,
    lift,
    rect,
    ring_of,
    strip_solid,
    terrace_solid,
    walls,
)

STOREY_M = {
    "office": 3.7,
    "residential": 3.05,
    "hotel": 3.2,
    "school": 3.8,
    "culture": 4.6,
    "retail": 4.2,
    "parking": 3.0,
    "industry": 5.5,
    "health": 3.7,
}


def flat(
    ident: str,
    name: str,
    shape: Polygon,
    use: str,
    storeys: int,
    facade: str,
    year: int,
    area: str,
    setbacks: Sequence[tuple[Polygon, int]] = (),
) -> House:
    """A flat-roofed building with a parapet, a lift house and, where given, upper parts of more storeys."""
    rng = seeded("flat", ident)
    low, floor = stand(shape)
    h = STOREY_M[use]
    roof = floor + storeys * h + 0.6
    on_roof = []
    free = shape.buffer(-1.6, join_style="mitre")
    for upper, more in setbacks:
        top = roof + more * h
        inner = upper.buffer(-0.4, join_style="mitre")
        lift_house = _lift_house(inner, rng.uniform(0.3, 0.7))
        on_top = Terrace(inner, top, (Terrace(lift_house, top + 2.8),) if lift_house else ())
        on_roof.append(Terrace(upper, top + 0.9, (on_top,)))
        free = free.difference(upper.buffer(1.5, join_style="mitre"))
    if not setbacks:
        lift_house = _lift_house(shape.buffer(-2.5), rng.uniform(0.25, 0.75))
        if lift_house is not None:
            on_roof.append(Terrace(lift_house, roof + 2.7))
            free = free.difference(lift_house.buffer(1.2, join_style="mitre"))
    faces = flat_house(shape, low, roof, on_roof=on_roof)
    total = storeys + max((m for _, m in setbacks), default=0)
    return House(
        ident,
        shape,
        faces,
        floor,
        roof,
        use,
        "flat",
        facade,
        rng.random(),
        total,
        year,
        name,
        area,
        pv=free if isinstance(free, Polygon) else max(free.geoms, key=lambda g: g.area),
        height_m=roof + max((m for _, m in setbacks), default=0) * h - floor,
    )


def _lift_house(inside: object, t: float) -> Polygon | None:
    """A box on the roof, somewhere along its middle."""
    if not isinstance(inside, Polygon) or inside.is_empty or inside.area < 120:
        return None
    frame = orient(inside.minimum_rotated_rectangle)
    a, b, c, _ = ring_of(frame.exterior)
    if math.dist(a, b) < math.dist(b, c):
        a, b, c = b, c, (a[0] + c[0] - b[0], a[1] + c[1] - b[1])
    angle = math.degrees(math.atan2(b[1] - a[1], b[0] - a[0]))
    centre = frame.centroid
    for shift in (t - 0.5, 0.5 - t, 0.3, -0.3, 0.0):
        x = centre.x + (b[0] - a[0]) * shift * 0.8
        y = centre.y + (b[1] - a[1]) * shift * 0.8
        shape = rect(x, y, 6.5, 4.2, angle)
        if inside.buffer(-0.5).contains(shape):
            return shape
    return None


def wedge(ident: str, name: str, shape: Polygon, hole: Polygon, tilt_deg: float, low_roof_m: float) -> House:
    """A tilted roof plane facing south with an opening down to a court on the second floor."""
    low, floor = stand(shape)
    south = shape.bounds[1]
    slope = math.tan(math.radians(tilt_deg))
    level = floor + low_roof_m

    def plane(p: tuple[float, float]) -> float:
        return level + (p[1] - south) * slope

    court = floor + 7.4
    faces: list[Face] = [(GROUND, [lift(ring_of(orient(shape, -1).exterior), low)])]
    faces += walls(Polygon(shape.exterior), lambda _: low, plane)
    ring = [(*p, plane(p)) for p in ring_of(orient(shape).exterior)]
    opening = [(*p, plane(p)) for p in ring_of(orient(hole, -1).exterior)]
    faces.append((ROOF, [ring, opening]))
    faces += [(WALL, [r[0][::-1]]) for _, r in walls(hole, lambda _: court, plane)]
    faces.append((ROOF, [lift(ring_of(orient(hole).exterior), court)]))
    top = max(plane(p) for p in ring_of(shape.exterior))
    return House(
        ident,
        shape,
        faces,
        floor,
        top,
        "office",
        "shed",
        "metal",
        0.15,
        8,
        2019,
        name,
        BRATTORA,
        pv=shape.buffer(-1.2, join_style="mitre").difference(hole.buffer(1.4, join_style="mitre")),
        roof_slope=(0.0, slope, level - south * slope),
        height_m=top - floor,
    )


def sawtooth(
    ident: str,
    name: str,
    x: float,
    y: float,
    along: float,
    across: float,
    degrees: float,
    teeth: int,
    area: str,
    use: str,
    year: int,
) -> House:
    """An industrial hall whose sheds look north."""
    shape = rect(x, y, along, across, degrees)
    low, floor = stand(shape)
    a, b, c, d = ring_of(orient(shape).exterior)
    eave, rise = floor + 8.5, 3.6
    profile = []
    for k in range(teeth):
        profile.append((k / teeth, eave))
        profile.append(((k + 0.86) / teeth, eave + rise))
    profile.append((1.0, eave))
    faces = strip_solid([a, b], [d, c], low, profile)
    return House(
        ident,
        shape,
        faces,
        floor,
        eave + rise,
        use,
        "sawtooth",
        "metal",
        0.4,
        2,
        year,
        name,
        area,
        height_m=rise + 8.5,
        pv=shape.buffer(-1.5, join_style="mitre"),
        extra={"eave_m": round(eave, 2), "rise_m": rise, "teeth": teeth},
    )


def notch(shape: Polygon, *cut: Polygon) -> Polygon:
    for c in cut:
        shape = shape.difference(c)
    return shape if isinstance(shape, Polygon) else max(shape.geoms, key=lambda g: g.area)


def octagon(x: float, y: float, rx: float, ry: float) -> Polygon:
    return Polygon(
        [
            (x + rx * math.cos(math.radians(22.5 + 45 * k)), y + ry * math.sin(math.radians(22.5 + 45 * k)))
            for k in range(8)
        ]
    )


def _energy_house() -> House:
    base = rect(168, 262, 76, 62, 0)
    shape = base.difference(Polygon([(130, 231), (130, 240), (139, 231)])).difference(
        Polygon([(206, 231), (206, 238), (199, 231)])
    )
    shape = notch(shape, Polygon([(130, 293), (130, 281), (137, 293)]))
    return wedge("b-energy-house", "Energy house Brattøra", shape, octagon(170, 264, 14.5, 12.5), 19.7, 8.4)


def _with_court(x: float, y: float, w: float, d: float, deg: float, band: float) -> Polygon:
    return Polygon(
        rect(x, y, w, d, deg).exterior, [ring_of(rect(x, y, w - 2 * band, d - 2 * band, deg).exterior)]
    )


def brattora() -> list[House]:
    b = BRATTORA
    return [
        _energy_house(),
        flat(
            "b-pier-offices",
            "Pirgården",
            _with_court(272, 318, 76, 52, -2, 15),
            "office",
            5,
            "brick",
            2011,
            b,
        ),
        flat(
            "b-harbour-hotel",
            "Fjordhotellet",
            rect(446, 308, 74, 44, -6),
            "hotel",
            2,
            "stone",
            2015,
            b,
            [(rect(438, 314, 52, 17, -6), 8)],
        ),
        flat(
            "b-culture-hall",
            "Havnesalen",
            Polygon([(-78, 232), (18, 226), (24, 268), (-8, 282), (-74, 284)]),
            "culture",
            3,
            "metal",
            2010,
            b,
            [(Polygon([(-52, 240), (-14, 238), (-10, 268), (-50, 270)]), 2)],
        ),
        flat(
            "b-canal-offices",
            "Kanalgården",
            notch(rect(-202, 233, 124, 38, -4), rect(-202, 248, 40, 22, -4)),
            "office",
            4,
            "brick",
            2004,
            b,
            [(rect(-246, 236, 24, 24, -4), 3)],
        ),
        flat(
            "b-swim-hall",
            "Sjøbadet",
            Polygon([(-366, 366), (-296, 360), (-290, 386), (-330, 394), (-366, 391)]),
            "culture",
            2,
            "glass",
            2001,
            b,
        ),
        flat(
            "b-station-house",
            "Stasjonsgården",
            rect(8, 118, 116, 17, 0.2),
            "retail",
            2,
            "plaster",
            1881,
            b,
            [(rect(8, 118, 26, 15, 0.2), 1)],
        ),
        flat(
            "b-harbour-parking",
            "Brattørkaia parkering",
            rect(-358, 247, 96, 42, 2),
            "parking",
            4,
            "concrete",
            2008,
            b,
        ),
        flat(
            "b-quay-flats",
            "Kaitunet",
            notch(rect(-204, 286, 74, 30, -6), rect(-204, 279, 38, 20, -6)),
            "residential",
            6,
            "brick",
            2017,
            b,
        ),
        flat(
            "b-maritime-school",
            "Sjøskolen",
            notch(rect(-514, 282, 96, 56, 7), rect(-530, 300, 26, 36, 7), rect(-494, 264, 30, 30, 7)),
            "school",
            3,
            "timber",
            2018,
            b,
        ),
        flat("offices-pir-1", "Losgården", rect(258, 246, 50, 34, 2), "office", 6, "glass", 2014, b),
        flat(
            "offices-pir-2",
            "Havnekontoret",
            rect(326, 250, 52, 30, 3),
            "office",
            5,
            "stone",
            1999,
            b,
            [(rect(316, 250, 18, 18, 3), 2)],
        ),
        flat(
            "tower-pir",
            "Fyrtårnet",
            rect(342, 322, 26, 46, -3),
            "residential",
            3,
            "brick",
            2021,
            b,
            [(rect(342, 332, 22, 22, -3), 12)],
        ),
        flat("offices-east", "Havnespeilet", rect(412, 252, 54, 26, 3), "office", 5, "glass", 2016, b),
        flat("flats-east-1", "Østkaia 1", rect(480, 256, 17, 42, 4), "residential", 6, "plaster", 2020, b),
        flat("flats-east-2", "Østkaia 2", rect(512, 258, 17, 40, 4), "residential", 7, "brick", 2020, b),
        flat(
            "offices-marina",
            "Marinaporten",
            rect(56, 250, 36, 56, 3),
            "office",
            6,
            "glass",
            2018,
            b,
            [(rect(54, 262, 24, 22, 3), 2)],
        ),
        flat("offices-culture", "Kaipromenaden", rect(-100, 252, 14, 52, 2), "retail", 4, "brick", 2012, b),
        flat("offices-west-1", "Sjøgården", rect(-372, 309, 66, 24, 8), "office", 6, "brick", 2007, b),
        flat("offices-west-2", "Pirhuset", rect(-312, 304, 26, 38, 2), "office", 8, "glass", 2013, b),
        flat("offices-energy", "Turbinhuset", rect(108, 240, 20, 44, 3), "office", 5, "stone", 2009, b),
        flat("goods-1", "Godshuset", rect(-236, 122, 96, 15, -3.5), "industry", 1, "brick", 1912, b),
        flat("goods-2", "Pakkhuset", rect(-372, 136, 84, 14, -6), "industry", 1, "brick", 1908, b),
        flat(
            "bus-hall",
            "Bussterminalen",
            rect(148, 122, 88, 15, 2.5),
            "retail",
            1,
            "glass",
            1995,
            b,
            [(rect(120, 121, 20, 12, 2.5), 2)],
        ),
        flat("offices-rail", "Skiftegården", rect(272, 128, 76, 16, 4), "office", 4, "brick", 1988, b),
        flat("ferry-hall", "Hurtigbåtterminalen", rect(96, 378, 46, 17, 2), "retail", 1, "glass", 2003, b),
    ]


def sluppen() -> list[House]:
    s = SLUPPEN
    return [
        flat(
            "b-sluppen-north",
            "Sluppen Nord",
            _with_court(-98, -446, 70, 52, 3, 16),
            "office",
            6,
            "glass",
            2019,
            s,
        ),
        sawtooth("b-sluppen-hub", "Sluppenhallen", -262, -440, 92, 54, 4, 5, s, "industry", 1971),
        flat(
            "b-sluppen-tech",
            "Teknobygget",
            notch(rect(-118, -572, 70, 46, 3), rect(-100, -586, 30, 26, 3)),
            "office",
            5,
            "brick",
            2006,
            s,
            [(rect(-140, -570, 20, 36, 3), 3)],
        ),
        flat(
            "b-sluppen-school",
            "Elvebakken skole",
            notch(rect(-446, -448, 88, 60, 2), rect(-446, -472, 46, 34, 2)),
            "school",
            2,
            "brick",
            2005,
            s,
            [(rect(-446, -432, 60, 18, 2), 1)],
        ),
        flat(
            "b-sluppen-flats",
            "Elvetunet",
            notch(rect(46, -484, 62, 54, -12), rect(46, -484, 34, 26, -12), rect(58, -508, 24, 24, -12)),
            "residential",
            5,
            "plaster",
            2014,
            s,
        ),
        flat(
            "b-sluppen-lab",
            "Varmelaben",
            rect(-262, -566, 66, 34, 3),
            "office",
            3,
            "concrete",
            1986,
            s,
            [(rect(-278, -566, 20, 20, 3), 1)],
        ),
        flat("slup-1", "Kontorgården 2", rect(-122, -498, 34, 18, 3), "office", 5, "glass", 2003, s),
        flat("slup-2", "Kontorgården 4", rect(-70, -500, 36, 20, 2), "office", 7, "brick", 2009, s),
        flat("slup-3", "Sluppen verksted", rect(-240, -492, 70, 20, 4), "industry", 1, "metal", 1978, s),
        flat("slup-4", "Handelsbygget", rect(-288, -622, 40, 34, 3), "retail", 2, "metal", 1994, s),
        flat("slup-5", "Sluppenvegen 19", rect(-240, -620, 36, 22, 4), "office", 4, "concrete", 1990, s),
        flat(
            "slup-6",
            "Sluppentårnet",
            rect(-84, -626, 22, 30, 4),
            "office",
            2,
            "glass",
            2022,
            s,
            [(rect(-84, -629, 18, 18, 4), 9)],
        ),
        flat("slup-7", "Fossegrenda 3", rect(-136, -626, 52, 20, 3), "office", 4, "brick", 1998, s),
        flat("slup-8", "Fossegrenda 9", rect(-16, -576, 22, 54, 6), "office", 5, "stone", 2001, s),
        flat("slup-9", "Elveterrassen 1", rect(20, -604, 16, 46, 8), "residential", 5, "timber", 2016, s),
        flat("slup-10", "Elveterrassen 2", rect(52, -598, 16, 36, 14), "residential", 4, "timber", 2016, s),
        flat("slup-11", "Teknogården", rect(2, -428, 48, 22, 2), "office", 5, "glass", 2012, s),
        flat("slup-12", "Elvekroken 1", rect(98, -460, 16, 32, -22), "residential", 4, "plaster", 2015, s),
        flat("slup-13", "Elvekroken 3", rect(124, -492, 16, 40, -28), "residential", 4, "brick", 2015, s),
        flat("slup-14", "Elvekroken 5", rect(104, -534, 15, 34, -38), "residential", 5, "plaster", 2015, s),
        flat("slup-15", "Smedhagen", rect(-2, -500, 22, 30, 3), "office", 3, "brick", 1983, s),
        flat(
            "flats-sluppen-1",
            "Skoletunet 1",
            rect(-536, -440, 16, 52, 4),
            "residential",
            4,
            "plaster",
            1968,
            s,
        ),
        flat(
            "flats-sluppen-2",
            "Skoletunet 2",
            rect(-522, -482, 46, 14, 4),
            "residential",
            4,
            "plaster",
            1968,
            s,
        ),
        flat(
            "flats-sluppen-3",
            "Fossetunet 1",
            rect(-372, -566, 15, 62, 3),
            "residential",
            8,
            "concrete",
            1972,
            s,
        ),
        flat(
            "flats-sluppen-4",
            "Fossetunet 2",
            rect(-412, -572, 15, 62, 3),
            "residential",
            8,
            "concrete",
            1972,
            s,
        ),
        flat(
            "flats-sluppen-5",
            "Fossetunet 3",
            rect(-454, -578, 15, 58, 3),
            "residential",
            6,
            "concrete",
            1973,
            s,
        ),
        flat("health-sluppen", "Helsehuset", rect(-374, -414, 24, 18, 3), "health", 3, "timber", 2011, s),
        flat(
            "south-1",
            "Parkgården",
            rect(-200, -338, 70, 26, -14),
            "health",
            5,
            "stone",
            1936,
            "Midtbyen",
            [(rect(-200, -338, 30, 14, -14), 1)],
        ),
        flat(
            "south-2", "Elvegården", rect(-78, -358, 28, 60, 16), "residential", 6, "brick", 1962, "Midtbyen"
        ),
    ]


CHURCH = Point(-50, -214)


def church() -> House:
    """A stone church with a tower: the skyline's one spire."""
    x, y, turn = CHURCH.x, CHURCH.y, 3.0
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))

    def at(u: float, v: float) -> tuple[float, float]:
        return (x + c * u - s * v, y + s * u + c * v)

    def ship(
        u: float, v: float, along: float, across: float, degrees: float, eave: float, ridge: float
    ) -> list[Face]:
        a, b, d, e = ring_of(orient(rect(*at(u, v), along, across, turn + degrees)).exterior)
        return strip_solid([a, b], [e, d], low, gabled(floor + eave, floor + ridge))

    nave = rect(*at(4, 0), 50, 15, turn)
    low, floor = stand(nave.buffer(8))
    tower = rect(*at(-25.5, 0), 11.5, 11.5, turn)
    corners = ring_of(orient(tower).exterior)
    parts = (
        ("transept", ship(8, 0, 34, 11, 90, 11.5, 20.5)),
        ("choir", ship(34, 0, 12, 10, 0, 9.5, 16.5)),
        ("tower", hipped(corners, low, floor + 33, floor + 66)),
    )
    whole = nave.union(rect(*at(8, 0), 34, 11, turn + 90)).union(rect(*at(34, 0), 12, 10, turn)).union(tower)
    return House(
        "church", whole, ship(4, 0, 50, 15, 0, 13, 23), floor, floor + 23, "culture", "gabled", "stone", 0.35, 1, 1739,
        "Elvekirken", "Midtbyen", parts=parts, height_m=66.0,
    )  # fmt: skip


def no_building_here() -> Polygon:
    """The square of the old town."""
    return bounds(-106, -160, 20, -92)


def fort() -> House:
    """The old round fort on the islet."""
    shape = Point(-470, 905).buffer(17, quad_segs=6)
    low, floor = stand(shape)
    court = shape.buffer(-7)
    solid = terrace_solid(Terrace(shape, floor + 7, (Terrace(court, floor + 1.0),)), low)
    return House(
        "fort",
        shape,
        solid,
        floor,
        floor + 7,
        "culture",
        "flat",
        "stone",
        0.4,
        2,
        1680,
        "Holmen fort",
        "Fjorden",
        height_m=7.0,
    )
