"""From what a feed found to assets and signals."""

from __future__ import annotations

import dataclasses

import pytest

from app.feeds.discovery import Proposal
from app.model.asset import AssetKind
from app.opening import open_district
from app.proposals import Choice, parts_of, proposed, unplaced, with_kind

OPENED = open_district()


def test_that_streams_of_one_thing_become_signals_of_one_asset_with_ids_that_are_free() -> None:
    found = [
        Proposal(
            "city/a/p", "Power", "a", "Bakkehaugen skole", "building", "power", "W", 30.0, (10.4, 63.43)
        ),
        Proposal("city/a/t", "Temperature", "a", "Bakkehaugen skole", "building", "temperature", "Cel"),
        Proposal("city/a/p2", "Power, roof", "a", "Bakkehaugen skole", "building", "power", "W"),
    ]
    choices = [
        dataclasses.replace(c, unit="kW" if c.quantity == "power" else "°C") for c in proposed(found, OPENED)
    ]
    assets, signals = parts_of(choices, OPENED, "city")
    assert [a.id for a in assets] == ["bakkehaugen-skole"]
    assert assets[0].kind is AssetKind.BUILDING
    assert assets[0].xyz_crs[0] == pytest.approx(569_900, abs=600)
    assert [s.id for s in signals] == [
        "bakkehaugen-skole.power",
        "bakkehaugen-skole.temperature",
        "bakkehaugen-skole.power_2",
    ]
    assert [(s.unit, s.source_unit, s.period_s, s.feed, s.key) for s in signals] == [
        ("kW", "W", 30.0, "city", "city/a/p"),
        ("°C", "Cel", 60.0, "city", "city/a/t"),
        ("kW", "W", 60.0, "city", "city/a/p2"),
    ]


def test_that_known_streams_are_not_offered_and_a_name_that_is_there_is_found_again() -> None:
    asset = OPENED.catalogue.assets[0]
    found = [
        Proposal("a", "A", "x", is_known=True),
        Proposal("b", "B", "y", asset.name, quantity="noise", unit="dB"),
        Proposal("c", "C", asset.id, quantity="noise"),
    ]
    choices = proposed(found, OPENED)
    assert [c.asset for c in choices] == [asset.id, asset.id]
    assets, signals = parts_of(choices, OPENED, "f")
    assert assets == ()
    assert [s.asset for s in signals] == [asset.id, asset.id]


def test_that_what_says_too_little_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="Mystery: say which quantity"):
        parts_of([Choice(Proposal("k", "Mystery", "t"))], OPENED, "f")


def test_that_a_thing_without_a_place_is_counted_and_stands_at_the_origin() -> None:
    choices = [Choice(Proposal("k", "Noise", "t", "🌳 <b>Tree</b>"), quantity="noise")]
    assert unplaced(choices) == 1
    (asset,), _ = parts_of(choices, OPENED, "f")
    assert asset.id == "b-tree-b"
    assert asset.xyz_crs == OPENED.district.origin


def test_that_a_thing_has_one_kind() -> None:
    choices = [Choice(Proposal(str(i), "x", "t"), quantity="count") for i in range(2)]
    assert {c.kind for c in with_kind(choices, "t", AssetKind.CHARGER)} == {AssetKind.CHARGER}
