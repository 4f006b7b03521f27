"""Two moments side by side in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

import numpy as np
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.compare_hub import OtherMoment
from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS
from app.opening import open_district
from app.window import Desk
from maps.camera import orbit
from maps.colouring import ColourBy
from maps.difference import difference
from tests.e2e.marks import needs_window
from tests.e2e.windows import desk_of

pytestmark = needs_window


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """Trondheim with three hours of the past."""
    opened = open_district()
    with desk_of(opened, tmp_path / "data", opened.district.feeds, fill_ns=3 * HOUR_NS) as desk:
        desk.start()
        yield desk


@pytest.fixture
def other(desk: Desk, qtbot: QtBot) -> Iterator[OtherMoment]:
    """Compared with an hour before."""
    qtbot.waitUntil(lambda: desk.session.fetcher is not None, timeout=60_000)
    desk.compare.action.setChecked(True)
    qtbot.waitUntil(lambda: desk.compare.other is not None, timeout=60_000)
    assert desk.compare.other is not None
    desk.compare.other.bar.tie.setCurrentIndex(0)
    desk.compare.other._on_tie(HOUR_NS)
    yield desk.compare.other
    desk.compare.action.setChecked(False)
    assert desk.compare.other is None
    assert not desk.window.stage.is_split
    assert desk.scene.data_colours.legend is None or not desk.scene.data_colours.legend.title.endswith(
        "difference"
    )
    desk.session.timekeeper.go_live()


def test_that_the_left_moment_follows_the_right_one_at_its_distance(
    desk: Desk, other: OtherMoment, qtbot: QtBot
) -> None:
    keeper = desk.session.timekeeper
    t_ns = keeper.playhead.t_ns - 10 * MINUTE_NS
    keeper.seek(t_ns)
    assert other.keeper.playhead.t_ns == t_ns - HOUR_NS
    qtbot.waitUntil(lambda: other.keeper.snapshot.t_ns == t_ns - HOUR_NS, timeout=30_000)
    qtbot.waitUntil(lambda: keeper.snapshot.t_ns == t_ns, timeout=30_000)
    historian = desk.session.historian
    assert historian is not None
    assert np.array_equal(
        other.keeper.snapshot.value, historian.state_at(t_ns - HOUR_NS).value, equal_nan=True
    )
    other._on_tie(None)
    keeper.seek(t_ns + MINUTE_NS)
    assert other.keeper.playhead.t_ns == t_ns - HOUR_NS, "a fixed moment stays"
    assert "1 h 01 min earlier" in other.bar.distance.text()


def test_that_live_goes_on_in_the_right_half_and_cameras_size_and_choices_are_shared(
    desk: Desk, other: OtherMoment, qtbot: QtBot
) -> None:
    keeper = desk.session.timekeeper
    assert keeper.playhead.is_live
    before = other.keeper.playhead.t_ns
    qtbot.waitUntil(lambda: other.keeper.playhead.t_ns > before, timeout=10_000)
    assert keeper.playhead.is_live
    assert not other.keeper.playhead.is_live
    for leader, follower in ((desk.view, other.view), (other.view, desk.view)):
        leader.move_to(orbit(leader.scene.pose(), 12.0, 3.0))
        assert follower.scene.pose() == leader.scene.pose()
    qtbot.waitUntil(lambda: abs(desk.view.width() - other.view.width()) <= 2, timeout=5_000)
    assert desk.view.height() == other.view.height()
    desk.scene.set_layer_visible("trees", False)
    desk.layers.changed.emit()
    assert not next(x for x in other.scene.layers() if x.name == "trees").is_visible
    desk.scene.set_layer_visible("trees", True)
    desk.layers.changed.emit()
    asset = desk.session.opened.catalogue.assets[0]
    desk.select("asset", asset.id)
    assert desk.selected == asset.id


def test_that_colours_say_the_difference_and_plain_values_share_a_scale(
    desk: Desk, other: OtherMoment, qtbot: QtBot
) -> None:
    keeper = desk.session.timekeeper
    keeper.seek(keeper.playhead.t_ns - 5 * MINUTE_NS)
    qtbot.waitUntil(lambda: other.keeper.snapshot.t_ns == other.keeper.playhead.t_ns, timeout=30_000)
    desk.layers.choose_colour(ColourBy("signal", "load_kw"))
    one, two = desk.scene.legend(), other.scene.legend()
    assert one is not None
    assert two is not None
    assert (one.low, one.high) == (two.low, two.high), "one colour means one value in both"
    other.bar.difference.setChecked(True)
    legend = desk.scene.legend()
    assert legend is not None
    assert legend.title == "Electric load, difference"
    assert legend.low == -legend.high
    rows = [r for r, s in enumerate(desk.session.opened.catalogue.signals) if s.id.endswith(".load_kw")]
    apart = difference(other.keeper.snapshot, keeper.snapshot).value[rows]
    assert legend.high >= np.nanmax(np.abs(apart))
    assert other.scene.legend() is None, "the left one keeps its own colours"
    assert desk.legend.isVisible()
    other.bar.difference.setChecked(False)
    assert desk.scene.legend().title == "Electric load"
    desk.layers.choose_colour(None)


def test_that_a_day_before_is_the_same_hour_on_the_local_clock() -> None:
    from zoneinfo import ZoneInfo

    from app.model.times import parse_time
    from widgets.compare_bar import tied

    zone = ZoneInfo("Europe/Oslo")
    after = parse_time("2026-03-29T17:00:00+02:00", zone, 0)  # the clocks went forward that morning
    assert tied(after, DAY_NS, zone) == parse_time("2026-03-28T17:00:00+01:00", zone, 0)
    assert tied(after, HOUR_NS, zone) == after - HOUR_NS
