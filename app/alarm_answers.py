"""What the alarms in the window ask of the past, off the GUI thread: pages of the journal, earlier occurrences, the line around
an alarm, how far its reading is proven, what may lie behind it, and how all stood at a moment that is replayed.

Part of the composition root.   Thread: GUI; answers are read on the reader's lanes.   Units: ns since the epoch.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.alarm_reading import (
    EARLIER_DAYS,
    AlarmsThen,
    JournalPage,
    Raised,
    earlier_of,
    journal_page,
    raised_between,
    read_with,
)
from app.alarm_upstream import upstream_of
from app.alarms.causes import likely_causes
from app.alarms.words import Alarm, Priority, State
from app.grid_hub import FILE as NETWORK
from app.history.contract import Series
from app.journal.store import Journal, JournalError
from app.model.events import Link
from app.model.language import tr
from app.model.playhead import Playhead
from app.model.times import HOUR_NS, MINUTE_NS, wall_ns
from app.model.trust import Proof
from widgets.alarm_details import Earlier
from widgets.alarm_then import ThenLine
from widgets.proof_words import badge_word
from widgets.timeline_marks import Mark

if TYPE_CHECKING:
    from app.alarm_hub import AlarmHub

T = TypeVar("T")
AROUND_NS = 15 * MINUTE_NS
POINTS = 240
THEN_NS = 3 * HOUR_NS  # how far around the moment shown the journal is read at a time
THEN_MS = 150
SIGNS = {
    Priority.HIGH: "alarm_high",
    Priority.MEDIUM: "alarm_medium",
    Priority.LOW: "alarm_low",
    Priority.DIAGNOSTIC: "diagnostic",
}


class AlarmAnswers(QObject):
    then_changed = Signal()  # other alarms stood at the moment shown

    def __init__(self, hub: AlarmHub) -> None:
        super().__init__(hub)
        self._hub, self._desk = hub, hub._desk  # its own part
        self._reads = self._desk.session.reads
        self._upstream: dict[str, str] = {}
        self._past: AlarmsThen | None = None
        self.then: list[tuple[str, str, int, State]] | None = None
        """(alarm, asset, rank, state) at the moment shown; None while the window is live."""
        self.then_lines: list[ThenLine] | None = None  # the same, for the list
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(THEN_MS)
        self._soon.timeout.connect(self._show_then)
        self._connect()

    def _connect(self) -> None:
        desk, details, journal = self._desk, self._hub.panel.details, self._hub.panel.journal
        details.shown.connect(self._on_shown)
        journal.begin_wanted.connect(self._begin)
        journal.more_wanted.connect(self._more)
        journal.new_wanted.connect(self._new)
        desk.session.ready.connect(self._on_ready)
        desk.session.closing.connect(self._soon.stop)
        desk.session.timekeeper.playhead_changed.connect(self._on_playhead)
        desk.window.timeline.set_alarms(self._raised)

    def _journal(self) -> Journal:
        """Raises JournalError while it is being opened."""
        journal = self._desk.session.alarms.journal
        if journal is None:
            raise JournalError("The journal is still being opened")
        return journal

    def _ask(
        self, key: str, work: Callable[[Journal], T], done: Callable[[T], None], failed: Callable[[str], None] | None = None
    ) -> None:  # fmt: skip
        self._reads.ask(
            f"alarms:{key}",
            lambda: read_with(self._journal(), work),
            done,
            failed or (lambda _why: None),
        )

    @Slot()
    def _on_ready(self) -> None:
        opened = self._desk.session.opened
        path = opened.district.folder / NETWORK
        self._reads.ask(
            "alarms:network",
            lambda: upstream_of(path, opened.catalogue),
            self._upstream.update,
            lambda _why: None,  # the grid's own panel says what is wrong with the file
        )
        self._desk.window.timeline.refresh()

    # -- the journal ---------------------------------------------------------------------------------------------------

    @Slot(str)
    def _begin(self, text: str) -> None:
        journal = self._hub.panel.journal

        def done(page: JournalPage) -> None:
            if text == journal.text:
                journal.begin(page.entries, has_more=page.has_more)

        self._ask("journal", lambda j: journal_page(j, text), done, journal.show_trouble)

    @Slot(int, str)
    def _more(self, before_n: int, text: str) -> None:
        journal = self._hub.panel.journal

        def done(page: JournalPage) -> None:
            if text == journal.text:
                journal.model.extend(page.entries, has_more=page.has_more)

        self._ask("journal:more", lambda j: journal_page(j, text, before_n=before_n), done)

    @Slot(int, str)
    def _new(self, newest: int, text: str) -> None:
        journal = self._hub.panel.journal
        if not newest:
            self._begin(text)
            return

        def done(page: JournalPage) -> None:
            if text == journal.text:
                journal.model.prepend(page.entries)

        self._ask("journal:new", lambda j: journal_page(j, text, after_n=newest), done)

    # -- the chosen one ------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_shown(self, alarm: Alarm) -> None:
        details, board = self._hub.panel.details, self._hub.board
        catalogue = self._hub.catalogue

        def is_still() -> bool:
            return details.alarm is not None and details.alarm.id == alarm.id

        signal = catalogue.signals[alarm.row] if 0 <= alarm.row < len(catalogue) else None
        first = board.flood.first if board.flood is not None else ""
        causes = likely_causes(
            alarm, board.alarms.values(), upstream=self._upstream, feed=signal.feed if signal else "",
            silent=self._silent(), first=first,
        )  # fmt: skip
        details.show_causes(causes, self._title_of)
        if signal is not None:
            at_ns = alarm.at_ns or alarm.raised_ns
            self._ask_line(alarm, at_ns, is_still)
            watch = self._desk.proof.watch
            proof = (
                watch.ribbon.proof_of(signal.id, signal.feed, at_ns) if watch.is_open else Proof.UNANCHORED
            )
            words = badge_word(proof, self._desk.proof.trust.level) or tr("Not sealed in the ledger yet")
            details.show_proof(proof, words)
        else:
            details.show_proof(None, "")

        def earlier(found: tuple[list[tuple[int, int]], int]) -> None:
            if is_still():
                spells, count = found
                details.show_earlier([Earlier(a, b) for a, b in spells], count, EARLIER_DAYS)

        before_ns = alarm.raised_ns or wall_ns()
        self._ask("earlier", lambda j: earlier_of(j, alarm.id, before_ns), earlier)

    def _ask_line(self, alarm: Alarm, at_ns: int, is_still: Callable[[], bool]) -> None:
        details, reads = self._hub.panel.details, self._reads
        from_ns, to_ns = at_ns - AROUND_NS, at_ns + AROUND_NS

        def show(series: Series) -> None:
            if is_still():
                details.show_series(series, from_ns, to_ns)

        def failed(why: str) -> None:
            if is_still():
                details.show_series(None, from_ns, to_ns, why)

        reads.ask(
            "alarms:line",
            lambda: reads.historian.series(alarm.row, from_ns, to_ns, POINTS),
            show,
            failed,
        )

    def _silent(self) -> set[str]:
        fetcher = self._desk.session.fetcher
        down = (Link.DOWN, Link.STOPPED)
        return {h.feed for h in fetcher.healths() if h.link in down} if fetcher is not None else set()

    def _title_of(self, ident: str) -> str:
        alarm = self._hub.board.alarms.get(ident)
        return tr(alarm.title) if alarm is not None else ident

    # -- other moments -------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_playhead(self, head: Playhead) -> None:
        if head.is_live:
            if self.then is not None:
                self.then = self.then_lines = None
                self._soon.stop()
                self.then_changed.emit()
            return
        if self.then is None:
            self.then, self.then_lines = [], []
            self.then_changed.emit()  # those of now do not stand in the past
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _show_then(self) -> None:
        head = self._desk.session.timekeeper.playhead
        if head.is_live:
            return
        t_ns, past = head.t_ns, self._past
        if past is not None and past.covers(t_ns) and t_ns <= past.to_ns - MINUTE_NS:
            self._take_then(past, t_ns)
            return

        def done(read: AlarmsThen) -> None:
            self._past = read
            now = self._desk.session.timekeeper.playhead
            if not now.is_live:
                self._take_then(read, now.t_ns)

        # no further than now: what is written later would be missing from what is kept
        from_ns, to_ns = t_ns - THEN_NS, max(min(t_ns + THEN_NS, wall_ns()), t_ns + 1)
        self._ask("then", lambda j: AlarmsThen.read(j, from_ns, to_ns), done)

    def _take_then(self, past: AlarmsThen, t_ns: int) -> None:
        stood, names = past.at(t_ns), self._hub.name_of
        wanted = [(a.alarm, self._asset_of(a.alarm), a.priority.rank, a.state) for a in stood]
        if wanted != self.then:
            self.then = wanted
            self.then_lines = [
                ThenLine(a.alarm, a.priority, a.state, a.title, names(asset or a.alarm.partition(":")[2]))
                for a, (_, asset, _, _) in zip(stood, wanted, strict=True)
            ]
            self.then_changed.emit()

    def _asset_of(self, ident: str) -> str:
        """Out of `RULE:SUBJECT`: the subject is a signal or an asset."""
        catalogue, subject = self._hub.catalogue, ident.partition(":")[2]
        row = catalogue.row_or_none(subject)
        if row is not None:
            return catalogue.signals[row].asset
        return subject if catalogue.has_asset(subject) else ""

    def _raised(self, from_ns: int, to_ns: int) -> Sequence[Mark]:
        """Marks for the timeline.   Thread: a reader's."""
        try:
            found: list[Raised] = read_with(self._journal(), lambda j: raised_between(j, from_ns, to_ns))
        except JournalError:
            return ()
        names = self._hub.name_of
        return [
            Mark(one.t_ns, one.t_ns, SIGNS[one.priority], f"{tr(one.title)}, {names(self._asset_of(one.alarm) or one.alarm.partition(':')[2])}")
            for one in found
        ]  # fmt: skip
