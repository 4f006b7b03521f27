"""A field for a number with decimals that takes point and comma, in every language; it prints in the manner of the language.

Thread: GUI.
"""

from __future__ import annotations

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox

from app.model import figures


class NumberBox(QDoubleSpinBox):
    def textFromValue(self, value: float) -> str:
        return figures.number(value, self.decimals())

    def valueFromText(self, text: str) -> float:
        try:
            return figures.read_number(self._bare(text))
        except ValueError:
            return self.value()

    def validate(self, text: str, place: int) -> object:
        """Half a number (`-`, `1,`, nothing) may become one; a letter, or a sign that may mean thousands, may not."""
        bare = self._bare(text)
        if not bare.strip("-+\u2212"):
            return QValidator.State.Intermediate, text, place
        try:
            value = figures.read_number(bare)
        except ValueError:
            return QValidator.State.Invalid, text, place
        is_within = self.minimum() <= value <= self.maximum()
        return QValidator.State.Acceptable if is_within else QValidator.State.Intermediate, text, place

    def _bare(self, text: str) -> str:
        return text.removeprefix(self.prefix()).removesuffix(self.suffix()).strip()
