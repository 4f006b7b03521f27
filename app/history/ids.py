"""Signal ids <-> the store's own numbers (sid), so that a catalogue may change its order between two runs.

sids grow from 0 without holes and are never given twice; ids that left the catalogue keep theirs.   Thread: any (frozen).
"""

from __future__ import annotations

from dataclasses import dataclass

import duckdb
import numpy as np
from numpy.typing import NDArray

from app.history.contract import HistoryError
from app.model.catalogue import Catalogue
from app.model.reading import ReadingBatch
from app.model.snapshot import Snapshot


@dataclass(frozen=True, eq=False)
class SignalIds:
    """sid_of_row (rows,) int32; row_of_sid (sids,) int32, -1 where the catalogue no longer has the signal."""

    sid_of_row: NDArray[np.int32]
    row_of_sid: NDArray[np.int32]

    @classmethod
    def kept(cls, connection: duckdb.DuckDBPyConnection, catalogue: Catalogue) -> SignalIds:
        """Read from the table, which first gets the ids that are new."""
        rows = connection.execute("SELECT sid, id, unit FROM signals").fetchall()
        known = {str(text): int(sid) for sid, text, _ in rows}
        units = {str(text): unit for _, text, unit in rows}
        new = [signal for signal in catalogue.signals if signal.id not in known]
        changed = [s for s in catalogue.signals if s.id in known and units[s.id] != s.unit]
        if new or changed:
            connection.begin()
            try:
                first = max(known.values(), default=-1) + 1
                known |= {signal.id: first + place for place, signal in enumerate(new)}
                connection.execute(
                    "INSERT INTO signals SELECT unnest(?::INTEGER[]), unnest(?::VARCHAR[]), unnest(?::VARCHAR[])",
                    [[known[s.id] for s in new], [s.id for s in new], [s.unit for s in new]],
                )
                connection.execute(
                    "UPDATE signals SET unit = c.unit FROM (SELECT unnest(?::INTEGER[]) AS sid,"
                    " unnest(?::VARCHAR[]) AS unit) AS c WHERE signals.sid = c.sid",
                    [[known[s.id] for s in changed], [s.unit for s in changed]],
                )
                connection.commit()
            except duckdb.Error:
                connection.rollback()
                raise
        sid_of_row = np.array([known[signal.id] for signal in catalogue.signals], dtype=np.int32)
        row_of_sid = np.full(max(known.values(), default=-1) + 1, -1, dtype=np.int32)
        row_of_sid[sid_of_row] = np.arange(len(sid_of_row), dtype=np.int32)
        return cls(sid_of_row, row_of_sid)

    @property
    def count(self) -> int:
        """Number of sids, those out of the catalogue included."""
        return len(self.row_of_sid)

    def to_sids(self, batch: ReadingBatch) -> ReadingBatch:
        """Rows of the catalogue -> sids. Raises HistoryError for a row that the catalogue does not have."""
        if len(batch) and (batch.signal.min() < 0 or batch.signal.max() >= len(self.sid_of_row)):
            raise HistoryError(
                f"a reading names a signal row outside the catalogue of {len(self.sid_of_row)}"
            )
        return ReadingBatch(
            self.sid_of_row[batch.signal], batch.t_ns, batch.value, batch.quality, batch.seen_ns
        )

    def to_rows(self, batch: ReadingBatch) -> ReadingBatch:
        """sids -> rows of the catalogue; readings of signals that left it fall away."""
        rows = self.row_of_sid[batch.signal]
        here = rows >= 0
        if here.all():
            return ReadingBatch(rows, batch.t_ns, batch.value, batch.quality, batch.seen_ns)
        return ReadingBatch(
            rows[here], batch.t_ns[here], batch.value[here], batch.quality[here], batch.seen_ns[here]
        )

    def state_to_rows(self, state: Snapshot) -> Snapshot:
        """A state by sid -> the same in catalogue order."""
        pick = self.sid_of_row
        return Snapshot(
            state.t_ns, state.value[pick], state.quality[pick], state.at_ns[pick], state.seen_ns[pick]
        )
