"""Every action of the program that changes something, as data: its name, what it needs, its words.   Thread: any.

    ACTIONS["feeds.remove"].capability  ->  Capability.EDIT_FEEDS

A method that does one of them is marked with `@action("feeds.remove")` (acting.py). Of the names in `asks_why` a person is
asked for a reason first, where roles are set up. `None` of them acts on equipment: there is no such action (docs/people.md).
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from app.people.roles import Capability as C
from app.people.saying import tr


@dataclass(frozen=True, slots=True)
class Action:
    """words: what is done, as a noun phrase in English; `text` is in the person's language."""

    name: str
    capability: C
    words: str
    asks_why: bool = False

    @property
    def text(self) -> str:
        return tr(self.words)


def _all(*rows: tuple[str, C, str] | tuple[str, C, str, bool]) -> MappingProxyType[str, Action]:
    return MappingProxyType({row[0]: Action(*row) for row in rows})


ACTIONS: Final = _all(
    # alarms
    ("alarms.acknowledge", C.ACKNOWLEDGE, "Acknowledging alarms"),
    ("alarms.reset", C.ACKNOWLEDGE, "Resetting a latched alarm"),
    ("alarms.silence", C.ACKNOWLEDGE, "Silencing sounds for a time"),
    ("alarms.shelve", C.SHELVE, "Shelving alarms"),
    ("alarms.unshelve", C.SHELVE, "Taking alarms off the shelf"),
    ("alarms.remove", C.OUT_OF_SERVICE, "Taking an alarm out of service"),
    ("alarms.return", C.OUT_OF_SERVICE, "Returning an alarm to service"),
    ("rules.change", C.EDIT_RULES, "Changing alarm rules"),
    ("rules.trial", C.LOOK, "Trying alarm rules on recorded history"),
    # notes and shifts
    ("notes.write", C.NOTE, "Writing a note"),
    ("notes.change", C.NOTE, "Changing a note"),
    ("notes.remove", C.NOTE, "Removing a note"),
    ("shift.note", C.NOTE, "Writing in the shift log"),
    ("shift.hand-over", C.NOTE, "Handing the shift over"),
    # files out
    ("export.film", C.EXPORT, "Recording a film"),
    ("export.evidence", C.EXPORT, "Exporting evidence"),
    ("export.trends", C.EXPORT, "Saving trends to a file"),
    ("export.backup", C.EXPORT, "Backing up history"),
    ("export.report", C.EXPORT, "Saving a report"),
    ("export.mapping", C.EXPORT, "Saving a mapping"),
    ("export.table", C.EXPORT, "Saving a table, a key or a proof to a file"),
    # feeds and the district
    ("feeds.change", C.EDIT_FEEDS, "Adding or changing a feed"),
    ("feeds.pause", C.EDIT_FEEDS, "Pausing or resuming a feed"),
    ("feeds.remove", C.EDIT_FEEDS, "Removing a feed", True),
    ("feeds.discover", C.EDIT_FEEDS, "Looking around at a source"),
    ("district.signals", C.EDIT_DISTRICT, "Adding signals to the district"),
    ("district.open", C.OPEN, "Opening a district or files"),
    ("district.layers", C.EDIT_DISTRICT, "Keeping a layer in the district"),
    ("district.make", C.EDIT_DISTRICT, "Making a district"),
    ("district.unlayer", C.EDIT_DISTRICT, "Removing a layer"),
    ("import.readings", C.IMPORT, "Importing readings"),
    # history and ledger
    ("history.retention", C.RETENTION, "Changing how long history is kept", True),
    ("history.restore", C.RESTORE, "Restoring a backup in place of history", True),
    ("ledger.trust", C.ANCHOR, "Changing whom the ledger trusts"),
    ("ledger.key", C.ANCHOR, "Changing the key that signs", True),
    ("streams.offer", C.TRADE, "Offering a stream"),
    ("streams.buy", C.TRADE, "Buying a stream"),
    ("streams.take", C.TRADE, "Taking in an offer, an order or a grant"),
    ("streams.save", C.TRADE, "Saving an offer, an order or a grant"),
    ("streams.end", C.TRADE, "Ending a stream", True),
    # showing
    ("show.tour", C.PRESENT, "Showing the tampering tour"),
    ("show.wall", C.PRESENT, "Starting the wall display"),
    ("show.kiosk", C.PRESENT, "Starting the kiosk"),
    # one's own window
    ("window.preferences", C.ARRANGE, "Changing preferences"),
    ("window.workspace", C.ARRANGE, "Changing a workspace"),
    ("window.view", C.ARRANGE, "Keeping a view under a name"),
    ("window.close", C.LOOK, "Closing the window"),
)
