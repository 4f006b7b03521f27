"""One window, several cities: opened, added to, refused, cancelled and left in order."""

from __future__ import annotations

import threading
import time
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import recent
from app.making import make_district
from app.model.city import CityModel
from app.program import Program
from maps.prepared import Origin, Prepared
from maps.readers.progress import say
from tests.e2e.marks import needs_window
from tests.e2e.windows import desk_in, notice, program_with
from tests.unit.test_making import cube, roads
from widgets.open_crs import OpenCrs
from widgets.second_window import SecondWindow

pytestmark = needs_window


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """A window over a city of one block."""
    with program_with(qtbot, tmp_path / "data", cube(tmp_path / "first.city.json")) as program:
        yield program


def name(program: Program) -> str:
    assert program.loaded is not None
    return program.loaded.opened.district.name


def wait_for(program: Program, qtbot: QtBot, wanted: str) -> None:
    qtbot.waitUntil(lambda: name(program) == wanted, timeout=30_000)
    qtbot.waitUntil(lambda: desk_in(program).has_drawn, timeout=30_000)


def test_that_another_city_takes_the_place_and_the_first_ends_in_order(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = make_district(tmp_path / "town", (cube(tmp_path / "second.city.json"),), name="Town")
    first = desk_in(program)
    first.window.resize(1000, 700)
    size, view = first.window.size(), weakref.ref(first.scene)
    first.windows.move(first.window.docks["inspector"], 2)
    program.open_paths((folder,))
    wait_for(program, qtbot, "Town")
    assert first._is_closed
    windows = desk_in(program).windows
    qtbot.waitUntil(lambda: 2 in windows.seconds, timeout=10_000)
    assert [dock.objectName() for dock in windows.seconds[2].docks] == ["inspector"], "and come up again"
    assert not windows.seconds[2].docks[0].isHidden()
    shown = [
        one for one in QApplication.topLevelWidgets() if isinstance(one, SecondWindow) and one.isVisible()
    ]
    assert shown == [windows.seconds[2]], "that of the first city has ended with it"
    del shown
    assert first.close() is True
    del first
    assert desk_in(program).window.size() == size
    assert desk_in(program).window.windowTitle().startswith("Town")
    qtbot.waitUntil(lambda: desk_in(program).session.historian is not None, timeout=30_000)
    kept = sorted(p.name for p in (tmp_path / "data" / "districts").iterdir())
    assert len(kept) == 2
    assert [r.label for r in recent.listed(desk_in(program).state.get("recent"))] == [
        "town",
        "first.city.json",
    ]
    qtbot.waitUntil(lambda: view() is None, timeout=5_000)


def test_that_a_bad_file_costs_nothing_but_a_sentence(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    bad = tmp_path / "bad.city.json"
    bad.write_text("{")
    desk = desk_in(program)
    program.open_paths((bad,))
    qtbot.waitUntil(lambda: "bad.city.json" in notice(program), timeout=10_000)
    assert program.desk is desk
    assert program.panel is None
    assert not desk._is_closed


def test_that_a_layer_is_laid_into_the_open_city(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    program.add_paths((roads(tmp_path / "roads.geojson"),))
    wait_for(program, qtbot, "first and 1 more")
    assert program.loaded is not None
    assert "Road" in program.loaded.city.types


def test_that_a_layer_is_laid_into_a_district_that_keeps_its_name(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = make_district(tmp_path / "town", (cube(tmp_path / "second.city.json"),), name="Town")
    program.open_paths((folder,))
    wait_for(program, qtbot, "Town")
    program.add_paths((roads(tmp_path / "roads.geojson"),))
    qtbot.waitUntil(
        lambda: program.loaded is not None and "Road" in program.loaded.city.types, timeout=30_000
    )
    assert name(program) == "Town"
    assert "layers" not in (folder / "district.toml").read_text(encoding="utf-8")


def test_that_a_layer_is_kept_and_taken_out_again(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    folder = make_district(tmp_path / "town", (cube(tmp_path / "second.city.json"),), name="Town")
    program.open_paths((folder,))
    wait_for(program, qtbot, "Town")
    program.add_paths((roads(tmp_path / "roads.geojson"),), keeps=True)
    qtbot.waitUntil(
        lambda: program.loaded is not None and "Road" in program.loaded.city.types, timeout=30_000
    )
    assert (folder / "roads.geojson").is_file()
    qtbot.waitUntil(lambda: desk_in(program).has_drawn, timeout=30_000)
    assert "Kept in" in notice(program)
    assert program.files is not None
    program.files.menu.layers.actions()[0].trigger()
    qtbot.waitUntil(
        lambda: program.loaded is not None and "Road" not in program.loaded.city.types, timeout=30_000
    )
    assert "[[layers]]" not in (folder / "district.toml").read_text(encoding="utf-8")
    qtbot.waitUntil(lambda: desk_in(program).has_drawn, timeout=30_000)


def test_that_a_city_without_a_place_is_asked_for_it(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    program.open_paths((cube(tmp_path / "local.city.json", None, 1000.0),))
    wait_for(program, qtbot, "local")

    def asked() -> OpenCrs | None:
        return next(
            (w for w in QApplication.topLevelWidgets() if isinstance(w, OpenCrs) and w.isVisible()), None
        )

    qtbot.waitUntil(lambda: asked() is not None, timeout=10_000)
    dialog = asked()
    assert dialog is not None
    dialog.entry.setText("31256")
    dialog.use.setEnabled(True)
    dialog.use.click()
    qtbot.waitUntil(lambda: program.loaded is not None and program.loaded.is_placed, timeout=30_000)
    assert program.loaded is not None
    assert program.loaded.opened.district.zone.key == "Europe/Vienna"


def test_that_cancelled_work_leaves_the_city_as_it_is(program: Program, qtbot: QtBot) -> None:
    desk = program.desk

    def slow() -> None:
        for _ in range(1000):
            say("reading a very large city", 0.2)
            time.sleep(0.01)

    program.run("Opening a very large city", slow, lambda _: pytest.fail("it was cancelled"))
    job, panel = program.job, program.panel
    assert job is not None
    assert panel is not None
    qtbot.waitUntil(panel.isVisible, timeout=5_000)
    panel.stop.click()
    assert job.join(2.0)
    qtbot.wait(100)
    assert program.desk is desk
    assert program.panel is None


def test_that_the_window_stays_alive_while_a_city_is_read(program: Program, qtbot: QtBot) -> None:
    ticks: list[float] = []
    desk_in(program).session.timekeeper.playhead_changed.connect(lambda _head: ticks.append(time.monotonic()))

    def busy() -> int:
        until = time.monotonic() + 0.5
        while time.monotonic() < until:
            sum(range(1000))
        return 1

    answers: list[object] = []
    program.run("Reading", busy, answers.append)
    qtbot.waitUntil(lambda: answers == [1], timeout=10_000)
    assert len(ticks) >= 3


def test_that_the_scene_of_an_opened_city_is_prepared_beside_the_window(
    program: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []
    of = Prepared.of

    def noted(city: CityModel, origin: Origin) -> Prepared:
        threads.append(threading.current_thread())
        return of(city, origin)

    monkeypatch.setattr(Prepared, "of", noted)
    folder = make_district(tmp_path / "town", (cube(tmp_path / "second.city.json"),), name="Town")
    program.open_paths((folder,))
    wait_for(program, qtbot, "Town")
    assert len(threads) == 1
    assert threads[0] is not threading.main_thread()
    assert program.loaded is not None
    assert program.loaded.prepared is None, "nothing holds the arrays a second time"
