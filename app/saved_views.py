"""The saved views of one desk: keeping, going to one, and looking after them.

Part of the composition root.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.bookmarks import Bookmarks, SavedView, write_views
from app.kept_list import BadList
from app.model.language import tr, trn
from app.model.times import format_time
from app.people.acting import action
from maps.camera import Pose
from maps.colouring import ColourBy
from widgets.keep_view import KeepView
from widgets.scene_view import SceneView
from widgets.views_menu import ViewsMenu
from widgets.views_sheet import ViewsSheet

if TYPE_CHECKING:
    from app.window import Desk


class SavedViews(QObject):
    def __init__(self, desk: Desk, menu: ViewsMenu, folder: Path) -> None:
        """folder: of this district's data."""
        super().__init__(desk)
        self._desk, self.menu = desk, menu
        self.shelf = Bookmarks(folder / "views.json")
        self.sheet = ViewsSheet(desk.window)
        self._gone: tuple[int, SavedView] | None = None
        menu.keep_asked.connect(self.ask_name)
        menu.manage_asked.connect(self._on_manage)
        menu.chosen.connect(self.go)
        sheet = self.sheet
        sheet.chosen.connect(self.go)
        sheet.renamed.connect(lambda old, new: self._do(lambda: self.shelf.rename(old, new)))
        sheet.moved.connect(lambda name, to: self._do(lambda: self.shelf.move(name, to)))
        sheet.updated.connect(self._on_updated)
        sheet.removed.connect(self._on_removed)
        sheet.undo_asked.connect(self._on_undo)
        sheet.export_asked.connect(self._on_export)
        sheet.import_asked.connect(self._on_import)
        self._show()
        if self.shelf.notice:
            desk.window.status.show_notice(self.shelf.notice)

    # -- keeping -------------------------------------------------------------------------------------------------------

    @Slot()
    def ask_name(self) -> None:
        head = self._desk.session.timekeeper.playhead
        moment = format_time(head.t_ns, self._desk.session.opened.district.zone, seconds=False)
        offered = tr("View {count}", count=len(self.shelf.views) + 1)
        dialog = KeepView(offered, moment, self._desk.window, with_moment=not head.is_live)
        dialog.wanted.connect(self.keep)
        dialog.open()

    @Slot(str, bool)
    def keep(self, name: str, with_moment: bool = False) -> None:
        view = self.seen(name, self._desk.session.timekeeper.playhead.t_ns if with_moment else None)
        if self._do(lambda: self.shelf.add(view)):
            kept = self.shelf.views[-1].name
            number = len(self.shelf.views)
            key = tr(" Key {number} goes back to it.", number=number) if number <= 9 else ""
            self._desk.window.status.show_news(tr("Kept as '{kept}'.{key}", kept=kept, key=key))

    def seen(self, name: str, t_ns: int | None) -> SavedView:
        """What is seen now: camera, style, layers, colours."""
        scene = self._desk.scene
        pose, by = scene.pose(), self._desk.layers.chosen_colour()
        return SavedView(
            name,
            pose.eye,
            pose.focus,
            pose.view_angle_deg,
            self._desk.state.get("style"),
            {x.name: (x.is_visible, x.opacity) for x in scene.layers()},
            None if by is None else (by.kind, by.name),
            t_ns,
        )

    @Slot(str)
    def go(self, name: str) -> None:
        """Style, layers, colours and moment at once; the camera flies."""
        view = next((v for v in self.shelf.views if v.name == name), None)
        if view is not None:
            self.show_view(view)

    def show_view(self, view: SavedView) -> None:
        """One that need not be kept under a name here."""
        desk, known = self._desk, {x.name for x in self._desk.scene.layers()}
        if view.style in ("operator", "presentation"):
            desk.window.style_chosen.emit(view.style)
            desk.window.menus.show_choice("style", view.style)
        for layer, (is_visible, opacity) in view.layers.items():
            if layer in known:
                desk.scene.set_layer_visible(layer, is_visible)
                desk.scene.set_layer_opacity(layer, max(0.0, min(1.0, opacity)))
        kind = view.colour[0] if view.colour else ""
        by = ColourBy(kind, view.colour[1]) if view.colour and kind in ("signal", "attribute") else None  # type: ignore[arg-type]
        desk.layers.choose_colour(by)
        desk.layers.refresh()
        if view.t_ns is not None:
            desk.session.timekeeper.seek(view.t_ns)
        if isinstance(desk.view, SceneView):
            desk.view.fly(Pose(view.eye, view.focus, view.view_angle_deg))

    # -- looking after them --------------------------------------------------------------------------------------------

    @Slot()
    def _on_manage(self) -> None:
        self._show()
        self.sheet.show()
        self.sheet.raise_()
        self.sheet.activateWindow()

    @Slot(str)
    def _on_updated(self, name: str) -> None:
        old = next((v for v in self.shelf.views if v.name == name), None)
        now = self._desk.session.timekeeper.playhead.t_ns
        view = self.seen(name, None if old is None or old.t_ns is None else now)
        self._do(lambda: self.shelf.update(name, view), tr("'{name}' is what is seen now.", name=name))

    @Slot(str)
    def _on_removed(self, name: str) -> None:
        def remove() -> None:
            self._gone = self.shelf.remove(name)

        self._do(remove, tr("'{name}' is taken away.", name=name), keeps_undo=True)

    @Slot()
    def _on_undo(self) -> None:
        if self._gone is not None:
            at, view = self._gone
            self._gone = None
            self._do(lambda: self.shelf.put_back(at, view), tr("'{name}' is back.", name=view.name))

    @Slot(object)
    def _on_export(self, path: Path) -> None:
        self._do(lambda: write_views(path, self.shelf.views), tr("Written to {name}.", name=path.name))

    @Slot(object)
    def _on_import(self, path: Path) -> None:
        def take_in() -> None:
            count = self.shelf.take_in(path)
            told.append(trn("{n} view from {name}.", "{n} views from {name}.", count, name=path.name))

        told: list[str] = []
        self._do(take_in)
        self._show(*told)

    @action("window.view")
    def _do(self, change: Callable[[], object], told: str = "", *, keeps_undo: bool = False) -> bool:
        """What is wrong is told in the sheet, or the status line where that is closed."""
        if not keeps_undo:
            self._gone = None
        wrong = ""
        try:
            change()
        except OSError as error:
            wrong = tr(
                "The views cannot be written: {strerror}.", strerror=error.strerror or "the disk refused"
            )
        except BadList as error:
            wrong = f"{error}."
        except ValueError as error:
            wrong = tr("Not renamed: {error}.", error=error)
        except KeyError:
            wrong = tr("That view is no longer there.")
        self._show(wrong or told)
        if wrong and not self.sheet.isVisible():
            self._desk.window.status.show_notice(wrong)
        return not wrong

    def _show(self, told: str = "") -> None:
        names = [v.name for v in self.shelf.views]
        self.menu.show_views(names)
        self.sheet.show_views(names, told, can_undo=self._gone is not None)
