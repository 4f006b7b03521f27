from __future__ import annotations

import math
from pathlib import Path

import pytest

from app.model.asset import Asset, AssetKind
from app.model.catalogue import BadCatalogue, Catalogue
from app.model.district import BadDistrict, read_district, read_signals, write_signals
from app.model.quality import Quality
from app.model.signal import Signal, format_value

HOUSE = Asset("house", AssetKind.BUILDING, "House", "Quay", (0.0, 0.0, 0.0), building="b1")
LOAD = Signal("house.load_kw", "house", "power", "Load", "kW", 30, low=0, high=500, key="house.load_kw")


def test_that_rows_follow_the_file_and_are_found_by_asset_and_key() -> None:
    catalogue = Catalogue.of([HOUSE], [LOAD])
    assert catalogue.rows_of("house") == (0,)
    assert catalogue.row_by_key("sim", "house.load_kw") == 0
    assert catalogue.rows_of("nobody") == ()


@pytest.mark.parametrize(
    ("assets", "signals", "word"),
    [([HOUSE, HOUSE], [], "twice"), ([HOUSE], [LOAD, LOAD], "twice"), ([], [LOAD], "not there")],
)
def test_that_parts_that_do_not_fit_are_named(assets: list[Asset], signals: list[Signal], word: str) -> None:
    with pytest.raises(BadCatalogue, match=word):
        Catalogue.of(assets, signals)


def test_that_signals_survive_the_way_through_their_file(tmp_path: Path) -> None:
    write_signals(tmp_path / "signals.csv", (LOAD,))
    assert read_signals(tmp_path / "signals.csv") == (LOAD,)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("id,asset\n", ":1:"),
        ("id,asset,quantity,unit,period_s\na.x,a,power,kW,zero\n", ":2:"),
        ("id,asset,quantity,unit,period_s\n,a,power,kW,5\n", ":2:"),
    ],
)
def test_that_a_broken_signals_file_is_refused_with_its_line(tmp_path: Path, text: str, place: str) -> None:
    (tmp_path / "signals.csv").write_text(text)
    with pytest.raises(BadDistrict, match=place):
        read_signals(tmp_path / "signals.csv")


@pytest.mark.parametrize(
    "text", ["", "[district]\nid = 1", "not toml at all ][", '[district]\nid="a"\nname="b"\nzone="Mars/Base"']
)
def test_that_a_broken_district_file_is_refused_in_one_line(tmp_path: Path, text: str) -> None:
    (tmp_path / "district.toml").write_text(text)
    with pytest.raises(BadDistrict) as caught:
        read_district(tmp_path)
    assert "\n" not in str(caught.value)
    assert "district.toml" in str(caught.value)


@pytest.mark.parametrize(
    ("value", "decimals", "quality", "text"),
    [
        (1234.56, 1, Quality.GOOD, "1\u2009234.6"),
        (-3.25, 1, Quality.GOOD, "\u22123.2"),
        (-0.01, 1, Quality.GOOD, "0.0"),
        (12.0, 1, Quality.STALE, "[12.0]"),
        (12.0, 1, Quality.ABSENT, "\u2013"),
        (math.nan, 1, Quality.GOOD, "\u2013"),
    ],
)
def test_that_numbers_are_printed_as_the_house_prints_them(
    value: float, decimals: int, quality: Quality, text: str
) -> None:
    assert format_value(value, decimals, quality) == text
