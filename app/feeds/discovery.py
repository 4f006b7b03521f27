"""What a feed finds at its source before anybody has described it: things and their streams, for a person to confirm.

    found = await discover(spec, context)        # Proposals; raises FeedLost, FeedMisconfigured, or NotOffered

A feed that can look around has `async def discover(self, seconds: float) -> Sequence[Proposal]` beside `run`. All text
is remote, made printable and short (app/feeds/intake.py); nothing becomes a Signal or an Asset before a person says so.
Thread: any asyncio loop.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from app.feeds.feed import FeedContext, FeedMisconfigured
from app.feeds.registry import make_feed
from app.model.district import FeedSpec

LOOK_S = 10.0
"""How long a feed listens where its source cannot be asked (MQTT)."""


class NotOffered(FeedMisconfigured):
    """This feed's source cannot be looked at."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """One stream at the source.   key: what Signal.key must be to get it.   thing: what it belongs to there; streams of
    one thing become signals of one asset.   quantity: our standard word where the source's is recognised, else "".
    unit: as the source writes it.   period_s: 0 where not told or seen.   lonlat: of the thing, or None.
    kind: our asset kind (app/model/asset.py) where recognised, else "".   value: the newest, nan for none.
    is_known: the catalogue has it already.
    """

    key: str
    label: str
    thing: str
    thing_label: str = ""
    kind: str = ""
    quantity: str = ""
    unit: str = ""
    period_s: float = 0.0
    lonlat: tuple[float, float] | None = None
    value: float = float("nan")
    is_known: bool = False


@runtime_checkable
class Discovers(Protocol):
    async def discover(self, seconds: float) -> Sequence[Proposal]:
        """What is there, ordered by thing, then label; looks for at most so many seconds."""


async def discover(spec: FeedSpec, context: FeedContext, seconds: float = LOOK_S) -> tuple[Proposal, ...]:
    feed = make_feed(spec, context)
    if not isinstance(feed, Discovers):
        raise NotOffered(
            f"Feed '{spec.name}' cannot look around at its source; describe its signals in signals.csv"
        )
    return tuple(await feed.discover(seconds))
