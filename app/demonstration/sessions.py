"""Charging sessions and rides of the demonstration, as the simulator's physics has them: synthetic, with made-up cards.

A card or a bike leaves this module as a salted hash only.   Thread: any, pure but for the salt.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np

from app.energy.ev import Sessions, sessions_of
from app.energy.wiring import Wiring, wire
from app.ledger.fields import time_text
from app.ledger.tokens import Salt
from app.model.asset import AssetKind
from app.model.catalogue import Catalogue
from app.model.times import NS, to_datetime, to_ns

CARDS, BIKES = 400, 250
_DAY_WH, _NIGHT_WH = 100_000, 50_000
"""A connector's meter on its day's first and second car: far enough apart that it never runs backwards."""
Values = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Happened:
    """A record's values and when it happened."""

    t_ns: int
    values: Values


class DemoSessions:
    def __init__(self, catalogue: Catalogue, zone: ZoneInfo, seed: int, salt: Salt, district: str) -> None:
        self._wiring: Wiring = wire(catalogue, seed)
        self._chargers = self._wiring.of_kind[AssetKind.CHARGER]
        self._zone, self._salt, self._district = zone, salt, district
        self._ports = self._wiring.ports
        self._connector = _numbered(self._ports.charger.tolist())
        self.docks = {
            asset.id: row
            for asset in catalogue.assets
            if asset.kind is AssetKind.BIKE_DOCK
            and (row := catalogue.row_or_none(f"{asset.id}.bikes")) is not None
        }

    def charging(self, from_ns: int, to_ns: int) -> list[Happened]:
        """`twin.ev.session/2` of from_ns <= t < to_ns: two a session, sorted by time."""
        if not len(self._ports.charger):
            return []
        first = to_datetime(from_ns, self._zone).date().toordinal() - 1
        last = to_datetime(to_ns, self._zone).date().toordinal()
        numbers = np.arange(first, last + 1, dtype=np.int64)
        found: list[Happened] = []
        for overnight in (False, True):
            sessions = sessions_of(self._ports, numbers, overnight)
            for port, day in zip(*np.nonzero(sessions.is_there), strict=True):
                found += self._two(sessions, int(port), int(day), int(numbers[day]), overnight)
        return sorted((h for h in found if from_ns <= h.t_ns < to_ns), key=_order)

    def rides(self, before: Mapping[str, float], after: Mapping[str, float], t_ns: int) -> list[Happened]:
        """`twin.mobility.session/1` of a quarter: bikes that left one dock and stand at another. before, after: bikes by
        dock at its two ends; t_ns: its end. What comes from or goes to no dock of ours is no ride of ours."""
        left, came = [], []
        for dock in sorted(before.keys() & after.keys()):
            change = int(after[dock]) - int(before[dock])
            left += [dock] * -change
            came += [dock] * change
        found = []
        for number, (start, end) in enumerate(zip(left, came, strict=False)):
            name = f"ride:{t_ns}:{number}"
            drawn = self._salt.seed("ride", name)
            values = {
                "session_id": drawn[:8].hex(),
                "vehicle": "bike",
                "vehicle_hash": self._salt.vehicle(f"demo-bike-{drawn[8] % BIKES}"),
                "event": "ended",
                "seq": 0,
                "time": time_text(t_ns),
                "id_token_hash": self._card(drawn),
                "start_dock": start,
                "end_dock": end,
                "synthetic": True,
            }
            found.append(Happened(t_ns, values))
        return found

    def _two(self, s: Sessions, port: int, day: int, number: int, overnight: bool) -> list[Happened]:
        charger = self._chargers[int(self._ports.charger[port])]
        drawn = self._salt.seed("session", f"{charger.id}:{port}:{number}:{overnight}")
        charged_h = float(s.charge_to[port, day] - s.charge_from[port, day])
        lent_h = float(s.lend_to[port, day] - s.lend_from[port, day])
        charged_wh = round(float(self._ports.power_kw[port]) * charged_h * 1000)
        given_wh = round(float(s.lend_kw[port, day]) * lent_h * 1000)
        start_wh = (number % 3650) * _DAY_WH + (_NIGHT_WH if overnight else 0)
        common = {
            "session_id": drawn[:8].hex(),
            "evse": f"TV*{self._district[:3].upper()}*{charger.id}*{self._connector[port]}",
            "asset": charger.id,
            "connector": self._connector[port],
            "id_token_hash": self._card(drawn),
            "power_w": 0,
            "need_wh": round(float(s.need_kwh[port, day]) * 1000),
            "leaves": time_text(self._ns(number, float(s.leave[port, day]))),
            "synthetic": True,
        }
        arrive = self._ns(number, float(s.arrive[port, day]))
        leave = max(self._ns(number, float(s.leave[port, day])), arrive + NS)
        began = {
            **common,
            "event": "started",
            "seq": 0,
            "time": time_text(arrive),
            "meter_wh": {"start": start_wh, "now": start_wh},
            "given_wh": 0,
        }
        ended = {
            **common,
            "event": "ended",
            "seq": 1,
            "time": time_text(leave),
            "meter_wh": {"start": start_wh, "now": start_wh + charged_wh},
            "given_wh": given_wh,
            "stop_reason": "ev-disconnected",
        }
        return [Happened(arrive, began), Happened(leave, ended)]

    def _card(self, drawn: bytes) -> str:
        return self._salt.token(f"demo-card-{int.from_bytes(drawn[9:13], 'big') % CARDS}")

    def _ns(self, number: int, hours: float) -> int:
        """Local hours after the midnight of a date, by the clocks there, in whole seconds."""
        midnight = datetime.combine(date.fromordinal(number), datetime.min.time())
        return to_ns((midnight + timedelta(seconds=round(hours * 3600))).replace(tzinfo=self._zone))


def _numbered(owners: Sequence[int]) -> list[int]:
    """1, 2, 3 ... of each owner."""
    seen: dict[int, int] = {}
    found = []
    for owner in owners:
        seen[owner] = seen.get(owner, 0) + 1
        found.append(seen[owner])
    return found


def _order(happened: Happened) -> tuple[int, str, int]:
    return happened.t_ns, str(happened.values["session_id"]), int(happened.values["seq"])
