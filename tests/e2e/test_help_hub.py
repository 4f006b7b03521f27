"""Help opens at the page of what is in use, in panels and dialogs, without any network."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QDialog, QDockWidget, QToolButton
from pytestqt.qtbot import QtBot

from app.help_hub import names_of
from app.help_pages import FIRST, Topic, has_page, topic_of
from app.opening import open_district
from app.window import Desk
from tests.accessible import unnamed
from tests.e2e.marks import needs_window
from tests.e2e.windows import desk_of

pytestmark = needs_window


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with desk_of(open_district("smolyan"), tmp_path / "data") as made:
        made.window.show()
        qtbot.wait(20)  # buttons come after the panels
        yield made


def test_that_every_panel_has_a_question_mark_that_opens_a_page_that_is_there(desk: Desk) -> None:
    for dock in desk.window.findChildren(QDockWidget):
        head = dock.titleBarWidget()
        assert head is not None
        (button,) = [b for b in head.findChildren(QToolButton) if b.accessibleName().startswith("Help for")]
        button.click()
        assert desk.help.window is not None
        topic = desk.help.window.topic
        assert has_page(topic.page), dock.objectName()
        if topic.heading:
            assert desk.help.window.visible_heading() == topic.heading, dock.objectName()


def test_that_known_panels_do_not_open_the_first_page_at_its_top(desk: Desk) -> None:
    ours = {
        "layers",
        "inspector",
        "trends",
        "market",
        "mobility",
        "balance",
        "forecast",
        "ledger",
        "overview",
    }
    names = {dock.objectName() for dock in desk.window.findChildren(QDockWidget)}
    assert ours <= names
    for name in ours:
        assert topic_of(name) != Topic(FIRST), name


def test_that_links_pictures_search_and_back_work_and_nothing_outside_is_opened(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.help.show_topic(Topic("market.md", "Tariffs"))
    window = desk.help.window
    assert window is not None
    assert window.visible_heading() == "Tariffs"
    assert unnamed(window) == []
    window.page.anchorClicked.emit(QUrl("indicators.md"))
    assert window.topic == Topic("indicators.md")
    window.page.anchorClicked.emit(QUrl("https://example.org/"))
    assert window.topic == Topic("indicators.md")
    assert "not opened" in window.note.text()
    window.go_back()
    assert window.topic == Topic("market.md", "Tariffs")
    window.find.setText("variogram")
    assert window.list.count() > 0
    window.list.itemActivated.emit(window.list.item(0))
    assert window.topic.page == "air.md"
    window.find.setText("zzzz")
    assert window.list.count() == 0
    assert window.page.loadResource(2, QUrl("pictures/market.png")).width() > 100
    for outside in (
        "../README.md",
        "file:///etc/passwd",
        "https://example.org/a.png",
        "../assets/icons/add.svg",
    ):
        assert window.page.loadResource(2, QUrl(outside)).isNull()


def test_that_what_has_the_keyboard_is_known_also_in_dialogs(desk: Desk, qtbot: QtBot) -> None:
    dock = desk.window.docks["trends"]
    assert "trends" in names_of(dock.widget())
    desk.window.open_preferences()
    (dialog,) = [
        d for d in desk.window.findChildren(QDialog) if d.isVisible() and type(d).__name__ == "Preferences"
    ]
    assert topic_of(*names_of(dialog)) == Topic(FIRST, "Preferences")
    desk.help._on_focus(None, dialog)
    assert dialog.property("tvilling_help")
    dialog.close()


def test_that_help_ends_with_the_window(desk: Desk) -> None:
    desk.help.show_topic(Topic(FIRST))
    assert desk.close()
    assert desk.help.window is None
