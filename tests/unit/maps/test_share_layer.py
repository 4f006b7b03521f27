"""Columns of shared bikes and cars: as high as there are vehicles, glass up to all places, glass alone where nothing is known."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.testing import assert_allclose

from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.quality import Quality
from app.model.signal import Signal
from app.model.snapshot import Snapshot
from maps.share_layer import GLASS, LIFT_M, ShareLayer, columns

PLACE = np.array([[10.0, 20.0, 3.0]])
ONE = np.array([1.0])


def test_that_a_column_is_as_high_as_there_are_vehicles_and_the_glass_as_all_docks() -> None:
    points, triangles, rgba = columns(PLACE, ONE, ((6.0, 10.0),))
    solid = rgba[:, 3] == 255
    assert_allclose(points[solid, 2].max(), 3.0 + LIFT_M + 6.0)
    assert_allclose(points[:, 2].max(), 3.0 + LIFT_M + 10.0)
    assert triangles.max() == len(points) - 1
    assert set(rgba[~solid, 3]) == {GLASS[3]}


@pytest.mark.parametrize(
    ("there", "solid", "glass"), [(0.0, False, True), (10.0, True, False), (np.nan, False, True)]
)
def test_that_an_empty_a_full_and_an_unknown_dock_differ(there: float, solid: bool, glass: bool) -> None:
    _, _, rgba = columns(PLACE, ONE, ((there, 10.0),))
    assert bool((rgba[:, 3] == 255).any()) is solid
    assert bool((rgba[:, 3] < 255).any()) is glass


def _layer() -> ShareLayer:
    dock = Asset("dock", AssetKind.BIKE_DOCK, "Dock", "", (110.0, 220.0, 3.0), params={"docks": 10})
    cars = Asset("cars", AssetKind.CAR_SHARE, "Cars", "", (140.0, 220.0, 3.0))
    names = ("dock.bikes", "cars.cars", "cars.free_places")
    signals = [Signal(n, n.split(".")[0], "count", n, "", 300.0, key=n) for n in names]
    return ShareLayer(Catalogue.of((dock, cars), signals), (100.0, 200.0, 0.0))


def _state(*values: float, quality: Quality = Quality.GOOD) -> Snapshot:
    n = len(values)
    return Snapshot(
        0, np.array(values), np.full(n, quality, np.uint8), np.zeros(n, np.int64), np.zeros(n, np.int64)
    )


def test_that_the_room_is_the_asset_s_or_what_is_there_and_free() -> None:
    assert _layer().counts(_state(4.0, 2.0, 3.0)) == ((4.0, 10.0), (2.0, 5.0))


def test_that_a_count_that_is_stale_is_not_drawn_as_a_number() -> None:
    (dock, _) = _layer().counts(_state(4.0, 2.0, 3.0, quality=Quality.STALE))
    assert np.isnan(dock[0])
    assert dock[1] == 10.0


def test_that_nothing_is_made_while_the_layer_is_off_and_only_changes_after() -> None:
    layer = _layer()
    assert not layer.show(_state(4.0, 2.0, 3.0))
    assert layer.switch_layer("sharing", True)
    assert layer.show(_state(4.0, 2.0, 3.0))
    assert not layer.show(_state(4.0, 2.0, 3.0))
    assert layer.show(_state(5.0, 2.0, 3.0))
    assert not layer.switch_layer("roads", True)
    (info,) = layer.infos()
    assert (info.objects, info.is_visible) == (2, True)
