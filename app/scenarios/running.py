"""A scenario through a year of the physics: hourly courses, figures, money; and the quick look that a slider asks for.

    bench = Bench(base)                                # keeps weather, calibration and cars for run after run
    outcome = bench.run(scenario)                      # Outcome, with the base under the same assumptions beside it
    bench.run(scenario, coarse=True)                   # four weeks in place of a year

kW, kWh, kg; money in the district's currency.   Thread: any but the GUI's; one at a time on a Bench. Pure but for what it keeps.
Meters do not influence one another (run.py), so those that follow the same rules run together and their sums are added.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from types import MappingProxyType

import numpy as np

from app.energy.indicators.compute import indicators_of
from app.energy.noise import Floats
from app.energy.planning.calibration import Calibration
from app.energy.planning.district import Rows
from app.energy.planning.driving import Charging
from app.energy.planning.indicating import energies_of
from app.energy.planning.outside import Outside
from app.energy.planning.result import Flows, Kept, Meters, YearResult
from app.energy.planning.run import run_year
from app.energy.planning.storing import BatteryRule
from app.energy.planning.weather_year import WeatherYear
from app.energy.prices import PER_NOK
from app.model.language import tr
from app.scenarios.applying import apply, rate_of
from app.scenarios.base import Base
from app.scenarios.kinds import ASSUMPTIONS, KINDS
from app.scenarios.local import Local, local_market
from app.scenarios.money import Money, money_of
from app.scenarios.plan import Plan, Terms
from app.scenarios.words import MODEL_VERSION, Scenario, ScenarioError, Value

SEED = 30
"""Of the usual year's weather: that of the live balance's yearly plan."""
COLDER_K = 3.0
_CHARGING = {
    "": Charging.AT_ONCE,
    "at once": Charging.AT_ONCE,
    "sun": Charging.SUN,
    "cheapest": Charging.CHEAPEST,
    "v2g": Charging.CHEAPEST,
}
NAMES = (
    "self_sufficiency", "self_consumption", "balance_kwh", "balance_pct", "made_kwh", "used_kwh", "load_kwh", "bought_kwh", "sold_kwh",
    "co2_kg", "co2_avoided_kg", "primary_kwh", "cost", "peak_import_kw", "peak_export_kw", "load_factor", "load_cover", "supply_cover",
    "cars_kwh", "v2g_kwh", "storage_kwh", "cycles", "pv_kwp", "specific_yield", "heat_self_supply",
)  # fmt: skip
"""Of the live indicators, those that a year of a plan can answer."""
SUMS = frozenset({"kWh", "kg", "currency"})
DIGITS = 6
"""Of figures in a hash: what machines agree on."""


@dataclass(frozen=True, slots=True)
class Figure:
    """low, high: the lowest and highest of the band's runs; None without a band.   value None: cannot be known, see why."""

    value: float | None
    unit: str
    low: float | None = None
    high: float | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Member:
    """How one run of the band is off: factors on needs, heat, yield and price, and the seed of its weather."""

    load: float = 1.0
    heat: float = 1.0
    sun: float = 1.0
    price: float = 1.0
    seed: int = SEED


@dataclass(frozen=True, eq=False)
class Outcome:
    """year: hourly result; its meters are the plan's.   figures, without: of the scenario and of the base under the same
    assumptions.   worth: of whole years; coarse: from four weeks.   local: what the local market moved, None without."""

    scenario: Scenario
    plan: Plan
    year: YearResult
    outside: Outside
    figures: Mapping[str, Figure]
    without: Mapping[str, Figure]
    base_year: YearResult
    money: Money
    local: Local | None
    result_hash: str
    is_coarse: bool
    remarks: tuple[str, ...] = ()
    hours: float = 8760.0

    @property
    def delta(self) -> Mapping[str, Figure]:
        """Scenario less base, where both are known."""
        out = {}
        for name, one in self.figures.items():
            other = self.without.get(name)
            if other is not None and one.value is not None and other.value is not None:
                out[name] = Figure(one.value - other.value, one.unit)
        return MappingProxyType(out)


