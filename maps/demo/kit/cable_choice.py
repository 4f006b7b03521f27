"""Which cable and which transformer a place gets, by the load it must carry: the rule behind the synthetic networks.

kW, A, kV, m.   Thread: any, pure.   Names as in app/energy/network/elements.py, which has their values.
Rule (assumption): at design load a cable carries at most 80 % of its rating, a transformer 75 %; a low-voltage way loses
at most 4 % of the voltage and gets its greatest section strengthened until that holds; where one cable is not enough, two
to eight lie side by side.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

POWER_FACTOR = 0.97  # as app/energy/grid.py
CABLE_SHARE, TRANSFORMER_SHARE = 0.80, 0.75
MOST_PARALLEL = 8
LOW_DROP = 0.04

LOW_CABLES = (
    ("NAYY 4x50 SE", 142.0, 0.642, 0.083),
    ("NAYY 4x120 SE", 242.0, 0.225, 0.080),
    ("NAYY 4x150 SE", 270.0, 0.208, 0.080),
)
HIGH_CABLES = (
    ("NA2XS2Y 1x95 RM/25 12/20 kV", 252.0, 0.313, 0.132),
    ("NA2XS2Y 1x185 RM/25 12/20 kV", 362.0, 0.161, 0.117),
    ("NA2XS2Y 1x240 RM/25 12/20 kV", 421.0, 0.122, 0.112),
)  # fmt: skip
TRANSFORMERS = (("0.25 MVA 10/0.4 kV", 250.0), ("0.4 MVA 10/0.4 kV", 400.0), ("0.63 MVA 10/0.4 kV", 630.0))

DESIGN_W_M2 = {
    "residential": 12.0, "office": 25.0, "retail": 38.0, "school": 18.0, "culture": 25.0, "industry": 36.0, "hotel": 24.0,
    "health": 30.0, "parking": 6.0, "boathouse": 4.0,
}  # fmt: skip
"""Peak of plain electricity by floor area: about twice the yearly mean of app/energy/loads.py; assumption."""
OTHER_W_M2 = 25.0


@dataclass(frozen=True, slots=True)
class Choice:
    type: str
    parallel: int


def amperes(kw: float, kv: float) -> float:
    return abs(kw) / (math.sqrt(3.0) * kv * POWER_FACTOR)


def choices(kv: float) -> tuple[tuple[Choice, float, float, float], ...]:
    """All that can be laid, weakest first: choice, rated A, r and x in ohm per km."""
    kinds = LOW_CABLES if kv < 1.0 else HIGH_CABLES
    found = [
        (Choice(name, n), rated * n, r / n, x / n)
        for n in range(1, MOST_PARALLEL + 1)
        for name, rated, r, x in (kinds if n == 1 else kinds[-1:])
    ]
    return tuple(sorted(found, key=lambda c: c[1]))


def cable_for(kw: float, kv: float) -> int:
    """Row in `choices` of the weakest that carries it; the strongest where none does."""
    wanted = amperes(kw, kv) / CABLE_SHARE
    ladder = choices(kv)
    return next((i for i, (_, rated, _, _) in enumerate(ladder) if rated >= wanted), len(ladder) - 1)


def drop(kw: float, kv: float, metres: float, row: int) -> float:
    """Share of the rated voltage that is lost along a cable (the usual first-order formula)."""
    _, _, r, x = choices(kv)[row]
    reactive = math.tan(math.acos(POWER_FACTOR))
    return abs(kw) * (r + reactive * x) * metres / 1000.0 / (kv * kv * 1000.0)


def transformer_for(kw: float) -> Choice:
    """The smallest, then several of the largest side by side."""
    wanted = kw / POWER_FACTOR / TRANSFORMER_SHARE
    for name, kva in TRANSFORMERS:
        if kva >= wanted:
            return Choice(name, 1)
    name, kva = TRANSFORMERS[-1]
    return Choice(name, min(MOST_PARALLEL, math.ceil(wanted / kva)))
