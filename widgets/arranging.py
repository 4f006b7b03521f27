"""How the parts of a dialog are put together: its column, rows in it, and labels whose words are never markup.

Thread: GUI.   Margins and gaps are the theme's.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLayout, QLineEdit, QVBoxLayout, QWidget

from widgets import theme


def dialog_column(dialog: QDialog, *parts: QWidget | QLayout, gap: int = theme.M) -> QVBoxLayout:
    """The parts below one another, with the margins of a dialog."""
    column = QVBoxLayout(dialog)
    column.setContentsMargins(theme.L, theme.L, theme.L, theme.M)
    column.setSpacing(gap)
    for part in parts:
        if isinstance(part, QLayout):
            column.addLayout(part)
        else:
            column.addWidget(part)
    return column


def in_a_row(*parts: QWidget | None) -> QHBoxLayout:
    """Beside one another; lines to write in take the room there is.   None: a gap that grows."""
    row = QHBoxLayout()
    row.setSpacing(theme.S)
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part, 1 if isinstance(part, QLineEdit) else 0)
    return row


def plain_label(text: str = "", role: str = "", *, is_dim: bool = False, wraps: bool = False) -> QLabel:
    """role: of theme.font, "" for the window's own."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        label.setFont(theme.font(role))
    label.setWordWrap(wraps)
    label.setProperty("dim", is_dim)
    return label
