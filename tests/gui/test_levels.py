"""Indicators, faceplates and pages of the levels: what they show, when they paint, what they say to who does not see them."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.alarms.knowledge import Knowledge
from app.alarms.rule import Kind, Rule, Select
from app.alarms.words import Alarm, Priority, State
from app.levels.history import AssetHistory, history_of
from app.levels.indicator import Indicators
from app.levels.limits import limits_of
from app.levels.moment import live_moment, past_moment
from app.levels.trail import Level, Place
from app.model.quality import Quality
from tests.gui.panel_fakes import NOW, FakeHistorian, small_catalogue, small_city, snapshot_at
from widgets import theme
from widgets.analog_indicator import LYING, AnalogIndicator
from widgets.faceplate import Faceplate
from widgets.faceplate_alarms import AlarmLine
from widgets.levels_areas import AreasPage, columns
from widgets.levels_unit import UnitPage

CATALOGUE = small_catalogue()
LOAD, HP = 0, 7
RULES = (
    Rule(
        "hot", "Heat pump overload", Kind.H, Priority.HIGH, Select(signals=("bk-17-hp.power_kw",)), limit=40.0
    ),
    Rule("cold", "Heat pump idle", Kind.L, Priority.LOW, Select(signals=("bk-17-hp.power_kw",)), limit=5.0),
)
ALARM = Alarm(
    "hot:bk-17-hp.power_kw", "hot", "bk-17-hp.power_kw", "Heat pump overload", Priority.HIGH, "bk-17-hp", "Brattøra",
    row=HP, state=State.UNACK, is_active=True, changed_ns=NOW,
)  # fmt: skip


def board() -> Indicators:
    found = Indicators(CATALOGUE)
    found.put_limits(limits_of(RULES, CATALOGUE))
    return found


def quiet() -> np.ndarray:
    return np.full(len(CATALOGUE), -1, np.int8)


def coloured(image: QImage) -> int:
    """Pixels that are clearly no grey: saturation over 0.5 and not dark."""
    found = 0
    for y in range(image.height()):
        for x in range(image.width()):
            c = image.pixelColor(x, y)
            found += c.saturationF() > 0.7 and c.valueF() > 0.5
    return found


@pytest.fixture
def indicator(qtbot: QtBot) -> AnalogIndicator:
    made = AnalogIndicator()
    qtbot.addWidget(made)
    made.resize(LYING)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.mark.parametrize("look", ["dark", "light"])
def test_that_an_indicator_is_grey_while_normal_and_has_colour_with_an_alarm_only(
    indicator: AnalogIndicator, qapp: QApplication, look: str
) -> None:
    theme.apply_theme(qapp, look)
    now = snapshot_at(CATALOGUE, NOW, r7=(44.0, Quality.GOOD))
    deviant = board().state(HP, now, quiet(), is_hist=False)
    assert deviant.is_deviant
    indicator.show_state(deviant)
    assert coloured(indicator.grab().toImage()) == 0  # beyond its limit, and no alarm yet
    ranks = quiet()
    ranks[HP] = 0
    indicator.show_state(board().state(HP, now, ranks, is_hist=False))
    assert coloured(indicator.grab().toImage()) > 20
    assert "alarm, high priority" in indicator.accessibleDescription()
    theme.apply_theme(qapp, "dark")


def test_that_an_indicator_paints_only_when_something_changed(
    indicator: AnalogIndicator, qtbot: QtBot
) -> None:
    state = board().state(HP, snapshot_at(CATALOGUE, NOW), quiet(), is_hist=False)
    indicator.show_state(state)
    qtbot.wait(30)
    before = indicator.painted
    for _ in range(5):
        indicator.show_state(board().state(HP, snapshot_at(CATALOGUE, NOW), quiet(), is_hist=False))
    qtbot.wait(30)
    assert indicator.painted == before


def test_that_qualities_are_told_in_words_and_brackets(indicator: AnalogIndicator) -> None:
    for quality, text in ((Quality.STALE, "[12.0]"), (Quality.ABSENT, "–"), (Quality.BAD, "12.0")):
        state = board().state(LOAD, snapshot_at(CATALOGUE, NOW, r0=(12.0, quality)), quiet(), is_hist=False)
        indicator.show_state(state)
        assert text in state.text
        assert quality.word in indicator.accessibleDescription()
        indicator.grab()


def test_that_nothing_and_everything_can_be_painted_at_any_size(qtbot: QtBot) -> None:
    for way in (Qt.Orientation.Horizontal, Qt.Orientation.Vertical):
        one = AnalogIndicator(way)
        qtbot.addWidget(one)
        for width, height in ((1, 1), (120, 24), (56, 72), (400, 60), (60, 300)):
            one.resize(width, height)
            one.grab()
            for value in (-1e12, 1e12, math.nan, 39.99):
                snapshot = snapshot_at(CATALOGUE, NOW, r7=(value, Quality.GOOD))
                one.show_state(board().state(HP, snapshot, quiet(), is_hist=True), "Label")
                one.show_trend(
                    FakeHistorian().series(HP, NOW - 3600 * 10**9, NOW, 60), NOW - 3600 * 10**9, NOW
                )
                one.grab()


def test_that_a_click_and_the_keyboard_ask_for_the_trend(indicator: AnalogIndicator, qtbot: QtBot) -> None:
    indicator.show_state(board().state(HP, snapshot_at(CATALOGUE, NOW), quiet(), is_hist=False))
    with qtbot.waitSignal(indicator.chosen) as said:
        qtbot.mouseClick(indicator, Qt.MouseButton.LeftButton)
    assert said.args == ["bk-17-hp.power_kw"]
    with qtbot.waitSignal(indicator.chosen):
        qtbot.keyClick(indicator, Qt.Key.Key_Return)


# -- level 1 -----------------------------------------------------------------------------------------------------------


def test_that_a_narrow_overview_gives_up_figures_before_the_alarm_and_never_overlaps() -> None:
    for width in (280, 400, 600, 900, 2500):
        places = columns(width)
        assert {0, 1} <= set(places)
        edges = [(p.left(), p.right()) for p in places.values()]
        assert all(a[1] <= b[0] for a, b in itertools.pairwise(edges))


def test_that_an_area_line_says_all_of_it_and_its_alarm_leads_to_the_asset(qtbot: QtBot) -> None:
    page = AreasPage(CATALOGUE, "Town")
    qtbot.addWidget(page)
    page.resize(1000, 200)
    page.show_moment(live_moment(snapshot_at(CATALOGUE, NOW), [ALARM], ["sim"]))
    row = page.rows[1]
    words = row.accessibleDescription()
    assert "1 alarm, High: Heat pump overload" in words
    assert "not acknowledged" in words
    assert "11 of 11 signals are fresh" in words
    assert "feed sim is not up" in words
    row.grab()
    with qtbot.waitSignal(page.alarm_wanted) as said:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center().__class__(150, 16))
    assert said.args == ["bk-17-hp", ALARM.id]
    with qtbot.waitSignal(page.alarm_wanted):
        qtbot.keyClick(row, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(page.area_wanted) as area:
        qtbot.keyClick(row, Qt.Key.Key_Return)
    assert area.args == ["Brattøra"]


# -- levels 2 and 3 ----------------------------------------------------------------------------------------------------


def test_that_a_unit_repaints_only_the_rows_that_changed(qtbot: QtBot) -> None:
    page = UnitPage(CATALOGUE, board())
    qtbot.addWidget(page)
    page.resize(900, 400)
    page.show_place(Place(Level.UNIT, "area", "Brattøra"))
    page.show()
    qtbot.waitExposed(page)
    first = live_moment(snapshot_at(CATALOGUE, NOW, r7=(30.0, Quality.GOOD)), (), ())
    page.show_moment(first)
    states = [row.states for row in page.rows]
    page.show_moment(live_moment(snapshot_at(CATALOGUE, NOW, r7=(31.0, Quality.GOOD)), (), ()))
    changed = [i for i, row in enumerate(page.rows) if row.states is not states[i]]
    assert [page.rows[i].entry.asset.id for i in changed] == ["bk-17-hp"]
    page.hide()
    page.show_moment(live_moment(snapshot_at(CATALOGUE, NOW, r7=(32.0, Quality.GOOD)), (), ()))
    (pump,) = [row for row in page.rows if row.entry.asset.id == "bk-17-hp"]
    assert pump.is_behind  # what is not seen costs nothing
    page.show()
    qtbot.waitUntil(lambda: pump.states[0].text == "32.0", timeout=2_000)


@pytest.fixture
def face(qtbot: QtBot) -> Faceplate:
    made = Faceplate(CATALOGUE, small_city(), board(), ZoneInfo("Europe/Oslo"), synthetic_note="made up")
    qtbot.addWidget(made)
    made.resize(380, 700)
    made.show_asset("bk-17-hp")
    return made


def test_that_a_faceplate_shows_signals_limits_relations_and_nameplate(face: Faceplate) -> None:
    face.show_moment(live_moment(snapshot_at(CATALOGUE, NOW, r7=(44.0, Quality.GOOD)), [ALARM], ()))
    state = face.indicators[0].state
    assert state is not None
    assert (state.text, state.priority) == ("44.0", Priority.HIGH)
    assert [m.letters for m in state.marks] == ["L", "H"]
    assert [r.relation.words for r in face.relations] == ["Building", "PV array"]
    assert ("Rated", "46.40 kW") in [(f.name, f.text) for f in face.nameplate.facts]


def test_that_its_alarms_can_be_acknowledged_from_it_and_past_ones_cannot(
    face: Faceplate, qtbot: QtBot
) -> None:
    face.show_alarms([AlarmLine.of(ALARM)], NOW)
    assert face.acknowledge.isEnabled()
    with qtbot.waitSignal(face.acknowledge_wanted) as said:
        face.acknowledge.click()
    assert said.args == [(ALARM.id,)]
    past = past_moment(
        snapshot_at(CATALOGUE, NOW, r7=(44.0, Quality.GOOD)), limits_of(RULES, CATALOGUE), CATALOGUE
    )
    face.show_moment(past)
    face.show_alarms([AlarmLine(ALARM.id, ALARM.title, ALARM.priority, None, NOW)], NOW)
    assert not face.acknowledge.isEnabled()
    assert not face.hist.isHidden()
    assert "HIST" in face.alarms.rows[0].accessibleName()
    state = face.indicators[0].state
    assert state is not None
    assert state.is_hist
    assert state.priority is Priority.HIGH


def test_that_it_shows_another_asset_without_anything_of_the_one_before(face: Faceplate) -> None:
    face.show_moment(live_moment(snapshot_at(CATALOGUE, NOW), [ALARM], ()))
    face.show_asset("bk-17")
    face.show_moment(live_moment(snapshot_at(CATALOGUE, NOW), [ALARM], ()))
    shown = [one.state.signal.asset for one in face.indicators if not one.isHidden() and one.state]
    assert set(shown) == {"bk-17"}
    for width in (260, 380, 900, 2000):
        face.resize(width, 600)
        face.grab()


def test_that_a_history_without_anything_says_so(face: Faceplate) -> None:
    face.show_history(AssetHistory(NOW - 86_400 * 10**9, NOW))
    assert face.history.accessibleDescription() == "No alarm and no note"
    face.show_history(history_of((), (), NOW - 86_400 * 10**9, NOW))
    face.history.grab()


@pytest.mark.parametrize(("share", "said"), [(0, "not known"), (1, "no alarm in 1 of"), (99, "no alarm;")])
def test_that_an_area_claims_no_more_than_is_known(qtbot: QtBot, share: int, said: str) -> None:
    page = AreasPage(CATALOGUE, "Town")
    qtbot.addWidget(page)
    needed = np.ones(len(CATALOGUE), np.bool_)
    known = Knowledge(needed, np.arange(len(CATALOGUE)) < share)
    page.show_moment(live_moment(snapshot_at(CATALOGUE, NOW), (), (), known))
    assert page.rows[0].accessibleDescription().startswith(said)


def test_that_a_faceplate_without_readings_does_not_say_that_there_is_no_alarm(face: Faceplate) -> None:
    snapshot = snapshot_at(CATALOGUE, NOW)
    silent = np.full(len(CATALOGUE), Quality.ABSENT, np.uint8)
    face.show_moment(live_moment(replace(snapshot, quality=silent), (), ()))
    face.show_alarms((), NOW)
    assert face.no_alarm.text().startswith("Not known")
