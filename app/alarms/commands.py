"""What a person may ask of the alarm system, and what may be asked by whom.   Thread: any (frozen).

No command here acts on equipment: they change what is shown and kept, never the district.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from app.alarms.words import Actor, Change, ShelfKind

SHELF_CHOICES_S = (15 * 60, 3600, 4 * 3600, 8 * 3600)
"""What the menu offers (docs/practice.md, alarms 1)."""
MAX_SHELF_S = {"operator": 8 * 3600, "engineer": 24 * 3600, "system": 24 * 3600}
"""role -> longest time on the shelf; a role that is not here may not shelve. There is no unlimited."""
MAY_ACKNOWLEDGE = ("operator", "engineer")
MAY_REMOVE = ("engineer",)
SHELF_WARNING_S = 5 * 60
MAX_TEXT = 500


@dataclass(frozen=True, slots=True)
class Acknowledge:
    alarms: tuple[str, ...]
    by: Actor
    note: str = ""


@dataclass(frozen=True, slots=True)
class Shelve:
    """reason: must say something."""

    alarms: tuple[str, ...]
    by: Actor
    duration_s: float
    reason: str
    kind: ShelfKind = ShelfKind.TIMED


@dataclass(frozen=True, slots=True)
class Unshelve:
    """alarms: none given is all that are shelved, as at the change of a shift."""

    alarms: tuple[str, ...]
    by: Actor


@dataclass(frozen=True, slots=True)
class TakeOut:
    """Out of service."""

    alarms: tuple[str, ...]
    by: Actor
    reason: str


@dataclass(frozen=True, slots=True)
class PutBack:
    alarms: tuple[str, ...]
    by: Actor


@dataclass(frozen=True, slots=True)
class ResetLatched:
    alarms: tuple[str, ...]
    by: Actor


Command = Acknowledge | Shelve | Unshelve | TakeOut | PutBack | ResetLatched


@dataclass(frozen=True, slots=True)
class Done:
    """refused: (alarm, why not) for those that were not done; nothing is refused in silence."""

    changes: tuple[Change, ...] = ()
    refused: tuple[tuple[str, str], ...] = field(default=())


def fault_of(command: Command) -> str:
    """Why it cannot be done for any alarm, "" where it can."""
    role = command.by.role
    if isinstance(command, TakeOut):
        if role not in MAY_REMOVE:
            return "Taking an alarm out of service needs the role engineer."
        if not command.reason.strip():
            return "Say why it goes out of service."
    elif isinstance(command, PutBack):
        if role not in MAY_REMOVE:
            return "Returning an alarm to service needs the role engineer."
    elif isinstance(command, Shelve):
        longest = MAX_SHELF_S.get(role)
        if longest is None:
            return f"The role {role} may not shelve alarms."
        if not command.reason.strip():
            return "Say why it is shelved."
        if not 0 < command.duration_s <= longest:
            return f"The role {role} may shelve for at most {longest // 3600} h."
    elif role not in (*MAY_ACKNOWLEDGE, "system"):
        return f"The role {role} may look, and not act on alarms."
    return ""
