"""The full-width line that says which time one looks at: mode by colour, word and icon; the time with its zone; in
REPLAY the speed and, loudly, whether it is the past as it was known; the age of the data, and the way back to LIVE. In REPLAY the time printed is that of the state shown, never one that is still being read. Beside them, small, which district and whether it is
synthetic.   Thread: GUI.
"""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.bridge import Timekeeper
from app.model.district import District
from app.model.language import tr
from app.model.playhead import Mode, Playhead, gear_text
from app.model.snapshot import Snapshot
from app.model.times import format_span, format_time
from widgets import icons, theme
from widgets.knowledge import known_text

_WORDS = {Mode.LIVE: "LIVE", Mode.REPLAY: "REPLAY", Mode.SCENARIO: "SCENARIO"}
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def speed_text(head: Playhead) -> str:
    """`paused`, `60× · 1 min/s`, `−10× · 10 s/s`; empty in LIVE."""
    if head.is_live:
        return ""
    return gear_text(head.speed) if head.is_playing else tr("paused")


def age_text(head: Playhead, shown_ns: int, newest_ns: int | None) -> str:
    """How old the newest value is at the moment shown."""
    if newest_ns is None:
        return tr("no data yet") if head.is_live else tr("no data at this time")
    return tr("data {span} old", span=format_span(shown_ns - newest_ns))


def place_text(district: District | None) -> str:
    if district is None:
        return ""
    return tr("{name}  ·  synthetic", name=district.name) if district.synthetic else district.name


class Banner(QWidget):
    def __init__(
        self,
        timekeeper: Timekeeper,
        zone: ZoneInfo,
        parent: QWidget | None = None,
        *,
        district: District | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper, self._zone = timekeeper, zone
        self._place = place_text(district)
        self._shown: tuple[str, ...] = ()
        self.setFixedHeight(theme.BANNER_H)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(district.note if district is not None and district.synthetic else "")
        self.back = QPushButton(tr("Return to live   L"), self)
        self.back.setAccessibleName(tr("Return to live"))
        self.back.setToolTip(tr("Return to live   (L or Esc)"))
        self.back.setFixedHeight(theme.BANNER_H - 6)
        self.back.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.back.setVisible(False)
        self._connect()
        self._show()

    def _connect(self) -> None:
        self._keeper.playhead_changed.connect(self._on_changed)
        self._keeper.snapshot_changed.connect(self._on_changed)
        self._keeper.late_changed.connect(self._on_changed)
        self.back.clicked.connect(self._on_back)
        theme.hub().changed.connect(self._on_theme)

    @Slot(object)
    def _on_changed(self, _state: Playhead | Snapshot | bool) -> None:
        self._show()

    @Slot()
    def _on_back(self) -> None:
        self._keeper.go_live()

    @Slot(object)
    def _on_theme(self, _theme: object) -> None:
        self.update()

    def _show(self) -> None:
        head, snapshot = self._keeper.playhead, self._keeper.snapshot
        shown_ns = head.t_ns if head.is_live or not len(snapshot.value) else snapshot.t_ns
        speed = speed_text(head)
        shown = (
            head.mode.value,
            format_time(shown_ns, self._zone),
            tr("{speed} · reading…", speed=speed) if self._keeper.is_late else speed,
            known_text(head, self._zone),
            age_text(head, shown_ns, snapshot.newest_ns()) if len(snapshot.value) else tr("no signals"),
        )
        if shown == self._shown:
            return
        if not self._shown or shown[0] != self._shown[0]:
            self.back.setVisible(not head.is_live)
            self.back.setProperty("mode", head.mode.value)
            self.back.style().polish(self.back)
            self._place_button()
        self._shown = shown
        self.setAccessibleName(" ".join(part for part in (_WORDS[head.mode], *shown[1:]) if part))
        self.update()

    def text(self) -> str:
        """What a person reads here."""
        return self.accessibleName()

    def _place_button(self) -> None:
        self.back.resize(self.back.sizeHint().width(), self.back.height())
        self.back.move(self.width() - self.back.width() - theme.S, (self.height() - self.back.height()) // 2)

    def sizeHint(self) -> QSize:
        return QSize(600, theme.BANNER_H)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_button()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, (mode, time, speed, known, age) = theme.current(), self._shown
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.color(mode))
        ink, quiet = look.color(f"{mode}_text"), look.color(f"{mode}_text", 0.78)
        icon = icons.pixmap(mode, theme.ICON_S, f"{mode}_text", self.devicePixelRatioF())
        painter.drawPixmap(theme.M, (self.height() - theme.ICON_S) // 2, icon)
        x = float(theme.M + theme.ICON_S + theme.S)
        painter.setPen(ink)
        for text, role in ((_WORDS[Mode(mode)], "title"), (time, "title"), (speed, "body")):
            if text:
                x += self._write(painter, x, text, role) + theme.L
        if known:
            x = self._pill(painter, x, known, ink, look.color(mode)) + theme.L
            painter.setPen(ink)
        right = self.width() - theme.M - (self.back.width() + theme.S if mode != Mode.LIVE else 0)
        painter.setFont(theme.font("body"))
        age_w = painter.fontMetrics().horizontalAdvance(age)
        self._write(painter, right - age_w, age, "body")
        painter.setFont(theme.font("label"))
        place_w = painter.fontMetrics().horizontalAdvance(self._place)
        left = right - age_w - theme.XL - place_w
        if self._place and left > x + theme.L:  # the first thing to go where it is narrow
            painter.setPen(quiet)
            self._write(painter, left, self._place, "label")

    def _pill(self, painter: QPainter, x: float, text: str, ground: QColor, ink: QColor) -> float:
        """The banner's colours turned round: nobody takes what was known for what is known."""
        painter.setFont(theme.font("body", semibold=True))
        shown = text[0].upper() + text[1:]
        width = painter.fontMetrics().horizontalAdvance(shown) + 2 * theme.M
        place = QRectF(x, 4, width, self.height() - 8)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(place, theme.RADIUS, theme.RADIUS)
        painter.setPen(ink)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), shown)
        return place.right()

    def _write(self, painter: QPainter, x: float, text: str, role: str) -> float:
        painter.setFont(theme.font(role))
        painter.drawText(QRectF(x, 0, self.width() - x, self.height()), _LEFT, text)
        return painter.fontMetrics().horizontalAdvance(text)
