"""Every physical constant of the simulator and of a year's run, with its unit and source, as data.

    for p in parameters(): print(p.place, p.value, p.unit, p.source)

The numbers themselves stand where the formulas use them; this table names them and a test finds any that it lacks, so a constant
without unit and source cannot be added. docs/physics.md is generated from it (`python -m app.energy.parameters`).
(M): remembered, not looked up.   Thread: any, read-only.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module

from app.energy.defaults import DEFAULTS

_PVWATTS = "PVWatts 5, Dobos 2014"
_PILOT = "control model of the Trondheim pilot (D5.3)"
_GUESS = "assumption"

_ROWS = f"""
pv.ALBEDO | 1 | ground seen by a tilted plane | pvlib's default for a city
pv.FAIMAN_U0 | W/(m2 K) | heat loss of a module in still air | Faiman 2008
pv.FAIMAN_U1 | W s/(m3 K) | and what wind adds | Faiman 2008
pv.GAMMA_PER_K | 1/K | power of a module above 25 °C | PVWatts: −0.0037 to −0.0047 for silicon
pv.SYSTEM_FACTOR | 1 | wiring, soiling, mismatch | {_PVWATTS}: losses of 14 %
pv.INVERTER_NOMINAL | 1 | efficiency at rated power | {_PVWATTS}
pv.INVERTER_REFERENCE | 1 | efficiency of the inverter behind the curve | {_PVWATTS}
pv.INVERTER_SQUARE | 1 | curve of the inverter, by loading | {_PVWATTS}
pv.INVERTER_LINEAR | 1 | the same, constant part | {_PVWATTS}
pv.INVERTER_IDLE | 1 | the same, by 1 / loading | {_PVWATTS}
pv.HORIZON_DEG | ° | hills and roofs hide the sun below | {_GUESS}
sky.LINKE_TURBIDITY | 1 | haze of the clear sky | clean northern air; as in the reference data
sky.SOLAR_CONSTANT_W_M2 | W/m2 | sunlight above the air | Gueymard 2018
sky.CLOUD_SHARE | 1 | light that a full cover takes | Kasten and Czeplak 1980
sky.CLOUD_POWER | 1 | exponent of the cover | Kasten and Czeplak 1980
sky.PASSING_SHARE | 1 | most that a single cloud takes | {_GUESS}
sun._DELTA_T_S | s | terrestrial minus universal time | pvlib's default
sun._REFRACTION_DEG | ° | refraction at sunrise | pvlib's default
heat_pump.CUT_OFF_C | °C | forced off when colder outdoors | {_PILOT}
heat_pump.CARNOT_SHARE | 1 | share of Carnot's COP | assumption: 0.40 to 0.50 for 20 to 100 kW
heat_pump.PINCH_K | K | lost in condenser and in evaporator | {_GUESS}
heat_pump.RAMP_K | K | of the shut-down, the sensor being damped | {_GUESS}
heat_pump.LEAST_COP | 1 | lowest COP while it runs | {_GUESS}
heat_pump.MOST_COP | 1 | highest COP | {_GUESS}
heat_pump.LEAST_LIFT_K | K | least lift of the compressor | {_GUESS}
heat_pump.HEAT_PER_KW | 1 | rated heat per kW where none is stated | {_GUESS}
heat_pump.SOURCE_LAG_S | s | water and ground after the air | {_GUESS}
heat_pump.SEA_C | °C | seawater at depth, yearly mean | {_GUESS}
heat_pump.SEA_SWING_K | K | and half its yearly swing | {_GUESS}
heat_pump.RIVER_C | °C | river, yearly mean | {_GUESS}
heat_pump.RIVER_SWING_K | K | and half its yearly swing | {_GUESS}
heat_pump.GROUND_C | °C | borehole, yearly mean | {_GUESS}
heat_pump.GROUND_SWING_K | K | and half its yearly swing | {_GUESS}
storage.WATER_KWH_M3_K | kWh/(m3 K) | heat that water holds | specific heat and density near 50 °C
storage.MIDNIGHT_LOW | 1 | least content of a store at midnight in the simulator | {_GUESS}
storage.MIDNIGHT_SPREAD | 1 | what chance adds to it | {_GUESS}
loads.HEATING_LIMIT_C | °C | no space heat on days as warm | assumption; Norwegian degree days use 17 and 11
loads.LIGHT_SHARE | 1 | half of winter's surplus of electricity | {_GUESS}
ev.PEAK_FROM_H | h | V2G may lend from | {_GUESS}
ev.PEAK_TO_H | h | V2G may lend until | {_GUESS}
ev.V2G_SHARE | 1 | share of a port's power that lends | {_GUESS}
ev.V2G_KWH | kWh | most that a driver lends in an evening | {_GUESS}
ev.SPARE_H | h | a car is ready so long before it leaves | {_GUESS}
turbine.TIDE_S | s | half a lunar day | principal lunar tide, 12.42 h
turbine.LEAST_SHARE | 1 | of the rated speed, below it stands still | {_GUESS}
turbine.RATED_RIVER_M_S | m/s | rated speed in water | {_GUESS}
turbine.RIVER_M_S | m/s | mean speed of a river with a turbine | {_GUESS}
wind.CUT_IN_M_S | m/s | least wind | assumption: makers state 2.5 to 4
wind.RATED_M_S | m/s | wind at rated power | assumption: the usual reference of small machines
wind.CUT_OUT_M_S | m/s | storm that stops it | assumption: makers state 20 to 25
wind.REFERENCE_KG_M3 | kg/m3 | density of a power curve's air | ISO 2533, 15 °C at sea level
wind.GAS_J_KG_K | J/(kg K) | gas constant of dry air | ISO 2533
wind.EXPOSURE | 1 | wind at the hub over wind at the mast | {_GUESS}
wind.SHEAR | 1 | exponent of the wind profile | IEC 61400-2
weather.FRONT_K | K | a front lifts or lowers the temperature | {_GUESS}
weather.WARMEST_DAY | day of the year | middle of summer | normals of the pilot cities (M)
grid.POWER_FACTOR | 1 | mixed urban load | {_GUESS}
grid.SOURCE_PU | pu | set point of the tap changer | {_GUESS}
grid.DROP_AT_RATED_TRANSFORMER | pu | voltage lost at rated power | assumption: 6 % short circuit voltage
grid.DROP_AT_RATED_FEEDER | pu | voltage lost at rated power | assumption: a cable of some kilometres
grid.OIL_RISE_K | K | top oil over air at rated load | assumption; IEC 60076 allows 60
grid.LOSS_RATIO | 1 | load loss over no-load loss | {_GUESS}
grid.OIL_EXPONENT | 1 | of the oil's rise | IEC 60076-7, ONAN
grid.OIL_HOURS | h | time constant of the oil | IEC 60076-7
flows.DISTRICT_HEAT_G_KWH | g/kWh | CO2 of district heat | assumption: mostly waste heat
flows.LINK_SHARE_OF_WATER | 1 | of hot water, left to a district-heat link | {_GUESS}
yields._LEAST | 1 | least factor that a stated PV yield may call for | {_GUESS}
yields._MOST | 1 | and the most | {_GUESS}
wiring.PEAK_SHARE | 1 | of a feeder's connected load, at once | {_GUESS}
wiring.PEAK_OVER_MEAN | 1 | of a mixed area | {_GUESS}
wiring.TANK_LOSS_PER_H | 1/h | content that a tank loses | assumption: 5 % a day
wiring.POWER_PER_CAPACITY | 1/h | power of a store where none is stated | assumption: a store of 2.5 h
wiring.LEAST_SOC | 1 | nobody empties a store further | {_GUESS}
wiring.MOST_SOC | 1 | nobody fills it further | {_GUESS}
day.YEAR_DAYS | d | mean year | Gregorian calendar
counters.START_DAYS | d | on the meters already | {_GUESS}
planning.district.KWP_M2 | kWp/m2 | of modules | assumption: makers state 0.19 to 0.23
planning.district.COVERAGE | 1 | of a roof, by modules | planners' band 0.50 to 0.70
planning.driving.LEAST_NEED | 1 | of the mean need, on the least day | {_GUESS}
planning.driving.MORE_NEED | 1 | from there to the largest day | {_GUESS}
planning.storing.START_SOC | 1 | content of batteries at the start of a span | {_GUESS}
planning.weather_year.SUB_S | s | between the instants whose mean is a step of light | {_GUESS}
planning.weather_year.WALLS_H | h | ago, whose mean the walls feel | {_GUESS}
"""


@dataclass(frozen=True, slots=True)
class Parameter:
    """place: module and name below app.energy."""

    place: str
    value: float | tuple[float, ...]
    unit: str
    meaning: str
    source: str


def parameters() -> tuple[Parameter, ...]:
    """Constants in the order of the table above."""
    return tuple(_read())


def _read() -> Iterator[Parameter]:
    for line in _ROWS.strip().splitlines():
        place, unit, meaning, source = (cell.strip() for cell in line.split("|"))
        module, _, name = place.rpartition(".")
        yield Parameter(place, getattr(import_module(f"app.energy.{module}"), name), unit, meaning, source)


def tables() -> str:
    """Both tables as Markdown: constants, and what an asset is taken to be where nothing is stated."""
    lines = ["| parameter | value | unit | what it is | source |", "|---|---|---|---|---|"]
    lines += [
        f"| `{p.place}` | {_shown(p.value)} | {p.unit} | {p.meaning} | {p.source} |" for p in parameters()
    ]
    lines += ["", "Where an asset states no parameter:", "", "| asset | parameter | value | unit | source |"]
    lines += ["|---|---|---|---|---|"]
    lines += [
        f"| {kind.value} | `{name}` | {_shown(one.value)} | {one.unit} | {one.source} |"
        for (kind, name), one in DEFAULTS.items()
    ]
    return "\n".join(lines)


def _shown(value: float | tuple[float, ...]) -> str:
    if isinstance(value, tuple):
        return ", ".join(f"{x:g}" for x in value)
    return f"{value:.7g}"


if __name__ == "__main__":
    import sys

    sys.stdout.write(tables() + "\n")
