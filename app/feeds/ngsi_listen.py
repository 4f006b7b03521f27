"""Being told by the broker: a subscription, the endpoint it posts to, and polls that watch whether it does.

Ends where telling does not work; the caller then polls.   Thread: the fetch thread's asyncio loop.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

from app.feeds.feed import FeedLost, FeedMisconfigured, Intake
from app.feeds.ngsi_broker import Broker
from app.feeds.ngsi_endpoint import Endpoint
from app.feeds.ngsi_notices import Notices, Sentences
from app.feeds.ngsi_options import Options
from app.feeds.ngsi_poll import Poll
from app.feeds.ngsi_subscription import Subscription
from app.feeds.ngsi_take import Take

WATCH = 5  # a subscribed broker is polled every so many periods
STRIKES = 2  # polls in a row that know more than the notifications told
NOT_TAKEN = "The broker takes no subscription, so it is polled"
NOT_HEARD = "The broker's notifications do not reach us, so it is polled"


class Listening:
    """file: where the subscription's id is kept, or None."""

    def __init__(
        self,
        broker: Broker,
        take: Take,
        poll: Poll,
        options: Options,
        *,
        file: Path | None,
        wall_ns: Callable[[], int],
    ) -> None:
        self._take = take
        self._poll = poll
        self._options = options
        self._subscription = Subscription(broker, file, wall_ns=wall_ns)

    async def until_deaf(
        self,
        intake: Intake,
        sentences: Sentences,
        period_s: float,
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        """Raises FeedLost, and FeedMisconfigured where the endpoint's address cannot be had."""
        notices = Notices(self._take, intake, lambda ident: ident == self._subscription.id != "")
        host, port = self._options.listen or ("127.0.0.1", 0)
        endpoint = Endpoint(notices.take, intake.reject, host=host, port=port)
        try:
            await endpoint.__aenter__()
        except OSError as error:
            raise FeedMisconfigured(
                f"Nobody can listen on {host}:{port} here ({error.__class__.__name__}); choose another address in listen"
            ) from error
        try:
            if not await self._subscribe(endpoint):
                sentences.say(NOT_TAKEN)
                return
            open_to_others = (
                f"Listens for notifications on {host}:{endpoint.port}, which other machines can reach"
            )
            if self._options.is_heard_beyond:
                sentences.say(open_to_others)
            strikes = 0
            while strikes < STRIKES:
                before = notices.count
                await sleep(WATCH * period_s)
                if not await self._subscription.renew_if_due() and not await self._subscribe(endpoint):
                    sentences.take_back(open_to_others)
                    sentences.say(NOT_TAKEN)
                    return
                news = await self._poll.full(intake)
                strikes = strikes + 1 if news and notices.count == before else 0
            sentences.take_back(open_to_others)
            sentences.say(NOT_HEARD)
        finally:
            await self._subscription.end()
            await endpoint.__aexit__(None, None, None)

    async def _subscribe(self, endpoint: Endpoint) -> bool:
        options = self._options
        if options.types and not options.ids:
            wanted = [{"type": kind} for kind in options.types]
        else:
            wanted = [{"id": ident, "type": kind} for ident, kind in self._take.kinds.items() if kind]
        url = f"{options.notify_url}{endpoint.path}" if options.notify_url else endpoint.url
        try:
            return await self._subscription.make(
                wanted, self._poll.attributes, url, q=options.q, form=options.representation
            )
        except (FeedLost, FeedMisconfigured):  # many brokers let us read but not subscribe
            return False
