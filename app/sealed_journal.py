"""The journal in the ledger: batches of its lines are sealed in the district's log, and compared with it later.

    for payload in due(reader, log, "trondheim", now_ns): scribe.write(KIND, payload)
    found = compare(reader, log);  found.differs  ->  (Differs(17, "was changed"), ...)

A batch is sealed when BATCH lines wait, or when a line waits from an earlier quarter of an hour. The log holds a hash of the
batch and the beginning of each line's own, so that the very line can be named that differs; lines themselves stay here, and
a secret in the file keeps anybody from guessing a name out of a hash.   Thread: any but the GUI's.   Raises LedgerError,
JournalError.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from app.alarm_lines import AREA
from app.alarms.words import What
from app.journal.entry import Entry
from app.journal.store import Journal, digest
from app.ledger.contract import LedgerError, Log
from app.ledger.fields import interval_of, time_text
from app.ledger.records import build, check, decode, printable
from app.ledger.tokens import Salt
from app.model.times import MINUTE_NS

KIND, ACK = "twin.journal/1", "twin.alarm.ack/1"
BATCH = 500
QUARTER_NS = 15 * MINUTE_NS
MARK = 16
_ACKED = f"{AREA}.{What.ACKNOWLEDGED.value}"
_RAISED = f"{AREA}.{What.RAISED.value}"


@dataclass(frozen=True, slots=True)
class Differs:
    """n: number of the line, 0 where a whole record is meant.   why: in a few words."""

    n: int
    why: str


@dataclass(frozen=True, slots=True)
class Compared:
    """sealed: lines of this file that the log holds.   match: those that are as they were.   waits: lines behind them.
    elsewhere: lines that were sealed of other journals of this district (put aside, or gone), with their ids."""

    sealed: int
    match: int
    waits: int
    differs: tuple[Differs, ...]
    elsewhere: tuple[tuple[str, int], ...]


def sealed_until(log: Log, journal: str) -> int:
    """The last number of this journal that the log holds, 0 for none."""
    for payload in _seals(log, newest_first=True):
        if payload["journal"] == journal:
            return int(payload["last"])
    return 0


def due(
    journal: Journal, after_n: int, district: str, now_ns: int
) -> Iterator[tuple[dict[str, Any], list[Entry]]]:
    """Records to be written, each with the entries it seals; nothing while too few wait and none waits from an earlier
    quarter."""
    if not journal.id:
        return
    quarter_ns = now_ns // QUARTER_NS * QUARTER_NS
    while entries := journal.page(after_n=after_n, limit=BATCH, oldest_first=True):
        is_late = any(one.t_ns < quarter_ns for one in entries)
        if len(entries) < BATCH and not is_late:
            return
        entries = [one for k, one in enumerate(entries) if one.n == entries[0].n + k]  # a gap ends a batch
        first, last = entries[0].n, entries[-1].n
        lines = journal.lines(first, len(entries))
        yield _payload(journal, district, lines, entries, now_ns), entries
        after_n = last


def acknowledgements(journal: Journal, entries: list[Entry], salt: Salt) -> Iterator[dict[str, Any]]:
    """A record for each alarm that a person acknowledged among these entries. What cannot be said properly is left out:
    the line itself is sealed all the same."""
    for one in entries:
        if one.kind != _ACKED or not one.subject or one.role == "system":
            continue
        raised = journal.page(kinds=(_RAISED,), subject=one.subject, before_n=one.n, limit=1)
        rule, _, subject = one.subject.partition(":")
        asset = str(one.data.get("asset") or "")
        try:
            yield build(
                ACK,
                {
                    "alarm_id": printable(one.subject, 200),
                    "rule": printable(rule, 200) or "-",
                    "asset": printable(asset, 200) or None,
                    "signal": printable(subject, 200) if asset and subject != asset else None,
                    "priority": str(one.data.get("priority", "low")),
                    "raised": time_text(raised[0].t_ns if raised else one.t_ns),
                    "time": time_text(one.t_ns),
                    "who": salt.who(one.who, one.role or "operator"),
                    "comment_hash": salt.text(one.why) if one.why else None,
                },
            )
        except LedgerError:
            continue


def compare(journal: Journal, log: Log) -> Compared:
    """Every sealed line read again and held against the log."""
    ident, secret = journal.id, journal.secret
    differs: list[Differs] = []
    elsewhere: dict[str, int] = {}
    sealed = match = last = 0
    for payload in _seals(log):
        if payload["journal"] != ident:
            elsewhere[payload["journal"]] = elsewhere.get(payload["journal"], 0) + payload["count"]
            continue
        first, count = payload["first"], payload["count"]
        if first > last + 1:
            differs.append(Differs(first, f"lines {last + 1} to {first - 1} were never sealed"))
        begins = max(first, last + 1)  # two that sealed the same lines: they count once
        sealed += max(0, payload["last"] - begins + 1)
        last = max(last, payload["last"])
        lines = dict(journal.lines(first, count))
        wrong = 0
        for n, mark in enumerate(payload["marks"], first):
            line = lines.get(n)
            if line is None:
                differs.append(Differs(n, "is gone"))
                wrong += 1
            elif digest(secret, line)[:MARK] != mark:
                differs.append(Differs(n, "was changed"))
                wrong += 1
        if not wrong and _hash(secret, [lines[n] for n in sorted(lines)]) != payload["hash"]:
            differs.append(Differs(first, f"lines {first} to {payload['last']} are not what was sealed"))
            wrong = count
        match += max(0, payload["last"] - begins + 1) - min(wrong, payload["last"] - begins + 1)
    waits = max(0, journal.count() - last)
    return Compared(sealed, match, waits, tuple(dict.fromkeys(differs)), tuple(sorted(elsewhere.items())))


def _payload(
    journal: Journal, district: str, lines: list[tuple[int, bytes]], entries: list[Entry], now_ns: int
) -> dict[str, Any]:
    secret = journal.secret
    times = [one.t_ns for one in entries]
    return build(
        KIND,
        {
            "district": district,
            "journal": journal.id,
            "first": lines[0][0],
            "last": lines[-1][0],
            "count": len(lines),
            "interval": interval_of(min(times), max(times) + 1),
            "hash": _hash(secret, [line for _, line in lines]),
            "marks": [digest(secret, line)[:MARK] for _, line in lines],
            "time": time_text(now_ns),
        },
    )


def _hash(secret: bytes, lines: list[bytes]) -> str:
    whole = hashlib.sha256()
    for line in lines:
        whole.update(secret + line + b"\n")
    return f"sha256:{whole.hexdigest()}"


def _seals(log: Log, *, newest_first: bool = False) -> Iterator[dict[str, Any]]:
    """Payloads of seals, in the order of the log or from its end; what is not in its shape is not one."""
    after, before = -1, None
    while found := log.find(
        [KIND], after=after, before=before, newest_first=newest_first, most=2 if newest_first else 500
    ):
        for kept in found:
            payload = decode(kept.entry.data)
            try:
                check(KIND, payload or {})
            except LedgerError:
                continue
            yield dict(payload or {})
        if newest_first:
            before = found[-1].index
        else:
            after = found[-1].index
