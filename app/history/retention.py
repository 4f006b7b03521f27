"""How long readings are kept, and what is left of them afterwards.

    Keeping(raw_days=90, max_gb=20)

Past their time, an hour at a time, the readings of a slot give way to the last one of each signal and quarter of an hour
(table `thin`: true readings at their true times, so that states and replay go on, coarser) and one keyframe; the figures
of app/history/rollups.py stay whole. A piece of a long table with nothing in it that is still used is dropped, and its
space is used again. A slot is only thinned when its figures are right. Each step is one transaction: a kill between two
steps costs nothing.

Thread: the writer's, with its lock held.   Units: ns, days of 86,400 s, GB of 10**9 bytes.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import duckdb
import numpy as np

from app.history.frames import Frame, insert_frames
from app.history.rollups import LEVELS_NS, SLOT_NS, slot_readings
from app.history.segments import Numbers, Segments
from app.history.states import state_at
from app.history.view import View, in_time_order
from app.model.reading import ReadingBatch
from app.model.times import DAY_NS

QUARTER_NS = LEVELS_NS[1]
LEAST_RAW_NS = DAY_NS  # is kept however full it is: an operator must see today


class BadKeeping(ValueError):
    """What is asked for cannot be used; one sentence."""


@dataclass(frozen=True, slots=True)
class Keeping:
    """raw_days: how long each reading is kept, None for ever.   max_gb: what the history may take, None for no bound."""

    raw_days: float | None = None
    max_gb: float | None = None

    @classmethod
    def of(cls, table: Mapping[str, Any], where: str) -> Keeping:
        """From `[history]` of a district.toml: keep_raw_days, max_gb; 0 or nothing: no bound. Raises BadKeeping."""
        found = []
        for name, least in (("keep_raw_days", 1.0), ("max_gb", 0.1)):
            value = table.get(name, 0)
            if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 1e6:
                raise BadKeeping(f"{where}: {name} = {value!r}; write a number, 0 for no bound")
            if value and value < least:
                raise BadKeeping(f"{where}: {name} = {value:g}; must be {least:g} or more, 0 for no bound")
            found.append(float(value) or None)
        return cls(*found)

    def edge_ns(self, now_ns: int, share: float) -> int | None:
        """Readings before it are to be thinned; None for none.   share: of max_gb that is used."""
        edges = []
        if self.raw_days is not None:
            edges.append(now_ns - max(int(self.raw_days * DAY_NS), LEAST_RAW_NS))
        if share >= 1.0:
            edges.append(now_ns - LEAST_RAW_NS)
        return max(edges) // SLOT_NS * SLOT_NS if edges else None


def used_bytes(connection: duckdb.DuckDBPyConnection) -> int:
    """What the history needs of its file; the rest of the file is used again before the file grows."""
    row = connection.execute(  # while a backup is made there are two
        "SELECT block_size, used_blocks FROM pragma_database_size() WHERE database_name = current_database()"
    ).fetchall()[0]
    return int(row[0]) * int(row[1])


def next_slot(view: View, edge_ns: int) -> int | None:
    """The oldest slot that may be thinned: before the edge, not thinned yet, with figures that are right, and with none
    before it that still waits for them."""
    first = next((s for s in view.rolled.slot.tolist() if s * SLOT_NS >= view.rolled.raw_from_ns), None)
    return first if first is not None and (first + 1) * SLOT_NS <= min(edge_ns, view.frontier) else None


def thin(connection: duckdb.DuckDBPyConnection, view: View, slot: int) -> None:
    """Thins a slot and all before it; the caller reads the index from the file afterwards."""
    end_ns = (slot + 1) * SLOT_NS
    parts = [_lasts(part) for part in slot_readings(connection, view.readings, view.late, slot)]
    kept = in_time_order(ReadingBatch.joined(parts))
    state = state_at(view, connection, end_ns - 1)
    k_ns = view.index.k_ns
    replaced = k_ns[(k_ns >= view.rolled.raw_from_ns) & (k_ns < end_ns)]
    connection.begin()
    try:
        view.thin.appended(connection, kept)
        insert_frames(connection, [Frame(state, 0, 0, 0)], view.states, replaced.tolist())
        connection.execute("UPDATE meta SET raw_from_ns = ?", [end_ns])
        connection.commit()
    except duckdb.Error:
        connection.rollback()
        raise


def unused(view: View, folded: int) -> list[str]:
    """Names of the pieces in which nothing is used any more; the last piece of each kind is written to and stays."""
    names = []
    for table in (view.readings, view.late):
        for part in table.parts[:-1]:
            is_known = table.kind != "late" or part.first_row + part.rows <= folded
            if part.high_ns < view.rolled.raw_from_ns and is_known:
                names.append(part.name)
    return names + [
        part.name for part in view.states.parts[:-1] if not _frames_in(view, view.states, part.name)
    ]


def crowded(view: View) -> Numbers:
    """Times of a few keyframes that alone hold a piece of `states`, less than a quarter of it: written anew at the end,
    they let it go."""
    for part in view.states.parts[:-1]:
        places = _frames_in(view, view.states, part.name)
        rows = int((view.index.end_state[places] - view.index.first_state[places]).sum())
        if 0 < rows <= part.rows // 4:
            return view.index.k_ns[places]
    return np.empty(0, np.int64)


def rewrite(connection: duckdb.DuckDBPyConnection, view: View, times: Numbers) -> None:
    """These keyframes at the end of `states`."""
    index = view.index
    frames = []
    for place in np.searchsorted(index.k_ns, times).tolist():
        state = index.state(connection, view.states, place, view.ids.count)
        frames.append(
            Frame(state, int(index.run[place]), int(index.first_row[place]), int(index.end_row[place]))
        )
    connection.begin()
    try:
        insert_frames(connection, frames, view.states, times.tolist())
        connection.commit()
    except duckdb.Error:
        connection.rollback()
        raise


def drop(connection: duckdb.DuckDBPyConnection, names: list[str]) -> None:
    connection.begin()
    try:
        for name in names:
            connection.execute(f"DROP TABLE {name}")
            connection.execute("DELETE FROM segments WHERE name = ?", [name])
        connection.commit()
    except duckdb.Error:
        connection.rollback()
        raise
    with suppress(duckdb.TransactionException):  # somebody reads: a later one will do it
        connection.execute("CHECKPOINT")  # their blocks count as used until then, and more would be thinned


def _frames_in(view: View, states: Segments, name: str) -> list[int]:
    """Places of the keyframes with rows in this piece."""
    part = next(part for part in states.parts if part.name == name)
    index = view.index
    inside = (index.first_state < part.first_row + part.rows) & (index.end_state > part.first_row)
    return [int(place) for place in np.flatnonzero(inside)]


def _lasts(batch: ReadingBatch) -> ReadingBatch:
    """The last reading of each signal and quarter of an hour; of one moment's the last that arrived."""
    order = np.lexsort((batch.t_ns, batch.signal))
    sid, part = batch.signal[order], batch.t_ns[order] // QUARTER_NS
    last = np.append((sid[1:] != sid[:-1]) | (part[1:] != part[:-1]), True)[: len(sid)]
    return batch.take(order[last])
