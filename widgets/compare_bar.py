"""The line over two moments side by side: which moment the left one shows, how it is tied to the right one, and whether
colours say the difference.

    bar = CompareBar(zone); bar.tie_chosen.connect(...); bar.show_moments(a_ns, b_ns, is_live=True)

A tie is a distance: the left one follows the right one, a day before it; None is a fixed moment. A distance of whole days
is taken on the local clock, so that 17:00 stays 17:00 over a change of the clocks.   Thread: GUI.   Units: ns.
"""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from app.model.language import mark, tr
from app.model.signal import MINUS
from app.model.times import DAY_NS, HOUR_NS, format_span, format_time, to_datetime, to_ns
from widgets import icons, theme
from widgets.time_entry import TimeEntry

TIES: tuple[tuple[str, int | None], ...] = (
    (mark("an hour before"), HOUR_NS),
    (mark("a day before"), DAY_NS),
    (mark("a week before"), 7 * DAY_NS),
    (mark("a fixed moment"), None),
)
HEIGHT, ENTRY_W = 34, 136
ROOMY_W = 1300  # from here on there is room to say how far the two are apart


def tied(t_ns: int, tie_ns: int, zone: ZoneInfo) -> int:
    """The moment so long before; whole days on the local clock (an hour that does not exist there moves on by it)."""
    if tie_ns % DAY_NS:
        return t_ns - tie_ns
    local = to_datetime(t_ns, zone)
    back = local.replace(tzinfo=None) - timedelta(days=tie_ns // DAY_NS)
    return to_ns(back.replace(tzinfo=zone, fold=local.fold)) + t_ns % 1000


def distance_text(a_ns: int, b_ns: int) -> str:
    """`1 d 0 h earlier`; a moment that comes after says so."""
    if a_ns == b_ns:
        return tr("the same moment")
    return f"{format_span(abs(b_ns - a_ns))} {tr('earlier') if a_ns < b_ns else tr('later')}"


class CompareBar(QFrame):
    tie_chosen = Signal(object)  # ns before the right one, or None: stays where it is
    moment_entered = Signal(object)  # ns for the left one
    difference_chosen = Signal(bool)
    closed = Signal()

    def __init__(self, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(tr("Two moments"))
        self.left, self.right = _name("A"), _name("B")
        self.left_time, self.right_time = _words(), _words()
        self.distance = _words(is_dim=True)
        self.tie = QComboBox()
        self.tie.setAccessibleName(tr("The left moment is"))
        for words, ns in TIES:
            self.tie.addItem(tr(words), ns)
        self.tie.setCurrentIndex(1)
        self.entry = TimeEntry(zone)
        self.entry.setAccessibleName(tr("Moment of the left view"))
        self.entry.setFixedWidth(ENTRY_W)
        self.difference = QCheckBox(tr("Colour the difference B ") + MINUS + " A")
        self.difference.setToolTip(
            tr("Colours of B say how much it differs from A; choose by what under Layers")
        )
        self.close_button = QToolButton()
        self.close_button.setIcon(icons.icon("close", "dim", "text"))
        self.close_button.setProperty("flat", True)
        self.close_button.setToolTip(tr("Back to one moment   (Ctrl+Shift+D)"))
        self.close_button.setAccessibleName(tr("Back to one moment"))
        self._lay_out()
        self.tie.activated.connect(self._on_tie)
        self.entry.entered.connect(self._on_entered)
        self.difference.toggled.connect(self.difference_chosen)
        self.close_button.clicked.connect(self.closed)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        halves = []
        for parts in (
            (self.left, self.left_time, self.tie, self.entry),
            (self.right, self.right_time, self.distance, None, self.difference, self.close_button),
        ):
            half, line = QWidget(), QHBoxLayout()
            half.setLayout(line)
            line.setContentsMargins(theme.M, 0, theme.S, 0)
            line.setSpacing(theme.S)
            for part in parts:
                if part is None:
                    line.addStretch(1)
                else:
                    line.addWidget(part)
            if None not in parts:
                line.addStretch(1)
            halves.append(half)
            row.addWidget(half, 1)
        for half in halves:
            half.setMinimumWidth(0)
            half.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_now(self, now_ns: int) -> None:
        self.entry.set_now(now_ns)

    def show_moments(self, a_ns: int, b_ns: int) -> None:
        """The mode of the right one stands in the banner."""
        self.left_time.setText(format_time(a_ns, self._zone))
        self.right_time.setText(format_time(b_ns, self._zone))
        self.setAccessibleDescription(tr("A is {distance_text}", distance_text=distance_text(a_ns, b_ns)))
        self.distance.setText(self.accessibleDescription())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.distance.setVisible(self.width() >= ROOMY_W)

    def chosen_tie(self) -> int | None:
        tie: int | None = self.tie.currentData()
        return tie

    @Slot(int)
    def _on_tie(self, _index: int) -> None:
        self.tie_chosen.emit(self.chosen_tie())

    @Slot(object)
    def _on_entered(self, t_ns: int) -> None:
        self.tie.setCurrentIndex(len(TIES) - 1)
        self.moment_entered.emit(t_ns)


def _name(letter: str) -> QLabel:
    label = QLabel(letter)
    label.setFont(theme.font("title"))
    return label


def _words(*, is_dim: bool = False) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("dim", is_dim)
    return label
