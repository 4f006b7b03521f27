"""The full-width line that says which time one looks at: mode by colour, word and icon; the time with its zone; the age
of the data; in REPLAY the speed. Nothing else stands here (docs/look.md).   Thread: GUI.
"""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.bridge import Timekeeper
from app.model.playhead import Mode, Playhead
from app.model.snapshot import Snapshot
from app.model.times import NS, format_span, format_time
from widgets import icons, theme

_WORDS = {Mode.LIVE: "LIVE", Mode.REPLAY: "REPLAY", Mode.SCENARIO: "SCENARIO"}


def speed_text(head: Playhead) -> str:
    """`paused`, `60× · 1 min per s`, `−10× · 10 s per s`; empty in LIVE."""
    if head.is_live:
        return ""
    if not head.is_playing:
        return "paused"
    size = abs(head.speed)
    sign = "−" if head.speed < 0 else ""
    return f"{sign}{size:g}× · {format_span(round(size * NS))} per s"


def age_text(head: Playhead, newest_ns: int | None) -> str:
    """How old the newest value is at the moment shown."""
    if newest_ns is None:
        return "no data yet" if head.is_live else "no data at this time"
    return f"data {format_span(head.t_ns - newest_ns)} old"


class Banner(QWidget):
    def __init__(self, timekeeper: Timekeeper, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper, self._zone = timekeeper, zone
        self._shown: tuple[str, ...] = ()
        self.setFixedHeight(theme.BANNER_H)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._connect()
        self._show()

    def _connect(self) -> None:
        self._keeper.playhead_changed.connect(self._on_changed)
        self._keeper.snapshot_changed.connect(self._on_changed)
        theme.hub().changed.connect(self._on_theme)

    @Slot(object)
    def _on_changed(self, _state: Playhead | Snapshot) -> None:
        self._show()

    @Slot(object)
    def _on_theme(self, _theme: object) -> None:
        self.update()

    def _show(self) -> None:
        head = self._keeper.playhead
        shown = (
            head.mode.value,
            format_time(head.t_ns, self._zone),
            speed_text(head),
            age_text(head, self._keeper.snapshot.newest_ns()),
        )
        if shown == self._shown:
            return
        if not self._shown or shown[0] != self._shown[0]:
            is_past = head.mode is not Mode.LIVE
            self.setToolTip("Return to live: Esc, or click here" if is_past else "Showing the present")
            self.setCursor(Qt.CursorShape.PointingHandCursor if is_past else Qt.CursorShape.ArrowCursor)
        self._shown = shown
        self.setAccessibleName(" ".join(part for part in (_WORDS[head.mode], *shown[1:]) if part))
        self.update()

    def text(self) -> str:
        """What a person reads here."""
        return self.accessibleName()

    def sizeHint(self) -> QSize:
        return QSize(600, theme.BANNER_H)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._keeper.playhead.is_live and event.button() is Qt.MouseButton.LeftButton:
            self._keeper.go_live()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, head = theme.current(), self._keeper.playhead
        token = head.mode.value
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.color(token))
        ink = f"{token}_text"
        icon = icons.pixmap(token, theme.ICON_S, ink, self.devicePixelRatioF())
        painter.drawPixmap(theme.M, (self.height() - theme.ICON_S) // 2, icon)
        x = float(theme.M + theme.ICON_S + theme.S)
        painter.setPen(look.color(ink))
        _mode, time, speed, age = self._shown
        for text, role, gap in (
            (_WORDS[head.mode], "title", theme.L),
            (time, "title", theme.L),
            (speed, "body", theme.L),
        ):
            if text:
                x += self._write(painter, x, text, role) + gap
        painter.setFont(theme.font("body"))
        right = QRectF(0, 0, self.width() - theme.M, self.height())
        hint = "" if head.is_live else "      Esc returns to live"
        painter.drawText(right, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), age + hint)

    def _write(self, painter: QPainter, x: float, text: str, role: str) -> float:
        painter.setFont(theme.font(role))
        rect = QRectF(x, 0, self.width() - x, self.height())
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        return painter.fontMetrics().horizontalAdvance(text)
