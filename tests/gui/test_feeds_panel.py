"""The Feeds panel, its dialog, and what a person confirms of a discovery."""

from __future__ import annotations

from types import MappingProxyType
from zoneinfo import ZoneInfo

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.feeds.check import shown
from app.feeds.discovery import Proposal
from app.model.asset import AssetKind
from app.model.district import FeedSpec
from app.model.events import REPEATED, Health, Link, Refused
from app.model.times import MINUTE_NS, NS
from app.proposals import Choice
from app.toml_feeds import options_of, options_text
from widgets.feed_dialog import FeedDialog, Wish
from widgets.feed_entry import feed_text
from widgets.feed_table import bytes_text, kind_of
from widgets.feeds_panel import FeedsPanel
from widgets.found_streams import ASSET, KIND, QUANTITY, TICK, FoundStreams

NOW = 1_763_800_000 * NS
SPECS = (FeedSpec("sim", "sim://?seed=7"), FeedSpec("city", "mqtt://anna@host/a"))
CITY = Health(
    "city", Link.UP, "", NOW - MINUTE_NS, 1200, 3, (("not json", 2), ("unknown topic", 1)), NOW - 4 * NS, 20.0,
    marked=(("late", 7),), bytes_in=48_000, reconnects=2, recent=(Refused(NOW, "not json", "a/<b>x</b>"),),
)  # fmt: skip


@pytest.fixture
def panel(qtbot: QtBot) -> FeedsPanel:
    panel = FeedsPanel(ZoneInfo("Europe/Oslo"), shown)
    qtbot.addWidget(panel)
    panel.resize(1100, 240)
    panel.show_feeds(SPECS, {"city": CITY}, NOW)
    return panel


def test_that_each_feed_has_a_row_with_its_figures(panel: FeedsPanel) -> None:
    assert panel.model.cells(0) == ("sim", "Simulator", "not started", *["–"] * 7)
    assert panel.model.cells(1) == (
        "city", "MQTT", "connected", "20/s", "4 s", "1\u2009200", "3", "7", "48 kB", "2",
    )  # fmt: skip


def test_that_the_chosen_feed_says_what_it_refused_and_why_as_plain_text(panel: FeedsPanel) -> None:
    panel.choose("city")
    lines = panel.details.lines()
    assert "MQTT  ·  mqtt://anna@host/a" in lines
    assert "Connected for 1 min" in lines
    assert lines[lines.index("Rejected") + 1 : lines.index("Rejected") + 5] == [
        "2",
        "not json",
        "1",
        "unknown topic",
    ]
    assert "a/<b>x</b>" in lines


def test_that_the_choice_stays_while_figures_come_and_feeds_go(panel: FeedsPanel) -> None:
    panel.choose("city")
    for n in range(3):
        panel.show_feeds(SPECS, {"city": CITY}, NOW + n * NS)
        assert panel.chosen() == "city"
    panel.show_feeds((SPECS[1],), {"city": CITY}, NOW)
    assert panel.chosen() == "city"
    panel.show_feeds((), {}, NOW)
    assert panel.chosen() == ""
    assert not panel.buttons["edit"].isEnabled()


def test_that_the_pause_button_resumes_what_is_paused(panel: FeedsPanel, qtbot: QtBot) -> None:
    asked: list[tuple[str, str]] = []
    panel.asked.connect(lambda what, name: asked.append((what, name)))
    panel.choose("city")
    panel.buttons["pause"].click()
    paused = Health("city", Link.PAUSED, "Paused by the user", NOW)
    panel.show_feeds(SPECS, {"city": paused}, NOW)
    panel.buttons["pause"].click()
    panel.buttons["add"].click()
    panel.buttons["discover"].click()
    assert asked == [("pause", "city"), ("resume", "city"), ("add", ""), ("discover", "city")]


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("mqtts://h", "MQTT, TLS"),
        ("sensorthings+https://h/v1.1", "SensorThings"),
        ("st+http://h", "SensorThings"),
        ("ngsi-ld+https://h", "NGSI-LD"),
        ("iota+https://h", "IOTA"),
        ("modbus://h", "modbus"),
        ("nonsense", "?"),
    ],
)
def test_that_a_kind_is_told_by_the_address(url: str, kind: str) -> None:
    assert kind_of(url) == kind


def test_that_bytes_are_told_in_a_sensible_unit() -> None:
    assert [bytes_text(n) for n in (0, 840, 1500, 12_000, 3_400_000, 2e9)] == [
        "–", "840 B", "1.5 kB", "12 kB", "3.4 MB", "2.0 GB",
    ]  # fmt: skip


