"""Which unit a figure is SHOWN in. What is stored, compared, exported and printed by commands keeps the unit of the data.

    use({"temperature": "°F"}); shown_unit("°C")     ->  "°F"
    shown(20.0, "°C")                                ->  68.0
    shown_change(10.0, "°C")                         ->  18.0   a difference: without the offset
    stored(68.0, "°C")                               ->  20.0

A unit belongs to one quantity; the unit "" or one that is not listed is shown as it is. nan stays nan.
Source of the factors: SI Brochure 9 (tonne, hour; 1 kWh = 3.6 MJ); NIST SP 811 (2008) appendix B.8 (degree Fahrenheit,
foot 0.3048 m, mile 1609.344 m, nautical mile 1852 m): exact by definition.   Thread: any; `use` from the GUI only.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

AS_DATA = "data"


@dataclass(frozen=True, slots=True)
class Scale:
    """value in the base unit = factor * value + offset."""

    factor: float
    offset: float = 0.0


_FAHRENHEIT = 5.0 / 9.0
_QUANTITIES: dict[str, dict[str, Scale]] = {
    "power": {"W": Scale(1e-3), "kW": Scale(1.0), "MW": Scale(1e3)},
    "energy": {"Wh": Scale(1e-3), "kWh": Scale(1.0), "MWh": Scale(1e3), "GJ": Scale(1e9 / 3.6e6)},
    "temperature": {"°C": Scale(1.0), "°F": Scale(_FAHRENHEIT, -32.0 * _FAHRENHEIT)},
    "length": {"m": Scale(1.0), "ft": Scale(0.3048)},
    "speed": {
        "m/s": Scale(1.0),
        "km/h": Scale(1.0 / 3.6),
        "mph": Scale(1609.344 / 3600.0),
        "kn": Scale(1852.0 / 3600.0),
    },
    "mass": {"g": Scale(1e-3), "kg": Scale(1.0), "t": Scale(1e3)},
}
UNITS: Mapping[str, tuple[str, ...]] = {quantity: tuple(units) for quantity, units in _QUANTITIES.items()}
"""quantity -> units that a person may choose."""
SETS: Mapping[str, Mapping[str, str]] = {
    "data": {},
    "large": {"power": "MW", "energy": "MWh", "mass": "t"},
    "si": {"power": "kW", "energy": "GJ", "temperature": "°C", "length": "m", "speed": "m/s", "mass": "kg"},
    "us": {"temperature": "°F", "length": "ft", "speed": "mph"},
}
"""Ready choices: quantity -> unit; what is not named stays as the data."""
_OF = {unit: quantity for quantity, units in _QUANTITIES.items() for unit in units}
_chosen: dict[str, str] = {}
_generation = 0


def use(chosen: Mapping[str, str]) -> None:
    """Quantity -> unit. What is not known is left as the data; who reads a file says so (see `problems`)."""
    global _generation
    _generation += 1
    _chosen.clear()
    _chosen.update({q: unit for q, unit in chosen.items() if unit in _QUANTITIES.get(q, {})})


def chosen() -> dict[str, str]:
    return dict(_chosen)


def generation() -> int:
    """Another number after each `use`: for who skips figures that have not moved."""
    return _generation


def is_chosen(unit: str) -> bool:
    """Whether a person chose a unit for what this unit measures; then none is chosen by the size of a figure."""
    return _OF.get(unit, "") in _chosen


def shown_unit(unit: str) -> str:
    """The unit beside a figure of that unit."""
    return _chosen.get(_OF.get(unit, ""), unit)


def shown(value: float, unit: str) -> float:
    """A value of the data as the figure to print."""
    to = shown_unit(unit)
    return value if to == unit else converted(value, unit, to)


def shown_change(value: float, unit: str) -> float:
    """A difference of two values, or a spread of them: without the offset."""
    to = shown_unit(unit)
    if to == unit:
        return value
    units = _QUANTITIES[_OF[unit]]
    return value * units[unit].factor / units[to].factor


def stored(figure: float, unit: str) -> float:
    """What was typed beside `shown_unit(unit)`, in the unit of the data."""
    to = shown_unit(unit)
    return figure if to == unit else converted(figure, to, unit)


def converted(value: float, of: str, to: str) -> float:
    """Raises ValueError where the two measure different things."""
    if of == to:
        return value
    quantity = _OF.get(of)
    if quantity is None or _OF.get(to) != quantity:
        raise ValueError(f"{of or 'no unit'} cannot be written in {to or 'no unit'}")
    units = _QUANTITIES[quantity]
    return (value * units[of].factor + units[of].offset - units[to].offset) / units[to].factor


def shown_decimals(decimals: int, unit: str) -> int:
    """As many decimals that a figure means as much as before: three more from kW to MW, none fewer than 0."""
    to = shown_unit(unit)
    if to == unit:
        return decimals
    units = _QUANTITIES[_OF[unit]]
    return max(0, decimals + round(math.log10(units[to].factor / units[unit].factor)))
