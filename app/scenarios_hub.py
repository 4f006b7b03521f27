"""Scenarios in the window, without a widget: which there are, which is looked at, and their runs beside the window.

    hub.scenarios; hub.show("roofs"); hub.shown -> Outcome; hub.leave()
    hub.look(draft)            # a draft: quick_changed within a tenth of a second, then drafted
    hub.run("roofs"); hub.results["roofs"]

The base is made when it is first needed. Of several questions of one kind the newest counts; an older one that still runs is given
up at its next step. Panels and the city read only what stands here.   Part of the composition root.   Thread: GUI (runs: reader's lane).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from app.model.language import tr
from app.opening import cache_folder
from app.scenario_base import base_of
from app.scenario_files import BadScenario, read_file, scenario_files, scenario_folders
from app.scenarios.band import banded, members
from app.scenarios.base import Base, changed_since
from app.scenarios.kinds import ASSUMPTIONS
from app.scenarios.running import Bench, Outcome
from app.scenarios.words import Scenario

if TYPE_CHECKING:
    from app.window import Desk

LANE = "scenario"
MOST_KEPT = 12  # results with their hours; assumption: a comparison has fewer


@dataclass(frozen=True, slots=True)
class Shelf:
    """A scenario file.   scenario: None where it cannot be used; problem says why, a line each.   is_own: may be written."""

    name: str
    path: Path
    scenario: Scenario | None
    problem: str = ""
    is_own: bool = False


class GivenUp(ValueError):
    """A newer question has taken the place."""


class ScenariosHub(QObject):
    base_ready = Signal()
    files_changed = Signal()
    shown_changed = Signal(object)  # Outcome that is looked at in the city, or None
    quick_changed = Signal(object)  # Outcome of a draft from four weeks
    drafted = Signal(object)  # Outcome of a draft, the whole year, with its band where one is asked for
    results_changed = Signal()
    working = Signal(str)  # what is being computed, "" for nothing
    failed = Signal(str, str)  # name or "" for the draft, sentence

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.base: Base | None = None
        self.files: dict[str, Shelf] = {}
        self.results: dict[str, Outcome] = {}
        self.shown: Outcome | None = None
        self._bench: Bench | None = None
        self._wait: list[Callable[[], None]] = []
        self._is_making = False
        self._newest: dict[str, int] = {}
        self._number = 0

    # -- what there is -------------------------------------------------------------------------------------------------

    @property
    def scenarios(self) -> dict[str, Scenario]:
        return {name: one.scenario for name, one in self.files.items() if one.scenario is not None}

    @property
    def folders(self) -> tuple[Path, ...]:
        return scenario_folders(self._desk.data, self._desk.session.opened.district)

    @Slot()
    def read_files(self) -> None:
        """Again, as they are on disk."""
        folders, currency = self.folders, self._desk.session.opened.district.currency

        def work() -> dict[str, Shelf]:
            found = {}
            for name, path in scenario_files(folders).items():
                is_own = path.parent == folders[-1]
                try:
                    found[name] = Shelf(name, path, read_file(path, currency), is_own=is_own)
                except BadScenario as error:
                    found[name] = Shelf(name, path, None, str(error), is_own)
            return found

        self._desk.session.reads.ask("scenario:files", work, self._on_files, lane=LANE)

    def _on_files(self, found: dict[str, Shelf]) -> None:
        self.files = found
        self.files_changed.emit()

    def changed_since(self, scenario: Scenario) -> str:
        """What of the district is other than when it was made, in words; "" where nothing is, or nothing is known yet."""
        return "" if self.base is None else changed_since(scenario.base, self.base)

    # -- the base ------------------------------------------------------------------------------------------------------

    def need(self, then: Callable[[], None]) -> None:
        """Calls `then` when the base is there; it takes some seconds the first time."""
        if self._bench is not None:
            then()
            return
        self._wait.append(then)
        if self._is_making:
            return
        self._is_making = True
        self.working.emit(tr("the district's meters and roofs"))
        desk = self._desk
        opened, folder = desk.session.opened, cache_folder(desk.data)
        desk.session.reads.ask(
            "scenario:base",
            lambda: base_of(opened, folder),
            self._on_base,
            self._on_no_base,
            lane=LANE,
        )

    def _on_base(self, base: Base) -> None:
        self.base, self._bench, self._is_making = base, Bench(base), False
        self.working.emit("")
        self.base_ready.emit()
        waiting, self._wait = self._wait, []
        for then in waiting:
            then()

    def _on_no_base(self, why: str) -> None:
        self._is_making, self._wait = False, []
        self.working.emit("")
        self.failed.emit("", tr("This district cannot be planned: {why}", why=why))

    # -- runs ----------------------------------------------------------------------------------------------------------

    def look(self, draft: Scenario, *, is_final: bool = False) -> None:
        """Of a form that is being changed: quick at once; the year too where the hand rests (is_final)."""
        self.need(lambda: self._look(draft, is_final=is_final))

    def _look(self, draft: Scenario, *, is_final: bool) -> None:
        self._ask(
            "quick",
            "",
            lambda bench, check: bench.run(draft, coarse=True, check=check),
            self.quick_changed.emit,
        )
        self._number += 1
        self._newest["draft"] = self._number  # an older year is of no use any more
        self._newest["band"] = self._number
        if is_final:
            self._ask(
                "draft",
                "",
                lambda bench, check: bench.run(draft, check=check),
                self.drafted.emit,
                tr("the year"),
            )
            self._ask(
                "band",
                "",
                lambda bench, check: self._with_band(bench, draft, check),
                self.drafted.emit,
                tr("the band"),
            )

    def run(self, name: str) -> None:
        """The whole year of a kept scenario, with its band, into `results`."""
        scenario = self.scenarios.get(name)
        if scenario is None:
            self.failed.emit(name, tr("There is no scenario '{name}'.", name=name))
            return

        def keep(outcome: Outcome) -> None:
            self.results.pop(name, None)
            self.results[name] = outcome
            while len(self.results) > MOST_KEPT:
                del self.results[next(iter(self.results))]
            self.results_changed.emit()

        self.need(
            lambda: self._ask(
                f"run:{name}",
                name,
                lambda bench, check: self._with_band(bench, scenario, check),
                keep,
                scenario.name,
            )
        )

    def show(self, name: str) -> None:
        """Look at it in the city."""
        kept, scenario = self.results.get(name), self.scenarios.get(name)
        if kept is not None and kept.scenario == scenario:
            self._show(kept)
            return
        if scenario is None:
            self.failed.emit(name, tr("There is no scenario '{name}'.", name=name))
            return
        self.show_draft(scenario, name)

    def show_draft(self, scenario: Scenario, name: str = "") -> None:
        """Look at one that is not kept."""
        self.need(
            lambda: self._ask(
                "show", name, lambda bench, check: bench.run(scenario, check=check), self._show, scenario.name
            )
        )

    def _show(self, outcome: Outcome) -> None:
        self.shown = outcome
        self.shown_changed.emit(outcome)

    @Slot()
    def leave(self) -> None:
        self._number += 1
        self._newest["show"] = self._number
        if self.shown is not None:
            self.shown = None
            self.shown_changed.emit(None)

    def ask(
        self,
        key: str,
        work: Callable[[Bench, Callable[[], None]], Any],
        done: Callable[[Any], None],
        what: str = "",
    ) -> None:
        """Anything else of a bench, such as what each part gave.   key: of several with the same the newest counts."""
        self.need(lambda: self._ask(key, "", work, done, what))

    def _with_band(self, bench: Bench, scenario: Scenario, check: Callable[[], None]) -> Outcome:
        count = round(float(scenario.assumptions.get("members", ASSUMPTIONS["members"].default)))
        outcome = bench.run(scenario, check=check)
        return banded(
            outcome, [bench.run(scenario, member=one, check=check) for one in members(min(count, 200))]
        )

    def _ask(
        self, key: str, name: str, work: Callable[[Bench, Callable[[], None]], Any], done: Callable[[Any], None], what: str = ""
    ) -> None:  # fmt: skip
        bench = self._bench
        assert bench is not None
        self._number += 1
        number = self._newest[key] = self._number

        def check() -> None:
            """On the reader's thread; a look at one number."""
            if self._newest.get(key) != number:
                raise GivenUp

        def answered(answer: Any) -> None:
            self.working.emit("")
            done(answer)

        def refused(why: str) -> None:
            self.working.emit("")
            if self._newest.get(key) == number:
                self.failed.emit(name, why)

        if what:
            self.working.emit(what)
        self._desk.session.reads.ask(
            f"scenario:{key}", lambda: work(bench, check), answered, refused, lane=LANE
        )
