"""What an import would do or has done, in sentences for the window.   Thread: any."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import tzinfo

from app.importing import Outcome
from app.model.language import tr, trn
from app.model.times import format_time
from app.tables.mapper import SKIPPED_HOUR
from app.tables.mapping import TableMap


def foreseen(o: Outcome, table: TableMap, zone: tzinfo) -> tuple[str, str]:
    """Of a look through the file: one sentence, and the particulars.   zone: of the district, for times that are shown."""
    if not o.read:
        return tr("The file has no rows"), tr("Check how it is written: delimiter, header, filter.")
    if not o.stored:
        return tr("Nothing of it could be imported"), _particulars(o, table)
    span = ""
    if o.first_ns is not None and o.last_ns is not None:
        span = tr(
            ", {time} to {time_2}",
            time=format_time(o.first_ns, zone, seconds=False),
            time_2=format_time(o.last_ns, zone, seconds=False),
        )
    count = len(o.signals)
    rows = o.stored // max(1, count)
    each = (
        tr("{rows:,} rows a signal", rows=rows)
        if o.stored == rows * count
        else tr("about {rows:,} rows a signal", rows=rows)
    )
    return tr(
        "{stored:,} values of {many}, {each}{span}",
        stored=o.stored,
        many=_many(count, "signal"),
        each=each,
        span=span,
    ), _particulars(o, table)


def done(name: str, o: Outcome) -> str:
    """For the notice after it."""
    lead = (
        tr("{name}: stopped after {stored:,} values, which stay", name=name, stored=o.stored)
        if o.was_stopped
        else tr("{name}: {stored:,} values stored", name=name, stored=o.stored)
    )
    more = [
        f"{count:,} {what}"
        for count, what in (
            (o.corrected, tr("of them corrections")),
            (o.already, tr("there already")),
            (o.rejected, tr("refused")),
        )
        if count
    ]
    return ", ".join([lead, *more]) + "."


def _particulars(o: Outcome, table: TableMap) -> str:
    parts = []
    if skipped := o.reasons.get(SKIPPED_HOUR, 0):
        hours = skipped // max(1, len(o.signals))
        lead = (
            tr("{many} a signal", many=_many(hours, "time"))
            if hours and skipped == hours * len(o.signals)
            else tr("{skipped:,} values", skipped=skipped)
        )
        parts.append(
            tr(
                "{lead} refused: the clock in {zone} never showed them. Is the zone right?",
                lead=lead,
                zone=table.time.zone,
            )
        )
    others = [(why, count) for why, count in o.reasons.most_common() if why != SKIPPED_HOUR]
    if others:
        total = sum(count for _, count in others)
        listed = "; ".join(f"{count:,} {tr(why)}{_line_of(o, why)}" for why, count in others[:4])
        parts.append(tr("{many} refused: {listed}.", many=_many(total, "value"), listed=listed))
    if o.corrected:
        parts.append(
            tr(
                "{many} share signal and time with another one: choose rows (Only where).",
                many=_many(o.corrected, "value"),
            )
        )
    if o.twice:
        parts.append(
            tr("{many} in an hour that came twice: {rule}.", many=_many(o.twice, "value"), rule=_rule(table))
        )
    if o.marked:
        parts.append(tr("{many} kept as bad: out of range.", many=_many(sum(o.marked.values()), "value")))
    if o.absent:
        parts.append(tr("{absent:,} empty.", absent=o.absent))
    if o.left_out:
        parts.append(tr("{left_out:,} rows left out by the filter.", left_out=o.left_out))
    parts += [f"{name[:40]}: {why}." for name, why in list(o.units.items())[:2]]
    return " ".join(parts) or tr("Nothing refused.")


def _line_of(o: Outcome, why: str) -> str:
    first = next((s for s in o.samples if s.why == why), None)
    return tr(" (line {line:,})", line=first.line) if first else ""


def _rule(table: TableMap) -> str:
    return {
        "first": tr("taken as the first"),
        "second": tr("taken as the second"),
        "order": tr("by the order of rows"),
    }[table.time.ambiguous]


_COUNTED: Mapping[str, Callable[[int], str]] = {
    "signal": lambda n: trn("{n:,} signal", "{n:,} signals", n),
    "value": lambda n: trn("{n:,} value", "{n:,} values", n),
    "time": lambda n: trn("{n:,} time", "{n:,} times", n),
}


def _many(count: int, what: str) -> str:
    return _COUNTED[what](count)
