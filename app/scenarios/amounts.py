"""Amounts as a person writes them: a number with its unit, brought to the unit that a parameter is held in.   Thread: any, pure.

    read_amount("0.2 MWh", "kWh")   -> 200.0
    read_amount("60 %", "%")        -> 60.0
    read_amount("60", "%")          -> ScenarioError: write 60 %
    write_amount(200.0, "kWh")      -> "200 kWh"

A number without unit is refused where the parameter has one: 200 of what?
Factors are exact by definition (SI prefixes, 3,600 s an hour, 365.2425 d a year).
"""

from __future__ import annotations

import math
import re

from app.scenarios.words import ScenarioError

_FACTORS: dict[str, dict[str, float]] = {
    "energy": {"Wh": 1e-3, "kWh": 1.0, "MWh": 1e3, "GWh": 1e6},
    "power": {"W": 1e-3, "kW": 1.0, "MW": 1e3, "kWp": 1.0, "MWp": 1e3},
    "share": {"%": 1.0},
    "angle": {"deg": 1.0, "°": 1.0},
    "length": {"cm": 0.01, "m": 1.0, "km": 1e3},
    "area": {"m2": 1.0, "m²": 1.0, "ha": 1e4, "km2": 1e6},
    "time": {"h": 1.0 / 8765.82, "d": 1.0 / 365.2425, "a": 1.0, "years": 1.0, "year": 1.0},
    "growth": {"%/a": 1.0},
    "count": {"": 1.0},
    "carbon": {"g/kWh": 1.0, "kg/kWh": 1e3, "kg/MWh": 1.0},
    "carbon price": {"/t": 1.0, "/kg": 1e3},
    "energy price": {"/kWh": 1.0, "/MWh": 1e-3},
    "power price": {"/kW": 1.0, "/MW": 1e-3},
    "need": {"kWh/m2": 1.0, "kWh/m²": 1.0},
    "daily energy": {"kWh/d": 1.0},
    "temperature": {"°C": 1.0, "C": 1.0, "degC": 1.0},
}
_NUMBER = re.compile(r"\s*([+-]?(?:\d+(?:[.]\d*)?|[.]\d+)(?:[eE][+-]?\d+)?)\s*(.*?)\s*", re.DOTALL)
LONGEST = 60


def dimension_of(unit: str) -> str:
    """Raises KeyError for a unit that no parameter uses."""
    for name, units in _FACTORS.items():
        if unit in units:
            return name
    raise KeyError(unit)


def units_like(unit: str) -> tuple[str, ...]:
    """In which an amount may be written; the one that is kept first."""
    return (unit, *(one for one in _FACTORS[dimension_of(unit)] if one != unit))


def read_amount(text: str | float, unit: str, currency: str = "") -> float:
    """`unit` such as kWh; with a currency, price units are written NOK/kWh.   Raises ScenarioError."""
    if isinstance(text, bool) or not isinstance(text, str | int | float):
        raise ScenarioError(f"a number with its unit is wanted, such as {write_amount(1.0, unit, currency)}")
    if not isinstance(text, str):
        if unit:
            raise ScenarioError(f'{text:g} of what? write "{write_amount(float(text), unit, currency)}"')
        return _finite(float(text))
    found = _NUMBER.fullmatch(text) if len(text) <= LONGEST else None
    if found is None:
        raise ScenarioError(
            f"'{text[:LONGEST]}' is no number with a unit; write it such as {write_amount(1.0, unit, currency)}"
        )
    number, given = float(found[1]), found[2]
    units = _FACTORS[dimension_of(unit)]
    if given == unit:
        return _finite(number)
    if unit and not given:
        raise ScenarioError(f'{found[1]} of what? write "{write_amount(number, unit, currency)}"')
    if unit.startswith("/"):
        money, slash, per = given.partition("/")
        if money != currency:
            raise ScenarioError(f"'{given}': prices here are in {currency or 'the currency'}{unit}")
        given = slash + per
    if given not in units:
        able = ", ".join(currency + one if unit.startswith("/") else one for one in units_like(unit) if one)
        raise ScenarioError(f"'{found[2]}' does not measure this; {able or 'a plain number'} would")
    return _finite(number * units[given] / units[unit])


def write_amount(value: float, unit: str, currency: str = "") -> str:
    """As read_amount reads it again to the last bit."""
    number = f"{value:.0f}" if value == round(value) and abs(value) < 1e15 else repr(float(value))
    if unit.startswith("/"):
        return f"{number} {currency}{unit}"
    return f"{number} {unit}".rstrip()


def _finite(value: float) -> float:
    if not math.isfinite(value):
        raise ScenarioError("the number is too large")
    return value
