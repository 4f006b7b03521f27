"""The bytes of a file, packed with gzip or not, from front to back.   Thread: one at a time.

What a packed file may grow to is bounded: a few kB can be made to hold petabytes.
"""

from __future__ import annotations

import gzip
import os
import zlib
from pathlib import Path
from types import TracebackType
from typing import IO

from app.model.language import tr
from app.tables.block import BadTable

MOST_UNPACKED = 16 << 30


class BytesOf:
    def __init__(self, path: Path, *, most_unpacked: int = MOST_UNPACKED) -> None:
        """Raises BadTable."""
        self.path, self._most, self._done = path, most_unpacked, 0
        try:
            if not path.is_file():
                raise BadTable(tr("{path}: is no file; give a CSV, Parquet or JSON lines file", path=path))
            self._raw = path.open("rb")
        except OSError as error:
            raise BadTable(
                tr("{path}: cannot be read ({why})", path=path, why=error.strerror or type(error).__name__)
            ) from error
        self.size = os.fstat(self._raw.fileno()).st_size
        head = self._raw.read(2)
        self._raw.seek(0)
        self.is_packed = head == b"\x1f\x8b"
        self._stream: IO[bytes] = gzip.GzipFile(fileobj=self._raw) if self.is_packed else self._raw  # type: ignore[assignment]

    def read(self, count: int) -> bytes:
        """Up to so many; b"" at the end. Raises BadTable."""
        try:
            data = self._stream.read(count)
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            raise BadTable(
                tr(
                    "{path}: the packed data is damaged or cut off after {n} bytes",
                    path=self.path,
                    n=self._done,
                )
            ) from error
        except OSError as error:
            raise BadTable(
                tr(
                    "{path}: cannot be read ({why})",
                    path=self.path,
                    why=error.strerror or type(error).__name__,
                )
            ) from error
        self._done += len(data)
        if self.is_packed and self._done > self._most:
            raise BadTable(
                tr(
                    "{path}: unpacks to more than {mb} MB; unpack it first and give that file",
                    path=self.path,
                    mb=self._most >> 20,
                )
            )
        return data

    @property
    def share(self) -> float:
        return min(1.0, self._raw.tell() / self.size) if self.size and not self._raw.closed else 1.0

    def close(self) -> None:
        if self._stream is not self._raw:
            self._stream.close()
        self._raw.close()

    def __enter__(self) -> BytesOf:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
