"""What a table in district.toml says of an NGSI-LD broker, and keys of signals."""

from __future__ import annotations

from typing import Any

import pytest

from app.feeds.feed import FeedMisconfigured
from app.feeds.ngsi_options import Options, read_options
from app.feeds.ngsi_take import split_key
from app.model.district import FeedSpec
from app.model.times import NS


def options_of(url: str = "ngsi-ld+http://h", **options: Any) -> Options:
    return read_options(FeedSpec("x", url, True, options))


def test_that_an_address_is_read() -> None:
    assert options_of("ngsi+https://ola@h:8443/scorpio/?type=A,B").base == "https://h:8443/scorpio/ngsi-ld/v1"
    assert options_of("ngsi+https://ola@h:8443/scorpio/?type=A,B").types == ("A", "B")
    assert options_of("ngsi+https://ola@h").login.user == "ola"
    assert options_of("ngsi-ld+http://[::1]:1026/ngsi-ld/v1/").base == "http://[::1]:1026/ngsi-ld/v1"
    assert options_of(history="90min").history_ns == 90 * 60 * NS
    assert not options_of("ngsi-ld+http://far").wants_subscription
    assert options_of("ngsi-ld+http://ola@far").is_secret_seen
    assert not options_of("ngsi-ld+https://ola@far").is_secret_seen
    assert options_of("ngsi-ld+http://127.0.0.1").wants_subscription
    assert options_of("ngsi-ld+http://far", notify_url="http://me/").wants_subscription


@pytest.mark.parametrize(
    ("url", "options", "says"),
    [
        ("ngsi-ld+http://", {}, "names no broker"),
        ("ngsi-ld+http://h:port", {}, "cannot be read"),
        ("ngsi-ld+http://u:secret@h", {}, "no place in an address"),
        ("ngsi-ld+http://h?colour=red", {}, "holds 'colour'"),
        ("ngsi-ld+http://h", {"colour": "red"}, "'colour' is not known"),
        ("ngsi-ld+http://h", {"updates": "push"}, "updates must be"),
        ("ngsi-ld+http://h", {"representation": "xml"}, "representation must be"),
        ("ngsi-ld+http://h", {"poll_s": 0}, "poll_s must lie in"),
        ("ngsi-ld+http://h", {"types": [1]}, "list of text"),
        ("ngsi-ld+http://h", {"listen": "everywhere"}, "listen must be"),
        ("ngsi-ld+http://h", {"history": "long"}, "history must be"),
        ("ngsi-ld+http://h", {"auth": "a: b"}, "auth must be"),
        ("ngsi-ld+http://h", {"context": "file:///etc/passwd"}, "context must be"),
        ("ngsi-ld+http://h", {"tenant": "a b\r\nX: y"}, "tenant must be|one line"),
    ],
)
def test_that_options_are_checked_in_sentences(url: str, options: dict[str, Any], says: str) -> None:
    with pytest.raises(FeedMisconfigured, match=says) as caught:
        options_of(url, **options)
    assert "secret" not in str(caught.value)


def test_that_a_key_is_told_into_entity_attribute_and_part() -> None:
    assert split_key("urn:a#power") == ("urn:a", "power", "")
    assert split_key("urn:a#power.L1.x") == ("urn:a", "power", ".L1.x")
    assert split_key("urn:a#power[urn:set.1].L1") == ("urn:a", "power", "[urn:set.1].L1")
    iri = "https://uri.fiware.org/ns/data-models#co2"
    assert split_key(f"urn:a#{iri}.x") == ("urn:a", iri, ".x")
