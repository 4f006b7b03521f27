"""Records of an IOTA network as a feed.   Thread: the fetch thread's asyncio loop.

    [[feeds]]
    name = "city-ledger"
    url = "iota+https://indexer.mainnet.iota.cafe"
    network = "mainnet"          # or testnet, devnet, 8 hex digits; needed where the host's name does not say it
    package = "0x909c..."        # and sender, module, type: all that are given must hold
    read = "events"              # events, transactions, checkpoints; some, with commas between
    since = "-30d"               # nothing older; default: from the first that the node has
    poll_s = 3
    overlap_s = 4                # how late a record may show up before others that came already
    user, auth, ca_file          # see app/feeds/http.py

It puts no readings into the history: records go to iota.sqlite in the district's ledger folder, with what proves them. Its
Health counts records. Part of the composition root: brings app.feeds and app.ledger together.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Mapping

from app.feeds.feed import FeedContext, FeedLost, FeedMisconfigured, Intake
from app.feeds.http import HttpSource, client
from app.feeds.http_errors import retry_after
from app.feeds.registry import feed
from app.iota_options import read_options
from app.ledger.contract import LedgerError
from app.ledger.iota.checking import check, subjects
from app.ledger.iota.gathering import Gatherer
from app.ledger.iota.reader import IotaReader, WrongChain
from app.ledger.iota.rpc import Rpc, RpcBad, RpcBusy, RpcError, RpcLost, RpcShut
from app.ledger.iota.store import FILE, IotaStore
from app.model.district import FeedSpec
from app.model.events import Link
from app.model.times import MINUTE_NS, format_span

ANSWER_S = 30.0
MOST_ANSWER = 16 * 1024 * 1024
SKEW_NS = 5 * MINUTE_NS
JITTER = 0.2
AGAIN_S = 0.5
BUSY_S = (1.0, 2.0, 5.0, 10.0, 30.0)
IN_THE_CLEAR = "The password crosses the network in the clear; use iota+https"


class HttpTransport:
    """Questions over HTTP. Refuses to be sent elsewhere; sizes and waits are bounded in app/feeds/http.py."""

    def __init__(
        self, source: HttpSource, base: str, got_bytes: Callable[[int], None] = lambda count: None
    ) -> None:
        self._source, self._base, self._got_bytes = source, base, got_bytes

    async def post(self, body: bytes) -> bytes:
        head = {"Content-Type": "application/json"}
        try:
            status, headers, answer = await self._source.exchange(
                "POST", self._base, self._got_bytes, headers=head, content=body
            )
        except FeedLost as error:
            raise RpcLost(str(error)) from error
        if 200 <= status < 300:
            return answer
        raise _fault(self._source.host, status, headers)


def _fault(host: str, status: int, headers: Mapping[str, str]) -> RpcError:
    if status == 429 or (status == 503 and "retry-after" in headers):
        return RpcBusy(f"{host} asks us to wait ({status})", retry_after(headers.get("retry-after", "")))
    if status in (401, 403):
        return RpcShut(f"{host} does not let us in ({status})")
    if 300 <= status < 400:
        return RpcLost(f"{host} sends us to another place ({status}), where we do not go")
    if status in (404, 405, 410):
        return RpcLost(f"{host} knows nothing at this address ({status}); is the path right?")
    return RpcLost(f"{host} has trouble of its own ({status})")


@feed("iota+http")
@feed("iota+https")
class IotaFeed:
    stale_after_s = 3600.0

    def __init__(self, spec: FeedSpec, context: FeedContext) -> None:
        self._spec, self._context = spec, context
        self._options = read_options(spec, context.zone)
        self._is_again = False

    async def run(self, intake: Intake) -> None:
        if self._is_again:  # so that many workstations do not come back at once
            await asyncio.sleep(random.uniform(0.0, AGAIN_S))
        self._is_again = True
        try:
            store = await asyncio.to_thread(self._opened)
        except LedgerError as error:
            raise FeedMisconfigured(str(error)) from error
        try:
            async with await client(
                self._spec,
                self._context,
                base=self._options.base,
                login=self._options.login,
                answer_s=ANSWER_S,
                max_answer=MOST_ANSWER,
            ) as source:
                await self._read(HttpTransport(source, self._options.base, intake.got_bytes), store, intake)
        except (WrongChain, RpcShut) as error:
            raise FeedMisconfigured(str(error)) from error
        except (RpcError, LedgerError) as error:
            if isinstance(error, RpcBad):
                intake.reject("unusable answer", where=str(error))
            raise FeedLost(str(error)) from error
        finally:
            store.close()

    def _opened(self) -> IotaStore:
        folder = self._context.ledger_folder
        return IotaStore(None if folder is None else folder / FILE)

    async def _read(self, transport: HttpTransport, store: IotaStore, intake: Intake) -> None:
        options = self._options
        rpc = Rpc(transport, options.host)

        def say(why: str, count: int, where: str) -> None:
            intake.reject(why, count, where=where)

        gatherer = Gatherer(rpc, store, options.network, say=say, check=check, link=subjects)
        reader = IotaReader(
            rpc,
            store,
            options.network,
            options.wanted,
            say=say,
            gatherer=gatherer,
            overlap_s=options.overlap_s,
            came=intake.took,
        )
        busy = 0
        while True:
            try:
                if not reader.is_connected:
                    await reader.connect()
                    intake.link(Link.UP, self._detail(reader, gatherer))
                await reader.round()
                busy = 0
                intake.link(Link.UP, self._detail(reader, gatherer))
                wait_s = options.poll_s
            except RpcBusy as error:
                wait_s = max(error.retry_s, BUSY_S[min(busy, len(BUSY_S) - 1)])
                busy += 1
                intake.link(Link.UP if reader.is_connected else Link.CONNECTING, str(error))
            await asyncio.sleep(wait_s * random.uniform(1.0, 1.0 + JITTER))

    def _detail(self, reader: IotaReader, gatherer: Gatherer) -> str:
        """One line: what troubles, else nothing."""
        parts = [IN_THE_CLEAR] if self._options.is_secret_seen else []
        if reader.skew_ns > SKEW_NS:
            parts.append(f"The ledger's clock is {format_span(reader.skew_ns)} ahead of this machine's")
        elif reader.skew_ns < -SKEW_NS:
            parts.append(
                f"The node's newest checkpoint is {format_span(-reader.skew_ns)} old: it has fallen behind, or a clock is wrong"
            )
        if reader.gaps:
            parts.append(
                "The node has pruned what lies between the last read and now; records may be missing"
            )
        if gatherer.pruned:
            parts.append(f"Of {gatherer.pruned} transactions the node has nothing any more that proves them")
        return ". ".join(parts)
