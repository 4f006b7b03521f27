"""What a tick of each panel costs the window's thread: new figures, a moved moment, and the painting that follows.

    python benchmarks/panels.py [--panel mobility] [--size 1400x320] [--json]

Goal: under 2 ms a tick. Off screen; the state of the demonstration district moves from tick to tick. A panel is a function
here that returns `tick(k)`; add yours to PANELS.   Thread: one (GUI).
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
TICKS = 300
GOAL_MS = 2.0
Tick = Callable[[int], object]


def _states(count: int = 24, apart_s: int = 60) -> tuple[Any, list[Any], int]:
    """The opened district, snapshots so far apart, and the time of the first."""
    from app.energy.district_model import DistrictModel
    from app.model.quality import Quality
    from app.model.snapshot import Snapshot
    from app.model.times import HOUR_NS, NS, parse_time, start_of_day
    from app.opening import open_district

    opened = open_district("trondheim")
    zone = opened.district.zone
    first = start_of_day(parse_time("2026-11-20T12:00:00+01:00", zone, 0), zone) + 17 * HOUR_NS
    model = DistrictModel(opened.catalogue, opened.district.lonlat, zone, 7)
    times = first + apart_s * NS * np.arange(count, dtype=np.int64)
    values = model.values(times)
    n = len(opened.catalogue)
    quality = np.full(n, Quality.SIMULATED, np.uint8)
    states = [Snapshot(int(t), values[k], quality, np.full(n, t), np.full(n, t)) for k, t in enumerate(times)]
    return opened, states, first


def mobility(size: tuple[int, int]) -> Tick:
    """Figures and rows of the Mobility panel; a minute further every fourth tick, when the day is cut and drawn anew: a
    replay at 30 times, looked at twice a second. LIVE has one such tick in 120."""
    from app.energy.district_model import DistrictModel
    from app.energy.mobility.day import Line, MobilityDay, charger_day, share_day
    from app.energy.mobility.places import charge_points, share_places
    from app.model.times import DAY_NS, MINUTE_NS, start_of_day
    from widgets.mobility_panel import MobilityPanel

    opened, states, first = _states()
    zone, catalogue = opened.district.zone, opened.catalogue
    points, places = charge_points(catalogue), share_places(catalogue)
    start = start_of_day(first, zone)
    times = start + MINUTE_NS * np.arange(1440, dtype=np.int64)
    values = DistrictModel(catalogue, opened.district.lonlat, zone, 7).values(times)

    def line(row: int) -> Line:
        return Line(times, values[:, row])

    until = start + DAY_NS
    day = MobilityDay(
        start, until, until,
        tuple(charger_day(p, line(p.power), line(p.used), line(p.state), (), start, until) for p in points),
        tuple(share_day(p, line(p.there), line(p.free), start, until) for p in places),
    )  # fmt: skip
    panel = MobilityPanel(points, places, zone)
    panel.resize(*size)
    panel.show()
    panel.show_day(day)

    def tick(k: int) -> None:
        panel.show_now(states[k % len(states)])
        panel.show_moment(first + (k // 4) * MINUTE_NS)

    return tick


def air_key(size: tuple[int, int]) -> Tick:
    """What a new field costs the window: the key's words and scale, and the texels of the layer."""
    from app.energy.air_moment import AirPlan
    from maps.air_layer import AirLayer, Sheet
    from maps.shading import Uniforms
    from widgets.air_key import AirKey

    opened, states, _ = _states()
    plan = AirPlan(opened.catalogue, opened.district.origin, "no2", (-900.0, -700.0, 900.0, 980.0))
    moments = [plan.at(s) for s in states]
    layer, key = AirLayer(Uniforms()), AirKey(("pm25", "no2", "noise"))
    layer.is_visible = True
    key.resize(264, 160)
    key.show()

    def tick(k: int) -> None:
        m = moments[k % len(moments)]
        layer.show(Sheet(m.box, m.value, m.certainty, m.scale.low, m.high), ())
        key.show_moment(m)

    return tick


