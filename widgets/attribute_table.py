"""What the files say about a thing, name beside value, as plain text that can be selected. Filled when it is opened.

Thread: GUI.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QSizePolicy, QWidget

from app.model.language import tr
from widgets import theme
from widgets.inspector_header import plain_label
from widgets.inspector_target import Fact

MOST = 200


class AttributeTable(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: tuple[Fact, ...] = ()
        self._form = QFormLayout(self)
        self._form.setContentsMargins(theme.M, theme.XS, theme.M, 0)
        self._form.setHorizontalSpacing(theme.M)
        self._form.setVerticalSpacing(theme.XS)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    @property
    def facts(self) -> tuple[Fact, ...]:
        return self._facts

    def show_facts(self, facts: tuple[Fact, ...]) -> None:
        if facts == self._facts:
            return
        self._facts = facts
        while self._form.rowCount():
            self._form.removeRow(0)
        for fact in facts[:MOST]:
            name = plain_label(self, is_dim=True)
            name.setWordWrap(False)
            name.setText(fact.name)
            name.setMaximumWidth(132)
            name.setToolTip(fact.name if name.sizeHint().width() > 132 else "")
            value = plain_label(self)
            value.setText(fact.text)
            value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self._form.addRow(name, value)
        if len(facts) > MOST:
            more = plain_label(self, is_dim=True)
            more.setText(tr("and {count} more", count=len(facts) - MOST))
            self._form.addRow(more)
