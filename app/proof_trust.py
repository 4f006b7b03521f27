"""Whom this machine believes about its own log: the keys that ever signed it, as the log itself says.

Part of the composition root; no Qt.   Thread: any but the GUI's (reads the log's file).
"""

from __future__ import annotations

from app.ledger.contract import Log
from app.ledger.log import TransparencyLog
from app.ledger.trust_file import Trust


def trust_in(log: Log) -> Trust:
    """Raises LedgerError."""
    keys = log.keys if isinstance(log, TransparencyLog) else ((log.vkey, None),)
    return Trust.of_log(log.origin, keys)


def made_of(log: Log) -> int | None:
    """When the newest checkpoint was made, as this machine remembers; ns."""
    return log.checkpoint_made_ns() if isinstance(log, TransparencyLog) else None
