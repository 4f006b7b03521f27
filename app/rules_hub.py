"""The Rules panel at work: a draft of the rules, checked beside the window, saved and put to use, or tried on history first.

What is checked, counted and previewed is computed on a reader's lane from what was captured; the newest answer counts.
Part of the composition root.   Thread: GUI.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence

from app.alarms.chatter_advice import Advice, advised
from app.alarms.expression import compile_expression
from app.alarms.expression_words import BadExpression
from app.alarms.rule import Kind, Rule, Select, Trouble, expand
from app.alarms.rules_draft import Origin, RulesDraft
from app.alarms.rules_preview import Preview, preview
from app.alarms.rules_write import UneditableRules
from app.alarms.words import Priority
from app.journal.store import JournalError
from app.model.asset import AssetKind
from app.model.catalogue import Catalogue
from app.model.language import tr, trn
from app.model.snapshot import Snapshot
from app.model.times import DAY_NS, wall_ns
from app.people.acting import action
from app.rules_keeping import Place, keep, place_of
from app.rules_trying import RulesTrying
from widgets.dock import dock_beside, show_beside
from widgets.rules_panel import RuleRow, RulesPanel

if TYPE_CHECKING:
    from app.window import Desk

LOOK_MS = 150  # after the last letter
COUNT_MS = 60_000
SLOW_S, LATER_MS = 0.015, 400
TALL_H = 1000
SPAN_NS = 7 * DAY_NS


@dataclass(frozen=True, slots=True)
class Look:
    """alarms: by rule.   places: of errors in the chosen rule's expressions, field -> line, column."""

    troubles: tuple[Trouble, ...]
    alarms: Mapping[str, int]
    preview: Preview
    places: Mapping[str, tuple[int, int]]


