"""CityJSONSeq: one line after the other into a CityBuilder, so that a file of gigabytes needs the memory of its geometry.

    sequence = Sequence(path, crs)
    for number, line in lines(path):
        sequence.feed(number, line)
    city = sequence.finish()

Thread: one, any.   Source: https://www.cityjson.org/cityjsonseq/
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from app.model.city import CityModel, Crs
from maps.readers import cityjson_types as cj
from maps.readers.builder import CityBuilder
from maps.readers.cityjson_head import NO_HEAD, read_head
from maps.readers.cityjson_objects import add_objects
from maps.readers.cityjson_text import BLANK, BOM, decode, demand_city
from maps.readers.errors import BadModel
from maps.readers.frame import frame_of
from maps.readers.progress import say

LONGEST_LINE = 256_000_000


class Sequence:
    def __init__(self, path: Path, crs: Crs | None) -> None:
        """crs: overrides what the file says."""
        self._path, self._crs = path, crs
        self._head = NO_HEAD
        self._is_first = True
        self.features = 0
        self.builder = CityBuilder("CityJSONSeq")
        self.builder.folder = path.parent
        self.builder.frame = frame_of(crs)

    def feed(self, number: int, line: bytes) -> None:
        """Raises BadModel where the first line is not that of a city."""
        builder, problems, place = self.builder, self.builder.problems, f"line {number}"
        document = decode(line, f"{place}: ", problems)
        is_first, self._is_first = self._is_first, False
        if isinstance(document, str):
            if is_first:
                raise BadModel(self._path, f"{place} {document}")
            problems.error("not-json", "", place, f"the line {document}")
        elif is_first and document.type != "CityJSONFeature":
            demand_city(self._path, document)
            head = self._head = read_head(document, self._path.parent, f"{place}: ", problems)
            builder.version, builder.said_extent = head.version, head.extent
            builder.frame = frame_of(self._crs or head.crs)
            if cj.is_given(document.objects):
                add_objects(builder, document, head, f"{place}: ")
        elif document.type != "CityJSONFeature":
            problems.error("not-a-feature", "", place, "the line is not of type CityJSONFeature")
        else:
            if is_first:
                what = "the first line is not of type CityJSON: there is no transform and no CRS"
                problems.error("no-header", "", place, what)
            self.features += 1
            add_objects(builder, document, self._head, f"{place}: ")

    def finish(self) -> CityModel:
        """Raises BadModel where nothing was fed."""
        if self._is_first:
            raise BadModel(self._path, "is empty; a CityJSONSeq starts with a line of type CityJSON")
        if not self.features and not self.builder.ids:
            self.builder.problems.warning("no-features", "", "", "there is no feature in the file")
        return self.builder.finish()


def lines(path: Path, start: int = 0, end: int | None = None, number: int = 1) -> Iterator[tuple[int, bytes]]:
    """Number and text of each line that has some; a line without an end is not read to it.

    start, end: bytes of the file between two lines; number: of the line that begins at `start`.
    """
    last = path.stat().st_size if end is None else end
    with path.open("rb") as file:
        file.seek(start)
        at = start
        while at < last and (line := file.readline(LONGEST_LINE)):
            if len(line) >= LONGEST_LINE and not line.endswith(b"\n"):
                what = (
                    f"line {number} is longer than {LONGEST_LINE // 1_000_000} MB; a feature of a city is not"
                )
                raise BadModel(path, what)
            at += len(line)
            if number % 500 == 0:
                say(f"reading {path.name}", 0.8 * at / max(last, 1))
            text = (line.removeprefix(BOM) if number == 1 else line).strip(BLANK)
            if text:
                yield number, text
            number += 1
