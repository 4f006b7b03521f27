"""Mappings: text and back, faults in one line, and what they make of rows."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.tables.block import Block
from app.tables.csv_dialect import CsvDialect
from app.tables.mapper import Mapper
from app.tables.mapping import (
    BadMap,
    LongMap,
    NewAsset,
    NewSignal,
    SignalMap,
    TableMap,
    TimeMap,
    map_of,
    map_text,
    read_map,
)

HOUR = 3600 * 10**9
TEXT = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12)
MAPS = st.builds(
    TableMap,
    time=st.builds(TimeMap, column=TEXT, zone=st.sampled_from(["", "Europe/Oslo", "+01:00"]), step_s=st.floats(0, 1e6)),
    signals=st.lists(st.builds(SignalMap, name=TEXT, signal=TEXT, unit=TEXT), min_size=1, max_size=3, unique_by=lambda s: s.name).map(tuple),
    long=st.none() | st.builds(LongMap, signal=st.tuples(TEXT), value=TEXT, quality=TEXT),
    filter=st.dictionaries(TEXT, st.tuples(TEXT)),
    quality=st.dictionaries(TEXT, st.sampled_from(["good", "bad"])),
    csv=st.none() | st.just(CsvDialect(delimiter=";", decimal=",")),
    new_assets=st.just(()) | st.tuples(st.builds(NewAsset, id=TEXT, kind=st.just("pv"), name=TEXT, lonlat=st.tuples(st.floats(-9, 9), st.floats(-9, 9)))),
    new_signals=st.just(()) | st.tuples(st.builds(NewSignal, id=TEXT, quantity=TEXT, unit=TEXT, period_s=st.floats(1, 9), low=st.none() | st.just(0.0))),
)  # fmt: skip


@given(MAPS)
def test_that_a_mapping_is_written_and_read_back_the_same(table: TableMap) -> None:
    assert map_of(tomllib.loads(map_text(table))["map"], "x") == table


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", r"needs a \[map\] table"),
        ("[map]", "time"),
        ("[map.time]\ncolumn = 3", "map.time.column"),
        ("[map.time]\ncolumn = 't'\nzon = 'UTC'", "zon"),
        ("[map.time]\ncolumn = 't'", "map.signals"),
        ("[map.time]\nzone = 'UTC'", "one of column"),
        ("[map.time]\ncolumn = 't'\nzone = 'Mars'\n[[map.signals]]\nname='a'\nsignal='b'", "no time zone"),
        ("[map.time]\ncolumn = 't'\nstamp = 'ending'\n[[map.signals]]\nname='a'\nsignal='b'", "step_s"),
        ("[map.time]\ncolumn = 't'\n[[map.signals]]\nname='a'\nsignal=''", "says no signal"),
        (
            "[map.time]\ncolumn = 't'\n[map.csv]\ndelimiter=';;'\n[[map.signals]]\nname='a'\nsignal='b'",
            "one character",
        ),
        ("[map.time]\ncolumn = 't'\n[map.quality]\n1='fine'\n[[map.signals]]\nname='a'\nsignal='b'", "fine"),
        ("[map", "Expected"),
    ],
)
def test_that_a_faulty_mapping_is_refused_in_one_line(tmp_path: Path, text: str, says: str) -> None:
    path = tmp_path / "a.map.toml"
    path.write_text(text)
    with pytest.raises(BadMap, match=says) as caught:
        read_map(path)
    assert "\n" not in str(caught.value)


def block(**columns: list[Any]) -> Block:
    n = len(next(iter(columns.values())))
    return Block({k: pa.array(v) for k, v in columns.items()}, np.arange(2, n + 2), np.arange(n), (), n)


def wide(**time: Any) -> TableMap:
    return TableMap(TimeMap(column="t", **time), (SignalMap("v", "a.v"),))


def test_that_times_without_a_zone_are_refused_until_a_zone_is_said() -> None:
    rows = Mapper(wide()).rows(block(t=["2020-01-01 00:00", "2020-01-01T00:00Z"], v=["1", "2"]))
    assert dict(rows.reasons) == {"time without a zone": 1}
    assert rows.value.tolist() == [2.0]


@pytest.mark.parametrize(("rule", "hours"), [("first", [0, 0]), ("second", [1, 1]), ("order", [0, 1])])
def test_that_the_hour_that_comes_twice_follows_the_rule_that_was_chosen(rule: str, hours: list[int]) -> None:
    cells = block(t=["2019-10-27 01:00", "2019-10-27 02:00", "2019-10-27 02:00", "2019-10-27 03:00"], v=["0", "1", "2", "3"])  # fmt: skip
    rows = Mapper(wide(zone="Europe/Oslo", ambiguous=rule)).rows(cells)
    assert rows.twice == 2
    assert ((rows.t_ns - rows.t_ns[0]) // HOUR).tolist() == [0, 1 + hours[0], 1 + hours[1], 3]


def test_that_the_order_of_each_series_is_its_own() -> None:
    table = TableMap(TimeMap(column="t", zone="Europe/Oslo", ambiguous="order"), long=LongMap(("id",), "v"))
    t = ["2019-10-27 02:00", "2019-10-27 02:00", "2019-10-27 02:30", "2019-10-27 02:30", "2019-10-27 02:00", "2019-10-27 02:30"]  # fmt: skip
    rows = Mapper(table).rows(block(t=t, id=["a", "b", "a", "b", "a", "a"], v=["1"] * 6))
    assert ((rows.t_ns - rows.t_ns[0]) // (HOUR // 2)).tolist() == [0, 0, 1, 1, 2, 3]


def test_that_an_hour_that_never_was_is_refused_with_its_line() -> None:
    rows = Mapper(wide(zone="Europe/Oslo")).rows(
        block(t=["2019-03-31 01:00", "2019-03-31 02:00"], v=["1", "2"])
    )
    assert dict(rows.reasons) == {"time that the clock skipped": 1}
    assert [s.line for s in rows.samples] == [3]


def test_that_an_ending_is_kept_as_the_beginning_of_its_interval() -> None:
    rows = Mapper(wide(zone="UTC", stamp="ending", step_s=3600.0)).rows(
        block(t=["2020-01-01 24:00"], v=["1"])
    )
    assert rows.t_ns.tolist() == [1577919600 * 10**9]  # 2020-01-01T23:00Z


def test_that_rows_without_a_time_follow_each_other() -> None:
    table = TableMap(TimeMap(start="2020-01-01T00:00+01:00", step_s=900.0), (SignalMap("v", "a.v"),))
    rows = Mapper(table).rows(block(v=["1", "2", "x"]))
    assert np.diff(rows.t_ns).tolist() == [900 * 10**9]
    assert rows.t_ns[0] == 1577833200 * 10**9


def test_that_date_and_clock_may_stand_apart_and_rows_be_chosen() -> None:
    table = TableMap(
        TimeMap(date="d", clock="c", format="dmy", zone="UTC"),
        long=LongMap(("p", "lane"), "v", quality="q"),
        filter={"lane": ("1", "2")},
        quality={"ok": "good", "?": "uncertain"},
    )
    cells = block(d=["1.2.2020"] * 4, c=["00:00", "01:00", "02:00", "03:00"], p=["x"] * 4, lane=["1", "2", "sum", "1"], v=["1", "2", "3", "4"], q=["ok", "?", "ok", "odd"])  # fmt: skip
    rows = Mapper(table).rows(cells)
    assert [rows.names[k] for k in rows.name] == ["x.1", "x.2"]
    assert (rows.quality.tolist(), rows.filtered, dict(rows.reasons)) == ([0, 1], 1, {"unknown quality": 1})
    assert rows.read == 3
