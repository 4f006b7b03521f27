"""The demonstration district of Limerick, put together.   xy metres of the place.   Thread: any."""

from __future__ import annotations

from pathlib import Path

from maps.demo.kit.placing import largest_of
from maps.demo.kit.town import Town, make_town
from maps.demo.towns.limerick import build, covers, life, plan, streets
from maps.demo.towns.limerick.assets import roster
from maps.demo.towns.limerick.trees import trees

TITLE = "Demonstration district, synthetic: modelled on the Georgian quarter of Limerick"


def make_district(folder: Path) -> str:
    """Writes the files; says in a few words what they hold."""
    houses = build.houses()
    town = Town(
        title=TITLE,
        currency="EUR",
        land=plan.lie(),
        covers=covers.covers(),
        houses=houses,
        roster=roster(houses),
        net=streets.NET,
        metered=largest_of(houses, (("terrace-", 24), ("lane-", 4), ("west-", 3), ("strand-", 2))),
        trees=trees(),
        bridges=life.SPANS,
        extras=life.put_life,
        water={"name": "River Shannon", "class": "river"},
        fine_core=(560.0, 560.0),
        tolerance_m=0.25,
    )
    return make_town(folder, town)
