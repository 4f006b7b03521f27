"""The roles, and what each may do, as data.   Thread: any (all frozen).

    Role.OPERATOR.capabilities  ->  {LOOK, ARRANGE, ..., ACKNOWLEDGE, SHELVE, ...}

Source of the limits: docs/practice.md, alarms 1: an operator shelves for at most one shift, 8 h, a supervisor for 24 h;
taking out of service is an engineer's. What else belongs to whom is an assumption, told in docs/people.md.
"""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import Final

from app.model.language import mark, tr
from app.model.times import HOUR_NS


class Capability(StrEnum):
    """One kind of doing. Whoever lacks it sees the control greyed, with the reason."""

    LOOK = "look"  # cameras, panels, time, replay: changes nothing that another person sees
    ARRANGE = "arrange"  # one's own window: panels, colours, workspaces, views kept under a name
    OPEN = "open"  # another district or files of one's own, to look at
    PRESENT = "present"  # wall display, guided tours, kiosk
    NOTE = "note"  # notes on the timeline, the shift log
    ACKNOWLEDGE = "acknowledge"
    SHELVE = "shelve"
    SHELVE_LONG = "shelve-long"
    OUT_OF_SERVICE = "out-of-service"
    EXPORT = "export"  # files out of history: readings, films, evidence, reports, backups
    EDIT_RULES = "edit-rules"
    EDIT_FEEDS = "edit-feeds"
    EDIT_DISTRICT = "edit-district"  # layers, new districts, signals
    IMPORT = "import"
    RETENTION = "retention"
    RESTORE = "restore"  # a backup in place of history; deleting for good
    ANCHOR = "anchor"  # keys, witnesses, whom the ledger trusts
    TRADE = "trade"  # offers, purchases, what is sold


class Role(StrEnum):
    VIEWER = "viewer"
    PRESENTER = "presenter"
    OPERATOR = "operator"
    ENGINEER = "engineer"

    @property
    def word(self) -> str:
        """On the screen, in the person's language."""
        return tr(_WORDS[self.value])

    @property
    def capabilities(self) -> frozenset[Capability]:
        return GRANTED[self]

    @property
    def shelves_ns(self) -> int:
        """The longest time that this role may shelve an alarm for; 0 for not at all."""
        if Capability.SHELVE_LONG in self.capabilities:
            return 24 * HOUR_NS
        return 8 * HOUR_NS if Capability.SHELVE in self.capabilities else 0


_WORDS: Final = {
    "viewer": mark("viewer"),
    "presenter": mark("presenter"),
    "operator": mark("operator"),
    "engineer": mark("engineer"),
}
_C = Capability
_VIEWER: Final = frozenset({_C.LOOK, _C.ARRANGE, _C.OPEN})
_PRESENTER: Final = _VIEWER | {_C.PRESENT}
_OPERATOR: Final = _PRESENTER | {_C.NOTE, _C.ACKNOWLEDGE, _C.SHELVE, _C.EXPORT}
_ENGINEER: Final = frozenset(Capability)
GRANTED: Final = MappingProxyType(
    {
        Role.VIEWER: _VIEWER,
        Role.PRESENTER: _PRESENTER,
        Role.OPERATOR: _OPERATOR,
        Role.ENGINEER: _ENGINEER,
    }
)
TRIAL: Final = _ENGINEER - {_C.SHELVE_LONG, _C.OUT_OF_SERVICE}
"""What an operator has beside the role where nobody has set up who may what (decision 0037)."""
KIOSK: Final = frozenset({_C.LOOK})
"""All that is left in a kiosk, whoever started it."""
NOTHING: Final[frozenset[Capability]] = frozenset()
"""Of a locked window."""


def least(capability: Capability) -> Role:
    """The smallest role that has it."""
    return next(role for role in Role if capability in role.capabilities)
