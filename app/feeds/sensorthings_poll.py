"""Polls: all streams in few questions, each from its window's start on, oldest first; and the past of one stream.

One question asks a batch of Datastreams with their Observations expanded, all from the same time on; so only streams that
stand within SPREAD_NS of each other share one: a sensor that fell silent a year ago must not make us read a year of the
others again and again. Where the service refuses batches, each stream is asked by itself from then on; where it refuses
$select, without it.   Thread: the fetch loop.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Mapping, Sequence

from app.feeds.feed import Intake
from app.feeds.http_errors import NotThere, NotUnderstood, TooLarge
from app.feeds.sensorthings_entity import in_path, literal
from app.feeds.sensorthings_resolve import BATCH
from app.feeds.sensorthings_service import OBSERVATION, MorePages, Service
from app.feeds.sensorthings_take import Stream
from app.model.times import HOUR_NS, iso

MAX_PAGES = 200  # of one stream in one poll; the next poll goes on from there
SPREAD_NS = HOUR_NS
GONE = "datastream is gone"
_MS = 1_000_000


class Poll:
    """page: observations of one stream in one answer."""

    def __init__(
        self,
        service: Service,
        streams: Sequence[Stream],
        page: int,
        *,
        wall_ns: Callable[[], int] = time.time_ns,
    ) -> None:
        self._service = service
        self._streams = list(streams)
        self._page = page
        self._wall_ns = wall_ns
        self._is_batched = True
        self._told: set[tuple[str, str]] = set()
        self.selects = True

    async def next(self, intake: Intake) -> None:
        """Raises FeedLost. One stream that is gone is counted and leaves the others alone."""
        for part in batches(self._streams):
            if self._is_batched and len(part) > 1:
                try:
                    await self._batch(part, intake)
                    continue
                except (NotUnderstood, NotThere):
                    self._is_batched = False
                except TooLarge:
                    pass
            for stream in part:
                await self._single(stream, intake)

    async def _batch(self, streams: Sequence[Stream], intake: Intake) -> None:
        of: dict[str, list[Stream]] = {}
        for stream in streams:
            of.setdefault(stream.literal, []).append(stream)
        asked = self.question(min(s.floor_ns - s.span_ns for s in streams))
        params = {
            "$filter": " or ".join(f"id eq {ident}" for ident in of),
            "$select": "id",
            "$expand": f"Observations({';'.join(f'{name}={value}' for name, value in asked.items())})",
            "$top": str(len(of)),
        }
        answered: set[str] = set()
        async for page in self._service.pages("Datastreams", params, max_pages=len(of) + 1):
            for entity in page:
                ident, inside = literal(entity.get("@iot.id")), entity.get("Observations")
                if ident not in of or not isinstance(inside, list):
                    continue
                answered.add(ident)
                self._hand(of[ident], inside, intake)
                with contextlib.suppress(MorePages):
                    async for more in self._service.follow(
                        entity.get("Observations@iot.nextLink"), MAX_PAGES
                    ):
                        self._hand(of[ident], more, intake)
        if not answered:
            raise NotUnderstood(f"{self._service.host} answers nothing for the streams that it knows")
        for ident in of.keys() - answered:
            self._reject(GONE, of[ident], intake)

    async def _single(self, stream: Stream, intake: Intake) -> None:
        path = f"Datastreams({in_path(stream.literal)})/Observations"
        try:
            async for page in self._service.pages(
                path, self.question(stream.floor_ns - stream.span_ns), MAX_PAGES
            ):
                self._hand([stream], page, intake)
        except MorePages:
            return
        except NotThere:
            self._reject(GONE, [stream], intake)
        except TooLarge:
            self._reject("answer too large", [stream], intake)
        except NotUnderstood:
            if not self.selects:
                raise
            self.selects = False
            await self._single(stream, intake)

    def _reject(self, why: str, streams: Sequence[Stream], intake: Intake) -> None:
        """Once, though each poll meets it again."""
        for stream in streams:
            if (why, stream.signal.id) not in self._told:
                self._told.add((why, stream.signal.id))
                intake.reject(why, where=stream.signal.key)

    def question(self, from_ns: int, until_ns: int | None = None) -> Mapping[str, str]:
        when = f"phenomenonTime ge {iso(max(from_ns, 0) // _MS * _MS)}"
        if until_ns is not None:
            when += f" and phenomenonTime lt {iso(-(-until_ns // _MS) * _MS)}"
        asked = {"$filter": when, "$orderby": "phenomenonTime asc", "$top": str(self._page)}
        return {**asked, "$select": OBSERVATION} if self.selects else asked

    def _hand(self, streams: Sequence[Stream], raws: Sequence[object], intake: Intake) -> None:
        for stream in streams:
            stream.take(raws, intake, wall_ns=self._wall_ns)


def batches(streams: Sequence[Stream]) -> list[list[Stream]]:
    """At most BATCH that stand alike."""
    parts: list[list[Stream]] = []
    for stream in sorted(streams, key=lambda s: s.floor_ns):
        last = parts[-1] if parts else []
        if last and len(last) < BATCH and stream.floor_ns - last[0].floor_ns <= SPREAD_NS:
            last.append(stream)
        else:
            parts.append([stream])
    return parts


async def fill(
    service: Service, poll: Poll, past: Stream, intake: Intake, *, wall_ns: Callable[[], int]
) -> None:
    """The past of one stream, floor_ns to until_ns, oldest first, a page at a time; past.floor_ns moves with it, so that
    a break costs little. Raises FeedLost."""
    path = f"Datastreams({in_path(past.literal)})/Observations"
    question = poll.question(past.floor_ns - past.span_ns, past.until_ns)
    try:
        async for page in service.pages(path, question):
            past.take(page, intake, wall_ns=wall_ns)
    except NotUnderstood:
        if "$select" not in question:
            raise
        poll.selects = False
        await fill(service, poll, past, intake, wall_ns=wall_ns)
