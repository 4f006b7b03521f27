"""How an overdue value is printed: in brackets after three periods, as a dash with the last one after ten."""

from __future__ import annotations

import pytest

from app.model.quality import Quality
from app.model.signal import Signal, format_shown
from app.model.times import NS

SIGNAL = Signal("a.t", "a", "temperature", "T", "°C", 60.0)


@pytest.mark.parametrize(
    ("quality", "age_s", "text"),
    [
        (Quality.GOOD, 5, "12.0"),
        (Quality.STALE, 181, "[12.0]"),
        (Quality.STALE, 600, "[12.0]"),
        (Quality.STALE, 601, "–\u2002[12.0]"),
        (Quality.BAD, 9999, "12.0"),
        (Quality.ABSENT, 9999, "–"),
    ],
)
def test_that_a_value_fades_as_it_ages(quality, age_s, text):
    assert format_shown(12.0, SIGNAL, quality, age_s * NS) == text
