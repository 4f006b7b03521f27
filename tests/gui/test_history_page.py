"""How long history is kept, chosen with its cost in view; and what the status line says of its size."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from app.history.contract import HistoryStats
from app.history.retention import Keeping
from app.history.weight import Loss, Weight
from app.model.times import DAY_NS
from tests.gui.shell_fakes import OSLO, T0
from widgets.history_page import HistoryPage
from widgets.history_words import about, outlook_text
from widgets.preferences import Preferences
from widgets.state_manager import StateManager
from widgets.status_bar import StatusBar

GB = 10**9
WEIGHT = Weight(
    2 * GB, 2 * GB, 500 * GB, 12_345_678, 614, T0 - 20 * DAY_NS, T0, GB // 10, None, Keeping(90.0, 20.0)
)
PLACE = Path("town") / "district.toml"


@pytest.fixture
def page(qtbot: QtBot) -> HistoryPage:
    page = HistoryPage(OSLO)
    qtbot.addWidget(page)
    page.show_weight(WEIGHT, PLACE, True)
    return page


def test_that_the_fields_say_how_it_is_kept_and_nothing_can_be_applied(page: HistoryPage) -> None:
    assert page.keeping() == Keeping(90.0, 20.0)
    assert page.percent.text() == "10 %"
    assert "2.0 GB of 20 GB" in page.taken.text()
    assert "levels off at about 9.0 GB in about 70 days" in page.lines.text()
    assert not page.apply.isEnabled()
    assert not page.loss.text()


def test_that_a_choice_asks_for_its_cost_and_shows_it_before_it_is_applied(
    page: HistoryPage, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.considered) as asked:
        page.days.setValue(7)
    assert asked.args == [Keeping(7.0, 20.0)]
    page.show_loss(Loss(1_234_567, 8_901, T0 - 20 * DAY_NS, T0 - 7 * DAY_NS))
    assert (
        "Thins 1\u2009234\u2009567 readings from 2026-12-26 09:00 to 2027-01-08 09:00 CET" in page.loss.text()
    )
    assert "8\u2009901 of them" in page.loss.text()
    with qtbot.waitSignal(page.wanted) as wanted:
        qtbot.mouseClick(page.apply, Qt.MouseButton.LeftButton)
    assert wanted.args == [Keeping(7.0, 20.0)]


def test_that_fields_that_somebody_changes_stay_while_the_store_is_weighed_again(page: HistoryPage) -> None:
    page.has_bound.setChecked(False)
    page.show_weight(replace(WEIGHT, used=3 * GB), PLACE, True)
    assert page.keeping() == Keeping(90.0, None)
    page.show_weight(replace(WEIGHT, keeping=Keeping(90.0, None)), PLACE, True)
    assert not page.apply.isEnabled(), "it was applied"
    page.days.setValue(30)
    page.reset()
    assert page.keeping() == Keeping(90.0, None)


def test_that_a_district_that_is_not_written_to_says_where_the_choice_is_kept(page: HistoryPage) -> None:
    page.show_weight(WEIGHT, Path("data") / "keeping.toml", False)
    assert page.place.text().startswith("The district's folder is not written to.")
    assert page.place.toolTip() == str(Path("data") / "keeping.toml")


def test_that_without_a_store_of_its_own_there_is_nothing_to_choose(qtbot: QtBot) -> None:
    page = HistoryPage(OSLO)
    qtbot.addWidget(page)
    page.show_nothing("This window records nothing.")
    assert not page.has_days.isEnabled()
    assert not page.apply.isEnabled()
    assert page.lines.text() == "This window records nothing."


def test_that_the_preferences_show_a_further_page_first_where_it_is_asked_for(
    qtbot: QtBot, tmp_path: Path
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    page = HistoryPage(OSLO)
    dialog = Preferences(StateManager(tmp_path / "w.json", {}), parent, [("History", page)], "History")
    tabs = dialog.findChild(QTabWidget)
    assert tabs.currentWidget() is page
    assert [tabs.tabText(i) for i in range(tabs.count())] == ["Window", "History"]
    dialog.deleteLater()


@pytest.mark.parametrize(
    ("days", "words"),
    [(0, "about 1 hour"), (1.5, "about 36 hours"), (12, "about 12 days"), (150, "about 5 months"),
     (1100, "about 3 years"), (40_000, "more than 50 years")],
)  # fmt: skip
def test_that_a_span_is_told_no_finer_than_an_estimate_bears(days: float, words: str) -> None:
    assert about(round(days * DAY_NS)) == words


def test_that_the_outlook_names_what_comes_first() -> None:
    assert "20 GB are reached in about 6 months" in outlook_text(WEIGHT, Keeping(max_gb=20.0))
    assert "full in about 10 days" in outlook_text(replace(WEIGHT, free=GB), Keeping(max_gb=20.0))
    assert "takes more than 1.0 GB" in outlook_text(WEIGHT, Keeping(max_gb=1.0))
    assert outlook_text(replace(WEIGHT, per_day=None, free=None), Keeping(7.0)) == ""


def test_that_the_status_line_is_quiet_until_the_bound_comes_near(qtbot: QtBot) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.show_history(HistoryStats(12_345, 614, T0 - DAY_NS, T0, 2 * GB), True)
    bar.show_weight(WEIGHT)
    assert bar.history_text() == "history 2.0 GB"
    tip = bar._store.toolTip()
    assert "2.0 GB of 20 GB: 10 % of what it may take" in tip
    assert "grows by about 100 MB a day" in tip
    bar.show_weight(replace(WEIGHT, used=round(16.4 * GB)))
    assert bar.history_text() == "history 16 GB of 20 GB"
    with qtbot.waitSignal(bar.store_asked):
        qtbot.mouseClick(bar._store, Qt.MouseButton.LeftButton)
