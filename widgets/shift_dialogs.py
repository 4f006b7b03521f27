"""A note of the shift log written anew, and what it said before.   Thread: GUI.   Text of people is plain.

dialog = NoteEdit(note, zone, name, window); dialog.wanted.connect(hub.change); dialog.open()
"""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QWidget

from app.model.language import tr
from app.model.times import format_time, wall_ns
from app.shift_log import HANDOVER, LONGEST, OPEN, ShiftNote
from widgets import theme
from widgets.arranging import dialog_column, in_a_row, plain_label
from widgets.dialog_buttons import dialog_buttons
from widgets.moment_field import MomentField

SAVE, CLOSE = QDialogButtonBox.StandardButton.Save, QDialogButtonBox.StandardButton.Close


class NoteEdit(QDialog):
    wanted = Signal(object, str, object, object)  # ShiftNote, text, tags, ns of its moment

    def __init__(self, note: ShiftNote, zone: ZoneInfo, about: str, window: QWidget) -> None:
        """about: what it is about, by its name; "" for nothing."""
        super().__init__(window)
        self.setWindowTitle(tr("Edit a note"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._note = note
        said = tr("written {when} by {who}", when=format_time(note.t_ns, zone, seconds=False), who=note.who)
        self.head = plain_label(f"{said}  ·  {about}" if about else said, is_dim=True, wraps=True)
        self.text = QPlainTextEdit(note.text)
        self.text.setAccessibleName(tr("Text of the note"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumSize(420, 96)
        self.text.setMaximumHeight(160)
        self.when = MomentField(zone, tr("as it was"), tr("The moment it speaks of"))
        self.when.setMinimumWidth(176)
        self.when.offer(note.at_ns)
        self.open_point = QCheckBox(tr("Open point"))
        self.open_point.setChecked(OPEN in note.tags)
        self.handover = QCheckBox(tr("For the handover"))
        self.handover.setChecked(HANDOVER in note.tags)
        moment = QLabel(tr("Moment"))
        moment.setProperty("dim", True)
        moment.setBuddy(self.when)
        self.kept = plain_label(tr("The words as they are now stay to be read."), "label", is_dim=True, wraps=True)  # fmt: skip
        self.buttons = dialog_buttons(SAVE, tr("Keep"))
        row = in_a_row(moment, self.when, self.open_point, self.handover)
        dialog_column(self, self.head, self.text, row, self.kept, self.buttons, gap=theme.S)
        self.buttons.accepted.connect(self._on_keep)
        self.buttons.rejected.connect(self.reject)
        self.text.textChanged.connect(self._show)
        self.when.changed.connect(self._show)
        self._show()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show(self) -> None:
        text = self.text.toPlainText().strip()
        self.buttons.button(SAVE).setEnabled(bool(text) and len(text) <= LONGEST and self.when.is_fine)

    @Slot()
    def _on_keep(self) -> None:
        tags = tuple(
            tag for tag, box in ((OPEN, self.open_point), (HANDOVER, self.handover)) if box.isChecked()
        )
        at_ns = self.when.moment(wall_ns()) or self._note.at_ns
        self.wanted.emit(self._note, self.text.toPlainText(), tags, at_ns)
        self.accept()


class EarlierWords(QDialog):
    """The newest on top, each with who wrote it and when."""

    def __init__(self, note: ShiftNote, zone: ZoneInfo, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Earlier words of a note"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        lines = [(note.edited_ns, note.edited_by, note.text)]
        lines += [(one.t_ns, one.who, one.text) for one in reversed(note.earlier)]
        self.text = QPlainTextEdit(
            "\n\n".join(f"{format_time(t, zone)}  {who}\n{text}" for t, who, text in lines)
        )
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Earlier words of a note"))
        self.text.setMinimumSize(460, 220)
        self.buttons = QDialogButtonBox(CLOSE)
        self.buttons.button(CLOSE).setText(tr("Close"))
        self.buttons.button(CLOSE).setIcon(QIcon())
        dialog_column(self, self.text, self.buttons, gap=theme.S)
        self.buttons.rejected.connect(self.reject)
