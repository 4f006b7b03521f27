"""The air of one moment: who is used, who is left out and why, and what is said of a place."""

from __future__ import annotations

import math

import numpy as np
import pytest

from app.energy.air_field import Method
from app.energy.air_moment import SCALES, AirPlan, Moment, quantities
from app.energy.air_words import hover_words, told
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.quality import Quality
from app.model.signal import Signal
from app.model.snapshot import Snapshot

SPOTS = ((0.0, 0.0), (400.0, 0.0), (400.0, 400.0), (0.0, 400.0), (200.0, 150.0))
BOX = (-100.0, -100.0, 500.0, 500.0)
ORIGIN = (1000.0, 2000.0, 0.0)


def catalogue(spots: tuple[tuple[float, float], ...] = SPOTS) -> Catalogue:
    assets = [
        Asset(f"air-{i}", AssetKind.AIR_QUALITY, f"Post {i}", "", (ORIGIN[0] + x, ORIGIN[1] + y, 3.0))
        for i, (x, y) in enumerate(spots)
    ]
    signals = [
        Signal(f"{a.id}.no2_ug_m3", a.id, "no2", "NO₂", "µg/m³", 300.0, 0.0, 1000.0, "sim", a.id)
        for a in assets
    ]
    return Catalogue.of(assets, signals)


def state(values: list[float], quality: dict[int, Quality] | None = None) -> Snapshot:
    n = len(values)
    q = np.full(n, Quality.GOOD, np.uint8)
    for row, one in (quality or {}).items():
        q[row] = one
    return Snapshot(7, np.array(values), q, np.full(n, 7), np.full(n, 7))


def plan(spots: tuple[tuple[float, float], ...] = SPOTS) -> AirPlan:
    return AirPlan(catalogue(spots), ORIGIN, "no2", BOX)


def at_station(moment: Moment, row: int) -> tuple[float, float, float]:
    found = moment.at(*SPOTS[row])
    assert found is not None
    return found


def test_that_all_good_stations_are_used_and_the_field_meets_them() -> None:
    moment = plan().at(state([10.0, 20.0, 30.0, 20.0, 25.0]))
    assert moment.method is Method.KRIGING
    assert [s.why for s in moment.stations] == [""] * 5
    for row, value in enumerate((10.0, 20.0, 30.0, 20.0, 25.0)):
        found, error, certainty = at_station(moment, row)
        assert found == pytest.approx(value, abs=1.6)  # of the cell it stands in
        assert error < 5.0
        assert certainty > 0.9


@pytest.mark.parametrize(
    ("quality", "word"), [(Quality.STALE, "stale"), (Quality.BAD, "bad"), (Quality.ABSENT, "no value")]
)
def test_that_an_unfit_station_is_left_out_and_said(quality: Quality, word: str) -> None:
    moment = plan().at(state([10.0, 20.0, 900.0, 20.0, 25.0], {2: quality}))
    assert moment.stations[2].why == word
    assert np.nanmax(moment.value) <= 25.0  # nothing of the 900 is in it
    assert told(moment).left_out == f"Left out: Post 2 ({word})"
    assert "4 of 5 stations" in told(moment).method


def test_that_a_value_that_is_no_number_is_no_value() -> None:
    moment = plan().at(state([10.0, math.nan, math.inf, 20.0, 25.0]))
    assert [s.why for s in moment.stations] == ["", "no value", "no value", "", ""]
    assert moment.method is Method.DISTANCE
    assert "too few to krige" in told(moment).method


def test_that_with_one_station_and_with_none_nothing_is_invented() -> None:
    one = plan().at(state([10.0] * 5, dict.fromkeys(range(4), Quality.STALE)))
    assert one.method is Method.ALONE
    assert not one.certainty.any()
    words = hover_words(one, 200.0, 200.0)
    assert words is not None
    assert words[1].startswith("not known here")
    none = plan().at(state([10.0] * 5, dict.fromkeys(range(5), Quality.ABSENT)))
    assert none.method is Method.NONE
    assert np.isnan(none.value).all()
    assert hover_words(none, 200.0, 200.0) is None
    assert "None of 5 stations" in told(none).method


def test_that_two_instruments_at_one_place_count_once() -> None:
    doubled = (*SPOTS, (-0.004, 0.004))
    moment = plan(doubled).at(state([10.0, 20.0, 30.0, 20.0, 25.0, 99.0]))
    assert moment.stations[5].why == "at the place of another"


def test_that_the_scale_grows_for_what_is_beyond_it_and_outside_the_box_nothing_is_said() -> None:
    moment = plan().at(state([10.0, 20.0, 133.0, 20.0, 25.0]))
    assert moment.high == 140.0
    assert plan().at(state([10.0] * 5)).high == SCALES["no2"].high
    assert moment.at(501.0, 0.0) is None


def test_that_hovering_says_value_and_error() -> None:
    moment = plan().at(state([10.0, 20.0, 30.0, 20.0, 25.0]))
    assert hover_words(moment, 300.0, 300.0) is not None
    name, words = hover_words(moment, 300.0, 300.0) or ("", "")
    assert name == "NO₂, interpolated"
    assert " ± " in words
    assert words.endswith("µg/m³")


def test_that_only_what_is_measured_can_be_chosen() -> None:
    assert quantities(catalogue()) == ("no2",)
    assert quantities(Catalogue.of((), ())) == ()


def test_that_every_limit_names_its_source() -> None:
    for scale in SCALES.values():
        assert scale.marks
        for mark in scale.marks:
            assert mark.source
            assert scale.low < mark.value < scale.high