def forecast(size: tuple[int, int]) -> Tick:
    """Four new forecasts with a day of what was measured, painted; LIVE has one such tick in a quarter of an hour. The pointer
    moves over one chart between them."""
    from app.energy.forecast.contract import Forecast, Outlook, Score
    from app.model.times import MINUTE_NS
    from app.opening import open_district
    from widgets.forecast_panel import QUANTITIES, ForecastPanel

    panel = ForecastPanel(open_district("trondheim").district.zone, synthetic=True)
    panel.resize(*size)
    panel.show()
    step, made = 15 * MINUTE_NS, 1_795_000_500 * 10**9
    rng = np.random.default_rng(2)

    def outlook(k: int) -> Outlook:
        at, line = made + k * step, 400.0 + rng.normal(0.0, 20.0, (4, 96)).cumsum(axis=1)
        back = at - step * np.arange(96, 0, -1, dtype=np.int64)
        return Outlook(
            at,
            tuple(
                Forecast(q, "kW", at, at, step, x, x - 50, x + 60, "similar day")
                for q, x in zip(QUANTITIES, line, strict=True)
            ),
            tuple(Score(q, "similar day", 960, 20.0, 1.0, 5.0, 80.0, 20.0) for q in QUANTITIES),
            tuple((q, back, x[::-1]) for q, x in zip(QUANTITIES, line, strict=True)),
        )

    outlooks = [outlook(k) for k in range(8)]

    def tick(k: int) -> None:
        if k % 4:
            panel.charts[k % 4]._point(k % 96)
        else:
            panel.show_outlook(outlooks[k // 4 % 8])

    return tick


def balance(size: tuple[int, int]) -> Tick:
    """The Balance panel at "now": all flows of the district and six figures anew, in LIVE once a second, with the light that
    moves along the ribbons."""
    from app.energy.indicators.balance_view import Asked, BalanceView
    from app.energy.indicators.energies import layout_of
    from app.energy.indicators.moment import MomentReader
    from widgets.balance_panel import BalancePanel

    opened, states, _ = _states(120, 1)
    reader = MomentReader(opened.catalogue, layout_of(opened.catalogue), opened.district.currency)
    view, asked = BalanceView(opened.district.zone, True), Asked()
    panel = BalancePanel(["Brattøra", "Sluppen"])
    panel.resize(*size)
    panel.show()
    panel.choose_period("now")
    panel.sankey.set_animated(True)

    def tick(k: int) -> None:
        panel.show_state(view.of(reader.of(states[k % len(states)]), asked))

    return tick


def market(size: tuple[int, int]) -> Tick:
    """A replay at 30 times, looked at thirty times a second: a second of the strip's cursor each tick, every 60th tick the next
    interval with its book of 26 bids and its trades; a day of 96 intervals, 16 participants, 40 calls."""
    from decimal import Decimal

    from app.energy.market.bids import QUARTER_NS, Bid, Side, admit
    from app.energy.market.clearing import clear
    from app.energy.market.view import (
        CallLine,
        MarketDay,
        Outcome,
        PartyLine,
        Slot,
        TradeLine,
        depth_of,
    )
    from app.model.times import DAY_NS, NS, parse_time
    from app.opening import open_district
    from widgets.market_panel import MarketPanel

    opened = open_district("trondheim")
    names = {a.id: a.name for a in opened.catalogue.assets if a.trades}
    ids, zone = sorted(names), opened.district.zone
    start = parse_time("2026-11-20T00:00:00+01:00", zone, 0)
    slots, trades, outcomes = [], [], []
    for q in range(96):
        at = start + q * QUARTER_NS
        bids = [
            Bid(f"b{n}", ids[n], ids[n], Side.SELL if n % 4 == 0 else Side.BUY, 2000 + 700 * ((n * 7 + q) % 9),
                Decimal(3000 + 90 * ((n * 5 + q) % 17)).scaleb(-4))
            for n in range(26)
        ]  # fmt: skip
        cleared = clear(admit(bids, at, at + QUARTER_NS)[0])
        lines = tuple(
            TradeLine(f"{q}-{k}", at, t.seller.asset, t.buyer.asset, t.energy_wh, t.price, t.total)
            for k, t in enumerate(cleared.trades)
        )
        trades += lines
        slots.append(Slot(at, at + QUARTER_NS, cleared.price, cleared.volume_wh, Decimal("0.4"), len(lines)))
        outcomes.append(
            Outcome(
                at, at + QUARTER_NS, "uniform", True, "matches", (), depth_of(cleared), cleared.price,
                cleared.volume_wh, lines, lines, 26,
            )
        )  # fmt: skip
    parties = tuple(PartyLine(name, 1000 * k, 500 * k, Decimal(k), 7 * k) for k, name in enumerate(ids[:16]))
    calls = tuple(
        CallLine(
            f"c{k}", start, start + QUARTER_NS, ids[k % 9], "up", 5000, Decimal("0.5"), (("called", start),)
        )
        for k in range(40)
    )
    day = MarketDay(start, start + DAY_NS, tuple(slots), tuple(trades), parties, calls, "NOK", True)
    panel = MarketPanel(zone, names)
    panel.resize(*size)
    panel.show()
    panel.show_day(day)

    def tick(k: int) -> None:
        panel.show_moment(start + k * NS)
        if k % 60 == 0:
            panel.choose(slots[k // 60].start_ns, is_followed=True)
            panel.show_outcome(outcomes[k // 60])

    return tick


def energy_flows(_size: tuple[int, int]) -> Tick:
    """Lights of 60 trades moved on, without the frame that shows them."""
    from maps.energy_flows import EnergyFlows, Flow

    flows = EnergyFlows()
    flows.show([Flow((10.0 * k, 0.0, 10.0), (0.0, 400.0 + k, 20.0), 0.3 * k + 0.1) for k in range(60)])
    return lambda k: flows.step(0.05)


def _moments() -> tuple[Any, list[Any], Any]:
    """The district, a moment a second with four alarms, and indicators with the ready rules' limits."""
    from app.alarm_rules import rules_of
    from app.alarms.words import Alarm, Priority, State
    from app.levels.indicator import Indicators
    from app.levels.limits import limits_of
    from app.levels.moment import live_moment

    opened, states, _ = _states(60, 1)
    catalogue = opened.catalogue
    rules = rules_of(opened.district)[0]
    indicators = Indicators(catalogue)
    indicators.put_limits(limits_of(rules, catalogue))
    usual = {row: (0.8 * abs(v), 1.2 * abs(v) + 1.0) for row, v in enumerate(states[0].value.tolist())}
    indicators.put_usual(usual)
    feeders = [row for row, one in enumerate(catalogue.signals) if one.quantity == "loading"][:4]
    alarms = [
        Alarm(f"a:{row}", "a", catalogue.signals[row].id, "Feeder overloaded", Priority.HIGH, catalogue.signals[row].asset,
              catalogue.asset(catalogue.signals[row].asset).area, row=row, state=State.UNACK, is_active=True, raised_ns=row)
        for row in feeders
    ]  # fmt: skip
    return opened, [live_moment(one, alarms, ()) for one in states], indicators


def overview(size: tuple[int, int]) -> Tick:
    """Level 1: balance, margin, data and alarms of the district and its areas; LIVE looks twice a second."""
    from widgets.levels_areas import AreasPage

    opened, moments, _ = _moments()
    page = AreasPage(opened.catalogue, opened.district.name)
    page.resize(*size)
    page.show()
    return lambda k: page.show_moment(moments[k % len(moments)])


def unit(size: tuple[int, int]) -> Tick:
    """Level 2 of the area with most assets, in a panel that shows what fits: every value a second on."""
    from PySide6.QtWidgets import QScrollArea

    from app.levels.trail import Level, Place
    from widgets.levels_unit import UnitPage

    opened, moments, indicators = _moments()
    page, area = UnitPage(opened.catalogue, indicators), QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(page)
    page.show_place(Place(Level.UNIT, "area", "Midtbyen"))
    area.resize(*size)
    area.show()

    def tick(k: int) -> None:
        page.show_moment(moments[k % len(moments)])
        area.isVisible()  # kept alive with the page

    return tick


PANELS: dict[str, Callable[[tuple[int, int]], Tick]] = {
    "mobility": mobility,
    "air": air_key,
    "forecast": forecast,
    "balance": balance,
    "market": market,
    "flows": energy_flows,
    "overview": overview,
    "unit": unit,
}


def timed(tick: Tick) -> tuple[float, float]:
    """Median and p99 in ms."""
    from PySide6.QtWidgets import QApplication

    times = []
    for k in range(TICKS):
        begin = time.perf_counter()
        tick(k)
        QApplication.processEvents()
        times.append((time.perf_counter() - begin) * 1000)
    times.sort()
    return median(times), times[int(len(times) * 0.99)]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--panel", choices=sorted(PANELS))
    parser.add_argument("--size", default="1400x320")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    width, height = (int(part) for part in given.size.split("x"))

    from app.application import make_application
    from widgets import theme

    app = make_application([])
    theme.apply_theme(app, "dark")
    results = {}
    for name in [given.panel] if given.panel else PANELS:
        middle, worst = timed(PANELS[name]((width, height)))
        results[name] = {"median_ms": round(middle, 2), "p99_ms": round(worst, 2), "goal_ms": GOAL_MS}
    if given.json:
        print(json.dumps(results))
    else:
        for name, one in results.items():
            print(
                f"{name:12} {one['median_ms']:6.2f} ms median, {one['p99_ms']:6.2f} ms p99 (goal {GOAL_MS} ms)"
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
