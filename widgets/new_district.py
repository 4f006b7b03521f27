"""Asks what a new district needs: its files, where its folder goes, its name; the rest may be left to the files.

    dialog = NewDistrict(files, folder, window); dialog.wanted.connect(make); dialog.open()      # NewDistrictWish

Thread: GUI.
"""

from __future__ import annotations

import zoneinfo
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.model.language import mark, tr
from widgets import theme
from widgets.arranging import in_a_row, plain_label
from widgets.epsg_entry import epsg_in

AUTO = mark("From the place")


@dataclass(frozen=True, slots=True)
class NewDistrictWish:
    """epsg: of files that name none.   zone: None to guess it from the place."""

    files: tuple[Path, ...]
    folder: Path
    name: str
    epsg: int | None
    zone: str | None


class NewDistrict(QDialog):
    wanted = Signal(object)  # NewDistrictWish

    def __init__(
        self,
        files: Sequence[Path],
        parent_folder: Path,
        name_filter: str,
        parent: QWidget,
        epsg: int | None = None,
    ) -> None:
        """files: those that are open, to begin with.   parent_folder: where new folders go by default."""
        super().__init__(parent)
        self.setWindowTitle(tr("New district from files"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(560)
        self._filter, self._parent_folder = name_filter, parent_folder
        self._is_folder_typed = False
        self.files: list[Path] = []
        self.list = QListWidget()
        self.list.setProperty("surface", "raised")
        self.list.setAccessibleName(tr("Files of the district, the city model first"))
        self.list.setFixedHeight(4 * theme.ROW_H + 4)
        self.name, self.folder, self.crs = QLineEdit(), QLineEdit(), QLineEdit()
        self.crs.setPlaceholderText(tr("As the files say; else a number such as 25832"))
        self.crs.setText(str(epsg) if epsg else "")
        self.zone = QComboBox()
        self.zone.addItem(tr(AUTO), None)
        for zone in sorted(
            z for z in zoneinfo.available_timezones() if "/" in z and not z.startswith("Etc/")
        ):
            self.zone.addItem(zone, zone)
        self.why = plain_label(is_dim=True, wraps=True)
        self.make = QPushButton(tr("Make and open"))
        self.make.setDefault(True)
        self._arrange()
        self._connect()
        self.add_files(files)

    def add_files(self, files: Sequence[Path]) -> None:
        for file in files:
            if file not in self.files and file.is_file():
                self.files.append(file)
                self.list.addItem(file.name)
                self.list.item(self.list.count() - 1).setToolTip("")
        if self.files and not self.name.text():
            self.name.setText(self.files[0].name.partition(".")[0])
        self._show()

    def wish(self) -> NewDistrictWish | None:
        """What is asked for, or None with the reason in `why`."""
        why, epsg = "", epsg_in(self.crs.text())
        folder = Path(self.folder.text().strip()).expanduser() if self.folder.text().strip() else None
        if not self.files:
            why = tr("Add a city model: CityJSON, CityGML, or footprints of buildings.")
        elif not self.name.text().strip():
            why = tr("Give it a name.")
        elif folder is None or not folder.is_absolute():
            why = tr("Say where its folder goes.")
        elif folder.is_file() or (folder.is_dir() and any(folder.iterdir())):
            why = tr("{name} is there already and not empty; choose another folder.", name=folder.name)
        elif self.crs.text().strip() and epsg is None:
            why = tr("This number is not in the EPSG register.")
        self.why.setText(why)
        if why or folder is None:
            return None
        return NewDistrictWish(
            tuple(self.files), folder, self.name.text().strip(), epsg, self.zone.currentData()
        )

    def _arrange(self) -> None:
        self.add_button, self.remove_button = QPushButton(tr("Add files...")), QPushButton(tr("Remove"))
        self.folder_button, self.cancel = QPushButton(tr("Choose...")), QPushButton(tr("Cancel"))
        form = QFormLayout()
        form.setHorizontalSpacing(theme.L)
        form.setVerticalSpacing(theme.S)
        form.addRow(tr("Files"), self.list)
        form.addRow("", in_a_row(self.add_button, self.remove_button, None))
        form.addRow(tr("Name"), self.name)
        form.addRow(tr("Folder"), in_a_row(self.folder, self.folder_button))
        form.addRow("EPSG", self.crs)
        form.addRow(tr("Time zone"), self.zone)
        for field, name in (
            (self.name, tr("Name")),
            (self.folder, tr("Folder")),
            (self.crs, tr("EPSG number")),
            (self.zone, tr("Time zone")),
        ):
            field.setAccessibleName(name)
        hint = plain_label(
            tr(
                "The files are copied into the folder, the city model first; district.toml there explains itself. Assets and signals start empty: add them when you have them."
            ),
            is_dim=True,
            wraps=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        column.setSpacing(theme.M)
        column.addWidget(hint)
        column.addLayout(form)
        column.addWidget(self.why)
        end = QHBoxLayout()
        end.setSpacing(theme.S)
        end.addStretch(1)
        end.addWidget(self.cancel)
        end.addWidget(self.make)
        column.addLayout(end)

    def _connect(self) -> None:
        self.add_button.clicked.connect(self._on_add)
        self.remove_button.clicked.connect(self._on_remove)
        self.folder_button.clicked.connect(self._on_folder)
        self.cancel.clicked.connect(self.reject)
        self.make.clicked.connect(self._on_make)
        self.name.textChanged.connect(self._on_name)
        self.folder.textEdited.connect(self._on_folder_typed)
        self.crs.textChanged.connect(self._show)

    @Slot()
    def _show(self) -> None:
        self.make.setEnabled(self.wish() is not None)

    @Slot()
    def _on_name(self) -> None:
        if not self._is_folder_typed:
            plain = "".join(c if c.isalnum() or c in " -_" else "-" for c in self.name.text()).strip(" -")
            self.folder.setText(str(self._parent_folder / plain) if plain else "")
        self._show()

    @Slot()
    def _on_folder_typed(self) -> None:
        self._is_folder_typed = True
        self._show()

    @Slot()
    def _on_add(self) -> None:
        dialog = QFileDialog(self, tr("Files of the district"), str(self._parent_folder))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self._filter, tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self.add_files([Path(name) for name in names]))
        dialog.open()

    @Slot()
    def _on_remove(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self.list.takeItem(row)
            del self.files[row]
            self._show()

    @Slot()
    def _on_folder(self) -> None:
        dialog = QFileDialog(self, tr("Where the district's folder goes"), str(self._parent_folder))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_folder_chosen)
        dialog.open()

    @Slot(str)
    def _on_folder_chosen(self, name: str) -> None:
        self._parent_folder, self._is_folder_typed = Path(name), False
        self._on_name()

    @Slot()
    def _on_make(self) -> None:
        wish = self.wish()
        if wish is not None:
            self.accept()
            self.wanted.emit(wish)
