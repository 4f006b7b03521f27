from __future__ import annotations

import numpy as np

from maps.lookup import VALUE, ObjectLookup


def test_that_a_new_colour_writes_one_texel_an_object_and_nothing_else() -> None:
    lookup = ObjectLookup(100_000)
    held = lookup.data.planes
    paint = np.random.default_rng(1).integers(0, 256, (100_000, 4), np.uint8)
    assert lookup.set_data(paint)
    assert lookup.data.planes is held  # written in place
    assert lookup.data.bytes < 100_000 * 4 * 1.01 + 4096
    assert (held[0, :100_000] == paint).all()


def test_that_the_same_colours_again_change_nothing() -> None:
    lookup = ObjectLookup(3)
    paint = np.full((3, 4), VALUE, np.uint8)
    assert lookup.set_data(paint)
    assert not lookup.set_data(paint)
    lookup.clear_data()
    assert lookup.set_data(paint)
