"""Two small sheets: all keys, read off the menus so that they are never out of date; and what this program is.

Thread: GUI.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QMainWindow, QVBoxLayout

from app.model.district import District
from widgets import theme

SCENE_KEYS = (
    ("Left drag", "Orbit"),
    ("Right drag, Shift+drag", "Move"),
    ("Wheel", "Zoom to the pointer"),
    ("Arrow keys", "Orbit"),
    ("Shift+Arrow keys", "Move"),
    ("+  −", "Zoom"),
    ("Click", "Choose a building or an asset"),
)


class ShortcutSheet(QDialog):
    def __init__(self, title: str, parent: QMainWindow) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.XL)
        self._column.setSpacing(theme.M)

    @classmethod
    def of(cls, window: QMainWindow) -> ShortcutSheet:
        sheet = cls("Keys", window)
        groups = [("City", list(SCENE_KEYS))]
        for menu in window.menus.actions():
            rows = [
                (a.shortcut().toString(), a.text())
                for a in (menu.menu().actions() if menu.menu() else ())
                if not a.shortcut().isEmpty()
            ]
            if rows:
                groups.append((menu.text().replace("&", ""), rows))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.XL)
        grid.setVerticalSpacing(theme.XS)
        for column, (name, rows) in enumerate(groups):
            title = QLabel(name)
            title.setFont(theme.font("title"))
            grid.addWidget(title, 0, column * 2, 1, 2)
            for number, (keys, what) in enumerate(rows, 1):
                key = QLabel(keys)
                key.setProperty("dim", True)
                grid.addWidget(key, number, column * 2)
                grid.addWidget(QLabel(what), number, column * 2 + 1)
        sheet._column.addLayout(grid)
        return sheet

    @classmethod
    def about(cls, window: QMainWindow, district: District) -> ShortcutSheet:
        sheet = cls("About Tvilling", window)
        title = QLabel("Tvilling")
        title.setFont(theme.font("figure"))
        sheet._column.addWidget(title)
        for text in (
            "A digital twin of positive-energy districts. Apache-2.0.",
            f"Showing {district.name}. {district.note}",
        ):
            label = QLabel(text)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setMinimumWidth(420)
            sheet._column.addWidget(label)
        return sheet
