"""Files of a chart: every number reads back as it was drawn, and the header says what it is."""

from __future__ import annotations

import csv
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.model.quality import Quality
from app.model.times import NS
from app.trend_export import COLUMNS, Heading, Shown, as_text, write_csv, write_parquet

NOW = 1_763_820_000 * NS
HEAD = Heading("Trondheim: trends", NOW, NOW + 3600 * NS, ZoneInfo("Europe/Oslo"), "REPLAY", NOW + NS)


def shown(values: list[float], count: int = 1) -> Shown:
    v = np.array(values, dtype=float)
    t = NOW + np.arange(len(v), dtype=np.int64) * 30 * NS
    worst = np.full(len(v), Quality.SIMULATED, np.uint8)
    return Shown("a.load_kw", "Load, House", "kW", t, v - 1, v, v + 1, np.full(len(v), count), worst)


def read(path: Path) -> tuple[list[str], list[dict[str, str]]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    heads = [line for line in lines if line.startswith("#")]
    return heads, list(csv.DictReader(line for line in lines if not line.startswith("#")))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.lists(st.floats(-1e12, 1e12), max_size=20))
def test_that_every_number_of_a_csv_reads_back_the_same(tmp_path: Path, values: list[float]):
    line = shown(values)
    assert write_csv(tmp_path / "a.csv", HEAD, [line]) == len(values)
    _, rows = read(tmp_path / "a.csv")
    assert [float(r["mean"]) for r in rows] == line.mean.tolist()
    assert [float(r["low"]) for r in rows] == line.low.tolist()
    assert [float(r["high"]) for r in rows] == line.high.tolist()


def test_that_the_header_says_what_is_in_it(tmp_path: Path):
    write_csv(tmp_path / "a.csv", HEAD, [shown([1, 2], count=9)])
    heads, rows = read(tmp_path / "a.csv")
    text = "\n".join(heads)
    for words in (
        "# Trondheim: trends", "a.load_kw", "[kW]", "2025-11-22 15:00:00 CET", "zone: Europe/Oslo",
        "mode: REPLAY, as known at 2025-11-22 15:00:01 CET", "lowest, mean and highest of each bucket",
    ):  # fmt: skip
        assert words in text
    assert tuple(rows[0]) == COLUMNS
    assert rows[0]["time_local"] == "2025-11-22T15:00:00+01:00"
    assert (rows[0]["count"], rows[0]["quality"]) == ("9", "simulated")


def test_that_a_parquet_holds_the_arrays_themselves(tmp_path: Path):
    import pyarrow.parquet as parquet

    line = shown([0.1, -3.0, 1e300])
    assert write_parquet(tmp_path / "a.parquet", HEAD, [line, line], is_raw=True) == 6
    table = parquet.read_table(tmp_path / "a.parquet")
    assert table["mean"].to_pylist() == line.mean.tolist() * 2
    assert table["time_utc"].cast("int64").to_pylist() == line.t_ns.tolist() * 2
    assert b"every reading" in table.schema.metadata[b"tvilling"]
    assert write_parquet(tmp_path / "b.parquet", HEAD, []) == 0


def test_that_text_for_a_spreadsheet_is_never_a_formula():
    assert as_text(("Signal", "Value"), [("=HYPERLINK(1)", "3")]) == "Signal\tValue\n'=HYPERLINK(1)\t3"
    assert as_text(("A",), [("x\ty\nz",)]) == "A\nx y z"
