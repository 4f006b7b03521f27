"""Where the mapping of a file stands, and how a file without one is proposed.

    table_map, origin = find_map(path, district_folder)        # NAME.map.toml beside the data, or in the folder

Part of the composition root.   Thread: any.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from app.exporting import export_map, is_export
from app.model.catalogue import Catalogue
from app.tables.block import BadTable, Table
from app.tables.csv_table import CsvTable
from app.tables.guess import Look, look, propose
from app.tables.mapping import SignalMap, TableMap, TimeMap, map_text, read_map
from app.tables.match import match
from app.tables.opening import open_table
from app.whole_file import write_text


def map_places(path: Path, folder: Path | None) -> list[Path]:
    """Where a mapping of this file is looked for, first first."""
    stems = dict.fromkeys(
        (path.name, path.name.removesuffix(".gz"), Path(path.name.removesuffix(".gz")).stem)
    )
    return [
        place / f"{stem}.map.toml"
        for place in (path.parent, *((folder,) if folder else ()))
        for stem in stems
    ]


def find_map(path: Path, folder: Path | None) -> tuple[TableMap, Path] | None:
    """Raises BadMap where one is there but cannot be used."""
    found = next((place for place in map_places(path, folder) if place.is_file()), None)
    return None if found is None else (read_map(found), found)


def write_map(path: Path, table: TableMap) -> None:
    """Beside, then renamed. Raises OSError."""
    write_text(path, map_text(table))


def guessed(path: Path, catalogue: Catalogue, *, is_sure_only: bool = True) -> TableMap:
    """is_sure_only: names that are a signal's id or key; else also those that are alike. Columns that mean nothing here are
    left out. Raises BadTable."""
    table = open_table(path)
    if is_export(table.names):
        return export_map(isinstance(table, CsvTable))
    seen = look(table)
    if not is_sure_only:
        return matched(propose_or_ask(seen), catalogue)
    return only_sure(propose(seen), catalogue)


def propose_or_ask(seen: Look) -> TableMap:
    """Where no column holds times, start and step are left for a person."""
    try:
        return propose(seen)
    except BadTable:
        figures = [name for name in seen.names if seen.kinds[name] == "number"]
        return TableMap(TimeMap(), tuple(SignalMap(name, "") for name in figures), csv=seen.dialect)


def only_sure(table: TableMap, catalogue: Catalogue) -> TableMap:
    """Without the columns that are not called like a signal."""
    found = [(entry, match(entry.name, catalogue)) for entry in table.signals]
    kept = tuple(SignalMap(e.name, m.signal) for e, m in found if m is not None and m.is_sure)
    return msgspec.structs.replace(table, signals=kept)


def matched(table: TableMap, catalogue: Catalogue) -> TableMap:
    """Each column with the signal that is most like it, "" for none; a signal is given to one column only."""
    found = {entry.name: match(entry.name, catalogue) for entry in table.signals}
    best: dict[str, str] = {}
    for name, likely in sorted(found.items(), key=lambda item: -(item[1].score if item[1] else 0.0)):
        if likely is not None:
            best.setdefault(likely.signal, name)
    signals = tuple(
        SignalMap(e.name, m.signal if (m := found[e.name]) is not None and best[m.signal] == e.name else "")
        for e in table.signals
    )
    return msgspec.structs.replace(table, signals=signals)


def open_as(path: Path, table: TableMap) -> Table:
    return open_table(path, table.csv)
