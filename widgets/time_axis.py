"""Where the marks of a time axis stand and what they say: hours and days of the district's zone, also on the days of 23
and 25 hours. Pure, no Qt.   Units: ns since the epoch; pixels for room.   Thread: any.

    for tick in ticks(t0, t1, ZoneInfo("Europe/Oslo"), most=12): ...
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from app.model.dates import day_name
from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS, NS, to_datetime, to_ns

_STEPS_S = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200)
_STEP_DAYS = (1, 2, 7, 14, 28, 91, 182, 365)


@dataclass(frozen=True, slots=True)
class Tick:
    """is_day: the first mark of a local day, drawn stronger and named with its date."""

    t_ns: int
    label: str
    is_day: bool


def step_for(span_ns: int, most: int) -> int:
    """The smallest nice step (ns) that makes at most `most` marks over the span."""
    least = span_ns / max(1, most)
    for seconds in _STEPS_S:
        if seconds * NS >= least:
            return seconds * NS
    return next((d * DAY_NS for d in _STEP_DAYS if d * DAY_NS >= least), _STEP_DAYS[-1] * DAY_NS)


def ticks(from_ns: int, to_ns_: int, zone: tzinfo, most: int = 12) -> tuple[Tick, ...]:
    """Marks with from <= t <= to, in order. Steps of an hour or more count in local hours, so midnight is always a mark."""
    if to_ns_ <= from_ns:
        return ()
    step = step_for(to_ns_ - from_ns, most)
    if step < HOUR_NS:  # every zone in use is whole quarters of an hour off UTC
        times = list(range(-(-from_ns // step) * step, to_ns_ + 1, step))
    else:
        times = _local(from_ns, to_ns_, zone, step)
    return tuple(_tick(t, zone, step) for t in times)


def day_starts(from_ns: int, to_ns_: int, zone: tzinfo) -> tuple[int, ...]:
    """Local midnights in the span."""
    return tuple(_local(from_ns, to_ns_, zone, DAY_NS))


def _local(from_ns: int, to_ns_: int, zone: tzinfo, step: int) -> list[int]:
    day = to_datetime(from_ns, zone).replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
    days = max(1, step // DAY_NS)
    if days > 1:
        day -= timedelta(days=day.toordinal() % days)
    hours = range(0, 24, step // HOUR_NS) if step < DAY_NS else range(1)
    found: list[int] = []
    while True:
        for hour in hours:
            t = _instant(day + timedelta(hours=hour), zone)
            if t is None or t < from_ns:
                continue
            if t > to_ns_:
                return found
            found.append(t)
        day += timedelta(days=days)


def _instant(naive: datetime, zone: tzinfo) -> int | None:
    """None for a local time that the spring change skips."""
    t = to_ns(naive.replace(tzinfo=zone))
    return t if to_datetime(t, zone).replace(tzinfo=None) == naive else None


def _tick(t_ns: int, zone: tzinfo, step: int) -> Tick:
    local = to_datetime(t_ns, zone)
    is_day = (local.hour, local.minute, local.second) == (0, 0, 0)
    if is_day:
        return Tick(t_ns, day_name(local), True)
    return Tick(t_ns, local.strftime("%H:%M" if step >= MINUTE_NS else "%H:%M:%S"), False)


@dataclass(frozen=True, slots=True)
class Scale:
    """Which stretch of time lies over how many pixels.   from_ns < to_ns; width_px > 0."""

    from_ns: int
    to_ns: int
    width_px: float

    @property
    def span_ns(self) -> int:
        return self.to_ns - self.from_ns

    def x_of(self, t_ns: int) -> float:
        return (t_ns - self.from_ns) / self.span_ns * self.width_px

    def t_of(self, x: float) -> int:
        return self.from_ns + round(x / self.width_px * self.span_ns)

    def zoomed(self, x: float, factor: float, least_ns: int, most_ns: int) -> Scale:
        """factor < 1 comes nearer; the moment under x stays under x."""
        span = min(max(round(self.span_ns * factor), least_ns), most_ns)
        from_ns = self.t_of(x) - round(span * x / self.width_px)
        return Scale(from_ns, from_ns + span, self.width_px)

    def moved(self, delta_ns: int) -> Scale:
        return Scale(self.from_ns + delta_ns, self.to_ns + delta_ns, self.width_px)
