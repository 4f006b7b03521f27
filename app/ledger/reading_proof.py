"""The proof of one reading as a file, for someone who has nothing but the log's public key.   Thread: any; pure.

    data = build(ReadingProof(...)); verdict = verify(parse(data), trust)      # ProofError: no such file at all

Schema `tvilling-proof/1`, canonical JSON (RFC 8785), fields in docs/ledger.md. From the reading to the key: it stands in the
signal's readings of its window (`leaf`), which a path leads to the batch's root, which the record in the log names
(`batch`), which a path leads to the root of a checkpoint that the log signed (`log_proof`). Unit and label are hints for
people, which nothing authenticates; the verdict says so.   Times: ns, UTC.
"""

from __future__ import annotations

import base64
import math
import re
import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.ledger import canonical
from app.ledger.batch import Batch, read_leaf
from app.ledger.checkpoint import Checkpoint
from app.ledger.contract import LedgerError, ProofError
from app.ledger.log_checks import HINTS, check_checkpoint, check_leaf, level_of, shown, when
from app.ledger.merkle import check_inclusion, leaf_hash
from app.ledger.note import from_base64
from app.ledger.tlog_proof import TlogProof
from app.ledger.trust_file import Trust
from app.model.ledger import Check, Level, Verdict

SCHEMA = "tvilling-proof/1"
MOST_LEAF = 8_000_000
MOST_BYTES = 13_000_000
MOST_HINT = 200
_KEYS = {"schema", "reading", "leaf", "index", "path", "batch", "log_proof", "hints"}
_READING = {"signal", "t_ns", "value", "quality", "seen_ns"}
_NS = re.compile(r"0|-?[1-9][0-9]{0,18}", re.ASCII)


@dataclass(frozen=True, slots=True)
class ReadingProof:
    """signal, t_ns, value, quality, seen_ns: the reading.   leaf: canonical bytes of the signal's readings in the batch;
    index, path: its place in the batch's tree.   batch: the exact payload of the log's record.   log_proof: a tlog-proof of
    it.   unit, label: hints.   anchor: an official IOTA ProofV1 of the log's root, as JSON text; "" for none."""

    signal: str
    t_ns: int
    value: float
    quality: int
    seen_ns: int
    leaf: bytes
    index: int
    path: tuple[bytes, ...]
    batch: bytes
    log_proof: bytes
    unit: str = ""
    label: str = ""
    anchor: str = ""


AnchorCheck = Callable[[str, bytes, Trust], tuple[Check, ...]]
"""(ProofV1 as JSON, checkpoint note, trust) -> what that evidence shows."""


def build(proof: ReadingProof) -> bytes:
    """Raises LedgerError where it would be larger than a checker reads."""
    if len(proof.leaf) > MOST_LEAF:
        raise LedgerError(
            f"the window holds {len(proof.leaf)} bytes of this signal; a proof file has {MOST_LEAF}"
        )
    said = {
        "schema": SCHEMA,
        "reading": {
            "signal": proof.signal,
            "t_ns": str(proof.t_ns),
            "value": repr(proof.value),
            "quality": proof.quality,
            "seen_ns": str(proof.seen_ns),
        },
        "leaf": _coded(proof.leaf),
        "index": proof.index,
        "path": [_coded(one) for one in proof.path],
        "batch": _coded(proof.batch),
        "log_proof": proof.log_proof.decode("utf-8"),
        "hints": {"unit": proof.unit[:MOST_HINT], "label": proof.label[:MOST_HINT]},
    }
    return canonical.encode(said | ({"anchor": proof.anchor} if proof.anchor else {}))


def parse(data: bytes) -> ReadingProof:
    """Takes exactly what `build` writes. Raises ProofError: this is no proof file, or a damaged one."""
    said = canonical.decode(data, MOST_BYTES)
    if not isinstance(said, dict) or said.get("schema") != SCHEMA:
        raise ProofError(f"no proof file: its schema is not {SCHEMA}")
    if said.keys() - {"anchor"} != _KEYS:
        raise ProofError("a proof file that lacks a field, or has one that is not known")
    reading, hints = said["reading"], said["hints"]
    if not isinstance(reading, dict) or reading.keys() != _READING:
        raise ProofError("a proof file whose reading lacks a field, or has one that is not known")
    if not isinstance(hints, dict) or hints.keys() != {"unit", "label"}:
        raise ProofError("a proof file whose hints are not unit and label")
    path = said["path"]
    if not isinstance(path, list) or len(path) > 63:
        raise ProofError("a proof file whose path is no list, or too long")
    return ReadingProof(
        _text(reading["signal"], 65_535, "signal"),
        _ns(reading["t_ns"]),
        _value(reading["value"]),
        _whole(reading["quality"], 255, "quality"),
        _ns(reading["seen_ns"]),
        _bytes(said["leaf"], MOST_LEAF, "leaf"),
        _whole(said["index"], canonical.LARGEST, "index"),
        tuple(_bytes(one, 32, "path") for one in path),
        _bytes(said["batch"], 20_000, "batch"),
        _text(said["log_proof"], 200_000, "log_proof").encode(),
        _text(hints["unit"], MOST_HINT, "hints", 0),
        _text(hints["label"], MOST_HINT, "hints", 0),
        _text(said["anchor"], 4_000_000, "anchor") if "anchor" in said else "",
    )


