"""Pages of paper: blocks one under the other, each of which knows its height for a width, drawn by QPainter.

    paper = Paper(title="Handover", foot="Trondheim, 23 Nov 06:00 to 14:00 CET")
    paper.add(Heading("Alarms")); paper.add(Grid(...)); paper.write(path)

Black on white whatever the theme: it is printed. Sizes in millimetres and points; A4 by default. A block that does not fit
goes to the next page; a table goes on there under its head. Thread: GUI (fonts).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
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
_PT = DPI / 72.0
_MM = DPI / 25.4


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
        self.painter.setPen(QPen(color, thickness * _PT))
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


@dataclass
class Heading(Block):
    text: str
    points: float = 12.5
    before = 7.0
    keeps_next = True

    def height(self, pen: Pen, width: float) -> float:
        return pen.height(self.text, font(self.points, bold=True), width) + 2.2 * _MM

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        high = self.height(pen, width)
        pen.text(QRectF(x, y, width, high), self.text, font(self.points, bold=True))
        pen.line(x, y + high - 0.8 * _MM, width)


@dataclass
class Title(Block):
    text: str
    sub: str
    before = 0.0

    def height(self, pen: Pen, width: float) -> float:
        return (
            pen.height(self.text, font(22, bold=True), width)
            + pen.height(self.sub, font(10), width)
            + 2 * _MM
        )

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        high = pen.height(self.text, font(22, bold=True), width)
        pen.text(QRectF(x, y, width, high), self.text, font(22, bold=True))
        pen.text(QRectF(x, y + high + 1 * _MM, width, 1e5), self.sub, font(10), DIM)


@dataclass
class Words(Block):
    text: str
    points: float = 9.5
    is_dim: bool = False

    def height(self, pen: Pen, width: float) -> float:
        return pen.height(self.text, font(self.points), width)

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        pen.text(QRectF(x, y, width, 1e6), self.text, font(self.points), DIM if self.is_dim else INK)


@dataclass
class Figures(Block):
    """Some figures that matter, side by side.   each: (figure, unit, label, remark)."""

    each: Sequence[tuple[str, str, str, str]]
    before = 5.0

    def height(self, pen: Pen, width: float) -> float:
        return 23.0 * _MM

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        gap = 3.0 * _MM
        each_w = (width - gap * (len(self.each) - 1)) / max(1, len(self.each))
        for k, (value, unit, label, remark) in enumerate(self.each):
            box = QRectF(x + k * (each_w + gap), y, each_w, self.height(pen, width))
            pen.painter.fillRect(box, TINT)
            inside = box.adjusted(2.5 * _MM, 2.0 * _MM, -2.0 * _MM, -1.5 * _MM)
            big, small = font(17, bold=True), font(8)
            pen.text(QRectF(inside.x(), inside.y(), inside.width(), 5 * _MM), label, small, DIM)
            value_w = pen.metrics(big).horizontalAdvance(value)
            pen.text(QRectF(inside.x(), inside.y() + 4.6 * _MM, inside.width(), 9 * _MM), value, big)
            unit_box = QRectF(
                inside.x() + value_w + 1.2 * _MM, inside.y() + 7.6 * _MM, inside.width(), 5 * _MM
            )
            pen.text(unit_box, unit, font(9), DIM)
            pen.text(QRectF(inside.x(), inside.y() + 14.2 * _MM, inside.width(), 6 * _MM), remark, small, DIM)


@dataclass
class Grid(Block):
    """A table.   columns: (head, share of the width, is a number).   symbol: draws into the first 4 mm of a row, by its place."""

    columns: Sequence[tuple[str, float, bool]]
    rows: Sequence[Sequence[str]]
    symbol: Callable[[QPainter, QRectF, int], None] | None = None
    first: int = 0  # place of the first row in the whole table
    before = 2.0
    _heights: list[float] = field(default_factory=list, repr=False)

    def _cells(self, width: float) -> list[tuple[float, float]]:
        """(x, width) of each column; the first gives room to the symbol."""
        total = sum(share for _, share, _ in self.columns)
        indent = 5.5 * _MM if self.symbol is not None else 0.0
        cells, x = [], indent
        for _, share, _ in self.columns:
            w = (width - indent) * share / total
            cells.append((x, w - 2.0 * _MM))
            x += w
        return cells

    def _row_height(self, pen: Pen, row: Sequence[str], width: float) -> float:
        cells = self._cells(width)
        return (
            max(pen.height(text or " ", font(9), w) for text, (_, w) in zip(row, cells, strict=True))
            + 1.6 * _MM
        )

    def _head_height(self, pen: Pen) -> float:
        return pen.height("Ag", font(8), 1e5) + 2.0 * _MM

    def height(self, pen: Pen, width: float) -> float:
        return self._head_height(pen) + sum(self._row_height(pen, row, width) for row in self.rows)

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        cells = self._cells(width)
        head = self._head_height(pen)
        for (name, _, is_number), (cx, cw) in zip(self.columns, cells, strict=True):
            pen.text(QRectF(x + cx, y, cw, head), name, font(8), DIM, _side(is_number))
        y += head
        pen.line(x, y - 0.8 * _MM, width)
        for place, row in enumerate(self.rows):
            high = self._row_height(pen, row, width)
            if self.symbol is not None:
                self.symbol(pen.painter, QRectF(x, y + 0.2 * _MM, 4.0 * _MM, 4.0 * _MM), self.first + place)
            for text, (_, _, is_number), (cx, cw) in zip(row, self.columns, cells, strict=True):
                pen.text(QRectF(x + cx, y, cw, high), text, font(9), INK, _side(is_number))
            y += high
            pen.line(x, y - 0.7 * _MM, width, FAINT, 0.35)

    def split(self, pen: Pen, width: float, room: float) -> tuple[Block, Block] | None:
        left, count = room - self._head_height(pen), 0
        for row in self.rows:
            left -= self._row_height(pen, row, width)
            if left < 0:
                break
            count += 1
        if count < 2:
            return None
        more = {"columns": self.columns, "symbol": self.symbol}
        return (
            Grid(rows=self.rows[:count], first=self.first, **more),  # type: ignore[arg-type]
            Grid(rows=self.rows[count:], first=self.first + count, **more),  # type: ignore[arg-type]
        )


@dataclass
class Bars(Block):
    """Stacked bars over time.   bars: (label, {kind: count}) in order; colours: kind -> colour."""

    bars: Sequence[tuple[str, Mapping[str, int]]]
    colours: Mapping[str, QColor]
    high_mm: float = 22.0

    def height(self, pen: Pen, width: float) -> float:
        return (self.high_mm + 5.0) * _MM

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        most = max((sum(counts.values()) for _, counts in self.bars), default=0)
        base = y + self.high_mm * _MM
        pen.line(x, base, width)
        if not self.bars:
            return
        slot = width / len(self.bars)
        for k, (label, counts) in enumerate(self.bars):
            top = base
            for kind, colour in self.colours.items():
                high = (self.high_mm - 5.0) * _MM * counts.get(kind, 0) / max(most, 4)
                box = QRectF(x + k * slot + 0.2 * slot, top - high, 0.6 * slot, high)
                pen.painter.fillRect(box, colour)
                if high > 0:
                    pen.painter.setPen(QPen(INK, 0.25 * _PT))
                    pen.painter.drawRect(box)
                top -= high
            total = sum(counts.values())
            if total:
                box = QRectF(x + k * slot, top - 4.2 * _MM, slot, 4 * _MM)
                pen.text(
                    box,
                    str(total),
                    font(8),
                    INK,
                    int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom),
                )
            below = QRectF(x + k * slot, base + 0.8 * _MM, slot, 4 * _MM)
            pen.text(below, label, font(7.5), DIM, int(Qt.AlignmentFlag.AlignHCenter))


@dataclass
class Picture(Block):
    image: QImage
    caption: str = ""
    most_mm: float = 75.0

    def height(self, pen: Pen, width: float) -> float:
        return self._size(width)[1] + (pen.height(self.caption, font(8), width) if self.caption else 0.0)

    def _size(self, width: float) -> tuple[float, float]:
        ratio = self.image.height() / max(1, self.image.width())
        high = min(width * ratio, self.most_mm * _MM)
        return high / ratio if ratio else width, high

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        w, h = self._size(width)
        pen.painter.drawImage(QRectF(x, y, w, h), self.image)
        if self.caption:
            pen.text(QRectF(x, y + h, width, 1e5), self.caption, font(8), DIM)


@dataclass
class Lines(Block):
    """Where people sign."""

    names: Sequence[str]
    before = 12.0

    def height(self, pen: Pen, width: float) -> float:
        return 14.0 * _MM

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        gap = 8.0 * _MM
        each = (width - gap * (len(self.names) - 1)) / max(1, len(self.names))
        for k, name in enumerate(self.names):
            pen.line(x + k * (each + gap), y + 8 * _MM, each, DIM)
            pen.text(QRectF(x + k * (each + gap), y + 9 * _MM, each, 5 * _MM), name, font(8), DIM)


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
        full = QSizeF(size.width() * _MM, size.height() * _MM)
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
        margin = MARGIN_MM * _MM
        width = size.width() - 2 * margin
        top, bottom = margin + HEAD_MM * _MM, size.height() - margin - FOOT_MM * _MM
        pages: list[list[tuple[Block, float]]] = [[]]
        y = top
        queue = list(self._blocks)
        while queue:
            block = queue.pop(0)
            begin = y + (block.before * _MM if pages[-1] else 0.0)
            high = block.height(pen, width)
            needs = high
            if block.keeps_next and queue:
                needs += min(queue[0].height(pen, width), 25 * _MM)
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
        margin = MARGIN_MM * _MM
        width = size.width() - 2 * margin
        right = int(Qt.AlignmentFlag.AlignRight)
        if number > 1:
            pen.text(QRectF(margin, margin - 3 * _MM, width, 6 * _MM), self._head, font(8), DIM)
        foot = size.height() - margin
        pen.line(margin, foot - 5 * _MM, width)
        pen.text(QRectF(margin, foot - 4 * _MM, width * 0.8, 5 * _MM), self._foot, font(8), DIM)
        pen.text(QRectF(margin, foot - 4 * _MM, width, 5 * _MM), f"{number} / {of}", font(8), DIM, right)
        for block, y in page:
            block.draw(pen, margin, y, width)


def _page(size: QSizeF) -> QImage:
    image = QImage(round(size.width()), round(size.height()), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(DPI / 0.0254))
    image.setDotsPerMeterY(round(DPI / 0.0254))
    image.fill(Qt.GlobalColor.white)
    return image


def _side(is_number: bool) -> int:
    return int(Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft)
