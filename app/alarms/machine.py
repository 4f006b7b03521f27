"""The state machine of one alarm: docs/practice.md, alarms 1, row by row, and nothing else. No clock, no rule, no list.

    step(alarm, Raise(value=412.0, ...), t_ns)  ->  Step(alarm in UNACK, Change(RAISED), "")

What the table does not name is refused with a sentence (a person asked) or recorded without a change of state (the
process moved while the alarm is put away). A latched alarm goes to ACKED, inactive, and leaves it by a reset only.
Thread: any, pure.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from app.alarms.words import NEVER, SYSTEM, Actor, Alarm, Change, Shelf, State, What


@dataclass(frozen=True, slots=True)
class Raise:
    """The condition has held for the on-delay.   at_ns: event time of the reading."""

    value: float = math.nan
    limit: float = math.nan
    at_ns: int = NEVER
    text: str = ""


@dataclass(frozen=True, slots=True)
class Clear:
    """The condition is gone for the off-delay, beyond the deadband.   latches: of its rule."""

    value: float = math.nan
    at_ns: int = NEVER
    latches: bool = False


@dataclass(frozen=True, slots=True)
class Acknowledge:
    by: Actor
    note: str = ""


@dataclass(frozen=True, slots=True)
class ReAlarm:
    """Acknowledged and active for longer than the rule allows."""


@dataclass(frozen=True, slots=True)
class Reset:
    by: Actor


@dataclass(frozen=True, slots=True)
class PutOnShelf:
    shelf: Shelf
    by: Actor


@dataclass(frozen=True, slots=True)
class TakeFromShelf:
    """By a person, or by its time (`what` SHELF_ENDED) or its end (one-shot)."""

    by: Actor = SYSTEM
    what: What = What.UNSHELVED
    why: str = ""


@dataclass(frozen=True, slots=True)
class Suppress:
    why: str = ""


@dataclass(frozen=True, slots=True)
class Unsuppress:
    pass


@dataclass(frozen=True, slots=True)
class Remove:
    by: Actor
    why: str = ""


@dataclass(frozen=True, slots=True)
class Return:
    by: Actor


Event = (
    Raise
    | Clear
    | Acknowledge
    | ReAlarm
    | Reset
    | PutOnShelf
    | TakeFromShelf
    | Suppress
    | Unsuppress
    | Remove
    | Return
)


@dataclass(frozen=True, slots=True)
class Step:
    """alarm: after the event, the same object where nothing changed.   change: for the journal.   refused: why not."""

    alarm: Alarm
    change: Change | None = None
    refused: str = ""


_LIVE = (State.NORM, State.UNACK, State.ACKED, State.RTNUN)


def step(alarm: Alarm, event: Event, t_ns: int) -> Step:
    """The next state of an alarm and the line of it for the journal."""
    return _RULES[type(event)](alarm, event, t_ns)


def _moved(
    alarm: Alarm,
    after: Alarm,
    what: What,
    t_ns: int,
    *,
    by: Actor = SYSTEM,
    why: str = "",
    at_ns: int = NEVER,
) -> Step:
    after = replace(after, changed_ns=t_ns)
    change = Change(
        t_ns=t_ns,
        what=what,
        alarm=alarm.id,
        was=alarm.state,
        is_now=after.state,
        by=by,
        occurrence=after.occurrence,
        priority=after.priority,
        value=after.value,
        limit=after.limit,
        at_ns=at_ns,
        until_ns=after.shelf.until_ns if after.shelf else NEVER,
        why=why,
    )
    return Step(after, change)


def _raise(alarm: Alarm, event: Raise, t_ns: int) -> Step:
    if alarm.is_active:
        return Step(alarm)
    after = replace(
        alarm,
        is_active=True,
        is_latched=False,
        occurrence=alarm.occurrence + 1,  # what has returned never becomes active again: a new one begins
        pending=alarm.pending + 1,
        raised_ns=t_ns,
        at_ns=event.at_ns,
        cleared_ns=NEVER,
        acked_ns=NEVER,
        acked_by="",
        note="",
        value=event.value,
        limit=event.limit,
        text=event.text,
        state=alarm.state if alarm.state.is_put_away else State.UNACK,
    )
    return _moved(alarm, after, What.RAISED, t_ns, at_ns=event.at_ns, why=event.text)


def _clear(alarm: Alarm, event: Clear, t_ns: int) -> Step:
    if not alarm.is_active:
        return Step(alarm)
    state, latched = alarm.state, False
    if state is State.UNACK:
        state, latched = State.RTNUN, event.latches
    elif state is State.ACKED:
        latched = event.latches
        state = State.ACKED if latched else State.NORM
    after = replace(alarm, is_active=False, is_latched=latched, cleared_ns=t_ns, state=state)
    found = _moved(alarm, after, What.CLEARED, t_ns, at_ns=event.at_ns)
    assert found.change is not None
    return Step(found.alarm, replace(found.change, value=event.value))  # the value it returned with


def _acknowledge(alarm: Alarm, event: Acknowledge, t_ns: int) -> Step:
    if alarm.state is State.UNACK:
        state = State.ACKED
    elif alarm.state is State.RTNUN:
        state = State.ACKED if alarm.is_latched else State.NORM
    else:
        return Step(alarm, refused=_NOT_ACK[alarm.state])
    after = replace(alarm, state=state, pending=0, acked_ns=t_ns, acked_by=event.by.who, note=event.note)
    return _moved(alarm, after, What.ACKNOWLEDGED, t_ns, by=event.by, why=event.note)


def _realarm(alarm: Alarm, _event: ReAlarm, t_ns: int) -> Step:
    if alarm.state is not State.ACKED or not alarm.is_active:
        return Step(alarm)
    after = replace(alarm, state=State.UNACK, pending=1, acked_ns=NEVER, acked_by="", note="")
    return _moved(alarm, after, What.REALARMED, t_ns)


def _reset(alarm: Alarm, event: Reset, t_ns: int) -> Step:
    if not alarm.is_latched:
        return Step(alarm, refused="There is nothing to reset: it is not latched.")
    if alarm.state is not State.ACKED:
        return Step(alarm, refused="Acknowledge it first; then it can be reset.")
    after = replace(alarm, state=State.NORM, is_latched=False)
    return _moved(alarm, after, What.RESET, t_ns, by=event.by)


def _shelve(alarm: Alarm, event: PutOnShelf, t_ns: int) -> Step:
    if alarm.state not in _LIVE:
        return Step(alarm, refused=_AWAY[alarm.state])
    after = replace(alarm, state=State.SHLVD, shelf=event.shelf, is_latched=False)
    return _moved(alarm, after, What.SHELVED, t_ns, by=event.by, why=event.shelf.reason)


def _unshelve(alarm: Alarm, event: TakeFromShelf, t_ns: int) -> Step:
    if alarm.state is not State.SHLVD:
        return Step(alarm, refused="It is not shelved.")
    after = _back(replace(alarm, shelf=None))
    return _moved(alarm, after, event.what, t_ns, by=event.by, why=event.why)


def _suppress(alarm: Alarm, event: Suppress, t_ns: int) -> Step:
    if alarm.state not in _LIVE:
        return Step(alarm)  # put away by a person counts more
    after = replace(alarm, state=State.DSUPR, away_reason=event.why, is_latched=False)
    return _moved(alarm, after, What.SUPPRESSED, t_ns, why=event.why)


def _unsuppress(alarm: Alarm, _event: Unsuppress, t_ns: int) -> Step:
    if alarm.state is not State.DSUPR:
        return Step(alarm)
    return _moved(alarm, _back(replace(alarm, away_reason="")), What.UNSUPPRESSED, t_ns)


def _remove(alarm: Alarm, event: Remove, t_ns: int) -> Step:
    if alarm.state not in _LIVE:
        return Step(alarm, refused=_AWAY[alarm.state])
    after = replace(alarm, state=State.OOSRV, away_reason=event.why, is_latched=False)
    return _moved(alarm, after, What.REMOVED, t_ns, by=event.by, why=event.why)


def _return(alarm: Alarm, event: Return, t_ns: int) -> Step:
    if alarm.state is not State.OOSRV:
        return Step(alarm, refused="It is in service.")
    return _moved(alarm, _back(replace(alarm, away_reason="")), What.RETURNED, t_ns, by=event.by)


def _back(alarm: Alarm) -> Alarm:
    """From being put away: UNACK where the condition holds, else NORM."""
    if alarm.is_active:
        return replace(
            alarm, state=State.UNACK, pending=max(1, alarm.pending), acked_ns=NEVER, acked_by="", note=""
        )
    return replace(alarm, state=State.NORM, pending=0)


_NOT_ACK = {
    State.NORM: "There is nothing to acknowledge.",
    State.ACKED: "It is acknowledged already.",
    State.SHLVD: "It is shelved; take it from the shelf first.",
    State.DSUPR: "It is suppressed by design and asks for nothing now.",
    State.OOSRV: "It is out of service.",
}
_AWAY = {
    State.SHLVD: "It is shelved; take it from the shelf first.",
    State.DSUPR: "It is suppressed by design; that ends by itself.",
    State.OOSRV: "It is out of service; return it to service first.",
}
_RULES: dict[type, Callable[[Alarm, Any, int], Step]] = {
    Raise: _raise,
    Clear: _clear,
    Acknowledge: _acknowledge,
    ReAlarm: _realarm,
    Reset: _reset,
    PutOnShelf: _shelve,
    TakeFromShelf: _unshelve,
    Suppress: _suppress,
    Unsuppress: _unsuppress,
    Remove: _remove,
    Return: _return,
}
