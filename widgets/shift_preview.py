"""The handover report before it is saved: its pages as pictures, which shift, and where to.

    preview = ShiftPreview(window); preview.show_report(report, pages); preview.saved.connect(...)

Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.model.language import tr
from widgets import theme
from widgets.acting import marked
from widgets.arranging import plain_label

PAGE_W = 560
THIS, BEFORE = 0, 1


PICTURE_W = 1280
"""The wider side of a picture that is kept; assumption: enough for a page."""


def narrowed(image: QImage) -> QImage:
    """No wider than a page needs."""
    if image.width() <= PICTURE_W:
        return image
    return image.scaledToWidth(PICTURE_W, Qt.TransformationMode.SmoothTransformation)


class ShiftPreview(QDialog):
    shift_chosen = Signal(int)  # THIS or BEFORE
    saved = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Handover report"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.which = QButtonGroup(self)
        row = QHBoxLayout()
        for place, text in ((THIS, tr("This shift")), (BEFORE, tr("The shift before"))):
            button = QToolButton()
            button.setText(text)
            button.setCheckable(True)
            button.setChecked(place == THIS)
            self.which.addButton(button, place)
            row.addWidget(button)
        self.note = plain_label(tr("Reading the shift..."), "body", is_dim=True)
        row.addWidget(self.note, 1)
        self.save = marked(QPushButton(tr("Save as PDF...")), "shift.hand-over")
        self.save.setEnabled(False)
        self.save.setDefault(True)
        close = QPushButton(tr("Close"))
        row.addWidget(close)
        row.addWidget(self.save)
        self._pages = QWidget()
        self._column = QVBoxLayout(self._pages)
        self._column.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        self._column.setSpacing(theme.L)
        area = QScrollArea()
        area.setWidget(self._pages)
        area.setWidgetResizable(True)
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        area.setAccessibleName(tr("Pages of the report"))
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(area, 1)
        self.resize(PAGE_W + 100, 720)
        self.which.idClicked.connect(self._on_which)
        self.save.clicked.connect(self.saved)
        close.clicked.connect(self.close)

    def _on_which(self, place: int) -> None:
        self.note.setText(tr("Reading the shift..."))
        self.save.setEnabled(False)
        self.shift_chosen.emit(place)

    def show_pages(self, pages: Sequence[QImage], words: str) -> None:
        """words: what the pages say, for who does not see them."""
        while item := self._column.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        ratio = self.devicePixelRatioF()
        for number, page in enumerate(pages, 1):
            label = QLabel()
            picture = QPixmap.fromImage(page).scaledToWidth(
                round(PAGE_W * ratio), Qt.TransformationMode.SmoothTransformation
            )
            picture.setDevicePixelRatio(ratio)
            label.setPixmap(picture)
            label.setAccessibleName(tr("Page {n} of {of}", n=number, of=len(pages)))
            self._column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)
        self._pages.setAccessibleDescription(words)
        self.note.setText("")
        self.save.setEnabled(bool(pages))

    def show_trouble(self, text: str) -> None:
        self.note.setText(text)
