"""Cars that give back, by rule: what a building or the grid asks for, within what each driver asked for first.

kW at the connector, kWh in the battery.   Arrays (s visits, n steps), time last.   Thread: any, pure.
The law: a car leaves with its need whenever that was possible at all. A floor rises under its content, the least from
which full power until it leaves still reaches the need; nothing is lent beneath it, and what falls onto it is charged.
"""

from __future__ import annotations

import numpy as np

from app.energy.flexible.checks import numbers
from app.energy.flexible.visits import Charged, Steps, Visits
from app.energy.noise import Floats
from app.energy.storage import terminal_kw, walk


def bounds_kwh(visits: Visits, open_kw: Floats, step_h: float) -> tuple[Floats, Floats]:
    """Least and most content (s, n + 1) at the edges of the steps, since arrival; both end at the target.

    The content is 0 until the first open step and the target from the last one on.
    """
    reach = open_kw * (step_h * visits.eta[:, None])
    target = visits.target_kwh(open_kw, step_h)[:, None]
    sofar = np.concatenate([np.zeros((len(visits), 1)), np.cumsum(reach, axis=1)], axis=1)
    to_come = sofar[:, -1:] - sofar
    spare = np.where(visits.two_way, visits.spare_kwh, 0.0)[:, None]
    gives = np.where(visits.two_way, open_kw.T, 0.0).T * (step_h / visits.eta[:, None])
    drained = np.concatenate([np.zeros((len(visits), 1)), np.cumsum(gives, axis=1)], axis=1)
    low = np.maximum(target - to_come, np.maximum(-spare, -drained))
    high = np.minimum(np.maximum(visits.room_kwh[:, None], target), sofar)
    high = np.minimum(
        high, target + (drained[:, -1:] - drained)
    )  # what is above the target can still be lent
    return np.minimum(low, high), high


def lend(visits: Visits, steps: Steps, wanted_kw: Floats) -> Charged:
    """Follow wanted_kw (s, n), positive charges and negative lends, as far as connector, battery and driver allow.

    Cars that are not two-way only charge. With wanted = −net load a car serves its building; with wanted by price it
    trades. It leaves with its target exactly.
    """
    most = visits.open_kw(steps)
    wanted = np.clip(
        numbers("wanted power", wanted_kw, most.shape), -np.where(visits.two_way, most.T, 0.0).T, most
    )
    low, high = bounds_kwh(visits, most, steps.step_h)
    eta = visits.eta[:, None]
    change = np.where(wanted >= 0.0, wanted * eta, wanted / eta) * steps.step_h
    ends, _ = walk(
        np.zeros(len(visits)),
        np.ascontiguousarray(change.T),
        np.ones(len(visits)),
        np.ascontiguousarray(low[:, 1:].T),
        np.ascontiguousarray(high[:, 1:].T),
        forced=True,
    )
    return schedule(visits, ends.T, most, steps)


def schedule(visits: Visits, content_kwh: Floats, open_kw: Floats, steps: Steps) -> Charged:
    """The schedule that has this content (s, n + 1) at the edges of the steps."""
    power = terminal_kw(np.diff(content_kwh, axis=1), visits.eta[:, None], visits.eta[:, None], steps.step_h)
    power = np.clip(power, -open_kw, open_kw)  # rounding adds nothing
    missing = np.maximum(visits.need_kwh - content_kwh[:, -1], 0.0)
    missing[missing < 1e-9 * np.maximum(visits.need_kwh, 1.0)] = 0.0
    return Charged(power, np.asarray(content_kwh), missing)
