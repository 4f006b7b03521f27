"""How much of what the rules look at says something now: without it "no alarms" would be a guess.   Thread: any (frozen).

    known = engine.knowledge(now_ns);   known.known, known.of   ->  (40, 87)

A signal counts where a rule judges its value; whether a source is silent or bad is judged by rules of their own. It is known
while its last reading is usable and not stale.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class Knowledge:
    """needed: (n,) bool in catalogue order, signals whose value a rule judges.   says: (n,) bool, those that say something now."""

    needed: NDArray[np.bool_]
    says: NDArray[np.bool_]

    @classmethod
    def none(cls, count: int) -> Knowledge:
        """Before the alarm system has looked: of so many signals nothing is known."""
        return cls(np.ones(count, np.bool_), np.zeros(count, np.bool_))

    @property
    def of(self) -> int:
        return int(np.count_nonzero(self.needed))

    @property
    def known(self) -> int:
        return int(np.count_nonzero(self.needed & self.says))

    @property
    def share(self) -> float:
        """0..1; 1 where no rule judges a signal."""
        of = self.of
        return self.known / of if of else 1.0

    def of_rows(self, rows: NDArray[np.intp]) -> tuple[int, int]:
        """(known, of) among these signals."""
        needed = self.needed[rows]
        return int(np.count_nonzero(needed & self.says[rows])), int(np.count_nonzero(needed))

    def differs(self, other: Knowledge | None) -> bool:
        return (
            other is None
            or not np.array_equal(self.needed, other.needed)
            or not np.array_equal(self.needed & self.says, other.needed & other.says)
        )
