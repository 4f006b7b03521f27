"""Devices prove who they are over a real broker: good, forged, borrowed and kept proofs, beside their readings."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from paho.mqtt import publish as paho

from app.feeds.mailbox import Mailbox
from app.fetcher import Fetcher
from app.ledger.device_watch import DeviceWatch
from app.ledger.did_key import did_of
from app.ledger.identity import Registered, Standing, make_proof
from app.model.district import FeedSpec
from tests.e2e.marks import needs_broker
from tests.e2e.mosquitto import Broker
from tests.e2e.mqtt_line import Memory, context, until, up

pytestmark = needs_broker
KEY, THIEF = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
PUBLIC = KEY.public_key().public_bytes_raw()
DID = did_of(PUBLIC)


@pytest.fixture
def started(broker: Broker) -> Iterator[Callable[..., tuple[DeviceWatch, Fetcher, str]]]:
    fetchers = []

    def start(**options: object) -> tuple[DeviceWatch, Fetcher, str]:
        place = context(("",))
        asset = place.catalogue.assets[0].id
        watch = DeviceWatch()
        watch.know({asset: Registered(DID, asset, PUBLIC, 0, 2**62)})
        spec = FeedSpec("mqtt", broker.url("p"), True, options)
        mailbox = Mailbox(1)
        fetcher = Fetcher(replace(place, proved=watch.offer), [spec], Memory(), mailbox, tick_s=0.02)
        fetchers.append(fetcher)
        fetcher.start()
        up(fetcher)
        return watch, fetcher, asset

    yield start
    assert all(fetcher.stop(10.0) for fetcher in fetchers)


def say(broker: Broker, topic: str, payload: bytes, *, retain: bool = False) -> None:
    paho.single(f"p/{topic}", payload, hostname="127.0.0.1", port=broker.port, retain=retain)


def becomes(watch: DeviceWatch, asset: str, standing: Standing) -> None:
    def is_so() -> bool:
        state = watch.state(asset, time.time_ns())
        return state is not None and state.standing is standing

    until(is_so)


def test_that_a_device_proves_itself_and_a_forged_proof_after_it_is_seen(broker, started) -> None:
    watch, fetcher, asset = started()
    becomes(watch, asset, Standing.MISSING)
    say(broker, f"{asset}/device-proof", make_proof(KEY, DID, asset, time.time_ns()).encode())
    becomes(watch, asset, Standing.VERIFIED)
    say(broker, f"{asset}/device-proof", make_proof(THIEF, DID, asset, time.time_ns()).encode())
    becomes(watch, asset, Standing.FORGED)
    assert not fetcher.healths()[0].rejected


def test_that_a_proof_for_another_topic_proves_nothing(broker, started) -> None:
    watch, _, asset = started()
    say(broker, f"{asset}/device-proof", make_proof(KEY, DID, "elsewhere", time.time_ns()).encode())
    becomes(watch, asset, Standing.FORGED)


def test_that_a_proof_that_the_broker_kept_is_not_taken(broker, started) -> None:
    kept = make_proof(KEY, DID, context(("",)).catalogue.assets[0].id, time.time_ns()).encode()
    asset = context(("",)).catalogue.assets[0].id
    say(broker, f"{asset}/device-proof", kept, retain=True)
    watch, _, _ = started()
    say(broker, f"{asset}/device-proof", b"not a proof")
    becomes(watch, asset, Standing.MALFORMED)  # came after the kept one, which was left alone
    assert watch.states(time.time_ns())[0].last_ns is None


def test_that_proofs_are_heard_beside_a_feed_that_listens_to_a_few_topics_only(broker, started) -> None:
    watch, _, asset = started(subscribe=["some/where"], proof_topic="{asset}/proof")
    say(broker, f"{asset}/proof", make_proof(KEY, DID, asset, time.time_ns()).encode())
    becomes(watch, asset, Standing.VERIFIED)
