"""Level 1: the district and each of its areas in one line.   Thread: any, pure.   Units: kW, %.

    lines = Overview(catalogue).lines(snapshot, worst_of(board.alarms.values()))

The balance is that of the headline (app/energy/balance.py); the grid margin is what the most loaded transformer or feeder
of the area has left; data is how many signals are fresh. Everything comes from the Snapshot, so live, replay and scenario
are the same; alarms come from who knows them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.alarms.knowledge import Knowledge
from app.alarms.words import Alarm, Priority, State
from app.energy.balance import Balance, EnergyBalance
from app.levels.limits import Limits
from app.levels.trail import areas_of
from app.model.asset import AssetKind
from app.model.catalogue import Catalogue
from app.model.quality import Quality
from app.model.snapshot import Snapshot, usable

_GRID = (AssetKind.TRANSFORMER, AssetKind.FEEDER)
_FRESH = (Quality.GOOD, Quality.SIMULATED, Quality.SUBSTITUTED, Quality.INTERPOLATED, Quality.UNCERTAIN)
RANKS = tuple(sorted(Priority, key=lambda p: p.rank))


@dataclass(frozen=True, slots=True)
class Worst:
    """The alarm that asks for the most attention of some, and how many there are.   asset: "" for an alarm without one."""

    priority: Priority
    title: str
    asset: str
    count: int
    is_annunciated: bool = False  # nobody has acknowledged it yet
    ident: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """area: "" for the whole district.   balance: None where nothing of it is measured.   margin_pct: nan for no grid.
    tightest: the asset with that margin.   fresh, signals: how many report in time, of how many.   down: feeds that are not
    up (LIVE knows).   known, judged: how many of the signals that rules judge say something to them; of another moment than
    now the same as fresh and signals."""

    area: str
    worst: Worst | None
    balance: Balance | None
    margin_pct: float
    tightest: str
    fresh: int
    signals: int
    down: tuple[str, ...] = ()
    known: int = 0
    judged: int = 0

    @property
    def is_whole(self) -> bool:
        return not self.area


class Overview:
    """Reads the catalogue once."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue, self._energy = catalogue, EnergyBalance(catalogue)
        self.areas = areas_of(catalogue)
        area = [catalogue.asset(s.asset).area for s in catalogue.signals]
        place = {name: i for i, name in enumerate(self.areas)}
        self._place = np.array([place.get(name, len(place)) for name in area], dtype=np.intp)
        self._of_area = np.bincount(self._place, minlength=len(place) + 1)
        rows = [
            row
            for row, s in enumerate(catalogue.signals)
            if s.quantity == "loading" and catalogue.asset(s.asset).kind in _GRID
        ]
        self._grid = np.array(rows, dtype=np.intp)
        self._feeds: dict[str, frozenset[str]] = {
            name: frozenset(
                s.feed for s, one in zip(catalogue.signals, area, strict=True) if not name or one == name
            )
            for name in ("", *self.areas)
        }

    def lines(
        self,
        snapshot: Snapshot,
        worst: Mapping[str, Worst],
        down: Iterable[str] = (),
        knowledge: Knowledge | None = None,
    ) -> tuple[Line, ...]:
        """worst: by area, "" for the whole.   down: names of feeds that are not up.   knowledge: of the alarm system, for the moment
        that is now. The whole district first."""
        down = set(down)
        energy = self._energy.of(snapshot)
        fresh = np.isin(snapshot.quality, _FRESH)
        of_area = np.bincount(self._place[fresh], minlength=len(self._of_area))
        margin = self._margins(snapshot)
        needed = np.ones(len(fresh), np.bool_) if knowledge is None else knowledge.needed
        says = needed & (fresh if knowledge is None else knowledge.says)
        known, judged = (np.bincount(self._place[m], minlength=len(self._of_area)) for m in (says, needed))
        found = [
            Line("", worst.get(""), energy.whole, *_tightest(margin, self._names()), int(fresh.sum()), len(fresh),
                 tuple(sorted(down & self._feeds[""])), int(known.sum()), int(judged.sum()))
        ]  # fmt: skip
        places = self._place[self._grid]
        for i, name in enumerate(self.areas):
            inside = np.where(places == i, margin, np.nan)
            found.append(
                Line(
                    name, worst.get(name), energy.areas.get(name), *_tightest(inside, self._names()),
                    int(of_area[i]), int(self._of_area[i]), tuple(sorted(down & self._feeds[name])),
                    int(known[i]), int(judged[i]),
                )
            )  # fmt: skip
        return tuple(found)

    def _names(self) -> list[str]:
        return [self._catalogue.signals[row].asset for row in self._grid.tolist()]

    def _margins(self, snapshot: Snapshot) -> NDArray[np.float64]:
        """(g,) % left at each measured transformer and feeder, nan where nothing usable is known."""
        known = usable(snapshot, self._catalogue.given_up_after_ns, self._grid)
        margin: NDArray[np.float64] = np.where(known, 100.0 - snapshot.value[self._grid], np.nan)
        return margin


