"""The button that narrows the list of alarms: priorities, part of the district, group; the words come from the search beside it.

    button = FilterButton(board); button.changed.connect(show); button.filter("pump")      ->  Filter

Thread: GUI.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QToolButton

from app.alarms.words import Priority
from app.bridge.alarm_board import AlarmBoard
from app.model.language import tr
from widgets import icons
from widgets.alarm_filter import Filter
from widgets.alarm_symbols import symbol_icon
from widgets.alarm_words import PRIORITIES

LONGEST = 100


class FilterButton(QToolButton):
    changed = Signal()
    cleared = Signal()  # all of it: the words of the search, too

    def __init__(self, board: AlarmBoard) -> None:
        super().__init__()
        self._board, self._wanted = board, Filter()
        self.setIcon(icons.icon("filter", "dim", "text"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setProperty("flat", True)
        self.setMenu(QMenu(self))
        self.menu().aboutToShow.connect(self._fill)
        self._show()

    def filter(self, text: str) -> Filter:
        return replace(self._wanted, text=text[:LONGEST])

    def clear(self) -> None:
        """Nothing is left out by it; told by who asks."""
        self._want(Filter(), is_told=False)

    def show_narrow(self, is_narrow: bool) -> None:
        """A sign alone."""
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonIconOnly if is_narrow else style.ToolButtonTextBesideIcon)

    def _want(self, wanted: Filter, *, is_told: bool = True) -> None:
        self._wanted = wanted
        self._show()
        if is_told:
            self.changed.emit()

    def _show(self) -> None:
        wanted = self._wanted
        parts = [tr(PRIORITIES[p]) for p in Priority if p in wanted.priorities]
        parts += [part for part in (wanted.area, wanted.group) if part]
        self.setText(", ".join(parts) or tr("Filter"))
        self.setAccessibleName(f"{tr('Filter')}: {self.text()}" if parts else tr("Filter"))

    @Slot()
    def _fill(self) -> None:
        """Built anew: parts and groups are those of the alarms there are."""
        menu, wanted = self.menu(), self._wanted
        menu.clear()
        for priority in Priority:
            action = menu.addAction(symbol_icon(priority), tr(PRIORITIES[priority]))
            action.setCheckable(True)
            action.setChecked(priority in wanted.priorities)
            action.toggled.connect(lambda on, p=priority: self._narrow(p, on))
        alarms = self._board.alarms.values()
        for title, name, values in (
            (tr("Part of the district"), "area", {a.area for a in alarms} | {wanted.area}),
            (tr("Group"), "group", {a.group for a in alarms} | {wanted.group}),
        ):
            known = sorted(value for value in values if value)
            if known:
                part = menu.addMenu(title)
                for value in ("", *known):
                    action = part.addAction(value.replace("&", "&&") or tr("All"))
                    action.setCheckable(True)
                    action.setChecked(getattr(wanted, name) == value)
                    action.triggered.connect(lambda _on, n=name, v=value: self._narrow_to(n, v))
        menu.addSeparator()
        menu.addAction(tr("Clear the filter")).triggered.connect(self._on_clear)

    def _narrow(self, priority: Priority, is_on: bool) -> None:
        others = self._wanted.priorities - {priority}
        self._want(replace(self._wanted, priorities=others | {priority} if is_on else others))

    def _narrow_to(self, name: str, value: str) -> None:
        area = value if name == "area" else self._wanted.area
        group = value if name == "group" else self._wanted.group
        self._want(replace(self._wanted, area=area, group=group))

    @Slot()
    def _on_clear(self) -> None:
        self.clear()
        self.cleared.emit()
