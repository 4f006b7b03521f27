"""Where a record comes from, drawn from left to right: the record, what it rests on, and at the end the ledger.

    view.show_lineage(lineage); view.chosen.connect(...)          # ref of a node; its record, or None

Columns are steps away from the record; what is missing stays in the picture and looks so.   Thread: GUI.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from app.ledger.lineage import Lineage, Node
from app.model.language import tr
from app.model.trust import Proof
from widgets import theme
from widgets.proof_sign import paint_proof

CARD_W, CARD_H, GAP_X, GAP_Y = 168, 40, 40, 8
MOST_IN_COLUMN = 12
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class _Card:
    node: Node
    rect: QRectF
    more: int = 0  # of the same column that are not drawn


class LineageView(QWidget):
    chosen = Signal(object)  # Node

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lineage: Lineage | None = None
        self._cards: list[_Card] = []
        self._hovered = -1
        self._focus = 0
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Where this record comes from"))
        theme.hub().changed.connect(self.update)

    @property
    def nodes(self) -> tuple[Node, ...]:
        """Those that are drawn."""
        return tuple(card.node for card in self._cards if not card.more)

    def show_lineage(self, lineage: Lineage | None) -> None:
        self._lineage, self._hovered, self._focus = lineage, -1, 0
        self._cards = _placed(lineage) if lineage is not None else []
        width = max((card.rect.right() for card in self._cards), default=0) + theme.M
        height = max((card.rect.bottom() for card in self._cards), default=0) + theme.M
        self.setMinimumSize(int(width), int(height))
        self.setAccessibleDescription("; ".join(f"{n.role} {n.title}" for n in self.nodes[:40]))
        self.update()

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    # -- hands ---------------------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._at(event.position())
        if at != self._hovered:
            self._hovered = at
            self.setCursor(Qt.CursorShape.PointingHandCursor if at >= 0 else Qt.CursorShape.ArrowCursor)
            text = "" if at < 0 else _tip(self._cards[at])
            QToolTip.showText(event.globalPosition().toPoint(), text, self)
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._at(event.position())
        if at >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._focus = at
            self.chosen.emit(self._cards[at].node)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}.get(
            Qt.Key(event.key())
        )
        if step is not None and self._cards:
            self._focus = min(max(self._focus + step, 0), len(self._cards) - 1)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Space) and self._cards:
            self.chosen.emit(self._cards[self._focus].node)
        else:
            super().keyPressEvent(event)

    def _at(self, place: QPointF) -> int:
        return next(
            (k for k, card in enumerate(self._cards) if not card.more and card.rect.contains(place)), -1
        )

    # -- drawing -------------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._lineage is None:
            return
        where = {card.node.ref: card.rect for card in self._cards if not card.more}
        for edge in self._lineage.edges:
            if edge.source in where and edge.target in where:
                _draw_edge(painter, look, where[edge.source], where[edge.target])
        for place, card in enumerate(self._cards):
            is_focus = place == self._focus and self.hasFocus()
            _draw_card(painter, look, card, is_hovered=place == self._hovered, is_focus=is_focus)


def _placed(lineage: Lineage) -> list[_Card]:
    """A column for each step away from the record; long columns end with how many more there are."""
    depth = {lineage.nodes[0].ref: 0} if lineage.nodes else {}
    for _ in range(len(lineage.nodes)):
        before = dict(depth)
        for edge in lineage.edges:
            if edge.source in depth and depth.get(edge.target, -1) < depth[edge.source] + 1 <= 12:
                depth.setdefault(edge.target, depth[edge.source] + 1)
        if depth == before:
            break
    columns: dict[int, list[Node]] = {}
    for node in lineage.nodes:
        columns.setdefault(depth.get(node.ref, 0), []).append(node)
    last = max(columns, default=0)
    ledgers = [node for nodes in columns.values() for node in nodes if node.role == "ledger"]
    if ledgers:  # all roads end there
        columns = {k: [n for n in nodes if n.role != "ledger"] for k, nodes in columns.items()}
        columns = {k: nodes for k, nodes in columns.items() if nodes}
        last = max(columns, default=0) + 1
        columns[last] = ledgers
    tallest = max((min(len(nodes), MOST_IN_COLUMN + 1) for nodes in columns.values()), default=0)
    cards: list[_Card] = []
    for place, key in enumerate(sorted(columns)):
        nodes = columns[key]
        shown = nodes[:MOST_IN_COLUMN]
        rows = len(shown) + (1 if len(nodes) > len(shown) else 0)
        top = theme.M + (tallest - rows) * (CARD_H + GAP_Y) / 2
        left = theme.M + place * (CARD_W + GAP_X)
        for row, node in enumerate(shown):
            cards.append(_Card(node, QRectF(left, top + row * (CARD_H + GAP_Y), CARD_W, CARD_H)))
        if len(nodes) > len(shown):
            rect = QRectF(left, top + len(shown) * (CARD_H + GAP_Y), CARD_W, 20)
            cards.append(_Card(nodes[len(shown)], rect, len(nodes) - len(shown)))
    return cards


def _draw_edge(painter: QPainter, look: theme.Theme, a: QRectF, b: QRectF) -> None:
    if b.left() < a.right():
        a, b = b, a
    start, end = QPointF(a.right(), a.center().y()), QPointF(b.left(), b.center().y())
    path = QPainterPath(start)
    middle = (start.x() + end.x()) / 2
    path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.color("line_strong"), 1))
    painter.drawPath(path)


def _draw_card(
    painter: QPainter, look: theme.Theme, card: _Card, *, is_hovered: bool, is_focus: bool
) -> None:
    rect, node = card.rect, card.node
    if card.more:
        painter.setPen(look.color("dim"))
        painter.setFont(theme.font("label"))
        painter.drawText(rect, int(_LEFT), tr("and {more} more", more=card.more))
        return
    pen = QPen(look.color("selection" if is_hovered or is_focus else "line_strong"), 1)
    if node.problem or (node.record is None and node.role not in ("readings", "signal", "ledger")):
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(look.color("hover" if is_hovered else "raised"))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)
    sign = QRectF(rect.right() - 20, rect.top() + 6, 12, 12)
    paint_proof(painter, sign, _proof(node), look)
    painter.setFont(theme.font("label"))
    painter.setPen(look.color("dim"))
    role = node.role[:1].upper() + node.role[1:]
    painter.drawText(rect.adjusted(8, 4, -26, -20), int(_LEFT), role)
    painter.setFont(theme.font("body"))
    painter.setPen(look.color("dim" if node.problem else "text"))
    inner = rect.adjusted(8, 19, -8, -3)
    text = painter.fontMetrics().elidedText(
        node.problem or node.title, Qt.TextElideMode.ElideRight, int(inner.width())
    )
    painter.drawText(inner, int(_LEFT), text)


def _proof(node: Node) -> Proof:
    if node.problem:
        return Proof.UNCHECKED
    if node.role == "ledger" or node.record is not None:
        return Proof.MATCH
    return Proof.NONE


def _tip(card: _Card) -> str:
    """Plain: what a tip would take for markup is taken out."""
    text = card.node.problem or card.node.title
    return f"{card.node.role}: {text}".replace("<", "‹").replace(">", "›")
