"""Pages of paper: blocks one under the other, each of which knows its height for a width, drawn by QPainter.

    paper = Paper("Handover, Trondheim", "23 Nov 06:00 to 14:00 CET")
    paper.add(Heading("Alarms"), Grid(...)); paper.write(path)         # the kinds of blocks: paper_blocks.py

Black on white whatever the theme: it is printed. Sizes in millimetres and points; A4 by default. A block that does not fit
goes to the next page; a table goes on there under its head. Thread: GUI (fonts).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from app.model.language import tr
from widgets import theme

_LOOK = theme.LIGHT
INK, DIM, RULE, FAINT, TINT = (
    _LOOK.color(token) for token in ("text", "dim", "line_strong", "line", "ground")
)
MARGIN_MM, DPI = 18.0, 300
HEAD_MM, FOOT_MM = 9.0, 9.0
PT = DPI / 72.0
MM = DPI / 25.4


def font(points: float, *, bold: bool = False) -> QFont:
    """Without the features of the screen's: a glyph that stands for another is lost to who copies from the file."""
    result = QFont(theme.font("body").family())
    result.setFeature(QFont.Tag("calt"), 0)
    result.setPointSizeF(points)
    result.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return result


class Pen:
    """A painter and its measure: where text goes, in device dots."""

    def __init__(self, painter: QPainter) -> None:
        self.painter = painter

    def metrics(self, of: QFont) -> QFontMetricsF:
        return QFontMetricsF(of, self.painter.device())

    def text(
        self,
        rect: QRectF,
        text: str,
        of: QFont,
        color: QColor = INK,
        flags: int = int(Qt.AlignmentFlag.AlignLeft),
    ) -> None:
        self.painter.setFont(of)
        self.painter.setPen(color)
        self.painter.drawText(rect, flags | int(Qt.TextFlag.TextWordWrap), text)

    def height(self, text: str, of: QFont, width: float) -> float:
        box = QRectF(0, 0, width, 1e6)
        return self.metrics(of).boundingRect(box, int(Qt.TextFlag.TextWordWrap), text).height()

    def line(self, x: float, y: float, width: float, color: QColor = RULE, thickness: float = 0.5) -> None:
        self.painter.setPen(QPen(color, thickness * PT))
        self.painter.drawLine(QPointF(x, y), QPointF(x + width, y))


class Block:
    """before: space above it, mm.   keeps_next: it does not stand last on a page."""

    before = 3.0
    keeps_next = False

    def height(self, pen: Pen, width: float) -> float:
        raise NotImplementedError

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        raise NotImplementedError

    def split(self, pen: Pen, width: float, room: float) -> tuple[Block, Block] | None:
        """(what fits into room, the rest), or None where it stays whole."""
        del pen, width, room
        return None


class Paper:
    """head, foot: on every page."""

    def __init__(self, head: str, foot: str, *, size: str = "A4") -> None:
        self._head, self._foot = head, foot
        self._size = QPageSize(QPageSize.PageSizeId.Letter if size == "letter" else QPageSize.PageSizeId.A4)
        self._blocks: list[Block] = []

    def add(self, *blocks: Block) -> None:
        self._blocks += blocks

    def write(self, path: Path, title: str = "") -> int:
        """The file; how many pages. Raises OSError where it cannot be written."""
        if not path.parent.is_dir():
            raise OSError(tr("{path}: cannot be written; there is no such folder", path=path))
        beside = path.with_name(f".{path.name}.new")
        writer = QPdfWriter(str(beside))
        writer.setPageSize(self._size)
        writer.setResolution(DPI)
        writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
        writer.setTitle(title or self._head)
        writer.setCreator("Tvilling")
        painter = QPainter()
        if not painter.begin(writer):
            raise OSError(tr("{path}: cannot be written; choose another place", path=path))
        size = QSizeF(writer.width(), writer.height())
        pages = self.layout(Pen(painter), size)
        for number, page in enumerate(pages, 1):
            if number > 1:
                writer.newPage()
            self._draw(Pen(painter), size, page, number, len(pages))
        painter.end()
        beside.replace(path)
        return len(pages)

    def pictures(self, dpi: int = 110) -> list[QImage]:
        """The pages as a screen shows them: the same layout, at fewer dots."""
        size = self._size.size(QPageSize.Unit.Millimeter)
        full = QSizeF(size.width() * MM, size.height() * MM)
        measure = _page(full)
        painter = QPainter(measure)
        pages = self.layout(Pen(painter), full)
        painter.end()
        found = []
        for number, page in enumerate(pages, 1):
            image = _page(full)
            painter = QPainter(image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw(Pen(painter), full, page, number, len(pages))
            painter.end()
            width = round(full.width() * dpi / DPI)
            found.append(image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation))
        return found

    def layout(self, pen: Pen, size: QSizeF) -> list[list[tuple[Block, float]]]:
        """Blocks with their y, page by page."""
        margin = MARGIN_MM * MM
        width = size.width() - 2 * margin
        top, bottom = margin + HEAD_MM * MM, size.height() - margin - FOOT_MM * MM
        pages: list[list[tuple[Block, float]]] = [[]]
        y = top
        queue = list(self._blocks)
        while queue:
            block = queue.pop(0)
            begin = y + (block.before * MM if pages[-1] else 0.0)
            high = block.height(pen, width)
            needs = high
            if block.keeps_next and queue:
                needs += min(queue[0].height(pen, width), 25 * MM)
            if begin + needs > bottom and pages[-1]:
                parts = block.split(pen, width, bottom - begin)
                if parts is not None:
                    queue[:0] = [parts[1]]
                    pages[-1].append((parts[0], begin))
                else:
                    queue[:0] = [block]
                pages.append([])
                y = top
                continue
            parts = block.split(pen, width, bottom - begin) if begin + high > bottom else None
            if parts is not None:
                queue[:0] = [parts[1]]
                pages[-1].append((parts[0], begin))
                pages.append([])
                y = top
                continue
            pages[-1].append((block, begin))
            y = begin + high
        return pages

    def _draw(
        self, pen: Pen, size: QSizeF, page: Sequence[tuple[Block, float]], number: int, of: int
    ) -> None:
        margin = MARGIN_MM * MM
        width = size.width() - 2 * margin
        right = int(Qt.AlignmentFlag.AlignRight)
        if number > 1:
            pen.text(QRectF(margin, margin - 3 * MM, width, 6 * MM), self._head, font(8), DIM)
        foot = size.height() - margin
        pen.line(margin, foot - 5 * MM, width)
        room = width * 0.88  # the number of the page stands at the right
        said = pen.metrics(font(8)).elidedText(self._foot, Qt.TextElideMode.ElideRight, room)
        pen.text(QRectF(margin, foot - 4 * MM, room + 2 * MM, 5 * MM), said, font(8), DIM)
        pen.text(QRectF(margin, foot - 4 * MM, width, 5 * MM), f"{number} / {of}", font(8), DIM, right)
        for block, y in page:
            block.draw(pen, margin, y, width)


def _page(size: QSizeF) -> QImage:
    image = QImage(round(size.width()), round(size.height()), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(DPI / 0.0254))
    image.setDotsPerMeterY(round(DPI / 0.0254))
    image.fill(Qt.GlobalColor.white)
    return image
