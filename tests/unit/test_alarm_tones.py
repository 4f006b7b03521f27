"""The sounds of the alarms: made here, told apart by their number, and no harm where nothing can play them."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from numpy.typing import NDArray

from app.alarm_tones import LEVEL, NO_DEVICE, RATE, TUNES, Tones, tune
from app.alarms.words import Priority


@pytest.mark.parametrize("priority", list(TUNES))
def test_that_a_tone_is_short_below_full_scale_and_begins_and_ends_softly(priority: Priority) -> None:
    samples = tune(priority)

    assert 0.1 < len(samples) / RATE < 1.0
    assert np.abs(samples).max() <= LEVEL * 32767
    assert max(abs(int(samples[0])), abs(int(samples[-1]))) < 200
    assert np.abs(np.diff(samples.astype(int))).max() < 2500  # no click


def test_that_priorities_differ_in_the_number_of_tones_and_diagnostics_are_silent() -> None:
    counts = {p: sum(hz > 0 for hz, _ in TUNES[p]) for p in TUNES}

    assert counts == {Priority.HIGH: 3, Priority.MEDIUM: 2, Priority.LOW: 1}
    assert len(tune(Priority.DIAGNOSTIC)) == 0


def test_that_what_is_asked_is_played_beside_and_ends_with_close(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TVILLING_NO_SOUND", raising=False)
    played: list[tuple[str, int]] = []
    has_played = threading.Event()

    def play(samples: NDArray[np.int16]) -> None:
        played.append((threading.current_thread().name, len(samples)))
        has_played.set()

    tones = Tones(lambda _what: None, play)
    tones.play(Priority.HIGH)
    assert has_played.wait(5)
    tones.close()
    tones.play(Priority.HIGH)

    assert played == [("tvilling-tones", len(tune(Priority.HIGH)))]
    assert "tvilling-tones" not in {thread.name for thread in threading.enumerate()}


def test_that_no_device_is_told_once_and_nothing_more_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TVILLING_NO_SOUND", raising=False)
    told: list[str] = []
    tries: list[int] = []
    was_told = threading.Event()

    def play(samples: NDArray[np.int16]) -> None:
        tries.append(len(samples))
        raise OSError("failed to init device")

    def trouble(what: str) -> None:
        told.append(what)
        was_told.set()

    tones = Tones(trouble, play)
    tones.play(Priority.LOW)
    assert was_told.wait(5)
    for _ in range(20):
        tones.play(Priority.HIGH)
    tones.close()

    assert told == [NO_DEVICE]
    assert len(tries) == 1


def test_that_a_hundred_at_once_wait_for_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TVILLING_NO_SOUND", raising=False)
    go = threading.Event()
    tones = Tones(lambda _what: None, lambda _samples: go.wait(5) and None)
    for _ in range(100):
        tones.play(Priority.MEDIUM)
    go.set()
    tones.close()
