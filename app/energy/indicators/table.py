"""The indicators as data: name, unit, formula in words, meaning, where the formula comes from, and the function.

One list serves the panel, the command, the docs and scenarios. docs/indicators.md is held against it by a test.
A function returns a value, or why there is none.   Thread: any, pure.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from app.energy.indicators.energies import Flexed, Role, Traded
from app.energy.indicators.period import EXCHANGE, MADE, USED, Period
from app.model.language import mark, tr

Answer = float | str
"""The value, or the reason why there is none."""
PRACTICE = "docs/practice.md"
OPENEMS, HOME_ASSISTANT = "OpenEMS", "Home Assistant"
USUAL = "usual definition"


@dataclass(frozen=True, slots=True)
class Definition:
    """needs: what the figure rests on.   numbers: what stands in the formula, for "how this is computed"."""

    name: str
    label: str
    unit: str
    decimals: int
    formula: str
    meaning: str
    origin: str
    needs: tuple[Role, ...]
    compute: Callable[[Period], Answer]
    numbers: Callable[[Period], dict[str, float | None]] = lambda p: {}


def _share(part: float, whole: float) -> float:
    return 100.0 * min(max(part / whole, 0.0), 1.0)


def _self_sufficiency(p: Period) -> Answer:
    return 100.0 if p.e_used <= 0.0 else _share(p.e_used - p.e_bought, p.e_used)


def _self_consumption(p: Period) -> Answer:
    return tr("nothing was generated") if p.e_made <= 0.0 else _share(p.e_made - p.e_sold, p.e_made)


def _balance_pct(p: Period) -> Answer:
    return tr("nothing was used") if p.e_used <= 0.0 else 100.0 * (p.e_made - p.e_used) / p.e_used


def _self_supply(p: Period) -> Answer:
    return tr("nothing was used") if p.e_used <= 0.0 else 100.0 * p.e_made / p.e_used


def _heat_supply(p: Period) -> Answer:
    """Ambient heat that pumps lift is renewable and local; their electricity is counted with the electricity."""
    heat = p.sum_of(Role.HEAT)
    local = max(p.sum_of(Role.PUMP_HEAT) - p.sum_of(Role.PUMP), 0.0)
    return tr("no heat was used") if heat <= 0.0 else 100.0 * local / heat


def _co2(p: Period) -> Answer:
    grid = p.priced(p.bought, p.energies.carbon)
    if grid is None:
        return tr("the carbon intensity of the grid is not known")
    return (grid + p.sum_of(Role.DISTRICT_HEAT) * DISTRICT_HEAT_G_KWH) / 1000.0


def _co2_avoided(p: Period) -> Answer:
    grid = p.priced(p.sold, p.energies.carbon)
    return tr("the carbon intensity of the grid is not known") if grid is None else grid / 1000.0


def _cost(p: Period) -> Answer:
    paid, got = p.priced(p.bought, p.energies.spot), p.priced(p.sold, p.energies.spot)
    return tr("the spot price is not known") if paid is None or got is None else paid - got


def _peak(minutes: int, *, is_import: bool) -> Callable[[Period], Answer]:
    def peak(p: Period) -> Answer:
        found = p.peak_kw(p.bought if is_import else p.sold, minutes)
        return tr("the period has no whole {minutes} min", minutes=minutes) if found is None else found

    return peak


def _load_factor(p: Period) -> Answer:
    peak = p.peak_kw(p.used, 60)
    if not peak:
        return tr("nothing was used")
    return p.e_used / (p.energies.steps * p.energies.step_h) / peak


def _cover(of_load: bool) -> Callable[[Period], Answer]:
    def cover(p: Period) -> Answer:
        whole = p.e_used if of_load else p.e_made
        both = float(np.minimum(p.made, p.used).sum())
        return (
            (tr("nothing was used") if of_load else tr("nothing was generated"))
            if whole <= 0.0
            else both / whole
        )

    return cover


def _cycles(p: Period) -> Answer:
    if not p.extras.capacity_kwh:
        return tr("there is no battery")
    return p.sum_of(Role.BATTERY_OUT) / p.extras.capacity_kwh


def _round_trip(p: Period) -> Answer:
    """Content at both ends differs; over less than two full cycles that says more than the losses."""
    filled, given = p.sum_of(Role.BATTERY_IN), p.sum_of(Role.BATTERY_OUT)
    if not p.extras.capacity_kwh or given < 2.0 * p.extras.capacity_kwh:
        return tr("fewer than two full cycles")
    if filled <= 0.0:
        return tr("nothing was stored, and yet something came out")
    return 100.0 * given / filled


def _yield(p: Period) -> Answer:
    if not p.extras.rated_kw:
        return tr("there is no PV")
    return p.sum_of(Role.SOLAR) / p.extras.rated_kw


def _capacity_factor(p: Period) -> Answer:
    found = _yield(p)
    return found if isinstance(found, str) else 100.0 * found / (p.energies.steps * p.energies.step_h)


def _trades(pick: Callable[[tuple[Traded, ...], Period], Answer]) -> Callable[[Period], Answer]:
    def value(p: Period) -> Answer:
        if p.extras.trades is None:
            return tr("the trades are not known")
        return pick(p.extras.trades, p)

    return value


def _median_price(trades: tuple[Traded, ...], _p: Period) -> Answer:
    return float(np.median([one.price for one in trades])) if trades else tr("nothing was traded")


def _against_spot(trades: tuple[Traded, ...], p: Period) -> Answer:
    """Each trade against the spot price of its own interval."""
    e = p.energies
    steps = [(one.start_ns - e.start_ns) // e.step_ns for one in trades]
    spots = [float(e.spot[k]) if 0 <= k < e.steps else float("nan") for k in steps]
    shares = [one.price / spot for one, spot in zip(trades, spots, strict=True) if spot > 0.0]
    if not trades:
        return tr("nothing was traded")
    if len(shares) < 0.9 * len(trades):
        return tr("the spot price is not known, or not above zero")
    return 100.0 * (float(np.median(shares)) - 1.0)


def _traded_share(trades: tuple[Traded, ...], p: Period) -> Answer:
    return tr("nothing was used") if p.e_used <= 0.0 else 100.0 * sum(one.kwh for one in trades) / p.e_used


def _flex(pick: Callable[[Flexed], Answer]) -> Callable[[Period], Answer]:
    def value(p: Period) -> Answer:
        return tr("the calls are not known") if p.extras.flexed is None else pick(p.extras.flexed)

    return value


def _delivered_share(flexed: Flexed) -> Answer:
    return (
        tr("nothing was called")
        if flexed.called_kwh <= 0.0
        else 100.0 * flexed.delivered_kwh / flexed.called_kwh
    )


def _bill(p: Period) -> Answer:
    if p.extras.charges is None:
        return tr("the district names no tariffs")
    bill = p.extras.charges.bill(p.bought, p.sold, p.energies.spot)
    crossed = p.bought + p.sold
    known = np.isfinite(bill)
    whole, part = float(crossed.sum()), float(crossed[known].sum())
    if whole <= 0.0:
        return 0.0
    return (
        tr("the spot price is not known") if part < 0.9 * whole else float(bill[known].sum()) * whole / part
    )


def _peak_cost(p: Period) -> Answer:
    if p.extras.charges is None or p.extras.charges.peak is None:
        return tr("the district names no tariff of peaks")
    found = p.extras.charges.peaks(p.bought, p.energies.step_ns)
    return tr("the period has no whole hour") if found is None else found


def _carbon_of_use(p: Period) -> Answer:
    co2 = _co2(p)
    if isinstance(co2, str):
        return co2
    return tr("nothing was used") if p.e_used <= 0.0 else 1000.0 * co2 / p.e_used


def _asset(name: str, why: str) -> Callable[[Period], Answer]:
    def value(p: Period) -> Answer:
        found = getattr(p.extras, name)
        return float(found) if found else why

    return value


def _given(name: str, why: str) -> Callable[[Period], Answer]:
    def value(p: Period) -> Answer:
        found = getattr(p.extras, name)
        return why if found is None else 100.0 * float(found)

    return value


DISTRICT_HEAT_G_KWH = 12.0  # assumption: mostly waste heat from incineration; the same as in flows.py
PRIMARY_ELECTRICITY, PRIMARY_HEAT = 1.9, 0.7
"""Primary-energy factors of grid electricity (EU default of directive (EU) 2023/1791, 1.9) and of district heat (assumption)."""


def _primary(p: Period) -> Answer:
    heat = p.sum_of(Role.DISTRICT_HEAT)
    return PRIMARY_ELECTRICITY * (p.e_sold - p.e_bought) - PRIMARY_HEAT * heat


def _exchange(p: Period) -> dict[str, float | None]:
    return {"E_used": p.e_used, "E_bought": p.e_bought, "E_made": p.e_made, "E_sold": p.e_sold}


INDICATORS: tuple[Definition, ...] = (
    Definition("self_sufficiency", mark("Self-sufficiency"), "%", 1, "clamp(1 − E_bought / E_used, 0..1) · 100",
               mark("How much of what was used came from inside."), OPENEMS, EXCHANGE, _self_sufficiency, _exchange),
    Definition("self_consumption", mark("Self-consumption"), "%", 1, "clamp(1 − E_sold / E_made, 0..1) · 100",
               mark("How much of what was generated stayed inside."), OPENEMS, EXCHANGE, _self_consumption, _exchange),
    Definition("balance_kwh", mark("Energy balance"), "kWh", 0, "E_made − E_used",
               mark("Generated less used; above zero the period was energy-positive."), USUAL, (*MADE, *USED),
               lambda p: p.e_made - p.e_used, _exchange),
    Definition("balance_pct", mark("Balance, relative"), "%", 1, "(E_made − E_used) / E_used · 100",
               mark("The balance as a share of what was used."), USUAL, (*MADE, *USED), _balance_pct, _exchange),
    Definition("self_supply", mark("Self-supply by renewables"), "%", 1, "E_made / E_used · 100",
               mark("Generation against use, whenever it came; above 100 is positive."), "SCIS guide, heading; usual formula",
               (*MADE, *USED), _self_supply, _exchange),
    Definition("heat_self_supply", mark("Heat from the surroundings"), "%", 1, "(Q_pumps − E_pumps) / Q_used · 100",
               mark("Heat that pumps drew from air, ground and water, of all heat used."), "SCIS guide, heading; usual formula",
               (Role.HEAT, Role.PUMP_HEAT, Role.PUMP), _heat_supply,
               lambda p: {"Q_used": p.sum_of(Role.HEAT), "Q_pumps": p.sum_of(Role.PUMP_HEAT), "E_pumps": p.sum_of(Role.PUMP)}),
    Definition("made_kwh", mark("Generated"), "kWh", 0, "Σ PV + Σ turbines", mark("All that was generated inside."), USUAL, MADE,
               lambda p: p.e_made),
    Definition("used_kwh", mark("Used"), "kWh", 0, "Σ buildings + Σ cars charging",
               mark("Buildings, heat pumps among them, and cars; filling a battery is no use."), USUAL, USED, lambda p: p.e_used),
    Definition("load_kwh", mark("Used by buildings"), "kWh", 0, "Σ buildings", mark("Heat pumps among it, cars not."), USUAL,
               (Role.LOAD,), lambda p: p.sum_of(Role.LOAD)),
    Definition("bought_kwh", mark("Bought from the grid"), "kWh", 0, "Σ max(net, 0)", mark("What came in over the boundary."), USUAL,
               EXCHANGE, lambda p: p.e_bought),
    Definition("sold_kwh", mark("Sold to the grid"), "kWh", 0, "Σ max(−net, 0)", mark("What went out over the boundary."), USUAL,
               EXCHANGE, lambda p: p.e_sold),
    Definition("neutrality_kwh", mark("Grid neutrality"), "kWh", 0, "E_sold − E_bought",
               mark("Above zero the grid got more than it gave."), HOME_ASSISTANT, EXCHANGE, lambda p: p.e_sold - p.e_bought,
               _exchange),
    Definition("primary_kwh", mark("Primary-energy balance"), "kWh", 0, "1.9 · (E_sold − E_bought) − 0.7 · Q_district_heat",
               mark("The exchange weighted by what it takes to make it elsewhere."), "directive (EU) 2023/1791; heat: assumption",
               (*EXCHANGE, Role.DISTRICT_HEAT), _primary, _exchange),
    Definition("co2_kg", mark("CO₂ of operation"), "kg", 0, "(Σ E_bought(t) · c(t) + Q_district_heat · 12 g/kWh) / 1000",
               mark("Emitted elsewhere for what was drawn here."), USUAL, (*EXCHANGE, Role.DISTRICT_HEAT), _co2, _exchange),
    Definition("co2_g_kwh", mark("CO₂ of a kWh used"), "g/kWh", 0, "co2 · 1000 / E_used", mark("Emissions of operation against all use."),
               USUAL, (*EXCHANGE, Role.DISTRICT_HEAT), _carbon_of_use, _exchange),
    Definition("co2_avoided_kg", mark("CO₂ avoided elsewhere"), "kg", 0, "Σ E_sold(t) · c(t) / 1000",
               mark("What the grid did not emit because of what was sent out; not taken off the other."), USUAL, EXCHANGE,
               _co2_avoided, _exchange),
    Definition("cost", mark("Energy at spot price"), "currency", 2, "Σ E_bought(t) · spot(t) − Σ E_sold(t) · spot(t)",
               mark("The exchange at the market's price, without grid tariffs and taxes."), USUAL, EXCHANGE, _cost, _exchange),
    Definition("bill", mark("Energy at tariff"), "currency", 2,
               "Σ E_bought(t) · (spot(t) + markup + grid(t)) − Σ E_sold(t) · (spot(t) − deduction)",
               mark("What the supplier and the grid would charge for the exchange; bills to the cent are made by settlement."),
               "tariffs of district.toml", EXCHANGE, _bill, _exchange),
    Definition("peak_cost", mark("Peak tariff"), "currency", 0, "Σ over months of tier(max hourly E_bought / h)",
               mark("What the highest hour of each month costs, as if the month ended with the period."),
               "tariffs of district.toml", EXCHANGE, _peak_cost),
    Definition("peak_import_kw", mark("Peak drawn, 1 h"), "kW", 0, "max over hours of E_bought / h",
               mark("The hour that decides the peak tariff."), PRACTICE, EXCHANGE, _peak(60, is_import=True)),
    Definition("peak_import_15_kw", mark("Peak drawn, 15 min"), "kW", 0, "max over quarters of E_bought / h",
               mark("The quarter that loads the grid most."), PRACTICE, EXCHANGE, _peak(15, is_import=True)),
    Definition("peak_export_kw", mark("Peak sent out, 1 h"), "kW", 0, "max over hours of E_sold / h",
               mark("The hour of the largest surplus."), PRACTICE, EXCHANGE, _peak(60, is_import=False)),
    Definition("load_factor", mark("Load factor"), "", 2, "mean(P_used) / max(P_used)", mark("How even the use was; 1 is flat."),
               USUAL, USED, _load_factor),
    Definition("load_cover", mark("Load-cover factor"), "", 2, "Σ min(P_made, P_used) / Σ P_used",
               mark("Use that was met by generation at the same moment."), USUAL, (*MADE, *USED), _cover(True)),
    Definition("supply_cover", mark("Supply-cover factor"), "", 2, "Σ min(P_made, P_used) / Σ P_made",
               mark("Generation that was used at the same moment."), USUAL, (*MADE, *USED), _cover(False)),
    Definition("traded_kwh", mark("Traded locally"), "kWh", 0, "Σ of trades", mark("Energy that changed hands on the local market."),
               USUAL, (), _trades(lambda t, p: float(sum(one.kwh for one in t)))),
    Definition("traded_pct", mark("Traded share"), "%", 1, "Σ of trades / E_used · 100", mark("Local trades against all use."), USUAL,
               USED, _trades(_traded_share)),
    Definition("trades", mark("Trades"), "", 0, "number of trades", mark("How often the local market matched two."), USUAL, (),
               _trades(lambda t, p: float(len(t)))),
    Definition("trade_price", mark("Median local price"), "currency/kWh", 3, "median of trade prices",
               mark("Half of the trades were dearer."), USUAL, (), _trades(_median_price)),
    Definition("trade_vs_spot_pct", mark("Local price against spot"), "%", 1, "median(price / spot − 1) · 100",
               mark("Below zero local energy was cheaper than the market's."), USUAL, (), _trades(_against_spot)),
    Definition("flex_calls", mark("Calls for flexibility"), "", 0, "number of calls", mark("How often the grid asked for more or less."),
               USUAL, (), _flex(lambda f: float(f.calls))),
    Definition("flex_called_kwh", mark("Flexibility called"), "kWh", 1, "Σ power called · h", mark("Energy that was asked to move."), USUAL,
               (), _flex(lambda f: f.called_kwh)),
    Definition("flex_delivered_kwh", mark("Flexibility delivered"), "kWh", 1, "Σ min(delivered, called)",
               mark("What the meters then showed of it."), USUAL, (), _flex(lambda f: f.delivered_kwh)),
    Definition("flex_delivered_pct", mark("Delivered of what was called"), "%", 1, "Σ delivered / Σ called · 100",
               mark("How far a call could be relied on; what nobody measured counts as not delivered."), PRACTICE, (),
               _flex(_delivered_share)),
    Definition("storage_kwh", mark("Battery capacity"), "kWh", 0, "Σ capacity", mark("What all batteries can hold."), PRACTICE, (),
               _asset("capacity_kwh", mark("there is no battery"))),
    Definition("cycles", mark("Battery cycles"), "", 2, "Σ E_discharged / capacity", mark("Full cycles of all batteries together."),
               USUAL, (Role.BATTERY_OUT,), _cycles, lambda p: {"E_discharged": p.sum_of(Role.BATTERY_OUT), "capacity": p.extras.capacity_kwh}),
    Definition("round_trip_pct", mark("Battery round trip"), "%", 1, "Σ E_discharged / Σ E_charged · 100",
               mark("What came back of what was stored."), USUAL, (Role.BATTERY_IN, Role.BATTERY_OUT), _round_trip),
    Definition("cars_kwh", mark("Charged into cars"), "kWh", 0, "Σ chargers in", mark("Energy that cars took."), USUAL,
               (Role.CARS_IN,), lambda p: p.sum_of(Role.CARS_IN)),
    Definition("v2g_kwh", mark("Given back by cars"), "kWh", 0, "Σ chargers out", mark("Vehicle to grid."), USUAL, (Role.CARS_OUT,),
               lambda p: p.sum_of(Role.CARS_OUT)),
    Definition("pv_kwp", mark("PV capacity"), "kWp", 0, "Σ P_rated", mark("What all PV is rated at."), "CEA", (),
               _asset("rated_kw", mark("there is no PV"))),
    Definition("specific_yield", mark("Specific yield of PV"), "kWh/kWp", 1, "E_PV / P_rated", mark("Generation for each kWp."),
               PRACTICE, (Role.SOLAR,), _yield, lambda p: {"E_PV": p.sum_of(Role.SOLAR), "P_rated": p.extras.rated_kw}),
    Definition("capacity_factor", mark("Capacity factor of PV"), "%", 1, "E_PV / (P_rated · h) · 100",
               mark("Generation against what the rating could give."), "CEA", (Role.SOLAR,), _capacity_factor),
    Definition("data_quality", mark("Data quality"), "%", 1, "known steps / all steps · 100", mark("How much of the data was there."),
               PRACTICE, (), _given("measured", mark("nobody counted"))),
    Definition("ledger_coverage", mark("Ledger coverage"), "%", 1, "intervals that match / intervals shown · 100",
               mark("How much of the period is proven."), PRACTICE, (), _given("proven", mark("not checked"))),
)  # fmt: skip
BY_NAME = {one.name: one for one in INDICATORS}


def as_markdown() -> str:
    """The table of docs/indicators.md."""
    rows = [("name", "figure", "unit", "formula", tr("what it says"), "after"), ("---",) * 6]
    rows += [(f"`{d.name}`", d.label, d.unit or "–", d.formula, d.meaning, d.origin) for d in INDICATORS]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows)
