"""The rows of the alarm table: filtered and in order, changed in place where only figures change.

10,000 rows: what changes is one `dataChanged` of its rows; the order is made anew only when a row comes, goes or must move,
at most once for all that a board tells at a time. In a flood the order stands still: new ones come below, the one that rang
first stays on top, and low ones are folded into a count for each place.   Thread: GUI.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.alarms.rule import Rule
from app.alarms.words import Alarm, Priority, State
from app.bridge.alarm_board import BoardChange
from app.model.language import mark, tr
from app.model.times import wall_ns
from widgets import theme
from widgets.alarm_filter import Filter
from widgets.alarm_symbols import sort_key
from widgets.alarm_words import (
    NameOf,
    age_text,
    away_text,
    limit_text,
    moment_text,
    state_text,
    value_beside_limit,
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
WIDTHS = (28, 210, 170, 92, 92, 120, 80, 180, 90)
_NUMBERS = (VALUE, LIMIT, AGE)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
Key = tuple[Any, ...]


class Show(StrEnum):
    """Which alarms the table lists."""

    ACTIVE = "active"
    UNACKED = "unacked"
    SHELVED = "shelved"
    SUPPRESSED = "suppressed"
    OUT = "out"

    @property
    def states(self) -> tuple[State, ...]:
        return _STATES[self]


_STATES = {
    Show.ACTIVE: (State.UNACK, State.ACKED, State.RTNUN),
    Show.UNACKED: (State.UNACK, State.RTNUN),
    Show.SHELVED: (State.SHLVD,),
    Show.SUPPRESSED: (State.DSUPR,),
    Show.OUT: (State.OOSRV,),
}


class AlarmModel(QAbstractTableModel):
    counted = Signal()  # numbers by state, or what is folded, changed

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
        self._keys: dict[str, Key] = {}  # of those that are listed
        self._rows: list[str] = []
        self._place: dict[str, int] = {}
        self._show, self.filter = Show.ACTIVE, Filter()
        self._column, self._order = -1, Qt.SortOrder.AscendingOrder
        self._states: Counter[State] = Counter()
        self._folded: dict[str, str] = {}  # low ones in a flood: id -> place
        self.folds_low = True
        self.is_narrow = False  # no room for columns of limit and person: others say it
        self.first = ""  # what rang first in the flood that is on; "" for none

    # -- what is shown -------------------------------------------------------------------------------------------------

    def apply(self, change: BoardChange) -> None:
        """What is new on the board."""
        moved, touched, counts = False, [], (self._states.copy(), len(self._folded))
        for ident in change.gone:
            old = self._all.get(ident)
            if old is not None:
                self._states[old.state] -= 1
                moved |= self._keys.pop(ident, None) is not None
                self._folded.pop(ident, None)
        for alarm in change.alarms:
            old = self._all.get(alarm.id)
            if old is not None:
                self._states[old.state] -= 1
            self._states[alarm.state] += 1
            self._all[alarm.id] = alarm
            before = self._keys.get(alarm.id)
            self._note(alarm)
            after = self._keys.get(alarm.id)
            if before != after and not (self.first and before is not None and after is not None):
                moved = True
            elif after is not None:
                touched.append(alarm.id)
        if moved:
            self._arrange()
        for ident in change.gone:  # only now: until here they stood in rows
            self._all.pop(ident, None)
        self._tell(self._place[ident] for ident in touched if ident in self._place)
        if (self._states, len(self._folded)) != counts:
            self.counted.emit()

    def show_all(self, alarms: Iterable[Alarm]) -> None:
        self.beginResetModel()
        self._put([])
        self._all = {alarm.id: alarm for alarm in alarms}
        self._states = Counter(alarm.state for alarm in self._all.values())
        self.endResetModel()
        self._anew()

    def show_only(self, show: Show, wanted: Filter) -> None:
        self._show, self.filter = show, wanted
        self._anew()

    def show_flood(self, first: str, *, folds_low: bool = True) -> None:
        """first: what rang first; from now on the order stands still, and low ones are folded. "" ends it."""
        if (first, folds_low) != (self.first, self.folds_low):
            self.first, self.folds_low = first, folds_low
            self._anew()

    def counts(self) -> dict[Show, int]:
        """All of them, whatever the filter leaves."""
        return {show: sum(self._states[state] for state in show.states) for show in Show}

    def folded(self) -> list[tuple[str, int]]:
        """(place, number) of the low ones that are folded, the most first."""
        return Counter(self._folded.values()).most_common()

    def alarm(self, row: int) -> Alarm:
        return self._all[self._rows[row]]

    def known(self, ident: str) -> Alarm | None:
        """Also one that is not in the list."""
        return self._all.get(ident)

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

    def _note(self, alarm: Alarm) -> None:
        """Whether it is listed, and where it belongs."""
        ident = alarm.id
        self._folded.pop(ident, None)
        if alarm.state not in self._show.states or not self._passes(alarm):
            self._keys.pop(ident, None)
        elif self.first and self.folds_low and alarm.priority is Priority.LOW and ident != self.first:
            self._folded[ident] = where_text(alarm, self._name_of)
            self._keys.pop(ident, None)
        else:
            self._keys[ident] = self._key(alarm)

    def _passes(self, alarm: Alarm) -> bool:
        return self.filter.is_open or self.filter.has(
            alarm, tr(alarm.title), where_text(alarm, self._name_of)
        )

    def _anew(self) -> None:
        self._keys.clear()
        self._folded.clear()
        for alarm in self._all.values():
            self._note(alarm)
        self._arrange()
        self._tell(range(len(self._rows)))
        self.counted.emit()

    def _key(self, alarm: Alarm) -> Key:
        """Of the order a person chose; without a choice what asks most comes first."""
        column = self._column
        if column == TITLE:
            return (tr(alarm.title).casefold(), alarm.id)
        if column == WHERE:
            return (where_text(alarm, self._name_of).casefold(), alarm.id)
        if column in (RAISED, AGE):
            return (alarm.raised_ns if column == RAISED else -alarm.raised_ns, alarm.id)
        if column == VALUE:
            return (alarm.value != alarm.value, alarm.value if alarm.value == alarm.value else 0.0, alarm.id)
        if column == LIMIT:
            return (alarm.limit != alarm.limit, alarm.limit if alarm.limit == alarm.limit else 0.0, alarm.id)
        if column == STATE:
            return (alarm.state.value, alarm.id)
        if column == BY:
            return (alarm.acked_by, alarm.id)
        return (*sort_key(alarm), alarm.id)

    def _wanted(self) -> list[str]:
        """Ids in the order in which they should stand."""
        keys = self._keys
        if not self.first:
            is_down = self._order is Qt.SortOrder.DescendingOrder
            return sorted(keys, key=keys.__getitem__, reverse=is_down)
        known = [ident for ident in self._rows if ident in keys]
        there = set(known)
        new = sorted((i for i in keys if i not in there), key=lambda i: (self._all[i].raised_ns, i))
        rows = known + new
        if self.first in keys:
            rows.remove(self.first)
            rows.insert(0, self.first)
        return rows

    def _arrange(self) -> None:
        """New rows are put in at the end, all are put in order, and those that go are taken from the end: three steps that
        views understand, whatever changed."""
        wanted = self._wanted()
        if wanted == self._rows:
            return
        added = [ident for ident in wanted if ident not in self._place]
        if added:
            first = len(self._rows)
            self.beginInsertRows(_ROOT, first, first + len(added) - 1)
            self._put(self._rows + added)
            self.endInsertRows()
        left = [ident for ident in self._rows if ident not in self._keys]
        ordered = wanted + left
        if ordered != self._rows:
            self.layoutAboutToBeChanged.emit()
            old = self.persistentIndexList()
            names = [self._rows[i.row()] for i in old]
            self._put(ordered)
            self.changePersistentIndexList(
                old, [self.index(self._place[name], i.column()) for name, i in zip(names, old, strict=True)]
            )
            self.layoutChanged.emit()
        if left:
            self.beginRemoveRows(_ROOT, len(wanted), len(self._rows) - 1)
            self._put(wanted)
            self.endRemoveRows()

    def _put(self, rows: list[str]) -> None:
        self._rows = rows
        self._place = {ident: row for row, ident in enumerate(rows)}

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
        self._anew()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        if row >= len(self._rows):
            return None
        alarm = self._all[self._rows[row]]
        if role == ALARM:
            return alarm
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.said(alarm, column, is_spoken=role == Qt.ItemDataRole.AccessibleTextRole)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in _NUMBERS else _LEFT
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.current().color("dim" if self.is_dim(alarm, column) else "text")
        return None

    @staticmethod
    def is_dim(alarm: Alarm, column: int) -> bool:
        """What asks for nothing, and what is said beside."""
        return column in (LIMIT, AGE, BY, RAISED) or not alarm.state.is_annunciated

    @staticmethod
    def side(column: int) -> int:
        """Alignment: figures right."""
        return _RIGHT if column in _NUMBERS else _LEFT

    def said(self, alarm: Alarm, column: int, *, is_spoken: bool = False) -> str:
        """The text of a cell."""
        if column == SYMBOL:
            return f"{alarm.priority.value}, {state_text(alarm)}" if is_spoken else ""
        if column == TITLE:
            return tr(alarm.title)
        if column == WHERE:
            return where_text(alarm, self._name_of)
        if column == VALUE:
            if self.is_narrow:
                return value_beside_limit(alarm, self._rules().get(alarm.rule))
            return value_text(alarm)
        if column == LIMIT:
            return limit_text(alarm, self._rules().get(alarm.rule))
        if column == RAISED:
            return moment_text(alarm.raised_ns, self._now(), self._zone) if alarm.raised_ns else ""
        if column == AGE:
            return age_text(alarm, self._now())
        if column == STATE:
            if alarm.state.is_put_away and (away := away_text(alarm, self._now())):
                return away
            text = state_text(alarm)
            if self.is_narrow and alarm.acked_by and alarm.state is State.ACKED:
                return tr("{state}, {who}", state=text, who=alarm.acked_by)
            return f"{text} ×{alarm.pending}" if alarm.pending > 1 else text
        return alarm.acked_by
