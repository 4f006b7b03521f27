"""What is said of rules that do not make sense in a district."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.alarm_rules import rules_of
from app.alarms.rule import Kind, Rule, Select, Text
from app.alarms.rules_check import check_rules
from app.alarms.words import Priority
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.signal import Signal
from app.opening import open_district
from tests.unit.alarms.alarm_world import district

TEXT = Text("too much", "it melts", "less", 240.0)
HIGH = Rule(
    "high", "High", Kind.H, Priority.LOW, Select(quantity="power"), limit=400.0,
    text=replace(TEXT, respond_s=3600.0),
)  # fmt: skip


def said(*rules: Rule, of: Catalogue | None = None) -> list[str]:
    return [trouble.text for trouble in check_rules(rules, of or district(), {"high": 7})]


def test_that_a_good_rule_is_left_in_peace() -> None:
    assert said(HIGH) == []


@pytest.mark.parametrize(
    ("select", "says"),
    [
        (Select(signals=("feeder-1.powr",)), "there is no signal 'feeder-1.powr'; did you mean feeder-1.power?"),
        (Select(signals=tuple(f"x.{n}" for n in range(9))), "6 more of its signals are not there"),
        (Select(assets=("feder-1",)), "there is no asset 'feder-1'; did you mean feeder-1?"),
        (Select(kind="feeders"), "no kind of asset is called 'feeders'; did you mean feeder?"),
        (Select(quantity="powr"), "no quantity here is called 'powr'; did you mean power?"),
        (Select(area="quay"), "no area here is called 'quay'; did you mean Quay?"),
        (Select(kind="turbine"), "fits nothing in this district"),
    ],
)  # fmt: skip
def test_that_words_which_are_not_there_are_named_with_what_is_near(select: Select, says: str) -> None:
    assert any(says in text for text in said(replace(HIGH, select=select)))


def test_that_a_source_nobody_tells_of_is_named() -> None:
    rule = replace(HIGH, kind=Kind.EVENT, select=Select(source="feed.gone"))
    assert "there are feed.down" in said(rule)[0]


def test_that_limits_out_of_order_are_said_once_with_both_rules() -> None:
    top = replace(HIGH, id="top", kind=Kind.HH, limit=300.0, priority=Priority.MEDIUM)
    found = said(HIGH, top)
    assert len(found) == 1
    assert "HH 300 of 'top' and H 400 of 'high'" in found[0]


def test_that_a_deadband_wider_than_the_span_between_limits_is_said() -> None:
    low = replace(HIGH, id="low", kind=Kind.L, limit=395.0, deadband=10.0)
    assert "deadband 10 is wider" in said(HIGH, low)[0]


def test_that_one_limit_for_two_units_is_a_fault() -> None:
    town = Catalogue.of(
        [Asset("a", AssetKind.FEEDER, "A", "Quay", (0.0, 0.0, 0.0))],
        [
            Signal("a.x", "a", "power", "Power", "kW", 60.0, key="x"),
            Signal("a.y", "a", "power", "Power", "MW", 60.0, key="y"),
        ],
    )
    assert "different units (MW, kW)" in said(HIGH, of=town)[0]
    assert said(replace(HIGH, select=Select(signal="x")), of=town) == []


def test_that_a_deviation_between_units_is_a_fault() -> None:
    rule = replace(HIGH, kind=Kind.DEVIATION, limit=5.0, reference="battery.temperature")
    assert "feeder-1.power is in kW and battery.temperature in °C" in said(rule)[0]


def test_that_silence_shorter_than_the_period_is_a_fault() -> None:
    rule = replace(HIGH, kind=Kind.NO_DATA, limit=20.0)
    assert "comes every 60 s; set limit to 180 or more" in said(rule)[0]


def test_that_a_limit_beyond_what_is_possible_is_advice() -> None:
    town = Catalogue.of(
        [Asset("a", AssetKind.FEEDER, "A", "Quay", (0.0, 0.0, 0.0))],
        [Signal("a.x", "a", "power", "Power", "kW", 60.0, 0.0, 300.0, key="x")],
    )
    found = check_rules([HIGH], town)
    assert found[0].is_advice
    assert "never rings at a.x: 400 kW" in found[0].text
    low = replace(HIGH, kind=Kind.L, limit=0.0)
    assert "never rings" in said(low, of=town)[0]


def test_that_an_expression_with_an_error_names_rule_and_column() -> None:
    rule = replace(
        HIGH,
        kind=Kind.EXPRESSION,
        select=Select(kind="feeder"),
        expression=".powr > 3",
        suppressed_while="1 +",
    )
    found = said(rule)
    assert any(
        "expression, column 1: no asset here has a signal '.powr'" in t or "did you mean .power?" in t
        for t in found
    )
    assert any("suppressed_while, column" in text for text in found)


def test_that_priority_and_time_to_respond_must_fit() -> None:
    late = replace(HIGH, priority=Priority.HIGH)
    soon = replace(HIGH, text=TEXT)
    silent = replace(HIGH, text=Text())
    assert "act within 5 minutes" in said(late)[0]
    assert "its priority is low" in said(soon)[0]
    assert any("no cause and no consequence and no action" in text for text in said(silent))


def test_that_many_high_ones_are_advised_against() -> None:
    rule = replace(HIGH, priority=Priority.HIGH, text=TEXT)
    found = check_rules([rule], district(30))
    assert [t for t in found if t.is_advice and "100 % of the alarms are high" in t.text]


def test_that_lines_are_those_of_the_file() -> None:
    found = check_rules([replace(HIGH, select=Select(kind="feeders"))], district(), {"high": 7})
    assert {trouble.line for trouble in found} == {7}


@pytest.mark.parametrize(
    "town", ["trondheim", "limerick", "voru", "pisek", "sestao", "smolyan", "alba_iulia"]
)
def test_that_the_ready_rules_make_sense_everywhere(town: str) -> None:
    opened = open_district(town)
    rules, _ = rules_of(opened.district)
    wrong = [t.text for t in check_rules(rules, opened.catalogue) if "fits nothing" not in t.text]
    assert wrong == []