class Bench:
    def __init__(self, base: Base) -> None:
        self.base = base
        self._weather: dict[tuple[int, int, str], WeatherYear] = {}
        self._cars: dict[int, Floats] = {}
        self._calibration: dict[int, Calibration] = {}
        self._without: dict[tuple[object, ...], tuple[YearResult, Mapping[str, Figure]]] = {}

    def run(
        self,
        scenario: Scenario,
        *,
        coarse: bool = False,
        keep: Rows | None = None,
        member: Member | None = None,
        check: Callable[[], None] = lambda: None,
    ) -> Outcome:
        """keep: meters whose hours are wanted.   check: called between steps; what it raises ends the run.   Raises ScenarioError
        and PlanningError, in words."""
        member = member or Member()
        told = _Told(scenario)
        plan = apply(self.base, scenario)
        check()
        full = self.weather(told, member.seed)
        weather, steps = quick(full) if coarse else (full, None)
        outside = self._outside(told, weather, plan.terms, member)
        year = self._year(plan, weather, full, steps, outside, told, member, keep)
        check()
        scale = 8760.0 / (weather.n * weather.step_h) if coarse else 1.0
        heat_price = told.number("heat_price") * rate_of(self.base, scenario) * member.price
        key = (tuple(sorted(scenario.assumptions.items())), coarse, member)
        if key not in self._without:
            bare = Plan.of(self.base)
            prices = self._outside(told, weather, bare.terms, member)
            run = self._year(bare, weather, full, steps, prices, told, member, None)
            self._without[key] = (run, _figures(self.base, bare, run, prices, None, scale, heat_price))
            while len(self._without) > 24:
                del self._without[next(iter(self._without))]
        base_year, without = self._without[key]
        check()
        local = local_market(plan, year, outside) if plan.terms.rule != "none" else None
        figures = dict(_figures(self.base, plan, year, outside, local, scale, heat_price))
        money = _money(told, plan, figures, without)
        figures |= _of_money(money, self.base.currency)
        figures |= {
            name: Figure(value, "m²" if name.endswith("m2") else "") for name, value in plan.counted.items()
        }
        remarks = [*plan.remarks, *_honest(scenario, self.base, coarse)]
        return Outcome(
            scenario, plan, year, outside, MappingProxyType(figures), without, base_year, money, local,
            result_hash(self.base.hash, scenario, figures), coarse, tuple(dict.fromkeys(remarks)), weather.n * weather.step_h * scale,
        )  # fmt: skip

    def weather_of(self, scenario: Scenario) -> WeatherYear:
        """The whole year that a run of it sees."""
        return self.weather(_Told(scenario))

    def weather(self, told: _Told, seed: int = SEED) -> WeatherYear:
        """Of the assumed year; a cold and a warm one are the usual one moved."""
        kind, year = told.word("weather"), round(told.number("year"))
        key = (year, seed, kind)
        if key not in self._weather:
            made = WeatherYear.made_up(self.base.place, self.base.zone, seed, date(year, 1, 1))
            if kind != "usual":
                by = -COLDER_K if kind == "cold" else COLDER_K
                sky = made.weather
                made = replace(
                    made, weather=replace(sky, temp_c=sky.temp_c + by, slow_temp_c=sky.slow_temp_c + by)
                )
            self._weather[key] = made
            while len(self._weather) > 24:
                del self._weather[next(iter(self._weather))]
        return self._weather[key]

    def _outside(self, told: _Told, weather: WeatherYear, terms: Terms, member: Member) -> Outside:
        currency = self.base.currency.lower()
        if currency not in PER_NOK:
            raise ScenarioError(
                tr("there are no prices for the currency {currency}; those known are {known}", currency=self.base.currency, known=", ".join(sorted(PER_NOK)).upper())
            )  # fmt: skip
        made = Outside.made_up(weather, member.seed, currency)
        spot = made.buy * told.share("spot") * member.price
        if terms.flat:
            month = weather.day.number - np.mod(
                weather.day.number, 28
            )  # of four weeks: a month by the calendar would cut weeks
            groups = np.unique(month, return_inverse=True)[1].ravel()
            spot = (np.bincount(groups, spot) / np.bincount(groups))[groups]
        carbon = made.carbon_g_kwh * carbon_share(told.word("carbon"), told.number("year"))
        hour = np.minimum(weather.day.hour.astype(np.intp), 23)
        return Outside(spot + np.array(terms.energy)[hour], spot + terms.feed_in, carbon, currency)

    def _year(
        self, plan: Plan, weather: WeatherYear, full: WeatherYear, steps: Rows | None, outside: Outside, told: _Told, member: Member,
        keep: Rows | None,
    ) -> YearResult:  # fmt: skip
        district = plan.district
        if member.load != 1.0 or member.heat != 1.0:
            district = replace(
                district,
                electric_kwh=district.electric_kwh * member.load,
                heat_kwh=district.heat_kwh * member.heat,
            )
        if member.sun != 1.0:
            planes = district.planes
            district = replace(district, planes=replace(planes, light=planes.light * member.sun))
        calibration = self._calibrated(told, district.kinds)
        cars = self._cars_of(plan, full)
        cars = cars if steps is None else cars[:, steps]
        kept = np.zeros(0, dtype=np.intp) if keep is None else np.asarray(keep, dtype=np.intp)
        groups: dict[tuple[Charging, BatteryRule], list[int]] = {}
        for m in range(len(plan)):
            how = (
                _CHARGING[plan.control[m]],
                BatteryRule(plan.strategy[m] or BatteryRule.SELF_CONSUMPTION.value),
            )
            groups.setdefault(how, []).append(m)
        parts = []
        for (charging, rule), meters in sorted(groups.items(), key=lambda one: one[1][0]):
            rows = np.array(meters, dtype=np.intp)
            place = {m: i for i, m in enumerate(meters)}
            mine = [i for i, m in enumerate(kept.tolist()) if m in place]
            run = run_year(
                district if len(groups) == 1 else district.only(rows), weather, outside, calibration=calibration, charging=charging,
                batteries=rule, cars_kw=cars[rows], keep=np.array([place[int(kept[i])] for i in mine], dtype=np.intp),
            )  # fmt: skip
            parts.append((rows, np.array(mine, dtype=np.intp), run))
        return _together(district.names, parts, kept)

    def _cars_of(self, plan: Plan, weather: WeatherYear) -> Floats:
        """(k, T) of the chargers that go on as today."""
        key = id(weather)
        if key not in self._cars:
            self._cars = (
                {key: self.base.cars(weather)}
                if len(self._cars) > 4
                else {**self._cars, key: self.base.cars(weather)}
            )
        course = self._cars[key]
        out = np.zeros((len(plan), weather.n))
        on = np.flatnonzero(plan.chargers_on)
        np.add.at(out, self.base.charger_meter[on], course[on])
        return out

    def _calibrated(self, told: _Told, kinds: object) -> Calibration:
        """On the usual weather of the assumed year, so that a cold year costs more."""
        year = round(told.number("year"))
        if year not in self._calibration:
            usual = self.weather(_Told(Scenario("", "", assumptions={"year": float(year)})))
            self._calibration[year] = Calibration.on(usual, self.base.planning.kinds)
        return self._calibration[year]


