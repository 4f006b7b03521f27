"""The window: arranges banner, city, panels, timeline and status line, and the menus over them. It knows nothing else.

At 1280x800 the city keeps more than half of the window: layers and trends are folded away there until asked for.
Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeySequence
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QMenuBar,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.bridge import HistoryReads, Timekeeper
from app.model.district import District
from widgets import icons, theme
from widgets.banner import Banner
from widgets.dock import panel_dock
from widgets.shortcuts import ShortcutSheet
from widgets.state_manager import StateManager
from widgets.status_bar import StatusBar
from widgets.timeline import Timeline
from widgets.transport import Transport

ROOMY_W, ROOMY_H = 1500, 950  # from here on all panels fit beside the city


@dataclass(frozen=True)
class WindowParts:
    """What the window arranges; all made elsewhere, so that tests can give stand-ins."""

    district: District
    timekeeper: Timekeeper
    reads: HistoryReads
    state: StateManager
    scene: QWidget
    inspector: QWidget
    trends: QWidget
    layers: QWidget
    headline: QWidget | None = None


class MainWindow(QMainWindow):
    closing = Signal()
    style_chosen = Signal(str)  # operator | presentation
    theme_chosen = Signal(str)  # system | dark | light
    still_chosen = Signal(bool)  # reduced motion
    camera_chosen = Signal(str)  # overview | street | selection

    def __init__(self, parts: WindowParts) -> None:
        super().__init__()
        self._parts = parts
        self.setObjectName("tvilling")
        self.setWindowTitle(f"{parts.district.name} – Tvilling")
        self.setDockOptions(QMainWindow.DockOption.AllowTabbedDocks | QMainWindow.DockOption.AllowNestedDocks)
        self.banner = Banner(parts.timekeeper, parts.district.zone)
        self.transport = Transport(parts.timekeeper, parts.district.zone)
        self.timeline = Timeline(parts.timekeeper, parts.reads, parts.district.zone)
        self.status = StatusBar(parts.district.note if parts.district.synthetic else "")
        self.setStatusBar(self.status)
        self.setCentralWidget(parts.scene)
        self._arrange()
        self.docks = {
            "layers": self._dock("layers", "Layers", parts.layers, Qt.DockWidgetArea.LeftDockWidgetArea),
            "inspector": self._dock(
                "inspector", "Inspector", parts.inspector, Qt.DockWidgetArea.RightDockWidgetArea
            ),
            "trends": self._dock("trends", "Trends", parts.trends, Qt.DockWidgetArea.BottomDockWidgetArea),
        }
        self._fill_menus()
        self._restore()

    def _arrange(self) -> None:
        self.menus = QMenuBar()
        top = QWidget()
        column = QVBoxLayout(top)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, theme.S, 0)
        row.setSpacing(2)
        row.addWidget(self.menus, 1)
        if self._parts.headline is not None:
            row.addWidget(self._parts.headline)
        self._corner = row
        column.addLayout(row)
        column.addWidget(self.banner)
        self.setMenuWidget(top)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        column.addWidget(self.transport)
        column.addWidget(self.timeline)
        bar = QToolBar("Time")
        bar.setObjectName("time")
        bar.setMovable(False)
        bar.setFloatable(False)
        bar.toggleViewAction().setVisible(False)
        bar.addWidget(below)
        self.addToolBar(Qt.ToolBarArea.BottomToolBarArea, bar)
        for corner, area in (
            (Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea),
            (Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea),
        ):
            self.setCorner(corner, area)

    def _dock(self, name: str, title: str, panel: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = panel_dock(name, title, panel, self)
        self.addDockWidget(area, dock)
        action = dock.toggleViewAction()
        icon = {"layers": "panel-left", "inspector": "panel-right", "trends": "panel-bottom"}[name]
        action.setIcon(icons.icon(icon, "dim", "text"))
        action.setShortcut(QKeySequence(f"Ctrl+{len(self.findChildren(QDockWidget))}"))
        action.setToolTip(f"{title}   ({action.shortcut().toString()})")
        return dock

    def _fill_menus(self) -> None:
        view, time, camera, help_ = (
            self.menus.addMenu(name) for name in ("&View", "&Time", "&Camera", "&Help")
        )
        for dock in self.docks.values():
            view.addAction(dock.toggleViewAction())
        view.addSeparator()
        state = self._parts.state
        self.style_actions = self._choices(
            view,
            "style",
            ("operator", "presentation"),
            ("O", "P"),
            state.get("style"),
            self.style_chosen.emit,
        )
        view.addSeparator()
        self._choices(
            view.addMenu("Colours"),
            "theme",
            ("system", "dark", "light"),
            ("", "", ""),
            state.get("theme"),
            self.theme_chosen.emit,
        )
        still = view.addAction("Reduced motion")
        still.setCheckable(True)
        still.setChecked(state.get("reduced_motion"))
        still.toggled.connect(self.still_chosen)
        full = view.addAction(icons.icon("full-screen"), "Full screen")
        full.setShortcut("F11")
        full.triggered.connect(self._on_full_screen)
        time.addActions(self.transport.actions_of)
        goto = time.addAction(icons.icon("go-to-time"), "Go to a time")
        goto.setShortcut("Ctrl+T")
        goto.triggered.connect(self.transport.goto.setFocus)
        for name, key, icon in (
            ("overview", "Home", "home"),
            ("street", "Ctrl+Shift+S", "street"),
            ("selection", "F", "fly-to"),
        ):
            action = camera.addAction(
                icons.icon(icon), {"selection": "Fly to the selection"}.get(name, name.capitalize())
            )
            action.setShortcut(key)
            action.triggered.connect(lambda _checked=False, name=name: self.camera_chosen.emit(name))
        sheet = help_.addAction(icons.icon("keyboard"), "Keys")
        sheet.setShortcut("F1")
        sheet.triggered.connect(self._on_keys)
        help_.addAction(icons.icon("info"), "About Tvilling").triggered.connect(self._on_about)
        for action in (*self.style_actions, *(d.toggleViewAction() for d in self.docks.values())):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setProperty("flat", True)
            button.setAccessibleName(action.text())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._corner.addWidget(button)

    def _choices(
        self,
        menu: QMenu,
        what: str,
        names: tuple[str, ...],
        keys: tuple[str, ...],
        chosen: str,
        say: Callable[[str], None],
    ) -> list[QAction]:
        group, made = QActionGroup(self), []
        for name, key in zip(names, keys, strict=True):
            action = menu.addAction(name.capitalize())
            if what == "style":
                action.setText(f"{name.capitalize()} style")
                action.setIcon(icons.icon(name, "dim", "text"))
                action.setToolTip(f"{name.capitalize()} style   ({key})")
            action.setShortcut(key)
            action.setCheckable(True)
            action.setChecked(name == chosen)
            action.triggered.connect(lambda _checked=False, name=name: say(name))
            group.addAction(action)
            made.append(action)
        return made

    def _restore(self) -> None:
        state = self._parts.state
        if not state.restore("geometry", self.restoreGeometry):
            self.resize(1280, 800)
        if not state.restore("docks", self.restoreState):
            self.lay_out_afresh()

    def lay_out_afresh(self) -> None:
        """The panels that leave the city at least half of the window."""
        is_roomy = self.width() >= ROOMY_W and self.height() >= ROOMY_H
        self.docks["layers"].setVisible(is_roomy)
        self.docks["trends"].setVisible(is_roomy)
        self.docks["inspector"].show()
        self.resizeDocks([self.docks["inspector"]], [300], Qt.Orientation.Horizontal)
        if is_roomy:
            self.resizeDocks([self.docks["layers"]], [260], Qt.Orientation.Horizontal)
            self.resizeDocks([self.docks["trends"]], [round(self.height() * 0.24)], Qt.Orientation.Vertical)

    def keep(self) -> None:
        """Remember size and docks."""
        self._parts.state.set_bytes("geometry", self.saveGeometry())
        self._parts.state.set_bytes("docks", self.saveState())

    @Slot()
    def _on_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    @Slot()
    def _on_keys(self) -> None:
        ShortcutSheet.of(self).open()

    @Slot()
    def _on_about(self) -> None:
        ShortcutSheet.about(self, self._parts.district).open()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)
