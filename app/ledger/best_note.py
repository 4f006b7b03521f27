"""Which checkpoint a proof is made under: the newest that a witness has signed as well, where it holds the leaf.   Thread: any.

    size, note = best_note(log, index); path = log.inclusion(index, size)

Size and checkpoint come from one note: a log that grows between two questions gives a path that fits no checkpoint.
"""

from __future__ import annotations

from app.ledger.checkpoint import Checkpoint
from app.ledger.contract import Log
from app.ledger.log import TransparencyLog
from app.ledger.note import parse


def best_note(log: Log, index: int) -> tuple[int, bytes]:
    """How many leaves it has, more than index, and the checkpoint. Raises LedgerError."""
    if isinstance(log, TransparencyLog) and (note := log.witnessed()) is not None:
        size = Checkpoint.of(parse(note)[0]).size
        if size > index:
            return size, note
    note = log.checkpoint()
    return Checkpoint.of(parse(note)[0]).size, note
