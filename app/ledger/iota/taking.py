"""From what an endpoint says to a record of ours: shapes checked, remote text fit to be shown, sizes bounded.   Thread: any; pure.

An element that cannot be used raises Unfit with a fixed word, which the feed counts; the others are not touched by it.
Event: id "digest:seq", kind its Move type, payload its BCS bytes. Transaction: id its digest, payload the signed bytes.
Checkpoint: id "checkpoint:N", payload what was said of it, JSON.
"""

from __future__ import annotations

import re

import msgspec

from app.ledger.iota import payloads
from app.ledger.iota.base58 import is_digest
from app.ledger.iota.networks import address, type_name
from app.ledger.iota.questions import Wanted
from app.ledger.iota.rpc_shapes import Checkpoint, Event, TransactionBlock, bytes_of, u64, unbase64
from app.ledger.iota.store import Found
from app.model.ledger import LedgerRecord

MS_NS = 1_000_000
MOST_PAYLOAD = 256 * 1024
MOST_MORE = 64 * 1024
MOST_MS = 2**63 // MS_NS - 1
TRANSACTION, CHECKPOINT = "iota.transaction", "iota.checkpoint"
_TYPE = re.compile(r"0[xX][0-9a-fA-F]{1,64}::\w{1,128}::\w{1,128}(<[\w:<>, ]{1,400}>)?", re.ASCII)
_NAME = re.compile(r"\w{1,128}", re.ASCII)


class Unfit(Exception):
    """why: a fixed word of ours.   where: what it was about, untrusted."""

    def __init__(self, why: str, where: str = "") -> None:
        super().__init__(why)
        self.why, self.where = why, where


class NotFinal(Exception):
    """An event that is in no checkpoint yet: it is asked for again.   digest: of its transaction."""

    def __init__(self, digest: str) -> None:
        super().__init__(digest)
        self.digest = digest


def event(raw: msgspec.Raw, wanted: Wanted, ledger: str, time_ns: int | None = None) -> Found:
    """time_ns: of its transaction, where the node does not say it with the event. Raises Unfit, NotFinal."""
    try:
        said = msgspec.json.decode(raw, type=Event)
        seq = u64(said.id.eventSeq)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, ValueError) as error:
        raise Unfit("not an event") from error
    digest = said.id.txDigest
    emitter, sender = address(said.packageId), address(said.sender)
    if not is_digest(digest) or emitter is None or sender is None:
        raise Unfit("not an event", digest)
    if not _TYPE.fullmatch(said.type) or not _NAME.fullmatch(said.transactionModule):
        raise Unfit("not a Move type", digest)
    if not wanted.takes_event(said):
        raise Unfit("not asked for", digest)
    try:
        payload = said.contents
    except ValueError as error:
        raise Unfit("bytes that cannot be read", digest) from error
    if len(payload) > MOST_PAYLOAD or len(said.parsedJson) > MOST_MORE * 4:
        raise Unfit("too large", digest)
    t_ns = _time(said.timestampMs, digest)
    t_ns = time_ns if t_ns is None else t_ns
    if t_ns is None:
        raise NotFinal(digest)
    kind = type_name(said.type)
    more = {
        "package": emitter,
        "module": said.transactionModule,
        "json": said.parsedJson if len(said.parsedJson) <= MOST_MORE else None,
    }
    told = payloads.event(kind, payload)
    record = LedgerRecord(
        f"{digest}:{seq}", ledger, kind, t_ns, payload, told.summary, None, (*told.subjects, f"iota:{sender}")
    )
    return Found(record, digest, sender, msgspec.json.encode(more))


def transaction(raw: msgspec.Raw, wanted: Wanted, ledger: str) -> tuple[Found, TransactionBlock]:
    """Raises Unfit, NotFinal."""
    try:
        said = msgspec.json.decode(raw, type=TransactionBlock)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise Unfit("not a transaction") from error
    if not is_digest(said.digest):
        raise Unfit("not a transaction", said.digest)
    if not wanted.takes_transaction(said):
        raise Unfit("not asked for", said.digest)
    t_ns = _time(said.timestampMs, said.digest)
    if t_ns is None:
        raise NotFinal(said.digest)
    try:
        payload = unbase64(said.rawTransaction)
        effects = bytes_of(said.rawEffects)
    except (ValueError, TypeError) as error:
        raise Unfit("bytes that cannot be read", said.digest) from error
    if len(payload) > MOST_PAYLOAD or len(effects) > 4 * MOST_PAYLOAD:
        raise Unfit("too large", said.digest)
    data = (said.transaction or {}).get("data")
    sender = address(str(data.get("sender", ""))) if isinstance(data, dict) else None
    subjects = (f"iota:{sender}",) if sender else ()
    summary = f"Transaction of {(sender or 'the system')[:12]}"
    record = LedgerRecord(said.digest, ledger, TRANSACTION, t_ns, payload, summary, None, subjects)
    return Found(record, said.digest, sender or "", b"{}"), said


def checkpoint(raw: msgspec.Raw, ledger: str) -> tuple[Found, int]:
    """And its number. Raises Unfit."""
    try:
        said = msgspec.json.decode(raw, type=Checkpoint)
        number, epoch = u64(said.sequenceNumber), u64(said.epoch)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, ValueError) as error:
        raise Unfit("not a checkpoint") from error
    t_ns = _time(said.timestampMs, str(number))
    if t_ns is None or not is_digest(said.digest):
        raise Unfit("not a checkpoint", str(number))
    if len(raw) > 4 * MOST_PAYLOAD:
        raise Unfit("too large", str(number))
    summary = f"Checkpoint {number} of epoch {epoch}, {len(said.transactions)} transactions"
    record = LedgerRecord(f"checkpoint:{number}", ledger, CHECKPOINT, t_ns, bytes(raw), summary)
    return Found(record), number


def _time(value: str | int | None, where: str) -> int | None:
    if value is None:
        return None
    try:
        ms = u64(value)
    except ValueError as error:
        raise Unfit("not a time", where) from error
    if ms > MOST_MS:
        raise Unfit("not a time", where)
    return ms * MS_NS
