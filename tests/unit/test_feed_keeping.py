"""Feeds written into a district's folder, and why not where it cannot be; signals of a feed that a person confirmed."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from app.around import Loaded, load
from app.feed_keeping import edited, signals_added
from app.feed_trying import report_text
from app.feeds.discovery import Proposal
from app.making import make_district
from app.model.asset import AssetKind
from app.model.district import BadDistrict, FeedSpec
from app.proposals import Choice
from app.toml_feeds import with_feed
from tests.unit.test_making import cube

WAVES = FeedSpec("waves", "fake://sine")


@pytest.fixture
def town(tmp_path: Path) -> Path:
    return make_district(tmp_path / "town", (cube(tmp_path / "town.city.json"),), name="Town")


def feeds_of(folder: Path) -> list[dict[str, object]]:
    return tomllib.loads((folder / "district.toml").read_text("utf-8")).get("feeds", [])


def kept(loaded: Loaded) -> str:
    return edited(loaded, lambda text: with_feed(text, WAVES), "the feed waves")


def test_that_a_feed_is_kept_in_a_district_of_ones_own(town: Path) -> None:
    assert kept(load((town,), None)) == ""
    assert feeds_of(town) == [{"name": "waves", "url": "fake://sine", "enabled": True}]


def test_that_where_a_feed_cannot_be_kept_a_sentence_says_how_long_it_holds(
    town: Path, tmp_path: Path, trondheim: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (trondheim / "district.toml").read_bytes()
    assert "comes with the program" in kept(load((trondheim,), None))
    assert (trondheim / "district.toml").read_bytes() == before
    assert "until it is closed" in kept(load((cube(tmp_path / "b.city.json"),), None))

    loaded = load((town,), None)
    monkeypatch.setattr("app.feed_keeping.can_keep", lambda _folder: False)
    assert "may not be written to" in kept(loaded)
    monkeypatch.undo()
    (town / "district.toml").unlink()
    monkeypatch.setattr("app.feed_keeping.can_keep", lambda _folder: True)
    assert "the feed waves is not kept" in kept(loaded)


def test_that_confirmed_signals_go_into_a_copy_with_the_feed_itself(town: Path, tmp_path: Path) -> None:
    found = Proposal("k/1", "Power", "t", "Quay", "building", "power", "kW", lonlat=(16.37, 48.21))
    choice = Choice(found, kind=AssetKind.BUILDING, quantity="power", unit="kW")
    loaded = signals_added(town, tmp_path / "mine", WAVES, (choice,), None)
    (signal,) = loaded.opened.catalogue.signals
    assert (signal.feed, signal.key, signal.unit) == ("waves", "k/1", "kW")
    assert [f["name"] for f in feeds_of(tmp_path / "mine")] == ["waves"]
    assert feeds_of(town) == []
    with pytest.raises(BadDistrict, match="not empty"):
        signals_added(town, tmp_path / "mine", WAVES, (choice,), None)


def test_that_a_report_of_a_feed_is_a_few_plain_lines() -> None:
    down = {"link": "down", "detail": "", "readings": 0, "rejected": 0, "reasons": {}, "newest": []}
    assert report_text(down) == "It could not be reached."
    silent = {**down, "link": "up"}
    assert report_text(silent).startswith("Connected. 0 readings in 5 s.\nNothing came")
    busy = {
        **silent, "readings": 7, "rejected": 1, "reasons": {"out of range": 1},
        "newest": [{"signal": "a.x", "value": 1.5, "unit": "kW"}],
    }  # fmt: skip
    assert report_text(busy).split("\n") == [
        "Connected. 7 readings in 5 s, 1 rejected.", "1 × out of range", "a.x  1.5 kW",
    ]  # fmt: skip
