"""The first look at a file of readings: whether it is one, and which mapping stands beside it or is proposed.

Plain: no window.   Thread: any.
"""

from __future__ import annotations

from pathlib import Path

from app.exporting import export_map, is_export
from app.map_files import find_map, matched, propose_or_ask
from app.model.catalogue import Catalogue
from app.tables.block import Table
from app.tables.csv_table import CsvTable
from app.tables.guess import Look, look
from app.tables.mapping import TableMap
from app.tables.opening import open_table

ENDS = (".csv", ".tsv", ".parquet", ".pq", ".ndjson", ".jsonl")
PEEK = 4096


def is_readings(path: Path) -> bool:
    """Whether a dropped file holds readings and not a city."""
    name = path.name.lower().removesuffix(".gz")
    if not name.endswith(ENDS) or not path.is_file():
        return False
    if not name.endswith(".jsonl"):
        return True
    try:
        with path.open("rb") as file:
            return b"CityJSON" not in file.read(PEEK)
    except OSError:
        return False


def first_look(path: Path, folder: Path, catalogue: Catalogue) -> tuple[Look, TableMap]:
    """The first rows, and the mapping that stands beside the file or is proposed.   folder: of the district.

    Raises BadTable, BadMap.
    """
    found = find_map(path, folder)
    if found is not None:
        return look(open_table(path, found[0].csv)), found[0]
    return proposed(open_table(path), catalogue)


def proposed(table: Table, catalogue: Catalogue) -> tuple[Look, TableMap]:
    seen = look(table)
    if is_export(table.names):
        return seen, export_map(isinstance(table, CsvTable))
    return seen, matched(propose_or_ask(seen), catalogue)
