"""Alarms as the board gives them, and a board with a desk that only remembers what it was asked.   Thread: GUI."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from app.alarm_desk import News
from app.alarms.commands import Command
from app.alarms.flood import Flood
from app.alarms.knowledge import Knowledge
from app.alarms.rule import Kind, Rule, Select, Text
from app.alarms.words import Actor, Alarm, Change, Priority, Shelf, ShelfKind, State, What
from app.bridge.alarm_board import AlarmBoard
from app.model.times import MINUTE_NS, NS

NOW = 1_780_000_000 * NS
KARI = Actor("kari", "operator", "live")
OVER = Rule(
    "over", "Feeder over its limit", Kind.H, Priority.HIGH, Select(quantity="power"), limit=400.0,
    text=Text("The cable carries more than it may.", "It ages fast; protection may trip.", "Ask the battery to discharge.", 300.0),
)  # fmt: skip


def alarm(
    ident: str = "over:feeder-1.power",
    priority: Priority = Priority.HIGH,
    state: State = State.UNACK,
    *,
    age_s: float = 60.0,
    **more: Any,
) -> Alarm:
    rule, _, subject = ident.partition(":")
    known: dict[str, Any] = {
        "title": "Feeder over its limit",
        "asset": subject.partition(".")[0],
        "area": "Quay",
        "row": 0,
        "unit": "kW",
        "is_active": state is not State.RTNUN,
        "occurrence": 1,
        "pending": 1,
        "raised_ns": NOW - round(age_s * NS),
        "at_ns": NOW - round(age_s * NS),
        "value": 412.5,
        "limit": 400.0,
    }
    if state is State.SHLVD:
        known["shelf"] = Shelf(ShelfKind.TIMED, NOW + 30 * MINUTE_NS, "meter is changed", "kari")
    return Alarm(id=ident, rule=rule, subject=subject, priority=priority, state=state, **(known | more))


def many(count: int) -> list[Alarm]:
    """Of all priorities and states, each at an asset of its own."""
    states = (State.UNACK, State.ACKED, State.RTNUN, State.ACKED, State.ACKED)
    priorities = (
        Priority.LOW,
        Priority.LOW,
        Priority.MEDIUM,
        Priority.LOW,
        Priority.DIAGNOSTIC,
        Priority.HIGH,
    )
    return [
        alarm(
            f"over:feeder-{k}.power", priorities[k % 6], states[k % 5], age_s=10 + k * 1.7, value=400 + k % 97,
            title=("Feeder over its limit", "Voltage low", "Indoor temperature low")[k % 3], group=("grid", "heat")[k % 2],
        )
        for k in range(count)
    ]  # fmt: skip


def known(count: int, of: int) -> Knowledge:
    return Knowledge(np.ones(of, np.bool_), np.arange(of) < count)


class FakeDesk:
    """Gives what is put in, and keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: list[Command] = []
        self.news: list[News] = []
        self.flood: Flood | None = None
        self.trouble = ""
        self.rules: tuple[Rule, ...] = (OVER,)
        self.knowledge: Knowledge | None = known(1, 1)

    def ask(self, command: Command, token: object = None) -> None:
        self.asked.append(command)

    def put_rules(self, rules: Sequence[Rule], by: Actor) -> None:
        self.rules = tuple(rules)

    def take(self) -> News | None:
        return self.news.pop(0) if self.news else None


class FakeBoard(AlarmBoard):
    """`put` shows alarms at once."""

    def __init__(self, alarms: Sequence[Alarm] = (), actor: Actor = KARI) -> None:
        super().__init__(lambda: actor)
        self.desk = FakeDesk()
        self._desk = self.desk  # type: ignore[assignment]
        self.put(*alarms)

    @property
    def asked(self) -> list[Command]:
        return self.desk.asked

    def put(self, *alarms: Alarm, gone: Sequence[str] = (), changes: Sequence[Change] = ()) -> None:
        states: dict[str, Alarm | None] = {a.id: a for a in alarms} | dict.fromkeys(gone)
        desk = self.desk
        desk.news.append(
            News(
                states,
                tuple(changes),
                (),
                desk.flood,
                0,
                desk.trouble,
                (),
                desk.rules,
                len(self._alarms),
                0,
                desk.knowledge,
            )
        )
        self.take_all()

    def put_known(self, count: int, of: int) -> None:
        self.desk.knowledge = known(count, of)
        self.put()

    def put_flood(self, flood: Flood | None) -> None:
        self.desk.flood = flood
        self.put()


def raised(one: Alarm) -> Change:
    return Change(one.raised_ns, What.RAISED, one.id, State.NORM, State.UNACK, priority=one.priority)


def acked(one: Alarm, who: str = "kari") -> Alarm:
    return replace(one, state=State.ACKED, acked_by=who, acked_ns=NOW, pending=0)


def name_of(ident: str) -> str:
    return ident.replace("-", " ").capitalize()