class RulesHub(QObject):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        opened = desk.session.opened
        self._catalogue: Catalogue = opened.catalogue
        names = {asset.id: asset.name for asset in opened.catalogue.assets}
        self.panel = RulesPanel(lambda ident: names.get(ident, ident))
        self.panel.form.set_choices(_choices(self._catalogue))
        self.dock = dock_beside(
            desk.window, desk.window.docks["trends"], "rules", tr("Alarm rules"), self.panel
        )
        self.action = self.dock.toggleViewAction()
        self.action.setShortcut(QKeySequence("Ctrl+Alt+R"))
        self.action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        desk.window.menus.add_panel(self.action)
        self.place = Place(None, "", (), is_overlay=True)
        self.draft = RulesDraft("")
        self.chosen = ""
        self.pending: dict[str, dict[str, Any]] = {}  # what was written and makes no rule, by rule
        self._rang: Counter[str] | None = None
        self._alarms: Mapping[str, int] = {}
        self._faulty: frozenset[str] = frozenset()
        self._is_read = self._has_room = False
        self.trying = RulesTrying(desk)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(LOOK_MS)
        self._soon.timeout.connect(self.look)
        self._held: tuple[Rule, str] | None = None  # written and not in the draft yet
        self._put_s = 0.0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LATER_MS)
        self._later.timeout.connect(self.flush)
        self._each = QTimer(self)
        self._each.setInterval(COUNT_MS)
        self._each.timeout.connect(self.count)
        self._connect()

    def _connect(self) -> None:
        panel, session = self.panel, self._desk.session
        panel.asked.connect(self._on_asked)
        panel.rule_chosen.connect(self.choose)
        panel.form.edited.connect(self._on_edited)
        panel.form.wrong.connect(self._on_wrong)
        panel.text.edited.connect(self._on_text)
        panel.outcome.problem_chosen.connect(self._on_problem)
        panel.outcome.subject_chosen.connect(self._on_subject)
        self.dock.visibilityChanged.connect(self._on_visible)
        session.closing.connect(self._on_closing)
        self._desk.performance.rule_wanted.connect(self.open_rule)
        self._desk.performance.draft_wanted.connect(self.draft_advice)
        self._desk.alarms.panel.details.rule_asked.connect(self.open_rule)
        self._deaf = session.post.listen(self._show_state)

    # -- opening ------------------------------------------------------------------------------------------------------

    @Slot()
    def open(self, ident: str = "") -> None:
        """ident: a rule to choose."""
        show_beside(self._desk.window, self._desk.window.docks["trends"], self.dock)
        self._begin()
        if ident:
            self.choose(ident)

    @Slot(str)
    def open_rule(self, ident: str) -> None:
        """Asked for from an alarm or from the performance page."""
        self.open(ident)

    @Slot(str, object)
    def draft_advice(self, ident: str, advice: Advice) -> None:
        """What would quieten a chattering alarm, as one step of the draft: undone by one, in use when it is saved."""
        self.open(ident)
        self.flush()
        rule = self.draft.rule(ident)
        wanted = advised(rule, advice) if rule is not None else None
        if wanted is None:
            self._say(tr("Nothing was drafted: the rule is gone, or its deadband is a share."))
            return
        self.draft.end_step()
        try:
            self.draft.put(wanted)
        except UneditableRules as error:
            self._say(tr("Not done: {why}.", why=str(error)))
        else:
            self._say(tr("Drafted in the rule {rule}: try it on history, then save it or undo.", rule=ident))
        self._show()

    @Slot(bool)
    def _on_visible(self, is_visible: bool) -> None:
        if is_visible:
            self._begin()
            self._make_room()
            self._each.start()
            self.count()
            self._soon.start()
        else:
            self._each.stop()

    def _make_room(self) -> None:
        """Once, where the window is tall: a form needs more height than a chart."""
        window = self._desk.window
        if not self._has_room and window.height() >= TALL_H and not self.dock.isFloating():
            window.resizeDocks([self.dock], [round(0.3 * window.height())], Qt.Orientation.Vertical)
        self._has_room = True

    @property
    def _folder(self) -> Path | None:
        return self._desk.session.alarms.folder

    def _begin(self) -> None:
        """Read the files once; a draft that is under way stays."""
        if self._is_read:
            return
        self._is_read = True
        self.place = place_of(self._desk.session.opened.district, self._folder)
        self.draft = RulesDraft(self.place.text, self.place.below)
        self._show()

    @Slot()
    def _on_closing(self) -> None:
        self._deaf()
        self._soon.stop()
        self._later.stop()
        self._each.stop()
        self.trying.close()

    # -- showing ------------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        """All of it, after the draft has changed."""
        if self.draft.rule(self.chosen) is None:
            self.chosen = ""
        self._show_rows()
        self.panel.text.show_text(self.draft.text)
        self._show_rule()
        self._show_state()
        self._soon.start()

    def _show_rows(self) -> None:
        rows = [
            RuleRow(
                rule,
                self.draft.origin(rule.id),
                self._alarms.get(rule.id, 0),
                None if self._rang is None else self._rang[rule.id],
                rule.id in self._faulty or rule.id in self.pending,
            )
            for rule in self.draft.rules
        ]
        self.panel.show_rows(rows)
        if self.chosen and self.panel.chosen != self.chosen:
            self.panel.choose(self.chosen)

    def _show_rule(self) -> None:
        rule = self.draft.rule(self.chosen)
        is_given = rule is not None and self.draft.origin(rule.id) is not Origin.OWN
        self.panel.show_rule(rule, is_given=is_given, raw=self.pending.get(self.chosen))

    @Slot()
    def _show_state(self) -> None:
        gate = self._desk.session.gate
        why_not = gate.why_not("rules.change")
        marked = [*self.pending, *(i for i in self.draft.changes() if i in self._faulty)]
        if marked:
            why_not = tr("First mend what is marked: {rules}.", rules=", ".join(dict.fromkeys(marked)))
        elif self.draft.file.troubles:
            why_not = tr("First mend the file: {trouble}", trouble=self.draft.file.troubles[0].text)
        where = str(self.place.path.name) if self.place.path else tr("memory")
        if self.place.path is not None and self.place.is_overlay:
            where = tr("{file} in the data folder; the district's own files stay as they are", file=where)
        self.panel.show_state(
            can_undo=self.draft.can_undo,
            changes=len(self.draft.changes()) + len(self.pending) or int(self._held is not None),
            saves_to=where,
            why_not=why_not,
            trouble=self.place.trouble,
        )

    @Slot(str)
    def choose(self, ident: str) -> None:
        if ident != self.chosen:
            self.flush()
            self.chosen = ident
            self.draft.end_step()
            self._show_rule()
            line = (self.draft.file.lines or {}).get(ident, 0)
            if line:
                self.panel.text.go_to(line)
            self._soon.start()
        if self.panel.chosen != ident:
            self.panel.choose(ident)

    # -- looking ------------------------------------------------------------------------------------------------------

    @Slot()
    def look(self) -> None:
        """What is wrong, how many alarms there are, and what the chosen rule would do now."""
        if not self._is_read or self.dock.isHidden():
            return
        draft, catalogue = self.draft, self._catalogue
        frozen = RulesDraft(draft.text, self.place.below)
        chosen = None if self.chosen in self.pending else draft.rule(self.chosen)
        snapshot, now_ns = self._desk.session.timekeeper.live_snapshot, wall_ns()

        def done(found: Look) -> None:
            if frozen.text == self.draft.text:
                self._on_look(found, chosen)

        self._desk.session.reads.ask(
            "rules:look", lambda: look_at(frozen, catalogue, chosen, snapshot, now_ns), done, lane="panels"
        )

    def _on_look(self, found: Look, chosen: Rule | None) -> None:
        self._alarms = found.alarms
        self._faulty = frozenset(t.rule for t in found.troubles if t.rule and not t.is_advice)
        self._show_rows()
        self._show_state()
        self.panel.outcome.show_preview(chosen, found.preview)
        self.panel.outcome.show_problems(found.troubles)
        self.panel.text.mark(
            sorted({(t.line, t.column) for t in found.troubles if t.line and not t.is_advice})
        )
        self.panel.form.show_places(found.places)

    @Slot()
    def count(self) -> None:
        """How often each rang in the last seven days, out of the journal."""
        journal = self._desk.session.alarms.journal
        if journal is None or self.dock.isHidden():
            return
        from_ns = wall_ns() - SPAN_NS

        def work() -> Counter[str]:
            try:
                reader = journal.reader()
            except JournalError:
                return Counter()
            try:
                lines = reader.each(kinds=("alarm.raised",), from_ns=from_ns)
                return Counter(one.subject.partition(":")[0] for one in lines)
            finally:
                journal.done_with(reader)

        def done(found: Counter[str]) -> None:
            self._rang = found
            self._show_rows()

        self._desk.session.reads.ask("rules:rang", work, done, lane="panels")

    # -- hands --------------------------------------------------------------------------------------------------------

    @Slot(object, str)
    def _on_edited(self, rule: Rule, key: str) -> None:
        """At once, or after the last letter where the file is so large that it takes its time."""
        self.pending.pop(self.chosen, None)
        if self._held is not None and self._held[1] != key:
            self.flush()
        self._held = (rule, key)
        if self._put_s > SLOW_S:
            self._later.start()
            self._show_state()  # a click on Save takes it along
        else:
            self.flush()

    @Slot()
    def flush(self) -> None:
        """What was written into the form goes into the draft."""
        held, self._held = self._held, None
        self._later.stop()
        if held is None:
            return
        rule, key = held
        before, began = self.chosen, time.perf_counter()
        try:
            self.draft.put(rule, before, step=(before, key))
        except UneditableRules as error:
            self._on_wrong(tr("{trouble}.", trouble=str(error)), key)
            return
        finally:
            self._put_s = time.perf_counter() - began
        if rule.id != before:
            self.chosen = rule.id
            self.draft.end_step()
        self._show_rows()
        self.panel.text.show_text(self.draft.text)
        self._show_state()
        self._soon.start()

    @Slot(str, str)
    def _on_wrong(self, text: str, _key: str) -> None:
        self._held = None
        if self.chosen:
            self.pending[self.chosen] = self.panel.form.raw
            self.panel.form.show_fault(text)
            self._show_rows()
            self._show_state()
            self._soon.start()

    @Slot(str)
    def _on_text(self, text: str) -> None:
        self._held = None  # the text is what counts
        self.draft.set_text(text, step="text")
        self.pending.clear()
        if self.draft.rule(self.chosen) is None:
            self.chosen = ""
        self._show_rows()
        self._show_rule()
        self._show_state()
        self._soon.start()

    @Slot(object)
    def _on_problem(self, trouble: Trouble) -> None:
        if trouble.rule and self.draft.rule(trouble.rule) is not None:
            self.choose(trouble.rule)
        elif trouble.line:
            self.panel.as_text.setChecked(True)
        if trouble.line:
            self.panel.text.go_to(trouble.line, trouble.column or 1)

    @Slot(str)
    def _on_subject(self, asset: str) -> None:
        if self._catalogue.has_asset(asset):
            found = self._catalogue.asset(asset)
            self._desk.select("building" if found.building else "asset", found.building or found.id)

    @Slot(str)
    def _on_asked(self, what: str) -> None:
        self.flush()
        if what == "save":
            if self.panel.save.isEnabled():
                self.save()
            return
        if what == "trial":
            self.try_on_history()
            return
        self.draft.end_step()
        try:
            self._change(what)
        except UneditableRules as error:
            self._say(tr("Not done: {why}.", why=str(error)))
        self._show()

    def _change(self, what: str) -> None:
        rule, draft = self.draft.rule(self.chosen), self.draft
        if what == "undo":
            self.pending.clear()
            draft.undo()
        elif what == "add":
            fresh = new_rule(draft.free_id("new-rule"))
            draft.put(fresh)
            self.chosen = fresh.id
        elif rule is None:
            return
        elif what == "duplicate":
            self.chosen = draft.duplicate(rule.id)
        elif what == "switch":
            draft.switch(rule.id, is_on=not rule.is_enabled)
        elif what == "remove":
            self.pending.pop(rule.id, None)
            draft.remove(rule.id)

    @action("rules.change", about=lambda hub: hub.draft.changes())
    def save(self) -> None:
        """Into the file, and into the engine that runs: states of alarms that go on to exist are kept."""
        said = keep(self.place, self.draft.text)
        desk = self._desk.session.alarms.desk
        if desk is not None:
            desk.put_rules(self.draft.rules, self._desk.session.alarms.actor())
        count = len(self.draft.changes())
        self.draft.saved()
        self.place = replace(self.place, text=self.draft.text)
        self._say(said or trn("{n} changed rule is in use now.", "{n} changed rules are in use now.", count))
        self._show_state()

    def try_on_history(self) -> None:
        """A dialog: what the draft would have raised."""
        self.trying.open(self.draft.rules)

    def _say(self, text: str) -> None:
        self._desk.window.status.show_notice(text)


