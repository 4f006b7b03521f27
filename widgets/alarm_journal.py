"""The journal of the alarm system, page by page: what happened, to which alarm, by whom, in which mode, why.

    journal.more_wanted.connect(ask)      # number that the next page lies before, and the words to search for
    journal.begin(entries, has_more)

Thread: GUI.   All text is plain.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.alarms.words import Priority, State, What
from app.journal.entry import Entry
from app.model.language import mark, tr
from app.model.times import wall_ns
from app.people.actions import ACTIONS
from widgets import theme
from widgets.alarm_symbols import SIZE, paint_symbol
from widgets.alarm_words import HAPPENED, NameOf, figure, moment_text
from widgets.empty_state import EmptyState

PAGE = 200
EACH_MS = 1000
NARROW_W = 900
HEADS = ("", mark("When"), mark("What"), mark("Alarm"), mark("Where"), mark("Value"), mark("By"), mark("Why"))
WIDTHS = (28, 118, 150, 190, 150, 84, 80, 160)
NARROW = (28, 100, 122, 150, 108, 0, 62, 80)  # 0: there is no room for it
SYMBOL, WHEN, WHAT, TITLE, WHERE, VALUE, BY, WHY = range(8)
ENTRY = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class JournalModel(QAbstractTableModel):
    more_wanted = Signal(int)  # number that the next page lies before

    def __init__(self, zone: ZoneInfo, name_of: NameOf, now: Callable[[], int] = wall_ns) -> None:
        super().__init__()
        self._zone, self._name_of, self._now = zone, name_of, now
        self._entries: list[Entry] = []
        self._has_more = self._is_asking = False

    @property
    def newest(self) -> int:
        return self._entries[0].n if self._entries else 0

    def begin(self, entries: Sequence[Entry], *, has_more: bool) -> None:
        """The newest first."""
        self.beginResetModel()
        self._entries, self._has_more, self._is_asking = list(entries), has_more, False
        self.endResetModel()

    def extend(self, entries: Sequence[Entry], *, has_more: bool) -> None:
        self._has_more, self._is_asking = has_more, False
        if entries:
            first = len(self._entries)
            self.beginInsertRows(_ROOT, first, first + len(entries) - 1)
            self._entries += entries
            self.endInsertRows()

    def prepend(self, entries: Sequence[Entry]) -> None:
        """Newer ones, the newest first."""
        fresh = [entry for entry in entries if entry.n > self.newest]
        if fresh:
            self.beginInsertRows(_ROOT, 0, len(fresh) - 1)
            self._entries[:0] = fresh
            self.endInsertRows()

    def entry(self, row: int) -> Entry:
        return self._entries[row]

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._has_more and not self._is_asking

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent) and self._entries:
            self._is_asking = True
            self.more_wanted.emit(self._entries[-1].n)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(HEADS)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADS[section]) if HEADS[section] else ""
        if way is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return self._said(entry, index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(index.column())
        if role == Qt.ItemDataRole.ForegroundRole and index.column() in (WHEN, VALUE, BY):
            return theme.current().color("dim")
        return None

    def _said(self, entry: Entry, column: int) -> str:
        data = entry.data
        if column == WHEN:
            return moment_text(entry.t_ns, self._now(), self._zone)
        if column == WHAT:
            return what_text(entry)
        if column == TITLE:
            title = data.get("title")
            return tr(str(title)) if title else entry.subject
        if column == WHERE:
            asset, subject = str(data.get("asset") or ""), str(data.get("subject") or "")
            return self._name_of(asset) if asset else subject
        if column == VALUE:
            value = data.get("value")
            return (
                figure(float(value), str(data.get("unit") or "")) if isinstance(value, (int, float)) else ""
            )
        if column == BY:
            return entry.who if entry.role != "system" else ""
        if column == WHY:
            return entry.why
        return ""


def what_text(entry: Entry) -> str:
    """What happened, in words; a kind that is not known here as it stands."""
    area, _, what = entry.kind.partition(".")
    if area == "alarm":
        try:
            return tr(HAPPENED[What(what)])
        except (ValueError, KeyError):
            return entry.kind
    action = ACTIONS.get(what) if area == "action" else None
    if action is not None:
        return action.text
    return entry.kind.replace(".", " ").replace("-", " ").capitalize()


def state_of(entry: Entry) -> tuple[Priority, State] | None:
    """What its symbol shows; None for what is no alarm's."""
    try:
        if not entry.kind.startswith("alarm.") or ":" not in entry.subject:
            return None
        return Priority(str(entry.data.get("priority"))), State(str(entry.data.get("is")))
    except ValueError:
        return None


