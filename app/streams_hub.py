"""The panel Streams at work: offering, buying, ending; what was bought becomes a feed, what was sold is sent.

Made by records_hub.py once the ledger is open.   Part of the composition root.   Thread: GUI; the log is read beside it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox

from app.job import sentence
from app.ledger.contract import LedgerError
from app.ledger.envelope import MAX_BYTES
from app.marketplace import BadDeal, Marketplace
from app.model.district import FeedSpec
from app.model.language import tr
from app.model.times import wall_ns
from app.people.acting import action
from app.stream_files import SUFFIX, saved, taken
from app.stream_rows import WITHDRAW, StreamRow, stream_rows
from app.whole_file import write_bytes
from widgets.dock import dock_beside, show_beside
from widgets.feed_dialog import Wish
from widgets.stream_dialogs import BuyStream, OfferStream, StreamWish
from widgets.streams_panel import StreamsPanel

if TYPE_CHECKING:
    from app.program import Program
    from app.stream_sales import StreamSales
    from app.window import Desk

EACH_MS = 2000
_log = logging.getLogger(__name__)
FILES = f"(*{SUFFIX});;(*)"
T = TypeVar("T")


class StreamsHub(QObject):
    acted = Signal(str, object, object)  # action, what it is about, details: for the ledger

    def __init__(self, program: Program, desk: Desk) -> None:
        super().__init__(desk)
        self._program, self._desk = program, desk
        self.market: Marketplace | None = None
        self.sales: StreamSales | None = None
        self.dialog: BuyStream | OfferStream | None = None
        self._sold: frozenset[str] = frozenset()
        self.panel = StreamsPanel()
        self.panel.setEnabled(False)
        self.dock = dock_beside(
            desk.window, desk.window.docks["trends"], "streams", tr("Streams"), self.panel
        )
        self.action = self.dock.toggleViewAction()
        desk.window.menus.add_panel(self.action)
        self._timer = QTimer(self)
        self._timer.setInterval(EACH_MS)
        self._timer.timeout.connect(self.refresh)
        self.panel.asked.connect(self._on_asked)
        desk.session.closing.connect(self.stop)

    def begin(self, market: Marketplace) -> None:
        """The ledger is open."""
        self.market = market
        self.panel.setEnabled(True)
        from app.stream_sales import StreamSales  # brings paho with it: not before the first frame

        self.sales = StreamSales(self._desk.session.opened.catalogue)
        self.sales.start()
        self._desk.session.pump.readings.connect(self.sales.offer)
        self._timer.start()
        self.refresh()

    @Slot()
    def stop(self) -> None:
        self._timer.stop()
        if self.sales is not None:
            self.sales.stop(2.0)

    @Slot()
    def open(self) -> None:
        show_beside(self._desk.window, self._desk.window.docks["trends"], self.dock)

    @Slot()
    def refresh(self) -> None:
        """What the log has more, read beside the window; then panel and sales as it says."""
        market = self.market
        if market is not None:

            def work() -> list[str]:
                try:
                    market.refresh()
                    return market.expire()
                except LedgerError as error:  # who seals says it to the person; here it is tried again
                    _log.info("the marketplace cannot be read: %s", error)
                    return []

            self._desk.session.reads.ask("streams", work, self._on_read)

    def _on_read(self, over: list[str]) -> None:
        for order in over:
            self._end_sale(order, "expired")
        self._show()

    def _end_sale(self, order: str, word: str) -> None:
        if self.sales is not None:
            self.sales.end(order, word)

    def _show(self) -> None:
        market, now_ns = self.market, wall_ns()
        if market is None or self.sales is None:
            return
        zone = self._desk.session.opened.district.zone
        self.panel.show_rows(stream_rows(market, zone, now_ns))
        sold = [p for p in market.purchases if p.is_sale and p.state(now_ns) == "granted"]
        if frozenset(p.id for p in sold) != self._sold:
            self._sold = frozenset(p.id for p in sold)
            offers = {o.id: o for o in market.offers}
            from app.stream_sales import Sale

            self.sales.set(
                Sale(
                    p.id,
                    f"{offers[str(p.order['offer'])].payload['address']}/{p.id}",
                    tuple(p.order["fields"]),
                    market.stream_key(p.id),
                )
                for p in sold
                if str(p.order["offer"]) in offers
            )

    # -- what is asked -------------------------------------------------------------------------------------------------

    @Slot(str, str)
    def _on_asked(self, what: str, key: str) -> None:
        row = self.panel.chosen()
        if what == "offer":
            self._ask_offer()
        elif what == "take":
            self._ask_file()
        elif row is None or row.key != key:
            return
        elif what == "buy":
            dialog = self.dialog = BuyStream(row, self._desk.window)
            dialog.agreed.connect(lambda _key: self.buy(row))
            dialog.finished.connect(self._on_closed)
            dialog.open()
        elif what == "feed":
            self._program.feeds.open(feed_name(row))
        elif what == "end":
            self._ask_end(row)
        elif what == "save":
            self._ask_save(row)

    @Slot()
    def _on_closed(self) -> None:
        self.dialog = None

    def _ask_offer(self) -> None:
        opened = self._desk.session.opened
        catalogue = opened.catalogue
        assets = {
            f"{asset.name}, {asset.kind.words}": [
                catalogue.signals[r].id for r in catalogue.rows_of(asset.id)
            ]
            for asset in catalogue.assets
            if catalogue.rows_of(asset.id)
        }
        dialog = self.dialog = OfferStream(assets, opened.district.currency, self._desk.window)
        dialog.wanted.connect(self.offer)
        dialog.finished.connect(self._on_closed)
        dialog.open()

    @Slot(object)
    @action("streams.offer", about=lambda hub, wish: (wish.title,))
    def offer(self, wish: StreamWish) -> None:
        market, currency = self.market, self._desk.session.opened.district.currency
        if market is None:
            return
        made = self._try(
            lambda: market.offer(
                wish.title, wish.signals, (wish.price, currency), wish.days, wish.terms, wish.address
            )
        )
        if made is not None:
            self.acted.emit("stream-offered", (made.id,), {"title": wish.title})
            self._show()
            self.panel.choose(f"offer:{made.id}")

    @action("streams.buy", about=lambda hub, row: (row.title,))
    def buy(self, row: StreamRow) -> None:
        """row: as it was shown and agreed to. What is offered now is held against it."""
        market = self.market
        offer = next((o for o in market.offers if f"offer:{o.id}" == row.key), None) if market else None
        if market is None or offer is None:
            return
        bought = self._try(lambda: market.buy(offer, offer.payload["price"], str(offer.payload["terms"])))
        if bought is None:
            return
        self.acted.emit("stream-bought", (bought.id,), {"title": row.title, "price": row.price})
        self._show()
        self.panel.choose(f"order:{bought.id}")
        self._feed_of(bought.id)

    def _feed_of(self, order: str) -> None:
        """What was bought and granted becomes a feed."""
        address = self.market.address(order) if self.market is not None else None
        if address is None:
            self._say(
                tr("Ordered: save the order, hand it to the seller, and open the grant that comes back.")
            )
            return
        chosen = self.panel.chosen()
        name = feed_name(chosen) if chosen is not None else tr("stream {order}", order=order[:6])
        self._program.feeds.put(Wish(FeedSpec(name, f"stream+{address}", True, {"order": order}), "", None))
        self._say(tr("Bought. It is the feed '{name}' now, until its period ends.", name=name))

    # -- files from and for other machines -----------------------------------------------------------------------------

    def _ask_file(self) -> None:
        dialog = QFileDialog(
            self._desk.window, tr("Open an offer, an order or a grant"), str(Path.home()), FILES
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.open()

    @action("streams.take", about=lambda hub, path: (path.name,))
    def take(self, path: Path) -> None:
        """What another machine handed over; an answer to it is saved beside it."""
        market = self.market
        if market is None:
            return
        told = self._try(lambda: taken(market, _read(path)))
        if told is None:
            return
        self._show()
        self.panel.choose(told.key)
        words = f"{told.words}."
        if told.answer is not None:
            place = path.with_name(f"grant-{told.key.partition(':')[2]}{SUFFIX}")
            if self._try(lambda: _done_with(write_bytes, place, told.answer)) is None:
                return
            words += tr(" Hand {name} back to the buyer; it lies beside the order.", name=place.name)
        if told.order:
            self._feed_of(told.order)
        else:
            self._say(words)

    def _ask_save(self, row: StreamRow) -> None:
        market = self.market
        found = saved(market, row.key) if market is not None else None
        if found is None:
            return
        name, data = found
        dialog = QFileDialog(self._desk.window, tr("Save the {file}", file=row.file), str(Path.home()), FILES)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.lstrip("."))
        dialog.selectFile(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda place: self.save(Path(place), data))
        dialog.open()

    @action("streams.save", about=lambda hub, path, data: (path.name,))
    def save(self, path: Path, data: bytes) -> None:
        if self._try(lambda: _done_with(write_bytes, path, data)):
            self._say(tr("Saved {path}; hand it to the other machine.", path=path))

    def _ask_end(self, row: StreamRow) -> None:
        box = QMessageBox(self._desk.window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(tr("{ending} a stream", ending=tr(row.ending)))
        box.setText(f"{tr(row.ending)} {row.title}?")
        what = (
            tr("It can be bought no more. Purchases that were made go on until they end.")
            if row.ending == WITHDRAW
            else tr("The buyer's feed ends and says that you ended it. What was received stays.")
        )
        box.setInformativeText(tr("{what} Both stand in the ledger.", what=what))
        button = box.addButton(tr(row.ending), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(tr("Leave it"), QMessageBox.ButtonRole.RejectRole)
        button.clicked.connect(lambda: self.end(row))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    @action("streams.end", about=lambda hub, row: (row.title,))
    def end(self, row: StreamRow) -> None:
        market, ident = self.market, row.key.partition(":")[2]
        if market is None:
            return
        if row.ending == WITHDRAW:
            if self._try(lambda: _done(market.withdraw, ident)):
                self.acted.emit("stream-withdrawn", (ident,), {"title": row.title})
        elif self._try(lambda: _done(market.revoke, ident, "")):
            self._end_sale(ident, "revoked")
            self.acted.emit("stream-withdrawn", (ident,), {"title": row.title, "what": "access revoked"})
        self._show()

    def _try(self, work: Callable[[], T]) -> T | None:
        try:
            return work()
        except BadDeal as error:
            self._say(f"{str(error)[:1].upper()}{str(error)[1:]}.")
        except (LedgerError, OSError) as error:
            self._say(sentence(error))
        return None

    def _say(self, text: str) -> None:
        self._desk.window.status.show_notice(text)


def _done_with(work: Callable[[Path, bytes], None], path: Path, data: bytes | None) -> bool:
    try:
        work(path, data or b"")
    except OSError as error:
        raise BadDeal(
            tr(
                "{path} cannot be written: {strerror}",
                path=path,
                strerror=error.strerror or type(error).__name__,
            )
        ) from error
    return True


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise BadDeal(
            tr(
                "{path} cannot be read: {strerror}",
                path=path,
                strerror=error.strerror or type(error).__name__,
            )
        ) from error


def _done(work: Callable[..., None], *args: str) -> bool:
    work(*args)
    return True


def feed_name(row: StreamRow) -> str:
    """Of what was bought: told from another purchase of the same stream by its order."""
    return f"{row.title[:40]} {row.key.partition(':')[2][:6]}"
