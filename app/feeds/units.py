"""From the unit that a source sends to the unit that we keep.   Thread: any, pure; cached. pint is imported at the first
pair of units that differ: it takes a third of a second, and the window must not wait for it.

    converter("KWT", "W")(3.0) -> 3000.0        UN/CEFACT codes, as NGSI-LD's unitCode has them
    converter("Cel", "°C")     -> None          UCUM, SensorThings symbols and definitions, our own printed units
    converter("kWh", "°C")     raises UnitMismatch

Unit strings come from afar. pint's parser computes what it reads (`m**9**9**9` never ends), so it never sees them: they
are taken apart here into at most MAX_FACTORS names with small exponents, and pint is only asked for single names.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any

from app.feeds.unit_names import ANGLES, CURRENCIES, NAMES

MAX_CHARS = 80  # a definition may be an address
MAX_FACTORS = 6
MAX_EXPONENT = 6

_Factors = tuple[tuple[str, int], ...]
_FACTOR = re.compile(r"([A-Za-zµμΩ°%_]{1,32}?)(?:(?:\*\*|\^)?([+-]?\d))?")
_ABOVE = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_POWER_KIND = re.compile(
    r"([kMGm]?)(VA|var|VAr|VAR)(h?)"
)  # pint takes both for watts, an electrician does not
_TEMPERATURES = {"degC": "delta_degC", "degF": "delta_degF"}


class UnitMismatch(ValueError):
    """Two units that measure different things, or one that is not known; the message is a sentence."""


@lru_cache(maxsize=1024)
def converter(source: str, target: str) -> Callable[[float], float] | None:
    """A function from `source` to `target`; None where there is nothing to convert, also where `source` is "".

    A lone temperature is taken as a point on its scale; `delta_degC`, and degrees within a compound such as W/°C, as
    a difference. W, VA and var are three things, and so are a share, an angle and a number of bytes.
    Raises UnitMismatch.
    """
    if not source.strip() or source == target:
        return None
    given, wanted = _factors(source), _factors(target)
    if given == wanted:
        return None
    if _angles(given) != _angles(wanted):
        raise UnitMismatch(_sentence(source, target))
    zero, one = _convert(0.0, given, wanted, source, target), _convert(1.0, given, wanted, source, target)
    factor, offset = float(f"{one - zero:.14g}"), float(f"{zero:.14g}")  # one - zero carries their rounding
    if not (math.isfinite(factor) and math.isfinite(offset)) or factor == 0.0:
        raise UnitMismatch(_sentence(source, target))
    return None if factor == 1.0 and offset == 0.0 else lambda value: offset + factor * value


def _factors(text: str) -> _Factors:
    """(name for pint, exponent), sorted by name. Raises UnitMismatch for what is no unit."""
    if len(text) > MAX_CHARS:
        raise UnitMismatch(f"'{_short(text)}' is no unit")
    unit = text.strip()
    if "://" in unit or unit.startswith("ucum:"):  # a definition: its last part is a name
        unit = re.split(r"[#/:]", unit.rstrip("/#"))[-1]
    unit = NAMES.get(unit, unit).translate(_ABOVE)
    unit = re.sub(r"/\(([^()/]*)\)$", lambda m: "/" + re.sub(r"[.·⋅ ]|\*(?!\*)", "/", m[1]), unit)
    powers: dict[str, int] = {}
    parts = re.split(r"(/|[·⋅. ]|(?<!\*)\*(?!\*))", unit) if unit else []
    if len(parts) > 2 * MAX_FACTORS:
        raise UnitMismatch(f"'{_short(text)}' is no unit")
    for i in range(0, len(parts), 2):
        below = i > 0 and parts[i - 1] == "/"
        if parts[i] == "1" and i == 0:
            continue
        match = _FACTOR.fullmatch(parts[i])
        if match is None:
            raise UnitMismatch(f"'{_short(text)}' is no unit")
        exponent = int(match[2] or 1) * (-1 if below else 1)
        if not 0 < abs(exponent) <= MAX_EXPONENT:
            raise UnitMismatch(f"'{_short(text)}' is no unit")
        for name, power in _known(match[1]):
            powers[name] = powers.get(name, 0) + power * exponent
    if len(powers) > 1 or any(power != 1 for power in powers.values()):
        powers = {_TEMPERATURES.get(name, name): power for name, power in powers.items()}
    return tuple(sorted((name, power) for name, power in powers.items() if power))


def _known(name: str) -> tuple[tuple[str, int], ...]:
    """One factor in pint's names. Raises UnitMismatch for what is no name and stands in no table."""
    kind = _POWER_KIND.fullmatch(name)
    if kind is not None:
        own = "tvapparent" if kind[2] == "VA" else "tvreactive"
        return ((kind[1] + own, 1), *((("hour", 1),) if kind[3] else ()))
    if re.fullmatch(r"[kMGT]?B", name):
        return ((name[:-1] + "tvbyte", 1),)
    mapped = NAMES.get(name, name)
    if mapped == "":
        return ()
    if mapped == "1/min":
        return (("min", -1),)
    if re.fullmatch(r"[A-Za-zµμΩ_]+", mapped):
        return ((mapped, 1),)
    if mapped == name:  # such as 'A°', which would be asked for ever
        raise UnitMismatch(f"'{_short(name)}' is no unit")
    return _factors(mapped)


def _angles(factors: _Factors) -> int:
    """To pint an angle is a plain number; to us 3° are not 5 %."""
    return sum(power for name, power in factors if name in ANGLES)


@cache
def _registry() -> Any:
    import pint  # heavy

    registry: Any = pint.UnitRegistry(autoconvert_offset_to_baseunit=False)
    for line in (
        "ppb = 1e-9",
        "per_unit = 1",
        "tvapparent = [apparent_power]",
        "tvreactive = [reactive_power]",
        "tvbyte = [information]",
        "tvacidity = [acidity]",
        *(f"{code} = [money_{code}]" for code in CURRENCIES),
    ):
        registry.define(line)
    return registry


def _convert(value: float, given: _Factors, wanted: _Factors, source: str, target: str) -> float:
    try:
        return float(_registry().Quantity(value, _unit(given)).to(_unit(wanted)).magnitude)
    except Exception as error:  # pint raises whatever a name meets in it; all of it means one thing
        raise UnitMismatch(_sentence(source, target)) from error


def _unit(factors: _Factors) -> Any:
    registry = _registry()
    unit = registry.Unit("")
    for name, power in factors:
        part = registry.Unit(name)
        unit = part if factors == ((name, 1),) else unit * part**power
    return unit


def _sentence(source: str, target: str) -> str:
    return f"'{_short(source)}' cannot be converted to '{_short(target)}'"


def _short(text: str) -> str:
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text[:24])
