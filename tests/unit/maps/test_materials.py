"""What objects look like from their attributes: never a wrong word stops it, parts look like their building."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from maps import materials
from maps.materials import Wardrobe, chances, rgb
from tests.unit.maps.cities import city_of


def test_that_a_part_that_says_nothing_looks_like_its_building() -> None:
    city = city_of(
        ["a", "a-1", "b"],
        ["Building", "BuildingPart", "Building"],
        parents=[-1, 0, -1],
        facade=["brick", None, "timber"],
    )
    dress = Wardrobe(city)
    assert np.array_equal(dress.wall[0], dress.wall[1])
    assert not np.array_equal(dress.wall[0], dress.wall[2])


@pytest.mark.parametrize("year", ["soon", None, "1890", 1890, True, float("nan")])
def test_that_any_year_gives_some_colour(year: object) -> None:
    dress = Wardrobe(city_of(["a"], ["Building"], year=[year]))
    assert np.isfinite(dress.wall).all()
    assert ((dress.wall > 0) & (dress.wall <= 1.1)).all()


def test_that_old_houses_without_a_facade_are_of_timber() -> None:
    dress = Wardrobe(city_of(["a"], ["Building"], year=[1850], tone=[0.5]))
    timber = {tuple(np.round(np.array(rgb(c)) * 0.99, 6)) for c in materials._FACADES["timber"]}
    assert tuple(np.round(dress.wall[0], 6)) in timber


def test_that_a_named_colour_is_taken_and_a_wrong_one_is_grey() -> None:
    dress = Wardrobe(city_of(["a", "b"], ["CityFurniture"] * 2, colour=["#ff0000", "red"]))
    assert dress.other[0, 0] > 0.9
    assert dress.other[0, 1] < 0.05
    assert np.ptp(dress.other[1]) < 0.05


def test_that_flat_roofs_and_panels_have_materials_of_their_own() -> None:
    city = city_of(
        ["a", "b", "p"],
        ["Building", "Building", "BuildingInstallation"],
        roofType=["flat", "gabled", None],
        function=[None, None, "pv"],
    )
    dress = Wardrobe(city)
    assert dress.roof_code[:2].tolist() == [materials.FLAT_ROOF, materials.PITCHED_ROOF]
    assert dress.other_code[2] == materials.PV


def test_that_chance_is_the_same_for_the_same_id_and_differs_by_salt() -> None:
    draw = chances(["x", "y", "x"])
    assert draw(1)[0] == draw(1)[2]
    assert draw(1)[0] != draw(1)[1]
    assert draw(1)[0] != draw(2)[0]
    many = chances([str(k) for k in range(2000)])(3)
    assert ((many >= 0) & (many < 1)).all()
    assert abs(many.mean() - 0.5) < 0.03


def test_that_an_empty_city_has_a_wardrobe() -> None:
    city = city_of([], [])
    assert len(Wardrobe(replace(city)).wall) == 0
