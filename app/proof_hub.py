"""Proof as a person meets it in the window: the ribbon over the timeline, the line of the status bar, keys from difference to
difference. Checking itself runs beside the window (proof_watch.py).

Part of the composition root.   Thread: GUI.   Units: ns since the epoch.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence

from app.model.asset import AssetKind
from app.model.trust import IntervalProof
from app.proof_watch import ProofWatch
from widgets import icons
from widgets.proof_ribbon import Difference
from widgets.proof_words import span_text, tally_details, tally_text

if TYPE_CHECKING:
    from app.window import Desk

PAGE = "Trust"


class ProofHub(QObject):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._keeper = desk.session.timekeeper
        self._zone = desk.session.opened.district.zone
        self.watch = ProofWatch(
            desk.session.reads, desk.window.timeline.view, self, is_playing=self._is_playing
        )
        self.actions = [
            self._action("Next difference from the ledger", "Ctrl+Alt+Right", 1),
            self._action("Difference before", "Ctrl+Alt+Left", -1),
        ]
        desk.window.menus.add_to_time(self.actions)
        self._connect()

    def _action(self, text: str, key: str, direction: int) -> QAction:
        action = QAction(icons.icon("ledger", "dim"), text, self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda _checked=False: self.step(direction))
        return action

    def _connect(self) -> None:
        session, window = self._desk.session, self._desk.window
        session.ready.connect(self._on_ready)
        session.closing.connect(self.watch.stop)
        self.watch.changed.connect(self._show)
        window.timeline.view_changed.connect(self.watch.look)
        window.timeline.difference_chosen.connect(self.go_to)
        window.status.proof.clicked.connect(self._on_status)

    @Slot()
    def _on_ready(self) -> None:
        ledger = self._desk.session.ledger
        if ledger is not None:
            self.watch.start(ledger.prover)

    def _is_playing(self) -> bool:
        head = self._keeper.playhead
        return head.is_playing and not head.is_live

    @Slot()
    def _show(self) -> None:
        watch, window = self.watch, self._desk.window
        tally, checking = watch.ribbon.tally, watch.is_checking
        window.timeline.show_ribbon(watch.ribbon)
        window.status.proof.show_tally(
            tally,
            tally_text(tally, self._zone, is_checking=checking),
            tally_details(tally, self._zone, is_checking=checking, trouble=watch.trouble),
            is_checking=checking,
        )

    # -- differences ---------------------------------------------------------------------------------------------------

    @Slot()
    def _on_status(self) -> None:
        """To the difference after the moment shown, or to the first one."""
        ribbon = self.watch.ribbon
        if ribbon.differences:
            self.go_to(ribbon.next_difference(self._keeper.playhead.t_ns, 1) or ribbon.differences[0])

    def step(self, direction: int) -> None:
        found = self.watch.ribbon.next_difference(self._keeper.playhead.t_ns, direction)
        if found is not None:
            self.go_to(found)
            return
        side = "after" if direction > 0 else "before"
        nothing = (
            "Nothing differs from the ledger" if self.watch.is_open else "There is no ledger to differ from"
        )
        self._desk.window.status.show_news(
            f"{nothing} {side} this moment." if self.watch.is_open else f"{nothing}."
        )

    @Slot(object)
    def go_to(self, difference: Difference) -> None:
        """The playhead to its beginning; what it is about is selected and named."""
        self._keeper.seek(difference.from_ns)
        one = difference.intervals[0]
        ident, name = self._about(one)
        if ident is not None:
            self._desk.select(*ident)
        where = f" {name}:" if name else ""
        self._desk.window.status.show_news(
            f"DIFFERS, {span_text(one.from_ns, one.to_ns, self._zone)}:{where} {one.reason or one.source}."
        )

    def _about(self, one: IntervalProof) -> tuple[tuple[str, str] | None, str]:
        """What to select (kind, id) and its name: the building of the first signal that is known, else its asset."""
        catalogue = self._desk.session.opened.catalogue
        rows = (catalogue.row_or_none(name) for name in one.signals)
        row = next((row for row in rows if row is not None), None)
        if row is None:
            return None, ""
        asset = catalogue.asset(catalogue.signals[row].asset)
        if asset.building is None:
            return ("asset", asset.id), asset.name
        homes = (a for a in catalogue.assets_of_building(asset.building) if a.kind is AssetKind.BUILDING)
        return ("building", asset.building), next((home.name for home in homes), asset.name)
