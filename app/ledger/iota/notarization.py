"""IOTA Notarization: objects and events from BCS, with their traps.   Thread: any; pure.   Times: ms as on the ledger, locks in s.

    Notarization.read(object_bytes)              # of Notarization<vector<u8>> or <String>
    read_event(kind, payload)                    # what an event says of which notarization

Traps (from the Move code): a *Transferred* event's id is made of the recipient, so nothing is filed under it; *Created*
events hold the id only, the state stands in the transaction's inputs; an owner may destroy one after its delete lock, or at
once where there is none: a missing object is not one that never was; an update of the metadata does not count as a version.
Reading raises ProofError; of it UnknownVariant for a lock or method newer than this program.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.ledger.iota.bcs import (
    ADDRESS,
    BYTES,
    TEXT,
    U32,
    U64,
    Type,
    decode,
    encode,
    enum,
    opt,
    struct,
    variant_of,
)
from app.ledger.iota.transaction import VECTOR_U8, call, given, hexed, pure, result, shared

MODULES = ("notarization", "locked_notarization", "dynamic_notarization")
LOCK = enum("TimeLock", ("UnlockAt", U32), ("UntilDestroyed", None), ("None", None))
STATE = struct(data=BYTES, metadata=opt(TEXT))
LOCKING = struct(update=LOCK, delete=LOCK, transfer=LOCK)
OBJECT = struct(
    id=ADDRESS,
    state=STATE,
    immutable=struct(created_ms=U64, description=opt(TEXT), locking=opt(LOCKING)),
    updatable=opt(TEXT),
    changed_ms=U64,
    versions=U64,
    method=enum("NotarizationMethod", ("Dynamic", None), ("Locked", None)),
)


@dataclass(frozen=True, slots=True)
class TimeLock:
    """kind: UnlockAt, UntilDestroyed or None.   until_s: seconds since 1970 of UnlockAt."""

    kind: str
    until_s: int | None = None


@dataclass(frozen=True, slots=True)
class Locking:
    update: TimeLock
    delete: TimeLock
    transfer: TimeLock


@dataclass(frozen=True, slots=True)
class Notarization:
    """id: the object's.   data: of the state, bytes as they were given (text in UTF-8).   method: Dynamic or Locked."""

    id: str
    data: bytes
    metadata: str | None
    created_ms: int
    description: str | None
    locking: Locking | None
    updatable: str | None
    changed_ms: int
    versions: int
    method: str

    @classmethod
    def read(cls, raw: bytes) -> Notarization:
        said = decode(OBJECT, raw)
        fixed = said["immutable"]
        locks = fixed["locking"]
        return cls(
            hexed(said["id"]),
            said["state"]["data"],
            said["state"]["metadata"],
            fixed["created_ms"],
            fixed["description"],
            None
            if locks is None
            else Locking(*(_lock(locks[name]) for name in ("update", "delete", "transfer"))),
            said["updatable"],
            said["changed_ms"],
            said["versions"],
            variant_of(said["method"])[0],
        )

    @property
    def is_fixed(self) -> bool:
        """Its state cannot change any more, as a Locked one's."""
        locks = self.locking
        return self.method == "Locked" and locks is not None and locks.update.kind == "UntilDestroyed"


@dataclass(frozen=True, slots=True)
class NotarizationEvent:
    """what: locked, dynamic, updated, transferred, destroyed.   object: None where the event does not really say it.
    data: the new state of an update."""

    what: str
    object: str | None
    data: bytes | None = None
    metadata: str | None = None
    versions: int | None = None
    recipient: str | None = None


_ONE = struct(id=ADDRESS)
_EVENTS: dict[str, tuple[str, str, Type]] = {
    "LockedNotarizationCreated": ("locked_notarization", "locked", _ONE),
    "DynamicNotarizationCreated": ("dynamic_notarization", "dynamic", _ONE),
    "DynamicNotarizationTransferred": (
        "dynamic_notarization",
        "transferred",
        struct(id=ADDRESS, recipient=ADDRESS),
    ),
    "NotarizationUpdated": ("notarization", "updated", struct(id=ADDRESS, versions=U64, state=STATE)),
    "NotarizationDestroyed": ("notarization", "destroyed", _ONE),
}


def read_event(kind: str, payload: bytes) -> NotarizationEvent | None:
    """None where it is no event of notarizations."""
    parts = kind.partition("<")[0].split("::")
    module, what, of = _EVENTS.get(parts[-1], ("", "", _ONE))
    if len(parts) != 3 or parts[1] != module:
        return None
    said = decode(of, payload)
    if what == "transferred":
        return NotarizationEvent(what, None, recipient=hexed(said["recipient"]))
    if what == "updated":
        state = said["state"]
        return NotarizationEvent(what, hexed(said["id"]), state["data"], state["metadata"], said["versions"])
    return NotarizationEvent(what, hexed(said["id"]))


def locked(
    package: str, data: bytes, metadata: str | None, description: str | None, clock: str
) -> tuple[list[Any], list[Any]]:
    """Inputs and commands that make a Locked notarization of these bytes, owned by the sender; it has no delete lock."""
    inputs = [
        pure(encode(BYTES, data)),
        pure(encode(opt(TEXT), metadata)),
        pure(encode(opt(TEXT), description)),
        pure(encode(opt(TEXT), None)),
        shared(clock, 1, is_mutable=False),
    ]
    arguments = (result(0), given(2), given(3), result(1), given(4))
    commands = [
        call(package, "notarization", "new_state_from_bytes", (given(0), given(1))),
        call(package, "timelock", "none"),
        call(package, "locked_notarization", "create", arguments, (VECTOR_U8,)),
    ]
    return inputs, commands


def _lock(said: dict[str, Any]) -> TimeLock:
    kind, until = variant_of(said)
    return TimeLock(kind, until)
