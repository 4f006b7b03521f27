"""What an evidence bundle proves: records all there, checkpoint signed, readings those of their batches, none left out.

    with Bundle(path) as bundle: verdict = check_bundle(bundle, trust)

Each batch that touches the interval must be in it, and each batch's readings must lead to the root in its record; since all
records of the log up to the checkpoint are in the bundle, none can be left out, late arrivals neither.
Thread: any; pure but for reading the file.   Times: ns, UTC.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from app.ledger.batch import EVER, KIND, Batch, read_leaf
from app.ledger.bundle import Bundle, Head
from app.ledger.bundle_table import HEAD, leaves_of, lines_of
from app.ledger.canonical import decode
from app.ledger.checkpoint import Checkpoint
from app.ledger.contract import ProofError
from app.ledger.log_checks import (
    COMPLETE,
    HINTS,
    WITNESS,
    CheckedPoint,
    check_checkpoint,
    level_of,
    shown,
    when,
)
from app.ledger.log_range import root_from
from app.ledger.merkle import check_consistency, check_inclusion, leaf_hash, root_of
from app.ledger.trust_file import Trust
from app.model.ledger import Check, Level, Verdict

Progress = Callable[[float], bool]
"""(share done) -> whether to stop."""


class Stopped(Exception):
    """Progress asked for it."""


def check_bundle(bundle: Bundle, trust: Trust, progress: Progress = lambda share: False) -> Verdict:
    """Raises ProofError where parts cannot be read at all, Stopped, OSError."""
    head, checks = bundle.head, []
    wrong = _wrong_sums(bundle)
    checks.append(
        Check("manifest", not wrong, wrong or f"{len(list(bundle)) - 1} parts as the manifest says")
    )
    point = check_checkpoint(bundle.text("checkpoint.txt"), trust)
    records, batches = [], {}
    try:
        records = bundle.records()
        batches = dict(_batches(records, head.first, head.from_ns, head.to_ns))
        checks.append(_records(bundle, records, point.point))
    except ProofError as error:
        checks.append(Check("records", False, str(error)))
    checks += point.checks
    if head.later is not None:
        checks += _later(bundle, point, trust)
    readings = _Readings(bundle, batches)
    checks.append(readings.check(progress))
    checks.append(readings.check_table())
    checks.append(_complete(head, batches))
    is_proven = all(
        one.ok or (one.ok is None and one.name == COMPLETE)
        for one in checks
        if one.name not in ("checkpoint", WITNESS, "later")
    )
    is_later_witnessed = any(one.name == WITNESS and one.ok for one in checks)
    level = level_of(is_proven, point)
    if level is Level.E2 and is_later_witnessed and all(one.ok for one in checks if one.name == "later"):
        level = Level.E4
    checks.append(
        Check(HINTS, None, "nothing authenticates hints.json: names, units, facts of the district, keys")
    )
    return Verdict(level, tuple(checks))


def _wrong_sums(bundle: Bundle) -> str:
    try:
        return bundle.wrong_sums()
    except ProofError as error:
        return str(error)


def _batches(records: list[bytes], first: int, from_ns: int, to_ns: int) -> Iterator[tuple[int, Batch]]:
    """Those that touch the interval. Raises ProofError."""
    for number, data in enumerate(records, first):
        said = decode(data)
        if isinstance(said, dict) and said.get("schema") == KIND:
            batch = Batch.decode(data)
            if batch.start_ns < to_ns and batch.end_ns > from_ns:
                yield number, batch


def _records(bundle: Bundle, records: list[bytes], point: Checkpoint | None) -> Check:
    head, name = bundle.head, "records"
    if point is None:
        return Check(name, None, "not checked: there is no checkpoint")
    if (point.size, point.origin) != (head.size, head.origin):
        return Check(
            name,
            False,
            f"the checkpoint is of {shown(point.origin)} with {point.size} leaves, not of this log",
        )
    root = root_from(head.before, head.first, map(leaf_hash, records))
    if root != point.root:
        return Check(name, False, "the records do not lead to the checkpoint's root")
    return Check(name, True, f"leaves {head.first} to {head.size - 1} of the log, all of them")


def _later(bundle: Bundle, point: CheckedPoint, trust: Trust) -> list[Check]:
    assert bundle.head.later is not None
    size, proof = bundle.head.later
    try:
        later = check_checkpoint(bundle.text("later.txt"), trust)
    except ProofError as error:
        return [Check("later", False, str(error))]
    if later.point is None or point.point is None:
        return [Check("later", False, "the later checkpoint cannot be read")]
    if not later.is_signed:
        return [Check("later", one.ok, one.detail) for one in later.checks if one.name == "checkpoint"]
    if (later.point.size, later.point.origin) != (size, point.point.origin):
        return [Check("later", False, "it is of another log or size than bundle.json says")]
    try:
        check_consistency(point.point.size, size, proof, point.point.root, later.point.root)
    except ProofError as error:
        return [Check("later", False, str(error))]
    found = Check("later", True, f"the log of {size} leaves goes on from this one")
    return [found, *(one for one in later.checks if one.name == WITNESS)]


@dataclass
class _Readings:
    """batches: those that touch the interval, by leaf number."""

    bundle: Bundle
    batches: dict[int, Batch]

    def check(self, progress: Progress) -> Check:
        self._table, self._count = hashlib.sha256(HEAD.encode()), 0
        name, head = "readings", self.bundle.head
        is_some = head.signals is not None
        if extra := (self.bundle.numbers | set(head.without)) - set(self.batches):
            return Check(name, False, f"batch {min(extra)} is not one of the log that touches this interval")
        if self.bundle.paths != (self.bundle.numbers if is_some else frozenset()):
            return Check(name, False, "paths are missing, or there although all signals are in it")
        if self.bundle.numbers & set(head.without):
            return Check(name, False, "readings are there that bundle.json says are not")
        missing = set(self.batches) - self.bundle.numbers
        if unsaid := missing - set(head.without):
            return Check(name, False, f"the readings of batch {min(unsaid)} were left out")
        for done, number in enumerate(sorted(self.bundle.numbers)):
            if progress(done / len(self.batches)):
                raise Stopped
            try:
                self._one(number, self.batches[number])
            except ProofError as error:
                batch = self.batches[number]
                return Check(
                    name, False, f"batch {number}, {when(batch.start_ns)} of {shown(batch.source)}: {error}"
                )
        if missing:
            why = shown(head.without[min(missing)])
            return Check(
                name, None, f"the readings of {len(missing)} batches are not in it; its maker says: {why}"
            )
        return Check(
            name, True, f"{self._count} readings in {len(self.batches)} batches, as they were anchored"
        )

    def _one(self, number: int, batch: Batch) -> None:
        hashes, before = [], b""
        leaves = list(leaves_of(self.bundle.batch(number)))
        paths = self.bundle.batch_paths(number) if self.bundle.head.signals is not None else None
        if paths is not None and len(paths) != len(leaves):
            raise ProofError("there are not as many paths as signals")
        count = 0
        for place, leaf in enumerate(leaves):
            signal, rows = read_leaf(leaf)
            if (coded := signal.encode()) <= before:
                raise ProofError("its signals are out of order")
            before, count = coded, count + len(rows)
            t, seen = rows["t_ns"], rows["seen_ns"]
            if t[0] < batch.start_ns or t[-1] >= batch.end_ns:
                raise ProofError(f"readings of {shown(signal)} are of another time than the batch")
            if seen.min() <= batch.seen_after_ns or seen.max() > batch.seen_until_ns:
                raise ProofError(f"readings of {shown(signal)} arrived at another time than the batch says")
            if paths is None:
                hashes.append(leaf_hash(leaf))
            else:
                self._chosen(signal, leaf, batch, *paths[place])
            self._table.update(lines_of(leaf).encode())
        self._count += count
        if paths is None and (
            root_of(hashes) != batch.root or count != batch.count or len(leaves) != batch.signals
        ):
            raise ProofError("its readings are not those that were anchored")

    def _chosen(self, signal: str, leaf: bytes, batch: Batch, index: int, path: tuple[bytes, ...]) -> None:
        if signal not in (self.bundle.head.signals or ()):
            raise ProofError(f"{shown(signal)} is not among the signals of this bundle")
        check_inclusion(leaf_hash(leaf), index, batch.signals, path, batch.root)

    def check_table(self) -> Check:
        """After `check`."""
        try:
            data = self.bundle.text("readings.csv", 2_000_000_000)
        except ProofError as error:
            return Check("table", False, str(error))
        if hashlib.sha256(data).digest() != self._table.digest():
            return Check("table", False, "readings.csv does not hold the readings of the batches")
        return Check("table", True, "readings.csv holds the same readings")


def covered(batches: Iterable[Batch], from_ns: int, to_ns: int) -> dict[str, tuple[int, int]]:
    """What the first batches of each source's windows cover of the interval. Raises ProofError where there is a hole."""
    spans: dict[str, tuple[int, int]] = {}
    firsts = [batch for batch in batches if batch.seen_after_ns == EVER]
    for batch in sorted(firsts, key=lambda one: (one.source, one.start_ns)):
        start, end = spans.get(batch.source, (batch.start_ns, batch.start_ns))
        if batch.start_ns != end:
            raise ProofError(
                f"of {shown(batch.source)} nothing is there between {when(end)} and {when(batch.start_ns)}"
            )
        spans[batch.source] = start, batch.end_ns
    return {one: (max(a, from_ns), min(b, to_ns)) for one, (a, b) in spans.items()}


def _complete(head: Head, batches: dict[int, Batch]) -> Check:
    """That no batch was left out of the interval: windows tile it, and what came late stands further back in the log."""
    try:
        spans = covered(batches.values(), head.from_ns, head.to_ns)
    except ProofError as error:
        return Check(COMPLETE, False, str(error))
    if not spans or spans != dict(head.sources):
        return Check(
            COMPLETE, False, "the batches do not cover the time that bundle.json says of each source"
        )
    if (min(a for a, _ in spans.values()), max(b for _, b in spans.values())) != (head.from_ns, head.to_ns):
        return Check(COMPLETE, False, "the batches do not cover the interval of the bundle")
    if head.signals is not None:
        return Check(
            COMPLETE, None, f"only {len(head.signals)} signals: that these have no more is not shown"
        )
    short = [one for one, span in spans.items() if span != (head.from_ns, head.to_ns)]
    less = (
        f"; {shown(short[0])} only from {when(spans[short[0]][0])} to {when(spans[short[0]][1])}"
        if short
        else ""
    )
    return Check(
        COMPLETE, True, f"all that {len(spans)} sources had, up to leaf {head.size - 1} of the log{less}"
    )
