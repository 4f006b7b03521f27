"""Level 4: raw values, rules and delays of one asset, as rows of plain text.   Thread: any, pure.

Nothing is rounded for looks here: numbers as they came, times with their zone, addresses as the feed knows them.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import tzinfo

from app.alarms.rule import Kind, Rule, expand
from app.model.catalogue import Catalogue
from app.model.events import Health
from app.model.language import mark, tr
from app.model.quality import Quality
from app.model.snapshot import Snapshot
from app.model.times import NS, format_span, format_time

NONE = "–"


@dataclass(frozen=True, slots=True)
class RawLine:
    """One signal as it stands.   delay: arrival after event time.   where: feed and address there."""

    signal: str
    value: str
    unit: str
    quality: str
    at: str
    age: str
    delay: str
    period: str
    bounds: str
    feed: str
    key: str

    def cells(self) -> tuple[str, ...]:
        return (
            self.signal, self.value, self.unit, self.quality, self.at, self.age, self.delay, self.period, self.bounds,
            self.feed, self.key,
        )  # fmt: skip


RAW_HEADS = (
    mark("Signal"), mark("Value"), mark("Unit"), mark("Quality"), mark("Event time"), mark("Age"), mark("Arrived after"), mark("Period"), mark("Possible"), mark("Feed"), mark("Address"),
)  # fmt: skip
RULE_HEADS = (
    mark("Rule"),
    mark("Subject"),
    mark("Kind"),
    mark("Limit"),
    mark("Deadband"),
    mark("Priority"),
    mark("Delays"),
    mark("State"),
)


def raw_lines(
    catalogue: Catalogue, rows: Iterable[int], snapshot: Snapshot, zone: tzinfo
) -> tuple[RawLine, ...]:
    return tuple(_raw(catalogue, row, snapshot, zone) for row in rows)


def _raw(catalogue: Catalogue, row: int, snapshot: Snapshot, zone: tzinfo) -> RawLine:
    signal, quality = catalogue.signals[row], snapshot.quality_of(row)
    value, at_ns, seen_ns = float(snapshot.value[row]), int(snapshot.at_ns[row]), int(snapshot.seen_ns[row])
    is_known = quality is not Quality.ABSENT
    return RawLine(
        signal.id,
        repr(value) if is_known and math.isfinite(value) else NONE,
        signal.unit,
        tr(quality.word),
        format_time(at_ns, zone) if is_known else NONE,
        format_span(snapshot.t_ns - at_ns) if is_known else NONE,
        f"{(seen_ns - at_ns) / NS:.3f} s" if is_known else NONE,
        f"{signal.period_s:g} s",
        _bounds(signal.low, signal.high),
        signal.feed,
        signal.key,
    )


def _bounds(low: float, high: float) -> str:
    if math.isnan(low) and math.isnan(high):
        return NONE
    return tr("{low} to {high}", low=_number(low), high=_number(high))


def _number(value: float) -> str:
    return NONE if math.isnan(value) else f"{value:g}"


def rule_lines(
    rules: Sequence[Rule], catalogue: Catalogue, asset: str, state_of: dict[str, str]
) -> tuple[tuple[str, ...], ...]:
    """The alarms that the rules make for an asset, with their parameters.   state_of: alarm id -> its state, in words."""
    found: list[tuple[str, ...]] = []
    points, _troubles = expand(rules, catalogue)
    for point in points:
        if point.asset != asset:
            continue
        rule = rules[point.rule]
        limit = _number(point.limit)
        if rule.kind is Kind.EXPRESSION:
            limit = rule.expression
        found.append(
            (
                rule.id, point.subject, rule.kind.value, f"{limit} {point.unit}".strip(),
                f"{_number(point.deadband)} {point.unit}".strip(), rule.priority.value,
                tr("on {on} s, off {off} s", on=f"{rule.on_delay_s:g}", off=f"{rule.off_delay_s:g}"), state_of.get(point.id, "normal"),
            )
        )  # fmt: skip
    return tuple(found)


def refusal_lines(
    healths: Iterable[Health], feeds: Iterable[str], keys: Iterable[str], zone: tzinfo
) -> tuple[str, ...]:
    """What the feeds of these signals did not take: counts by reason, then the last ones that name one of the addresses."""
    feeds, keys = set(feeds), [key for key in keys if key]
    lines: list[str] = []
    for health in healths:
        if health.feed not in feeds:
            continue
        counts = ", ".join(f"{why} {count}" for why, count in health.reasons) or tr("none")
        lines.append(
            tr("{feed}: {link}; {n} received, refused: {counts}", feed=health.feed, link=health.link.value,
               n=health.received, counts=counts)
        )  # fmt: skip
        about = [one for one in health.recent if any(key in one.where for key in keys)]
        lines += [f"{format_time(one.t_ns, zone)}  {one.why}  {one.where}" for one in about]
    return tuple(lines)
