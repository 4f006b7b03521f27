"""The simulator's cars as visits: the same arrivals, departures and needs as app/energy/ev.py draws for each date.

So that what smart charging would have saved is told of the very cars that the district shows.   Thread: any, pure.
assumption: a car leaves full, so its battery has room for its need and no more; it lends at most V2G_KWH of ev.py.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from app.energy.ev import V2G_KWH, Ports, sessions_of
from app.energy.flexible.visits import Visits
from app.model.times import to_ns


def visits_of(ports: Ports, first: int, days: int, zone: ZoneInfo) -> tuple[Visits, NDArray[np.intp]]:
    """All visits that begin on the local dates with the ordinals first .. first + days − 1, and the charger of each.

    Sorted by arrival. Losses lie behind the connector (eta 1): needs are what a charger's meter counts.
    """
    numbers = np.arange(first, first + days)
    parts = [sessions_of(ports, numbers, overnight) for overnight in (False, True)]
    port, day = zip(*(np.nonzero(part.is_there) for part in parts), strict=True)

    def all_of(name: str) -> NDArray[np.float64]:
        return np.concatenate([getattr(s, name)[p, d] for s, p, d in zip(parts, port, day, strict=True)])

    ports_of, days_of = np.concatenate(port), np.concatenate(day)
    arrive = _ns(numbers[days_of], all_of("arrive"), zone)
    leave = _ns(numbers[days_of], all_of("leave"), zone)
    order = np.argsort(arrive, kind="stable")
    at = ports_of[order]
    need = all_of("need_kwh")[order]
    two_way = ports.bidirectional[at]
    visits = Visits(
        arrive[order], leave[order], need, ports.power_kw[at], two_way,
        np.where(two_way, V2G_KWH, 0.0), need, np.ones(len(at)),
    )  # fmt: skip
    return visits, ports.charger[at]


def _ns(number: NDArray[np.int64], hour: NDArray[np.float64], zone: ZoneInfo) -> NDArray[np.int64]:
    """Of local wall-clock hours since the midnight of each date; past 24 they lie on the next."""
    midnights = [datetime.combine(date.fromordinal(int(n)), datetime.min.time(), tzinfo=zone) for n in number]
    return np.array(
        [to_ns(m + timedelta(hours=float(h))) for m, h in zip(midnights, hour, strict=True)], dtype=np.int64
    )
