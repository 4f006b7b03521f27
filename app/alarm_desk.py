"""The thread of the alarms: readings from the fetcher and commands of people go in; journal lines and news come out.

    desk = AlarmDesk(catalogue, rules, journal); desk.start()
    desk.offer(batch)                                # the fetcher, any thread
    desk.ask(Acknowledge((id,), actor), token)       # the window
    news = desk.take()                               # the window, some times a second; None where nothing happened
    desk.stop()

It never waits for the window and the window never waits for it. What happened is written to the journal and then told;
where the journal cannot be written the lines wait in memory, are tried again, and the operator is told at once.
Thread: `tvilling-alarms` runs the engine and is the journal's one writer; offer, ask, tell, note, take from any.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from app.alarm_lines import alarm_of, entry_of, state_of
from app.alarms.commands import Command, Done
from app.alarms.engine import Engine
from app.alarms.flood import Flood
from app.alarms.knowledge import Knowledge
from app.alarms.rule import Compile, Rule, Trouble
from app.alarms.words import Actor, Alarm, Change, What
from app.journal import rescue
from app.journal.entry import Entry
from app.journal.store import Journal, JournalError
from app.model.catalogue import Catalogue
from app.model.events import Health, Link
from app.model.reading import ReadingBatch
from app.model.times import MINUTE_NS

THREAD = "tvilling-alarms"
TICK_S = 1.0
MAX_READINGS = 2_000_000  # waiting for evaluation; 60 MB
MAX_UNWRITTEN = 200_000  # lines that wait for a disk
MAX_NEWS = 5_000  # changes that wait for the window; the journal has them all
ALWAYS_TOLD = (What.CLOCK_JUMPED, What.RULE_FAILED)  # also where older news is skipped
FEED_DOWN, RECORDING = "feed.down", "recording.failed"
ABSENT_TICKS = 60  # a feed that was removed while it was down; a start takes less until all are spoken of
RETRY_S = (1.0, 2.0, 5.0, 10.0)
ALIVE = "~alive"
"""Name among what stands: when evaluation last ran, so that a gap in the journal can be told from a quiet time."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class News:
    """alarms: those that changed, as they stand now; None = quiet again.   changes: in order; `skipped` older ones are in
    the journal only.   answers: (token, Done) of commands.   trouble: what keeps the journal from being written, "" = none.
    flood, recent: as of now.   rule_troubles: rules that cannot be used.   written: entries in the journal.
    knowledge: how much of what the rules need says something; None before the first second."""

    alarms: dict[str, Alarm | None]
    changes: tuple[Change, ...]
    answers: tuple[tuple[object, Done], ...]
    flood: Flood | None
    recent: int
    trouble: str
    rule_troubles: tuple[Trouble, ...]
    rules: tuple[Rule, ...]
    written: int
    skipped: int = 0
    knowledge: Knowledge | None = None


@dataclass(slots=True)
class _In:
    """What waits for the thread."""

    batches: deque[ReadingBatch] = field(default_factory=deque)
    readings: int = 0
    jobs: list[Callable[[], None]] = field(default_factory=list)


