"""The proof of one reading as it is told and drawn: the sentence, the way from the reading to the signature, the checks.

    story = story_of(proof_file_bytes, trust, signal, zone, made_ns=...)

Pure; no Qt.   Thread: any (hashing a large window takes some ms).   Times: ns, UTC.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import tzinfo

from app.ledger.batch import Batch, read_leaf
from app.ledger.checkpoint import Checkpoint
from app.ledger.contract import ProofError
from app.ledger.levels import LOG_LEVELS, MEANINGS
from app.ledger.log_checks import HINTS, OPEN_IS_FINE
from app.ledger.merkle import leaf_hash
from app.ledger.note import parse as parse_note
from app.ledger.path_walk import PathStep, walk
from app.ledger.reading_proof import ReadingProof, parse, verify
from app.ledger.records import printable
from app.ledger.tlog_proof import TlogProof
from app.ledger.trust_file import Trust
from app.model.language import mark, tr
from app.model.ledger import Check, Level, Verdict
from app.model.quality import Quality
from app.model.signal import Signal, format_value
from app.model.times import format_time
from app.model.trust import Proof
from widgets.proof_words import clock_text, counted, number, span_text


@dataclass(frozen=True, slots=True)
class Tree:
    """One tree of the drawing, leaf first.   leaf, root: hashes.   name, foot: what it is, what its leaf is.   check: the name
    of the check that says whether the way holds."""

    name: str
    foot: str
    leaf: bytes
    index: int
    size: int
    steps: tuple[PathStep, ...]
    check: str

    @property
    def root(self) -> bytes:
        return self.steps[-1].node if self.steps else self.leaf


@dataclass(frozen=True, slots=True)
class Story:
    """proof: MATCH where all is proven, UNCHECKED where something is left open, DIFFERS where a check failed; UNANCHORED with
    no trees where there is no proof (yet).   facts: name and text.   data: the proof file, b"" for none."""

    proof: Proof
    title: str
    sentence: str
    facts: tuple[tuple[str, str], ...] = ()
    trees: tuple[Tree, ...] = ()
    signer: str = ""
    signed: str = ""
    verdict: Verdict = field(default_factory=lambda: Verdict(None))
    data: bytes = b""
    file_name: str = "reading.tvilling-proof.json"

    @property
    def level(self) -> Level | None:
        return self.verdict.level

    @property
    def trusted(self) -> str:
        """Whom one has to believe for what."""
        return tr(MEANINGS[self.level].trusts) if self.level is not None else tr("Nobody: nothing is proven.")

    def text(self) -> str:
        """For the clipboard."""
        lines = [self.title, self.sentence, ""]
        lines += [f"{name}: {text}" for name, text in self.facts]
        for tree in self.trees:
            lines += [
                "",
                tr("{name}: leaf {index} of {size}", name=tree.name, index=tree.index, size=tree.size),
                tr("  leaf  {hex}", hex=tree.leaf.hex()),
            ]
            lines += [f"  {'left ' if s.is_left else 'right'} {s.sibling.hex()}" for s in tree.steps]
            lines.append(tr("  root  {hex}", hex=tree.root.hex()))
        if self.signer:
            lines += ["", tr("Signed by {signer}", signer=self.signer)]
        lines += ["", *(f"[{_mark(c.ok)}] {c.name}: {c.detail}" for c in self.verdict.checks)]
        return "\n".join(lines).strip() + "\n"


MAY_STAY_OPEN = OPEN_IS_FINE | {"consistency"}
"""Left open, these take nothing away: at the first look there is nothing to compare the log with."""

CHECK_WORDS = {
    "stored": mark("What is stored is what was anchored"),
    "leaf": mark("Readings of the signal"),
    "reading": mark("The reading is among them"),
    "batch": mark("Record in the log"),
    "batch path": mark("Readings lead to the batch"),
    "window": mark("The batch is of this time"),
    "inclusion": mark("Batch is in the log"),
    "checkpoint": mark("Signature of the log"),
    "witness": mark("Witness"),
    "consistency": mark("Grown from what was seen before"),
    "anchor": mark("Held by IOTA"),
    HINTS: mark("Name and unit"),
}


def _mark(ok: bool | None) -> str:
    return tr("not verified") if ok is None else tr("holds") if ok else "FAILED"


def story_of(
    data: bytes,
    trust: Trust,
    signal: Signal | None,
    zone: tzinfo,
    *,
    made_ns: int | None = None,
    more: tuple[Check, ...] = (),
    is_own: bool = True,
) -> Story:
    """made_ns: when the checkpoint was made, as this machine remembers it.   more: checks that were made beside the file, such
    as that the log is consistent with what was seen before.   is_own: trust is of this machine's own log.
    Raises ProofError where these bytes are no proof file."""
    proof = parse(data)
    verdict = verify(proof, trust)
    verdict = replace(verdict, checks=(*verdict.checks, *more), level=_raised(verdict, more))
    batch, log = Batch.decode(proof.batch), TlogProof.of(proof.log_proof)
    note = parse_note(log.checkpoint)
    point = Checkpoint.of(note[0])
    trees = (
        Tree(
            tr("Batch"),
            tr("the signal's readings"),
            leaf_hash(proof.leaf),
            proof.index,
            batch.signals,
            walk(leaf_hash(proof.leaf), proof.index, batch.signals, proof.path),
            tr("batch path"),
        ),
        Tree(
            tr("Log"),
            tr("the batch's record"),
            leaf_hash(proof.batch),
            log.index,
            point.size,
            walk(leaf_hash(proof.batch), log.index, point.size, log.path),
            "inclusion",
        ),
    )
    needed = Verdict(
        verdict.level, tuple(c for c in verdict.checks if c.ok is not None or c.name not in MAY_STAY_OPEN)
    )
    ok = needed.ok
    made = tr(" at {clock_text}", clock_text=clock_text(made_ns, zone)) if made_ns is not None else ""
    who = tr("this machine's key") if is_own else printable(point.origin, 60)
    steps = sum(len(tree.steps) for tree in trees)
    return Story(
        Proof.DIFFERS if ok is False else Proof.MATCH if ok else Proof.UNCHECKED,
        tr(_TITLES[ok]),
        _sentence(
            ok,
            verdict,
            tr(
                "{counted} lead from it to a checkpoint signed{made} by {who}.",
                counted=counted(steps, "step"),
                made=made,
                who=who,
            ),
        ),
        _facts(proof, batch, signal, zone),
        trees,
        printable(point.origin, 120),
        tr("{number} leaves", number=number(point.size))
        + (tr(", signed {time}", time=format_time(made_ns, zone)) if made_ns else ""),
        verdict,
        data,
        f"{_plain(proof.signal)}-{format_time(proof.t_ns, zone)[:19].replace(':', '').replace(' ', '-')}.tvilling-proof.json",
    )


_TITLES = {
    True: mark("This reading is what was recorded"),
    None: mark("This reading is not fully proven"),
    False: mark("This is not what was recorded"),
}


def _sentence(ok: bool | None, verdict: Verdict, steps: str) -> str:
    if ok:
        return steps
    return as_sentence(verdict.reason) if verdict.reason else steps


def no_story(reason: str, proof: Proof) -> Story:
    """Where there is no proof; reason: one sentence of ours."""
    titles = {
        Proof.DIFFERS: tr("What is stored is not what was anchored"),
        Proof.UNANCHORED: tr("Not anchored yet"),
        Proof.NONE: tr("There is nothing to prove"),
    }
    return Story(proof, titles.get(proof, tr("This cannot be proven")), as_sentence(reason))


def as_sentence(text: str) -> str:
    """With a capital and a full stop; an id at its beginning stays as it is."""
    first = text.split(" ", 1)[0]
    head = text[:1].upper() if first.isalpha() else text[:1]
    return f"{head}{text[1:].rstrip('.')}."


def _raised(verdict: Verdict, more: tuple[Check, ...]) -> Level | None:
    """E2 becomes E3 where the log is consistent with what was seen before."""
    is_same = any(check.name == "consistency" and check.ok for check in more)
    return Level.E3 if verdict.level is Level.E2 and is_same else verdict.level


def _facts(
    proof: ReadingProof, batch: Batch, signal: Signal | None, zone: tzinfo
) -> tuple[tuple[str, str], ...]:
    decimals = 3 if signal is None else signal.decimals
    value = f"{format_value(proof.value, decimals)} {signal.unit if signal else printable(proof.unit, 20)}".strip()
    try:
        quality = tr(Quality(proof.quality).word)
    except ValueError:
        quality = str(proof.quality)
    try:
        rows = len(read_leaf(proof.leaf)[1])
    except ProofError:
        rows = 0
    return (
        (tr("Value"), f"{value}, {quality}"),
        (tr("Exactly"), repr(proof.value)),
        (tr("Measured"), format_time(proof.t_ns, zone)),
        (tr("Arrived"), format_time(proof.seen_ns, zone)),
        (tr("Signal"), printable(proof.signal, 120)),
        (tr("Batch"), f"{printable(batch.source, 60)}, {span_text(batch.start_ns, batch.end_ns, zone)}"),
        (
            tr("In it"),
            tr(
                "{counted} of {counted_2}; {number} of this one",
                counted=counted(batch.count, "reading"),
                counted_2=counted(batch.signals, "signal"),
                number=number(rows),
            ),
        ),
    )


def _plain(name: str) -> str:
    return "".join(c if c.isascii() and (c.isalnum() or c in "-_.") else "-" for c in name)[:80]


def reached(level: Level | None) -> tuple[tuple[Level, bool], ...]:
    """The log's levels, each with whether it is reached."""
    place = LOG_LEVELS.index(level) if level in LOG_LEVELS else -1
    return tuple((one, k <= place) for k, one in enumerate(LOG_LEVELS))