def verify(proof: ReadingProof, trust: Trust, anchor: AnchorCheck | None = None) -> Verdict:
    """All steps, from the reading to the key; a step that rests on one that failed is left open.
    anchor: checks IOTA evidence where there is some; None leaves it open."""
    checks = [_leaf(proof), _reading(proof)]
    batch, said = _batch(proof)
    checks += [said, _path(proof, batch), _window(proof, batch)]
    note = b""
    try:
        log_proof = TlogProof.of(proof.log_proof)
    except ProofError as error:
        checks.append(Check("inclusion", False, str(error)))
    else:
        note = log_proof.checkpoint
        point = check_checkpoint(note, trust)
        checks += [_inclusion(proof, log_proof, point.point), *point.checks]
    level = None
    if all(check.ok for check in checks if check.name not in ("checkpoint", "witness")):
        level = level_of(True, point)
    if proof.anchor:
        found = (
            anchor(proof.anchor, note, trust)
            if anchor
            else (Check("anchor", None, "IOTA evidence: not checked"),)
        )
        checks += found
        if level in (Level.E2, Level.E4) and found and all(check.ok for check in found):
            level = Level.E4
    if proof.unit or proof.label:
        text = shown(", ".join(one for one in (proof.label, proof.unit) if one))
        checks.append(Check(HINTS, None, f"nothing authenticates unit and label of this file: {text}"))
    return Verdict(level, tuple(checks))


def _inclusion(proof: ReadingProof, log_proof: TlogProof, point: Checkpoint | None) -> Check:
    if log_proof.data != proof.log_proof or log_proof.extra is not None:
        return Check("inclusion", False, "the log's proof has extra data, or is not in its one spelling")
    return check_leaf(proof.batch, log_proof.index, log_proof.path, point)


def _leaf(proof: ReadingProof) -> Check:
    try:
        signal, rows = read_leaf(proof.leaf)
    except ProofError as error:
        return Check("leaf", False, str(error))
    if signal != proof.signal:
        return Check("leaf", False, f"these are readings of {shown(signal)}, not of {shown(proof.signal)}")
    return Check("leaf", True, f"{len(rows)} readings of {shown(signal)}")


def _reading(proof: ReadingProof) -> Check:
    name = "reading"
    what = f"{proof.value!r} at {when(proof.t_ns)}, quality {proof.quality}, arrived {when(proof.seen_ns)}"
    try:
        rows = read_leaf(proof.leaf)[1]
    except ProofError:
        return Check(name, None, "not checked: the leaf cannot be read")
    row = struct.pack("<qdBq", proof.t_ns, proof.value, proof.quality, proof.seen_ns)
    if any(one.tobytes() == row for one in rows[rows["t_ns"] == proof.t_ns]):
        return Check(name, True, what)
    return Check(name, False, f"it is not among them: {what}")


def _batch(proof: ReadingProof) -> tuple[Batch | None, Check]:
    try:
        batch = Batch.decode(proof.batch)
    except ProofError as error:
        return None, Check("batch", False, str(error))
    detail = (
        f"{shown(batch.source)} of {shown(batch.district)}, {batch.count} readings of {batch.signals} signals"
    )
    return batch, Check("batch", True, detail)


def _path(proof: ReadingProof, batch: Batch | None) -> Check:
    if batch is None:
        return Check("batch path", None, "not checked: the batch cannot be read")
    try:
        check_inclusion(leaf_hash(proof.leaf), proof.index, batch.signals, proof.path, batch.root)
    except ProofError as error:
        return Check("batch path", False, str(error))
    return Check("batch path", True, f"leaf {proof.index} of {batch.signals}, over {len(proof.path)} hashes")


def _window(proof: ReadingProof, batch: Batch | None) -> Check:
    if batch is None:
        return Check("window", None, "not checked: the batch cannot be read")
    span = f"{when(batch.start_ns)} to {when(batch.end_ns)}"
    if not batch.start_ns <= proof.t_ns < batch.end_ns:
        return Check("window", False, f"the batch is of {span}, the reading of another time")
    if not batch.seen_after_ns < proof.seen_ns <= batch.seen_until_ns:
        return Check("window", False, "the batch is of readings that arrived at other times")
    return Check("window", True, span)


def _coded(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _bytes(value: Any, most: int, field: str) -> bytes:
    return from_base64(
        _text(value, most * 4 // 3 + 4, field, 0), f"a proof file whose field {field} is something"
    )


def _text(value: Any, most: int, field: str, least: int = 1) -> str:
    if not isinstance(value, str) or not least <= len(value) <= most:
        raise ProofError(f"a proof file whose field {field} is no text of {least} to {most} characters")
    return value


def _ns(value: Any) -> int:
    if not isinstance(value, str) or not _NS.fullmatch(value) or not -(2**63) <= int(value) < 2**63:
        raise ProofError("a proof file with a time that is no whole number of ns")
    return int(value)


def _whole(value: Any, most: int, field: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= most:
        raise ProofError(f"a proof file whose field {field} is no whole number of 0 to {most}")
    return value


def _value(value: Any) -> float:
    """The shortest decimal of a double, as Python writes it: one spelling of each value."""
    try:
        number = float(_text(value, 30, "value"))
    except ValueError as error:
        raise ProofError("a proof file whose value is no number") from error
    if repr(number) != value:
        raise ProofError("a proof file whose value is not in its one spelling")
    return math.nan if math.isnan(number) else number
