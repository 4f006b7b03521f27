"""Time zones and countries guessed from a place."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from app import zones


@pytest.mark.parametrize(
    ("lonlat", "zone", "country"),
    [
        ((10.40, 63.43), "Europe/Oslo", "Norway"),
        ((-8.63, 52.66), "Europe/Dublin", "Ireland"),
        ((25.5, 59.2), "Europe/Tallinn", "Estonia"),
        ((27.0, 57.84), "Europe/Riga", "Latvia"),  # Võru: near a border the guess may be the neighbour
        ((16.37, 48.21), "Europe/Vienna", "Austria"),
        ((-73.57, 45.50), "America/Toronto", "Canada"),
        ((139.69, 35.69), "Asia/Tokyo", "Japan"),
        ((-3.03, -54.8), None, None),
    ],
)
def test_that_a_place_gets_the_zone_of_the_nearest_place_of_the_list(
    lonlat: tuple[float, float], zone: str | None, country: str | None
) -> None:
    found = zones.zone_of(lonlat)
    assert isinstance(found, ZoneInfo)
    if zone is not None:
        assert found.key == zone
        assert zones.country_of(found) == country


def test_that_a_machine_without_tables_says_utc(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zones, "_places", lambda: ())
    assert zones.zone_of((10.0, 50.0)).key == "UTC"
    assert zones.country_of(ZoneInfo("UTC")) == ""