class _Told:
    """Assumptions with their defaults."""

    def __init__(self, scenario: Scenario) -> None:
        self._said = scenario.assumptions

    def _of(self, name: str) -> Value:
        return self._said.get(name, ASSUMPTIONS[name].default)

    def number(self, name: str) -> float:
        return float(self._of(name))

    def share(self, name: str) -> float:
        return self.number(name) / 100.0

    def word(self, name: str) -> str:
        return str(self._of(name))


def carbon_share(path: str, year: float) -> float:
    """Of today's carbon of the grid that is left in a year: straight lines from 2025."""
    if path == "halved by 2040":
        return float(np.interp(year, [2025.0, 2040.0], [1.0, 0.5]))
    if path == "near zero by 2050":
        return float(np.interp(year, [2025.0, 2050.0], [1.0, 0.05]))
    return 1.0


def quick(weather: WeatherYear) -> tuple[WeatherYear, Rows]:
    """Four weeks, one of each season, that stand for the year; each begins on a Monday, so the days go on as weekdays do."""
    steps = 7 * weather.steps_a_day
    monday = np.flatnonzero((weather.day.number % 7 == 1) & (weather.day.hour < weather.step_h))
    if not len(monday) or weather.n < 8 * steps:
        return weather, np.arange(weather.n)
    starts = [
        int(monday[np.argmin(np.abs(monday - share * weather.n))]) for share in (0.04, 0.29, 0.54, 0.79)
    ]
    starts = [min(one, weather.n - steps) for one in starts]
    these = np.concatenate([np.arange(one, one + steps) for one in starts])
    day = weather.day
    part = replace(day, t_ns=day.t_ns[these], hour=day.hour[these], number=day.number[these])
    sky = replace(
        weather.weather, **{f: getattr(weather.weather, f)[these] for f in type(weather.weather).__slots__}
    )
    short = replace(
        weather,
        day=part,
        weather=sky,
        ghi=weather.ghi[these],
        dhi=weather.dhi[these],
        beam=weather.beam[:, these],
    )
    return short, these


