"""The Compare scenarios panel at work: results of the seam side by side, those that lack are run when asked.

Part of the composition root.   Thread: GUI; runs are the seam's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence

from app.model.language import tr
from app.scenarios.running import Outcome
from app.scenarios_hub import MOST_KEPT, ScenariosHub
from widgets.compare_scenarios_panel import CompareScenariosPanel
from widgets.dock import dock_beside

if TYPE_CHECKING:
    from app.window import Desk


class ScenarioCompareHub(QObject):
    def __init__(self, desk: Desk, seam: ScenariosHub) -> None:
        super().__init__(desk)
        self.seam = seam
        self.panel = CompareScenariosPanel()
        self.dock = dock_beside(
            desk.window, desk.window.docks["trends"], "compare-scenarios", tr("Compare scenarios"), self.panel
        )
        self.action = self.dock.toggleViewAction()
        self.action.setShortcut(QKeySequence("Ctrl+Alt+V"))
        self.action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        desk.window.menus.add_panel(self.action)
        self._waiting: list[str] = []
        self.panel.run_asked.connect(self.run_missing)
        seam.results_changed.connect(self._on_results)
        seam.files_changed.connect(self._show)
        seam.failed.connect(self._on_failed)
        self.dock.visibilityChanged.connect(self._on_visible)

    @property
    def missing(self) -> list[str]:
        return [name for name in self.seam.scenarios if name not in self.current]

    @property
    def current(self) -> dict[str, Outcome]:
        """Results of scenarios as they are on disk now: what was changed since has none."""
        known = self.seam.scenarios
        return {name: one for name, one in self.seam.results.items() if known.get(name) == one.scenario}

    @Slot()
    def run_missing(self) -> None:
        """One after the other: a newer question would take the place of one that runs."""
        room = MOST_KEPT - len(self.current)
        self._waiting = self.missing[: max(room, 0)]
        if not self._waiting:
            self.panel.say(tr("{n} results are kept at most", n=MOST_KEPT) if self.missing else "")
        self._next()

    def _next(self) -> None:
        if self._waiting:
            self.panel.say(tr("being computed"))
            self.seam.run(self._waiting[0])

    @Slot()
    def _on_results(self) -> None:
        self._waiting = [name for name in self._waiting if name not in self.current]
        self._show()
        self._next()

    @Slot(str, str)
    def _on_failed(self, name: str, why: str) -> None:
        is_all = (
            not name and self.seam.base is None
        )  # nothing can be run here; a draft that fails is its panel's
        if not self._waiting or not (is_all or name == self._waiting[0]):
            return
        self._waiting = [] if is_all else self._waiting[1:]
        self._next()
        self.panel.say(why)

    @Slot(bool)
    def _on_visible(self, is_visible: bool) -> None:
        if is_visible and not self.seam.files:
            self.seam.read_files()

    @Slot()
    def _show(self) -> None:
        self.panel.show_outcomes(self.current, len(self.missing))
