"""The performance page's figures out of journal and history.   Thread: a reader's; nothing here is for the GUI's.

    sheet = sheet_of(journal, historian, catalogue, rules, now_ns - 7 * DAY_NS, now_ns)

Part of the composition root.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.alarm_past import begin_within, told
from app.alarms.actors import Chatter
from app.alarms.chatter_advice import Advice, advise
from app.alarms.performance import clipped, floods_of, per_bin, performance_of
from app.alarms.rule import Point, Rule, expand
from app.alarms.sheet import Called, Sheet
from app.alarms.words import NEVER, Priority
from app.history.contract import Historian, HistoryError
from app.history.raw import KeepsReadings
from app.journal.store import Journal
from app.model.catalogue import Catalogue
from app.model.quality import Quality
from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS

MOST_ADVISED = 20
MOST_LINES = 200_000  # that are read for one page: some seconds, 50 MB
AROUND_NS = 10 * MINUTE_NS
LONGEST_NS = 6 * HOUR_NS  # of a signal that is looked at for advice
_COUNTS = np.zeros(256, np.bool_)
_COUNTS[
    [q for q in Quality if q not in (Quality.BAD, Quality.ABSENT, Quality.STALE, Quality.INTERPOLATED)]
] = True


def sheet_of(
    journal: Journal,
    historian: Historian | None,
    catalogue: Catalogue,
    rules: Sequence[Rule],
    from_ns: int,
    to_ns: int,
    *,
    is_made_up: bool = False,
    most_lines: int = MOST_LINES,
) -> Sheet:
    """Where a flapping plant wrote more lines than that, of the newest, and the sheet says so. Raises JournalError."""
    asked_ns = from_ns
    from_ns, first = begin_within(journal, from_ns, to_ns, most_lines)
    said = told(journal, from_ns, to_ns, first=first)
    past = said.past
    found = performance_of(past, from_ns, to_ns)
    width_ns = bin_width(to_ns - from_ns)
    bins, counts = per_bin(past, from_ns, to_ns, width_ns)
    times = np.array([o.t_ns for o in past.annunciations if o.priority is not Priority.DIAGNOSTIC], np.int64)
    by_id = {rule.id: rule for rule in rules}
    advice = {} if historian is None else advice_of(historian, catalogue, rules, found.chattering)
    named = {share.alarm for share in found.pareto.rows} | {flood.first for flood in found.floods}
    named |= {chatter.alarm for chatter in found.chattering} | {one.alarm for one in found.standing}
    named |= {one.alarm for one in found.fleeting} | {away.alarm for away in found.wrong}
    called = {alarm: _called(alarm, said.titles, by_id, catalogue) for alarm in named}
    runs, floods = clipped(past.runs, from_ns, to_ns), clipped(floods_of(times), from_ns, to_ns)
    return Sheet(
        found,
        bins,
        counts,
        width_ns,
        tuple(runs),
        tuple(floods),
        called,
        advice,
        said.unknown,
        is_made_up,
        asked_ns if from_ns != asked_ns else 0,
    )


def bin_width(span_ns: int) -> int:
    """So that a chart has between 40 and 200 bars."""
    return 10 * MINUTE_NS if span_ns <= DAY_NS else HOUR_NS if span_ns <= 8 * DAY_NS else 6 * HOUR_NS


def advice_of(
    historian: Historian, catalogue: Catalogue, rules: Sequence[Rule], chatters: Sequence[Chatter]
) -> dict[str, Advice]:
    """What would quieten each of the worst, by alarm, where something is known."""
    points = {p.id: p for p in expand(rules, catalogue)[0]} if chatters else {}
    found = {}
    for chatter in chatters[:MOST_ADVISED]:
        point = points.get(chatter.alarm)
        one = None if point is None else _advice(historian, rules[point.rule], point, chatter)
        if one is not None:
            found[chatter.alarm] = one
    return found


def _advice(historian: Historian, rule: Rule, point: Point, chatter: Chatter) -> Advice | None:
    """From the signal around the last times it chattered."""
    if point.row < 0 or not isinstance(historian, KeepsReadings):
        return None
    last = max(end if end != NEVER else begin for begin, end in chatter.spells)
    first = max(chatter.first_ns - AROUND_NS, last - LONGEST_NS)
    t_ns, value = [], []
    try:
        for batch in historian.readings(first, last + AROUND_NS, [point.row]):
            good = _COUNTS[batch.quality] & np.isfinite(batch.value)
            t_ns.append(batch.t_ns[good])
            value.append(batch.value[good])
    except HistoryError:
        return None  # what cannot be looked at is no ground for advice
    if not t_ns:
        return None
    return advise(rule, point, np.concatenate(t_ns), np.concatenate(value))


def _called(alarm: str, titles: dict[str, str], rules: dict[str, Rule], catalogue: Catalogue) -> Called:
    rule, _, subject = alarm.partition(":")
    row = catalogue.row_or_none(subject)
    asset = catalogue.signals[row].asset if row is not None else subject
    where = catalogue.asset(asset).name if catalogue.has_asset(asset) else subject
    known = rules.get(rule)
    title = titles.get(alarm) or (known.title if known is not None else rule)
    return Called(title, where, catalogue.signals[row].unit if row is not None else "")
