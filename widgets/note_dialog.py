"""Writing a note of a moment or a stretch, or changing one.   Thread: GUI.   Units: ns since the epoch.

dialog = NoteDialog(zone, window, from_ns=t_ns, loop=head.loop); dialog.wanted.connect(...); dialog.open()
"""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QWidget

from app.model.language import tr
from app.model.note import LONGEST_TEXT
from app.model.times import format_span, format_time
from widgets import theme
from widgets.arranging import dialog_column
from widgets.dialog_buttons import dialog_buttons


def when_text(from_ns: int, to_ns: int | None, zone: ZoneInfo) -> str:
    """`2026-11-22 03:10:00 CET`, with ` for 20 min` over a stretch."""
    start = format_time(from_ns, zone)
    return (
        start if to_ns is None else tr("{start} for {span}", start=start, span=format_span(to_ns - from_ns))
    )


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
        self.setWindowTitle(tr("Change a note") if text else tr("Note here"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._zone, self._moment, self._loop = zone, (from_ns, to_ns), loop
        self.text = QPlainTextEdit(text)
        self.text.setAccessibleName(tr("Text of the note"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumSize(360, 88)
        self.text.setPlaceholderText(tr("What was seen or done"))
        self.text.installEventFilter(self)
        self.when = QLabel()
        self.when.setProperty("dim", True)
        self.over = QCheckBox()
        self.over.setAccessibleName(tr("Over the loop from A to B"))
        self.over.setVisible(loop is not None)
        if loop is not None:
            self.over.setText(tr("Over the loop from A to B, {span}", span=format_span(loop[1] - loop[0])))
            self.over.setChecked(to_ns is None and not text)
        self.view = QCheckBox(tr("Keep camera, style, layers and colours with it"))
        self.view.setVisible(can_keep_view)
        self.buttons = dialog_buttons(QDialogButtonBox.StandardButton.Save, tr("Keep"))
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
            when_text(*self.moment(), self._zone)
            + (tr("   {left} characters left", left=left) if left < 100 else "")
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
