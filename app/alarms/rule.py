"""Rules as data, and which alarms they make in a district: one for each rule and subject.   Thread: any, pure.

    rule = Rule("pv-hot", "Module too hot", Kind.H, Priority.LOW, Select(quantity="temperature", kind="pv"), limit=85.0)
    points, troubles = expand([rule], catalogue)      # a Point for each PV array that measures a temperature

The file of a district is read by rules_file.py; expressions are compiled by expression.py.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from app.alarms.words import Priority
from app.model.asset import Asset
from app.model.catalogue import Catalogue
from app.model.signal import Signal

DISTRICT = "district"
"""Subject of an alarm that belongs to no single asset."""


class Kind(StrEnum):
    HH = "HH"
    H = "H"
    L = "L"
    LL = "LL"
    RATE = "rate"  # faster than `limit` units a second, either way
    DEVIATION = "deviation"  # further than `limit` from `reference`
    BOOLEAN = "boolean"  # not 0
    BAD_QUALITY = "bad-quality"
    NO_DATA = "no-data"  # nothing new for `limit` seconds; nan = what the signal calls stale
    EXPRESSION = "expression"
    EVENT = "event"  # a part of the program says so: `select.source`

    @property
    def is_limit(self) -> bool:
        return self in (Kind.HH, Kind.H, Kind.L, Kind.LL)


@dataclass(frozen=True, slots=True)
class Text:
    """What a person needs to act (docs/practice.md, alarms 2).   respond_s: time to respond, 0 = not stated."""

    cause: str = ""
    consequence: str = ""
    action: str = ""
    respond_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Select:
    """Which subjects; every field that is given must fit, empty ones fit all.   signals, assets: ids.
    signal: what stands after the dot of a signal's id (`load_pct`).   quantity: of the signal.   kind: of the asset.   source: for Kind.EVENT, the word of who tells (feed.down, ...)."""

    signals: tuple[str, ...] = ()
    assets: tuple[str, ...] = ()
    signal: str = ""
    quantity: str = ""
    kind: str = ""
    area: str = ""
    use: str = ""
    feed: str = ""
    source: str = ""

    def fits(self, asset: Asset, signal: Signal | None) -> bool:
        if signal is not None:
            if self.signals and signal.id not in self.signals:
                return False
            if self.signal and signal.id.removeprefix(f"{signal.asset}.") != self.signal:
                return False
            if (self.quantity and signal.quantity != self.quantity) or (
                self.feed and signal.feed != self.feed
            ):
                return False
        if self.assets and asset.id not in self.assets:
            return False
        return (
            (not self.kind or asset.kind.value == self.kind)
            and (not self.area or asset.area == self.area)
            and (not self.use or asset.use == self.use)
        )


@dataclass(frozen=True, slots=True)
class Rule:
    """limit, deadband: in the signal's unit; where `of` names a parameter of the asset ("rated_kw") or "signal.high",
    "signal.low", both are shares of it.   Delays and re_alarm_s (0 = never): seconds.   latch: stays until it is reset.
    reference: for DEVIATION, a signal's id, `.quantity` of the same asset, or a number.
    window_s: for RATE, over how long at least.   expression: for EXPRESSION, true raises it; one alarm for each asset that
    fits, or one for the district where `select` is empty.   suppressed_while: an expression; while true the alarm is DSUPR.
    group: alarms of one group in a flood are shown under the first of them.
    """

    id: str
    title: str
    kind: Kind
    priority: Priority
    select: Select = field(default_factory=Select)
    limit: float = math.nan
    of: str = ""
    deadband: float = 0.0
    on_delay_s: float = 0.0
    off_delay_s: float = 0.0
    re_alarm_s: float = 0.0
    latch: bool = False
    reference: str = ""
    window_s: float = 0.0
    expression: str = ""
    suppressed_while: str = ""
    group: str = ""
    text: Text = field(default_factory=Text)
    is_enabled: bool = True


@dataclass(frozen=True, slots=True)
class Point:
    """One alarm that may ring.   rule: its place in the list of rules.   row: of the signal, -1 for none.
    reference_row: for DEVIATION, -1 where `reference` is the number.   limit, deadband: resolved, in `unit`."""

    id: str
    rule: int
    subject: str
    asset: str = ""
    area: str = ""
    row: int = -1
    reference_row: int = -1
    reference: float = math.nan
    limit: float = math.nan
    deadband: float = 0.0
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Trouble:
    """rule: its id, "" for the file.   text: what is wrong and what to do, one sentence.   line, column: in its file, from 1,
    0 = not known.   is_advice: the rule is used all the same."""

    rule: str
    text: str
    line: int = 0
    is_advice: bool = False
    column: int = 0


