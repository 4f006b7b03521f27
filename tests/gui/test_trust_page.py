"""The page on trust: what it shows of the log, witnesses and committees, and what it asks for."""

from __future__ import annotations

from collections.abc import Iterator
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.ledger.levels import MEANINGS
from app.model.ledger import Level
from app.model.trust import Proof
from widgets.trust_page import OwnLog, TrustPage

LEFT = Qt.MouseButton.LeftButton
LOG = OwnLog(
    "tvilling.invalid/quay/1f2e3d4c", "tvilling.invalid/quay/1f2e3d4c+aabbccdd+KEY", "aabbccdd", 1, 700,
    1_800_000_000 * 10**9, Level.E3, True, "It agrees with everything that was seen of it before.",
)  # fmt: skip


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[TrustPage]:
    page = TrustPage(ZoneInfo("Europe/Oslo"))
    qtbot.addWidget(page)
    page.show()
    yield page
    page.close()


def texts(page: TrustPage) -> list[str]:
    return [
        label.text().replace("\u200b", "") for label in page.findChildren(QLabel) if label.isVisibleTo(page)
    ]


def test_that_it_says_whose_log_this_is_and_whether_it_is_what_it_was(page: TrustPage, qtbot: QtBot) -> None:
    page.show_log(LOG, can_rotate=True)
    qtbot.waitUntil(lambda: LOG.origin in texts(page))
    said = texts(page)
    assert "aabbccdd; 1 before it is retired" in said
    assert page.sign.proof is Proof.MATCH
    qtbot.mouseClick(page.copy, LEFT)
    assert QGuiApplication.clipboard().text() == LOG.vkey, "the copied key is whole and has nothing put in"


def test_that_a_log_that_was_rewritten_looks_unlike_one_that_was_not_compared(page: TrustPage) -> None:
    from dataclasses import replace

    page.show_log(replace(LOG, agrees=None), can_rotate=False)
    assert page.sign.proof is Proof.UNCHECKED
    assert not page.rotate.isEnabled()
    page.show_log(replace(LOG, agrees=False, said="It is not what it was: rolled back."), can_rotate=False)
    assert page.sign.proof is Proof.DIFFERS
    assert page.state.text() == "It is not what it was: rolled back."


def test_that_every_level_is_explained_with_whom_one_trusts(page: TrustPage) -> None:
    said = texts(page)
    for level in Level:
        assert level.value in said
        assert MEANINGS[level].means in said
    assert sum("One still trusts:" in text for text in said) == len(Level)


def test_that_only_what_is_chosen_can_be_removed(page: TrustPage, qtbot: QtBot) -> None:
    assert not page.drop_witness.isEnabled()
    page.witnesses.setCurrentRow(0)
    assert not page.drop_witness.isEnabled(), "the line that says there is none"
    page.show_chosen(["witness.example   00112233"], ["mainnet   genesis   4 members"])
    page.witnesses.setCurrentRow(0)
    with qtbot.waitSignal(page.witness_removed) as said:
        qtbot.mouseClick(page.drop_witness, LEFT)
    assert said.args == [0]
    page.networks.setCurrentText("testnet")
    with qtbot.waitSignal(page.committee_wanted) as asked:
        qtbot.mouseClick(page.add_committee, LEFT)
    assert asked.args == ["testnet"]


def test_that_names_out_of_files_are_plain_text(page: TrustPage) -> None:
    page.show_log(LOG, can_rotate=True)
    assert all(
        label.textFormat() is Qt.TextFormat.PlainText or not label.text().startswith("<")
        for label in page.findChildren(QLabel)
    )