def test_that_repeats_are_no_reason_for_alarm_in_the_status_line() -> None:
    health = Health("sim", Link.UP, "", NOW, 10, 550, ((REPEATED, 550),), NOW, 16.0)
    assert feed_text(health, NOW) == "sim 16/s"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    return window


def dialog_of(window: QWidget, spec: FeedSpec | None) -> FeedDialog:
    dialog = FeedDialog(spec, ["sim", "city"], (options_text, options_of), window)
    dialog.open()
    return dialog


def test_that_a_feed_is_kept_without_its_password_which_goes_its_own_way(window: QWidget) -> None:
    spec = FeedSpec("city", "mqtt://host/a", True, MappingProxyType({"user": "anna", "topic": "{asset}"}))
    dialog, got = dialog_of(window, spec), []
    dialog.wanted.connect(got.append)
    assert (dialog.user.text(), dialog.password.text()) == ("anna", "")
    assert "anna" not in dialog.options.toPlainText()
    dialog.password.setText("hunter2")
    dialog.name.setText("town")
    dialog._on_save()
    wish: Wish = got[0]
    assert (wish.spec.name, wish.before, wish.password) == ("town", "city", "hunter2")
    assert dict(wish.spec.options) == {"topic": "{asset}", "user": "anna"}
    assert "hunter2" not in repr(wish.spec)


@pytest.mark.parametrize(
    ("name", "url", "options", "says"),
    [
        ("", "mqtt://h", "", "Give it a name"),
        ("sim", "mqtt://h", "", "a feed 'sim' already"),
        ("a", "nonsense", "", "Give it an address"),
        ("a", "mqtt://u:pw@h", "", "into its own field"),
        ("a", "mqtt://h:port", "", "cannot be read"),
        ("a", "mqtt://h", "qos = ", "no TOML"),
        ("a", "mqtt://h", 'password = "x"', "does not belong"),
    ],
)
def test_that_what_is_missing_is_said_and_nothing_can_be_kept(
    window: QWidget, name: str, url: str, options: str, says: str
) -> None:
    dialog = dialog_of(window, None)
    dialog.name.setText(name)
    dialog.url.setText(url)
    dialog.options.setPlainText(options)
    assert says in dialog.fault()
    assert not dialog.test.isEnabled()
    dialog.reject()


def test_that_an_example_fills_the_address_and_a_test_is_answered(window: QWidget) -> None:
    dialog, tried = dialog_of(window, None), []
    dialog.tried.connect(tried.append)
    dialog.name.setText("new")
    dialog.kind.setCurrentIndex(1)
    dialog._on_kind(1)
    assert dialog.url.text().startswith("mqtt://")
    dialog.test.click()
    assert not dialog.test.isEnabled()
    dialog.show_report("Connected. 3 readings in 5 s.")
    assert dialog.test.isEnabled()
    assert len(tried) == 1
    dialog.reject()


def test_that_only_what_is_ticked_and_described_is_added(window: QWidget) -> None:
    found = [
        Choice(Proposal("k/1", "PM2.5", "t", "Station"), "", AssetKind.AIR_QUALITY, "pm25", "µg/m³"),
        Choice(Proposal("k/2", "Mystery", "t", "Station"), "", AssetKind.AIR_QUALITY),
        Choice(
            Proposal("k/3", "Noise", "u", "Other", lonlat=(10.0, 63.0)), "", AssetKind.BUILDING, "noise", "dB"
        ),
    ]
    dialog, got = FoundStreams("city", found, ["energy-house"], window), []
    dialog.wanted.connect(got.append)
    dialog.open()
    model = dialog.model
    assert model.is_on == [True, False, True], "what nobody recognised is not ticked"
    assert "2 of 3 streams" in dialog.says.text()
    assert "1 of them have no place" in dialog.says.text()
    role = Qt.ItemDataRole.CheckStateRole
    model.setData(model.index(1, TICK), Qt.CheckState.Checked.value, role)
    assert "Say which quantity 'Mystery' is" in dialog.says.text()
    model.setData(model.index(1, QUANTITY), "Pressure")
    model.setData(model.index(2, ASSET), "energy-house")
    model.setData(model.index(0, KIND), AssetKind.WEATHER.words)
    dialog._on_add()
    (chosen,) = got
    assert [(c.quantity, c.asset, c.kind) for c in chosen] == [
        ("pm25", "", AssetKind.WEATHER),
        ("pressure", "", AssetKind.WEATHER),
        ("noise", "energy-house", AssetKind.BUILDING),
    ]