class Compiled(Protocol):
    """An expression over k subjects."""

    rows: NDArray[np.intp]  # of all signals it looks at
    needs_time: bool  # must be asked again as time passes (age, average)

    def evaluate(
        self,
        value: NDArray[np.float64],
        quality: NDArray[np.uint8],
        at_ns: NDArray[np.int64],
        now_ns: int,
    ) -> NDArray[np.int8]:
        """(k,) 1 true, 0 false, -1 unknown.   value, quality, at_ns: (n,) in catalogue order."""
        ...


Compile = Callable[[str, Sequence[Point], Catalogue], Compiled]
"""Raises ValueError with a sentence that names the place."""


def expand(rules: Sequence[Rule], catalogue: Catalogue) -> tuple[list[Point], list[Trouble]]:
    """All alarms of these rules in this district, rule by rule; EVENT rules make theirs when they are told."""
    points: list[Point] = []
    troubles: list[Trouble] = []
    seen: set[str] = set()
    for place, rule in enumerate(rules):
        if rule.id in seen:
            troubles.append(Trouble(rule.id, f"Rule '{rule.id}' stands twice; the first one counts"))
            continue
        seen.add(rule.id)
        if not rule.is_enabled or rule.kind is Kind.EVENT:
            continue
        made = list(
            _of_assets(place, rule, catalogue)
            if rule.kind is Kind.EXPRESSION
            else _of_signals(place, rule, catalogue, troubles)
        )
        if not made and not any(t.rule == rule.id for t in troubles):
            troubles.append(
                Trouble(rule.id, f"Rule '{rule.id}' fits nothing in this district", is_advice=True)
            )
        points += made
    return points, troubles


def _of_assets(place: int, rule: Rule, catalogue: Catalogue) -> Iterable[Point]:
    if rule.select == Select():
        yield Point(f"{rule.id}:{DISTRICT}", place, DISTRICT)
        return
    wanted = {s.asset for s in catalogue.signals if s.id in rule.select.signals}
    for asset in catalogue.assets:
        if rule.select.signals and asset.id not in wanted:
            continue
        if rule.select.quantity and not any(
            catalogue.signals[r].quantity == rule.select.quantity for r in catalogue.rows_of(asset.id)
        ):
            continue
        if rule.select.fits(asset, None):
            yield Point(f"{rule.id}:{asset.id}", place, asset.id, asset.id, asset.area)


def _of_signals(place: int, rule: Rule, catalogue: Catalogue, troubles: list[Trouble]) -> Iterable[Point]:
    for row, signal in enumerate(catalogue.signals):
        asset = catalogue.asset(signal.asset)
        if not rule.select.fits(asset, signal):
            continue
        share = _share(rule, asset, signal)
        if math.isnan(share):
            troubles.append(
                Trouble(
                    rule.id, f"Rule '{rule.id}' wants '{rule.of}', and {asset.id} has none; it is left out"
                )
            )
            continue
        reference_row, reference = _reference(rule, signal, catalogue)
        if rule.kind is Kind.DEVIATION and reference_row < 0 and math.isnan(reference):
            troubles.append(
                Trouble(
                    rule.id,
                    f"Rule '{rule.id}': '{rule.reference}' is no signal beside {signal.id}; it is left out",
                )
            )
            continue
        limit = rule.limit * share
        if rule.kind is Kind.NO_DATA and math.isnan(limit):
            limit = signal.stale_after_ns / 1e9
        if math.isnan(limit) and (rule.kind.is_limit or rule.kind in (Kind.RATE, Kind.DEVIATION)):
            troubles.append(Trouble(rule.id, f"Rule '{rule.id}' has no limit; write limit = NUMBER"))
            return
        yield Point(
            f"{rule.id}:{signal.id}", place, signal.id, asset.id, asset.area, row, reference_row, reference,
            limit, rule.deadband * share, _unit(rule, signal),
        )  # fmt: skip


def _share(rule: Rule, asset: Asset, signal: Signal) -> float:
    """What limit and deadband are multiplied with; nan where it is not known."""
    if not rule.of:
        return 1.0
    if rule.of == "signal.high":
        return signal.high
    if rule.of == "signal.low":
        return signal.low
    return float(asset.params.get(rule.of.removeprefix("asset."), math.nan))


def _reference(rule: Rule, signal: Signal, catalogue: Catalogue) -> tuple[int, float]:
    if rule.kind is not Kind.DEVIATION:
        return -1, math.nan
    name = rule.reference
    row = catalogue.row_or_none(signal.asset + name if name.startswith(".") else name)
    if row is not None:
        return row, math.nan
    try:
        return -1, float(name)
    except ValueError:
        return -1, math.nan


def _unit(rule: Rule, signal: Signal) -> str:
    if rule.kind is Kind.NO_DATA:
        return "s"
    if rule.kind is Kind.DEVIATION and signal.unit == "°C":
        return "K"  # a difference of temperatures is no temperature: another unit would add its offset
    return f"{signal.unit}/s" if rule.kind is Kind.RATE else signal.unit
