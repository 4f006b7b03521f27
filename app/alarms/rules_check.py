"""Whether rules make sense in a district: words that are not there, limits out of order, alarms that never or always ring.

    troubles = check_rules(rules, catalogue, lines={rule.id: line})

What keeps a rule, or a part of it, from working is a fault; all else is advice and the rule is used all the same. Each says
what to do.   Thread: any, pure. Sources of the advice: docs/practice.md, alarms 2 and 3; what is ours is marked.
"""

from __future__ import annotations

import difflib
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from app.alarms.expression import compile_expression
from app.alarms.expression_words import BadExpression
from app.alarms.rule import Kind, Point, Rule, Trouble, expand
from app.alarms.words import Priority
from app.model.asset import AssetKind
from app.model.catalogue import Catalogue
from app.model.signal import Signal

SOURCES = ("feed.down", "recording.failed", "ledger.differs", "market.not-cleared", "grid.limit")
"""Words of the parts of the program that tell of themselves (app/alarm_desk.py and who calls it)."""
SHARES = {Priority.HIGH: 0.05, Priority.MEDIUM: 0.15, Priority.LOW: 0.80}
FAR_OFF = {Priority.HIGH: 0.25, Priority.MEDIUM: 0.50}
"""From these shares on it is said (assumption). What counts is what rings, which the performance page shows; this is a hint
while rules are written."""
FEW = 20  # alarms: of fewer, shares say nothing (assumption)
_ORDER = {Kind.LL: 0, Kind.L: 1, Kind.H: 2, Kind.HH: 3}
_MOST_SAID = 3  # of one sort, of one rule


def check_rules(
    rules: Sequence[Rule], catalogue: Catalogue, lines: Mapping[str, int] | None = None
) -> tuple[Trouble, ...]:
    """lines: rule -> its line in the file, for those that stand in one."""
    known = lines or {}
    points, found = expand(rules, catalogue)
    troubles = list(found)
    by_rule: dict[int, list[Point]] = {}
    for point in points:
        by_rule.setdefault(point.rule, []).append(point)
    for place, rule in enumerate(rules):
        if rule.is_enabled:
            troubles += _words(rule, catalogue)
            troubles += _expressions(rule, by_rule.get(place, []), catalogue)
            troubles += _one(rule, by_rule.get(place, []), catalogue)
    troubles += _limits(rules, points, catalogue)
    troubles += _shares(rules, points)
    said = [Trouble(t.rule, t.text, t.line or known.get(t.rule, 0), t.is_advice) for t in troubles]
    return tuple(dict.fromkeys(said))


def did_you_mean(word: str, known: Iterable[str]) -> str:
    near = difflib.get_close_matches(word, list(known), 1, 0.6)
    return f"; did you mean {near[0]}?" if near else ""


def _words(rule: Rule, catalogue: Catalogue) -> Iterator[Trouble]:
    """What a rule selects by and this district does not have."""
    select, signals, assets = rule.select, catalogue.signals, catalogue.assets
    lists = (
        ("signal", select.signals, {s.id for s in signals}),
        ("asset", select.assets, {a.id for a in assets}),
    )
    for what, wanted, ids in lists:
        missing = [ident for ident in wanted if ident not in ids]
        for ident in missing[:_MOST_SAID]:
            yield _fault(rule, f"there is no {what} '{ident}'{did_you_mean(ident, ids)}")
        if len(missing) > _MOST_SAID:
            yield _fault(rule, f"{len(missing) - _MOST_SAID} more of its {what}s are not there")
    if select.kind and select.kind not in list(AssetKind):
        yield _fault(
            rule, f"no kind of asset is called '{select.kind}'{did_you_mean(select.kind, list(AssetKind))}"
        )
    if rule.kind is Kind.EVENT:
        if select.source not in SOURCES:
            yield _fault(rule, f"nothing tells of '{select.source}'; there are {', '.join(SOURCES)}")
        return
    columns = (
        ("quantity", select.quantity, {s.quantity for s in signals}),
        ("feed", select.feed, {s.feed for s in signals}),
        ("area", select.area, {a.area for a in assets}),
        ("use", select.use, {a.use for a in assets}),
        ("signal name", select.signal, {s.id.removeprefix(f"{s.asset}.") for s in signals}),
    )
    for what, word, there in columns:
        near = did_you_mean(word, there) if word and word not in there else ""
        if near:  # where nothing is like it, that it fits nothing here is said already
            yield _advice(rule, f"no {what} here is called '{word}'{near}")


def _expressions(rule: Rule, points: Sequence[Point], catalogue: Catalogue) -> Iterator[Trouble]:
    for key, text in (("expression", rule.expression), ("suppressed_while", rule.suppressed_while)):
        if not text or (key == "expression" and rule.kind is not Kind.EXPRESSION):
            continue
        try:
            compile_expression(text, points, catalogue)
        except BadExpression as error:
            yield _fault(rule, f"{key}, {error}")


