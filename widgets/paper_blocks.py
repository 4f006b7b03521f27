"""What stands on a page of paper: headings, words, figures, tables, bars, pictures, lines to sign on.

    paper.add(Heading("Alarms"), Grid(columns, rows), Lines(["Handed over by"]))

Sizes in millimetres and points; each block knows its height for a width (paper.py).   Thread: GUI (fonts).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from widgets.paper import DIM, FAINT, INK, MM, PT, TINT, Block, Pen, font


@dataclass
class Heading(Block):
    text: str
    points: float = 12.5
    before = 7.0
    keeps_next = True

    def height(self, pen: Pen, width: float) -> float:
        return pen.height(self.text, font(self.points, bold=True), width) + 2.2 * MM

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        high = self.height(pen, width)
        pen.text(QRectF(x, y, width, high), self.text, font(self.points, bold=True))
        pen.line(x, y + high - 0.8 * MM, width)


@dataclass
class Title(Block):
    text: str
    sub: str
    before = 0.0

    def height(self, pen: Pen, width: float) -> float:
        return (
            pen.height(self.text, font(22, bold=True), width) + pen.height(self.sub, font(10), width) + 2 * MM
        )

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        high = pen.height(self.text, font(22, bold=True), width)
        pen.text(QRectF(x, y, width, high), self.text, font(22, bold=True))
        pen.text(QRectF(x, y + high + 1 * MM, width, 1e5), self.sub, font(10), DIM)


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
        return 23.0 * MM

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        gap = 3.0 * MM
        each_w = (width - gap * (len(self.each) - 1)) / max(1, len(self.each))
        for k, (value, unit, label, remark) in enumerate(self.each):
            box = QRectF(x + k * (each_w + gap), y, each_w, self.height(pen, width))
            pen.painter.fillRect(box, TINT)
            inside = box.adjusted(2.5 * MM, 2.0 * MM, -2.0 * MM, -1.5 * MM)
            big, small = font(17, bold=True), font(8)
            pen.text(QRectF(inside.x(), inside.y(), inside.width(), 5 * MM), label, small, DIM)
            value_w = pen.metrics(big).horizontalAdvance(value)
            pen.text(QRectF(inside.x(), inside.y() + 4.6 * MM, inside.width(), 9 * MM), value, big)
            unit_box = QRectF(inside.x() + value_w + 1.2 * MM, inside.y() + 7.6 * MM, inside.width(), 5 * MM)
            pen.text(unit_box, unit, font(9), DIM)
            pen.text(QRectF(inside.x(), inside.y() + 14.2 * MM, inside.width(), 6 * MM), remark, small, DIM)


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
        indent = 5.5 * MM if self.symbol is not None else 0.0
        cells, x = [], indent
        for _, share, _ in self.columns:
            w = (width - indent) * share / total
            cells.append((x, w - 2.0 * MM))
            x += w
        return cells

    def _row_height(self, pen: Pen, row: Sequence[str], width: float) -> float:
        cells = self._cells(width)
        return (
            max(pen.height(text or " ", font(9), w) for text, (_, w) in zip(row, cells, strict=True))
            + 1.6 * MM
        )

    def _head_height(self, pen: Pen) -> float:
        return pen.height("Ag", font(8), 1e5) + 2.0 * MM

    def height(self, pen: Pen, width: float) -> float:
        return self._head_height(pen) + sum(self._row_height(pen, row, width) for row in self.rows)

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        cells = self._cells(width)
        head = self._head_height(pen)
        for (name, _, is_number), (cx, cw) in zip(self.columns, cells, strict=True):
            pen.text(QRectF(x + cx, y, cw, head), name, font(8), DIM, _side(is_number))
        y += head
        pen.line(x, y - 0.8 * MM, width)
        for place, row in enumerate(self.rows):
            high = self._row_height(pen, row, width)
            if self.symbol is not None:
                self.symbol(pen.painter, QRectF(x, y + 0.2 * MM, 4.0 * MM, 4.0 * MM), self.first + place)
            for text, (_, _, is_number), (cx, cw) in zip(row, self.columns, cells, strict=True):
                pen.text(QRectF(x + cx, y, cw, high), text, font(9), INK, _side(is_number))
            y += high
            pen.line(x, y - 0.7 * MM, width, FAINT, 0.35)

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
        return (self.high_mm + 5.0) * MM

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        most = max((sum(counts.values()) for _, counts in self.bars), default=0)
        base = y + self.high_mm * MM
        pen.line(x, base, width)
        if not self.bars:
            return
        slot = width / len(self.bars)
        for k, (label, counts) in enumerate(self.bars):
            top = base
            for kind, colour in self.colours.items():
                high = (self.high_mm - 5.0) * MM * counts.get(kind, 0) / max(most, 4)
                box = QRectF(x + k * slot + 0.2 * slot, top - high, 0.6 * slot, high)
                pen.painter.fillRect(box, colour)
                if high > 0:
                    pen.painter.setPen(QPen(INK, 0.25 * PT))
                    pen.painter.drawRect(box)
                top -= high
            total = sum(counts.values())
            if total:
                box = QRectF(x + k * slot, top - 4.2 * MM, slot, 4 * MM)
                pen.text(
                    box,
                    str(total),
                    font(8),
                    INK,
                    int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom),
                )
            below = QRectF(x + k * slot, base + 0.8 * MM, slot, 4 * MM)
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
        high = min(width * ratio, self.most_mm * MM)
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
        return 14.0 * MM

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        gap = 8.0 * MM
        each = (width - gap * (len(self.names) - 1)) / max(1, len(self.names))
        for k, name in enumerate(self.names):
            pen.line(x + k * (each + gap), y + 8 * MM, each, DIM)
            pen.text(QRectF(x + k * (each + gap), y + 9 * MM, each, 5 * MM), name, font(8), DIM)


def _side(is_number: bool) -> int:
    return int(Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft)
