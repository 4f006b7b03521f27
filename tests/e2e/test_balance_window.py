"""The Balance panel in the real window: the day so far, this moment, a replayed one, and a building that is selected."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.energy.indicators.contract import Scope
from app.model.times import HOUR_NS
from app.opening import open_district
from tests.e2e.windows import desk_of


def test_that_the_balance_follows_period_playhead_and_selection(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    opened = open_district("trondheim")
    sim = [f for f in opened.district.feeds if f.url.startswith("sim:")]
    with desk_of(opened, tmp_path / "data", sim, fill_ns=26 * HOUR_NS) as desk:
        desk.start()
        qtbot.waitUntil(lambda: desk.session.fetcher is not None, timeout=60_000)
        hub = desk.balance
        hub.open()
        hub.panel.choose_period("shown")
        qtbot.waitUntil(lambda: hub.state.found is not None, timeout=20_000)
        found = hub.state.found
        assert found is not None
        assert found.by_name["self_sufficiency"].is_valid
        assert found.flow_unit == "kWh"
        assert hub.state.is_synthetic
        bought = sum(f.amount or 0.0 for f in found.flows if f.source == "grid")
        assert bought > 0.0

        hub.panel.choose_period("now")
        assert hub.state.found is not None
        assert hub.state.found.flow_unit == "kW"

        desk.session.timekeeper.seek(desk.session.timekeeper.playhead.t_ns - 20 * HOUR_NS)
        then = desk.session.timekeeper.playhead.t_ns
        qtbot.waitUntil(lambda: hub.state.found is not None and hub.state.found.to_ns == then, timeout=20_000)

        house = next(a for a in desk.session.opened.catalogue.assets if a.id == "energy-house")
        assert house.building is not None
        desk.select("building", house.building)
        assert hub.panel.subject.itemData(hub.panel.subject.count() - 1).scope is Scope.BUILDING
        hub.dock.hide()
        assert not hub.panel.sankey.is_running