class _Symbols(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        entry = index.data(ENTRY)
        found = state_of(entry) if isinstance(entry, Entry) else None
        if found is not None:
            area = option.rect  # type: ignore[attr-defined]
            box = QRectF(
                area.x() + (area.width() - SIZE) / 2, area.y() + (area.height() - SIZE) / 2, SIZE, SIZE
            )
            paint_symbol(painter, box, *found)


class AlarmJournal(QWidget):
    begin_wanted = Signal(str)  # words to search for: a first page
    new_wanted = Signal(int, str)  # number of the newest one that is shown
    more_wanted = Signal(int, str)
    alarm_chosen = Signal(str)
    moment_asked = Signal(object)  # ns

    def __init__(self, zone: ZoneInfo, name_of: NameOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = JournalModel(zone, name_of)
        self.model.setParent(self)
        self.table = QTableView()
        self._text = ""
        self.empty = EmptyState(
            "bell", tr("No journal yet"), tr("Each change of an alarm becomes a line here.")
        )
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(EACH_MS)
        self._soon.timeout.connect(self._on_soon)
        self._set_up()
        stack = QStackedLayout(self)
        stack.addWidget(self.empty)
        stack.addWidget(self.table)
        self._stack = stack
        self.model.more_wanted.connect(lambda n: self.more_wanted.emit(n, self._text))
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.doubleClicked.connect(self._on_double)

    def _set_up(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegateForColumn(SYMBOL, _Symbols(table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(theme.ROW_H)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(24)
        for column, width in enumerate(WIDTHS):
            table.setColumnWidth(column, width)
        header.setStretchLastSection(True)
        table.setAccessibleName(tr("Journal of the alarms"))

    @property
    def text(self) -> str:
        return self._text

    def show_only(self, text: str) -> None:
        """A first page of what fits these words."""
        self._text = text.strip()
        self.begin_wanted.emit(self._text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Who and why are always in sight."""
        super().resizeEvent(event)
        is_narrow = self.width() < NARROW_W
        for column, width in enumerate(NARROW if is_narrow else WIDTHS):
            self.table.setColumnHidden(column, width == 0)
            if width:
                self.table.setColumnWidth(column, width)

    def look(self) -> None:
        """There may be new lines; asked once a second at most, and only while it is looked at."""
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def begin(self, entries: Sequence[Entry], *, has_more: bool) -> None:
        self.model.begin(entries, has_more=has_more)
        if not entries and self._text:
            self.empty.set_text(tr("Nothing fits"), tr("Search for something else."))
        self._stack.setCurrentWidget(self.table if entries else self.empty)

    def show_trouble(self, text: str) -> None:
        self.empty.set_text(tr("The journal cannot be read"), text)
        self._stack.setCurrentWidget(self.empty)

    @Slot()
    def _on_soon(self) -> None:
        if self.isVisible():
            self.new_wanted.emit(self.model.newest, self._text)

    @Slot(QModelIndex, QModelIndex)
    def _on_row(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self.alarm_chosen.emit(self.model.entry(index.row()).subject)

    @Slot(QModelIndex)
    def _on_double(self, index: QModelIndex) -> None:
        """Replay that moment."""
        if index.isValid():
            self.moment_asked.emit(self.model.entry(index.row()).t_ns)


def _side(column: int) -> int:
    side = Qt.AlignmentFlag.AlignRight if column == VALUE else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
