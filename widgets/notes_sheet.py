"""Writing a note, and looking after those there are: a small dialog and a list. They say what is wanted; who keeps the notes
answers with `show_notes`.   Thread: GUI.   Units: ns since the epoch.

    dialog = NoteDialog(zone, window, from_ns=t_ns, loop=head.loop); dialog.wanted.connect(...); dialog.open()
    sheet = NotesSheet(zone, window); sheet.show_notes(notes); sheet.show()
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.model.note import LONGEST_TEXT, Note
from app.model.times import format_span, format_time
from widgets import icons, theme
from widgets.arranging import dialog_column
from widgets.dialog_buttons import dialog_buttons
from widgets.view_card import small_button

WIDTH, ROWS_H = 420, 280
_ID = Qt.ItemDataRole.UserRole
EMPTY = "No notes yet. 'Note here' (W) writes one at the playhead, or over the loop if there is one."


def when_text(from_ns: int, to_ns: int | None, zone: ZoneInfo) -> str:
    """`2026-11-22 03:10:00 CET`, with ` for 20 min` over a stretch."""
    start = format_time(from_ns, zone)
    return start if to_ns is None else f"{start} for {format_span(to_ns - from_ns)}"


class NoteDialog(QDialog):
    wanted = Signal(str, object, object, bool)  # text, from ns, to ns or None, with the view

    def __init__(
        self,
        zone: ZoneInfo,
        window: QWidget,
        *,
        from_ns: int,
        to_ns: int | None = None,
        loop: tuple[int, int] | None = None,
        text: str = "",
        can_keep_view: bool = True,
    ) -> None:
        """loop: offered as the stretch the note is about.   text: of a note that is changed."""
        super().__init__(window)
        self.setWindowTitle("Change a note" if text else "Note here")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._zone, self._moment, self._loop = zone, (from_ns, to_ns), loop
        self.text = QPlainTextEdit(text)
        self.text.setAccessibleName("Text of the note")
        self.text.setTabChangesFocus(True)
        self.text.setMinimumSize(360, 88)
        self.text.setPlaceholderText("What was seen or done")
        self.text.installEventFilter(self)
        self.when = QLabel()
        self.when.setProperty("dim", True)
        self.over = QCheckBox()
        self.over.setVisible(loop is not None)
        if loop is not None:
            self.over.setText(f"Over the loop from A to B, {format_span(loop[1] - loop[0])}")
            self.over.setChecked(to_ns is None and not text)
        self.view = QCheckBox("Keep camera, style, layers and colours with it")
        self.view.setVisible(can_keep_view)
        self.buttons = dialog_buttons(QDialogButtonBox.StandardButton.Save, "Keep")
        dialog_column(self, self.when, self.text, self.over, self.view, self.buttons, gap=theme.S)
        self.buttons.accepted.connect(self._on_keep)
        self.buttons.rejected.connect(self.reject)
        self.text.textChanged.connect(self._show)
        self.over.toggled.connect(self._show)
        self._show()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def moment(self) -> tuple[int, int | None]:
        """From, and to or None."""
        if self._loop is not None and self.over.isChecked():
            return self._loop
        return self._moment

    @Slot()
    def _show(self) -> None:
        text = self.text.toPlainText()
        left = LONGEST_TEXT - len(text)
        self.when.setText(
            when_text(*self.moment(), self._zone) + (f"   {left} characters left" if left < 100 else "")
        )
        is_fit = bool(text.strip()) and left >= 0
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(is_fit)

    @Slot()
    def _on_keep(self) -> None:
        self.wanted.emit(self.text.toPlainText(), *self.moment(), self.view.isChecked())
        self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter keeps it; Enter is a new line."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            button = self.buttons.button(QDialogButtonBox.StandardButton.Save)
            if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier and button.isEnabled():
                self._on_keep()
                return True
        return super().eventFilter(watched, event)


class NotesSheet(QDialog):
    chosen = Signal(str)  # id: go there
    edit_asked = Signal(str)
    removed = Signal(str)
    add_asked = Signal()
    undo_asked = Signal()

    def __init__(self, zone: ZoneInfo, window: QWidget) -> None:
        super().__init__(window)
        self._zone = zone
        self.setWindowTitle("Notes")
        self.setModal(False)
        self.list = QListWidget()
        self.list.setAccessibleName("Notes, in order of time")
        self.list.setMinimumSize(WIDTH, ROWS_H)
        self.list.setIconSize(QSize(theme.ICON_S, theme.ICON_S))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.empty, self.told = QLabel(EMPTY), QLabel()
        for label in (self.empty, self.told):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("dim", True)
            label.setWordWrap(True)
        self.undo, self.add = QPushButton("Undo"), QPushButton("Note here")
        self._buttons = {
            name: small_button(icon, words)
            for name, icon, words in (
                ("go", "go-to-time", "Go there (Enter)"),
                ("edit", "edit", "Change it (F2)"),
                ("remove", "remove", "Take it away (Delete)"),
            )
        }
        tools, below = QHBoxLayout(), QHBoxLayout()
        for button in self._buttons.values():
            tools.addWidget(button)
        tools.addStretch(1)
        tools.addWidget(self.add)
        below.addWidget(self.told, 1)
        below.addWidget(self.undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.M, theme.M, theme.M, theme.M)
        column.setSpacing(theme.S)
        column.addWidget(self.list)
        column.addWidget(self.empty)
        column.addLayout(tools)
        column.addLayout(below)
        for plain in (self.undo, self.add):
            plain.setAutoDefault(False)
        self._buttons["edit"].setShortcut("F2")
        self._buttons["remove"].setShortcut("Del")
        self.list.itemActivated.connect(lambda item: self.chosen.emit(item.data(_ID)))
        self.list.currentRowChanged.connect(self._on_row)
        self._buttons["go"].clicked.connect(lambda: self._say(self.chosen))
        self._buttons["edit"].clicked.connect(lambda: self._say(self.edit_asked))
        self._buttons["remove"].clicked.connect(lambda: self._say(self.removed))
        self.add.clicked.connect(self.add_asked)
        self.undo.clicked.connect(self.undo_asked)
        self.show_notes(())

    def show_notes(
        self,
        notes: Sequence[Note],
        told: str = "",
        *,
        can_undo: bool = False,
        with_view: frozenset[str] = frozenset(),
    ) -> None:
        """with_view: ids of those that carry a view."""
        row = self.list.currentRow()
        self.list.blockSignals(True)
        self.list.clear()
        for note in notes:
            item = QListWidgetItem(f"{when_text(note.from_ns, note.to_ns, self._zone)}   {note.title}")
            item.setData(_ID, note.id)
            item.setIcon(icons.icon("camera" if note.id in with_view else "notes", "dim"))
            item.setToolTip(_tip(note))
            self.list.addItem(item)
        self.list.setCurrentRow(min(max(row, 0), len(notes) - 1))
        self.list.blockSignals(False)
        self.list.setVisible(bool(notes))
        self.empty.setVisible(not notes)
        self.told.setText(told)
        self.told.setVisible(bool(told))
        self.undo.setVisible(can_undo)
        self._on_row(self.list.currentRow())

    @Slot(int)
    def _on_row(self, row: int) -> None:
        for button in self._buttons.values():
            button.setEnabled(row >= 0)

    def _say(self, signal: object) -> None:
        item = self.list.currentItem()
        if item is not None:
            signal.emit(item.data(_ID))  # type: ignore[attr-defined]


def _tip(note: Note) -> str:
    """Tips take markup for markup: what a person wrote is escaped."""
    words = note.text[:600] + ("…" if len(note.text) > 600 else "")
    shown = "<br>".join(escape(line) for line in (*words.split("\n"), note.author) if line)
    return f"<qt>{shown}</qt>"
