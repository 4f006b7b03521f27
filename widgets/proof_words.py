"""What is said of proof, in plain words: on the timeline's card, in badges, in the status line.   Thread: any; pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import tzinfo

from app.model.language import mark, tr, trn
from app.model.ledger import Level
from app.model.signal import THIN_SPACE
from app.model.times import MINUTE_NS, format_time
from app.model.trust import IntervalProof, Proof, worst
from widgets.proof_ribbon import Tally

ProofLine = tuple[Proof | None, str]
"""A sign and what stands behind it; None: it belongs to the line above."""

MOST_SOURCES = 5
_OF_ALL = {
    Proof.NONE: mark("No readings"),
    Proof.MATCH: mark("Matches the anchor"),
    Proof.UNCHECKED: mark("Anchored, not checked"),
    Proof.UNANCHORED: mark("Not anchored yet"),
    Proof.DIFFERS: mark("DIFFERS from the anchor"),
}


_BADGES = {
    Proof.NONE: "",
    Proof.MATCH: mark("proven"),
    Proof.UNCHECKED: mark("not checked"),
    Proof.UNANCHORED: mark("not anchored"),
    Proof.DIFFERS: "DIFFERS",
}


def badge_word(proof: Proof, level: Level | None = None) -> str:
    """Beside a figure.   level: that a proof would reach."""
    return (
        tr("proven · {level}", level=level)
        if proof is Proof.MATCH and level is not None
        else tr(_BADGES[proof])
    )


def number(value: int) -> str:
    return f"{value:,}".replace(",", THIN_SPACE)


COUNTED: Mapping[str, Callable[[int], str]] = {
    "signal": lambda n: trn("{n} signal", "{n} signals", n),
    "interval": lambda n: trn("{n} interval", "{n} intervals", n),
    "reading": lambda n: trn("{n} reading", "{n} readings", n),
    "source": lambda n: trn("{n} source", "{n} sources", n),
    "step": lambda n: trn("{n} step", "{n} steps", n),
}


def counted(count: int, what: str) -> str:
    """what: of COUNTED."""
    return COUNTED[what](count).replace(str(count), number(count), 1)


def proof_line(found: Sequence[IntervalProof]) -> ProofLine:
    """The worst of what holds a moment, in one line."""
    proof = worst(one.proof for one in found)
    return proof, tr(_OF_ALL[proof])


def proof_lines(found: Sequence[IntervalProof], zone: tzinfo) -> list[ProofLine]:
    """All that is known of the intervals that hold a moment, worst first."""
    lines: list[ProofLine] = []
    ordered = sorted(found, key=lambda one: (-one.proof, one.from_ns, one.source))
    for one in ordered[:MOST_SOURCES]:
        lines.append(
            (one.proof, f"{one.source}: {tr(_OF_ALL[one.proof])}" if one.source else tr(_OF_ALL[one.proof]))
        )
        lines.append((None, "  ·  ".join(_details(one, zone))))
        if one.reason:
            lines.append((None, one.reason))
    if len(ordered) > MOST_SOURCES:
        lines.append((None, tr("and {count} more sources", count=len(ordered) - MOST_SOURCES)))
    return lines


def _details(one: IntervalProof, zone: tzinfo) -> list[str]:
    parts = [span_text(one.from_ns, one.to_ns, zone)]
    if one.proof is Proof.UNANCHORED:
        return [*parts, tr("sealed a minute after its quarter of an hour ends")]
    parts.append(
        tr("{counted} anchored", counted=counted(one.count, "reading"))
        if one.count
        else tr("nothing came, and that is anchored")
    )
    if one.checked_ns is not None:
        parts.append(tr("checked {clock_text}", clock_text=clock_text(one.checked_ns, zone)))
    return parts


def span_text(from_ns: int, to_ns: int, zone: tzinfo) -> str:
    """`2026-11-21 10:15 to 10:30 CET`, with a second date where it is another day."""
    is_fine = bool(from_ns % MINUTE_NS or to_ns % MINUTE_NS)
    first, last = (format_time(t, zone, seconds=is_fine) for t in (from_ns, to_ns))
    if first[:10] == last[:10]:
        last = format_time(to_ns, zone, date=False, seconds=is_fine)
    return tr("{rsplit} to {last}", rsplit=first.rsplit(" ", 1)[0], last=last)


def tally_text(tally: Tally, zone: tzinfo, *, is_checking: bool) -> str:
    """`672 intervals match, checked 10:42`; what differs comes first and is never left out."""
    if is_checking:
        done = tally.match + tally.differs + tally.kept_open
        text = tr(
            "checking {number} of {number_2}", number=number(done), number_2=number(done + tally.pending)
        )
    elif tally.match:
        text = trn(
            "{counted} matches", "{counted} match", tally.match, counted=counted(tally.match, "interval")
        )
        if tally.checked_ns is not None:
            text += tr(", checked {clock_text}", clock_text=clock_text(tally.checked_ns, zone))
    else:
        text = tr("not anchored yet") if tally.unanchored or not tally.differs else ""
    if tally.differs:
        differs = trn(
            "{counted} DIFFERS", "{counted} DIFFER", tally.differs, counted=counted(tally.differs, "interval")
        )
        text = f"{differs} · {text}" if text else differs
    return text


def clock_text(t_ns: int, zone: tzinfo) -> str:
    """`10:42`"""
    return format_time(t_ns, zone, date=False, seconds=False).split(" ")[0]


def tally_details(tally: Tally, zone: tzinfo, *, is_checking: bool, trouble: str = "") -> str:
    """The tooltip."""
    lines = [tr("{counted} hold what was anchored.", counted=counted(tally.match, "interval"))]
    if tally.differs:
        lines.insert(
            0,
            tr(
                "{counted} do not hold what was anchored. Click to go there.",
                counted=counted(tally.differs, "interval"),
            ),
        )
    if tally.pending:
        lines.append(
            tr("{counted} anchored and not compared yet.", counted=counted(tally.pending, "interval"))
        )
    if tally.kept_open:
        lines.append(
            tr(
                "{counted} cannot be compared: thinned, as the keeping rule says.",
                counted=counted(tally.kept_open, "interval"),
            )
        )
    if tally.unanchored:
        lines.append(
            tr("What is newer is not anchored yet: each quarter of an hour is sealed a minute after its end.")
        )
    if is_checking:
        lines.append(tr("Checking runs in the background, what the timeline shows first."))
    elif tally.checked_ns is not None:
        lines.append(tr("Checked {time}.", time=format_time(tally.checked_ns, zone)))
    if trouble:
        lines.append(tr("The last check failed: {trouble}", trouble=trouble))
    return "\n".join(lines)
