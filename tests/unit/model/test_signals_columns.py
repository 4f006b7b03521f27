"""Optional columns of signals.csv: the source's unit and the fastest plausible change."""

from __future__ import annotations

import math

import pytest

from app.model.district import BadDistrict, read_signals, write_signals

HEAD = "id,asset,quantity,label,unit,period_s,source_unit,max_rate\n"


def test_that_source_unit_and_max_rate_are_read_and_written_back(tmp_path):
    path = tmp_path / "signals.csv"
    path.write_text(HEAD + "a.t,a,temperature,T,°C,60,degF,0.5\na.p,a,power,P,kW,60,,\n", encoding="utf-8")
    signals = read_signals(path)
    assert (signals[0].source_unit, signals[0].max_rate) == ("degF", 0.5)
    assert signals[1].source_unit == ""
    assert math.isnan(signals[1].max_rate)
    write_signals(path, signals)
    assert repr(read_signals(path)) == repr(signals)


@pytest.mark.parametrize("text", ["-1", "inf", "fast"])
def test_that_an_impossible_max_rate_is_refused_with_its_line(tmp_path, text):
    path = tmp_path / "signals.csv"
    path.write_text(HEAD + f"a.t,a,temperature,T,°C,60,,{text}\n", encoding="utf-8")
    with pytest.raises(BadDistrict, match=r"signals\.csv:2: max_rate"):
        read_signals(path)
