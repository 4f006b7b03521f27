"""What is typed, and what alarms say, in other units: a limit is never changed by the switch."""

from __future__ import annotations

import math
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.alarms.rule import Kind, Rule, Select
from app.alarms.rule import _unit as unit_of_rule
from app.alarms.words import Alarm, Priority
from app.model import figures
from app.model.quality import Quality
from app.model.signal import Signal
from app.model.units_shown import SETS, use
from widgets.alarm_words import figure, value_beside_limit
from widgets.figure_row import FigureRow
from widgets.number_box import NumberBox
from widgets.rules_form import raw_of, table_of_raw
from widgets.rules_words import limit_text as limit_of_a_rule
from widgets.trend_figures import Limit

indoor = Signal("a.temp", "a", "temperature", "Indoor temperature", "°C", 60.0, decimals=1)
load = Signal("a.power", "a", "power", "Load", "kW", 1.0, decimals=1)


@pytest.fixture(autouse=True)
def _as_the_data() -> Iterator[None]:
    use({})
    yield
    use({})


def test_that_a_limit_typed_in_the_trends_is_read_in_the_unit_beside_it() -> None:
    typed, meant = Limit.parsed("68"), Limit.parsed("20 °C")
    assert typed is not None
    assert meant is not None
    use(SETS["us"])
    assert typed.of(indoor) == pytest.approx((20.0, 20.0))
    assert meant.of(indoor) == (20.0, 20.0)
    assert all(math.isnan(v) for v in meant.of(load))


def test_that_an_alarm_and_its_limit_change_together_and_the_rule_never() -> None:
    rule = Rule("hot", "Hot", Kind.H, Priority.HIGH, Select(quantity="temperature"), limit=40.0)
    alarm = Alarm("hot:a", "hot", "a", "Hot", Priority.HIGH, unit="°C", value=42.0, limit=40.0)
    before = table_of_raw(raw_of(rule), rule)
    assert value_beside_limit(alarm, rule) == "42.0 > 40.0 °C"
    use(SETS["us"])
    assert value_beside_limit(alarm, rule) == "107.6 > 104.0 °F"
    assert table_of_raw(raw_of(rule), rule) == before
    assert raw_of(rule)["limit"] == "40"
    assert limit_of_a_rule(rule) == "40"  # the editor keeps the data's unit
    assert figure(0.5, "°C", is_shown=False) == "0.50 °C"  # a deadband as the rule would write it
    use({"power": "MW"})
    assert figure(412.5, "kW", like=412.4) == "0.4125 MW"


def test_that_a_deviation_of_temperatures_has_no_offset() -> None:
    rule = Rule(
        "off", "Off", Kind.DEVIATION, Priority.LOW, Select(quantity="temperature"), limit=5.0, reference="20"
    )
    assert unit_of_rule(rule, indoor) == "K"
    use(SETS["us"])
    assert figure(6.0, "K") == "6.00 K"


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("40", 40.0, ""),
        ("-3,5 °C", -3.5, "°C"),
        ("−3.5°C", -3.5, "°C"),
        ("1 234,5 kW", 1234.5, "kW"),
        ("1\u2009234.5 kWh", 1234.5, "kWh"),
        ("2e3 kW", 2000.0, "kW"),
        (".5", 0.5, ""),
    ],
)
def test_that_a_typed_limit_takes_comma_and_point(text: str, value: float, unit: str) -> None:
    assert Limit.parsed(text) == Limit(value, unit)


@pytest.mark.parametrize(
    "text", ["kW", "1,234.5", "40 40.5.2", "40 41", "1 2345 kW", "inf", "nan", "1e999", "--3"]
)
def test_that_what_may_mean_two_numbers_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"number|large"):
        Limit.parsed(text)


@pytest.mark.parametrize("language", ["en", "nb"])
def test_that_fields_take_comma_and_point_in_every_language(language: str, qtbot: QtBot) -> None:
    figures.use(language)
    try:
        box = NumberBox()
        qtbot.addWidget(box)
        box.setRange(0.1, 100_000.0)
        box.setDecimals(1)
        box.setSuffix(" GB")
        for text in ("12,5", "12.5"):
            box.setValue(1.0)
            box.lineEdit().setText("")
            qtbot.keyClicks(box.lineEdit(), text)
            box.interpretText()
            assert box.value() == 12.5
        assert box.text() == f"{figures.number(12.5, 1)} GB"
        qtbot.keyClicks(box.lineEdit(), "x")
        box.interpretText()
        assert box.value() == 12.5
        rule = Rule("hot", "Hot", Kind.H, Priority.HIGH, Select(quantity="temperature"), limit=40.5)
        assert raw_of(rule)["limit"] == ("40,5" if language == "nb" else "40.5")
        for text in ("40,5", "40.5"):
            assert table_of_raw({**raw_of(rule), "limit": text}, rule)["limit"] == 40.5
        assert (
            table_of_raw({**raw_of(rule), "limit": "1.234,5"}, rule)["limit"] == "1.234,5"
        )  # said, not guessed
    finally:
        figures.use("en")


def test_that_a_figure_keeps_the_unit_it_was_printed_in_until_it_is_printed_anew(qtbot: QtBot) -> None:
    """Nothing that has not moved may stand there as 20.0 °F."""
    row = FigureRow()
    qtbot.addWidget(row)
    row.set_signal(indoor, is_hero=False)
    row.show_state(20.0, Quality.GOOD, 0, 0)
    use(SETS["us"])
    assert "20.0 °C" in row.copied_text()
    row.show_state(20.0, Quality.GOOD, 0, 0)
    assert "68.0 °F" in row.copied_text()
