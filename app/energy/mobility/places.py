"""Chargers, bike docks and places of shared cars of a district, and what they say at one moment.

    chargers = charge_points(catalogue); now = [charger_now(c, snapshot) for c in chargers]

Missing is not zero: what is stale, bad or absent is None.   kW, kWh.   Thread: any, pure.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from app.energy import ev
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.quality import Quality
from app.model.snapshot import Snapshot

_UNFIT = (Quality.STALE, Quality.BAD, Quality.ABSENT)


class Doing(StrEnum):
    """Of a charger, in the words of the panel."""

    FREE = "free"
    CONNECTED = "connected"
    CHARGING = "charging"
    GIVING = "giving back"
    FAULT = "fault"
    UNKNOWN = "not known"


DOING: Mapping[int, Doing] = MappingProxyType(
    {
        ev.FREE: Doing.FREE,
        ev.CONNECTED: Doing.CONNECTED,
        ev.CHARGING: Doing.CHARGING,
        ev.DISCHARGING: Doing.GIVING,
        ev.FAULT: Doing.FAULT,
    }
)


@dataclass(frozen=True, slots=True)
class ChargePoint:
    """Rows of the catalogue, -1 where the charger does not say it.   rated_kw: 0 where nobody says."""

    asset: str
    name: str
    area: str
    ports: int
    rated_kw: float
    is_two_way: bool
    power: int = -1
    session: int = -1
    state: int = -1
    used: int = -1


@dataclass(frozen=True, slots=True)
class ChargerNow:
    """power_kw: into the cars positive.   session_kwh: energy of the open sessions, what was given back taken off."""

    doing: Doing
    power_kw: float | None
    ports_used: int | None
    session_kwh: float | None


@dataclass(frozen=True, slots=True)
class SharePlace:
    """A bike dock or a place of shared cars.   room: docks or places.   there, free: rows, -1 for none."""

    asset: str
    name: str
    area: str
    is_bikes: bool
    room: int
    there: int = -1
    free: int = -1


@dataclass(frozen=True, slots=True)
class ShareNow:
    there: int | None
    free: int | None


def charge_points(catalogue: Catalogue) -> tuple[ChargePoint, ...]:
    """In the catalogue's order."""
    return tuple(_charge_point(a, catalogue) for a in catalogue.assets if a.kind is AssetKind.CHARGER)


def share_places(catalogue: Catalogue) -> tuple[SharePlace, ...]:
    """Bikes first, then cars."""
    found = []
    for kind, there, free, room in (
        (AssetKind.BIKE_DOCK, "bikes", "free_docks", "docks"),
        (AssetKind.CAR_SHARE, "cars", "free_places", "places"),
    ):
        for asset in catalogue.assets:
            if asset.kind is kind:
                rows = _rows(asset, catalogue)
                found.append(
                    SharePlace(
                        asset.id, asset.name, asset.area, kind is AssetKind.BIKE_DOCK,
                        max(0, round(asset.param(room, 0.0))), rows.get(there, -1), rows.get(free, -1),
                    )
                )  # fmt: skip
    return tuple(found)


def charger_now(point: ChargePoint, snapshot: Snapshot) -> ChargerNow:
    code = value_of(snapshot, point.state)
    used = value_of(snapshot, point.used)
    doing = Doing.UNKNOWN if code is None else DOING.get(round(code), Doing.UNKNOWN)
    return ChargerNow(
        doing,
        value_of(snapshot, point.power),
        None if used is None else round(used),
        value_of(snapshot, point.session),
    )


def share_now(place: SharePlace, snapshot: Snapshot) -> ShareNow:
    """Where only one of both is told and the room is known, the other follows."""
    there, free = value_of(snapshot, place.there), value_of(snapshot, place.free)
    if place.room > 0 and there is None and free is not None:
        there = place.room - free
    if place.room > 0 and free is None and there is not None:
        free = place.room - there
    return ShareNow(None if there is None else round(there), None if free is None else round(free))


def value_of(snapshot: Snapshot, row: int) -> float | None:
    """None for what is stale, bad, absent, no number, or not there."""
    if row < 0 or snapshot.quality_of(row) in _UNFIT:
        return None
    value = float(snapshot.value[row])
    return value if math.isfinite(value) else None


@dataclass(frozen=True, slots=True)
class Sum:
    """value: of those that are known, None for none of them.   known, total: how many there are."""

    value: float | None
    known: int
    total: int

    @property
    def is_whole(self) -> bool:
        """docs/practice.md: a figure with less than 90 % of its sources is not to be judged by."""
        return self.total > 0 and self.known >= 0.9 * self.total


def summed(values: Sequence[float | None]) -> Sum:
    known = [v for v in values if v is not None]
    return Sum(sum(known) if known else None, len(known), len(values))


def _charge_point(asset: Asset, catalogue: Catalogue) -> ChargePoint:
    rows = _rows(asset, catalogue)
    return ChargePoint(
        asset.id, asset.name, asset.area, max(1, round(asset.param("ports", 1.0))), asset.param("rated_kw", 0.0),
        asset.param("bidirectional", 0.0) > 0.0, rows.get("power_kw", -1), rows.get("session_kwh", -1),
        rows.get("state", -1), rows.get("ports_used", -1),
    )  # fmt: skip


def _rows(asset: Asset, catalogue: Catalogue) -> dict[str, int]:
    """By what follows the asset in the signal's id."""
    return {catalogue.signals[r].id.rpartition(".")[2]: r for r in catalogue.rows_of(asset.id)}
