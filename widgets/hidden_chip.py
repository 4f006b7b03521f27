"""A chip at the top of the view while something of the city is not drawn, with the way back: "12 objects hidden · Show all".

Thread: GUI.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from app.model.language import tr, trn
from widgets import icons, theme


class HiddenChip(QFrame):
    show_all_asked = Signal()
    unclip_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("surface", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sign = QLabel()
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._all = _link(tr("Show all"), tr("Show every object again   (Shift+H)"))
        self._clip_words = QLabel(tr("Clip box"))
        self._unclip = _link(tr("Remove"), tr("Remove the clip box   (X)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.S, 2, theme.XS, 2)
        row.setSpacing(theme.XS)
        for part in (self._sign, self._words, self._all, self._clip_words, self._unclip):
            row.addWidget(part)
        self._all.clicked.connect(self.show_all_asked)
        self._unclip.clicked.connect(self.unclip_asked)
        theme.hub().changed.connect(self._dress)
        self._dress()
        self.hide()

    @property
    def text(self) -> str:
        parts = []
        if not self._words.isHidden():
            parts.append(self._words.text())
        if not self._clip_words.isHidden():
            parts.append(self._clip_words.text())
        return " · ".join(parts)

    def show_state(self, hidden: int, ghosts: int, *, is_clipped: bool) -> None:
        """hidden: objects not drawn as they are, ghosts among them."""
        gone, words = hidden - ghosts, []
        if gone:
            words.append(trn("{n:,} object hidden", "{n:,} objects hidden", gone).replace(",", "\u2009"))
        if ghosts:
            words.append(tr("{ghosts:,} as outlines", ghosts=ghosts).replace(",", "\u2009"))
        self._words.setText(", ".join(words))
        for part in (self._words, self._all):
            part.setVisible(bool(words))
        for part in (self._clip_words, self._unclip):
            part.setVisible(is_clipped)
        self.setVisible(bool(words) or is_clipped)
        self.adjustSize()

    def _dress(self, *_: object) -> None:
        self._sign.setPixmap(icons.pixmap("eye-off", theme.ICON_S, "dim", self.devicePixelRatioF()))


def _link(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("flat", True)
    button.setToolTip(tip)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
