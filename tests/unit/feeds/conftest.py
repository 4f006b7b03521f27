"""A small catalogue and a context for the tests of feeds."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from app.feeds.feed import FeedContext
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.signal import Signal


def make_catalogue(n: int = 4, feed: str = "sim") -> Catalogue:
    """n assets with one power signal each, low -100, high 1000."""
    assets = [Asset(f"a{i}", AssetKind.PV, f"A {i}", "Brattøra", (0.0, 0.0, 0.0)) for i in range(n)]
    signals = [
        Signal(f"a{i}.power", f"a{i}", "power", "Power", "kW", 1.0, -100.0, 1000.0, feed, f"a{i}.power")
        for i in range(n)
    ]
    return Catalogue.of(assets, signals)


def make_context(n: int = 4, feed: str = "sim") -> FeedContext:
    return FeedContext(make_catalogue(n, feed), "test", (10.4, 63.43), ZoneInfo("Europe/Oslo"))


@pytest.fixture
def catalogue() -> Catalogue:
    return make_catalogue()


@pytest.fixture
def context() -> FeedContext:
    return make_context()
