"""What the table beside the plots says: values at the cursor, differences from the pinned one, statistics of a stretch.

Asked of the store off the GUI thread, so values are those that were measured and not what a pixel shows of them; the
newest question wins.   Thread: GUI (jobs run elsewhere).
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import tzinfo

import numpy as np
from numpy.typing import NDArray

from app.history.contract import Historian
from app.model import units_shown
from app.model.clock_shift import ClockShift
from app.model.figures import read_number
from app.model.language import tr
from app.model.quality import Quality
from app.model.signal import ABSENT, Signal, format_change, format_of, format_value
from app.model.snapshot import Snapshot, aged
from app.model.statistics import ENERGY_OF, Statistics, statistics
from app.model.times import DAY_NS, HOUR_NS, format_span, format_time
from app.model.units_shown import shown, shown_decimals, shown_unit
from widgets.trend_lines import TrendLine

RAW_MOST = 400_000  # readings of a line that are asked for one by one; more come as buckets, and it is said
BUCKETS = 20_000
_LIMIT = re.compile(
    r"(?P<number>[-+\u2212]?[\d\s.,]*\d[.,]?(?:e[-+]?\d+)?)(?P<unit>(?:[^\d.,].*)?)",
    re.IGNORECASE | re.DOTALL,
)
UNIT_MOST = 40
_SOUND = (Quality.GOOD, Quality.SIMULATED, Quality.UNCERTAIN, Quality.SUBSTITUTED, Quality.INTERPOLATED)


@dataclass(frozen=True, slots=True)
class Limit:
    """A limit that a person asks about: for signals that can be measured in this unit; without one for all, each in the unit
    that is shown."""

    value: float
    unit: str = ""

    @classmethod
    def parsed(cls, text: str) -> Limit | None:
        """`40`, `-3,5 °C`; None for nothing. Raises ValueError."""
        text = text.strip()
        if not text:
            return None
        found = _LIMIT.fullmatch(text)
        if found is None:
            raise ValueError(tr("a limit is a number"))
        return cls(read_number(found["number"]), found["unit"].strip()[:UNIT_MOST])

    def of(self, signal: Signal) -> tuple[float, float]:
        """(lower, upper): both are this one, or none where the unit is another."""
        try:
            typed = self.unit or signal.shown_unit
            value = units_shown.converted(self.value, typed, signal.unit)
        except ValueError:
            return math.nan, math.nan
        return value, value


@dataclass(frozen=True, slots=True)
class Figures:
    """title: of what.   heads, rows: a table of text; the first column is the signal, its id in `ids`."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Moments:
    """Answers of the store: states at the cursor, at the pin, and at the cursor some days before; statistics between."""

    at: Snapshot
    pin: Snapshot | None = None
    past: Snapshot | None = None
    between: tuple[Statistics, ...] = ()


def ask_moments(
    lines: Sequence[TrendLine],
    at_ns: int,
    pin_ns: int | None,
    past_ns: int | None,
    known_at_ns: int | None,
    stale_after_ns: NDArray[np.int64],
) -> Callable[[Historian], Moments]:
    """A job for the reader's thread; it captures all it needs."""
    asked = tuple((line.row, line.signal) for line in lines)

    def job(historian: Historian) -> Moments:
        def state(t_ns: int) -> Snapshot:
            return aged(historian.state_at(t_ns, known_at_ns), t_ns, stale_after_ns)

        between: tuple[Statistics, ...] = ()
        if pin_ns is not None and pin_ns != at_ns:
            low, high = sorted((pin_ns, at_ns))
            between = tuple(_measured(historian, row, s, low, high, known_at_ns) for row, s in asked)
        return Moments(
            state(at_ns),
            None if pin_ns is None else state(pin_ns),
            None if past_ns is None else state(past_ns),
            between,
        )

    return job


def ask_statistics(
    lines: Sequence[TrendLine],
    from_ns: int,
    to_ns: int,
    known_at_ns: int | None,
    limit: Limit | None = None,
) -> Callable[[Historian], tuple[Statistics, ...]]:
    asked = tuple((line.row, line.signal) for line in lines)

    def job(historian: Historian) -> tuple[Statistics, ...]:
        return tuple(_measured(historian, row, s, from_ns, to_ns, known_at_ns, limit) for row, s in asked)

    return job


def _measured(
    historian: Historian,
    row: int,
    signal: Signal,
    from_ns: int,
    to_ns: int,
    known_at_ns: int | None,
    limit: Limit | None = None,
) -> Statistics:
    """Reading by reading where they are few enough, and from one gap before, for what held when the stretch began."""
    lower, upper = (signal.low, signal.high) if limit is None else limit.of(signal)
    start = from_ns - signal.gap_after_ns
    expected = (to_ns - start) // max(1, signal.period_ns)
    points = 2 * expected + 64 if expected <= RAW_MOST else BUCKETS
    got = historian.series(row, start, to_ns, points, known_at_ns)
    return statistics(
        got.t_ns,
        got.low,
        got.high,
        got.mean,
        got.count,
        from_ns,
        to_ns,
        period_ns=signal.period_ns,
        gap_after_ns=signal.gap_after_ns,
        lower=lower,
        upper=upper,
    )


# -- as text -----------------------------------------------------------------------------------------------------------


