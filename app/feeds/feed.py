"""What a feed is and what it may do: put readings into an Intake until it is cancelled.

    @feed("mqtt")
    class MqttFeed:
        stale_after_s = 120.0
        def __init__(self, spec: FeedSpec, context: FeedContext) -> None: ...
        async def run(self, intake: Intake) -> None: ...      # raises FeedLost to be tried again by the supervisor

Readings go in by call, not through an async iterator: 50,000 a second leave no time for an object and an await each
(docs/decisions/0005).   Thread: the fetch thread's asyncio loop.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from app.model.catalogue import Catalogue
from app.model.events import Link
from app.model.quality import Quality
from app.model.reading import ReadingBatch
from app.model.snapshot import Snapshot


class FeedLost(Exception):
    """The source went away or refused; the message is a sentence of ours. The supervisor waits and tries again."""


class FeedMisconfigured(Exception):
    """Trying again cannot help (bad URL, unknown option); the feed stops and says so."""


def _nothing_yet() -> Snapshot | None:
    return None


def _nobody_asks(asset: str, data: bytes, seen_ns: int) -> object:
    return None


def _no_key(order: str) -> Any:
    return None


@dataclass(frozen=True, slots=True)
class FeedContext:
    """What a feed may know of the district.

    folder: where feeds keep what must outlive the program (a cursor, a session's name), in files named for the feed; not
    made yet; None where nothing may be kept (`feed check`, a second window).   district_folder: what relative paths in a feed's address start from.
    last_known: the newest state, stored or on its way there, for feeds that ask their source for all since then; None for
    none. Of the present, not of the program's start. Any thread may ask.
    quality: the district's `[quality]` table (app/model/quality_rules.py).
    proved: takes what a device sent to prove itself: asset, bytes, arrival (app/ledger/device_watch.py); any thread.
    stream_key: of a purchase, by its order's id, or None (app/marketplace.py); any thread but the window's.
    ledger_folder: where what is read of outside ledgers is kept; None where nothing may be kept.
    """

    catalogue: Catalogue
    district_id: str
    lonlat: tuple[float, float]
    zone: ZoneInfo
    folder: Path | None = None
    district_folder: Path | None = None
    last_known: Callable[[], Snapshot | None] = _nothing_yet
    quality: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    proved: Callable[[str, bytes, int], object] = _nobody_asks
    stream_key: Callable[[str], Any] = _no_key
    ledger_folder: Path | None = None


class Intake(Protocol):
    """Where one feed puts what it gets. Counts; never blocks; never raises on a bad value."""

    def put(self, signal: int, t_ns: int, value: float, quality: Quality = Quality.GOOD) -> None:
        """One reading of a Catalogue row. Non-finite values and times far in the future are rejected and counted;
        a value outside Signal.low..high is kept as BAD."""

    def put_batch(self, batch: ReadingBatch) -> None:
        """Many at once, same checks."""

    def reject(self, why: str, count: int = 1, *, where: str = "") -> None:
        """Count a message that made no reading. `why` is a short fixed word of ours, such as "not json"; `where` says
        what it was about (a topic, an id), remote text that is made printable and short here."""

    def took(self, count: int) -> None:
        """Count what came and is kept elsewhere than with the readings, such as records of a ledger."""

    def got_bytes(self, count: int) -> None:
        """Count payload as it arrives."""

    def link(self, link: Link, detail: str = "") -> None:
        """Say that the connection is up, or that it is being made."""


class Feed(Protocol):
    """A source. `run` ends only by cancellation, FeedLost or FeedMisconfigured."""

    async def run(self, intake: Intake) -> None: ...
