"""One block of CSV lines -> columns of strings, with what does not fit counted by line.   Thread: any.

    block = parse_block(b"2020-01-01;1,5\n", ("t", "v"), ("t", "v"), dialect, first_line=2, first_row=0)

pyarrow reads the cells. Comment and empty lines are taken out before; rows with too few or too many cells are left out by
it and told here with their line.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence

import numpy as np
import pyarrow as pa
import pyarrow.csv as arrow_csv
from numpy.typing import NDArray

from app.tables.block import CELL_CHARS, Block, Fault, RowByRow
from app.tables.csv_dialect import CsvDialect

RAGGED = "wrong number of columns"
_SWALLOWED = 20  # lines inside one refused row: then a quote was never closed


def parse_block(
    data: bytes,
    names: Sequence[str],
    wanted: Sequence[str],
    dialect: CsvDialect,
    first_line: int,
    first_row: int,
) -> Block:
    """data: whole lines in UTF-8 without the header.   wanted: of names, those to give."""
    data, lines = _without_noise(data, dialect, first_line)
    if not len(lines):
        return Block(
            {name: pa.array([], pa.string()) for name in wanted}, lines, lines, (), first_row, dialect.decimal
        )
    ragged: list[tuple[int, str]] = []

    def refuse(row: arrow_csv.InvalidRow) -> str:
        ragged.append((row.number - 1, row.text))
        return "skip"

    sign = dialect.quote.encode()
    has_quotes = sign in data
    starts = _record_starts(data, sign) if has_quotes else None
    lines = lines[starts] if starts is not None else lines
    try:
        table = arrow_csv.read_csv(
            pa.BufferReader(data),
            read_options=arrow_csv.ReadOptions(
                use_threads=False, column_names=list(names), block_size=max(len(data) + 1, 1 << 16)
            ),
            parse_options=arrow_csv.ParseOptions(
                delimiter=dialect.delimiter,
                quote_char=dialect.quote,
                newlines_in_values=has_quotes,
                ignore_empty_lines=False,
                invalid_row_handler=refuse,
            ),
            convert_options=arrow_csv.ConvertOptions(
                column_types={name: pa.string() for name in wanted},
                include_columns=list(wanted),
                strings_can_be_null=False,
            ),
        )
    except pa.ArrowInvalid:
        return _slowly(data, names, wanted, dialect, first_line, first_row)
    count = table.num_rows + len(ragged)
    if count != len(lines) or any(text.count("\n") > _SWALLOWED for _, text in ragged):
        return _slowly(data, names, wanted, dialect, first_line, first_row)
    kept = np.ones(count, np.bool_)
    kept[[row for row, _ in ragged]] = False
    rows = np.arange(first_row, first_row + count, dtype=np.int64)
    return Block(
        {name: _one(table.column(name)) for name in wanted},
        lines[kept],
        rows[kept],
        tuple(Fault(RAGGED, int(lines[row]), text[:CELL_CHARS]) for row, text in ragged),
        first_row + count,
        dialect.decimal,
    )


def _one(column: pa.ChunkedArray) -> pa.Array:
    return column.combine_chunks() if column.num_chunks != 1 else column.chunk(0)


def _without_noise(data: bytes, dialect: CsvDialect, first_line: int) -> tuple[bytes, NDArray[np.int64]]:
    """Without comment and empty lines; and the line of the file that each one left was."""
    data = data.replace(b"\r\n", b"\n") if b"\r" in data else data
    count = data.count(b"\n") + (not data.endswith(b"\n") and bool(data))
    lines = np.arange(first_line, first_line + count, dtype=np.int64)
    comment = dialect.comment.encode()
    is_noisy = b"\n\n" in data or data.startswith(b"\n") or b"\n " in data or data.startswith(b" ")
    if not is_noisy and not (comment and (data.startswith(comment) or b"\n" + comment in data)):
        return data, lines
    pieces = data.splitlines(keepends=True) if b"\x0b" not in data and b"\x0c" not in data else _split(data)
    keep = [bool(p.strip()) and not (comment and p.startswith(comment)) for p in pieces]
    return b"".join(p for p, k in zip(pieces, keep, strict=True) if k), lines[np.array(keep, np.bool_)]


def _split(data: bytes) -> list[bytes]:
    pieces = [piece + b"\n" for piece in data.split(b"\n")]
    if pieces and pieces[-1] == b"\n":
        pieces.pop()
    elif pieces:
        pieces[-1] = pieces[-1][:-1]
    return pieces


def _record_starts(data: bytes, sign: bytes) -> NDArray[np.intp]:
    """Which physical lines begin a record: those with an even number of quotes before them."""
    array = np.frombuffer(data, np.uint8)
    starts = np.append(0, np.flatnonzero(array[:-1] == 10) + 1)
    return np.flatnonzero(np.searchsorted(np.flatnonzero(array == sign[0]), starts) % 2 == 0)


def _slowly(
    data: bytes,
    names: Sequence[str],
    wanted: Sequence[str],
    dialect: CsvDialect,
    first_line: int,
    first_row: int,
) -> Block:
    """Line by line, where quotes are not balanced: each line stands for itself."""
    places = [names.index(name) for name in wanted]
    made = RowByRow(wanted, first_row)
    for line, raw in enumerate(_split(data), first_line):
        text = raw.decode("utf-8", "replace").rstrip("\n")
        try:
            found = next(
                csv.reader([text], delimiter=dialect.delimiter, quotechar=dialect.quote, strict=True), []
            )
        except csv.Error:
            found = []
        if len(found) == len(names):
            made.take(line, (found[place] for place in places))
        else:
            made.refuse(RAGGED, line, text)
    return made.block(dialect.decimal)
