"""The Market panel: the day's prices and volumes, the book of one interval, and its trades, participants and calls.

    panel = MarketPanel(zone, names)                   # names: of assets
    panel.show_day(day); panel.show_outcome(outcome)   # app/energy/market/view.py
    panel.choose(start_ns); panel.show_moment(t_ns)

Where there is room the book stands beside the tables, else it is one of them.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.energy.market.bids import QUARTER_NS
from app.energy.market.terms import Rule
from app.energy.market.view import (
    NOTHING,
    CallLine,
    Depth,
    MarketDay,
    Outcome,
    Pair,
    PartyLine,
    TradeLine,
    compare,
    parties_of,
)
from app.model.language import mark, tr
from widgets import icons, theme
from widgets.arranging import plain_label
from widgets.empty_state import EmptyState
from widgets.market_columns import (
    beside_columns,
    call_columns,
    call_key,
    pair_key,
    party_columns,
    party_key,
    trade_columns,
)
from widgets.market_depth import BookDepth
from widgets.market_strip import MarketStrip
from widgets.market_tables import Column, MarketTable
from widgets.market_verdict import VerdictLine
from widgets.market_words import RULES, day_words, figures, namer, plain_tip, span

WIDE = 1240  # from here on the book stands beside the tables
BOOK, TRADES, PARTIES, CALLS = 0, 1, 2, 3
_WORDS = (mark("Book"), mark("Trades"), mark("Participants"), mark("Flexibility"))


class MarketPanel(QWidget):
    interval_chosen = Signal(object)  # ns: the start of one, no longer that of the playhead
    moment_wanted = Signal(object)  # ns: take the playhead there
    follow_wanted = Signal()  # the interval of the playhead again
    rule_chosen = Signal(object)  # Rule, or None for the recorded one
    trade_chosen = Signal(object)  # TradeLine, or None: none any more
    asset_chosen = Signal(str)
    record_wanted = Signal(int)  # leaf of an invoice, a trade or a call
    lineage_wanted = Signal()  # from what is the price of the interval?

    def __init__(
        self,
        zone: ZoneInfo,
        names: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._zone, self._name_of = zone, namer(names)
        self.owner: Mapping[str, str] = {}  # asset -> the asset that stands for its participant
        self.day: MarketDay = NOTHING
        self.outcome: Outcome | None = None
        self.start_ns = 0
        self._is_following = True
        self._currency: str | None = None
        self.title = plain_label("", "body")
        self.figures = plain_label("", "body", is_dim=True)
        self.synthetic = plain_label(tr("synthetic data"), "label", is_dim=True)
        self.verdict = VerdictLine()
        self.rule = QComboBox()
        self.follow, self.go, self.why = QToolButton(), QToolButton(), QToolButton()
        self.strip = MarketStrip(zone)
        self.depth = BookDepth(self._name_of)
        self.views = QButtonGroup(self)
        self.find = QLineEdit()
        self.whole_day = QToolButton()
        self.to_ledger = QToolButton()
        self.note = plain_label("", "label", is_dim=True)
        self.empty = EmptyState(
            "market",
            tr("No market yet"),
            tr(
                "Each quarter of an hour is cleared and recorded here once the ledger holds its bids; the first comes with the first sealed quarter."
            ),
        )
        self._make_tables("")
        self._lay_out()
        self._connect()
        self._fit()

    # -- making --------------------------------------------------------------------------------------------------------

    def _make_tables(self, currency: str) -> None:
        name_of = self._name_of
        self.trades = MarketTable(tr("Trades"), trade_columns(name_of, currency), pair_key)
        self.beside = MarketTable(
            tr("Trades beside another rule"), beside_columns(name_of, currency), pair_key
        )
        self.parties = MarketTable(tr("Participants"), party_columns(name_of, currency), party_key)
        self.calls = MarketTable(
            tr("Calls for flexibility"), call_columns(name_of, self._zone, currency), call_key
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.M, theme.XS, theme.S, 0)
        head.setSpacing(theme.S)
        self.title.setFont(theme.font("body", semibold=True))
        self.figures.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.rule.setAccessibleName(tr("Rule by which the interval is cleared again"))
        for word, rule, tip in RULES:
            self.rule.addItem(tr(word), rule)
            self.rule.setItemData(self.rule.count() - 1, tr(tip), Qt.ItemDataRole.ToolTipRole)
        self._button(self.follow, "live", tr("Follow the playhead"), is_checkable=True)
        self.follow.setChecked(True)
        self._button(self.go, "go-to-time", tr("Take the playhead to this interval"))
        for part in (self.title, self.figures):
            head.addWidget(part, 1 if part is self.figures else 0)
        self._button(self.why, "info", tr("From what is this price?"))
        for part in (self.why, self.synthetic, self.rule, self.follow, self.go):
            head.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._second_line())
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, theme.XS, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.strip, 4)
        row.addWidget(_Rule())
        self._beside_book = QWidget()
        self._book_place = _bare(QVBoxLayout(self._beside_book))
        row.addWidget(self._beside_book, 5)
        self._rule_line = _Rule()
        row.addWidget(self._rule_line)
        row.addWidget(self._pages(), 6)
        whole = QWidget()
        self._stack = QStackedLayout(whole)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(body)
        column.addWidget(whole, 1)

    def _second_line(self) -> QHBoxLayout:
        """What clearing again showed, and which page stands at the right."""
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, theme.S, 0)
        line.setSpacing(2)
        line.addWidget(self.verdict, 1)
        line.addWidget(self.note)
        for place, word in enumerate(_WORDS):
            button = QToolButton()
            button.setText(tr(word))
            button.setCheckable(True)
            button.setProperty("flat", True)
            self.views.addButton(button, place)
            line.addWidget(button)
        self.views.button(BOOK).setChecked(True)
        self._button(
            self.whole_day, "calendar", tr("The whole day in place of the interval"), is_checkable=True
        )
        self.whole_day.setChecked(True)
        line.addWidget(self.whole_day)
        self._button(self.to_ledger, "ledger", tr("The record of the chosen row, with its lineage"))
        line.addWidget(self.to_ledger)
        self.find.setPlaceholderText(tr("Filter"))
        self.find.setClearButtonEnabled(True)
        self.find.setAccessibleName(tr("Filter rows"))
        self.find.setFixedWidth(96)
        self.find.setMaxLength(60)
        line.addWidget(self.find)
        return line

    def _pages(self) -> QWidget:
        pages = QWidget()
        self._pages_stack = QStackedLayout(pages)
        self._book_page = QWidget()
        self._book_column = _bare(QVBoxLayout(self._book_page))
        self.nothing = EmptyState("market", "", "")
        for page in (self._book_page, self.trades, self.beside, self.parties, self.calls, self.nothing):
            self._pages_stack.addWidget(page)
        return pages

    def _button(self, button: QToolButton, icon: str, tip: str, *, is_checkable: bool = False) -> None:
        button.setIcon(icons.icon(icon, "dim", "text"))
        button.setCheckable(is_checkable)
        button.setProperty("flat", True)
        button.setToolTip(tip)
        button.setAccessibleName(tip)

    def _connect(self) -> None:
        self.strip.chosen.connect(self._on_slot)
        self.strip.went.connect(self.moment_wanted)
        self.depth.chosen.connect(self.asset_chosen)
        self.rule.currentIndexChanged.connect(lambda _row: self.rule_chosen.emit(self.chosen_rule))
        self.follow.clicked.connect(self._on_follow)
        self.go.clicked.connect(lambda: self.moment_wanted.emit(self.start_ns))
        self.why.clicked.connect(lambda _on: self.lineage_wanted.emit())
        self.views.idClicked.connect(lambda _view: self._fit())
        self.whole_day.toggled.connect(lambda _on: self._show_rows())
        self.find.textChanged.connect(self._on_find)
        self.to_ledger.clicked.connect(self._on_ledger)
        for table in self._tables:
            table.opened.connect(lambda _row: self._on_ledger())
        for table in (self.trades, self.beside):
            table.chosen.connect(self._on_trade)
        self.parties.chosen.connect(lambda one: self.asset_chosen.emit(one.asset))
        self.calls.chosen.connect(lambda call: self.asset_chosen.emit(call.asset))

    @property
    def _tables(self) -> tuple[MarketTable, ...]:
        return self.trades, self.beside, self.parties, self.calls

    # -- asked from outside --------------------------------------------------------------------------------------------

    @property
    def chosen_rule(self) -> Rule | None:
        """None: the recorded one."""
        return RULES[self.rule.currentIndex()][1]

    @property
    def is_following(self) -> bool:
        """Whether the interval is that of the playhead."""
        return self._is_following

    @property
    def view(self) -> int:
        return self.views.checkedId()

    def show_view(self, view: int) -> None:
        """BOOK, TRADES, PARTIES or CALLS."""
        self.views.button(view).setChecked(True)
        self._fit()

    def show_day(self, day: MarketDay) -> None:
        self.day = day
        if day.currency and day.currency != self._currency:
            self._set_currency(day.currency)
        self.strip.show_day(day)
        self.setAccessibleDescription(day_words(day, self._name_of))
        self.synthetic.setVisible(day.is_synthetic)
        self.note.setText(tr("{faults} records not in their shape", faults=day.faults) if day.faults else "")
        self._show_head()
        self._show_rows()
        self._fit()

    def show_outcome(self, outcome: Outcome | None) -> None:
        """Of the chosen interval, by the chosen rule; None where nothing is recorded of it."""
        self.outcome = outcome
        depth = Depth() if outcome is None else outcome.depth
        is_other = outcome is not None and not outcome.is_recorded_rule
        was = outcome.was_price if outcome is not None and is_other else None
        self.depth.show_depth(depth, self.day.currency, was, self._why_empty())
        self.verdict.show_outcome(outcome, self.day.currency)
        self._show_head()
        self._show_rows()

    def choose(self, start_ns: int, *, is_followed: bool) -> None:
        """Which interval is shown; what is known of it comes with show_outcome."""
        self._is_following = is_followed
        self.follow.setChecked(is_followed)
        if start_ns != self.start_ns:
            self.start_ns = start_ns
            self.strip.choose(start_ns)
            self._show_head()
            self._show_rows()

    def show_waiting(self, start_ns: int) -> None:
        """This interval is being read, and that takes a while."""
        self.choose(start_ns, is_followed=self._is_following)
        self.show_outcome(None)
        self.depth.show_depth(Depth(), self.day.currency, None, tr("Reading the ledger…"))

    def show_moment(self, t_ns: int) -> None:
        """Costs nothing where the cursor does not move by a pixel."""
        self.strip.set_cursor(t_ns)

    def show_nothing(self, title: str, hint: str) -> None:
        """In place of everything: why there is no market and how to get one."""
        self.empty.set_text(title, hint)
        self.show_day(NOTHING)
        self.show_outcome(None)

    def show_trouble(self, text: str) -> None:
        """The log cannot be read now; what is shown stays."""
        self.note.setText(tr("The ledger cannot be read"))
        self.note.setToolTip(plain_tip(text))

    def choose_trade(self, seller: str, buyer: str) -> bool:
        table = self.beside if self._is_beside else self.trades
        return table.choose(f"{seller}>{buyer}")

    # -- showing -------------------------------------------------------------------------------------------------------

    def _set_currency(self, currency: str) -> None:
        self._currency = currency
        columns: tuple[tuple[MarketTable, tuple[Column, ...]], ...] = (
            (self.trades, trade_columns(self._name_of, currency)),
            (self.beside, beside_columns(self._name_of, currency)),
            (self.parties, party_columns(self._name_of, currency)),
            (self.calls, call_columns(self._name_of, self._zone, currency)),
        )
        for table, found in columns:
            table.rows.columns = found
            table.rows.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(found) - 1)

    def _show_head(self) -> None:
        if self.day is NOTHING or not self.start_ns:
            self.title.setText("")
            self.figures.setText("")
            return
        slot = self.day.slot_at(self.start_ns)
        end = slot.end_ns if slot else self.start_ns + QUARTER_NS
        self.title.setText(span(self.start_ns, end, self._zone))
        outcome = self.outcome if self.outcome and self.outcome.start_ns == self.start_ns else None
        self.figures.setText(figures(slot, outcome, self.day.currency))

    def _why_empty(self) -> str:
        if self.day.slots:
            return tr("No bids are recorded for this interval: nobody had anything to sell.")
        return tr("Nothing was traded on this day.")

    @property
    def _is_beside(self) -> bool:
        return self.outcome is not None and not self.outcome.is_recorded_rule

    def pairs(self) -> tuple[Pair, ...]:
        """Trades of the interval or the day; beside what they would have been where another rule is chosen."""
        outcome = self.outcome
        if outcome is not None and outcome.start_ns == self.start_ns and not outcome.is_recorded_rule:
            return compare(outcome.was, outcome.now)
        return tuple(Pair(trade, None) for trade in self.day.trades_of(self.start_ns))

    def _show_rows(self) -> None:
        is_day = self.whole_day.isChecked()
        pairs = self.pairs()
        (self.beside if self._is_beside else self.trades).show_rows(pairs)
        parties = self.day.parties
        if not is_day:
            parties = parties_of(self.day.trades_of(self.start_ns), self.owner)
        self.parties.show_rows(parties)
        calls = self.day.calls
        if not is_day:
            calls = tuple(call for call in calls if call.start_ns == self.start_ns)
        self.calls.show_rows(calls)
        for view, count in ((TRADES, len(pairs)), (CALLS, len(calls))):
            self.views.button(view).setText(f"{tr(_WORDS[view])} {count}" if count else tr(_WORDS[view]))
        self._turn_page()

    def _turn_page(self) -> None:
        view = self.view
        page: QWidget = self._book_page
        if view == TRADES:
            page = self.beside if self._is_beside else self.trades
        elif view in (PARTIES, CALLS):
            page = self.parties if view == PARTIES else self.calls
        if isinstance(page, MarketTable) and not page.rows.rows:
            self.nothing.set_text(*_nothing_of(view, is_day=self.whole_day.isChecked()))
            page = self.nothing
        self._pages_stack.setCurrentWidget(page)
        has_any = self.day is not NOTHING
        self.find.setVisible(has_any and view != BOOK)
        self.to_ledger.setVisible(has_any and view != BOOK)
        self.whole_day.setVisible(has_any and view in (PARTIES, CALLS))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(900, 190)

    def minimumSizeHint(self) -> QSize:
        return QSize(420, 150)

    def _fit(self) -> None:
        """The book beside the tables where there is room, else as their first page."""
        is_wide = self.width() >= WIDE
        if is_wide and self.view == BOOK:
            self.views.button(TRADES).setChecked(True)
        place = self._book_place if is_wide else self._book_column
        if place.indexOf(self.depth) < 0:
            place.addWidget(self.depth)
        self._rule_line.setVisible(is_wide)
        self._beside_book.setVisible(is_wide)
        has_any = self.day is not NOTHING
        self._stack.setCurrentIndex(1 if has_any else 0)
        for part in (self.rule, self.follow, self.go, self.verdict):
            part.setVisible(has_any)
        for view in (TRADES, PARTIES, CALLS):
            self.views.button(view).setVisible(has_any)
        self.views.button(BOOK).setVisible(has_any and not is_wide)
        self.synthetic.setVisible(has_any and self.day.is_synthetic)
        self._turn_page()

    # -- hands ---------------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_slot(self, start_ns: int) -> None:
        self.choose(start_ns, is_followed=False)
        self.interval_chosen.emit(start_ns)

    @Slot()
    def _on_follow(self) -> None:
        self._is_following = self.follow.isChecked()
        if self._is_following:
            self.follow_wanted.emit()

    @Slot(object)
    def _on_trade(self, pair: Pair) -> None:
        self.trade_chosen.emit(pair.line)

    @Slot(str)
    def _on_find(self, text: str) -> None:
        for table in self._tables:
            table.filter(text.strip())

    @Slot()
    def _on_ledger(self) -> None:
        table = next((t for t in self._tables if t is self._pages_stack.currentWidget()), None)
        row = None if table is None else table.current
        found: TradeLine | PartyLine | CallLine | None = row.was if isinstance(row, Pair) else row
        if isinstance(found, TradeLine):
            found = next((t for t in self.day.trades if t.id == found.id), found)
        if found is not None and found.leaf >= 0:
            self.record_wanted.emit(found.leaf)


def _bare(layout: QVBoxLayout) -> QVBoxLayout:
    layout.setContentsMargins(0, 0, 0, 0)
    return layout


class _Rule(QWidget):
    """A thin line between two parts."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(1)
        self.setProperty("decoration", True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(QRectF(self.rect()), theme.current().color("line"))


def _nothing_of(view: int, *, is_day: bool) -> tuple[str, str]:
    when = tr("on this day") if is_day else tr("in this interval")
    if view == TRADES:
        return (
            tr("No trades in this interval"),
            tr("Trades stand here where an offer met a demand; choose another interval in the strip."),
        )
    if view == PARTIES:
        return (
            tr("Nobody traded {when}", when=when),
            tr("Who bought and sold stands here, and after the day what its meters said and what it owes."),
        )
    return (
        tr("No calls for flexibility {when}", when=when),
        tr("The grid's operator calls where a transformer carries more than 60 %."),
    )
