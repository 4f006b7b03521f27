"""What an import would do or has done, in sentences for the window.   Thread: any."""

from __future__ import annotations

from datetime import tzinfo

from app.importing import Outcome
from app.model.times import format_time
from app.tables.mapper import SKIPPED_HOUR
from app.tables.mapping import TableMap


def foreseen(o: Outcome, table: TableMap, zone: tzinfo) -> tuple[str, str]:
    """Of a look through the file: one sentence, and the particulars.   zone: of the district, for times that are shown."""
    if not o.read:
        return "The file has no rows", "Check how it is written: delimiter, header, filter."
    if not o.stored:
        return "Nothing of it could be imported", _particulars(o, table)
    span = ""
    if o.first_ns is not None and o.last_ns is not None:
        span = f", {format_time(o.first_ns, zone, seconds=False)} to {format_time(o.last_ns, zone, seconds=False)}"
    count = len(o.signals)
    rows = o.stored // max(1, count)
    each = f"{rows:,} rows a signal" if o.stored == rows * count else f"about {rows:,} rows a signal"
    return f"{o.stored:,} values of {_many(count, 'signal')}, {each}{span}", _particulars(o, table)


def done(name: str, o: Outcome) -> str:
    """For the notice after it."""
    lead = (
        f"{name}: stopped after {o.stored:,} values, which stay"
        if o.was_stopped
        else f"{name}: {o.stored:,} values stored"
    )
    more = [
        f"{count:,} {what}"
        for count, what in (
            (o.corrected, "of them corrections"),
            (o.already, "there already"),
            (o.rejected, "refused"),
        )
        if count
    ]
    return ", ".join([lead, *more]) + "."


def _particulars(o: Outcome, table: TableMap) -> str:
    parts = []
    if skipped := o.reasons.get(SKIPPED_HOUR, 0):
        hours = skipped // max(1, len(o.signals))
        lead = (
            f"{_many(hours, 'time')} a signal"
            if hours and skipped == hours * len(o.signals)
            else f"{skipped:,} values"
        )
        parts.append(f"{lead} refused: the clock in {table.time.zone} never showed them. Is the zone right?")
    others = [(why, count) for why, count in o.reasons.most_common() if why != SKIPPED_HOUR]
    if others:
        total = sum(count for _, count in others)
        listed = "; ".join(f"{count:,} {why}{_line_of(o, why)}" for why, count in others[:4])
        parts.append(f"{_many(total, 'value')} refused: {listed}.")
    if o.corrected:
        parts.append(
            f"{_many(o.corrected, 'value')} share signal and time with another one: choose rows (Only where)."
        )
    if o.twice:
        parts.append(f"{_many(o.twice, 'value')} in an hour that came twice: {_rule(table)}.")
    if o.marked:
        parts.append(f"{_many(sum(o.marked.values()), 'value')} kept as bad: out of range.")
    if o.absent:
        parts.append(f"{o.absent:,} empty.")
    if o.left_out:
        parts.append(f"{o.left_out:,} rows left out by the filter.")
    parts += [f"{name[:40]}: {why}." for name, why in list(o.units.items())[:2]]
    return " ".join(parts) or "Nothing refused."


def _line_of(o: Outcome, why: str) -> str:
    first = next((s for s in o.samples if s.why == why), None)
    return f" (line {first.line:,})" if first else ""


def _rule(table: TableMap) -> str:
    return {"first": "taken as the first", "second": "taken as the second", "order": "by the order of rows"}[
        table.time.ambiguous
    ]


def _many(count: int, what: str) -> str:
    return f"{count:,} {what}" if count == 1 else f"{count:,} {what}s"
