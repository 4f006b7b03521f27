"""What the panels need of app.bridge: questions to the past, and the playhead with its snapshots.

Protocols, so that a test can give a panel a past of its own.   Thread: GUI (jobs run elsewhere).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import SignalInstance

from app.history.contract import Historian
from app.model.playhead import Playhead
from app.model.snapshot import Snapshot


class Reads(Protocol):
    attached: SignalInstance  # history can be asked from now on

    @property
    def historian(self) -> Historian:
        """Only inside jobs: HistoryError while the store is still being opened."""
        ...

    def ask(
        self,
        key: str,
        job: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[str], None] | None = None,
    ) -> None: ...

    def forget(self, key: str) -> None: ...


class Clock(Protocol):
    playhead_changed: SignalInstance
    snapshot_changed: SignalInstance

    @property
    def playhead(self) -> Playhead: ...

    @property
    def snapshot(self) -> Snapshot: ...

    def seek(self, t_ns: int) -> None: ...
