"""Asking an NGSI-LD broker again and again: all of it, or only what it wrote since the last answer.

`q=modifiedAt>...` is an offer of the specification that not every broker keeps. Now and then a full poll follows an
incremental one; when it brings what the other left out, only full ones are made from then on.
Thread: the fetch thread's asyncio loop.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.feeds.feed import FeedLost, Intake
from app.feeds.ngsi_broker import BadQuestion, Broker
from app.feeds.ngsi_options import Options
from app.feeds.ngsi_take import Take
from app.feeds.ngsi_time import MODIFIED, OBSERVED
from app.feeds.ngsi_vocabulary import MODELS
from app.model.times import NS, iso

FULL_EVERY = 20
OVERLAP_NS = 5 * NS  # the broker's own clock, but its writes need not become visible in order
MAX_CHARS = 1500  # of one list in an address


class Poll:
    """attributes: the filter of each question, () for none."""

    def __init__(
        self, broker: Broker, take: Take, options: Options, selected: Sequence[Mapping[str, str]]
    ) -> None:
        self._broker = broker
        self._take = take
        self._options = options
        self._selected = selected
        self.attributes = poll_attributes(take)
        self._has_system_times = True
        self._is_incremental = True
        self._count = 0

    async def next(self, intake: Intake) -> int:
        """The cheapest question that brings all news; returns how many numbers were new. Raises FeedLost."""
        if not self._is_incremental or not self._take.modified_ns:
            return await self.full(intake)
        self._count += 1
        try:
            news = await self._ask(intake, since_ns=self._take.modified_ns - OVERLAP_NS)
        except BadQuestion:
            self._is_incremental = False
            return await self.full(intake)
        if self._count % FULL_EVERY:
            return news
        missed = await self.full(intake)
        if missed and not news:
            self._is_incremental = False
        return news + missed

    async def full(self, intake: Intake) -> int:
        """Everything as it stands. Raises FeedLost, FeedMisconfigured."""
        try:
            news = await self._ask(intake)
        except BadQuestion as error:
            if self._take.kinds:
                raise FeedLost(str(error)) from error  # it took this question before
            if not self._has_system_times:
                raise
            self._has_system_times = False  # some gateways take no sysAttrs
            news = await self._ask(intake)
        if self.attributes and not self._take.kinds:
            # a broker that was told no context knows them by their full names only
            self.attributes = ()
            news = await self._ask(intake)
        return news

    async def _ask(self, intake: Intake, since_ns: int | None = None) -> int:
        news = 0
        for asked in self._selected:
            question = {**asked, **self._form()}
            if q := self._filter(since_ns):
                question["q"] = q
            if self.attributes:
                question["attrs"] = ",".join(self.attributes)
            async for payload in self._broker.entities(question):
                news += self._take.payload(payload, intake)
        return news

    def _form(self) -> dict[str, str]:
        words = ["sysAttrs"] if self._has_system_times else []
        if self._options.representation != "normalized":
            words.append(self._options.representation)
        return {"options": ",".join(words)} if words else {}

    def _filter(self, since_ns: int | None) -> str:
        own = self._options.q
        if since_ns is None:
            return own
        since = f"modifiedAt>{iso(since_ns)}"
        return f"({own});{since}" if own else since


def poll_attributes(take: Take) -> tuple[str, ...]:
    """What to ask for: the wanted attributes and those that tell an entity's time; none, so all, where that is too long."""
    wanted = take.attributes
    if not wanted:
        return ()
    times = [name for name in (*OBSERVED, *MODIFIED) if name not in ("observedAt", "modifiedAt")]
    names = (*wanted, *(name for name in times if name not in wanted))
    return names if len(",".join(names)) <= MAX_CHARS else ()


async def selectors(
    broker: Broker, take: Take | None, options: Options, kinds: Sequence[str] = ()
) -> list[dict[str, str]]:
    """Which entities to ask for: by type where types are given, else by id, else all types that there are."""
    ids = options.ids or (take.ids if take is not None else ())
    kinds = options.types or kinds
    if kinds and not options.ids:
        return [{"type": part} for part in _joined(kinds)]
    if ids:
        by_id = [{"id": part} for part in _joined(ids)]
        return [{**one, "type": ",".join(kinds)} for one in by_id] if kinds else by_id
    return [{"type": part} for part in _joined(await broker.types() or tuple(MODELS))]


def _joined(names: Sequence[str]) -> list[str]:
    """Comma lists of at most MAX_CHARS."""
    lists: list[str] = []
    for name in names:
        if lists and len(lists[-1]) + len(name) < MAX_CHARS:
            lists[-1] += f",{name}"
        else:
            lists.append(name)
    return lists
