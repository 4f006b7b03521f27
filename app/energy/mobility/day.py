"""A day of charging and sharing, put together from what was recorded: the content of the mobility panel.

Series are readings in order with the gaps between them; on a grid of minutes what is not known is NaN.
Times ns UTC, kW, kWh.   Thread: any, pure.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from app.energy import ev
from app.energy.mobility.places import ChargePoint, SharePlace
from app.energy.mobility.sessions import (
    Session,
    Source,
    Span,
    Told,
    from_records,
    from_steps,
    smart_share,
    spans_below,
    with_giving,
    with_smart,
)

Floats = NDArray[np.float64]
MINUTE_NS, HOUR_NS = 60 * 10**9, 3600 * 10**9
PROFILE_NS = 5 * MINUTE_NS
MOST_LANES = 64
GIVES_KW = -0.05  # below it a charger gives back and does not merely stand by; assumption


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """Readings of one signal.   t_ns (n,) int64, value (n,) finite; gaps: stretches without readings that count."""

    t_ns: NDArray[np.int64]
    value: Floats
    gaps: tuple[Span, ...] = ()

    @classmethod
    def nothing(cls) -> Line:
        return cls(np.empty(0, np.int64), np.empty(0))

    def on_grid(self, from_ns: int, until_ns: int, step_ns: int) -> Floats:
        """(T,) the value that holds at the middle of each step; NaN before the first reading and within gaps."""
        middle = np.arange(from_ns, max(from_ns, until_ns), step_ns, dtype=np.int64) + step_ns // 2
        out = np.full(len(middle), np.nan)
        at = np.searchsorted(self.t_ns, middle, side="right") - 1
        out[at >= 0] = self.value[at[at >= 0]]
        for a, b in self.gaps:
            out[(middle >= a) & (middle < b)] = np.nan
        return out


@dataclass(frozen=True, eq=False)
class ChargerDay:
    """minutes_kw (T,) from the day's start, charging positive, NaN where not known."""

    point: ChargePoint
    sessions: tuple[Session, ...]
    minutes_kw: Floats
    power_gaps: tuple[Span, ...] = ()

    @cached_property
    def lanes(self) -> int:
        """Of its ports, and of connectors that records name beyond them, up to MOST_LANES."""
        used = max((s.lane for s in self.sessions), default=0) + 1
        return min(max(self.point.ports, used), MOST_LANES)

    @cached_property
    def profile_kw(self) -> Floats:
        """Means of five minutes, NaN where nothing is known."""
        return _mean_of(self.minutes_kw, PROFILE_NS // MINUTE_NS)

    @cached_property
    def charged_kwh(self) -> float | None:
        """Into cars; None where nothing is known."""
        return self._energy(1.0)

    @cached_property
    def given_kwh(self) -> float | None:
        """Out of cars; None where nothing is known."""
        return self._energy(-1.0)

    @cached_property
    def coverage(self) -> float:
        """Share of the time whose power is known."""
        return float(np.isfinite(self.minutes_kw).mean()) if len(self.minutes_kw) else 0.0

    def _energy(self, sign: float) -> float | None:
        known = self.minutes_kw[np.isfinite(self.minutes_kw)]
        return float(np.maximum(sign * known, 0.0).sum() / 60.0) if len(known) else None

    def at(self, minutes: int, t_ns: int) -> ChargerDay:
        """What could be seen at t_ns, `minutes` into the day: who had come by then, and had not left yet."""
        seen = tuple(
            s
            if s.end_ns is not None and s.end_ns <= t_ns
            else replace(s, end_ns=None, charged_wh=None, given_wh=None)
            for s in self.sessions
            if s.start_ns <= t_ns
        )
        return ChargerDay(self.point, seen, self.minutes_kw[:minutes], self.power_gaps)

    @property
    def source(self) -> Source | None:
        """None where there is no session."""
        return self.sessions[0].source if self.sessions else None


@dataclass(frozen=True, slots=True, eq=False)
class ShareDay:
    """there (T,) on minutes, NaN where not known.   empty, full: spells without a vehicle, without a free place."""

    place: SharePlace
    there: Floats
    empty: tuple[Span, ...]
    full: tuple[Span, ...]

    @property
    def empty_ns(self) -> int:
        return sum(b - a for a, b in self.empty)

    @property
    def full_ns(self) -> int:
        return sum(b - a for a, b in self.full)

    def at(self, minutes: int, t_ns: int) -> ShareDay:
        def cut(spans: tuple[Span, ...]) -> tuple[Span, ...]:
            return tuple((a, min(b, t_ns)) for a, b in spans if a < t_ns)

        return ShareDay(self.place, self.there[:minutes], cut(self.empty), cut(self.full))


@dataclass(frozen=True, eq=False)
class MobilityDay:
    """from_ns, to_ns: the local day.   until_ns: what was read; to_ns or the present."""

    from_ns: int
    to_ns: int
    until_ns: int
    chargers: tuple[ChargerDay, ...]
    shares: tuple[ShareDay, ...]

    def at(self, t_ns: int) -> MobilityDay:
        """As it could be seen at a moment of it; itself from its end on."""
        if t_ns >= self.until_ns:
            return self
        minutes = max(0, int((t_ns - self.from_ns) // MINUTE_NS))
        return MobilityDay(
            self.from_ns, self.to_ns, t_ns,
            tuple(c.at(minutes, t_ns) for c in self.chargers), tuple(s.at(minutes, t_ns) for s in self.shares),
        )  # fmt: skip

    @cached_property
    def sessions(self) -> tuple[Session, ...]:
        return tuple(s for c in self.chargers for s in c.sessions)

    @cached_property
    def charged_kwh(self) -> float | None:
        return _sum([c.charged_kwh for c in self.chargers])

    @cached_property
    def given_kwh(self) -> float | None:
        return _sum([c.given_kwh for c in self.chargers])

    @cached_property
    def coverage(self) -> float:
        """Of all chargers' powers; 0 where there is none."""
        return float(np.mean([c.coverage for c in self.chargers])) if self.chargers else 0.0

    @cached_property
    def smart(self) -> tuple[float | None, int, int]:
        return smart_share(self.sessions)


def charger_day(
    point: ChargePoint,
    power: Line,
    used: Line,
    state: Line,
    told: Sequence[Told],
    from_ns: int,
    until_ns: int,
) -> ChargerDay:
    """told: records of this charger that touch the day, and the day before for cars that came then."""
    sessions = tuple(
        replace(s, lane=min(s.lane, MOST_LANES - 1))
        for s in from_records(told)
        if s.overlaps(from_ns, until_ns)
    )
    by_signal = from_steps(point.asset, used.t_ns, used.value, used.gaps, until_ns, point.ports)
    sessions = _and_not_recorded_yet(sessions, by_signal, point.ports) if sessions else by_signal
    giving = spans_below(power.t_ns, power.value, GIVES_KW, power.gaps, until_ns)
    sessions = with_giving(sessions, giving, until_ns)
    sessions = with_smart(sessions, state.t_ns, state.value, float(ev.CONNECTED), float(ev.CHARGING))
    return ChargerDay(point, sessions, power.on_grid(from_ns, until_ns, MINUTE_NS), power.gaps)


def share_day(place: SharePlace, there: Line, free: Line, from_ns: int, until_ns: int) -> ShareDay:
    """Where no free places are told, they are the room less what is there."""
    if not len(free.t_ns) and place.room > 0:
        free = Line(there.t_ns, place.room - there.value, there.gaps)
    return ShareDay(
        place,
        there.on_grid(from_ns, until_ns, MINUTE_NS),
        spans_below(there.t_ns, there.value, 0.5, there.gaps, until_ns),
        spans_below(free.t_ns, free.value, 0.5, free.gaps, until_ns),
    )


def _and_not_recorded_yet(
    told: Sequence[Session], by_signal: Sequence[Session], ports: int
) -> tuple[Session, ...]:
    """Records come a quarter late: cars that came after the newest of them, and are still there, by the signal."""
    newest = max(max(s.start_ns, s.end_ns or 0) for s in told)
    out = list(told)
    for one in by_signal:
        if one.end_ns is None and one.start_ns > newest and not one.begins_in_gap:
            busy = {s.lane for s in out if s.end_ns is None}
            lane = next((i for i in range(ports) if i not in busy), None)
            if lane is not None:
                out.append(Session(one.asset, lane, one.start_ns, None, source=Source.SIGNAL))
    return tuple(out)


def _mean_of(values: Floats, width: int) -> Floats:
    """Means of `width` at a time over what is known; NaN where nothing is. The last may be of fewer."""
    padded = np.concatenate([values, np.full(-len(values) % width, np.nan)]).reshape(-1, width)
    known = np.isfinite(padded)
    count = known.sum(axis=1)
    total = np.where(known, padded, 0.0).sum(axis=1)
    return np.where(count > 0, total / np.maximum(count, 1), np.nan)


def _sum(values: Sequence[float | None]) -> float | None:
    known = [v for v in values if v is not None]
    return sum(known) if known else None
