"""How wrong the forecasts were: each is kept, and judged when its time has come.

Immutable: adding gives a new Tracker, scoring changes nothing.   Thread: any, pure.   Times: ns UTC.
A Tracker that starts late, or that was lost, is rebuilt by making the past forecasts as they would have been made then
(maker.py: a Past that ends at that moment).

    tracker = Tracker().adding(maker.all("load", n))
    tracker.scores(maker.past)
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from app.energy.forecast.contract import Forecast, Score
from app.energy.forecast.maker import Maker
from app.energy.forecast.models import PERSISTENCE
from app.energy.forecast.past import Past
from app.energy.noise import Floats
from app.model.times import HOUR_NS

KEPT = 400
"""Forecasts of one quantity by one model that are kept; the oldest go first. One an hour makes sixteen days."""
LEADS_H = (1.0, 3.0, 6.0, 12.0, 24.0)
"""Upper ends of the groups of lead times that are scored apart."""


@dataclass(frozen=True, slots=True)
class Tracker:
    made: tuple[Forecast, ...] = ()

    def adding(self, forecasts: Iterable[Forecast]) -> Tracker:
        """The same and these; one of the same quantity, model and moment is replaced. Those without values are not kept."""
        by_key = {(f.quantity, f.model, f.made_at_ns): f for f in (*self.made, *forecasts) if f.is_known}
        ordered = sorted(by_key.values(), key=lambda f: f.made_at_ns)
        left = Counter((f.quantity, f.model) for f in ordered)
        kept: list[Forecast] = []
        for one in ordered:
            group = (one.quantity, one.model)
            if left[group] <= KEPT:
                kept.append(one)
            left[group] -= 1
        return replace(self, made=tuple(kept))

    def scores(self, past: Past) -> tuple[Score, ...]:
        """By quantity and model, in the order in which they were made; of what `past` has measured."""
        groups: dict[tuple[str, str], list[Forecast]] = {}
        for one in self.made:
            groups.setdefault((one.quantity, one.model), []).append(one)
        found = []
        for (quantity, model), those in groups.items():
            if quantity not in past.values:
                continue
            plain = {f.made_at_ns: f for f in groups.get((quantity, PERSISTENCE), [])}
            score = _score(quantity, model, those, plain, past)
            if score is not None:
                found.append(score)
        return tuple(found)


def rebuilt(maker: Maker, quantities: Sequence[str], every: int, since: int = 0) -> Tracker:
    """Forecasts by all models after each `every` steps of the past, from the step `since` on, up to its end.

    Those made at the end itself have no outcome yet and are in it too, so that they are judged later.
    """
    n = maker.past.n
    moments = [at for at in range(n, max(since, 1) - 1, -every)][::-1] if every > 0 else []
    made = [one for quantity in quantities for at in moments for one in maker.all(quantity, at)]
    return Tracker().adding(made)


def outcome(forecast: Forecast, past: Past) -> Floats:
    """(T,): what was measured in the forecast's steps, NaN where nothing was, or not yet; for PV also where it is night."""
    out = np.full(len(forecast.expected), np.nan)
    values = past.values[forecast.quantity]
    if forecast.step_ns != past.step_ns or (forecast.start_ns - past.start_ns) % past.step_ns:
        return out
    first = (forecast.start_ns - past.start_ns) // past.step_ns
    at = first + np.arange(len(out))
    inside = (at >= 0) & (at < len(values))
    out[inside] = values[at[inside]]
    if forecast.quantity == "pv" and len(past.clear_kw):
        light = past.clear_kw[np.clip(at, 0, len(past.clear_kw) - 1)] > 0.0
        out[~light] = np.nan  # that nights are dark is no merit of a forecast
    return out


def _score(
    quantity: str, model: str, made: Sequence[Forecast], plain: dict[int, Forecast], past: Past
) -> Score | None:
    errors, sizes, held, leads, rival, own = [], [], [], [], [], []
    for one in made:
        came = outcome(one, past)
        known = np.isfinite(came)
        if not known.any():
            continue
        off = (one.expected - came)[known]
        errors.append(off)
        sizes.append(np.abs(came[known]))
        held.append((came[known] >= one.low[known]) & (came[known] <= one.high[known]))
        lead_ns = one.start_ns - one.made_at_ns + (np.arange(len(came)) + 1) * one.step_ns
        leads.append(lead_ns[known] / HOUR_NS)
        other = plain.get(one.made_at_ns)
        if other is not None and len(other.expected) == len(came):
            rival.append(np.abs(other.expected - came)[known])
            own.append(np.abs(off))
    if not errors:
        return None
    error, size, lead = np.concatenate(errors), np.concatenate(sizes), np.concatenate(leads)
    mae = float(np.abs(error).mean())
    plain_mae = float(np.concatenate(rival).mean()) if rival else 0.0
    own_mae = float(np.concatenate(own).mean()) if own else 0.0
    return Score(
        quantity=quantity,
        model=model,
        count=len(error),
        mae=mae,
        bias=float(error.mean()),
        nmae_pct=100.0 * mae / float(size.mean()) if size.mean() > 1e-9 else None,
        in_band_pct=100.0 * float(np.concatenate(held).mean()),
        skill_pct=100.0 * (1.0 - own_mae / plain_mae) if plain_mae > 1e-12 else None,
        by_lead_h=_by_lead(np.abs(error), lead),
    )


def _by_lead(size: Floats, lead_h: Floats) -> tuple[tuple[float, float], ...]:
    out, low = [], 0.0
    for high in LEADS_H:
        inside = (lead_h > low + 1e-9) & (lead_h <= high + 1e-9)
        if inside.any():
            out.append((high, float(size[inside].mean())))
        low = high
    return tuple(out)
