"""The payload of one MQTT message -> time, value, quality.   Thread: any.

    21.5                                            a plain number; the time is that of arrival
    {"t": 1795320600.25, "v": 21.5}                 t: seconds since the epoch, or ISO 8601 text with a zone
    {"t": "2026-11-22T04:30:00+01:00", "v": 21.5, "q": "uncertain"}
    [{"t": 1795320600, "v": 21.5}, ...]             several of one signal, as loggers send them after a pause

q: good, uncertain, bad, substituted, interpolated or simulated (default good). Other keys are ignored.
"""

from __future__ import annotations

from zoneinfo import ZoneInfo

import msgspec

from app.model.quality import Quality
from app.model.times import BadTime, parse_time

MAX_NUMBER = 64  # characters of a plain number
MAX_ITEMS = 2000  # of an array

_QUALITY = {q.word: q for q in Quality if q not in (Quality.STALE, Quality.ABSENT)}


class BadPayload(ValueError):
    """The message is a short fixed word of ours, fit for counting."""


class Item(msgspec.Struct, gc=False):
    v: float
    t: float | str | None = None
    q: str | None = None


_item = msgspec.json.Decoder(Item).decode
_items = msgspec.json.Decoder(list[Item]).decode


def decode(payload: bytes, now_ns: int, zone: ZoneInfo) -> list[tuple[int, float, Quality]]:
    """(event time, value, quality) of each reading in order. A time that is not there becomes now_ns.

    Raises BadPayload. The value may still be out of bounds or not finite: the Intake judges that.
    """
    first = payload[:1]
    if first == b"{":
        try:
            return [_reading(_item(payload), now_ns, zone)]
        except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
            raise _malformed(error) from error
    if first == b"[":
        try:
            items = _items(payload)
        except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
            raise _malformed(error) from error
        if len(items) > MAX_ITEMS:
            raise BadPayload("too many at once")
        return [_reading(item, now_ns, zone) for item in items]
    if not payload:
        raise BadPayload("empty")
    if len(payload) > MAX_NUMBER or b"_" in payload:
        raise BadPayload("not a number")
    try:
        return [(now_ns, float(payload), Quality.GOOD)]
    except ValueError as error:
        raise BadPayload("not a number") from error


def has_time(payload: bytes) -> bool:
    """Whether a decodable payload tells its own time. For retained messages only, which are few."""
    try:
        return payload[:1] == b"{" and _item(payload).t is not None
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        return False


def _reading(item: Item, now_ns: int, zone: ZoneInfo) -> tuple[int, float, Quality]:
    t = item.t
    if t is None:
        t_ns = now_ns
    elif isinstance(t, float):
        t_ns = round(t * 1e6) * 1000  # a double holds today's seconds to a quarter of a microsecond
    else:
        t_ns = _from_text(t, now_ns, zone)
    if item.q is None:
        return t_ns, item.v, Quality.GOOD
    quality = _QUALITY.get(item.q)
    if quality is None:
        raise BadPayload("unknown quality")
    return t_ns, item.v, quality


def _from_text(text: str, now_ns: int, zone: ZoneInfo) -> int:
    if not text[:1].isdigit():  # `now` and `yesterday 17:00` are for people
        raise BadPayload("bad time")
    try:
        return parse_time(text, zone, now_ns)
    except BadTime as error:
        raise BadPayload("bad time") from error


def _malformed(error: Exception) -> BadPayload:
    return BadPayload("wrong fields" if isinstance(error, msgspec.ValidationError) else "not json")
