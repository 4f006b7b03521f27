"""The import dialog: what it proposes, what it refuses, what it gives; and an import in a whole window."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.import_hub import ImportHub
from app.import_look import is_readings
from app.import_words import done, foreseen
from app.importing import Importer, Outcome
from app.map_files import matched, propose_or_ask
from app.model.catalogue import Catalogue
from app.opening import open_district
from app.tables.guess import look
from app.tables.mapping import TableMap
from app.tables.opening import open_table
from widgets.import_dialog import ImportDialog
from widgets.import_new import lonlat_of
from widgets.import_tables import SIGNAL

ROWS = "".join(f"2019-03-31 {h:02d}:00:00,{h},{h * 2},<b>x</b>\n" for h in range(24))
TEXT = f"time,energy-house.load_kw,Somewhere_pm25,note\n{ROWS}"


@pytest.fixture
def catalogue() -> Catalogue:
    return open_district().catalogue


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.csv"
    path.write_text(TEXT)
    return path


@pytest.fixture
def dialog(qtbot: QtBot, catalogue: Catalogue, file: Path) -> ImportDialog:
    seen = look(open_table(file))
    parent = QWidget()
    qtbot.addWidget(parent)
    made = ImportDialog(
        file.name, seen, matched(propose_or_ask(seen), catalogue), catalogue, "Europe/Oslo", parent
    )
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made._parent = parent  # type: ignore[attr-defined]
    qtbot.addWidget(made)
    return made


def outcome(file: Path, table: TableMap, catalogue: Catalogue) -> Outcome:
    return Importer(file, table, None, catalogue).run()


def test_that_sure_names_are_taken_and_the_zone_of_the_district_is_proposed(
    dialog: ImportDialog, file: Path, catalogue: Catalogue
) -> None:
    table = dialog.table_map().checked("")
    assert [(s.name, s.signal) for s in table.signals] == [("energy-house.load_kw", "energy-house.load_kw")]
    assert (table.time.column, table.time.zone, dialog.fault()) == ("time", "Europe/Oslo", "")
    verdict, detail = foreseen(outcome(file, table, catalogue), table, ZoneInfo("Europe/Oslo"))
    assert verdict.startswith("23 values of 1 signal, 23 rows a signal, 2019-03-31 00:00 CET")
    assert "1 time a signal refused: the clock in Europe/Oslo never showed them" in detail


def test_that_a_proposal_by_likeness_waits_for_a_tick(dialog: ImportDialog) -> None:
    model = dialog.signals
    model.setData(model.index(1, SIGNAL), "air-quay.pm25_ug_m3")
    assert [s.signal for s in dialog.table_map().signals] == ["energy-house.load_kw", "air-quay.pm25_ug_m3"]
    entry = model.entries[1]
    entry.is_on, entry.is_proposed = False, True
    assert len(dialog.table_map().signals) == 1
    model.setData(model.index(1, 0), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert not entry.is_proposed
    assert len(dialog.table_map().signals) == 2


def test_that_an_unknown_zone_or_no_signal_is_said_and_nothing_can_be_imported(dialog: ImportDialog) -> None:
    dialog.choices.zone.setCurrentText("Mars/Base")
    assert "no time zone" in dialog.detail.text()
    assert not dialog.start.isEnabled()
    dialog.choices.zone.setCurrentText("+01:00")
    assert dialog.start.isEnabled()
    dialog.signals.setData(
        dialog.signals.index(0, 0), Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole
    )
    assert dialog.detail.text() == "Choose a signal for at least one column."
    assert not dialog.start.isEnabled()


def test_that_a_new_signal_needs_a_place_and_a_unit(dialog: ImportDialog) -> None:
    dialog.signals.setData(dialog.signals.index(1, SIGNAL), "somewhere.pm25")
    assert dialog.detail.text() == "Say where somewhere is: its latitude and longitude."
    dialog.new.place.setText("63.4193, 10.3960")
    dialog.new.unit.setText("µg/m³")
    table = dialog.table_map().checked("")
    assert dialog.fault() == ""
    assert (table.new_assets[0].lonlat, table.new_assets[0].kind) == ((10.396, 63.4193), "air_quality")
    assert (table.new_signals[0].id, table.new_signals[0].period_s) == ("somewhere.pm25", 3600.0)


def test_that_what_is_chosen_is_given_once_and_changes_ask_for_a_look(
    qtbot: QtBot, dialog: ImportDialog
) -> None:
    dialog.choices.rule.setCurrentIndex(2)
    with qtbot.waitSignal(dialog.changed, timeout=5000) as asked:
        pass
    assert asked.args is not None
    assert asked.args[0].time.ambiguous == "order"
    with qtbot.waitSignal(dialog.wanted, timeout=5000) as wanted:
        dialog.start.click()
    assert wanted.args is not None
    assert wanted.args[0] == asked.args[0]


def test_that_texts_of_a_file_are_never_markup(dialog: ImportDialog) -> None:
    assert dialog.preview.data(dialog.preview.index(0, 3)) == "<b>x</b>"
    dialog.show_outcome("<b>x</b>", "<i>y</i>")
    labels = dialog.findChildren(QLabel)
    assert all(
        x.textFormat() is Qt.TextFormat.PlainText for x in labels if x.text() in ("<b>x</b>", "<i>y</i>")
    )


def test_that_the_dialog_fits_a_small_screen(dialog: ImportDialog) -> None:
    hint = dialog.minimumSizeHint()
    assert hint.width() <= 1240
    assert hint.height() <= 760


@pytest.mark.parametrize(
    ("text", "lonlat"),
    [("63.4, 10.4", (10.4, 63.4)), ("63.4 10.4", (10.4, 63.4)), ("-33.9;151.2", (151.2, -33.9)), ("99, 10", None), ("x", None), ("", None)],
)  # fmt: skip
def test_that_a_pasted_place_is_read(text: str, lonlat: tuple[float, float] | None) -> None:
    assert lonlat_of(text) == lonlat


def test_that_readings_and_cities_are_told_apart(tmp_path: Path) -> None:
    for name, text, wanted in (
        ("a.csv", "t,v\n", True),
        ("a.jsonl", '{"t": 1}\n', True),
        ("b.jsonl", '{"type":"CityJSON","version":"2.0"}\n', False),
        ("c.city.json", "{}", False),
        ("d.csv.gz", "", True),
    ):
        (tmp_path / name).write_text(text)
        assert is_readings(tmp_path / name) is wanted
    assert not is_readings(tmp_path / "not-there.csv")


def test_that_the_end_of_an_import_is_said_in_one_sentence() -> None:
    o = Outcome(read=10, stored=6, already=2, corrected=1)
    o.reasons["bad time"] = 2
    assert done("a.csv", o) == "a.csv: 6 values stored, 1 of them corrections, 2 there already, 2 refused."
    o.was_stopped = True
    assert done("a.csv", o).startswith("a.csv: stopped after 6 values, which stay")
    assert ImportHub is not None
