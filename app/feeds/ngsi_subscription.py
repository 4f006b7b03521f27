"""The subscription at a broker: made, renewed, deleted, and found again after a crash.

Its id is ours and is kept in the feed's folder before the broker hears of it, so that no crash leaves one behind that
nobody knows; it ends by itself LEASE_NS after the last renewal.   Thread: the fetch thread's asyncio loop.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import secrets
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from app.feeds.feed import FeedLost, FeedMisconfigured
from app.feeds.kept_file import write_whole
from app.feeds.ngsi_broker import Broker
from app.model.plain_json import loads
from app.model.times import HOUR_NS, iso

LEASE_NS = HOUR_NS
MAX_ENTITIES = 500  # named one by one; more are asked for by type
GOODBYE_S = 0.8


class Subscription:
    """file: where the id is kept, None to keep it nowhere."""

    def __init__(
        self, broker: Broker, file: Path | None, *, wall_ns: Callable[[], int] = time.time_ns
    ) -> None:
        self._broker = broker
        self._file = file
        self._wall_ns = wall_ns
        self.id = ""
        self._until_ns = 0

    async def make(
        self, entities: Sequence[dict[str, str]], attributes: Sequence[str], url: str, *, q: str, form: str
    ) -> bool:
        """False where the broker takes no subscription. entities: selectors with `type` and perhaps `id`.
        Raises FeedLost."""
        await self.forget_old()
        self.id = f"urn:ngsi-ld:Subscription:tvilling:{secrets.token_hex(12)}"
        self._keep(self.id)
        self._until_ns = self._wall_ns() + LEASE_NS
        notification: dict[str, Any] = {
            "format": form,
            "sysAttrs": True,
            "endpoint": {"uri": url, "accept": "application/json"},
        }
        if attributes:
            notification["attributes"] = list(attributes)
        wish: dict[str, Any] = {
            "id": self.id,
            "type": "Subscription",
            "description": "Tvilling",
            "entities": list(entities)[:MAX_ENTITIES],
            "notification": notification,
            "expiresAt": iso(self._until_ns),
        }
        if q:
            wish["q"] = q
        answer = await self._broker.ask("POST", "subscriptions", body=wish)
        if answer.status == 400:  # brokers before 1.5 know no sysAttrs here
            del notification["sysAttrs"]
            answer = await self._broker.ask("POST", "subscriptions", body=wish)
        if answer.status not in (200, 201):
            self.id = ""
            self._keep("")
            return False
        named = str(answer.headers.get("location", "")).rstrip("/").rpartition("/")[2]
        if named and named != self.id and named.isprintable() and len(named) < 300:
            self.id = named
            self._keep(named)
        return True

    async def renew_if_due(self) -> bool:
        """False where the broker does not know it any more. Raises FeedLost."""
        if self._wall_ns() < self._until_ns - LEASE_NS // 2:
            return True
        until_ns = self._wall_ns() + LEASE_NS
        answer = await self._broker.ask("PATCH", _path(self.id), body={"expiresAt": iso(until_ns)})
        if answer.status not in (200, 204):
            return False
        self._until_ns = until_ns
        return True

    async def end(self) -> None:
        """Delete it; gives up after a moment, for the program may be stopping."""
        if not self.id:
            return
        with contextlib.suppress(FeedLost, FeedMisconfigured, TimeoutError):
            answer = await asyncio.wait_for(self._broker.ask("DELETE", _path(self.id)), GOODBYE_S)
            if answer.status in (200, 204, 404):
                self._keep("")
        self.id = ""

    async def forget_old(self) -> None:
        """Delete the one that an earlier run left. Raises FeedLost."""
        old = self._kept()
        if old:
            await self._broker.ask("DELETE", _path(old))
            self._keep("")

    def _kept(self) -> str:
        if self._file is None:
            return ""
        try:
            with self._file.open(encoding="utf-8") as stream:
                kept = loads(stream.read(2000)).get("subscription", "")
        except (OSError, ValueError, AttributeError):
            return ""
        return kept if isinstance(kept, str) and kept.isprintable() and "/" not in kept else ""

    def _keep(self, ident: str) -> None:
        """A crash between two writes leaves one or the other; what cannot be kept ends by its lease."""
        if self._file is None:
            return
        with contextlib.suppress(OSError):
            if not ident:
                self._file.unlink(missing_ok=True)
                return
            write_whole(self._file, json.dumps({"subscription": ident}).encode())


def _path(ident: str) -> str:
    return f"subscriptions/{quote(ident, safe=':')}"
