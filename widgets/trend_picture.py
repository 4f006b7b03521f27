"""The plots as a picture of exactly what is seen, with a heading: PNG, SVG or PDF at a chosen size.

The panel's own plots draw themselves into the picture, so it cannot differ from the screen: at its own size a PNG has the
same pixels, at another size everything is drawn larger or smaller together.   Thread: GUI.   Units: pixels.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMarginsF, QPoint, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget

from app.model.language import tr
from widgets import theme
from widgets.row import draw_text

LINE_H, EDGE = 16, 8
LEAST_W, MOST_W = 200, 8000
KINDS = (".png", ".svg", ".pdf")
_PDF_DPI = 96


class CannotDraw(ValueError):
    """A picture that cannot be made; the message says why."""


def heading_height(lines: list[str]) -> int:
    return 2 * EDGE + LINE_H * len(lines)


def picture_size(plots: QWidget, lines: list[str]) -> QSize:
    """Of the picture at the plots' own size."""
    return QSize(plots.width(), heading_height(lines) + plots.height())


def image_of(plots: QWidget, lines: list[str], width: int = 0, ratio: float = 1.0) -> QImage:
    """width: of the picture, 0 for the plots' own.   ratio: device pixels for each."""
    size = picture_size(plots, lines)
    scale = _scale(size, width) * ratio
    image = QImage(round(size.width() * scale), round(size.height() * scale), QImage.Format.Format_RGB32)
    image.fill(theme.current().color("panel"))
    painter = QPainter(image)
    painter.scale(scale, scale)
    _paint(painter, plots, lines)
    painter.end()
    return image


def save_picture(path: Path, plots: QWidget, lines: list[str], width: int = 0) -> None:
    """The kind follows the name. Raises CannotDraw and OSError."""
    kind = path.suffix.lower()
    if kind not in KINDS:
        raise CannotDraw(tr("{name}: pictures are PNG, SVG or PDF", name=path.name))
    size = picture_size(plots, lines)
    scale = _scale(size, width)
    if kind == ".png":
        if not image_of(plots, lines, width).save(str(path), "PNG"):
            raise OSError(tr("{name} cannot be written", name=path.name))
        return
    wanted = QSizeF(size.width() * scale, size.height() * scale)
    if kind == ".svg":
        from PySide6.QtSvg import QSvgGenerator

        device: QSvgGenerator | QPdfWriter = QSvgGenerator()
        device.setFileName(str(path))
        device.setSize(wanted.toSize())
        device.setViewBox(QRectF(0, 0, wanted.width(), wanted.height()))
        device.setTitle(lines[0] if lines else "")
    else:
        device = QPdfWriter(str(path))
        device.setResolution(_PDF_DPI)
        device.setPageSize(QPageSize(wanted * 72 / _PDF_DPI, QPageSize.Unit.Point))
        device.setPageMargins(QMarginsF(0, 0, 0, 0))
        device.setTitle(lines[0] if lines else "")
    painter = QPainter()
    if not painter.begin(device):
        raise OSError(tr("{name} cannot be written", name=path.name))
    painter.scale(scale, scale)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), theme.current().color("panel"))
    _paint(painter, plots, lines)
    painter.end()


def _paint(painter: QPainter, plots: QWidget, lines: list[str]) -> None:
    look = theme.current()
    for k, line in enumerate(lines):
        painter.setFont(theme.font("body", semibold=True) if k == 0 else theme.font("label"))
        painter.setPen(look.color("text" if k == 0 else "dim"))
        draw_text(painter, QRectF(EDGE, EDGE + k * LINE_H, plots.width() - 2 * EDGE, LINE_H), line)
    flags = QWidget.RenderFlag.DrawChildren | QWidget.RenderFlag.DrawWindowBackground
    plots.render(painter, QPoint(0, heading_height(lines)), renderFlags=flags)


def _scale(size: QSize, width: int) -> float:
    if not width:
        return 1.0
    if not LEAST_W <= width <= MOST_W:
        raise CannotDraw(
            tr(
                "a picture is {least_w} to {most_w} pixels wide, not {width}",
                least_w=LEAST_W,
                most_w=MOST_W,
                width=width,
            )
        )
    return width / max(1, size.width())
