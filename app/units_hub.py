"""Which units the figures of the window are shown in: menu, page of the preferences, what is remembered.

Part of the composition root.   Thread: GUI.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.model import units_shown
from app.model.language import mark, tr
from app.model.units_shown import AS_DATA, SETS, UNITS
from widgets import theme
from widgets.state_manager import StateManager
from widgets.units_page import SET_WORDS, UnitsPage, set_of

if TYPE_CHECKING:
    from app.window import Desk

PAGE = mark("Units")


def prepare_units(state: StateManager) -> None:
    """Before the first widget is made."""
    kept = {quantity: state.get(f"unit_{quantity}") for quantity in UNITS}
    units_shown.use({quantity: unit for quantity, unit in kept.items() if unit != AS_DATA})


class UnitsHub(QObject):
    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._page: UnitsPage | None = None
        self.menu = QMenu(tr(PAGE), desk.window)
        group = QActionGroup(self)
        for name, word in SET_WORDS.items():
            action = self.menu.addAction(tr(word))
            action.setCheckable(True)
            action.setData(name)
            action.triggered.connect(lambda _on=False, name=name: self.use(dict(SETS[name])))
            group.addAction(action)
        self.menu.addSeparator()
        self.menu.addAction(tr("Units of each quantity"), lambda: desk.window.open_preferences(tr(PAGE)))
        desk.window.menus.add_to_view(self.menu)
        desk.window.preference_pages.append(self._make_page)
        self._tick()

    def use(self, chosen: dict[str, str]) -> None:
        """Show figures so from now on, in every panel that is open."""
        units_shown.use(chosen)
        for quantity in UNITS:
            self._desk.state.set(f"unit_{quantity}", units_shown.chosen().get(quantity, AS_DATA))
        self._tick()
        if self._page is not None:
            self._page.show_units(units_shown.chosen())
        keeper = self._desk.session.timekeeper
        theme.hub().changed.emit(theme.current())  # all that paints paints anew
        keeper.snapshot_changed.emit(
            keeper.snapshot
        )  # a figure keeps the unit it was printed in until it is printed anew
        self._desk.trends.refresh()
        self.changed.emit()

    def _tick(self) -> None:
        now = set_of(units_shown.chosen())
        for action in self.menu.actions():
            if action.isCheckable():
                action.setChecked(action.data() == now)

    def _make_page(self) -> tuple[str, QWidget]:
        page = self._page = UnitsPage(units_shown.chosen())
        page.chosen.connect(self.use)
        page.destroyed.connect(self._on_page_gone)
        return tr(PAGE), page

    @Slot()
    def _on_page_gone(self) -> None:
        self._page = None
