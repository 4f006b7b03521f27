"""What the entities of OGC SensorThings 1.1 say, read with suspicion.   Thread: any, pure.   Times int64 ns, UTC.

An Observation's time is its phenomenonTime; of an interval `a/b` it is the end, when the value was complete; resultTime
stands in only where there is no phenomenonTime. resultQuality: words such as "good" or "bad", also inside the DQ objects
of ISO 19157; words that are not known make the value UNCERTAIN, numbers say nothing that all agree on.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import quote

from app.model.quality import Quality
from app.model.times import BadTime, to_ns

MAX_ID = 200
_MIN_TIME, _MAX_TIME = 16, 80
_GOOD = {"good", "valid", "ok", "passed", "pass", "verified", "validated", "true", "reliable", "correct"}
_BAD = {"bad", "invalid", "failed", "fail", "error", "rejected", "false", "erroneous", "wrong", "missing"}
_KEYS = {"value", "code", "result", "dq_result", "dq_status", "quality", "status", "flag", "resultquality"}


@dataclass(frozen=True, slots=True)
class Observed:
    """id: as a literal for an address, "" for none.   number: of an id that is one, else 0.   result_ns: resultTime, 0 for
    none.   span_ns: length of an interval, 0 for an instant."""

    id: str
    t_ns: int
    value: float
    quality: Quality
    result_ns: int = 0
    number: int = 0
    span_ns: int = 0


def observation(raw: object) -> Observed | str:
    """The reading, or why it is none, in a fixed word of ours."""
    if not isinstance(raw, Mapping):
        return "not an observation"
    said = raw["phenomenonTime"] if raw.get("phenomenonTime") is not None else raw.get("resultTime")
    t_ns = moment(said)
    if t_ns is None:
        return "time not understood"
    result = raw.get("result")
    if result is None:
        return "no result"
    if isinstance(result, str):
        return "number as text" if _is_number(result) else "not a number"
    if not isinstance(result, (bool, int, float)):
        return "not a number"
    try:
        value = float(result)
    except OverflowError:
        return "not finite"
    if not math.isfinite(value):
        return "not finite"
    ident = raw.get("@iot.id")
    number = ident if isinstance(ident, int) and literal(ident) is not None else 0
    begin_ns = moment(said.partition("/")[0]) if isinstance(said, str) and "/" in said else None
    return Observed(
        literal(ident) or "",
        t_ns,
        value,
        quality(raw.get("resultQuality")),
        moment(raw.get("resultTime")) or 0,
        number,
        max(t_ns - begin_ns, 0) if begin_ns is not None else 0,
    )


def moment(raw: object) -> int | None:
    """ISO 8601 with a zone; of an interval its end. Without a zone nobody knows when it was: None."""
    if not isinstance(raw, str) or not _MIN_TIME <= len(raw) <= _MAX_TIME:
        return None
    text = raw.rpartition("/")[2].strip()
    if len(text) < _MIN_TIME:
        return None
    try:
        when = datetime.fromisoformat(text)
        return to_ns(when) if when.tzinfo is not None else None
    except (ValueError, OverflowError, BadTime):
        return None


def quality(raw: object) -> Quality:
    words = [w.strip().lower() for w in _words(raw, 4)]
    if any(w in _BAD for w in words):
        return Quality.BAD
    return Quality.GOOD if all(w in _GOOD or not w for w in words) else Quality.UNCERTAIN


def literal(raw: object) -> str | None:
    """An @iot.id as it stands in an address: 17, or 'a''b' (not yet percent-encoded)."""
    if isinstance(raw, int) and not isinstance(raw, bool):
        return str(raw) if abs(raw) < 2**63 else None
    if isinstance(raw, str) and 0 < len(raw) <= MAX_ID and raw.isprintable():
        return quoted(raw)
    return None


def quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def in_path(literal: str) -> str:
    return quote(literal, safe="'")


def _words(raw: object, depth: int) -> Iterator[str]:
    if isinstance(raw, str):
        yield raw[:40]
    elif depth and isinstance(raw, list):
        for part in raw[:16]:
            yield from _words(part, depth - 1)
    elif depth and isinstance(raw, Mapping):
        for key, part in list(raw.items())[:16]:
            if str(key).lower() in _KEYS and not (isinstance(part, str) and _is_number(part)):
                yield from _words(part, depth - 1)


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
