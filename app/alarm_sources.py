"""What no signal says and is an alarm all the same: history that differs from the ledger, a market that is not cleared, a
network beyond its limits. Feeds and recording tell for themselves (app/alarm_desk.py).

    sources = AlarmSources(desk)          # tells session.alarms what begins and ends to hold

Only what is true now counts: what a replay shows tells nothing. Part of the composition root.   Thread: GUI; the log is read on
a reader's lane.   Times int64 ns.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from app.alarm_told import differing, uncleared
from app.energy.network.words import violation_line
from app.grid_hub import GridJudgement
from app.model.playhead import Mode
from app.model.times import format_time, wall_ns

if TYPE_CHECKING:
    from app.window import Desk

MARKET_MS = 60_000
DIFFERS, MARKET, GRID = "ledger.differs", "market.not-cleared", "grid.limit"


class AlarmSources(QObject):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._told: dict[str, set[str]] = {DIFFERS: set(), MARKET: set(), GRID: set()}
        self._market = QTimer(self)
        self._market.setInterval(MARKET_MS)
        self._market.timeout.connect(self.look_at_market)
        desk.proof.watch.changed.connect(self._on_proof)
        desk.grid.judged.connect(self._on_grid)
        desk.session.ready.connect(self._market.start)
        desk.session.closing.connect(self._market.stop)

    def hold(self, source: str, now: Mapping[str, str], assets: Mapping[str, str] | None = None) -> None:
        """now: subject -> text of all that hold; those told before that are not among them have ended."""
        told, session = self._told[source], self._desk.session.alarms
        for subject in sorted(told - set(now)):
            session.tell(source, subject, False)
        for subject in now:
            if subject not in told:
                session.tell(source, subject, True, now[subject], asset=(assets or {}).get(subject, ""))
        self._told[source] = set(now)

    @Slot()
    def _on_proof(self) -> None:
        zone = self._desk.session.opened.district.zone
        self.hold(DIFFERS, differing(self._desk.proof.watch.ribbon.intervals, zone))

    @Slot(object)
    def _on_grid(self, judged: GridJudgement) -> None:
        if judged.mode is not Mode.LIVE:
            return
        catalogue = self._desk.session.opened.catalogue
        beyond = [s.violation for s in judged.standing if not s.violation.is_near]
        # what has a meter of its own has a rule of its own; here is what only the network's model knows
        unmetered = [v for v in beyond if not catalogue.has_asset(v.element)]
        self.hold(GRID, {f"{v.limit.value} {v.element}": violation_line(v, catalogue) for v in unmetered})

    @Slot()
    def look_at_market(self) -> None:
        ledger = self._desk.session.ledger
        if ledger is not None:
            log = ledger.log
            self._desk.session.reads.ask("alarms:market", lambda: uncleared(log, wall_ns()), self._on_market)

    def _on_market(self, start_ns: int | None) -> None:
        if start_ns is None:
            self.hold(MARKET, {})
        else:
            when = format_time(start_ns, self._desk.session.opened.district.zone, seconds=False)
            self.hold(MARKET, {"local-market": f"the bids of {when} are not cleared"})
