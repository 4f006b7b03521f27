"""The levels of display in the real window: three clicks from an alarm to its asset, both ways with the city, past and present."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.alarms.rule import Kind, Rule, Select
from app.alarms.words import Priority
from app.levels.trail import HOME, Level, Place
from app.model.times import HOUR_NS
from app.opening import open_district
from app.window import Desk
from tests.e2e.marks import needs_window
from tests.e2e.windows import desk_of
from widgets.levels_areas import columns

pytestmark = needs_window


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    opened = open_district("voru")
    with desk_of(opened, tmp_path / "data", opened.district.feeds, fill_ns=3 * HOUR_NS) as made:
        made.window.resize(1500, 900)
        made.start()
        qtbot.waitUntil(lambda: made.session.fetcher is not None, timeout=120_000)
        made.levels.open()
        yield made


def test_that_an_alarm_is_one_click_from_its_faceplate_and_it_follows_the_playhead(
    desk: Desk, qtbot: QtBot
) -> None:
    hub, board = desk.levels, desk.session.alarms.board
    catalogue = desk.session.opened.catalogue
    qtbot.waitUntil(lambda: bool(board.rules), timeout=20_000)
    rule = Rule("load", "Load", Kind.H, Priority.HIGH, Select(quantity="power", kind="building"), limit=0.001)
    board.put_rules([*board.rules, rule])
    qtbot.waitUntil(lambda: any(a.rule == rule.id for a in board.alarms.values()), timeout=60_000)
    hub.look()
    row = hub.areas.rows[0]
    assert row.line is not None
    worst = row.line.worst
    assert worst is not None
    row.grab()
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(int(columns(row.width())[1].left()) + 12, 16))
    assert hub.trail.here == Place(Level.DETAIL, "asset", worst.asset)  # one click
    hub.look()
    assert hub.face.alarms.rows
    assert hub.face.acknowledge.isEnabled()
    hub.face.acknowledge.click()
    qtbot.waitUntil(
        lambda: not board.alarms[hub.face.alarms.rows[0].line.ident].state.is_annunciated, timeout=10_000
    )

    desk.session.timekeeper.seek(desk.session.timekeeper.playhead.t_ns - HOUR_NS)
    qtbot.waitUntil(
        lambda: desk.session.timekeeper.snapshot.t_ns < desk.session.timekeeper.playhead.bounds[1],
        timeout=10_000,
    )
    qtbot.wait(700)
    hub.look()
    assert hub.moment is not None
    assert hub.moment.is_hist
    assert not hub.face.acknowledge.isEnabled()
    assert "HIST" in hub.panel.hist.text()
    desk.session.timekeeper.go_live()
    hub.look()
    assert not hub.moment.is_hist
    assert catalogue.has_asset(hub.face.asset)


def test_that_city_and_levels_lead_each_other_and_keys_go_everywhere(desk: Desk, qtbot: QtBot) -> None:
    hub, catalogue = desk.levels, desk.session.opened.catalogue
    asset = next(a for a in catalogue.assets if a.building is None and catalogue.rows_of(a.id))
    hub.open_asset(asset.id)
    assert desk.selected == asset.id
    other = next(a for a in catalogue.assets if a.building is not None)
    desk.select("building", str(other.building))  # as a click in the city
    assert hub.trail.here.level is Level.DETAIL
    assert hub.trail.here.id in {a.id for a in catalogue.assets_of_building(str(other.building))}
    desk.window.activateWindow()
    for action, level in zip(hub.level_actions, Level, strict=True):
        action.trigger()
        assert hub.trail.here.level is level
    hub.up_action.trigger()
    assert hub.trail.here.level is Level.DETAIL
    while hub.trail.here != HOME:
        hub.up_action.trigger()
    hub.go_back()
    assert hub.trail.here != HOME
    crumb = hub.panel.crumbs[0]
    qtbot.mouseClick(crumb, Qt.MouseButton.LeftButton)
    assert hub.trail.here == HOME
    desk.select("building", str(other.building))  # at the overview a selection does not take the page away
    assert hub.trail.here == HOME


def test_that_faceplates_stand_in_windows_of_their_own_and_end_with_the_window(
    desk: Desk, qtbot: QtBot
) -> None:
    hub, catalogue = desk.levels, desk.session.opened.catalogue
    some = [a.id for a in catalogue.assets if catalogue.rows_of(a.id)][:3]
    for ident in some:
        hub.detach(ident)
    hub.detach(some[0])
    assert list(hub.windows) == some
    qtbot.waitUntil(
        lambda: all(w.face.indicators[0].state is not None for w in hub.windows.values()), timeout=5_000
    )
    qtbot.waitUntil(lambda: not hub.windows[some[2]].face.indicators[0].trend.is_empty, timeout=20_000)
    hub.windows[some[1]].close()
    assert list(hub.windows) == [some[0], some[2]]
    assert desk.close()
    assert not hub.windows


def test_that_an_asset_that_is_not_there_is_said_and_nothing_moves(desk: Desk) -> None:
    desk.levels.open_asset("nobody")
    assert desk.levels.trail.here == HOME
