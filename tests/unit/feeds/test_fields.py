"""Paths, times and field maps: laws, and what hostile documents do."""

from __future__ import annotations

import json
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.feeds.field_path import MAX_ITEMS, MISSING, BadFields, BadPath, Path, leaves
from app.feeds.field_time import BadFieldTime, time_of
from app.feeds.fields import BadMap, FieldMap, Found
from app.model.quality import Quality

OSLO = ZoneInfo("Europe/Oslo")
_documents = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.floats() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=20,
)


@given(_documents)
def test_that_every_leaf_is_found_by_its_path_and_the_path_survives_printing(document: Any) -> None:
    for path, value in leaves(document):
        assert Path.parse(str(path)) == path
        assert path.get(document) is value or path.get(document) == value


@given(_documents, st.text(max_size=30))
def test_that_any_text_is_a_path_or_refused_and_any_path_finds_or_misses(document: Any, text: str) -> None:
    try:
        path = Path.parse("$" + text)
    except BadPath:
        return
    assert Path.parse(str(path)) == path
    path.get(document)


@given(st.lists(st.fixed_dictionaries({}, optional={"v": st.integers()}), max_size=8))
def test_that_all_of_an_array_gives_one_entry_for_each_item(items: list[dict[str, int]]) -> None:
    assert Path.parse("$.d[*].v").get({"d": items}) == [item.get("v", MISSING) for item in items]


def test_that_paths_reach_names_places_and_quoted_names() -> None:
    document = {"data": [{"a b": 1}, {"it's": [7, 8]}], "$": 3, "*": 4}
    assert Path.parse("$").get(document) is document
    assert Path.parse("$.data[0]['a b']").get(document) == 1
    assert Path.parse('$["data"][-1]["it\'s"][1]').get(document) == 8
    assert Path.parse("$['$']").get(document) == 3
    assert Path.parse("$['*']").get(document) == 4
    for missing in ("$.data[9]", "$.data[-3]", "$.data.x", "$[0]", "$.data[0].a.b", "$[*]"):
        assert Path.parse(missing).get(document) is MISSING


@pytest.mark.parametrize(
    "text",
    ["", "data", "$data", "$..a", "$.", "$[", "$[x]", "$.a b", "$[*].a[*]", "$" + "[0]" * 17, "$." + "a" * 300, "$[99999999999]", "$['a]", "$.a\n"],
)  # fmt: skip
def test_that_what_is_no_path_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(BadPath):
        Path.parse(text)


@pytest.mark.parametrize(
    ("value", "form", "t_ns"),
    [
        ("2026-11-22T04:30:00+01:00", "", 1795318200 * 10**9),
        ("2026-11-22T03:30:00Z", "iso", 1795318200 * 10**9),
        ("2026-11-22T03:30:00.123456789Z", "iso", 1795318200 * 10**9 + 123456000),
        (1795318200, "", 1795318200 * 10**9),
        (1795318200.25, "s", 1795318200 * 10**9 + 250_000_000),
        ("1795318200250", "ms", 1795318200 * 10**9 + 250_000_000),
        (1795318200_000_001, "us", 1795318200 * 10**9 + 1000),
        (1795318200_000_000_001, "ns", 1795318200 * 10**9 + 1),
    ],
)
def test_that_times_are_read_exactly(value: Any, form: str, t_ns: int) -> None:
    assert time_of(value, form) == (t_ns, True)


def test_that_local_times_are_read_in_their_zone_and_doubtful_ones_are_said() -> None:
    assert time_of("2026-11-22 04:30", "iso", OSLO) == (1795318200 * 10**9, True)
    first, is_sure = time_of("2026-10-25 02:30", "", OSLO)
    assert not is_sure
    assert first == time_of("2026-10-25T02:30+02:00")[0]


@pytest.mark.parametrize(
    ("value", "form", "zone"),
    [
        ("2026-11-22 04:30", "", None),
        ("2026-03-29 02:30", "", OSLO),
        ("yesterday 17:00", "", OSLO),
        (1795318200, "iso", None),
        (True, "s", None),
        (float("nan"), "s", None),
        (1e300, "s", None),
        (10**400, "ns", None),
        ("1_000", "s", None),
        ("nan", "s", None),
        ("9" * 65, "s", None),
        ("0000-01-01T00:00:00Z", "", None),
        (None, "", None),
        ([1], "", None),
    ],
)
def test_that_what_is_no_time_is_refused(value: Any, form: str, zone: ZoneInfo | None) -> None:
    with pytest.raises(BadFieldTime):
        time_of(value, form, zone)


@given(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30),
    st.sampled_from(["", "iso", "s", "ns"]),
)
def test_that_any_value_is_a_time_of_64_bits_or_refused(value: Any, form: str) -> None:
    try:
        t_ns, _ = time_of(value, form, OSLO)
    except BadFieldTime:
        return
    assert -(2**63) <= t_ns < 2**63


def _read(table: dict[str, Any], document: Any) -> tuple[list[Found], list[str]]:
    return FieldMap.of(table, "Feed 'x'").read(document)


def test_that_one_value_with_its_time_quality_unit_and_word_is_read() -> None:
    table = {
        "value": "$.m.v", "time": "$.at", "time_format": "ms", "quality": "$.flag", "qualities": {"OK": "good", "7": "bad"},
        "unit": "kW", "signal": "$.name",
    }  # fmt: skip
    document = {"m": {"v": 21}, "at": 1795318200250, "flag": 7, "name": " heat "}
    assert _read(table, document) == (
        [Found(21.0, 1795318200_250_000_000, Quality.BAD, "kW", "heat")],
        [],
    )


