"""A CSV file as a Table: streamed in blocks of a few MB, packed with gzip or not.   Thread: one at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from app.model.language import tr
from app.tables.block import BadTable, Block, columns_of
from app.tables.bytes_of import BytesOf
from app.tables.csv_block import parse_block
from app.tables.csv_dialect import SAMPLE, CsvDialect, header_names, sniff
from app.tables.lines import BLOCK, line_blocks


class CsvTable:
    """dialect: as given, or as recognised. Raises BadTable."""

    def __init__(self, path: Path, dialect: CsvDialect | None = None, *, block: int = BLOCK) -> None:
        self._path, self._block, self._source = path, block, None
        with BytesOf(path) as source:
            sample = source.read(SAMPLE)
        if not sample.strip():
            raise BadTable(tr("{path}: is empty", path=path))
        if b"\0" in sample[:4096] and not sample.startswith((b"\xff\xfe", b"\xfe\xff")):
            raise BadTable(tr("{path}: is no text; give a CSV, Parquet or JSON lines file", path=path))
        self.dialect = dialect or sniff(sample)
        if fault := self.dialect.fault():
            raise BadTable(f"{path}: {fault}")
        self.names: Sequence[str] = self._begin(self._lines(sample))[2]
        self.kinds: Sequence[str] = [""] * len(self.names)

    _source: BytesOf | None

    @property
    def share(self) -> float:
        return self._source.share if self._source is not None else 0.0

    def blocks(self, wanted: Sequence[str] | None = None) -> Iterator[Block]:
        wanted = columns_of(self._path, self.names, wanted)
        with BytesOf(self._path) as self._source:
            pieces = line_blocks(self._source.read, self.dialect.encoding, self.dialect.quote, self._block)
            data, line, _ = self._begin(pieces)
            row = 0
            while data is not None:
                block = parse_block(data, self.names, wanted, self.dialect, line, row)
                line, row = line + data.count(b"\n"), block.end_row
                yield block
                data = next(pieces, None)

    def data_begins(self) -> tuple[int, int]:
        """Byte offset and line of the first row. For files that are read as they grow."""
        with BytesOf(self._path) as source:
            raw = source.read(SAMPLE)
        line = 1
        data = raw.removeprefix(b"\xef\xbb\xbf")
        comment, skip = self.dialect.comment.encode(), self.dialect.skip
        while data:
            text, end, rest = data.partition(b"\n")
            is_noise = not text.strip() or bool(comment and text.startswith(comment))
            if not is_noise and not skip:
                return (
                    (len(raw) - len(rest), line + len(end))
                    if self.dialect.header
                    else (len(raw) - len(data), line)
                )
            skip -= not is_noise
            data, line = rest, line + len(end)
        return len(raw), line

    def _lines(self, sample: bytes) -> Iterator[bytes]:
        left = [sample, b""]
        return line_blocks(lambda _: left.pop(0), self.dialect.encoding, self.dialect.quote)

    def _begin(self, pieces: Iterator[bytes]) -> tuple[bytes | None, int, tuple[str, ...]]:
        """The rest of the first block after the header, its first line, and the names of the columns."""
        data = next(pieces, b"")
        comment, line, skip, head = self.dialect.comment.encode(), 1, self.dialect.skip, b""
        while data:
            text, end, rest = data.partition(b"\n")
            is_noise = not text.strip() or (comment and text.startswith(comment))
            if not is_noise and not skip:
                head = text.rstrip(b"\r")
                if self.dialect.header:
                    data, line = rest, line + len(end)
                break
            skip -= not is_noise
            data, line = rest, line + len(end)
        if not head:
            raise BadTable(
                tr(
                    "{path}: has no line after the first {skip}; check csv.skip",
                    path=self._path,
                    skip=self.dialect.skip,
                )
            )
        second = next((s for s in data.split(b"\n", 3)[:3] if s.strip()), b"").decode("utf-8", "replace")
        width = (
            _width(second, self.dialect)
            if self.dialect.header and second.rstrip("\r").endswith(self.dialect.delimiter)
            else 0
        )
        names = header_names(head.decode("utf-8", "replace"), self.dialect)
        if width == len(names) + 1:  # every row ends with a delimiter, the header does not
            names = header_names(head.decode("utf-8", "replace"), self.dialect, width)
        return data, line, names


def _width(line: str, dialect: CsvDialect) -> int:
    return len(header_names(line, dialect))
