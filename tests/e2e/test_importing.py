"""Readings dropped on a window: through the dialog into the history, with a signal that the district learns on the way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.making import make_district
from app.model.times import parse_time
from app.program import Program
from tests.e2e.marks import needs_window
from tests.e2e.windows import desk_in, notice, program_with, wait_ready
from tests.unit.test_making import cube
from widgets.import_tables import SIGNAL

pytestmark = needs_window


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """A window over a district of one block that knows no signal."""
    town = make_district(
        tmp_path / "town", (cube(tmp_path / "a.city.json"),), name="Town", zone="Europe/Oslo"
    )
    with program_with(qtbot, tmp_path / "data", town) as program:
        yield program


def drop(program: Program, qtbot: QtBot, file: Path) -> None:
    assert program.files is not None
    program.files.take((file,))
    qtbot.waitUntil(
        lambda: program.files is not None and program.files.imports.dialog is not None, timeout=10_000
    )


def test_that_dropped_readings_become_history_of_a_new_signal(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "air.csv"
    file.write_text("time,pm25\n" + "".join(f"2020-01-01 {h:02d}:00,{h}\n" for h in range(24)))
    drop(program, qtbot, file)
    assert program.files is not None
    dialog = program.files.imports.dialog
    assert dialog is not None
    dialog.signals.setData(dialog.signals.index(0, SIGNAL), "square.pm25")
    dialog.new.place.setText("48.2, 16.4")
    dialog.new.unit.setText("µg/m³")
    qtbot.waitUntil(lambda: dialog.verdict.text().startswith("24 values of 1 signal"), timeout=10_000)
    first = program.desk
    dialog.start.click()
    qtbot.waitUntil(lambda: program.desk is not first, timeout=30_000)
    wait_ready(program, qtbot)
    qtbot.waitUntil(lambda: "24 values stored" in notice(program), timeout=30_000)
    session = desk_in(program).session
    historian, catalogue = session.historian, session.opened.catalogue
    assert historian is not None
    row = catalogue.row("square.pm25")
    zone = session.opened.district.zone
    noon = parse_time("2020-01-01T12:00:00+01:00", zone, 0)
    assert historian.state_at(noon).value[row] == 12.0
    assert catalogue.asset("square").xyz_crs[0] != 0.0
    assert session.timekeeper.playhead.bounds[0] <= parse_time("2020-01-01T00:00:00+01:00", zone, 0)


def test_that_a_file_that_is_no_table_is_a_sentence(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "bad.csv"
    file.write_bytes(b"")
    assert program.files is not None
    program.files.take((file,))
    qtbot.waitUntil(lambda: "is empty" in notice(program), timeout=10_000)
    assert program.files.imports.dialog is None
