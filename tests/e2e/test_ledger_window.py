"""A record's origin in the real window: chosen in the panel it is drawn over the city, goes with the panel and comes again."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ledger.lineage import Edge, Lineage, Node
from app.opening import open_district
from maps.colouring import ColourBy
from maps.trust_colours import Trust
from tests.e2e.windows import desk_of


def test_that_arcs_follow_the_chosen_record_and_colours_the_proof(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with desk_of(open_district("trondheim"), tmp_path / "data") as desk:
        desk.start()
        qtbot.waitUntil(
            lambda: desk.session.ledger is not None and desk.session.fetcher is not None, timeout=60_000
        )
        desk.ledger.open()
        houses = [a.id for a in desk.session.opened.catalogue.assets if a.building is not None][:3]
        nodes = (
            Node("t", "trade", "A trade", None, (houses[0], houses[2])),
            Node("b", "bid", "A bid", None, (houses[0],)),
            Node("r", "readings", "Readings", None, (houses[2],)),
        )
        lineage = Lineage(nodes, (Edge("t", "b", "sold by"), Edge("t", "r", "measured as")))
        desk.ledger.traced.emit(lineage)
        shown = desk.scene._arcs.shown
        assert shown
        desk.ledger.dock.hide()
        assert desk.scene._arcs.shown == ()
        desk.ledger.dock.show()
        qtbot.waitUntil(lambda: desk.scene._arcs.shown == shown, timeout=10_000)
        desk.ledger.traced.emit(None)
        assert desk.scene._arcs.shown == ()

        desk.layers.choose_colour(ColourBy("trust", "proof"))
        assert desk.proven.is_on
        desk.scene.set_trust(np.full(len(desk.session.opened.catalogue.assets), Trust.UNANCHORED, np.uint8))
        desk.proven.action.setChecked(True)
        assert desk.tools is not None
        assert desk.tools.hiding._ghosts is not None
        desk.proven.action.setChecked(False)
        desk.layers.choose_colour(None)
        qtbot.waitUntil(lambda: desk.tools is not None and desk.tools.hiding._ghosts is None, timeout=10_000)
