"""Workspaces at work: switching by menu and key, keeping what is on the screen, sharing it as a file.

    hub.use(space); hub.now() -> Workspace; Ctrl+Alt+1 .. 9

Part of the composition root.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QByteArray, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDockWidget, QFileDialog, QMenu

from app.model.language import tr
from app.opening import history_folder
from app.people.acting import action
from app.workspaces import (
    READY,
    SUFFIX,
    BadWorkspace,
    Fitted,
    Panel,
    Workspace,
    Workspaces,
    fitted,
    next_name,
    read_shared,
    same,
    write_shared,
)
from maps.camera import Pose
from maps.colouring import ColourBy
from widgets.acting import marked
from widgets.dock import docks_of
from widgets.keep_workspace import KeepWorkspace
from widgets.main_window import ROOMY_H, ROOMY_W
from widgets.scene_view import SceneView

if TYPE_CHECKING:
    from app.window import Desk

KEYS = 9
_AREAS = {
    "left": Qt.DockWidgetArea.LeftDockWidgetArea,
    "right": Qt.DockWidgetArea.RightDockWidgetArea,
    "bottom": Qt.DockWidgetArea.BottomDockWidgetArea,
}


class SpacesHub(QObject):
    used = Signal(object)  # Workspace

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        district = desk.session.opened.district
        self.shelf = Workspaces(desk.data / "workspaces.json")
        self._folder = history_folder(desk.data, district)
        self.current: Workspace | None = None
        self.menu = QMenu(tr("&Workspaces"), desk.window.menus)
        bar = desk.window.menus
        bar.insertMenu(bar.actions()[1], self.menu)
        self.actions: list[QAction] = []
        self.menu.aboutToShow.connect(self._tick)
        if self.shelf.notice:
            desk.window.status.show_notice(self.shelf.notice)
        self._fill()

    # -- the menu ------------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        self.menu.clear()
        self.actions = []
        for number, space in enumerate(self.shelf.all(), 1):
            entry = self.menu.addAction(tr(space.name) if space.is_ready else space.name)
            entry.setCheckable(True)
            entry.setData(space.name)
            if number <= KEYS:
                entry.setShortcut(QKeySequence(f"Ctrl+Alt+{number}"))
                entry.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            entry.triggered.connect(lambda _on=False, s=space: self.use(s))
            self.actions.append(entry)
            if number == len(READY):
                self.menu.addSeparator()
        if self.shelf.own:
            self.menu.addSeparator()
        self.keep_action = self.menu.addAction(tr("Keep as a workspace..."))
        self.keep_action.triggered.connect(self._ask_name)
        self.reset_action = self.menu.addAction(tr("As it was kept"))
        self.reset_action.triggered.connect(self._on_reset)
        self.update_action = self.menu.addAction(tr("Keep it as it is now"))
        self.update_action.triggered.connect(self._on_update)
        self.earlier_action = self.menu.addAction(tr("Earlier in the list"))
        self.earlier_action.triggered.connect(lambda _on=False: self.move(-1))
        self.later_action = self.menu.addAction(tr("Later in the list"))
        self.later_action.triggered.connect(lambda _on=False: self.move(1))
        self.remove_action = self.menu.addAction(tr("Delete it"))
        self.remove_action.triggered.connect(self._on_remove)
        self.menu.addSeparator()
        open_file = self.menu.addAction(tr("Open a workspace file..."))
        open_file.triggered.connect(self._on_open)
        self.share_action = self.menu.addAction(tr("Save it to a file..."))
        self.share_action.triggered.connect(self._on_share)
        for changing in (
            self.keep_action, self.update_action, self.earlier_action, self.later_action, self.remove_action, open_file,
            self.share_action,
        ):  # fmt: skip
            marked(changing, "window.workspace")
        self._tick()

    @Slot()
    def _tick(self) -> None:
        now = self.current
        is_changed = False
        if now is not None:
            shown = msgspec.structs.replace(
                now, panels=tuple(p for p in now.panels if self._is_roomy() or not p.needs_room)
            )
            is_changed = not same(shown, self.now())
        for entry in self.actions:
            is_this = now is not None and entry.data() == now.name
            entry.setChecked(is_this)
            name = tr(entry.data())
            entry.setText(tr("{name} (changed)", name=name) if is_this and is_changed else name)
        is_own = now is not None and not now.is_ready
        self.reset_action.setEnabled(now is not None)
        self.update_action.setEnabled(is_own)
        self.remove_action.setEnabled(is_own)
        place = next(
            (k for k, one in enumerate(self.shelf.own) if now is not None and one.name == now.name), -1
        )
        self.earlier_action.setEnabled(is_own and place > 0)
        self.later_action.setEnabled(is_own and 0 <= place < len(self.shelf.own) - 1)

    # -- using one -----------------------------------------------------------------------------------------------------

    def panels(self) -> dict[str, QDockWidget]:
        """All panels of the window by name."""
        return {dock.objectName(): dock for dock in docks_of(self._desk.window) if dock.objectName()}

    @Slot(object)
    def use(self, space: Workspace) -> Fitted:
        """Show it; what cannot be is said."""
        desk, docks = self._desk, self.panels()
        catalogue = desk.session.opened.catalogue
        signals, district = {s.id for s in catalogue.signals}, desk.session.opened.district.id
        found = fitted(space, set(docks), district, signals, is_roomy=self._is_roomy())
        one = found.space
        self._arrange(one, docks)
        self._desk.windows.show_besides(one.windows)
        if one.theme:
            desk.window.theme_chosen.emit(one.theme)
            desk.window.menus.show_choice("theme", one.theme)
        if one.style:
            desk.window.style_chosen.emit(one.style)
            desk.window.menus.show_choice("style", one.style)
        known = {layer.name for layer in desk.scene.layers()}
        for name, is_visible in one.layers.items():
            if name in known:
                desk.scene.set_layer_visible(name, is_visible)
        if one.colour is None or one.colour[0] in ("signal", "attribute"):
            desk.layers.choose_colour(None if one.colour is None else ColourBy(*one.colour))  # type: ignore[arg-type]
        desk.layers.refresh()
        for signal in one.trends:
            desk.trends.add(signal)
        if len(one.camera) == 7 and isinstance(desk.view, SceneView):
            a, b, c, d, e, f, angle = one.camera
            desk.view.fly(Pose((a, b, c), (d, e, f), angle))
        desk.view.redraw()
        self.current = space
        self._tick()
        if found.remarks:
            desk.window.status.show_news(f"{tr(space.name)}: {'; '.join(found.remarks)}.")
        self.used.emit(space)
        return found

    def _is_roomy(self) -> bool:
        window = self._desk.window
        return window.width() >= ROOMY_W and window.height() >= ROOMY_H

    def _arrange(self, space: Workspace, docks: dict[str, QDockWidget]) -> None:
        window = self._desk.window
        self._desk.windows.close_all()
        window.setUpdatesEnabled(False)  # one picture, not one for each panel
        try:
            state = (
                QByteArray.fromBase64(space.arrangement.encode("ascii", "ignore"))
                if space.arrangement
                else QByteArray()
            )
            if not state.isEmpty() and window.restoreState(state):
                return
            wanted = {panel.name for panel in space.panels}
            for name, dock in docks.items():
                if name not in wanted:
                    dock.hide()
            first: dict[str, QDockWidget] = {}
            for panel in space.panels:
                dock = docks[panel.name]
                dock.setFloating(False)
                window.addDockWidget(_AREAS[panel.area], dock)
                if panel.area in first:
                    window.tabifyDockWidget(first[panel.area], dock)
                first.setdefault(panel.area, dock)
                dock.show()
            for panel in space.panels:
                dock = docks[panel.name]
                if first[panel.area] is not dock:
                    continue
                is_low = panel.area == "bottom"
                whole = window.height() if is_low else window.width()
                way = Qt.Orientation.Vertical if is_low else Qt.Orientation.Horizontal
                window.resizeDocks([dock], [round(whole * panel.share)], way)
                dock.raise_()
        finally:
            window.setUpdatesEnabled(True)

    def now(self, name: str = "") -> Workspace:
        """What is on the screen."""
        desk, window = self._desk, self._desk.window
        areas = {area: word for word, area in _AREAS.items()}
        panels = []
        for dock_name, dock in self.panels().items():
            if dock.isHidden() or dock.parent() is not window:
                continue
            area = areas.get(window.dockWidgetArea(dock), "bottom")
            size = (
                dock.height() / max(1, window.height())
                if area == "bottom"
                else dock.width() / max(1, window.width())
            )
            panels.append(Panel(dock_name, area, round(min(max(size, 0.1), 0.6), 3)))  # type: ignore[arg-type]
        pose, by = desk.scene.pose(), desk.layers.chosen_colour()
        return Workspace(
            name,
            tuple(panels),
            bytes(window.saveState().toBase64().data()).decode("ascii"),
            str(desk.state.get("style")),
            "",
            {layer.name: layer.is_visible for layer in desk.scene.layers()},
            None if by is None else (by.kind, by.name),
            tuple(desk.trends.signals()),
            (*pose.eye, *pose.focus, pose.view_angle_deg),
            desk.session.opened.district.id,
            windows=desk.windows.now(),
        )

    # -- keeping -------------------------------------------------------------------------------------------------------

    @Slot()
    def _ask_name(self) -> None:
        dialog = KeepWorkspace(next_name(self.shelf.all()), self._desk.window)
        dialog.wanted.connect(self.keep)
        dialog.open()

    @Slot(str)
    def keep(self, name: str) -> None:
        self._do(lambda: self.shelf.add(self.now(name)), tr("Kept as '{name}'.", name=name), name)

    @Slot()
    def _on_update(self) -> None:
        if self.current is not None and not self.current.is_ready:
            name = self.current.name
            self._do(
                lambda: self.shelf.add(self.now(name)),
                tr("'{name}' is what is on the screen now.", name=name),
                name,
            )

    @Slot()
    def _on_reset(self) -> None:
        if self.current is not None:
            self.use(self.current)

    def move(self, by: int) -> None:
        """The one in use among one's own: its key (Ctrl+Alt+4 and on) goes with its place."""
        if self.current is None or self.current.is_ready:
            return
        name = self.current.name
        place = next((k for k, one in enumerate(self.shelf.own) if one.name == name), 0)
        to = min(max(place + by, 0), len(self.shelf.own) - 1)
        key = f"Ctrl+Alt+{len(READY) + 1 + to}" if len(READY) + to < KEYS else ""
        said = (
            tr("'{name}' has the key {key} now.", name=name, key=key)
            if key
            else tr("'{name}' has no key there.", name=name)
        )
        self._do(lambda: self.shelf.move(name, to), said, name)

    @Slot()
    def _on_remove(self) -> None:
        if self.current is not None and not self.current.is_ready:
            name, self.current = self.current.name, None
            self._do(lambda: self.shelf.remove(name), tr("'{name}' is deleted.", name=name))

    @action("window.workspace", about=lambda _hub, _work, _said, name="": (name,))
    def _do(self, work: Callable[[], object], said: str, name: str = "") -> None:
        status = self._desk.window.status
        try:
            work()
        except BadWorkspace as error:
            status.show_news(str(error))
            return
        except OSError as error:
            status.show_notice(tr("Workspaces could not be kept: {why}", why=error.strerror or str(error)))
            return
        if name:
            self.current = next((one for one in self.shelf.own if one.name == name), self.current)
        self._fill()
        status.show_news(said)

    # -- files ---------------------------------------------------------------------------------------------------------

    @Slot()
    def _on_open(self) -> None:
        dialog = self._dialog(tr("Open a workspace file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.take_in(Path(path)))
        dialog.open()

    @Slot()
    def _on_share(self) -> None:
        dialog = self._dialog(tr("Save the workspace"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(f"{(self.current.name if self.current else 'workspace').lower()}{SUFFIX}")
        dialog.fileSelected.connect(lambda path: self.share(Path(path)))
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._desk.window, title, str(Path.home()), f"*{SUFFIX}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    @action("window.workspace", about=lambda _hub, path: (path.name,))
    def share(self, path: Path) -> None:
        name = self.current.name if self.current is not None else next_name(self.shelf.all())
        status = self._desk.window.status
        try:
            write_shared(self.now(name), path)
        except OSError as error:
            status.show_notice(
                tr("{path}: cannot be written ({why})", path=path, why=error.strerror or str(error))
            )
            return
        status.show_news(tr("Saved to {path}.", path=path))

    @action("window.workspace", about=lambda _hub, path: (path.name,))
    def take_in(self, path: Path) -> None:
        """A file of somebody else: kept among one's own, and used."""
        try:
            space = read_shared(path)
            names = {one.name.casefold() for one in self.shelf.all()}
            if space.name.casefold() in names:
                space = msgspec.structs.replace(space, name=next_name(self.shelf.all()))
            space = self.shelf.add(space)
        except BadWorkspace as error:
            self._desk.window.status.show_notice(str(error))
            return
        except OSError as error:
            self._desk.window.status.show_notice(
                tr("Workspaces could not be kept: {why}", why=error.strerror or str(error))
            )
            return
        self._fill()
        self.use(space)
