"""The last day of an asset from the journal, for its faceplate.

Part of the composition root; no Qt.   Thread: a reader's.   Raises JournalError.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.alarm_lines import change_of
from app.alarms.words import Change
from app.journal.store import Journal
from app.levels.history import AssetHistory, history_of
from app.model.note import Note
from app.model.times import DAY_NS

MOST_ENTRIES = 20_000  # of a day; a flood has more, and then the newest count


def read_story(journal: Journal, asset: str, notes: Sequence[Note], t_ns: int) -> AssetHistory:
    """Alarm lines whose alarm belongs to this asset, in the day before t_ns."""
    from_ns = t_ns - DAY_NS
    reader = journal.reader()
    try:
        entries = reader.page(kinds=("alarm",), from_ns=from_ns, to_ns=t_ns + 1, limit=MOST_ENTRIES)
    finally:
        if reader is not journal:
            reader.close()
    changes: list[tuple[Change, str]] = []
    for entry in entries:
        if entry.data.get("asset") != asset:
            continue
        try:
            changes.append((change_of(entry), str(entry.data.get("title", entry.subject))))
        except (ValueError, KeyError, TypeError):
            continue  # of a later version: the journal panel shows it as it is
    return history_of(changes, notes, from_ns, t_ns)
