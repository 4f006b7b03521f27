"""The alarms of a running district: journal, desk and board, and the order in which they start and stop.

Part of the composition root (QtCore only).   Thread: GUI, but `open_journal`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject

from app.alarm_desk import AlarmDesk
from app.alarm_rules import rules_of
from app.alarms.expression import compile_expression
from app.alarms.words import Actor
from app.bridge.alarm_board import AlarmBoard
from app.journal import rescue
from app.journal.entry import Entry
from app.journal.store import Journal, JournalError, open_or_renew
from app.model.catalogue import Catalogue
from app.model.events import Health
from app.model.reading import ReadingBatch
from app.model.snapshot import Snapshot
from app.model.times import wall_ns
from app.opening import OpenedDistrict
from app.people.person import this_person

JOURNAL = "journal.sqlite"


class AlarmSession:
    """board: there from the start, live when the desk is.   actor: who acts now, asked at each action."""

    def __init__(
        self, opened: OpenedDistrict, say: Callable[[str], None], mode: Callable[[], str], parent: QObject
    ) -> None:
        self._opened, self._say, self._mode = opened, say, mode
        self.actor: Callable[[], Actor] = self._system_user
        self.board = AlarmBoard(lambda: self.actor(), parent)
        self.desk: AlarmDesk | None = None
        self.journal: Journal | None = None
        self._waiting: list[Entry] = []
        self._folder: Path | None = None

    def open_journal(self, folder: Path | None) -> None:
        """folder: of the district in the data folder; None keeps it in memory.   Thread: a reader's."""
        self._folder = folder
        try:
            self.journal, said = open_or_renew(folder / JOURNAL) if folder else (Journal(None), "")
            if said:
                self._say(said)
            if (count := rescue.take(self.journal)) > 0:
                self._say(f"{count} lines that waited for room were added to the journal.")
        except JournalError as error:  # alarms ring all the same
            self._say(f"{str(error).rstrip('.')}. Alarms ring, and nothing of them is kept.")
            self.journal = Journal(None)

    @property
    def folder(self) -> Path | None:
        """Of the district in the data folder; None where nothing is kept."""
        return self._folder

    def start(self, healths: Callable[[], Sequence[Health]], known: Snapshot | None = None) -> None:
        """When history is open, before the feeds start.   known: what history knows last; of it what is not stale is judged at
        once, so that a start is not blind until each signal has come."""
        assert self.journal is not None
        rules, troubles = rules_of(self._opened.district, self._folder)
        for trouble in troubles:
            self._say(trouble.text)
        self.desk = AlarmDesk(
            self._opened.catalogue, rules, self.journal, compile_=compile_expression, healths=healths
        )
        for entry in self._waiting:
            self.desk.note(entry)
        self._waiting.clear()
        self.desk.start()
        if known is not None and len(fresh := fresh_of(known, self._opened.catalogue, wall_ns())):
            self.desk.offer(fresh)
        self.board.attach(self.desk)

    def offer(self, batch: ReadingBatch) -> None:
        """Thread: any, as the desk's."""
        if self.desk is not None:
            self.desk.offer(batch)

    def tell(self, source: str, subject: str, is_true: bool, text: str = "", *, asset: str = "") -> None:
        """For rules of Kind.EVENT; nothing where the alarms do not run yet."""
        if self.desk is not None:
            self.desk.tell(source, subject, is_true, text, asset=asset)

    def note(self, entry: Entry) -> None:
        """A line for the journal that is no alarm's; it waits until the journal is open."""
        if self.desk is not None:
            self.desk.note(entry)
        else:
            self._waiting.append(entry)

    def closing(self) -> None:
        """The feeds are about to be stopped by us."""
        if self.desk is not None:
            self.desk.stop_watching()

    def close(self) -> bool:
        """True when nothing took too long. Lines that wait for the disk are worth more than a quick end."""
        self.board.stop()
        in_time = True
        if self.desk is not None and not self.desk.stop(2.0):
            in_time = False
            self.desk.stop(10.0)
        if self.journal is not None:
            self.journal.close()
        return in_time

    def _system_user(self) -> Actor:
        return Actor(this_person().name, "viewer", self._mode())


def fresh_of(known: Snapshot, catalogue: Catalogue, now_ns: int) -> ReadingBatch:
    """What of it is no older than what makes a signal stale."""
    heard = known.at_ns > np.iinfo(np.int64).min
    age_ns = now_ns - np.where(heard, known.at_ns, now_ns)
    rows = np.flatnonzero(heard & (age_ns <= catalogue.stale_after_ns) & (age_ns >= 0))
    return ReadingBatch(
        rows.astype(np.int32), known.at_ns[rows], known.value[rows], known.quality[rows], known.seen_ns[rows]
    )
