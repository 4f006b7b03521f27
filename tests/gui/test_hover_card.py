"""The card beside the pointer and the district's headline figures."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from app.energy.balance import Balance
from app.model.quality import Quality
from app.model.times import HOUR_NS
from maps.picking import Hit
from tests.gui.panel_fakes import NOW, FakeClock, small_catalogue, snapshot_at
from widgets.headline import Headline, figures_of
from widgets.hover_card import HoverCard

CATALOGUE = small_catalogue()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(CATALOGUE)


@pytest.fixture
def view(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


def hit(kind: str, ident: str) -> Hit:
    return Hit(kind, ident, (0.0, 0.0, 0.0))


def test_that_the_card_names_a_building_and_one_value_that_follows(clock, view):
    card = HoverCard(CATALOGUE, clock, view)
    card.show_hit(hit("building", "b-017"), QPoint(100, 100))
    assert card.isVisible()
    name, value = card.lines
    assert name == "Brattørkaia 17"
    assert value.endswith(" kW")
    clock.seek(NOW - 6 * HOUR_NS)
    assert card.lines[1] != value
    clock.show(snapshot_at(CATALOGUE, NOW, r0=(12, Quality.STALE)))
    assert card.lines[1] == "–\u2002[12.0] kW"


def test_that_ground_and_nothing_have_no_card(clock, view):
    card = HoverCard(CATALOGUE, clock, view)
    card.show_hit(hit("building", "b-017"), QPoint(100, 100))
    card.show_hit(hit("ground", "lawn-3"), QPoint(100, 100))
    assert not card.isVisible()
    card.show_hit(None, QPoint())
    assert not card.isVisible()


def test_that_the_card_stays_inside_the_view_and_feels_no_mouse(clock, view):
    card = HoverCard(CATALOGUE, clock, view)
    card.show_hit(hit("asset", "bk-17-hp"), QPoint(395, 295))
    assert view.rect().contains(card.geometry())
    assert not card.geometry().contains(QPoint(395, 295))
    assert card.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_that_the_headline_sums_the_district_and_follows_the_moment(clock, qtbot):
    head = Headline(CATALOGUE, clock)
    qtbot.addWidget(head)
    head.show()
    assert [f.name for f in head.figures][:2] == ["Load", "PV"]
    now = head.figures
    clock.seek(NOW - 9 * HOUR_NS)
    assert head.figures != now
    assert "2 of 2 sources" in head.tip
    assert "Reporting" not in [f.name for f in head.figures]


def test_that_the_headline_is_computed_twice_a_second_at_most_and_never_stays_behind(
    clock, qtbot, monkeypatch
):
    head = Headline(CATALOGUE, clock)
    qtbot.addWidget(head)
    head.show()
    seen = []
    monkeypatch.setattr(head._balance, "of", lambda s, of=head._balance.of: seen.append(s.t_ns) or of(s))
    for step in range(50):
        clock.show(snapshot_at(CATALOGUE, NOW + step * HOUR_NS))
    assert seen == [NOW]
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen[1] == NOW + 49 * HOUR_NS


def test_that_a_figure_of_which_a_kind_of_source_is_silent_is_a_dash(clock, qtbot):
    head = Headline(CATALOGUE, clock)
    qtbot.addWidget(head)
    head.show()
    clock.show(snapshot_at(CATALOGUE, NOW + HOUR_NS, r0=(100, Quality.GOOD), r6=(0, Quality.ABSENT)))
    assert [f.text for f in head.figures[:4]] == [
        "100",
        "–",
        "–",
        "–",
    ]  # a silent panel is not a panel in the dark
    assert (head.figures[-1].name, head.figures[-1].text) == ("Reporting", "1 of 2")
    assert "1 of 2 sources, 50 %" in head.tip
    clock.show(snapshot_at(CATALOGUE, NOW + 2 * HOUR_NS, r0=(0, Quality.ABSENT), r6=(0, Quality.ABSENT)))
    qtbot.waitUntil(lambda: head.figures[0].text == "–")


def test_that_a_figure_with_less_than_nine_tenths_of_its_sources_is_in_brackets():
    def texts(load: tuple[int, int]) -> list[str]:
        known = load[1] + 4
        parts = (load, (4, 4), (0, 0), (0, 0))
        return [f.text for f in figures_of(Balance(120.0, 30.0, 0.0, 0.0, 0.0, load[0] + 4, known, parts))]

    assert texts((10, 10)) == ["120", "30", "90", "25"]
    assert texts((10, 9)) == ["120", "30", "90", "25", "13 of 14"]
    assert texts((10, 8)) == ["[120]", "30", "[90]", "[25]", "12 of 14"]
    assert texts((10, 0)) == ["–", "30", "–", "–", "4 of 14"]
