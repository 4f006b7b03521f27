"""Layers, colour chooser and legend: what they ask of the view and what they print."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pytest
from PySide6.QtCore import Qt

from app.model.snapshot import Snapshot, aged
from app.model.times import DAY_NS
from maps.colouring import ColourBy, Legend, plan_for
from tests.gui.panel_fakes import NOW, small_catalogue, small_city, snapshot_at
from widgets.colour_by import ColourByChooser
from widgets.freshness import freshness_of, layer_rows
from widgets.layer_tree import LayerTree
from widgets.layers_panel import LayersPanel
from widgets.legend import LegendView


@dataclass(frozen=True)
class Layer:
    name: str
    label: str
    objects: int
    is_visible: bool = True
    opacity: float = 1.0


class FakeScene:
    def __init__(self) -> None:
        self.city = small_city()
        self.known = {
            "buildings": Layer("buildings", "Buildings", 268),
            "trees": Layer("trees", "Trees", 1240, is_visible=False),
        }
        self.by: ColourBy | None = None

    def layers(self) -> tuple[Layer, ...]:
        return tuple(self.known.values())

    def set_layer_visible(self, name: str, is_visible: bool) -> None:
        self.known[name] = replace(self.known[name], is_visible=is_visible)

    def set_layer_opacity(self, name: str, opacity: float) -> None:
        self.known[name] = replace(self.known[name], opacity=opacity)

    def color_by(self, by: ColourBy | None) -> bool:
        self.by = by
        return True

    def legend(self) -> Legend | None:
        plan = plan_for(self.by, self.city, small_catalogue()) if self.by else None
        return plan.paint(snapshot_at(small_catalogue(), NOW))[1] if plan else None


@pytest.fixture
def scene() -> FakeScene:
    return FakeScene()


@pytest.fixture
def tree(qtbot, scene) -> LayerTree:
    made = LayerTree(scene)
    qtbot.addWidget(made)
    made.resize(260, 200)
    made.show()
    return made


def test_that_a_click_hides_a_layer_and_asks_for_a_frame(qtbot, scene, tree):
    with qtbot.waitSignal(tree.changed):
        qtbot.mouseClick(tree.rows[0], Qt.MouseButton.LeftButton)
    assert not scene.known["buildings"].is_visible
    assert not tree.rows[0].info.is_visible


def test_that_the_keyboard_shows_a_layer_and_makes_it_thinner(qtbot, scene, tree):
    row = tree.rows[1]
    qtbot.keyClick(row, Qt.Key.Key_Space)
    assert scene.known["trees"].is_visible
    qtbot.keyClick(row, Qt.Key.Key_Left)
    assert scene.known["trees"].opacity == pytest.approx(0.9)


def test_that_a_refresh_keeps_the_rows(tree, scene):
    rows = tree.rows
    scene.set_layer_opacity("buildings", 0.5)
    tree.refresh()
    assert tree.rows == rows
    assert rows[0]._slider.value() == 50


def test_that_a_choice_colours_the_scene_and_shows_its_legend(qtbot, scene):
    panel = LayersPanel(scene, small_catalogue())
    qtbot.addWidget(panel)
    panel.show()
    assert not panel.legend.lines
    number = panel.chooser.findText("Use")
    with qtbot.waitSignal(panel.coloured):
        panel.chooser.setCurrentIndex(number)
        panel.chooser.activated.emit(number)
    assert scene.by == ColourBy("attribute", "use")
    assert panel.legend.lines[:2] == ("Use", "office")
    panel.chooser.activated.emit(0)
    assert scene.by is None
    assert not panel.legend.lines


def test_that_the_chooser_shows_a_choice_without_telling(qtbot):
    by = ColourBy("signal", "load_kw")
    chooser = ColourByChooser([(by, "Electric load (kW)"), (ColourBy("attribute", "use"), "Use")])
    qtbot.addWidget(chooser)
    with qtbot.assertNotEmitted(chooser.chosen):
        chooser.show_choice(by)
    assert chooser.choice == by
    assert chooser.currentText() == "Electric load (kW)"


def test_that_a_scale_prints_unit_ticks_and_how_many_have_no_data(qtbot):
    view = LegendView()
    qtbot.addWidget(view)
    table = np.zeros((256, 3), np.uint8)
    view.show_legend(Legend("Electric load", "kW", 0, 2000, table, (0.0, 1000.0, 2000.0), missing=4))
    assert view.lines == ("Electric load (kW)", "0", "1\u2009000", "2\u2009000", "no data (4)")
    height = view.height()
    view.show_legend(Legend("Electric load", "kW", 0, 2000, table, (0.0, 2000.0), missing=4, old=3))
    assert view.lines == ("Electric load (kW)", "0", "2\u2009000", "stale (3)", "no data (4)")
    assert view.height() > height
    view.grab()


def test_that_years_are_printed_as_years(qtbot):
    view = LegendView()
    qtbot.addWidget(view)
    table = np.zeros((256, 3), np.uint8)
    view.show_legend(Legend("Year built", "", 1900, 2000, table, (1900.0, 2000.0)))
    assert view.lines == ("Year built", "1900", "2000")


def test_that_a_scale_without_any_value_says_so(qtbot):
    view = LegendView()
    qtbot.addWidget(view)
    table = np.zeros((256, 3), np.uint8)
    view.show_legend(Legend("Electric load", "kW", float("nan"), float("nan"), table, missing=268))
    assert view.lines == ("Electric load (kW)", "no values yet", "no data (268)")
    view.grab()


def test_that_each_layer_says_how_fresh_its_data_is() -> None:
    catalogue = small_catalogue()
    fresh = snapshot_at(catalogue, NOW)
    rows = layer_rows(catalogue)
    now = freshness_of(rows["symbols"], fresh)
    assert now.signals == len(catalogue)
    assert "signals fresh, newest" in now.text()
    late = aged(fresh, NOW + 10 * DAY_NS, catalogue.stale_after_ns)
    assert not freshness_of(rows["symbols"], late).is_good
    empty = freshness_of(rows["buildings"], Snapshot.empty(len(catalogue), NOW))
    assert empty.text().endswith("nothing known yet")
