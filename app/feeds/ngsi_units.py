"""UN/CEFACT common codes, as NGSI-LD's `unitCode` uses them, and our printed units -> a conversion.   Thread: any.

converter("KWT", "W")(3.0)  ->  3000.0
converter("CEL", "°C")      ->  None: nothing to convert
converter("KWT", "°C")      raises UnitMismatch
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any

import pint

_NAMES = {
    # codes: UN/CEFACT Recommendation 20
    "C62": "", "P1": "percent", "59": "ppm", "61": "ppb",
    "WTT": "W", "KWT": "kW", "MAW": "MW", "A90": "GW", "D46": "V*A", "KVA": "kV*A", "D44": "var", "KVR": "kvar",
    "WHR": "W*h", "KWH": "kW*h", "MWH": "MW*h", "GWH": "GW*h", "JOU": "J", "KJO": "kJ", "3B": "MJ", "GV": "GJ", "K3": "kvar*h",
    "AMP": "A", "VLT": "V", "KVT": "kV", "HTZ": "Hz", "OHM": "ohm",
    "CEL": "degC", "FAH": "degF", "KEL": "K", "PAL": "Pa", "KPA": "kPa", "A97": "hPa", "BAR": "bar", "MBR": "mbar",
    "GQ": "ug/m**3", "GP": "mg/m**3", "A93": "g/m**3", "2N": "dB",
    "MTS": "m/s", "KMH": "km/h", "MTR": "m", "MMT": "mm", "CMT": "cm", "KMT": "km", "DD": "deg", "C81": "rad",
    "LUX": "lx", "D54": "W/m**2", "MTQ": "m**3", "LTR": "L", "MQH": "m**3/h", "E32": "L/h", "KGM": "kg", "GRM": "g",
    "SEC": "s", "MIN": "min", "HUR": "h", "DAY": "day",
    # as we print them
    "1": "", "%": "percent", "°C": "degC", "°": "deg", "µg/m³": "ug/m**3", "μg/m³": "ug/m**3", "mg/m³": "mg/m**3",
    "W/m²": "W/m**2", "m³": "m**3", "m³/h": "m**3/h", "kWh": "kW*h", "MWh": "MW*h", "Wh": "W*h", "dB(A)": "dB", "l/s": "L/s",
}  # fmt: skip

# what is sent is evaluated by nobody: names, products and small powers, no arithmetic that could keep us busy
_PLAIN = re.compile(r"(?:[A-Za-zµμΩ°%²³]{1,12}(?:(?:\*\*|\^)-?[1-4])?(?:[*/·. ]|$)){1,4}")


class UnitMismatch(ValueError):
    """Two units that measure different things, or one that is not known; the message is a sentence."""


@cache
def _registry() -> Any:
    registry: Any = pint.UnitRegistry(autoconvert_offset_to_baseunit=False)
    registry.define("ppb = 1e-9")
    return registry


@lru_cache(maxsize=1000)
def converter(source: str, target: str) -> Callable[[float], float] | None:
    """None where there is nothing to convert. Raises UnitMismatch."""
    if source not in _NAMES and not _PLAIN.fullmatch(source):
        raise UnitMismatch(f"'{source[:20]}' is no unit")
    wanted, given = _NAMES.get(target, target), _NAMES.get(source, source)
    if given == wanted:
        return None
    registry = _registry()
    try:
        quantity, unit = registry.Quantity, registry.Unit(wanted)
        zero = float(quantity(0.0, registry.Unit(given)).to(unit).magnitude)
        one = float(quantity(1.0, registry.Unit(given)).to(unit).magnitude)
    except Exception as error:  # pint's parser raises whatever its tokenizer meets; all of it means one thing
        raise UnitMismatch(f"'{source[:20]}' cannot be converted to '{target[:20]}'") from error
    factor = float(f"{one - zero:.14g}")  # the difference of two offsets carries their rounding
    return None if factor == 1.0 and zero == 0.0 else lambda value: zero + factor * value
