"""The Balance panel: what is asked, what is shown, and what is said where too little is known."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.energy.indicators.balance_view import FIGURES, BalanceState
from app.energy.indicators.contract import (
    FlowEnd,
    Indicator,
    Indicators,
    Link,
    Provenance,
    Scope,
    Source,
    Subject,
)
from app.energy.indicators.kinds import Boundary, Kind
from widgets import theme
from widgets.balance_panel import SANKEY_W, BalancePanel
from widgets.sankey import Sankey, name_of, scaled

LINKS = (Link("pv", "buildings", 40.0), Link("grid", "buildings", 60.0), Link("grid", "cars", 5.0))


def indicator(name: str, value: float | None, coverage: float = 1.0, why: str = "") -> Indicator:
    sources = tuple(Source(f"meter-{i}", 1.0 if i < 7 else 0.0, 1.0, "kWh") for i in range(10))
    made_of = Provenance(name, name, "a / b", "a = 1; b = 2", "usual", 0, 1, sources)
    return Indicator(name, name, "kWh", value, coverage, 1, "What it means.", why, lambda: made_of, 7, 10)


def state(value: float | None = 1234.5, coverage: float = 1.0, why: str = "") -> BalanceState:
    by_name = {name: indicator(name, value, coverage, why) for name in FIGURES}
    return BalanceState(
        Indicators(Subject(), 0, 1, by_name, LINKS),
        {n: np.arange(9.0) for n in FIGURES},
        "Pre: uses more",
        "today",
    )


@pytest.fixture
def panel(qtbot: QtBot) -> BalancePanel:
    panel = BalancePanel(["Brattøra", "Sluppen"])
    qtbot.addWidget(panel)
    panel.resize(1200, 230)
    panel.show()
    return panel


def test_that_figures_and_flows_are_shown_and_read_aloud(panel: BalancePanel) -> None:
    panel.show_state(state())
    assert panel.figures["cost"].accessibleName() == "Cost at spot 1\u2009234 kWh"
    assert len(panel.sankey.plan.ribbons) == 3
    assert "PV to buildings 40.0 kWh" in panel.sankey.accessibleDescription()
    assert panel.verdict.text() == "Pre: uses more"


def test_that_a_figure_of_too_few_sources_says_how_many(panel: BalancePanel) -> None:
    panel.show_state(state(coverage=0.7))
    assert "7 of 10 sources" in panel.figures["co2_kg"].accessibleName()


def test_that_a_figure_that_cannot_be_known_says_why_and_is_no_zero(panel: BalancePanel) -> None:
    panel.show_state(state(value=None, why="nothing was generated"))
    assert panel.figures["self_consumption"].accessibleName() == "Self-consumption – nothing was generated"


def test_that_nothing_of_before_stays_when_there_is_nothing(panel: BalancePanel) -> None:
    panel.show_state(state())
    panel.show_state(BalanceState(why="Nothing was recorded in this period."))
    assert panel.sankey.plan.ribbons == ()
    assert all(cell.indicator is None for cell in panel.figures.values())
    assert panel.sankey.accessibleDescription() == "Nothing was recorded in this period."


def test_that_a_choice_asks_anew(panel: BalancePanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.asked):
        panel.choose_period("week")
    assert panel.period == "week"
    panel.subject.setCurrentIndex(2)
    panel.boundary.setCurrentIndex(1)
    assert panel.wanted_subject == Subject(Scope.AREA, "Sluppen")
    assert (panel.wanted_kind, panel.wanted_boundary) == (Kind.DYNAMIC, Boundary.FUNCTIONAL)


def test_that_the_selected_building_joins_the_list_and_leaves_it(panel: BalancePanel, qtbot: QtBot) -> None:
    quay = Subject(Scope.BUILDING, "quay")
    panel.set_building(quay, "Quay flats")
    panel.subject.setCurrentIndex(panel.subject.count() - 1)
    assert panel.wanted_subject == quay
    with qtbot.waitSignal(panel.asked):
        panel.set_building(None)
    assert panel.wanted_subject == Subject()


def test_that_a_click_on_a_figure_asks_from_what_it_is_made(panel: BalancePanel, qtbot: QtBot) -> None:
    panel.show_state(state())
    with qtbot.waitSignal(panel.figure_asked) as asked:
        qtbot.mouseClick(panel.figures["cost"], Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert asked.args[0].name == "cost"
    with qtbot.waitSignal(panel.figure_asked):
        qtbot.keyClick(panel.figures["cost"], Qt.Key.Key_Return)


def test_that_light_moves_only_while_it_is_seen_and_motion_is_wanted(qtbot: QtBot) -> None:
    view = Sankey()
    qtbot.addWidget(view)
    view.resize(600, 220)
    view.show_links(LINKS, "kW")
    view.set_animated(True)
    assert not view.is_running  # hidden
    view.show()
    assert view.is_running
    theme.set_reduced_motion(True)
    try:
        qtbot.waitUntil(lambda: not view.is_running, timeout=2000)
    finally:
        theme.set_reduced_motion(False)
    view.set_animated(True)
    assert view.is_running
    view.show_links((), "kW", "Nothing.")
    assert not view.is_running
    view.hide()


def test_that_large_amounts_are_read_at_a_glance() -> None:
    assert scaled(24349.0, "kWh") == ("24.3", "MWh")
    assert scaled(423.7, "kW") == ("424", "kW")
    assert scaled(7.25, "kW") == ("7.2", "kW")
    assert (name_of("battery", True), name_of("battery", False)) == ("From batteries", "Into batteries")


def test_that_a_flow_that_is_not_known_says_how_many_sources_there_are(qtbot: QtBot) -> None:
    view = Sankey()
    qtbot.addWidget(view)
    view.resize(600, 220)
    links = (Link("pv", "buildings", None), Link("grid", "buildings", None), Link("grid", "cars", None))
    ends = {
        ("pv", True): FlowEnd(7, 16, None),
        ("buildings", False): FlowEnd(3, 3, 812.0),
        ("cars", False): FlowEnd(2, 2, None),
    }
    view.show_links(links, "kWh", "", ends)
    words = {(node.name, node.is_source): view.words_of(node) for node in view.plan.nodes}
    assert words["pv", True] == "7 of 16 sources"
    assert words["buildings", False] == "812 kWh"  # measured itself, though nobody knows from where it came
    assert words["grid", True] == words["cars", False] == "not known"
    assert "PV to buildings not known" in view.accessibleDescription()
    assert not view.grab().isNull()


def test_that_too_few_sources_count_more_than_the_reason_for_no_value(panel: BalancePanel) -> None:
    panel.show_state(state(value=None, coverage=0.0, why="a kind of its sources says nothing"))
    assert panel.figures["self_sufficiency"].accessibleName() == "Self-sufficiency \u2013 7 of 10 sources"


def test_that_a_narrow_window_is_not_held_open_by_words(qtbot: QtBot) -> None:
    panel = BalancePanel(["East"])
    qtbot.addWidget(panel)
    panel.show_state(state())
    panel.resize(800, 230)
    panel.show()
    assert panel.width() == 800
    assert not panel.title.isVisible()
    panel.resize(1400, 230)
    assert panel.title.isVisible()


def test_that_ribbons_of_a_wide_window_can_still_be_followed(qtbot: QtBot) -> None:
    panel = BalancePanel(["East"])
    qtbot.addWidget(panel)
    panel.show_state(state())
    panel.resize(2500, 260)
    panel.show()
    assert panel.sankey.width() == SANKEY_W
