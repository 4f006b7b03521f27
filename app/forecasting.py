"""The next day of load, PV, price and balance, from a district's history: what was known at a moment, and nothing later.

    outlook = read_outlook(historian, catalogue, district, t_ns)              # live
    outlook = read_outlook(historian, catalogue, district, t_ns, known_at_ns=t_ns)   # a replayed moment, as known then

Load: buildings and cars that charge. Balance: PV and turbines less load; batteries and cars that give back are left out,
because what they do is a decision and no fate. Mean powers by quarters of an hour, from the meters (past_energies.py).
kW, currency per kWh, ns UTC.   Thread: any but the GUI's; reads the store.   Raises HistoryError.   Composition root.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from app.energy import pv
from app.energy.forecast.contract import Forecast, Outlook
from app.energy.forecast.maker import COVERED_DAYS, LEAST_COVERAGE, Maker
from app.energy.forecast.past import Past
from app.energy.forecast.tracker import Tracker, rebuilt
from app.energy.indicators.energies import Energies, Layout, Role, layout_of
from app.energy.sky import clear_sky
from app.energy.sun import sun_at
from app.energy.wiring import params
from app.history.contract import Historian
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.district import District
from app.model.language import tr
from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS, NS
from app.past_energies import read_energies

Floats = NDArray[np.float64]
STEP_NS = 15 * MINUTE_NS
PAST_DAYS = 28
JUDGED_EVERY = 6 * HOUR_NS // STEP_NS
"""Past forecasts are made anew every six hours to be scored; assumption: dense enough for a score, and quick."""
JUDGED_DAYS = 14
"""So far back the past forecasts of a tracker that starts anew reach."""
BRIDGED = 2
"""Steps of one meter that are bridged by a line; longer gaps stay open."""
SHOWN_NS = DAY_NS
"""Of what was measured, so much is handed on to be drawn before the forecast."""
_USES = {
    "load": (Role.LOAD, Role.CARS_IN),
    "pv": (Role.SOLAR,),
    "balance": (Role.SOLAR, Role.TURBINE, Role.LOAD, Role.CARS_IN),
}


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """What a forecast rests on.   reasons: by quantity, why there is none whatever the sums say.   remarks: for people."""

    past: Past
    units: Mapping[str, str]
    reasons: Mapping[str, str] = field(default_factory=dict)
    remarks: tuple[str, ...] = ()


def read_outlook(
    historian: Historian, catalogue: Catalogue, district: District, t_ns: int,
    *, known_at_ns: int | None = None, days: int = PAST_DAYS, tracker: Tracker | None = None,
) -> Outlook:  # fmt: skip
    """At the last full quarter of an hour before t_ns. tracker: what was forecast before; rebuilt from the history without."""
    known = read_known(historian, catalogue, district, t_ns, known_at_ns=known_at_ns, days=days)
    return outlook_of(known, tracker)[0]


def outlook_of(known: Known, tracker: Tracker | None = None) -> tuple[Outlook, Tracker]:
    """For each quantity the chosen forecast first, then the other models'; scores of all; and the tracker that goes on."""
    maker = Maker(known.past, dict(known.units), dict(known.reasons))
    if tracker is None:
        since = max(maker.past.steps_a_day, maker.past.n - JUDGED_DAYS * maker.past.steps_a_day)
        tracker = rebuilt(maker, maker.quantities, JUDGED_EVERY, since)
    n = maker.past.n
    drawn: list[Forecast] = []
    for quantity in maker.quantities:
        made = maker.all(quantity, n)
        best = maker.chosen(made, n)
        drawn += [best, *(one for one in made if one is not best)]
    tracker = tracker.adding(drawn)
    return Outlook(maker.past.end_ns, tuple(drawn), tracker.scores(maker.past), _measured(maker)), tracker


