"""Any figure on screen answers "from what?": the headline's, the Balance panel's and a reading of the inspector."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.model.times import HOUR_NS
from app.opening import open_district
from tests.e2e.windows import desk_of


def test_that_any_figure_says_from_what_it_is_made(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    opened = open_district("trondheim")
    sim = [f for f in opened.district.feeds if f.url.startswith("sim:")]
    with desk_of(opened, tmp_path / "data", sim, fill_ns=3 * HOUR_NS) as desk:
        desk.start()
        qtbot.waitUntil(lambda: desk.session.fetcher is not None, timeout=60_000)
        headline, hub = desk.headline, desk.from_what
        assert headline is not None
        qtbot.waitUntil(lambda: headline.figures[0].text not in ("", "–"), timeout=20_000)
        QTest.mouseClick(headline, Qt.MouseButton.LeftButton, pos=QPoint(40, 14))
        told = hub.sheet.told
        assert told is not None
        assert told.label == "Used by buildings"
        assert told.unit == "kW"
        assert {one.signal.partition(".")[2] for one in told.sources} == {"load_kw"}
        assert hub.sheet.isVisible()
        shown = float(told.value.replace("\u2009", ""))
        assert abs(shown - float(headline.figures[0].text.strip("[]").replace("\u2009", ""))) <= 0.05 * shown

        QTest.keyClick(hub.sheet.table, Qt.Key.Key_Return)
        assert hub.sheet.model.signal_at(0) in desk.trends.signals()

        desk.balance.open()
        qtbot.waitUntil(lambda: desk.balance.state.found is not None, timeout=20_000)
        desk.balance.panel.figures["self_sufficiency"].activated.emit()
        told = hub.sheet.told
        assert told is not None
        assert told.formula.startswith("clamp")
        assert "E_used" in told.filled
        assert "OpenEMS" in told.origin

        desk.inspector.lineage_wanted.emit("energy-house.load_kw")
        told = hub.sheet.told
        assert told is not None
        assert "as it was read" in told.formula
        assert told.proof_text.startswith("Ledger")
        hub.ask_signal("nobody.knows")  # answered by nothing
        hub.ask("no figure")
        assert hub.sheet.told is told
        QTest.keyClick(hub.sheet.table, Qt.Key.Key_Escape)
        assert not hub.sheet.isVisible()
