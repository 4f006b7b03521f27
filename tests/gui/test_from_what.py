"""The sheet that says from what a figure is made: words, signs, keys, hostile text."""

from __future__ import annotations

from collections.abc import Iterator
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.energy.indicators.contract import Provenance, Source
from app.model.trust import IntervalProof, Proof
from widgets.from_what import ROWS, FromWhat, Told
from widgets.from_what_words import ordered, period_text, proof_text, sources_text, within

HOSTILE = "<b>x</b><img src=file:///etc/passwd>"


def sources(n: int, silent: int = 0) -> tuple[Source, ...]:
    return tuple(Source(f"a{i}.load_kw", 0.0 if i < silent else 1.0, None if i < silent else float(i), "kWh")
                 for i in range(n))  # fmt: skip


@pytest.fixture
def sheet(qtbot: QtBot) -> Iterator[FromWhat]:
    window = QWidget()
    qtbot.addWidget(window)
    yield FromWhat(window, lambda signal: f"{len(signal)} kW")
    window.close()  # lives until here: the sheet is its child


def test_that_the_sheet_shows_all_that_is_told_as_plain_text(sheet: FromWhat) -> None:
    sheet.show_figure(
        Told(HOSTILE, "12", "kWh", formula=HOSTILE, sources=(Source(HOSTILE, 1.0, 2.0, "kWh"),))
    )
    assert sheet.label.text() == HOSTILE
    assert sheet.label.textFormat() is Qt.TextFormat.PlainText
    assert sheet.formula.textFormat() is Qt.TextFormat.PlainText
    assert not sheet.meaning.isVisibleTo(sheet)
    assert sheet.model.data(sheet.model.index(0, 0)) == HOSTILE


def test_that_enter_asks_for_the_signal_once_and_ctrl_c_copies_everything(
    sheet: FromWhat, qtbot: QtBot
) -> None:
    chosen: list[str] = []
    sheet.signal_chosen.connect(chosen.append)
    sheet.show_figure(Told("Used", "12", "kWh", formula="Σ", known="3 of 3 sources", sources=sources(3)))
    sheet.table.selectRow(1)
    QTest.keyClick(sheet.table, Qt.Key.Key_Return)
    assert chosen == ["a1.load_kw"]
    QTest.keyClick(sheet, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Used 12 kWh")
    assert "a2.load_kw\t100 %\t2.0 kWh\t10 kW" in copied.replace("\u2009", "")


def test_that_a_figure_without_sources_shows_no_table(sheet: FromWhat) -> None:
    sheet.show_figure(Told("Trades", "3", "", known="Rests on no meter"))
    assert not sheet.table.isVisibleTo(sheet)
    assert sheet.model.signal_at(0) is None
    low = sheet.height()
    sheet.show_figure(Told("Used", "3", "kWh", sources=sources(100)))
    assert sheet.table.isVisibleTo(sheet)
    assert low < sheet.height() < low + (ROWS + 8) * 24


def test_that_what_is_silent_comes_first_and_says_so(sheet: FromWhat) -> None:
    first = ordered(sources(5, silent=1))[0]
    assert first.signal == "a0.load_kw"
    sheet.show_figure(Told("Used", "3", "kWh", sources=ordered(sources(5, silent=1))))
    assert [sheet.model.data(sheet.model.index(0, k)) for k in range(3)] == ["a0.load_kw", "silent", "–"]


@pytest.mark.parametrize(
    ("n", "silent", "coverage", "words"),
    [
        (4, 0, 1.0, "4 of 4 sources, all of the time"),
        (1, 0, 1.0, "1 of 1 source, all of the time"),
        (4, 1, 0.75, "3 of 4 sources; the least known kind covers 75 %: under 90 %, so the figure is not valid"),
        (4, 0, 0.999, "4 of 4 sources; each kind covers 99 % or more"),
        (0, 0, 1.0, "Rests on no meter"),
    ],
)  # fmt: skip
def test_that_coverage_is_said_and_never_rounded_up(n: int, silent: int, coverage: float, words: str) -> None:
    made_of = Provenance("x", "X", "", "", "", 0, 1, sources(n, silent))
    assert sources_text(made_of, coverage) == words


def test_that_the_worst_interval_gives_the_sign_and_all_are_counted() -> None:
    def interval(k: int, proof: Proof) -> IntervalProof:
        return IntervalProof(k * 10, k * 10 + 10, "sim", proof)

    every = [interval(0, Proof.MATCH), interval(1, Proof.MATCH), interval(2, Proof.UNANCHORED)]
    assert proof_text(every[:2], is_open=True) == (
        Proof.MATCH,
        "Ledger: matches what was anchored, 2 intervals",
    )
    sign, words = proof_text(every, is_open=True)
    assert sign is Proof.UNANCHORED
    assert words == "Ledger, 3 intervals: not anchored yet 1  ·  matches what was anchored 2"
    sign, words = proof_text([*every, interval(3, Proof.DIFFERS)], is_open=True)
    assert sign is Proof.DIFFERS
    assert words.startswith("Ledger, 4 intervals: DIFFERS 1")
    assert proof_text([], is_open=True)[0] is Proof.UNANCHORED
    assert proof_text(every, is_open=False)[0] is Proof.NONE
    assert within(every, 10, 20) == [every[1]]  # ends are not touched


def test_that_a_moment_names_its_zone() -> None:
    made_of = Provenance("x", "X", "", "", "", 0, 3_600_000_000_000)
    assert period_text(made_of, ZoneInfo("Europe/Oslo"), is_moment=True) == "at 1970-01-01 02:00:00 CET"
