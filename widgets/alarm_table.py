"""The table of the alarms: symbols that flash, keys that act, rows that stay under the hand while others come and go.

Keys: A acknowledge, Shift+A all in the list, S shelve, U unshelve, O out of service or back, R reset, Enter go there, T trend.
Thread: GUI.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.alarms.words import Alarm
from app.model.language import tr
from widgets import theme
from widgets.alarm_model import (
    AGE,
    BY,
    HEADS,
    LIMIT,
    RAISED,
    STATE,
    SYMBOL,
    TITLE,
    VALUE,
    WHERE,
    WIDTHS,
    AlarmModel,
)
from widgets.alarm_symbols import SIZE, Blinker, paint_symbol

Index = QModelIndex | QPersistentModelIndex
KEYS = (
    Qt.Key.Key_A, Qt.Key.Key_S, Qt.Key.Key_U, Qt.Key.Key_O, Qt.Key.Key_R, Qt.Key.Key_T, Qt.Key.Key_Return, Qt.Key.Key_Enter,
)  # fmt: skip


NARROW_W = 860


class _Cells(QStyledItemDelegate):
    """All cells, painted straight: the way through the style sheet costs three times as much, and a page of this table is
    painted again with each change. Unacknowledged ones are written a little bolder: not by colour alone."""

    def __init__(self, blinker: Blinker, model: AlarmModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._blinker, self._model = blinker, model
        self._fonts = tuple(QFont(theme.font("body", semibold=bold)) for bold in (False, True))
        self._metrics = tuple(QFontMetrics(font) for font in self._fonts)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, model, column = theme.current(), self._model, index.column()
        area, state = option.rect, option.state  # type: ignore[attr-defined]
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, look.color("selection_ground"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, look.color("hover"))
        alarm = model.alarm(index.row())
        if column == SYMBOL:
            box = QRectF(
                area.x() + (area.width() - SIZE) / 2, area.y() + (area.height() - SIZE) / 2, SIZE, SIZE
            )
            lit = self._blinker.is_lit(alarm.state)
            paint_symbol(painter, box, alarm.priority, alarm.state, is_lit=lit)
            return
        text = model.said(alarm, column)
        if not text:
            return
        is_bold = column == TITLE and alarm.state.is_annunciated
        metrics, room = self._metrics[is_bold], area.adjusted(8, 0, -8, 0)
        if metrics.horizontalAdvance(text) > room.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(self._fonts[is_bold])
        painter.setPen(look.color("dim" if model.is_dim(alarm, column) else "text"))
        painter.drawText(room, model.side(column), text)


class AlarmTable(QTableView):
    chosen = Signal(object)  # Alarm or None
    opened = Signal(object)  # Alarm: go there
    acknowledged = Signal(object)  # tuple of ids
    shelve_asked = Signal(object)
    unshelved = Signal(object)
    service_asked = Signal(object)
    reset_asked = Signal(object)
    trend_asked = Signal(object)  # Alarm
    menu_asked = Signal(QPoint)  # global

    def __init__(self, model: AlarmModel, blinker: Blinker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows, self._blinker = model, blinker
        self.setModel(model)
        self.setItemDelegate(_Cells(blinker, model, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.ROW_H)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        for column, width in enumerate(WIDTHS[: len(HEADS)]):
            self.setColumnWidth(column, width)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(24)
        self.setSortingEnabled(True)
        self.setAccessibleName(tr("Alarms"))
        self._each = QTimer(self)
        self._each.setInterval(1000)
        self._each.timeout.connect(self._on_second)
        self._each.start()
        blinker.ticked.connect(self._on_blink)
        self.selectionModel().currentRowChanged.connect(self._on_row)
        model.layoutChanged.connect(self._on_arranged)
        self.doubleClicked.connect(self._on_double)

    def selected(self) -> tuple[str, ...]:
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self.rows.alarm(row).id for row in rows)

    def current(self) -> Alarm | None:
        row = self.currentIndex().row()
        return self.rows.alarm(row) if 0 <= row < self.rows.rowCount() else None

    def choose(self, ident: str) -> bool:
        """False where it is not in the list."""
        row = self.rows.row_of(ident)
        if row < 0:
            return False
        flag = QItemSelectionModel.SelectionFlag  # selectRow would ask which keys are held down
        self.selectionModel().setCurrentIndex(self.rows.index(row, TITLE), flag.ClearAndSelect | flag.Rows)
        self.scrollTo(self.rows.index(row, TITLE))
        return True

    def fit(self) -> None:
        """What gives way where it is narrow: the time it rose is also its age."""
        width = self.viewport().width()
        is_narrow = width < NARROW_W
        self.rows.is_narrow = is_narrow
        self.setColumnHidden(RAISED, width < 980)
        for column in (LIMIT, BY):
            self.setColumnHidden(column, is_narrow)
        for column, wide, narrow in (
            (WHERE, 170, 126), (VALUE, 92, 152), (AGE, 80, 56), (STATE, 180, 148),
        ):  # fmt: skip
            self.setColumnWidth(column, narrow if is_narrow else wide)

    def _in_sight(self) -> tuple[int, int]:
        first = self.rowAt(0)
        last = self.rowAt(self.viewport().height() - 1)
        return max(first, 0), last if last >= 0 else self.rows.rowCount() - 1

    @Slot()
    def _on_second(self) -> None:
        if self.isVisible() and self.rows.rowCount():
            self.rows.refresh_ages(*self._in_sight())

    @Slot()
    def _on_blink(self) -> None:
        if self.isVisible() and self.rows.rowCount():
            self.rows.refresh_symbols(*self._in_sight())

    @Slot(QModelIndex, QModelIndex)
    def _on_row(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(self.current())

    @Slot()
    def _on_arranged(self) -> None:
        self.chosen.emit(self.current())

    @Slot(QModelIndex)
    def _on_double(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.rows.alarm(index.row()))

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        row = self.rows.row_of(self.rows.first) if self.rows.first else -1
        if row >= 0:  # first-out: an outline around its line
            top, height = self.rowViewportPosition(row), self.rowHeight(row)
            painter = QPainter(self.viewport())
            painter.setPen(QPen(theme.current().color("alarm_high"), 2))
            painter.drawRect(QRectF(1, top + 1, self.viewport().width() - 2, height - 2))

    def event(self, event: QEvent) -> bool:
        # the window's one-key shortcuts must not take away the keys that act on the alarm that is chosen
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and self._wants(event)
        ):
            event.accept()
            return True
        return super().event(event)

    @staticmethod
    def _wants(event: QKeyEvent) -> bool:
        shift_only = Qt.KeyboardModifier.ShiftModifier
        if event.modifiers() == shift_only:
            return event.key() == Qt.Key.Key_A
        return not event.modifiers() and event.key() in KEYS

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.current() is not None:
            self.menu_asked.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, mods = event.key(), event.modifiers()
        alarm, ids = self.current(), self.selected()
        if key == Qt.Key.Key_A and mods == Qt.KeyboardModifier.ShiftModifier:
            self.acknowledged.emit(self.rows.ids())
            return
        several = {
            Qt.Key.Key_A: self.acknowledged,
            Qt.Key.Key_S: self.shelve_asked,
            Qt.Key.Key_U: self.unshelved,
            Qt.Key.Key_O: self.service_asked,
            Qt.Key.Key_R: self.reset_asked,
        }
        one = {Qt.Key.Key_T: self.trend_asked, Qt.Key.Key_Return: self.opened, Qt.Key.Key_Enter: self.opened}
        if not mods and ids and key in several:
            several[Qt.Key(key)].emit(ids)
        elif not mods and alarm is not None and key in one:
            one[Qt.Key(key)].emit(alarm)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here, not the beginning of a word."""
