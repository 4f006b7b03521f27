"""Two small sheets: all keys, read off the menus so that they are never out of date; and what this program is.

Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QMenuBar,
    QVBoxLayout,
)

from app.model.district import District
from widgets import theme

Rows = Sequence[tuple[str, str]]

CITY: Rows = (
    ("Left drag", "Orbit"),
    ("Right drag  Shift+drag", "Move"),
    ("Wheel", "Zoom to the pointer"),
    ("Arrow keys", "Orbit"),
    ("Shift+Arrow keys", "Move"),
    ("+  −", "Zoom"),
    ("Click", "Choose a building or an asset"),
    ("Right click", "What can be done with a thing or a place"),
)
TIMELINE: Rows = (
    ("Click  Drag", "Go to a moment"),
    ("Wheel  +  −", "Zoom around the pointer, the playhead"),
    ("Right drag  Shift+drag", "Move the view"),
    ("Ctrl+drag", "Set a loop from A to B"),
    ("←  →", "One minute; with Ctrl one hour"),
    ("Page Up  Page Down", "One hour"),
    ("Home  End", "Start of the day, live"),
)


class ShortcutSheet(QDialog):
    def __init__(self, title: str, parent: QMainWindow) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    @classmethod
    def of(cls, window: QMainWindow) -> ShortcutSheet:
        sheet = cls("Keys", window)
        groups = {name: rows for name, rows in _menu_groups(window) if rows}
        first = (
            ("Time", groups.pop("Time", [])), ("Timeline", TIMELINE), ("Tools", groups.pop("Tools", [])),
        )  # fmt: skip
        columns = (
            [(name, rows) for name, rows in first if rows],
            [("City", CITY), *groups.items()],
        )
        across = QHBoxLayout(sheet)
        across.setContentsMargins(theme.XL, theme.L, theme.XL, theme.XL)
        across.setSpacing(2 * theme.XL)
        for column in columns:
            grid = QGridLayout()
            grid.setHorizontalSpacing(theme.L)
            grid.setVerticalSpacing(theme.XS)
            for name, rows in column:
                _add_group(grid, name, rows)
            grid.setRowStretch(grid.rowCount(), 1)
            across.addLayout(grid)
        return sheet

    @classmethod
    def about(cls, window: QMainWindow, district: District) -> ShortcutSheet:
        sheet = cls("About Tvilling", window)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.XL)
        column.setSpacing(theme.M)
        title = QLabel("Tvilling")
        title.setFont(theme.font("figure"))
        column.addWidget(title)
        for text in (
            "A digital twin of positive-energy districts. Apache-2.0.",
            f"Showing {district.name}. {district.note}",
        ):
            label = QLabel(text)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setMinimumWidth(420)
            column.addWidget(label)
        return sheet


def _add_group(grid: QGridLayout, name: str, rows: Rows) -> None:
    title = QLabel(name)
    title.setFont(theme.font("title"))
    title.setContentsMargins(0, theme.M if grid.count() else 0, 0, theme.XS)
    grid.addWidget(title, grid.rowCount(), 0, 1, 2)
    for keys, what in rows:
        row = grid.rowCount()
        caps = QHBoxLayout()
        caps.setSpacing(theme.XS)
        for key in keys.split("  "):
            cap = QLabel(key)
            cap.setProperty("keycap", True)
            caps.addWidget(cap)
        caps.addStretch(1)
        grid.addLayout(caps, row, 0)
        grid.addWidget(QLabel(what), row, 1)


def _menu_groups(window: QMainWindow) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    for entry in window.findChild(QMenuBar).actions():
        rows = [
            (_keys(action), action.text()) for action in _actions(entry) if not action.shortcut().isEmpty()
        ]
        yield entry.text().replace("&", ""), rows


def _actions(entry: QAction) -> list[QAction]:
    menu = entry.menu()
    return menu.actions() if isinstance(menu, QMenu) else []


def _keys(action: QAction) -> str:
    return "  ".join(key.toString() for key in action.shortcuts())
