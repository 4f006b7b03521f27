"""When what an NGSI-LD entity tells was measured.   Thread: any.   Times are int64 ns since the epoch, UTC.

`observedAt` of the attribute itself comes first (ngsi_entity.py). Else the entity's own words, in this order: the end of
the interval that it covers, when it was observed, when it last reported; at last when the broker wrote it.
Times without a zone are read in the feed's zone. Of a local hour that
a clock change makes twice the first is taken; one that it leaves out is no time.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from app.model.times import BadTime, to_ns

OBSERVED = (
    "observedAt",
    "dateObservedTo",
    "dateObserved",
    "observationDateTime",
    "dateLastValueReported",
    "dateLastReported",
    "dateRetrieved",
)
MODIFIED = ("dateModified", "modifiedAt")
_MAX_CHARS = 80
_MIN_CHARS = 16  # a date alone says no moment


def read_time(raw: object, zone: ZoneInfo) -> int | None:
    """ISO 8601 text; text inside {"@value": ...} or {"value": ...}; of an interval `from/to` its end. None for all else."""
    for _ in range(3):
        if not isinstance(raw, dict):
            break
        raw = raw.get("@value", raw.get("value"))
    if not isinstance(raw, str) or not _MIN_CHARS <= len(raw) <= _MAX_CHARS:
        return None
    text = raw.rpartition("/")[2].strip()
    if len(text) < _MIN_CHARS:
        return None
    try:
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is not None:
            return to_ns(moment)
        local = moment.replace(tzinfo=zone)
        if local.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != moment:
            return None  # the clocks left this hour out
        return to_ns(local)
    except (ValueError, OverflowError, BadTime):
        return None


def entity_time(
    entity: Mapping[str, object], zone: ZoneInfo
) -> tuple[int | None, int | None, tuple[str, ...]]:
    """(when observed, when written, names of times that cannot be read) by what the entity says of itself as a whole."""
    bad: list[str] = []

    def first(names: tuple[str, ...]) -> int | None:
        for name in names:
            if name in entity:
                t_ns = read_time(entity[name], zone)
                if t_ns is not None:
                    return t_ns
                bad.append(name)
        return None

    observed, modified = first(OBSERVED), first(MODIFIED)
    return observed, modified, tuple(bad)
