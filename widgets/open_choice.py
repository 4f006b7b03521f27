"""Files were dropped while a city is open: lay them into it, for now or for good, or open them on their own.

    choice = OpenChoice(("roads.geojson",), "Trondheim", window, keeping="copy")
    choice.add.connect(...); choice.keep.connect(...); choice.copy.connect(...); choice.alone.connect(...); choice.open()

Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.model.language import tr
from widgets import theme

Keeping = Literal["no", "yes", "copy"]
"""Whether the open city has a folder that a layer can be kept in; "copy": it has one that is never written to."""


class OpenChoice(QDialog):
    add = Signal()  # for as long as the window shows it
    keep = Signal()  # into the district's folder
    copy = Signal()  # into a copy of the district
    alone = Signal()

    def __init__(self, names: Sequence[str], district: str, parent: QWidget, keeping: Keeping = "no") -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Open files"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(460)
        more = "" if len(names) == 1 else tr(" and {count} more", count=len(names) - 1)
        self._it = "it" if len(names) == 1 else "them"
        title = _plain(f"{names[0]}{more}", is_dim=False)
        title.setFont(theme.font("title"))
        layer = tr("a further layer") if len(names) == 1 else tr("further layers")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        column.setSpacing(theme.M)
        column.addWidget(title)
        column.addWidget(
            _plain(
                tr(
                    "Lay {it} into {district} as {layer}, or leave {district} and open {it} alone?",
                    it=self._it,
                    district=district,
                    layer=layer,
                )
            )
        )
        self.keep_box = QCheckBox(tr("Keep {it} in the district", it=self._it))
        self.keep_box.setVisible(keeping != "no")
        if keeping != "no":
            column.addWidget(self.keep_box)
            column.addWidget(_plain(self._what_keeping_does(keeping, district)))
        self._keeping = keeping
        self.add_button = QPushButton(tr("Add to {district}", district=district).replace("&", "&&"))
        self.alone_button = QPushButton(tr("Open on its own") if len(names) == 1 else tr("Open on their own"))
        cancel = QPushButton(tr("Cancel"))
        self.add_button.setDefault(True)
        self.add_button.clicked.connect(self._on_add)
        self.alone_button.clicked.connect(self.accept)
        self.alone_button.clicked.connect(self.alone)
        cancel.clicked.connect(self.reject)
        self.keep_box.toggled.connect(self._on_keep)
        self._add_text = self.add_button.text()
        row = QHBoxLayout()
        row.setSpacing(theme.S)
        row.addStretch(1)
        for button in (cancel, self.alone_button, self.add_button):
            row.addWidget(button)
        column.addLayout(row)

    def _what_keeping_does(self, keeping: Keeping, district: str) -> str:
        if keeping == "copy":
            return tr(
                "{district} comes with Tvilling and is never changed. To keep {it}, a copy of the district is made in a folder that you choose.",
                district=district,
                it=self._it,
            )
        lasts = tr("it lasts") if self._it == "it" else tr("they last")
        return tr(
            "Copied into its folder and named in district.toml. Else {lasts} until the window shows another city.",
            lasts=lasts,
        )

    @Slot(bool)
    def _on_keep(self, is_kept: bool) -> None:
        self.add_button.setText(
            tr("Make a copy...") if is_kept and self._keeping == "copy" else self._add_text
        )

    @Slot()
    def _on_add(self) -> None:
        self.accept()
        if not self.keep_box.isChecked():
            self.add.emit()
        elif self._keeping == "copy":
            self.copy.emit()
        else:
            self.keep.emit()


def _plain(text: str, *, is_dim: bool = True) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("dim", is_dim)
    return label
