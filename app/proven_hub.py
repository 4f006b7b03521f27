"""Trust in the city: colours by proof, ghosts for what was made up, only what is proven on demand, arcs of a record's origin.

Follows the moment that is shown and what has been checked since. Part of the composition root.   Thread: GUI; the prover
answers from memory.   Units: ns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QKeySequence

from app.ledger.lineage import Lineage
from app.model.language import tr
from app.trust_state import TrustOf
from maps.arcs import MOST
from maps.trust_colours import Trust
from widgets import icons

if TYPE_CHECKING:
    from app.window import Desk

EACH_MS = 400
ROLES = ("trade", "bid", "session", "purchase", "readings", "device")


class ProvenHub(QObject):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._of = TrustOf(desk.session.opened.catalogue)
        self.action = QAction(icons.icon("proven", "dim"), tr("Show only what is proven"), self)
        self.action.setCheckable(True)
        self.action.setShortcut(QKeySequence("Ctrl+Alt+P"))
        self.action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self.action.toggled.connect(lambda _on: self.refresh())
        desk.window.menus.add_to_time([self.action])
        self._timer = QTimer(self)
        self._timer.setInterval(EACH_MS)
        self._timer.timeout.connect(self._look)
        self._seen: tuple[object, ...] = ()
        self._is_on = False
        self._lineage: Lineage | None = None
        desk.session.ready.connect(self._timer.start)
        desk.session.closing.connect(self._timer.stop)
        desk.layers.coloured.connect(self.refresh)
        desk.ledger.traced.connect(self.show_origin)
        desk.ledger.dock.visibilityChanged.connect(self._on_panel)

    @property
    def is_on(self) -> bool:
        """Whether anything in the city depends on proof now."""
        return self._desk.scene.data_colours.is_trust or self.action.isChecked()

    @Slot()
    def refresh(self) -> None:
        self._seen = ()
        self._look()

    @Slot()
    def _look(self) -> None:
        """The moment or what is known of it has changed: colours and ghosts with it."""
        desk, ledger = self._desk, self._desk.session.ledger
        if not self.is_on:
            if self._is_on:
                self._is_on = False
                self._hide(None)
            return
        self._is_on = True
        snapshot = desk.session.timekeeper.snapshot
        seen = (
            snapshot.t_ns,
            ledger.prover.revision() if ledger is not None else -1,
            self.action.isChecked(),
        )
        if seen == self._seen:
            return
        self._seen = seen
        span = self._of.span(snapshot)
        intervals = ledger.prover.intervals(*span) if ledger is not None and span is not None else ()
        if desk.scene.set_trust(self._of.assets(snapshot, intervals)):
            desk.layers.show_legend()
            desk.view.redraw()
        self._ghost()

    def _ghost(self) -> None:
        of = self._desk.scene.data_colours.trust_of_objects()
        if of is None:
            return
        if self.action.isChecked():
            self._hide(of != Trust.PROVEN)
        else:
            self._hide(of == Trust.MADE_UP)

    def _hide(self, mask: NDArray[np.bool_] | None) -> None:
        tools = self._desk.tools
        if tools is not None:
            tools.hiding.set_ghosts(mask)

    # -- arcs ----------------------------------------------------------------------------------------------------------

    @Slot(object)
    def show_origin(self, lineage: Lineage | None) -> None:
        """From thing to thing, along what the record rests on; trades from seller to buyer."""
        desk, self._lineage = self._desk, lineage
        pairs: dict[tuple[str, str], None] = {}
        if lineage is not None:
            assets = {node.ref: node.assets for node in lineage.nodes}
            for node in lineage.nodes:
                if node.role in ("trade", "purchase") and len(node.assets) > 1:
                    pairs[node.assets[0], node.assets[1]] = None
            for edge in lineage.edges:
                for a in assets.get(edge.target, ())[:1]:
                    for b in assets.get(edge.source, ())[:1]:
                        if a != b:
                            pairs[a, b] = None
        if desk.scene.set_arcs(desk.scene.arcs_between([self._places(p) for p in list(pairs)[:MOST]])):
            desk.view.redraw()

    def _places(self, pair: tuple[str, str]) -> tuple[str, str]:
        """The buildings that they stand in, or they themselves."""
        catalogue = self._desk.session.opened.catalogue
        known = [catalogue.asset(one).building if catalogue.has_asset(one) else None for one in pair]
        return known[0] or pair[0], known[1] or pair[1]

    @Slot(bool)
    def _on_panel(self, is_visible: bool) -> None:
        """Arcs are there while the panel is: they come again with its tab."""
        if is_visible:
            self.show_origin(self._lineage)
        elif self._desk.scene.set_arcs(()):
            self._desk.view.redraw()
