"""The Scenarios panel at work: a draft with undo, its figures while a slider moves, files of one's own.

A ready scenario is changed as a draft and saved as one's own. Quick figures come while the hand moves, the year and its band when it
rests. Part of the composition root.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence

from app.model.language import tr
from app.people.acting import action
from app.scenario_files import write_file
from app.scenarios import query
from app.scenarios.editing import Draft
from app.scenarios.kinds import KINDS
from app.scenarios.running import Outcome
from app.scenarios.words import Scenario, ScenarioError
from app.scenarios_hub import ScenariosHub, Shelf
from widgets.dock import dock_beside, show_beside
from widgets.scenario_panel import ASSUMED, CHANGE, FileRow, ScenarioPanel

if TYPE_CHECKING:
    from app.window import Desk

REST_MS = 500  # after the last change the year is computed


class ScenarioManagerHub(QObject):
    def __init__(self, desk: Desk, seam: ScenariosHub) -> None:
        super().__init__(desk)
        self._desk, self.seam = desk, seam
        self.currency = desk.session.opened.district.currency
        self.panel = ScenarioPanel(self.currency)
        self.dock = dock_beside(
            desk.window, desk.window.docks["trends"], "scenarios", tr("Scenarios"), self.panel
        )
        self.action = self.dock.toggleViewAction()
        self.action.setShortcut(QKeySequence("Ctrl+Alt+W"))
        self.action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        desk.window.menus.add_panel(self.action)
        self.drafts: dict[str, Draft] = {}
        self.chosen = ""  # name of the scenario
        self.change = ASSUMED
        self._last: Outcome | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._on_rest)
        self._connect()

    def _connect(self) -> None:
        panel, seam, form = self.panel, self.seam, self.panel.form
        self.dock.visibilityChanged.connect(self._on_visible)
        panel.file_chosen.connect(self.choose)
        panel.change_chosen.connect(self._on_change)
        panel.switched.connect(lambda ident, on: self._do(lambda d: d.set_plain(ident, "enabled", on)))
        panel.add_asked.connect(self._on_add)
        panel.asked.connect(self._on_asked)
        form.value_changed.connect(self._on_value)
        form.plain_changed.connect(self._on_plain)
        form.picked_asked.connect(self._on_picked)
        form.rested.connect(self._on_let_go)
        seam.files_changed.connect(self._on_files)
        seam.base_ready.connect(self._on_base)
        seam.quick_changed.connect(self._on_outcome)
        seam.drafted.connect(self._on_outcome)
        seam.failed.connect(self._on_failed)
        self._desk.people.changed.connect(self._show)
        self._desk.session.closing.connect(self._rest.stop)

    @Slot()
    def open(self) -> None:
        show_beside(self._desk.window, self._desk.window.docks["trends"], self.dock)

    @Slot(bool)
    def _on_visible(self, is_visible: bool) -> None:
        if is_visible and not self.seam.files:
            self.seam.read_files()

    @property
    def draft(self) -> Draft | None:
        return self.drafts.get(self.chosen)

    @property
    def may_edit(self) -> bool:
        return not self._desk.session.gate.why_not(CHANGE)

    # -- choosing ------------------------------------------------------------------------------------------------------

    @Slot(str)
    def choose(self, name: str) -> None:
        self.chosen = name
        shelf = self.seam.files.get(name)
        if shelf is not None and shelf.scenario is not None and name not in self.drafts:
            self.drafts[name] = Draft(shelf.scenario)
        draft = self.draft
        self.change = (
            draft.now.interventions[0].id if draft is not None and draft.now.interventions else ASSUMED
        )
        self._last = None
        self._show(anew=True)
        if draft is not None:
            self.panel.figures.show_nothing(tr("Being computed..."))
            self.seam.look(draft.now, is_final=True)
        elif shelf is not None:
            self.panel.figures.show_nothing(tr("It cannot be used until its file is put right."))
            self.panel.show_trouble(shelf.problem)

    def _on_change(self, ident: str) -> None:
        self.change = ident
        self._show(anew=True)

    def _on_files(self) -> None:
        for name, shelf in self.seam.files.items():
            draft = self.drafts.get(name)
            if draft is not None and not draft.is_changed and shelf.scenario is not None:
                self.drafts[name] = Draft(shelf.scenario)
        if self.chosen not in self.seam.files and self.seam.files:
            self.choose(next(iter(self.seam.files)))
        self._show_files()
        self._show(anew=True)

    @Slot()
    def _on_base(self) -> None:
        self._show(anew=True)
        self._show_files()

    # -- changing ------------------------------------------------------------------------------------------------------

    def _do(self, change: Callable[[Draft], object], *, anew: bool = True) -> None:
        """anew: the form is made again."""
        draft = self.draft
        if draft is None:
            return
        if not self.may_edit:
            self._desk.window.status.show_news(self._desk.session.gate.why_not(CHANGE))
            return
        try:
            change(draft)
        except ScenarioError as error:
            self.panel.show_trouble(str(error))
            return
        if self.change != ASSUMED and not any(i.id == self.change for i in draft.now.interventions):
            self.change = ASSUMED
        self._show(anew=anew)
        self._show_files()
        self.seam.look(draft.now)
        self._rest.start()

    @Slot(str, object)
    def _on_value(self, name: str, value: float | str) -> None:
        if self.change == ASSUMED:
            self._do(lambda d: d.assume(name, value), anew=False)
        else:
            self._do(lambda d: d.set_value(self.change, name, value), anew=False)

    @Slot(str, object)
    def _on_plain(self, name: str, value: object) -> None:
        if self.change == ASSUMED:
            return
        if name == "where":
            try:
                query.check(str(value))
            except query.QueryError as error:
                self.panel.form.show_found(None, str(error))
                return
            self._do(lambda d: d.set_where(self.change, str(value)), anew=False)
        else:
            self._do(lambda d: d.set_plain(self.change, name, value), anew=False)

    @Slot()
    def _on_picked(self) -> None:
        """The thing that is chosen in the city goes in or out."""
        draft, ident, base = self.draft, self._desk.selected, self.seam.base
        if draft is None or self.change == ASSUMED:
            return
        row = -1 if base is None or not ident else base.objects.row_of(ident)
        if row < 0 or base is None:
            self.panel.show_trouble(
                tr("Choose a building in the city first; what is chosen now has no meter.")
            )
            return
        name, now = base.objects.ids[row], draft.intervention(self.change).objects
        objects = tuple(one for one in now if one != name) if name in now else (*now, name)
        self._do(lambda d: d.set_objects(self.change, objects))

    def _on_add(self, kind: str) -> None:
        def add(draft: Draft) -> None:
            where = {"district": "", "charger": "ports >= 1"}.get(KINDS[kind].on, "floor_m2 > 0")
            self.change = draft.add(kind, where=where)

        self._do(add)

    @Slot(str)
    def _on_asked(self, what: str) -> None:
        draft = self.draft
        if what == "new":
            self._begin(Scenario("", tr("New scenario")))
        elif draft is None:
            return
        elif what == "duplicate":
            self._begin(replace(draft.now, name=tr("{name}, a copy", name=draft.now.name)))
        elif what in ("undo", "redo"):
            self._do(lambda d: getattr(d, what)())
        elif what == "remove":
            self._do(lambda d: d.remove(self.change))
        elif what == "copy":
            self._do(lambda d: setattr(self, "change", d.duplicate(self.change)))
        elif what in ("up", "down") and self.change != ASSUMED:
            self._do(lambda d: d.move(self.change, -1 if what == "up" else 1))
        elif what == "revert":
            self._do(lambda d: d.put(d.kept))
        elif what == "rebase" and self.seam.base is not None:
            ref = self.seam.base.ref
            self._do(lambda d: d.put(replace(d.now, base=ref)))
        elif what == "save":
            self._save(draft)
        elif what == "delete":
            self._delete()
        elif what == "show":
            self.seam.show_draft(draft.now, self.chosen)

    @Slot()
    def _on_let_go(self) -> None:
        if self.draft is not None:
            self.draft.rest()

    @Slot()
    def _on_rest(self) -> None:
        if self.draft is not None:
            self.seam.look(self.draft.now, is_final=True)

    # -- files ---------------------------------------------------------------------------------------------------------

    def _free(self, word: str) -> str:
        stem = (
            "".join(c if c.isascii() and c.isalnum() else "-" for c in word.lower()).strip("-")[:40]
            or "scenario"
        )
        names = {*self.seam.files, *self.drafts}
        return next(
            name for k in range(1, len(names) + 3) if (name := stem if k == 1 else f"{stem}-{k}") not in names
        )

    def _begin(self, scenario: Scenario) -> None:
        if not self.may_edit:
            self._desk.window.status.show_news(self._desk.session.gate.why_not(CHANGE))
            return
        name = self._free(scenario.name)
        ref = self.seam.base.ref if self.seam.base is not None else scenario.base
        made = replace(scenario, id=name, base=ref)
        self._write(name, made)

    def _save(self, draft: Draft) -> None:
        shelf = self.seam.files.get(self.chosen)
        name = self.chosen if shelf is not None and shelf.is_own else self._free(f"{self.chosen}-own")
        made = replace(draft.now, id=name)
        if shelf is not None and not shelf.is_own:
            made = replace(made, name=tr("{name}, one's own", name=made.name))
        if self._write(name, made) and name != self.chosen:
            self.drafts.pop(self.chosen, None)

    @action(CHANGE, about=lambda _hub, name, _made: (name,))
    def _write(self, name: str, made: Scenario) -> bool:
        path = self.seam.folders[-1] / f"{name}.toml"
        try:
            write_file(path, made, self.currency)
        except OSError as error:
            self._desk.window.status.show_notice(
                tr("{path}: cannot be written ({why})", path=path, why=error.strerror or str(error))
            )
            return False
        self.drafts[name] = Draft(made)
        self.seam.files = {**self.seam.files, name: Shelf(name, path, made, is_own=True)}
        self.choose(name)
        self._show_files()
        self._desk.window.status.show_news(tr("Saved to {path}.", path=path))
        return True

    def _delete(self) -> None:
        shelf = self.seam.files.get(self.chosen)
        if shelf is not None and shelf.is_own:
            self._remove(shelf.path)

    @action(CHANGE, about=lambda _hub, path: (path.stem,))
    def _remove(self, path: Path) -> None:
        """To a name that is no scenario: a hand may bring it back."""
        try:
            path.replace(path.with_suffix(".toml.deleted"))
        except OSError as error:
            self._desk.window.status.show_notice(
                tr("{path}: cannot be deleted ({why})", path=path, why=error.strerror or str(error))
            )
            return
        self.drafts.pop(self.chosen, None)
        self.chosen = ""
        self.seam.read_files()

    # -- what is shown -------------------------------------------------------------------------------------------------

    def _show_files(self) -> None:
        rows = []
        for name, shelf in sorted(self.seam.files.items(), key=lambda one: (one[1].is_own, one[0])):
            draft = self.drafts.get(name)
            now = draft.now if draft is not None else shelf.scenario
            state, tip = "" if shelf.is_own else tr("ready"), str(shelf.path.name)
            if now is None:
                state, tip = tr("problem"), shelf.problem
            elif draft is not None and draft.is_changed:
                state = tr("changed")
            elif self.seam.changed_since(now):
                state, tip = tr("other district"), self.seam.changed_since(now)
            rows.append(FileRow(name, now.name if now is not None else name, state, tip))
        self.panel.show_files(rows, self.chosen)

    def _show(self, *, anew: bool = False) -> None:
        draft, shelf = self.draft, self.seam.files.get(self.chosen)
        if draft is None:
            self.panel.show_scenario(None)
            return
        one = next((i for i in draft.now.interventions if i.id == self.change), None)
        self.panel.show_scenario(
            draft.now, self.change, is_own=shelf is not None and shelf.is_own, is_changed=draft.is_changed, may_edit=self.may_edit,
            can_undo=draft.can_undo, can_redo=draft.can_redo,
        )  # fmt: skip
        changed = self.seam.changed_since(draft.now)
        self.panel.show_trouble(
            tr("The district has changed: {what}.", what=changed) if changed else "", can_rebase=bool(changed)
        )
        form = self.panel.form
        if anew and one is not None:
            form.show_intervention(one, may_edit=self.may_edit)
        elif anew:
            form.show_assumptions(draft.now, may_edit=self.may_edit)
        else:
            form.show_values(one.values if one is not None else draft.now.assumptions)
        if one is not None and self.seam.base is not None and one.where:
            try:
                count = int(query.chosen(self.seam.base.objects, one.where).sum()) + len(one.objects)
                form.show_found(count)
            except query.QueryError as error:
                form.show_found(None, str(error))
        if self._last is not None:
            self.panel.figures.show_outcome(self._last, is_old=self._last.scenario != draft.now)

    @Slot(object)
    def _on_outcome(self, outcome: Outcome) -> None:
        draft = self.draft
        if draft is None or outcome.scenario != draft.now:
            return
        if (
            self._last is not None
            and not self._last.is_coarse
            and self._last.scenario == outcome.scenario
            and outcome.is_coarse
        ):
            return
        self._last = outcome
        self.panel.figures.show_outcome(outcome)
        self.panel.show_remarks(outcome.remarks)

    @Slot(str, str)
    def _on_failed(self, _name: str, why: str) -> None:
        if self.draft is None:
            return
        self._last = None
        self.panel.figures.show_nothing(tr("There are no figures for this."))
        self.panel.show_trouble(why)
