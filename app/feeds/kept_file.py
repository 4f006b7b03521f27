"""What a feed must remember from one start to the next: one small file each in FeedContext.folder.

    file = KeptFile(context.folder, "ngsi-seen", spec.name, Kept)
    left, is_ours = file.read()                    # {} where there is none
    async with file.to_the_end(snapshot):          # written at an orderly end
        await file.keep(snapshot)                  # and now and then, so that a kill costs little

What is written says what was handed over; so it must never be ahead of what is on the disk. An orderly end stores all that
was handed over; while running, what held at the look before is written, which is stored by now.
Thread: read and write block on the disk; the rest is the fetch loop's.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
import secrets
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Generic, TypeVar

import msgspec

T = TypeVar("T")
MAX_FILE = 64 * 1024 * 1024
KEEP_S = 30.0  # between two notes of what was handed over
SETTLE_S = 0.5  # what was handed over is on the disk by then
LIFE = secrets.token_hex(8)
"""This run of the program: what it wrote itself need not be held against the history."""


def kept_path(folder: Path, kind: str, feed: str) -> Path:
    """Two feeds must never share one."""
    plain = re.sub(r"[^a-z0-9_-]", "_", feed)[:60]
    if plain != feed:
        plain += "-" + hashlib.sha256(feed.encode("utf-8", "surrogatepass")).hexdigest()[:12]
    return folder / f"{kind}-{plain}.json"


def write_whole(path: Path, content: bytes) -> None:
    """All of it or none: a crash leaves the old one or the new one. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(path.name + ".new")
    beside.write_bytes(content)
    beside.replace(path)


class _File(msgspec.Struct):
    life: str
    streams: dict[str, msgspec.Raw]


class KeptFile(Generic[T]):
    """One T for each signal id.   folder None: nothing outlives the program.   shape: T, as msgspec reads it."""

    def __init__(self, folder: Path | None, kind: str, feed: str, shape: type[T], life: str = LIFE) -> None:
        self._path = kept_path(folder, kind, feed) if folder is not None else None
        self._shape = shape
        self._life = life

    @property
    def is_kept(self) -> bool:
        return self._path is not None

    def read(self) -> tuple[Mapping[str, T], bool]:
        """By signal id, and whether this run of the program wrote it. A file that is missing or broken tells nothing."""
        if self._path is None:
            return {}, False
        try:
            if self._path.stat().st_size > MAX_FILE:
                return {}, False
            raw = msgspec.json.decode(self._path.read_bytes(), type=_File)
            left = {ident: msgspec.json.decode(one, type=self._shape) for ident, one in raw.streams.items()}
        except (OSError, msgspec.MsgspecError, ValueError, RecursionError):
            return {}, False
        return {ident: one for ident, one in left.items() if self._is_sound(one)}, raw.life == self._life

    def write(self, kept: Mapping[str, T]) -> None:
        """A folder that cannot be written costs only the memory of it."""
        if self._path is None:
            return
        try:
            write_whole(self._path, self._encoded(kept))
        except OSError:
            return

    def _encoded(self, kept: Mapping[str, T]) -> bytes:
        """One by one: all at once would hold up every other thread for as long as it takes."""
        encode = msgspec.json.encode
        streams = (encode(ident) + b":" + encode(one) for ident, one in kept.items())
        return b'{"life":' + encode(self._life) + b',"streams":{' + b",".join(streams) + b"}}"

    async def keep(self, snapshot: Callable[[], Mapping[str, T]], every_s: float = KEEP_S) -> None:
        """Until cancelled. A kill costs no reading, and doubles at most those of the last two looks."""
        while self.is_kept:
            held = snapshot()
            await asyncio.sleep(every_s)
            await asyncio.to_thread(self.write, held)

    @asynccontextmanager
    async def to_the_end(
        self, snapshot: Callable[[], Mapping[str, T] | None], settle_s: float = SETTLE_S
    ) -> AsyncIterator[None]:
        """snapshot: None where the feed had not begun, so that what is there stays."""
        try:
            yield
        except asyncio.CancelledError:  # an orderly end: what was handed over is stored after it
            if (held := snapshot()) is not None:
                self.write(held)
            raise
        except BaseException:
            if self.is_kept and snapshot() is not None:
                await asyncio.sleep(settle_s)
                await asyncio.to_thread(self.write, snapshot() or {})
            raise

    def _is_sound(self, one: T) -> bool:
        """Whether its numbers can be; their kinds are known by then."""
        return True
