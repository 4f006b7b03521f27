"""One line over the city that finds anything: buildings, assets, signals, places, times, views, districts, commands.

    palette = Palette(window, ask=lambda text: [...Found...]); palette.chosen.connect(on_entry); palette.open()

The host answers `ask` and acts on `chosen`; nothing is known here of what an entry means.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from maps.search import Found
from widgets import icons, theme

WIDTH, ROW, MOST = 560, 30, 12
ICONS = {
    "building": "building", "asset": "pin", "signal": "signal", "command": "keyboard", "district": "overview",
    "view": "camera", "place": "go-to-time", "time": "go-to-time",
}  # fmt: skip
HINT = "A building, an asset, a signal, a street, a command; 63.43, 10.40; or a time such as yesterday 17:00"
_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class Palette(QFrame):
    chosen = Signal(object)  # Entry

    def __init__(self, window: QWidget, ask: Callable[[str], Sequence[Found]]) -> None:
        super().__init__(window)
        self._ask = ask
        self.setObjectName("palette")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoFillBackground(True)
        self.line = QLineEdit()
        self.line.setPlaceholderText("Search and go to")
        self.line.setAccessibleName("Search and go to")
        self.line.setMaxLength(120)
        self.line.setFixedHeight(32)
        self.model = _Rows()
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Row(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName("What was found")
        self.hint = QLabel(HINT)
        self.hint.setWordWrap(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 8)
        box.setSpacing(8)
        for part in (self.line, self.list, self.hint):
            box.addWidget(part)
        self.line.textChanged.connect(self._on_text)
        self.list.clicked.connect(self._on_clicked)
        self.line.installEventFilter(self)
        window.installEventFilter(self)
        self._window = window
        theme.hub().changed.connect(self._on_theme)
        self._on_theme(theme.current())
        self.hide()

    @Slot()
    def open(self) -> None:
        self.line.clear()
        self._on_text("")
        self._place()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def again(self) -> None:
        """More can be found now."""
        if self.isVisible():
            self._on_text(self.line.text())

    def _place(self) -> None:
        window = self._window
        width = min(WIDTH, window.width() - 48)
        rows = min(self.model.rowCount(), MOST)
        self.list.setFixedHeight(rows * ROW + 2)
        self.list.setVisible(rows > 0)
        self.hint.setVisible(rows == 0)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((window.width() - width) // 2, 64)

    @Slot(str)
    def _on_text(self, text: str) -> None:
        found = list(self._ask(text))[:MOST] if text.strip() else []
        self.model.put(found)
        self.hint.setText("Nothing is called so here." if text.strip() and not found else HINT)
        if found:
            self.list.setCurrentIndex(self.model.index(0))
        self._place()

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self._choose(index)

    @Slot(object)
    def _on_theme(self, look: theme.Theme) -> None:
        self.setStyleSheet(
            f"#palette {{ background: {look.raised}; border: 1px solid {look.line_strong}; border-radius: 4px; }}"
            f"QListView {{ background: transparent; border: none; }} QLabel {{ color: {look.dim}; padding: 4px; }}"
            f"QLineEdit {{ font-size: 14px; border: none; background: {look.panel}; border-radius: 4px; padding: 0 8px; }}"
        )
        self.list.viewport().update()

    def _choose(self, index: QModelIndex) -> None:
        found = index.data(_ROLE)
        self.hide()
        if found is not None:
            self.chosen.emit(found.entry)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)  # type: ignore[arg-type]
        if watched is self.line and event.type() == QEvent.Type.FocusOut:
            self.hide()
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        key, row = event.key(), self.list.currentIndex().row()
        if key == Qt.Key.Key_Escape:
            self.hide()
            self._window.setFocus()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            count = self.model.rowCount()
            if count:
                self.list.setCurrentIndex(self.model.index((row + step) % count))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.model.rowCount():
                self._choose(self.list.currentIndex())
        else:
            return False
        return True


class _Rows(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._found: list[Found] = []

    def put(self, found: list[Found]) -> None:
        self.beginResetModel()
        self._found = found
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._found):
            return None
        found = self._found[index.row()]
        if role == _ROLE:
            return found
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{found.entry.title}, {found.entry.kind} {found.entry.detail}".strip()
        return None


class _Row(QStyledItemDelegate):
    """Icon, title with the match in bold, place or kind dimmer, a command's key at the right."""

    def paint(self, painter: QPainter, style: QStyleOptionViewItem, index: Index) -> None:
        found: Found = index.data(_ROLE)
        look, box = theme.current(), style.rect
        painter.save()
        if style.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, look.color("selection_ground"))
        icons.icon(ICONS.get(found.entry.kind, "search"), "dim").paint(
            painter, QRect(box.x() + 8, box.y() + 7, 16, 16)
        )
        x, baseline = box.x() + 34, box.y() + 20
        right = box.right() - 10
        if found.entry.key:
            width = QFontMetrics(style.font).horizontalAdvance(found.entry.key)
            painter.setPen(look.color("dim"))
            painter.drawText(right - width, baseline, found.entry.key)
            right -= width + 16
        x = self._title(painter, style.font, found, x, baseline, right)
        room = right - x - 12
        if room > 40 and found.entry.detail:
            painter.setPen(look.color("dim"))
            text = QFontMetrics(style.font).elidedText(found.entry.detail, Qt.TextElideMode.ElideRight, room)
            painter.drawText(x + 12, baseline, text)
        painter.restore()

    def _title(self, painter: QPainter, font: QFont, found: Found, x: int, baseline: int, right: int) -> int:
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        title = found.entry.title
        painter.setPen(theme.current().color("text"))
        for text, face in _pieces(title, found.marks, font, bold):
            metrics = QFontMetrics(face)
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, right - x))
            painter.setFont(face)
            painter.drawText(x, baseline, text)
            x += metrics.horizontalAdvance(text)
        painter.setFont(font)
        return x

    def sizeHint(self, _style: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(WIDTH - 20, ROW)


def _pieces(
    title: str, marks: Sequence[tuple[int, int]], plain: QFont, bold: QFont
) -> Iterator[tuple[str, QFont]]:
    """The title in parts, what was matched in bold."""
    last = 0
    for a, b in marks:
        yield title[last:a], plain
        yield title[a:b], bold
        last = b
    yield title[last:], plain
