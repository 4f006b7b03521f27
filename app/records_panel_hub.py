"""The Ledger panel at work: pages read beside the window, new records as they arrive, the chosen one checked and traced.

Part of the composition root.   Thread: GUI; logs are read on the reader's lanes.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence

from app.ledger.iota.store import FILE as IOTA_FILE
from app.ledger.iota.store import IotaStore
from app.ledger.lineage import Lineage, Node, trace
from app.ledger.record_index import RecordIndex
from app.ledger.records_view import LogView, RecordPage, StoreView, View, Wanted
from app.model.language import tr
from app.model.ledger import LedgerRecord, Verdict
from app.opening import history_folder
from widgets.dock import dock_beside, show_beside
from widgets.ledger_panel import LedgerPanel

if TYPE_CHECKING:
    from app.window import Desk

EACH_MS = 1000
MOST_AT_ONCE = 400  # new records that are put in without a click; more wait behind it


class LedgerHub(QObject):
    traced = Signal(object)  # Lineage of the chosen record, or None: what the city may draw

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.panel = LedgerPanel(desk.session.opened.district.zone)
        self.dock = dock_beside(desk.window, desk.window.docks["trends"], "ledger", tr("Ledger"), self.panel)
        self.action = self.dock.toggleViewAction()
        self.action.setShortcut(QKeySequence("Ctrl+6"))
        self.action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        desk.window.menus.add_panel(self.action)
        self.views: dict[str, View] = {}
        self.index: RecordIndex | None = None
        self._outside: IotaStore | None = None
        self._waits_for = -1  # number of a record that a click asked for and the list does not hold yet
        self._timer = QTimer(self)
        self._timer.setInterval(EACH_MS)
        self._timer.timeout.connect(self.look)
        self._connect()

    def _connect(self) -> None:
        panel, session = self.panel, self._desk.session
        session.ready.connect(self._on_ready)
        session.closing.connect(self._timer.stop)
        session.closing.connect(self._close_outside)
        panel.asked.connect(self.begin)
        panel.newest_wanted.connect(self.begin)
        panel.model.more_wanted.connect(self._more)
        panel.record_chosen.connect(self._on_chosen)
        panel.details.subject_chosen.connect(self.show_subject)
        panel.details.moment_wanted.connect(self._on_moment)
        panel.details.lineage.chosen.connect(self._on_node)
        self.dock.visibilityChanged.connect(self._on_visible)

    @Slot()
    def _on_ready(self) -> None:
        ledger = self._desk.session.ledger
        if ledger is None:
            self.panel.show_trouble(
                tr("This window seals nothing: its history is in memory, shared, or without a key.")
            )
            return
        view = LogView(ledger.log)
        self.views[view.name] = view
        self.index = RecordIndex(ledger.log)
        self._show_names()
        self._timer.start()
        if not self.dock.isHidden():
            self.begin()

    def _find_outside(self) -> None:
        """Ledgers that feeds read: there from the first record on, which may be long after the start."""
        session = self._desk.session
        path = history_folder(self._desk.data, session.opened.district) / "ledger" / IOTA_FILE

        def work() -> tuple[IotaStore, list[str]] | None:
            if not path.exists():
                return None
            store = self._outside or IotaStore(path, is_read_only=True)
            return store, store.ledgers()

        def found(answer: tuple[IotaStore, list[str]] | None) -> None:
            if answer is None:
                return
            self._outside, names = answer
            fresh = [name for name in names if name not in self.views]
            for name in fresh:
                self.views[name] = StoreView(self._outside, name)
            if fresh:
                self._show_names()

        session.reads.ask("ledger:outside", work, found, lambda trouble: None)

    @Slot()
    def _close_outside(self) -> None:
        if self._outside is not None:
            self._outside.close()

    def _show_names(self) -> None:
        self.panel.show_ledgers([(name, _words(name)) for name in self.views])

    @Slot(bool)
    def _on_visible(self, is_visible: bool) -> None:
        if is_visible and self.panel.model.rowCount() == 0:
            self.begin()

    @Slot()
    def open(self) -> None:
        show_beside(self._desk.window, self._desk.window.docks["trends"], self.dock)
        self.begin()

    # -- pages ---------------------------------------------------------------------------------------------------------

    @property
    def _view(self) -> View | None:
        return self.views.get(self.panel.ledger) or next(iter(self.views.values()), None)

    @Slot()
    def begin(self) -> None:
        """The first page of what is wanted now."""
        view, wanted = self._view, self.panel.wanted
        if view is None:
            return
        self.panel.note.setText("")
        self._desk.session.reads.ask(
            "ledger", lambda: view.page(wanted, None), self._on_begun, self.panel.show_trouble
        )

    def _on_begun(self, page: RecordPage) -> None:
        self.panel.model.begin(page)
        self.panel.show_new(0)
        self._say(page)
        if self._waits_for >= 0 and self.panel.choose(self._waits_for):
            self._waits_for = -1

    @Slot(int)
    def _more(self, before: int) -> None:
        view, wanted = self._view, self.panel.wanted
        if view is not None:

            def done(page: RecordPage) -> None:
                self.panel.model.extend(page)
                self._say(page)

            self._desk.session.reads.ask(
                "ledger:more", lambda: view.page(wanted, before), done, self.panel.show_trouble
            )

    def _say(self, page: RecordPage) -> None:
        if not page.is_whole and page.next_before is not None:
            self.panel.note.setText(tr("searched back to leaf {next_before}", next_before=page.next_before))

    @Slot()
    def look(self) -> None:
        """Whether there is more than the list shows. Costs one number; the page itself only where it is looked at."""
        view, wanted, newest = self._view, self.panel.wanted, self.panel.model.newest
        if view is None or self.dock.isHidden():
            return
        self._find_outside()

        def work() -> RecordPage | None:
            return view.page(wanted, None, after=newest) if view.newest() > newest else None

        self._desk.session.reads.ask("ledger:new", work, self._on_new)

    def _on_new(self, page: RecordPage | None) -> None:
        newest = self.panel.model.newest
        if page is None or not page.records or page.numbers[-1] <= newest:
            return
        if page.next_before is not None and page.next_before > newest + 1:
            self.panel.show_new(page.numbers[0] - newest)  # more than a page: a click begins anew
        elif self.panel.is_at_top or not self.panel.model.rowCount():
            is_first = not self.panel.model.rowCount()
            self.panel.model.begin(page) if is_first else self.panel.model.prepend(page)
            self.panel.show_new(0)
        else:
            self.panel.show_new(len(page.records))

    # -- the chosen one ------------------------------------------------------------------------------------------------

    @Slot(object, int)
    def _on_chosen(self, record: LedgerRecord, number: int) -> None:
        view, index, reads = self._view, self.index, self._desk.session.reads
        if view is None:
            return
        details = self.panel.details

        def checked(verdict: Verdict) -> None:
            if details.record == record:
                details.show_verdict(verdict)

        def found(lineage: Lineage | None) -> None:
            if details.record == record:
                details.show_lineage(lineage)
                self.traced.emit(lineage)

        def decoded(content: Mapping[str, Any]) -> None:
            if details.record == record:
                details.show_content(content)

        reads.ask("ledger:verdict", lambda: view.verdict(number), checked)
        if isinstance(view, StoreView):
            reads.ask("ledger:content", lambda: view.content(number), decoded)
        if index is not None and isinstance(view, LogView):
            reads.ask("ledger:lineage", lambda: trace(record, index.lookup), found)
        else:
            found(None)

    @Slot(object)
    def _on_node(self, node: Node) -> None:
        if node.record is not None and node.record.id.isdigit():
            self.show_number(int(node.record.id))
        elif node.assets:
            self.show_subject(node.assets[0])

    def show_number(self, number: int) -> None:
        """This record, wherever the list stands."""
        if not self.panel.choose(number):
            self._waits_for = number
            view = self._view
            if view is not None:
                wanted = Wanted()
                self._desk.session.reads.ask(
                    "ledger", lambda: view.page(wanted, number + 1), self._on_begun, self.panel.show_trouble
                )

    @Slot(str)
    def show_subject(self, subject: str) -> None:
        """An asset or a signal in the city; another record in the list."""
        catalogue = self._desk.session.opened.catalogue
        name = subject.removeprefix("urn:twin:signal:").removeprefix("urn:twin:asset:")
        row = catalogue.row_or_none(name)
        asset = catalogue.signals[row].asset if row is not None else name
        known = {one.id: one for one in catalogue.assets}
        if asset in known:
            found = known[asset]
            if found.building is not None:
                self._desk.select("building", found.building)
            else:
                self._desk.select("asset", found.id)
            return
        index = self.index
        if index is not None:

            def found_record(record: LedgerRecord | None) -> None:
                if record is not None and record.id.isdigit():
                    self.show_number(int(record.id))
                else:
                    self._desk.window.status.show_news(tr("That record is not in this ledger."))

            self._desk.session.reads.ask("ledger:subject", lambda: index.lookup(subject), found_record)

    @Slot(object)
    def _on_moment(self, t_ns: int) -> None:
        self._desk.session.timekeeper.seek(t_ns)


def _words(name: str) -> str:
    if name.startswith("log:"):
        return tr("This district's log")
    return (
        tr("IOTA, {removeprefix}", removeprefix=name.removeprefix("iota:"))
        if name.startswith("iota:")
        else name
    )
