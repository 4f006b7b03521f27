"""The past from a broker's temporal API: what was missed since the last stored value, or a span that is asked for.

One entity after the other, each from its oldest missing moment on. A broker answers 206 with the range it covered where
that was not all; the next question begins where the range ended. Bounded by MAX_QUESTIONS.
Thread: the fetch thread's asyncio loop.
"""

from __future__ import annotations

import re
from zoneinfo import ZoneInfo

from app.feeds.feed import Intake
from app.feeds.gaps import FAR_NS
from app.feeds.ngsi_broker import Answer, Broker
from app.feeds.ngsi_take import Take
from app.feeds.ngsi_time import read_time
from app.model.times import iso

MAX_QUESTIONS = 5000
TOO_LONG = "The broker's history is longer than we ask for at once; the rest is asked for later"
NONE_KEPT = "The broker keeps no history for us to ask, so what was missed stays missing"
_UTC = ZoneInfo("UTC")
_STAMP = r"\d{4}-\d\d-\d\dT[0-9:.,]+(?:Z|[+-]\d\d:\d\d)?"
_RANGE = re.compile(rf"\s*(?:date-time|DateTime)\s+({_STAMP})\s*-\s*({_STAMP})\s*/.*", re.IGNORECASE)


class History:
    """has_attributes: the broker knows the wanted attributes by the names that signals.csv gives them."""

    def __init__(self, broker: Broker, take: Take, *, has_attributes: bool = True) -> None:
        self._broker = broker
        self._take = take
        self._has_attributes = has_attributes
        self._questions = 0

    async def fetch(self, intake: Intake) -> str:
        """All that is missing. Returns a sentence on what could not be had, or "". Raises FeedLost; what was not had by then
        is missing still."""
        self._questions = 0
        missing = {entity: self._take.missing(entity) for entity in self._take.ids}
        for entity, gaps in sorted(missing.items(), key=lambda one: one[1]):
            for gap in gaps:
                if (said := await self._fill(entity, *gap, intake)) is not None:
                    return said
        return ""

    async def _fill(self, entity: str, from_ns: int, until_ns: int, intake: Intake) -> str | None:
        """One stretch; None to go on, else the sentence to end with."""
        while from_ns < until_ns:
            if self._questions >= MAX_QUESTIONS:
                return TOO_LONG
            self._questions += 1
            answer = await self._broker.temporal(self._question(entity, from_ns, until_ns))
            if answer.status in (400, 405, 404, 501):
                if answer.status == 404 and self._questions > 1:
                    self._take.filled(entity, 0, FAR_NS)  # this one thing has no past
                    return None
                for one in self._take.ids:
                    self._take.filled(one, 0, FAR_NS)
                return NONE_KEPT
            self._take.payload(answer.body, intake, is_past=True)
            ended_ns = range_end(answer)
            if ended_ns is None or ended_ns <= from_ns:
                break
            self._take.filled(entity, from_ns, min(ended_ns, until_ns))
            from_ns = ended_ns
        self._take.filled(entity, from_ns, until_ns)
        return None

    def _question(self, entity: str, from_ns: int, until_ns: int) -> dict[str, str]:
        asked = {
            "id": entity,
            "timerel": "between",
            "timeAt": iso(from_ns),
            "endTimeAt": iso(until_ns),
            "options": "temporalValues",
        }
        if kind := self._take.kinds.get(entity):
            asked["type"] = kind
        if self._has_attributes and (attributes := self._take.attributes_of(entity)):
            asked["attrs"] = ",".join(attributes)
        return asked


def range_end(answer: Answer) -> int | None:
    """Where a partial answer (206, `Content-Range: date-time FROM-TO/SIZE`) ended; None where it was the whole."""
    if answer.status != 206:
        return None
    match = _RANGE.fullmatch(answer.headers.get("content-range", "")[:200])
    if match is None:
        return None
    ends = [t for t in (read_time(text, _UTC) for text in match.groups()) if t is not None]
    return max(ends) if len(ends) == 2 else None
