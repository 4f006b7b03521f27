"""Is a history whole? Counts, order and keyframes of a file, each trouble in one line.

    quick    at every start: counts of the pieces, order and places of the keyframes, a few keyframes read
    full     `tvilling history check`: every keyframe computed again from the one before and the readings between

Nothing is changed or mended here.   Thread: any; `connection` is the calling thread's own.   Raises duckdb.Error.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import duckdb
import numpy as np

from app.history.frames import HistoryDamaged, Index
from app.history.segments import FOREVER, NEVER, Segments
from app.history.view import in_time_order, up_to
from app.model.reading import ReadingBatch
from app.model.snapshot import Snapshot, apply
from app.model.times import iso

_MOST = 20  # lines
_SPOTS = (0.0, 0.5, 1.0)  # keyframes that the quick look reads: the first, one between, the newest
_AGAIN = 50  # keyframes read together by the full one

Connection = duckdb.DuckDBPyConnection


def problems_of(
    connection: Connection, *, is_full: bool = False, say: Callable[[str], None] = lambda _: None
) -> list[str]:
    """One line each, at most some twenty; empty where all is well."""
    found: list[str] = []
    for text in _all_of(connection, is_full, say):
        found.append(text)
        if len(found) >= _MOST:
            return [*found, "and more; this is not all"]
    return found


def _all_of(connection: Connection, is_full: bool, say: Callable[[str], None]) -> Iterator[str]:
    kinds = ("readings", "late", "states", "thin")
    missing = connection.execute(
        "SELECT name FROM segments WHERE name NOT IN (SELECT table_name FROM information_schema.tables)"
    ).fetchall()
    if missing:
        yield from (f"the piece {name} is missing" for (name,) in missing)
        return
    readings, late, states, thin = (Segments.read(connection, kind) for kind in kinds)
    troubles = [text for table in (readings, late, states, thin) for text in _pieces(connection, table)]
    index = Index.read(connection)
    sids = 1 + int(connection.execute("SELECT coalesce(max(sid), -1) FROM signals").fetchall()[0][0])
    troubles += _names(connection)
    troubles += _places(index, readings, states)
    folded = int(connection.execute("SELECT folded FROM meta").fetchall()[0][0])
    if not 0 <= folded <= late.rows:
        troubles.append(f"{folded} late readings are said to be folded, there are {late.rows}")
    yield from troubles
    if troubles:
        return  # what follows reads by those numbers
    for place in {round(len(index) * share) for share in _SPOTS} if len(index) else ():
        yield from _keyframe(connection, index, states, min(place, len(index) - 1), sids)
    if is_full:
        yield from _known_sids(connection, readings, sids)
        yield from _known_sids(connection, late, sids)
        yield from _computed_again(connection, index, (thin, readings, late), states, sids, folded, say)


def _pieces(connection: Connection, table: Segments) -> Iterator[str]:
    row = 0
    for part in table.parts:
        if part.first_row < row:
            yield f"{part.name} begins at row {part.first_row}, before the end of the piece before it"
        row = part.first_row + part.rows
        counted = int(connection.execute(f"SELECT count(*) FROM {part.name}").fetchall()[0][0])
        if counted != part.rows:
            yield f"{part.name} holds {counted} rows and should hold {part.rows}"


def _names(connection: Connection) -> Iterator[str]:
    rows = connection.execute(
        "SELECT count(*), count(DISTINCT sid), count(DISTINCT id) FROM signals"
    ).fetchall()
    if len({int(n) for n in rows[0]}) != 1:
        yield "two signals share a number or a name"


def _places(index: Index, readings: Segments, states: Segments) -> Iterator[str]:
    if not len(index):
        return
    if (np.diff(index.k_ns) <= 0).any():
        yield "two keyframes have the same time"
    for first, end, rows, name in (
        (index.first_row, index.end_row, readings.rows, "readings"),
        (index.first_state, index.end_state, states.rows, "states"),
    ):
        wrong = (first < 0) | (end < first) | (end > rows)
        for place in np.flatnonzero(wrong)[:3]:
            yield f"the keyframe of {iso(int(index.k_ns[place]))} points outside the {name}"


def _keyframe(connection: Connection, index: Index, states: Segments, place: int, sids: int) -> Iterator[str]:
    when = iso(int(index.k_ns[place]))
    try:
        state = index.state(connection, states, place, sids)
    except HistoryDamaged:
        yield f"the keyframe of {when} cannot be read"
        return
    if int(state.at_ns.max(initial=NEVER)) > state.t_ns:
        yield f"the keyframe of {when} holds readings that came after it"


def _known_sids(connection: Connection, table: Segments, sids: int) -> Iterator[str]:
    for part in table.parts:
        low, high = connection.execute(f"SELECT min(sid), max(sid) FROM {part.name}").fetchall()[0]
        if low is not None and not 0 <= low <= high < sids:
            yield f"{part.name} holds readings of a signal that has no name"


def _computed_again(
    connection: Connection,
    index: Index,
    tables: tuple[Segments, Segments, Segments],
    states: Segments,
    sids: int,
    folded: int,
    say: Callable[[str], None],
) -> Iterator[str]:
    """Each keyframe from the one before and what lies between; late readings count as far as they were folded."""
    thin, readings, late = tables
    state = Snapshot.empty(sids, NEVER)
    pending = in_time_order(late.read_rows(connection, folded, late.rows, NEVER, FOREVER))
    for first in range(0, len(index), _AGAIN):
        say(f"keyframe {first} of {len(index)}")
        last = min(first + _AGAIN, len(index)) - 1
        after_ns, until_ns = state.t_ns, int(index.k_ns[last])
        run = ReadingBatch.joined(
            [
                thin.read_times(connection, after_ns, until_ns),
                readings.read_rows(connection, *index.rows(first, last), after_ns, until_ns),
                late.read_rows(connection, 0, folded, after_ns, until_ns),
            ]
        )
        run = in_time_order(run)
        done = 0
        for place in range(first, last + 1):
            k_ns = int(index.k_ns[place])
            upto = int(np.searchsorted(run.t_ns, k_ns, "right"))
            state, done = apply(state, run.part(done, upto), k_ns), upto
            try:
                kept = index.state(connection, states, place, sids)
            except HistoryDamaged:
                yield f"the keyframe of {iso(k_ns)} cannot be read"
                continue
            # a fold that a kill cut short has corrected some keyframes already
            if not _is_same(state, kept) and not _is_same(apply(state, up_to(pending, k_ns)), kept):
                yield f"the keyframe of {iso(k_ns)} differs from what its readings say"
                state = kept
    beyond = readings.read_times(connection, int(index.k_ns[-1]) if len(index) else NEVER, FOREVER)
    if len(beyond) > 50_000_000:
        yield f"{len(beyond)} readings lie after the newest keyframe"


def _is_same(a: Snapshot, b: Snapshot) -> bool:
    return all(
        np.array_equal(getattr(a, name), getattr(b, name), equal_nan=name == "value")
        for name in ("value", "quality", "at_ns", "seen_ns")
    )
