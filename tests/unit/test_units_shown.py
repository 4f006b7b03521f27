"""Units that are shown: laws of the conversion, and that what is stored never changes."""

from __future__ import annotations

import math
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model import units_shown
from app.model.quality import Quality
from app.model.signal import ABSENT, Signal, format_change, format_of, format_shown
from app.model.units_shown import SETS, UNITS, converted, shown, shown_change, shown_unit, stored, use

values = st.floats(-1e9, 1e9)
pairs = st.sampled_from([(a, b) for units in UNITS.values() for a in units for b in units])
indoor = Signal("a.temp", "a", "temperature", "Indoor temperature", "°C", 60.0, decimals=1)
load = Signal("a.power", "a", "power", "Load", "kW", 1.0, decimals=1)


@pytest.fixture(autouse=True)
def _as_the_data() -> Iterator[None]:
    use({})
    yield
    use({})


@given(values, pairs)
def test_that_there_and_back_is_the_same(value: float, pair: tuple[str, str]) -> None:
    a, b = pair
    # an offset of 32 degrees costs digits near nothing: 1e-12 of what is added
    assert converted(converted(value, a, b), b, a) == pytest.approx(value, rel=1e-12, abs=1e-12 * 100)


@given(values, values, pairs)
def test_that_order_is_kept(one: float, other: float, pair: tuple[str, str]) -> None:
    low, high = sorted((one, other))
    assert converted(low, *pair) <= converted(high, *pair)


@given(
    values,
    values,
    st.sampled_from([u for units in UNITS.values() for u in units]),
    st.sampled_from(list(SETS)),
)
def test_that_a_difference_has_no_offset(one: float, other: float, unit: str, name: str) -> None:
    use(SETS[name])
    difference = shown(one, unit) - shown(other, unit)
    assert shown_change(one - other, unit) == pytest.approx(difference, rel=1e-9, abs=1e-3)
    assert shown_change(0.0, unit) == 0.0


@given(values)
def test_that_what_is_typed_beside_a_unit_is_read_in_it(figure: float) -> None:
    use(SETS["us"])
    assert shown(stored(figure, "°C"), "°C") == pytest.approx(figure, rel=1e-12, abs=1e-10)


@pytest.mark.parametrize(
    ("value", "of", "to", "figure"),
    [
        (100.0, "°C", "°F", 212.0),
        (-40.0, "°C", "°F", -40.0),
        (1.0, "ft", "m", 0.3048),
        (1.0, "kn", "km/h", 1.852),
        (1.0, "GJ", "kWh", 277.777_777_777_8),
        (1234.5, "kW", "MW", 1.2345),
        (60.0, "mph", "m/s", 26.8224),
        (2500.0, "kg", "t", 2.5),
    ],
)
def test_that_known_figures_come_out(value: float, of: str, to: str, figure: float) -> None:
    assert converted(value, of, to) == pytest.approx(figure, rel=1e-12)


def test_that_an_unknown_unit_stays_and_nothing_is_invented() -> None:
    use({"temperature": "furlong", "colour": "°F", "power": "°F"})
    assert units_shown.chosen() == {}
    use(SETS["us"])
    assert (shown_unit("°C/s"), shown(3.0, "°C/s")) == ("°C/s", 3.0)
    assert (shown_unit(""), shown(3.0, "")) == ("", 3.0)
    assert math.isnan(shown(math.nan, "°C"))
    with pytest.raises(ValueError, match="cannot be written"):
        converted(1.0, "kW", "kWh")


def test_that_a_figure_is_printed_in_the_chosen_unit_with_as_many_digits() -> None:
    use({**SETS["us"], "power": "MW"})
    assert (format_of(indoor, 20.0), indoor.shown_unit, indoor.unit) == ("68.0", "°F", "°C")
    assert format_change(indoor, 10.0) == "18.0"
    assert (format_of(load, 1234.5), load.shown_unit) == ("1.2345", "MW")
    assert format_shown(20.0, indoor, Quality.STALE, 0) == "[68.0]"
    assert format_shown(math.nan, indoor, Quality.ABSENT, 0) == ABSENT
