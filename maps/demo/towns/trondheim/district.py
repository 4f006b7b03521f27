"""The demonstration district of Trondheim, put together.   xy metres of the place.   Thread: any."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from maps.demo.kit.cityjson import CityWriter
from maps.demo.kit.house import House
from maps.demo.kit.placing import addressed
from maps.demo.kit.town import Town, make_town
from maps.demo.towns.trondheim import build, covers, harbour, plan, streets
from maps.demo.towns.trondheim.assets import METERED, roster
from maps.demo.towns.trondheim.boats import put_boats
from maps.demo.towns.trondheim.bridges import SPANS
from maps.demo.towns.trondheim.life import put_life
from maps.demo.towns.trondheim.trees import trees

TITLE = "Demonstration district, synthetic: modelled on Brattøra and Sluppen in Trondheim"


def make_district(folder: Path) -> str:
    """Writes the files; says in a few words what they hold."""
    bridges = tuple(s.name for s in streets.NET.streets if s.name.endswith("bru"))
    houses = addressed(build.houses(), streets.NET, nameless=bridges)
    town = Town(
        title=TITLE,
        currency="NOK",
        land=plan.lie(),
        covers=covers.covers(),
        houses=houses,
        roster=roster(),
        net=streets.NET,
        metered=metered(houses),
        trees=trees(),
        bridges=SPANS,
        extras=_extras,
        water={"name": "Trondheimsfjorden", "class": "fjord"},
        water_ident="fjord",
        fine_core=(860.0, 720.0),
    )
    return make_town(folder, town)


def _extras(city: CityWriter) -> None:
    harbour.put_harbour(city)
    put_boats(city)
    put_life(city)


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
