"""Faults on demand for the simulator: to see how the twin looks when instruments, clocks and networks fail.

    faults=dropout:SIGNAL,late:*.pm25_ug_m3:2h,spike:air-quay.*:p=0.1,drift:SIGNAL:0.5/h:after=10m:for=1h

SIGNAL is an id such as energy-house.load_kw; * and ? stand for any letters. After it, in any order: an amount (see KINDS),
p= the share of readings hit, after= and for= when, counted from the first reading. The same seed gives the same faults.
Thread: a worker of the fetch loop, one at a time.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase

import numpy as np
from numpy.typing import NDArray

from app.feeds.feed import FeedMisconfigured
from app.model.catalogue import Catalogue
from app.model.times import NS

MAX_FAULTS = 64
_UNITS_S = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86_400.0}
_SPAN = re.compile(r"([+-]?\d{1,9}(?:\.\d{1,6})?)(ms|s|m|h|d)")


@dataclass(frozen=True, slots=True)
class Kind:
    """amount: "span" (2h, 90s, -3s), "rate" (0.5/h), "number", or "" for none.   default: in seconds, units a second, or
    plain; nan = from the signal.   share: of the readings, where no p= is given.
    """

    amount: str
    default: float
    share: float
    does: str


KINDS = {
    "dropout": Kind("", math.nan, 1.0, "sends nothing"),
    "stuck": Kind("", math.nan, 1.0, "repeats one value"),
    "spike": Kind("", math.nan, 0.05, "is far outside its limits"),
    "drift": Kind("rate", 1.0 / 3600.0, 1.0, "moves away from the truth"),
    "noise": Kind("number", math.nan, 1.0, "scatters; by default by 5 % of the value"),
    "value": Kind("number", 0.0, 1.0, "says this in place of the truth"),
    "unit": Kind("number", 1000.0, 1.0, "comes in another unit: times a factor"),
    "reset": Kind("span", 3600.0, 1.0, "starts counting from 0 again, every so often"),
    "skew": Kind("span", 30.0, 1.0, "has a clock that is ahead, or behind with a minus"),
    "late": Kind("span", 7200.0, 1.0, "arrives so much later than it was measured"),
    "disorder": Kind("span", math.nan, 0.3, "is overtaken; by default by 2.5 periods"),
    "duplicate": Kind("", math.nan, 1.0, "comes twice"),
    "flapping": Kind("span", 60.0, 1.0, "is there and away in turn, so long each"),
}
SHIFTING = ("late", "disorder")
Sample = Callable[[NDArray[np.int32], NDArray[np.int64]], NDArray[np.float64]]


@dataclass(frozen=True, slots=True)
class Fault:
    """rows: of the catalogue.   after_ns, until_ns: from the first reading on."""

    kind: str
    rows: NDArray[np.int32]
    amount: float
    share: float
    after_ns: int = 0
    until_ns: int = 1 << 62


class Faults:
    """Holds what stuck and reset signals last had."""

    def __init__(self, faults: Sequence[Fault], catalogue: Catalogue, seed: int = 7) -> None:
        self._faults = tuple(faults)
        self._period_ns = catalogue.period_ns
        self._high = np.array([s.high for s in catalogue.signals], dtype=np.float64)
        self._seed = seed
        self._began_ns: int | None = None
        self._held: dict[tuple[int, int, int], float] = {}

    def __bool__(self) -> bool:
        return bool(self._faults)

    def send(
        self, rows: NDArray[np.int32], due_ns: NDArray[np.int64], sample: Sample
    ) -> tuple[NDArray[np.intp], NDArray[np.int64], NDArray[np.float64]]:
        """What a source with these faults sends of n readings that fall due.   due_ns: (n,), not falling.

        Returns (m,) the place of each among the n (twice for a repetition, never for a dropout), its event time, its value.
        """
        if self._began_ns is None and len(due_ns):
            self._began_ns = int(due_ns.min())
        t_ns, keep, times = due_ns.copy(), np.ones(len(rows), dtype=np.bool_), np.ones(len(rows), np.intp)
        hits = [self._hit(number, fault, rows, due_ns) for number, fault in enumerate(self._faults)]
        for fault, hit in zip(self._faults, hits, strict=True):
            if fault.kind in SHIFTING:
                own = np.round(2.5 * self._period_ns[rows]) if math.isnan(fault.amount) else fault.amount * NS
                t_ns = np.where(hit, t_ns - np.asarray(own, dtype=np.int64), t_ns)
        value = np.array(sample(rows, t_ns), dtype=np.float64)
        for number, (fault, hit) in enumerate(zip(self._faults, hits, strict=True)):
            if fault.kind == "dropout":
                keep &= ~hit
            elif fault.kind == "flapping":
                phase = (due_ns - (self._began_ns or 0)) // max(round(fault.amount * NS), 1)
                keep &= ~(hit & (phase % 2 == 1))
            elif fault.kind == "duplicate":
                times[hit] = 2
            elif fault.kind == "skew":
                t_ns = np.where(hit, t_ns + round(fault.amount * NS), t_ns)
            else:
                self._change(number, fault, hit, rows, due_ns, value)
        place = np.repeat(np.flatnonzero(keep), times[keep])
        return place, t_ns[place], value[place]

    def _change(
        self,
        number: int,
        fault: Fault,
        hit: NDArray[np.bool_],
        rows: NDArray[np.int32],
        due_ns: NDArray[np.int64],
        value: NDArray[np.float64],
    ) -> None:
        began_ns = self._began_ns or 0
        if fault.kind == "spike":
            high = self._high[rows[hit]]
            value[hit] = np.where(np.isfinite(high), high + 3.0 * np.maximum(np.abs(high), 1.0), 1e9)
        elif fault.kind == "drift":
            value[hit] += fault.amount * (due_ns[hit] - began_ns) / NS
        elif fault.kind == "value":
            value[hit] = fault.amount
        elif fault.kind == "unit":
            value[hit] *= fault.amount
        elif fault.kind == "noise":
            wide = 0.05 * np.abs(value[hit]) if math.isnan(fault.amount) else fault.amount
            lots = (self._lot(2 * number + k + 1000, rows[hit], due_ns[hit]) for k in (0, 1))
            u, v = lots  # Box and Muller 1958
            value[hit] += wide * np.sqrt(-2.0 * np.log(1.0 - u)) * np.cos(2.0 * np.pi * v)
        else:  # stuck and reset remember
            span_ns = max(round(fault.amount * NS), 1) if fault.kind == "reset" else 1 << 62
            for at in np.flatnonzero(hit):
                epoch = int(due_ns[at] - began_ns) // span_ns
                if fault.kind == "reset" and epoch == 0:
                    continue
                held = self._held.setdefault((number, int(rows[at]), epoch), float(value[at]))
                value[at] = held if fault.kind == "stuck" else value[at] - held

    def _hit(
        self, number: int, fault: Fault, rows: NDArray[np.int32], due_ns: NDArray[np.int64]
    ) -> NDArray[np.bool_]:
        passed = due_ns - (self._began_ns or 0)
        hit = np.isin(rows, fault.rows) & (passed >= fault.after_ns) & (passed < fault.until_ns)
        if fault.share < 1.0:
            hit &= self._lot(number, rows, due_ns) < fault.share
        return np.asarray(hit, dtype=np.bool_)

    def _lot(self, number: int, rows: NDArray[np.int32], due_ns: NDArray[np.int64]) -> NDArray[np.float64]:
        """0..1 for each reading, the same in every run: a mix of time, row, fault and seed (Steele's SplitMix64)."""
        key = (
            rows.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15)
            ^ (due_ns // 1_000_000).astype(np.uint64) * np.uint64(0xD1B54A32D192ED03)
            ^ np.uint64((self._seed * 1_000_003 + number) & 0xFFFFFFFF)
        )
        key = (key ^ (key >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        key = (key ^ (key >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        return np.asarray(
            ((key ^ (key >> np.uint64(31))) >> np.uint64(11)) / float(1 << 53), dtype=np.float64
        )


def read_faults(text: str, feed: str, catalogue: Catalogue, seed: int = 7) -> Faults:
    """Raises FeedMisconfigured naming the part that cannot be read.   feed: who asks, such as "Feed 'sim'"."""
    parts = [part for part in text.split(",") if part]
    if len(parts) > MAX_FAULTS:
        raise FeedMisconfigured(f"Feed '{feed}': at most {MAX_FAULTS} faults at once; use * for many signals")
    return Faults([_fault(part[:200], feed, catalogue) for part in parts], catalogue, seed)


def _fault(part: str, feed: str, catalogue: Catalogue) -> Fault:
    name, _, rest = part.partition(":")
    pattern, *options = rest.split(":")
    kind = KINDS.get(name)
    if kind is None:
        raise FeedMisconfigured(f"Feed '{feed}': fault '{name}' is not known; use {', '.join(KINDS)}")
    rows = [row for row, s in enumerate(catalogue.signals) if s.id == pattern or fnmatchcase(s.id, pattern)]
    if not rows:
        raise FeedMisconfigured(f"Feed '{feed}': no signal '{pattern}'; write {name}:SIGNAL")
    amount, share, after_s, for_s = kind.default, kind.share, 0.0, math.inf
    for option in options:
        key, sign, value = option.partition("=")
        number: float | None
        if not sign:
            number = amount = _amount(option, kind.amount)
        elif key == "p":
            number = share = _number(value)
            number = share if 0.0 <= share <= 1.0 else math.nan
        elif key == "after":
            number = after_s = _span(value)
        elif key == "for":
            number = for_s = _span(value)
        else:
            number = math.nan
        if math.isnan(number) or (sign and number < 0):
            wants = {"span": "a span such as 2h or 90s", "rate": "a rate such as 0.5/h", "number": "a number"}
            raise FeedMisconfigured(
                f"Feed '{feed}': '{option}' of fault '{name}' cannot be read; use "
                f"{wants.get(kind.amount, 'no amount')}, p=0..1, after=SPAN, for=SPAN"
            )
    if name in ("reset", "flapping", "late", "disorder") and amount <= 0:
        raise FeedMisconfigured(f"Feed '{feed}': the span of fault '{name}' must be above 0")
    after_ns = round(after_s * NS)
    until_ns = 1 << 62 if math.isinf(for_s) else after_ns + round(for_s * NS)
    return Fault(name, np.array(rows, dtype=np.int32), amount, share, after_ns, until_ns)


def _amount(text: str, kind: str) -> float:
    if kind == "span":
        return _span(text)
    if kind == "rate":
        value, _, per = text.partition("/")
        return _number(value) / _UNITS_S.get(per, math.nan)
    return _number(text) if kind == "number" else math.nan


def _span(text: str) -> float:
    match = _SPAN.fullmatch(text)
    return float(match[1]) * _UNITS_S[match[2]] if match and abs(float(match[1])) < 1e6 else math.nan


def _number(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        return math.nan
    return value if abs(value) < 1e12 else math.nan
