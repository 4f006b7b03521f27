"""The widgets of opening: menu, button, drops, progress, problems, the question for the place, the new district."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from app.job import Job
from app.model.city import Problem, Severity
from app.model.district import BadDistrict
from maps.readers.progress import say
from widgets import theme
from widgets.drop_target import DropTarget
from widgets.file_menu import Choice, DistrictButton, FileMenu
from widgets.new_district import NewDistrict
from widgets.open_choice import OpenChoice
from widgets.open_crs import OpenCrs
from widgets.open_problems import OpenProblems, summary
from widgets.open_progress import OpenProgress

VIENNA = (986.8, 340492.1, 1510.4, 341048.5)
PROBLEMS = (
    Problem(Severity.ERROR, "bad-index", "<b>b1</b>", "CityObjects['b1']", "vertex 9 is not there"),
    Problem(Severity.WARNING, "missing-crs", "", "metadata", "no\treference system"),
    Problem(Severity.WARNING, "unclosed", "b2", "line 7", "a ring is not closed"),
)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> QMainWindow:
    theme.apply_theme(qapp, "dark")
    window = QMainWindow()
    window.setCentralWidget(QWidget())
    window.resize(900, 600)
    qtbot.addWidget(window)
    window.show()
    return window


def wait_end(job: Job, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: job.is_over, timeout=5000)
    assert job.join(5.0)


def test_that_a_job_tells_how_far_it_is_and_gives_its_answer(qtbot: QtBot) -> None:
    def work() -> int:
        for step in range(4):
            say(f"step {step}", step / 4)
            time.sleep(0.08)
        return 42

    job = Job(work)
    answers: list[object] = []
    steps: list[str] = []
    job.done.connect(answers.append)
    job.progressed.connect(lambda what, _share: steps.append(what))
    job.start()
    wait_end(job, qtbot)
    assert answers == [42]
    assert len(steps) >= 2


def test_that_a_fault_in_a_job_is_one_sentence(qtbot: QtBot, expect_log: object) -> None:
    for error, says in (
        (BadDistrict("x.toml: a\nb"), "x.toml: a b"),
        (FileNotFoundError(2, "No such file", "gone"), "gone: No such file"),
        (ZeroDivisionError("secret"), "An error inside Tvilling (ZeroDivisionError)"),
        (MemoryError(), "too little memory"),
    ):

        def work(error: Exception = error) -> None:
            raise error

        job = Job(work)
        told: list[str] = []
        job.failed.connect(told.append)
        job.start()
        wait_end(job, qtbot)
        assert len(told) == 1
        assert says in told[0]
        assert "\n" not in told[0]


def test_that_a_cancelled_job_says_nothing_more_and_ends(qtbot: QtBot) -> None:
    def work() -> None:
        for _ in range(500):
            say("reading", 0.1)
            time.sleep(0.01)

    job = Job(work)
    told: list[object] = []
    job.done.connect(told.append)
    job.failed.connect(told.append)
    job.start()
    qtbot.wait(80)
    job.cancel()
    assert job.join(2.0)
    qtbot.wait(120)
    assert told == []


def test_that_progress_says_what_how_long_and_can_be_cancelled(qtbot: QtBot, window: QMainWindow) -> None:
    panel = OpenProgress("Opening <b>vienna</b>.city.jsonl", window)
    panel.show()
    panel.show_progress("reading buildings", 0.4)
    assert panel.words()[0].startswith("reading")
    assert panel.bar.value() == 400
    panel.show_progress("triangulating", float("nan"))
    assert panel.bar.maximum() == 0
    assert window.rect().contains(panel.geometry())
    with qtbot.waitSignal(panel.cancelled):
        qtbot.mouseClick(panel.stop, Qt.MouseButton.LeftButton)
    panel.hide()


def drop(window: QMainWindow, urls: list[QUrl]) -> bool:
    data = QMimeData()
    data.setUrls(urls)
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, left, none))
    return True


def test_that_files_of_this_machine_are_taken_and_addresses_are_not(
    qtbot: QtBot, window: QMainWindow, tmp_path: Path
) -> None:
    target = DropTarget(window)
    taken: list[tuple[Path, ...]] = []
    target.dropped.connect(taken.append)
    odd = tmp_path / "a & <b>#%20.geojson"
    assert drop(window, [QUrl.fromLocalFile(str(odd)), QUrl("https://example.org/x.gml")])
    assert taken == [(odd,)]
    assert not drop(window, [QUrl("https://example.org/x.gml")])


def test_that_names_of_files_make_no_markup_and_no_shortcut(qtbot: QtBot) -> None:
    odd = Choice("<b>R&D</b>", (Path("/x"),), hint="<i>/x</i>")
    menu = FileMenu((odd,), (odd,))
    button = DistrictButton("R&D <img src=x>", (odd,))
    qtbot.addWidget(menu)
    qtbot.addWidget(button)
    action = menu.districts.actions()[0]
    assert "&&" in action.text()
    assert "<" not in action.toolTip()
    assert "<" not in button.toolTip()
    with qtbot.waitSignal(menu.chosen) as heard:
        action.trigger()
    assert heard.args == [odd]
    menu.show_problems(0)
    assert not menu.problems.isEnabled()
    menu.show_problems(3)
    assert "(3)" in menu.problems.text()


def test_that_problems_are_counted_filtered_and_copied(qtbot: QtBot, window: QMainWindow) -> None:
    assert summary(PROBLEMS) == "1 error and 2 warnings"
    assert summary(()) == ""
    dialog = OpenProblems("vienna", PROBLEMS, window)
    dialog.open()
    dialog.kinds.setCurrentIndex(2)
    dialog.kinds.activated.emit(2)
    assert [p.code for p in dialog.model.shown] == ["missing-crs", "unclosed"]
    dialog.words.setText("RING line")
    assert [p.code for p in dialog.model.shown] == ["unclosed"]
    dialog.kinds.setCurrentIndex(0)
    dialog.words.setText("")
    dialog.kinds.activated.emit(0)
    assert dialog.detail.text().startswith("vertex 9 is not there  [bad-index]")
    assert dialog.detail.textFormat() is Qt.TextFormat.PlainText
    dialog.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 4
    assert all(line.count("\t") == 4 for line in lines)
    with qtbot.waitSignal(dialog.show_asked) as heard:
        dialog.go.click()
    assert heard.args == ["<b>b1</b>"]


def test_that_the_place_of_a_file_without_one_is_asked_with_likely_answers(
    qtbot: QtBot, window: QMainWindow
) -> None:
    dialog = OpenCrs("vienna.city.jsonl", VIENNA, window)
    qtbot.addWidget(dialog)
    dialog.open()
    row = [g.epsg for g in dialog.guesses].index(31256)
    dialog.list.setCurrentRow(row)
    assert "48.205" in dialog.place.text()
    dialog.entry.clear()
    qtbot.keyClicks(dialog.entry, "999999")
    assert not dialog.use.isEnabled()
    assert "not in the EPSG register" in dialog.place.text()
    dialog.entry.clear()
    qtbot.keyClicks(dialog.entry, "epsg:31256")
    with qtbot.waitSignal(dialog.chosen) as heard:
        dialog.use.click()
    assert heard.args == [31256]


def test_that_coordinates_of_no_place_still_take_a_number(qtbot: QtBot, window: QMainWindow) -> None:
    dialog = OpenCrs("x", (1e9, 1e9, 1e9, 1e9), window)
    qtbot.addWidget(dialog)
    assert dialog.guesses == ()
    assert not dialog.use.isEnabled()
    dialog.entry.setText("25832")
    assert dialog.epsg() == 25832


def test_that_dropped_layers_may_be_added_or_opened_alone(qtbot: QtBot, window: QMainWindow) -> None:
    for button, heard in (("add_button", "add"), ("alone_button", "alone")):
        dialog = OpenChoice(["<b>roads</b>.geojson", "dem.tif"], "R&D", window)
        qtbot.addWidget(dialog)
        dialog.open()
        assert all(label.textFormat() is Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))
        with qtbot.waitSignal(getattr(dialog, heard)):
            getattr(dialog, button).click()


def test_that_a_layer_is_kept_only_where_a_person_says_so(qtbot: QtBot, window: QMainWindow) -> None:
    for keeping, is_checked, heard in (
        ("yes", False, "add"),
        ("yes", True, "keep"),
        ("copy", False, "add"),
        ("copy", True, "copy"),
    ):
        dialog = OpenChoice(["roads.geojson"], "R&D", window, keeping)  # type: ignore[arg-type]
        qtbot.addWidget(dialog)
        dialog.open()
        dialog.keep_box.setChecked(is_checked)
        assert ("never changed" in " ".join(x.text() for x in dialog.findChildren(QLabel))) is (
            keeping == "copy"
        )
        with qtbot.waitSignal(getattr(dialog, heard)):
            dialog.add_button.click()
    assert not OpenChoice(["roads.geojson"], "R&D", window).keep_box.isChecked()


def test_that_layers_can_be_taken_out_by_the_menu(qtbot: QtBot) -> None:
    menu = FileMenu((), ())
    qtbot.addWidget(menu)
    menu.show_layers(())
    assert not menu.layers.menuAction().isVisible()
    layer = Choice("r&d.geojson", (Path("/x/r&d.geojson"),))
    menu.show_layers((layer,))
    with qtbot.waitSignal(menu.removal_asked) as heard:
        menu.layers.actions()[0].trigger()
    assert heard.args == [layer]


def test_that_a_new_district_is_asked_for_until_it_can_be_made(
    qtbot: QtBot, window: QMainWindow, tmp_path: Path
) -> None:
    model = tmp_path / "vienna.city.jsonl"
    model.write_text("{}")
    dialog = NewDistrict((), tmp_path, "All (*)", window)
    qtbot.addWidget(dialog)
    dialog.open()
    assert not dialog.make.isEnabled()
    dialog.add_files([model])
    assert dialog.name.text() == "vienna"
    assert dialog.folder.text() == str(tmp_path / "vienna")
    assert dialog.make.isEnabled()
    dialog.crs.setText("999999")
    assert not dialog.make.isEnabled()
    dialog.crs.setText("31256")
    dialog.name.setText("Wien / 1")
    assert Path(dialog.folder.text()).parent == tmp_path
    with qtbot.waitSignal(dialog.wanted) as heard:
        dialog.make.click()
    wish = heard.args[0]
    assert (wish.files, wish.epsg, wish.zone, wish.name) == ((model,), 31256, None, "Wien / 1")
