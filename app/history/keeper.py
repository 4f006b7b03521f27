"""When old readings are thinned, and that nobody is surprised by it: each step is told as an event before and after.

Warnings come at 80 % and 90 % of the space that is allowed. Before the first reading is thinned it is said, and nothing
happens for another GRACE appends; what was thinned is noted on the timeline once a day of it is complete.
Thread: the writer's, with its lock held.
"""

from __future__ import annotations

import duckdb

from app.history.retention import Keeping, crowded, drop, next_slot, rewrite, thin, unused, used_bytes
from app.history.rollups import SLOT_NS
from app.history.view import View
from app.model.times import DAY_NS, iso

GRACE = 200  # appends: a minute or more while recording
_WARN_AT = (0.9, 0.8)


class Keeper:
    """What is due; the sentences to be told gather in `told`, those of every day in `noted`: for the timeline alone."""

    def __init__(self, keeping: Keeping) -> None:
        self.keeping = keeping
        self.told: list[str] = []
        self.noted: list[str] = []
        self._warned = 0.0
        self._grace = GRACE
        self._said_before = False
        self._thinned_from: int | None = None

    def edge_ns(self, now_ns: int, used: int) -> int | None:
        """Readings before it may be thinned now; None for none."""
        allowed = (self.keeping.max_gb or 0.0) * 1e9
        share = used / allowed if allowed else 0.0
        self._warn(share)
        return self.keeping.edge_ns(now_ns, share)

    def may_thin(self, from_ns: int, edge_ns: int) -> bool:
        """False while a person can still object: it was said, and the time of grace runs."""
        if not self._said_before:
            self._said_before = True
            self.told.append(
                f"Readings before {iso(edge_ns)} (from {iso(from_ns)}) will soon be thinned to one a quarter of an hour,"
                " with lowest, highest and mean of each minute, quarter and hour kept; to keep all of them change"
                " keep_raw_days or max_gb"
            )
        self._grace -= 1
        return self._grace < 0

    def thinned(self, slot: int) -> None:
        """It is noted once a day of it is complete."""
        a, b = slot * SLOT_NS, (slot + 1) * SLOT_NS
        if self._thinned_from is None:
            self._thinned_from = a // DAY_NS * DAY_NS  # an earlier run may have begun that day
        if b % DAY_NS == 0:
            self.noted.append(
                f"Readings from {iso(self._thinned_from)} to {iso(b)} were thinned; their figures are kept"
            )
            self._thinned_from = None

    def let_go(self, connection: duckdb.DuckDBPyConnection, view: View) -> bool:
        """Drops pieces in which nothing is used any more, or readies one for it; True where the file changed and is to be
        read again. Raises duckdb.Error, with nothing half done."""
        if view.rolled.raw_from_ns < 0:  # nothing was ever thinned
            return False
        if names := unused(view, view.late.rows - len(view.pending)):
            drop(connection, names)
            return True
        times = crowded(view)
        if len(times):
            rewrite(connection, view, times)
        return bool(len(times))

    def thin_next(
        self, connection: duckdb.DuckDBPyConnection, view: View, waiting: int | None, now_ns: int
    ) -> bool:
        """The next hour, where one is due; after `let_go`, for what that frees may be enough. True as there.

        waiting: the first slot whose figures are not right yet.   Raises duckdb.Error, with nothing half done.
        """
        edge_ns = self.edge_ns(now_ns, used_bytes(connection))
        slot = None if edge_ns is None else next_slot(view, edge_ns)
        if slot is None or edge_ns is None or (waiting is not None and slot >= waiting):
            return False
        if not self.may_thin(slot * SLOT_NS, edge_ns):
            return False
        thin(connection, view, slot)
        self.thinned(slot)
        return True

    def _warn(self, share: float) -> None:
        level = next((level for level in _WARN_AT if share >= level), 0.0)
        if level > self._warned:
            self.told.append(
                f"The history takes {100 * share:.0f} % of the {self.keeping.max_gb:g} GB that it may take;"
                " at 100 % its oldest readings will be thinned"
            )
        self._warned = level