def _tightest(margin: NDArray[np.float64], names: list[str]) -> tuple[float, str]:
    if not len(margin) or np.isnan(margin).all():
        return math.nan, ""
    at = int(np.nanargmin(margin))
    return float(margin[at]), names[at]


def worst_of(alarms: Iterable[Alarm]) -> dict[str, Worst]:
    """By area and, under "", of the whole: what nobody has acknowledged comes first, then the more urgent, then the older.
    What is put away (shelved, suppressed, out of service) asks for nothing."""
    return _worst_by(alarms, lambda alarm: (alarm.area, "") if alarm.area else ("",))


def worst_of_assets(alarms: Iterable[Alarm]) -> dict[str, Worst]:
    """By asset."""
    return _worst_by(alarms, lambda alarm: (alarm.asset,) if alarm.asset else ())


def worst_beyond(rank: NDArray[np.int8], catalogue: Catalogue, limits: Limits) -> dict[str, Worst]:
    """The same by area for a past moment, from the limits its values are beyond (`Limits.beyond`)."""
    return _beyond_by(rank, catalogue, limits, lambda asset, area: (area, "") if area else ("",))


def worst_beyond_assets(rank: NDArray[np.int8], catalogue: Catalogue, limits: Limits) -> dict[str, Worst]:
    return _beyond_by(rank, catalogue, limits, lambda asset, area: (asset,))


def _worst_by(alarms: Iterable[Alarm], keys: Callable[[Alarm], tuple[str, ...]]) -> dict[str, Worst]:
    groups: dict[str, list[Alarm]] = {}
    for alarm in alarms:
        if alarm.state.is_put_away or alarm.state is State.NORM:
            continue
        for key in keys(alarm):
            groups.setdefault(key, []).append(alarm)
    found = {}
    for key, some in groups.items():
        one = min(some, key=lambda a: (not a.state.is_annunciated, a.priority.rank, a.raised_ns))
        found[key] = Worst(one.priority, one.title, one.asset, len(some), one.state.is_annunciated, one.id)
    return found


def _beyond_by(
    rank: NDArray[np.int8], catalogue: Catalogue, limits: Limits, keys: Callable[[str, str], tuple[str, ...]]
) -> dict[str, Worst]:
    best: dict[str, tuple[int, int, int]] = {}  # rank, row, how many
    for row in np.flatnonzero(rank >= 0).tolist():
        asset = catalogue.asset(catalogue.signals[row].asset)
        for key in keys(asset.id, asset.area):
            known = best.get(key, (len(RANKS), row, 0))
            worse = (int(rank[row]), row) if rank[row] < known[0] else known[:2]
            best[key] = (*worse, known[2] + 1)
    found = {}
    for key, (worst, row, count) in best.items():
        title = next(m.title for m in limits.of(row) if m.priority.rank == worst)
        found[key] = Worst(RANKS[worst], title, catalogue.signals[row].asset, count)
    return found
