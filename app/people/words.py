"""The words for what people did, for tables of the journal: the filter *Actions* and a sentence for each kind.   Thread: any.

KINDS                                    # ("action",): beginnings of kinds that Journal.page takes
what_text("action.feeds.remove")         # "Removing a feed"
"""

from __future__ import annotations

from typing import Final

from app.model.language import mark, tr
from app.people.actions import ACTIONS

KINDS: Final = ("action",)
FILTER: Final = mark("Actions")
FILTER_TIP: Final = mark("What people did here, and what was refused")
REFUSED: Final = "action.refused"
_PERSON: Final = {
    "began": mark("Sat down at the window"),
    "stepped-up": mark("Stepped up by code"),
    "not-stepped-up": mark("A wrong code for stepping up"),
    "stepped-down": mark("Stepped down"),
    "locked": mark("Locked the window"),
    "unlocked": mark("Unlocked the window"),
    "not-unlocked": mark("A wrong code for unlocking"),
    "began-kiosk": mark("Began a kiosk"),
    "left-kiosk": mark("Left the kiosk"),
    "not-left-kiosk": mark("A wrong code for leaving the kiosk"),
}


def what_text(kind: str) -> str:
    """Of an entry's kind; the kind itself where it is none of ours (a later version's)."""
    if kind == REFUSED:
        return tr("Refused")
    name = kind.removeprefix("action.")
    if name in ACTIONS:
        return ACTIONS[name].text
    words = _PERSON.get(name.removeprefix("person."))
    return tr(words) if words else kind
