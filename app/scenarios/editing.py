"""A scenario while it is being changed: steps that can be undone, and what differs between two in words.   Thread: any, pure.

    draft = Draft(scenario); draft.set_value("offices", "coverage", 70.0); draft.undo()
    diff(old, new, "NOK")            # ("offices: share of the usable roof 70 % instead of 60 %",)

Each change gives a whole new scenario. Moves of one slider are one step: a change of the same field follows its own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from app.model.language import tr
from app.scenarios.amounts import write_amount
from app.scenarios.kinds import ASSUMPTIONS, KINDS, Param
from app.scenarios.words import Intervention, Scenario, ScenarioError, Value

MOST_STEPS = 200


class Draft:
    """kept: as it stands on disk, or as it began."""

    def __init__(self, kept: Scenario) -> None:
        self.kept = kept
        self._now = kept
        self._back: list[Scenario] = []
        self._forth: list[Scenario] = []
        self._field = ""

    @property
    def now(self) -> Scenario:
        return self._now

    @property
    def is_changed(self) -> bool:
        return self._now != self.kept

    @property
    def can_undo(self) -> bool:
        return bool(self._back)

    @property
    def can_redo(self) -> bool:
        return bool(self._forth)

    def put(self, scenario: Scenario, field: str = "") -> bool:
        """field: what was changed; another change of the same field is one step with this. False where nothing changes."""
        if scenario == self._now:
            return False
        if not field or field != self._field:
            self._back.append(self._now)
            del self._back[:-MOST_STEPS]
        self._field = field
        self._forth = []
        self._now = scenario
        return True

    def rest(self) -> None:
        """The hand has let go: what follows is a step of its own."""
        self._field = ""

    def undo(self) -> bool:
        if not self._back:
            return False
        self._forth.append(self._now)
        self._now = self._back.pop()
        self._field = ""
        return True

    def redo(self) -> bool:
        if not self._forth:
            return False
        self._back.append(self._now)
        self._now = self._forth.pop()
        self._field = ""
        return True

    def keep(self) -> None:
        """It is on disk now."""
        self.kept = self._now

    # -- changes -------------------------------------------------------------------------------------------------------

    def set_value(self, ident: str, name: str, value: Value) -> bool:
        """Within the parameter's bounds. Raises ScenarioError."""
        one = self.intervention(ident)
        param = KINDS[one.kind].param(name)
        return self._change(ident, lambda i: i.with_value(name, checked(param, value)), f"{ident}/{name}")

    def set_where(self, ident: str, where: str) -> bool:
        return self._change(ident, lambda i: replace(i, where=where), f"{ident}/where")

    def set_objects(self, ident: str, objects: tuple[str, ...]) -> bool:
        return self._change(ident, lambda i: replace(i, objects=tuple(dict.fromkeys(objects))))

    def set_plain(self, ident: str, name: str, value: Any) -> bool:
        """name: year, package, note, enabled or footprint."""
        if name not in ("year", "package", "note", "enabled", "footprint"):
            raise KeyError(name)
        return self._change(ident, lambda i: replace(i, **{name: value}), f"{ident}/{name}")

    def assume(self, name: str, value: Value) -> bool:
        """Raises ScenarioError."""
        wanted = {**self._now.assumptions, name: checked(ASSUMPTIONS[name], value)}
        return self.put(replace(self._now, assumptions=MappingProxyType(wanted)), f"/{name}")

    def say(self, name: str = "", about: str = "") -> bool:
        """Its name and what it is about; "" leaves one."""
        return self.put(
            replace(self._now, name=name or self._now.name, about=about or self._now.about), "/name"
        )

    def add(self, kind: str, **more: Any) -> str:
        """A new one at the end; returns its id."""
        ident = self._free(kind)
        self.put(
            replace(self._now, interventions=(*self._now.interventions, Intervention(ident, kind, **more)))
        )
        return ident

    def duplicate(self, ident: str) -> str:
        one = self.intervention(ident)
        copy = replace(one, id=self._free(one.id))
        place = self._place(ident) + 1
        many = list(self._now.interventions)
        self.put(replace(self._now, interventions=(*many[:place], copy, *many[place:])))
        return copy.id

    def remove(self, ident: str) -> bool:
        return self.put(
            replace(self._now, interventions=tuple(i for i in self._now.interventions if i.id != ident))
        )

    def move(self, ident: str, by: int) -> bool:
        """Earlier (negative) or later in the order in which they are applied."""
        many = list(self._now.interventions)
        place = self._place(ident)
        one = many.pop(place)
        many.insert(min(max(place + by, 0), len(many)), one)
        return self.put(replace(self._now, interventions=tuple(many)))

    def intervention(self, ident: str) -> Intervention:
        """Raises KeyError."""
        return self._now.interventions[self._place(ident)]

    def _place(self, ident: str) -> int:
        for place, one in enumerate(self._now.interventions):
            if one.id == ident:
                return place
        raise KeyError(ident)

    def _change(self, ident: str, change: Callable[[Intervention], Intervention], field: str = "") -> bool:
        place = self._place(ident)
        many = list(self._now.interventions)
        many[place] = change(many[place])
        return self.put(replace(self._now, interventions=tuple(many)), field)

    def _free(self, word: str) -> str:
        taken = {one.id for one in self._now.interventions}
        stem = word.rstrip("0123456789").rstrip("-")[:55] or "change"
        return next(
            name for k in range(1, len(taken) + 3) if (name := f"{stem}-{k}" if k > 1 else stem) not in taken
        )


