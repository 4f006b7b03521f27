"""The words of the alarm system: what an alarm is, what may happen to it, who acts.   Thread: any (all frozen).

UNACK + Acknowledge by 'kari' -> ACKED, Change(what=ACKNOWLEDGED, was=UNACK, is_now=ACKED)
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

NEVER = 0
"""A time that has not come: 1970 is no moment of a district."""


class State(StrEnum):
    """docs/practice.md, alarms 1. The value is what files and the journal hold."""

    NORM = "norm"
    UNACK = "unack"  # active and nobody has acknowledged it
    ACKED = "acked"
    RTNUN = "rtnun"  # returned to normal before anybody acknowledged it
    SHLVD = "shlvd"  # put away by a person for a time
    DSUPR = "dsupr"  # suppressed by design: a rule says it means nothing now
    OOSRV = "oosrv"  # out of service, by an engineer

    @property
    def is_annunciated(self) -> bool:
        """Asks for attention: may flash, sound and be acknowledged."""
        return self in (State.UNACK, State.RTNUN)

    @property
    def is_put_away(self) -> bool:
        """Goes on in the background and is recorded, and asks for nothing."""
        return self in (State.SHLVD, State.DSUPR, State.OOSRV)


class Priority(StrEnum):
    HIGH = "high"  # respond within 5 min, or safety
    MEDIUM = "medium"  # within 30 min
    LOW = "low"
    DIAGNOSTIC = "diagnostic"  # instruments, feeds, data: for who keeps the system

    @property
    def rank(self) -> int:
        """0 is the most urgent."""
        return _RANKS[self]

    @property
    def letter(self) -> str:
        """Drawn in its symbol (docs/practice.md, alarms 7)."""
        return "123D"[_RANKS[self]]


_RANKS = {Priority.HIGH: 0, Priority.MEDIUM: 1, Priority.LOW: 2, Priority.DIAGNOSTIC: 3}


class What(StrEnum):
    """What happened: to an alarm, or to the alarm system as a whole (then Change.alarm is "")."""

    RAISED = "raised"
    CLEARED = "cleared"
    ACKNOWLEDGED = "acknowledged"
    REALARMED = "realarmed"  # acknowledged, and still there after the rule's time
    RESET = "reset"  # a latched one let go
    SHELVED = "shelved"
    UNSHELVED = "unshelved"
    SHELF_ENDING = "shelf-ending"  # five minutes before
    SHELF_ENDED = "shelf-ended"
    SUPPRESSED = "suppressed"
    UNSUPPRESSED = "unsuppressed"
    REMOVED = "removed"  # from service
    RETURNED = "returned"  # to service
    RETIRED = "retired"  # its rule is gone
    FLOOD_BEGAN = "flood-began"
    FLOOD_ENDED = "flood-ended"
    RULES_CHANGED = "rules-changed"
    STARTED = "started"  # evaluation begins
    STOPPED = "stopped"
    CLOCK_JUMPED = "clock-jumped"
    RULE_FAILED = "rule-failed"  # a rule with an error: the others go on


class ShelfKind(StrEnum):
    TIMED = "timed"  # ends at its time, whatever the alarm does
    ONE_SHOT = "one-shot"  # ends when the alarm goes inactive, at its time at the latest


@dataclass(frozen=True, slots=True)
class Shelf:
    kind: ShelfKind
    until_ns: int
    reason: str
    who: str
    is_warned: bool = False  # that it ends soon has been said


@dataclass(frozen=True, slots=True)
class Actor:
    """who: the system's user, never typed in.   role: viewer, operator, engineer, presenter, or "system".
    mode: what the window showed: live, replay, scenario; "" where there is no window."""

    who: str
    role: str = "operator"
    mode: str = ""


SYSTEM = Actor("tvilling", "system")


@dataclass(frozen=True, slots=True)
class Alarm:
    """One alarm as it stands.   id: `RULE:SUBJECT`.   subject: a signal, an asset, a feed, or "district".
    asset, area: where it is; asset "" where it belongs to none.   row: of the signal in the catalogue, -1 for none.
    is_active: the condition holds, delays and deadband counted.   is_known: False while its inputs say nothing.
    is_latched: over, and waits for a reset.   occurrence: counts from 1.   pending: occurrences nobody has acknowledged.
    raised_ns: our clock, when this occurrence began; at_ns: event time of the reading that raised it.
    value, limit: at that moment, nan for none, in `unit`.   changed_ns: of `state` or `is_active`.
    text: what the source says of it, where it says something (a feed's fault); our own words.
    """

    id: str
    rule: str
    subject: str
    title: str
    priority: Priority
    asset: str = ""
    area: str = ""
    group: str = ""
    row: int = -1
    unit: str = ""
    state: State = State.NORM
    is_active: bool = False
    is_known: bool = True
    is_latched: bool = False
    occurrence: int = 0
    pending: int = 0
    raised_ns: int = NEVER
    at_ns: int = NEVER
    cleared_ns: int = NEVER
    changed_ns: int = NEVER
    acked_ns: int = NEVER
    acked_by: str = ""
    note: str = ""
    value: float = math.nan
    limit: float = math.nan
    text: str = ""
    shelf: Shelf | None = None
    away_reason: str = ""  # why it is out of service or suppressed

    @property
    def is_quiet(self) -> bool:
        """Nothing of it needs to be shown or kept."""
        return self.state is State.NORM and not self.is_active and not self.is_latched


@dataclass(frozen=True, slots=True)
class Change:
    """One line of what happened.   t_ns: our clock.   at_ns: event time of the reading behind it, 0 for none.
    alarm: its id, "" for the system as a whole.   was, is_now: states.   why: reason or note of a person, or our sentence.
    """

    t_ns: int
    what: What
    alarm: str = ""
    was: State = State.NORM
    is_now: State = State.NORM
    by: Actor = SYSTEM
    occurrence: int = 0
    priority: Priority = Priority.LOW
    value: float = math.nan
    limit: float = math.nan
    at_ns: int = NEVER
    until_ns: int = NEVER  # of a shelf
    why: str = ""
