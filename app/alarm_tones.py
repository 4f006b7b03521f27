"""The sounds of the alarms: a short tone for each priority, made here, played by a thread of its own.

    tones = Tones(trouble=say); tones.play(Priority.HIGH); tones.close()

What should sound is decided by app/alarms/sounds.py. Where there is no sound device, that is told once and nothing else
suffers; opening one may take long, which is why no other thread waits for it. TVILLING_NO_SOUND=1 plays nothing.
Part of the composition root; no Qt.   Thread: any; playing in `tvilling-tones`.
"""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable, Generator
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.alarms.words import Priority

RATE: Final = 44_100
LEVEL: Final = 0.28  # of full scale: heard in a quiet room, no shock in a headset (assumption)
EDGE_S: Final = 0.012  # soft begin and end of each tone, so that none clicks
TUNES: Final[dict[Priority, tuple[tuple[float, float], ...]]] = {
    Priority.HIGH: ((880.0, 0.14), (0.0, 0.05), (880.0, 0.14), (0.0, 0.05), (1174.7, 0.22)),
    Priority.MEDIUM: ((659.3, 0.18), (0.0, 0.07), (659.3, 0.18)),
    Priority.LOW: ((523.3, 0.24),),
}
"""(Hz, seconds); 0 Hz is silence. Three rising, two, one: told apart by their number, not by pitch alone (assumption)."""
NO_DEVICE: Final = "no sound device"
Play = Callable[[NDArray[np.int16]], None]


def tune(priority: Priority) -> NDArray[np.int16]:
    """Mono samples at RATE; empty for a priority that never sounds."""
    parts = [_tone(hz, seconds) for hz, seconds in TUNES.get(priority, ())]
    whole = np.concatenate(parts) if parts else np.zeros(0)
    return np.round(whole * LEVEL * 32767).astype(np.int16)


def _tone(hz: float, seconds: float) -> NDArray[np.float64]:
    t = np.arange(round(seconds * RATE)) / RATE
    edge = np.clip(np.minimum(t, seconds - t) / EDGE_S, 0.0, 1.0)
    sound = np.sin(2 * np.pi * hz * t) + 0.25 * np.sin(4 * np.pi * hz * t)  # a little warmer than a bare sine
    result: NDArray[np.float64] = sound / 1.25 * (0.5 - 0.5 * np.cos(np.pi * edge))
    return result


def play_through_device(samples: NDArray[np.int16]) -> None:
    """Through the system's default device, until it is over. Raises OSError where there is none."""
    import miniaudio  # type: ignore[import-untyped]

    done = threading.Event()

    def stream() -> Generator[bytes, int, None]:
        needed = yield b""
        at = 0
        while at < len(samples):
            part = samples[at : at + needed]
            at += len(part)
            needed = yield part.tobytes() + bytes(2 * (needed - len(part)))
        done.set()
        while True:
            needed = yield bytes(2 * needed)

    try:
        with miniaudio.PlaybackDevice(
            output_format=miniaudio.SampleFormat.SIGNED16, nchannels=1, sample_rate=RATE, app_name="Tvilling"
        ) as device:
            source = stream()
            next(source)
            device.start(source)
            done.wait(len(samples) / RATE + 2.0)
    except miniaudio.MiniaudioError as error:
        raise OSError(str(error)) from error


class Tones:
    """trouble: told once, a few words, from the playing thread."""

    def __init__(self, trouble: Callable[[str], object], play: Play = play_through_device) -> None:
        self._trouble, self._play = trouble, play
        self._wanted: queue.Queue[Priority | None] = queue.Queue(maxsize=4)
        self._thread: threading.Thread | None = None
        self.is_dumb = bool(os.environ.get("TVILLING_NO_SOUND"))

    def play(self, priority: Priority) -> None:
        """Soon; what does not fit behind those that wait is left out: it will be repeated if it matters."""
        if self.is_dumb or priority not in TUNES:
            return
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="tvilling-tones", daemon=True)
            self._thread.start()
        try:
            self._wanted.put_nowait(priority)
        except queue.Full:
            return

    def close(self, timeout_s: float = 1.0) -> None:
        """Nothing more; what sounds may end."""
        self.is_dumb = True
        if self._thread is not None:
            while True:
                try:
                    self._wanted.get_nowait()
                except queue.Empty:
                    break
            self._wanted.put(None)
            self._thread.join(timeout_s)
            self._thread = None

    def _run(self) -> None:
        while (priority := self._wanted.get()) is not None:
            try:
                self._play(tune(priority))
            except (OSError, ImportError):
                if not self.is_dumb:
                    self.is_dumb = True
                    self._trouble(NO_DEVICE)
                return
