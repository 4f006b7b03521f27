"""Which class serves which address."""

from __future__ import annotations

from importlib.metadata import EntryPoint

import pytest

from app.feeds import registry
from app.feeds.fake import FakeFeed
from app.feeds.feed import FeedMisconfigured
from app.feeds.mqtt import MqttFeed
from app.model.district import FeedSpec


def test_that_built_in_feeds_are_found_in_a_checkout(context):
    assert isinstance(registry.make_feed(FeedSpec("x", "fake://sine"), context), FakeFeed)
    assert isinstance(registry.make_feed(FeedSpec("x", "mqtt://host/prefix"), context), MqttFeed)
    assert isinstance(registry.make_feed(FeedSpec("x", "mqtts://host/prefix"), context), MqttFeed)


def test_that_an_unknown_scheme_lists_the_known_ones(context):
    with pytest.raises(FeedMisconfigured, match=r"known are fake, .*mqtt, mqtts, .*sim"):
        registry.make_feed(FeedSpec("plant", "carrier-pigeon://loft"), context)


@pytest.mark.parametrize("url", ["", "localhost:1883", "mqtt", "http://[::1"])
def test_that_what_is_no_address_is_refused_in_a_sentence(context, url):
    with pytest.raises(FeedMisconfigured, match="plant"):
        registry.make_feed(FeedSpec("plant", url), context)


def test_that_a_decorated_class_serves_its_scheme(context, monkeypatch):
    monkeypatch.setattr(registry, "_declared", {})

    @registry.feed("pigeon")
    class Pigeon:
        def __init__(self, spec, context) -> None:
            self.spec = spec

    assert isinstance(registry.make_feed(FeedSpec("x", "pigeon://loft"), context), Pigeon)
    assert "pigeon" in registry.known_schemes()


def test_that_an_installed_entry_point_serves_its_scheme(context, monkeypatch):
    point = EntryPoint("plugin", "app.feeds.fake:FakeFeed", registry.GROUP)
    monkeypatch.setattr(registry, "entry_points", lambda **wanted: [point])
    assert isinstance(registry.make_feed(FeedSpec("x", "plugin://noise"), context), FakeFeed)
    assert "plugin" in registry.known_schemes()


def test_that_a_plugin_that_cannot_be_loaded_is_said(context, monkeypatch):
    point = EntryPoint("plugin", "no_such_package.feed:Feed", registry.GROUP)
    monkeypatch.setattr(registry, "entry_points", lambda **wanted: [point])
    with pytest.raises(FeedMisconfigured, match="could not be loaded"):
        registry.make_feed(FeedSpec("x", "plugin://noise"), context)
