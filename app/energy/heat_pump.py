"""A heat pump: how warm it must deliver, how well it does so, and when it stays off.

°C, kW; COP without unit.   Arrays broadcast.   Thread: any, pure.
Supply curve and cut-off after the control model of the Trondheim pilot (notes: +CityxChange D5.3); COP as a share of
Carnot's, the share being an assumption within what makers state for such sizes.
"""

from __future__ import annotations

import numpy as np

from app.energy.noise import Floats

CUT_OFF_C = -8.0  # D5.3: forced off when it is colder outdoors
CARNOT_SHARE = 0.46  # assumption: 0.40 to 0.50 for 20 to 100 kW
PINCH_K = 4.0  # assumption: what condenser and evaporator lose on each side
LEAST_COP, MOST_COP = (
    1.5,
    7.0,
)  # assumption: part load, pumps and defrosting at one end, makers' best at the other
LEAST_LIFT_K = 8.0  # assumption: a compressor needs some
HEAT_PER_KW = 3.1  # rated heat for each kW where none is stated; assumption
SOURCE_LAG_S = 40 * 86_400.0  # assumption: water and ground are warmest so long after the air
SEA_C, SEA_SWING_K = 8.0, 2.5  # assumption: Trondheimsfjord at 60 m, 5 to 11 °C
RIVER_C, RIVER_SWING_K = 10.0, 5.5  # assumption: a large river of the lowlands
GROUND_C, GROUND_SWING_K = 8.5, 2.0  # assumption: boreholes of 150 m, drawn down in winter
RAMP_K = 0.8  # assumption: the outdoor sensor is damped, so the shut-down is no knife edge


def supply_c(outdoor_c: Floats) -> Floats:
    """30 above 15 °C; 40 − 2 (T − 10) from 10 to 15; 50 − T from −8 to 10; 65 below −8 (then from elsewhere)."""
    t = np.asarray(outdoor_c, dtype=np.float64)
    curve = np.where(t >= 10.0, 40.0 - 2.0 * (t - 10.0), 50.0 - t)
    return np.asarray(np.where(t >= 15.0, 30.0, np.where(t < CUT_OFF_C, 65.0, curve)))


def cop(source_c: Floats, supply: Floats) -> Floats:
    """LEAST_COP .. MOST_COP: CARNOT_SHARE x T_hot / (T_hot − T_cold), kelvin, with the pinch on both sides."""
    hot = np.asarray(supply) + 273.15 + PINCH_K
    lift = np.maximum(np.asarray(supply) - np.asarray(source_c) + 2.0 * PINCH_K, LEAST_LIFT_K)
    return np.asarray(np.clip(CARNOT_SHARE * hot / lift, LEAST_COP, MOST_COP))


def may_run(outdoor_c: Floats) -> Floats:
    """0 below the cut-off, 1 above it, a short ramp between."""
    return np.asarray(np.clip((np.asarray(outdoor_c) - CUT_OFF_C) / RAMP_K, 0.0, 1.0))


def most_heat_kw(rated_kw: Floats, rated_heat_kw: Floats, efficiency: Floats, may: Floats) -> Floats:
    """What a pump can deliver: no more than its condenser is made for, nor than its motor gives at this COP."""
    return np.asarray(np.minimum(rated_heat_kw, rated_kw * efficiency) * may)


def shared(most: Floats, together: Floats, wanted: Floats) -> Floats:
    """Heat of each pump where those of one building share what it wants by what each could give.

    most: of each.   together, wanted: of its whole building.
    """
    share = np.divide(wanted, together, out=np.zeros(np.shape(most)), where=together > 1e-9)
    return np.asarray(most * np.minimum(share, 1.0))


def sea_c(season: Floats) -> Floats:
    """Of a fjord at depth, latest in autumn."""
    return np.asarray(SEA_C + SEA_SWING_K * np.asarray(season))


def source_c(use: str, season: Floats, outdoor_c: Floats) -> Floats:
    """By the `use` of a heat pump: seawater, river, ground; the air for all else. season lags the sun's."""
    if use == "seawater":
        return sea_c(season)
    if use == "river":
        return np.asarray(RIVER_C + RIVER_SWING_K * np.asarray(season))
    if use == "ground":
        return np.asarray(GROUND_C + GROUND_SWING_K * np.asarray(season))
    return np.asarray(outdoor_c)
