"""How the window looks, as a person chooses it in the menus: style of the city, theme, stillness, named views.

What is chosen is remembered in window.json. Part of the composition root.   Thread: GUI.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from widgets import theme
from widgets.state_manager import StateManager

if TYPE_CHECKING:
    from app.window import Desk


def prepare_look(state: StateManager) -> None:
    """Before the first widget is made."""
    theme.apply_theme(QApplication.instance(), state.get("theme"))  # type: ignore[arg-type]
    theme.set_reduced_motion(state.get("reduced_motion"))


class LookHub(QObject):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        desk.window.style_chosen.connect(self._on_style)
        desk.window.theme_chosen.connect(self._on_theme_chosen)
        desk.window.still_chosen.connect(self._on_still)
        desk.window.camera_chosen.connect(self._on_camera)
        theme.hub().changed.connect(self._on_theme)
        self._on_theme(theme.current())
        self._on_style(desk.state.get("style"))
        self._on_still(desk.state.get("reduced_motion"))

    @Slot(str)
    def _on_style(self, name: str) -> None:
        self._desk.state.set("style", name)
        self._desk.scene.set_style(name)  # type: ignore[arg-type]
        self._desk.view.redraw()

    @Slot(str)
    def _on_theme_chosen(self, name: str) -> None:
        self._desk.state.set("theme", name)
        theme.apply_theme(QApplication.instance(), name)  # type: ignore[arg-type]

    @Slot(object)
    def _on_theme(self, look: theme.Theme) -> None:
        self._desk.scene.set_theme(look.is_dark)
        self._desk.view.redraw()

    @Slot(bool)
    def _on_still(self, is_still: bool) -> None:
        self._desk.state.set("reduced_motion", is_still)
        theme.set_reduced_motion(is_still)
        self._desk.view.set_reduced_motion(is_still)

    @Slot(str)
    def _on_camera(self, name: str) -> None:
        wanted = self._desk.selected if name == "selection" else name
        if wanted:
            self._desk.view.fly_to(wanted)
