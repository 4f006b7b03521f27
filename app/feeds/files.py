"""`file:` and `files:`: a file that grows, or a folder where files arrive.   Thread: the fetch loop; files are read on workers.

    [[feeds]]
    name = "loggers"
    url = "file:///srv/loggers?pattern=*.csv"      # or file:inbox, inside the district's folder
    poll_s = 5                                     # seconds between two looks
    [feeds.map.time]                               # docs/feeds.md, "Files"; or map = "loggers.map.toml"
    column = "time"

New files and new lines are taken; a line that is still being written waits. Where a file stands is kept, so that a restart reads
nothing again: after a kill at most the last KEEP_S seconds. A file that cannot be read, or is too large, is told once.
"""

from __future__ import annotations

import asyncio
import fnmatch
import os
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit
from urllib.request import url2pathname

from app.feeds.feed import FeedContext, FeedLost, FeedMisconfigured, Intake
from app.feeds.file_parts import Part, is_whole, parts
from app.feeds.file_position import Positions
from app.feeds.registry import feed
from app.feeds.units import converter
from app.model.district import FeedSpec
from app.model.events import Link
from app.tables.binding import Binding
from app.tables.block import BadTable, Fault
from app.tables.mapper import Mapper
from app.tables.mapping import BadMap, TableMap, map_of, read_map
from app.tables.opening import is_table_name

POLL_S = 5.0
KEEP_S = 5.0
QUIET_S = 30.0  # a packed file or a Parquet file is taken once nobody has written to it for so long
LAST_LINE_S = 3600.0  # and a last line without an end: a writer may keep half a line for minutes
MOST_PER_S = 50_000  # readings handed on: what recording is sure to keep up with
MOST_MB = 4096
MOST_FILES = 10_000


