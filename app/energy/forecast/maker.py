"""Makes forecasts at any moment of a past, each from what was known then, with the band of its model's own past errors.

    maker = Maker(past)                       # past: everything that is known today
    maker.best("load", past.n)                # made at the end of it
    maker.all("load", 500)                    # as they would have been made after 500 steps

What a model said at a past moment does not change, so it is kept: scoring a month costs as much as forecasting it once.
Thread: one at a time; pure apart from what it keeps.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.energy.forecast.bands import Band, band_of, basis_of
from app.energy.forecast.contract import Forecast
from app.energy.forecast.models import MODELS, PERSISTENCE, Model
from app.energy.forecast.past import Past
from app.energy.noise import Floats
from app.model.figures import localised
from app.model.language import mark, tr
from app.model.times import DAY_NS, HOUR_NS

JUDGED_DAYS = 21
"""Past forecasts that a band and a choice rest on: those of the last three weeks at the same clock time."""
CLEARLY = 0.95
"""So much smaller its error must have been to be drawn in place of one that comes first; assumption."""
LEAST_COVERAGE = 0.90
COVERED_DAYS = 7
"""The share of known steps is asked of the last week, or of all that there is."""
UNITS = {"load": "kW", "pv": "kW", "balance": "kW"}
NOT_BELOW_ZERO = frozenset({"load", "pv"})


class Maker:
    """units: of quantities other than powers, such as the price's.   reasons: why a quantity has no forecast whatever its
    sum says (a source with too many gaps), by quantity."""

    def __init__(
        self, past: Past, units: dict[str, str] | None = None, reasons: dict[str, str] | None = None
    ) -> None:
        self._past = past.cleaned()
        self._units = UNITS | (units or {})
        self._reasons = reasons or {}
        self._raw: dict[tuple[str, str, int], Floats] = {}

    @property
    def past(self) -> Past:
        return self._past

    @property
    def quantities(self) -> tuple[str, ...]:
        return tuple(name for name in MODELS if name in self._past.values)

    def all(self, quantity: str, n: int) -> tuple[Forecast, ...]:
        """By each model, made after the first n steps; one without values that says why where none can be made."""
        known = self._past.until(n)
        why = self._reasons.get(quantity) or _missing(quantity, known)
        if why:
            return (self._none(quantity, known, MODELS[quantity][0][0], why),)
        made = [self._made(quantity, name, model, known) for name, model in MODELS[quantity]]
        usable = tuple(one for one in made if one.is_known)
        return usable or (made[0],)

    def best(self, quantity: str, n: int) -> Forecast:
        """The one whose model was nearest in the past weeks at this clock time; the first of those that nothing tells apart."""
        return self.chosen(self.all(quantity, n), n)

    def chosen(self, made: Sequence[Forecast], n: int) -> Forecast:
        known = self._past.until(n)

        def off(one: Forecast) -> float:
            errors = self._errors(one.quantity, one.model, _model(one.quantity, one.model), known)
            found = np.abs(errors[np.isfinite(errors)])
            return float(found.mean()) if len(found) else np.inf

        best, least = made[0], off(made[0]) if len(made) > 1 else 0.0
        for one in made[1:]:
            if (size := off(one)) < CLEARLY * least:
                best, least = one, size
        return best

    def raw(self, quantity: str, name: str, model: Model, n: int) -> Floats:
        """What the model alone says after n steps, kept."""
        key = (quantity, name, n)
        if key not in self._raw:
            said = model(self._past.until(n), quantity)
            self._raw[key] = np.maximum(said, 0.0) if quantity in NOT_BELOW_ZERO else said
        return self._raw[key]

    def _errors(self, quantity: str, name: str, model: Model, known: Past) -> Floats:
        """(m, T): measured − raw of the same clock time on past days, as far as it was measured by then."""
        steps, values = known.steps_a_day, known.values[quantity]
        rows = []
        for back in range(1, JUDGED_DAYS + 1):
            at = known.same_clock(back)
            if at is None:
                continue
            outcome = np.full(steps, np.nan)
            seen = values[at : at + steps]
            outcome[: len(seen)] = seen
            row = outcome - self.raw(quantity, name, model, at)
            if np.isfinite(row).any():
                rows.append(row)
        return np.stack(rows) if rows else np.zeros((0, steps))

    def _made(self, quantity: str, name: str, model: Model, known: Past) -> Forecast:
        raw = self.raw(quantity, name, model, known.n)
        if not np.isfinite(raw).all():
            hours = int(np.isnan(raw).sum()) * known.step_ns / HOUR_NS
            return self._none(
                quantity, known, name, f"{hours:g} of the next 24 h were never seen at that clock time"
            )
        seen = known.values[quantity][np.isfinite(known.values[quantity])]
        band = band_of(
            self._errors(quantity, name, model, known),
            HOUR_NS // known.step_ns if known.step_ns <= HOUR_NS else 0,
            (float(seen.min()), float(seen.max())),
        )
        expected, low, high = _drawn(quantity, raw, band, known)
        for one in (expected, low, high):
            one.setflags(write=False)
        return Forecast(
            quantity, self._units.get(quantity, ""), known.end_ns, known.end_ns, known.step_ns, expected, low, high,
            name, basis_of(band.days),
        )  # fmt: skip

    def _none(self, quantity: str, known: Past, model: str, why: str) -> Forecast:
        nothing = np.zeros(0)
        return Forecast(
            quantity, self._units.get(quantity, ""), known.end_ns, known.end_ns, known.step_ns, nothing, nothing,
            nothing, model, why=why,
        )  # fmt: skip


def _drawn(quantity: str, raw: Floats, band: Band, known: Past) -> tuple[Floats, Floats, Floats]:
    expected, low, high = raw + band.bias, raw + band.low, raw + band.high
    if quantity in NOT_BELOW_ZERO:
        expected, low, high = (np.maximum(x, 0.0) for x in (expected, low, high))
    if quantity == "pv" and len(known.clear_kw) >= known.n + len(raw):
        dark = known.clear_kw[known.n : known.n + len(raw)] <= 0.0
        for one in (expected, low, high):
            one[dark] = 0.0  # no error of the past makes light at night
    return expected, low, high


def _missing(quantity: str, known: Past) -> str:
    """Why nothing can be said, "" where something can."""
    values = known.values[quantity]
    first = np.flatnonzero(np.isfinite(values))
    if not len(first):
        return mark("nothing was measured")
    hours = (known.n - int(first[0])) * known.step_ns / HOUR_NS
    if hours < 24.0:
        return tr("{hours} h were measured; a whole day is the least", hours=localised(f"{hours:.3g}"))
    span = values[max(int(first[0]), known.n - COVERED_DAYS * known.steps_a_day) :]
    covered = float(np.isfinite(span).mean())
    if covered < LEAST_COVERAGE:
        days = len(span) * known.step_ns / DAY_NS
        return tr(
            "{covered:.0f} % of the last {days} days are known; {least:.0f} % are needed",
            covered=100 * covered,
            days=localised(f"{days:.2g}"),
            least=100 * LEAST_COVERAGE,
        )
    return ""


def _model(quantity: str, name: str) -> Model:
    return dict(MODELS[quantity]).get(name, dict(MODELS[quantity]).get(PERSISTENCE, MODELS[quantity][0][1]))
