"""How a CSV file is written: recognised from its beginning, shown to a person, and changeable.   Thread: any.

    dialect = sniff(first_bytes)       # CsvDialect(delimiter=";", decimal=",", ...)
    names = header_names(lines, dialect)

Facts: files of statistics and road offices use semicolons and decimal commas; spreadsheets write UTF-8 with a mark or
Windows-1252. What is not UTF-8 and has no mark is read as Windows-1252.
"""

from __future__ import annotations

import codecs
import csv
import re
from collections import Counter
from collections.abc import Sequence

import msgspec

from app.model.language import tr
from app.tables.block import MOST_COLUMNS, BadTable

DELIMITERS = (";", "\t", ",", "|")
SAMPLE = 1 << 18
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?")
_COMMA = re.compile(r"[+-]?\d+,\d+")
_POINT = re.compile(r"[+-]?\d+\.\d+(?:[eE][+-]?\d+)?")


class CsvDialect(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """skip: lines before the header (or the first row).   comment: what lines that are left out begin with, "" for none."""

    delimiter: str = ","
    decimal: str = "."
    encoding: str = "utf-8"
    header: bool = True
    skip: int = 0
    comment: str = ""
    quote: str = '"'

    def fault(self) -> str:
        """One sentence where it cannot be used, else ""."""
        for name in ("delimiter", "decimal", "quote"):
            value = getattr(self, name)
            if len(value) != 1 or not value.isascii() or value in "\r\n":
                return f"csv.{name} must be one character"
        if self.delimiter in (self.decimal, self.quote) and not (self.delimiter == self.decimal == ","):
            return "csv.delimiter must differ from the decimal sign and the quote"
        try:
            codecs.lookup(self.encoding)
            "".encode(self.encoding)
        except (LookupError, ValueError):
            return f"csv.encoding '{self.encoding[:30]}' is not known; use utf-8, utf-16 or cp1252"
        return "" if 0 <= self.skip <= 10_000 else "csv.skip must lie in 0..10000"


def sniff(sample: bytes) -> CsvDialect:
    """sample: the file's first bytes, unpacked."""
    encoding = sniff_encoding(sample)
    text = sample.decode(encoding, "replace").lstrip("\ufeff")
    lines = re.split(r"\r\n|\n|\r", text)
    if len(sample) >= SAMPLE and len(lines) > 1:
        lines.pop()  # cut off in its middle
    comment = "#" if any(line.startswith("#") for line in lines[:50]) else ""
    kept = [
        (k, line) for k, line in enumerate(lines) if line.strip() and not (comment and line.startswith("#"))
    ]
    rows = [line for _, line in kept[:400]]
    delimiter, width = _delimiter(rows)
    first = next((k for k, line in kept if len(_cells(line, delimiter)) == width), 0)
    body = [_cells(line, delimiter) for line in rows if len(_cells(line, delimiter)) == width]
    before = [(k, _cells(line, delimiter)) for k, line in kept if k < first]
    if width > 2 and before and len(before[-1][1]) == width - 1 and all(not row[-1].strip() for row in body):
        first, head = before[-1]  # every row ends with a delimiter, the header does not
        body = [[*head, ""], *body]
    return CsvDialect(
        delimiter=delimiter,
        decimal=_decimal(body, delimiter),
        encoding=encoding,
        header=_has_header(body),
        skip=sum(
            1 for k in range(first) if not (comment and lines[k].startswith(comment)) and lines[k].strip()
        ),
        comment=comment,
    )


def sniff_encoding(sample: bytes) -> str:
    if sample.startswith(codecs.BOM_UTF8):
        return "utf-8"
    if sample.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        decoder.decode(sample)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def header_names(first: str, dialect: CsvDialect, width: int = 0) -> tuple[str, ...]:
    """Names of the columns, each once: from the header line, or "column 1" and so on. Raises BadTable."""
    cells = _cells(first, dialect.delimiter, dialect.quote)
    count = max(len(cells), width)
    if count > MOST_COLUMNS:
        raise BadTable(tr("has {n} columns, more than {most}", n=count, most=MOST_COLUMNS))
    given = [*cells, *[""] * (count - len(cells))] if dialect.header else [""] * count
    return unique_names(given)


def unique_names(given: Sequence[str]) -> tuple[str, ...]:
    names: list[str] = []
    seen: Counter[str] = Counter()
    for number, text in enumerate(given, 1):
        name = "".join(c for c in text.strip() if c.isprintable())[:200] or f"column {number}"
        seen[name] += 1
        names.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return tuple(names)


def _cells(line: str, delimiter: str, quote: str = '"') -> list[str]:
    try:
        return next(csv.reader([line], delimiter=delimiter, quotechar=quote), [])
    except csv.Error:
        return line.split(delimiter)


def _delimiter(rows: Sequence[str]) -> tuple[str, int]:
    """The one that cuts the most lines into the same number of cells, more than one; and that number."""
    best, most, found = ",", 0.0, 1
    for delimiter in DELIMITERS:
        widths = Counter(len(_cells(row, delimiter)) for row in rows)
        if not widths:
            continue
        width, count = max(widths.items(), key=lambda item: (item[1], item[0]))
        score = count / len(rows) * (1 if width > 1 else 0)
        if score > most + 1e-9:
            best, most, found = delimiter, score, width
    return best, found


def _decimal(body: Sequence[Sequence[str]], delimiter: str) -> str:
    cells = [cell.strip() for row in body[1:] for cell in row]
    commas = sum(1 for cell in cells if _COMMA.fullmatch(cell))
    points = sum(1 for cell in cells if _POINT.fullmatch(cell))
    return "," if commas > points and (delimiter != "," or commas) else "."


def _has_header(body: Sequence[Sequence[str]]) -> bool:
    """A first row without numbers, over rows that have some; or one of texts that are all different."""
    if len(body) < 2:
        return bool(body) and not any(_NUMBER.fullmatch(cell.strip()) for cell in body[0])
    first = [cell.strip() for cell in body[0]]
    if any(_NUMBER.fullmatch(cell) for cell in first if cell):
        return False
    has_numbers = any(_NUMBER.fullmatch(cell.strip()) for row in body[1:] for cell in row)
    has_time = any(re.match(r"\d{4}-\d\d|\d\d?[./]\d\d?[./]\d{2,4}", cell) for cell in first)
    return not has_time and (has_numbers or len(set(first)) == len(first))
