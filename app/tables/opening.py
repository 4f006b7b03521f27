"""Opens a file as a Table by what it holds and what it is called: CSV, JSON lines (each also with .gz), Parquet.

    table = open_table(Path("air.csv"))        # raises BadTable

Thread: any.
"""

from __future__ import annotations

from pathlib import Path

from app.model.language import tr
from app.tables.block import BadTable, Table
from app.tables.bytes_of import BytesOf
from app.tables.csv_dialect import CsvDialect
from app.tables.csv_table import CsvTable
from app.tables.jsonl_table import JsonlTable
from app.tables.parquet_table import ParquetTable

ENDS = (".csv", ".tsv", ".txt", ".jsonl", ".ndjson", ".parquet", ".pq")


def is_table_name(name: str) -> bool:
    """Whether a file of this name may be a table, packed or not."""
    return name.lower().removesuffix(".gz").endswith(ENDS)


def open_table(path: Path, dialect: CsvDialect | None = None) -> Table:
    with BytesOf(path) as source:
        head = source.read(8)
        is_packed = source.is_packed
    if head[:4] == b"PAR1":
        if is_packed:
            raise BadTable(
                tr(
                    "{path}: is a Parquet file packed with gzip; unpack it first (Parquet is packed inside)",
                    path=path,
                )
            )
        return ParquetTable(path)
    name = path.name.lower().removesuffix(".gz")
    if name.endswith((".parquet", ".pq")):
        raise BadTable(tr("{path}: is no Parquet file, though its name says so", path=path))
    if name.endswith((".jsonl", ".ndjson", ".json")) or (dialect is None and head.lstrip()[:1] == b"{"):
        return JsonlTable(path)
    return CsvTable(path, dialect)
