from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.city import CityModel
from app.model.quality import Quality
from app.model.signal import Signal
from app.model.snapshot import Snapshot
from maps.colouring import NO_DATA, NO_DATA_RGB, OLD, VALUE, ColourBy, choices, nice_ends, plan_for, ticks
from tests.unit.maps.bare_city import bare_city, column


@pytest.fixture
def city() -> CityModel:
    return bare_city(
        ids=("a", "a-part", "b", "road", "pv-a"),
        types=("Building", "BuildingPart", "Building", "Road", "BuildingInstallation"),
        parent=[-1, 0, -1, -1, 0],
        attributes={
            "use": column("office", None, "retail", None, None),
            "year": column(1900, None, None, None, None),
            "asset": column(None, None, None, None, "a-pv"),
        },
    )


@pytest.fixture
def catalogue() -> Catalogue:
    place = (0.0, 0.0, 0.0)
    return Catalogue.of(
        [
            Asset("a", AssetKind.BUILDING, "A", "x", place, building="a"),
            Asset("b", AssetKind.BUILDING, "B", "x", place, building="b"),
            Asset("a-pv", AssetKind.PV, "A PV", "x", place, building="a"),
        ],
        [
            Signal("a.load_kw", "a", "power", "Load", "kW", 30, low=0, key="1"),
            Signal("b.load_kw", "b", "power", "Load", "kW", 30, low=0, key="2"),
            Signal("a-pv.pv_kw", "a-pv", "power", "PV", "kW", 30, low=0, key="3"),
        ],
    )


def state(values: list[float], quality: list[Quality]) -> Snapshot:
    now = np.ones(len(values), np.int64)
    return Snapshot(1, np.array(values), np.array(quality, np.uint8), now, now)


def test_that_a_part_has_the_colour_of_its_building_and_a_panel_its_own(
    city: CityModel, catalogue: Catalogue
) -> None:
    plan = plan_for(ColourBy("signal", "load_kw"), city, catalogue)
    assert plan is not None
    paint, legend = plan.paint(state([10.0, 90.0, 5.0], [Quality.GOOD] * 3))
    assert (paint[0] == paint[1]).all()
    assert paint[:, 3].tolist() == [VALUE, VALUE, VALUE, 0, 0]
    assert not (paint[0] == paint[2]).all()
    assert (legend.low, legend.coloured, legend.missing) == (0.0, 3, 0)
    assert legend.high >= 90
    pv = plan_for(ColourBy("signal", "pv_kw"), city, catalogue)
    assert pv is not None
    assert pv.objects.tolist() == [4]


def test_that_bad_and_absent_are_no_data_and_not_the_low_end(city: CityModel, catalogue: Catalogue) -> None:
    plan = plan_for(ColourBy("signal", "a.load_kw"), city, catalogue)
    assert plan is not None
    paint, legend = plan.paint(state([math.nan, 50.0, 0.0], [Quality.ABSENT, Quality.BAD, Quality.GOOD]))
    assert paint[[0, 2], 3].tolist() == [NO_DATA, NO_DATA]
    assert legend.missing == 3
    assert math.isnan(legend.low)


def test_that_a_stale_value_keeps_some_of_its_colour_and_is_neither_fresh_nor_missing(
    city: CityModel, catalogue: Catalogue
) -> None:
    plan = plan_for(ColourBy("signal", "load_kw"), city, catalogue)
    assert plan is not None
    fresh, legend = plan.paint(state([10.0, 900.0, 0.0], [Quality.GOOD] * 3))
    stale, _ = plan.paint(state([10.0, 900.0, 0.0], [Quality.STALE, Quality.GOOD, Quality.GOOD]), legend)
    assert (stale[2] == fresh[2]).all()
    assert (stale[0, 3], stale[2, 3]) == (OLD, VALUE)
    grey = np.array(NO_DATA_RGB, dtype=int)
    near, far = (np.abs(paint[0, :3].astype(int) - grey).sum() for paint in (stale, fresh))
    assert 0 < near < far / 2


def test_that_what_is_ten_periods_old_has_no_colour_and_does_not_stretch_the_scale(
    city: CityModel, catalogue: Catalogue
) -> None:
    plan = plan_for(ColourBy("signal", "load_kw"), city, catalogue)
    assert plan is not None
    now = state([900.0, 10.0, 0.0], [Quality.STALE, Quality.GOOD, Quality.GOOD])
    given_up = int(catalogue.given_up_after_ns[0])
    for age_ns, alpha, is_old in ((given_up, OLD, True), (given_up + 1, NO_DATA, False)):
        at_ns = now.at_ns.copy()
        at_ns[0] = now.t_ns - age_ns
        paint, legend = plan.paint(replace(now, at_ns=at_ns))
        assert paint[0, 3] == alpha
        assert (legend.old > 0, legend.missing > 0) == (is_old, not is_old)
        assert (legend.high >= 900.0) is is_old
    assert paint[0, :3].tolist() == list(NO_DATA_RGB)


def test_that_a_scale_grows_and_never_shrinks(city: CityModel, catalogue: Catalogue) -> None:
    plan = plan_for(ColourBy("signal", "load_kw"), city, catalogue)
    assert plan is not None
    good = [Quality.GOOD] * 3
    _, wide = plan.paint(state([10.0, 900.0, 0.0], good))
    first, same = plan.paint(state([10.0, 20.0, 0.0], good), wide)
    assert (same.low, same.high) == (wide.low, wide.high)
    again, _ = plan.paint(state([10.0, 800.0, 0.0], good), same)
    assert (first[0] == again[0]).all()  # the same value keeps its colour


def test_that_words_become_categories_and_numbers_a_scale(city: CityModel, catalogue: Catalogue) -> None:
    use = plan_for(ColourBy("attribute", "use"), city, catalogue)
    assert use is not None
    paint, legend = use.paint(None)
    assert [name for name, _ in legend.categories] == ["office", "retail"]
    assert paint[3, 3] == 0
    year = plan_for(ColourBy("attribute", "year"), city, catalogue)
    assert year is not None
    paint, legend = year.paint(None)
    assert paint[2, 3] == NO_DATA
    assert legend.low <= 1900 <= legend.high


def test_that_what_is_not_there_gives_no_plan(city: CityModel, catalogue: Catalogue) -> None:
    assert plan_for(ColourBy("signal", "nothing"), city, catalogue) is None
    assert plan_for(ColourBy("attribute", "nothing"), city, catalogue) is None


def test_that_choices_name_signals_and_attributes(city: CityModel, catalogue: Catalogue) -> None:
    names = [by for by, _ in choices(city, catalogue)]
    assert ColourBy("signal", "load_kw") in names
    assert ColourBy("attribute", "use") in names


@given(st.floats(-1e6, 1e6), st.floats(0.001, 1e6))
def test_that_nice_ends_hold_the_values(low: float, span: float) -> None:
    a, b = nice_ends(low, low + span)
    tolerance = 1e-6 * max(abs(low), span)
    assert a <= low + tolerance
    assert b >= low + span - tolerance
    assert 1 <= len(ticks(a, b)) <= 12


def test_that_a_diverging_scale_is_symmetric() -> None:
    low, high = nice_ends(-3.0, 71.0, is_diverging=True)
    assert low == -high
    assert high >= 71
