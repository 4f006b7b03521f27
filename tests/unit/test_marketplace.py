"""The data marketplace: what is bought is what was offered, a grant opens for its buyer alone, and ends are ends."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from app.feeds.sealed_stream import BadSeal, seal, unseal
from app.ledger.canonical import encode
from app.ledger.contract import Entry
from app.ledger.grants import GrantError, open_grant
from app.ledger.lineage import trace
from app.ledger.record_index import RecordIndex
from app.ledger.tokens import Salt
from app.marketplace import BadDeal, Marketplace, Offer
from app.model.times import DAY_NS
from tests.unit.ledger.memory_log import MemoryLog

NOW = 1_795_000_000 * 10**9
SELLER, BUYER = Salt(b"s" * 32), Salt(b"b" * 32)
TERMS = "Use it in the district, pass it to nobody."


class Clock:
    def __init__(self) -> None:
        self.now_ns = NOW

    def __call__(self) -> int:
        return self.now_ns


class Writes:
    def __init__(self, *logs: MemoryLog) -> None:
        self.logs = logs

    def write(self, kind: str, payload: Mapping[str, Any], t_ns: int | None = None) -> None:
        assert t_ns is not None
        for log in self.logs:
            log.append([Entry(kind, t_ns, encode(dict(payload)))])


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def log() -> MemoryLog:
    return MemoryLog()


def market(log: MemoryLog, folder: Path, clock: Clock, salt: Salt = SELLER) -> Marketplace:
    made = Marketplace(log, Writes(log), salt, folder, wall_ns=clock)
    made.refresh()
    return made


def offered(made: Marketplace) -> Offer:
    return made.offer(
        "Air at the quay", ["air.pm25"], ("12.00", "NOK"), 30, TERMS, "mqtt://127.0.0.1:1883/streams"
    )


def bought(made: Marketplace) -> Any:
    offer = offered(made)
    return made.buy(offer, offer.payload["price"], offer.payload["terms"])


def test_that_a_purchase_from_this_machine_is_granted_at_once_and_gives_a_key(log, tmp_path, clock) -> None:
    made = market(log, tmp_path, clock)
    one = bought(made)
    assert one.state(NOW) == "granted"
    access = made.access(one.id)
    assert access is not None
    assert access.key == made.stream_key(one.id)
    assert access.ended == ""
    assert access.to_ns - access.from_ns == 30 * DAY_NS
    assert made.address(one.id) == f"mqtt://127.0.0.1:1883/streams/{one.id}"
    kinds = [json.loads(k.entry.data)["event"] for k in log.kept]
    assert kinds == ["offered", "ordered", "granted"]
    again = market(log, tmp_path, clock)
    assert again.access(one.id) == access
    assert again.terms(one.order["terms"]) == TERMS


def test_that_what_was_seen_is_what_is_bought(log, tmp_path, clock) -> None:
    made = market(log, tmp_path, clock)
    offer = offered(made)
    cheaper = {"amount": "1.00", "currency": "NOK"}
    for price, terms in ((cheaper, offer.payload["terms"]), (offer.payload["price"], "sha256:" + "0" * 64)):
        with pytest.raises(BadDeal, match="not those that you agreed to"):
            made.buy(offer, price, terms)
    made.withdraw(offer.id)
    with pytest.raises(BadDeal, match="no longer offered"):
        made.buy(offer, offer.payload["price"], offer.payload["terms"])
    assert made.purchases == ()


@pytest.fixture
def two(tmp_path: Path, clock: Clock) -> tuple[Marketplace, Marketplace]:
    """A seller and a buyer with a log of their own each; what one writes the other reads."""
    logs = MemoryLog(), MemoryLog()
    seller = Marketplace(logs[0], Writes(*logs), SELLER, tmp_path / "seller", wall_ns=clock)
    buyer = Marketplace(logs[1], Writes(*logs), BUYER, tmp_path / "buyer", wall_ns=clock)
    return seller, buyer


def ordered(two: tuple[Marketplace, Marketplace]) -> Any:
    seller, buyer = two
    offer = offered(seller)
    buyer.refresh()
    assert not buyer.offers[0].is_ours
    return buyer.buy(buyer.offers[0], offer.payload["price"], offer.payload["terms"])


def test_that_an_order_of_another_machine_is_granted_and_opens_there_only(two) -> None:
    seller, buyer = two
    one = ordered(two)
    assert one.state(NOW) == "ordered"
    assert buyer.access(one.id) is None
    grant = seller.grant(one.order)
    assert buyer.take_grant(one.id, grant).state(NOW) == "granted"
    access = buyer.access(one.id)
    assert access is not None
    assert access.key == seller.stream_key(one.id)
    assert access.key not in grant
    with pytest.raises(GrantError, match="another buyer"):
        open_grant(grant, X25519PrivateKey.generate(), one.order)
    assert seller.access(one.id) is None


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"price": {"amount": "0.01", "currency": "NOK"}}, "price"),
        ({"price": {"amount": "12.0", "currency": "NOK"}}, "price"),
        ({"terms": "sha256:" + "0" * 64}, "terms"),
        ({"fields": ["air.pm25", "air.no2"]}, "signals"),
        ({"stream": "urn:twin:stream:other"}, "stream"),
        ({"period": {"start": "2026-11-18T15:06:40Z", "end": "2027-11-18T15:06:40Z"}}, "period"),
        ({"period": {"start": "2025-11-18T15:06:40Z", "end": "2025-12-18T15:06:40Z"}}, "too old"),
        ({"offer": "none"}, "nothing of this kind"),
        ({"event": "granted"}, "no order"),
        ({"seq": 3}, "no order"),
    ],
)
def test_that_an_order_that_says_other_things_than_the_offer_is_not_granted(two, change, word) -> None:
    one = ordered(two)
    with pytest.raises(BadDeal, match=word):
        two[0].grant({**one.order, **change})
    assert two[0].purchases == () or two[0].purchases[0].last["event"] == "ordered"


def test_that_an_order_is_answered_once_and_not_after_the_offer_was_withdrawn(two, clock) -> None:
    seller, _ = two
    one = ordered(two)
    seller.grant(one.order)
    seller.refresh()
    with pytest.raises(BadDeal, match="answered before"):
        seller.grant(one.order)
    seller.withdraw(seller.offers[0].id)
    clock.now_ns += 10**9
    later = {**one.order, "order_id": "other", "time": "2026-11-18T15:06:41Z"}
    with pytest.raises(BadDeal, match="withdrawn"):
        seller.grant(later)


@given(st.data())
def test_that_a_grant_with_any_byte_changed_opens_nothing(data: st.DataObject) -> None:
    grant, order, private = _granted()
    changed = bytearray(grant)
    place = data.draw(st.integers(0, len(changed) - 1))
    changed[place] ^= data.draw(st.integers(1, 255))
    with pytest.raises(GrantError):
        open_grant(bytes(changed), private, order)


def test_that_a_grant_for_another_order_or_by_another_seller_opens_nothing() -> None:
    grant, order, private = _granted()
    with pytest.raises(GrantError, match="another order"):
        open_grant(grant, private, {**order, "order_id": "another"})
    with pytest.raises(GrantError, match="another order"):
        open_grant(grant, private, {**order, "fields": ["air.no2"]})
    stranger = Marketplace(MemoryLog(), Writes(), BUYER, Path("/nowhere")).seller_did
    with pytest.raises(GrantError, match="not signed by the seller"):
        open_grant(grant, private, {**order, "seller": stranger})


_made: list[Any] = []


def _granted() -> tuple[bytes, Mapping[str, Any], X25519PrivateKey]:
    import tempfile

    if not _made:
        log, folder, clock = MemoryLog(), Path(tempfile.mkdtemp()), Clock()
        made = market(log, folder, clock)
        one = bought(made)
        _made.extend([made._grant_path(one.id).read_bytes(), one.order, made._buyer])
    return _made[0], _made[1], _made[2]


def test_that_revoking_and_the_end_of_the_period_end_the_access_and_are_recorded(
    log, tmp_path, clock
) -> None:
    made = market(log, tmp_path, clock)
    first, second = bought(made), bought(made)
    made.revoke(first.id, "not paid")
    access = made.access(first.id)
    assert access is not None
    assert "revoked" in access.ended
    with pytest.raises(BadDeal, match="only access that was granted"):
        made.revoke(first.id, "again")
    clock.now_ns += 30 * DAY_NS
    ended = made.access(second.id)
    assert ended is not None
    assert "period" in ended.ended
    assert made.expire() == [second.id]
    assert made.expire() == []
    events = [json.loads(k.entry.data)["event"] for k in log.kept]
    assert events[-2:] == ["revoked", "expired"]
    again = market(log, tmp_path, clock)
    assert [p.state(clock.now_ns) for p in again.purchases] == ["revoked", "expired"]
    index = RecordIndex(log)
    assert trace(index.record(log.size - 1), index.lookup).is_whole


def test_that_records_out_of_turn_or_of_others_change_no_purchase(log, tmp_path, clock) -> None:
    made = market(log, tmp_path, clock)
    one = bought(made)
    last = dict(one.last)
    for forged in (
        {**last, "seq": 5, "event": "revoked"},
        {**last, "seq": 2, "event": "revoked", "buyer": "did:twin:other"},
        {**last, "seq": 2, "event": "revoked", "price": {"amount": "0.00", "currency": "NOK"}},
    ):
        log.append([Entry("twin.data.purchase/1", NOW, encode(forged))])
    log.append([Entry("twin.data.purchase/1", NOW, b'{"schema":"twin.data.purchase/1"}')])
    made.refresh()
    assert made.purchases[0].state(NOW) == "granted"


def test_that_terms_that_were_changed_on_the_disk_are_not_shown(log, tmp_path, clock) -> None:
    made = market(log, tmp_path, clock)
    offer = offered(made)
    path = next((tmp_path / "terms").iterdir())
    path.write_text("Pay twice.")
    assert made.terms(offer.payload["terms"]) is None
    assert made.terms("sha256:../../etc/passwd") is None


@pytest.mark.parametrize(
    "change",
    [
        {"address": "http://x"},
        {"address": "mqtt://ola:geheim@x/s"},
        {"address": "mqtt://"},
        {"terms": " "},
        {"terms": "x" * 20_001},
        {"days": 0},
        {"signals": []},
        {"price": ("-1", "NOK")},
        {"price": ("free", "NOK")},
        {"price": ("1", "kroner")},
        {"title": "a\u202eb"},
    ],
)
def test_that_an_offer_that_cannot_be_kept_is_refused_in_a_sentence(log, tmp_path, clock, change) -> None:
    wish: dict[str, Any] = {
        "title": "Air",
        "signals": ["air.pm25"],
        "price": ("12.00", "NOK"),
        "days": 30,
        "terms": TERMS,
        "address": "mqtt://h/s",
    }
    with pytest.raises(BadDeal) as caught:
        market(log, tmp_path, clock).offer(**{**wish, **change})
    assert "geheim" not in str(caught.value)
    assert log.size == 0


def test_that_no_key_stands_in_a_record_a_file_or_a_repr(log, tmp_path, clock) -> None:
    made = market(log, tmp_path, clock)
    one = bought(made)
    key = made.stream_key(one.id)
    said = b"".join(k.entry.data for k in log.kept) + b"".join(
        p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()
    )
    for secret in (key, key.hex().encode(), made._buyer.private_bytes_raw()):
        assert secret not in said
    assert key.hex() not in repr(made.access(one.id))
    assert repr(key) not in repr(made.access(one.id))


# -- sealed messages ----------------------------------------------------------------------------------------------------


@given(st.binary(max_size=200), st.integers(0, 10_000), st.integers(1, 255))
def test_that_a_sealed_message_opens_for_its_purchase_and_topic_only(
    plain: bytes, place: int, flip: int
) -> None:
    key = b"k" * 32
    data = seal(key, "order", "air/pm25", plain)
    assert unseal(key, "order", "air/pm25", data) == plain
    changed = bytearray(data)
    changed[place % len(data)] ^= flip
    for args in (
        (b"l" * 32, "order", "air/pm25", data),
        (key, "other", "air/pm25", data),
        (key, "order", "air/no2", data),
        (key, "ordera", "ir/pm25", data),
        (key, "order", "air/pm25", bytes(changed)),
        (key, "order", "air/pm25", data[:-1]),
    ):
        with pytest.raises(BadSeal):
            unseal(*args)


@given(st.binary(max_size=100))
def test_that_what_was_never_sealed_is_refused(data: bytes) -> None:
    with pytest.raises(BadSeal):
        unseal(b"k" * 32, "order", "t", data)


def test_that_a_frozen_offer_can_be_compared(log, tmp_path, clock) -> None:
    made = market(log, tmp_path, clock)
    offer = offered(made)
    assert replace(offer) == offer
