from __future__ import annotations

import numpy as np
import pytest

from app.model.city import CityModel
from maps.readers.progress import Cancelled, heard_by
from maps.sunlight.irradiance import ALBEDO, by_building, roof_irradiance
from maps.sunlight.roofs import roofs_of
from maps.sunlight.samples import samples_on
from maps.sunlight.sky import Sky, gathered
from tests.unit.maps.cities import boxes

pytest.importorskip("embreex")


def sky_of(places: list[tuple[float, float]], dni: float = 800.0) -> Sky:
    """One hour at each (azimuth, elevation)."""
    azimuth, elevation = np.array(places, float).T
    n = len(places)
    horizontal = np.where(elevation > 0, dni * np.sin(np.radians(elevation)), 0.0)
    return Sky(
        np.arange(n, dtype=np.int64), azimuth, elevation, np.where(elevation > 0, dni, 0.0),
        np.full(n, 100.0), horizontal + 100.0, np.ones(n),
    )  # fmt: skip


def town(*houses: tuple[float, float, float, float, float]) -> CityModel:
    """x, y, width, depth, height of each box."""
    low = np.array([[x, y, 0.0] for x, y, *_ in houses])
    size = np.array([[w, d, h] for _, _, w, d, h in houses])
    return boxes(low, size)


def test_that_an_open_flat_roof_gets_what_the_horizontal_gets() -> None:
    light = roof_irradiance(town((0, 0, 10, 10, 8)), sky_of([(180, 30), (200, 50), (0, -5)]))
    want = (800 * np.sin(np.radians(30)) + 800 * np.sin(np.radians(50)) + 300) / 1000
    assert light.kwh_m2 == pytest.approx([want])
    assert light.hours == pytest.approx([2.0])
    assert light.sky_view == pytest.approx([1.0])
    assert light.area_m2 == pytest.approx([100.0])


def test_that_a_tower_in_the_south_shades_and_one_in_the_north_does_not() -> None:
    sky = sky_of([(180, 30)])
    south = roof_irradiance(town((0, 0, 10, 10, 8), (-20, -30, 50, 10, 80)), sky)
    north = roof_irradiance(town((0, 0, 10, 10, 8), (-20, 30, 50, 10, 80)), sky)
    assert south.hours[0] == 0.0
    assert south.beam[0] == 0.0
    assert north.hours[0] == pytest.approx(1.0)
    assert south.sky_view[0] < 0.8


def test_that_half_a_roof_in_shade_has_half_the_hours() -> None:
    """A wall 10 m higher, the sun at 45 degrees from the west: the shadow is 10 m wide on a roof of 20 m."""
    light = roof_irradiance(
        town((0, 0, 20, 10, 8), (-5, -50, 5, 110, 18)), sky_of([(270, 45)]), spacing_m=1.0
    )
    assert light.hours[0] == pytest.approx(0.5, abs=0.03)


def test_that_what_a_roof_does_not_see_of_the_sky_reflects_like_ground() -> None:
    light = roof_irradiance(town((0, 0, 10, 10, 8), (-60, -60, 55, 130, 60)), sky_of([(90, 40)]))
    whole = (800 * np.sin(np.radians(40)) + 100) / 1000
    assert light.reflected[0] == pytest.approx(ALBEDO * whole * (1 - light.sky_view[0]))
    assert light.diffuse[0] == pytest.approx(0.1 * light.sky_view[0])


def test_that_samples_lie_on_their_roofs_evenly_and_are_the_same_at_every_run() -> None:
    city = town((0, 0, 12, 9, 8), (30, 0, 4, 4, 3))
    roofs = roofs_of(city)
    a, b = samples_on(city, roofs), samples_on(city, roofs)
    assert np.array_equal(a.point, b.point)
    assert np.bincount(a.roof, a.share) == pytest.approx([1.0, 1.0])
    first = a.point[a.roof == 0]
    assert first[:, :2].mean(axis=0) == pytest.approx([6.0, 4.5], abs=0.5)
    assert (first[:, :2] >= 0).all()
    assert (first[:, :2] <= [12, 9]).all()


def test_that_a_roof_turned_upside_down_still_faces_the_sky() -> None:
    from dataclasses import replace

    city = town((0, 0, 10, 10, 8))
    turned = replace(city, triangles=city.triangles[:, ::-1].copy())
    assert roofs_of(turned).normal[:, 2] == pytest.approx([1.0])


def test_that_gathering_keeps_energy_and_hours() -> None:
    rng = np.random.default_rng(3)
    sky = sky_of(
        [
            (float(a), float(e))
            for a, e in zip(rng.uniform(0, 360, 500), rng.uniform(-20, 60, 500), strict=True)
        ]
    )
    one, few = gathered(sky, 0.0), gathered(sky, 6.0)
    assert few.energy.sum(axis=0) == pytest.approx(one.energy.sum(axis=0))
    assert few.hours.sum() == pytest.approx(one.hours.sum())
    assert len(few.hours) < len(one.hours)


def test_that_parts_count_with_their_building() -> None:
    city = boxes(np.array([[0.0, 0, 0], [30, 0, 0]]), np.array([[10.0, 10, 5], [4, 4, 5]]), parents=[-1, 0])
    total = by_building(roof_irradiance(city, sky_of([(180, 45)])))
    assert total.building.tolist() == [0]
    assert total.area_m2 == pytest.approx([116.0])
    assert total.usable_m2 == pytest.approx([116.0])


def test_that_a_listener_can_stop_it() -> None:
    def stop(_what: str, _share: float) -> None:
        raise Cancelled

    with heard_by(stop), pytest.raises(Cancelled):
        roof_irradiance(town((0, 0, 10, 10, 8)), sky_of([(180, 30)]))


def test_that_a_city_without_roofs_has_none() -> None:
    light = roof_irradiance(boxes(np.empty((0, 3)), np.empty((0, 3))), sky_of([(180, 30)]))
    assert len(light.kwh_m2) == 0
    assert len(by_building(light).area_m2) == 0


def test_that_shade_leaves_all_of_an_open_roof_and_less_of_one_beside_a_tower() -> None:
    sky = sky_of([(180, 30), (200, 50)])
    alone = by_building(roof_irradiance(town((0, 0, 10, 10, 8)), sky))
    shaded = by_building(roof_irradiance(town((0, 0, 10, 10, 8), (-20, -30, 50, 10, 80)), sky))
    assert alone.left == pytest.approx([1.0])
    assert shaded.left[0] < 0.5
    assert shaded.left[1] == pytest.approx(1.0)