def look_at(
    draft: RulesDraft, catalogue: Catalogue, chosen: Rule | None, snapshot: Snapshot, now_ns: int
) -> Look:
    """Thread: any."""
    points, _ = expand(draft.rules, catalogue)
    count = Counter(draft.rules[point.rule].id for point in points)
    seen, places = Preview(), {}
    if chosen is not None:
        seen = preview(chosen, catalogue, snapshot, now_ns)
        own = [s.point for s in seen.seen]
        texts = {"expression": chosen.expression, "suppressed_while": chosen.suppressed_while}
        for key, text in texts.items():
            if text and (key != "expression" or chosen.kind is Kind.EXPRESSION):
                try:
                    compile_expression(text, own, catalogue)
                except BadExpression as error:
                    places[key] = (error.line, error.column)
    return Look(draft.problems(catalogue), count, seen, places)


def new_rule(ident: str) -> Rule:
    """A beginning that rings nowhere until somebody says where and when."""
    return Rule(
        ident, tr("New rule"), Kind.H, Priority.LOW, Select(kind="feeder", signal="load_pct"), limit=1000.0,
        is_enabled=False,
    )  # fmt: skip


def _choices(catalogue: Catalogue) -> dict[str, list[str]]:
    signals, assets = catalogue.signals, catalogue.assets
    params = sorted({f"asset.{name}" for asset in assets for name in asset.params})
    from app.alarms.rules_check import SOURCES

    return {
        "asset_kind": sorted({asset.kind.value for asset in assets} & {k.value for k in AssetKind}),
        "signal": sorted({s.id.removeprefix(f"{s.asset}.") for s in signals}),
        "quantity": sorted({s.quantity for s in signals}),
        "area": sorted({asset.area for asset in assets}),
        "feed": sorted({s.feed for s in signals}),
        "source": list(SOURCES),
        "of": [*params, "signal.high", "signal.low"],
    }
