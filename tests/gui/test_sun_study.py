"""The sun study's panel over a small scene, with the real rays and a made-up sky."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.model.catalogue import Catalogue
from app.model.district import District
from app.model.times import HOUR_NS, to_datetime
from maps.scene import CityScene
from maps.sunlight.sky import Sky
from tests.gui.shell_fakes import OSLO
from tests.unit.maps.cities import boxes
from widgets.sun_study import SunStudy
from widgets.sun_study_when import SETTLE_MS

pytest.importorskip("embreex")
PLACE = (10.4, 63.4)


def noon(start_ns: int, _end_ns: int) -> Sky:
    one = np.ones(1)
    return Sky(np.array([start_ns + 12 * HOUR_NS]), 180 * one, 40 * one, 800 * one, 100 * one, 614 * one, one)


@pytest.fixture
def study(qtbot: QtBot) -> Iterator[SunStudy]:
    city = boxes(
        np.array([[0.0, 0, 0], [0, -30, 0]]), np.array([[10.0, 10, 6], [10, 10, 60]]), name=["=Low", "High"]
    )
    district = District(Path(), "t", "T", 25832, OSLO, "NOK", (0.0, 0.0, 0.0), PLACE, Path())
    study = SunStudy(CityScene(city, district, Catalogue.of((), ())), noon, noon, 2026)
    qtbot.addWidget(study)
    yield study
    study.close_study()


def computed(study: SunStudy, qtbot: QtBot, what: str) -> None:
    study.mode.setCurrentIndex(study.mode.findData(what))
    qtbot.waitUntil(lambda: study.found is not None, timeout=30_000)


def test_that_the_moment_is_that_of_the_sliders_in_the_districts_zone(study: SunStudy) -> None:
    study.when.day.setValue(171)
    study.when.minute.setValue(14 * 12)
    study.open_study()
    moment = to_datetime(study.t_ns, OSLO)
    assert (moment.month, moment.day, moment.hour, moment.minute) == (6, 21, 14, 0)
    assert "21 June 14:00 CEST" in study.said.text()


def test_that_a_shaded_house_comes_after_its_tower(study: SunStudy, qtbot: QtBot) -> None:
    computed(study, qtbot, "hours")
    assert [row.name for row in study.rows()] == ["High", "=Low"]
    assert study.rows()[1].value == 0.0
    assert study.table.rowCount() == 2


def test_that_a_click_on_a_roof_asks_to_fly_there(study: SunStudy, qtbot: QtBot) -> None:
    computed(study, qtbot, "kwh_year")
    with qtbot.waitSignal(study.fly_requested) as asked:
        study.table.cellClicked.emit(0, 0)
    assert asked.args == ["b1"]


def test_that_the_table_goes_to_csv_with_its_unit(study: SunStudy, qtbot: QtBot) -> None:
    computed(study, qtbot, "kwh_year")
    head, first, *_ = study.csv().splitlines()
    assert head == "id,name,roof_m2,usable_m2,kwh_per_m2_year,usable_kwh_per_m2_year,share_left_by_shade"
    assert first.startswith("b1,High,100.0,")
    assert ",'=Low," in study.csv()


def test_that_closing_takes_the_colours_and_the_work_away(study: SunStudy, qtbot: QtBot) -> None:
    computed(study, qtbot, "hours")
    study.close_study()
    assert study.found is None
    assert study.rows() == []


def recomputed(study: SunStudy, qtbot: QtBot) -> None:
    before = study.found
    qtbot.waitUntil(lambda: study.found is not None and study.found is not before, timeout=30_000)


def test_that_a_day_of_the_year_and_the_keyboard_count_the_hours_anew(study: SunStudy, qtbot: QtBot) -> None:
    computed(study, qtbot, "hours")
    study.when.buttons[3].click()
    recomputed(study, qtbot)
    assert to_datetime(study.t_ns, OSLO).month == 12
    qtbot.keyClick(study.when.day, Qt.Key.Key_Right)
    recomputed(study, qtbot)


def test_that_a_held_slider_waits_for_its_release(study: SunStudy, qtbot: QtBot) -> None:
    computed(study, qtbot, "hours")
    study.when.day.setSliderDown(True)
    study.when.day.setValue(10)
    qtbot.wait(2 * SETTLE_MS)
    assert study.found is not None
    study.when.day.setSliderDown(False)
    recomputed(study, qtbot)


def test_that_moving_the_time_or_a_day_of_a_year_computes_nothing(study: SunStudy, qtbot: QtBot) -> None:
    computed(study, qtbot, "kwh_year")
    found = study.found
    study.when.minute.setValue(100)
    study.when.buttons[0].click()
    qtbot.wait(2 * SETTLE_MS)
    assert study.found is found


def test_that_hours_and_energy_of_a_day_count_the_chosen_hours_only(study: SunStudy, qtbot: QtBot) -> None:
    asked: list[tuple[int, int]] = []
    study._day_sky = lambda start, end: asked.append((start, end)) or noon(start, end)  # type: ignore[func-returns-value]
    computed(study, qtbot, "hours")
    study.when.hours.set_range((0.0, 1440.0), 8 * 60, 16 * 60)
    study.when.hours.changed.emit(480.0, 960.0)
    recomputed(study, qtbot)
    computed(study, qtbot, "kwh_day")
    for start, end in asked[1:]:
        assert (to_datetime(start, OSLO).hour, to_datetime(end, OSLO).hour) == (8, 16)
    assert len(asked) == 3
    assert "08:00 to 16:00" in study.when.hours_said.text()


def test_that_the_corner_days_are_marked_on_the_slider(study: SunStudy) -> None:
    assert study.when.day.marks == (78, 171, 264, 354)
    assert study.when.day.x_of(171) > study.when.day.x_of(78)


def test_that_both_handles_of_the_hours_can_be_moved_by_the_keyboard(study: SunStudy, qtbot: QtBot) -> None:
    qtbot.keyClick(study.when.hours, Qt.Key.Key_Right)
    qtbot.keyClick(study.when.hours, Qt.Key.Key_Space)
    qtbot.keyClick(study.when.hours, Qt.Key.Key_Left)
    low, high = study.when.hours.range
    assert low > 0
    assert high < 1440


def test_that_enter_on_a_roof_asks_to_fly_there(study: SunStudy, qtbot: QtBot) -> None:
    computed(study, qtbot, "hours")
    study.table.setCurrentCell(1, 0)
    with qtbot.waitSignal(study.fly_requested) as asked:
        qtbot.keyClick(study.table, Qt.Key.Key_Return)
    assert asked.args == ["b0"]


def test_that_cancelling_returns_to_the_light_alone(study: SunStudy) -> None:
    study.mode.setCurrentIndex(study.mode.findData("kwh_year"))
    study.cancel.click()
    assert study.mode.currentData() == "light"
    assert study.shutdown(1.5)


def test_that_closing_waits_for_a_thread_that_still_counts(study: SunStudy) -> None:
    go_on = threading.Event()

    def slow(start: int, end: int) -> Sky:
        go_on.wait(10.0)
        return noon(start, end)

    study._year_sky = slow
    study.mode.setCurrentIndex(study.mode.findData("kwh_year"))
    assert not study.shutdown(0.05)
    go_on.set()
    assert study.shutdown(10.0)


def test_that_the_same_study_is_not_computed_twice(study: SunStudy, qtbot: QtBot, tmp_path: Path) -> None:
    asked: list[int] = []
    study._year_sky = lambda start, end: asked.append(start) or noon(start, end)  # type: ignore[func-returns-value]
    study._cache_dir = tmp_path
    computed(study, qtbot, "kwh_year")
    study.mode.setCurrentIndex(0)
    computed(study, qtbot, "kwh_year")
    assert len(asked) == 1
    assert [row.name for row in study.rows()] == ["High", "=Low"]
