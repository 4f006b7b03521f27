"""The story of an interval that DIFFERS: what was anchored still leads to the signature, what is stored does not lead to it.

Pure; no Qt.   Thread: any but the GUI's (reads the log).   Times: ns, UTC.
"""

from __future__ import annotations

from datetime import tzinfo

from app.ledger.checkpoint import Checkpoint
from app.ledger.contract import Log
from app.ledger.log_checks import check_checkpoint, check_leaf
from app.ledger.merkle import leaf_hash
from app.ledger.note import parse as parse_note
from app.ledger.path_walk import walk
from app.ledger.records import printable
from app.ledger.trust_file import Trust
from app.model.language import tr
from app.model.ledger import Check, Verdict
from app.model.times import format_time
from app.model.trust import IntervalProof, Proof
from widgets.proof_story import Story, Tree, as_sentence
from widgets.proof_words import counted, number, span_text

STORED = "stored"
MOST_NAMES = 12


def broken_story(one: IntervalProof, log: Log, trust: Trust, zone: tzinfo, made_ns: int | None) -> Story:
    """Raises LedgerError."""
    title = tr("What is stored is not what was anchored")
    names = ", ".join(printable(name, 80) for name in one.signals[:MOST_NAMES])
    more = len(one.signals) - MOST_NAMES
    facts = (
        (tr("Interval"), span_text(one.from_ns, one.to_ns, zone)),
        (tr("Source"), printable(one.source, 80)),
        (tr("Anchored"), counted(one.count, "reading")),
        (
            tr("Differs in"),
            (tr("{names} and {more} more", names=names, more=more) if more > 0 else names)
            or tr("not known which signals"),
        ),
        (tr("Checked"), "" if one.checked_ns is None else format_time(one.checked_ns, zone)),
    )
    stored = Check(STORED, False, one.reason)
    if not one.batches:
        return Story(Proof.DIFFERS, title, as_sentence(one.reason), facts, verdict=Verdict(None, (stored,)))
    leaf, note = one.batches[0], log.checkpoint()
    data = log.get(leaf).entry.data
    found = check_checkpoint(note, trust)
    size = Checkpoint.of(parse_note(note)[0]).size
    path = log.inclusion(leaf, size)
    first = leaf_hash(data)
    tree = Tree(
        tr("Log"),
        tr("the record"),
        first,
        leaf,
        size,
        walk(first, leaf, size, path),
        "inclusion",
    )
    checks = (stored, check_leaf(data, leaf, path, found.point), *found.checks)
    signed = tr("{number} leaves", number=number(size)) + (
        tr(", signed {time}", time=format_time(made_ns, zone)) if made_ns else ""
    )
    return Story(
        Proof.DIFFERS,
        title,
        as_sentence(
            tr(
                "{reason}. The record of what was anchored is whole and signed; the store is what changed",
                reason=one.reason,
            )
        ),
        tuple(fact for fact in facts if fact[1]),
        (tree,),
        printable(log.origin, 120),
        signed,
        Verdict(None, checks),
    )
