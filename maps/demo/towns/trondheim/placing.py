"""Gives every wanted asset its place on the finished town, and every house an address.   xy metres -> CRS.   Thread: any."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from shapely import Polygon

from app.model.asset import Asset
from app.model.asset import AssetKind as Kind
from maps.demo.towns.trondheim import ORIGIN
from maps.demo.towns.trondheim.assets import BUILDINGS, MEASURING, METERED, TRADING, Wanted, building_of
from maps.demo.towns.trondheim.house import House
from maps.demo.towns.trondheim.street_plan import STREETS
from maps.demo.towns.trondheim.terrain import height_at


def addressed(houses: Sequence[House]) -> list[House]:
    """Unnamed houses get the name of the nearest street and a number along it."""
    count: Counter[str] = Counter()
    lines = [(s.name, s.line) for s in STREETS if s.rank != "path" and not s.name.endswith("bru")]
    out = []
    for house in houses:
        if house.name:
            out.append(house)
            continue
        street = min(lines, key=lambda line: (round(line[1].distance(house.footprint), 2), line[0]))[0]
        count[street] += 1
        out.append(house.called(name=f"{street} {count[street]}"))
    return out


def metered(houses: Sequence[House]) -> list[House]:
    """The largest houses that do not trade: most in the old town, some at the harbour, at Sluppen and on the wharf."""
    groups = (("town-", 27), ("wharf-", 4), ("south-", 2), ("wood-", 3), ("", METERED - 36))
    chosen: list[House] = []
    for prefix, n in groups:
        rest = [
            h
            for h in houses
            if h.ident.startswith(prefix)
            and not h.ident.startswith("b-")
            and h not in chosen
            and h.ident != "fort"
            and (prefix or not h.ident.startswith(("town-", "wood-", "wharf-")))
        ]
        rest.sort(key=lambda h: (-h.floor_area_m2, h.ident))
        chosen += rest[:n]
    return chosen


def place_assets(houses: Sequence[House], pv_areas: dict[str, float]) -> tuple[Asset, ...]:
    """Trading buildings, their assets, what only measures, then the metered buildings."""
    by_id = {h.ident: h for h in houses}
    out = [_trading(w, by_id[building_of(w.id)]) for w in BUILDINGS]
    seats: Counter[str] = Counter()
    for w in TRADING:
        house = by_id[building_of(w.host)]
        out.append(_hosted(w, house, seats[w.host]))
        seats[w.host] += 1
    out += [_on_ground(w) for w in MEASURING]
    for number, house in enumerate(metered(houses), 1):
        out.append(_meter(f"meter-{number:02d}", house))
    for asset in out:
        if asset.kind is Kind.PV and abs(pv_areas[asset.id] - asset.param("area_m2", 0)) > 2.0:
            raise ValueError(
                f"{asset.id}: {pv_areas[asset.id]:.0f} m2 found room, {asset.param('area_m2', 0):.0f} wanted"
            )
    return tuple(out)


def _crs(x: float, y: float, z: float) -> tuple[float, float, float]:
    return (round(ORIGIN[0] + x, 2), round(ORIGIN[1] + y, 2), round(z, 2))


def _facts(house: House) -> dict[str, float]:
    return {"year": float(house.year), "storeys": float(house.storeys), "height_m": round(house.height_m, 1)}


def _trading(wanted: Wanted, house: House) -> Asset:
    p = house.footprint.representative_point()
    params = {**wanted.params, **_facts(house)}
    return Asset(
        wanted.id,
        wanted.kind,
        wanted.name,
        wanted.area,
        _crs(p.x, p.y, house.z_roof),
        house.ident,
        True,
        wanted.use,
        params,
    )


def _meter(ident: str, house: House) -> Asset:
    p = house.footprint.representative_point()
    params = {"floor_area_m2": house.floor_area_m2, **_facts(house)}
    return Asset(
        ident,
        Kind.BUILDING,
        house.name,
        house.area,
        _crs(p.x, p.y, house.z_roof),
        house.ident,
        False,
        house.use,
        params,
    )


def _hosted(wanted: Wanted, house: House, seat: int) -> Asset:
    if wanted.kind is Kind.PV and house.pv is not None:
        p = house.pv.representative_point()
        a, b, c = house.roof_slope or (0.0, 0.0, house.z_roof)
        x, y, z = p.x, p.y, a * p.x + b * p.y + c + 0.1
    elif wanted.kind is Kind.CHARGER:
        x, y = _outside(house.footprint, 2.5)
        z = height_at(x, y) + 0.12
    else:
        x, y = _inside(house.footprint, seat)
        a, b, c = house.roof_slope or (0.0, 0.0, house.z_roof)
        z = a * x + b * y + c
    return Asset(
        wanted.id,
        wanted.kind,
        wanted.name,
        wanted.area,
        _crs(x, y, z),
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


def _on_ground(wanted: Wanted) -> Asset:
    x, y = wanted.xy or (0.0, 0.0)
    return Asset(
        wanted.id,
        wanted.kind,
        wanted.name,
        wanted.area,
        _crs(x, y, height_at(x, y) + 0.12),
        None,
        wanted.trades,
        wanted.use,
        wanted.params,
    )
