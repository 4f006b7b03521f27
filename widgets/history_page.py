"""The preferences' page on history: how long readings are kept, what the store may weigh, and how long that goes on.

    page = HistoryPage(zone); page.show_weight(weight, place, is_own); page.wanted.connect(...)

What a choice would cost is asked for while it is made (`considered`) and stands there before anybody applies it.
Thread: GUI.   Units: days of 86,400 s, GB of 10**9 bytes.
"""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.history.retention import Keeping
from app.history.weight import Loss, Weight
from app.model.language import mark, tr
from widgets import theme
from widgets.acting import marked
from widgets.feed_entry import count_text
from widgets.history_words import (
    WARN_AT,
    growth_text,
    loss_text,
    outlook_text,
    size_text,
    taken_text,
)
from widgets.number_box import NumberBox
from widgets.share_bar import ShareBar

OFFERED_DAYS, OFFERED_GB = 90, 20.0
WIDTH = 440
EXPLAINED = mark(
    "Thinned readings give way to one a quarter of an hour of each signal; lowest, highest and mean of each hour and quarter stay. The newest day is never thinned."
)


class HistoryPage(QWidget):
    considered = Signal(object)  # Keeping: what would it cost?
    wanted = Signal(object)  # Keeping: from now on

    def __init__(self, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._weight: Weight | None = None
        self._now = Keeping()
        self.has_days = QCheckBox(tr("Thin readings older than"))
        self.days = QSpinBox()
        self.days.setRange(1, 36_500)
        self.days.setSuffix(tr(" days"))
        self.days.setValue(OFFERED_DAYS)
        self.days.setAccessibleName(tr("Days of all readings"))
        self.has_bound = QCheckBox(tr("Let the history take at most"))
        self.bound = NumberBox()
        self.bound.setRange(0.1, 100_000.0)
        self.bound.setDecimals(1)
        self.bound.setSuffix(" GB")
        self.bound.setValue(OFFERED_GB)
        self.bound.setAccessibleName(tr("Most that the history may take, in GB"))
        self.taken, self.percent, self.bar = _text("body"), _text("body"), ShareBar(WARN_AT)
        self.lines, self.loss, self.place = _text("body"), _text("body"), _text("label", is_dim=True)
        self.apply = marked(QPushButton(tr("Apply")), "history.retention")
        self._lay_out()
        for box in (self.has_days, self.has_bound):
            box.toggled.connect(self._on_edited)
        for field in (self.days, self.bound):
            field.valueChanged.connect(self._on_edited)
        self.apply.clicked.connect(lambda: self.wanted.emit(self.keeping()))
        self.show_nothing(tr("The history is still being opened."))

    def _lay_out(self) -> None:
        self.setMinimumWidth(WIDTH)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.L)
        grid.setVerticalSpacing(theme.S)
        grid.setColumnStretch(0, 1)
        for row, (box, field) in enumerate(((self.has_days, self.days), (self.has_bound, self.bound))):
            field.setMinimumWidth(128)
            field.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(box, row, 0)
            grid.addWidget(field, row, 1)
        head = QHBoxLayout()
        head.addWidget(self.taken, 1)
        head.addWidget(self.percent)
        end = QHBoxLayout()
        end.setSpacing(theme.L)
        end.addWidget(self.place, 1)
        end.addWidget(self.apply, 0, Qt.AlignmentFlag.AlignBottom)
        explained = _text("label", is_dim=True)
        _say(explained, tr(EXPLAINED))
        weighs = QVBoxLayout()
        weighs.setSpacing(theme.XS)
        weighs.addLayout(head)
        weighs.addWidget(self.bar)
        weighs.addWidget(self.lines)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.L, 0, 0)
        column.setSpacing(theme.L)
        column.addLayout(weighs)
        column.addLayout(grid)
        column.addWidget(explained)
        column.addWidget(self.loss)
        column.addStretch(1)
        column.addLayout(end)

    # -- asked from outside --------------------------------------------------------------------------------------------

    def show_nothing(self, why: str) -> None:
        """There is nothing to choose here."""
        _say(self.lines, why)
        self._set_enabled(False)

    def show_weight(self, weight: Weight, place: Path, is_own: bool) -> None:
        """place: where a choice is kept.   is_own: in the district's folder. Fields follow the store unless somebody has
        begun to change them."""
        is_edited = self._weight is not None and self.keeping() != self._now
        self._weight, self._now = weight, weight.keeping
        why = "" if is_own else tr("The district's folder is not written to. ")
        self.place.setText(tr("{why}Kept in {breakable}", why=why, breakable=_breakable(place)))
        self.place.setToolTip(str(place))
        self._set_enabled(True)
        if not is_edited:
            self.reset()
        self._show()

    def show_loss(self, loss: Loss | None) -> None:
        """What the choice in the fields would thin now."""
        is_same = self.keeping() == self._now
        _say(self.loss, "" if loss is None or is_same else loss_text(loss, self._zone))
        self.loss.setVisible(bool(self.loss.text()))

    def keeping(self) -> Keeping:
        """What stands in the fields."""
        return Keeping(
            float(self.days.value()) if self.has_days.isChecked() else None,
            self.bound.value() if self.has_bound.isChecked() else None,
        )

    @Slot()
    def reset(self) -> None:
        """The fields as the store keeps it."""
        for box, field, value in (
            (self.has_days, self.days, self._now.raw_days),
            (self.has_bound, self.bound, self._now.max_gb),
        ):
            for widget in (box, field):
                widget.blockSignals(True)
            box.setChecked(value is not None)
            if value is not None:
                field.setValue(type(field.value())(value))
            for widget in (box, field):
                widget.blockSignals(False)
        self.show_loss(None)
        self._show()

    # -- hands ---------------------------------------------------------------------------------------------------------

    @Slot()
    def _on_edited(self) -> None:
        self.show_loss(None)
        self._show()
        if self.keeping() != self._now:
            self.considered.emit(self.keeping())

    def _set_enabled(self, is_on: bool) -> None:
        for widget in (self.has_days, self.has_bound):
            widget.setEnabled(is_on)
        for widget in (self.taken, self.percent, self.bar, self.place):
            widget.setVisible(is_on)
        self._show_fields()

    def _show_fields(self) -> None:
        self.days.setEnabled(self.has_days.isEnabled() and self.has_days.isChecked())
        self.bound.setEnabled(self.has_bound.isEnabled() and self.has_bound.isChecked())
        self.apply.setEnabled(self.has_days.isEnabled() and self.keeping() != self._now)

    def _show(self) -> None:
        self._show_fields()
        weight, keeping = self._weight, self.keeping()
        if weight is None:
            return
        share = None if keeping.max_gb is None else weight.used / (keeping.max_gb * 1e9)
        self.taken.setText(tr("The history takes {taken_text}", taken_text=taken_text(weight, keeping)))
        self.percent.setText("" if share is None else f"{100 * share:.0f} %")
        self.bar.setVisible(share is not None)
        self.bar.set_share(share or 0.0)
        stands = tr(
            "{count_text} readings of {count_text_2} signals.",
            count_text=count_text(weight.readings),
            count_text_2=count_text(weight.signals),
        )
        if weight.file > 1.2 * weight.used + 50e6:
            stands += tr(
                " Its file has {size_text}; what is free in it is used again.",
                size_text=size_text(weight.file),
            )
        _say(self.lines, f"{stands} {growth_text(weight)} {outlook_text(weight, keeping)}".strip())


def _text(role: str, *, is_dim: bool = False) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFont(theme.font(role))
    label.setProperty("dim", is_dim)
    return label


def _say(label: QLabel, text: str) -> None:
    """Tabs pass on no height for a width, so a line that breaks asks for its own."""
    label.setText(text)
    label.setMinimumHeight(label.heightForWidth(WIDTH) if text else 0)


def _breakable(path: Path) -> str:
    """A long path may break behind its separators."""
    return str(path).replace("/", "/\u200b").replace("\\", "\\\u200b")
