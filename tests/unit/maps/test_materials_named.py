"""Colours and blind walls that buildings name themselves."""

from __future__ import annotations

import numpy as np

from maps.materials import PLAIN_WALL, PUNCHED, Wardrobe, rgb
from maps.readers.builder import CityBuilder


def test_that_a_building_wears_the_colours_it_names_and_blind_walls_have_no_windows() -> None:
    builder = CityBuilder("test")
    said = {"use": "residential", "facade": "brick", "tone": 0.6, "roofType": "gabled"}
    builder.add_object("plain", "Building", said)
    builder.add_object("named", "Building", {**said, "wallColour": "#a04030", "roofColour": "#404850"})
    builder.add_object("part", "BuildingPart", {}, ("named",))
    builder.add_object("blind", "Building", {**said, "windows": "none", "wallColour": "no colour"})
    worn = Wardrobe(builder.finish())
    for row in (1, 2):
        assert np.allclose(worn.wall[row], rgb("#a04030"))
        assert np.allclose(worn.roof[row], rgb("#404850"))
    assert not np.allclose(worn.wall[0], worn.wall[1])
    assert worn.wall_code.tolist() == [PUNCHED, PUNCHED, PUNCHED, PLAIN_WALL]
    assert np.isfinite(worn.wall).all()
