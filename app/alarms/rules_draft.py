"""Rules while a person changes them: one file's text over the files below it, with undo.   Thread: one at a time, pure.

    draft = RulesDraft(text, below=(ready, district))
    draft.put(replace(rule, limit=90.0)); draft.switch("noise-high", is_on=False); draft.undo()
    draft.rules, draft.problems(catalogue)

The text is the only state: what is changed in a form is an edit of the text, so that form, list and file can never differ,
and a person's comments stay.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import StrEnum

from app.alarms.rule import Rule, Trouble
from app.alarms.rules_check import check_rules
from app.alarms.rules_file import ID, RulesFile, merged, read_rules
from app.alarms.rules_write import UneditableRules, rule_key, with_rule, with_switch, without_rule
from app.model.catalogue import Catalogue

MOST_STEPS = 200


class Origin(StrEnum):
    GIVEN = "given"  # of a file below, as it stands there
    CHANGED = "changed"  # of a file below, changed or switched off in this one
    OWN = "own"


class RulesDraft:
    """below: what this file changes and adds to; they are never written."""

    def __init__(self, text: str, below: Sequence[RulesFile] = (), name: str = "alarms.toml") -> None:
        self._name, self._below = name, tuple(below)
        self._given = {rule.id: rule for rule in merged(*self._below)}
        self._undo: list[str] = []
        self._redo: list[str] = []
        self._step: object = None
        self._saved = text
        self._take(text)

    @property
    def text(self) -> str:
        return self._text

    @property
    def file(self) -> RulesFile:
        """What the text says, with its lines."""
        return self._file

    @property
    def rules(self) -> tuple[Rule, ...]:
        return self._rules

    @property
    def is_changed(self) -> bool:
        return self._text != self._saved

    @property
    def can_undo(self) -> bool:
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        return bool(self._redo)

    def rule(self, ident: str) -> Rule | None:
        return self._by_id.get(ident)

    def given(self, ident: str) -> Rule | None:
        """As the files below have it."""
        return self._given.get(ident)

    def origin(self, ident: str) -> Origin:
        if ident not in self._given:
            return Origin.OWN
        rule = self._by_id.get(ident)
        same = rule is not None and rule_key(rule) == rule_key(self._given[ident])
        return Origin.GIVEN if same else Origin.CHANGED

    def changes(self) -> tuple[str, ...]:
        """Ids of rules that are others than when it was last saved."""
        before = {r.id: rule_key(r) for r in merged(*self._below, read_rules(self._saved))}
        now = {r.id: rule_key(r) for r in self._rules}
        return tuple(i for i in dict.fromkeys((*before, *now)) if before.get(i) != now.get(i))

    def problems(self, catalogue: Catalogue) -> tuple[Trouble, ...]:
        """Of the file, and of all rules in this district. That a rule of a file below fits nothing here is as it should be."""
        found = check_rules(self._rules, catalogue, self._file.lines)
        quiet = {i for i in self._given if self.origin(i) is Origin.GIVEN}
        return (*self._file.troubles, *(t for t in found if not (t.is_advice and t.rule in quiet)))

    # -- what a person does -------------------------------------------------------------------------------------------

    def put(self, rule: Rule, before: str = "", step: object = None) -> None:
        """A rule, new or in place of the one of its id or of `before`.   step: edits of one step are undone together.
        Raises UneditableRules."""
        if before and before != rule.id and (rule.id in self._by_id or before in self._given):
            raise UneditableRules(
                f"there is a rule '{rule.id}' already; choose another id"
                if rule.id in self._by_id
                else f"'{before}' comes from another file and keeps its id; duplicate it"
            )
        given = self._given.get(rule.id)
        if given is not None and rule_key(given) == rule_key(rule):
            self._edit(without_rule(self._text, rule.id), step)
        else:
            self._edit(with_rule(self._text, rule, before), step)

    def switch(self, ident: str, *, is_on: bool) -> None:
        """Raises UneditableRules."""
        given = self._given.get(ident)
        if is_on and given is not None and not given.is_enabled and ident not in (self._file.lines or {}):
            self._edit(with_rule(self._text, replace(given, is_enabled=True)))
        else:
            self._edit(with_switch(self._text, ident, is_on=is_on))

    def remove(self, ident: str) -> None:
        """An own rule goes; a changed one is again what the files below say; a given one can only be switched off.
        Raises UneditableRules."""
        if self.origin(ident) is Origin.GIVEN:
            raise UneditableRules(f"'{ident}' comes from another file; switch it off instead")
        self._edit(without_rule(self._text, ident))

    def duplicate(self, ident: str) -> str:
        """The id of the copy. Raises KeyError, UneditableRules."""
        copy = replace(self._by_id[ident], id=self.free_id(ident))
        self._edit(with_rule(self._text, copy))
        return copy.id

    def set_text(self, text: str, step: object = None) -> None:
        """Whatever it says; what is wrong in it is among the problems."""
        self._edit(text, step)

    def undo(self) -> None:
        self._back(self._undo, self._redo)

    def redo(self) -> None:
        self._back(self._redo, self._undo)

    def end_step(self) -> None:
        """What follows is a step of its own."""
        self._step = None

    def saved(self) -> None:
        self._saved = self._text

    def free_id(self, stem: str) -> str:
        stem = stem[:56] if ID.fullmatch(stem) else "rule"
        return next(i for i in self._ids(stem) if i not in self._by_id)

    # -- inside -------------------------------------------------------------------------------------------------------

    @staticmethod
    def _ids(stem: str) -> Iterable[str]:
        yield stem
        number = 2
        while True:
            yield f"{stem}-{number}"
            number += 1

    def _edit(self, text: str, step: object = None) -> None:
        if text == self._text:
            return
        if step is None or step != self._step:
            self._undo.append(self._text)
            del self._undo[:-MOST_STEPS]
        self._step = step
        self._redo.clear()
        self._take(text)

    def _back(self, from_: list[str], to: list[str]) -> None:
        if from_:
            to.append(self._text)
            self._step = None
            self._take(from_.pop())

    def _take(self, text: str) -> None:
        self._text = text
        self._file = read_rules(text, self._name)
        self._rules = merged(*self._below, self._file)
        self._by_id = {rule.id: rule for rule in self._rules}
