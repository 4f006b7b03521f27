"""A Scribe whose queue is empty at once, until it may write no more: a program that was killed there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.ledger.canonical import encode
from app.ledger.contract import Entry
from tests.unit.ledger.memory_log import MemoryLog


class WritesAtOnce:
    def __init__(self, log: MemoryLog, most: int = 10**9) -> None:
        self.log, self.left = log, most

    def write(self, kind: str, payload: Mapping[str, Any], t_ns: int | None = None) -> None:
        if self.left > 0:
            self.left -= 1
            assert t_ns is not None
            self.log.append([Entry(kind, t_ns, encode(payload))])
