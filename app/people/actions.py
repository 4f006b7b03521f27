"""Every action of the program that changes something, as data: its name, what it needs, its words.   Thread: any.

    ACTIONS["feeds.remove"].capability  ->  Capability.EDIT_FEEDS

A method that does one of them is marked with `@action("feeds.remove")` (acting.py). Of the names in `asks_why` a person is
asked for a reason first, where roles are set up. `None` of them acts on equipment: there is no such action (docs/people.md).
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from app.model.language import mark, tr
from app.people.roles import Capability as C


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
    ("alarms.acknowledge", C.ACKNOWLEDGE, mark("Acknowledging alarms")),
    ("alarms.reset", C.ACKNOWLEDGE, mark("Resetting a latched alarm")),
    ("alarms.silence", C.ACKNOWLEDGE, mark("Silencing sounds for a time")),
    ("alarms.shelve", C.SHELVE, mark("Shelving alarms")),
    ("alarms.unshelve", C.SHELVE, mark("Taking alarms off the shelf")),
    ("alarms.remove", C.OUT_OF_SERVICE, mark("Taking an alarm out of service")),
    ("alarms.return", C.OUT_OF_SERVICE, mark("Returning an alarm to service")),
    ("rules.change", C.EDIT_RULES, mark("Changing alarm rules")),
    ("rules.trial", C.LOOK, mark("Trying alarm rules on recorded history")),
    ("scenarios.change", C.NOTE, mark("Changing scenarios")),
    # notes and shifts
    ("notes.write", C.NOTE, mark("Writing a note")),
    ("notes.change", C.NOTE, mark("Changing a note")),
    ("notes.remove", C.NOTE, mark("Removing a note")),
    ("shift.note", C.NOTE, mark("Writing in the shift log")),
    ("shift.change", C.NOTE, mark("Changing a note of the shift log")),
    ("shift.remove", C.NOTE, mark("Removing a note of the shift log")),
    ("shift.close", C.NOTE, mark("Closing an open point")),
    ("shift.hand-over", C.NOTE, mark("Handing the shift over")),
    # files out
    ("export.film", C.EXPORT, mark("Recording a film")),
    ("export.evidence", C.EXPORT, mark("Exporting evidence")),
    ("export.trends", C.EXPORT, mark("Saving trends to a file")),
    ("export.backup", C.EXPORT, mark("Backing up history")),
    ("export.report", C.EXPORT, mark("Saving a report")),
    ("export.mapping", C.EXPORT, mark("Saving a mapping")),
    ("export.table", C.EXPORT, mark("Saving a table, a key or a proof to a file")),
    # feeds and the district
    ("feeds.change", C.EDIT_FEEDS, mark("Adding or changing a feed")),
    ("feeds.pause", C.EDIT_FEEDS, mark("Pausing or resuming a feed")),
    ("feeds.remove", C.EDIT_FEEDS, mark("Removing a feed"), True),
    ("feeds.simulate", C.EDIT_FEEDS, mark("Sending made-up readings to a broker")),
    ("feeds.discover", C.EDIT_FEEDS, mark("Looking around at a source")),
    ("district.signals", C.EDIT_DISTRICT, mark("Adding signals to the district")),
    ("district.open", C.OPEN, mark("Opening a district or files")),
    ("district.layers", C.EDIT_DISTRICT, mark("Keeping a layer in the district")),
    ("district.make", C.EDIT_DISTRICT, mark("Making a district")),
    ("district.unlayer", C.EDIT_DISTRICT, mark("Removing a layer")),
    ("import.readings", C.IMPORT, mark("Importing readings")),
    # history and ledger
    ("history.retention", C.RETENTION, mark("Changing how long history is kept"), True),
    ("history.compact", C.RETENTION, mark("Writing history anew")),
    ("history.restore", C.RESTORE, mark("Restoring a backup in place of history"), True),
    ("ledger.trust", C.ANCHOR, mark("Changing whom the ledger trusts")),
    ("ledger.anchor", C.ANCHOR, mark("Anchoring the ledger elsewhere")),
    ("ledger.device", C.ANCHOR, mark("Registering or revoking a device")),
    ("ledger.key", C.ANCHOR, mark("Changing the key that signs"), True),
    ("streams.offer", C.TRADE, mark("Offering a stream")),
    ("streams.buy", C.TRADE, mark("Buying a stream")),
    ("streams.take", C.TRADE, mark("Taking in an offer, an order or a grant")),
    ("streams.save", C.TRADE, mark("Saving an offer, an order or a grant")),
    ("streams.end", C.TRADE, mark("Ending a stream"), True),
    # showing
    ("show.tour", C.PRESENT, mark("Showing the tampering tour")),
    ("show.wall", C.PRESENT, mark("Starting the wall display")),
    ("show.pages", C.PRESENT, mark("Changing the pages of the wall")),
    ("show.kiosk", C.PRESENT, mark("Starting the kiosk")),
    # one's own window
    ("window.preferences", C.ARRANGE, mark("Changing preferences")),
    ("window.workspace", C.ARRANGE, mark("Changing a workspace")),
    ("window.view", C.ARRANGE, mark("Keeping a view under a name")),
    ("window.close", C.LOOK, mark("Closing the window")),
)
