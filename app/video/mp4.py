"""An MP4 file, frame by frame, through OpenCV's FFmpeg (LGPL, with libvpx; docs/decisions/0018).

    with Mp4(Path("replay.mp4"), (1280, 720)) as film:
        film.add(image)                      # (720, 1280, 3) uint8 RGB, top row first

The file gets its name when it is whole: what was cut off half-way leaves nothing behind.   Thread: one at a time.
"""

from __future__ import annotations

import os
from pathlib import Path
from types import TracebackType
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from app.video.frames import FPS

Codec = Literal["vp9", "mpeg4"]
CODECS: dict[Codec, str] = {"vp9": "vp09", "mpeg4": "mp4v"}
"""vp9: small and sharp, for browsers and current players.   mpeg4: MPEG-4 part 2, for old ones, larger."""
MOST_PX = 4096


class CannotFilm(RuntimeError):
    """The file cannot be made; the message says what and where."""


class Mp4:
    """size: width and height in pixels, even numbers. Raises CannotFilm."""

    def __init__(self, path: Path, size: tuple[int, int], *, fps: int = FPS, codec: Codec = "vp9") -> None:
        if any(side % 2 or not 16 <= side <= MOST_PX for side in size):
            raise CannotFilm(f"a film of {size[0]}x{size[1]}: sides are even numbers from 16 to {MOST_PX}")
        if path.suffix.lower() != ".mp4":
            raise CannotFilm(f"{path}: films are MP4; name it {path.with_suffix('.mp4').name}")
        if not path.parent.is_dir():
            raise CannotFilm(f"{path}: the folder {path.parent} is not there; make it first")
        self.path, self.size, self.count = path, size, 0
        self._part = path.with_name(f".{path.stem}.{os.getpid()}.part.mp4")
        self._writer = _open(self._part, size, fps, codec)

    def add(self, image: NDArray[np.uint8]) -> None:
        """(height, width, 3) uint8 RGB, top row first."""
        if image.shape != (self.size[1], self.size[0], 3):
            raise CannotFilm(
                f"a frame of {image.shape[1]}x{image.shape[0]} does not fit a film of {self.size[0]}x{self.size[1]}"
            )
        self._writer.write(np.ascontiguousarray(image[:, :, ::-1]))  # OpenCV wants BGR
        self.count += 1

    def finish(self) -> None:
        """Ends the file and gives it its name, in place of what was there."""
        self._writer.release()
        if not self._part.exists() or not self._part.stat().st_size:
            raise CannotFilm(f"{self.path}: could not be written; is there room on the disk?")
        self._part.replace(self.path)

    def drop(self) -> None:
        """Leaves nothing behind. Does nothing after `finish`."""
        self._writer.release()
        self._part.unlink(missing_ok=True)

    def __enter__(self) -> Mp4:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.finish()
        else:
            self.drop()


def _open(path: Path, size: tuple[int, int], fps: int, codec: Codec) -> Any:
    import cv2

    cv2.utils.logging.setLogLevel(
        cv2.utils.logging.LOG_LEVEL_SILENT
    )  # it writes to standard error on its own; what fails is told below
    try:
        path.touch()
    except OSError as error:
        raise CannotFilm(f"{path.parent}: no file can be made here ({type(error).__name__})") from error
    writer = cv2.VideoWriter(str(path), cv2.CAP_FFMPEG, cv2.VideoWriter.fourcc(*CODECS[codec]), fps, size)
    if not writer.isOpened():
        path.unlink(missing_ok=True)
        raise CannotFilm(
            f"{path.parent}: no {codec} film can be made here; try another folder or --codec mpeg4"
        )
    return writer
