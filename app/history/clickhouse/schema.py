"""The tables, as numbered migrations, and the same on a cluster.

    signals      sid <-> signal id
    readings     every reading ever sent, ordered by slot, signal, event time, arrival; `seq` grows with every arrival
    latest       of each slot (15 min) and signal the newest reading; latest_hour, latest_day: of each hour and day. Views
                 keep them as readings come in, late and corrected ones too: the greatest (t_ns, seq) wins, whatever the
                 order of arrival
    minutes      readings per minute
    events       what happened
    log          what watchers look for: late readings
    writers      who writes, and when they last said so

A state is then: `latest_day` before the day, `latest_hour` of the day before the hour, `latest` of the hour before the
slot, `readings` of the slot.
Slots come before signals in the order, so that a state reads one stretch of the disk; within a slot a signal's readings
lie together, so that a chart reads one granule of each slot.   Thread: any (texts only).
"""

from __future__ import annotations

from collections.abc import Sequence

from app.history.clickhouse.engine import Engine, quoted
from app.history.contract import HistoryError
from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS

SLOT_NS = 15 * MINUTE_NS
SLOTS_AN_HOUR = HOUR_NS // SLOT_NS
PART_NS = 30 * DAY_NS
"""What is dropped as a whole when it is too old; a partition in ClickHouse's words."""

_ONCE = " SETTINGS non_replicated_deduplication_window = 1000"  # inserts whose token is remembered
_DURABLE = ", fsync_after_insert = 1, fsync_part_directory = 1"  # `append` promises the disk

_READING = (
    "sid UInt32 CODEC(Delta, ZSTD), t_ns Int64 CODEC(DoubleDelta, ZSTD), value Float64 CODEC(Gorilla, ZSTD),"
    " quality UInt8 CODEC(ZSTD), seen_ns Int64 CODEC(DoubleDelta, ZSTD), seq UInt64 CODEC(DoubleDelta, ZSTD)"
)


def _table(name: str, columns: str, engine: str, order: str, part: str = "", more: str = "") -> str:
    partition = f" PARTITION BY {part}" if part else ""
    return f"CREATE TABLE {{db}}.{name}{{on}} ({columns}) ENGINE = {{{engine}}}{partition} ORDER BY {order}{more}"


def _latest(name: str, column: str, span_ns: int) -> tuple[str, str]:
    """A table of the newest reading of each span and signal, and the view that fills it.

    ver: event time and arrival in one number, by which ReplacingMergeTree keeps the newest."""
    table = _table(
        name, f"{column} Int64, {_READING}, ver UInt128", "replacing(ver)", f"({column}, sid)",
        f"intDiv({column}, {PART_NS // span_ns})",
    )  # fmt: skip
    view = (
        f"CREATE MATERIALIZED VIEW {{db}}.{name}_view{{on}} TO {{db}}.{name} AS SELECT {column}, sid,"
        " tupleElement(m, 1) AS t_ns, tupleElement(m, 2) AS value, tupleElement(m, 3) AS quality,"
        " tupleElement(m, 4) AS seen_ns, tupleElement(m, 5) AS seq,"
        " bitOr(bitShiftLeft(toUInt128(toUInt64(tupleElement(m, 1))), 64), toUInt128(tupleElement(m, 5))) AS ver"
        f" FROM (SELECT intDiv(t_ns, {span_ns}) AS {column}, sid,"
        " argMax(tuple(t_ns, value, quality, seen_ns, seq), tuple(t_ns, seq)) AS m"
        f" FROM {{db}}.readings GROUP BY {column}, sid)"
    )
    return table, view


MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        _table("signals", "sid UInt32, id String, unit String, at_ns Int64", "replacing(at_ns)", "id"),
        _table(
            "readings", f"slot Int64 CODEC(Delta, ZSTD), {_READING}", "plain", "(slot, sid, t_ns, seq)",
            f"intDiv(t_ns, {PART_NS})", _ONCE + _DURABLE,
        ),
        *_latest("latest", "slot", SLOT_NS),
        *_latest("latest_hour", "hour", HOUR_NS),
        *_latest("latest_day", "day", DAY_NS),
        _table("minutes", "minute Int64, n UInt64", "summing", "minute", "", _ONCE),
        "CREATE MATERIALIZED VIEW {db}.minutes_view{on} TO {db}.minutes AS"
        f" SELECT intDiv(t_ns, {MINUTE_NS}) AS minute, count() AS n FROM {{db}}.readings GROUP BY minute",
        _table("events", "t_ns Int64, seq UInt64, kind String, source String, text String", "plain", "(t_ns, seq)"),
        _table("log", "n UInt64, what String, at_ns Int64", "plain", "n"),
        _table("writers", "who String, since_ns Int64, beat_ns Int64", "replacing(beat_ns)", "who"),
    ),
)  # fmt: skip

_ENGINES = {
    "plain": "MergeTree",
    "summing": "SummingMergeTree",
    "replacing": "ReplacingMergeTree",
}


def statements(
    database: str, migrations: Sequence[Sequence[str]] = MIGRATIONS, cluster: str = ""
) -> list[list[str]]:
    """Each migration's SQL.   cluster: name of a cluster, then every table is replicated in it and made on all of it."""
    on = f" ON CLUSTER {quoted(cluster)}" if cluster else ""
    out = []
    for steps in migrations:
        texts = []
        for step in steps:
            text = step.replace("{db}", quoted(database)).replace("{on}", on)
            for word, engine in _ENGINES.items():
                text = _with_engine(text, word, engine, is_replicated=bool(cluster))
            texts.append(text)
        out.append(texts)
    return out


def _with_engine(text: str, word: str, engine: str, *, is_replicated: bool) -> str:
    head, found, rest = text.partition("{" + word)
    if not found:
        return text
    arguments, _, tail = rest.partition("}")
    inner = arguments.strip("()")
    if not is_replicated:
        return f"{head}{engine}({inner}){tail}"
    path = "'/clickhouse/tables/{shard}/{database}/{table}', '{replica}'"
    tail = tail.replace(_ONCE + ",", " SETTINGS").replace(_ONCE, "")  # replicated tables do so by themselves
    return f"{head}Replicated{engine}({path}{', ' + inner if inner else ''}){tail}"


def migrate(engine: Engine, migrations: Sequence[Sequence[str]] = MIGRATIONS) -> int:
    """Brings the database to the newest version; returns the version it had. Raises HistoryError for a newer one."""
    db = quoted(engine.database)
    engine.execute(
        f"CREATE TABLE IF NOT EXISTS {db}.schema_version (version UInt32) ENGINE = MergeTree ORDER BY version"
    )
    version = int(engine.query(f"SELECT max(version) AS v FROM {db}.schema_version")["v"][0])
    if version > len(migrations):
        raise HistoryError(
            f"{engine.name}: the history has version {version}, this program knows {len(migrations)}; update Tvilling"
        )
    texts = statements(engine.database, migrations)
    for number, steps in enumerate(texts[version:], start=version + 1):
        for (
            step
        ) in steps:  # there are no transactions: each step may be done already by a try that was cut off
            engine.execute(
                step.replace("CREATE TABLE ", "CREATE TABLE IF NOT EXISTS ").replace(
                    "CREATE MATERIALIZED VIEW ", "CREATE MATERIALIZED VIEW IF NOT EXISTS "
                )
            )
        engine.execute(f"INSERT INTO {db}.schema_version VALUES ({number})")
    return version
