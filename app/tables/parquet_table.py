"""A Parquet file as a Table: read row group by row group, in its own types.   Thread: one at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from app.model.language import tr
from app.tables.block import MOST_COLUMNS, BadTable, Block, columns_of

ROWS = 65_536
MOST_GROUP = 8 << 30  # bytes of one row group, unpacked


class ParquetTable:
    """Raises BadTable."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            with pq.ParquetFile(path) as file:
                schema, meta = file.schema_arrow, file.metadata
                self.rows = int(meta.num_rows)
                largest = max(
                    (meta.row_group(k).total_byte_size for k in range(meta.num_row_groups)), default=0
                )
        except (pa.ArrowException, OSError) as error:
            raise BadTable(tr("{path}: cannot be read as Parquet; is it whole?", path=path)) from error
        if largest > MOST_GROUP:
            raise BadTable(
                tr(
                    "{path}: a row group unpacks to {mb} MB; write it with smaller row groups",
                    path=path,
                    mb=largest >> 20,
                )
            )
        if len(schema.names) > MOST_COLUMNS:
            raise BadTable(
                tr(
                    "{path}: has {n} columns, more than {most}",
                    path=path,
                    n=len(schema.names),
                    most=MOST_COLUMNS,
                )
            )
        flat = [field for field in schema if not pa.types.is_nested(field.type)]
        self.names: Sequence[str] = [field.name for field in flat]
        if len(set(self.names)) != len(self.names):
            raise BadTable(tr("{path}: two columns have the same name", path=path))
        self.kinds: Sequence[str] = [_kind(field.type) for field in flat]
        self._done = 0

    @property
    def share(self) -> float:
        return self._done / self.rows if self.rows else 1.0

    def blocks(self, wanted: Sequence[str] | None = None) -> Iterator[Block]:
        wanted = columns_of(self._path, self.names, wanted)
        self._done = 0
        try:
            with pq.ParquetFile(self._path) as file:
                for batch in file.iter_batches(batch_size=ROWS, columns=list(wanted), use_threads=False):
                    rows = np.arange(self._done, self._done + batch.num_rows, dtype=np.int64)
                    self._done += batch.num_rows
                    yield Block({name: batch.column(name) for name in wanted}, rows + 1, rows, (), self._done)
        except (pa.ArrowException, OSError) as error:
            raise BadTable(tr("{path}: is damaged after row {n}", path=self._path, n=self._done)) from error


def _kind(of: Any) -> str:
    if pa.types.is_timestamp(of) or pa.types.is_date(of):
        return "time"
    if pa.types.is_integer(of) or pa.types.is_floating(of) or pa.types.is_decimal(of):
        return "number"
    return "text"
