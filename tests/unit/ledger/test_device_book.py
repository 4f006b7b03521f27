"""Which device is registered for an asset follows from the log, in turn, and nobody takes another's place."""

from __future__ import annotations

from typing import Any

from app.ledger.contract import Entry
from app.ledger.device_book import DeviceBook
from tests.unit.ledger.memory_log import MemoryLog
from tests.unit.ledger.record_examples import BUYER, EXAMPLES, SELLER

KIND = "twin.device.identity/1"
OTHER_KEY = "B" * 42 + "A="


def put(log: MemoryLog, did: str, event: str, seq: int, **more: Any) -> None:
    log.write(KIND, {**EXAMPLES[KIND], "device": did, "asset": "hall", "event": event, "seq": seq, **more})


def test_that_a_device_is_registered_rotates_its_key_and_is_revoked() -> None:
    log = MemoryLog()
    book = DeviceBook(log)
    put(log, SELLER, "registered", 0)
    first = book.read_on().registered["hall"]
    assert (first.did, first.is_revoked) == (SELLER, False)
    put(log, SELLER, "rotated", 1, key={"type": "Ed25519", "public": OTHER_KEY})
    second = book.read_on().registered["hall"]
    assert second.public != first.public
    put(log, SELLER, "revoked", 2)
    assert book.read_on().registered["hall"].is_revoked


def test_that_another_device_takes_the_place_only_after_a_revocation() -> None:
    log = MemoryLog()
    put(log, SELLER, "registered", 0)
    put(log, BUYER, "registered", 0)
    put(log, BUYER, "rotated", 1)
    put(log, SELLER, "rotated", 5)
    book = DeviceBook(log).read_on()
    assert book.registered["hall"].did == SELLER
    put(log, SELLER, "revoked", 1)
    put(log, BUYER, "registered", 0)
    assert book.read_on().registered["hall"].did == BUYER


def test_that_what_is_not_in_its_shape_registers_nobody() -> None:
    log = MemoryLog()
    log.append([Entry(KIND, 1, b'{"schema":"twin.device.identity/1","device":"did:iota:0x1"}')])
    assert not DeviceBook(log).read_on().registered
