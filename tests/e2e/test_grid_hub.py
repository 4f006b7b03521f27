"""The electric network in the real window: read beside it, solved for the moment shown, judged, and answered under the pointer."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from app.energy.district_model import DistrictModel
from app.energy.network.limits import Limit
from app.grid_hub import GridHub, GridJudgement
from app.model.quality import Quality
from app.model.snapshot import Snapshot
from app.opening import SHIPPED, open_district
from app.window import Desk
from maps.cables import Shown
from maps.picking import Hit
from tests.e2e.marks import needs_window
from tests.e2e.windows import desk_of

pytestmark = needs_window


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with desk_of(open_district("voru"), tmp_path / "data") as made:
        made.scene.set_style("operator")  # no shadows to wait for at the end
        made.grid.load()
        qtbot.waitUntil(lambda: made.grid.plan is not None)
        yield made


def state(desk: Desk, **changed: float) -> Snapshot:
    """What the simulator says; but for some signals."""
    opened = desk.session.opened
    t_ns = desk.session.timekeeper.playhead.t_ns
    model = DistrictModel(opened.catalogue, opened.district.lonlat, opened.district.zone, 7)
    value = model.values(np.array([t_ns]))[0]
    for name, number in changed.items():
        value[opened.catalogue.row(name.replace("__", "."))] = number
    n = len(value)
    return Snapshot(t_ns, value, np.full(n, Quality.SIMULATED, np.uint8), np.full(n, t_ns), np.full(n, t_ns))


def solve(desk: Desk, qtbot: QtBot, snapshot: Snapshot) -> GridHub:
    desk.grid.state = None
    desk.session.timekeeper._show(snapshot)
    desk.grid.refresh()
    qtbot.waitUntil(lambda: desk.grid.state is not None)
    return desk.grid


def test_that_it_is_off_until_asked_for_and_then_follows_the_moment(desk: Desk, qtbot: QtBot) -> None:
    assert not desk.scene.cables.is_visible
    assert "cables" in {row.info.name for row in desk.layers.tree.rows}
    desk.grid.action.setChecked(True)
    assert desk.scene.cables.is_visible
    grid = solve(desk, qtbot, state(desk))
    assert grid.state is not None
    assert grid.state.coverage == 1.0
    assert any(line.startswith("Cables up to") for line in grid.key.lines)
    assert "Synthetic network" in grid.key.lines
    for shown in Shown:
        grid.key.chosen.emit(shown)
        assert grid.shown is shown


def test_that_a_broken_limit_is_listed_marked_and_handed_on_with_its_beginning(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.grid.action.setChecked(True)
    heard: list[GridJudgement] = []
    desk.grid.judged.connect(heard.append)
    grid = solve(desk, qtbot, state(desk, school__import_kw=900.0))
    assert any(s.violation.limit is Limit.LINE and not s.violation.is_near for s in grid.standing)
    assert heard[-1].standing == grid.standing
    assert any("limit 100 %" in line for line in grid.key.lines)
    element = grid.standing[0].violation.element
    grid.show_element(element)
    grid = solve(desk, qtbot, state(desk))
    assert grid.standing == ()
    assert not any("limit 100 %" in line for line in grid.key.lines)


def test_that_too_few_meters_are_said_and_not_coloured(desk: Desk, qtbot: QtBot) -> None:
    desk.grid.action.setChecked(True)
    snapshot = state(desk)
    quality = snapshot.quality.copy()
    quality[::2] = Quality.BAD
    grid = solve(
        desk, qtbot, Snapshot(snapshot.t_ns, snapshot.value, quality, snapshot.at_ns, snapshot.seen_ns)
    )
    assert any("not judged" in line for line in grid.key.lines)
    picture = grid._picture()
    assert picture is not None
    assert np.isnan(picture.start).all()


def test_that_the_ground_over_a_cable_says_what_it_carries_and_a_click_chooses_it(
    desk: Desk, qtbot: QtBot
) -> None:
    way = desk.scene.cables.ways[0]
    x, y, z = way.points[len(way.points) // 2]
    hit = Hit("ground", "terrain", (float(x), float(y), float(z)))
    desk.view.hovered.emit(hit, QPoint(30, 30))
    assert desk.hover.isHidden()
    desk.grid.action.setChecked(True)
    solve(desk, qtbot, state(desk))
    desk.view.hovered.emit(hit, QPoint(30, 30))
    assert not desk.hover.isHidden()
    assert desk.hover.lines[0].startswith("Grid connection")
    assert " A (limit " in desk.hover.lines[1]
    desk.view.picked.emit(hit)
    assert desk.scene.cables.chosen is not None
    assert any("pu" in line and "kW, loss" in line for line in desk.grid.key.lines)
    desk.view.picked.emit(None)
    assert desk.scene.cables.chosen is None


def test_that_a_district_without_a_network_or_with_a_broken_one_opens_as_ever(
    qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "town"
    shutil.copytree(SHIPPED / "voru", folder)
    (folder / "network.json").unlink()
    with desk_of(open_district(folder), tmp_path / "data") as desk:
        assert not desk.grid.action.isEnabled()
        assert "cables" not in {row.info.name for row in desk.layers.tree.rows}
    (folder / "network.json").write_text('{"format": "tvilling network 1", "nodes": []}')
    with desk_of(open_district(folder), tmp_path / "data2") as desk:
        desk.grid.load()
        qtbot.waitUntil(lambda: not desk.grid.action.isEnabled())
        assert desk.grid.plan is None
