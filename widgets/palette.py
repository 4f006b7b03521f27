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

from app.model.language import mark, tr
from maps.search import Found
from widgets import icons, theme

WIDTH, ROW, HEAD = 560, 28, 24
MOST, MOST_OF_KIND, TOP = 12, 5, 64
ICONS = {
    "building": "building", "asset": "pin", "signal": "signal", "command": "keyboard", "district": "overview",
    "view": "bookmark", "place": "place", "time": "go-to-time", "alarm": "bell", "workspace": "panel-bottom", "recent": "keyboard",
}  # fmt: skip
NAMES = {
    "building": mark("Buildings"), "asset": mark("Assets"), "signal": mark("Signals"), "command": mark("Commands"), "district": mark("Districts"),
    "view": mark("Saved views"), "place": mark("Places"), "time": mark("Times"), "alarm": mark("Alarms"), "workspace": mark("Workspaces"),
    "recent": mark("Used last"),
}  # fmt: skip
HINT = mark(
    "Buildings, assets and signals by name, address, use or id · alarms · commands · workspaces · districts · saved views\nPlaces: 63.43, 10.40   63°25′49″N 10°23′45″E   569800 7034500\nTimes: 14:30   yesterday 17:00   -15min"
)
NOTHING = mark("Nothing here is called so. Part of a name is enough, and one letter may be wrong.")
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
        self.line.setPlaceholderText(tr("Search and go to"))
        self.line.setAccessibleName(tr("Search and go to"))
        self.line.setMaxLength(120)
        self.model = _Rows()
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Row(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("What was found"))
        self.hint = QLabel(tr(HINT))
        self.hint.setWordWrap(True)
        self.hint.setFont(theme.font("label"))
        box = self._box = QVBoxLayout(self)
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
        rows = self.model.rows
        heads = sum(isinstance(row, str) for row in rows)
        tall = (len(rows) - heads) * ROW + heads * HEAD + 2
        self.list.setFixedHeight(max(ROW, min(tall, window.height() - TOP - 80)))
        self.list.setVisible(bool(rows))
        self.hint.setVisible(not rows)
        self.setFixedWidth(width)
        self._box.activate()
        self.resize(width, self._box.totalSizeHint().height())
        self.move((window.width() - width) // 2, TOP)

    @Slot(str)
    def _on_text(self, text: str) -> None:
        found = self._ask(text)  # of an empty line: what was used last
        self.model.put(found)
        self.hint.setText(tr(NOTHING) if text.strip() and not found else tr(HINT))
        if found:
            self._set_row(1)  # 0 is the name of its kind
        else:
            self.line.setAccessibleDescription(self.hint.text())
        self._place()

    def _set_row(self, row: int) -> None:
        self.list.setCurrentIndex(self.model.index(row))
        if row == 1:
            self.list.scrollToTop()
        found = self.model.rows[row]
        self.line.setAccessibleDescription(spoken(found) if isinstance(found, Found) else "")

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self._choose(index)

    @Slot(object)
    def _on_theme(self, look: theme.Theme) -> None:
        self.setStyleSheet(
            f"#palette {{ background: {look.raised}; border: 1px solid {look.line_strong}; border-radius: 4px; }}"
            f"QListView {{ background: transparent; border: none; }} QLabel {{ color: {look.dim}; padding: 4px; }}"
            f"QLineEdit {{ font-size: 14px; border: none; background: {look.panel}; border-radius: 4px; padding: 0 8px;"
            f" min-height: 32px; max-height: 32px; }}"
        )
        self.list.viewport().update()

    def _choose(self, index: QModelIndex) -> None:
        found = index.data(_ROLE)
        if not isinstance(found, Found):
            return
        self.hide()
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
            can = [k for k in range(len(self.model.rows)) if self.model.is_found(k)]
            if can:
                step = 1 if key == Qt.Key.Key_Down else -1
                self._set_row(can[(can.index(row) + step) % len(can) if row in can else 0])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.model.rowCount():
                self._choose(self.list.currentIndex())
        else:
            return False
        return True


class _Rows(QAbstractListModel):
    """What was found, each kind under its name."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Found | str] = []

    def put(self, found: Sequence[Found]) -> None:
        self.beginResetModel()
        self.rows = grouped(found)
        self.endResetModel()

    def is_found(self, row: int) -> bool:
        return 0 <= row < len(self.rows) and isinstance(self.rows[row], Found)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not self.is_found(index.row()):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == _ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row if isinstance(row, str) else spoken(row)
        return None


def grouped(found: Sequence[Found], most: int = MOST) -> list[Found | str]:
    """The likeliest kind first, each under its name; where there are several kinds none takes all the room."""
    kinds: dict[str, list[Found]] = {}
    for one in found:
        kinds.setdefault(one.entry.kind, []).append(one)
    each = most if len(kinds) == 1 else MOST_OF_KIND
    rows: list[Found | str] = []
    left = most
    for kind, members in kinds.items():
        shown = members[: min(each, left)]
        if shown:
            rows += [tr(NAMES.get(kind, kind.capitalize())), *shown]
            left -= len(shown)
    return rows


def spoken(found: Found) -> str:
    """For screen readers."""
    entry = found.entry
    return ", ".join(part for part in (entry.title, entry.kind, entry.detail, entry.key) if part)


class _Row(QStyledItemDelegate):
    """Icon, title with the match in bold, place or kind dimmer, a command's key at the right; a kind's name is small."""

    def paint(self, painter: QPainter, style: QStyleOptionViewItem, index: Index) -> None:
        found: Found | str = index.data(_ROLE)
        look, box = theme.current(), style.rect
        painter.save()
        if isinstance(found, str):
            painter.setFont(theme.font("label"))
            painter.setPen(look.color("dim"))
            place = QRect(box.x() + 8, box.y(), box.width() - 16, box.height() - 3)
            painter.drawText(place, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, found)
        else:
            self._found(painter, style, found, box)
        painter.restore()

    def _found(self, painter: QPainter, style: QStyleOptionViewItem, found: Found, box: QRect) -> None:
        look = theme.current()
        painter.setFont(style.font)
        if style.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("selection_ground"))
            painter.drawRoundedRect(box, theme.XS, theme.XS)
        icon = icons.icon(ICONS.get(found.entry.kind, "search"), "dim")
        icon.paint(painter, QRect(box.x() + 8, box.y() + (box.height() - 16) // 2, 16, 16))
        x, baseline = box.x() + 34, box.y() + (box.height() + style.fontMetrics.ascent()) // 2 - 2
        right = box.right() - 10
        if found.entry.key:
            width = style.fontMetrics.horizontalAdvance(found.entry.key)
            painter.setPen(look.color("dim"))
            painter.drawText(right - width, baseline, found.entry.key)
            right -= width + 16
        x = self._title(painter, style.font, found, x, baseline, right)
        room = right - x - 12
        if room > 40 and found.entry.detail:
            painter.setPen(look.color("dim"))
            text = style.fontMetrics.elidedText(found.entry.detail, Qt.TextElideMode.ElideRight, room)
            painter.drawText(x + 12, baseline, text)

    def _title(self, painter: QPainter, font: QFont, found: Found, x: int, baseline: int, right: int) -> int:
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setPen(theme.current().color("text"))
        for text, face in _pieces(found.entry.title, found.marks, font, bold):
            metrics = QFontMetrics(face)
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, right - x))
            painter.setFont(face)
            painter.drawText(x, baseline, text)
            x += metrics.horizontalAdvance(text)
        painter.setFont(font)
        return x

    def sizeHint(self, _style: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(10, ROW if isinstance(index.data(_ROLE), Found) else HEAD)


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
