"""Brackets are counted before JSON is parsed."""

from __future__ import annotations

import json
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.plain_json import TooDeep, loads, refuse_deeper

values = st.recursive(
    st.none() | st.integers() | st.text('[]{}"\\ab'),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text('[]{}"\\', max_size=5), inner, max_size=4)
    ),
    max_leaves=30,
)


def depth_of(value: Any) -> int:
    if isinstance(value, list | dict):
        return 1 + max(map(depth_of, value.values() if isinstance(value, dict) else value), default=0)
    return 0


@given(values)
def test_that_the_depth_is_that_of_the_value_whatever_stands_in_its_strings(value: Any) -> None:
    for text in (json.dumps(value), json.dumps(value, indent=1, ensure_ascii=False)):
        assert loads(text, deepest=depth_of(value)) == value
        if depth_of(value):
            with pytest.raises(TooDeep):
                refuse_deeper(text, depth_of(value) - 1)


@pytest.mark.parametrize(
    "text",
    [
        "[" * 200_000,
        '{"a":' * 200_000,
        '["\\"' * 100_000,
        "]" * 9 + "[" * 200_000,
        '"' + "[" * 200_000 + '"' + "[" * 999,
    ],
)
def test_that_what_would_end_the_process_is_refused_whatever_the_recursion_limit(text: str) -> None:
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(100_000)
    try:
        with pytest.raises(ValueError, match=r"deeper|Expecting|Extra|Unterminated"):
            loads(text)
    finally:
        sys.setrecursionlimit(before)
