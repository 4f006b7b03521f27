"""A restore from a backup takes away what came after it: that is recorded, and a difference it may explain says so.

    record_restore(folder / "ledger", "trondheim", "copy.duckdb", now_ns)      # after a restore without a window
    later = Restores(log).after(leaf)                               # when one was recorded behind that leaf; "" for none

It stays a difference: a restore is also how one would hide something.   Thread: any but the GUI's.   Raises LedgerError.
"""

from __future__ import annotations

from pathlib import Path

from app.ledger import canonical
from app.ledger.contract import Entry, LedgerError, Log
from app.ledger.fields import time_text
from app.ledger.keys import KeyKeeper, platform_keyring
from app.ledger.log import TransparencyLog
from app.ledger.records import build, decode, printable
from app.ledger.tokens import Salt
from app.people.person import this_person

KIND = "twin.operator.action/1"
ACTION = "restored"
MOST = 5000  # actions that are looked through, newest first


class Restores:
    def __init__(self, log: Log) -> None:
        self._log = log
        self._size = -1
        self._found: list[tuple[int, str]] = []  # leaf and time, newest first

    def after(self, leaf: int) -> str:
        """RFC 3339 of the first restore that was recorded after this leaf, "" where there was none."""
        if self._log.size != self._size:
            self._size = self._log.size
            try:
                self._found = _found(self._log)
            except LedgerError:  # a damaged log is told elsewhere; here it explains nothing
                self._found = []
        return next((when for index, when in reversed(self._found) if index > leaf), "")


def _found(log: Log) -> list[tuple[int, str]]:
    found = []
    for kept in log.find((KIND,), newest_first=True, most=MOST):
        said = decode(kept.entry.data)
        if said is None or said.get("action") != ACTION:
            continue
        words = [str(one.get("value", "")) for one in said.get("details", ())]
        if not any(word.startswith("Not restored") for word in words):
            found.append((kept.index, str(said["time"])))
    return found


def record_restore(place: Path, district: str, file_name: str, now_ns: int) -> bool:
    """place: the folder of the ledger. False where nothing was ever sealed there."""
    path = place / "log.sqlite"
    if not path.exists():
        return False
    user = this_person().name
    payload = build(
        KIND,
        {
            "action": ACTION,
            "who": Salt.kept(place / "salt.key").who(user),
            "time": time_text(now_ns),
            "about": [printable(file_name, 200)],
            "details": [{"name": "how", "value": "from the command line"}],
        },
    )
    log = TransparencyLog.open(path, KeyKeeper(place, platform_keyring()), district)
    try:
        log.append([Entry(KIND, now_ns, canonical.encode(payload))])
    finally:
        log.close()
    return True