class AlarmDesk:
    """healths: asked once a second, from this thread; feeds that are down and a recording that fails become alarms.
    wall_ns, mono_ns: for tests."""

    def __init__(
        self,
        catalogue: Catalogue,
        rules: Sequence[Rule],
        journal: Journal,
        *,
        compile_: Compile | None = None,
        healths: Callable[[], Sequence[Health]] = tuple,
        wall_ns: Callable[[], int] = time.time_ns,
        mono_ns: Callable[[], int] = time.monotonic_ns,
        tick_s: float = TICK_S,
    ) -> None:
        self._journal, self._healths = journal, healths
        self._wall_ns, self._mono_ns, self._tick_s = wall_ns, mono_ns, tick_s
        self._wake = threading.Condition()
        self._in = _In()
        self._ending = False
        self.lost_readings = self.lost_lines = 0
        self._unwritten: deque[tuple[Entry, str, dict[str, object] | None]] = deque()
        self._fault, self._tries, self._again_at = "", 0, 0.0
        self._alive_ns = 0
        self._is_up: dict[str, bool] = {}
        self._absent: dict[str, int] = {}  # ticks for which a feed that was down has not been spoken of
        self._is_watching = True
        self._untold: list[Change] = []  # told when the journal has them, or when it was tried
        self._unanswered: list[tuple[object, Done]] = []
        # what waits for the window, under the lock of `_wake`
        self._alarms: dict[str, Alarm | None] = {}
        self._changes: deque[Change] = deque()
        self._kept_news: list[Change] = []  # of those that were skipped
        self._skipped = 0
        self._answers: list[tuple[object, Done]] = []
        self._has_news = False
        self._knowledge: Knowledge | None = None
        restored, last_alive = self._restored()
        now = wall_ns()
        self.engine = Engine(rules, catalogue, started_ns=now, compile_=compile_, restored=restored)
        self._alarms.update(self.engine.alarms)
        self._is_up.update(self._were_down())
        self._thread = threading.Thread(target=self._run, name=THREAD, daemon=True)
        why = f"{len(self.engine.rules)} rules, {len(self.engine.points)} alarms"
        self._keep([Change(now, What.STARTED, why=why)])
        if last_alive:
            data = {"last_ns": last_alive}
            self._unwritten.append((Entry(now, "system.ended-without-word", data=data), "", None))
        self._tell()

    # -- from any thread ----------------------------------------------------------------------------------------------

    def start(self) -> None:
        self._thread.start()

    def stop(self, timeout_s: float = 2.0) -> bool:
        """Evaluate and write what waits, then end. True when that was in time."""
        with self._wake:
            self._ending = True
            self._wake.notify()
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def stop_watching(self) -> None:
        """From now on sources are stopped by us: nothing is lost."""
        self._is_watching = False

    def offer(self, batch: ReadingBatch) -> None:
        """Readings to judge; never waits. Beyond MAX_READINGS the oldest are given up, counted and said."""
        with self._wake:
            self._in.batches.append(batch)
            self._in.readings += len(batch)
            while self._in.readings > MAX_READINGS and len(self._in.batches) > 1:
                gone = len(self._in.batches.popleft())
                self._in.readings -= gone
                self.lost_readings += gone
            self._wake.notify()

    def ask(self, command: Command, token: object = None) -> None:
        """Do it; the answer comes with the news, with this token."""
        self._put(lambda: self._do(command, token))

    def tell(self, source: str, subject: str, is_true: bool, text: str = "", *, asset: str = "") -> None:
        """For rules of Kind.EVENT: something holds or no longer does."""
        self._put(
            lambda: self._keep(
                self.engine.told(source, subject, is_true, self._wall_ns(), text=text, asset=asset)
            )
        )

    def note(self, entry: Entry) -> None:
        """A line for the journal that is no alarm's: what a person did, a note of the shift, the black box."""
        self._put(lambda: self._unwritten.append((entry, "", None)))

    def put_rules(self, rules: Sequence[Rule], by: Actor) -> None:
        """Other rules from now on; states of alarms that go on to exist are kept."""

        def put() -> None:
            now = self._wall_ns()
            self._keep(self.engine.put_rules(rules, now, by))
            self._look_what_is_known(now)

        self._put(put)

    def take(self) -> News | None:
        """What happened since the last take; None for nothing."""
        with self._wake:
            if not self._has_news:
                return None
            self._has_news = False
            alarms, self._alarms = self._alarms, {}
            changes, self._changes = (*self._kept_news, *self._changes), deque()
            self._kept_news = []
            answers, self._answers = tuple(self._answers), []
            skipped, self._skipped = self._skipped, 0
            engine = self.engine
            return News(
                alarms, changes, answers, engine.flood, engine.recent_count, self._said_trouble(),
                tuple(engine.troubles), engine.rules, self.journal_count, skipped, self._knowledge,
            )  # fmt: skip

    # -- in the thread ------------------------------------------------------------------------------------------------

    journal_count = 0  # entries that are in the journal

    def _run(self) -> None:
        due = time.monotonic()
        while True:
            with self._wake:
                left = due - time.monotonic()
                if not (self._in.batches or self._in.jobs or self._ending) and left > 0:
                    self._wake.wait(left)
                work, self._in = self._in, _In()
                ending = self._ending
            try:
                self._work(work)
                if time.monotonic() >= due or ending:
                    due = time.monotonic() + self._tick_s
                    self._tick()
            except Exception:  # noqa: BLE001 - the thread's last line: alarms must not end in silence
                _log.exception("the alarms stumbled")
                self._fault = (
                    self._fault or "the alarm system stumbled; see the log and start the program again"
                )
                self._say()
            if ending:
                self._keep([Change(self._wall_ns(), What.STOPPED)])
                self._again_at = 0.0
                self._write()
                self._tell()
                self._rescue()
                return
            self._write()
            self._tell()

    def _work(self, work: _In) -> None:
        if work.batches:
            batches = list(work.batches)
            batch = batches[0] if len(batches) == 1 else ReadingBatch.joined(batches)
            self._keep(self.engine.readings(batch, self._wall_ns()))
        for job in work.jobs:
            job()

    def _tick(self) -> None:
        now = self._wall_ns()
        self._keep(self.engine.tick(now, self._mono_ns()))
        self._look_what_is_known(now)
        if self._is_watching and not self._ending:  # whoever closes the window has not lost a source
            self._look_at_feeds(now)
        if now - self._alive_ns >= MINUTE_NS or now < self._alive_ns:
            self._alive_ns = now
            if not self._unwritten:
                self._unwritten.append((_ALIVE_ONLY, ALIVE, {"t_ns": now}))

    def _look_at_feeds(self, now: int) -> None:
        healths = self._healths()
        for health in healths:
            was_up = self._is_up.get(health.feed, True)
            is_down = health.link in (Link.DOWN, Link.STOPPED)
            is_up = not is_down if was_up else health.link in (Link.UP, Link.PAUSED)  # not yet: on its way
            if was_up != is_up:
                self._tell_feed(health.feed, not is_up, now, health.detail)
        there = {health.feed for health in healths}
        for feed, is_up in list(self._is_up.items()):
            self._absent[feed] = 0 if is_up or feed in there else self._absent.get(feed, 0) + 1
            if self._absent[feed] >= ABSENT_TICKS:
                self._tell_feed(feed, False, now, "it is no longer among the sources")

    def _tell_feed(self, feed: str, is_down: bool, now: int, text: str) -> None:
        self._is_up[feed] = not is_down
        source = RECORDING if feed == "history" else FEED_DOWN
        self._keep(self.engine.told(source, feed, is_down, now, text=text))

    def _were_down(self) -> dict[str, bool]:
        """Feeds whose alarm stood when the program ended: that they are up is news."""
        sources = {rule.id: rule.select.source for rule in self.engine.rules}
        alarms = self.engine.alarms.values()
        return {
            a.subject: False for a in alarms if a.is_active and sources.get(a.rule) in (FEED_DOWN, RECORDING)
        }

    def _look_what_is_known(self, now: int) -> None:
        knowledge = self.engine.knowledge(now)
        if knowledge.differs(self._knowledge):
            with self._wake:
                self._knowledge, self._has_news = knowledge, True

    def _do(self, command: Command, token: object) -> None:
        done = self.engine.do(command, self._wall_ns())
        self._keep(done.changes)
        for ident, why in done.refused:
            by = command.by
            data = {"command": type(command).__name__, "refused": why}
            self._unwritten.append(
                (
                    Entry(self._wall_ns(), "action.refused", ident, by.who, by.role, by.mode, data=data),
                    "",
                    None,
                )
            )
        self._unanswered.append((token, done))

    def _keep(self, changes: Sequence[Change]) -> None:
        """For the journal and for the window."""
        if not changes:
            return
        for change in changes:
            alarm = self.engine.alarm(change.alarm) if change.alarm else None
            standing = None
            if alarm is not None:
                standing = state_of(alarm)
            self._unwritten.append(
                (entry_of(change, alarm), f"alarm:{change.alarm}" if change.alarm else "", standing)
            )
        while len(self._unwritten) > MAX_UNWRITTEN:
            self._unwritten.popleft()
            self.lost_lines += 1
        self._untold += changes

    def _tell(self) -> None:
        """What the window has seen is on the disk, or it is told that it is not."""
        if not (self._untold or self._unanswered):
            return
        changes, self._untold = self._untold, []
        answers, self._unanswered = self._unanswered, []
        with self._wake:
            for change in changes:
                if change.alarm:
                    self._alarms[change.alarm] = self.engine.alarms.get(change.alarm)
                self._changes.append(change)
            while len(self._changes) > MAX_NEWS:
                old = self._changes.popleft()
                if old.what in ALWAYS_TOLD:
                    self._kept_news.append(old)
                self._skipped += 1
            self._answers += answers
            self._has_news = True

    def _write(self) -> None:
        if not self._unwritten or time.monotonic() < self._again_at:
            return
        lines = list(self._unwritten)
        standing = {ident: state for _, ident, state in lines if ident}
        try:
            entries = [entry for entry, _, _ in lines if entry is not _ALIVE_ONLY]
            first = self._journal.append(entries, standing)
        except JournalError as error:
            self._again_at = time.monotonic() + RETRY_S[min(self._tries, len(RETRY_S) - 1)]
            self._tries += 1
            if self._fault != str(error):
                self._fault = str(error)
                _log.warning("%s", error)
                self._say()
            return
        self.journal_count = first - 1 + len(entries)
        self._unwritten.clear()
        if self._fault:
            self._fault, self._tries = "", 0
            self._say()

    def _rescue(self) -> None:
        """What no disk took until the end waits in a file of its own for the next start."""
        path = self._journal.path
        lines = [(None if e is _ALIVE_ONLY else e, ident, state) for e, ident, state in self._unwritten]
        if path is None or not any(entry is not None for entry, _, _ in lines):
            return
        place = rescue.put(path, lines)
        where = f"wait in {place}" if place else "could not be kept anywhere"
        _log.warning("%d lines of the journal %s", len(lines), where)

    def _say(self) -> None:
        with self._wake:
            self._has_news = True

    def _said_trouble(self) -> str:
        parts = []
        if self._fault:
            parts.append(
                f"{self._fault.rstrip('.')}. {len(self._unwritten)} lines wait in memory and are tried again"
            )
        if self.lost_lines:
            parts.append(f"{self.lost_lines} lines could not be kept")
        if self.lost_readings:
            parts.append(f"{self.lost_readings} readings came too fast to be judged")
        return "; ".join(parts)

    def _put(self, job: Callable[[], None]) -> None:
        with self._wake:
            self._in.jobs.append(job)
            self._wake.notify()

    def _restored(self) -> tuple[list[Alarm], int]:
        """Alarms as they stood; when evaluation last ran, 0 where it ended in order."""
        alarms: list[Alarm] = []
        standing = self._journal.standing()
        for ident, state in standing.items():
            if ident.startswith("alarm:"):
                try:
                    alarms.append(alarm_of(state))
                except ValueError as error:
                    _log.warning("an alarm in the journal cannot be read: %s", error)
        last = self._journal.page(kinds=("alarm.started", "alarm.stopped"), limit=1)
        ended = not last or last[0].kind == "alarm.stopped"
        alive = standing.get(ALIVE, {}).get("t_ns", 0)
        return alarms, 0 if ended else max(int(alive or 0), last[0].t_ns)


_ALIVE_ONLY = Entry(0, "system.alive")
