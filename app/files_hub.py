"""The files side of one desk's window: its File menu, district button, drops and the dialogs of opening.

It asks the program to open, add and make; the program asks nothing back.   Part of the composition root.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from app import recent
from app.around import Loaded, is_district
from app.import_hub import ImportHub
from app.import_look import is_readings
from app.keeping import can_keep, is_shipped
from app.model.district import BadDistrict, read_district
from app.model.language import tr
from app.opening import shipped_districts
from app.workspaces import SUFFIX
from maps.readers import FORMATS
from widgets.copy_choice import LAYERS, choose_copy
from widgets.drop_target import DropTarget
from widgets.file_menu import Choice, DistrictButton, FileMenu
from widgets.open_choice import Keeping, OpenChoice
from widgets.open_crs import OpenCrs
from widgets.open_problems import OpenProblems, summary
from widgets.open_problems_row import OpenProblemsRow

if TYPE_CHECKING:
    from app.program import Program
    from app.window import Desk


class FilesHub(QObject):
    def __init__(self, program: Program, desk: Desk, loaded: Loaded) -> None:
        super().__init__(desk)
        self._program, self._desk, self._loaded = program, desk, loaded
        here = loaded.opened.district
        districts = known_districts(loaded)
        self.menu = FileMenu(districts, recent_choices(desk.state.get("recent"), loaded))
        self.button = DistrictButton(here.name, districts)
        desk.window.put_files(self.menu, self.button)
        self.menu.show_problems(len(loaded.city.problems))
        self.imports = ImportHub(program, desk, loaded)
        self.drops = DropTarget(desk.window)
        for source in (self.menu, self.button):
            source.asked.connect(self._on_asked)
            source.chosen.connect(self._on_chosen)
        self.drops.dropped.connect(self.take)
        self.menu.show_layers(removable_layers(loaded))
        self.menu.removal_asked.connect(self._on_removal)
        if loaded.city.problems:
            row = OpenProblemsRow(loaded.city.problems)
            row.asked.connect(self.show_problems)
            desk.layers.add_row(row)

    @Slot()
    def greet(self) -> None:
        """What a person should know of the files that were just opened."""
        status, problems = self._desk.window.status, self._loaded.city.problems
        if not self._loaded.is_placed:
            status.show_notice(
                tr(
                    "The files name no reference system: the place and its sun are made up until you give one."
                )
            )
            self.ask_place()
        elif not len(self._loaded.opened.catalogue):
            wrong = tr("{summary} in the files. ", summary=summary(problems)) if problems else ""
            status.show_news(
                tr("{wrong}Shown in the light of noon; move the time for another hour.", wrong=wrong)
            )

    @Slot(object)
    def take(self, paths: tuple[Path, ...]) -> None:
        """Files or a folder that were dropped or chosen: laid in, or opened alone."""
        if is_district(paths):
            self._program.open_paths(paths)
            return
        if paths and all(path.name.endswith(SUFFIX) for path in paths):
            for path in paths:
                self._desk.spaces.take_in(path)
            return
        if paths and all(is_readings(path) for path in paths):
            self.imports.take(paths)
            return
        here = self._loaded.opened.district
        dialog = OpenChoice([p.name for p in paths], here.name, self._desk.window, keeping_of(self._loaded))
        dialog.add.connect(lambda: self._program.add_paths(paths))
        dialog.keep.connect(lambda: self._program.add_paths(paths, keeps=True))
        dialog.copy.connect(lambda: self._choose_copy(paths))
        dialog.alone.connect(lambda: self._program.open_paths(paths))
        dialog.open()

    def ask_place(self) -> None:
        low_x, low_y, _, high_x, high_y, _ = self._loaded.city.extent
        dialog = OpenCrs(self._loaded.paths[0].name, (low_x, low_y, high_x, high_y), self._desk.window)
        paths = self._loaded.paths
        dialog.chosen.connect(lambda epsg: self._program.open_paths(paths, epsg))
        dialog.open()

    def show_problems(self) -> None:
        name = self._loaded.opened.district.name
        dialog = OpenProblems(name, self._loaded.city.problems, self._desk.window)
        dialog.show_asked.connect(self._on_show)
        dialog.open()

    @Slot(str)
    def _on_show(self, ident: str) -> None:
        if ident in self._loaded.city.ids:
            self._desk.select("building", ident)
            self._desk.view.fly_to(ident)

    @Slot(object)
    def _on_chosen(self, choice: Choice) -> None:
        self._program.open_paths(choice.paths, choice.epsg)

    @Slot(object)
    def _on_removal(self, layer: Choice) -> None:
        self._program.remove_layer(layer.paths[0])

    def _choose_copy(self, paths: tuple[Path, ...]) -> None:
        """Where a copy of a district goes that takes these layers."""
        name = self._loaded.opened.district.folder.name
        choose_copy(self._desk.window, name, lambda to: self._program.copy_with(to, paths), why=tr(LAYERS))

    @Slot(str)
    def _on_asked(self, what: str) -> None:
        {
            "files": self._choose_files,
            "folder": self._choose_folder,
            "problems": self.show_problems,
            "new": self._program.make_new,
            "import": self.imports.choose,
            "overview": self._program.show_overview,
        }[what]()

    def _choose_files(self) -> None:
        dialog = QFileDialog(self._desk.window, tr("Open city models and layers"), str(self._folder()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([name_filter(), tr("All files (*)")])
        dialog.filesSelected.connect(lambda names: self.take(tuple(Path(name) for name in names)))
        _open(dialog)

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self._desk.window, tr("Open a district folder"), str(self._folder()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self._program.open_paths((Path(name),)))
        _open(dialog)

    def _folder(self) -> Path:
        return Path.home() if self._loaded.is_district else self._loaded.paths[0].parent


def _open(dialog: QFileDialog) -> None:
    from PySide6.QtCore import Qt

    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def name_filter() -> str:
    """For file dialogs: every format that has a reader."""
    return tr("City models and layers ({list})", list=" ".join(f"*{end}" for end in sorted(FORMATS)))


def keeping_of(loaded: Loaded) -> Keeping:
    """Files that are open have no folder to keep a layer in."""
    if not loaded.is_district:
        return "no"
    folder = loaded.opened.district.folder
    return "copy" if is_shipped(folder) else "yes" if can_keep(folder) else "no"


def removable_layers(loaded: Loaded) -> Sequence[Choice]:
    """Those that only pass, and those of a folder that may be written to."""
    if not loaded.is_district:
        return ()
    here = loaded.opened.district
    return [
        Choice(layer.path.name, (layer.path,), layer.epsg, str(layer.path.parent))
        for layer in here.layers
        if can_keep(here.folder) or not layer.path.is_relative_to(here.folder)
    ]


def known_districts(loaded: Loaded) -> Sequence[Choice]:
    """Those that come with the program; one that cannot be read is left out here and said by `tvilling districts`."""
    found = []
    for folder in shipped_districts():
        try:
            district = read_district(folder)
        except BadDistrict:
            continue
        is_current = loaded.is_district and loaded.opened.district.folder.resolve() == folder.resolve()
        found.append(Choice(district.name, (folder,), None, district.note, is_current))
    return found


def recent_choices(text: str, loaded: Loaded) -> Sequence[Choice]:
    """What was opened last and is still there, without what is open now."""
    now = tuple(p.absolute() for p in loaded.paths)
    return [
        Choice(r.label, r.paths, r.epsg, str(r.paths[0].parent))
        for r in recent.listed(text)
        if r.paths != now and all(p.exists() for p in r.paths)
    ]