def _one(rule: Rule, points: Sequence[Point], catalogue: Catalogue) -> Iterator[Trouble]:
    """Of one rule by itself."""
    signals = [catalogue.signals[p.row] for p in points if p.row >= 0]
    units = sorted({s.unit for s in signals})
    if not rule.of and len(units) > 1 and (rule.kind.is_limit or rule.kind is Kind.RATE):
        yield _fault(
            rule,
            f"one limit for different units ({', '.join(u or 'none' for u in units)}); select fewer signals",
        )
    if rule.kind is Kind.DEVIATION:
        for point in points:
            if point.reference_row < 0:
                continue
            a, b = catalogue.signals[point.row], catalogue.signals[point.reference_row]
            if a.unit != b.unit:
                yield _fault(rule, f"{a.id} is in {a.unit or 'no unit'} and {b.id} in {b.unit or 'no unit'}")
                break
    if rule.kind is Kind.NO_DATA:
        short = [s for p, s in zip(points, signals, strict=False) if p.limit < s.period_s]
        if short:
            one = short[0]
            yield _fault(
                rule,
                f"it rings each time: {one.id} comes every {one.period_s:g} s; set limit to {3 * one.period_s:g} or more",
            )
    if rule.kind.is_limit:
        beyond = [(p, s) for p, s in zip(points, signals, strict=False) if _never(rule.kind, p.limit, s)]
        if beyond:
            point, signal = beyond[0]
            yield _advice(
                rule,
                f"it never rings at {signal.id}: {point.limit:g} {signal.unit} lies outside of what is possible there",
            )
    yield from _text(rule)


def _never(kind: Kind, limit: float, signal: Signal) -> bool:
    """What lies outside low..high is bad data and no alarm of this kind."""
    return limit >= signal.high if kind in (Kind.H, Kind.HH) else limit <= signal.low


def _text(rule: Rule) -> Iterator[Trouble]:
    text = rule.text
    missing = [n for n in ("cause", "consequence", "action") if not getattr(text, n)]
    if missing:
        yield _advice(rule, f"it says no {' and no '.join(missing)}: the operator will ask")
    if text.respond_s <= 0:
        yield _advice(rule, "respond_min is missing: how soon somebody must act")
    elif rule.priority is Priority.HIGH and text.respond_s > 300:
        yield _advice(rule, "high means: act within 5 minutes; it has more time, so medium or low would do")
    elif rule.priority is Priority.LOW and text.respond_s < 300:
        yield _advice(rule, "somebody must act within 5 minutes, and its priority is low")


def _limits(rules: Sequence[Rule], points: Sequence[Point], catalogue: Catalogue) -> Iterator[Trouble]:
    """LL < L < H < HH of each signal, and deadbands that fit in between."""
    by_row: dict[int, list[Point]] = {}
    for point in points:
        if rules[point.rule].kind.is_limit and math.isfinite(point.limit):
            by_row.setdefault(point.row, []).append(point)
    said: set[tuple[str, str]] = set()
    for row, there in by_row.items():
        there.sort(key=lambda p: _ORDER[rules[p.rule].kind])
        for below in there:
            for above in there:
                a, b = rules[below.rule], rules[above.rule]
                if _ORDER[a.kind] >= _ORDER[b.kind] or (a.id, b.id) in said:
                    continue
                signal = catalogue.signals[row]
                where = f"{b.kind.value} {above.limit:g} of '{b.id}' and {a.kind.value} {below.limit:g} of '{a.id}' at {signal.id}"
                if below.limit >= above.limit:
                    said.add((a.id, b.id))
                    yield _fault(b, f"{where}: LL < L < H < HH must hold")
                elif max(below.deadband, above.deadband) > above.limit - below.limit:
                    said.add((a.id, b.id))
                    wide = a if below.deadband >= above.deadband else b
                    band = max(below.deadband, above.deadband)
                    yield _advice(wide, f"its deadband {band:g} is wider than what lies between {where}")


def _shares(rules: Sequence[Rule], points: Sequence[Point]) -> Iterator[Trouble]:
    count = Counter(rules[p.rule].priority for p in points)
    rung = sum(count[p] for p in SHARES)
    if rung < FEW:
        return
    for priority, most in FAR_OFF.items():
        share = count[priority] / rung
        if share > most:
            aim = " / ".join(f"{100 * s:.0f}" for s in SHARES.values())
            yield Trouble(
                "",
                f"{100 * share:.0f} % of the alarms are {priority.value}; aim for {aim} % high, medium, low, so that high still means something",
                is_advice=True,
            )


def _fault(rule: Rule, text: str) -> Trouble:
    return Trouble(rule.id, f"Rule '{rule.id}': {text}")


def _advice(rule: Rule, text: str) -> Trouble:
    return Trouble(rule.id, f"Rule '{rule.id}': {text}", is_advice=True)
