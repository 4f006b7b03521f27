"""The Rules panel: all alarm rules of the district, one of them as a form or the file as text, and what it would do.

    panel = RulesPanel(name_of)
    panel.show_rows(rows); panel.form.edited.connect(...); panel.asked.connect(...)     # "add", "save", ...

It arranges and asks; what is true comes from its hub.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QPainter, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.alarms.rule import Kind, Rule
from app.alarms.rules_draft import Origin
from app.alarms.words import State
from app.model.language import mark, tr, trn
from widgets import icons, theme
from widgets.acting import marked
from widgets.alarm_symbols import SIZE, paint_symbol
from widgets.alarm_words import PRIORITIES
from widgets.arranging import plain_label
from widgets.empty_state import EmptyState
from widgets.market_tables import Column, MarketTable
from widgets.rules_form import RuleForm
from widgets.rules_outcome import RulesOutcome
from widgets.rules_text import RulesText
from widgets.rules_words import KINDS, ORIGIN_TIPS, ORIGINS, limit_text, select_text

_TOOLS = (
    ("add", "add", mark("A new rule"), ""),
    ("duplicate", "copy", mark("A copy of this rule"), ""),
    ("switch", "bell-off", mark("Switch this rule off or on"), ""),
    ("remove", "remove", mark("Delete this rule, or take back what was changed of it"), ""),
    ("undo", "undo", mark("Undo"), "Ctrl+Z"),
)
Index = QModelIndex | QPersistentModelIndex
PRIORITY, KIND, RANG, ORIGIN = 1, 2, 5, 6
WIDE_W = 560  # of the list: from here on it has all its columns
WORD_W, SYMBOL_W = 60, 32


@dataclass(frozen=True, slots=True)
class RuleRow:
    """alarms: that it makes here.   rang: in the last 7 days, None while that is not known.   has_fault: what is
    written makes no rule, or it has a problem."""

    rule: Rule
    origin: Origin
    alarms: int
    rang: int | None = None
    has_fault: bool = False


class _Symbols(QStyledItemDelegate):
    """Colour, shape and letter of the priority before its word, which gives way where it is narrow."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if option.rect.width() < WORD_W:  # type: ignore[attr-defined]
            option.text = ""  # type: ignore[attr-defined]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        model = index.model()
        source = model.mapToSource(index) if hasattr(model, "mapToSource") else index
        row = source.model().rows[source.row()]
        area = option.rect  # type: ignore[attr-defined]
        box = QRectF(area.x() + 5, area.y() + (area.height() - SIZE) / 2, SIZE, SIZE)
        state = State.ACKED if row.rule.is_enabled else State.OOSRV
        paint_symbol(painter, box, row.rule.priority, state)


