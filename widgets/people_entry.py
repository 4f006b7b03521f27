"""The status line's word on who sits here and as what; behind it the menu of stepping up, down, and locking.

    entry = PeopleEntry(); entry.show_who("kari", "operator", note="not set up"); entry.setMenu(menu)

Thread: GUI.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from app.model.language import tr
from widgets import icons, theme

MOST_NAME_PX = 150


class PeopleEntry(QToolButton):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("flat", True)
        self.setProperty("quiet", True)
        self.setProperty("who", True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(theme.STATUS_H - 2)

    def show_who(
        self, who: str, role: str, *, note: str = "", icon: str = "person", details: str = ""
    ) -> None:
        """note: not set up, stepped up, locked; "" for nothing.   details: the tooltip, plain lines."""
        name = self.fontMetrics().elidedText(who, Qt.TextElideMode.ElideRight, MOST_NAME_PX)
        text = " · ".join(part for part in (name, role, note) if part)
        self.setText(text.replace("&", "&&"))
        self.setIcon(icons.icon(icon, "selection" if icon == "role-up" else "dim"))
        self.setToolTip(details.replace("<", "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}"))
        self.setAccessibleName(tr("Who sits here: {text}", text=text))
