"""Heights: how people write them, and what stands in where they do not."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from maps.readers import heights


@pytest.mark.parametrize(
    ("said", "metres"),
    [
        ("12 m", 12.0),
        ("12,5", 12.5),
        ("40'", 12.192),
        ("6'4\"", 1.9304),
        ("30 ft", 9.144),
        (" 7.25 ", 7.25),
        ("ca. 9 m", 9.0),
        (7, 7.0),
        ("900cm", 9.0),
    ],
)
def test_that_lengths_are_read_as_people_write_them(said: Any, metres: float) -> None:
    assert heights.metres(said) == pytest.approx(metres)


@pytest.mark.parametrize("said", ["tall", "", "12 parsecs", None, True, "1-2", "m"])
def test_that_what_is_no_length_is_nan(said: Any) -> None:
    assert math.isnan(heights.metres(said))


@given(st.text(max_size=30) | st.floats() | st.integers() | st.none())
def test_that_no_text_stops_the_reading_of_a_length(said: Any) -> None:
    assert isinstance(heights.metres(said), float)


def choose(**columns: Any) -> heights.Heights:
    """One building; columns not named say nothing."""
    names = ("height", "storeys", "roof", "min_height", "min_level")
    said = {name: np.array([columns.get(name)], dtype=object) for name in names}
    area = np.array([columns.get("area", 120.0)])
    return heights.choose(["b1"], **said, kind=[columns.get("kind")], use=[columns.get("use")], area_m2=area)


def test_that_the_height_goes_before_the_storeys() -> None:
    found = choose(height="9", storeys="8")
    assert (found.top[0], found.source) == (9.0, ["attribute height"])


def test_that_storeys_become_metres_and_say_so() -> None:
    found = choose(storeys="4")
    assert found.top[0] == pytest.approx(12.4)
    assert found.source == ["4 storeys x 3.1 m"]
    assert choose(storeys=2, roof="3 m").source == ["2 storeys x 3.1 m + roof 3 m"]


@pytest.mark.parametrize("height", ["-3", 5000, "tall", float("inf")])
def test_that_an_absurd_height_is_told_and_the_next_rule_used(height: Any) -> None:
    found = choose(height=height, storeys=2)
    assert found.absurd == [0]
    assert found.source == ["2 storeys x 3.1 m"]


def test_that_zero_is_no_height_and_no_fault() -> None:
    found = choose(height=0, kind="house")
    assert found.absurd == []
    assert found.source[0].startswith("default for house (7 m")


def test_that_a_default_stays_near_its_value_and_is_the_same_again() -> None:
    first, again = choose(kind="apartments"), choose(kind="apartments")
    assert first.top[0] == again.top[0]
    assert first.top[0] == pytest.approx(15.0, rel=heights.VARIED + 0.01)
    assert first.by_default == {"15.0 m for apartments": 1}


def test_that_a_part_stands_where_it_begins() -> None:
    assert choose(height=20, min_height="8 m").base[0] == 8.0
    assert choose(storeys=5, min_level=2).base[0] == pytest.approx(6.2)
    assert choose(height=20, min_height=30).base[0] == 0.0


@given(
    st.lists(
        st.none() | st.floats(allow_nan=True) | st.text(max_size=5) | st.integers(), min_size=5, max_size=5
    ),
    st.floats(0.1, 1e5),
)
def test_that_every_building_gets_a_sound_height_and_a_reason(said: list[Any], area: float) -> None:
    found = choose(
        height=said[0], storeys=said[1], roof=said[2], min_height=said[3], min_level=said[4], area=area
    )
    assert heights.LOWEST_M <= found.top[0] <= 1000
    assert 0 <= found.base[0] < found.top[0]
    assert found.source[0]
