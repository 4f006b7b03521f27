"""What is said of a figure's sources and of how far they are proven.   Thread: any; pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import tzinfo

from app.energy.indicators.contract import LEAST_COVERAGE, Indicator, Provenance, Source
from app.model.language import mark, tr
from app.model.signal import ABSENT, format_in
from app.model.times import format_time
from app.model.trust import IntervalProof, Proof
from widgets.proof_words import counted, number, span_text

_HOW = {
    Proof.DIFFERS: "DIFFERS",
    Proof.UNANCHORED: mark("not anchored yet"),
    Proof.UNCHECKED: mark("not checked"),
    Proof.MATCH: mark("matches what was anchored"),
}


def value_text(one: Indicator) -> str:
    return ABSENT if one.value is None else format_in(one.unit, one.value, one.decimals)


def sources_text(made_of: Provenance, coverage: float) -> str:
    """`170 of 172 sources, 99 % of the time`; what is too little says so."""
    if not made_of.sources:
        return tr("Rests on no meter")
    text = tr("{known} of {counted}", known=made_of.known, counted=counted(len(made_of.sources), "source"))
    percent = int(100 * coverage)  # never rounded up to what it is not
    if coverage < LEAST_COVERAGE:
        return tr(
            "{text}; the least known kind covers {percent} %: under 90 %, so the figure is not valid",
            text=text,
            percent=percent,
        )
    return (
        tr("{text}; each kind covers {percent} % or more", text=text, percent=percent)
        if percent < 100
        else tr("{text}, all of the time", text=text)
    )


def proof_text(intervals: Sequence[IntervalProof], *, is_open: bool) -> tuple[Proof, str]:
    """Worst sign, and how many intervals of the ledger are how.   intervals: those that touch the figure's period."""
    if not is_open:
        return Proof.NONE, tr("No ledger here: history in memory or shared is not sealed by this window")
    count = Counter(one.proof for one in intervals if one.proof is not Proof.NONE)
    if not count:
        return Proof.UNANCHORED, tr("Ledger: nothing of this period is anchored yet")
    order = sorted(count, reverse=True)
    if order == [Proof.MATCH]:
        return Proof.MATCH, tr(
            "Ledger: matches what was anchored, {counted}", counted=counted(count[Proof.MATCH], "interval")
        )
    parts = "  ·  ".join(f"{tr(_HOW[how])} {number(count[how])}" for how in order)
    return order[0], tr("Ledger, {counted}: {parts}", counted=counted(count.total(), "interval"), parts=parts)


def within(intervals: Sequence[IntervalProof], from_ns: int, to_ns: int) -> list[IntervalProof]:
    """Those that touch from_ns <= t < to_ns."""
    return [one for one in intervals if one.from_ns < to_ns and one.to_ns > from_ns]


def period_text(made_of: Provenance, zone: tzinfo, *, is_moment: bool) -> str:
    if is_moment:
        return tr("at {time}", time=format_time(made_of.to_ns, zone))
    return span_text(made_of.from_ns, made_of.to_ns, zone)


def ordered(sources: Sequence[Source]) -> tuple[Source, ...]:
    """What is missing first, then the largest."""
    return tuple(
        sorted(sources, key=lambda one: (one.coverage >= LEAST_COVERAGE, -abs(one.value or 0.0), one.signal))
    )
