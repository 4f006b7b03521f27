"""What lies over a locked window: the city and the alarms stay to be seen, nothing takes a click but Unlock.

    cover = LockCover(window, spared); cover.asked.connect(ask_code); cover.show_over("kari")

`spared` are the parts that it leaves as they are, such as the alarm strip.   Thread: GUI.   Units: pixels.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.model.language import tr
from widgets import theme
from widgets.arranging import plain_label
from widgets.icon_label import IconLabel

CARD_W = 320
VEIL = 0.42  # how much of the ground lies over the city: it stays readable from across the room


class LockCover(QWidget):
    asked = Signal()

    def __init__(self, window: QWidget, spared: Callable[[], Sequence[QWidget]]) -> None:
        super().__init__(window)
        self._spared = spared
        self.card = QFrame(self)
        self.card.setProperty("surface", "raised")
        self.card.setFixedWidth(CARD_W)
        self.title = plain_label(tr("Locked"), "title")
        self.said = plain_label("", is_dim=True, wraps=True)
        self.unlock = QPushButton(tr("Unlock…"))
        self.unlock.setDefault(True)
        self.unlock.clicked.connect(self.asked)
        head = QHBoxLayout()
        head.setSpacing(theme.S)
        head.addWidget(IconLabel("lock", "text", theme.ICON_M))
        head.addWidget(self.title, 1)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        column.setSpacing(theme.M)
        column.addLayout(head)
        column.addWidget(self.said)
        column.addWidget(self.unlock)
        window.installEventFilter(self)
        theme.hub().changed.connect(self.update)
        self.setAccessibleName(tr("The window is locked"))
        self.hide()

    def show_over(self, who: str) -> None:
        self.said.setText(
            tr(
                "{who} sits here. Alarms go on to show and to sound; what is done needs the code of a role.",
                who=who,
            )
        )
        self._fit()
        self.show()
        self.raise_()
        self.unlock.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        window = self.parentWidget()
        self.setGeometry(window.rect())
        free = QRegion(self.rect())
        for part in self._spared():
            if part.isVisible() and part.window() is window:
                free -= QRegion(QRect(part.mapTo(window, QPoint(0, 0)), part.size()))
        self.setMask(free)
        self.card.adjustSize()
        self.card.move(
            (self.width() - self.card.width()) // 2, round(self.height() * 0.44 - self.card.height() / 2)
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.Resize, QEvent.Type.LayoutRequest)
        if watched is self.parentWidget() and self.isVisible() and event.type() in kinds:
            self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.current().color("ground", VEIL))