class RulesPanel(QWidget):
    asked = Signal(str)  # add, duplicate, switch, remove, undo, save, discard, trial
    rule_chosen = Signal(str)

    def __init__(self, name_of: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = plain_label("", "body")
        self.title.setFont(theme.font("body", semibold=True))
        self.state = plain_label("", "label", is_dim=True)
        self.find = QLineEdit()
        self.tools: dict[str, QToolButton] = {}
        self.as_text = QToolButton()
        self.trial = QPushButton(tr("Try on history"))
        self.save = marked(QPushButton(tr("Save")), "rules.change")
        self.table = MarketTable(tr("Alarm rules"), _columns(), lambda row: row.rule.id)
        self.form, self.text = RuleForm(), RulesText()
        self.outcome = RulesOutcome(name_of)
        self.empty = EmptyState(
            "bell",
            tr("No rule is chosen"),
            tr("Choose one in the list to see and change it, or add a new one."),
        )
        self._lay_out()
        self._connect()
        self.show_state(can_undo=False, changes=0, saves_to="", why_not="")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.M, theme.XS, theme.S, theme.XS)
        head.setSpacing(theme.XS)
        head.addWidget(self.title)
        head.addSpacing(theme.S)
        self.state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head.addWidget(self.state, 1)
        for name, icon, tip, key in _TOOLS:
            button = self.tools[name] = QToolButton()
            self._dress(button, icon, tr(tip), key)
            button.clicked.connect(lambda _on, name=name: self.asked.emit(name))
            head.addWidget(button)
        self._dress(self.as_text, "edit", tr("The file as text"), "")
        self.as_text.setCheckable(True)
        head.addWidget(self.as_text)
        self.find.setPlaceholderText(tr("Filter"))
        self.find.setAccessibleName(tr("Filter rules"))
        self.find.setClearButtonEnabled(True)
        self.find.setMaxLength(60)
        self.find.setFixedWidth(110)
        for part in (self.find, self.trial, self.save):
            head.addWidget(part)
        self.trial.setToolTip(
            tr("What these rules would have raised over recorded history, before they are used")
        )
        self._pages = QWidget()
        self._stack = QStackedLayout(self._pages)
        for page in (self.empty, self.form, self.text):
            self._stack.addWidget(page)
        self.table.setItemDelegateForColumn(PRIORITY, _Symbols(self.table))
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(1)
        for part, share in ((self.table, 5), (self._pages, 4), (self.outcome, 3)):
            part.setMinimumWidth(150)
            self.split.addWidget(part)
            self.split.setStretchFactor(self.split.count() - 1, share)
        self.split.setSizes([500, 400, 300])
        self.split.splitterMoved.connect(lambda _at, _which: self._fit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.split, 1)

    def _dress(self, button: QToolButton, icon: str, tip: str, key: str) -> None:
        button.setIcon(icons.icon(icon, "dim", "text"))
        button.setProperty("flat", True)
        button.setToolTip(f"{tip}   ({key})" if key else tip)
        button.setAccessibleName(tip)

    def _connect(self) -> None:
        self.table.chosen.connect(lambda row: self.rule_chosen.emit(row.rule.id))
        self.find.textChanged.connect(lambda text: self.table.filter(text.strip()))
        self.as_text.toggled.connect(lambda _on: self._turn())
        self.trial.clicked.connect(lambda _on: self.asked.emit("trial"))
        self.save.clicked.connect(lambda _on: self.asked.emit("save"))
        for keys, name in ((QKeySequence.StandardKey.Undo, "undo"), (QKeySequence.StandardKey.Save, "save")):
            key = QShortcut(QKeySequence(keys), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(lambda name=name: self.asked.emit(name))

    # -- asked from outside -------------------------------------------------------------------------------------------

    @property
    def chosen(self) -> str:
        """Id of the chosen rule, "" for none."""
        row = self.table.current
        return row.rule.id if row is not None else ""

    def show_rows(self, rows: Sequence[RuleRow]) -> None:
        self.table.show_rows(rows)
        alarms = sum(row.alarms for row in rows if row.rule.is_enabled)
        rules = trn("{n} rule", "{n} rules", len(rows))
        self.title.setText(
            tr("{rules}, {alarms}", rules=rules, alarms=trn("{n} alarm", "{n} alarms", alarms))
        )

    def choose(self, ident: str) -> bool:
        found = self.table.choose(ident)
        if found:
            self.table.scrollTo(self.table.currentIndex())
        else:
            self.table.clearSelection()
        return found

    def show_rule(
        self, rule: Rule | None, *, is_given: bool = False, raw: dict[str, object] | None = None
    ) -> None:
        self._has_rule = rule is not None
        if rule is not None:
            self.form.show_rule(rule, is_given=is_given, raw=raw)
            self.tools["switch"].setIcon(
                icons.icon("bell" if not rule.is_enabled else "bell-off", "dim", "text")
            )
        for name in ("duplicate", "switch", "remove"):
            self.tools[name].setEnabled(rule is not None)
        self._turn()

    def show_state(
        self, *, can_undo: bool, changes: int, saves_to: str, why_not: str, trouble: str = ""
    ) -> None:
        """changes: rules that are others than in the file.   saves_to: in words.   why_not: why it cannot be saved now."""
        self.tools["undo"].setEnabled(can_undo)
        self.save.setEnabled(changes > 0 and not why_not)
        self.save.setToolTip(
            why_not or tr("Use these rules from now on and keep them in {where}", where=saves_to)
        )
        self.save.setAccessibleDescription(self.save.toolTip())
        text = trn(
            "{n} rule is changed and not in use yet", "{n} rules are changed and not in use yet", changes
        )
        said = trouble or (text if changes else "")
        self.state.setText(f"{said}. {why_not}" if changes and why_not and not trouble else said)
        self.state.setToolTip(self.state.text())

    _has_rule = False

    @Slot()
    def _turn(self) -> None:
        page: QWidget = self.text if self.as_text.isChecked() else self.form if self._has_rule else self.empty
        self._stack.setCurrentWidget(page)

    def _fit(self) -> None:
        """What gives way in a narrow list: words whose symbol, limit or fault says the same."""
        is_wide = self.table.width() >= WIDE_W
        columns = self.table.rows.columns
        head = tr("Priority") if is_wide else ""
        if columns[PRIORITY].head != head:
            changed = replace(columns[PRIORITY], head=head)
            self.table.rows.columns = (*columns[:PRIORITY], changed, *columns[PRIORITY + 1 :])
            self.table.rows.headerDataChanged.emit(Qt.Orientation.Horizontal, PRIORITY, PRIORITY)
        self.table.setColumnWidth(PRIORITY, 104 if is_wide else SYMBOL_W)
        self.table.setColumnHidden(KIND, not is_wide)
        self.table.setColumnHidden(ORIGIN, self.table.width() < WIDE_W - 100)
        self.table.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self.table.scrollTo(self.table.currentIndex())

    def sizeHint(self) -> QSize:
        return QSize(1000, 240)

    def minimumSizeHint(self) -> QSize:
        return QSize(480, 160)


def _columns() -> tuple[Column, ...]:
    def is_off(row: RuleRow) -> bool:
        return not row.rule.is_enabled

    return (
        Column(tr("Rule"), lambda r: tr(r.rule.title), tip=lambda r: f"{r.rule.id}\n{select_text(r.rule.select)}", is_dim=is_off),
        Column(tr("Priority"), _priority, lambda r: r.rule.priority.rank, width=104, is_dim=is_off, head_tip=tr("Priority")),
        Column(tr("Rings at"), lambda r: tr(KINDS[r.rule.kind]), width=88, is_dim=is_off),
        Column(tr("Limit"), lambda r: limit_text(r.rule), _limit_order, is_number=True, width=72,
               tip=lambda r: limit_text(r.rule), is_dim=is_off),
        Column(tr("Alarms"), _count, lambda r: r.alarms,
               is_number=True, width=56, is_dim=lambda r: not r.alarms or is_off(r),
               head_tip=tr("How many alarms it makes in this district")),
        Column(tr("7 days"), lambda r: "–" if r.rang is None else str(r.rang), lambda r: r.rang, is_number=True, width=56,
               is_dim=lambda r: not r.rang, head_tip=tr("How often its alarms rang in the last seven days")),
        Column(tr("From"), lambda r: ("! " if r.has_fault else "") + tr(ORIGINS[r.origin]), width=72,
               tip=lambda r: tr(ORIGIN_TIPS[r.origin]), is_dim=lambda r: r.origin is Origin.GIVEN and not r.has_fault),
    )  # fmt: skip


def _count(row: RuleRow) -> str:
    if not row.rule.is_enabled:
        return tr("off")
    return "–" if row.rule.kind is Kind.EVENT else str(row.alarms)


def _priority(row: RuleRow) -> str:
    return f"      {tr(PRIORITIES[row.rule.priority])}"


def _limit_order(row: RuleRow) -> float:
    return row.rule.limit if row.rule.limit == row.rule.limit else -1e300
