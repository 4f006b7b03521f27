"""The card of the tamper demonstration: says loudly that a copy is shown, tells one step, and leads through them.

    card = TamperCard(8, parent); card.show_step(0, title, text, None); card.wanted.connect(hub.go)

Right, Page Down: next. Left, Page Up: back. Space: run by itself or wait. Esc: leave. It never runs by itself under reduced
motion unless it is told to.   Thread: GUI.   Units: ms.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.model.language import tr
from widgets import icons, theme
from widgets.arranging import plain_label
from widgets.tamper_picture import Bytes, BytesPicture, Level, PathPicture
from widgets.view_card import small_button

WIDTH = 372
KEYS = (
    Qt.Key.Key_Right,
    Qt.Key.Key_Left,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_Space,
    Qt.Key.Key_Escape,
)


class Ribbon(QWidget):
    """A hatched band with the word that nobody may miss."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setFixedHeight(theme.BANNER_H)
        self.setAccessibleName(text)
        theme.hub().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme.current()
        rect = QRectF(self.rect())
        painter.fillRect(rect, look.color("scenario"))
        painter.setFont(theme.font("body", semibold=True))
        painter.setPen(look.color("scenario_text"))
        painter.drawText(
            rect.adjusted(theme.M, 0, -theme.M, 0), int(Qt.AlignmentFlag.AlignVCenter), self._text
        )


class Dots(QWidget):
    """Which of the steps this is."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._place = count, 0
        self.setFixedSize(count * 11, 12)
        theme.hub().changed.connect(self.update)

    def show_place(self, place: int) -> None:
        self._place = place
        self.setAccessibleName(tr("Step {place} of {count}", place=place + 1, count=self._count))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for k in range(self._count):
            painter.setBrush(look.color("selection" if k == self._place else "line_strong"))
            side = 7 if k == self._place else 5
            painter.drawEllipse(QRectF(k * 11 + (8 - side) / 2, (12 - side) / 2, side, side))


class TamperCard(QFrame):
    wanted = Signal(int)  # which step
    left = Signal()

    def __init__(self, count: int, step_ms: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("surface", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(tr("Tamper demonstration"))
        self._count, self.place = count, 0
        self.ribbon = Ribbon(tr("DEMONSTRATION  ·  a copy, not the history"))
        self.title = plain_label(role="title")
        self.text = plain_label(wraps=True)
        self.bytes, self.path = BytesPicture(), PathPicture()
        self.dots = Dots(count)
        self.back, self.next = QPushButton(tr("Back")), QPushButton(tr("Next"))
        self.auto = small_button("play", tr("Run by itself   (Space)"))
        self.leave = small_button("close", tr("Leave the demonstration   (Esc)"))
        self._timer = QTimer(self)
        self._timer.setInterval(step_ms)
        self._timer.timeout.connect(self._on_time)
        self._lay_out()
        self.back.clicked.connect(lambda: self.go(self.place - 1))
        self.next.clicked.connect(lambda: self.go(self.place + 1))
        self.auto.clicked.connect(lambda: self.set_auto(not self.is_auto))
        self.leave.clicked.connect(self.left)
        parent.installEventFilter(self)
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.S)
        column.setSpacing(theme.S)
        column.addWidget(self.ribbon)
        inner = QVBoxLayout()
        inner.setContentsMargins(theme.M, 0, theme.M, 0)
        inner.setSpacing(theme.S)
        for part in (self.title, self.text, self.bytes, self.path):
            inner.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addWidget(self.dots)
        row.addStretch(1)
        for button in (self.auto, self.back, self.next, self.leave):
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        inner.addLayout(row)
        column.addLayout(inner)

    # -- what it shows -------------------------------------------------------------------------------------------------

    def show_step(
        self, place: int, title: str, text: str, picture: Bytes | Sequence[Level] | None = None
    ) -> None:
        self.place = place
        self.title.setText(title)
        self.text.setText(text)
        self.bytes.setVisible(isinstance(picture, Bytes))
        self.path.setVisible(picture is not None and not isinstance(picture, Bytes))
        if isinstance(picture, Bytes):
            self.bytes.show_bytes(picture)
        elif picture is not None:
            self.path.show_levels(picture)
        self.dots.show_place(place)
        self.back.setEnabled(place > 0)
        self.next.setText(tr("Close") if place == self._count - 1 else tr("Next"))
        self.setAccessibleDescription(f"{title}. {text}")
        if self._timer.isActive():
            self._timer.start()
        self._fit()

    def set_busy(self, is_busy: bool) -> None:
        """While something is being computed the next step waits."""
        self.next.setEnabled(not is_busy)
        self.back.setEnabled(not is_busy and self.place > 0)

    @property
    def is_auto(self) -> bool:
        return self._timer.isActive()

    def set_auto(self, is_auto: bool) -> None:
        if is_auto:
            self._timer.start()
        else:
            self._timer.stop()
        self.auto.setIcon(icons.icon("pause" if is_auto else "play", "dim"))
        words = tr("Wait at each step   (Space)") if is_auto else tr("Run by itself   (Space)")
        self.auto.setToolTip(words)
        self.auto.setAccessibleName(words)

    def go(self, place: int) -> None:
        if not self.next.isEnabled():
            return
        if place >= self._count:
            self.left.emit()
        elif place >= 0:
            self.wanted.emit(place)

    @Slot()
    def _on_time(self) -> None:
        if self.place < self._count - 1:
            self.go(self.place + 1)
        else:
            self.set_auto(False)  # the end stays until somebody leaves

    # -- where it stands -----------------------------------------------------------------------------------------------

    def _fit(self) -> None:
        """At the upper left of the city: the lower corners are those of map and legend."""
        self.layout().activate()
        self.adjustSize()
        parent = self.parentWidget()
        if parent is not None:
            self.move(theme.M, theme.M)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        self.setFocus()

    # -- keys ----------------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in KEYS
        ):
            event.accept()  # before the window's one-key shortcuts
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Right, Qt.Key.Key_PageDown):
            self.go(self.place + 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_PageUp):
            self.go(self.place - 1)
        elif key == Qt.Key.Key_Space:
            self.set_auto(not self.is_auto)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # the city behind it does not move
        self.setFocus()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()