def _together(names: tuple[str, ...], parts: list[tuple[Rows, Rows, YearResult]], kept: Rows) -> YearResult:
    if len(parts) == 1:
        return parts[0][2]
    k, n = len(names), len(parts[0][2].course.load)
    flows, course, courses = Flows.zeros(k), Flows.zeros(n), Flows.zeros(len(kept), n)
    rest = {f.name: np.zeros(k) for f in fields(Meters) if f.name != "flows"}
    for rows, mine, run in parts:
        for f in fields(Flows):
            getattr(flows, f.name)[rows] = getattr(run.meters.flows, f.name)
            getattr(course, f.name)[:] += getattr(run.course, f.name)
            if len(mine):
                getattr(courses, f.name)[mine] = getattr(run.kept.flows, f.name)
        for name, array in rest.items():
            array[rows] = getattr(run.meters, name)
    first = parts[0][2]
    return YearResult(names, first.start_ns, first.step_s, Meters(flows, **rest), course, Kept(kept, courses))


def _figures(
    base: Base,
    plan: Plan,
    year: YearResult,
    outside: Outside,
    local: Local | None,
    scale: float,
    heat_price: float,
) -> Mapping[str, Figure]:
    """Sums are brought to a whole year by `scale`."""
    found = indicators_of(energies_of(year, plan.district, outside), names=NAMES)
    out: dict[str, Figure] = {}
    for name, one in found.by_name.items():
        value = one.value
        if value is not None and one.unit in {
            "kWh",
            "kg",
            base.currency,
            base.currency.lower(),
            base.currency.upper(),
        }:
            value *= scale
        out[name] = Figure(value, _unit(one.unit, base), why=one.why)
    total = year.total
    heat = {
        "heat_kwh": total.heat,
        "pump_kwh": total.pump,
        "link_heat_kwh": total.link_heat,
        "other_heat_kwh": total.other_heat,
    }
    out |= {name: Figure(float(value) * scale, "kWh") for name, value in heat.items()}
    peak = peak_money(year, plan.terms, scale)
    heat_money = float(total.link_heat + total.other_heat) * scale * heat_price
    out["heat_money"] = Figure(heat_money, base.currency)
    saved = local.saved * scale if local else 0.0
    out["bill"] = Figure(bill_of(year, outside) * scale + peak + heat_money - saved, base.currency)
    out["peak_money"] = Figure(peak, base.currency)
    meters = year.meters
    out["co2_kg"] = Figure(
        float(_import_co2(year, outside) + (total.link_heat + total.other_heat) * 0.012) * scale, "kg"
    )
    out["cars_missing_kwh"] = Figure(float(meters.cars_missing_kwh.sum()) * scale, "kWh")
    if local is not None:
        out["local_kwh"] = Figure(local.kwh * scale, "kWh")
        out["local_saved"] = Figure(local.saved * scale, base.currency)
    return MappingProxyType(out)


def _unit(unit: str, base: Base) -> str:
    return base.currency if unit.lower() == base.currency.lower() else unit


