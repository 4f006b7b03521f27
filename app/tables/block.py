"""One stretch of a table in memory: columns of the same length, and where its rows stand in the file.   Thread: any.

Text formats give columns of strings as they stand in the file; Parquet gives its own types.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from app.model.language import tr

MOST_COLUMNS = 4096
CELL_CHARS = 200


class BadTable(ValueError):
    """A file that cannot be read as a table; one line: which file, where, what to do."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A row that was not taken.   line: 1-based line of the file (row of a Parquet file)."""

    why: str
    line: int
    text: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """columns: name -> array of n cells.   lines (n,) int64 1-based lines of the file.   rows (n,) int64 0-based data rows.
    ragged: rows that have another number of cells than the header and are in no column.   end_row: the next block's first.
    decimal: the sign in its numbers.
    """

    columns: Mapping[str, pa.Array]
    lines: NDArray[np.int64]
    rows: NDArray[np.int64]
    ragged: tuple[Fault, ...] = ()
    end_row: int = 0
    decimal: str = "."

    def __len__(self) -> int:
        return len(self.lines)


class RowByRow:
    """Builds a Block of text, a row at a time.   wanted: the names of its columns."""

    def __init__(self, wanted: Sequence[str], first_row: int) -> None:
        self._wanted = wanted
        self._cells: list[list[str]] = [[] for _ in wanted]
        self._lines: list[int] = []
        self._rows: list[int] = []
        self._faults: list[Fault] = []
        self._row = first_row

    def take(self, line: int, cells: Iterable[str]) -> None:
        for column, cell in zip(self._cells, cells, strict=True):
            column.append(cell)
        self._lines.append(line)
        self._rows.append(self._row)
        self._row += 1

    def refuse(self, why: str, line: int, text: str) -> None:
        """It is a row all the same, and counts."""
        self._faults.append(Fault(why, line, text[:CELL_CHARS]))
        self._row += 1

    def block(self, decimal: str = ".") -> Block:
        return Block(
            {
                name: pa.array(cells, pa.string())
                for name, cells in zip(self._wanted, self._cells, strict=True)
            },
            np.array(self._lines, np.int64),
            np.array(self._rows, np.int64),
            tuple(self._faults),
            self._row,
            decimal,
        )


def columns_of(path: Path, names: Sequence[str], wanted: Sequence[str] | None) -> Sequence[str]:
    """Those wanted, else all. Raises BadTable where one is not there."""
    if wanted is None:
        return names
    for name in wanted:
        if name not in names:
            raise BadTable(
                tr(
                    "{path}: has no column '{name}'; it has {names}",
                    path=path,
                    name=name,
                    names=", ".join(names)[:300],
                )
            )
    return wanted


class Table(Protocol):
    """names: of all columns, in order.   kinds: "number", "time" or "text" of each, as far as the format says, else ""."""

    names: Sequence[str]
    kinds: Sequence[str]

    def blocks(self, wanted: Sequence[str] | None = None) -> Iterator[Block]:
        """From the beginning, a few MB each; wanted: only these columns. Raises BadTable."""

    @property
    def share(self) -> float:
        """How much of the file has been read, 0..1."""


def texts(array: Any) -> pa.Array:
    """Any column as strings without spaces around them; "" for nothing."""
    import pyarrow.compute as pc

    if isinstance(array, pa.ChunkedArray):
        array = array.combine_chunks()
    if pa.types.is_dictionary(array.type):
        array = array.dictionary_decode()
    if not pa.types.is_string(array.type):
        try:
            array = array.cast(pa.string())
        except (pa.ArrowInvalid, pa.ArrowNotImplementedError):
            array = pa.array(["" for _ in range(len(array))], pa.string())
    return pc.utf8_trim_whitespace(pc.fill_null(array, ""))
