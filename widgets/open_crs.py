"""Asks where a file lies that does not say it: likely reference systems, any EPSG number, and the place each would mean.

    dialog = OpenCrs("vienna.city.jsonl", extent, window); dialog.chosen.connect(reopen); dialog.open()

Thread: GUI.   Units: those of the file; degrees for the place.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.model.language import tr
from app.model.signal import format_value
from maps.readers.crs import crs_of
from maps.readers.crs_guess import Guess, likely, place_of
from widgets import theme
from widgets.arranging import plain_label
from widgets.epsg_entry import epsg_in

Extent = tuple[float, float, float, float]


class OpenCrs(QDialog):
    chosen = Signal(int)  # EPSG number

    def __init__(self, name: str, extent: Extent, parent: QWidget) -> None:
        """extent: minx, miny, maxx, maxy as they stand in the file."""
        super().__init__(parent)
        self.setWindowTitle(tr("Where is it?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(520)
        self._extent = extent
        self.guesses = likely(extent)
        title = plain_label(tr("{name} names no reference system", name=name), "title", wraps=True)
        hint = plain_label(
            tr(
                "Its coordinates go from {extent}, {extent_2} to {extent_3}, {extent_4}. Without a system the city is drawn, but its place, its sun and other layers do not fit.",
                extent=format_value(extent[0], 1),
                extent_2=format_value(extent[1], 1),
                extent_3=format_value(extent[2], 1),
                extent_4=format_value(extent[3], 1),
            ),
            "body",
            is_dim=True,
            wraps=True,
        )
        self.list = QListWidget()
        self.list.setProperty("surface", "raised")
        self.list.setAccessibleName(tr("Likely reference systems"))
        for guess in self.guesses:
            self._add(guess)
        self.entry = QLineEdit()
        self.entry.setPlaceholderText(tr("EPSG number, such as 25832"))
        self.entry.setAccessibleName(tr("EPSG number"))
        self.place = plain_label("", "body", wraps=True)
        self.use, later = QPushButton(tr("Use it")), QPushButton(tr("Not now"))
        self.use.setDefault(True)
        self.use.clicked.connect(self._on_use)
        later.clicked.connect(self.reject)
        self.entry.textEdited.connect(self._on_typed)
        self.list.currentRowChanged.connect(self._on_row)
        self.list.itemDoubleClicked.connect(self._on_use)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        column.setSpacing(theme.S)
        for part in (title, hint):
            column.addWidget(part)
        if self.guesses:
            column.addWidget(
                plain_label(tr("These systems would put it on land they are made for:"), "body", wraps=True)
            )
            column.addWidget(self.list)
            self.list.setFixedHeight(min(len(self.guesses), 8) * theme.ROW_H + 4)
        column.addWidget(self.entry)
        column.addWidget(self.place)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(later)
        row.addWidget(self.use)
        column.addLayout(row)
        self.list.setCurrentRow(0 if self.guesses else -1)
        self._show()

    def epsg(self) -> int | None:
        """What stands in the entry, where it is a system."""
        return epsg_in(self.entry.text())

    def _add(self, guess: Guess) -> None:
        item = QListWidgetItem(
            tr(
                "EPSG:{epsg}   {name}   {lonlat_text}",
                epsg=guess.epsg,
                name=guess.name,
                lonlat_text=lonlat_text(guess.lonlat),
            )
        )
        item.setSizeHint(QSize(0, theme.ROW_H))
        item.setData(Qt.ItemDataRole.UserRole, guess.epsg)
        self.list.addItem(item)

    @Slot(int)
    def _on_row(self, row: int) -> None:
        if 0 <= row < len(self.guesses):
            self.entry.setText(str(self.guesses[row].epsg))
            self._show()

    @Slot()
    def _on_typed(self) -> None:
        self.list.setCurrentRow(-1)
        self._show()

    def _show(self) -> None:
        epsg = self.epsg()
        x, y = (self._extent[0] + self._extent[2]) / 2, (self._extent[1] + self._extent[3]) / 2
        place = None if epsg is None else place_of(epsg, x, y)
        self.use.setEnabled(epsg is not None)
        self.entry.setProperty("wrong", bool(self.entry.text()) and epsg is None)
        self.entry.style().polish(self.entry)
        if epsg is None:
            self.place.setText(tr("This number is not in the EPSG register.") if self.entry.text() else "")
        elif place is None:
            self.place.setText(tr("EPSG:{epsg} has no such coordinates.", epsg=epsg))
        else:
            self.place.setText(
                tr(
                    "{name}: the middle would lie at {lonlat_text}.",
                    name=crs_of(epsg).name,
                    lonlat_text=lonlat_text(place),
                )
            )

    @Slot()
    def _on_use(self) -> None:
        epsg = self.epsg()
        if epsg is not None:
            self.accept()
            self.chosen.emit(epsg)


def lonlat_text(lonlat: tuple[float, float]) -> str:
    """ "48.2082° N 16.3738° E"."""
    lon, lat = lonlat
    return f"{abs(lat):.4f}° {'N' if lat >= 0 else 'S'} {abs(lon):.4f}° {'E' if lon >= 0 else 'W'}"
