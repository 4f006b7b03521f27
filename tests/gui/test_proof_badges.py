"""How far a figure is proven, at the figure and in the inspector's head."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.model.trust import Proof
from tests.gui.test_inspector import Bench
from widgets import theme

LOAD, HEAT = "bk-17.load_kw", "bk-17.heat_kw"


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    bench = Bench(qtbot)
    bench.inspector.show_target("building", "b-017")
    yield bench
    bench.inspector.figures._line_timer.stop()


def prove(signal_id: str, _feed: str, _at_ns: int) -> tuple[Proof, str]:
    return (Proof.DIFFERS, "DIFFERS") if signal_id == HEAT else (Proof.MATCH, "proven · E3")


def test_that_only_the_figure_that_differs_is_marked_and_the_head_shows_the_worst(bench: Bench) -> None:
    inspector = bench.inspector
    inspector.set_proofs(prove)
    load, heat = inspector.figure(LOAD), inspector.figure(HEAT)
    assert load is not None
    assert heat is not None
    assert (load.proof, heat.proof) == (Proof.MATCH, Proof.DIFFERS)
    assert inspector._header.proof_sign.proof is Proof.DIFFERS
    assert "DIFFERS" in heat.copied_text()
    assert heat.accessibleDescription() == "Proof: DIFFERS"
    picture = heat.grab().toImage()
    bad = QColor(theme.current().alarm_high)
    assert any(
        QColor(picture.pixel(x, y)) == bad
        for x in range(picture.width() // 2, picture.width())
        for y in range(picture.height())
    )


def test_that_without_a_ledger_nothing_is_claimed(bench: Bench) -> None:
    inspector = bench.inspector
    inspector.set_proofs(prove)
    inspector.set_proofs(None)
    row = inspector.figure(LOAD)
    assert row is not None
    assert row.proof is Proof.UNANCHORED
    assert not inspector._header.proof_sign.isVisibleTo(inspector)


def test_that_a_click_on_the_sign_asks_for_the_proof_and_elsewhere_for_the_trend(
    bench: Bench, qtbot: QtBot
) -> None:
    inspector = bench.inspector
    inspector.set_proofs(prove)
    row = inspector.figure(HEAT)
    assert row is not None
    row.grab()  # where the sign stands is known once it is drawn
    assert row.reading is not None
    with qtbot.waitSignal(inspector.proof_wanted) as said:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(row.width() - 18, 31))
    assert said.args == [HEAT, row.reading[2]]
    with qtbot.waitSignal(inspector.trend_requested):
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(20, 12))
    with qtbot.waitSignal(inspector.proof_wanted):
        qtbot.keyClick(row, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
