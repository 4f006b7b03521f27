"""Queries: what they choose, what nobody knows, and what is refused with its place."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.scenarios.query import QueryError, check, chosen
from tests.unit.scenarios.town import town

OBJECTS = town().objects


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ('use == "office"', [0]),
        ('use == "office" and year < 1980', [0]),
        ("year < 1990", [0, 1]),
        ("not year < 1990", [2, 4]),
        ("year != 1965", [1, 2, 4]),
        ('use in ["office", "school"] or floor_m2 > 1900', [0, 1, 2]),
        ('use not in ("office",) and kind == "building"', [1, 2, 3, 4]),
        ("1000 < floor_m2 <= 3000", [0, 1, 3]),
        ("roof_m2 / floor_m2 > 0.14 and floor_m2 * 2 - 1000 > 2999", [1, 2]),
        ('kind == "charger" and ports >= 2', [5]),
        ("-ground_m < -4.5", [3, 4]),
        ('area != "North"', [2, 3]),
        ('not (use == "office" and year < 1980) and kind == "building"', [1, 2, 3, 4]),
    ],
)
def test_that_a_query_chooses(text: str, rows: list[int]) -> None:
    assert np.flatnonzero(chosen(OBJECTS, text)).tolist() == rows


def test_that_what_nobody_knows_is_in_neither_half() -> None:
    either = chosen(OBJECTS, "year < 1980") | chosen(OBJECTS, "not year < 1980")
    assert not either[3]


@pytest.mark.parametrize(
    ("text", "column", "words"),
    [
        ("uze == 'x'", 1, "did you mean use"),
        ("floor_m2 > 10 and colour == 'red'", 19, "colour is not known here"),
        ("use == ", 7, "cannot be read"),
        ("use == 3", 8, "a word is compared with a number"),
        ("use < 'x'", 7, "only the same or not"),
        ("floor_m2", 1, "no condition"),
        ("year and use == 'x'", 1, "a condition is wanted"),
        ("__import__('os').system('x')", 0, "not known here"),
        ("use.__class__ == 'x'", 0, "not known here"),
        ("(lambda: 1)() == 1", 0, "not known here"),
        ("use in 'office'", 8, "write a list"),
        ("year ** 9 > 1", 1, "only + - * /"),
        ("year > True", 8, "only numbers and words"),
        ("   ", 0, "empty"),
        ("1" * 2000, 0, "longer than"),
        ("+".join(["1"] * 400) + " > 1", 0, "more than"),
        ("(" * 400 + "1" + ")" * 400, 0, ""),
        ("year > 1" + "0" * 400, 8, "too large"),
        ("use == 'a\0b'", 0, ""),
    ],
)
def test_that_what_cannot_be_asked_says_where_and_why(text: str, column: int, words: str) -> None:
    with pytest.raises(QueryError, match=None) as caught:
        chosen(OBJECTS, text)
    assert words in str(caught.value)
    if column:
        assert caught.value.column == column


@given(st.text(max_size=60) | st.text("year use()<>=!'\"andornotin0123456789.+-*/[], ", max_size=60))
def test_that_no_text_does_more_than_choose_or_be_refused(text: str) -> None:
    try:
        found = chosen(OBJECTS, text)
    except QueryError:
        return
    assert found.shape == (len(OBJECTS),)
    check(text)


@given(
    st.sampled_from(["year < 1980", "use == 'office'", "floor_m2 >= 2000", "year != 1980"]),
    st.sampled_from(["year > 1970", "area == 'North'"]),
)
def test_that_and_or_not_follow_the_rules_of_de_morgan(a: str, b: str) -> None:
    left = chosen(OBJECTS, f"not ({a} and {b})")
    right = chosen(OBJECTS, f"not ({a}) or not ({b})")
    np.testing.assert_array_equal(left, right)
