"""The sun study's panel over a small scene, with the real rays and a made-up sky."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.model.catalogue import Catalogue
from app.model.district import District
from app.model.times import HOUR_NS, to_datetime
from maps.scene import CityScene
from maps.sunlight.sky import Sky
from tests.gui.shell_fakes import OSLO
from tests.unit.maps.cities import boxes
from widgets.opengl import prepare_surface_format
from widgets.sun_study import SunStudy

pytest.importorskip("embreex")
PLACE = (10.4, 63.4)


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    prepare_surface_format()
    existing = QApplication.instance()
    return existing if isinstance(existing, QApplication) else QApplication(["test"])


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
    study.day.setValue(171)
    study.minute.setValue(14 * 12)
    study.open_study()
    moment = to_datetime(study.t_ns, OSLO)
    assert (moment.month, moment.day, moment.hour, moment.minute) == (6, 21, 14, 0)
    assert "21 June 14:00 CEST" in study.said.text()


def test_that_a_shaded_house_comes_after_its_tower(study: SunStudy, qtbot: QtBot) -> None:
    computed(study, qtbot, "hours")
    assert [row[1] for row in study.rows()] == ["High", "=Low"]
    assert study.rows()[1][4] == 0.0
    assert study.table.rowCount() == 2


def test_that_a_click_on_a_roof_asks_to_fly_there(study: SunStudy, qtbot: QtBot) -> None:
    computed(study, qtbot, "kwh_m2")
    with qtbot.waitSignal(study.fly_requested) as asked:
        study.table.cellClicked.emit(0, 0)
    assert asked.args == ["b1"]


def test_that_the_table_goes_to_csv_with_its_unit(study: SunStudy, qtbot: QtBot) -> None:
    computed(study, qtbot, "kwh_m2")
    head, first, *_ = study.csv().splitlines()
    assert head == "id,name,roof_m2,usable_m2,kwh_per_m2_year"
    assert first.startswith('"b1","High",100.0,')


def test_that_closing_takes_the_colours_and_the_work_away(study: SunStudy, qtbot: QtBot) -> None:
    computed(study, qtbot, "hours")
    study.close_study()
    assert study.found is None
    assert study.rows() == []
