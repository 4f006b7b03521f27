"""Buying a stream: price and terms are read and agreed to; and offering one: which readings, for how much, on which terms.

    dialog = BuyStream(row, window); dialog.agreed.connect(...); dialog.open()
    dialog = OfferStream(assets, currency, window); dialog.wanted.connect(...); dialog.open()      # StreamWish

Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from app.model.figures import plain_number
from app.model.language import mark, tr
from app.stream_rows import StreamRow
from widgets import theme
from widgets.arranging import dialog_column, plain_label
from widgets.dialog_buttons import dialog_buttons
from widgets.streams_panel import CONTRACT

TERMS = mark(
    "The readings may be used in the buyer's own district and are not passed on. The seller may end access with notice. Readings are as they come; no claim follows from gaps."
)
ADDRESS = "mqtt://127.0.0.1:1883/streams"


@dataclass(frozen=True, slots=True)
class StreamWish:
    """price: a decimal number as text.   signals: ids."""

    title: str
    signals: tuple[str, ...]
    price: str
    days: int
    terms: str
    address: str


class BuyStream(QDialog):
    agreed = Signal(str)  # key of the row

    def __init__(self, row: StreamRow, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Buy a stream"))
        self.setMinimumWidth(460)
        self._key = row.key
        terms = QPlainTextEdit(
            row.terms or tr("The text of these terms is not on this machine; they cannot be agreed to.")
        )
        terms.setReadOnly(True)
        terms.setAccessibleName(tr("Terms"))
        terms.setFixedHeight(120)
        self.yes = QCheckBox(tr("I have read the terms and agree to them"))
        self.yes.setEnabled(bool(row.terms))
        self.buttons = dialog_buttons(
            QDialogButtonBox.StandardButton.Ok, tr("Buy for {price}", price=row.price)
        )
        self._ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setEnabled(False)
        what = tr(
            "{price} for {days} days of {count} signals",
            price=row.price,
            days=row.days,
            count=len(row.signals),
        )
        dialog_column(
            self,
            plain_label(row.title, "title", wraps=True),
            plain_label(what),
            plain_label(tr("Terms"), "label", is_dim=True),
            terms,
            self.yes,
            plain_label(
                tr("{contract} The stream becomes a feed of this district.", contract=CONTRACT),
                is_dim=True,
                wraps=True,
            ),
            self.buttons,
            gap=theme.S,
        )
        self.yes.toggled.connect(self._ok.setEnabled)
        self.buttons.accepted.connect(self._on_yes)
        self.buttons.rejected.connect(self.reject)

    @Slot()
    def _on_yes(self) -> None:
        self.agreed.emit(self._key)
        self.accept()


class OfferStream(QDialog):
    wanted = Signal(object)  # StreamWish

    def __init__(self, assets: Mapping[str, Sequence[str]], currency: str, window: QWidget) -> None:
        """assets: name -> ids of its signals."""
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Offer a stream"))
        self.setMinimumWidth(520)
        self._assets = dict(assets)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Whose readings are offered"))
        self.list.setFixedHeight(7 * theme.ROW_H)
        for name, signals in self._assets.items():
            item = QListWidgetItem(f"{name}   ({len(signals)})")
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.title, self.price, self.address = QLineEdit(), QLineEdit("0.00"), QLineEdit(ADDRESS)
        self.title.setMaxLength(120)
        self.days = QSpinBox()
        self.days.setRange(1, 3660)
        self.days.setValue(30)
        self.days.setSuffix(" days")
        self.terms = QPlainTextEdit(tr(TERMS))
        self.terms.setFixedHeight(96)
        self.why = plain_label(is_dim=True, wraps=True)
        self.buttons = dialog_buttons(QDialogButtonBox.StandardButton.Ok, tr("Offer"))
        self._ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        form = QFormLayout()
        form.setHorizontalSpacing(theme.L)
        form.setVerticalSpacing(theme.S)
        for words, field in (
            (tr("Readings of"), self.list),
            (tr("Title"), self.title),
            (tr("Price in {currency}", currency=currency), self.price),
            (tr("Gives access for"), self.days),
            (tr("Broker"), self.address),
            (tr("Terms"), self.terms),
        ):
            form.addRow(words, field)
            field.setAccessibleName(words)
        note = tr("Each purchase gets a key of its own; the broker sees sealed messages only.")
        dialog_column(
            self, form, plain_label(note, is_dim=True, wraps=True), self.why, self.buttons, gap=theme.S
        )
        self.list.itemChanged.connect(self._show)
        for edit in (self.title, self.price, self.address):
            edit.textChanged.connect(self._show)
        self.terms.textChanged.connect(self._show)
        self.buttons.accepted.connect(self._on_offer)
        self.buttons.rejected.connect(self.reject)
        self._show()

    def wish(self) -> StreamWish | None:
        """None with the reason in `why`."""
        ticked = [
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in (self.list.item(i) for i in range(self.list.count()))
            if item.checkState() == Qt.CheckState.Checked
        ]
        signals = tuple(signal for name in ticked for signal in self._assets[name])
        try:
            price = Decimal(plain_number(self.price.text()))
            price_fits = (
                price.is_finite() and 0 <= price < 10**9 and price == price.quantize(Decimal("0.0001"))
            )
        except (InvalidOperation, ValueError):
            price_fits = False
        why = ""
        if not signals:
            why = tr("Tick whose readings are offered.")
        elif len(signals) > 500:
            why = tr("{count} signals are too many for one stream; at most 500.", count=len(signals))
        elif not self.title.text().strip():
            why = tr("Give it a title.")
        elif not price_fits:
            why = tr("The price is a number such as 12.00, not below zero.")
        elif not self.terms.toPlainText().strip():
            why = tr("Say on which terms.")
        self.why.setText(why)
        if why:
            return None
        return StreamWish(
            self.title.text().strip(),
            signals,
            f"{price:.2f}" if price == price.quantize(Decimal("0.01")) else f"{price:f}",
            self.days.value(),
            self.terms.toPlainText().strip(),
            self.address.text().strip(),
        )

    @Slot()
    def _show(self) -> None:
        self._ok.setEnabled(self.wish() is not None)

    @Slot()
    def _on_offer(self) -> None:
        wish = self.wish()
        if wish is not None:
            self.wanted.emit(wish)
            self.accept()
