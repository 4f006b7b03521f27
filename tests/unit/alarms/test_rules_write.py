"""alarms.toml is changed rule by rule; what a person wrote beside stays."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.alarm_rules import READY
from app.alarms.rule import Kind, Rule, Select, Text
from app.alarms.rules_file import read_rules
from app.alarms.rules_write import (
    UneditableRules,
    rule_key,
    rule_text,
    with_rule,
    with_switch,
    without_rule,
)
from app.alarms.words import Priority

MINE = """# Rules of the quay, kept by Ola
[[rule]]
id = "over"          # never rename: the journal knows it
title = "Over"
kind = "H"
priority = "high"
select = { kind = "feeder", signal = "load_pct" }
limit = 100          # of its rated current
on_delay_s = 30

# the next one is for the summer
[[rule]]
id = "warm"
title = "Warm"
kind = "H"
priority = "low"
select = { quantity = "temperature" }
limit = 30
"""
OVER, WARM = read_rules(MINE).rules


def test_that_a_limit_changes_and_the_comments_stay() -> None:
    new = with_rule(MINE, replace(OVER, limit=90.0))
    assert new == MINE.replace("limit = 100 ", "limit = 90 ")


def test_that_the_same_rule_again_changes_nothing() -> None:
    for rule in (OVER, WARM):
        assert with_rule(MINE, rule) == MINE
    ready = READY.read_text(encoding="utf-8")
    for rule in read_rules(ready).rules[::6]:
        assert with_rule(ready, rule) == ready, rule.id


def test_that_a_rule_is_renamed_in_its_place_and_never_over_another() -> None:
    new = with_rule(MINE, replace(OVER, id="loaded"), before="over")
    assert [rule.id for rule in read_rules(new).rules] == ["loaded", "warm"]
    assert "# never rename" in new
    with pytest.raises(UneditableRules, match="choose another id"):
        with_rule(MINE, replace(OVER, id="warm"), before="over")


def test_that_a_rule_goes_and_the_others_keep_their_comments() -> None:
    new = without_rule(MINE, "warm")
    assert [rule.id for rule in read_rules(new).rules] == ["over"]
    assert "# Rules of the quay, kept by Ola" in new
    assert without_rule(MINE, "nobody") == MINE
    assert not read_rules(without_rule(new, "over")).rules


def test_that_a_rule_of_an_earlier_file_is_switched_off_in_two_lines_and_on_again() -> None:
    off = with_switch(MINE, "battery-hot", is_on=False)
    assert read_rules(off).off == ("battery-hot",)
    assert with_switch(off, "battery-hot", is_on=True) == MINE
    assert with_switch(MINE, "battery-hot", is_on=True) == MINE


def test_that_a_rule_of_this_file_is_switched_off_where_it_stands() -> None:
    off = with_switch(MINE, "over", is_on=False)
    assert not read_rules(off).rules[0].is_enabled
    assert read_rules(with_switch(off, "over", is_on=True)).rules[0].is_enabled


@pytest.mark.parametrize("text", ["rule = 5\n", "[[rule]\n", "rule = [{ id = 'a' }]\n", 'a = "\n'])
def test_that_what_is_not_edited_here_is_left_alone(text: str) -> None:
    with pytest.raises(UneditableRules):
        with_rule(text, OVER)


@pytest.mark.parametrize("text", ["", "\n", "# mine", "# mine\n", "[other]\nx = 1\n"])
def test_that_a_file_without_rules_takes_its_first(text: str) -> None:
    new = with_rule(text, OVER)
    assert [rule_key(rule) for rule in read_rules(new).rules] == [rule_key(OVER)]
    assert new.startswith(text.strip())


words = st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), max_size=40).map(str.strip)
seconds = st.integers(0, 86_400).map(float) | st.floats(0, 86_400, allow_subnormal=False)
limits = st.floats(-1e14, 1e14)
idents = st.from_regex(r"[a-z0-9][a-z0-9-]{0,20}", fullmatch=True)
rules = st.builds(
    Rule,
    idents,
    words.filter(bool),
    st.sampled_from([Kind.HH, Kind.H, Kind.L, Kind.LL, Kind.BOOLEAN]),
    st.sampled_from(Priority),
    st.builds(
        Select, st.lists(words, min_size=1, max_size=3).map(tuple), st.just(()), words, words, words, words
    ),
    limit=limits,
    of=words,
    deadband=st.floats(0, 1e14),
    on_delay_s=seconds,
    off_delay_s=seconds,
    latch=st.booleans(),
    suppressed_while=words,
    group=words,
    text=st.builds(Text, words, words, words, st.integers(0, 10_000).map(lambda m: m * 60.0)),
    is_enabled=st.booleans(),
)


@settings(max_examples=40)
@given(rules)
def test_that_every_rule_is_read_as_it_was_written(rule: Rule) -> None:
    found = read_rules(rule_text(rule))
    assert not found.troubles
    assert [rule_key(one) for one in found.rules] == [rule_key(rule)]


@settings(max_examples=20)
@given(st.lists(rules, max_size=3), rules)
def test_that_an_edit_changes_one_rule_and_no_other(others: list[Rule], rule: Rule) -> None:
    text = MINE
    for one in others:
        text = with_rule(text, one)
    before = {one.id: rule_key(one) for one in read_rules(text).rules}
    after = {one.id: rule_key(one) for one in read_rules(with_rule(text, rule)).rules}
    assert after == {**before, rule.id: rule_key(rule)}
    gone = {one.id: rule_key(one) for one in read_rules(without_rule(text, rule.id)).rules}
    assert gone == {k: v for k, v in before.items() if k != rule.id}
