"""What to look for in all shifts: words, kind, who, what it is about, and from when to when.

    bar = ShiftSearch(zone); bar.wanted.connect(hub.search)          # Query, a moment after the last letter

Thread: GUI.
"""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from app.model.language import mark, tr
from app.model.times import BadTime, wall_ns
from app.shift_search import Query
from widgets import theme
from widgets.moment_field import MomentField

TYPING_MS = 250
LONGEST = 100
KINDS = (mark("All notes"), mark("Open points"), mark("For the handover"))


class ShiftSearch(QWidget):
    wanted = Signal(object)  # Query

    def __init__(self, zone: ZoneInfo) -> None:
        super().__init__()
        self._text = ""
        self.kind = QComboBox()
        self.kind.addItems([tr(words) for words in KINDS])
        self.kind.setAccessibleName(tr("Which notes"))
        self.who, self.about = QLineEdit(), QLineEdit()
        for line, hint, name in (
            (self.who, tr("Who"), tr("Who wrote or edited it")),
            (self.about, tr("About"), tr("What it is about, by name")),
        ):
            line.setPlaceholderText(hint)
            line.setAccessibleName(name)
            line.setToolTip(name)
            line.setMaxLength(LONGEST)
            line.setClearButtonEnabled(True)
            line.textChanged.connect(self._soon)
        self.since = MomentField(zone, tr("from the first"), tr("From this moment on"))
        self.until = MomentField(zone, tr("to the last"), tr("Until this moment"))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.S, theme.XS, theme.S, 0)
        row.setSpacing(theme.S)
        for part, share in ((self.kind, 0), (self.who, 2), (self.about, 3), (self.since, 3), (self.until, 3)):
            row.addWidget(part, share)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.ask)
        self.kind.currentIndexChanged.connect(self.ask)
        self.since.changed.connect(self._soon)
        self.until.changed.connect(self._soon)

    def set_text(self, text: str) -> None:
        """Words of the line above."""
        self._text = text[:LONGEST]
        self._soon()

    def query(self) -> Query | None:
        """None while a time makes no sense."""
        now = wall_ns()
        try:
            since, until = self.since.moment(now), self.until.moment(now)
        except BadTime:
            return None
        which = self.kind.currentIndex()
        return Query(self._text, self.who.text(), self.about.text(), which == 1, which == 2, since, until)

    @Slot()
    def _soon(self) -> None:
        if not self.isHidden():
            self._typing.start()

    @Slot()
    def ask(self) -> None:
        self._typing.stop()
        query = self.query()
        if query is not None and not self.isHidden():
            self.wanted.emit(query)
