"""Exports readings to Parquet or CSV, so that an import of the file gives the same history again: corrections, qualities and
arrival times included.

    count = export_readings(historian, catalogue, Path("out.parquet"), from_ns, to_ns)

Columns: time and seen (UTC), signal, value, unit, quality. Written beside and renamed at the end. Part of the composition root.
Thread: any; says its progress.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.csv as arrow_csv
import pyarrow.parquet as pq
from numpy.typing import NDArray

from app.history.raw import KeepsReadings
from app.model.catalogue import Catalogue
from app.model.language import tr
from app.model.quality import Quality
from app.model.reading import ReadingBatch
from app.tables.csv_dialect import CsvDialect
from app.tables.mapping import LongMap, TableMap, TimeMap
from maps.readers.progress import say

COLUMNS = ("time", "signal", "value", "unit", "quality", "seen")
NS = 1_000_000_000


class CannotExport(ValueError):
    """One line: what and what to do."""


def export_map(is_csv: bool) -> TableMap:
    """The mapping that reads such a file back."""
    return TableMap(
        TimeMap(column="time", format="iso", arrival="seen"),
        long=LongMap(("signal",), "value", "quality", "unit"),
        csv=CsvDialect() if is_csv else None,
    )


def is_export(names: Sequence[str]) -> bool:
    """Whether these columns are those of an export."""
    return tuple(names) == COLUMNS


def export_readings(
    historian: KeepsReadings,
    catalogue: Catalogue,
    path: Path,
    from_ns: int,
    to_ns: int,
    signals: Sequence[int] | None = None,
) -> int:
    """Readings of from_ns <= t < to_ns; how many. Raises CannotExport, OSError, HistoryError, Cancelled."""
    end = path.suffix.lower()
    if end not in (".csv", ".parquet"):
        raise CannotExport(tr("{path}: name it .parquet or .csv", path=path))
    if path.exists():
        raise CannotExport(tr("{path}: is there already; give another name", path=path))
    if not path.parent.is_dir():
        raise CannotExport(tr("{parent}: is no folder", parent=path.parent))
    beside = path.with_name(f".{path.name}.part")
    text = end == ".csv"
    schema = _schema(text)
    count, began = 0, time.monotonic()
    try:
        with beside.open("wb") as file:
            writer = _csv_writer(file, schema) if text else pq.ParquetWriter(file, schema, compression="zstd")
            try:
                for batch in historian.readings(from_ns, to_ns, signals):
                    _write(writer, _table(batch, catalogue, schema, text))
                    count += len(batch)
                    rate = count / max(time.monotonic() - began, 1e-3)
                    share = (int(batch.t_ns[-1]) - from_ns) / max(1, to_ns - from_ns)
                    say(
                        tr(
                            "{name}: {count:,} readings, {rate:,.0f}/s",
                            name=path.name,
                            count=count,
                            rate=rate,
                        ),
                        share,
                    )
            finally:
                writer.close()
        beside.rename(path)
    except BaseException:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise
    return count


def _schema(text: bool) -> Any:
    moment = pa.string() if text else pa.timestamp("ns", "UTC")
    word = pa.string() if text else pa.dictionary(pa.int32(), pa.string())
    value = pa.string() if text else pa.float64()
    return pa.schema(
        [
            ("time", moment),
            ("signal", word),
            ("value", value),
            ("unit", word),
            ("quality", word),
            ("seen", moment),
        ]
    )


def _csv_writer(file: Any, schema: Any) -> Any:
    return arrow_csv.CSVWriter(file, schema, write_options=arrow_csv.WriteOptions(quoting_style="needed"))


def _write(writer: Any, table: Any) -> None:
    writer.write_table(table)


def _table(batch: ReadingBatch, catalogue: Catalogue, schema: Any, text: bool) -> Any:
    words = [q.word for q in sorted(Quality)]
    names = {
        "signal": _coded(batch.signal, [s.id for s in catalogue.signals]),
        "unit": _coded(batch.signal, [s.unit for s in catalogue.signals]),
        "quality": _coded(batch.quality, words),
    }
    moment: Callable[[NDArray[np.int64]], Any] = _written if text else _typed
    columns = {
        "time": moment(batch.t_ns),
        "seen": moment(batch.seen_ns),
        "value": pa.array([repr(v) for v in batch.value.tolist()], pa.string())
        if text
        else pa.array(batch.value),
        **{name: array.dictionary_decode() if text else array for name, array in names.items()},
    }
    return pa.table([columns[name] for name in schema.names], schema=schema)


def _coded(codes: NDArray[Any], words: Sequence[str]) -> Any:
    return pa.DictionaryArray.from_arrays(pa.array(codes.astype(np.int32)), pa.array(words, pa.string()))


def _typed(t_ns: NDArray[np.int64]) -> Any:
    return pa.array(t_ns).cast(pa.timestamp("ns", "UTC"))


def _written(t_ns: NDArray[np.int64]) -> Any:
    moments = t_ns.view("datetime64[ns]")
    is_whole = not bool((t_ns % NS).any())
    written = np.datetime_as_string(moments, "s") if is_whole else np.datetime_as_string(moments, "ns")
    return pa.array(np.char.add(written, "Z").tolist(), pa.string())
