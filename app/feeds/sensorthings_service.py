"""Questions to a SensorThings service and their pages.   Thread: the fetch loop.

Follows @iot.nextLink within MAX_PAGES, never twice to one address and never to another host (http.py).
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import Any
from urllib.parse import quote

from app.feeds.feed import FeedLost, Intake
from app.feeds.http import HttpSource
from app.feeds.sensorthings_entity import in_path

MAX_PAGES = 20_000
OBSERVATION = "id,phenomenonTime,resultTime,result,resultQuality"

Entity = Mapping[str, Any]


class MorePages(FeedLost):
    """More than asked for at once; what came before is right."""


class Service:
    """Raises FeedLost and its kinds, FeedMisconfigured."""

    def __init__(self, http: HttpSource, base: str, intake: Intake | None) -> None:
        self._http = http
        self._base = base
        self._intake = intake

    @property
    def _not_ours(self) -> str:
        return f"What {self.host} answers is not SensorThings; is the path right?"

    @property
    def host(self) -> str:
        return self._http.host

    async def root(self) -> Entity:
        """Lists what there is, by which one knows a service from any other source of JSON."""
        root = await self._ask(self._base)
        if not isinstance(root.get("value"), list) and "serverSettings" not in root:
            raise FeedLost(self._not_ours)
        return root

    async def pages(
        self, path: str, params: Mapping[str, str], max_pages: int = MAX_PAGES
    ) -> AsyncIterator[list[Entity]]:
        async for page in self.follow(f"{self._base}/{path}?{_query(params)}", max_pages):
            yield page

    async def follow(self, url: object, max_pages: int = MAX_PAGES) -> AsyncIterator[list[Entity]]:
        """The pages from this address on; url: may be what a service said."""
        seen: set[str] = set()
        while isinstance(url, str) and url:
            if url in seen:
                raise FeedLost(f"The pages of {self.host} lead round in a circle")
            if len(seen) >= max_pages:
                raise MorePages(f"{self.host} has more pages than we read at once")
            seen.add(url)
            answer = await self._ask(url)
            value = answer.get("value")
            if not isinstance(value, list):
                raise FeedLost(self._not_ours)
            yield [one for one in value if isinstance(one, Mapping)]
            url = answer.get("@iot.nextLink")

    async def datastream(self, literal: str, params: Mapping[str, str]) -> Entity:
        return await self._ask(f"{self._base}/Datastreams({in_path(literal)})?{_query(params)}")

    async def _ask(self, url: str) -> Entity:
        answer = await self._http.get_json(url, self._intake)
        if not isinstance(answer, Mapping):
            raise FeedLost(self._not_ours)
        return answer


def _query(params: Mapping[str, str]) -> str:
    return "&".join(f"{name}={quote(value, safe=chr(39) + '(),/')}" for name, value in params.items())
