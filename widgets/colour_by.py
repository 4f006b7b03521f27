"""The chooser of what the buildings are coloured by: nothing, a measured quantity or an attribute.   Thread: GUI."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from app.model.language import mark, tr
from maps.colouring import ColourBy


class ColourByChooser(QComboBox):
    chosen = Signal(object)  # ColourBy, or None for the colours of the style

    def __init__(self, choices: Sequence[tuple[ColourBy, str]], parent: QWidget | None = None) -> None:
        """choices: what there is, with its name for people (`maps.colouring.choices`)."""
        super().__init__(parent)
        self._choices: list[ColourBy | None] = []
        self.setAccessibleName(tr("Colour by"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(120)
        self.setMaxVisibleItems(24)
        self._put(None, mark("Nothing"))
        for kind in ("trust", "signal", "attribute"):
            part = [(by, name) for by, name in choices if by.kind == kind]
            if part:
                self.insertSeparator(self.count())
                self._choices.append(None)
            for by, name in part:
                self._put(by, name)
        self.activated.connect(self._on_activated)

    @property
    def choice(self) -> ColourBy | None:
        return self._choices[self.currentIndex()]

    def show_choice(self, by: ColourBy | None) -> None:
        """Without telling anybody; one that is not in the list is shown as nothing."""
        number = self._choices.index(by) if by in self._choices else 0
        if number != self.currentIndex():
            self.setCurrentIndex(number)

    def _put(self, by: ColourBy | None, name: str) -> None:
        self.addItem(tr(name))
        self._choices.append(by)

    @Slot(int)
    def _on_activated(self, number: int) -> None:
        self.chosen.emit(self._choices[number])
