"""What acting on an alarm asks for: how long and why to shelve, why to take out of service, a note to an acknowledgement.

A reason must be given where the rules say so; the button that does it waits for it.   Thread: GUI.

    dialog = ShelveDialog(alarms, longest_s, window); dialog.wanted.connect(...); dialog.open()
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QWidget,
)

from app.alarms.commands import MAX_TEXT, SHELF_CHOICES_S
from app.alarms.words import Alarm, ShelfKind
from app.model.language import tr, trn
from widgets import theme
from widgets.arranging import dialog_column, in_a_row, plain_label
from widgets.dialog_buttons import dialog_buttons

SAVE = QDialogButtonBox.StandardButton.Save


def about_text(alarms: Sequence[Alarm]) -> str:
    """What it is done to, in a line."""
    if len(alarms) == 1:
        return tr(alarms[0].title)
    return trn("{n} alarm", "{n} alarms", len(alarms))


def span_text(seconds: int) -> str:
    """As the menu says it."""
    if seconds < 3600:
        return tr("{n} min", n=seconds // 60)
    return tr("{n} h", n=seconds // 3600)


class ReasonDialog(QDialog):
    """One line of text.   wanted(text)."""

    wanted = Signal(str)

    def __init__(
        self, title: str, about: str, does: str, hint: str, window: QWidget, *, must: bool = True
    ) -> None:
        """does: word on the button.   hint: what is to be written.   must: it may not be empty."""
        super().__init__(window)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._must = must
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(hint)
        self.reason.setAccessibleName(hint)
        self.reason.setMaxLength(MAX_TEXT)
        self.reason.setMinimumWidth(380)
        self.buttons = dialog_buttons(SAVE, does)
        self.about = plain_label(about, is_dim=True, wraps=True)
        dialog_column(self, self.about, *self.parts(), self.reason, self.buttons, gap=theme.S)
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)
        self.reason.textChanged.connect(self._show)
        self._show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def parts(self) -> list[QWidget]:
        """More between what it is about and the reason."""
        return []

    @Slot()
    def _show(self) -> None:
        self.buttons.button(SAVE).setEnabled(bool(self.reason.text().strip()) or not self._must)

    @Slot()
    def _on_accepted(self) -> None:
        self.said(self.reason.text().strip())
        self.accept()

    def said(self, text: str) -> None:
        self.wanted.emit(text)


class ShelveDialog(ReasonDialog):
    """For how long, and why; One-shot ends it when the alarm goes away by itself."""

    shelve_wanted = Signal(float, str, object)  # seconds, reason, ShelfKind

    def __init__(self, alarms: Sequence[Alarm], longest_s: int, window: QWidget, chosen_s: int = 0) -> None:
        """longest_s: what the role allows.   chosen_s: what is chosen at first."""
        self.spans = QButtonGroup()
        self._longest_s, self._chosen_s = longest_s, chosen_s or SHELF_CHOICES_S[0]
        self.once = QCheckBox(tr("Only until it goes away by itself"))
        super().__init__(
            tr("Shelve"), about_text(alarms), tr("Shelve"), tr("Why it is shelved"), window
        )  # fmt: skip

    def parts(self) -> list[QWidget]:
        row = QWidget()
        buttons = []
        for seconds in SHELF_CHOICES_S:
            button = QPushButton(span_text(seconds))
            button.setCheckable(True)
            button.setChecked(seconds == self._chosen_s)
            button.setEnabled(seconds <= self._longest_s)
            button.setAccessibleName(tr("Shelve for {span}", span=span_text(seconds)))
            button.setAutoDefault(False)
            self.spans.addButton(button, seconds)
            buttons.append(button)
        line = in_a_row(*buttons, None)
        line.setContentsMargins(0, 0, 0, 0)
        row.setLayout(line)
        return [row, self.once]

    def said(self, text: str) -> None:
        kind = ShelfKind.ONE_SHOT if self.once.isChecked() else ShelfKind.TIMED
        self.shelve_wanted.emit(float(self.spans.checkedId()), text, kind)
