"""Checks that proof files and bundles have in common: a leaf in a log, a checkpoint under a trusted key.   Thread: any; pure but for the
clock that cosignatures are held against.

Each step is one `Check` with a fixed name; what could not be decided is None, never True and never False.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from app.ledger.checkpoint import Checkpoint
from app.ledger.contract import ProofError
from app.ledger.merkle import check_inclusion, leaf_hash
from app.ledger.note import opened, parse
from app.ledger.records import printable
from app.ledger.trust_file import Trust
from app.model.ledger import Check, Level, Verdict
from app.model.times import iso

HINTS, WITNESS, ANCHOR, COMPLETE = "hints", "witness", "anchor", "complete"
AHEAD_S = 600.0
"""How far the clock of a witness may be ahead of ours. A cosignature from later counts for nothing: one of the clocks is wrong."""
OPEN_IS_FINE = frozenset({HINTS, WITNESS, ANCHOR, COMPLETE, "lineage"})
"""Checks that add to what is known: left open they take nothing away from what the others show."""


def holds(verdict: Verdict) -> bool | None:
    """Whether what was asked about is proven: as `Verdict.ok`, without the checks that may stay open."""
    needed = tuple(one for one in verdict.checks if one.ok is not None or one.name not in OPEN_IS_FINE)
    return Verdict(verdict.level, needed).ok


@dataclass(frozen=True, slots=True)
class CheckedPoint:
    """A checkpoint and what is known of it.   point: None where it is none at all."""

    point: Checkpoint | None
    checks: tuple[Check, ...]

    @property
    def is_signed(self) -> bool:
        return bool(self.checks) and self.checks[0].ok is True

    @property
    def is_witnessed(self) -> bool:
        return any(check.name == WITNESS and check.ok for check in self.checks)


def check_checkpoint(note: bytes, trust: Trust, now_s: float | None = None) -> CheckedPoint:
    """The checkpoint's own signature, and its witnesses where any is trusted.   now_s: POSIX time, None: by the clock."""
    name = "checkpoint"
    try:
        point = Checkpoint.of(parse(note)[0])
    except ProofError as error:
        return CheckedPoint(None, (Check(name, False, str(error)),))
    origin, keys = shown(point.origin), trust.keys(point.origin)
    if not keys:
        detail = f"no key of the log {origin} is trusted here, so its signature was not checked"
        return CheckedPoint(point, (Check(name, None, detail),))
    try:
        signed = opened(note, [key.verifier for key in keys]).signed
    except ProofError as error:
        return CheckedPoint(point, (Check(name, False, str(error)),))
    fitting = [
        k for k in keys if k.verifier in dict(signed) and (k.to_size is None or point.size <= k.to_size)
    ]
    if not fitting:
        detail = f"it is signed by a key that was retired before the log had {point.size} leaves"
        return CheckedPoint(point, (Check(name, False, detail),))
    said = Check(name, True, f"{origin}, {point.size} leaves, signed by {fitting[-1].verifier.key_id.hex()}")
    return CheckedPoint(point, (said, *_witnesses(note, trust, time.time() if now_s is None else now_s)))


def _witnesses(note: bytes, trust: Trust, now_s: float) -> tuple[Check, ...]:
    if not trust.witnesses:
        return ()
    try:
        signed = opened(note, trust.witnesses).signed
    except ProofError as error:
        names = {(one.name, one.key_id) for one in trust.witnesses}
        if any((one.name, one.key_id) in names for one in parse(note)[1]):
            return (Check(WITNESS, False, str(error)),)
        return (Check(WITNESS, None, "no witness that is trusted here has signed this checkpoint"),)
    told = [(line.time_s or 0, f"{shown(key.name)} at {_time(line.time_s)}") for key, line in signed]
    if past := [text for time_s, text in told if time_s <= now_s + AHEAD_S]:
        return (Check(WITNESS, True, ", ".join(past)),)
    detail = f"signed in the future by this machine's clock: {', '.join(text for _, text in told)}"
    return (Check(WITNESS, None, detail),)


def check_leaf(leaf: bytes, index: int, path: Sequence[bytes], point: Checkpoint | None) -> Check:
    """That these bytes are the leaf of this number under the checkpoint's root."""
    name = "inclusion"
    if point is None:
        return Check(name, None, "not checked: there is no checkpoint")
    try:
        check_inclusion(leaf_hash(leaf), index, point.size, path, point.root)
    except ProofError as error:
        return Check(name, False, str(error))
    return Check(name, True, f"leaf {index} of {point.size}, over {len(path)} hashes")


def level_of(is_included: bool, point: CheckedPoint) -> Level | None:
    """The level of something whose other checks all hold."""
    if not is_included:
        return None
    if not point.is_signed:
        return Level.E1
    return Level.E4 if point.is_witnessed else Level.E2


def shown(text: str) -> str:
    """Text out of a file, fit for one line."""
    return printable(text, 120)


def when(t_ns: int) -> str:
    """A time out of a file, which may be any."""
    try:
        return iso(t_ns)
    except (ValueError, OverflowError, OSError):
        return f"{t_ns} ns"


def _time(time_s: int | None) -> str:
    try:
        return datetime.fromtimestamp(time_s or 0, UTC).strftime("%Y-%m-%d %H:%M:%SZ")
    except (ValueError, OverflowError, OSError):
        return "an odd time"
