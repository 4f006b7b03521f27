"""What was seen of each log before, so that one that forgets, rewrites or shows two faces is noticed: level E3.

    memory = TrustMemory(data_folder / "trust.json")
    verdict = memory.look(log)            # checks: checkpoint, consistency; remembers the newest state that holds

The file lies apart from the log: whoever puts an older copy of the log back does not put back this one. It holds for each
origin the keys that were pinned (those of the first look, and the ones that a rotation led to), the newest signed
checkpoint that was seen, and checkpoints that contradicted it, as evidence. It is never set back: what is smaller than what
was seen, or does not grow out of it, is told and kept aside.   Thread: any; processes take turns.   Times: ns, UTC.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, Any

from app.ledger.checkpoint import Checkpoint
from app.ledger.contract import LedgerError, ProofError
from app.ledger.growth import CONSISTENCY, Growth, grown
from app.ledger.log import TransparencyLog
from app.ledger.log_checks import check_checkpoint, level_of, shown, when
from app.ledger.note import ED25519, Verifier, parse
from app.ledger.rotation import follow, steps
from app.ledger.trust_file import Trust, TrustedKey
from app.model.ledger import Check, Level, Verdict
from app.model.plain_json import loads

SCHEMA = "tvilling-trust-memory/1"
MOST_BYTES = 20_000_000
MOST_CONFLICTS = 16
_LOCK_TRIES, _LOCK_WAIT_S = 100, 0.05


@dataclass(frozen=True, slots=True)
class Remembered:
    """keys: pinned.   note: the newest checkpoint seen, verbatim; empty before the first.   conflicts: checkpoints, validly
    signed, that contradict it."""

    origin: str
    keys: tuple[TrustedKey, ...] = ()
    note: bytes = b""
    seen_ns: int = 0
    conflicts: tuple[bytes, ...] = ()

    @property
    def point(self) -> Checkpoint | None:
        return Checkpoint.of(parse(self.note)[0]) if self.note else None


class TrustMemory:
    """path: made at the first look.   Raises LedgerError where it is there and cannot be read: that is told, not mended."""

    def __init__(self, path: Path, now: Callable[[], int] = time.time_ns) -> None:
        self.path, self._now = path, now

    def of(self, origin: str) -> Remembered | None:
        return self._read().get(origin)

    def trust(self) -> Trust:
        """The pinned keys of all logs."""
        return Trust({one.origin: one.keys for one in self._read().values() if one.keys})

    def pin(self, origin: str, keys: Sequence[TrustedKey]) -> None:
        """Keys that a person chose to trust, in place of those before. Raises ProofError for one of another log."""
        if any(key.verifier.name != origin or key.verifier.kind != ED25519 for key in keys):
            raise ProofError(f"{shown(origin)}: a key of another log cannot be trusted for it")
        with self._changing() as known:
            known[origin] = replace(known.get(origin, Remembered(origin)), keys=tuple(keys))

    def look(self, log: TransparencyLog) -> Verdict:
        """At the log as it is now. The keys of a log that was never seen are pinned at once. Raises LedgerError."""
        origin = log.origin
        with self._changing() as known:
            note = log.checkpoint()  # in our turn: else another may have remembered a later one by now
            before = known.get(origin, Remembered(origin))
            keys = before.keys or tuple(TrustedKey(Verifier.of(vkey), size) for vkey, size in log.keys)
            trust = Trust({origin: keys})
            try:
                trust = follow(trust, origin, steps(log))
            except ProofError as error:
                return Verdict(None, (Check("key", False, str(error)),))
            found = check_checkpoint(note, trust)
            if not found.is_signed or found.point is None:
                return Verdict(None, found.checks)
            said = self._advance(known, replace(before, keys=trust.keys(origin)), note, log.consistency)
        level = Level.E3 if said.ok else level_of(True, found)
        return Verdict(level, (*found.checks, said))

    def advance(self, note: bytes, keys: Sequence[TrustedKey], proof: Growth) -> Check:
        """Remembers this checkpoint where it grows out of the one seen before. The caller has checked its signature."""
        with self._changing() as known:
            point = Checkpoint.of(parse(note)[0])
            before = replace(known.get(point.origin, Remembered(point.origin)), keys=tuple(keys))
            return self._advance(known, before, note, proof)

    def _advance(self, known: dict[str, Remembered], before: Remembered, note: bytes, proof: Growth) -> Check:
        point = Checkpoint.of(parse(note)[0])
        said = grown(before.point, point, proof, seen_ns=before.seen_ns, is_newest=True)
        if said.ok is False:
            conflicts = tuple(dict.fromkeys((*before.conflicts, note)))[:MOST_CONFLICTS]
            known[point.origin] = replace(known.get(point.origin, before), conflicts=conflicts)
            return said
        if before.point is None:
            beside = [one for one in known.values() if _district(one.origin) == _district(point.origin)]
            if others := [one for one in beside if one.point is not None and one.origin != point.origin]:
                last = max(others, key=lambda one: one.seen_ns)
                detail = f"another log of this district was seen here until {when(last.seen_ns)}; this one begins anew"
                said = replace(said, detail=detail)
        if said.ok or before.point is None:
            known[point.origin] = replace(before, note=note, seen_ns=self._now())
        return said

    @contextmanager
    def _changing(self) -> Iterator[dict[str, Remembered]]:
        """Reads, and writes what was changed, alone among all processes; nothing where an error ends it."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self.path.with_name(self.path.name + ".lock").open("a+", encoding="ascii") as lock:
                _take(lock, self.path)
                known = self._read()
                before = dict(known)
                yield known
                if known != before:
                    self._write(known)
        except OSError as error:
            raise LedgerError(f"{self.path}: {error.strerror or error.__class__.__name__}") from error

    def _read(self) -> dict[str, Remembered]:
        try:
            with self.path.open("rb") as stream:
                data = stream.read(MOST_BYTES + 1)
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise LedgerError(f"{self.path}: {error.strerror or error.__class__.__name__}") from error
        try:
            return _decoded(data)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError, ProofError) as error:
            raise LedgerError(
                f"{self.path}: what was seen of the ledger before cannot be read; put the file back from a backup, or move it"
                " away, and what the ledger shows next is believed as at the first time"
            ) from error

    def _write(self, known: dict[str, Remembered]) -> None:
        said = {"schema": SCHEMA, "logs": [_written(one) for one in known.values()]}
        beside = self.path.with_name(self.path.name + ".new")
        with beside.open("w", encoding="utf-8") as stream:
            stream.write(json.dumps(said, indent=1, ensure_ascii=False) + "\n")
            stream.flush()
            os.fsync(stream.fileno())
        beside.replace(self.path)


