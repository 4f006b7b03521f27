"""Puts the parts together and writes the three made files of the demonstration district.   Thread: any."""

from __future__ import annotations

from pathlib import Path

from app.model.asset import Asset
from app.model.asset import AssetKind as Kind
from app.model.catalogue import Catalogue
from app.model.district import write_signals
from maps.demo.towns.trondheim import EPSG, build, covers, ground, harbour, plan, terrain
from maps.demo.towns.trondheim.assets import TRADING, building_of
from maps.demo.towns.trondheim.boats import put_boats
from maps.demo.towns.trondheim.bridges import put_bridges
from maps.demo.towns.trondheim.cityjson import CityWriter
from maps.demo.towns.trondheim.house import House
from maps.demo.towns.trondheim.life import put_life
from maps.demo.towns.trondheim.panels import array_faces
from maps.demo.towns.trondheim.placing import addressed, place_assets
from maps.demo.towns.trondheim.signals import signals_of
from maps.demo.towns.trondheim.trees import put_trees

TITLE = "Demonstration district, synthetic: modelled on Brattøra and Sluppen in Trondheim"


def make_district(folder: Path) -> str:
    """Writes the files; says in a few words what they hold."""
    city = CityWriter()
    put_ground(city)
    houses = addressed(build.houses())
    put_houses(city, houses)
    pv_areas = put_panels(city, houses)
    put_bridges(city)
    harbour.put_harbour(city)
    put_boats(city)
    put_life(city)
    n_trees = put_trees(city)
    city.write(folder / "city.city.json", TITLE)
    assets = place_assets(houses, pv_areas)
    signals = signals_of(assets)
    Catalogue.of(assets, signals)  # raises where they do not fit together
    write_signals(folder / "signals.csv", signals)
    write_points(folder / "assets.gpkg", assets)
    return f"{len(houses)} buildings, {n_trees} trees, {len(assets)} assets, {len(signals)} signals"


def put_ground(city: CityWriter) -> None:
    """Terrain, water, and every cover under its own id."""
    wanted = covers.covers()
    faces = ground.planar_map(list(wanted), terrain.breaklines(plan.land()))
    city.put("terrain", "TINRelief", faces["terrain"], {"name": "Ground"}, geometry="CompositeSurface")
    city.put("fjord", "WaterBody", harbour.water_faces(), {"name": "Trondheimsfjorden", "class": "fjord"})
    for cover in wanted:
        if faces.get(cover.ident):
            city.put(cover.ident, cover.kind, faces[cover.ident], cover.attributes)


def put_houses(city: CityWriter, houses: list[House]) -> None:
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


def put_panels(city: CityWriter, houses: list[House]) -> dict[str, float]:
    """Panel arrays as installations of their buildings. Returns the area that found room, by asset id."""
    by_id = {h.ident: h for h in houses}
    areas: dict[str, float] = {}
    for wanted in TRADING:
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


def write_points(path: Path, assets: tuple[Asset, ...]) -> None:
    """assets.gpkg with a fixed date inside, so that the same assets make the same bytes."""
    import pyogrio

    from maps.readers.assets import write_assets

    path.unlink(missing_ok=True)
    pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": "2026-01-01T00:00:00.000Z"})
    try:
        write_assets(path, assets, EPSG)
    finally:
        pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": None})
