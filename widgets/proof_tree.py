"""The way of a proof as a drawing: from the reading up through its batch, over into the log, up to the signature.

The path is the spine, each hash beside it stands for a whole branch of the tree, drawn as a fan that grows with what lies
below it. What is proven is a solid line, what was not checked a dashed one, what does not fit a broken one with its sign.
Point at a hash to read all of it, click or Ctrl+C to copy it; Up and Down walk along.   Thread: GUI.   Units: pixels.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import log2

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.model.language import tr
from app.model.trust import Proof
from widgets import theme
from widgets.proof_sign import paint_proof
from widgets.proof_story import Story, Tree
from widgets.proof_words import number

ROW, LEAST_ROW = 34.0, 17.0
RIB, GAP = 46.0, 12.0
TOP, FOOT = 66.0, 48.0
SEAL = 34.0
NEAR_PX = 9.0
COLUMN = 270
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_CENTER = int(Qt.AlignmentFlag.AlignCenter)


@dataclass(frozen=True, slots=True)
class Knot:
    """A hash that can be pointed at.   words: what it is."""

    at: QPointF
    hash: bytes
    words: str


def short(value: bytes) -> str:
    """`9c41 e7ab`"""
    text = value.hex()
    return f"{text[:4]} {text[4:8]}"


class ProofTree(QWidget):
    copied = Signal(str)  # the hash, in hex

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._story: Story | None = None
        self._ok: tuple[bool | None, ...] = ()
        self._knots: list[Knot] = []
        self._chosen = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(2 * COLUMN, 320)
        self.setAccessibleName(tr("The way from the reading to the signature"))
        theme.hub().changed.connect(self._on_theme)

    def _on_theme(self, _theme: object) -> None:
        self.update()

    @property
    def knots(self) -> tuple[Knot, ...]:
        return tuple(self._knots)

    def show_story(self, story: Story) -> None:
        said = {check.name: check.ok for check in story.verdict.checks}
        self._story = story
        self._ok = (*(said.get(tree.check) for tree in story.trees), said.get("checkpoint"))
        self._chosen = -1
        self._lay_out()
        steps = " then ".join(
            tr("{count} steps in a {name} of {size}", count=len(t.steps), name=t.name.lower(), size=t.size)
            for t in story.trees
        )
        self.setAccessibleDescription(steps)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(2 * COLUMN + 40, 420)

    # -- where things are ----------------------------------------------------------------------------------------------

    def _spine(self, column: int) -> float:
        if self._story is not None and len(self._story.trees) == 1:
            return self.width() * 0.64
        return self.width() * (0.25 if column == 0 else 0.73)

    @property
    def _foot(self) -> float:
        """Room below the leaves: for what is stored, where it leads nowhere."""
        is_alone = self._story is not None and len(self._story.trees) == 1
        return FOOT + 76 if is_alone else FOOT

    def _y(self, tree: Tree, level: int) -> float:
        bottom = self.height() - self._foot
        row = min(ROW * 1.6, (bottom - TOP) / max(1, len(tree.steps)))
        return bottom - level * row

    def _lay_out(self) -> None:
        self._knots = []
        if self._story is None:
            return
        for column, tree in enumerate(self._story.trees):
            x, name = self._spine(column), tree.name.lower()
            self._knots.append(
                Knot(
                    QPointF(x, self._y(tree, 0)),
                    tree.leaf,
                    tr("Leaf {index} of the {name}: {foot}", index=tree.index, name=name, foot=tree.foot),
                )
            )
            for level, step in enumerate(tree.steps):
                side = x - RIB if step.is_left else x + RIB
                count = (
                    tr("one leaf") if step.leaves == 1 else tr("{number} leaves", number=number(step.leaves))
                )
                where = "before" if step.is_left else "after"
                self._knots.append(
                    Knot(
                        QPointF(side, self._y(tree, level)),
                        step.sibling,
                        tr("Sibling: {count} {where} it", count=count, where=where),
                    )
                )
                is_root = level + 1 == len(tree.steps)
                words = (
                    tr("Root of the {name}, {number} leaves", name=name, number=number(tree.size))
                    if is_root
                    else tr("Computed from the two below")
                )
                self._knots.append(Knot(QPointF(x, self._y(tree, level + 1)), step.node, words))

    def resizeEvent(self, _event: object) -> None:
        self._lay_out()

    # -- drawing -------------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        story = self._story
        if story is None:
            return
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if len(story.trees) == 2:
            self._paint_bridge(painter, look, story)
        elif story.proof is Proof.DIFFERS and story.trees:
            self._paint_break(painter, look, story.trees[0])
        for column, tree in enumerate(story.trees):
            self._paint_tree(painter, look, column, tree, self._ok[column])
        self._paint_seal(painter, look, story)
        self._paint_chosen(painter, look)

    def _pen(self, look: theme.Theme, ok: bool | None, width: float = 2.0) -> QPen:
        color = look.color("proven" if ok else "dim" if ok is None else "alarm_high")
        pen = QPen(color, width)
        if not ok:
            pen.setDashPattern([3, 2] if ok is None else [1, 2])
        return pen

    def _paint_tree(
        self, painter: QPainter, look: theme.Theme, column: int, tree: Tree, ok: bool | None
    ) -> None:
        x = self._spine(column)
        for level, step in enumerate(tree.steps):
            below, above = QPointF(x, self._y(tree, level)), QPointF(x, self._y(tree, level + 1))
            side = QPointF(x - RIB if step.is_left else x + RIB, below.y())
            self._paint_fan(painter, look, side, step.leaves, below.y() - above.y())
            painter.setPen(QPen(look.color("line_strong"), 1.2))
            painter.drawLine(side, above)
            painter.setPen(self._pen(look, ok))
            painter.drawLine(below, above)
        row = self._y(tree, 0) - self._y(tree, 1)
        is_roomy = row >= LEAST_ROW
        for level, step in enumerate(tree.steps):
            y = self._y(tree, level)
            side = QPointF(x - RIB if step.is_left else x + RIB, y)
            painter.setPen(QPen(look.color("faint"), 1.4))
            painter.setBrush(look.color("panel"))
            painter.drawEllipse(side, 3.4, 3.4)
            if is_roomy:
                self._hash(painter, look.color("dim"), side, step.sibling, is_left=step.is_left)
        levels = [tree.leaf, *(step.node for step in tree.steps)]
        for level, value in enumerate(levels):
            at = QPointF(x, self._y(tree, level))
            is_end = level in (0, len(levels) - 1)
            painter.setPen(QPen(look.color("panel"), 2))
            painter.setBrush(look.color("proven" if ok else "dim" if ok is None else "alarm_high"))
            painter.drawEllipse(at, *((6.0, 6.0) if is_end else (4.6, 4.6)))
            if is_roomy:
                left = level < len(tree.steps) and not tree.steps[level].is_left
                left = left or (level == len(tree.steps) and column == 1)
                self._hash(painter, look.color("text"), at, value, is_left=left)
        if ok is False:
            middle = QPointF(x, (self._y(tree, 0) + self._y(tree, len(tree.steps))) / 2)
            paint_proof(painter, QRectF(middle.x() - 11, middle.y() - 11, 22, 22), Proof.DIFFERS, look)
        self._paint_names(painter, look, x, tree)

    def _paint_fan(
        self, painter: QPainter, look: theme.Theme, top: QPointF, leaves: int, height: float
    ) -> None:
        """What lies under a sibling: the wider, the more leaves."""
        half = 4.0 + 3.2 * log2(max(1, leaves))
        foot = min(top.y() + height * 0.78, self.height() - self._foot + 14)
        shade = QLinearGradient(top, QPointF(top.x(), foot))
        shade.setColorAt(0, look.color("line_strong", 0.75))
        shade.setColorAt(1, look.color("line_strong", 0.05))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        painter.drawPolygon(QPolygonF([top, QPointF(top.x() - half, foot), QPointF(top.x() + half, foot)]))

    def _hash(self, painter: QPainter, ink: QColor, at: QPointF, value: bytes, *, is_left: bool) -> None:
        painter.setFont(theme.font("label"))
        painter.setPen(ink)
        place = QRectF(at.x() - GAP - 80 if is_left else at.x() + GAP, at.y() - 9, 80, 18)
        painter.drawText(place, _RIGHT if is_left else _LEFT, short(value))

    def _paint_names(self, painter: QPainter, look: theme.Theme, x: float, tree: Tree) -> None:
        bottom = self._y(tree, 0)
        painter.setFont(theme.font("label"))
        painter.setPen(look.color("dim"))
        where = tr(
            "{foot}, leaf {number} of {number_2}",
            foot=tree.foot,
            number=number(tree.index),
            number_2=number(tree.size),
        )
        painter.drawText(QRectF(x - 140, bottom + 22, 280, 18), _CENTER, where)
        painter.setFont(theme.font("title"))
        painter.setPen(look.color("text"))
        painter.drawText(QRectF(x - 134, 6, 100, 20), _LEFT, tree.name)

    def _paint_bridge(self, painter: QPainter, look: theme.Theme, story: Story) -> None:
        """The batch's root stands in the record that is a leaf of the log."""
        first, second = story.trees
        start = QPointF(self._spine(0), self._y(first, len(first.steps)))
        end = QPointF(self._spine(1), self._y(second, 0))
        middle, radius = (start.x() + end.x()) / 2, 14.0
        path = QPainterPath(start)
        path.lineTo(start.x(), start.y() - 16 + radius)
        path.quadTo(start.x(), start.y() - 16, start.x() + radius, start.y() - 16)
        path.lineTo(middle - radius, start.y() - 16)
        path.quadTo(middle, start.y() - 16, middle, start.y() - 16 + radius)
        under = end.y() + 14  # below the leaf, so that it crosses no hash
        path.lineTo(middle, under - radius)
        path.quadTo(middle, under, middle + radius, under)
        path.lineTo(end.x() - 8, under)
        path.quadTo(end.x(), under, end.x(), under - 8)
        painter.setPen(self._pen(look, self._ok[0], 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(painter.pen().color())
        painter.save()
        painter.translate(middle, (start.y() + end.y()) / 2)
        painter.rotate(90)
        painter.setFont(theme.font("label"))
        painter.setPen(look.color("dim"))
        painter.drawText(QRectF(-100, -18, 200, 16), _CENTER, tr("the root stands in the record"))
        painter.restore()

    def _paint_break(self, painter: QPainter, look: theme.Theme, tree: Tree) -> None:
        """What is stored now has another root than the one that the record holds."""
        end = QPointF(self._spine(0), self._y(tree, 0))
        node = QPointF(end.x() - 200, end.y() + 14)  # as the root of a batch would come from there
        foot = node.y() + 78
        shade = QLinearGradient(node, QPointF(node.x(), foot))
        shade.setColorAt(0, look.color("alarm_high", 0.45))
        shade.setColorAt(1, look.color("alarm_high", 0.05))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        painter.drawPolygon(QPolygonF([node, QPointF(node.x() - 62, foot), QPointF(node.x() + 62, foot)]))
        way = QPainterPath(node)
        way.lineTo(end.x() - 8, node.y())
        way.quadTo(end.x(), node.y(), end.x(), node.y() - 8)
        painter.setPen(self._pen(look, ok=False))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(way)
        painter.setPen(QPen(look.color("panel"), 2))
        painter.setBrush(look.color("alarm_high"))
        painter.drawEllipse(node, 6, 6)
        paint_proof(painter, QRectF(end.x() - 140, node.y() - 18, 36, 36), Proof.DIFFERS, look)
        painter.setPen(look.color("text"))
        painter.setFont(theme.font("label"))
        painter.drawText(QRectF(node.x() - 92, foot + 4, 184, 18), _CENTER, tr("what is stored now"))

    def _paint_seal(self, painter: QPainter, look: theme.Theme, story: Story) -> None:
        if not story.trees:
            return
        tree = story.trees[-1]
        x, y = self._spine(len(story.trees) - 1), self._y(tree, len(tree.steps))
        ok = self._ok[-1]
        painter.setPen(self._pen(look, ok))
        painter.drawLine(QPointF(x, y - 6), QPointF(x, 8 + SEAL))
        proof = Proof.MATCH if ok else Proof.UNCHECKED if ok is None else Proof.DIFFERS
        paint_proof(painter, QRectF(x - SEAL / 2, 6, SEAL, SEAL), proof, look)
        painter.setFont(theme.font("label"))
        painter.setPen(look.color("text"))
        words = tr("signed") if ok else tr("signature not checked") if ok is None else tr("signature FAILS")
        painter.drawText(QRectF(x + SEAL / 2 + 8, 6, 160, SEAL / 2), _LEFT, words)
        painter.setPen(look.color("dim"))
        painter.drawText(
            QRectF(x + SEAL / 2 + 8, 6 + SEAL / 2, 160, SEAL / 2),
            _LEFT,
            tr("{number} leaves", number=number(tree.size)),
        )

    def _paint_chosen(self, painter: QPainter, look: theme.Theme) -> None:
        if 0 <= self._chosen < len(self._knots):
            painter.setPen(QPen(look.color("selection"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(self._knots[self._chosen].at, 8.5, 8.5)

    # -- hands ---------------------------------------------------------------------------------------------------------

    def _near(self, at: QPointF) -> int:
        far = [((knot.at - at).manhattanLength(), k) for k, knot in enumerate(self._knots)]
        best = min(far, default=(NEAR_PX + 1, -1))
        return best[1] if best[0] <= NEAR_PX * 1.4 else -1

    def _choose(self, number_: int) -> None:
        if number_ != self._chosen:
            self._chosen = number_
            self.update()

    def copy(self) -> None:
        if 0 <= self._chosen < len(self._knots):
            text = self._knots[self._chosen].hash.hex()
            QGuiApplication.clipboard().setText(text)
            self.copied.emit(text)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._near(event.position())
        self._choose(found)
        self.setCursor(Qt.CursorShape.PointingHandCursor if found >= 0 else Qt.CursorShape.ArrowCursor)
        if found < 0:
            QToolTip.hideText()
            return
        knot = self._knots[found]
        text = knot.hash.hex()
        QToolTip.showText(
            event.globalPosition().toPoint(),
            tr(
                "{words}\n{text}\n{text_2}\nClick to copy", words=knot.words, text=text[:32], text_2=text[32:]
            ),
            self,
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choose(self._near(event.position()))
        self.copy()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._knots:
            by = 1 if event.key() == Qt.Key.Key_Up else -1
            self._choose(min(max(0, self._chosen + by), len(self._knots) - 1))
            self.setAccessibleDescription(
                f"{self._knots[self._chosen].words}: {self._knots[self._chosen].hash.hex()}"
            )
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, _event: QEvent) -> None:
        self._choose(-1)
