"""The look for clipped words finds what is clipped, and only that."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.model.language import fits
from tests.clipped import clipped, longer


def test_that_a_label_a_button_and_a_box_that_are_too_narrow_are_found(qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    label, button, box, wrapped = (
        QLabel("Self-sufficiency of the day"),
        QPushButton("Acknowledge all"),
        QComboBox(),
        QLabel(),
    )
    box.addItem("Geographical boundary")
    wrapped.setText("Several words that go on over a number of lines")
    wrapped.setWordWrap(True)
    for one in (label, button, box, wrapped):
        column.addWidget(one)
    qtbot.addWidget(page)
    page.resize(500, 300)
    page.show()
    assert list(clipped(page)) == []
    for one in (label, button, box):
        one.setFixedWidth(40)
    wrapped.setFixedSize(60, 20)
    assert len(list(clipped(page))) == 4


@pytest.mark.parametrize(
    "text", ["Save", "{n} of {m} report.", " days", "Cut\tCtrl+X", "°C", "{value:.0f} %", "&File"]
)
def test_that_the_made_up_language_keeps_what_must_stay(text: str) -> None:
    made = longer(text)
    assert fits(made, text)
    assert made.partition("\t")[2] == text.partition("\t")[2]
    assert len(made) >= len(text)
    assert (made[:1] == " ") == (text[:1] == " ")
