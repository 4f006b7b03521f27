"""Keeps the demonstration's records going: after each sealed quarter bids, clearing, trades, calls for flexibility and
sessions, after each day invoices and settlements.

    runner = DemoLedger(place, historian, log, scribe, watch); runner.start(); ...; runner.stop(2.0)

Goes on from what the log holds, so that nothing is recorded twice and a past of seven days is caught up with once, a day
at a time. A step that fails is tried again later; the log and the district run on without it.
Thread: one of its own; `step` may be called by tests.   Raises nothing into others.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np

from app.demonstration.batches import Batches
from app.demonstration.devices import PROOF_EVERY_NS, DemoDevices
from app.demonstration.flexibility import calls
from app.demonstration.market import Market
from app.demonstration.sessions import DemoSessions
from app.demonstration.settling import settlements
from app.energy.market.bids import QUARTER_NS
from app.energy.market.settings import USUAL, MarketSettings
from app.energy.market.tariffs import Tariffs
from app.history.contract import Historian, HistoryError
from app.ledger.contract import Kept, LedgerError, Log
from app.ledger.device_watch import DeviceWatch
from app.ledger.records import build, time_of
from app.ledger.tokens import Salt
from app.market_ledger import peaks_before, settle_period, sound
from app.market_meters import Meters, Moment
from app.market_records import (
    BID,
    CLEARING,
    FLEX,
    INVOICE,
    SETTLEMENT,
    TRADE,
    is_of_the_first_market,
    once,
)
from app.model.catalogue import Catalogue
from app.model.times import DAY_NS, shifted_days, start_of_day, start_of_month
from app.proving.contract import Scribe

CATCH_UP_NS = 7 * DAY_NS
QUARTERS_A_STEP = 96
PAUSE_S, BUSY_S = 5.0, 0.2
DEVICE, CHARGING, RIDE = "twin.device.identity/1", "twin.ev.session/2", "twin.mobility.session/1"
CHARGED = "twin.ev.session/*"  # those of an older log, too
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class DemoPlace:
    """The district as the demonstration needs it.   seed: of its simulator."""

    id: str
    catalogue: Catalogue
    zone: ZoneInfo
    tariffs: Tariffs
    seed: int
    salt: Salt
    settings: MarketSettings = USUAL


class DemoLedger:
    def __init__(
        self,
        place: DemoPlace,
        historian: Historian,
        log: Log,
        scribe: Scribe,
        watch: DeviceWatch,
        *,
        wall_ns: Callable[[], int] = time.time_ns,
        rest_s: float = 0.03,
    ) -> None:
        """rest_s: between two quarters, so that a week that is caught up with leaves the window its turns."""
        self._place, self._historian, self._log, self._scribe = place, historian, log, scribe
        self._watch, self._wall_ns, self._rest_s = watch, wall_ns, rest_s
        self.meters = Meters(place.catalogue)
        self.devices = DemoDevices(place.salt, place.catalogue, self.meters.assets)
        self._batches = Batches(log)
        self._sessions = DemoSessions(place.catalogue, place.zone, place.seed, place.salt, place.id)
        self.market = Market(
            place.id, place.tariffs, self.meters, self.devices, self._batches, place.settings
        )
        self._next_ns: int | None = None
        self._sessions_ns = self._rides_ns = 0
        self._day: list[Mapping[str, Any]] = []  # trades of the day that `_next_ns` lies in
        self._seen: dict[int, tuple[Moment, dict[str, float]]] = {}  # boundaries of the day that runs
        self._peaks: dict[int, dict[str, int]] = {}  # by end of a day settled here: it may wait to be written
        self._proved_ns = 0
        self._is_registered = False
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._run, name="tvilling-demo-ledger", daemon=True)
        watch.know(self.devices.registered())

    def start(self) -> None:
        self._thread.start()

    def stop(self, timeout_s: float = 2.0) -> bool:
        self._ending.set()
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def step(self) -> bool:
        """A day's quarters at most; True where more is waiting. Raises HistoryError, LedgerError."""
        now_ns = self._wall_ns()
        if now_ns - self._proved_ns >= PROOF_EVERY_NS:
            self._proved_ns = now_ns
            for asset, data in self.devices.proofs(now_ns):
                state = self._watch.state(asset, now_ns)
                if state is None or state.device is None or state.device.did == self.devices.did(asset):
                    self._watch.offer(asset, data, now_ns)  # else a real device has taken its place
        self._batches.read_on()
        edge_ns = self._batches.edge_ns
        if edge_ns is None:
            return False
        if not self._is_registered:
            known = {str(p["device"]) for p in self._payloads(self._log.find((DEVICE,), most=10_000))}
            self._write(DEVICE, self.devices.records(known, now_ns))
            self._is_registered = True
        if self._next_ns is None:
            self._resume(edge_ns)
        for _ in range(QUARTERS_A_STEP):
            assert self._next_ns is not None
            if self._next_ns + QUARTER_NS > edge_ns or self._ending.is_set():
                break
            self._quarter(self._next_ns)
            self._rest()
        else:
            return True
        return False

    def _rest(self) -> None:
        """A third of what a quarter rests: the window gets its turns between the pieces of one, too."""
        if self._rest_s:
            self._ending.wait(self._rest_s / 3)

    # -- where it stands ----------------------------------------------------------------------------------------------

    def _resume(self, edge_ns: int) -> None:
        bounds = self._historian.bounds()
        first = edge_ns - CATCH_UP_NS if bounds is None else max(edge_ns - CATCH_UP_NS, bounds[0])
        first = -(-first // QUARTER_NS) * QUARTER_NS
        last = max((self._newest(kind) for kind in (BID, CHARGED, RIDE)), default=0)
        interval_ns = self.market.settings.interval_ns
        begun = max(first, last // interval_ns * interval_ns)
        self._next_ns = begun
        self._sessions_ns = max(begun, self._newest(CHARGED) + 1)
        self._rides_ns = max(begun, self._newest(RIDE) + 1)
        midnight = start_of_day(begun, self._place.zone)
        if begun > first:
            before = shifted_days(midnight, -1, self._place.zone)
            self._end_day(self._all(TRADE, before, midnight), before, midnight)
        self._day = self._all(TRADE, midnight, begun)

    def _newest(self, kind: str) -> int:
        found = self._log.find((kind,), newest_first=True, most=1)
        return found[0].entry.t_ns if found else 0

    def _all(self, kind: str, from_ns: int, to_ns: int) -> list[Mapping[str, Any]]:
        return self._payloads(self._log.find((kind,), from_ns, to_ns, most=100_000))

    def _payloads(self, kept: Iterable[Kept]) -> list[Mapping[str, Any]]:
        """The demonstration's own; what is not in the shape of its kind takes no part."""
        return [p for one in kept if (p := sound(one)) is not None and p.get("synthetic") is True]

    # -- one quarter --------------------------------------------------------------------------------------------------

    def _quarter(self, start_ns: int) -> None:
        end_ns = start_ns + QUARTER_NS
        _, bikes_before = self._at(start_ns)
        last, bikes_after = self._at(end_ns)
        interval_ns = self.market.settings.interval_ns
        if end_ns % interval_ns == 0:
            before, _ = self._at(end_ns - 2 * interval_ns)
            first, _ = self._at(end_ns - interval_ns)
            self._rest()
            self._market(first.t_ns, before, first, last)
        self._rest()
        charging = self._sessions.charging(max(start_ns, self._sessions_ns), end_ns)
        self._write(CHARGING, (happened.values for happened in charging))
        if end_ns > self._rides_ns:
            rides = self._sessions.rides(bikes_before, bikes_after, end_ns - 1)
            self._write(RIDE, (happened.values for happened in rides))
        midnight = start_of_day(end_ns, self._place.zone)
        if midnight > start_ns:  # the quarter that ends the day
            self._end_day(self._day, shifted_days(midnight, -1, self._place.zone), midnight)
            self._day = []
            self._seen = {t: seen for t, seen in self._seen.items() if t >= end_ns - 2 * interval_ns}
        self._next_ns = end_ns

    def _market(self, start_ns: int, before: Moment, first: Moment, last: Moment) -> None:
        """Bids, then how they were cleared, then the trades: each goes on from what the log holds."""
        bids, _ = once(self._all(BID, start_ns, start_ns + 1), "bid_id")
        if not bids:
            bids = [build(BID, values) for values in self.market.bids(before, first)]
            self._write(BID, bids)
        if bids:
            cleared = self.market.cleared(bids)
            if not is_of_the_first_market(bids) and not self._all(CLEARING, start_ns, start_ns + 1):
                self._write(CLEARING, [self.market.clearing(bids, cleared, last.spot)])
            known = {p["trade_id"] for p in self._all(TRADE, start_ns, start_ns + 1)}
            trades = [build(TRADE, values) for values in self.market.trades(bids, cleared)]
            self._write(TRADE, (trade for trade in trades if trade["trade_id"] not in known))
            self._day += trades
        said = self._all(FLEX, start_ns - QUARTER_NS, last.t_ns + 1)
        done = {(p["call_id"], p["seq"]) for p in said}
        ended = {p["call_id"] for p in said if p["event"] in ("refused", "delivered", "failed")}
        made = calls(self.market, before, first, last)
        self._write(
            FLEX,
            (v for v in made if (v["call_id"], v["seq"]) not in done and v["call_id"] not in ended),
        )

    def _end_day(self, trades: Iterable[Mapping[str, Any]], from_ns: int, to_ns: int) -> None:
        """Invoices of the trades, then what each owner owes in all."""
        every = list(trades)
        self._invoice(every, from_ns, to_ns)
        known = {p["settlement_id"] for p in self._all(SETTLEMENT, to_ns, to_ns + 1)}
        bounds = self._historian.bounds()
        if bounds is None or bounds[0] > from_ns:
            return  # of a day that was not recorded whole nobody can say what its meters counted
        month_ns = start_of_month(to_ns - 1, self._place.zone)
        peaks = peaks_before(self._log, month_ns, from_ns)
        self._peaks = {end: day for end, day in self._peaks.items() if month_ns < end}
        for end_ns, day in self._peaks.items():
            if end_ns <= from_ns:
                peaks.update({name: max(peak, peaks.get(name, 0)) for name, peak in day.items()})
        found = settle_period(
            every,
            lambda t_ns: self._at(t_ns)[0],
            self.meters,
            self._place.tariffs,
            self._place.zone,
            from_ns,
            to_ns,
            peaks,
            step_ns=self._place.settings.interval_ns,
        )
        self._peaks[to_ns] = {name: account.peak_w for name, account in found.settlement.accounts.items()}
        made = settlements(self.market, found)
        self._write(SETTLEMENT, (values for values in made if values["settlement_id"] not in known))

    def _invoice(self, trades: Iterable[Mapping[str, Any]], from_ns: int, to_ns: int) -> None:
        known = {p["invoice_id"] for p in self._all(INVOICE, to_ns, to_ns + 1)}
        made = self.market.invoices(trades, from_ns, to_ns)
        self._write(INVOICE, (values for values in made if values["invoice_id"] not in known))

    def _at(self, t_ns: int) -> tuple[Moment, dict[str, float]]:
        """What stood there just before this boundary: readings of that very moment belong to the next quarter."""
        if t_ns in self._seen:
            return self._seen[t_ns]
        state = self._historian.state_at(t_ns - 1)
        docks = {
            dock: float(state.value[row])
            for dock, row in self._sessions.docks.items()
            if np.isfinite(state.value[row])
        }
        found = self._seen[t_ns] = self.meters.of(state, t_ns), docks
        return found

    def _write(self, kind: str, many: Iterable[Mapping[str, Any]]) -> None:
        for values in many:
            payload = build(kind, values)
            self._scribe.write(kind, payload, time_of(kind, payload))

    def _run(self) -> None:
        has_said = False
        while not self._ending.is_set():
            more = False
            try:
                more = self.step()
                has_said = False
            except (HistoryError, LedgerError) as error:
                if not has_said:
                    _log.info("the demonstration's records wait: %s", error)
                has_said = True
            self._ending.wait(BUSY_S if more else PAUSE_S)
