"""Buildings placed by hand: those that trade, the churches, the castle, the large houses of the quays.   xy metres.

Names that the notes of the project give are theirs; sizes, storeys and years are synthetic.   Thread: any.
"""

from __future__ import annotations

from shapely import Polygon

from maps.demo.kit import landmarks, recipes
from maps.demo.kit.house import House
from maps.demo.kit.solids import rect
from maps.demo.towns.limerick import TURN_DEG, at, plan

GEORGIAN, QUAYS, OLD, WEST = "Georgian Innovation District", "Quays", "Old town", "West bank"


def _rect(e: float, n: float, along: float, across: float, degrees: float = 0.0) -> Polygon:
    return rect(*at(e, n), along, across, degrees + TURN_DEG)


def _flat(
    ident: str, name: str, shape: Polygon, use: str, storeys: int, facade: str, year: int, area: str,
    upper: tuple[Polygon, int] | None = None, **colours: str,
) -> House:  # fmt: skip
    setbacks = (upper,) if upper else ()
    house = recipes.flat(plan.lie(), ident, name, shape, use, storeys, facade, year, area, setbacks=setbacks)
    return house.called(extra={**house.extra, **colours}) if colours else house


def _pitched(
    ident: str, name: str, e: float, n: float, along: float, across: float, deg: float, use: str, storeys: int,
    facade: str, year: int, area: str, roof: str = "gabled", pitch_deg: float = 30.0, **colours: str,
) -> House:  # fmt: skip
    house = recipes.pitched(
        plan.lie(), ident, name, *at(e, n), along, across, deg + TURN_DEG, use, storeys, facade, year, area,
        roof=roof, pitch_deg=pitch_deg,
    )  # fmt: skip
    return house.called(extra={**house.extra, **{"roofColour": "#4b5158", **colours}})


def trading() -> list[House]:
    """The larger houses that trade; the small ones are chosen among the terraces (see build)."""
    g = GEORGIAN
    return [
        _flat("b-gardens", "Gardens International", _rect(79, 216, 38, 66), "office", 5, "glass", 2019, g, (_rect(82, 216, 22, 40), 2)),
        _pitched("b-gpo", "General Post Office", 78, 126, 62, 32, 90, "office", 3, "stone", 1896, g, "hipped", 24.0),
        _flat("b-parking", "Quay car park", _rect(78, 34, 40, 68), "parking", 4, "concrete", 2004, QUAYS, wallColour="#a9a69d"),
        _flat("b-engine", "ENGINE", _rect(80, -59, 34, 64), "office", 4, "brick", 2021, g, (_rect(82, -70, 20, 34), 1), wallColour="#7d5a4e"),
        _flat("b-lcetb", "LCETB", _rect(79, -153, 36, 66), "school", 3, "stone", 1998, g),
        _flat("b-hotel", "Riverside hotel", _rect(80, -254, 34, 76), "hotel", 5, "stone", 2006, QUAYS),
        _pitched("b-athenaeum", "Athenaeum", 338, 126, 30, 17, 0, "culture", 2, "stone", 1855, g, "gabled", 34.0),
        _pitched("b-rowing", "Rowing Club", -66, 226, 30, 16, 90, "culture", 2, "plaster", 1866, QUAYS, "hipped", 30.0, wallColour="#e4ddcb"),
    ]  # fmt: skip


def others() -> list[House]:
    land = plan.lie()
    slate = {"roofColour": "#474d54"}
    return [
        landmarks.keep(land, "castle", "King's castle", Polygon([at(*p) for p in ((29, 546), (58, 546), (61, 612), (27, 612))]),
            OLD, height_m=10, round_towers=6.2, tower_m=16.5, colours={"wallColour": "#8f8b80"}, year=1212),
        landmarks.church(land, "cathedral", "Cathedral", *at(100, 545), TURN_DEG, OLD, nave=(40, 15), eave_m=11, ridge_m=17.5,
            tower="pyramid", tower_side=9, tower_m=26, top_m=29, year=1172, colours={"wallColour": "#87837a", **slate}),
        landmarks.church(land, "st-john", "Spire church", *at(528, 302), TURN_DEG + 180, GEORGIAN, nave=(44, 15), eave_m=13, ridge_m=22,
            tower_side=9, tower_m=42, top_m=86, year=1861, colours={"wallColour": "#8d8b86", **slate}),
        landmarks.church(land, "st-alphonsus", "Mount church", *at(428, -470), TURN_DEG, GEORGIAN, nave=(52, 17), eave_m=15, ridge_m=25,
            tower="pyramid", tower_side=10, tower_m=47, top_m=58, year=1862, colours={"wallColour": "#96938c", **slate}),
        landmarks.church(land, "st-michael", "Pery church", *at(338, -60), TURN_DEG + 90, GEORGIAN, nave=(32, 13), eave_m=9, ridge_m=15,
            tower="spire", tower_side=7, tower_m=24, top_m=41, year=1844, has_transept=False, colours={"wallColour": "#9b978d", **slate}),
        _pitched("custom-house", "Custom house", 76, 392 - 48, 40, 20, 0, "culture", 2, "stone", 1769, QUAYS, "hipped", 24.0, wallColour="#b9b1a0"),
        _flat("quay-tower", "River tower", _rect(74, -350, 26, 34), "office", 4, "glass", 2008, QUAYS, (_rect(75, -350, 20, 24), 7)),
        _pitched("museum", "Gallery", 440, -152, 34, 17, 0, "culture", 2, "brick", 1906, GEORGIAN, "hipped", 26.0, wallColour="#8a5a4a"),
        _pitched("station", "Station", 640, -190, 22, 92, 0, "retail", 2, "stone", 1858, GEORGIAN, "hipped", 26.0),
        _pitched("market", "Milk market hall", 531, 216, 60, 50, 0, "retail", 1, "stone", 1852, GEORGIAN, "hipped", 26.0),
        _flat("shopping", "Arthur's arcade", _rect(152, 304, 70, 66), "retail", 3, "brick", 1988, QUAYS, wallColour="#93604a"),
        _flat("strand-1", "Strand flats 1", _rect(-192, 200, 18, 62), "residential", 6, "plaster", 2006, WEST),
        _flat("strand-2", "Strand flats 2", _rect(-192, 330, 18, 70), "residential", 5, "stone", 2002, WEST),
        _pitched("dock-mill", "Dock mill", 66, -470, 64, 22, 90, "industry", 5, "stone", 1874, QUAYS, "gabled", 36.0),
        _pitched("dock-store", "Dock store", 70, -570, 70, 26, 90, "industry", 2, "brick", 1902, QUAYS, "gabled", 30.0),
        _pitched("school-west", "Strand school", -320, 190, 56, 18, 5, "school", 2, "brick", 1938, WEST, "hipped", 28.0),
    ]  # fmt: skip
