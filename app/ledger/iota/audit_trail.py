"""IOTA Audit Trails: events, records and the head of a trail from BCS.   Thread: any; pure.   Times: ms as on the ledger.

    read_event(kind, payload)          # created, added, deleted; of which trail, which number
    TrailRecord.read(object_bytes)     # of the table's field that holds it: one record of Data

A trail is a shared object; its records lie in a table beside it, by number, each number used once. A record that is not
there may have been deleted: that is told by an event, and is not the same as never written.
Reading raises ProofError; of it UnknownVariant for data newer than this program.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.ledger.iota.bcs import (
    ADDRESS,
    BYTES,
    TEXT,
    U64,
    Reader,
    Type,
    decode,
    enum,
    opt,
    struct,
    variant_of,
    vec,
)
from app.ledger.iota.transaction import hexed

MODULE = "main"
DATA = enum("Data", ("Bytes", BYTES), ("Text", TEXT))
RECORD = struct(
    data=DATA,
    metadata=opt(TEXT),
    tag=opt(TEXT),
    number=U64,
    added_by=ADDRESS,
    added_ms=U64,
    replaces=vec(U64),
    replaced_by=opt(U64),
)
_FIELD = struct(id=ADDRESS, name=U64, before=opt(U64), after=opt(U64), record=RECORD)
_HEAD = struct(id=ADDRESS, creator=ADDRESS, created_ms=U64, records=U64)
_CREATED = struct(trail=ADDRESS, by=ADDRESS, at_ms=U64)
_RECORD = struct(trail=ADDRESS, number=U64, by=ADDRESS, at_ms=U64)
_EVENTS: dict[str, tuple[str, Type]] = {
    "AuditTrailCreated": ("created", _CREATED),
    "RecordAdded": ("added", _RECORD),
    "RecordDeleted": ("deleted", _RECORD),
}


@dataclass(frozen=True, slots=True)
class TrailEvent:
    """what: created, added, deleted.   number: of the record, None of the trail itself.   by: an address."""

    what: str
    trail: str
    by: str
    at_ms: int
    number: int | None = None


@dataclass(frozen=True, slots=True)
class TrailRecord:
    """data: as it was given, text in UTF-8.   replaces: numbers of records that this one corrects."""

    number: int
    data: bytes
    is_text: bool
    metadata: str | None
    tag: str | None
    added_by: str
    added_ms: int
    replaces: tuple[int, ...]
    replaced_by: int | None

    @classmethod
    def read(cls, raw: bytes) -> TrailRecord:
        said = decode(_FIELD, raw)["record"]
        kind, data = variant_of(said["data"])
        return cls(
            said["number"],
            data if kind == "Bytes" else data.encode(),
            kind == "Text",
            said["metadata"],
            said["tag"],
            hexed(said["added_by"]),
            said["added_ms"],
            tuple(said["replaces"]),
            said["replaced_by"],
        )


@dataclass(frozen=True, slots=True)
class Trail:
    """records: the number that comes next, which counts the deleted ones too."""

    id: str
    creator: str
    created_ms: int
    records: int

    @classmethod
    def read(cls, raw: bytes) -> Trail:
        """The head of the object; roles, locks and tags come after it and are not read."""
        said = _HEAD.read(Reader(raw))
        return cls(hexed(said["id"]), hexed(said["creator"]), said["created_ms"], said["records"])


def read_event(kind: str, payload: bytes) -> TrailEvent | None:
    """None where it is no event of trails that we read."""
    parts = kind.partition("<")[0].split("::")
    if len(parts) != 3 or parts[1] != MODULE or parts[2] not in _EVENTS:
        return None
    what, of = _EVENTS[parts[2]]
    said = decode(of, payload)
    return TrailEvent(what, hexed(said["trail"]), hexed(said["by"]), said["at_ms"], said.get("number"))
