"""The line burnt into films."""

from __future__ import annotations

import numpy as np
import pytest

from maps.caption import GROUND, INK, Caption

WORDS = ["2026-11-21 03:10:00 CET", "60× · 1 min/s"]


@pytest.mark.parametrize("is_dark", [True, False])
@pytest.mark.parametrize("mode", ["LIVE", "REPLAY", "SCENARIO"])
def test_that_the_band_has_the_colour_of_its_mode_and_the_words_are_in_it(mode: str, is_dark: bool) -> None:
    image = np.full((800, 1280, 3), 7, np.uint8)
    out = Caption(is_dark).onto(image, mode, WORDS, "Trondheim  ·  synthetic")
    assert tuple(out[1, 1]) == GROUND[mode, is_dark]
    assert (out[28:] == 7).all(), "the picture under the band stays"
    assert (image == 7).all(), "the picture that was given stays"
    ink = np.abs(out[:28].astype(int) - np.array(INK[mode, is_dark])).sum(axis=2) < 40
    assert ink[:, 30:400].sum() > 200
    is_other = (out[:28] != np.array(GROUND[mode, is_dark])).any(axis=2)
    assert is_other[:, 1000:].sum() > 60, "the place stands at the right"


def test_that_another_second_is_another_picture() -> None:
    image = np.zeros((720, 1280, 3), np.uint8)
    one = Caption().onto(image, "REPLAY", ["2026-11-21 03:10:00 CET"])
    two = Caption().onto(image, "REPLAY", ["2026-11-21 03:10:01 CET"])
    assert (one != two).any()


@pytest.mark.parametrize("size", [(16, 16), (200, 96), (96, 4000)])
def test_that_what_does_not_fit_is_left_out_without_a_fault(size: tuple[int, int]) -> None:
    image = np.zeros((*size, 3), np.uint8)
    assert Caption().onto(image, "REPLAY", WORDS, "a place").shape == image.shape


def test_that_remote_text_is_drawn_as_it_is() -> None:
    image = np.zeros((720, 1280, 3), np.uint8)
    Caption().onto(image, "REPLAY", ["$x^2$ <b>|a|b| \\n"], "%s {0}")