def checked(param: Param, value: Value) -> Value:
    """As it may be held. Raises ScenarioError."""
    if param.is_word:
        if value not in param.words:
            raise ScenarioError(
                tr("{given} is not known; there are {known}", given=value, known=", ".join(param.words))
            )
        return value
    number = float(value)
    if not param.low <= number <= param.high:
        raise ScenarioError(
            tr("{given} is out of range: {low} to {high}", given=f"{number:g}", low=f"{param.low:g}", high=f"{param.high:g} {param.unit}".rstrip())
        )  # fmt: skip
    return number


def diff(old: Scenario, new: Scenario, currency: str = "") -> tuple[str, ...]:
    """What a person would say is other; empty where nothing is that counts or is read."""
    said: list[str] = []
    if old.name != new.name:
        said.append(tr("name: {new} instead of {old}", new=new.name, old=old.name))
    if (old.about, old.author) != (new.about, new.author):
        said.append(tr("what it is about is written anew"))
    if old.base != new.base:
        said.append(tr("made on another state of the district"))
    for name in dict.fromkeys([*old.assumptions, *new.assumptions]):
        param = ASSUMPTIONS[name]
        a, b = old.assumptions.get(name, param.default), new.assumptions.get(name, param.default)
        if a != b or (name in old.assumptions) != (name in new.assumptions):
            said.append(_instead(tr(param.label).lower(), param, a, b, currency))
    before, after = {i.id: i for i in old.interventions}, {i.id: i for i in new.interventions}
    said += [tr("{id}: left out", id=ident) for ident in before if ident not in after]
    said += [
        tr("{id}: new, {kind}", id=i.id, kind=tr(KINDS[i.kind].label).lower())
        for i in new.interventions
        if i.id not in before
    ]
    for ident, one in after.items():
        if ident in before:
            said += [
                tr("{id}: {what}", id=ident, what=what) for what in _changes(before[ident], one, currency)
            ]
    common = [ident for ident in before if ident in after]
    if common != [ident for ident in after if ident in before]:
        said.append(tr("in another order: {ids}", ids=", ".join(ident for ident in after if ident in before)))
    return tuple(said)


def _changes(old: Intervention, new: Intervention, currency: str) -> list[str]:
    if old.kind != new.kind:
        return [
            tr(
                "{new} instead of {old}",
                new=tr(KINDS[new.kind].label).lower(),
                old=tr(KINDS[old.kind].label).lower(),
            )
        ]
    said = []
    for param in KINDS[new.kind].params:
        a, b = old.values.get(param.name, param.default), new.values.get(param.name, param.default)
        if a != b or (param.name in old.values) != (param.name in new.values):
            said.append(_instead(tr(param.label).lower(), param, a, b, currency))
    if old.where != new.where:
        said.append(tr("where {new} instead of {old}", new=new.where or "–", old=old.where or "–"))
    if old.objects != new.objects:
        said.append(tr("{n} objects picked instead of {m}", n=len(new.objects), m=len(old.objects)))
    if old.year != new.year:
        said.append(
            tr(
                "from {new} instead of {old}",
                new=new.year or tr("the first year"),
                old=old.year or tr("the first year"),
            )
        )
    if old.package != new.package:
        said.append(
            tr("in the package {new} instead of {old}", new=new.package or "–", old=old.package or "–")
        )
    if old.enabled != new.enabled:
        said.append(tr("switched on") if new.enabled else tr("switched off"))
    if old.footprint != new.footprint:
        said.append(tr("drawn anew"))
    if old.note != new.note:
        said.append(tr("its note is written anew"))
    return said


def _instead(label: str, param: Param, old: Value, new: Value, currency: str) -> str:
    if old == new:
        return tr(
            "{label}: {value} is said now or left to the default",
            label=label,
            value=_shown(param, new, currency),
        )
    return tr(
        "{label} {new} instead of {old}",
        label=label,
        new=_shown(param, new, currency),
        old=_shown(param, old, currency),
    )


def _shown(param: Param, value: Value, currency: str) -> str:
    if isinstance(value, str):
        return tr(value)
    return write_amount(value, param.unit, currency)
