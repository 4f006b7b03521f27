"""IOTA Notarization: objects and events from BCS, with their traps.   Thread: any; pure.   Times: ms as on the ledger, locks in s.

    Notarization.read(object_bytes)              # of Notarization<vector<u8>> or <String>
    read_event(kind, payload)                    # what an event says of which notarization

Traps (from the Move code): a *Transferred* event's id is made of the recipient, so nothing is filed under it; *Created*
events hold the id only, the state stands in the transaction's inputs; an owner may destroy one after its delete lock, or at
once where there is none: a missing object is not one that never was; an update of the metadata does not count as a version.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.ledger.iota.codec import Reading, Writing
from app.ledger.iota.transaction import VECTOR_U8, Call, given, pure, result, shared

MODULES = ("notarization", "locked_notarization", "dynamic_notarization")


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
        """Raises ProofError; Unknown for variants newer than this program."""
        at = Reading(raw)
        found = cls(
            at.address(),
            at.data(),
            at.option(at.text),
            at.u64(),
            at.option(at.text),
            at.option(lambda: Locking(_lock(at), _lock(at), _lock(at))),
            at.option(at.text),
            at.u64(),
            at.u64(),
            at.variant(("Dynamic", "Locked")),
        )
        at.end()
        return found

    @property
    def is_fixed(self) -> bool:
        """Its state cannot change any more, as a Locked one's."""
        return (
            self.method == "Locked"
            and self.locking is not None
            and self.locking.update.kind == "UntilDestroyed"
        )


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


_EVENTS = {
    "LockedNotarizationCreated": "locked",
    "DynamicNotarizationCreated": "dynamic",
    "DynamicNotarizationTransferred": "transferred",
    "NotarizationUpdated": "updated",
    "NotarizationDestroyed": "destroyed",
}


def read_event(kind: str, payload: bytes) -> NotarizationEvent | None:
    """None where it is no event of notarizations. Raises ProofError."""
    parts = kind.partition("<")[0].split("::")
    what = _EVENTS.get(parts[2]) if len(parts) == 3 and parts[1] in MODULES else None
    if what is None:
        return None
    at = Reading(payload)
    object_id = at.address()
    if what == "transferred":
        found = NotarizationEvent(what, None, recipient=at.address())
    elif what == "updated":
        versions, data, metadata = at.u64(), at.data(), at.option(at.text)
        found = NotarizationEvent(what, object_id, data, metadata, versions)
    else:
        found = NotarizationEvent(what, object_id)
    at.end()
    return found


def locked(
    package: str, data: bytes, metadata: str | None, description: str | None, clock: str
) -> tuple[list[bytes], list[Call]]:
    """Inputs and commands that make a Locked notarization of these bytes, owned by the sender; it has no delete lock."""

    def text(value: str | None) -> bytes:
        return pure(bytes(Writing().option(None if value is None else bytes(Writing().text(value)))))

    inputs = [
        pure(bytes(Writing().data(data))),
        text(metadata),
        text(description),
        text(None),
        shared(clock, 1, is_mutable=False),
    ]
    commands = [
        Call(package, "notarization", "new_state_from_bytes", (given(0), given(1))),
        Call(package, "timelock", "none"),
        Call(
            package,
            "locked_notarization",
            "create",
            (result(0), given(2), given(3), result(1), given(4)),
            (VECTOR_U8,),
        ),
    ]
    return inputs, commands


def _lock(at: Reading) -> TimeLock:
    kind = at.variant(("UnlockAt", "UntilDestroyed", "None"))
    return TimeLock(kind, at.u32() if kind == "UnlockAt" else None)
