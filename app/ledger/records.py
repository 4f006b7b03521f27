"""What the log records besides readings: built strictly, read forgivingly.   Thread: any, pure.

    kind, payload = "twin.energy.trade/1", {...}
    scribe.write(kind, build(kind, payload))            # BadRecord says which field and what belongs there
    describe(kind, data).summary                        # one line for lists; never raises, whatever the bytes are

Each kind is a few lines in kinds_*.py; docs/ledger.md lists them field by field, written from the same declarations.
A kind or a payload that is not known here is shown as such and hides nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from app.ledger import (
    canonical,
    kinds_data,
    kinds_market,
    kinds_mobility,
    kinds_operations,
    kinds_scenarios,
    kinds_settlement,
    kinds_trust,
)
from app.ledger.batch import EVER, Batch
from app.ledger.batch import KIND as BATCH
from app.ledger.contract import MOST_LEAF, LedgerError
from app.ledger.fields import BadRecord, check_fields, time_text
from app.ledger.record_kind import RecordKind, clock
from app.model.plain_json import loads

MAX_BYTES = 1 << 20
MAX_SUMMARY = 160
MAX_SUBJECTS = 500

KINDS: Mapping[str, RecordKind] = MappingProxyType(
    {
        kind.schema: kind
        for module in (
            kinds_market,
            kinds_settlement,
            kinds_mobility,
            kinds_data,
            kinds_trust,
            kinds_operations,
            kinds_scenarios,
        )
        for kind in module.KINDS
    }
)


@dataclass(frozen=True, slots=True)
class Described:
    """What can be said of a record.   payload: decoded JSON, None where it is none.   summary: one line, printable.
    subjects: ids of assets and signals, and references to other records.   own: what other records call it, "" for nothing.
    is_known: of a kind that is known here, and in its shape.   problem: one sentence where it is not, else empty."""

    kind: str
    payload: Mapping[str, Any] | None
    summary: str
    subjects: tuple[str, ...] = ()
    own: str = ""
    is_known: bool = False
    problem: str = ""


def build(kind: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """The payload with its schema; fields that may be null and are not given are null. Raises BadRecord."""
    known = KINDS.get(kind)
    if known is None:
        raise BadRecord(f"{printable(kind, 60)}: no such kind of record is known here")
    filled = {name: None for name, field in known.fields.items() if field.may_be_null}
    payload = {"schema": kind, **filled, **values}
    check(kind, payload)
    if (size := len(canonical.encode(payload))) > MOST_LEAF:
        raise BadRecord(f"a record of {size} bytes; a leaf holds at most {MOST_LEAF}")
    return payload


def check(kind: str, payload: Mapping[str, Any]) -> None:
    """Raises BadRecord where it is not exactly of this kind."""
    known = KINDS.get(kind)
    if known is None:
        raise BadRecord(f"{printable(kind, 60)}: no such kind of record is known here")
    if payload.get("schema") != kind:
        raise BadRecord(f"schema: wants {kind}")
    check_fields(known.fields, {name: value for name, value in payload.items() if name != "schema"}, "")
    if why := known.rule(payload):
        raise BadRecord(why)


def time_of(kind: str, payload: Mapping[str, Any]) -> int:
    """ns: what the record is about. Raises BadRecord for an unknown kind; the payload must be checked."""
    known = KINDS.get(kind)
    if known is None:
        raise BadRecord(f"{printable(kind, 60)}: no such kind of record is known here")
    return known.t_ns(payload)


def describe(kind: str, data: bytes) -> Described:
    """Of the exact bytes that were recorded. Never raises."""
    shown = printable(kind, 60)
    payload = decode(data)
    if payload is None:
        return Described(kind, None, f"{shown}: holds no JSON that can be read", problem="no readable JSON")
    if kind == BATCH:
        return _of_batch(payload, data)
    known = KINDS.get(kind)
    if known is None:
        return Described(kind, payload, f"{shown}: not known here", problem="this kind is not known here")
    try:
        check(kind, payload)
        summary, own = printable(known.summary(payload), MAX_SUMMARY), known.own(payload)
        about = dict.fromkeys(s for s in known.subjects(payload) if s is not None and s != own)
    except BadRecord as error:
        why = printable(str(error), MAX_SUMMARY)
        return Described(kind, payload, f"{shown}: not in its shape", problem=why)
    return Described(kind, payload, summary, tuple(about)[:MAX_SUBJECTS], own, True)


def _of_batch(payload: Mapping[str, Any], data: bytes) -> Described:
    """A batch of readings, whose own module reads it."""
    try:
        batch = Batch.decode(data)
    except LedgerError as error:
        why = printable(str(error), MAX_SUMMARY)
        return Described(BATCH, payload, f"{BATCH}: not in its shape", problem=why)
    late = "Late readings" if batch.seen_after_ns != EVER else "Readings" if batch.count else "No readings"
    counts = f": {batch.count} of {batch.signals} signals" if batch.count else ""
    start, end = clock(time_text(batch.start_ns)), clock(time_text(batch.end_ns))
    summary = printable(f"{late} of {batch.source}, {start} to {end}{counts}", MAX_SUMMARY)
    return Described(BATCH, payload, summary, (batch.source,), hash_ref(data), True)


def decode(data: bytes) -> Mapping[str, Any] | None:
    """Bytes -> the JSON object, or None: too large, too deep, twice the same key, not JSON, no object."""
    if len(data) > MAX_BYTES:
        return None
    try:
        value = loads(data.decode("utf-8"), object_pairs_hook=_once, parse_constant=_refuse)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def hash_ref(data: bytes) -> str:
    """How one record names another by content: sha256 of its canonical bytes."""
    return "sha256:" + hashlib.sha256(data).hexdigest()


def printable(text: str, most: int) -> str:
    clean = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text[: most + 1])
    return clean if len(clean) <= most else clean[: most - 1] + "…"


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands there twice")
    return found


def _refuse(word: str) -> Any:
    raise ValueError(f"{word} is no number")
