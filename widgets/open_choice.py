"""Files were dropped while a city is open: lay them into it, or open them on their own.

    choice = OpenChoice(("roads.geojson",), "Trondheim", window); choice.add.connect(...); choice.alone.connect(...); choice.open()

Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from widgets import theme


class OpenChoice(QDialog):
    add = Signal()
    alone = Signal()

    def __init__(self, names: Sequence[str], district: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Open files")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(420)
        more = "" if len(names) == 1 else f" and {len(names) - 1} more"
        title = QLabel(f"{names[0]}{more}")
        title.setFont(theme.font("title"))
        hint = QLabel(
            f"Lay it into {district} as a further layer, for as long as the window shows it? Or leave {district} and open it alone?"
        )
        hint.setProperty("dim", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        column.setSpacing(theme.M)
        for label in (title, hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)
        self.add_button = QPushButton(f"Add to {district}".replace("&", "&&"))
        self.alone_button = QPushButton("Open on its own")
        cancel = QPushButton("Cancel")
        self.add_button.setDefault(True)
        self.add_button.clicked.connect(self.accept)
        self.add_button.clicked.connect(self.add)
        self.alone_button.clicked.connect(self.accept)
        self.alone_button.clicked.connect(self.alone)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addStretch(1)
        for button in (cancel, self.alone_button, self.add_button):
            row.addWidget(button)
        column.addLayout(row)