def test_that_parallel_arrays_and_arrays_of_tables_give_a_reading_for_each_item() -> None:
    wanted = [Found(1.0, 10**9), Found(2.5, 2 * 10**9)]
    assert _read({"value": "$.v", "time": "$.t"}, {"t": [1, 2], "v": [1, 2.5]}) == (wanted, [])
    assert _read({"value": "$[*].v", "time": "$[*].t"}, [{"t": 1, "v": 1}, {"t": 2, "v": 2.5}]) == (
        wanted,
        [],
    )
    assert _read({"value": "$[*][1]", "time": "$[*][0]"}, [[1, 1], [2, 2.5]]) == (wanted, [])
    assert _read({"value": "$.v", "time": "$.t"}, {"t": 1, "v": []}) == ([], [])
    one_time = _read({"value": "$.v", "time": "$.t"}, {"t": 1, "v": [1, 2]})[0]
    assert [found.t_ns for found in one_time] == [10**9, 10**9]


def test_that_a_bad_item_spoils_only_itself() -> None:
    found, refused = _read(
        {"value": "$.v", "time": "$.t"}, {"t": [1, "x", 3, 4, 5], "v": [1, 2, None, True, "5"]}
    )
    assert [f.value for f in found] == [1.0]
    assert refused == ["bad time", "no value", "not a number", "not a number"]


@pytest.mark.parametrize(
    ("document", "why"),
    [
        ({"t": [1, 2], "v": [1]}, "arrays of unequal length"),
        ({"t": [1, 2], "v": 1}, "wrong fields"),
        ({"t": 1, "v": [0] * (MAX_ITEMS + 1)}, "too many at once"),
    ],
)
def test_that_a_document_that_nobody_can_pair_is_refused_whole(document: Any, why: str) -> None:
    with pytest.raises(BadFields, match=why):
        _read({"value": "$.v", "time": "$.t"}, document)


@pytest.mark.parametrize("value", [True, False, "21.5", "21,5", {}, {"v": 1}, ""])
def test_that_only_a_number_is_a_number_unless_more_is_asked(value: Any) -> None:
    assert _read({"value": "$.v"}, {"v": value}) == ([], ["not a number"])


def test_that_text_and_booleans_become_numbers_where_asked() -> None:
    assert [f.value for f in _read({"value": "$", "booleans": True}, [True, False])[0]] == [1.0, 0.0]

    def read(decimal: str, *texts: str) -> list[float]:
        return [f.value for f in _read({"value": "$", "decimal": decimal}, list(texts))[0]]

    assert read(",", "21,5", " -3 ", "1e3") == [21.5, -3.0, 1000.0]
    assert read(".", "21.5", "+.5") == [21.5, 0.5]
    # nobody can tell the comma of thousands from that of decimals
    assert read(",", "1.234,5", "21.5", "nan", "0x1", "1_0", "") == []
    assert read(".", "1,234.5", "21,5", "inf", "\u0661") == []


@given(_documents)
def test_that_any_document_is_read_or_refused_and_never_invents_a_number(document: Any) -> None:
    field_map = FieldMap.of({"value": "$.a", "time": "$.b", "quality": "$.c", "signal": "$.d"}, "x")
    try:
        found, refused = field_map.read(document)
    except BadFields:
        return
    assert len(found) + len(refused) <= MAX_ITEMS
    value = document.get("a") if isinstance(document, dict) else None
    numbers = [v for v in (value if isinstance(value, list) else [value]) if isinstance(v, (int, float))]
    assert all(any(f.value == n or f.value != f.value for n in numbers) for f in found)


def test_that_depth_and_size_of_a_document_do_no_harm() -> None:
    deep: Any = 1
    for _ in range(100_000):
        deep = [deep]
    assert list(leaves(deep)) == []
    assert Path.parse("$[0][0]").get(deep) is not MISSING
    assert len(list(leaves({str(i): i for i in range(100_000)}, limit=50))) == 50
    assert _read({"value": "$.v"}, {"v": 10**400}) == ([], ["not finite"])
    assert _read({"value": "$.v", "unit": "$.u"}, {"v": 1, "u": "k" * 10_000}) == ([], ["wrong fields"])
    while isinstance(deep, list):  # taken apart here: freeing it whole would recurse
        deep = deep[0]


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ([], "as a table"),
        ({}, "needs value"),
        ({"value": 7}, "must be text"),
        ({"value": "v"}, "must be a path"),
        ({"value": "$.v", "time": "noon"}, "must be a path"),
        ({"value": "$..v"}, "cannot be read"),
        ({"value": "$.v", "vallue": "$.v"}, "is not known"),
        ({"value": "$.v", "time_format": "minutes"}, "time_format"),
        ({"value": "$.v", "zone": "Mars/North"}, "zone"),
        ({"value": "$.v", "zone": "../../etc/passwd"}, "zone"),
        ({"value": "$.v", "zone": 1}, "zone"),
        ({"value": "$.v", "decimal": ";"}, "decimal"),
        ({"value": "$.v", "booleans": "yes"}, "true or false"),
        ({"value": "$.v", "qualities": {"0": "splendid"}}, "qualities"),
    ],
)
def test_that_a_bad_map_is_refused_in_a_sentence_that_says_where(table: Any, says: str) -> None:
    with pytest.raises(BadMap, match=says) as caught:
        FieldMap.of(table, "Feed 'air'")
    assert str(caught.value).startswith("Feed 'air': ")


def test_that_a_map_as_toml_and_json_give_it_is_understood() -> None:
    table = json.loads('{"value": "$.values", "time": "$.times", "zone": "Europe/Oslo", "quality": "good"}')
    found, _ = _read(table, {"values": [1], "times": ["2026-11-22T04:30"]})
    assert found == [Found(1.0, 1795318200 * 10**9)]
