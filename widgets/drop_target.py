"""Takes files and folders that are dropped on the window, and shows while they hover that it will.

    target = DropTarget(window); target.dropped.connect(open_paths)     # tuple[Path, ...]

Only files of this machine; an address from a browser is refused.   Thread: GUI.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMainWindow, QWidget

from app.model.language import tr
from widgets import theme
from widgets.icons import pixmap

MOST = 200  # files at once


class DropTarget(QObject):
    dropped = Signal(object)  # tuple of Path

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._veil = _Veil(window)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent):
            paths = paths_of(event.mimeData())
            if paths:
                event.acceptProposedAction()
                self._veil.show_over(self._window)
            return bool(paths)
        if event.type() is QEvent.Type.DragLeave:
            self._veil.hide()
        elif isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            self._veil.hide()
            paths = paths_of(event.mimeData())
            if paths:
                event.acceptProposedAction()
                self.dropped.emit(paths)
            return True
        return super().eventFilter(watched, event)


def paths_of(data: QMimeData) -> tuple[Path, ...]:
    """What lies on this machine among the things that are dragged."""
    urls = data.urls() if data.hasUrls() else []
    return tuple(Path(url.toLocalFile()) for url in urls[:MOST] if url.isLocalFile() and url.toLocalFile())


class _Veil(QWidget):
    """A frame over the city with one sentence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Drop files here to open them"))
        self.hide()

    def show_over(self, window: QMainWindow) -> None:
        scene = window.centralWidget()
        self.setGeometry(scene.geometry() if scene is not None else window.rect())
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look.color("ground", 0.72))
        painter.setPen(QPen(look.color("selection"), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(16, 16, -16, -16), 8, 8)
        middle = QRectF(self.rect()).center()
        icon = pixmap("folder", 32, "selection", self.devicePixelRatioF())
        painter.drawPixmap(round(middle.x() - 16), round(middle.y() - 60), icon)
        painter.setFont(theme.font("title"))
        painter.setPen(look.color("text"))
        flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        painter.drawText(QRectF(0, middle.y() - 16, self.width(), 28), flags, tr("Drop to open"))
        painter.setFont(theme.font("body"))
        painter.setPen(look.color("dim"))
        hint = tr(
            "City models, footprints, terrain, a district folder, or readings to import (CSV, Parquet, JSON lines)."
        )
        painter.drawText(QRectF(0, middle.y() + 12, self.width(), 28), flags, hint)
