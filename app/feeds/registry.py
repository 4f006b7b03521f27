"""Which class serves which URL scheme: ours by module path, others through `@feed` or the entry points `tvilling.feeds`.

Ours are named here too, because the project also runs from a checkout that no installer has seen. Nothing is imported
before a URL asks for it.   Thread: any.

    @feed("modbus")
    class ModbusFeed: ...

    make_feed(FeedSpec("plant", "modbus://10.0.0.7:502"), context)
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from importlib.metadata import entry_points
from typing import Any, TypeVar, cast
from urllib.parse import urlsplit

from app.feeds.feed import Feed, FeedContext, FeedMisconfigured
from app.model.district import FeedSpec

GROUP = "tvilling.feeds"

_BUILT_IN = {
    "sim": "app.feeds.simulator:SimulatorFeed",
    "mqtt": "app.feeds.mqtt:MqttFeed",
    "mqtts": "app.feeds.mqtt:MqttFeed",
    "ngsi-ld+http": "app.feeds.ngsi:NgsiFeed",
    "ngsi-ld+https": "app.feeds.ngsi:NgsiFeed",
    "ngsi+http": "app.feeds.ngsi:NgsiFeed",
    "ngsi+https": "app.feeds.ngsi:NgsiFeed",
    "sensorthings+http": "app.feeds.sensorthings:SensorThingsFeed",
    "sensorthings+https": "app.feeds.sensorthings:SensorThingsFeed",
    "st+http": "app.feeds.sensorthings:SensorThingsFeed",
    "st+https": "app.feeds.sensorthings:SensorThingsFeed",
    "iota+http": "app.iota_feed:IotaFeed",
    "iota+https": "app.iota_feed:IotaFeed",
    "fake": "app.feeds.fake:FakeFeed",
    "file": "app.feeds.files:FilesFeed",
    "stream+mqtt": "app.feeds.stream:StreamFeed",
    "stream+mqtts": "app.feeds.stream:StreamFeed",
    "files": "app.feeds.files:FilesFeed",
}
_declared: dict[str, Callable[[FeedSpec, FeedContext], Feed]] = {}

_F = TypeVar("_F", bound=type[Any])


def feed(scheme: str) -> Callable[[_F], _F]:
    """Class decorator: this class serves URLs that begin with `scheme:`. It is built with (spec, context)."""

    def declare(cls: _F) -> _F:
        _declared[scheme] = cls
        return cls

    return declare


def known_schemes() -> tuple[str, ...]:
    return tuple(sorted({*_declared, *_BUILT_IN, *(point.name for point in entry_points(group=GROUP))}))


def make_feed(spec: FeedSpec, context: FeedContext) -> Feed:
    """The feed for spec.url. Raises FeedMisconfigured in one sentence; whatever the class itself raises passes through."""
    try:
        scheme = urlsplit(spec.url).scheme
    except ValueError as error:
        raise FeedMisconfigured(
            f"The address of feed '{spec.name}' cannot be read; write it as scheme://host"
        ) from error
    return _class_for(scheme, spec)(spec, context)


def _class_for(scheme: str, spec: FeedSpec) -> Callable[[FeedSpec, FeedContext], Feed]:
    if scheme in _declared:
        return _declared[scheme]
    try:
        if scheme in _BUILT_IN:
            module, _, name = _BUILT_IN[scheme].partition(":")
            return cast("Callable[[FeedSpec, FeedContext], Feed]", getattr(import_module(module), name))
        for point in entry_points(group=GROUP, name=scheme):
            return cast("Callable[[FeedSpec, FeedContext], Feed]", point.load())
    except (ImportError, AttributeError) as error:
        raise FeedMisconfigured(
            f"The part that serves '{scheme}' addresses could not be loaded ({error.__class__.__name__})"
        ) from error
    raise FeedMisconfigured(
        f"Nothing here serves the address of feed '{spec.name}'; known are {', '.join(known_schemes())}"
    )
