"""The SensorThings feed against a service on loopback: polls, late observations, the past, units, and bad behaviour."""

from __future__ import annotations

import asyncio

import pytest

from app.feeds.discovery import discover
from app.feeds.feed import FeedLost
from app.model.district import FeedSpec
from tests.unit.feeds.http_toy import Answer
from tests.unit.feeds.sensorthings_run import at, context, run
from tests.unit.feeds.sensorthings_server import SensorThings


def test_that_polls_bring_what_is_new_or_late_or_corrected_once():
    service = SensorThings()
    key = service.add("T")
    first = service.observe(key, at(-10), 2.0)

    def more() -> None:
        service.observe(key, at(-1), 3.0)
        service.observe(key, at(-5), 2.5)  # late
        service.observe(key, at(-1), 3.0)  # twice
        first["result"] = 2.2  # corrected

    with service.serving() as url:
        got, _ = run(url, context(key), more, lambda: None)
    assert got == [(0, -10, 2.0), (0, -10, 2.2), (0, -5, 2.5), (0, -1, 3.0)]


def test_that_streams_are_asked_together_or_one_by_one_and_found_by_name():
    service = SensorThings()
    keys = [service.add(name) for name in ("a", "b")]
    for key in keys:
        service.observe(key, at(-1), 1.0)
    with service.serving() as url:
        got, intake = run(url, context("1", "Quay/b", "99"))
        assert got == [(0, -1, 1.0), (1, -1, 1.0)]
        assert intake.health().reasons == (("unknown datastream", 1),)
        service.takes_batches = False
        assert len(run(url, context(*keys))[0]) == 2


def test_that_units_are_converted_or_refused_and_wrong_results_are_counted_once():
    service = SensorThings()
    warm, odd = service.add("T", "K"), service.add("T", "kg")
    service.observe(warm, at(-1), 273.15)
    service.observe(warm, at(-2), "cold")
    service.observe(odd, at(-1), 1.0)
    with service.serving() as url:
        got, intake = run(url, context(warm, odd), lambda: None)
    assert got == [(0, -1, pytest.approx(0.0))]
    assert dict(intake.health().reasons) == {"unit cannot be converted": 1, "not a number": 1}


def test_that_the_past_comes_in_pages_each_value_once():
    service = SensorThings()
    key = service.add("T")
    service.page_cap = 50
    for i in range(300):
        service.observe(key, at(i - 300), float(i))
    with service.serving() as url:
        got, _ = run(url, context(key), history="4h")
    assert sorted(t for _, t, _ in got) == [float(t) for t in range(-240, 0)]


def test_that_bad_answers_and_endless_or_foreign_pages_are_one_sentence():
    service = SensorThings()
    key = service.add("T")
    for i in range(9):
        service.observe(key, at(-i), 1.0)
    service.page_cap = 2
    with service.serving() as url:
        service.link = lambda link: link.replace("%24skip=4", "%24skip=2")
        with pytest.raises(FeedLost, match="in a circle"):
            run(url, context(key))
        service.link = lambda link: link.replace(service.base, "http://127.0.0.1:1/v1.1")
        with pytest.raises(FeedLost, match="another host"):
            run(url, context(key))
        service.fault = lambda path, params: Answer(200, b'{"value": [{') if path else None
        with pytest.raises(FeedLost, match="not JSON"):
            run(url, context(key))


def test_that_discovery_proposes_what_is_there():
    service = SensorThings()
    key = service.add("Air temperature")
    for i in range(3):
        service.observe(key, at(-10 * i - 1), 20.0 - i)
    with service.serving() as url:
        (warm,) = asyncio.run(discover(FeedSpec("city", url), context(key)))
    assert (warm.key, warm.quantity, warm.unit, warm.period_s) == (key, "temperature", "°C", 600.0)
    assert (warm.value, warm.lonlat, warm.is_known) == (20.0, (10.4, 63.43), True)
