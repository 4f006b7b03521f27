"""Files of the trends are exactly what is seen."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from app.history.contract import Series
from app.model.quality import Quality
from app.model.times import DAY_NS, NS
from tests.gui.trends_bench import INDOOR, LOAD, Bench, trends_bench
from widgets.trend_picture import CannotDraw, heading_height, image_of, save_picture
from widgets.trend_saving import TrendSaving


@pytest.fixture
def bench(qtbot) -> Iterator[Bench]:
    with trends_bench(qtbot) as made:
        made.saving = TrendSaving(made.trends, made.reads, "Trondheim")
        made.told = []
        made.saving.told.connect(made.told.append)
        yield made


def pixels(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    raw = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return raw[:, : image.width(), :3].copy()


def rows_of(path: Path) -> list[dict[str, str]]:
    text = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return list(csv.DictReader(text))


def test_that_the_picture_has_the_pixels_of_the_panel(bench, tmp_path):
    bench.add(LOAD, INDOOR)
    stack = bench.trends.stack
    bench.saving.save_picture(tmp_path / "a.png")
    assert bench.told == [f"Saved {tmp_path / 'a.png'}"]
    made, seen = pixels(QImage(str(tmp_path / "a.png"))), pixels(stack.grab().toImage())
    assert made.shape[1] == seen.shape[1]
    below = made[heading_height(bench.saving.lines()) :]
    other = (below != seen).any(axis=2)  # a glyph's edge may round otherwise where it is drawn lower down
    assert other.sum() <= 4, f"{other.sum()} pixels differ"
    assert abs(below.astype(int) - seen).max() < 60
    assert (made[: heading_height(bench.saving.lines())] != made[0, 0]).any()


def test_that_a_picture_of_another_size_shows_the_same(bench, tmp_path):
    bench.add(LOAD)
    own = image_of(bench.trends.stack, ["title"])
    large = image_of(bench.trends.stack, ["title"], 2 * own.width())
    assert (large.width(), large.height()) == (2 * own.width(), 2 * own.height())
    small = pixels(large).reshape(own.height(), 2, own.width(), 2, 3).mean((1, 3))
    assert abs(small - pixels(own)).mean() < 6
    with pytest.raises(CannotDraw):
        image_of(bench.trends.stack, ["title"], 10**6)


def test_that_svg_and_pdf_hold_the_heading_and_the_lines(bench, tmp_path):
    bench.add(LOAD)
    bench.saving.save_picture(tmp_path / "a.svg")
    bench.saving.save_picture(tmp_path / "a.pdf", 1600)
    svg = (tmp_path / "a.svg").read_text(encoding="utf-8")
    assert "Trondheim: trends" in svg
    assert "mode: LIVE, as corrected" in svg
    assert svg.count("<polyline") + svg.count("<path") > 3
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    with pytest.raises(CannotDraw, match="PNG, SVG or PDF"):
        save_picture(tmp_path / "a.exe", bench.trends.stack, [])


def test_that_the_numbers_written_are_those_that_are_drawn(bench, tmp_path):
    bench.add(LOAD, INDOOR)
    bench.trends.show_span(7 * DAY_NS)
    bench.settle()
    bench.saving.save_numbers(tmp_path / "a.csv", is_raw=False)
    rows = rows_of(tmp_path / "a.csv")
    window, base_ns = bench.trends.window, bench.trends.lines.base_ns
    for name in (LOAD, INDOOR):
        curve = next(c for p in bench.trends.plots for s in p.sides for n, c in s.curves.items() if n == name)
        x, y = curve.arrays
        seen = np.isfinite(y) & (x >= (window.from_ns - base_ns) / NS) & (x <= (window.to_ns - base_ns) / NS)
        assert [float(r["mean"]) for r in rows if r["signal"] == name] == y[seen].tolist()
    assert any(int(r["count"]) > 1 for r in rows)


def test_that_every_reading_is_written_when_it_is_asked_for(bench, tmp_path):
    bench.add(LOAD)
    bench.trends.show_span(7 * DAY_NS)
    bench.settle()
    bench.saving.save_numbers(tmp_path / "a.csv", is_raw=True)
    rows = rows_of(tmp_path / "a.csv")
    assert len(rows) == 7 * 24 * 60 - 59
    assert {r["count"] for r in rows} == {"1"}
    assert bench.told == [f"Saved {len(rows)} rows as {tmp_path / 'a.csv'}"]


def test_that_a_hidden_line_is_in_no_file(bench, tmp_path):
    bench.add(LOAD, INDOOR)
    bench.trends.toggle(INDOOR)
    bench.saving.save_numbers(tmp_path / "a.csv", is_raw=False)
    assert {r["signal"] for r in rows_of(tmp_path / "a.csv")} == {LOAD}


def test_that_what_goes_wrong_is_one_sentence(bench, tmp_path):
    bench.add(LOAD)
    bench.saving.save_numbers(tmp_path / "no" / "a.csv", is_raw=False)
    bench.saving.save_numbers(tmp_path / "a.txt", is_raw=False)
    bench.saving.save_picture(tmp_path / "a.gif")
    bench.saving.save_picture(tmp_path / "no" / "a.png")
    assert len(bench.told) == 4
    assert all("not written" in text and "\n" not in text for text in bench.told)


def test_that_a_bad_reading_is_written_as_bad_and_without_figures(bench, tmp_path):
    plain = bench.history.series

    def series(*args: object) -> Series:
        s = plain(*args)
        worst = np.full(len(s.t_ns), Quality.GOOD, np.uint8)
        worst[-5] = Quality.BAD
        mean, count = s.mean.copy(), s.count.copy()
        mean[-5], count[-5] = np.nan, 0
        return Series(s.signal, s.t_ns, mean, mean, mean, count, s.gaps, worst)

    bench.history.series = series
    bench.add(LOAD)
    plot = bench.trends.plots[0]
    assert plot.sides[0].curves[LOAD].styles == {"bad"}
    assert np.isfinite(plot.sides[0].y).all()
    for is_raw in (False, True):
        bench.saving.save_numbers(tmp_path / "a.csv", is_raw=is_raw)
        bad = [r for r in rows_of(tmp_path / "a.csv") if r["quality"] == "bad"]
        assert [(r["mean"], r["count"]) for r in bad] == [("", "0")]
