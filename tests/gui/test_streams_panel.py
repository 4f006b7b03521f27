"""The panel Streams, its dialogs, and the line that says whether a device proved itself."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ledger.device_watch import DeviceState
from app.ledger.identity import Registered, Standing
from app.marketplace import Marketplace
from app.model.times import DAY_NS, MINUTE_NS
from app.stream_rows import OFFER, PURCHASE, StreamRow, stream_rows
from tests.unit.ledger.memory_log import MemoryLog
from tests.unit.test_marketplace import NOW, SELLER, Clock, Writes, bought, offered
from widgets import theme
from widgets.device_badge import SIZE, DeviceRow, paint_device
from widgets.stream_dialogs import BuyStream, OfferStream, StreamWish
from widgets.streams_panel import CONTRACT, StreamsPanel

OSLO = ZoneInfo("Europe/Oslo")
DEVICE = Registered(
    "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK", "hall", b"", 0, 2**62, False, True
)


@pytest.fixture
def rows(tmp_path: Path) -> tuple[StreamRow, ...]:
    log, clock = MemoryLog(), Clock()
    market = Marketplace(log, Writes(log), SELLER, tmp_path, wall_ns=clock)
    first, second = bought(market), offered(market)
    market.withdraw(second.id)
    market.revoke(first.id, "not paid")
    bought(market)
    return stream_rows(market, OSLO, NOW + DAY_NS)


@pytest.fixture
def panel(qtbot: QtBot, rows: tuple[StreamRow, ...]) -> StreamsPanel:
    panel = StreamsPanel()
    qtbot.addWidget(panel)
    panel.resize(960, 220)
    panel.show_rows(rows)
    return panel


def test_that_what_can_be_bought_stands_first_and_what_is_over_last(panel: StreamsPanel) -> None:
    said = [(row.what, row.state) for row in panel.model.rows]
    assert said == [
        (OFFER, "offered"), (OFFER, "offered"), (PURCHASE, "granted"), (PURCHASE, "revoked"), (OFFER, "withdrawn"),
    ]  # fmt: skip
    assert panel.model.cells(2)[-1] == "2026-12-18"
    assert panel.chosen() == panel.model.rows[0]


def test_that_the_details_say_terms_price_and_that_nothing_is_paid_here(panel: StreamsPanel) -> None:
    lines = panel.lines()
    assert "Air at the quay" in lines
    assert "Offered  ·  12.00 NOK for 30 days" in lines
    assert any(line.startswith("Use it in the district") for line in lines)
    assert CONTRACT in lines
    panel.table.selectRow(3)
    assert "Reason: not paid" in panel.lines()


def test_that_buttons_fit_the_chosen_row(panel: StreamsPanel) -> None:
    def shown() -> list[bool]:
        return [not button.isHidden() for button in (panel.buy, panel.feed, panel.end)]

    expected = {0: [True, False, True], 2: [False, True, True], 3: [False, True, False], 4: [False] * 3}
    for row, wanted in expected.items():
        panel.table.selectRow(row)
        assert shown() == wanted, row
    panel.table.selectRow(2)
    assert panel.end.text() == "Revoke…"


def test_that_a_search_keeps_what_holds_all_its_words(panel: StreamsPanel) -> None:
    panel.search.setText("AIR revoked")
    assert [row.state for row in panel.model.rows] == ["revoked"]
    panel.search.setText("nothing like it")
    assert panel.model.rows == ()
    assert "Nothing fits" in panel.empty.text
    panel.search.clear()
    assert len(panel.model.rows) == 5


def test_that_the_choice_stays_while_rows_come(panel: StreamsPanel, rows: tuple[StreamRow, ...]) -> None:
    key = rows[2].key
    panel.choose(key)
    panel.show_rows(rows[1:])
    chosen = panel.chosen()
    assert chosen is not None
    assert chosen.key == key


def test_that_what_is_asked_names_the_row(panel: StreamsPanel) -> None:
    asked: list[tuple[str, str]] = []
    panel.asked.connect(lambda what, key: asked.append((what, key)))
    panel.offer.click()
    panel.buy.click()
    panel.table.selectRow(2)
    panel.end.click()
    panel.feed.click()
    rows = panel.model.rows
    assert asked == [("offer", ""), ("buy", rows[0].key), ("end", rows[2].key), ("feed", rows[2].key)]


def test_that_buying_wants_the_terms_agreed_to(qtbot: QtBot, rows: tuple[StreamRow, ...]) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = BuyStream(rows[0], window)
    agreed: list[str] = []
    dialog.agreed.connect(agreed.append)
    assert not dialog._ok.isEnabled()
    dialog.yes.setChecked(True)
    dialog._ok.click()
    assert agreed == [rows[0].key]


def test_that_terms_that_are_not_here_cannot_be_agreed_to(qtbot: QtBot, rows: tuple[StreamRow, ...]) -> None:
    from dataclasses import replace

    window = QWidget()
    qtbot.addWidget(window)
    dialog = BuyStream(replace(rows[0], terms=""), window)
    assert not dialog.yes.isEnabled()
    dialog.reject()


def test_that_an_offer_says_what_is_missing_until_nothing_is(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = OfferStream({"Quay, Air": ["q.no2", "q.pm25"], "Hall": ["h.kw"]}, "NOK", window)
    made: list[StreamWish] = []
    dialog.wanted.connect(made.append)
    assert "Tick" in dialog.why.text()
    dialog.list.item(0).setCheckState(Qt.CheckState.Checked)
    assert "title" in dialog.why.text()
    dialog.title.setText(" Air ")
    for wrong in ("", "free", "-1", "1.00001", "inf", "nan"):
        dialog.price.setText(wrong)
        assert "price" in dialog.why.text(), wrong
        assert not dialog._ok.isEnabled()
    dialog.price.setText("12.5")
    assert dialog.why.text() == ""
    dialog._ok.click()
    assert (made[0].title, made[0].signals, made[0].price) == ("Air", ("q.no2", "q.pm25"), "12.50")


# -- devices ------------------------------------------------------------------------------------------------------------


def picture(standing: Standing, look: theme.Theme) -> bytes:
    image = QImage(24, 24, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(look.color("panel"))
    painter = QPainter(image)
    painter.scale(2, 2)
    from PySide6.QtCore import QRectF

    paint_device(painter, QRectF(0, 0, SIZE, SIZE), standing, look)
    painter.end()
    return bytes(image.constBits())


@pytest.mark.parametrize("look", [theme.DARK, theme.LIGHT], ids=["dark", "light"])
def test_that_proved_open_and_failed_never_look_the_same(qapp: object, look: theme.Theme) -> None:
    of = {standing: picture(standing, look) for standing in Standing}
    by_result = {ok: {of[s] for s in Standing if s.ok is ok} for ok in (True, None, False)}
    assert not by_result[True] & by_result[None]
    assert not by_result[True] & by_result[False]
    assert not by_result[None] & by_result[False]
    assert of[Standing.MISSING] != of[Standing.EXPIRED] != of[Standing.UNKNOWN]
    assert of[Standing.REVOKED] != of[Standing.FORGED]


def test_that_the_line_says_in_words_how_the_device_stands(qtbot: QtBot) -> None:
    row = DeviceRow()
    qtbot.addWidget(row)
    row.show_device(DeviceState("hall", Standing.VERIFIED, DEVICE, NOW), NOW)
    assert row.text == "Device verified"
    assert row.note == "did:key:z6Mk…2doK" or row.note.startswith("did:key:z6Mk")
    assert "Synthetic" in row.toolTip()
    texts = set()
    for standing in Standing:
        row.show_device(DeviceState("hall", standing, DEVICE, NOW), NOW + 4 * MINUTE_NS)
        texts.add(row.text)
        assert standing.words in row.toolTip()
    assert len(texts) == len(Standing)
    assert row.note == "last good 4 min ago"
    row.show_device(DeviceState("hall", Standing.UNKNOWN, None), NOW)
    assert row.note == "not registered"
    row.show_device(None, NOW)
    assert row.isHidden()
