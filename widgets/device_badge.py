"""Whether a device has proved who it is: one small shape for each standing, and the line in the inspector that says it.

    row = DeviceRow(); row.show_device(state, now_ns)          # None: no device is registered there, the row hides

Never colour alone: each standing has a shape of its own, and the word beside it.   Thread: GUI.   Units: device-independent
pixels; ns since the epoch.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ledger.device_watch import DeviceState
from app.ledger.identity import Standing
from app.model.language import mark, tr
from app.model.times import format_span
from widgets import theme
from widgets.row import draw_text, text_width
from widgets.theme import Theme

SIZE = 12  # that the shapes are drawn for
SHOWN = 14
HEIGHT = 28
_FAILED = (Standing.FORGED, Standing.MALFORMED, Standing.REPLAYED, Standing.EARLY, Standing.REVOKED)

_TEXT = {
    Standing.VERIFIED: mark("Device verified"),
    Standing.MISSING: mark("Device has not proved itself"),
    Standing.EXPIRED: mark("Device proof expired"),
    Standing.EARLY: mark("Device proof dated ahead"),
    Standing.REPLAYED: mark("Device proof replayed"),
    Standing.FORGED: mark("Device proof forged"),
    Standing.MALFORMED: mark("Device proof unreadable"),
    Standing.UNKNOWN: mark("Unknown device"),
    Standing.REVOKED: mark("Device revoked"),
    Standing.UNRESOLVED: mark("Device key not found"),
}


def paint_device(painter: QPainter, rect: QRectF, standing: Standing, look: Theme) -> None:
    """verified: tick in a shield · missing: dashed shield · expired: shield with clock hands · unknown, unresolved:
    shield with ? · early, replayed, forged, malformed: square with ! · revoked: square struck through."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = min(rect.width(), rect.height())
    painter.translate(rect.center())
    painter.scale(side / SIZE, side / SIZE)
    if standing in _FAILED:
        _failed(painter, standing, look)
    else:
        _shield(painter, standing, look)
    painter.restore()


def _shield(painter: QPainter, standing: Standing, look: Theme) -> None:
    ink = look.color("proven" if standing is Standing.VERIFIED else "dim")
    pen = QPen(ink, 1.2, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
    if standing is Standing.MISSING:
        pen.setDashPattern([1.6, 1.8])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    outline = QPainterPath(
        QPointF(0, -5.4)
    )  # a hexagon is the ledger's sign, and this is not the ledger's word
    outline.cubicTo(QPointF(1.6, -4.3), QPointF(3.2, -4.0), QPointF(4.6, -4.0))
    outline.cubicTo(QPointF(4.8, 1.2), QPointF(3.2, 4.0), QPointF(0, 5.6))
    outline.cubicTo(QPointF(-3.2, 4.0), QPointF(-4.8, 1.2), QPointF(-4.6, -4.0))
    outline.cubicTo(QPointF(-3.2, -4.0), QPointF(-1.6, -4.3), QPointF(0, -5.4))
    painter.drawPath(outline)
    pen.setStyle(Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    if standing is Standing.VERIFIED:
        painter.drawPolyline([QPointF(-2.2, 0.0), QPointF(-0.6, 1.6), QPointF(2.3, -1.6)])
    elif standing is Standing.EXPIRED:
        painter.drawPolyline([QPointF(0, -2.8), QPointF(0, 0), QPointF(2.0, 1.2)])
    elif standing in (Standing.UNKNOWN, Standing.UNRESOLVED):
        _letter(painter, "?")


def _failed(painter: QPainter, standing: Standing, look: Theme) -> None:
    """In the colour of bad data; on a light ground filled, since its line alone is too light there."""
    mark = look.color("alarm_diagnostic")
    painter.setPen(QPen(mark, 1.2))
    if not look.is_dark:
        painter.setBrush(mark)
    painter.drawRect(QRectF(-5, -5, 10, 10))
    painter.setPen(
        QPen(mark if look.is_dark else look.color("alarm_outline"), 1.3, c=Qt.PenCapStyle.RoundCap)
    )
    if standing is Standing.REVOKED:
        painter.drawLine(QPointF(-2.8, 2.8), QPointF(2.8, -2.8))
    else:
        _letter(painter, "!")


def _letter(painter: QPainter, sign: str) -> None:
    font = theme.font("label", semibold=True)
    font.setPixelSize(8)
    painter.setFont(font)
    painter.drawText(QRectF(-5, -5.2, 10, 10), int(Qt.AlignmentFlag.AlignCenter), sign)


def device_text(state: DeviceState) -> str:
    """A few words: `Device verified`, `Device proof expired`."""
    return tr(_TEXT[state.standing])


def device_note(state: DeviceState, now_ns: int) -> str:
    """Its identity while all is well, else when it last was."""
    if state.device is None:
        return tr("not registered")
    if state.standing is Standing.VERIFIED or state.last_ns is None:
        return _short(state.device.did)
    return tr("last good {span} ago", span=format_span(max(0, now_ns - state.last_ns)))


def device_tip(state: DeviceState) -> str:
    """Plain lines; DIDs are ours to print: letters, digits and a few signs."""
    lines = [f"{state.standing.words}."]
    if state.device is not None:
        lines.append(state.device.did)
        if state.device.is_synthetic:
            lines.append(tr("Synthetic: this device and its key were made by the demonstration."))
    return "\n".join(lines)


class DeviceBadge(QWidget):
    """The shape alone, for a list."""

    def __init__(self, standing: Standing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standing = standing
        self.setFixedSize(theme.ICON_S, theme.ICON_S)
        self.setToolTip(standing.words)
        self.setAccessibleName(standing.words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_device(QPainter(self), QRectF(1, 1, SHOWN, SHOWN), self._standing, theme.current())


class DeviceRow(QWidget):
    """One line of the inspector, between header and figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: DeviceState | None = None
        self.text = self.note = ""
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(tr("Device"))
        self.hide()
        theme.hub().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    def show_device(self, state: DeviceState | None, now_ns: int) -> None:
        self._state = state
        self.setVisible(state is not None)
        if state is None:
            return
        text, note = device_text(state), device_note(state, now_ns)
        if (text, note) != (self.text, self.note):
            self.text, self.note = text, note
            self.setToolTip(device_tip(state))
            self.setAccessibleName(f"{text}. {state.standing.words}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._state is None:
            return
        look, painter = theme.current(), QPainter(self)
        rect = QRectF(self.rect()).adjusted(theme.M, 0, -theme.M, 0)
        badge = QRectF(rect.left() + 1, rect.center().y() - SHOWN / 2, SHOWN, SHOWN)
        paint_device(painter, badge, self._state.standing, look)
        left = rect.left() + theme.ICON_S + theme.S
        painter.setFont(theme.font("body"))
        painter.setPen(look.color("text"))
        width = text_width(theme.font("body"), self.text) + 2
        draw_text(
            painter, QRectF(left, rect.top(), min(width, rect.right() - left), rect.height()), self.text
        )
        painter.setFont(theme.font("label"))
        painter.setPen(look.color("dim"))
        note = text_width(theme.font("label"), self.note)
        if left + width + theme.M + note <= rect.right():
            painter.drawText(
                QRectF(rect.right() - note - 1, rect.top(), note + 2, rect.height()),
                int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter),
                self.note,
            )


def _short(did: str) -> str:
    """did:key:z6MkhaXg…ta2doK."""
    return did if len(did) <= 24 else f"{did[:12]}…{did[-5:]}"
