"""A running district without its window: feeds, history, playhead, and the order in which they start and stop.

    session = Session(opened, data, feeds)      # GUI thread; nothing starts yet
    session.start()                             # history opens and fills off the GUI thread; `ready` when it runs
    session.close()                             # pump, feeds, readers, history flush, within 2 s

Part of the composition root (QtCore only).   Thread: GUI.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from PySide6.QtCore import QObject, QTimer, Signal

from app.alarm_session import AlarmSession
from app.bridge import FeedPump, HistoryReads, Timekeeper
from app.feeds.feed import FeedContext
from app.feeds.mailbox import Mailbox
from app.fetcher import Fetcher
from app.follower import watching
from app.history.contract import Historian, HistoryError
from app.history.replay import ReplayReader
from app.history_keeping import keep_as_told
from app.ledger.contract import LedgerError
from app.ledger.device_watch import DeviceWatch
from app.model.district import FeedSpec
from app.model.events import Event, EventKind
from app.model.playhead import Playhead
from app.model.snapshot import Snapshot
from app.model.times import DAY_NS, MINUTE_NS, wall_ns
from app.opening import OpenedDistrict, history_folder
from app.people.post import Post
from app.people_post import granted, make_gate, make_post
from app.proving.contract import Ledger
from app.proving.opening import OpenedLedger, open_ledger
from app.stores import Store, open_store

FIRST_FILL_NS = 7 * DAY_NS
WORTH_FILLING_NS = 2 * MINUTE_NS
_log = logging.getLogger(__name__)


class Session(QObject):
    notice = Signal(str)  # one sentence that stays visible until it is dismissed
    progress = Signal(float, str)  # share done 0..1 (1 = over), what is being done
    ready = Signal()  # history is open and the feeds run
    closing = Signal()  # the end begins; everything still runs

    def __init__(
        self,
        opened: OpenedDistrict,
        data: Path,
        feeds: Sequence[FeedSpec] | None = None,
        *,
        fill_ns: int = FIRST_FILL_NS,
        post: Post | None = None,
        parent: QObject | None = None,
    ) -> None:
        """feeds: in place of the district's.   fill_ns: how far back the simulator fills an empty history.
        post: who sits here, where another session knew it already."""
        super().__init__(parent)
        self.opened = opened
        self._data = data
        self.feeds = tuple(feeds if feeds is not None else opened.district.feeds)
        self._fill_ns = fill_ns
        self.mailbox = Mailbox(len(opened.catalogue))
        self.pump = FeedPump(self.mailbox, self)
        self.reads = HistoryReads(None, self)
        self._replay: ReplayReader | None = None
        self.timekeeper = Timekeeper(opened.catalogue, self.reads, self, ahead=self, parent=self)
        self.pump.readings.connect(self.timekeeper.on_readings)
        self.alarms = AlarmSession(opened, self.notice.emit, self._mode, self)
        self.post = post or make_post()
        self.post.enter(granted(opened.district))
        self.gate = make_gate(self.post, self._mode, self.alarms)
        self.fetcher: Fetcher | None = None
        self.historian: Historian | None = None
        self._sealing: OpenedLedger | None = None
        self.stream_key: Callable[[str], object] = lambda order: None  # set when the marketplace is open
        self.devices = DeviceWatch(since_ns=wall_ns())  # who has proved itself in this run
        self.is_recording = False
        self._is_watching = False  # of a shared history that another workstation writes
        self._is_closing = False
        self._done: tuple[float, str] = (0.0, "")
        self._progress_timer = QTimer(self)
        self._progress_timer.setInterval(100)
        self._progress_timer.timeout.connect(self._say_progress)

    def start(self) -> None:
        self.pump.start()
        self.timekeeper.start()
        self._done = (0.0, "opening history")
        self._progress_timer.start()
        self.reads.ask("session", self._open_store, self._on_open, self._on_refused)

    def state_at(self, t_ns: int, known_at_ns: int | None = None) -> Snapshot:
        """For the Timekeeper's questions.   Thread: the reader of the lane "state"."""
        if self._replay is None:
            return Snapshot.empty(len(self.opened.catalogue), t_ns)
        return self._replay.state_at(t_ns, known_at_ns)

    def prefetch(self, head: Playhead) -> bool:
        """What the replay comes to next.   Thread: the reader of the lane "ahead"."""
        return self._replay is not None and self._replay.prefetch(head)

    def give_up(self) -> None:
        if self._replay is not None:
            self._replay.give_up()

    @property
    def ledger(self) -> Ledger | None:
        """None until the history is open, and where nothing can be sealed: a history in memory, or one that others write."""
        return self._sealing.ledger if self._sealing is not None else None

    def close(self) -> bool:
        """Stop everything in order; True when nothing took too long. Safe at any point, also twice."""
        if self._is_closing:
            return True
        self.closing.emit()
        self._is_closing = True
        self._progress_timer.stop()
        self.timekeeper.stop()
        self.pump.stop()
        self.alarms.closing()
        in_time = self.fetcher.stop(2.0) if self.fetcher else True
        if self.fetcher and not in_time:
            self.fetcher.stop(
                10.0
            )  # what it holds is worth more than a quick end; the store must outlive its writer
        in_time &= self.alarms.close()
        self.reads.shutdown()
        if self._sealing is not None and not self._sealing.close():
            in_time = False
            self._sealing.close(10.0)  # the store must outlive who reads it
        if self.historian:
            self.historian.close()
        if not in_time:
            _log.warning("the fetch thread took more than 2 s to stop")
        return in_time

    # -- on the reader thread ------------------------------------------------------------------------------------------

    def _open_store(self) -> tuple[Store, str]:
        folder = history_folder(self._data, self.opened.district)
        try:
            found, trouble = open_store(folder, self.opened), ""
        except (HistoryError, OSError) as error:  # held by another, no room, no right to write: live goes on
            trouble = f"{str(error).rstrip('.')}. This window shows live data but records nothing."
            found = open_store(folder, self.opened, in_memory=True)
        keep_as_told(found.historian, self.opened.district, self.notice.emit, folder)
        if not (trouble or found.watches or found.is_shared):
            self._open_ledger(found.historian, folder)
        self.alarms.open_journal(None if trouble else folder)
        self.historian = (
            found.historian
        )  # here and not on the GUI thread: a quit in between must still close it
        return found, trouble

    def _open_ledger(self, historian: Historian, folder: Path) -> None:
        district = self.opened.district
        try:
            self._sealing = open_ledger(folder, historian, self.opened.catalogue, district.id)
        except LedgerError as error:
            self.notice.emit(
                f"{str(error).rstrip('.')}. The history is recorded, and nothing of it is sealed."
            )

    def _fill(self) -> int:
        """Let the simulator fill what is missing up to now, so that there is a past to replay."""
        from app.backfill import backfill
        from app.energy.district_model import DistrictModel

        historian, district = self.historian, self.opened.district
        if historian is None or self._fill_ns <= 0:
            return 0
        now, bounds = wall_ns(), historian.bounds()
        span = (
            self._fill_ns if self.is_recording else min(self._fill_ns, DAY_NS)
        )  # memory is no place for a week
        start = now - span if bounds is None else max(bounds[1], now - span)
        if now - start < WORTH_FILLING_NS:
            return 0
        model = DistrictModel(self.opened.catalogue, district.lonlat, district.zone, self.simulator_seed)
        count = backfill(historian, model, self.opened.catalogue, start, now, self._on_fill)
        historian.settle()
        return count

    def _on_fill(self, done: float, what: str) -> bool:
        self._done = (min(done, 0.99), what)
        return not self._is_closing

    # -- on the GUI thread ---------------------------------------------------------------------------------------------

    def _on_open(self, answer: tuple[Store, str]) -> None:
        found, trouble = answer
        self.is_recording = not trouble and not found.watches
        self._is_watching = bool(found.watches)
        for text in (*found.notices, trouble, found.watches):
            if text:
                self.notice.emit(text)
        simulator = None if self._is_watching else self._simulator()
        if simulator is not None:
            self._done = (0.0, "filling the past seven days from the simulator")
            self.reads.ask("session", self._fill, self._on_filled, self._on_refused)
        else:
            self._on_filled(0)

    def _on_filled(self, _count: int) -> None:
        historian = self.historian
        if historian is None:
            return
        self._replay = ReplayReader(historian, self.opened.catalogue)
        self.reads.attach(historian)
        self.reads.ask("session", self._last_known, self._run_feeds, self._on_refused)

    def _last_known(self) -> tuple[tuple[int, int] | None, Snapshot | None]:
        assert self.historian is not None
        bounds = self.historian.bounds()
        return bounds, None if bounds is None else self.historian.state_at(bounds[1])

    def _run_feeds(self, known: tuple[tuple[int, int] | None, Snapshot | None]) -> None:
        bounds, state = known
        assert self.historian is not None
        district = self.opened.district
        if bounds is not None:
            self.timekeeper.start(bounds[0], state)
        context = FeedContext(
            self.opened.catalogue,
            district.id,
            district.lonlat,
            district.zone,
            folder=history_folder(self._data, district) / "feeds" if self.is_recording else None,
            district_folder=district.folder,
            last_known=lambda: state,
            quality=district.tables.get("quality", {}),
            proved=self.devices.offer,
            stream_key=lambda order: self.stream_key(order),
            ledger_folder=history_folder(self._data, district) / "ledger" if self.is_recording else None,
        )
        tap = self.alarms.offer
        if self._is_watching:
            self.fetcher = watching(context, self.historian, self.mailbox, tap)
        else:
            self.fetcher = Fetcher(context, self.feeds, self.historian, self.mailbox, tap=tap)
            said = Event(wall_ns(), EventKind.HISTORY, "tvilling", "recording started")
            self.historian.append_events([said])
        self.alarms.start(self.fetcher.healths, state)
        self.fetcher.start()
        if self._sealing is not None:
            self._sealing.run(self.fetcher.written_until_ns, self.mailbox.say)
        self._progress_timer.stop()
        self.progress.emit(1.0, "")
        self.ready.emit()

    def _on_refused(self, message: str) -> None:
        self._progress_timer.stop()
        self.progress.emit(1.0, "")
        self.notice.emit(f"History cannot be used: {message}")

    def _mode(self) -> str:
        return self.timekeeper.playhead.mode.value

    def _say_progress(self) -> None:
        self.progress.emit(*self._done)

    def _simulator(self) -> FeedSpec | None:
        return next((f for f in self.feeds if f.is_enabled and f.url.startswith("sim:")), None)

    @property
    def simulator_seed(self) -> int:
        spec = self._simulator()
        text = parse_qs(urlsplit(spec.url).query).get("seed", ["0"])[0] if spec else "0"
        return int(text) if text.isdigit() else 0
