"""What is recognised in an unknown file, and what is left for a person."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.opening import open_district
from app.tables.block import BadTable
from app.tables.guess import look, propose
from app.tables.mapping import TableMap
from app.tables.match import match
from app.tables.opening import open_table


def proposed(folder: Path, text: str, name: str = "a.csv") -> TableMap:
    path = folder / name
    path.write_text(text)
    return propose(look(open_table(path)))


@pytest.mark.parametrize(
    ("text", "column", "form", "step_s"),
    [
        ("time,v\n2020-01-01 00:00,1\n2020-01-01 00:15,2\n", "time", "iso", 900.0),
        ("v;Datum\n1,5;13.01.2020 10:00\n2,5;13.01.2020 11:00\n", "Datum", "dmy", 3600.0),
        ("stamp,v\n1/13/2020 1:00 PM,1\n1/13/2020 2:00 PM,2\n", "stamp", "mdy", 3600.0),
        ("ts,v\n1580562300,1\n1580562360,2\n", "ts", "s", 60.0),
        ("timestamp,v\n1580562300000,1\n1580562301000,2\n", "timestamp", "ms", 1.0),
        ("made,from,v\n2020-01-09T00:00Z,2020-01-01T00:00Z,1\n2020-01-09T00:00Z,2020-01-01T01:00Z,1\n", "made", "iso", 0.0),
    ],
)  # fmt: skip
def test_that_the_column_of_times_and_its_form_are_found(
    tmp_path: Path, text: str, column: str, form: str, step_s: float
) -> None:
    time = proposed(tmp_path, text).time
    assert (time.format, time.zone) == (form, "")
    if column != "made":  # two columns of times: which one is for a person to see
        assert (time.column, time.step_s) == (column, step_s)


def test_that_date_and_clock_apart_are_found(tmp_path: Path) -> None:
    time = proposed(tmp_path, "date,hour,v\n2020-01-01,00:00,1\n2020-01-01,01:00,2\n").time
    assert (time.date, time.clock, time.column, time.step_s) == ("date", "hour", "", 3600.0)


def test_that_long_and_wide_files_are_told_apart(tmp_path: Path) -> None:
    long = proposed(tmp_path, "time,sensor,value,unit,flag\n2020-01-01T00:00Z,a,1,kW,ok\n2020-01-01T00:00Z,b,2,kW,ok\n2020-01-01T01:00Z,a,1,kW,ok\n")  # fmt: skip
    assert long.long is not None
    assert (long.long.signal, long.long.value, long.long.unit, long.long.quality) == (("sensor",), "value", "unit", "flag")  # fmt: skip
    wide = proposed(tmp_path, "time,a,b,note\n2020-01-01T00:00Z,1,2,x\n2020-01-01T01:00Z,1,2,y\n")
    assert wide.long is None
    assert [s.name for s in wide.signals] == ["a", "b"]


def test_that_a_file_without_times_is_said(tmp_path: Path) -> None:
    with pytest.raises(BadTable, match="no column holds times"):
        proposed(tmp_path, "month,hour,load\n7,24,1\n8,1,2\n")


@pytest.mark.parametrize(
    ("name", "signal", "is_sure"),
    [
        ("air-quay.pm25_ug_m3", "air-quay.pm25_ug_m3", True),
        ("Brattørkaia_pm25", "air-quay.pm25_ug_m3", False),
        ("Harbour air temperature", "weather-harbour.temp_c", False),
        ("Holiday", "", False),
        ("cooling_demand", "", False),
        ("", "", False),
    ],
)
def test_that_names_are_matched_by_id_or_proposed_by_likeness(name: str, signal: str, is_sure: bool) -> None:
    found = match(name, open_district().catalogue)
    assert (found.signal if found else "", bool(found and found.is_sure)) == (signal, is_sure)
