"""Jobs beside the window: each has its answer or its sentence, none when it is given up, and a panel that goes with it."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from app.beside import Beside
from app.model.district import BadDistrict
from widgets.open_progress import OpenProgress


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def beside(window: QMainWindow) -> Iterator[Beside]:
    made = Beside(window, "test", window)
    yield made
    made.end(5.0)


def test_that_several_jobs_give_their_own_answers_or_one_sentence(qtbot: QtBot, beside: Beside) -> None:
    answers: list[int] = []
    said: list[str] = []

    def bad() -> int:
        raise BadDistrict("town: is\nno district")

    beside.run(lambda: 1, answers.append, said.append)
    beside.run(lambda: 2, answers.append, said.append)
    beside.run(bad, answers.append, said.append)
    qtbot.waitUntil(lambda: len(answers) == 2 and len(said) == 1, timeout=10_000)
    assert sorted(answers) == [1, 2]
    assert said == ["town: is no district"]


def test_that_a_job_that_is_given_up_says_nothing_and_the_next_one_does(qtbot: QtBot, beside: Beside) -> None:
    go, heard = threading.Event(), []
    old = beside.run(lambda: go.wait(10), heard.append, heard.append)
    beside.give_up(old)
    beside.give_up(old)
    go.set()
    assert old.join(10.0)
    beside.run(lambda: "new", heard.append, heard.append)
    qtbot.waitUntil(lambda: bool(heard), timeout=10_000)
    assert heard == ["new"]


def test_that_a_titled_job_has_a_panel_with_a_way_to_stop_it(
    qtbot: QtBot, beside: Beside, window: QMainWindow
) -> None:
    go, stopped, answers = threading.Event(), [], []

    def stop() -> None:
        stopped.append(1)
        go.set()

    beside.run(lambda: go.wait(10), answers.append, answers.append, title="Importing air.csv", stop=stop)
    panel = window.findChild(OpenProgress)
    assert panel.accessibleName() == "Importing air.csv"
    panel.stop.click()
    assert stopped == [1]
    qtbot.waitUntil(lambda: answers == [True], timeout=10_000)
    qtbot.waitUntil(lambda: window.findChild(OpenProgress) is None, timeout=10_000)


def test_that_at_the_end_jobs_are_cancelled_or_let_come_to_their_own_end(beside: Beside) -> None:
    go, heard = threading.Event(), []
    job = beside.run(lambda: go.wait(10), heard.append, heard.append)
    threading.Timer(0.05, go.set).start()
    beside.end(10.0, cancels=False)
    assert go.is_set()
    assert not job.is_over, "its answer is still to come"
    beside.end()
    assert job.is_over
    assert heard == []
