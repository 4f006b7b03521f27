"""Gives every wanted asset its place on the finished town, and every house an address.   xy metres -> CRS.   Thread: any."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from shapely import Polygon

from app.model.asset import Asset
from app.model.asset import AssetKind as Kind
from maps.demo.kit.house import House
from maps.demo.kit.land import Land
from maps.demo.kit.roster import Roster, Wanted, building_of
from maps.demo.kit.streets import StreetNet


def addressed(
    houses: Sequence[House], net: StreetNet, *, nameless: tuple[str, ...] = (), number_first: bool = False
) -> list[House]:
    """Unnamed houses get the name of the nearest street and a number along it.

    nameless: streets that are no address; paths never are.   number_first: "12 High Street" in place of "Storgata 12".
    """
    count: Counter[str] = Counter()
    lines = [(s.name, s.line) for s in net.streets if s.rank != "path" and s.name not in nameless]
    out = []
    for house in houses:
        if house.name:
            out.append(house)
            continue
        street = min(lines, key=lambda line: (round(line[1].distance(house.footprint), 2), line[0]))[0]
        count[street] += 1
        n = count[street]
        out.append(house.called(name=f"{n} {street}" if number_first else f"{street} {n}"))
    return out


def largest_of(houses: Sequence[House], groups: Sequence[tuple[str, int]]) -> list[House]:
    """The largest houses that do not trade, by prefix of their ident: (("town-", 27), ("wharf-", 4))."""
    chosen: list[House] = []
    for prefix, n in groups:
        rest = [
            h
            for h in houses
            if h.ident.startswith(prefix) and not h.ident.startswith("b-") and h not in chosen
        ]
        rest.sort(key=lambda h: (-h.floor_area_m2, h.ident))
        chosen += rest[:n]
    return chosen


def place_assets(
    land: Land,
    roster: Roster,
    houses: Sequence[House],
    metered: Sequence[House],
    pv_areas: Mapping[str, float],
) -> tuple[Asset, ...]:
    """Trading buildings, their assets, what only measures, then the metered buildings.

    Raises ValueError where an array found less room than it wants, and KeyError for a building that is not there.
    """
    by_id = {h.ident: h for h in houses}
    out = [_trading(land, w, by_id[building_of(w.id)]) for w in roster.buildings]
    seats: Counter[str] = Counter()
    for w in roster.trading:
        house = by_id[building_of(w.host)]
        out.append(_hosted(land, w, house, seats[w.host]))
        seats[w.host] += 1
    out += [_on_ground(land, w) for w in roster.measuring]
    for number, house in enumerate(metered, 1):
        out.append(_meter(land, f"meter-{number:02d}", house))
    for asset in out:
        if asset.kind is Kind.PV and abs(pv_areas[asset.id] - asset.param("area_m2", 0)) > 2.0:
            raise ValueError(
                f"{asset.id}: {pv_areas[asset.id]:.0f} m2 found room, {asset.param('area_m2', 0):.0f} wanted"
            )
    return tuple(out)


def _facts(house: House) -> dict[str, float]:
    return {"year": float(house.year), "storeys": float(house.storeys), "height_m": round(house.height_m, 1)}


def _trading(land: Land, wanted: Wanted, house: House) -> Asset:
    p = house.footprint.representative_point()
    params = {**wanted.params, **_facts(house)}
    return Asset(
        wanted.id,
        wanted.kind,
        wanted.name,
        wanted.area,
        land.place.crs_xyz(p.x, p.y, house.z_roof),
        house.ident,
        True,
        wanted.use,
        params,
    )


def _meter(land: Land, ident: str, house: House) -> Asset:
    p = house.footprint.representative_point()
    params = {"floor_area_m2": house.floor_area_m2, **_facts(house)}
    return Asset(
        ident,
        Kind.BUILDING,
        house.name,
        house.area,
        land.place.crs_xyz(p.x, p.y, house.z_roof),
        house.ident,
        False,
        house.use,
        params,
    )


def _hosted(land: Land, wanted: Wanted, house: House, seat: int) -> Asset:
    if wanted.kind is Kind.PV and house.pv is not None:
        p = house.pv.representative_point()
        a, b, c = house.roof_slope or (0.0, 0.0, house.z_roof)
        x, y, z = p.x, p.y, a * p.x + b * p.y + c + 0.1
    elif wanted.kind is Kind.CHARGER:
        x, y = _outside(house.footprint, 2.5)
        z = land.height_at(x, y) + 0.12
    else:
        x, y = _inside(house.footprint, seat)
        a, b, c = house.roof_slope or (0.0, 0.0, house.z_roof)
        z = a * x + b * y + c
    return Asset(
        wanted.id,
        wanted.kind,
        wanted.name,
        wanted.area,
        land.place.crs_xyz(x, y, z),
        house.ident,
        wanted.trades,
        wanted.use,
        wanted.params,
    )


def _inside(footprint: Polygon, seat: int) -> tuple[float, float]:
    """One of several places on a roof, well apart."""
    ring = footprint.buffer(-4.0, join_style="mitre")
    outline = ring.exterior if isinstance(ring, Polygon) and not ring.is_empty else footprint.exterior
    p = outline.interpolate((0.13 + 0.31 * seat) % 1.0, normalized=True)
    return p.x, p.y


def _outside(footprint: Polygon, away: float) -> tuple[float, float]:
    p = footprint.buffer(away, join_style="mitre").exterior.interpolate(0.12, normalized=True)
    return p.x, p.y


def _on_ground(land: Land, wanted: Wanted) -> Asset:
    x, y = wanted.xy or (0.0, 0.0)
    z = wanted.params.get("z_m", land.height_at(x, y) + 0.12)
    params = {k: v for k, v in wanted.params.items() if k != "z_m"}
    return Asset(
        wanted.id,
        wanted.kind,
        wanted.name,
        wanted.area,
        land.place.crs_xyz(x, y, z),
        None,
        wanted.trades,
        wanted.use,
        params,
    )
