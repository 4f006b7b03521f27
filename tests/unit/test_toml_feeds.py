"""Feeds in district.toml: the rest of the file stays as a person wrote it."""

from __future__ import annotations

import tomllib
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.district import FeedSpec
from app.toml_feeds import options_of, options_text, table_of, with_feed, without_feed
from app.toml_layers import UneditableToml

OLD = """# our town
id = "town"   # never change

[district]
name = 'Town'

[[feeds]]
name = "sim"          # for the demo
url = "sim://?seed=7"
enabled = true

[[feeds]]
name = "city"
url = "mqtt://host/a"
topic = "{asset}/{quantity}"
[feeds.map]
value = "$.v"

[kpi]
ped_type = "dynamic"
"""


def feeds(text: str) -> list[dict[str, Any]]:
    return tomllib.loads(text).get("feeds", [])


def test_that_a_new_feed_stands_after_the_others_and_nothing_else_changes() -> None:
    spec = FeedSpec("air", "sensorthings+https://x/v1.1", True, MappingProxyType({"history": "30d"}))
    text = with_feed(OLD, spec)
    assert feeds(text)[:2] == feeds(OLD)
    assert feeds(text)[2] == {"name": "air", "url": spec.url, "enabled": True, "history": "30d"}
    for line in ("# our town", 'id = "town"   # never change', "name = 'Town'", "# for the demo"):
        assert line in text
    assert tomllib.loads(text)["kpi"] == {"ped_type": "dynamic"}


def test_that_an_edited_feed_keeps_its_place_and_comments() -> None:
    text = with_feed(OLD, FeedSpec("sim", "sim://?seed=8", False))
    assert feeds(text)[0] == {"name": "sim", "url": "sim://?seed=8", "enabled": False}
    assert "# for the demo" in text
    renamed = with_feed(OLD, FeedSpec("village", "mqtt://host/b", True), before="city")
    assert [f["name"] for f in feeds(renamed)] == ["sim", "village"]
    assert "topic" not in feeds(renamed)[1]


def test_that_a_removed_feed_takes_its_tables_along() -> None:
    assert feeds(without_feed(OLD, "city")) == feeds(OLD)[:1]
    assert feeds(without_feed(without_feed(OLD, "city"), "sim")) == []
    with pytest.raises(UneditableToml, match="no feed 'x'"):
        without_feed(OLD, "x")


NAMES = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=12)
VALUES = st.recursive(
    st.booleans() | st.integers(-(2**60), 2**60) | NAMES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=6,
)


@given(st.lists(st.tuples(NAMES, NAMES, st.dictionaries(NAMES, VALUES, max_size=3)), min_size=1, max_size=3))
def test_that_any_feed_is_read_back_as_it_was_kept(told: list[tuple[str, str, dict[str, Any]]]) -> None:
    text, wanted = OLD, {f["name"]: f for f in feeds(OLD)}
    for name, url, options in told:
        free = {k: v for k, v in options.items() if k not in ("name", "url", "enabled")}
        spec = FeedSpec(name, url, True, MappingProxyType(free))
        try:
            text = with_feed(text, spec)
        except UneditableToml:
            continue
        wanted[name] = table_of(spec)
    assert {f["name"]: f for f in feeds(text)} == wanted


def test_that_options_are_text_for_a_person_and_back() -> None:
    options = {"qos": 1, "map": {"value": "$.v"}, "subscribe": ["a/+", "b/#"]}
    assert options_of(options_text(options)) == options
    for text, says in (
        ("a = ", "no TOML"),
        ('password = "x"', "does not belong"),
        ('url = "x"', "does not belong"),
    ):
        with pytest.raises(UneditableToml, match=says):
            options_of(text)


@pytest.mark.parametrize("text", ["feeds = 7", "feeds = [{name='a', url='b'}]", "[feeds]\na = 1", "= ="])
def test_that_what_is_written_otherwise_is_left_alone(text: str) -> None:
    with pytest.raises(UneditableToml):
        with_feed(text, FeedSpec("a", "sim://"))
