"""What the mobility panel shows, read from history and ledger: a day of charging and sharing, and the next hours.

    reader = MobilityReader(catalogue, zone)
    day = reader.day(historian, log, t_ns); ahead = reader.outlooks(historian, t_ns)

Part of the composition root, plain.   Thread: any but the GUI's.   Raises HistoryError.   Times ns UTC.
"""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from app.energy.forecast.contract import Forecast
from app.energy.mobility.day import Line, MobilityDay, charger_day, share_day
from app.energy.mobility.outlook import STEP_NS, STEPS, outlook, past_of
from app.energy.mobility.places import SharePlace, charge_points, share_places
from app.energy.mobility.sessions import Told
from app.history.contract import Historian, Series
from app.history.many import ReadsMany
from app.ledger.contract import LedgerError, Log
from app.ledger.records import decode
from app.model.catalogue import Catalogue
from app.model.language import mark
from app.model.times import DAY_NS, HOUR_NS, day_length_ns, shifted_days, start_of_day

KINDS = ("twin.ev.session/*",)
BEFORE_NS = 14 * HOUR_NS  # cars that came the evening before
DAYS_BACK = 21  # that a forecast looks at
MOST_RECORDS = 20_000
Floats = NDArray[np.float64]


class MobilityReader:
    def __init__(self, catalogue: Catalogue, zone: ZoneInfo) -> None:
        self._catalogue, self._zone = catalogue, zone
        self.chargers, self.shares = charge_points(catalogue), share_places(catalogue)

    @property
    def has_any(self) -> bool:
        return bool(self.chargers or self.shares)

    def day(
        self, historian: Historian, log: Log | None, t_ns: int, now_ns: int, known_at_ns: int | None = None
    ) -> MobilityDay:
        """The local day of t_ns, up to now_ns where it is not over."""
        start = start_of_day(t_ns, self._zone)
        end = start + day_length_ns(t_ns, self._zone)
        until = max(start, min(end, now_ns))

        def line(row: int, from_ns: int) -> Line:
            return self._line(historian, row, from_ns, until, known_at_ns)

        # who came in the evening is recorded in full the next morning; as known then, it was not
        later = until if known_at_ns is not None else max(until, min(end + DAY_NS, now_ns))
        told = _told(log, start - 2 * DAY_NS, later) if log is not None and self.chargers else {}
        early = start - BEFORE_NS
        chargers = tuple(
            charger_day(
                c, line(c.power, start), line(c.used, early), line(c.state, early), told.get(c.asset, ()), start, until
            )
            for c in self.chargers
        )  # fmt: skip
        shares = tuple(
            share_day(s, line(s.there, start), line(s.free, start), start, until) for s in self.shares
        )
        return MobilityDay(start, end, until, chargers, shares)

    def outlooks(self, historian: Historian, t_ns: int) -> tuple[tuple[Forecast, Floats], ...]:
        """Forecasts made at t_ns from what was recorded before it, each with the day so far (96,) by quarters from the
        local midnight, NaN where not known."""
        today = start_of_day(t_ns, self._zone)
        start, until = shifted_days(today, -DAYS_BACK, self._zone), t_ns // STEP_NS * STEP_NS
        bounds = historian.bounds()
        if bounds is not None:
            start = max(start, -(-bounds[0] // STEP_NS) * STEP_NS)
        found = []
        for name, unit, rows, high in self._foretold():
            if rows:
                values = self._quarters(historian, rows, start, until)
                said = outlook(name, unit, past_of(values, start, self._zone), t_ns, low=0.0, high=high)
                so_far = np.full(STEPS, np.nan)
                part = values[max(0, (today - start) // STEP_NS) :][:STEPS] if today >= start else values[:0]
                so_far[: len(part)] = part
                found.append((said, so_far))
        return tuple(found)

    def _foretold(self) -> list[tuple[str, str, list[int], float]]:
        """Title, unit, rows that add up, and the most that is possible."""
        power = [c for c in self.chargers if c.power >= 0]
        # of a charger only what goes into cars counts: what they give back is another thing than load
        bikes = [s for s in self.shares if s.is_bikes and s.there >= 0]
        cars = [s for s in self.shares if not s.is_bikes and s.there >= 0]

        def room(places: Sequence[SharePlace]) -> float:
            return float(sum(p.room for p in places)) if all(p.room > 0 for p in places) else np.inf

        rated = sum(c.rated_kw for c in power) if all(c.rated_kw > 0 for c in power) else np.inf
        return [
            (mark("Charging load"), "kW", [c.power for c in power], rated),
            (mark("Free bikes"), "", [s.there for s in bikes], room(bikes)),
            (mark("Free shared cars"), "", [s.there for s in cars], room(cars)),
        ]

    def _quarters(self, historian: Historian, rows: Sequence[int], from_ns: int, until_ns: int) -> Floats:
        """(n,) sums of means by quarter; NaN where one of them is not known."""
        steps = max(0, (until_ns - from_ns) // STEP_NS)
        total = np.zeros(steps)
        if isinstance(historian, ReadsMany):
            many = historian.series_of_many(sorted(rows), from_ns, from_ns + steps * STEP_NS, STEP_NS)
            for row in rows:
                total += _by_step(many.get(row), from_ns, steps)
            return total
        for row in rows:
            line = self._line(historian, row, from_ns - STEP_NS, until_ns, None, points=3 * steps + 3)
            fine = line.on_grid(from_ns, from_ns + steps * STEP_NS, STEP_NS // 3).reshape(steps, 3)
            total += np.maximum(fine, 0.0).mean(axis=1)
        return total

    def _line(
        self,
        historian: Historian,
        row: int,
        from_ns: int,
        until_ns: int,
        known_at_ns: int | None,
        points: int = 0,
    ) -> Line:
        if row < 0 or until_ns <= from_ns:
            return Line.nothing()
        signal = self._catalogue.signals[row]
        most = points or min(6000, int((until_ns - from_ns) // max(signal.period_ns, 1)) + 200)
        found = historian.series(row, from_ns, until_ns, most, known_at_ns)
        counts = (found.count > 0) & np.isfinite(found.mean)
        t_ns = found.t_ns[counts]
        gaps = list(found.gaps)
        if len(t_ns) and until_ns - int(t_ns[-1]) > signal.stale_after_ns + (until_ns - from_ns) // most:
            gaps.append((int(t_ns[-1]) + signal.period_ns, until_ns))
        return Line(t_ns, found.mean[counts], tuple(gaps))


def _by_step(series: Series | None, from_ns: int, steps: int) -> Floats:
    """(n,) means above zero of buckets of a quarter; NaN where nothing came."""
    found = np.full(steps, np.nan)
    if series is not None:
        counts = (series.count > 0) & np.isfinite(series.mean)
        found[(series.t_ns[counts] - from_ns) // STEP_NS] = np.maximum(series.mean[counts], 0.0)
    return found


def _told(log: Log, from_ns: int, until_ns: int) -> dict[str, list[Told]]:
    """Events of sessions by charger; none where the log cannot be read: then signals say what they can."""
    found: dict[str, list[Told]] = {}
    try:
        kept = log.find(KINDS, from_ns, until_ns, most=MOST_RECORDS)
    except LedgerError:
        return found
    for one in kept:
        payload = decode(one.entry.data)
        told = None if payload is None else Told.of(payload, one.entry.t_ns)
        if told is not None:
            found.setdefault(told.asset, []).append(told)
    return found
