"""Sends what was sold: the readings of each purchase's signals, sealed for it, to the broker that the offer names.

    sales = StreamSales(catalogue); sales.start(); sales.set([Sale(...)]); sales.offer(batch); sales.end(order, "revoked")

One connection a broker and prefix. What comes while a broker is away is dropped and counted: a stream has no past.
Thread: `tvilling-streams` runs the loop; set, offer, end and stop from any other.
"""

from __future__ import annotations

import asyncio
import json
import threading
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

from app.feeds import loop
from app.feeds.feed import FeedLost, FeedMisconfigured
from app.feeds.mqtt_address import Address
from app.feeds.mqtt_routes import quantity_of
from app.feeds.mqtt_session import Session, open_session
from app.feeds.sealed_stream import END_TOPIC, seal
from app.model.catalogue import Catalogue
from app.model.quality import Quality
from app.model.reading import ReadingBatch
from app.model.times import NS

MAX_WAITING = 50_000
TICK_S = 0.2
AGAIN_S = 10.0


@dataclass(frozen=True, slots=True)
class Sale:
    """A purchase that gets readings.   address: with the purchase's own prefix.   signals: ids."""

    order: str
    address: str
    signals: tuple[str, ...]
    key: bytes

    def __repr__(self) -> str:
        return f"Sale({self.order!r}, {self.address!r}, ...)"


class StreamSales:
    """trouble: sentence by order where its broker cannot be reached.   sent, dropped: messages."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._lock = threading.Lock()
        self._sales: dict[str, Sale] = {}
        self._rows: dict[int, list[str]] = {}
        self._ends: list[tuple[Sale, str]] = []
        self._batches: deque[ReadingBatch] = deque()
        self._waiting = 0
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="tvilling-streams", daemon=True)
        self._sessions: dict[tuple[str, int], Session] = {}
        self._again: dict[tuple[str, int], float] = {}
        self.trouble: dict[str, str] = {}
        self.sent = self.dropped = 0

    # -- from any thread ----------------------------------------------------------------------------------------------

    def start(self) -> None:
        if self._thread.ident is None:
            self._thread.start()

    def set(self, sales: Iterable[Sale]) -> None:
        with self._lock:
            self._sales = {sale.order: sale for sale in sales}
            self._rows = {}
            for sale in self._sales.values():
                for signal in sale.signals:
                    row = self._catalogue.row_or_none(signal)
                    if row is not None:
                        self._rows.setdefault(row, []).append(sale.order)

    def offer(self, batch: ReadingBatch) -> None:
        """Never blocks for longer than a list append."""
        with self._lock:
            if not self._sales:
                return
            self._batches.append(batch)
            self._waiting += len(batch)
            while self._waiting > MAX_WAITING and len(self._batches) > 1:
                gone = len(self._batches.popleft())
                self._waiting -= gone
                self.dropped += gone

    def end(self, order: str, word: str) -> None:
        """Tell the buyer, and send no more. word: revoked or expired."""
        with self._lock:
            sale = self._sales.pop(order, None)
            if sale is not None:
                self._ends.append((sale, word))
                self._rows = {
                    row: [one for one in orders if one != order] for row, orders in self._rows.items()
                }

    def stop(self, timeout_s: float = 2.0) -> bool:
        self._stopping.set()
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    # -- in its own thread --------------------------------------------------------------------------------------------

    def _run(self) -> None:
        loop.run(self._main())

    async def _main(self) -> None:
        pause = asyncio.Event()
        while True:
            is_last = self._stopping.is_set()
            await self._send(self._taken())
            if is_last:
                break
            try:
                await asyncio.wait_for(pause.wait(), TICK_S)
            except TimeoutError:
                continue
        for session in self._sessions.values():
            await session.close()

    def _taken(self) -> list[tuple[Sale, str, bytes, bool]]:
        """(sale, topic, plain, retain) of all that is to be sent, in order."""
        with self._lock:
            batches, self._batches = list(self._batches), deque()
            self._waiting = 0
            ends, self._ends = self._ends, []
            sales, rows = dict(self._sales), dict(self._rows)
        found = []
        for batch in batches:
            columns = (
                batch.signal.tolist(),
                batch.t_ns.tolist(),
                batch.value.tolist(),
                batch.quality.tolist(),
            )
            for row, t_ns, value, quality in zip(*columns, strict=True):
                for order in rows.get(row, ()):
                    signal = self._catalogue.signals[row]
                    topic = f"{signal.asset}/{quantity_of(signal)}"
                    plain = json.dumps({"t": t_ns / NS, "v": value, "q": Quality(quality).word}).encode()
                    found.append((sales[order], topic, plain, False))
        found += [(sale, END_TOPIC, json.dumps({"end": word}).encode(), True) for sale, word in ends]
        return found

    async def _send(self, messages: list[tuple[Sale, str, bytes, bool]]) -> None:
        used: set[tuple[str, int]] = set()
        for sale, topic, plain, retain in messages:
            try:
                address = Address.parse(sale.address)
                session = await self._session(address)
            except (FeedLost, FeedMisconfigured) as error:
                self.trouble[sale.order] = str(error)
                self.dropped += 1
                continue
            if session is None:
                self.dropped += 1
                continue
            session.publish(address.topic(topic), seal(sale.key, sale.order, topic, plain), retain=retain)
            self.trouble.pop(sale.order, None)
            self.sent += 1
            used.add((address.host, address.port))
        for place in used:
            try:
                await self._sessions[place].drain()
            except FeedLost:
                del self._sessions[place]

    async def _session(self, address: Address) -> Session | None:
        """None while it is too soon to try again. Raises FeedLost."""
        place, now = (address.host, address.port), asyncio.get_running_loop().time()
        if place in self._sessions:
            return self._sessions[place]
        if now < self._again.get(place, 0.0):
            return None
        self._again[place] = now + AGAIN_S
        self._sessions[place] = await open_session(address)
        return self._sessions[place]
