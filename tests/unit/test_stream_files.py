"""Two machines hand files over: offer, order, grant; nothing that was changed, borrowed or sent again does anything."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ledger import canonical
from app.ledger.envelope import EnvelopeError, opened, signed
from app.ledger.tokens import Salt
from app.marketplace import BadDeal, Marketplace
from app.stream_files import saved, taken
from tests.unit.ledger.memory_log import MemoryLog
from tests.unit.test_marketplace import BUYER, NOW, SELLER, Clock, Writes, offered


@pytest.fixture
def two(tmp_path: Path) -> tuple[Marketplace, Marketplace]:
    """A seller and a buyer who share nothing but files."""
    made = []
    for salt, name in ((SELLER, "seller"), (BUYER, "buyer")):
        log = MemoryLog()
        made.append(Marketplace(log, Writes(log), salt, tmp_path / name, wall_ns=Clock()))
    return made[0], made[1]


def handed(giver: Marketplace, key: str) -> bytes:
    found = saved(giver, key)
    assert found is not None
    assert found[0].endswith(".tvstream")
    return found[1]


def test_that_three_files_make_a_purchase_between_two_machines(two: tuple[Marketplace, Marketplace]) -> None:
    seller, buyer = two
    offer = offered(seller)
    told = taken(buyer, handed(seller, f"offer:{offer.id}"))
    assert "can be bought" in told.words
    here = buyer.offers[0]
    assert buyer.terms(here.payload["terms"]) is not None
    order = buyer.buy(here, here.payload["price"], here.payload["terms"])
    assert order.state(NOW) == "ordered"
    answered = taken(seller, handed(buyer, f"order:{order.id}"))
    assert answered.answer is not None
    assert seller.purchases[0].state(NOW) == "granted"
    done = taken(buyer, answered.answer)
    assert done.order == order.id
    access = buyer.access(order.id)
    assert access is not None
    assert access.key == seller.stream_key(order.id)
    assert handed(seller, f"order:{order.id}") == answered.answer
    assert taken(buyer, answered.answer).order == order.id  # again: nothing more happens
    seller.refresh()
    buyer.refresh()
    assert len(seller.purchases) == len(buyer.purchases) == 1


def test_that_an_offer_taken_twice_is_one_and_another_of_its_id_is_refused(two) -> None:
    seller, buyer = two
    offer = offered(seller)
    data = handed(seller, f"offer:{offer.id}")
    taken(buyer, data)
    taken(buyer, data)
    assert len(buyer.offers) == 1
    dearer = {**offer.payload, "price": {"amount": "99.00", "currency": "NOK"}}
    again = signed(
        "offer", {"offer": dearer, "terms": seller.terms(offer.payload["terms"])}, seller.seller_key
    )
    with pytest.raises(BadDeal, match="another offer"):
        taken(buyer, again)


def test_that_an_offer_in_anothers_name_or_with_other_terms_is_refused(two) -> None:
    seller, buyer = two
    offer = offered(seller)
    terms = seller.terms(offer.payload["terms"])
    forged = signed("offer", {"offer": dict(offer.payload), "terms": terms}, buyer.buyer_key)
    with pytest.raises(BadDeal, match="not signed by its seller"):
        taken(buyer, forged)
    with pytest.raises(BadDeal, match="terms"):
        taken(buyer, signed("offer", {"offer": dict(offer.payload), "terms": "Other."}, seller.seller_key))


def test_that_an_order_in_anothers_name_is_not_granted(two, tmp_path: Path) -> None:
    seller, buyer = two
    taken(buyer, handed(seller, f"offer:{offered(seller).id}"))
    here = buyer.offers[0]
    order = buyer.buy(here, here.payload["price"], here.payload["terms"])
    thief = Marketplace(MemoryLog(), Writes(), Salt(b"t" * 32), tmp_path / "thief")
    with pytest.raises(BadDeal, match="not signed by its buyer"):
        taken(seller, signed("order", {"order": dict(order.order)}, thief.buyer_key))
    assert seller.purchases == ()


def test_that_a_grant_for_somebody_else_is_refused_and_nothing_is_kept(two, tmp_path: Path) -> None:
    seller, buyer = two
    taken(buyer, handed(seller, f"offer:{offered(seller).id}"))
    here = buyer.offers[0]
    order = buyer.buy(here, here.payload["price"], here.payload["terms"])
    grant = taken(seller, handed(buyer, f"order:{order.id}")).answer
    other = Marketplace(MemoryLog(), Writes(), Salt(b"o" * 32), tmp_path / "other")
    assert grant is not None
    with pytest.raises(BadDeal, match="answers no order"):
        taken(other, grant)
    assert not (tmp_path / "other").exists()


def test_that_there_is_no_file_of_what_is_not_ours_to_hand_over(two) -> None:
    seller, buyer = two
    offer = offered(seller)
    taken(buyer, handed(seller, f"offer:{offer.id}"))
    assert saved(buyer, f"offer:{offer.id}") is None
    assert saved(buyer, "order:none") is None
    seller.withdraw(offer.id)
    assert saved(seller, f"offer:{offer.id}") is None


@given(st.binary(max_size=300))
def test_that_what_is_no_file_of_ours_is_refused(data: bytes) -> None:
    with pytest.raises(EnvelopeError):
        opened(data)


@given(st.data())
def test_that_no_byte_of_an_envelope_can_be_changed(data: st.DataObject) -> None:
    key = Marketplace(MemoryLog(), Writes(), SELLER, Path("/nowhere")).seller_key
    changed = bytearray(signed("order", {"order": {"a": 1}}, key))
    changed[data.draw(st.integers(0, len(changed) - 1))] ^= data.draw(st.integers(1, 255))
    with pytest.raises(EnvelopeError):
        opened(bytes(changed))


@pytest.mark.parametrize("body", [{}, {"order": 5}, {"order": {}}, {"grant": {}}, {"offer": [], "terms": ""}])
@pytest.mark.parametrize("kind", ["offer", "order", "grant"])
def test_that_signed_nonsense_is_refused_in_a_sentence(two, kind: str, body: dict[str, object]) -> None:
    seller, _ = two
    with pytest.raises(BadDeal):
        taken(seller, signed(kind, body, seller.seller_key))
    assert canonical.decode(signed(kind, body, seller.seller_key))["kind"] == kind
