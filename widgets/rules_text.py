"""The file of the rules as text, to be written in: lines with a fault are marked, and a fault leads to its line.

    text.show_text(draft.text); text.edited.connect(draft.set_text); text.mark([(12, 4)]); text.go_to(12)

Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFontDatabase, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from app.model.language import tr
from widgets import theme


class RulesText(QPlainTextEdit):
    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(theme.font("body").pixelSize())
        self.setFont(font)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)  # one undo for form and text: the panel's
        self.setAccessibleName(tr("Rules as text"))
        self.setPlaceholderText(
            tr(
                "# Nothing is changed here yet. What is changed in the form is written here as [[rule]] tables."
            )
        )
        self._is_showing = False
        self._faults: tuple[tuple[int, int], ...] = ()
        self.textChanged.connect(self._on_changed)
        theme.hub().changed.connect(self._on_theme)

    def show_text(self, text: str) -> None:
        """What a person writes in stays under the hand: nothing happens where it says that already."""
        if self.toPlainText() == text:
            return
        self._is_showing = True
        at, top = self.textCursor().position(), self.verticalScrollBar().value()
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(min(at, max(0, self.document().characterCount() - 1)))
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(top)
        self._is_showing = False

    def mark(self, faults: Iterable[tuple[int, int]]) -> None:
        """(line, column) of what is wrong, from 1; column 0 for the whole line."""
        self._faults = tuple(faults)
        self.setExtraSelections([self._marked(*one) for one in self._faults if one[0] > 0])

    def go_to(self, line: int, column: int = 1) -> None:
        block = self.document().findBlockByNumber(max(0, line - 1))
        if block.isValid():
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + min(max(0, column - 1), block.length() - 1))
            self.setTextCursor(cursor)
            self.centerCursor()

    def _marked(self, line: int, column: int) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(self.document().findBlockByNumber(line - 1))
        found = QTextEdit.ExtraSelection()
        style = QTextCharFormat()
        style.setBackground(theme.current().color("hover"))
        style.setProperty(QTextFormat.Property.FullWidthSelection, True)
        if column:
            style.setProperty(QTextFormat.Property.FullWidthSelection, False)
            cursor.setPosition(
                cursor.block().position() + min(column - 1, max(0, cursor.block().length() - 1))
            )
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            style.setUnderlineColor(theme.current().color("text"))
        found.format, found.cursor = style, cursor  # type: ignore[attr-defined]
        return found

    @Slot()
    def _on_changed(self) -> None:
        if not self._is_showing:
            self.edited.emit(self.toPlainText())

    @Slot()
    def _on_theme(self) -> None:
        self.mark(self._faults)
