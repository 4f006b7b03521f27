"""What a feed's session must remember from one start to the next: its name at the broker, and what it had subscribed to.

A small JSON file `mqtt-NAME.json` in FeedContext.folder. It holds no secret. One that cannot be read is replaced: the broker
then sees a new client, and the session under the old name ends there by itself.   Thread: any; blocks on the disk.
"""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.feeds.feed import FeedLost
from app.feeds.kept_file import kept_path, write_whole
from app.model.district import FeedSpec
from app.model.plain_json import loads

MAX_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class Memory:
    """client_id: "" where nothing is kept."""

    path: Path | None
    client_id: str = ""
    filters: tuple[str, ...] = ()

    def keep(self, filters: Sequence[str]) -> None:
        """Raises FeedLost where the disk does not take it."""
        if self.path is None or tuple(filters) == self.filters:
            return
        text = json.dumps({"client_id": self.client_id, "filters": list(filters)})
        try:
            write_whole(self.path, text.encode())
        except OSError as error:
            raise FeedLost(
                f"The feed's session cannot be kept on the disk ({type(error).__name__})"
            ) from error


def remembered(folder: Path | None, spec: FeedSpec) -> Memory:
    if folder is None:
        return Memory(None)
    path = kept_path(folder, "mqtt", spec.name)
    try:
        known = _read(path)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        known = None
    return known or Memory(path, f"tvilling-{secrets.token_hex(8)}")


def _read(path: Path) -> Memory | None:
    if path.stat().st_size > MAX_BYTES:
        return None
    document = loads(path.read_text(encoding="utf-8"))
    client_id, filters = document["client_id"], document["filters"]
    if not re.fullmatch(r"tvilling-[0-9a-f]{16}", client_id) or not all(isinstance(f, str) for f in filters):
        return None
    return Memory(path, client_id, tuple(filters))
