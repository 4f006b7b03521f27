"""Hide, isolate and bring back: the one owner of what the city shows, with the chip that says so.

    hiding = Hiding(scene, chip); hiding.hide(["b-1"]); hiding.changed.connect(view.redraw)

Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot

from maps.clip import ClipBox
from maps.layers import layer_of
from maps.visibility import GHOST, SHOWN, State, Visibility
from widgets.hidden_chip import HiddenChip

GROUND = frozenset({"terrain", "water", "green", "roads", "bridges", "trees"})
"""What stays when a thing is isolated: it must stand on something."""


class Hiding(QObject):
    changed = Signal()

    def __init__(self, scene: Any, chip: HiddenChip, parent: QObject | None = None) -> None:
        """scene: maps.scene.CityScene."""
        super().__init__(parent)
        self._scene, self._chip = scene, chip
        types = scene.city.types
        known = {name: layer_of(name, {}) not in GROUND for name in set(types)}
        concerned = np.array([known[name] for name in types], np.bool_)
        self._concerned = concerned
        self._ghosts: NDArray[np.bool_] | None = None
        self.shown = Visibility(scene.city.root_of(), concerned)

    def is_gone(self, ident: str | None) -> bool:
        row = self._scene.row_of(ident)
        return row is not None and bool(self.shown.state[row])

    def hide(self, ids: Sequence[str]) -> None:
        self._after(self.shown.hide(self._rows(ids)))

    def isolate(self, ids: Sequence[str]) -> None:
        """The others become outlines; asked again, they go altogether."""
        rows = self._rows(ids)
        if rows:
            self._after(self.shown.isolate(rows) or self.shown.isolate(rows, ghost=False))

    def hide_type(self, name: str) -> None:
        self._after(self.shown.hide(self._of_type(name)))

    def isolate_type(self, name: str) -> None:
        self._after(self.shown.isolate(self._of_type(name)))

    @Slot()
    def show_all(self) -> None:
        self._after(self.shown.show_all())

    @Slot()
    def undo(self) -> None:
        self._after(self.shown.undo())

    def set_clip(self, box: ClipBox | None) -> None:
        """The clip box is what else takes things away; the chip speaks for both."""
        self._scene.set_clip(box)
        self._say()
        self.changed.emit()

    def set_ghosts(self, mask: NDArray[np.bool_] | None) -> None:
        """mask (o,): objects that are drawn as outlines for another reason than a person's choice; the ground never is.
        None for none."""
        wanted = None if mask is None or not mask.any() else mask & self._concerned
        if (wanted is None) is (self._ghosts is None) and (
            wanted is None or np.array_equal(wanted, self._ghosts)
        ):
            return
        self._ghosts = wanted
        self._scene.set_visibility(self._state())
        self.changed.emit()

    def _state(self) -> State:
        """What a person chose, and the other ghosts."""
        state = self.shown.state
        return (
            state
            if self._ghosts is None
            else np.where((state == SHOWN) & self._ghosts, GHOST, state).astype(np.uint8)
        )

    def _after(self, has_changed: bool) -> None:
        if has_changed:
            self._scene.set_visibility(self._state())
            self._say()
            self.changed.emit()

    def _say(self) -> None:
        self._chip.show_state(self.shown.hidden, self.shown.ghosts, is_clipped=self._scene.clip is not None)

    def _rows(self, ids: Sequence[str]) -> list[int]:
        return [row for ident in ids if (row := self._scene.row_of(ident)) is not None]

    def _of_type(self, name: str) -> list[int]:
        return [row for row, kind in enumerate(self._scene.city.types) if kind == name]
