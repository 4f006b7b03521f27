"""The rows of the alarm table: filtered and in order, changed in place where only figures change.

10,000 rows: what changes is one `dataChanged` of its row; the order is made anew only when a row comes, goes or must move.
In a flood the order stands still: new ones come below, the one that rang first stays on top.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.alarms.rule import Rule
from app.alarms.words import Alarm, State
from app.bridge.alarm_board import BoardChange
from app.model.language import mark, tr
from app.model.times import format_time, wall_ns
from widgets import theme
from widgets.alarm_symbols import sort_key
from widgets.alarm_words import (
    NameOf,
    age_text,
    away_text,
    limit_text,
    state_text,
    value_text,
    where_text,
)

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ALARM = Qt.ItemDataRole.UserRole
SYMBOL, TITLE, WHERE, VALUE, LIMIT, RAISED, AGE, STATE, BY = range(9)
HEADS = (
    "", mark("Alarm"), mark("Where"), mark("Value"), mark("Limit"), mark("Raised"), mark("Age"), mark("State"), mark("By"),
)  # fmt: skip
WIDTHS = (28, 210, 170, 84, 84, 148, 72, 150, 90)
_NUMBERS = (VALUE, LIMIT, AGE)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class Show(StrEnum):
    """Which alarms the table lists."""

    ACTIVE = "active"
    UNACKED = "unacked"
    AWAY = "away"

    def has(self, alarm: Alarm) -> bool:
        if self is Show.AWAY:
            return alarm.state.is_put_away
        if self is Show.UNACKED:
            return alarm.state.is_annunciated
        return alarm.state in (State.UNACK, State.ACKED, State.RTNUN)


class AlarmModel(QAbstractTableModel):
    def __init__(
        self,
        zone: ZoneInfo,
        name_of: NameOf,
        rules: Callable[[], Mapping[str, Rule]],
        now: Callable[[], int] = wall_ns,
    ) -> None:
        super().__init__()
        self._zone, self._name_of, self._rules, self._now = zone, name_of, rules, now
        self._all: dict[str, Alarm] = {}
        self._rows: list[str] = []
        self._place: dict[str, int] = {}
        self._show, self._text = Show.ACTIVE, ""
        self._column, self._order = -1, Qt.SortOrder.AscendingOrder
        self.first = ""  # what rang first in the flood that is on; "" for none

    # -- what is shown -------------------------------------------------------------------------------------------------

    def apply(self, change: BoardChange) -> None:
        """What is new on the board."""
        moved = False
        touched: list[int] = []
        for ident in change.gone:
            moved |= self._all.pop(ident, None) is not None and ident in self._place
        for alarm in change.alarms:
            before = self._all.get(alarm.id)
            self._all[alarm.id] = alarm
            was, is_in = alarm.id in self._place, self._fits(alarm)
            if was != is_in:
                moved = True
            elif is_in and before is not None:
                moved |= not self.first and self._key(before) != self._key(alarm)
                touched.append(self._place[alarm.id])
        if moved:
            self._arrange()
        else:
            self._tell(touched)

    def show_all(self, alarms: Iterable[Alarm]) -> None:
        self._all = {alarm.id: alarm for alarm in alarms}
        self._arrange()

    def show_only(self, show: Show, text: str = "") -> None:
        """text: all of its words must be found in title, place, group or area."""
        self._show, self._text = show, text.casefold().strip()
        self._arrange()

    def show_flood(self, first: str) -> None:
        """first: what rang first; from now on the order stands still. "" ends it."""
        self.first = first
        self._arrange()

    def counts(self) -> dict[Show, int]:
        return {show: sum(show.has(a) for a in self._all.values()) for show in Show}

    def alarm(self, row: int) -> Alarm:
        return self._all[self._rows[row]]

    def row_of(self, ident: str) -> int:
        """-1 where it is not in the list."""
        return self._place.get(ident, -1)

    def ids(self) -> tuple[str, ...]:
        return tuple(self._rows)

    def refresh_ages(self, first: int, last: int) -> None:
        """Of the rows in sight."""
        last = min(last, len(self._rows) - 1)
        if 0 <= first <= last:
            self.dataChanged.emit(
                self.index(first, AGE), self.index(last, AGE), [Qt.ItemDataRole.DisplayRole]
            )

    def refresh_symbols(self, first: int, last: int) -> None:
        last = min(last, len(self._rows) - 1)
        if 0 <= first <= last:
            self.dataChanged.emit(self.index(first, SYMBOL), self.index(last, SYMBOL), [ALARM])

    # -- inside --------------------------------------------------------------------------------------------------------

    def _fits(self, alarm: Alarm) -> bool:
        if not self._show.has(alarm):
            return False
        if not self._text:
            return True
        words = f"{tr(alarm.title)} {where_text(alarm, self._name_of)} {alarm.area} {alarm.group} {alarm.priority.value}"
        words = words.casefold()
        return all(word in words for word in self._text.split())

    def _key(self, alarm: Alarm) -> tuple[Any, ...]:
        """Of the order a person chose; without a choice what asks most comes first."""
        column = self._column
        if column == TITLE:
            return (tr(alarm.title).casefold(), alarm.id)
        if column == WHERE:
            return (where_text(alarm, self._name_of).casefold(), alarm.id)
        if column in (RAISED, AGE):
            return (alarm.raised_ns if column == RAISED else -alarm.raised_ns, alarm.id)
        if column == VALUE:
            return (alarm.value != alarm.value, alarm.value, alarm.id)
        if column == LIMIT:
            return (alarm.limit != alarm.limit, alarm.limit, alarm.id)
        if column == STATE:
            return (alarm.state.value, alarm.id)
        if column == BY:
            return (alarm.acked_by, alarm.id)
        return (*sort_key(alarm), alarm.id)

    def _arrange(self) -> None:
        wanted = [a for a in self._all.values() if self._fits(a)]
        if self.first:
            known = [i for i in self._rows if i in self._all and self._fits(self._all[i])]
            there = set(known)
            new = sorted((a for a in wanted if a.id not in there), key=lambda a: (a.raised_ns, a.id))
            rows = known + [a.id for a in new]
            if self.first in rows:
                rows.remove(self.first)
                rows.insert(0, self.first)
        else:
            is_down = self._order is Qt.SortOrder.DescendingOrder
            rows = [a.id for a in sorted(wanted, key=self._key, reverse=is_down)]
        if rows == self._rows:
            self._tell(range(len(rows)))
            return
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        names = [self._rows[i.row()] if i.row() < len(self._rows) else "" for i in old]
        self._rows = rows
        self._place = {ident: row for row, ident in enumerate(rows)}
        new_places = [
            self.index(self._place[name], i.column()) if name in self._place else QModelIndex()
            for name, i in zip(names, old, strict=True)
        ]
        self.changePersistentIndexList(old, new_places)
        self.layoutChanged.emit()

    def _tell(self, rows: Iterable[int]) -> None:
        """Each stretch of rows once."""
        places = sorted(set(rows))
        start = 0
        for k in range(1, len(places) + 1):
            if k == len(places) or places[k] != places[k - 1] + 1:
                self.dataChanged.emit(self.index(places[start], 0), self.index(places[k - 1], BY))
                start = k

    # -- Qt ------------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(HEADS)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way is not Qt.Orientation.Horizontal or section >= len(HEADS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADS[section]) if HEADS[section] else ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section in _NUMBERS else _LEFT
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._order = column, order
        self._arrange()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        if row >= len(self._rows):
            return None
        alarm = self._all[self._rows[row]]
        if role == ALARM:
            return alarm
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._said(alarm, column, role == Qt.ItemDataRole.AccessibleTextRole)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in _NUMBERS else _LEFT
        if role == Qt.ItemDataRole.ForegroundRole:
            quiet = not alarm.state.is_annunciated or column in (LIMIT, AGE, BY, RAISED)
            return theme.current().color("dim" if quiet else "text")
        if role == Qt.ItemDataRole.ToolTipRole and column == STATE:
            return away_text(alarm, self._now()) or None
        return None

    def _said(self, alarm: Alarm, column: int, is_spoken: bool) -> str:
        if column == SYMBOL:
            return f"{alarm.priority.value}, {state_text(alarm)}" if is_spoken else ""
        if column == TITLE:
            return tr(alarm.title)
        if column == WHERE:
            return where_text(alarm, self._name_of)
        if column == VALUE:
            return value_text(alarm)
        if column == LIMIT:
            return limit_text(alarm, self._rules().get(alarm.rule))
        if column == RAISED:
            return format_time(alarm.raised_ns, self._zone) if alarm.raised_ns else ""
        if column == AGE:
            return age_text(alarm, self._now())
        if column == STATE:
            text = state_text(alarm)
            return f"{text} ×{alarm.pending}" if alarm.pending > 1 else text
        return alarm.acked_by
