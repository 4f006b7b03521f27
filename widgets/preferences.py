"""The preferences, made from the declarations of settings.py. Each choice takes effect at once (the language at the next
start); there is no OK to forget.

Other parts of the program bring pages of their own, which then stand beside it as tabs.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.model.language import tr
from widgets import theme
from widgets.dialog_buttons import without_signs
from widgets.settings import Option, choice_word, shown
from widgets.state_manager import StateManager


class Preferences(QDialog):
    chosen = Signal(str, object)  # name, value

    def __init__(
        self,
        state: StateManager,
        parent: QWidget,
        pages: Sequence[tuple[str, QWidget]] = (),
        first: str = "",
    ) -> None:
        """pages: further ones, with their names.   first: the one to open, "" for the choices of the window."""
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._state = state
        own = QWidget()
        form = QFormLayout(own)
        form.setContentsMargins(0, theme.L if pages else 0, 0, 0)
        form.setHorizontalSpacing(theme.XL)
        form.setVerticalSpacing(theme.S)
        for option in shown():
            label = QLabel(tr(option.title))
            field = self._field(option)
            label.setBuddy(field)
            field.setToolTip(f"{tr(option.description)}   ({option.variable})")
            field.setAccessibleName(tr(option.title))
            form.addRow(label, field)
        buttons = without_signs(QDialogButtonBox(QDialogButtonBox.StandardButton.Close))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.L)
        column.setSpacing(theme.XL)
        column.addWidget(self._tabs(own, pages, first) if pages else own)
        column.addWidget(buttons)

    def _tabs(self, own: QWidget, pages: Sequence[tuple[str, QWidget]], first: str) -> QTabWidget:
        tabs = QTabWidget()
        tabs.tabBar().setDrawBase(False)
        tabs.setAccessibleName(tr("Preferences"))
        for name, page in ((tr("Window"), own), *pages):
            tabs.addTab(page, name)
            if name == first:
                tabs.setCurrentWidget(page)
        return tabs

    def _field(self, option: Option) -> QWidget:
        value = self._state.get(option.name)
        if isinstance(option.default, bool):
            box = QCheckBox(tr(option.description))
            box.setChecked(value)
            box.toggled.connect(lambda is_on: self.chosen.emit(option.name, is_on))
            return box
        combo = QComboBox()
        for choice in option.choices:
            combo.addItem(choice_word(option, choice), choice)
        combo.setCurrentIndex(option.choices.index(value))
        combo.setMinimumWidth(180)
        combo.activated.connect(lambda row: self._choose(option, combo.itemData(row)))
        return combo

    def _choose(self, option: Option, value: object) -> None:
        """What is only read at a start is kept at once: nothing of the window listens to it."""
        if option.name == "language":
            self._state.set(option.name, value)
            self._state.save()
            return
        self.chosen.emit(option.name, value)
