"""The Market panel: what it says of an interval, what a click asks for, and that nothing on it is markup or colour alone."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.energy.market.bids import QUARTER_NS
from app.energy.market.terms import Rule
from app.energy.market.view import CallLine, Fill, MarketDay, Outcome, PartyLine
from app.market_read import MarketReader
from tests.unit.energy.town import catalogue
from tests.unit.ledger.memory_log import MemoryLog
from tests.unit.market_world import NOON, bill, call, quarter
from widgets.market_panel import BOOK, CALLS, PARTIES, TRADES, WIDE, MarketPanel
from widgets.market_words import plain_tip, span, step_words, verdict_words

OSLO = ZoneInfo("Europe/Oslo")
NASTY = "<b>bold</b> <img src=x>"
NAMES = {"offices": "Offices", "flats": NASTY, "lab": "Lab", "offices-battery": "Battery"}


class Past:
    def __init__(self) -> None:
        self.log = MemoryLog()
        for k in range(3):
            quarter(self.log.write, NOON + k * QUARTER_NS)
        call(self.log.write, NOON, ("called", "accepted", "delivered"))
        call(self.log.write, NOON + QUARTER_NS, ("called", "refused"), "flats-charger")
        self.reader = MarketReader(catalogue(), OSLO)

    @property
    def day(self) -> MarketDay:
        return self.reader.day(self.log, NOON)

    def outcome(self, rule: Rule | None = None, start_ns: int = NOON) -> Outcome:
        found = self.reader.outcome(self.log, start_ns, rule)
        assert found is not None
        return found


@pytest.fixture
def past() -> Past:
    return Past()


@pytest.fixture
def panel(qtbot: QtBot, past: Past) -> MarketPanel:
    panel = MarketPanel(OSLO, NAMES)
    qtbot.addWidget(panel)
    panel.resize(980, 200)
    panel.owner = past.reader.owner
    panel.show()
    panel.show_day(past.day)
    panel.choose(NOON, is_followed=True)
    panel.show_outcome(past.outcome())
    return panel


def test_that_before_the_first_clearing_it_says_what_will_be_here(qtbot: QtBot) -> None:
    panel = MarketPanel(OSLO, {})
    qtbot.addWidget(panel)
    panel.resize(980, 200)
    panel.show()
    assert panel.empty.isVisible()
    assert "quarter of an hour" in panel.empty.text
    assert not panel.rule.isVisible()
    panel.show_nothing("No market here", "This window seals nothing.")
    assert "seals nothing" in panel.empty.text


def test_that_the_head_has_interval_price_spot_volume_and_the_synthetic_label(panel: MarketPanel) -> None:
    assert panel.title.text() == "Thu 11 Jun 12:00–12:15 CEST"
    assert "NOK/kWh" in panel.figures.text()
    assert "spot 0.4000" in panel.figures.text()
    assert "2 trades of 4 bids" in panel.figures.text()
    assert panel.synthetic.isVisible()
    assert panel.verdict.sign == "matches"
    assert "as recorded" in panel.verdict.text


def test_that_a_difference_is_told_by_sign_and_words(panel: MarketPanel, past: Past) -> None:
    wrong = MemoryLog()
    quarter(wrong.write, NOON, spoil="price")
    panel.show_outcome(past.reader.outcome(wrong, NOON))
    assert panel.verdict.sign == "differs"
    assert "recorded price" in panel.verdict.text
    panel.show_outcome(replace(past.outcome(), verdict="cannot tell", differences=("leaf 7 holds no JSON",)))
    assert panel.verdict.sign == "cannot tell"
    assert "leaf 7" in panel.verdict.text


def test_that_another_rule_stands_beside_what_was(panel: MarketPanel, past: Past, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.rule_chosen) as asked:
        panel.rule.setCurrentIndex(2)
    assert asked.args == [Rule.PAY_AS_BID]
    panel.show_outcome(past.outcome(Rule.PAY_AS_BID))
    assert panel.verdict.sign == "would be"
    assert "would have been" in panel.verdict.text
    panel.show_view(TRADES)
    assert panel.beside.isVisible()
    assert [row[5] for row in panel.beside.texts()] == ["0.3000", "0.4500"]
    panel.show_outcome(past.outcome())
    assert panel.trades.isVisible()


def test_that_a_click_in_the_strip_chooses_and_a_double_click_takes_the_playhead_there(
    panel: MarketPanel, qtbot: QtBot
) -> None:
    x = round(panel.strip._x(NOON + QUARTER_NS) + 1)
    with qtbot.waitSignal(panel.interval_chosen) as chosen:
        qtbot.mouseClick(panel.strip, Qt.MouseButton.LeftButton, pos=QPoint(x, 60))
    assert chosen.args == [NOON + QUARTER_NS]
    assert not panel.is_following
    with qtbot.waitSignal(panel.moment_wanted) as moment:
        qtbot.mouseDClick(panel.strip, Qt.MouseButton.LeftButton, pos=QPoint(x, 60))
    assert moment.args == [NOON + QUARTER_NS]
    with qtbot.waitSignal(panel.follow_wanted):
        panel.follow.click()
    assert panel.is_following


def test_that_the_keyboard_steps_from_interval_to_interval(panel: MarketPanel, qtbot: QtBot) -> None:
    seen: list[int] = []
    panel.interval_chosen.connect(seen.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyPress(panel.strip, key)
    assert seen == [NOON + k * QUARTER_NS for k in (1, 2, 2, 1)]
    with qtbot.waitSignal(panel.moment_wanted) as moment:
        qtbot.keyPress(panel.strip, Qt.Key.Key_Return)
    assert moment.args == [NOON + QUARTER_NS]


def test_that_hovering_the_book_names_the_bid_and_how_far_it_was_filled(panel: MarketPanel) -> None:
    depth = panel.depth
    step = next(s for s in depth.depth.supply if s.bid.asset == "offices-battery")
    place = depth._at((step.from_wh + step.to_wh) / 2, 0.45, depth._prices())
    found = depth.step_at(place)
    assert found is step
    words = step_words(step, lambda asset: NAMES[asset], "NOK")
    assert "Battery offers 3.00 kWh for at least 0.4500 NOK/kWh" in words
    assert "◐ partly filled: 1.00 kWh; its price did not meet the other side" in words
    assert depth.step_at(QPointF(1, 1)) is None
    assert depth.words.startswith("2 offers, 2 demands; crossing at")


def test_that_the_whole_book_can_be_seen_and_fills_have_signs_of_their_own(
    panel: MarketPanel, qtbot: QtBot
) -> None:
    near = panel.depth.limit_wh()
    qtbot.mouseDClick(panel.depth, Qt.MouseButton.LeftButton, pos=QPoint(200, 60))
    assert panel.depth.is_whole
    assert panel.depth.limit_wh() == 11_000 >= near
    assert {s.fill for s in panel.depth.depth.steps} == {Fill.WHOLE, Fill.PART, Fill.NONE}
    assert not panel.depth.grab().isNull()


def test_that_trades_are_listed_and_one_can_be_chosen(panel: MarketPanel, past: Past, qtbot: QtBot) -> None:
    panel.show_view(TRADES)
    assert [row[:2] for row in panel.trades.texts()] == [["Offices", NASTY], ["Battery", NASTY]]
    with qtbot.waitSignal(panel.trade_chosen) as chosen:
        panel.trades.selectRow(1)
    assert chosen.args[0].seller == "offices-battery"
    with qtbot.assertNotEmitted(panel.trade_chosen):
        panel.show_day(past.day)
    assert panel.trades.current.line.seller == "offices-battery"
    with qtbot.waitSignal(panel.record_wanted) as leaf:
        panel.to_ledger.click()
    assert past.log.get(leaf.args[0]).entry.kind == "twin.energy.trade/1"


def test_that_participants_are_sorted_and_filtered(panel: MarketPanel, past: Past) -> None:
    bill(past.log.write, "lab", 5000, "9.99")
    panel.show_day(past.day)
    panel.show_view(PARTIES)
    panel.parties.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert panel.parties.texts()[0][:2] == [NASTY, "15.0"]
    panel.parties.sortByColumn(6, Qt.SortOrder.AscendingOrder)
    assert [row[6] for row in panel.parties.texts()] == ["–", "–", "9.99"]
    panel.find.setText("OFFI")
    assert [row[0] for row in panel.parties.texts()] == ["Offices"]
    panel.find.setText("")
    panel.whole_day.setChecked(False)
    assert {row[0]: row[1] for row in panel.parties.texts()} == {NASTY: "5.00", "Offices": "0.00"}


def test_that_an_invoice_leads_to_its_record(panel: MarketPanel, past: Past, qtbot: QtBot) -> None:
    bill(past.log.write, "flats", 5000, "9.99")
    panel.show_day(past.day)
    panel.show_view(PARTIES)
    panel.parties.choose("flats")
    with qtbot.waitSignal(panel.record_wanted) as leaf:
        panel.parties.opened.emit(panel.parties.current)
    assert leaf.args == [past.log.size - 1]


def test_that_calls_show_their_chain_and_none_says_why(panel: MarketPanel) -> None:
    panel.show_view(CALLS)
    second, first = panel.calls.texts()
    assert first[4] == "● delivered"
    assert first[6] == "called 11:58 › accepted 11:59 › delivered 12:00"
    assert first[5] == "1.90 of 2.00, 95%"
    assert second[4] == "✕ refused"
    panel.whole_day.setChecked(False)
    assert len(panel.calls.texts()) == 1
    panel.choose(NOON + 2 * QUARTER_NS, is_followed=False)
    assert panel.nothing.isVisible()
    assert "No calls" in panel.nothing.text


def test_that_an_interval_without_bids_says_so(panel: MarketPanel) -> None:
    panel.choose(NOON - 8 * QUARTER_NS, is_followed=True)
    panel.show_outcome(None)
    assert "No bids are recorded" in panel.depth.words
    assert panel.verdict.text == ""
    panel.show_view(TRADES)
    assert "No trades in this interval" in panel.nothing.text


def test_that_a_moment_of_another_day_lies_outside_the_strip(qtbot: QtBot, past: Past) -> None:
    panel = MarketPanel(OSLO, NAMES)
    qtbot.addWidget(panel)
    panel.show_moment(NOON)  # before any day is known
    panel.show_day(past.day)
    for t_ns in (0, NOON, 2**62):
        panel.show_moment(t_ns)
    assert panel.strip.cursor_ns == 2**62
    assert not panel.strip.grab().isNull()


def test_that_while_an_interval_is_read_no_other_one_is_shown(panel: MarketPanel, past: Past) -> None:
    panel.show_waiting(NOON + QUARTER_NS)
    assert panel.title.text() == "Thu 11 Jun 12:15–12:30 CEST"
    assert panel.depth.words == "Reading the ledger…"
    assert panel.verdict.text == ""
    panel.show_outcome(past.outcome(None, NOON + QUARTER_NS))
    assert panel.verdict.sign == "matches"


def test_that_the_book_stands_beside_the_tables_where_there_is_room(panel: MarketPanel) -> None:
    assert panel.view == BOOK
    panel.resize(WIDE + 300, 300)
    assert panel.view == TRADES
    assert panel.depth.isVisible()
    assert panel.trades.isVisible()
    panel.resize(980, 200)
    assert not panel.depth.isVisible()
    panel.show_view(BOOK)
    assert panel.depth.isVisible()


def test_that_no_text_is_read_as_markup(panel: MarketPanel) -> None:
    assert {label.textFormat().name for label in panel.findChildren(QLabel) if label.text()} == {"PlainText"}
    assert "<b>" not in plain_tip(NASTY)
    assert "&lt;b&gt;" in plain_tip(NASTY)
    panel.show_view(TRADES)
    model = panel.trades.sorted
    tip = model.index(0, 4).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith("<qt>the seller gets")


def test_that_what_is_not_known_is_no_zero(panel: MarketPanel, past: Past) -> None:
    day = replace(
        past.day,
        parties=(PartyLine("lab"),),
        calls=(CallLine("c", NOON, NOON + QUARTER_NS, "lab", "up", 1000, Decimal("0.1"), ()),),
    )
    panel.show_day(day)
    panel.show_view(PARTIES)
    assert panel.parties.texts()[0][5:] == ["–", "–"]
    panel.show_view(CALLS)
    assert panel.calls.texts()[0][5] == "–"


def test_that_the_hour_that_comes_twice_has_both_its_zones() -> None:
    from app.model.times import parse_time

    start = parse_time("2026-10-25T02:45:00+02:00", OSLO, 0)
    assert span(start, start + QUARTER_NS, OSLO, day=False) == "02:45–02:00 CEST/CET"


def test_that_an_interval_that_cannot_be_cleared_again_says_why(past: Past) -> None:
    outcome = replace(past.outcome(), verdict="cannot tell", differences=())
    assert verdict_words(outcome, "NOK") == "Cannot be cleared again: no bids were recorded"


def test_that_faults_in_the_log_are_counted_on_screen(panel: MarketPanel, past: Past) -> None:
    panel.show_day(replace(past.day, faults=2))
    assert "2 records" in panel.note.text()
    panel.show_trouble("disk I/O error")
    assert "cannot be read" in panel.note.text()
    assert panel.day.slots, "what is shown stays"


def test_that_a_moment_shown_before_a_day_is_read_is_no_fault(qtbot: QtBot) -> None:
    panel = MarketPanel(OSLO, NAMES)
    qtbot.addWidget(panel)
    panel.resize(980, 200)
    panel.show()
    panel.show_moment(NOON)
    panel.show_moment(NOON + QUARTER_NS)
    assert not panel.strip.grab().isNull()


def test_that_a_moment_of_another_year_is_no_pixel_and_breaks_nothing(panel: MarketPanel) -> None:
    """A replay far from the day that is drawn: its place in pixels does not fit into Qt's numbers."""
    for t_ns in (0, NOON + 10**19 // 2, NOON):
        panel.strip.set_cursor(t_ns)
    assert panel.strip.cursor_ns == NOON
