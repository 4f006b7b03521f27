"""The Market panel in the real window: it follows the playhead, clears again, draws trades in the city and leads to records."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from pytestqt.qtbot import QtBot

from app.energy.market.bids import QUARTER_NS
from app.ledger.canonical import encode
from app.ledger.contract import Entry, Log
from app.ledger.records import build, time_of
from app.model.times import HOUR_NS, start_of_day, wall_ns
from app.opening import open_district
from app.window import Desk
from tests.e2e.marks import needs_window
from tests.e2e.windows import desk_of
from tests.unit.market_world import Offer, call, quarter
from widgets import theme
from widgets.market_panel import TRADES

pytestmark = needs_window
OFFERS: tuple[Offer, ...] = (
    ("energy-house", "sell", 4000, "0.3000"),
    ("energy-house-battery", "sell", 3000, "0.4500"),
    ("culture-hall", "buy", 5000, "0.6000"),
    ("swim-hall", "buy", 6000, "0.2500"),
)


def write_to(log: Log) -> Any:
    def write(kind: str, values: Mapping[str, Any]) -> None:
        payload = build(kind, values)
        log.append([Entry(kind, time_of(kind, payload), encode(payload))])

    return write


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with desk_of(open_district("trondheim"), tmp_path / "data") as made:
        made.window.resize(1280, 800)
        made.start()
        qtbot.waitUntil(lambda: made.session.fetcher is not None, timeout=120_000)
        yield made
    theme.set_reduced_motion(False)


@pytest.fixture
def noon(desk: Desk) -> int:
    """Of yesterday, with three quarters recorded: the first, the second and the fourth from there."""
    zone = desk.session.opened.district.zone
    start = start_of_day(wall_ns(), zone) - 12 * HOUR_NS
    start -= start % QUARTER_NS
    assert desk.session.ledger is not None
    write = write_to(desk.session.ledger.log)
    for k in (0, 1, 3):
        quarter(write, start + k * QUARTER_NS, OFFERS)
    call(write, start, ("called", "accepted", "delivered"), "energy-house-battery")
    desk.session.timekeeper.start(start - HOUR_NS, None)
    return start


def shows(desk: Desk, start_ns: int) -> bool:
    panel = desk.market.panel
    return panel.start_ns == start_ns and panel.outcome is not None and panel.outcome.start_ns == start_ns


def test_that_it_follows_the_playhead_clears_again_and_takes_in_what_is_new(
    desk: Desk, noon: int, qtbot: QtBot
) -> None:
    hub, panel, keeper = desk.market, desk.market.panel, desk.session.timekeeper
    hub.open()
    qtbot.waitUntil(lambda: shows(desk, noon + 3 * QUARTER_NS), timeout=20_000)
    assert panel.verdict.sign == "matches"
    assert len(panel.day.slots) == 3
    assert desk.view.height() > desk.window.height() * 0.45

    keeper.seek(noon + QUARTER_NS + 5)
    qtbot.waitUntil(lambda: shows(desk, noon + QUARTER_NS), timeout=20_000)
    keeper.seek(noon + 2 * QUARTER_NS)
    qtbot.waitUntil(lambda: panel.start_ns == noon + 2 * QUARTER_NS, timeout=20_000)
    qtbot.waitUntil(lambda: panel.outcome is None, timeout=20_000)
    assert "No bids are recorded" in panel.depth.words

    panel.strip.chosen.emit(noon)
    qtbot.waitUntil(lambda: shows(desk, noon), timeout=20_000)
    keeper.seek(noon + QUARTER_NS)
    hub.look()
    assert panel.start_ns == noon, "a chosen interval stays"
    panel.rule.setCurrentIndex(2)
    qtbot.waitUntil(lambda: panel.verdict.sign == "would be", timeout=20_000)
    panel.rule.setCurrentIndex(0)
    panel.strip.went.emit(noon)
    assert keeper.playhead.t_ns == noon

    panel.follow.click()
    keeper.go_live()
    ledger = desk.session.ledger
    assert ledger is not None
    quarter(write_to(ledger.log), noon + 4 * QUARTER_NS, OFFERS)
    hub.look()
    qtbot.waitUntil(lambda: shows(desk, noon + 4 * QUARTER_NS), timeout=20_000)
    assert len(panel.day.slots) == 4


def test_that_a_trade_is_drawn_with_both_sides_and_leads_to_its_record(
    desk: Desk, noon: int, qtbot: QtBot
) -> None:
    hub, panel, scene = desk.market, desk.market.panel, desk.scene
    hub.open()
    qtbot.waitUntil(lambda: shows(desk, noon + 3 * QUARTER_NS), timeout=20_000)
    panel.show_view(TRADES)
    panel.trades.selectRow(0)
    catalogue = desk.session.opened.catalogue
    places = [catalogue.asset(name).building or name for name in ("energy-house", "culture-hall")]
    assert scene._arcs.shown == tuple(scene.arcs_between([(places[0], places[1])]))
    assert desk.selected == places[1]
    assert scene._pointing._other._shown == scene.row_of(places[0])
    panel.strip.chosen.emit(noon)
    qtbot.waitUntil(lambda: shows(desk, noon), timeout=20_000)
    assert scene._arcs.shown, "the same two traded again"
    hub.dock.hide()
    assert not scene._arcs.shown
    hub.open()
    qtbot.waitUntil(lambda: bool(scene._arcs.shown), timeout=5_000)
    panel.to_ledger.click()
    qtbot.waitUntil(lambda: desk.ledger.panel.details.record is not None, timeout=20_000)
    record = desk.ledger.panel.details.record
    assert record is not None
    assert record.kind == "twin.energy.trade/1"


def test_that_lights_of_the_interval_move_in_the_presentation_style_only(
    desk: Desk, noon: int, qtbot: QtBot
) -> None:
    flows = desk.scene.flows
    desk.market.look()
    qtbot.waitUntil(lambda: bool(flows.shown), timeout=20_000)
    assert not desk.market.panel.isVisible(), "the city needs no panel for it"
    (flow,) = flows.shown
    assert flow.kwh == pytest.approx(5.0)
    assert flows.is_visible
    assert desk.flows.is_running
    desk.flows.action.setChecked(True)
    before = flows.places.copy()
    flows.is_asked = True
    qtbot.waitUntil(lambda: bool((flows.places != before).any()), timeout=20_000)
    desk.window.still_chosen.emit(True)
    assert not flows.is_visible
    assert not desk.flows.is_running
    desk.window.still_chosen.emit(False)
    desk.flows.action.setChecked(False)
    assert not flows.is_visible
    (row,) = [one for one in desk.layers.tree.rows if one.info.name == "flows"]
    assert not row.info.is_visible
    flows.is_asked = None
    desk.window.style_chosen.emit("operator")
    assert not flows.is_visible
    assert not desk.flows.is_running
    assert not desk.flows.action.isChecked()
