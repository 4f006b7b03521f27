"""Cells of the open ground: where they lie, what they leave out, and what trees do to them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.model.city import CityModel, Instances
from maps.sunlight.ground import ground_light
from maps.sunlight.irradiance import roof_irradiance
from maps.sunlight.roofs import roofs_of
from maps.sunlight.sky import IN_LEAF
from maps.underlay import Underlay
from tests.unit.maps.cities import boxes
from tests.unit.maps.sunlight.test_irradiance import sky_of

pytest.importorskip("embreex")
NOON = [(180.0, 45.0)]


def on_land(*more: tuple[str, tuple[float, float, float], tuple[float, float, float]]) -> CityModel:
    """A house of 10 m on a slab of terrain whose top is at 0, and what else is given: type, low, size."""
    parts = [("TINRelief", (-100.0, -100.0, -2.0), (200.0, 200.0, 2.0)), ("Building", (0.0, 0.0, 0.0), (10.0, 10.0, 10.0)), *more]  # fmt: skip
    return boxes(
        np.array([p[1] for p in parts]), np.array([p[2] for p in parts]), [f"o{k}" for k in range(len(parts))],
        [p[0] for p in parts],
    )  # fmt: skip


def at(light: object, x: float, y: float) -> int:
    """The cell over a place."""
    middle = light.points.reshape(-1, 4, 3).mean(axis=1)[:, :2]  # type: ignore[attr-defined]
    away = np.abs(middle - (x, y)).max(axis=1)
    assert away.min() <= light.cell_m / 2  # type: ignore[attr-defined]
    return int(away.argmin())


def is_absent(light: object, x: float, y: float) -> bool:
    middle = light.points.reshape(-1, 4, 3).mean(axis=1)[:, :2]  # type: ignore[attr-defined]
    return bool(np.abs(middle - (x, y)).max(axis=1).min() > light.cell_m / 2)  # type: ignore[attr-defined]


def test_that_ground_under_a_house_is_no_cell_and_beside_it_is() -> None:
    light = ground_light(on_land(), sky_of(NOON))
    assert is_absent(light, 5.0, 5.0)
    assert light.hours[at(light, 5.0, -5.0)] == 1.0
    assert light.hours[at(light, 5.0, 15.0)] == 0.0  # in the shadow to the north


def test_that_a_kerb_does_not_shade_the_street_that_it_belongs_to() -> None:
    light = ground_light(on_land(("Road", (-40.0, -30.0, -0.1), (200.0, 7.0, 0.25))), sky_of([(180.0, 10.0)]))
    south = light.points.reshape(-1, 4, 3).mean(axis=1)[:, 1] < -10.0
    assert (light.hours[south] == 1.0).all()


def test_that_boats_benches_and_water_are_left_out() -> None:
    city = on_land(
        ("GenericCityObject", (-30.0, -30.0, 0.0), (6.0, 6.0, 2.0)), ("WaterBody", (20.0, -30.0, -0.5), (20.0, 10.0, 0.6))
    )  # fmt: skip
    light = ground_light(city, sky_of(NOON))
    assert is_absent(light, -27.0, -27.0)
    assert is_absent(light, 30.0, -25.0)


def test_that_a_city_without_ground_gets_the_made_up_one() -> None:
    house = boxes(np.array([[1000.0, 2000.0, 30.0]]), np.array([[10.0, 10.0, 10.0]]))
    assert not len(ground_light(house, sky_of(NOON)).hours)
    plain = Underlay.below(np.array([[5.0, 5.0, 0.0]]))
    light = ground_light(house, sky_of(NOON), plain=plain, origin=(1000.0, 2000.0, 30.0))
    assert light.hours[at(light, 1005.0, 1995.0)] == 1.0
    assert light.hours[at(light, 1005.0, 2015.0)] == 0.0
    assert is_absent(light, 1005.0, 2005.0)
    assert light.points[:, 2] == pytest.approx(29.65)


def with_tree(species: str) -> CityModel:
    city = on_land()
    column = np.full(3, None, object)
    column[2] = species
    tree = Instances(np.array([2], np.int32), np.array([[-20.0, -20.0, 0.0]]), np.array([[10.0, 8.0]]))
    return replace(
        city, ids=(*city.ids, "tree"), types=(*city.types, "SolitaryVegetationObject"),
        parent=np.full(3, -1, np.int32), instances=tree, attributes={"species": column},
    )  # fmt: skip


def test_that_a_tree_takes_the_sun_and_lets_some_light_through() -> None:
    sky = sky_of(NOON)
    bare = replace(sky, crown=np.full(1, 0.5))
    leaf, winter, needles = (
        ground_light(c, s)
        for c, s in ((with_tree("lime"), sky), (with_tree("lime"), bare), (with_tree("spruce"), bare))
    )
    k = at(leaf, -20.0, -14.5)  # 45 degrees behind the crown
    assert leaf.hours[k] == winter.hours[k] == needles.hours[k] == 0.0
    direct = 0.8 * np.sin(np.radians(45.0))
    assert winter.kwh_m2[k] - leaf.kwh_m2[k] == pytest.approx((0.5 - IN_LEAF) * direct, abs=0.03)
    assert needles.kwh_m2[k] < leaf.kwh_m2[k]


def test_that_a_roof_steeper_than_a_roof_can_be_is_a_wall() -> None:
    city = boxes(np.array([[0.0, 0, 0]]), np.array([[10.0, 10, 5]]))
    all_roof = replace(city, surface_kind=np.full(6, 2, np.uint8))
    assert roofs_of(all_roof).tilt_deg == pytest.approx([0.0, 0.0])  # top and floor, none of the four sides
    assert len(roof_irradiance(all_roof, sky_of(NOON)).area_m2) == 2
