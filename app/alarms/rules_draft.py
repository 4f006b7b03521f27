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
from app.alarms.rules_write import (
    UneditableRules,
    rule_key,
    with_rule,
    with_rule_quickly,
    with_switch,
    without_rule,
)
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
        self._given_keys = {ident: rule_key(rule) for ident, rule in self._given.items()}
        self._undo: list[str] = []
        self._redo: list[str] = []
        self._step: object = None
        self._saved = text
        self._take(text)
        self._saved_keys = self._keys()

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
        same = rule is not None and rule_key(rule) == self._given_keys[ident]
        return Origin.GIVEN if same else Origin.CHANGED

    def changes(self) -> tuple[str, ...]:
        """Ids of rules that are others than when it was last saved."""
        before, now = self._saved_keys, self._keys()
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
        if self._given_keys.get(rule.id) == rule_key(rule):
            self._edit(without_rule(self._text, rule.id), step)
        elif not self._put_quickly(rule, before or rule.id, step):
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
        self._saved_keys = self._keys()

    def free_id(self, stem: str) -> str:
        stem = stem[:56] if ID.fullmatch(stem) else "rule"
        return next(i for i in self._ids(stem) if i not in self._by_id)

    # -- inside -------------------------------------------------------------------------------------------------------

    def _put_quickly(self, rule: Rule, before: str, step: object) -> bool:
        """Where only the lines of that rule need to be looked at: a file of 1,000 rules is edited letter by letter."""
        line = (self._file.lines or {}).get(before, 0)
        text = with_rule_quickly(self._text, rule, before, line) if line else None
        if text is None:
            return False
        file = read_rules(text, self._name)
        others = [r for r in self._file.rules if r.id != before]
        mine = [r for r in file.rules if r.id == rule.id]
        if (
            [rule_key(r) for r in file.rules if r.id != rule.id] != [rule_key(r) for r in others]
            or [rule_key(r) for r in mine] != [rule_key(rule)]
            or len(file.troubles) != len(self._file.troubles)
            or file.off != self._file.off
        ):
            return False
        self._edit(text, step, file)
        return True

    def _keys(self) -> dict[str, str]:
        return {rule.id: rule_key(rule) for rule in self._rules}

    @staticmethod
    def _ids(stem: str) -> Iterable[str]:
        yield stem
        number = 2
        while True:
            yield f"{stem}-{number}"
            number += 1

    def _edit(self, text: str, step: object = None, file: RulesFile | None = None) -> None:
        if text == self._text:
            return
        if step is None or step != self._step:
            self._undo.append(self._text)
            del self._undo[:-MOST_STEPS]
        self._step = step
        self._redo.clear()
        self._take(text, file)

    def _back(self, from_: list[str], to: list[str]) -> None:
        if from_:
            to.append(self._text)
            self._step = None
            self._take(from_.pop())

    def _take(self, text: str, file: RulesFile | None = None) -> None:
        """file: what the text says, where that is known already."""
        self._text = text
        self._file = file or read_rules(text, self._name)
        self._rules = merged(*self._below, self._file)
        self._by_id = {rule.id: rule for rule in self._rules}
