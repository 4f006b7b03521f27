"""The tamper demonstration in the real window: its steps, what lights up, and that nothing stays of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.model.times import HOUR_NS
from app.model.trust import Proof
from app.opening import open_district
from app.tamper_hub import TamperHub
from app.tamper_tour import STEPS
from app.window import Desk
from tests.e2e.marks import needs_window
from tests.e2e.windows import desk_of
from widgets.tamper_card import TamperCard

pytestmark = needs_window
CHANGED = next(place for place, step in enumerate(STEPS) if step.is_changed)
FOUND = next(place for place, step in enumerate(STEPS) if step.is_found)
PATH = FOUND + 1


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setenv("TVILLING_NO_KEYRING", "1")
    opened = open_district()
    with desk_of(opened, tmp_path / "data", opened.district.feeds, fill_ns=4 * HOUR_NS) as desk:
        desk.start()
        qtbot.waitUntil(lambda: desk.session.ledger is not None, timeout=60_000)
        qtbot.waitUntil(lambda: desk.session.ledger.log.size > 4, timeout=60_000)
        yield desk


@pytest.fixture
def hub(desk: Desk, qtbot: QtBot) -> TamperHub:
    desk.tamper.action.trigger()
    qtbot.waitUntil(lambda: desk.tamper.card is not None, timeout=60_000)
    return desk.tamper


def card_of(hub: TamperHub) -> TamperCard:
    assert hub.card is not None
    return hub.card


def at(hub: TamperHub, place: int, qtbot: QtBot) -> TamperCard:
    card = card_of(hub)
    while card.place != place:
        before = card.place
        qtbot.waitUntil(card.next.isEnabled, timeout=30_000)
        card.go(before + (1 if place > before else -1))
        qtbot.waitUntil(lambda before=before: card.place != before, timeout=30_000)
    return card


def test_that_the_tour_leads_from_a_match_to_the_difference_and_back(
    desk: Desk, hub: TamperHub, qtbot: QtBot
) -> None:
    card = card_of(hub)
    card.set_auto(False)
    ribbon = desk.window.timeline.ribbon
    assert ribbon is not None
    assert {one.proof for one in ribbon.intervals} == {Proof.MATCH}
    assert "copied for this tour" in card.text.text()

    at(hub, CHANGED, qtbot)
    assert card.bytes.isVisible()
    assert hub.demo is not None
    assert hub.demo.flipped is not None

    at(hub, FOUND, qtbot)
    ribbon = desk.window.timeline.ribbon
    assert ribbon is not None
    (difference,) = ribbon.differences
    assert difference.from_ns <= hub.demo.flipped.t_ns < difference.to_ns
    assert not desk.session.timekeeper.playhead.is_live
    assert desk.selected is not None
    assert desk.scene.warn_of(None), "the building is lit up"

    at(hub, PATH, qtbot)
    assert card.path.isVisible()
    assert "hashes from the leaf to the root are not what was sealed" in card.path.accessibleName()

    at(hub, len(STEPS) - 1, qtbot)
    ribbon = desk.window.timeline.ribbon
    assert ribbon is not None
    assert not ribbon.differences
    assert card.next.text() == "Close"

    at(hub, FOUND, qtbot)  # back again
    assert desk.window.timeline.ribbon is not None
    assert desk.window.timeline.ribbon.differences


def test_that_leaving_puts_everything_back(desk: Desk, hub: TamperHub, qtbot: QtBot) -> None:
    folder = Path(hub._folder.name)  # type: ignore[union-attr]
    assert folder.exists()
    card = at(hub, FOUND, qtbot)
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert hub.card is None
    assert hub.demo is None
    assert not folder.exists()
    assert desk.session.timekeeper.playhead.is_live
    ribbon = desk.window.timeline.ribbon
    assert ribbon is None or not ribbon.differences
    assert hub.action.isEnabled()


def test_that_keys_lead_through_it_and_it_runs_by_itself(desk: Desk, hub: TamperHub, qtbot: QtBot) -> None:
    card = card_of(hub)
    card.set_auto(False)
    qtbot.keyClick(card, Qt.Key.Key_Right)
    assert card.place == 1
    qtbot.keyClick(card, Qt.Key.Key_PageUp)
    assert card.place == 0
    qtbot.keyClick(card, Qt.Key.Key_Space)
    assert card.is_auto
    card._on_time()
    assert card.place == 1
    qtbot.keyClick(card, Qt.Key.Key_Space)
    assert not card.is_auto
    assert desk.session.timekeeper.playhead.is_live


def test_that_closing_the_window_in_the_middle_ends_in_time(desk: Desk, hub: TamperHub, qtbot: QtBot) -> None:
    at(hub, 1, qtbot)
    card_of(hub).go(CHANGED)
    assert desk.close()
    assert hub.demo is None
