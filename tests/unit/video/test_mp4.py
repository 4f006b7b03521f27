"""Films as files: every frame there, in order, and nothing half-made."""

from __future__ import annotations

import time
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from app.video.encoder import Encoder
from app.video.mp4 import CannotFilm, Codec, Mp4

SIZE = (160, 96)


def frame(number: int) -> NDArray[np.uint8]:
    """Its number as a bar of eight black or white blocks, which any codec keeps."""
    image = np.full((SIZE[1], SIZE[0], 3), 90, np.uint8)
    for bit in range(8):
        image[20:70, bit * 20 : bit * 20 + 20] = 235 if number >> bit & 1 else 15
    return image


def numbers_in(path: Path) -> list[int]:
    film, found = cv2.VideoCapture(str(path)), []
    while True:
        is_there, image = film.read()
        if not is_there:
            return found
        bits = [int(image[45, bit * 20 + 10].mean() > 125) << bit for bit in range(8)]
        found.append(sum(bits))


@pytest.mark.parametrize("codec", ["vp9", "mpeg4"])
def test_that_a_film_holds_each_frame_once_and_in_order(codec: Codec, tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    with Mp4(path, SIZE, codec=codec) as film:
        for number in range(70):
            film.add(frame(number))
    assert numbers_in(path) == list(range(70))
    assert cv2.VideoCapture(str(path)).get(cv2.CAP_PROP_FPS) == 30
    assert [p.name for p in tmp_path.iterdir()] == ["a.mp4"]


def test_that_the_codecs_used_are_none_of_those_under_the_gpl() -> None:
    known = cv2.getBuildInformation()
    assert "FFMPEG" in known
    libraries = [p.name for p in Path(cv2.__file__).parent.parent.glob("opencv_python*libs/*")]
    assert not [name for name in libraries if "x264" in name or "x265" in name]


def test_that_what_is_cut_off_leaves_the_old_film_and_no_part(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    path.write_bytes(b"the film of yesterday")
    film = Mp4(path, SIZE)
    film.add(frame(1))
    film.__exit__(RuntimeError, RuntimeError("cut off"), None)
    assert path.read_bytes() == b"the film of yesterday"
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize(
    ("name", "size", "says"),
    [
        ("a.avi", SIZE, "name it a.mp4"),
        ("no/a.mp4", SIZE, "make it first"),
        ("a.mp4", (161, 96), "even numbers"),
        ("a.mp4", (160, 100_000), "even numbers"),
    ],
)
def test_that_a_film_that_cannot_be_made_says_why(
    name: str, size: tuple[int, int], says: str, tmp_path: Path
) -> None:
    with pytest.raises(CannotFilm, match=says):
        Mp4(tmp_path / name, size)
    assert not list(tmp_path.iterdir())


def test_that_a_frame_of_another_size_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CannotFilm, match="does not fit"), Mp4(tmp_path / "a.mp4", SIZE) as film:
        film.add(np.zeros((10, 10, 3), np.uint8))


def run_to_the_end(encoder: Encoder, offers: list[NDArray[np.uint8]]) -> None:
    encoder.start()
    for image in offers:
        while not encoder.offer(image) and encoder.state == "running":
            time.sleep(0.001)
    while encoder.state == "running" and not encoder.finish():
        time.sleep(0.001)
    assert encoder.join(30.0)


def test_that_the_encoder_loses_no_frame_however_fast_they_come(tmp_path: Path) -> None:
    encoder = Encoder(tmp_path / "a.mp4", SIZE)
    run_to_the_end(encoder, [frame(n) for n in range(60)])
    assert (encoder.state, encoder.count) == ("done", 60)
    assert numbers_in(tmp_path / "a.mp4") == list(range(60))


def test_that_a_dropped_film_leaves_nothing(tmp_path: Path) -> None:
    encoder = Encoder(tmp_path / "a.mp4", SIZE)
    encoder.start()
    encoder.offer(frame(1))
    encoder.drop()
    assert encoder.join(30.0)
    assert encoder.state == "dropped"
    assert not list(tmp_path.iterdir())


def test_that_an_encoder_that_cannot_begin_says_why(tmp_path: Path) -> None:
    encoder = Encoder(tmp_path / "a.mp4", (15, 15))
    encoder.start()
    assert encoder.join(30.0)
    assert encoder.state == "failed"
    assert "even numbers" in encoder.why