def read_known(
    historian: Historian, catalogue: Catalogue, district: District, t_ns: int,
    *, known_at_ns: int | None = None, days: int = PAST_DAYS,
) -> Known:  # fmt: skip
    end_ns = t_ns // STEP_NS * STEP_NS
    start_ns = end_ns - days * DAY_NS
    whole = layout_of(catalogue)
    roles = {role for uses in _USES.values() for role in uses}
    layout = Layout(tuple(m for m in whole.meters if m.role in roles), whole.spot, -1)
    energies = read_energies(
        historian, catalogue, start_ns, end_ns, STEP_NS, layout=layout, currency=district.currency,
        known_at_ns=known_at_ns, look_ahead=False,
    )  # fmt: skip
    start_ns = energies.start_ns if energies.steps else start_ns
    n = (end_ns - start_ns) // STEP_NS
    kw = _padded(energies.kwh, n) / energies.step_h
    reasons = {name: why for name, uses in _USES.items() if (why := _uncovered(energies, kw, uses))}
    kw = np.stack([_bridged(row) for row in kw]) if len(kw) else kw

    def total(*roles: Role) -> Floats:
        rows = energies.rows(*roles)
        return np.asarray(kw[rows].sum(axis=0)) if rows else np.zeros(n)

    values: dict[str, Floats] = {}
    if energies.rows(*_USES["load"]):
        values["load"] = total(*_USES["load"])
    arrays = [layout.meters[i].asset for i in energies.rows(Role.SOLAR)]
    if arrays:
        values["pv"] = total(Role.SOLAR)
    if layout.spot >= 0:
        values["price"] = _padded(energies.spot[None, :], n)[0]
    if "load" in values:
        values["balance_without_pv"] = total(Role.TURBINE) - values["load"]
        values["balance"] = values["balance_without_pv"] + total(Role.SOLAR)
    past = Past(
        start_ns, STEP_NS, district.zone, values,
        clear_kw(arrays, district.lonlat, start_ns, n + DAY_NS // STEP_NS) if arrays else np.zeros(n + DAY_NS // STEP_NS),
        _outdoors(historian, catalogue, start_ns, n, known_at_ns),
    )  # fmt: skip
    unit = f"{district.currency}/kWh" if district.currency else tr("per kWh")
    return Known(past, {"price": unit}, reasons, energies.remarks)


def with_what_came(
    outlook: Outlook, historian: Historian, catalogue: Catalogue, district: District, until_ns: int
) -> Outlook:
    """For a replayed moment: what was measured since, up to a day after it, as known today. The forecasts stay."""
    end_ns = min(until_ns // STEP_NS * STEP_NS, outlook.made_at_ns + DAY_NS)
    if end_ns <= outlook.made_at_ns:
        return outlook
    came = Maker(read_known(historian, catalogue, district, end_ns, days=2).past)
    return replace(outlook, measured=_measured(came, end_ns - outlook.made_at_ns + SHOWN_NS))


def clear_kw(arrays: list[Asset], lonlat: tuple[float, float], start_ns: int, n: int) -> Floats:
    """(n,): what these arrays would make under a clear sky, by the same formulas as the simulator; modules at 25 °C, for
    what warmth and dirt take is in the clearness that is measured."""
    t_s = (start_ns + STEP_NS * (np.arange(n, dtype=np.int64)) + STEP_NS // 2) / NS
    sun = sun_at(t_s, lonlat)
    light = clear_sky(t_s, sun)
    tilt, azimuth = (
        params(arrays, "tilt_deg", 15.0),
        params(arrays, "azimuth_deg", 180.0),
    )  # assumption, as wiring.py
    plane = pv.on_plane(sun, light, tilt, azimuth, horizon_deg=pv.HORIZON_DEG)
    made = pv.ac_power_kw(plane, np.full(plane.shape, 25.0), params(arrays, "rated_kw", 50.0))
    return np.asarray(made.sum(axis=0))


def _uncovered(energies: Energies, kw: Floats, roles: tuple[Role, ...]) -> str:
    """Why the meters of these roles do not carry a forecast: one that was silent too long; "" where all report."""
    rows = energies.rows(*roles)
    last = kw[:, -COVERED_DAYS * DAY_NS // STEP_NS :]
    if not rows or not last.shape[1]:
        return ""
    share = np.isfinite(last[rows]).mean(axis=1)
    silent = np.flatnonzero(share < LEAST_COVERAGE)
    if not len(silent) or not share.any():
        return ""
    worst = int(silent[np.argmin(share[silent])])
    name = energies.layout.meters[rows[worst]].signal
    days = last.shape[1] * STEP_NS / DAY_NS
    others = (
        tr(" and {count} more of {count_2}", count=len(silent) - 1, count_2=len(rows))
        if len(silent) > 1
        else ""
    )
    return tr(
        "{name}{others} reported {value:.0f} % of the last {days:.2g} days; {value_2:.0f} % are needed",
        name=name,
        others=others,
        value=100 * share[worst],
        days=days,
        value_2=100 * LEAST_COVERAGE,
    )


def _bridged(row: Floats) -> Floats:
    """Gaps of at most BRIDGED steps filled by a line; longer ones left open."""
    known = np.flatnonzero(np.isfinite(row))
    if len(known) < 2:
        return row
    places = np.arange(len(row))
    after = np.minimum(np.searchsorted(known, places), len(known) - 1)
    before = np.maximum(np.searchsorted(known, places, side="right") - 1, 0)
    near = (known[after] - known[before] - 1 <= BRIDGED) & (places >= known[0]) & (places <= known[-1])
    return np.where(np.isfinite(row) | ~near, row, np.interp(places, known, row[known]))


def _padded(rows: Floats, n: int) -> Floats:
    """(k, n): what is not recorded up to the moment asked for is not known."""
    out = np.full((len(rows), n), np.nan)
    most = min(n, rows.shape[1])
    out[:, :most] = rows[:, :most]
    return out


def _outdoors(
    historian: Historian, catalogue: Catalogue, start_ns: int, n: int, known_at_ns: int | None
) -> Floats:
    """(n,) mean of the weather stations' temperatures; () without a station."""
    stations = {a.id for a in catalogue.assets if a.kind is AssetKind.WEATHER}
    rows = [i for i, s in enumerate(catalogue.signals) if s.asset in stations and s.id.endswith(".temp_c")]
    if not rows or not n:
        return np.zeros(0)
    total, count = np.zeros(n), np.zeros(n)
    for row in rows:
        series = historian.series(row, start_ns, start_ns + n * STEP_NS, n, known_at_ns)
        at = (series.t_ns - start_ns) // STEP_NS
        good = (at >= 0) & (at < n) & (series.count > 0)
        np.add.at(total, at[good], series.mean[good])
        np.add.at(count, at[good], 1.0)
    return np.asarray(np.divide(total, count, out=np.full(n, np.nan), where=count > 0))


def _measured(maker: Maker, shown_ns: int = SHOWN_NS) -> tuple[tuple[str, NDArray[np.int64], Floats], ...]:
    """By quantity: middles of the last day's steps and what was measured, NaN in gaps."""
    past = maker.past
    steps = min(shown_ns // STEP_NS, past.n)
    t_ns = past.end_ns - STEP_NS * np.arange(steps, 0, -1, dtype=np.int64) + STEP_NS // 2
    return tuple((name, t_ns, past.values[name][past.n - steps :]) for name in maker.quantities)
