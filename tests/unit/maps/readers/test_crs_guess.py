"""Likely reference systems of coordinates that name none."""

from __future__ import annotations

import pytest

from maps.readers.crs_guess import likely, place_of


@pytest.mark.parametrize(
    ("extent", "epsg"),
    [
        ((986.8, 340492.1, 1510.4, 341048.5), 31256),  # Vienna
        ((84000.0, 446000.0, 85000.0, 447000.0), 28992),  # Delft
        ((2680000.0, 1240000.0, 2690000.0, 1250000.0), 2056),  # Zurich
        ((569000.0, 7034000.0, 570000.0, 7035000.0), 25832),  # Trondheim
        ((10.3, 63.4, 10.5, 63.5), 4326),
    ],
)
def test_that_the_right_system_is_among_the_guesses(
    extent: tuple[float, float, float, float], epsg: int
) -> None:
    guesses = likely(extent)
    assert epsg in [g.epsg for g in guesses]
    assert len(guesses) <= 12


@pytest.mark.parametrize("value", [1e12, float("nan"), float("inf")])
def test_that_nonsense_has_no_guess(value: float) -> None:
    assert likely((value, value, value, value)) == ()


def test_that_an_unknown_system_has_no_place() -> None:
    assert place_of(999999, 0.0, 0.0) is None
