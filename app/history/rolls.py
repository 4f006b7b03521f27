"""Which hours are to be rolled up, and when: new ones as soon as they are sealed, those that late readings spoilt once
they have been left alone for some appends, so that a device that sends its backlog does not roll an hour at each message.

Thread: the writer's, with its lock held.
"""

from __future__ import annotations

import duckdb

from app.history.rollups import SLOT_NS, Rolled
from app.history.segments import Numbers
from app.model.times import MINUTE_NS

PATIENCE = 16  # appends


class Rolls:
    """slots: due once they are sealed, with the append after which they may be rolled."""

    def __init__(self, slots: set[int]) -> None:
        self._after = dict.fromkeys(slots, 0)
        self._appends = 0

    @classmethod
    def of(cls, connection: duckdb.DuckDBPyConnection, rolled: Rolled) -> Rolls:
        """Of the file: hours with readings that have no figures."""
        rows = connection.execute(
            "SELECT DISTINCT (minute - minute % ?) // ? FROM minutes", [SLOT_NS // MINUTE_NS] * 2
        ).fetchall()
        return cls({int(row[0]) for row in rows} - set(rolled.slot.tolist()))

    @property
    def first(self) -> int | None:
        """The first slot that waits, due or not."""
        return min(self._after, default=None)

    def touched(self, sealed: Numbers, late: Numbers) -> None:
        """An append stored readings of these slots."""
        self._appends += 1
        for slot in sealed.tolist():
            self._after.setdefault(slot, 0)
        for slot in late.tolist():
            self._after[slot] = self._appends + PATIENCE

    def due(self, frontier: int, *, is_patient: bool = True) -> int | None:
        """The first slot that is sealed whole and left alone, None where there is none."""
        whole = (frontier + 1) // SLOT_NS
        return min(
            (
                s
                for s, after in self._after.items()
                if s < whole and (after <= self._appends or not is_patient)
            ),
            default=None,
        )

    def done(self, slot: int) -> None:
        self._after.pop(slot, None)
