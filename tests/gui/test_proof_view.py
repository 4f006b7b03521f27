"""The proof view: plain words first, the way drawn and copyable, what failed and what is open told apart."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ledger.reading_proof import build
from app.ledger.trust_file import Trust
from app.model.ledger import Check, Level
from app.model.trust import Proof
from tests.unit.ledger.evidence_world import small_world
from widgets import theme
from widgets.proof_story import Story, no_story, story_of
from widgets.proof_view import ProofView

OSLO = ZoneInfo("Europe/Oslo")
WORLD = small_world()
GOOD = WORLD.reading_proof(4, "b.power_kw", 1)


def story(trust: Trust | None = None, more: tuple[Check, ...] = ()) -> Story:
    return story_of(build(GOOD), trust or WORLD.trust, None, OSLO, made_ns=GOOD.t_ns, more=more)


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[ProofView]:
    window = QWidget()
    window.resize(1280, 800)
    qtbot.addWidget(window)
    view = ProofView(window)
    view.show_story(story())
    view.show()
    yield view
    view.close()
    window.close()


def test_that_it_says_in_plain_words_what_was_shown(view: ProofView) -> None:
    assert view.title.text() == "This reading is what was recorded"
    assert "steps lead from it to a checkpoint signed at" in view.sentence.text()
    assert view.sign.proof is Proof.MATCH
    assert not any("FAILED" in line for line in view.checks.lines)
    assert "could still show another log" in view.trusted.text()


def test_that_each_hash_of_the_way_can_be_copied_whole(view: ProofView, qtbot: QtBot) -> None:
    knots = view.tree.knots
    hashes = {knot.hash for knot in knots}
    said = story()
    for tree in said.trees:
        assert {
            tree.leaf,
            tree.root,
            *(s.sibling for s in tree.steps),
            *(s.node for s in tree.steps),
        } <= hashes
    place = knots[1].at.toPoint()
    qtbot.mouseMove(view.tree, QPoint(3, 3))
    qtbot.mouseMove(view.tree, place)
    qtbot.mouseClick(view.tree, Qt.MouseButton.LeftButton, pos=place)
    assert QGuiApplication.clipboard().text() == knots[1].hash.hex()
    assert view.told.text() == "Hash copied"


def test_that_keys_walk_along_the_way(view: ProofView, qtbot: QtBot) -> None:
    view.tree.setFocus()
    qtbot.keyClick(view.tree, Qt.Key.Key_Up)
    qtbot.keyClick(view.tree, Qt.Key.Key_Up)
    qtbot.keyClick(view.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == view.tree.knots[1].hash.hex()
    assert view.tree.knots[1].hash.hex() in view.tree.accessibleDescription()


def test_that_not_verified_and_failed_look_different(view: ProofView) -> None:
    view.show_story(story(Trust()))
    open_picture = view.tree.grab().toImage()
    assert view.sign.proof is Proof.UNCHECKED
    assert view.title.text() == "This reading is not fully proven"
    assert "no key of the log" in view.sentence.text(), "what is missing, and not what may be open anyway"
    assert any("Signature of the log  ·  not verified" in line for line in view.checks.lines)
    bad = dataclasses.replace(GOOD, value=GOOD.value + 1)
    view.show_story(story_of(build(bad), WORLD.trust, None, OSLO))
    assert view.sign.proof is Proof.DIFFERS
    assert view.title.text() == "This is not what was recorded"
    assert any("The reading is among them  ·  FAILED" in line for line in view.checks.lines)
    assert view.tree.grab().toImage() != open_picture
    assert view.story is not None
    assert view.story.level is None


def test_that_a_log_that_agrees_with_what_was_seen_before_raises_the_level() -> None:
    assert story().level is Level.E2
    assert story(more=(Check("consistency", True, "700 leaves since"),)).level is Level.E3
    first = story(more=(Check("consistency", None, "never seen before"),))
    assert (first.level, first.proof) == (Level.E2, Proof.MATCH), "a first look takes nothing away"
    assert story(more=(Check("consistency", False, "rolled back"),)).proof is Proof.DIFFERS


def test_that_where_there_is_no_proof_it_says_why_and_exports_nothing(view: ProofView) -> None:
    view.show_story(no_story("that reading is not anchored yet", Proof.UNANCHORED))
    assert view.title.text() == "Not anchored yet"
    assert view.sentence.text() == "That reading is not anchored yet."
    assert not view.export.isEnabled()
    assert not view.tree.isVisible()


def test_that_the_clipboard_gets_the_whole_proof(view: ProofView, qtbot: QtBot) -> None:
    qtbot.mouseClick(view.copy, Qt.MouseButton.LeftButton)
    text = QGuiApplication.clipboard().text()
    assert all(tree.root.hex() in text for tree in story().trees)
    assert "[not verified] hints" in text


def test_that_export_hands_over_the_very_bytes_of_the_proof_file(view: ProofView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.export_wanted) as said:
        qtbot.mouseClick(view.export, Qt.MouseButton.LeftButton)
    assert said.args[0].data == build(GOOD)
    assert said.args[0].file_name.endswith(".tvilling-proof.json")


@pytest.mark.parametrize("look", ["dark", "light"])
def test_that_it_is_drawn_in_both_looks(view: ProofView, qapp: QApplication, look: str) -> None:
    theme.apply_theme(qapp, look)
    picture = view.tree.grab().toImage()
    assert len({picture.pixel(x, y) for x in range(0, picture.width(), 5) for y in range(0, 300, 5)}) > 10
    theme.apply_theme(qapp, "dark")
