"""The window: arranges banner, city, panels, timeline and status line, and the menus over them. It knows nothing else.

At 1280x800 the city keeps more than half of the window: layers and trends are folded away there until asked for.
Thread: GUI.   Units: pixels.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QMainWindow, QMenu, QToolBar, QWidget

from app.model.language import tr
from widgets import theme
from widgets.banner import Banner
from widgets.dock import panel_dock
from widgets.guarded_window import GuardedWindow
from widgets.marks_sheet import MarksSheet
from widgets.menus import Menus
from widgets.preferences import Preferences
from widgets.shortcuts import ShortcutSheet
from widgets.stage import Stage
from widgets.status_bar import StatusBar
from widgets.timeline import Timeline
from widgets.timeline_strip import TimelineStrip
from widgets.transport import Transport
from widgets.window_parts import MakePage, WindowParts, column_of

ROOMY_W, ROOMY_H = 1500, 950  # from here on all panels fit beside the city
_LEFT, _RIGHT, _BOTTOM = (
    Qt.DockWidgetArea.LeftDockWidgetArea,
    Qt.DockWidgetArea.RightDockWidgetArea,
    Qt.DockWidgetArea.BottomDockWidgetArea,
)


class MainWindow(GuardedWindow):
    style_chosen = Signal(str)  # operator | presentation
    theme_chosen = Signal(str)  # system | dark | light
    still_chosen = Signal(bool)  # reduced motion
    camera_chosen = Signal(str)  # overview | street | selection

    def __init__(self, parts: WindowParts) -> None:
        super().__init__()
        self._parts = parts
        zone = parts.district.zone
        self.setObjectName("tvilling")
        self.setWindowTitle(tr("{name} – Tvilling", name=parts.district.name))
        self.setMinimumSize(800, 520)
        self.setDockOptions(QMainWindow.DockOption.AllowTabbedDocks | QMainWindow.DockOption.AllowNestedDocks)
        self.banner = Banner(parts.timekeeper, zone, district=parts.district)
        self.transport = Transport(parts.timekeeper, zone, reads=parts.reads)
        self.timeline = Timeline(parts.timekeeper, parts.reads, zone)
        self.strip = TimelineStrip(self.timeline, parts.timekeeper, parts.reads)
        self.status = StatusBar()
        self.setStatusBar(self.status)
        self.stage = Stage(parts.scene)
        self.setCentralWidget(self.stage)
        self.setCorner(Qt.Corner.BottomLeftCorner, _LEFT)
        self.setCorner(Qt.Corner.BottomRightCorner, _RIGHT)
        self.docks = {
            "layers": self._dock("layers", tr("Layers"), parts.layers, _LEFT),
            "inspector": self._dock("inspector", tr("Inspector"), parts.inspector, _RIGHT),
            "trends": self._dock("trends", tr("Trends"), parts.trends, _BOTTOM),
        }
        self._folded: list[QDockWidget] = []
        self.seconds: Callable[[], Mapping[int, QMainWindow]] = dict  # app/windows_hub.py
        self.preference_pages: list[MakePage] = []  # made anew each time
        self.menus = Menus(self.docks, self.transport.actions_of)
        self._put_menus_and_banner()
        self._put_time()
        self._connect()
        self._restore()

    def _dock(self, name: str, title: str, panel: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = panel_dock(name, title, panel, self)
        self.addDockWidget(area, dock)
        return dock

    def put_files(self, menu: QMenu, button: QWidget) -> None:
        """What opens other cities: a menu before the others, and the district's name at the head of the line."""
        menu.setParent(self.menus, menu.windowFlags())
        self.menus.insertMenu(self.menus.actions()[0], menu)
        self._top.insertWidget(0, button)

    def _put_menus_and_banner(self) -> None:
        top, row = QWidget(), QHBoxLayout()
        self._top = row
        column = column_of(top)
        row.setContentsMargins(0, 0, theme.S, 0)
        row.setSpacing(2)
        row.addWidget(self.menus, 1)
        if self._parts.headline is not None:
            row.addWidget(self._parts.headline)
        for button in self.menus.buttons():
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(self.banner)
        self.setMenuWidget(top)

    def _put_time(self) -> None:
        below, bar = QWidget(), QToolBar(tr("Time"))
        column = column_of(below)
        column.addWidget(self.transport)
        column.addWidget(self.strip)
        column.addWidget(self.timeline)
        bar.setObjectName("time")
        bar.setMovable(False)
        bar.setFloatable(False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        bar.toggleViewAction().setVisible(False)
        bar.addWidget(below)
        self.addToolBar(Qt.ToolBarArea.BottomToolBarArea, bar)

    def _connect(self) -> None:
        menus, state = self.menus, self._parts.state
        for name in ("style", "theme", "reduced_motion"):
            menus.show_choice(name, state.get(name))
        menus.style_chosen.connect(self.style_chosen)
        menus.theme_chosen.connect(self.theme_chosen)
        menus.still_chosen.connect(self.still_chosen)
        menus.camera_chosen.connect(self.camera_chosen)
        menus.span_chosen.connect(self._on_span)
        menus.asked.connect(self._on_asked)
        self.transport.span_chosen.connect(self._on_span)
        self.transport.a_marked.connect(self.timeline.show_mark)

    def _restore(self) -> None:
        state = self._parts.state
        if not state.restore("geometry", self.restoreGeometry):
            self.resize(1280, 800)
        if not state.restore("docks", self.restoreState):
            self.lay_out_afresh()

    def lay_out_afresh(self) -> None:
        """The panels that leave the city at least half of the window."""
        is_roomy = self.width() >= ROOMY_W and self.height() >= ROOMY_H
        for name, area in (("layers", _LEFT), ("inspector", _RIGHT), ("trends", _BOTTOM)):
            self.docks[name].setFloating(False)
            self.addDockWidget(area, self.docks[name])
            self.docks[name].setVisible(is_roomy or name == "inspector")
        sides = [self.docks["layers"], self.docks["inspector"]]
        self.resizeDocks(sides, [260, 320 if is_roomy else 300], Qt.Orientation.Horizontal)
        self.resizeDocks([self.docks["trends"]], [round(self.height() * 0.24)], Qt.Orientation.Vertical)

    def keep(self) -> None:
        """Remember size and docks."""
        self._parts.state.set_bytes("geometry", self.saveGeometry())
        self._parts.state.set_bytes("docks", self.saveState())

    @Slot(object)
    def _on_span(self, span_ns: int | None) -> None:
        if span_ns is None:
            self.timeline.show_all()
        else:
            self.timeline.show_around(span_ns)

    @Slot(str)
    def _on_asked(self, what: str) -> None:
        {
            "city_only": self._fold_all,
            "panels": self.lay_out_afresh,
            "full_screen": lambda: self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen),
            "go_to_time": self.transport.goto.setFocus,
            "preferences": self.open_preferences,
            "keys": lambda: ShortcutSheet.of(self).open(),
            "marks": lambda: MarksSheet(self).open(),
            "about": lambda: ShortcutSheet.about(self, self._parts.district).open(),
            "quit": self.close,
        }[what]()

    def _fold_all(self) -> None:
        """All panels away; asked again, those that were open come back."""
        is_open = [dock for dock in self.docks.values() if not dock.isHidden()]
        for dock in is_open or self._folded or [self.docks["inspector"]]:
            dock.setVisible(not is_open)
        self._folded = is_open

    def open_preferences(self, page: str = "") -> None:
        """page: the name of the one to open, "" for the window's own."""
        dialog = Preferences(self._parts.state, self, [make() for make in self.preference_pages], page)
        dialog.chosen.connect(self._on_preference)
        dialog.open()

    @Slot(str, object)
    def _on_preference(self, name: str, value: object) -> None:
        said = {"style": self.style_chosen, "theme": self.theme_chosen, "reduced_motion": self.still_chosen}
        if name in said:
            said[name].emit(value)
            self.menus.show_choice(name, value)
        else:  # from the next start on
            self._parts.state.set(name, value)