def _import_co2(year: YearResult, outside: Outside) -> float:
    return float((year.import_kw * outside.carbon_g_kwh).sum() * year.step_h / 1000.0)


def bill_of(year: YearResult, outside: Outside) -> float:
    """Every meter on its own: what it drew at its price less what it sent out at its."""
    return float(((year.course.drawn * outside.buy) - (year.course.fed * outside.sell)).sum() * year.step_h)


def peak_money(year: YearResult, terms: Terms, scale: float) -> float:
    """For the highest hour of each of twelve equal parts of the year, of what crosses the district's boundary."""
    if not terms.peak:
        return 0.0
    months = 12 if scale == 1.0 else 4
    peaks = [float(part.max(initial=0.0)) for part in np.array_split(year.import_kw, months)]
    return sum(terms.peak_money(one) for one in peaks) * (12 / months)


def _money(told: _Told, plan: Plan, figures: Mapping[str, Figure], without: Mapping[str, Figure]) -> Money:
    def less(name: str) -> float:
        return (without[name].value or 0.0) - (figures[name].value or 0.0)

    worth = less("bought_kwh") + max(-less("sold_kwh"), 0.0)
    return money_of(
        plan.items, less("bill"), max(worth, 0.0), horizon_a=told.number("horizon"), discount=told.share("discount"), growth=told.share("price_growth")
    )  # fmt: skip


def _of_money(money: Money, currency: str) -> dict[str, Figure]:
    nothing = tr("it is never paid back by energy alone")
    return {
        "investment": Figure(money.investment, currency),
        "upkeep": Figure(money.upkeep, currency),
        "saved": Figure(money.saved, currency),
        "npv": Figure(money.npv, currency),
        "annuity": Figure(money.annuity, currency),
        "levelised": Figure(money.levelised, f"{currency}/kWh", why="" if money.levelised is not None else tr("it neither makes nor saves electricity from the grid")),
        "payback": Figure(money.payback_a, "a", why="" if money.payback_a is not None else nothing),
    }  # fmt: skip


def _honest(scenario: Scenario, base: Base, coarse: bool) -> list[str]:
    said = []
    if coarse:
        said.append(tr("A quick look: four weeks stand for the year."))
    if base.is_synthetic:
        said.append(tr("The district is made up, and so are its needs."))
    said.append(
        tr(
            "Weather, prices and the carbon of the grid are made up for the place; costs are round assumptions."
        )
    )
    quiet = [one.id for one in scenario.active if not KINDS[one.kind].has_energy]
    if quiet:
        said.append(tr("Counted and shown, without effect on energy: {ids}.", ids=", ".join(quiet)))
    return said


def scenario_digest(scenario: Scenario) -> dict[str, object]:
    """All that the run depends on, and nothing that it does not: names, notes and what is switched off count not."""
    return {
        "assumptions": {k: _exact(v) for k, v in sorted(scenario.assumptions.items())},
        "interventions": [
            {
                "id": one.id, "kind": one.kind, "where": one.where, "objects": list(one.objects), "year": one.year,
                "values": {k: _exact(v) for k, v in sorted(one.values.items())},
                "footprint": [[_exact(x) for x in corner] for corner in one.footprint],
            }
            for one in scenario.active
        ],
    }  # fmt: skip


def scenario_hash(base_hash: str, scenario: Scenario) -> str:
    """Of base, scenario and model: the same for the same question."""
    return _hash({"base": base_hash, "model": MODEL_VERSION, **scenario_digest(scenario)})


def result_hash(base_hash: str, scenario: Scenario, figures: Mapping[str, Figure]) -> str:
    """Of the question and of its answer to DIGITS digits."""
    said = {
        name: None if one.value is None else f"{one.value:.{DIGITS}g}"
        for name, one in sorted(figures.items())
    }
    return _hash({"question": scenario_hash(base_hash, scenario), "figures": said})


def _exact(value: Value) -> str:
    return value if isinstance(value, str) else repr(float(value))


def _hash(document: object) -> str:
    text = json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return "sha256:" + hashlib.sha256(text.encode()).hexdigest()
