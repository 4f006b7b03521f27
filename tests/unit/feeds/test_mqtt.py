"""Addresses, topics and options of the MQTT feed; the line itself is tested in tests/e2e."""

from __future__ import annotations

import pytest

from app.feeds.check import shown
from app.feeds.feed import FeedMisconfigured
from app.feeds.mqtt import MqttFeed, topic_of
from app.feeds.mqtt_address import Address
from app.feeds.mqtt_options import Options
from app.feeds.mqtt_routes import Routes, routes
from app.feeds.secrets import Secret
from app.model.catalogue import Catalogue
from app.model.district import FeedSpec
from app.model.signal import Signal


def test_that_an_address_is_read():
    assert Address.parse("mqtt://host") == Address("host", 1883)
    assert Address.parse("mqtts://ola:a%20b@host/x/y/") == Address("host", 8883, "x/y", "ola", "a b", True)
    assert Address.parse("mqtt://[::1]:1884/x") == Address("::1", 1884, "x")
    assert Address.parse("mqtt://host/x").topic("#") == "x/#"
    assert Address.parse("mqtt://host").topic("#") == "#"


@pytest.mark.parametrize("url", ["mqtt://", "mqtt:///x", "mqtt://host:port/x", "mqtt://host/a/#", "mqtt://host/+/b", "http://host"])  # fmt: skip
def test_that_a_bad_address_is_refused_in_a_sentence(url):
    with pytest.raises(FeedMisconfigured, match=r"mqtt://host:1883/prefix"):
        Address.parse(url)


def test_that_a_password_is_never_printed(monkeypatch, context):
    assert "secret" not in repr(Address.parse("mqtt://ola:secret@host"))
    assert shown("mqtt://ola:secret@host:1/x") == "mqtt://ola@host:1/x"
    assert (
        shown("mqtt://ola:sec/ret@host:1/x") == shown("mqtt://ola:sec#ret@host:1/x") == "mqtt://ola@host:1/x"
    )
    assert shown("mqtt://host:1883/x") == "mqtt://host:1883/x"
    assert "secret" not in repr(FeedSpec("x", "mqtt://ola@host", True, {"password": Secret("secret")}))


def test_that_a_password_in_a_file_is_refused_and_where_it_belongs_is_said(context):
    for spec in (
        FeedSpec("x", "mqtt://ola:secret@host"),
        FeedSpec("x", "mqtt://ola@host", True, {"password": "secret"}),
    ):
        with pytest.raises(FeedMisconfigured, match="tvilling feed password x") as caught:
            MqttFeed(spec, context)
        assert "secret" not in str(caught.value)


def test_that_a_password_comes_from_the_command_line_or_a_variable_of_ours(monkeypatch, context):
    monkeypatch.setenv("TVILLING_BROKER", "outer")
    variable = {"password_env": "TVILLING_BROKER"}
    assert MqttFeed(FeedSpec("x", "mqtt://ola@host", True, variable), context)._password() == "outer"
    given = {**variable, "password": Secret("inner")}
    assert MqttFeed(FeedSpec("x", "mqtt://ola@host", True, given), context)._password() == "inner"
    monkeypatch.setenv("TVILLING_PASSWORD_X", "named")
    assert MqttFeed(FeedSpec("x", "mqtt://ola@host"), context)._password() == "named"


def test_that_the_topic_comes_from_asset_and_what_follows_the_dot():
    signal = Signal("pv-1.power_kw", "pv-1", "power", "Power", "kW", 1.0, key="k")
    assert topic_of(signal, "{asset}/{quantity}") == "pv-1/power_kw"
    assert topic_of(signal, "a/{id}/{key}/state") == "a/pv-1.power_kw/k/state"


def _routes(url: str, catalogue: Catalogue, **options: object) -> Routes:
    spec = FeedSpec("x", url, True, options)
    return routes(Address.parse(url), spec, Options.of(spec), catalogue)


def test_that_a_feed_without_signals_of_its_own_listens_to_all(context):
    assert _routes("mqtt://h/p", context.catalogue).plain == {f"p/a{i}/power": i for i in range(4)}


def test_that_a_feed_with_signals_of_its_own_reads_those_from_their_keys(context):
    assets = context.catalogue.assets
    own = [
        Signal("a0.power", "a0", "power", "", "kW", 1.0, feed="x", key="meter/17"),
        Signal("a1.power", "a1", "power", "", "kW", 1.0, feed="x", key="a1.power"),
        Signal("a2.power", "a2", "power", "", "kW", 1.0, feed="sim", key="a2.power"),
    ]
    assert _routes("mqtt://h", Catalogue.of(assets, own)).plain == {"meter/17": 0, "a1/power": 1}


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"topic": "{asset}"}, None),
        ({"topic": "{quantity}"}, "does not tell"),
        ({"topic": "{place}/{id}"}, "must hold no"),
        ({"topic": "+/{id}"}, "must hold no"),
        ({"topic": 7}, "must be text"),
        ({"qos": 2}, "qos must be 0 or 1"),
        ({"qos": True}, "whole number"),
        ({"keepalive_s": 0}, "keepalive_s"),
        ({"payload": "xml"}, "payload must be"),
        ({"colour": "red"}, "'colour' is not known"),
        ({"version": 4}, "version must be 3"),
        ({"version": 5, "session_expiry_s": 60, "subscribe": ["+/air/#", "b"]}, None),
        ({"subscribe": "a/#"}, "a list of texts"),
        ({"subscribe": ["a/#/b"]}, "must list topics"),
        ({"subscribe": ["a+/b"]}, "must list topics"),
        ({"subscribe": ["/"]}, "must list topics"),
        ({"subscribe": [7]}, "must list topics"),
        ({"subscribe": ["a"] * 201}, "more than 200"),
        ({"map": {"value": "v"}}, "must be a path"),
        ({"map": 1}, "must be a table"),
        ({"password_env": "HOME"}, "begins with TVILLING_"),
        ({"ca_file": "/etc/passwd"}, "there is none here"),
        ({"session_expiry_s": -1}, "session_expiry_s"),
    ],
)
def test_that_options_are_checked(context, options, says):
    spec = FeedSpec("x", "mqtt://h", True, options)
    if says is None:
        MqttFeed(spec, context)
        return
    with pytest.raises(FeedMisconfigured, match=says):
        MqttFeed(spec, context)


@pytest.mark.parametrize("topic", ["proofs", "x{asset}/p", "{asset}/+", "{asset}/#", "{asset}/{id}", 5])
def test_that_a_topic_for_proofs_that_cannot_be_listened_to_is_refused(context, topic):
    with pytest.raises(FeedMisconfigured, match="proof_topic"):
        MqttFeed(FeedSpec("x", "mqtt://host", True, {"proof_topic": topic}), context)
