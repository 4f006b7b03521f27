"""One more window of the same district, with panels beside one another and no city: for a second screen.

    second = SecondWindow(2, "Trondheim", banner, strip); second.addDockWidget(area, dock)

Which time is shown and what alarms stand is said in it as in the first: nobody takes a replay for live. The keys of the menus work in
it too (`take_keys`). Closing it gives its panels back; who made it does that (app/windows_hub.py).   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from app.model.language import tr
from widgets.guarded_window import GuardedWindow
from widgets.lock_cover import LockCover
from widgets.window_parts import column_of

SMALLEST = (480, 360)


class SecondWindow(GuardedWindow):
    def __init__(self, number: int, district: str, parts: Sequence[QWidget]) -> None:
        """number: from 2 on.   parts: what stands over the panels, from the top."""
        super().__init__()
        self.number = number
        self.name = tr("Window {n}", n=number)
        self.setObjectName(f"window-{number}")
        self.setWindowTitle(tr("{name} – {window} – Tvilling", name=district, window=self.name.lower()))
        self.setAccessibleName(self.name)
        self.setMinimumSize(*SMALLEST)
        self.setDockOptions(QMainWindow.DockOption.AllowTabbedDocks | QMainWindow.DockOption.AllowNestedDocks)
        head = QWidget()
        column = column_of(head)
        for part in parts:
            column.addWidget(part)
        self.setMenuWidget(head)
        self.cover = LockCover(self, lambda: list(parts))
        self.keys: Callable[[], Iterable[QAction]] = lambda: ()

    @property
    def docks(self) -> list[QDockWidget]:
        return self.findChildren(QDockWidget)

    def put(self, dock: QDockWidget) -> None:
        """Beside those that are there while there is room for what each needs, else under them, else as a tab."""
        dock.setFloating(False)
        there = [one for one in self.docks if one is not dock and not one.isFloating() and not one.isHidden()]
        self.addDockWidget(Qt.DockWidgetArea.TopDockWidgetArea, dock)
        dock.show()
        row = [one for one in there if self._is_tab_on_top(one)]
        if not row:
            return
        needs = [one.minimumSizeHint() for one in (*row, dock)]
        across = sum(need.width() for need in needs)
        last = max(row, key=lambda one: (one.geometry().bottom(), one.geometry().right()))
        low = (
            [one for one in row if one.geometry().bottom() >= last.geometry().bottom() - 2]
            if self.isVisible()
            else row
        )
        beside = sum(one.minimumSizeHint().width() for one in low) + dock.minimumSizeHint().width()
        down = last.minimumSizeHint().height() + dock.minimumSizeHint().height()
        if min(across, beside) <= self.width():
            self.splitDockWidget(last, dock, Qt.Orientation.Horizontal)
            side = [*low, dock]
            self.resizeDocks(side, [max(1, self.width() // len(side))] * len(side), Qt.Orientation.Horizontal)
        elif down <= max(last.height(), self.height() // 2) or len(row) == 1:
            self.splitDockWidget(last, dock, Qt.Orientation.Vertical)
        else:
            self.tabifyDockWidget(last, dock)
            dock.raise_()

    def _is_tab_on_top(self, dock: QDockWidget) -> bool:
        return not self.tabifiedDockWidgets(dock) or not dock.visibleRegion().isEmpty()

    def take_keys(self) -> None:
        """Each command of the menus, as far as it has come up by now."""
        known = set(self.actions())
        self.addActions([one for one in self.keys() if one not in known and not one.shortcut().isEmpty()])

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowActivate:
            self.take_keys()
        return super().event(event)
