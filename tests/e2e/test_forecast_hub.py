"""The forecast panel in the real window: nothing is read until it is open; live and replayed moments."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from pytestqt.qtbot import QtBot

from app.forecast_hub import AGAIN, NO_SCENARIO
from app.history.contract import HistoryError
from app.model.playhead import Mode
from app.model.times import DAY_NS, HOUR_NS
from app.opening import open_district
from app.window import Desk
from tests.e2e.marks import needs_window
from tests.e2e.windows import desk_of

pytestmark = needs_window


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    opened = open_district("voru")
    with desk_of(opened, tmp_path / "data", opened.district.feeds, fill_ns=2 * DAY_NS + 6 * HOUR_NS) as made:
        with qtbot.waitSignal(made.session.ready, timeout=60_000):
            made.start()
        yield made


def test_that_a_forecast_is_made_when_the_panel_opens_and_again_for_a_replayed_moment(
    desk: Desk, qtbot: QtBot
) -> None:
    hub = desk.forecast
    hub.look()
    assert hub.panel.outlook is None
    hub.open()
    qtbot.waitUntil(lambda: hub.panel.outlook is not None, timeout=60_000)
    live = hub.panel.outlook
    assert live is not None
    assert {f.quantity for f in live.forecasts if f.is_known} >= {"load", "pv"}
    assert "synthetic district" in hub.panel.head.text()
    moment = live.made_at_ns - 20 * HOUR_NS
    desk.session.timekeeper.seek(moment)
    qtbot.waitUntil(lambda: hub.panel.outlook is not None and hub.panel.outlook is not live, timeout=60_000)
    then = hub.panel.outlook
    assert then is not None
    assert then.made_at_ns == moment
    assert "replayed moment" in hub.panel.head.text()
    assert max(int(t_ns[-1]) for _, t_ns, _ in then.measured) > moment + 18 * HOUR_NS


def test_that_a_failure_is_said_and_tried_again_later(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_args: object, **_more: object) -> None:
        raise HistoryError("the disk is gone")

    hub = desk.forecast
    with monkeypatch.context() as patched:
        patched.setattr("app.forecasting.read_known", broken)
        hub.open()
        qtbot.waitUntil(lambda: hub.panel.head.text() == "No forecast", timeout=30_000)
    assert "The disk is gone." in hub.panel.charts[0].accessibleName()
    for _ in range(AGAIN + 1):
        hub.look()
    qtbot.waitUntil(lambda: hub.panel.outlook is not None, timeout=60_000)


def test_that_a_scenario_has_no_forecast(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    keeper = desk.session.timekeeper
    head = replace(keeper.playhead, mode=Mode.SCENARIO)
    monkeypatch.setattr(type(keeper), "playhead", property(lambda _self: head))
    desk.forecast.open()
    desk.forecast.look()
    assert NO_SCENARIO in desk.forecast.panel.charts[0].accessibleName()
