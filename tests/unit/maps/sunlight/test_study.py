"""Studies kept on disk."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import numpy as np
import pytest

from maps.readers.progress import Cancelled, heard_by
from maps.sunlight import study as studies
from maps.sunlight.sky import Sky
from maps.sunlight.study import kept_study
from tests.unit.maps.cities import boxes
from tests.unit.maps.sunlight.test_irradiance import sky_of

pytest.importorskip("embreex")
CITY = boxes(np.array([[0.0, 0, 0], [0, -30, 0]]), np.array([[10.0, 10, 6], [10, 10, 60]]))


class Asked:
    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> Sky:
        self.times += 1
        return sky_of([(180.0, 30.0)])


def test_that_the_second_time_nothing_is_computed_and_all_is_the_same(tmp_path: Path) -> None:
    sky = Asked()
    first, second = (kept_study(CITY, sky, ["June"], tmp_path) for _ in range(2))
    assert sky.times == 1
    for part in ("roofs", "ground"):
        a, b = getattr(first, part), getattr(second, part)
        for f in fields(a):
            assert np.array_equal(getattr(a, f.name), getattr(b, f.name)), f.name


def test_that_another_day_or_another_city_is_computed_anew(tmp_path: Path) -> None:
    sky = Asked()
    kept_study(CITY, sky, ["June"], tmp_path)
    kept_study(CITY, sky, ["July"], tmp_path)
    kept_study(replace(CITY, vertices=CITY.vertices * 1.01), sky, ["June"], tmp_path)
    assert sky.times == 3


@pytest.mark.parametrize("damage", [b"", b"nothing of the kind", b"PK\x03\x04 but no more"])
def test_that_a_damaged_cache_is_made_again(tmp_path: Path, damage: bytes) -> None:
    sky = Asked()
    kept_study(CITY, sky, ["June"], tmp_path)
    (kept,) = tmp_path.glob("*.sun")
    whole = kept.read_bytes()
    kept.write_bytes(damage or whole[: len(whole) // 2])
    assert len(kept_study(CITY, sky, ["June"], tmp_path).roofs.hours) == 2
    assert sky.times == 2
    assert kept.read_bytes()[:2] == b"PK"


def test_that_a_folder_that_cannot_be_written_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert len(kept_study(CITY, Asked(), ["June"], tmp_path / "file" / "cache").roofs.hours) == 2


def test_that_only_the_newest_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(studies, "MOST_KEPT", 2)
    for day in ("1", "2", "3", "4"):
        kept_study(CITY, Asked(), [day], tmp_path)
    assert len(list(tmp_path.glob("*.sun"))) == 2
    assert not list(tmp_path.glob("*.part"))


def test_that_progress_only_grows_and_a_listener_stops_it(tmp_path: Path) -> None:
    heard: list[float] = []
    with heard_by(lambda _what, share: heard.append(share)):
        kept_study(CITY, Asked(), ["June"], None)
    assert heard == sorted(heard)

    def stop(what: str, _share: float) -> None:
        if what.startswith("ground"):
            raise Cancelled

    with heard_by(stop), pytest.raises(Cancelled):
        kept_study(CITY, Asked(), ["June"], tmp_path)
    assert not list(tmp_path.iterdir())
