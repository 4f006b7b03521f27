"""`tvilling replay --video`: the command itself, over a real history."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from app.backfill import backfill
from app.energy.district_model import DistrictModel
from app.history.opening import open_history
from app.main import main
from app.model.times import MINUTE_NS, iso, parse_time
from app.opening import history_folder, open_district

pytestmark = pytest.mark.needs_gl


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with ten minutes of the past of Trondheim."""
    folder = tmp_path_factory.mktemp("data")
    opened = open_district()
    place = history_folder(folder, opened.district)
    place.mkdir(parents=True)
    historian = open_history(place, opened.catalogue).historian
    model = DistrictModel(opened.catalogue, opened.district.lonlat, opened.district.zone, 7)
    start = parse_time("2026-06-21T12:00:00+02:00", opened.district.zone, 0)
    backfill(historian, model, opened.catalogue, start, start + 10 * MINUTE_NS)
    historian.close()
    return folder


def call(data: Path, out: Path, *more: str) -> int:
    return main(
        ["--data", str(data), "replay", "--from", "2026-06-21T12:00:00+02:00", "--to", "2026-06-21T12:10:00+02:00",
         "--video", str(out), "--size", "320x180", *more]
    )  # fmt: skip


def test_that_the_film_has_a_frame_for_each_moment_with_the_band_of_a_replay(
    data: Path, tmp_path: Path
) -> None:
    out = tmp_path / "noon.mp4"
    assert call(data, out, "--speed", "3600") == 0
    film, frames = cv2.VideoCapture(str(out)), []
    while True:
        is_there, image = film.read()
        if not is_there:
            break
        frames.append(image)
    assert len(frames) == 6
    assert frames[0].shape == (180, 320, 3)
    band = frames[0][2:5, 300:].reshape(-1, 3).mean(axis=0)[::-1]
    assert np.abs(band - (0x7B, 0x61, 0xB8)).max() < 14
    assert frames[0][60:].std() > 10, "the city is there"


@pytest.mark.parametrize(
    ("more", "says"),
    [
        (("--speed", "0"), "must lie between"),
        (("--size", "321x180"), "even numbers"),
        (("--known-at", "now", "--as-known"), "exclude each other"),
        (("--camera", "moon"), "--camera moon"),
    ],
)
def test_that_a_call_that_cannot_be_answered_ends_in_one_line(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], more: tuple[str, ...], says: str
) -> None:
    assert call(data, tmp_path / "a.mp4", *more) == 2
    said = capsys.readouterr().err.strip()
    assert says in said
    assert "Traceback" not in said
    assert not list(tmp_path.iterdir())


def test_that_as_known_shows_nothing_before_anything_had_arrived(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "known.mp4"
    before = iso(parse_time("2026-06-21T11:59:00+02:00", open_district().district.zone, 0))
    assert call(data, out, "--speed", "36000", "--known-at", before, "--no-symbols") == 0
    assert out.exists()
