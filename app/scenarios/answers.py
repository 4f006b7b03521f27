"""What is asked of a worker, and the small answer that it gives: figures, months and, where wanted, hours.   Thread: any, immutable.

    answer = answered(bench, Ask(scenario))             # what cannot be run is an answer too, see why

An Outcome holds its plan and the whole base; between processes, in files and in sweeps of many variants this is enough.
kWh in months, mean kW in courses.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import astuple, dataclass, field, replace
from types import MappingProxyType
from typing import Protocol

import numpy as np

from app.energy.noise import Floats
from app.energy.planning.checks import PlanningError
from app.scenarios.base import Base
from app.scenarios.running import Bench, Figure, Member, Outcome, scenario_hash
from app.scenarios.words import Scenario, ScenarioError

NONE: Mapping[str, Floats] = MappingProxyType({})
AS_TOLD = Member()


@dataclass(frozen=True, slots=True)
class Ask:
    """courses: whether the hours are wanted as well."""

    scenario: Scenario
    coarse: bool = False
    member: Member = AS_TOLD
    courses: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """key: of the question (key_of).   why: where it could not be run, in words; then there are no figures.   monthly: name -> (12,)
    kWh, empty after a quick look.   courses: name -> (T,) kW of the district; import and export are what crosses its boundary."""

    key: str
    result_hash: str = ""
    figures: Mapping[str, Figure] = field(default_factory=lambda: MappingProxyType({}))
    without: Mapping[str, Figure] = field(default_factory=lambda: MappingProxyType({}))
    remarks: tuple[str, ...] = ()
    monthly: Mapping[str, Floats] = field(default_factory=lambda: NONE)
    courses: Mapping[str, Floats] = field(default_factory=lambda: NONE)
    start_ns: int = 0
    step_s: int = 3600
    why: str = ""

    def value(self, name: str) -> float | None:
        """None where it is not known, or the variant could not be run."""
        one = self.figures.get(name)
        return None if one is None else one.value


class Runner(Protocol):
    """Where variants run: here (Alone), in processes (Crew), on a cluster, or kept from before.   One run at a time."""

    @property
    def base(self) -> Base: ...

    def run(
        self,
        asks: list[Ask],
        *,
        said: Callable[[int, int], None] = ...,
        check: Callable[[], None] = ...,
        had: Callable[[int, Answer], None] = ...,
    ) -> tuple[Answer, ...]:
        """In the order of the asks.   said(done, of).   check: called several times a second; what it raises ends the run.
        had(number, answer): each as it comes, in any order."""
        ...

    def close(self) -> None: ...


def key_of(base_hash: str, ask: Ask) -> str:
    """Of all that the figures depend on; the hours are the same run."""
    said = json.dumps(
        [scenario_hash(base_hash, ask.scenario), ask.coarse, [repr(x) for x in astuple(ask.member)]]
    )
    return hashlib.sha256(said.encode()).hexdigest()


def answered(bench: Bench, ask: Ask, check: Callable[[], None] = lambda: None) -> Answer:
    """Never raises for a scenario that cannot be run; what check raises goes on."""
    key = key_of(bench.base.hash, ask)
    try:
        outcome = bench.run(ask.scenario, coarse=ask.coarse, member=ask.member, check=check)
    except (ScenarioError, PlanningError) as error:
        return Answer(key, why=str(error))
    return _of(bench, outcome, key, ask)


def _of(bench: Bench, outcome: Outcome, key: str, ask: Ask) -> Answer:
    year = outcome.year
    flows = {
        "import": year.import_kw, "export": year.export_kw, "used": year.course.consumed, "made": year.course.generated,
        "heat": year.course.heat,
    }  # fmt: skip
    monthly = NONE
    if not ask.coarse:
        days = bench.weather_of(ask.scenario).day.number.astype(np.int64)
        dates = np.datetime64("0001-01-01", "D") + (days - 1).astype("timedelta64[D]")
        month = dates.astype("datetime64[M]").astype(np.int64) % 12
        monthly = MappingProxyType({
            name: np.asarray(np.bincount(month, course, minlength=12) * year.step_h, dtype=np.float64) for name, course in flows.items()
        })  # fmt: skip
    courses = (
        MappingProxyType({name: course.astype(np.float64) for name, course in flows.items()})
        if ask.courses
        else NONE
    )
    return Answer(
        key, outcome.result_hash, outcome.figures, outcome.without, outcome.remarks, monthly, courses, year.start_ns, year.step_s
    )  # fmt: skip


class Alone:
    """In this process and thread, one after another."""

    def __init__(self, base: Base, bench: Bench | None = None) -> None:
        self.base = base
        self._bench = bench or Bench(base)

    def run(
        self,
        asks: list[Ask],
        *,
        said: Callable[[int, int], None] = lambda done, of: None,
        check: Callable[[], None] = lambda: None,
        had: Callable[[int, Answer], None] = lambda number, answer: None,
    ) -> tuple[Answer, ...]:
        out = []
        for n, ask in enumerate(asks):
            check()
            said(n, len(asks))
            out.append(answered(self._bench, ask, check))
            had(n, out[-1])
        said(len(asks), len(asks))
        return tuple(out)

    def close(self) -> None:
        """Nothing is open."""


def without_courses(answer: Answer) -> Answer:
    return replace(answer, courses=NONE)
