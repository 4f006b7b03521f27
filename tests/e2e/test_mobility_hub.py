"""The Mobility panel in the real window: it reads the day of the moment, and what is chosen is shown in the city."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from pytestqt.qtbot import QtBot

from app.model.times import DAY_NS, HOUR_NS
from app.opening import open_district
from app.window import Desk
from tests.e2e.marks import needs_window
from tests.e2e.windows import desk_of

pytestmark = needs_window


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    opened = open_district("voru")
    with desk_of(opened, tmp_path / "data", opened.district.feeds, fill_ns=int(2.2 * DAY_NS)) as made:
        made.window.resize(1500, 900)
        made.start()
        qtbot.waitUntil(lambda: made.session.fetcher is not None, timeout=120_000)
        yield made


def test_that_it_reads_only_when_seen_and_follows_the_playhead(desk: Desk, qtbot: QtBot) -> None:
    hub = desk.mobility
    assert hub.panel.day is None
    hub.open()
    qtbot.waitUntil(lambda: hub.panel.day is not None, timeout=30_000)
    today = hub.panel.whole_day
    assert today is not None
    assert len(today.chargers) == len(hub.reader.chargers)
    assert today.charged_kwh is not None
    desk.session.timekeeper.seek(desk.session.timekeeper.playhead.t_ns - 26 * HOUR_NS)
    hub.look()
    qtbot.waitUntil(lambda: hub.panel.whole_day is not today, timeout=30_000)
    before = hub.panel.whole_day
    assert before is not None
    assert before.to_ns <= today.from_ns
    assert before.until_ns == before.to_ns
    desk.session.timekeeper.go_live()

    hub.panel.gantt.chosen.emit(hub.reader.chargers[0].asset)
    asset = hub.reader.chargers[0].asset
    assert desk.selected == asset
    assert f"{asset}.power_kw" in [one.signal for one in desk.trends.state().lines]
    assert hub.panel.gantt.current == 0


def test_that_shared_cars_are_a_layer_of_the_city_with_their_counts(qtbot: QtBot, tmp_path: Path) -> None:
    with desk_of(open_district("voru"), tmp_path / "data") as desk:
        desk.mobility.layer.setChecked(True)
        (info,) = [one for one in desk.scene.layers() if one.name == "sharing"]
        assert info.is_visible
        desk.scene.set_layer_visible("sharing", False)
        desk.layers.changed.emit()
        assert not desk.mobility.layer.isChecked()
