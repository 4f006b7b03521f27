"""The card of the tamper demonstration alone: keys, running by itself, pictures and words for those who do not see."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from widgets.tamper_card import TamperCard
from widgets.tamper_picture import MOST_ROWS, Bytes, Level, thinned

LEVELS = [Level("leaf", b"\x01" * 32, b"\x02" * 32), Level("root", b"\x03" * 32, b"\x04" * 32)]


@pytest.fixture
def card(qtbot: QtBot) -> Iterator[TamperCard]:
    stage = QWidget()
    qtbot.addWidget(stage)
    stage.resize(900, 560)
    card = TamperCard(3, 15_000, stage)
    card.wanted.connect(lambda place: card.show_step(place, f"Step {place}", "words " * 30))
    card.show_step(0, "First", "words")
    stage.show()
    card.show()
    yield card
    card.set_auto(False)


def test_that_keys_and_a_presenter_lead_through_the_steps(card: TamperCard, qtbot: QtBot) -> None:
    left: list[bool] = []
    card.left.connect(lambda: left.append(True))
    for key, place in (
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_PageDown, 2),
        (Qt.Key.Key_Left, 1),
        (Qt.Key.Key_PageUp, 0),
        (Qt.Key.Key_Left, 0),
    ):
        qtbot.keyClick(card, key)
        assert card.place == place
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert left == [True]


def test_that_it_runs_to_the_end_and_stays_there(card: TamperCard) -> None:
    card.set_auto(True)
    for place in (1, 2):
        card._on_time()
        assert card.place == place
    assert card.next.text() == "Close"
    card._on_time()
    assert card.place == 2
    assert not card.is_auto


def test_that_while_something_is_computed_no_step_is_taken(card: TamperCard, qtbot: QtBot) -> None:
    card.set_busy(True)
    qtbot.keyClick(card, Qt.Key.Key_Right)
    card._on_time()
    assert card.place == 0
    card.set_busy(False)
    qtbot.keyClick(card, Qt.Key.Key_Right)
    assert card.place == 1


def test_that_each_picture_is_said_in_words_and_stands_within_a_small_window(card: TamperCard) -> None:
    card.show_step(1, "Bytes", "words " * 40, Bytes(b"\x00" * 8, b"\x00" * 7 + b"\x01", "1 kW", "2 kW"))
    assert card.bytes.isVisible()
    assert card.bytes.accessibleName() == "Sealed: 1 kW. There now: 2 kW."
    card.show_step(2, "Path", "words " * 40, LEVELS * 8)
    assert card.path.isVisible()
    assert not card.bytes.isVisible()
    assert card.path.accessibleName().startswith("16 of 16 hashes")
    assert card.geometry().bottom() < 560
    card.grab()
    card.parentWidget().resize(QSize(700, 480))
    assert card.geometry().bottom() < 480


def test_that_a_long_path_is_thinned_and_says_by_how_much() -> None:
    levels = [Level(f"height {k}", b"", b"") for k in range(20)]
    shown = thinned(levels)
    assert len(shown) == MOST_ROWS
    assert shown[0] is levels[-1]
    assert shown[-1] is levels[0]
    assert [one for one in shown if isinstance(one, int)] == [13]
    assert thinned(LEVELS) == LEVELS[::-1]
