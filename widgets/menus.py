"""The menus, and the small buttons at their right end: all that a person can ask of the window, each with its key.

The shortcut sheet reads its list off these menus.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QDockWidget, QMenu, QMenuBar, QToolButton

from app.model.language import tr
from app.model.times import DAY_NS, HOUR_NS
from widgets import icons
from widgets.acting import marked
from widgets.settings import choice_word, option

PANELS = {"layers": "panel-left", "inspector": "panel-right", "trends": "panel-bottom"}
_THEME_ICONS = {"system": "settings", "dark": "dark", "light": "light"}


class Menus(QMenuBar):
    style_chosen = Signal(str)  # operator | presentation
    theme_chosen = Signal(str)  # system | dark | light
    still_chosen = Signal(bool)  # reduced motion
    camera_chosen = Signal(str)  # overview | street | selection
    span_chosen = Signal(object)  # ns of the timeline, None for all
    asked = Signal(str)  # city_only | panels | full_screen | go_to_time | preferences | keys | marks | about

    def __init__(self, docks: Mapping[str, QDockWidget], time_actions: Sequence[QAction]) -> None:
        super().__init__()
        self._checks: dict[str, dict[object, QAction]] = {}
        self.panel_actions = [self._panel(dock, number) for number, dock in enumerate(docks.values(), 1)]
        self._view(self.addMenu(tr("&View")))
        self._time_menu = self.addMenu(tr("&Time"))
        self._time(self._time_menu, time_actions)
        self._style(self.addMenu(tr("&Style")))
        self._camera(self.addMenu(tr("&Camera")))
        self._help_menu = self.addMenu(tr("&Help"))
        self._help(self._help_menu)

    def buttons(self) -> list[QToolButton]:
        """Style and panels, one click away."""
        made = []
        for action in (*self._checks["style"].values(), *self.panel_actions):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setProperty("flat", True)
            button.setFixedSize(28, 24)
            button.setAccessibleName(action.text())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            made.append(button)
        return made

    def add_tools(self, actions: Sequence[QAction]) -> None:
        """A menu of what can be done in the city, before the help."""
        menu = QMenu(tr("T&ools"), self)
        menu.addActions(actions)
        self.insertMenu(self.actions()[-1], menu)

    def add_menu(self, menu: QMenu) -> None:
        """One more, before the help."""
        self.insertMenu(self._help_menu.menuAction(), menu)

    def add_panel(self, action: QAction) -> None:
        """One more panel, under those of the window."""
        menu = self.panel_actions[0].associatedObjects()
        for view in (m for m in menu if isinstance(m, QMenu)):
            view.insertAction(view.actions()[len(self.panel_actions)], action)

    def add_to_view(self, menu: QMenu) -> None:
        """A choice of how things look, beside the colours."""
        still = self._checks["reduced_motion"][True]
        for view in (m for m in still.associatedObjects() if isinstance(m, QMenu)):
            view.insertMenu(still, menu)

    def add_to_time(self, actions: Sequence[QAction]) -> None:
        """What else can be done with the past, at the end of its menu."""
        self._time_menu.addSeparator()
        self._time_menu.addActions(actions)

    def add_to_help(self, actions: Sequence[QAction]) -> None:
        """What explains, before what this program is."""
        self._help_menu.insertActions(self._help_menu.actions()[-1], actions)

    def show_choice(self, name: str, value: object) -> None:
        """Tick what was chosen elsewhere; says nothing back."""
        for choice, action in self._checks.get(name, {}).items():
            action.setChecked(choice == value)

    def _panel(self, dock: QDockWidget, number: int) -> QAction:
        action = dock.toggleViewAction()
        action.setIcon(icons.icon(PANELS[dock.objectName()], "dim", "text"))
        action.setShortcut(QKeySequence(f"Ctrl+{number}"))
        action.setToolTip(f"{dock.windowTitle()}   (Ctrl+{number})")
        return action

    def _add(self, menu: QMenu, text: str, icon: str, key: str, run: Callable[[], object]) -> QAction:
        action = menu.addAction(icons.icon(icon, "dim"), text) if icon else menu.addAction(text)
        if key:
            action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _checked=False: run())
        return action

    def _choices(
        self,
        menu: QMenu,
        name: str,
        keys: Sequence[str],
        signs: Mapping[str, str],
        say: Callable[[str], None],
    ) -> None:
        group, self._checks[name] = QActionGroup(self), {}
        for choice, key in zip(option(name).choices, keys, strict=True):
            action = self._add(
                menu, choice_word(option(name), choice), "", key, lambda choice=choice: say(choice)
            )
            action.setIcon(icons.icon(signs[choice], "dim", "text"))
            action.setCheckable(True)
            group.addAction(action)
            self._checks[name][choice] = action

    def _view(self, menu: QMenu) -> None:
        menu.addActions(self.panel_actions)
        self._add(menu, tr("City only"), "", "Ctrl+0", lambda: self.asked.emit("city_only"))
        self._add(menu, tr("Reset panels"), "", "", lambda: self.asked.emit("panels"))
        menu.addSeparator()
        self._choices(
            menu.addMenu(tr("Colours")), "theme", ("", "", ""), _THEME_ICONS, self.theme_chosen.emit
        )
        still = menu.addAction(tr("Reduced motion"))
        still.setCheckable(True)
        still.triggered.connect(self.still_chosen)
        self._checks["reduced_motion"] = {True: still}
        menu.addSeparator()
        self._add(menu, tr("Full screen"), "full-screen", "F11", lambda: self.asked.emit("full_screen"))
        menu.addSeparator()
        preferences = self._add(
            menu, tr("Preferences"), "settings", "Ctrl+,", lambda: self.asked.emit("preferences")
        )
        marked(preferences, "window.preferences")
        leave = self._add(menu, tr("Quit"), "", "Ctrl+Q", lambda: self.asked.emit("quit"))
        marked(leave, "window.close")

    def _time(self, menu: QMenu, actions: Sequence[QAction]) -> None:
        steps = QMenu(tr("Step"), self)
        for action in actions:
            if action.data() is None:
                menu.addAction(action)
            elif not steps.actions():
                menu.addMenu(steps)
            if action.data() is not None:
                steps.addAction(action)
        self._add(menu, tr("Go to a time"), "go-to-time", "Ctrl+T", lambda: self.asked.emit("go_to_time"))
        menu.addSeparator()
        for text, key, span in (
            (tr("Timeline: an hour"), "Alt+1", HOUR_NS),
            (tr("Timeline: a day"), "Alt+2", DAY_NS),
            (tr("Timeline: a week"), "Alt+3", 7 * DAY_NS),
            (tr("Timeline: all of history"), "Alt+0", None),
        ):
            self._add(menu, text, "", key, lambda span=span: self.span_chosen.emit(span))

    def _style(self, menu: QMenu) -> None:
        signs = {"operator": "operator", "presentation": "presentation"}
        self._choices(menu, "style", ("O", "P"), signs, self.style_chosen.emit)
        for name, action in self._checks["style"].items():
            key = action.shortcut().toString()
            what = (
                tr("grey, colour only for what is abnormal")
                if name == "operator"
                else tr("stone, light and shade")
            )
            action.setText(tr("{style} style", style=choice_word(option("style"), name)))
            action.setToolTip(f"{action.text()}: {what}   ({key})")

    def _camera(self, menu: QMenu) -> None:
        for name, text, key, icon in (
            ("overview", tr("Overview"), "Home", "home"),
            ("street", tr("Street"), "Ctrl+Shift+S", "street"),
            ("selection", tr("Fly to the selection"), "F", "fly-to"),
        ):
            self._add(menu, text, icon, key, lambda name=name: self.camera_chosen.emit(name))

    def _help(self, menu: QMenu) -> None:
        self._add(menu, tr("Keys"), "keyboard", "F1", lambda: self.asked.emit("keys"))
        self._add(menu, tr("What the marks mean"), "info", "", lambda: self.asked.emit("marks"))
        self._add(menu, tr("About Tvilling"), "info", "", lambda: self.asked.emit("about"))
