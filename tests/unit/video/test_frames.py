"""Which moment each frame shows."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.times import HOUR_NS, NS
from app.video.frames import FPS, BadFilm, length_s, moments

START = 1_763_800_000 * NS


@given(
    span_s=st.integers(1, 40_000),
    speed=st.floats(1.0, 86_400.0),
    is_backwards=st.booleans(),
)
def test_that_frames_are_evenly_spaced_and_never_leave_the_span(
    span_s: int, speed: float, is_backwards: bool
) -> None:
    end = START + span_s * NS
    try:
        times = moments(START, end, -speed if is_backwards else speed)
    except BadFilm:
        assert span_s / speed > 3599
        return
    step = speed * NS / FPS
    assert times[0] == (end if is_backwards else START)
    assert times.min() >= START
    assert times.max() <= end
    assert len(times) == int(span_s * NS / step) + 1 or abs(span_s * NS / step % 1) < 1e-6
    ideal = np.arange(len(times)) * step
    assert np.abs(np.abs(times - times[0]) - ideal).max() <= 1.0 + ideal[-1] * 1e-12


def test_that_a_film_made_twice_shows_the_same_moments_and_nothing_adds_up() -> None:
    times = moments(START, START + HOUR_NS, 7.0)
    assert np.array_equal(times, moments(START, START + HOUR_NS, 7.0))
    assert times[30 * 60] == START + 7 * 60 * NS  # a minute of film is seven of the past, to the nanosecond


@pytest.mark.parametrize(
    ("from_ns", "to_ns", "speed", "says"),
    [
        (START, START, 60.0, "before its end"),
        (START + 1, START, 60.0, "before its end"),
        (START, START + HOUR_NS, 0.0, "must lie between"),
        (START, START + HOUR_NS, float("nan"), "must lie between"),
        (START, START + HOUR_NS, 1e9, "must lie between"),
        (START, START + 30 * 24 * HOUR_NS, 1.0, "at most an hour"),
    ],
)
def test_that_a_film_that_cannot_be_is_refused_in_a_sentence(
    from_ns: int, to_ns: int, speed: float, says: str
) -> None:
    with pytest.raises(BadFilm, match=says):
        moments(from_ns, to_ns, speed)


def test_that_the_speed_which_the_refusal_names_will_do() -> None:
    with pytest.raises(BadFilm, match="give a speed of") as refusal:
        moments(START, START + 100 * 24 * HOUR_NS, 2.0)
    speed = float(str(refusal.value).split("speed of ")[1].split()[0])
    assert len(moments(START, START + 100 * 24 * HOUR_NS, speed + 1)) <= 108_000


def test_that_thirty_frames_last_a_second() -> None:
    assert length_s(30) == 1.0
