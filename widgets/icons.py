"""The project's own icons (assets/icons, 16-unit grid, one stroke weight), tinted by the theme when they are drawn.

Each file draws in `currentColor`; an icon made here asks the theme for its colour each time it paints, so a change of
theme needs no new icons, only a repaint.   Thread: GUI.   Units: device-independent pixels.

    button.setIcon(icon("play"))
    painter.drawPixmap(0, 0, pixmap("feed-down", 16, "alarm_diagnostic", self.devicePixelRatioF()))
"""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from widgets.theme import ICON_S, current


def folder() -> Path:
    return Path(__file__).resolve().parent.parent / "assets" / "icons"


@cache
def names() -> tuple[str, ...]:
    return tuple(sorted(path.stem for path in folder().glob("*.svg")))


@cache
def _drawing(name: str) -> str:
    """Raises KeyError for a name that has no file: a mistake of ours, found by the tests."""
    path = folder() / f"{name}.svg"
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise KeyError(f"no icon '{name}' in {folder()}") from error


@lru_cache(maxsize=512)
def _painted(name: str, px: int, color: str) -> QPixmap:
    """px: device pixels a side."""
    result = QPixmap(px, px)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    tinted = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", color).encode()))
    tinted.render(painter, QRectF(0, 0, px, px))
    painter.end()
    return result


def pixmap(name: str, size: int = ICON_S, token: str = "text", ratio: float = 1.0) -> QPixmap:
    """A drawing in one colour of the theme, sharp at this device pixel ratio."""
    result = QPixmap(_painted(name, round(size * ratio), QColor(getattr(current(), token)).name()))
    result.setDevicePixelRatio(ratio)
    return result


class _Engine(QIconEngine):
    """Paints one drawing in the token's colour; faint where disabled."""

    def __init__(self, name: str, token: str, on_token: str) -> None:
        super().__init__()
        self._name, self._token, self._on_token = name, token, on_token
        _drawing(name)

    def _color(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode is QIcon.Mode.Disabled:
            return current().faint
        return str(getattr(current(), self._on_token if state is QIcon.State.On else self._token))

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF()
        side = min(rect.width(), rect.height())
        image = QPixmap(_painted(self._name, round(side * ratio), self._color(mode, state)))
        image.setDevicePixelRatio(ratio)
        left = rect.x() + (rect.width() - side) // 2
        top = rect.y() + (rect.height() - side) // 2
        painter.drawPixmap(left, top, image)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return QPixmap(_painted(self._name, min(size.width(), size.height()), self._color(mode, state)))

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """size: device-independent pixels (Qt >= 6.8)."""
        side = round(min(size.width(), size.height()) * scale)
        result = QPixmap(_painted(self._name, side, self._color(mode, state)))
        result.setDevicePixelRatio(scale)
        return result

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._token, self._on_token)


def icon(name: str, token: str = "text", on_token: str | None = None) -> QIcon:
    """A drawing as QIcon. on_token: its colour while the button is checked. Raises KeyError for an unknown name."""
    return QIcon(_Engine(name, token, on_token or token))
