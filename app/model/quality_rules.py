"""What a value of each quantity may be and how it may move: the rules behind the checks of app/feeds/checks.py, as data.

A rule gives way to a signal's own columns (low, high, max_rate) and to the district's `[quality.QUANTITY]` tables:

    [quality]
    enabled = true
    [quality.temperature]
    max_rate = 0.2            # units a second; 0 = no check
    unchanged_after_s = 0     # 0 = no check
    low = -60
    high = 120

Units are those of signals.csv.   Thread: any, pure.   docs/quality.md is this table in words.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from app.model.asset import AssetKind

HOUR_S = 3600.0
ABSURD = 1e12  # no quantity of a district is larger in any unit that people use
NIGHT_DEG = (
    -1.0
)  # below it a panel gets no light worth counting; the sun's disc and refraction are 0.83 degrees
NIGHT_KW = 0.05  # an inverter's own noise
NIGHT_W_M2 = 20.0  # street lamps and a pyranometer's offset


@dataclass(frozen=True, slots=True)
class Rule:
    """low, high: outside is BAD where the signal itself has no bound; nan = none.   max_rate: units a second.
    unchanged_after_s: exactly one value (not 0) for so long is UNCERTAIN; 0 = may stand still.
    may_be_zero: False where exactly 0 after another value is the mark of a lost instrument.   why: where the numbers come from.
    """

    low: float = math.nan
    high: float = math.nan
    max_rate: float = 0.0
    unchanged_after_s: float = 0.0
    may_be_zero: bool = True
    why: str = ""


RULES: Mapping[str, Rule] = MappingProxyType(
    {
        "temperature": Rule(-100.0, 1500.0, 1.0, 24 * HOUR_S, False, "from the coldest night to flue gas; a tap or a pump moves a sensor by less than 1 K a second"),
        "humidity": Rule(0.0, 110.0, 1.0, 24 * HOUR_S, True, "a wet sensor reads a little over 100; fog may stand for hours"),
        "pressure": Rule(500.0, 1100.0, 0.5, 12 * HOUR_S, True, "hPa; the records at sea level are 870 and 1085, the rest is altitude"),
        "wind": Rule(0.0, 115.0, 30.0, 6 * HOUR_S, True, "the strongest gust measured is 113 m/s; a calm is 0 and may last"),
        "direction": Rule(-0.5, 360.5, 0.0, 0.0, True, "turns through north; a vane may rest"),
        "irradiance": Rule(-15.0, 1800.0, 200.0, 3 * HOUR_S, True, "a pyranometer cools below 0 at night; edges of clouds exceed the clear sky"),
        "energy": Rule(0.0, math.nan, 0.0, 0.0, True, "a register counts up from 0; it stands still while nothing flows"),
        "soc": Rule(0.0, 100.0, 0.5, 0.0, True, "full or empty may last; half a percent a second is a full charge in 200 s"),
        "co2": Rule(200.0, 50_000.0, 100.0, 24 * HOUR_S, True, "ppm; the open air has over 400"),
        "pm25": Rule(-5.0, 10_000.0, 0.0, 24 * HOUR_S, True, "µg/m³; an instrument's zero scatters a little below 0"),
        "pm10": Rule(-5.0, 10_000.0, 0.0, 24 * HOUR_S, True, "as pm25"),
        "no2": Rule(-10.0, 10_000.0, 0.0, 24 * HOUR_S, True, "as pm25"),
        "noise": Rule(0.0, 194.0, 0.0, 6 * HOUR_S, False, "dB(A); 194 dB is the loudest undistorted sound in air; a level never stands still"),
        "count": Rule(0.0, math.nan, 0.0, 0.0, True, "things are counted from 0"),
        "voltage": Rule(0.0, math.nan, 0.0, 24 * HOUR_S, True, "a grid's voltage moves all day; 0 is an outage"),
    }
)  # fmt: skip

_KINDS: Mapping[tuple[str, AssetKind], Rule] = MappingProxyType(
    {
        ("temperature", AssetKind.WEATHER): Rule(-90.0, 60.0, 0.1, 12 * HOUR_S, False, "the air: 3 K a minute is doubtful, 6 K a minute is not weather"),
        ("power", AssetKind.BUILDING): Rule(max_rate=0.0, unchanged_after_s=12 * HOUR_S, why="a building's load moves all day"),
        ("power", AssetKind.PV): Rule(low=-1.0, unchanged_after_s=3 * HOUR_S, why="standby takes some watts; clouds and the sun's way move it"),
    }
)  # fmt: skip

_KEYS = ("low", "high", "max_rate", "unchanged_after_s")


def rule_for(quantity: str, kind: AssetKind, table: Mapping[str, Any]) -> Rule:
    """The rule of a signal.   table: the district's `[quality]`, already checked."""
    rule = _KINDS.get((quantity, kind)) or RULES.get(quantity) or Rule()
    own = table.get(quantity)
    if not isinstance(own, Mapping):
        return rule
    return replace(
        rule,
        low=float(own.get("low", rule.low)),
        high=float(own.get("high", rule.high)),
        max_rate=float(own.get("max_rate", rule.max_rate)),
        unchanged_after_s=float(own.get("unchanged_after_s", rule.unchanged_after_s)),
    )


def fault_of(table: Any) -> str:
    """What is wrong with a `[quality]` table, in a sentence; "" for nothing."""
    if not isinstance(table, Mapping):
        return "[quality] must be a table"
    for name, value in table.items():
        if name == "enabled":
            if not isinstance(value, bool):
                return "[quality] enabled must be true or false"
        elif not isinstance(value, Mapping):
            return f"[quality] '{name[:40]}' is not known; write [quality.QUANTITY] tables, or enabled"
        else:
            for key, number in value.items():
                if key not in _KEYS:
                    return f"[quality.{name[:40]}] '{key[:40]}' is not known; use {', '.join(_KEYS)}"
                if isinstance(number, bool) or not isinstance(number, (int, float)) or not abs(number) < 1e15:
                    return f"[quality.{name[:40]}] {key} must be a number"
                if key in ("max_rate", "unchanged_after_s") and number < 0:
                    return f"[quality.{name[:40]}] {key} must be 0 (no check) or more"
    return ""
