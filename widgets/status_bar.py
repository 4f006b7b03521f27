"""The quiet line at the bottom: notices and progress on the left; what is recorded and a word for each feed on the right.

Nothing shouts when all is well. Details stand in the tooltips, all in our own words.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QWidget

from app.history.contract import HistoryStats
from app.history.weight import Weight
from app.model.events import Health
from app.model.times import wall_ns
from widgets import theme
from widgets.feed_entry import FeedEntry
from widgets.notices import NoticeLine
from widgets.proof_entry import ProofEntry
from widgets.store_entry import StoreEntry

REFRESH_MS = 1000
HISTORY = "history"  # the recorder speaks as a feed of this name


class StatusBar(QStatusBar):
    """now: the wall clock that feed ages are told against."""

    feed_asked = Signal(str)  # more is wanted of this feed
    store_asked = Signal()  # and of the history

    def __init__(
        self,
        synthetic_note: str = "",
        parent: QWidget | None = None,
        *,
        now: Callable[[], int] = wall_ns,
    ) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._now = now
        self._feeds: dict[str, FeedEntry] = {}
        self.notice = NoticeLine()
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setFixedWidth(160)
        self._bar.setTextVisible(False)
        self._doing = QLabel()
        self._doing.setProperty("dim", True)
        self._doing.setContentsMargins(theme.S, 0, theme.S, 0)
        self.addWidget(self._doing)
        self.addWidget(self._bar)
        self.addWidget(self.notice, 1)
        self._bar.hide()
        self._doing.hide()
        if synthetic_note:
            self.setToolTip(synthetic_note)
        self.proof = ProofEntry()  # shown once there is a ledger
        self.addPermanentWidget(self.proof)
        self._store = StoreEntry()
        self._store.clicked.connect(self.store_asked)
        self.addPermanentWidget(self._store)
        self._timer = QTimer(self)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self._refresh)

    @Slot(object)
    def show_health(self, health: Health) -> None:
        if health.feed == HISTORY:
            self._store.show_health(health)
            return
        entry = self._feeds.get(health.feed)
        if entry is None:
            entry = self._feeds[health.feed] = FeedEntry()
            entry.clicked.connect(lambda name=health.feed: self.feed_asked.emit(name))
            self.addPermanentWidget(entry)
        entry.show_health(health, self._now())

    def forget_feed(self, name: str) -> None:
        """It was removed."""
        entry = self._feeds.pop(name, None)
        if entry is not None:
            self.removeWidget(entry)
            entry.deleteLater()

    @Slot(object, bool)
    def show_history(self, stats: HistoryStats, is_recording: bool) -> None:
        """What is stored, and whether this window adds to it."""
        self._store.show_stats(stats, is_recording)

    @Slot(object)
    def show_weight(self, weight: Weight) -> None:
        """What history takes of what it may."""
        self._store.show_weight(weight)

    def history_text(self) -> str:
        return self._store.text()

    def feed_texts(self) -> dict[str, str]:
        return {name: entry.text() for name, entry in self._feeds.items()}

    @Slot(float, str)
    def show_progress(self, done: float, what: str) -> None:
        """Long work: what, and how far. done >= 1 ends it."""
        is_over = done >= 1
        self._bar.setVisible(not is_over)
        self._doing.setVisible(not is_over)
        if not is_over:
            self._bar.setValue(round(done * 1000))
            self._doing.setText(what[:1].upper() + what[1:])

    @Slot(str)
    def show_notice(self, text: str) -> None:
        """A sentence that stays until it is dismissed; a second one waits its turn."""
        self.notice.show_notice(text)

    @Slot(str)
    def show_news(self, text: str) -> None:
        """A sentence that may be missed."""
        self.notice.show_news(text)

    @Slot()
    def _refresh(self) -> None:
        now_ns = self._now()
        for entry in self._feeds.values():
            entry.refresh(now_ns)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()
