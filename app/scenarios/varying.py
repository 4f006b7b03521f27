"""Which parameters of a scenario are varied, from where to where.   Thread: any, pure.

    one = read_vary("offices.coverage=20..90 %", scenario, "NOK")      # of the intervention `offices`
    two = read_vary("discount=2..6 %", scenario, "NOK")                # an assumption
    variant = varied(scenario, (one, two), (55.0, 4.0))

Amounts are written with their unit as in a file, once at the end or at both.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from app.model.language import tr
from app.scenarios.amounts import read_amount, write_amount
from app.scenarios.kinds import ASSUMPTIONS, KINDS, Param
from app.scenarios.words import Scenario, ScenarioError

MOST = 12
_SHAPE = re.compile(r"\s*(?:([a-z0-9][a-z0-9-]*)\.)?([a-z_]+)\s*=\s*(.+?)\s*\.\.\s*(.+?)\s*", re.DOTALL)
_UNIT = re.compile(r"[+-]?(?:\d+(?:[.]\d*)?|[.]\d+)(?:[eE][+-]?\d+)?\s*(.*)", re.DOTALL)
_NOT_SWEPT = ("members", "horizon", "year", "currency_per_eur")
"""Assumptions that are no uncertainty of the same plan: runs of other bands, years and rates are compared, not swept."""


@dataclass(frozen=True, slots=True)
class Vary:
    """intervention: its id; "" for an assumption.   low, high, now: in the parameter's unit; now: what the scenario says."""

    intervention: str
    parameter: str
    low: float
    high: float
    now: float
    unit: str = ""

    @property
    def name(self) -> str:
        return f"{self.intervention}.{self.parameter}" if self.intervention else self.parameter


def read_vary(text: str, scenario: Scenario, currency: str = "") -> Vary:
    """Raises ScenarioError in words."""
    found = _SHAPE.fullmatch(text) if len(text) <= 200 else None
    if found is None:
        raise ScenarioError(
            tr("'{text}': write it as offices.coverage=20..90 % or discount=2..6 %", text=text[:80])
        )
    ident, name, low, high = found[1] or "", found[2], found[3], found[4]
    param, now = _param(scenario, ident, name)
    unit = _UNIT.fullmatch(high)
    if _UNIT.fullmatch(low) and unit and unit[1] and not _UNIT.fullmatch(low)[1]:  # type: ignore[index]
        low = f"{low} {unit[1]}"
    try:
        bounds = [_plain(one, param, currency) for one in (low, high)]
    except ScenarioError as error:
        raise ScenarioError(f"{text[:80]}: {error}") from error
    for one in bounds:
        if not param.low <= one <= param.high:
            raise ScenarioError(
                tr(
                    "{name}: {value} is outside of {low} to {high}",
                    name=name,
                    value=write_amount(one, param.unit, currency),
                    low=write_amount(param.low, param.unit, currency),
                    high=write_amount(param.high, param.unit, currency),
                )
            )
    if bounds[0] >= bounds[1]:
        raise ScenarioError(tr("{name}: the first amount must be below the second", name=name))
    return Vary(ident, name, bounds[0], bounds[1], now, param.unit)


def read_varies(texts: Sequence[str], scenario: Scenario, currency: str = "") -> tuple[Vary, ...]:
    """Raises ScenarioError; none, too many, or one twice are refused."""
    if not texts:
        raise ScenarioError(tr("name what is varied, such as offices.coverage=20..90 %"))
    if len(texts) > MOST:
        raise ScenarioError(
            tr("{n} parameters are too many for one sweep; up to {most}", n=len(texts), most=MOST)
        )
    found = tuple(read_vary(text, scenario, currency) for text in texts)
    names = [one.name for one in found]
    twice = [name for name in names if names.count(name) > 1]
    if twice:
        raise ScenarioError(tr("{name} is varied twice", name=twice[0]))
    return found


def varied(scenario: Scenario, varies: Sequence[Vary], point: Sequence[float]) -> Scenario:
    """With these amounts, in the parameters' units."""
    assumptions = dict(scenario.assumptions)
    by_id = {one.id: one for one in scenario.interventions}
    for vary, amount in zip(varies, point, strict=True):
        value = min(max(float(amount), vary.low), vary.high)
        if vary.intervention:
            by_id[vary.intervention] = by_id[vary.intervention].with_value(vary.parameter, value)
        else:
            assumptions[vary.parameter] = value
    return replace(
        scenario,
        assumptions=MappingProxyType(assumptions),
        interventions=tuple(by_id[one.id] for one in scenario.interventions),
    )


def _param(scenario: Scenario, ident: str, name: str) -> tuple[Param, float]:
    if ident:
        found = next((one for one in scenario.interventions if one.id == ident), None)
        if found is None:
            known = ", ".join(one.id for one in scenario.interventions) or tr("none")
            raise ScenarioError(
                tr("there is no intervention {id}; this scenario has: {known}", id=ident, known=known)
            )
        if not found.enabled:
            raise ScenarioError(
                tr("the intervention {id} is switched off: varying it would change nothing", id=ident)
            )
        params, said = {one.name: one for one in KINDS[found.kind].params}, found.values
    else:
        params = {n: one for n, one in ASSUMPTIONS.items() if n not in _NOT_SWEPT}
        said = scenario.assumptions
    able = [n for n, one in params.items() if not one.is_word]
    if name not in able:
        raise ScenarioError(
            tr(
                "{name} cannot be varied; what can: {known}",
                name=name,
                known=", ".join(able) or tr("nothing"),
            )
        )
    return params[name], float(said.get(name, params[name].default))


def _plain(text: str, param: Param, currency: str) -> float:
    """A parameter without unit is a plain number; one read from words comes as text."""
    if param.unit:
        return read_amount(text, param.unit, currency)
    try:
        number = float(text)
    except ValueError:
        raise ScenarioError(tr("'{text}' is no number", text=text[:40])) from None
    return read_amount(number, "", currency)
