"""The questions of the contract in SQL: states, stretches, series, density.

Everything is by sid; the store turns rows of the catalogue into sids and back.   Thread: any.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.history.clickhouse.engine import Columns, Engine, Parameters, quoted
from app.history.clickhouse.schema import SLOT_NS, SLOTS_AN_HOUR
from app.model.quality import Quality
from app.model.reading import ReadingBatch
from app.model.snapshot import Snapshot
from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS

FOREVER = int(np.iinfo(np.int64).max)
_NEWEST = (
    "SELECT sid, tupleElement(m, 1) AS value, tupleElement(m, 2) AS quality, tupleElement(m, 3) AS t_ns,"
    " tupleElement(m, 4) AS seen_ns FROM (SELECT sid,"
    " argMax(tuple(value, quality, t_ns, seen_ns), tuple(t_ns, seq)) AS m FROM ({rows}) GROUP BY sid)"
)
_COLUMNS = "sid, value, quality, t_ns, seen_ns, seq"


def state_at(engine: Engine, sids: int, t_ns: int) -> Snapshot:
    """The newest of what lies in the slot, in the hour before it, in the day before that, and before the day."""
    db, slot, hour, day = quoted(engine.database), t_ns // SLOT_NS, t_ns // HOUR_NS, t_ns // DAY_NS
    rows = (
        f"SELECT {_COLUMNS} FROM {db}.readings WHERE slot = {{slot:Int64}} AND t_ns <= {{t:Int64}}"
        f" UNION ALL SELECT {_COLUMNS} FROM {db}.latest WHERE slot >= {{first:Int64}} AND slot < {{slot:Int64}}"
        f" UNION ALL SELECT {_COLUMNS} FROM {db}.latest_hour WHERE hour >= {{dawn:Int64}} AND hour < {{hour:Int64}}"
        f" UNION ALL SELECT {_COLUMNS} FROM {db}.latest_day WHERE day < {{day:Int64}}"
    )
    parameters = {
        "slot": slot, "t": t_ns, "first": hour * SLOTS_AN_HOUR, "hour": hour, "dawn": day * 24, "day": day,
    }  # fmt: skip
    return _state(engine.query(_NEWEST.replace("{rows}", rows), parameters), sids, t_ns)


def state_known_at(engine: Engine, sids: int, t_ns: int, known_at_ns: int) -> Snapshot:
    """From readings that had arrived by then. Where the newest of all had, it is the newest of those too; for the other
    signals their readings are gone through."""
    newest = state_at(engine, sids, t_ns)
    is_late = (newest.quality != Quality.ABSENT) | (newest.at_ns != np.iinfo(np.int64).min)
    is_late &= newest.seen_ns > known_at_ns
    if not is_late.any():
        return newest
    rows = (
        f"SELECT {_COLUMNS} FROM {quoted(engine.database)}.readings WHERE slot <= {{slot:Int64}}"
        " AND t_ns <= {t:Int64} AND seen_ns <= {known:Int64} AND sid IN {sids:Array(UInt32)}"
    )
    parameters: Parameters = {
        "slot": t_ns // SLOT_NS,
        "t": t_ns,
        "known": known_at_ns,
        "sids": np.flatnonzero(is_late).tolist(),
    }
    older = _state(engine.query(_NEWEST.replace("{rows}", rows), parameters), sids, t_ns)
    return Snapshot(
        t_ns,
        np.where(is_late, older.value, newest.value),
        np.where(is_late, older.quality, newest.quality),
        np.where(is_late, older.at_ns, newest.at_ns),
        np.where(is_late, older.seen_ns, newest.seen_ns),
    )


def changes(engine: Engine, after_ns: int, until_ns: int, known_at_ns: int | None) -> ReadingBatch:
    """Readings with after_ns < t_ns <= until_ns in order of event time, then arrival."""
    sql = (
        f"SELECT sid, t_ns, value, quality, seen_ns FROM {quoted(engine.database)}.readings"
        " WHERE slot >= {a:Int64} AND slot <= {b:Int64} AND t_ns > {after:Int64} AND t_ns <= {until:Int64}"
        " AND seen_ns <= {known:Int64} ORDER BY t_ns, seq"
    )
    found = engine.query(
        sql,
        {
            "a": after_ns // SLOT_NS,
            "b": until_ns // SLOT_NS,
            "after": after_ns,
            "until": until_ns,
            "known": FOREVER if known_at_ns is None else known_at_ns,
        },
    )
    return batch_of(found)


def since(engine: Engine, seq: int, slot: int) -> tuple[ReadingBatch, int]:
    """Readings that came after `seq` and are of this slot or a later one, in order of arrival; and the newest seq."""
    sql = (
        f"SELECT sid, t_ns, value, quality, seen_ns, seq FROM {quoted(engine.database)}.readings"
        " WHERE slot >= {slot:Int64} AND seq > {seq:UInt64} ORDER BY seq"
    )
    found = engine.query(sql, {"slot": slot, "seq": seq})
    newest = int(found["seq"][-1]) if len(found["seq"]) else seq
    return batch_of(found), newest


def readings_of(
    engine: Engine, sid: int, from_ns: int, to_ns: int, known_at_ns: int | None
) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.uint8]]:
    """Times, values and qualities of a signal in from_ns <= t < to_ns, corrections applied, in time order."""
    sql = (
        "SELECT t_ns, tupleElement(m, 1) AS value, tupleElement(m, 2) AS quality FROM ("
        f"SELECT t_ns, argMax(tuple(value, quality), seq) AS m FROM {quoted(engine.database)}.readings"
        " WHERE slot >= {a:Int64} AND slot <= {b:Int64} AND sid = {sid:UInt32} AND t_ns >= {from:Int64}"
        " AND t_ns < {to:Int64} AND seen_ns <= {known:Int64} GROUP BY t_ns) ORDER BY t_ns"
    )
    found = engine.query(
        sql,
        {
            "a": from_ns // SLOT_NS,
            "b": (to_ns - 1) // SLOT_NS,
            "sid": sid,
            "from": from_ns,
            "to": to_ns,
            "known": FOREVER if known_at_ns is None else known_at_ns,
        },
    )
    return (
        np.asarray(found["t_ns"], np.int64),
        np.asarray(found["value"], np.float64),
        np.asarray(found["quality"], np.uint8),
    )


def minutes(engine: Engine, from_ns: int, to_ns: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Minutes that hold readings, in order, and how many each."""
    sql = (
        f"SELECT minute, sum(n) AS n FROM {quoted(engine.database)}.minutes"
        " WHERE minute >= {a:Int64} AND minute <= {b:Int64} GROUP BY minute ORDER BY minute"
    )
    found = engine.query(sql, {"a": from_ns // MINUTE_NS, "b": (to_ns - 1) // MINUTE_NS})
    return np.asarray(found["minute"], np.int64), np.asarray(found["n"], np.int64)


def batch_of(found: Columns) -> ReadingBatch:
    return ReadingBatch(*(found[name] for name in ("sid", "t_ns", "value", "quality", "seen_ns")))


def _state(found: Columns, sids: int, t_ns: int) -> Snapshot:
    empty = Snapshot.empty(sids, t_ns)
    value, quality = empty.value.copy(), empty.quality.copy()
    at_ns, seen_ns = empty.at_ns.copy(), empty.seen_ns.copy()
    here = np.asarray(found["sid"], np.int64)
    known = here < sids  # a signal that another workstation added a moment ago
    here = here[known]
    value[here], quality[here] = found["value"][known], found["quality"][known]
    at_ns[here], seen_ns[here] = found["t_ns"][known], found["seen_ns"][known]
    return Snapshot(t_ns, value, quality, at_ns, seen_ns)
