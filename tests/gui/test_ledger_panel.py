"""The Ledger panel: what is new does not move what a person reads, remote text stays plain, and a step leads to its record."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.ledger import canonical
from app.ledger.lineage import Edge, Lineage, Node
from app.ledger.records_view import RecordPage
from app.model.ledger import Check, LedgerRecord, Level, Verdict
from widgets.ledger_panel import LedgerPanel
from widgets.ledger_words import fields_of, hex_lines, kind_word, value_text

OSLO = ZoneInfo("Europe/Oslo")
NASTY = "<b>bold</b> \u202e& <img src=x>"


def record(number: int, summary: str = "", level: Level | None = Level.E2) -> LedgerRecord:
    payload = canonical.encode({"schema": "twin.energy.trade/1", "energy_wh": 1250, "buyer": {"name": NASTY}})
    return LedgerRecord(
        str(number),
        "log:town",
        "twin.energy.trade/1",
        10**18,
        payload,
        summary or f"Trade {number}",
        level,
        ("quay",),
    )


def page(first: int, last: int, following: int | None = None) -> RecordPage:
    numbers = tuple(range(last, first - 1, -1))
    return RecordPage(tuple(record(n) for n in numbers), numbers, following)


@pytest.fixture
def panel(qtbot: QtBot) -> LedgerPanel:
    panel = LedgerPanel(OSLO)
    qtbot.addWidget(panel)
    panel.resize(1000, 220)
    panel.show()
    return panel


def test_that_an_empty_ledger_says_what_will_be_here(panel: LedgerPanel) -> None:
    panel.model.begin(RecordPage((), (), None))
    assert "quarter of an hour" in panel.empty.text
    assert panel.empty.isVisible()


def test_that_it_reads_on_as_it_is_scrolled(panel: LedgerPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.model.more_wanted) as wanted:
        panel.model.begin(page(101, 300, 101))
        panel.table.scrollToBottom()
        panel.model.fetchMore(panel.table.rootIndex())
    assert wanted.args == [101]
    panel.model.extend(page(1, 100))
    assert panel.model.rowCount() == 300
    assert not panel.model.canFetchMore(panel.table.rootIndex())


def test_that_what_is_new_keeps_the_chosen_record_and_the_place(panel: LedgerPanel, qtbot: QtBot) -> None:
    panel.model.begin(page(1, 200))
    panel.choose(50)
    assert not panel.is_at_top
    panel.model.prepend(page(201, 212))
    assert panel.model.number_at(panel.table.currentIndex().row()) == 50
    panel.show_new(12)
    assert panel.new.text() == "12 new"
    with qtbot.waitSignal(panel.newest_wanted):
        panel.new.click()


def test_that_a_record_is_shown_plainly_whatever_stands_in_it(panel: LedgerPanel, qtbot: QtBot) -> None:
    panel.model.begin(RecordPage((record(1, NASTY),), (1,), None))
    with qtbot.waitSignal(panel.record_chosen):
        panel.choose(1)
    details = panel.details
    assert details.title.text() == NASTY
    texts = [label.text() for label in details.content.findChildren(QLabel)]
    assert "Energy Wh" in texts
    assert "1\u2009250" in texts
    assert any("<img" in text for text in texts)
    assert {label.textFormat().name for label in details.content.findChildren(QLabel)} == {"PlainText"}
    assert "65 6e 65 72 67 79" in details.bytes.toPlainText()


def test_that_what_holds_fails_and_is_open_are_told_in_words(panel: LedgerPanel) -> None:
    panel.model.begin(page(1, 1))
    panel.choose(1)
    panel.details.show_verdict(
        Verdict(
            None,
            (
                Check("inclusion", True, "leaf 1"),
                Check("checkpoint", False, "x"),
                Check("witness", None, "y"),
            ),
        )
    )
    labels = panel.details.checks.findChildren(QLabel)
    assert {"holds", "fails", "not verified"} <= {label.accessibleName() for label in labels}
    texts = [label.text() for label in labels]
    assert "fails: x" in texts
    assert "not verified: y" in texts


def test_that_only_what_is_proven_can_be_shown(panel: LedgerPanel) -> None:
    rows = (record(3), record(2, level=None), record(1, level=Level.E1))
    panel.model.begin(RecordPage(rows, (3, 2, 1), None))
    panel.only_proven.setChecked(True)
    assert [panel.table.isRowHidden(k) for k in range(3)] == [False, True, True]
    panel.only_proven.setChecked(False)
    assert not any(panel.table.isRowHidden(k) for k in range(3))


def test_that_a_lineage_is_drawn_from_the_record_to_the_ledger_and_each_step_can_be_chosen(
    panel: LedgerPanel, qtbot: QtBot
) -> None:
    nodes = (
        Node("i", "invoice", "Invoice 1", record(5)),
        Node("t", "trade", "Trade 1", record(4)),
        Node("m", "bid", NASTY, None, problem="it is not in the ledger"),
        Node("l", "ledger", "log:town"),
    )
    edges = (
        Edge("i", "t", "line"),
        Edge("t", "m", "sold by"),
        Edge("t", "l", "stands in"),
        Edge("i", "l", "stands in"),
    )
    panel.model.begin(page(1, 1))
    panel.choose(1)
    view = panel.details.lineage
    panel.details.show_lineage(Lineage(nodes, edges, ("one is missing",)))
    assert [n.ref for n in view.nodes] == ["i", "t", "m", "l"]
    left = {card.node.ref: card.rect.left() for card in view._cards}
    assert left["i"] < left["t"] < left["m"] < left["l"]
    with qtbot.waitSignal(view.chosen) as chosen:
        qtbot.keyPress(view, "\r")
    assert chosen.args == [nodes[0]]
    assert "missing" in panel.details.lineage_note.text()


def test_that_words_are_those_of_people() -> None:
    assert kind_word("twin.invoice/1") == "Invoice"
    assert kind_word("0x2::notarization::LockedNotarizationCreated") == "LockedNotarizationCreated"
    assert value_text("2026-11-22T10:00:00Z", OSLO).startswith("2026-11-22 11:00:00")
    assert value_text(None, OSLO) == "–"
    deep: dict[str, object] = {"a": 1}
    for _ in range(50):
        deep = {"in": deep}
    assert len(fields_of(deep, OSLO)) < 20
    assert len(fields_of({str(k): k for k in range(5000)}, OSLO)) <= 401
    assert hex_lines(b"A\x00").startswith("000000  41 00")
