"""Units of sources: what is converted, what is refused, and that no string of anyone's can stop us."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.feeds.units import UnitMismatch, converter

SAME = [("CEL", "°C"), ("Cel", "°C"), ("ug/m3", "µg/m³"), ("kW.h", "kWh"), ("%", "P1"), ("GQ", "µg/m³"), ("P1", "%"),
        ("degC", "°C"), ("http://qudt.org/vocab/unit#DegreeCelsius", "°C"), ("", "kW"), ("C62", ""), ("rpm", "1/min"),
        ("W.m-2", "W/m²"), ("W/(m2.K)", "W/m²/K"), ("EUR/kWh", "EUR/kWh"), ("dBA", "dB")]  # fmt: skip
FACTORS = [("KWT", "W", 1000.0), ("Wh", "kWh", 0.001), ("MJ", "kWh", 1 / 3.6), ("EUR/MWh", "EUR/kWh", 0.001), ("pu", "%", 100.0),
           ("mg/m3", "µg/m³", 1000.0), ("m/s", "km/h", 3.6), ("Pa", "hPa", 0.01), ("Hz", "1/min", 60.0), ("kvar", "var", 1000.0),
           ("m³/h", "l/s", 1 / 3.6), ("1/min", "Hz", 1 / 60), ("kVAh", "VAh", 1000.0)]  # fmt: skip
REFUSED = [("kWh", "°C"), ("kW", "kWh"), ("W", "VA"), ("VA", "var"), ("ppm", "µg/m³"), ("°", "%"), ("EUR", "NOK"), ("GB", ""),
           ("kWh", ""), ("pH", "H")]  # fmt: skip
HOSTILE = [
    "A°","__import__('os')", "m**9**9**9", "m**99999999", "1e999", "x" * 10_000, "(" * 500, "9**9**9", "m^9^9", "m.m.m.m.m.m.m.m",
           "import os", "\0", "µ" * 30, "a" * 79, "*/*", "**", "m**-9", "lambda:0", "[degC]", "delta_degC*degC"]  # fmt: skip


@pytest.mark.parametrize(("source", "target"), SAME)
def test_that_two_names_of_one_unit_need_no_conversion(source, target):
    assert converter(source, target) is None


@pytest.mark.parametrize(("source", "target", "factor"), FACTORS)
def test_that_a_unit_is_converted_by_its_factor(source, target, factor):
    convert = converter(source, target)
    assert convert is not None
    assert convert(2.0) == pytest.approx(2.0 * factor, rel=1e-12)
    assert convert(0.0) == 0.0


@pytest.mark.parametrize(("source", "target"), REFUSED)
def test_that_units_of_different_things_are_refused_with_a_sentence(source, target):
    with pytest.raises(UnitMismatch, match="cannot be converted to"):
        converter(source, target)


@pytest.mark.parametrize("text", HOSTILE)
def test_that_no_string_from_afar_is_computed(text):
    for pair in ((text, "kW"), ("kW", text)):
        with pytest.raises(UnitMismatch) as caught:
            converter(*pair)
        assert len(str(caught.value)) < 100
        assert str(caught.value).isprintable()


@given(st.text(max_size=60))
def test_that_any_text_gives_a_converter_or_a_mismatch(text):
    try:
        convert = converter(text, "kW")
    except UnitMismatch:
        return
    assert convert is None or isinstance(convert(1.0), float)


def test_that_temperatures_have_an_offset_and_their_differences_none():
    points, differences = converter("degF", "°C"), converter("delta_degF", "delta_degC")
    assert points is not None
    assert differences is not None
    assert points(212.0) == pytest.approx(100.0)
    assert differences(9.0) == pytest.approx(5.0)
    kelvin = converter("K", "°C")
    assert kelvin is not None
    assert kelvin(273.15) == pytest.approx(0.0, abs=1e-9)
    per_degree = converter("W/°F", "W/K")
    assert per_degree is not None
    assert per_degree(5.0) == pytest.approx(9.0)


@given(
    st.sampled_from([(a, b) for a, b, _ in FACTORS] + [("degF", "°C"), ("K", "°C"), ("degF", "K")]),
    st.floats(-1e9, 1e9),
    st.floats(-1e9, 1e9),
)
def test_that_there_and_back_is_the_same_and_steps_are_even(pair, a, b):
    there, back = converter(*pair), converter(*reversed(pair))
    assert there is not None
    assert back is not None
    assert back(there(a)) == pytest.approx(a, rel=1e-9, abs=1e-6)
    assert there((a + b) / 2) == pytest.approx((there(a) + there(b)) / 2, rel=1e-9, abs=1e-3)


def test_that_pint_is_not_imported_before_it_is_needed():
    code = "import sys, app.feeds.units as u; u.converter('CEL', '°C'); sys.exit('pint' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
