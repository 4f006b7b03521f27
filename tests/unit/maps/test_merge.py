from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.city import CityModel, Crs, Instances, Problem, Severity
from maps.merge import in_crs, merge
from maps.readers.crs import UnknownCrs
from tests.unit.maps.cities import boxes

UTM32 = Crs(25832, "ETRS89 / UTM zone 32N")


def city_at(x: float, y: float, *ids: str, crs: Crs | None = UTM32, **attributes: list[object]) -> CityModel:
    k = len(ids)
    low = np.column_stack([x + 20.0 * np.arange(k), np.full(k, y), np.full(k, 7.0)])
    city = boxes(low, np.full((k, 3), 10.0), list(ids), **attributes)
    tree = Instances(np.zeros(1, np.int32), np.array([[x, y, 3.0]]), np.array([[8.0, 4.0]]))
    return replace(city, crs=crs, instances=tree)


@given(
    east=st.floats(300_000, 700_000),
    north=st.floats(4_500_000, 7_500_000),
    other=st.sampled_from([25831, 25833, 32632, 3035, 4839]),
)
def test_that_a_city_comes_back_from_another_system_within_a_millimetre(
    east: float, north: float, other: int
) -> None:
    city = city_at(east, north, "a")
    back = in_crs(in_crs(city, other), 25832)
    assert np.abs(back.vertices - city.vertices).max() < 1e-3
    assert np.abs(back.instances.xyz - city.instances.xyz).max() < 1e-3


def test_that_heights_are_kept_and_what_the_file_said_is_remembered() -> None:
    city = city_at(570_000, 7_034_000, "a")
    moved = in_crs(city, 25833)
    assert moved.crs is not None
    assert moved.crs.epsg == 25833
    assert (moved.vertices[:, 2] == city.vertices[:, 2]).all()
    assert moved.file_crs == UTM32
    assert moved.file_extent == city.extent
    assert not moved.problems


def test_that_another_vertical_datum_is_told_where_no_grid_is_installed() -> None:
    rd = replace(city_at(85_000, 446_000, "a"), crs=Crs(7415, "RD New + NAP"))
    moved = in_crs(rd, 5972)  # UTM 32 + NN2000
    assert [p.code for p in moved.problems] == ["vertical-datum"]
    assert (moved.vertices[:, 2] == rd.vertices[:, 2]).all()


@pytest.mark.parametrize("epsg", [4326, 2263, 999_999])
def test_that_degrees_feet_and_unknown_numbers_are_no_system_for_a_city(epsg: int) -> None:
    with pytest.raises(UnknownCrs):
        in_crs(city_at(570_000, 7_034_000, "a"), epsg)


def test_that_merged_cities_keep_their_triangles_objects_and_attributes() -> None:
    one = city_at(0, 0, "a", "b", year=[1900, None])
    two = city_at(500, 0, "c", "d", use=["school", "office"], year=[None, 2001])
    both = merge([one, replace(two, parent=np.array([-1, 0], np.int32))])
    assert both.ids == ("a", "b", "c", "d")
    assert both.parent.tolist() == [-1, -1, -1, 2]
    assert both.attributes["year"].tolist() == [1900, None, None, 2001]
    assert both.attributes["use"].tolist() == [None, None, "school", "office"]
    assert both.instances.object.tolist() == [0, 2]
    expected = np.concatenate([one.vertices[one.triangles], two.vertices[two.triangles]])
    assert np.array_equal(both.vertices[both.triangles], expected)
    assert np.array_equal(np.bincount(both.triangle_object), np.full(4, 12)), (
        "each box keeps its twelve triangles"
    )
    assert np.array_equal(both.vertices[both.edges][len(one.edges) :], two.vertices[two.edges])


def test_that_an_id_of_two_files_is_renamed_with_a_problem() -> None:
    both = merge([city_at(0, 0, "a"), city_at(50, 0, "a", "a (2)"), city_at(90, 0, "a")])
    assert len(set(both.ids)) == 4
    assert both.ids[0] == "a"
    assert [p.code for p in both.problems] == ["duplicate-id", "duplicate-id"]


def test_that_colours_of_one_file_stay_with_its_surfaces() -> None:
    one, two = city_at(0, 0, "a"), city_at(50, 0, "b")
    red = np.tile(np.array([255, 0, 0, 255], np.uint8), (len(two.surface_object), 1))
    both = merge([one, replace(two, surface_rgb=red)])
    assert both.surface_rgb is not None
    assert (both.surface_rgb[: len(one.surface_object)] == 0).all()
    assert (both.surface_rgb[len(one.surface_object) :] == red).all()


def test_that_problems_of_all_files_are_kept_and_two_systems_refused() -> None:
    one = replace(city_at(0, 0, "a"), problems=(Problem(Severity.ERROR, "bad-index", "a", "x", "m"),))
    assert merge([one, city_at(9, 9, "b")]).problems == one.problems
    with pytest.raises(ValueError, match="different systems"):
        merge([one, city_at(9, 9, "b", crs=Crs(25833, ""))])
