"""What a broker posts to our endpoint, judged and taken; and the sentences that stand beside the link.

Thread: the fetch thread's asyncio loop.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from app.feeds.feed import Intake
from app.feeds.ngsi_take import Take
from app.model.events import Link


class Notices:
    """is_ours: whether a subscription's id is the one that stands.   count: notifications taken."""

    def __init__(self, take: Take, intake: Intake, is_ours: Callable[[str], bool]) -> None:
        self._take = take
        self._intake = intake
        self._is_ours = is_ours
        self.count = 0

    def take(self, body: bytes) -> int:
        """The HTTP status to answer."""
        self._intake.got_bytes(len(body))
        try:
            notice = msgspec.json.decode(body)
        except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
            self._intake.reject("not json", where="notification")
            return 400
        if not isinstance(notice, dict) or "data" not in notice:
            self._intake.reject("wrong fields", where="notification")
            return 400
        named = notice.get("subscriptionId")
        if not isinstance(named, str) or not self._is_ours(named):
            self._intake.reject("unknown subscription", where=named if isinstance(named, str) else "")
            return 404
        self.count += 1
        self._take.payload(notice["data"], self._intake)
        return 204


class Sentences:
    """What a person should know while the link is up, each sentence once."""

    def __init__(self, intake: Intake) -> None:
        self._intake = intake
        self._said: list[str] = []

    def say(self, sentence: str = "") -> None:
        if sentence and sentence not in self._said:
            self._said.append(sentence)
        self._intake.link(Link.UP, ". ".join(self._said))

    def take_back(self, sentence: str) -> None:
        if sentence in self._said:
            self._said.remove(sentence)
            self.say()
