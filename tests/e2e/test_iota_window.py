"""An IOTA feed in the whole window: its Health in the feeds panel, its records in the Ledger panel beside the log's."""

from __future__ import annotations

import os
import time
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.model.district import FeedSpec
from app.model.events import Link
from app.model.ledger import Level
from app.opening import open_district
from tests.e2e.windows import desk_of
from tests.unit.ledger.iota.sim import CHAIN, PACKAGE, SimNode, serving


def test_that_records_of_iota_come_into_the_window_and_say_what_was_checked(
    qtbot: QtBot, tmp_path: Path
) -> None:
    node = SimNode()
    node.skew_ms = int(time.time() * 1000) - node.t_ms
    node.grow(8)
    node.grow(2, name="Settled")
    wrong = node.grow(1)[0]
    wrong.events[0].raw = {"type": "<b>\x1b[31m"}
    with serving(node.answer) as url:
        spec = FeedSpec(
            "city-ledger", f"iota+{url}", True, {"network": CHAIN, "package": PACKAGE, "poll_s": 0.3}
        )
        with desk_of(open_district("trondheim"), tmp_path / "data", (spec,)) as desk:
            desk.window.resize(1280, 800)
            desk.start()
            session, hub = desk.session, desk.ledger

            def has_come() -> bool:
                fetcher = session.fetcher
                return fetcher is not None and fetcher.healths()[0].received >= 10

            qtbot.waitUntil(has_come, timeout=60_000)
            assert session.fetcher is not None
            health = session.fetcher.healths()[0]
            assert (health.link, health.received, dict(health.reasons)) == (
                Link.UP,
                10,
                {"not a Move type": 1},
            )
            hub.open()
            name = f"iota:{CHAIN}"
            qtbot.waitUntil(lambda: name in hub.views, timeout=20_000)
            box = hub.panel.ledgers
            box.setCurrentIndex(box.findData(name))
            qtbot.waitUntil(lambda: hub.panel.model.rowCount() == 10, timeout=20_000)
            page = hub.views[name].page(hub.panel.wanted, None)
            assert {record.level for record in page.records} == {Level.V2}
            assert page.numbers == tuple(range(10, 0, -1))  # reading again uses up no numbers
            assert hub.panel.choose(page.numbers[0])
            node.grow(3)
            qtbot.waitUntil(lambda: hub.panel.model.rowCount() == 13, timeout=20_000)
            if folder := os.environ.get("TVILLING_PICTURES"):
                qtbot.wait(1500)
                desk.window.grab().save(f"{folder}/iota-ledger.png")