def _district(origin: str) -> str:
    """An origin without the hash of its first key."""
    return origin.rpartition("/")[0]


def _decoded(data: bytes) -> dict[str, Remembered]:
    """Raises ProofError and what a wrong shape raises."""
    said = loads(data.decode("utf-8"))
    if len(data) > MOST_BYTES or said["schema"] != SCHEMA:
        raise ProofError(f"its schema is not {SCHEMA}, or it is too large")
    return {one.origin: one for one in map(_remembered, said["logs"])}


def _written(one: Remembered) -> dict[str, Any]:
    return {
        "origin": one.origin,
        "keys": [{"vkey": key.verifier.vkey, "to_size": key.to_size} for key in one.keys],
        "checkpoint": one.note.decode(),
        "seen_ns": str(one.seen_ns),
        "conflicts": [note.decode() for note in one.conflicts],
    }


def _remembered(said: Any) -> Remembered:
    """Raises ProofError and what a wrong shape raises."""
    keys = Trust.decode(
        json.dumps(
            {"schema": "tvilling-trust/1", "logs": [{"origin": said["origin"], "keys": said["keys"]}]}
        ).encode()
    ).keys(said["origin"])
    conflicts = tuple(str(note).encode() for note in said["conflicts"])
    found = Remembered(
        str(said["origin"]), keys, str(said["checkpoint"]).encode(), int(said["seen_ns"]), conflicts
    )
    if found.point is not None and found.point.origin != found.origin:
        raise ProofError(f"a {CONSISTENCY} of another log")
    return found


def _take(lock: IO[str], path: Path) -> None:
    for _ in range(_LOCK_TRIES):
        try:
            _lock(lock)
        except OSError:
            time.sleep(_LOCK_WAIT_S)
        else:
            return
    raise LedgerError(
        f"{path}: another program holds what was seen of the ledger; try again when it has ended"
    )


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[str]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: IO[str]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
