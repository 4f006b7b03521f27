"""Which objects of the city are shown: hide, isolate, show all, and one step back after another. Pure.

    shown = Visibility(city.root_of())
    shown.hide([row]); shown.isolate([row], ghost=True); shown.undo(); shown.show_all()
    shown.state                              # (o,) uint8 for the shader: SHOWN, GHOST or HIDDEN

A part goes with its building: rows are taken to their topmost parent.   Thread: GUI (one owner).
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

SHOWN, GHOST, HIDDEN = 0, 1, 2
MOST_STEPS = 50
State = NDArray[np.uint8]


class Visibility:
    def __init__(self, root: NDArray[np.int32], concerned: NDArray[np.bool_] | None = None) -> None:
        """root (o,): topmost parent of each object.   concerned (o,): what `isolate` may take away: by default all. The
        ground stays under an isolated building."""
        self._root = root
        n = len(root)
        self._concerned = np.ones(n, np.bool_) if concerned is None else concerned[root]
        self._state: State = np.zeros(n, np.uint8)
        self._steps: list[State] = []
        self.state.flags.writeable = False

    @property
    def state(self) -> State:
        return self._state

    @property
    def can_undo(self) -> bool:
        return bool(self._steps)

    @property
    def hidden(self) -> int:
        """Objects not shown as they are, hidden or ghosts; a building with its parts counts once."""
        return int(np.count_nonzero((self._state != SHOWN) & (self._root == np.arange(len(self._root)))))

    @property
    def ghosts(self) -> int:
        return int(np.count_nonzero((self._state == GHOST) & (self._root == np.arange(len(self._root)))))

    def hide(self, rows: Iterable[int]) -> bool:
        """True when anything changed."""
        state = self._state.copy()
        state[self._with_parts(rows)] = HIDDEN
        return self._put(state)

    def isolate(self, rows: Iterable[int], *, ghost: bool = True) -> bool:
        """Only these and what is never taken away; the others are drawn as outlines or not at all."""
        state = self._state.copy()
        keep = self._with_parts(rows)
        state[self._concerned & ~keep & (state != HIDDEN)] = GHOST if ghost else HIDDEN
        state[keep] = SHOWN
        return self._put(state)

    def show(self, rows: Iterable[int]) -> bool:
        state = self._state.copy()
        state[self._with_parts(rows)] = SHOWN
        return self._put(state)

    def show_all(self) -> bool:
        return self._put(np.zeros_like(self._state))

    def undo(self) -> bool:
        """The state before the last change. False where there is none."""
        if not self._steps:
            return False
        self._state = self._steps.pop()
        return True

    def _with_parts(self, rows: Iterable[int]) -> NDArray[np.bool_]:
        wanted = np.zeros(len(self._root), np.bool_)
        chosen = np.fromiter(rows, np.int64)
        wanted[self._root[chosen]] = True
        return np.asarray(wanted[self._root])

    def _put(self, state: State) -> bool:
        if np.array_equal(state, self._state):
            return False
        self._steps.append(self._state)
        del self._steps[:-MOST_STEPS]
        state.flags.writeable = False
        self._state = state
        return True
