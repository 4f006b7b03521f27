"""The district's network at one moment: what flows, what is beyond its limits, and how much of it rests on readings.

    grid = GridWatch(plan, catalogue); state = grid.at(snapshot)
    state.flow, state.violations, state.coverage, state.why

A state that cannot be solved has no flow and says why. kW, pu, %, ns.   Thread: one at a time for each GridWatch.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from app.energy.network.flow import BadState, Flow
from app.energy.network.injections import ENOUGH, Injections, Injector
from app.energy.network.limits import Limit, Violation, violations
from app.energy.network.reading import NetworkPlan
from app.model.catalogue import Catalogue
from app.model.language import tr
from app.model.snapshot import Snapshot

MOST_APART_NS = 15 * 60 * 1_000_000_000
"""States further apart than this do not tell whether a violation lasted between them."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A violation and since when it has been seen without a break."""

    violation: Violation
    since_ns: int


@dataclass(frozen=True, slots=True, eq=False)
class GridState:
    """flow: None where it could not be solved; then `why` says so.   coverage 0..1.   silent: ids of the sources that say
    nothing.   below ENOUGH of the sources the figures are shown, but not coloured and not judged as violations."""

    t_ns: int
    flow: Flow | None
    injections: Injections
    violations: tuple[Violation, ...] = ()
    why: str = ""

    @property
    def coverage(self) -> float:
        return self.injections.coverage

    @property
    def is_enough(self) -> bool:
        return self.flow is not None and self.injections.is_enough

    @property
    def words(self) -> str:
        """One line on what it rests on; empty where nothing is to be said."""
        if self.flow is None:
            return self.why
        count, silent = self.injections.is_known.size, len(self.injections.silent)
        if not count:
            return tr("No building of this network has a meter")
        if not silent:
            return ""
        few = "" if self.is_enough else tr(", fewer than {enough:.0%}: not judged", enough=ENOUGH)
        return tr("{count} of {count_2} meters known{few}", count=count - silent, count_2=count, few=few)


class GridWatch:
    def __init__(self, plan: NetworkPlan, catalogue: Catalogue) -> None:
        self.plan = plan
        self.injector = Injector(plan, catalogue)
        from app.energy.network.solving import Solver  # the engine: not before a network is looked at

        self._solver = Solver(plan.network)

    def at(self, snapshot: Snapshot) -> GridState:
        found = self.injector.at(snapshot)
        if found.is_known.size and not found.is_known.any():
            return GridState(
                snapshot.t_ns, None, found, why=tr("No meter of this network says anything at this time")
            )
        try:
            flow = self._solver.solve(found.p_kw, found.q_kvar)
        except BadState as error:
            return GridState(snapshot.t_ns, None, found, why=str(error))
        judged = violations(self.plan.network, flow) if found.is_enough else ()
        unfed = tuple(v for v in violations(self.plan.network, flow) if v.limit is Limit.UNFED)
        return GridState(snapshot.t_ns, flow, found, judged or unfed)


def standing(before: Sequence[Standing], before_ns: int | None, state: GridState) -> tuple[Standing, ...]:
    """The violations of a state with their beginnings, worst first.   before, before_ns: of the state before it; where that
    is later, or too long ago, everything begins anew."""
    known: Mapping[tuple[Limit, str], int] = {}
    if before_ns is not None and 0 <= state.t_ns - before_ns <= MOST_APART_NS:
        known = {(s.violation.limit, s.violation.element): s.since_ns for s in before}
    return tuple(Standing(v, known.get((v.limit, v.element), state.t_ns)) for v in state.violations)


def worst(state: GridState) -> tuple[float, float, float]:
    """Highest loading of a cable in %, lowest and highest voltage in pu; nan where there is none."""
    if state.flow is None:
        return (float("nan"),) * 3
    pct, pu = state.flow.line_pct, state.flow.voltage_pu
    return (
        float(np.nanmax(pct)) if np.isfinite(pct).any() else float("nan"),
        float(np.nanmin(pu)) if np.isfinite(pu).any() else float("nan"),
        float(np.nanmax(pu)) if np.isfinite(pu).any() else float("nan"),
    )
