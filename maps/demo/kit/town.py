"""Puts the parts of a town together and writes the made files of its district.   xy metres of the place.   Thread: any.

make_town(folder, Town(land=..., net=..., covers=..., houses=..., roster=..., currency="EUR", title="...", ...))
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.model.asset import Asset
from app.model.asset import AssetKind as Kind
from app.model.catalogue import Catalogue
from app.model.district import write_signals
from maps.demo.kit.breaklines import breaklines
from maps.demo.kit.bridges import Span, put_bridges
from maps.demo.kit.cityjson import CityWriter
from maps.demo.kit.ground import Cover, planar_map, water_faces
from maps.demo.kit.house import House
from maps.demo.kit.land import Land
from maps.demo.kit.network import network_of, write_network
from maps.demo.kit.panels import array_faces
from maps.demo.kit.placing import place_assets
from maps.demo.kit.roster import Roster, building_of
from maps.demo.kit.signals import signals_of
from maps.demo.kit.streets import StreetNet
from maps.demo.kit.trees import Tree, put_trees


@dataclass(frozen=True, slots=True)
class Town:
    """title: of the city model; say there that it is synthetic.   covers: the first that wants a place gets it.
    houses: with addresses (placing.addressed); metered: those of them that measure without trading.
    water: attributes of the open water, such as its name.   extras: puts boats, cars, walls and whatever else.
    wall_colours: by the `wall` of covers.   net: the streets that the electric network follows; none without.
    """

    title: str
    currency: str
    land: Land
    covers: Sequence[Cover]
    houses: Sequence[House]
    roster: Roster
    metered: Sequence[House] = ()
    trees: Sequence[Tree] = ()
    bridges: Sequence[Span] = ()
    extras: Callable[[CityWriter], None] | None = None
    water: dict[str, Any] = field(default_factory=lambda: {"name": "River", "class": "river"})
    water_ident: str = "water"
    wall_colours: dict[str, str] = field(default_factory=dict)
    fine_core: tuple[float, float] | None = None
    tolerance_m: float = 0.12
    net: StreetNet | None = None


def make_town(folder: Path, town: Town) -> str:
    """Writes city.city.json, assets.gpkg, signals.csv and network.json; says in a few words what they hold."""
    city = CityWriter(town.land.place)
    put_ground(city, town)
    put_houses(city, town.houses)
    pv_areas = put_panels(city, town.houses, town.roster)
    put_bridges(city, town.land, town.bridges)
    if town.extras is not None:
        town.extras(city)
    n_trees = put_trees(city, town.land, town.trees)
    city.write(folder / "city.city.json", town.title)
    assets = place_assets(town.land, town.roster, town.houses, town.metered, pv_areas)
    signals = signals_of(assets, town.currency)
    Catalogue.of(assets, signals)  # raises where they do not fit together
    write_signals(folder / "signals.csv", signals)
    write_points(folder / "assets.gpkg", assets, town.land.place.epsg)
    if town.net is not None:
        footprints = {h.ident: h.footprint for h in town.houses}
        network = network_of(assets, footprints, town.net, town.land.place)
        if network is not None:
            write_network(folder / "network.json", network)
    return f"{len(town.houses)} buildings, {n_trees} trees, {len(assets)} assets, {len(signals)} signals"


def put_ground(city: CityWriter, town: Town) -> None:
    """Terrain, water, every cover under its own id, and the walls of platforms and covers."""
    land = town.land
    half = town.fine_core or (land.place.core[0] + 60, land.place.core[1] + 60)
    lines = breaklines(land.dry, land.base_height, core=half, tolerance=town.tolerance_m)
    faces = planar_map(land, town.covers, lines)
    city.put("terrain", "TINRelief", faces["terrain"], {"name": "Ground"}, geometry="CompositeSurface")
    if not land.water.is_empty:
        city.put(town.water_ident, "WaterBody", water_faces(land), town.water)
    for cover in town.covers:
        if faces.get(cover.ident):
            city.put(cover.ident, cover.kind, faces[cover.ident], cover.attributes)
    walls = {f"{p.ident}-wall": p.wall for p in land.platforms} | town.wall_colours
    for ident, colour in walls.items():
        if faces.get(ident):
            city.put(ident, "OtherConstruction", faces[ident], {"class": "wall", "colour": colour})


def put_houses(city: CityWriter, houses: Sequence[House]) -> None:
    for house in houses:
        city.put(house.ident, "Building", house.faces, house.attributes(), geometry="Solid")
        for suffix, faces in house.parts:
            city.put(
                f"{house.ident}-{suffix}", "BuildingPart", faces, {}, geometry="Solid", parent=house.ident
            )
        if house.details:
            city.put(
                f"{house.ident}-details",
                "BuildingPart",
                house.details,
                {"class": "details"},
                parent=house.ident,
            )


def put_panels(city: CityWriter, houses: Sequence[House], roster: Roster) -> dict[str, float]:
    """Panel arrays as installations of their buildings. Returns the area that found room, by asset id."""
    by_id = {h.ident: h for h in houses}
    areas: dict[str, float] = {}
    for wanted in roster.trading:
        if wanted.kind is not Kind.PV:
            continue
        ident = building_of(wanted.host)
        p = wanted.params
        faces, areas[wanted.id] = array_faces(by_id[ident], p["area_m2"], p["tilt_deg"], p["azimuth_deg"])
        city.put(
            f"{ident}-pv",
            "BuildingInstallation",
            faces,
            {"function": "pv", "asset": wanted.id, "name": wanted.name},
            parent=ident,
        )
    return areas


def write_points(path: Path, assets: tuple[Asset, ...], epsg: int) -> None:
    """assets.gpkg with a fixed date inside, so that the same assets make the same bytes."""
    import pyogrio

    from maps.readers.assets import write_assets

    path.unlink(missing_ok=True)
    pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": "2026-01-01T00:00:00.000Z"})
    try:
        write_assets(path, assets, epsg)
    finally:
        pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": None})
