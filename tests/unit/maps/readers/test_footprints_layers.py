"""What layers and tags mean, and the laws of what lies on the ground."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from maps.readers.footprints_kinds import Ground, ground_of, theme_of
from maps.readers.footprints_tags import normal
from maps.readers.osm_tags import facade_of, hstore, surface_of, year_of

shapely = pytest.importorskip("shapely", reason="the geo libraries are not installed")


@pytest.mark.parametrize(
    ("name", "theme"),
    [
        ("buildings", "building"),
        ("trondheim_midtbyen_trees", "tree"),
        ("streets", "way"),
        ("gis_osm_roads_free_1", "way"),
        ("gis_osm_water_a_free_1", "water"),
        ("BuildingFootprints", "building"),
        ("Baumkataster", "tree"),
        ("plots", "plot"),
        ("tessellation", ""),
        ("", ""),
    ],
)
def test_that_names_of_layers_tell_their_theme(name: str, theme: str) -> None:
    assert theme_of(name) == theme


def test_that_tags_tell_the_ground() -> None:
    assert ground_of("leisure", "park") == Ground("PlantCover", "park", "grass")
    assert ground_of("natural", "wood") == Ground("PlantCover", "wood", "")
    assert ground_of("amenity", "parking") == Ground("LandUse", "parking", "asphalt")
    assert ground_of("highway", "pedestrian") == Ground("TransportSquare", "pedestrian", "paving")
    assert ground_of("highway", "residential") is None
    assert ground_of("boundary", "administrative") is None


def test_that_hstore_is_read_with_its_quotes() -> None:
    text = '"building:levels"=>"2","operator"=>"A \\"b\\" c","mml:class"=>"42211"'
    assert hstore(text) == {"building:levels": "2", "operator": 'A "b" c'}


@given(st.text(max_size=60))
def test_that_no_text_stops_the_reading_of_tags(text: str) -> None:
    assert isinstance(hstore(text), dict)
    assert isinstance(theme_of(text), str)
    assert isinstance(normal(text), str)
    assert year_of(text) is None or 1000 <= (year_of(text) or 0) < 2100


def test_that_words_of_surfaces_facades_and_years_are_understood() -> None:
    assert surface_of("Sett") == "paving"
    assert surface_of("unheard") is None
    assert facade_of("wood") == "timber"
    assert year_of("before 1904-05") == 1904
    assert year_of(1987.0) == 1987
    assert year_of("12345") is None


_BOX = st.tuples(st.integers(0, 40), st.integers(0, 40), st.integers(1, 25), st.integers(1, 25))


@settings(max_examples=60, deadline=None)
@given(st.lists(_BOX, min_size=1, max_size=12))
def test_that_ground_is_covered_as_before_and_never_twice(boxes: list[tuple[int, int, int, int]]) -> None:
    from maps.readers.footprints_ground import without_overlap

    shapes = np.array([shapely.box(x, y, x + w, y + h) for x, y, w, h in boxes], dtype=object)
    cut = without_overlap(shapes)
    assert shapely.area(cut).sum() == pytest.approx(shapely.area(shapely.union_all(shapes)))
    assert cut[0].equals(shapes[0])


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.floats(-50, 50), st.floats(-50, 50)), min_size=3, max_size=12))
def test_that_any_outline_becomes_sound_polygons_or_is_told(points: list[tuple[float, float]]) -> None:
    from maps.readers.footprints_repair import simple_polygons
    from maps.readers.problems import Problems

    problems = Problems()
    shapes = np.array([shapely.Polygon([*points, points[0]])], dtype=object)
    polygons, owner = simple_polygons(shapes, ["a"], "here", problems)
    assert shapely.is_valid(polygons).all()
    assert len(owner) == len(polygons)
    assert len(polygons) or problems.all()
