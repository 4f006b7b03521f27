"""What is prepared beside the window: the same as a scene makes itself, stoppable, and only for its own city."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from app.model.city import CityModel
from maps import prepared as module
from maps.mesh_cache import load_city
from maps.prepared import Prepared
from maps.readers.progress import Cancelled, heard_by
from tests.unit.test_making import cube


@pytest.fixture
def city(tmp_path: Path) -> CityModel:
    return load_city(cube(tmp_path / "block.city.json"), None)


def test_that_a_few_buildings_are_whole_and_many_are_tiles(
    city: CityModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = Prepared.of(city, (569_000.0, 7_034_000.0, 5.0))
    assert few.buildings is None
    assert set(few.meshes) == {"buildings"}
    assert few.heights.tolist() == pytest.approx([10.0])
    monkeypatch.setattr(module, "WHOLE_UP_TO", 5)
    many = Prepared.of(city, (569_000.0, 7_034_000.0, 5.0))
    assert many.buildings is not None
    assert many.meshes == {}
    assert np.allclose(many.heights, few.heights)


def test_that_what_was_prepared_suits_its_own_city_and_place_only(city: CityModel, tmp_path: Path) -> None:
    made = Prepared.of(city, (0.0, 0.0, 0.0))
    assert made.suits(city, (0.0, 0.0, 0.0))
    assert not made.suits(city, (1.0, 0.0, 0.0))
    assert not made.suits(load_city(tmp_path / "block.city.json", None), (0.0, 0.0, 0.0))


def test_that_preparing_says_how_far_it_is_and_can_be_stopped(city: CityModel) -> None:
    heard: list[float] = []

    def until(most: float) -> Callable[[str, float], None]:
        def listen(_what: str, share: float) -> None:
            heard.append(share)
            if share > most:
                raise Cancelled

        return listen

    with heard_by(until(2.0)):
        Prepared.of(city, (0.0, 0.0, 0.0))
    assert heard == sorted(heard)
    assert len(heard) >= 3
    with heard_by(until(0.2)), pytest.raises(Cancelled):
        Prepared.of(city, (0.0, 0.0, 0.0))