def moment_figures(
    lines: Sequence[TrendLine],
    found: Moments,
    zone: tzinfo,
    pin_ns: int | None,
    shift: ClockShift | None,
) -> Figures:
    at_ns = found.at.t_ns
    heads = [tr("Signal"), tr("Value"), tr("Unit")]
    title = tr("At {time}", time=format_time(at_ns, zone))
    if found.past is not None and shift is not None:
        heads += [tr("{days} d before", days=shift.days), tr("Difference")]
    if found.pin is not None and pin_ns is not None:
        heads += [
            tr("At pin"),
            tr("Difference") if shift is None else tr("From pin"),
            tr("Per hour"),
            tr("Integral"),
        ]
        when = "after" if at_ns >= pin_ns else "before"
        is_far = abs(at_ns - pin_ns) >= DAY_NS
        title += tr(
            ", {span} {when} the pin at {time}",
            span=format_span(abs(at_ns - pin_ns)),
            when=when,
            time=format_time(pin_ns, zone, date=is_far),
        )
    heads += [tr("Quality"), tr("Measured")]
    rows = tuple(_moment_row(line, k, found, zone, pin_ns, shift) for k, line in enumerate(lines))
    return Figures(title, tuple(heads), rows, tuple(line.signal.id for line in lines))


def _moment_row(
    line: TrendLine, k: int, found: Moments, zone: tzinfo, pin_ns: int | None, shift: ClockShift | None
) -> tuple[str, ...]:
    signal = line.signal
    value, quality = _of(found.at, line.row)
    row = [_name(line), format_of(signal, value, quality), signal.shown_unit]
    if found.past is not None and shift is not None:
        before, was = _of(found.past, line.row)
        row += [format_of(signal, before, was), _difference(value, quality, before, was, signal)]
    if found.pin is not None and pin_ns is not None:
        pinned, was = _of(found.pin, line.row)
        hours = (found.at.t_ns - pin_ns) / HOUR_NS
        is_sound = quality in _SOUND and was in _SOUND and hours != 0
        slope = (value - pinned) / hours if is_sound else math.nan
        integral = found.between[k].integral if found.between else math.nan
        row += [
            format_of(signal, pinned, was),
            _difference(value, quality, pinned, was, signal),
            format_change(signal, slope, 1),
            energy_text(integral, signal),
        ]
    measured = ABSENT
    if quality is not Quality.ABSENT:
        measured_ns = int(found.at.at_ns[line.row])
        measured = format_time(measured_ns, zone, date=abs(found.at.t_ns - measured_ns) >= DAY_NS)
    return (*row, tr(quality.word), measured)


def statistic_figures(
    lines: Sequence[TrendLine], found: Sequence[Statistics], from_ns: int, to_ns: int, zone: tzinfo
) -> Figures:
    heads = (
        tr("Signal"), tr("Mean"), tr("Unit"), tr("Lowest"), tr("When"), tr("Highest"), tr("When"), tr("Integral"), tr("Coverage"), tr("Readings"), tr("Deviation"),
        "5 %", "50 %", "95 %", tr("Above limit"), tr("Below limit"), tr("From"),
    )  # fmt: skip
    is_far = to_ns - from_ns >= DAY_NS
    span = tr(
        "{time} to {time_2}", time=format_time(from_ns, zone), time_2=format_time(to_ns, zone, date=is_far)
    )
    title = tr("{span}, {span_2}, weighted by time", span=span, span_2=format_span(to_ns - from_ns))
    rows = tuple(_statistic_row(line, s, zone) for line, s in zip(lines, found, strict=True))
    return Figures(title, heads, rows, tuple(line.signal.id for line in lines))


def _statistic_row(line: TrendLine, s: Statistics, zone: tzinfo) -> tuple[str, ...]:
    signal = line.signal
    about = "" if s.is_exact else "\u2248"  # almost equal to

    def when(t_ns: int | None) -> str:
        return ABSENT if t_ns is None else format_time(t_ns, zone, seconds=False)

    def near(value: float) -> str:
        text = format_of(signal, value, more=1)
        return text if math.isnan(value) else about + text

    def lasting(span_ns: int | None) -> str:
        return ABSENT if span_ns is None else about + format_span(span_ns)

    return (
        _name(line),
        format_of(signal, s.mean, more=1),
        signal.shown_unit,
        format_of(signal, s.low),
        when(s.low_ns),
        format_of(signal, s.high),
        when(s.high_ns),
        energy_text(s.integral, signal),
        f"{format_value(100 * s.coverage, 1)}\u2009%",
        format_value(s.n, 0),
        ABSENT if math.isnan(s.std) else about + format_change(signal, s.std, 1),
        near(s.p5),
        near(s.p50),
        near(s.p95),
        lasting(s.above_ns),
        lasting(s.below_ns),
        ABSENT if not s.n else tr("readings") if s.is_exact else tr("buckets"),
    )


def energy_text(integral: float, signal: Signal) -> str:
    """Power over time, in the unit of energy; nothing for other signals."""
    unit = ENERGY_OF.get(signal.unit)
    return (
        ABSENT
        if unit is None or math.isnan(integral)
        else f"{format_value(shown(integral, unit), shown_decimals(signal.decimals, unit))} {shown_unit(unit)}"
    )


def _of(state: Snapshot, row: int) -> tuple[float, Quality]:
    return float(state.value[row]), state.quality_of(row)


def _difference(value: float, quality: Quality, other: float, was: Quality, signal: Signal) -> str:
    """Only between values that can be trusted as they stand."""
    is_sound = quality in _SOUND and was in _SOUND
    return format_change(signal, value - other if is_sound else math.nan)


def _name(line: TrendLine) -> str:
    return f"{line.name}, {line.place}"