@feed("files")
@feed("file")
class FilesFeed:
    """spec.options: map (a table, or the name of a .map.toml), poll_s, most_mb.   wall_s, sleep: for tests."""

    def __init__(
        self,
        spec: FeedSpec,
        context: FeedContext,
        *,
        wall_s: Callable[[], float] = time.time,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._name, self._wall_s, self._sleep = spec.name, wall_s, sleep
        self.path, self.pattern = _address(spec, context)
        self._poll_s = _number(spec, "poll_s", POLL_S, 0.5, 3600.0)
        self._most = int(_number(spec, "most_mb", MOST_MB, 1, 1_000_000)) << 20
        self._map = _map(spec, context)
        try:
            self._mapper = Mapper(self._map)
        except ValueError as error:
            raise FeedMisconfigured(f"Feed '{spec.name}': {error}") from error
        self._binding = Binding(self._map, context.catalogue, converter, spec.name)
        kept = context.folder / f"{_safe(spec.name)}.files.json" if context.folder else None
        self._positions = Positions(kept)
        self._told: dict[str, tuple[int, int]] = {}
        self._saved_at = 0.0
        self._is_dirty = False

    async def run(self, intake: Intake) -> None:
        try:
            while True:
                names = await asyncio.to_thread(self._names)
                for path in names:
                    await self._take(path, intake)
                self._positions.forget_others({path.name for path in names})
                what = "file" if len(names) == 1 else "files"
                intake.link(Link.UP, f"Watching {len(names)} {what}")
                await self._keep()
                await self._sleep(self._poll_s)
        finally:
            with suppress(
                OSError
            ):  # an orderly end: what was put in is stored, so this far it need not be read again
                self._positions.save()

    async def _keep(self) -> None:
        """Only after what was read can have been stored."""
        if self._is_dirty and self._wall_s() - self._saved_at >= KEEP_S:
            self._is_dirty, self._saved_at = False, self._wall_s()
            try:
                await asyncio.to_thread(self._positions.save)
            except OSError as error:
                raise FeedLost(f"Where the files stand cannot be kept ({error.strerror})") from error

    def _names(self) -> list[Path]:
        """Files that match, by name."""
        try:
            if self.path.is_file():
                return [self.path]
            with os.scandir(self.path) as entries:
                found = [Path(e.path) for e in entries if self._is_wanted(e.name) and e.is_file()]
        except OSError as error:
            raise FeedLost(f"The folder cannot be read ({error.strerror or type(error).__name__})") from error
        return sorted(found)[:MOST_FILES]

    def _is_wanted(self, name: str) -> bool:
        return not name.startswith(".") and fnmatch.fnmatch(name, self.pattern) and is_table_name(name)

    async def _take(self, path: Path, intake: Intake) -> None:
        try:
            stat = await asyncio.to_thread(path.stat)
            if self._told.get(path.name) == (stat.st_size, stat.st_mtime_ns):
                return  # nothing has changed since it was refused
            if stat.st_size > self._most:
                self._refuse(
                    path, stat, intake, f"larger than {self._most >> 20} MB; import it, or raise most_mb"
                )
                return
            found = parts(path, self._positions, self._map, is_quiet=self._is_quiet(path, stat))
            while (part := await asyncio.to_thread(next, found, None)) is not None:
                await self._sleep(self._put(path, part, intake) / MOST_PER_S)
        except BadTable as error:
            self._refuse(
                path, stat, intake, str(error).removeprefix(f"{path}: ").removeprefix(f"{path.name}: ")
            )
        except FileNotFoundError:
            return  # gone since the look
        except OSError as error:
            self._refuse(path, stat, intake, error.strerror or type(error).__name__)

    def _put(self, path: Path, part: Part, intake: Intake) -> int:
        """How many readings."""
        now_ns = int(self._wall_s() * 1e9)
        rows = self._mapper.rows(part.block)
        batch, _, told = self._binding.bind(rows, now_ns)
        for reasons, samples in ((rows.reasons, rows.samples), (told.reasons, told.samples)):
            for why, count in reasons.items():
                intake.reject(why, count, where=_where(path, why, samples))
        intake.got_bytes(part.bytes_read)
        if len(batch):
            intake.put_batch(batch)
        self._positions.of[path.name] = part.position
        self._is_dirty = True
        return len(batch)

    def _is_quiet(self, path: Path, stat: os.stat_result) -> bool:
        """Nobody has written to it for a while."""
        return self._wall_s() - stat.st_mtime >= (QUIET_S if is_whole(path) else LAST_LINE_S)

    def _refuse(self, path: Path, stat: os.stat_result, intake: Intake, why: str) -> None:
        self._told[path.name] = (stat.st_size, stat.st_mtime_ns)
        intake.reject("file not read", where=f"{path.name}: {why}")


def _where(path: Path, why: str, samples: list[Fault]) -> str:
    first = next((s for s in samples if s.why == why), None)
    return f"{path.name} line {first.line} {first.text}" if first else path.name


def _address(spec: FeedSpec, context: FeedContext) -> tuple[Path, str]:
    parts_of = urlsplit(spec.url)
    if parts_of.netloc not in ("", "localhost"):
        raise FeedMisconfigured(
            f"Feed '{spec.name}': write the address with three slashes: file:///folder?pattern=*.csv"
        )
    path = Path(url2pathname(parts_of.path))
    query = parse_qs(parts_of.query)
    if unknown := set(query) - {"pattern"}:
        raise FeedMisconfigured(f"Feed '{spec.name}': '{sorted(unknown)[0]}' is not known; use pattern")
    if not parts_of.path.strip("/"):
        raise FeedMisconfigured(f"Feed '{spec.name}': name a folder or a file: file:///folder?pattern=*.csv")
    if not path.is_absolute():
        if context.district_folder is None:
            raise FeedMisconfigured(f"Feed '{spec.name}': needs a whole path here: file:///folder")
        path = context.district_folder / path
    pattern = query.get("pattern", ["*"])[0]
    if "/" in pattern or len(pattern) > 200:
        raise FeedMisconfigured(f"Feed '{spec.name}': pattern is for names of files, such as *.csv")
    return path, pattern


def _map(spec: FeedSpec, context: FeedContext) -> TableMap:
    if unknown := set(spec.options) - {"map", "poll_s", "most_mb"}:
        raise FeedMisconfigured(
            f"Feed '{spec.name}': '{sorted(unknown)[0]}' is not known; use map, poll_s, most_mb"
        )
    given: Any = spec.options.get("map")
    try:
        if isinstance(given, str):
            place = Path(given)
            if place.is_absolute() or ".." in place.parts or context.district_folder is None:
                raise FeedMisconfigured(f"Feed '{spec.name}': map must name a file in the district's folder")
            return read_map(context.district_folder / place)
        if given is None:
            raise FeedMisconfigured(
                f"Feed '{spec.name}': needs [feeds.map], what the columns mean; `tvilling history import FILE --propose` writes one"
            )
        return map_of(given, f"Feed '{spec.name}'")
    except BadMap as error:
        raise FeedMisconfigured(str(error)) from error


def _number(spec: FeedSpec, name: str, default: float, low: float, high: float) -> float:
    value = spec.options.get(name, default)
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not low <= value <= high:
        raise FeedMisconfigured(f"Feed '{spec.name}': {name} must lie in {low:g}..{high:g}")
    return float(value)


def _safe(name: str) -> str:
    return "".join(c if c.isalnum() or c in "-_" else "_" for c in name)[:80] or "feed"
