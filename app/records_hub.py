"""What stands beside readings in the ledger, wired to a window: devices and their proofs, the marketplace, the demonstration.

Begins when the session's ledger is open, which may be after its history; ends before it.   Part of the composition root.
Thread: GUI; logs are read beside it.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Slot

from app.history.sealed import Sealable
from app.history_keeping import told
from app.ledger.contract import LedgerError
from app.ledger.device_book import DeviceBook
from app.ledger.device_watch import DeviceState
from app.ledger.records import build
from app.ledger.tokens import Salt
from app.marketplace import Marketplace
from app.model.district import FeedSpec
from app.model.language import tr
from app.model.playhead import Mode
from app.model.times import wall_ns
from app.opening import history_folder
from app.proving.thinning import KIND as THINNED
from app.proving.thinning import rule_text, thinned_since
from app.streams_hub import StreamsHub

if TYPE_CHECKING:
    from app.demonstration.runner import DemoLedger
    from app.program import Program
    from app.window import Desk

EACH_MS = 1000
_log = logging.getLogger(__name__)
SOON, BOOK_EVERY, THINNED_EVERY = 3, 10, 600  # looks


class RecordsHub(QObject):
    def __init__(self, program: Program, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.streams = StreamsHub(program, desk)
        self.demo: DemoLedger | None = None
        self._book: DeviceBook | None = None
        self._ledger: Any = None
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(EACH_MS)
        self._timer.timeout.connect(self._look)
        desk.session.ready.connect(self._timer.start)
        desk.session.closing.connect(self.stop)
        desk.selection_changed.connect(self._show_device)
        program.feeds.panel.details.devices = self.devices_of

    @Slot()
    def stop(self) -> None:
        self._timer.stop()
        if self.demo is not None:
            self.demo.stop(2.0)

    def devices_of(self, spec: FeedSpec) -> tuple[DeviceState, ...]:
        """Of the assets whose signals this feed sends."""
        catalogue = self._desk.session.opened.catalogue
        assets = {catalogue.signals[row].asset for row in catalogue.rows_of_feed(spec.name)}
        return tuple(s for s in self._desk.session.devices.states(wall_ns()) if s.asset in assets)

    @Slot()
    def _look(self) -> None:
        if self._ledger is None:
            self._ledger = self._desk.session.ledger
            if self._ledger is not None:
                self._begin()
            elif self._looks == SOON:
                self.streams.panel.show_why_none(
                    tr("There is no ledger here"),
                    tr("Offers and purchases are contracts in the ledger, and this window seals nothing."),
                )
        book = self._book
        if book is not None and self._looks % BOOK_EVERY == 0:
            self._desk.session.reads.ask("devices", self._read_book, self._on_book)
        if book is not None and self._looks % THINNED_EVERY == 1:
            self._desk.session.reads.ask("thinned", self._thinned, self._on_thinned)
        self._looks += 1
        self._show_device()

    def _begin(self) -> None:
        session = self._desk.session
        opened, historian = session.opened, session.historian
        district = opened.district
        folder = history_folder(self._desk.data, district) / "ledger"
        try:
            salt = Salt.kept(folder / "salt.key") if session.is_recording else Salt.fresh()
        except LedgerError as error:
            session.notice.emit(
                tr("Devices, streams and the local market are not recorded: {error}.", error=error)
            )
            return
        log, scribe = self._ledger.log, self._ledger.scribe
        self._book = DeviceBook(log)
        market = Marketplace(log, scribe, salt, folder, is_synthetic=district.synthetic)
        session.stream_key = market.access
        self.streams.begin(market)
        sim = next((f for f in session.feeds if f.is_enabled and f.url.startswith("sim:")), None)
        if district.synthetic and sim is not None and historian is not None:
            from app.demonstration.runner import DemoLedger, DemoPlace  # physics: not before the first frame
            from app.energy.market.settings import BadMarket, settings_of
            from app.energy.market.tariffs import BadTariff, tariffs_of

            try:
                tariffs = tariffs_of(district.tables.get("tariffs", {}), district.currency)
                settings = settings_of(district.tables)
            except (BadTariff, BadMarket) as error:
                session.notice.emit(
                    tr(
                        "The local market is not recorded: {folder}: {error}.",
                        folder=district.folder / "district.toml",
                        error=error,
                    )
                )
                return
            place = DemoPlace(
                district.id,
                opened.catalogue,
                district.zone,
                tariffs,
                session.simulator_seed,
                salt,
                settings,
            )
            self.demo = DemoLedger(place, historian, log, scribe, session.devices)
            self.demo.start()

    def _read_book(self) -> DeviceBook | None:
        """Thread: a reader's.   None where the log cannot be read; who seals says that to the person."""
        assert self._book is not None
        try:
            return self._book.read_on()
        except LedgerError as error:
            _log.info("registered devices cannot be read: %s", error)
            return None

    def _thinned(self) -> dict[str, Any] | None:
        """What the keeping rule took since it was last recorded.   Thread: a reader's."""
        historian, district = self._desk.session.historian, self._desk.session.opened.district
        if not isinstance(historian, Sealable):
            return None
        folder = history_folder(self._desk.data, district)
        try:
            rule = rule_text(told(district, folder))
        except ValueError:
            rule = tr("a rule that cannot be read")
        try:
            return thinned_since(self._ledger.log, historian.thinned_until_ns, district.id, rule, wall_ns())
        except LedgerError as error:
            _log.info("thinning cannot be recorded now: %s", error)
            return None

    def _on_thinned(self, values: dict[str, Any] | None) -> None:
        if values is not None:
            self._ledger.scribe.write(THINNED, build(THINNED, values))

    def _on_book(self, book: DeviceBook | None) -> None:
        if book is not None and (self.demo is None or book.registered):
            self._desk.session.devices.know(book.registered)

    @Slot()
    def _show_device(self) -> None:
        target = self._desk.inspector.target
        if target is None:
            return
        if self._desk.session.timekeeper.playhead.mode is not Mode.LIVE:
            self._desk.inspector.device.show_device(None, 0)  # proofs are of now, and say nothing of then
            return
        catalogue, asset = self._desk.session.opened.catalogue, target.id
        if target.kind == "building" and not catalogue.has_asset(asset):
            inside = catalogue.assets_of_building(asset)
            asset = inside[0].id if inside else asset
        now_ns = wall_ns()
        self._desk.inspector.device.show_device(self._desk.session.devices.state(asset, now_ns), now_ns)
