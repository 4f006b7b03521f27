"""How much each intervention gave: the scenario run again without it.   Thread: any.

    parts = contributions(bench, scenario, outcome)      # in the order of the scenario

Interventions share: the sun that a battery keeps is sold without it. What each gives alone beside the others does not add up to the
whole; the rest is told as *together*, positive where they help each other.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.scenarios.running import Bench, Outcome
from app.scenarios.words import Scenario, ScenarioError

TOGETHER = "together"


@dataclass(frozen=True, slots=True)
class Part:
    """ident: of an intervention, of a package, or TOGETHER.   gave: figure -> with it less without it.   why: where it cannot be
    left out, because another stands on it."""

    ident: str
    gave: Mapping[str, float]
    why: str = ""


def contributions(
    bench: Bench, scenario: Scenario, whole: Outcome, *, by_package: bool = False, coarse: bool = False,
    check: Callable[[], None] = lambda: None, said: Callable[[int, int], None] = lambda done, of: None,
) -> tuple[Part, ...]:  # fmt: skip
    """by_package: packages in place of their interventions.   said: how many of how many are done."""
    names = list(
        dict.fromkeys(one.package if by_package and one.package else one.id for one in scenario.active)
    )
    parts: list[Part] = []
    for n, name in enumerate(names):
        check()
        said(n, len(names))
        try:
            less = bench.run(scenario.without(name), coarse=coarse, check=check)
        except ScenarioError as error:
            parts.append(Part(name, {}, str(error)))
            continue
        parts.append(Part(name, _difference(whole, less)))
    said(len(names), len(names))
    total = {name: one.value for name, one in whole.delta.items()}
    rest = {
        name: float(value - sum(part.gave.get(name, 0.0) for part in parts)) for name, value in total.items() if value is not None
    }  # fmt: skip
    return (*parts, Part(TOGETHER, rest))


def _difference(whole: Outcome, less: Outcome) -> dict[str, float]:
    out = {}
    for name, one in whole.figures.items():
        other = less.figures.get(name)
        if other is not None and one.value is not None and other.value is not None:
            out[name] = one.value - other.value
    return out
