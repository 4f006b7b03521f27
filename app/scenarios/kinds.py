"""What can be changed, as data: each kind of intervention with its parameters, and the assumptions of a run.

    KINDS["pv"].param("coverage")        # unit, default, bounds, what it means, where the default comes from

Forms, files, checks and docs/scenarios.md are made from this list.   Thread: any, read-only.
Costs are round figures of the early 2020s in euro without tax; every one is an assumption to be replaced by an offer
((M): remembered from public technology catalogues, not looked up).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from app.model.language import mark

GUESS = mark("assumption")


@dataclass(frozen=True, slots=True)
class Param:
    """A number in `unit` between low and high, or one of `words`.   default: of the same kind."""

    name: str
    label: str
    default: float | str
    unit: str = ""
    low: float = 0.0
    high: float = 1e9
    words: tuple[str, ...] = ()
    about: str = ""
    source: str = GUESS

    @property
    def is_word(self) -> bool:
        return bool(self.words)


@dataclass(frozen=True, slots=True)
class Kind:
    """on: what it is put on: building, charger, any (buildings and what has a meter on the street), district (no choice of
    objects).   has_energy: the physics answers to it; without, it is shown and counted, and the results say so."""

    name: str
    label: str
    on: str
    about: str
    params: tuple[Param, ...]
    has_energy: bool = True

    def param(self, name: str) -> Param:
        """Raises KeyError."""
        for one in self.params:
            if one.name == name:
                return one
        raise KeyError(name)


def _cost(default: float, unit_words: str) -> Param:
    return Param("cost", mark("Cost"), default, "", 0.0, 1e9, (), unit_words)


def _life(years: float) -> Param:
    return Param("life", mark("Life"), years, "a", 1.0, 100.0, (), mark("After it the same is bought again."))


_OPEX = Param("upkeep", mark("Upkeep"), 1.5, "%", 0.0, 50.0, (), mark("Of the investment, each year."))
_RULES = ("self-consumption", "level days", "cheapest")
_CONTROL = ("as today", "at once", "sun", "cheapest", "v2g")

KINDS: Mapping[str, Kind] = MappingProxyType({
    one.name: one
    for one in (
        Kind("pv", mark("PV on roofs"), "building", mark("Modules on the roofs where panels can lie."), (
            Param("coverage", mark("Share of the usable roof"), 60.0, "%", 1.0, 100.0, (), mark("Of the area where panels could lie."),
                  "notes on practice: 50 to 70 %"),
            Param("tilt", mark("Tilt"), "as the roof", "", 0.0, 0.0, ("as the roof", "flat racks"), mark("Racks: 15 degrees south on flat roofs.")),
            Param("power", mark("Power of a module"), 0.20, "", 0.05, 0.40, (), mark("kWp for each m2 of module."), "assumption: makers state 0.19 to 0.23 in 2024"),
            Param("threshold", mark("Least sun"), 600.0, "kWh/m2", 0.0, 3000.0, (), mark("Roofs that get less in a year stay free.")),
            _cost(1100.0, mark("EUR for each kWp")), _OPEX, _life(25.0),
        )),
        Kind("facade-pv", mark("PV on walls"), "building", mark("Modules upright on the walls that face the sun."), (
            Param("coverage", mark("Share of the wall"), 25.0, "%", 1.0, 100.0, (), mark("Windows, doors and shade take the rest.")),
            Param("light", mark("Light that shade leaves"), 70.0, "%", 1.0, 100.0, (), mark("Of an open wall's light; there is no study of walls yet.")),
            Param("power", mark("Power of a module"), 0.18, "", 0.05, 0.40, (), mark("kWp for each m2 of module.")),
            _cost(1900.0, mark("EUR for each kWp")), _OPEX, _life(25.0),
        )),
        Kind("battery", mark("Battery"), "any", mark("A store at the meter."), (
            Param("capacity", mark("Capacity"), 100.0, "kWh", 0.1, 1e6),
            Param("power", mark("Power"), 50.0, "kW", 0.1, 1e6),
            Param("strategy", mark("Strategy"), "self-consumption", "", 0.0, 0.0, _RULES, mark("What it answers to.")),
            Param("efficiency", mark("There and back"), 90.0, "%", 40.0, 100.0, (), "", "assumption: lithium-ion with converter, 85 to 92 (M)"),
            _cost(450.0, mark("EUR for each kWh")), _OPEX, _life(15.0),
        )),
        Kind("heat-pump", mark("Heat pump"), "building", mark("Takes over the heat that its size allows; the rest comes from where it came from."), (
            Param("source", mark("Source"), "air", "", 0.0, 0.0, ("air", "ground", "seawater", "river")),
            Param("share", mark("Share of the highest need"), 60.0, "%", 5.0, 120.0, (), mark("Of the heat on the coldest day; 60 % covers some 90 % of the year.")),
            _cost(1200.0, mark("EUR for each kW of heat")), _OPEX, _life(18.0),
        )),
        Kind("envelope", mark("Better envelope"), "building", mark("Windows, insulation and tightness: less space heat."), (
            Param("level", mark("Level"), "as new", "", 0.0, 0.0, ("as new", "deep", "light"), mark("As new: today's code. Deep: half of that again. Light: a quarter less than before.")),
            _cost(250.0, mark("EUR for each m2 of floor")), Param("upkeep", mark("Upkeep"), 0.0, "%", 0.0, 50.0), _life(40.0),
        )),
        Kind("district-heat", mark("District heat"), "building", mark("A connection that gives what the pumps leave."), (
            Param("share", mark("Share of the highest need"), 100.0, "%", 5.0, 200.0),
            _cost(350.0, mark("EUR for each kW of connection")), _OPEX, _life(30.0),
        )),
        Kind("ev", mark("Electric cars"), "building", mark("More cars that charge here."), (
            Param("cars", mark("Cars for each 1,000 m2"), 4.0, "", 0.01, 500.0, (), mark("Of floor, that are new and charge at this meter.")),
            Param("need", mark("Need"), 7.0, "kWh/d", 0.5, 200.0, (), mark("Of one car on a working day."), "assumption: 35 km at 0.2 kWh/km"),
            Param("power", mark("Power of a connector"), 7.4, "kW", 1.0, 400.0),
            Param("control", mark("Charging"), "at once", "", 0.0, 0.0, _CONTROL[1:], mark("At once, with the meter's own sun, in the cheapest hours, or cheapest and giving back in the evening peak.")),
            _cost(900.0, mark("EUR for each connector")), _OPEX, _life(12.0),
        )),
        Kind("chargers", mark("Smart charging"), "charger", mark("The chargers that are there follow a rule."), (
            Param("control", mark("Charging"), "sun", "", 0.0, 0.0, _CONTROL[1:]),
            Param("lend", mark("Given back at most"), 6.0, "kWh/d", 0.0, 100.0, (), mark("By one connector on one evening, where they give back.")),
            _cost(250.0, mark("EUR for each connector")), _OPEX, _life(12.0),
        )),
        Kind("demand-response", mark("Demand response"), "building", mark("Part of each day's electricity moves from its dear hours to its cheap ones."), (
            Param("share", mark("Share that can move"), 8.0, "%", 0.1, 50.0, (), mark("Of the electricity of any dear hour.")),
            _cost(60.0, mark("EUR for each kW of the highest load")), _OPEX, _life(10.0),
        )),
        Kind("tariff", mark("Tariff"), "district", mark("What a kWh costs beside the spot price."), (
            Param("energy", mark("Added to what is bought"), 0.35, "/kWh", -100.0, 1000.0),
            Param("feed_in", mark("Added to what is sold"), 0.0, "/kWh", -100.0, 1000.0),
            Param("peak", mark("For the month's highest hour"), 45.0, "/kW", 0.0, 1e5),
            Param("flat", mark("Spot price"), "by the hour", "", 0.0, 0.0, ("by the hour", "mean of the month")),
        )),
        Kind("market", mark("Local market"), "district", mark("What one meter has left another takes at a price between the two."), (
            Param("rule", mark("Rule"), "midpoint", "", 0.0, 0.0, ("uniform", "pay-as-bid", "midpoint", "none")),
            Param("share", mark("Share that takes part"), 100.0, "%", 0.0, 100.0, (), mark("Of what is left over and of what is missing in an hour.")),
        )),
        Kind("new-building", mark("New building"), "district", mark("One more building, by today's code."), (
            Param("use", mark("Use"), "residential", "", 0.0, 0.0, ("residential", "office", "retail", "school", "culture", "industry", "hotel", "health", "parking")),
            Param("floor", mark("Floor area"), 2000.0, "m2", 1.0, 1e7),
            Param("floors", mark("Floors"), 4.0, "", 1.0, 200.0),
            Param("heat", mark("Heat from"), "district heat", "", 0.0, 0.0, ("district heat", "heat pump", "electric")),
            _cost(0.0, mark("EUR for each m2 of floor; 0: the building is not counted as energy money")), _life(60.0),
        )),
        Kind("demolition", mark("Demolition"), "building", mark("The building goes, with all that stands at it."), (
            _cost(0.0, mark("EUR for each m2 of floor")),
        )),
        Kind("extra-floors", mark("Extra floors"), "building", mark("Floors on top, of the building's use and by today's code. PV on the roof stays."), (
            Param("floors", mark("Floors"), 1.0, "", 1.0, 20.0),
            _cost(0.0, mark("EUR for each m2 of floor; 0: not counted as energy money")), _life(60.0),
        )),
        Kind("trees", mark("Trees"), "building", mark("Trees near the building take light from its modules."), (
            Param("light", mark("Light they take"), 4.0, "%", 0.0, 80.0, (), mark("From the modules of the building, mean of a year; cooling by shade is not computed.")),
            _cost(400.0, mark("EUR for each building")), Param("upkeep", mark("Upkeep"), 5.0, "%", 0.0, 50.0), _life(40.0),
        )),
        Kind("river-turbine", mark("River turbine"), "district", mark("A turbine in the stream."), (
            Param("power", mark("Rated power"), 12.0, "kW", 0.5, 10_000.0),
            _cost(7000.0, mark("EUR for each kW")), Param("upkeep", mark("Upkeep"), 3.0, "%", 0.0, 50.0), _life(20.0),
        )),
        Kind("road-closed", mark("Road closed to cars"), "charger", mark("Chargers on this road are out of reach; their cars charge elsewhere."), (
            _cost(0.0, mark("EUR for each charger")),
        )),
        Kind("flood", mark("Flood"), "district", mark("What stands below the water: counted and shown."), (
            Param("level", mark("Water level"), 3.0, "m", -500.0, 9000.0, (), mark("Above the zero of the district's heights.")),
        ), has_energy=False),
    )
})  # fmt: skip


ASSUMPTIONS: Mapping[str, Param] = MappingProxyType({
    one.name: one
    for one in (
        Param("weather", mark("Weather"), "usual", "", 0.0, 0.0, ("usual", "cold", "warm"), mark("Usual: made-up weather of the place. Cold and warm: the same, 3 K below and above, on needs of the usual year.")),
        Param("year", mark("Year"), 2030.0, "", 1990.0, 2100.0, (), mark("Whose days are run.")),
        Param("horizon", mark("Horizon"), 25.0, "a", 1.0, 100.0, (), mark("Over which money is counted.")),
        Param("discount", mark("Discount rate"), 4.0, "%", 0.0, 30.0, (), mark("Real, each year."), "assumption: usual for public projects in Norway"),
        Param("price_growth", mark("Growth of energy prices"), 1.0, "%/a", -20.0, 20.0, (), mark("Real, each year.")),
        Param("heat_price", mark("Heat from elsewhere"), 0.08, "", 0.0, 10.0, (), mark("EUR for each kWh of district heat and of what else heats, without pumps.")),
        Param("spot", mark("Spot price"), 100.0, "%", 10.0, 1000.0, (), mark("Of the made-up prices of the place.")),
        Param("carbon", mark("Carbon of the grid"), "as today", "", 0.0, 0.0, ("as today", "halved by 2040", "near zero by 2050"), mark("A straight line from 2025.")),
        Param("currency_per_eur", mark("Currency for one euro"), 0.0, "", 0.0, 1e6, (), mark("0: the usual rate of the district's currency.")),
        Param("charging", mark("Cars that are there"), "as today", "", 0.0, 0.0, ("as today",), mark("Their recorded habits.")),
        Param("members", mark("Runs of the band"), 8.0, "", 0.0, 200.0, (), mark("Runs with other weather, needs, yields and prices; 0: no band.")),
    )
})  # fmt: skip
