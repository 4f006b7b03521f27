"""alarms.toml: what is wrong costs one rule and is said with its line."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.alarm_rules import READY, read_files, rules_of
from app.alarms.engine import Engine
from app.alarms.rule import Kind
from app.alarms.rules_check import check_rules
from app.alarms.rules_file import merged, read_rules, rule_of
from app.alarms.rules_write import UneditableRules, table_of, with_rule
from app.alarms.words import Priority
from app.opening import open_district

GOOD = """
[[rule]]
id = "over"
title = "Over"
kind = "H"
priority = "high"
select = { kind = "feeder", signal = "load_pct" }
limit = 100
on_delay_s = 30
respond_min = 5
"""


def test_that_a_rule_is_read_with_its_units() -> None:
    found = read_rules(GOOD)
    assert not found.troubles
    rule = found.rules[0]
    assert (rule.kind, rule.priority, rule.limit, rule.on_delay_s, rule.text.respond_s, rule.select.signal) == (
        Kind.H, Priority.HIGH, 100.0, 30.0, 300.0, "load_pct",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ('"H"', '"X"', 5, "use HH, H, L"),
        ('"high"', '"urgent"', 6, "use high, medium"),
        ("limit = 100", "limit = 'x'", 8, "must be a number"),
        ("limit = 100", "limit = nan", 8, "must be a number"),
        ("limit = 100", "limt = 100", 8, "'limt' is not known"),
        ("limit = 100\n", "", 5, "needs limit"),
        ("on_delay_s = 30", "on_delay_s = -1", 9, "0 or more"),
        ("on_delay_s = 30", "on_delay_s = 1e9", 9, "longer than a day"),
        ('id = "over"', 'id = "Over it"', 3, "small letters"),
        ('kind = "feeder"', 'sort = "feeder"', 7, "select.sort is not known"),
        ('title = "Over"', "", 2, "title is missing"),
        ('title = "Over"', "title = 5", 4, "must be text"),
        ('title = "Over"', "latch = 1\ntitle='x'", 4, "true or false"),
    ],
)
def test_that_an_error_is_said_with_its_line_and_costs_one_rule(
    old: str, new: str, line: int, says: str
) -> None:
    found = read_rules(GOOD.replace(old, new) + GOOD.replace('"over"', '"other"'))
    assert [rule.id for rule in found.rules] == ["other"]
    assert says in found.troubles[0].text
    assert found.troubles[0].line == line
    assert f"line {line}" in found.troubles[0].text


def test_that_a_file_that_is_no_toml_says_where() -> None:
    found = read_rules(GOOD + "\n[[rule]\n")
    assert not found.rules
    assert found.troubles[0].line == 12


def test_that_a_rule_that_stands_twice_counts_once() -> None:
    found = read_rules(GOOD + GOOD)
    assert len(found.rules) == 1
    assert "stands in line 2 already" in found.troubles[0].text


def test_that_a_later_file_changes_adds_and_switches_off() -> None:
    base = read_rules(GOOD + GOOD.replace('"over"', '"other"'))
    own = read_rules(GOOD.replace("limit = 100", "limit = 90") + '[[rule]]\nid = "other"\nenabled = false\n')
    rules = {rule.id: rule for rule in merged(base, own)}
    assert rules["over"].limit == 90.0
    assert not rules["other"].is_enabled


@given(st.text(max_size=300) | st.text(alphabet='[]rule="\n{},.1a ', max_size=200))
def test_that_no_text_breaks_the_reader(text: str) -> None:
    read_rules(text)
    read_rules(GOOD + text)


@pytest.mark.parametrize(
    "town", ["trondheim", "limerick", "voru", "pisek", "sestao", "smolyan", "alba_iulia"]
)
def test_that_the_ready_rules_are_whole_and_fit_every_district(town: str) -> None:
    opened = open_district(town)
    rules, troubles = rules_of(opened.district)
    assert not troubles
    engine = Engine(rules, opened.catalogue, started_ns=1)
    wrong = [t for t in engine.troubles if not t.is_advice and "Expressions cannot" not in t.text]
    assert not wrong
    assert len(engine.points) > 25


def test_that_every_ready_rule_tells_what_a_person_needs() -> None:
    for rule in read_rules(READY.read_text(encoding="utf-8")).rules:
        text = rule.text
        assert text.cause, rule.id
        assert text.consequence, rule.id
        assert text.action, rule.id
        assert text.respond_s > 0, rule.id
        if rule.priority is Priority.HIGH:
            assert text.respond_s <= 300, rule.id


def test_that_the_example_of_the_docs_is_whole_and_makes_sense() -> None:
    page = (Path(__file__).parents[3] / "docs" / "alarms.md").read_text(encoding="utf-8")
    example = page.partition("```toml\n")[2].partition("```")[0]
    found = read_rules(example)
    assert not found.troubles
    assert [rule.id for rule in found.rules] == [
        "feeder-overload",
        "charger-near-rating",
        "battery-hot-at-work",
    ]
    assert found.off == ("noise-high",)
    opened = open_district("trondheim")
    assert check_rules(merged(*read_files(opened.district, None), found), opened.catalogue) == ()


@pytest.mark.parametrize(
    "text",
    [
        "rule = [1]", "rule = [[1]]", "rule = ['a', {}]", "[rule]\nid = 'x'", "[[rule]]\nid = 5\nenabled = false",
        "[[rule]]\nselect = 5", "[[rule]]\nid = 1979-01-01", "a = " + "1" * 6000, "rule = " + "[" * 3000, "[[rule]]\n'' = 1",
    ],
)  # fmt: skip
def test_that_what_is_no_table_of_a_rule_is_said_and_breaks_nothing(text: str) -> None:
    found = read_rules(text)
    assert not found.rules
    assert found.troubles
    with pytest.raises(UneditableRules):
        with_rule(text, read_rules(GOOD).rules[0])


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.just("H"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
keys = st.sampled_from(
    ["id", "title", "kind", "priority", "select", "limit", "on_delay_s", "latch", "enabled", "expression", "cause", "x"]
)  # fmt: skip


@settings(max_examples=60)
@given(st.dictionaries(keys, values, max_size=8) | values)
def test_that_no_value_of_any_key_breaks_the_reader(table: object) -> None:
    good = read_rules(GOOD).rules[0]
    whole = {**table_of(good), **table} if isinstance(table, dict) else table
    for one in (table, whole):
        with suppress(ValueError):  # a sentence, and nothing else, is what a bad one may give
            assert rule_of(one).id
