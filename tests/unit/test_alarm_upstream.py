"""Which asset is fed by which, in the networks of the demonstration districts and where there is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.alarm_upstream import upstream_of
from app.energy.network.elements import BadNetwork
from app.opening import open_district


def way_up(asset: str, upstream: dict[str, str]) -> list[str]:
    way = []
    while asset in upstream:
        asset = upstream[asset]
        way.append(asset)
        assert len(way) < 50, "it bites its tail"
    return way


@pytest.mark.parametrize("name", ["sestao", "trondheim", "voru"])
def test_that_every_way_up_ends_at_a_source_and_names_assets_of_the_district(name: str) -> None:
    opened = open_district(name)
    upstream = upstream_of(opened.district.folder / "network.json", opened.catalogue)

    assert len(upstream) > 20
    for asset in upstream:
        assert opened.catalogue.has_asset(asset)
        assert all(opened.catalogue.has_asset(above) for above in way_up(asset, upstream))


def test_that_what_a_feeder_feeds_hangs_on_it_and_the_feeder_on_the_station() -> None:
    opened = open_district("sestao")
    upstream = upstream_of(opened.district.folder / "network.json", opened.catalogue)

    assert way_up("steel-works", upstream) == ["feeder-works", "grid-main"]
    assert upstream["steel-works-battery"] == "feeder-works"
    assert "grid-main" not in upstream


def test_that_without_a_network_nothing_hangs_on_anything_and_a_broken_one_is_said(tmp_path: Path) -> None:
    catalogue = open_district("sestao").catalogue

    assert upstream_of(tmp_path / "network.json", catalogue) == {}
    broken = tmp_path / "broken.json"
    broken.write_text("{")
    with pytest.raises(BadNetwork):
        upstream_of(broken, catalogue)
