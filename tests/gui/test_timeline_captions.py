"""Captions on the timeline: what was done last has its words, and no two overlap."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication

from widgets import theme
from widgets.time_axis import Scale
from widgets.timeline_captions import Caption, paint_captions, placed

SCALE = Scale(0, 1_000_000, 1000.0)


@given(
    times=st.lists(st.integers(-10_000, 1_010_000), max_size=40),
    head=st.integers(0, 1_000_000),
    rows=st.integers(1, 3),
)
def test_that_words_never_overlap_and_stay_on_the_line(
    qapp: QApplication, times: list[int], head: int, rows: int
) -> None:
    captions = [Caption(t, f"somebody did something at {t}") for t in times]
    found = placed(captions, SCALE, head, QFontMetricsF(theme.font("label")), rows)
    for (_, a, row_a), (_, b, row_b) in itertools.combinations(found, 2):
        assert row_a != row_b or a.right() <= b.left() or b.right() <= a.left()
    assert all(box.left() >= -1e-6 and box.right() <= SCALE.width_px + 1e-6 for _, box, _ in found)


def test_that_what_was_done_last_before_the_moment_shown_has_its_words(qapp: QApplication) -> None:
    captions = [Caption(500_000 + k * 1000, f"act {k}") for k in range(20)]
    found = placed(captions, SCALE, 510_500, QFontMetricsF(theme.font("label")), 2)
    assert "act 10" in {one.text for one, _, _ in found}


def test_that_the_time_at_the_playhead_stays_free_in_the_last_row(qapp: QApplication) -> None:
    captions = [Caption(k * 20_000, f"somebody did number {k}") for k in range(50)]
    found = placed(captions, SCALE, 500_000, QFontMetricsF(theme.font("label")), 2)
    assert {row for _, _, row in found} == {0, 1}
    assert all(box.right() < 500 or box.left() > 500 + 120 for _, box, row in found if row == 1)
    late = placed(captions, SCALE, 990_000, QFontMetricsF(theme.font("label")), 2)
    assert all(box.right() < 990 - 120 or box.left() > 990 for _, box, row in late if row == 1)


def test_that_they_are_drawn(qapp: QApplication) -> None:
    image = QImage(1000, 84, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    paint_captions(painter, theme.DARK, SCALE, [Caption(300_000, "ola acknowledged")], 500_000)
    painter.end()
    part = image.copy(QRectF(300, 28, 100, 14).toRect())
    assert len({part.pixel(x, y) for x in range(100) for y in range(14)}) > 5


def test_that_words_at_the_right_edge_stand_to_the_left_of_their_moment(qapp: QApplication) -> None:
    found = placed([Caption(990_000, "ola did it")], SCALE, 995_000, QFontMetricsF(theme.font("label")), 2)
    assert [box.right() for _, box, _ in found] == [990.0]
